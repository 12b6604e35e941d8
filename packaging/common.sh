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

# A fresh Debian 12 in a folder of its own, $place, that reaches its archive; gone with the script. Needs root on Debian.
fresh_folder() {
  is_debian_root || { say "this needs root on Debian"; exit 1; }
  mkdir -p "$cache"
  apt_install debootstrap debian-archive-keyring
  local bare=$cache/fresh-bookworm.tar made
  if [ ! -e "$bare" ]; then
    say "a bare Debian 12 (once, about a minute)"
    made=$(mktemp -d)
    debootstrap --variant=minbase --keyring=/usr/share/keyrings/debian-archive-keyring.gpg bookworm "$made" \
      http://deb.debian.org/debian >"$cache/fresh.log" 2>&1 || { tail -5 "$cache/fresh.log" >&2; exit 1; }
    tar -C "$made" -cf "$bare.new" . && mv "$bare.new" "$bare"
    rm -rf "$made"
  fi
  place=$(mktemp -d)
  trap leave_folder EXIT
  tar -C "$place" -xf "$bare"
  chmod 755 "$place"  # the folder it was made in was private
  # How this machine reaches its archive, where it needs more than a name.
  for file in /etc/resolv.conf /etc/hosts /etc/apt/apt.conf.d/99*; do
    [ ! -e "$file" ] || install -Dm644 "$(realpath "$file")" "$place$file"
  done
  if [ -f "${SSL_CERT_FILE:-}" ]; then install -Dm644 "$SSL_CERT_FILE" "$place$SSL_CERT_FILE"; fi
  mount -t proc proc "$place/proc"
  mount --bind /dev "$place/dev"
  mount -t tmpfs tmpfs "$place/dev/shm"
  mkdir -p "$place/try"
}

leave_folder() {
  umount -l "$place/dev/shm" "$place/dev" "$place/proc" 2>/dev/null || true
  rm -rf --one-file-system "$place"
}
