# SPDX-License-Identifier: MIT
# What try and test share: the virtual environment, and the packages of the system.
# shellcheck shell=bash

cache=${XDG_CACHE_HOME:-$HOME/.cache}/busylamp

say() { printf '%s\n' "busylamp: $*" >&2; }
loud() { printf '\n*** %s\n\n' "$*" >&2; }
is_debian_root() { [ "$(id -u)" = 0 ] && command -v apt-get >/dev/null; }

# Install the Debian packages of a list that are not there yet.
apt_install() {
  local missing=()
  for package in "$@"; do
    dpkg -s "$package" 2>/dev/null | grep -q '^Status: install ok installed' || missing+=("$package")
  done
  [ ${#missing[@]} -eq 0 ] && return 0
  say "installing ${missing[*]}"
  apt-get update -qq >&2 || true
  DEBIAN_FRONTEND=noninteractive apt-get -o DPkg::Lock::Timeout=300 install -y -qq \
    --no-install-recommends "${missing[@]}" >"$cache/apt.log" 2>&1 || { tail -5 "$cache/apt.log" >&2; return 1; }
}

# The names of a list file, without its comments.
listed() { sed 's/#.*//' "$1" | tr '\n' ' '; }

find_python() {
  for name in python3.11 python3.12 python3.13 python3; do
    command -v "$name" >/dev/null || continue
    "$name" -c 'import sys; sys.exit(sys.version_info < (3, 11))' 2>/dev/null && { echo "$name"; return; }
  done
  return 1
}

find_uv() {
  [ -x "$cache/uv/bin/uv" ] && { echo "$cache/uv/bin/uv"; return; }
  command -v uv || { say "uv is missing: run packaging/test once"; return 1; }
}

# Make .venv with the locked versions; arguments: dependency groups.
make_environment() {
  mkdir -p "$cache"
  local python groups=()
  python=$(find_python) || {
    if is_debian_root; then apt_install python3 && python=python3; else
      say "Python 3.11 or newer is needed; install it and try again."; exit 1; fi
  }
  if [ ! -x "$cache/uv/bin/uv" ]; then
    if ! "$python" -m venv "$cache/uv" >/dev/null 2>&1; then
      rm -rf "$cache/uv"
      if is_debian_root; then
        apt_install python3-venv
        "$python" -m venv "$cache/uv"
      else
        say "Python's venv module is missing. On Debian: apt install python3-venv"; exit 1
      fi
    fi
    say "setting up (once, about a minute)"
    "$cache/uv/bin/pip" install --quiet --disable-pip-version-check --require-hashes \
      -r packaging/uv.txt
  fi
  for group in "$@"; do groups+=(--group "$group"); done
  "$cache/uv/bin/uv" sync --quiet --frozen --python "$(command -v "$python")" "${groups[@]}"
}
