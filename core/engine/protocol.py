"""The messages that cross the process border: JSON-RPC 2.0, one object a line, UTF-8.

Light module: standard library only, because QGIS's own interpreter imports it.

Client to engine: a request `{"jsonrpc": "2.0", "id": 7, "method": "plan", "params": {...}}`, or the notification
`{"jsonrpc": "2.0", "method": "cancel", "params": {"id": 7}}`.
Engine to client: a response with `result` or `error`, or the notifications `ready` (once, with the protocol's number)
and `progress` (`{"id": 7, "share": 0.25, "text": "Reading 2019-08-05"}`).
Arrays never travel in messages: they are files.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import Any

from ..errors import EngineError, RevisitError

PROTOCOL_VERSION = 1

REVISIT_ERROR = -32000
"""JSON-RPC code of an error raised on purpose; its `data` is `RevisitError.to_json()`."""
METHOD_NOT_FOUND = -32601
INVALID_REQUEST = -32600


def request(call_id: int, method: str, params: Mapping[str, Any]) -> dict[str, Any]:
    """Return a request that expects a response of the same id."""
    return {"jsonrpc": "2.0", "id": call_id, "method": method, "params": dict(params)}


def notification(method: str, params: Mapping[str, Any]) -> dict[str, Any]:
    """Return a message that expects no response."""
    return {"jsonrpc": "2.0", "method": method, "params": dict(params)}


def success(call_id: int, result: Any) -> dict[str, Any]:
    """Return the response of a call that worked."""
    return {"jsonrpc": "2.0", "id": call_id, "result": result}


def failure(call_id: Any, error: RevisitError, code: int = REVISIT_ERROR) -> dict[str, Any]:
    """Return the response of a call that failed."""
    return {"jsonrpc": "2.0", "id": call_id, "error": {"code": code, "message": str(error), "data": error.to_json()}}


def encode(message: Mapping[str, Any]) -> bytes:
    """Return the message as one line; NaN and Infinity are refused because JSON has none."""
    return json.dumps(message, ensure_ascii=False, separators=(",", ":"), allow_nan=False).encode() + b"\n"


def decode(line: bytes) -> dict[str, Any]:
    """Read one line.

    Raises:
        EngineError: the line is not a JSON-RPC 2.0 object.
    """
    try:
        message = json.loads(line)
    except (ValueError, RecursionError):  # no JSON, or nested without end
        message = None
    if not isinstance(message, dict) or message.get("jsonrpc") != "2.0":
        said = line[:80].decode("utf-8", "replace").strip()
        raise EngineError(f"The engine said something that is not its protocol: {said!r}", "Try again; it is restarted")
    return message
