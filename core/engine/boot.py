"""Start the engine in any interpreter: `python -I boot.py`.

The package is loaded from this file's own place under the name `revisit`, whatever its folder is called and without
putting that folder's neighbours (other plugins) on `sys.path`.
"""

from __future__ import annotations

import importlib.util
import sys
from pathlib import Path


def load_package() -> None:
    """Make `import revisit` mean the package that this file belongs to."""
    root = Path(__file__).resolve().parent.parent.parent
    spec = importlib.util.spec_from_file_location(
        "revisit", root / "__init__.py", submodule_search_locations=[str(root)]
    )
    package = importlib.util.module_from_spec(spec)
    sys.modules["revisit"] = package
    spec.loader.exec_module(package)


if __name__ == "__main__":
    load_package()
    from revisit.core.engine.server import main

    sys.exit(main())
