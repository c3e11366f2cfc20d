#!/usr/bin/env bash
# Runs the files for Vim in a real Vim with vim-lsp, without a screen, against a built server.
# ALTERNAT_BIN names the server, VIM_BIN the editor and VIM_LSP a copy of vim-lsp, which is fetched otherwise.
set -euo pipefail

here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
root=$(cd "$here/../../.." && pwd)
vim_lsp_commit=474c656659b5fb51eec6770309e0211c8aa49b5b
cache=${ALTERNAT_CACHE:-${XDG_CACHE_HOME:-$HOME/.cache}/alternat-tests}

leave_out() {
    echo "Vim is left out: $1"
    exit 77
}

# Plugins of Vim are published at GitHub alone.
fetch_vim_lsp() {
    local target=$cache/vim-lsp-${vim_lsp_commit:0:12}
    if [ ! -e "$target/plugin/lsp.vim" ]; then
        echo "fetching vim-lsp into $target" >&2
        mkdir -p "$target"
        curl --silent --show-error --fail --location --max-time 60 \
            "https://github.com/prabirshrestha/vim-lsp/archive/$vim_lsp_commit.tar.gz" |
            tar --extract --gzip --strip-components 1 --directory "$target" >&2 || return 1
    fi
    echo "$target"
}

build_server() {
    (cd "$root" && cargo build --quiet --bin alternat >&2)
    echo "${CARGO_TARGET_DIR:-$root/target}/debug/alternat"
}

vim=${VIM_BIN:-vim}
"$vim" --version 2>/dev/null | grep -q '+job' || leave_out "no Vim with +job here; install it or name it in VIM_BIN"
vim_lsp=${VIM_LSP:-$(fetch_vim_lsp)} || leave_out "vim-lsp could not be fetched from GitHub; name a copy in VIM_LSP"
server=${ALTERNAT_BIN:-$(build_server)}

stage=$(mktemp -d)
trap 'rm -rf "$stage"' EXIT
mkdir -p "$stage/bin" "$stage/home"
ln -s "$server" "$stage/bin/alternat"
cp -R "$root/tests/drafts" "$stage/drafts"

"$vim" --version | sed -n 1p
cd "$stage/drafts"
env HOME="$stage/home" ALTERNAT_VIM_LSP="$vim_lsp" ALTERNAT_CLIENT="$root/editors/vim" ALTERNAT_REPORT="$stage/report" \
    PATH="$stage/bin:$PATH" LC_ALL=C.UTF-8 TERM=dumb \
    timeout 240 "$vim" --not-a-term -N -n -i NONE -u "$here/vimrc" -S "$here/test.vim" </dev/null >"$stage/screen" 2>&1 ||
    true
if [ ! -e "$stage/report" ]; then
    tail -n 20 "$stage/screen"
    echo "0 passed, 1 failed"
    exit 1
fi
cat "$stage/report"
tail -n 1 "$stage/report" | grep -q ' 0 failed$'
