#!/usr/bin/env bash
# Runs the mode in a real Emacs, without a screen, against a built server: alone, with Eglot and with lsp-mode.
# ALTERNAT_BIN names the server and EMACS_BIN the editor; otherwise Emacs, Eglot and lsp-mode come from Debian.
set -euo pipefail

here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
root=$(cd "$here/../../.." && pwd)
packages=(emacs-nox elpa-eglot elpa-lsp-mode)

leave_out() {
    echo "Emacs is left out: $1"
    exit 77
}

is_installed() { dpkg-query --show --showformat '${db:Status-Status}\n' "$1" 2>/dev/null | grep -qx installed; }

# Debian's packages live in the system, so only its administrator can install what is missing.
install_emacs() {
    command -v apt-get >/dev/null || leave_out "no apt-get here; name an Emacs with Eglot in EMACS_BIN"
    local missing=()
    for package in "${packages[@]}"; do
        is_installed "$package" || missing+=("$package")
    done
    [ ${#missing[@]} -gt 0 ] || return 0
    [ "$(id -u)" = 0 ] || leave_out "missing ${missing[*]}; install them with apt-get as root"
    echo "installing ${missing[*]}" >&2
    { apt-get update && apt-get install --yes --no-install-recommends "${missing[@]}"; } >/dev/null 2>&1 ||
        leave_out "apt-get could not install ${missing[*]}"
}

build_server() {
    (cd "$root" && cargo build --quiet --bin alternat >&2)
    echo "${CARGO_TARGET_DIR:-$root/target}/debug/alternat"
}

[ -n "${EMACS_BIN:-}" ] || install_emacs
emacs=${EMACS_BIN:-emacs}
server=${ALTERNAT_BIN:-$(build_server)}

stage=$(mktemp -d)
trap 'rm -rf "$stage"' EXIT
mkdir -p "$stage/bin" "$stage/home"
ln -s "$server" "$stage/bin/alternat"

# The drafts lie in a project of their own, anew for each client.
run_client() {
    rm -rf "$stage/drafts"
    cp -R "$root/tests/drafts" "$stage/drafts"
    (
        cd "$stage/drafts"
        env HOME="$stage/home" ALTERNAT_CLIENT="$root/editors/emacs" PATH="$stage/bin:$PATH" LC_ALL=C.UTF-8 \
            timeout 240 "$emacs" --no-init-file --batch --funcall package-initialize --load "$here/$1-test.el" \
            --load "$here/report.el"
    ) 2>&1 | grep -E '^(ok  |FAIL|counted|    )' | tee -a "$stage/report" | grep -v '^counted' || true
}

"$emacs" --version | head -n 1
for client in mode eglot lsp-mode; do
    run_client "$client"
done

# A client that never came to its end has failed.
awk '$1 == "counted" { passed += $2; failed += $3; ended++ }
     END { failed += 3 - ended; printf "%d passed, %d failed\n", passed, failed; exit failed > 0 }' "$stage/report"
