"""Load packages and print which do, as one JSON object: `python -I probe.py '{"import name": "distribution name"}'`."""

from __future__ import annotations

import importlib
import json
import sys
from importlib import metadata


def main(needed: dict[str, str]) -> dict[str, object]:
    """Import each module; return the versions of those that load and the reasons of those that do not."""
    packages: dict[str, str] = {}
    broken: dict[str, str] = {}
    for module, name in needed.items():
        try:
            loaded = importlib.import_module(module)
            packages[name] = str(getattr(loaded, "__version__", "")) or metadata.version(name)
        except Exception as error:  # noqa: BLE001 - a package may fail to load in any way; each is the answer
            broken[name] = " ".join(f"{type(error).__name__}: {error}".split())[:200]
    version = list(sys.version_info[:3])
    return {"python": sys.version.split()[0], "version": version, "packages": packages, "broken": broken}


if __name__ == "__main__":
    print(json.dumps(main(json.loads(sys.argv[1]))))
