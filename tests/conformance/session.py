"""A client of the built server, quick enough for some hundred thousand requests.

The client of pytest-lsp waits for one reply at a time. This one sends requests ahead, and lets lsprotocol
read each reply, and everything that the server asks and tells, as the type that the protocol gives it.
"""

from __future__ import annotations

import json
import subprocess
import threading
from collections.abc import Iterable
from pathlib import Path
from typing import Any
from urllib.parse import unquote, urlparse

from lsprotocol import types
from lsprotocol.converters import get_converter
from pytest_lsp import checks as pytest_lsp_checks
from pytest_lsp import client_capabilities

from text import Text

PATIENCE = 120
_CONVERTER = get_converter()


def _read_action(value: dict, _: type) -> types.Command | types.CodeAction:
    """lsprotocol takes every action with a command for a bare command; the command of that is a string."""
    kind = types.Command if isinstance(value.get("command"), str) else types.CodeAction
    return _CONVERTER.structure(value, kind)


_CONVERTER.register_structure_hook(types.Command | types.CodeAction, _read_action)

# What editors say of themselves, as pytest-lsp has it; its VS Code is of 2022, so that of today is recorded here.
RECORDED = Path(__file__).resolve().parents[1] / "clients"
PROFILES = ("visual-studio-code", "neovim", "emacs", "vscode.json")


def capabilities_of(profile: str) -> dict:
    if profile.endswith(".json"):
        return json.loads((RECORDED / profile).read_text(encoding="utf-8"))["capabilities"]
    return json.loads(json.dumps(_CONVERTER.unstructure(client_capabilities(profile))))


class Failed(Exception):
    """A reply that is an error."""

    def __init__(self, error: dict):
        super().__init__(error)
        self.code, self.message = error["code"], error["message"]


class Session:
    """One server, and what its client says of itself."""

    def __init__(self, server: Path, folder: Path, name: str, capabilities: dict, encoding: str):
        self.name, self.encoding = f"{name}, {encoding}", encoding
        self.capabilities = capabilities
        capabilities.setdefault("general", {})["positionEncodings"] = [encoding]
        self._typed = _CONVERTER.structure(capabilities, types.ClientCapabilities)
        self.notifications: list[dict] = []
        self.asked: list[dict] = []
        self.problems: list[str] = []
        self.applied: list[dict] = []
        self.methods: set[str] = set()
        self.requests = 0
        self._replies: dict[int, dict] = {}
        self._known: dict[tuple[str, str], None] = {}
        self._texts: dict[str, Text] = {}
        self._versions: dict[str, int] = {}
        self._last_id = 0
        self._arrived, self._writing = threading.Condition(), threading.Lock()
        self._process = subprocess.Popen(
            [server, "lsp"], stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.PIPE
        )
        threading.Thread(target=self._read, daemon=True).start()
        params = {
            "processId": None,
            "rootUri": folder.as_uri(),
            "capabilities": capabilities,
            "workspaceFolders": [{"uri": folder.as_uri(), "name": folder.name}],
        }
        self.server = self.request("initialize", params)["capabilities"]
        assert self.server["positionEncoding"] == encoding
        self.notify("initialized", {})

    def can(self, path: str) -> Any:
        """What the client says of a feature, `textDocument.hover.contentFormat`; none if nothing."""
        value: Any = self.capabilities
        for name in path.split("."):
            value = value.get(name) if isinstance(value, dict) else None
        return value

    # -- Documents.

    def open(self, uri: str, text: str) -> None:
        self._texts[uri], self._versions[uri] = Text(text), 1
        document = {"uri": uri, "languageId": "diplomatic", "version": 1, "text": text}
        self.notify("textDocument/didOpen", {"textDocument": document})

    def change(self, uri: str, text: str) -> None:
        """Puts another text in the place of that of an open document, as one change of the part that differs."""
        before = self._texts[uri]
        start = 0
        while start < min(len(before.text), len(text)) and before.text[start] == text[start]:
            start += 1
        tail = 0
        most = min(len(before.text), len(text)) - start
        while tail < most and before.text[len(before.text) - 1 - tail] == text[len(text) - 1 - tail]:
            tail += 1
        old_end, new_end = len(before.text) - tail, len(text) - tail
        change = {"range": before.range(start, old_end, self.encoding), "text": text[start:new_end]}
        self._texts[uri], self._versions[uri] = Text(text), self._versions[uri] + 1
        document = {"uri": uri, "version": self._versions[uri]}
        self.notify("textDocument/didChange", {"textDocument": document, "contentChanges": [change]})

    def close(self, uri: str) -> None:
        del self._texts[uri], self._versions[uri]
        self.notify("textDocument/didClose", {"textDocument": {"uri": uri}})

    def text(self, uri: str) -> Text:
        """The text of an open document, or of a file."""
        if uri not in self._texts:
            parts = urlparse(uri)
            assert parts.scheme == "file", f"no such document: {uri}"
            return Text(Path(unquote(parts.path)).read_bytes().decode())
        return self._texts[uri]

    def version(self, uri: str) -> int | None:
        return self._versions.get(uri)

    # -- Messages.

    def notify(self, method: str, params: dict) -> None:
        self._send({"method": method, "params": params})

    def start(self, method: str, params: Any) -> int:
        self._last_id += 1
        self.methods.add(method)
        self.requests += 1
        self._send({"id": self._last_id, "method": method, "params": params})
        return self._last_id

    def wait(self, number: int, method: str) -> Any:
        """The result of a request, after lsprotocol has read it; raises `Failed` if it is an error."""
        with self._arrived:
            came = self._arrived.wait_for(lambda: number in self._replies or self._has_ended(), PATIENCE)
            assert came, f"{self.name}: no reply to {method}"
            assert number in self._replies, f"{self.name}: the server has ended: {self._process.poll()}"
            reply = self._replies.pop(number)
        self._read_typed(method, reply)
        if "error" in reply:
            raise Failed(reply["error"])
        return reply["result"]

    def request(self, method: str, params: Any) -> Any:
        return self.wait(self.start(method, params), method)

    def results(self, requests: Iterable[tuple[str, Any]]) -> list[Any]:
        """The results of many requests, sent ahead in portions; an error stands in its place as `Failed`."""
        results: list[Any] = []
        portion: list[tuple[int, str]] = []

        def collect() -> None:
            for number, method in portion:
                try:
                    results.append(self.wait(number, method))
                except Failed as error:
                    results.append(error)
            portion.clear()

        for method, params in requests:
            portion.append((self.start(method, params), method))
            if len(portion) >= 100:
                collect()
        collect()
        return results

    def published(self, uri: str) -> list[dict]:
        """The diagnostics that were pushed for the newest text of an open document."""

        def newest() -> list[dict] | None:
            for message in reversed(self.notifications):
                params = message["params"]
                if message["method"] == types.TEXT_DOCUMENT_PUBLISH_DIAGNOSTICS and params["uri"] == uri:
                    return params["diagnostics"] if params.get("version") == self._versions[uri] else None
            return None

        with self._arrived:
            self._arrived.wait_for(lambda: newest() is not None, PATIENCE)
            found = newest()
        assert found is not None, f"{self.name}: no diagnostics for {uri}"
        return found

    def finish(self) -> int:
        self.request("shutdown", None)
        self.notify("exit", {})
        return self._process.wait(PATIENCE)

    def errors(self) -> str:
        """What the server wrote to its log."""
        return self._process.stderr.read().decode()

    def _has_ended(self) -> bool:
        return self._process.poll() is not None

    def _send(self, message: dict) -> None:
        body = json.dumps({"jsonrpc": "2.0", **message}).encode()
        with self._writing:
            self._process.stdin.write(b"Content-Length: %d\r\n\r\n" % len(body) + body)
            self._process.stdin.flush()

    def _read(self) -> None:
        output = self._process.stdout
        while header := output.readline():
            length = int(header.split(b":")[1])
            assert output.readline() == b"\r\n"
            message = json.loads(output.read(length))
            if "method" not in message:
                with self._arrived:
                    self._replies[message["id"]] = message
                    self._arrived.notify_all()
            elif "id" in message:
                self._answer(message)
            else:
                self._read_typed(message["method"], message)
                with self._arrived:
                    self.notifications.append(message)
                    self._arrived.notify_all()
        with self._arrived:
            self._arrived.notify_all()

    def _answer(self, message: dict) -> None:
        """Answers what the server asks, as a client would that has no settings and refuses every edit."""
        self._read_typed(message["method"], message)
        result: Any = None
        if message["method"] == types.WORKSPACE_CONFIGURATION:
            result = [None for _ in message["params"]["items"]]
        elif message["method"] == types.WORKSPACE_APPLY_EDIT:
            self.applied.append(message["params"])
            result = {"applied": False}
        with self._arrived:
            self.asked.append(message)
            self._arrived.notify_all()
        self._send({"id": message["id"], "result": result})

    def _read_typed(self, method: str, message: dict) -> None:
        """Reads a message as the type of the protocol; what is not of that type is a problem."""
        if method not in types.METHOD_TO_TYPES or "error" in message:
            return
        body = message.get("result", message.get("params"))
        key = (method, "null" if body is None else json.dumps(body))
        if key in self._known:
            return
        self._known[key] = None
        is_reply = "method" not in message
        kind = types.METHOD_TO_TYPES[method][1 if is_reply else 0]
        try:
            typed = _CONVERTER.structure(message, kind)
            again = _CONVERTER.unstructure(typed)
        except Exception as error:  # Whatever the converter raises is about the message.
            self.problems.append(f"{self.name}: {method}: {error}: {message}")
            return
        field = "result" if is_reply else "params"
        said, read = message.get(field), again.get(field)
        if said != read and without_nulls(said) != without_nulls(read):
            self.problems.append(f"{self.name}: {method}: the type has no place for all of {said}")
        self._check(method, typed, is_reply)

    def _check(self, method: str, typed: Any, is_reply: bool) -> None:
        """What pytest-lsp itself checks."""
        table = pytest_lsp_checks.RESULT_CHECKS if is_reply else pytest_lsp_checks.PARAMS_CHECKS
        if method in table:
            try:
                table[method](self._typed, typed.result if is_reply else typed.params)
            except AssertionError as error:
                self.problems.append(f"{self.name}: {method}: {error}")


def without_nulls(value: Any) -> Any:
    """The same without fields that are null: absent and null are the same, but for the version in an edit."""
    if isinstance(value, dict):
        return {key: without_nulls(inner) for key, inner in value.items() if inner is not None or key == "version"}
    if isinstance(value, (list, tuple)):
        return [without_nulls(inner) for inner in value]
    return value
