"""`make bench`: speed and memory, measured anew."""

from __future__ import annotations

import sys

from . import library, speed

if __name__ == "__main__":
    sys.exit(speed.main() or library.main())
