"""The script: each method that a server offers, on one draft, at every entity of it."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any

from checks import CHECKS, MAY_REFUSE, REQUEST_FAILED, workspace_edit
from places import denoted, tokens
from session import Failed, Session, without_nulls
from text import NoPlace, Text

# Which capability of a server stands for which requests.
OFFERED = {
    "hoverProvider": ["textDocument/hover"],
    "completionProvider": ["textDocument/completion", "completionItem/resolve"],
    "definitionProvider": ["textDocument/definition"],
    "declarationProvider": ["textDocument/declaration"],
    "referencesProvider": ["textDocument/references"],
    "documentHighlightProvider": ["textDocument/documentHighlight"],
    "documentLinkProvider": ["textDocument/documentLink", "documentLink/resolve"],
    "selectionRangeProvider": ["textDocument/selectionRange"],
    "callHierarchyProvider": [
        "textDocument/prepareCallHierarchy",
        "callHierarchy/incomingCalls",
        "callHierarchy/outgoingCalls",
    ],
    "workspaceSymbolProvider": ["workspace/symbol"],
    "documentSymbolProvider": ["textDocument/documentSymbol"],
    "codeLensProvider": ["textDocument/codeLens"],
    "inlayHintProvider": ["textDocument/inlayHint", "inlayHint/resolve"],
    "semanticTokensProvider": [
        "textDocument/semanticTokens/full",
        "textDocument/semanticTokens/full/delta",
        "textDocument/semanticTokens/range",
    ],
    "foldingRangeProvider": ["textDocument/foldingRange"],
    "diagnosticProvider": ["textDocument/diagnostic", "workspace/diagnostic"],
    "codeActionProvider": ["textDocument/codeAction"],
    "renameProvider": ["textDocument/rename"],
    "linkedEditingRangeProvider": ["textDocument/linkedEditingRange"],
    "documentFormattingProvider": ["textDocument/formatting"],
    "documentRangeFormattingProvider": ["textDocument/rangeFormatting"],
    "documentOnTypeFormattingProvider": ["textDocument/onTypeFormatting"],
    "executeCommandProvider": ["workspace/executeCommand"],
    "experimental": [
        "alternat/citedInstruments",
        "alternat/record",
        "alternat/rules",
        "alternat/explain",
        "alternat/checkBeforeSignature",
    ],
    # Without requests of their own.
    "positionEncoding": [],
    "textDocumentSync": [],
    "workspace": [],
}


def offered(session: Session) -> set[str]:
    """The requests that the server offers this client."""
    methods = {method for name in session.server for method in OFFERED[name]}
    if session.server.get("codeActionProvider", {}).get("resolveProvider"):
        methods.add("codeAction/resolve")
    if session.server["renameProvider"] is not True:
        methods.add("textDocument/prepareRename")
    if "diagnosticProvider" in session.server and not session.server["diagnosticProvider"]["workspaceDiagnostics"]:
        methods.discard("workspace/diagnostic")
    if "willRename" in session.server["workspace"].get("fileOperations", {}):
        methods.add("workspace/willRenameFiles")
    return methods


@dataclass
class Sweep:
    """One draft in one session. `answers` says what each request was answered, with places as offsets."""

    session: Session
    uri: str
    answers: dict[tuple[str, str], Any] = field(default_factory=dict)
    problems: list[str] = field(default_factory=list)
    places: list[tuple[int, int]] = field(default_factory=list)

    @property
    def text(self) -> Text:
        return self.session.text(self.uri)

    def run(self, text: str) -> None:
        self.session.open(self.uri, text)
        try:
            self.of_the_document()
            self.at_places()
            self.commands()
            self.after_an_edit()
        finally:
            self.session.close(self.uri)
        self.problems += self.session.problems
        self.session.problems.clear()

    # -- Asking.

    def ask(self, requests: list[tuple[str, Any, dict]]) -> list[Any]:
        """Asks for each of (method, name, parameters), checks, and keeps under the name; the results."""
        able = offered(self.session)
        requests = [request for request in requests if request[0] in able]
        results = self.session.results((method, params) for method, _, params in requests)
        for (method, name, params), result in zip(requests, results, strict=True):
            self.keep(method, name, params, result)
        return [None if isinstance(result, Failed) else result for result in results]

    def ask_one(self, method: str, name: Any = "", **params: Any) -> Any:
        answers = self.ask([(method, name, {**self.document(), **params})])
        return answers[0] if answers else None

    def keep(self, method: str, name: Any, params: dict, result: Any) -> None:
        where = f"{self.session.name}: {self.uri}: {method} {name}"
        key = (method, json.dumps(name))
        if isinstance(result, Failed):
            self.answers[key] = ("error", result.message)
            if result.code != REQUEST_FAILED or method not in MAY_REFUSE or not result.message.strip():
                self.problems.append(f"{where}: {result}")
            return
        if result is None:
            self.answers[key] = None
            return
        try:
            result = without_nulls(result)
            if method.startswith("textDocument/semanticTokens"):
                self.answers[key] = tokens(result["data"], self.session, self.uri)
            else:
                self.answers[key] = denoted(result, self.session, self.uri)
            if method in CHECKS:
                CHECKS[method](result, self.session, self.uri, params)
        except AssertionError as error:
            self.problems.append(f"{where}: {error}")

    def document(self) -> dict:
        return {"textDocument": {"uri": self.uri}}

    def at(self, offset: int) -> dict:
        return {**self.document(), "position": self.text.position(offset, self.session.encoding)}

    def range(self, start: int, end: int) -> dict:
        return {**self.document(), "range": self.text.range(start, end, self.session.encoding)}

    # -- The document as a whole.

    def of_the_document(self) -> None:
        found = [self.ask_one(f"textDocument/{name}") for name in ("documentSymbol", "documentLink", "codeLens")]
        found.append(self.ask_one("textDocument/semanticTokens/full"))
        self.ask_one("textDocument/foldingRange")
        links = found[1] or []
        self.ask([("documentLink/resolve", link["range"]["start"]["line"], link) for link in links if "data" in link])
        hints = self.ask_one("textDocument/inlayHint", **self.range(0, len(self.text))) or []
        self.ask([("inlayHint/resolve", at, hint) for at, hint in enumerate(hints)])
        self.ask_one("textDocument/formatting", options={"tabSize": 4, "insertSpaces": True})
        diagnostics = self.diagnostics()
        for query in ("", "条", "Article"):
            self.ask([("workspace/symbol", query, {"query": query})])
        self.ask([("workspace/diagnostic", "", {"previousResultIds": []})])
        renamed = {"oldUri": self.uri, "newUri": self.uri.replace(".dipl", ".renamed.dipl")}
        self.ask([("workspace/willRenameFiles", "", {"files": [renamed]})])
        self.ask([("alternat/rules", "", {}), ("alternat/explain", "", {"code": "D001"})])
        self.ask_one("alternat/checkBeforeSignature")
        cited = self.ask_one("alternat/citedInstruments") or []
        records = {item["record"] for item in cited if item.get("record")}
        self.ask([("alternat/record", record, {**self.document(), "id": record}) for record in sorted(records)])
        self.places = sorted(set(self.entities([*found, hints, diagnostics])))

    def diagnostics(self) -> list[dict]:
        if "diagnosticProvider" in self.session.server:
            report = self.ask_one("textDocument/diagnostic")
            return report["items"] if report else []
        found = self.session.published(self.uri)
        self.keep("textDocument/publishDiagnostics", "", {}, found)
        return found

    def entities(self, found: list[Any]) -> Iterator[tuple[int, int]]:
        """Where something stands: each token, link, symbol, hint and diagnostic, on one line or more."""
        for start, end, *_ in self.answers.get(("textDocument/semanticTokens/full", '""'), []):
            yield start, end
        for place in ranges(found):
            try:
                yield self.text.span(place, self.session.encoding)
            except NoPlace:
                pass  # Has been told above.

    # -- At every place.

    def at_places(self) -> None:
        offsets = sorted({at for start, end in self.places for at in (start, (start + end) // 2, end)})
        positions = [self.text.position(at, self.session.encoding) for at in offsets]
        self.ask_one("textDocument/selectionRange", positions=positions)
        at_offset: list[tuple[str, Any, dict]] = []
        for at in offsets:
            for name in ("hover", "definition", "declaration", "documentHighlight", "linkedEditingRange"):
                at_offset.append((f"textDocument/{name}", at, self.at(at)))
            for known in (True, False):
                context = {"context": {"includeDeclaration": known}}
                at_offset.append(("textDocument/references", [at, known], {**self.at(at), **context}))
        self.ask(at_offset)
        self.completions(offsets)
        self.renames(offsets)
        self.calls(offsets)
        self.actions()
        options = {"options": {"tabSize": 4, "insertSpaces": True}}
        starts = [self.text.line_start(line) for line in range(self.text.lines)]
        typed = {"ch": "\n", **options}
        self.ask([("textDocument/onTypeFormatting", at, {**self.at(at), **typed}) for at in starts])
        lines = sorted({(self.text.line_of(start), self.text.line_of(end)) for start, end in self.places})
        for first, last in lines[:: max(1, len(lines) // 12)]:
            start, end = self.text.line_start(first), self.text.line_end(last)
            for name in ("rangeFormatting", "semanticTokens/range", "inlayHint"):
                self.ask_one(f"textDocument/{name}", [start, end], **self.range(start, end), **options)
            self.tokens_of_a_range(start, end)

    def tokens_of_a_range(self, start: int, end: int) -> None:
        """The tokens of a range are those of the whole text there; some more beside it may come along."""
        whole = self.answers.get(("textDocument/semanticTokens/full", '""'), [])
        here = self.answers.get(("textDocument/semanticTokens/range", json.dumps([start, end])), [])
        missing = [token for token in whole if start <= token[0] and token[1] <= end and token not in here]
        if missing or not set(here) <= set(whole):
            self.problems.append(f"{self.session.name}: {self.uri}: tokens of a range {missing}")

    def completions(self, offsets: list[int]) -> None:
        behind_marks = [at + 1 for at, char in enumerate(self.text.text) if char in "《«“"]
        asked = [("textDocument/completion", at, self.at(at)) for at in sorted({*offsets, *behind_marks})]
        seen, resolved = set(), []
        for _, result in zip(asked, self.ask(asked), strict=True):
            for item in (result or {}).get("items", [])[:3] if isinstance(result, dict) else (result or [])[:3]:
                if item["label"] not in seen and "data" in item:
                    seen.add(item["label"])
                    resolved.append(("completionItem/resolve", item["label"], item))
        self.ask(resolved)

    def renames(self, offsets: list[int]) -> None:
        if "textDocument/prepareRename" not in offered(self.session):
            candidates = offsets[::5]
        else:
            results = self.ask([("textDocument/prepareRename", at, self.at(at)) for at in offsets])
            seen: dict[str, int] = {}
            for at, result in zip(offsets, results, strict=True):
                if result:
                    seen.setdefault(json.dumps(result), at)
            candidates = list(seen.values())
        self.ask(
            [
                ("textDocument/rename", [at, name], {**self.at(at), "newName": name})
                for at in candidates
                for name in (("新名称", "九十九", "") if at == candidates[0] else ("新名称", "九十九"))
            ]
        )

    def calls(self, offsets: list[int]) -> None:
        asked = [("textDocument/prepareCallHierarchy", at, self.at(at)) for at in offsets]
        items = {json.dumps(item): item for result in self.ask(asked) for item in result or []}
        for item in items.values():
            name = [item["name"], item["range"]["start"]["line"]]
            for way in ("incoming", "outgoing"):
                self.ask([(f"callHierarchy/{way}Calls", name, {"item": item})])

    def actions(self) -> None:
        asked = []
        for start, end in self.places:
            context = {"context": {"diagnostics": [], "triggerKind": 1}}
            asked.append(("textDocument/codeAction", [start, end], {**self.range(start, end), **context}))
        everything = self.range(0, len(self.text))
        for only in ("quickfix", "refactor", "source", "source.fixAll"):
            context = {"context": {"diagnostics": [], "only": [only]}}
            asked.append(("textDocument/codeAction", only, {**everything, **context}))
        found = {}
        for result in self.ask(asked):
            # The title names the part, so that one of each is enough.
            for action in result or []:
                if "data" in action and "edit" not in action:
                    found.setdefault(action["title"], action)
        self.ask([("codeAction/resolve", title, action) for title, action in found.items()])

    # -- Commands.

    def commands(self) -> None:
        """Each command at the beginning of some parts; the client refuses the edits, so that the text stays."""
        parts = sorted({start for start, end in self.places if self.text.line_of(start) < self.text.line_of(end)})
        parts = parts[:: max(1, len(parts) // 8)]
        asked = []
        for command in self.session.server.get("executeCommandProvider", {}).get("commands", []):
            if command == "alternat.refactor":
                continue  # Is what actions carry.
            has_place = command in ("alternat.renumber", "alternat.insertArticle", "alternat.deleteArticle")
            for at in parts if has_place or command == "alternat.moveArticle" else [0]:
                argument = {"uri": self.uri, "position": self.at(at)["position"]}
                params = {"command": command, "arguments": [argument]}
                asked.append(("workspace/executeCommand", [command, at], params))
        self.session.applied.clear()
        self.ask(asked)
        for params in self.session.applied:
            try:
                edit = without_nulls(params["edit"])
                workspace_edit(edit, self.session, self.uri, {})
                denoted(edit, self.session, self.uri)
            except AssertionError as error:
                self.problems.append(f"{self.session.name}: {self.uri}: workspace/applyEdit: {error}")

    # -- Edits.

    def after_an_edit(self) -> None:
        """Tokens follow an edit as a difference, and formatting leaves nothing to format."""
        original = self.text.text
        before = self.session.request("textDocument/semanticTokens/full", self.document())
        line = self.text.line_end(self.text.lines // 2)
        self.session.change(self.uri, original[:line] + "𠮷第三条😀" + original[line:])
        params = {**self.document(), "previousResultId": before["resultId"]}
        delta = self.session.request("textDocument/semanticTokens/full/delta", params)
        now = self.session.request("textDocument/semanticTokens/full", self.document())
        data = list(before["data"])
        for edit in sorted(delta["edits"], key=lambda edit: -edit["start"]):
            data[edit["start"] : edit["start"] + edit["deleteCount"]] = edit.get("data") or []
        if data != now["data"]:
            self.problems.append(f"{self.session.name}: {self.uri}: the difference of tokens makes others")
        self.keep("textDocument/semanticTokens/full", "after an edit", {}, now)
        self.session.change(self.uri, original)
        options = {"options": {"tabSize": 4, "insertSpaces": True}}
        params = {**self.document(), **options}
        changed = self.text.edited(
            self.session.request("textDocument/formatting", params) or [], self.session.encoding
        )
        self.session.change(self.uri, changed)
        if again := self.session.request("textDocument/formatting", params):
            self.problems.append(f"{self.session.name}: {self.uri}: formatting twice changes more: {again}")


def ranges(value: Any) -> Iterator[dict]:
    """Every range in a reply that belongs to the document that was asked about."""
    if isinstance(value, list):
        for inner in value:
            yield from ranges(inner)
    elif isinstance(value, dict):
        if value.keys() == {"start", "end"} and isinstance(value["start"], dict):
            yield value
        elif value.keys() == {"line", "character"}:
            yield {"start": value, "end": value}
        else:
            for key, inner in value.items():
                if key not in ("data", "command", "relatedInformation"):
                    yield from ranges(inner)
