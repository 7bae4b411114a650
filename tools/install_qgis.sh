#!/bin/bash
# Install QGIS and what drives it without a display, where any of it is missing: install_qgis.sh QGIS_PYTHON
set -euo pipefail

missing=()
command -v qgis >/dev/null || missing+=(qgis)
"$1" -c 'import qgis.core' 2>/dev/null || missing+=(python3-qgis)
"$1" -c 'import ensurepip, venv' 2>/dev/null || missing+=(python3-venv)
command -v xvfb-run >/dev/null || missing+=(xvfb)
command -v xauth >/dev/null || missing+=(xauth)
command -v import >/dev/null || missing+=(imagemagick)
[ ${#missing[@]} -eq 0 ] || "$(dirname "$0")/apt_install.sh" "${missing[@]}"
