#!/usr/bin/env bash
# Calls each method of a built server on each sample draft, and validates every reply against the types of the
# protocol. ALTERNAT_BIN names the server; what is behind the name of this script goes to pytest.
set -euo pipefail

here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
root=$(cd "$here/../.." && pwd)
cache=${ALTERNAT_CACHE:-${XDG_CACHE_HOME:-$HOME/.cache}/alternat-tests}
export ALTERNAT_BIN=${ALTERNAT_BIN:-${CARGO_TARGET_DIR:-$root/target}/debug/alternat}
export PYTHONDONTWRITEBYTECODE=1

# An environment for each list of requirements, outside the checkout.
environment=$cache/conformance-$(sha256sum "$here/requirements.txt" | cut -c1-12)
if [ ! -x "$environment/bin/pytest" ]; then
    echo "installing lsprotocol and pytest-lsp into $environment" >&2
    python3 -m venv --clear "$environment"
    "$environment/bin/python" -m pip install --quiet --disable-pip-version-check --requirement "$here/requirements.txt" >&2
fi

cd "$here"
exec "$environment/bin/pytest" --capture=no "$@"
