#!/bin/bash
# Print a Python of at least 3.11 that can make environments; where there is none, install Debian's.
# find_python.sh [CHOICE]
set -euo pipefail

fits() {
    command -v "$1" >/dev/null &&
        "$1" -c 'import ensurepip, sys, venv; sys.exit(sys.version_info < (3, 11))' 2>/dev/null
}

first_fit() {
    for python in "$@"; do
        if fits "$python"; then
            command -v "$python"
            return
        fi
    done
    return 1
}

if [ $# -gt 0 ]; then
    first_fit "$1" || { echo "revisit: $1 is not Python 3.11 or newer with venv. Name another with PYTHON=" >&2; exit 1; }
    exit
fi
candidates=(python3.13 python3.12 python3.11 python3 /usr/bin/python3)
first_fit "${candidates[@]}" && exit
"$(dirname "$0")/apt_install.sh" python3 python3-venv >&2
first_fit "${candidates[@]}" && exit
echo "revisit: this system's Python is older than 3.11. Install a newer one and name it with PYTHON=" >&2
exit 1
