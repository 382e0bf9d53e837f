#!/bin/sh
# Sees to it that the programs which pip can't install are on this machine.
#
#   tests/system_packages.sh python   what `make run` needs: venv for the Python in $PYTHON
#   tests/system_packages.sh test     what `make test` needs: PostgreSQL's server programs, a Chromium
#   tests/system_packages.sh bench    what `make bench` needs besides: vipsthumbnail, to compare photos with
#
# Installs with apt-get when it may (root, or sudo without a password); otherwise prints the command to give and fails.
# Beware: Ubuntu's package `chromium` is an empty one that points to a snap, so there any browser found will do, or CHROMIUM=path.
set -eu

missing=""
need() { missing="$missing $1"; }
any_of() { for program in "$@"; do command -v "$program" >/dev/null 2>&1 && return 0; done; return 1; }
is_ubuntu() { grep -q '^ID=ubuntu' /etc/os-release 2>/dev/null; }

need_python() {
    python=${PYTHON:-python3}
    # Debian and Ubuntu split venv off; `import venv` works without the package, making one doesn't.
    "$python" -c 'import ensurepip, venv' 2>/dev/null && return
    need "$("$python" -c 'import sys; print("python%d.%d-venv" % sys.version_info[:2])')"
}

need_postgresql() {
    any_of initdb && return
    for program in /usr/lib/postgresql/*/bin/initdb; do [ -x "$program" ] && return; done
    need postgresql
}

need_chromium() {
    if [ -n "${CHROMIUM:-}" ]; then
        [ -x "$CHROMIUM" ] || { echo "CHROMIUM=$CHROMIUM is not a program that can be run." >&2; exit 1; }
        return
    fi
    any_of chromium chromium-browser google-chrome google-chrome-stable && return
    if is_ubuntu; then
        echo "The browser tests need Chromium, which Ubuntu has as a snap only. Give this command and try again:" >&2
        echo "    sudo snap install chromium" >&2
        echo "or name another Chromium or Chrome: CHROMIUM=/path/to/chrome make test" >&2
        exit 1
    fi
    need chromium
}

case "${1:-}" in
    python) need_python ;;
    test) need_postgresql; need_chromium ;;
    bench) need_postgresql; any_of vipsthumbnail || need libvips-tools ;;
    *) echo "usage: $0 python|test|bench" >&2; exit 2 ;;
esac
[ -n "$missing" ] || exit 0

as_root=""
if [ "$(id -u)" != 0 ]; then
    as_root="sudo"
fi
if any_of apt-get && { [ -z "$as_root" ] || sudo -n true 2>/dev/null; }; then
    echo "Installing with apt-get:$missing"
    log=$(mktemp)
    trap 'rm -f "$log"' EXIT
    # shellcheck disable=SC2086 # $missing is a list of words
    if ! { $as_root apt-get update -q && \
           $as_root env DEBIAN_FRONTEND=noninteractive apt-get install -q -y --no-install-recommends $missing; } >"$log" 2>&1
    then
        tail -n 20 "$log" >&2
        echo "apt-get could not install:$missing (its last lines are above)." >&2
        exit 1
    fi
    exit 0
fi
echo "Missing on this machine:$missing" >&2
echo "Give this command and try again:" >&2
echo "    ${as_root:+sudo }apt-get update && ${as_root:+sudo }apt-get install --no-install-recommends$missing" >&2
exit 1
