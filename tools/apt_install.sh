#!/bin/bash
# Install Debian packages, as root or through sudo: apt_install.sh PACKAGE...
set -euo pipefail
say() { echo "revisit: $*" >&2; }

if ! command -v apt-get >/dev/null; then
    say "this needs $*. Install what your system calls these, then try again."
    exit 1
fi
as_root=()
if [ "$(id -u)" -ne 0 ]; then
    command -v sudo >/dev/null || { say "this needs $*. Ask an administrator to run: apt-get install $*"; exit 1; }
    as_root=(sudo)
fi
say "installing $* with apt-get"
install=("${as_root[@]}" env DEBIAN_FRONTEND=noninteractive apt-get install -y --no-install-recommends "$@")
# The package lists of a fresh system are missing or old: refresh them only when they do not do.
"${install[@]}" >&2 || { "${as_root[@]}" apt-get update >&2 && "${install[@]}" >&2; }
