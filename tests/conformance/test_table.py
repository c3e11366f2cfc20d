"""The table of docs/editors.md: every offered request has its handler, its test, and the clients that it was tried with."""

from __future__ import annotations

import os
import re
from pathlib import Path

from script import OFFERED

ROOT = Path(__file__).resolve().parents[2]

# What stands in the tests of an editor that tries a method.
EVIDENCE = {
    "Neovim": ("editors/neovim/test/test.lua", "editors/neovim/lua/alternat"),
    "Eglot": ("editors/emacs/test/eglot-test.el",),
    "lsp-mode": ("editors/emacs/test/lsp-mode-test.el",),
    "vim-lsp": ("editors/vim/test/test.vim",),
    "VS Code": ("editors/vscode/test/editor",),
}

HELPERS = {
    "textDocument/didOpen": "client.open(",
    "textDocument/didChange": "client.change(",
    "textDocument/didClose": "client.close(",
    "textDocument/publishDiagnostics": "client.published(",
}


def rows() -> list[list[str]]:
    text = (ROOT / "docs" / "editors.md").read_text(encoding="utf-8")
    section = text.split("## Handlers, tests and clients")[1].split("\n## ")[0]
    lines = [line for line in section.splitlines() if line.startswith("| `")]
    return [[cell.strip() for cell in line.strip("|").split("|")] for line in lines]


def source(*places: str) -> str:
    """The text of files, and of the files in folders."""
    found = []
    for place in places:
        path = ROOT / place
        files = [Path(folder) / name for folder, _, names in os.walk(path) for name in names] if path.is_dir() else [path]
        found += [file.read_text(encoding="utf-8") for file in sorted(files)]
    return "\n".join(found)


def test_every_offered_request_is_listed() -> None:
    listed = {row[0].strip("`") for row in rows()}
    late = {"codeAction/resolve", "textDocument/prepareRename", "workspace/willRenameFiles"}
    assert {method for methods in OFFERED.values() for method in methods} | late <= listed


def test_handlers_and_tests_are_there() -> None:
    handlers = source("src/server")
    for method, handler, tests, _ in rows():
        assert re.search(rf"\bfn {handler.strip('`')}\b", handlers), f"{method}: no {handler}"
        for name in re.findall(r"`([^`]+)`", tests):
            # The client of the tests has functions for opening, changing and so on.
            helper = HELPERS.get(method.strip("`"), method.strip("`"))
            assert helper in source(f"tests/server/{name}"), f"{name} does not ask {method}"


def test_clients_are_those_whose_tests_try_it() -> None:
    for method, _, _, tried in rows():
        for client, words in re.findall(r"([A-Z][A-Za-z ]*|[a-z]+-[a-z]+) \(`([^`]+)`\)", tried):
            assert words in source(*EVIDENCE[client]), f"{method}: the tests of {client} do not have {words}"
