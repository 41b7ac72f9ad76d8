#!/bin/sh
# Everything that posdesk needs from the system: called by `make`, harmless to repeat.
#
#   packaging/setup.sh run     what the program needs to start
#   packaging/setup.sh test    that, and what the tests need beside it
#
# Libraries are looked for by name, not by package, so that it is quiet on any Linux that has them. What is missing is
# installed where that is allowed (root, or sudo without a password); else the exact line is printed.
set -eu

level=${1:-run}
python=${PYTHON:-python3}

if ! command -v "$python" >/dev/null 2>&1; then
  echo "posdesk needs Python 3.11 or newer, and '$python' was not found. On Debian or Ubuntu:" >&2
  echo "  sudo apt-get update && sudo apt-get install --no-install-recommends python3 python3-venv" >&2
  exit 1
fi
if ! "$python" -c 'import sys; raise SystemExit(sys.version_info < (3, 11))'; then
  echo "posdesk needs Python 3.11 or newer; $("$python" --version) was found. Name another with PYTHON=python3.12 make …" >&2
  exit 1
fi

[ "$(uname -s)" = Linux ] || exit 0

missing=$("$python" - "$level" <<'PYTHON'
import ctypes, importlib.util, shutil, sys

RUN = {  # what Qt links to: library -> Debian package
    "libGL.so.1": "libgl1",
    "libEGL.so.1": "libegl1",
    "libxkbcommon.so.0": "libxkbcommon0",
    "libdbus-1.so.3": "libdbus-1-3",
    "libfontconfig.so.1": "libfontconfig1",
    "libglib-2.0.so.0": "libglib2.0-0",
    "libgssapi_krb5.so.2": "libgssapi-krb5-2",  # these two by the socket through which a second start finds the first
    "libbrotlidec.so.1": "libbrotli1",
}
WINDOW = {  # what Qt's X11 plugin links to beside it
    "libxcb-cursor.so.0": "libxcb-cursor0",
    "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
    "libxcb-icccm.so.4": "libxcb-icccm4",
    "libxcb-keysyms.so.1": "libxcb-keysyms1",
    "libxcb-shape.so.0": "libxcb-shape0",
}
TOOLS = {"Xvfb": "xvfb", "xauth": "xauth", "xdotool": "xdotool"}  # the program in its own process, typed into

libraries = {**RUN, **WINDOW}
packages = []
for name, package in libraries.items():
    try:
        ctypes.CDLL(name)
    except OSError:
        packages.append(package)
if sys.argv[1] == "test":
    packages += [package for tool, package in TOOLS.items() if shutil.which(tool) is None]
if importlib.util.find_spec("ensurepip") is None:
    packages.append("python3-venv")
print(" ".join(packages))
PYTHON
)

# A real keyring and a real desktop are wished for and not insisted on: their tests are skipped where they are missing.
wished=
if [ "$level" = test ] && command -v apt-get >/dev/null 2>&1; then
  command -v dbus-run-session >/dev/null 2>&1 || wished="$wished dbus"
  command -v gnome-keyring-daemon >/dev/null 2>&1 || wished="$wished gnome-keyring"
  # a window manager, an old place beside the clock, and what reads the words on a screen
  command -v openbox >/dev/null 2>&1 || wished="$wished openbox"
  command -v trayer >/dev/null 2>&1 || wished="$wished trayer"
  command -v xprop >/dev/null 2>&1 || wished="$wished x11-utils"
  /usr/bin/python3 -c "import gi; gi.require_version('Atspi', '2.0')" >/dev/null 2>&1 \
    || wished="$wished at-spi2-core gir1.2-atspi-2.0 python3-gi"
fi
if [ -n "$wished" ]; then
  root=none
  if [ "$(id -u)" -eq 0 ]; then root=; elif command -v sudo >/dev/null 2>&1 && sudo -n true 2>/dev/null; then root=sudo; fi
  # shellcheck disable=SC2086
  if [ "$root" = none ] || ! { $root apt-get -q update && $root env DEBIAN_FRONTEND=noninteractive apt-get -qy install --no-install-recommends $wished; } >/dev/null 2>&1 </dev/null; then
    echo "The tests of a real keyring and a real desktop will be skipped; they need:$wished"
  fi
fi

[ -n "$missing" ] || exit 0

if command -v apt-get >/dev/null 2>&1; then
  if [ "$(id -u)" -eq 0 ]; then
    root=
  elif command -v sudo >/dev/null 2>&1 && sudo -n true 2>/dev/null; then
    root=sudo
  else
    echo "posdesk needs these system packages: $missing. Please run, and then repeat the command:" >&2
    echo "  sudo apt-get update && sudo apt-get install --no-install-recommends $missing" >&2
    exit 1
  fi
  echo "Installing what Qt needs from the system: $missing"
  log=$(mktemp)
  trap 'rm -f "$log"' EXIT
  # shellcheck disable=SC2086
  if ! { $root apt-get -q update && $root env DEBIAN_FRONTEND=noninteractive apt-get -qy install --no-install-recommends $missing; } >"$log" 2>&1 </dev/null; then
    tail -n 5 "$log" >&2
    echo "These system packages could not be installed: $missing. Please run, and then repeat the command:" >&2
    echo "  sudo apt-get update && sudo apt-get install --no-install-recommends $missing" >&2
    exit 1
  fi
else
  echo "posdesk needs these system packages (names as in Debian): $missing" >&2
  echo "Please install them with this system's package manager, and then repeat the command." >&2
  exit 1
fi
