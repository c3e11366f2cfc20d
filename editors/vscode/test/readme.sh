#!/usr/bin/env bash
# Types the README's lines for VS Code, as they stand, in a fresh clone of this repository, with code-server in place of
# `code`, and looks for findings on the screen. It builds for release; CARGO_TARGET_DIR may name a folder to build in.
#   ALTERNAT_CACHE, CHROMIUM_BIN: see setup.sh
set -euo pipefail

here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
root=$(cd "$here/../../.." && pwd)
tools=$("$here/setup.sh")
stage=$(mktemp -d)
trap 'rm -rf "$stage"' EXIT
export PATH=$stage/bin:$tools/python/bin:$PATH
export ALTERNAT_TEST_CODE_SERVER=$tools/node_modules/code-server/out/node/entry.js
export ALTERNAT_TEST_EXTENSIONS=$stage/extensions
CHROMIUM_BIN=$(cat "$tools/browser")
export CHROMIUM_BIN

mkdir "$stage/bin"
cat >"$stage/bin/code" <<END
#!/bin/sh
exec node '$ALTERNAT_TEST_CODE_SERVER' --user-data-dir '$stage/data' --extensions-dir '$ALTERNAT_TEST_EXTENSIONS' "\$@"
END
chmod +x "$stage/bin/code"

git clone --quiet "$root" "$stage/alternat"
cd "$stage/alternat"
lines=$(awk '/^\*\*VS Code\*\*/ { here = 1 } here && /^```sh/ { block = 1; next } block && /^```/ { exit } block' README.md)
[ -n "$lines" ] || { echo "the README has no lines for VS Code" >&2; exit 1; }
printf 'typed in a fresh clone:\n%s\n' "$lines"
bash -euo pipefail -c "$lines"
echo "the .vsix: $(stat -c %s ./*.vsix) bytes"
ALTERNAT_TEST_FILES=drafting node --disable-warning=MODULE_TYPELESS_PACKAGE_JSON --test \
    --test-name-pattern='findings are underlined' editors/vscode/test/editor/all.test.mts
