#!/usr/bin/env bash
# Makes an extension to install, with the server inside.
#   package.sh OUT.vsix [SERVER [TARGET]]
# SERVER is a built alternat, by default built for release here; TARGET is the platform it was built for, by default this one.
set -euo pipefail

here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
root=$(cd "$here/../.." && pwd)
out=$(realpath -m "${1:?where to write the .vsix}")

build_server() {
    (cd "$root" && cargo build --release --quiet --bin alternat >&2)
    echo "${CARGO_TARGET_DIR:-$root/target}/release/alternat"
}

this_platform() {
    local system machine
    system=$(uname -s | tr '[:upper:]' '[:lower:]')
    machine=$(uname -m)
    case $machine in x86_64) machine=x64 ;; aarch64) machine=arm64 ;; esac
    case $system in mingw* | msys*) system=win32 ;; esac
    echo "$system-$machine"
}

server=${2:-$(build_server)}
target=${3:-$(this_platform)}

cd "$here"
[ -e node_modules/.package-lock.json ] || npm ci --no-audit --no-fund --loglevel=error
rm -rf server dist
mkdir -p server dist/screens
# The pictures of the page in the shop lie with the documentation.
cp "$root"/docs/images/vscode-*.png dist/screens/
sed 's#\.\./\.\./docs/images/#dist/screens/#' README.md >dist/README.md
case $server in *.exe) name=alternat.exe ;; *) name=alternat ;; esac
cp "$server" "server/$name"
cat "$root/LICENSE-MIT" "$root/LICENSE-APACHE" >LICENSE.txt
chmod 755 "server/$name"
npx --no-install vsce package --no-dependencies --allow-missing-repository --no-rewrite-relative-links \
    --readme-path dist/README.md --target "$target" --out "$out"
