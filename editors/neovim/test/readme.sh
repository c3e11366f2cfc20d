#!/usr/bin/env bash
# Does what the README says for Neovim, in a fresh clone, and looks at the screen: the findings of a sample draft.
# ALTERNAT_BIN names a built server, or else `cargo install --path .` is typed, too; NVIM_BIN names the editor, and
# ALTERNAT_SCREEN a file that gets the screen with its colours. It needs git and tmux.
set -euo pipefail

here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
root=$(cd "$here/../../.." && pwd)

for tool in git tmux; do
    command -v "$tool" >/dev/null || { echo "the README in Neovim is left out: $tool is missing"; exit 77; }
done
nvim=${NVIM_BIN:-$("$here/run.sh" --install)}

stage=$(mktemp -d)
terminal() { tmux -u -S "$stage/tmux" "$@"; }
trap 'terminal kill-server 2>/dev/null; rm -rf "$stage"' EXIT
mkdir -p "$stage/bin" "$stage/config/nvim"
git clone --quiet "$root" "$stage/alternat"

# The first line that the README gives, in a shell.
if [ -n "${ALTERNAT_BIN:-}" ]; then
    ln -s "$ALTERNAT_BIN" "$stage/bin/alternat"
else
    (cd "$stage/alternat" && cargo install --quiet --path . --root "$stage")
fi
# The other two, in init.lua; only the path is a reader's own.
sed -n '/^\*\*Neovim\*\*/,/^```$/p' "$stage/alternat/README.md" | grep '^vim\.' |
    sed "s|/path/to/alternat|$stage/alternat|" >"$stage/config/nvim/init.lua"
[ "$(wc -l <"$stage/config/nvim/init.lua")" = 2 ] || { echo "FAIL  the README gives other lines for Neovim"; exit 1; }

terminal -f /dev/null new-session -d -x 112 -y 36 -c "$stage/alternat/tests/drafts/seeded" \
    env -u NVIM -u VIMRUNTIME PATH="$stage/bin:$PATH" LC_ALL=C.UTF-8 TERM=tmux-256color \
    XDG_CONFIG_HOME="$stage/config" XDG_DATA_HOME="$stage/data" XDG_STATE_HOME="$stage/state" \
    XDG_CACHE_HOME="$stage/cache" "$nvim" -i NONE -n treaty.dipl

# Waits until the screen shows what matches.
shows() {
    for _ in $(seq 100); do
        terminal capture-pane -p >"$stage/screen"
        ! grep --quiet --extended-regexp "$1" "$stage/screen" || { echo "ok    $2"; return 0; }
        sleep 0.2
    done
    echo "FAIL  $2"
    cat "$stage/screen"
    return 1
}

shows '^E .*缔约双方' 'findings are marked beside the text' || exit 1
terminal send-keys ']' d
sleep 1
terminal send-keys C-w d
shows 'half-width bracket' 'a finding is shown in full' || exit 1
[ -z "${ALTERNAT_SCREEN:-}" ] || terminal capture-pane -p -e >"$ALTERNAT_SCREEN"
terminal send-keys Escape
echo "2 passed, 0 failed"
