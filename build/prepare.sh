# shellcheck shell=bash
# Shared by ./wres and ./test: makes sure that what the project needs from outside is there. Sourced, never run.

say() { printf '%s\n' "$*" >&2; }

# The .NET SDK: checked, never installed, because there is no one right way to install it on every machine.
need_dotnet() {
  if ! command -v dotnet >/dev/null 2>&1; then
    say "wres needs the .NET 10 SDK and finds no dotnet command. Install it from your platform's packages (dotnet-sdk-10.0) or from Microsoft's .NET download page, then run this again."
    exit 2
  fi
  if ! dotnet --list-sdks | grep -q '^10\.'; then
    say "wres needs the .NET 10 SDK; this machine has: $(dotnet --list-sdks | cut -d' ' -f1 | tr '\n' ' ')"
    exit 2
  fi
  export DOTNET_CLI_TELEMETRY_OPTOUT=1 DOTNET_NOLOGO=1
}

# Debian packages, where we may install them; $1 = why, the rest = packages. Never fatal: what is missing is said.
install_debian() {
  local why=$1
  shift
  if ! command -v apt-get >/dev/null 2>&1 || [ "$(id -u)" != 0 ]; then
    say "Not installed ($why): $*. As root on Debian or Ubuntu: apt-get install $*"
    return 0
  fi
  say "Installing $* ($why) ..."
  if ! { apt-get update -qq && DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends "$@"; } >/dev/null 2>&1; then
    say "Could not install $* ($why)."
  fi
  return 0
}

have_browser() {
  local name
  for name in chromium chromium-browser google-chrome google-chrome-stable microsoft-edge microsoft-edge-stable chrome msedge; do
    command -v "$name" >/dev/null 2>&1 && return 0
  done
  [ -e "/Applications/Google Chrome.app" ] || [ -e "/Applications/Microsoft Edge.app" ] || [ -e "/Applications/Chromium.app" ]
}

need_browser() {
  have_browser || install_debian "prints the PDFs" chromium
}
