#!/usr/bin/env bash
# Runs the block for Kakoune in a real Kakoune with kakoune-lsp, on a terminal that tmux keeps, against a built server.
# ALTERNAT_BIN names the server and KAK_LSP_BIN kakoune-lsp, which is built from crates.io otherwise; Kakoune and tmux
# come from Debian.
set -euo pipefail

here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
root=$(cd "$here/../../.." && pwd)
kak_lsp_version=18.2.0
cache=${ALTERNAT_CACHE:-${XDG_CACHE_HOME:-$HOME/.cache}/alternat-tests}

leave_out() {
    echo "Kakoune is left out: $1"
    exit 77
}

# Debian's packages live in the system, so only its administrator can install what is missing.
install_kakoune() {
    local missing=()
    command -v kak >/dev/null || missing+=(kakoune)
    command -v tmux >/dev/null || missing+=(tmux)
    [ ${#missing[@]} -gt 0 ] || return 0
    command -v apt-get >/dev/null || leave_out "missing ${missing[*]}, and no apt-get here"
    [ "$(id -u)" = 0 ] || leave_out "missing ${missing[*]}; install them with apt-get as root"
    echo "installing ${missing[*]}" >&2
    { apt-get update && apt-get install --yes --no-install-recommends "${missing[@]}"; } >/dev/null 2>&1 ||
        leave_out "apt-get could not install ${missing[*]}"
}

# Not optimised: it is built in a third of the time, and quick enough.
install_kak_lsp() {
    local folder=$cache/kak-lsp-$kak_lsp_version
    if [ ! -x "$folder/bin/kak-lsp" ]; then
        echo "building kakoune-lsp $kak_lsp_version into $folder, which takes minutes once" >&2
        CARGO_PROFILE_DEV_DEBUG=0 CARGO_TARGET_DIR=$folder/target cargo install --quiet --locked --debug \
            --root "$folder" "kak-lsp@$kak_lsp_version" >&2 || return 1
        rm -rf "$folder/target"
    fi
    echo "$folder/bin/kak-lsp"
}

build_server() {
    (cd "$root" && cargo build --quiet --bin alternat >&2)
    echo "${CARGO_TARGET_DIR:-$root/target}/debug/alternat"
}

install_kakoune
kak_lsp=${KAK_LSP_BIN:-$(install_kak_lsp)} || leave_out "kakoune-lsp could not be built from crates.io"
server=${ALTERNAT_BIN:-$(build_server)}

stage=$(mktemp -d)
trap 'rm -rf "$stage"' EXIT
mkdir -p "$stage/bin" "$stage/home" "$stage/config/kak" "$stage/run"
ln -s "$server" "$stage/bin/alternat"
ln -s "$kak_lsp" "$stage/bin/kak-lsp"
cp -R "$root/tests/drafts" "$stage/drafts"

# What docs/editors.md asks a user to write; English messages, so that the tests can be read.
{
    echo 'eval %sh{kak-lsp}'
    sed 's/language = "zh-Hans"/language = "en"/' "$here/../alternat.kak"
} >"$stage/config/kak/kakrc"

# Debian's Kakoune does not know its own version.
version=$(dpkg-query --show --showformat '${Version}' kakoune 2>/dev/null || kak -version)
echo "Kakoune $version, kakoune-lsp $("$kak_lsp" --version)"
env HOME="$stage/home" XDG_CONFIG_HOME="$stage/config" XDG_RUNTIME_DIR="$stage/run" TMPDIR="$stage/run" \
    PATH="$stage/bin:$PATH" LC_ALL=C.UTF-8 python3 "$here/test.py" "$stage"
