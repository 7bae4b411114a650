"""An engine that speaks the protocol and does what a test's script says: answer, report progress, stall, die, lie.

Run as `python scripted_engine.py SCRIPT.json`. The script maps a method to a list of steps (a list of such lists: one
for each call in turn, the last one repeated). A step is {"progress": [share, text]}, {"sleep": s}, {"stall": true}
(deaf to cancel), {"wait_cancel": true}, {"result": ...}, {"error": RevisitError JSON}, {"die": exit status},
{"say": raw line}, {"copy": [from, to parameter]} (copies a folder to where the request wants it), {"copy_file": ...}.
Every request is appended to SCRIPT.json.log, one JSON object a line.
"""

from __future__ import annotations

import json
import os
import shutil
import sys
import threading
import time
from pathlib import Path


def main(script_path: str) -> None:
    calls: dict[str, int] = {}
    cancelled: dict[int, threading.Event] = {}
    send({"jsonrpc": "2.0", "method": "ready", "params": {"protocol": 1, "version": "scripted", "pid": os.getpid()}})
    for line in sys.stdin:
        message = json.loads(line)
        method, params = message["method"], message.get("params", {})
        with Path(script_path + ".log").open("a", encoding="utf-8") as log:
            log.write(line)
        if method == "cancel":
            if params["id"] in cancelled:
                cancelled[params["id"]].set()
            continue
        script = json.loads(Path(script_path).read_text(encoding="utf-8"))
        steps = script.get(method, [{"error": {"kind": "RequestError", "problem": "No script", "remedy": "Write it"}}])
        if steps and isinstance(steps[0], list):
            steps = steps[min(calls.get(method, 0), len(steps) - 1)]
        calls[method] = calls.get(method, 0) + 1
        event = cancelled[message["id"]] = threading.Event()
        threading.Thread(target=play, args=[message["id"], params, steps, event], daemon=True).start()
    os._exit(0)


def play(call_id: int, params: dict, steps: list, cancelled: threading.Event) -> None:
    for step in steps:
        if cancelled.is_set() and "stall" not in step:
            send_error(call_id, {"kind": "CancelledError", "problem": "Cancelled", "remedy": "Nothing was written"})
            return
        if "progress" in step:
            share, text = step["progress"]
            send({"jsonrpc": "2.0", "method": "progress", "params": {"id": call_id, "share": share, "text": text}})
        elif "sleep" in step:
            time.sleep(step["sleep"])
        elif "stall" in step:
            time.sleep(3600)
        elif "wait_cancel" in step:
            cancelled.wait(60)
        elif "copy" in step:
            source, name = step["copy"]
            shutil.copytree(source, params[name])
        elif "copy_file" in step:
            source, name = step["copy_file"]
            shutil.copyfile(source, params[name])
        elif "result" in step:
            text = json.dumps(step["result"]).replace("{out}", str(params.get("out", "")).replace("\\", "/"))
            send({"jsonrpc": "2.0", "id": call_id, "result": json.loads(text)})
        elif "error" in step:
            send_error(call_id, step["error"])
        elif "die" in step:
            print("Segmentation fault in the script", file=sys.stderr, flush=True)
            os._exit(step["die"])
        elif "say" in step:
            print(step["say"], flush=True)


_lock = threading.Lock()


def send(message: dict) -> None:
    with _lock:
        sys.stdout.write(json.dumps(message) + "\n")
        sys.stdout.flush()


def send_error(call_id: int, error: dict) -> None:
    send({"jsonrpc": "2.0", "id": call_id, "error": {"code": -32000, "message": error["problem"], "data": error}})


if __name__ == "__main__":
    main(sys.argv[1])
