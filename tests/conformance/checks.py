"""What a reply owes beyond its type: order, containment, and nothing that the client cannot do.

Each check is given the reply, the session, the document, and the parameters of the request. That every range
lies in its document is seen by `places.denoted`.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from itertools import pairwise
from typing import Any

from places import tokens
from session import Session

Check = Callable[[Any, Session, str, dict], None]
CHECKS: dict[str, Check] = {}

# The lowest error that means: it was understood, and cannot be done.
REQUEST_FAILED = -32803
MAY_REFUSE = {"textDocument/rename", "textDocument/prepareRename", "workspace/executeCommand"}


def of(*methods: str) -> Callable[[Check], Check]:
    def register(check: Check) -> Check:
        for method in methods:
            CHECKS[method] = check
        return check

    return register


def span(session: Session, uri: str, place: dict) -> tuple[int, int]:
    return session.text(uri).span(place, session.encoding)


def asked_at(session: Session, uri: str, params: dict) -> int:
    return session.text(uri).offset(params["position"], session.encoding)


def contains(outer: tuple[int, int], inner: tuple[int, int]) -> bool:
    return outer[0] <= inner[0] and inner[1] <= outer[1]


def markup(content: dict, session: Session, feature: str) -> None:
    """Text with a format has one that the client shows."""
    if isinstance(content, dict):
        formats = session.can(feature) or ["plaintext"]
        assert content["kind"] in formats, f"{content['kind']} to a client that shows {formats}"
        assert content["value"].strip(), "there is nothing to show"


@of("textDocument/hover")
def hover(result: Any, session: Session, uri: str, params: dict) -> None:
    if result is None:
        return
    assert isinstance(result["contents"], dict), "marked strings are of the past"
    markup(result["contents"], session, "textDocument.hover.contentFormat")
    if result.get("range"):
        start, end = span(session, uri, result["range"])
        assert start <= asked_at(session, uri, params) <= end, "a hover is about other words"


@of("textDocument/completion")
def completion(result: Any, session: Session, uri: str, params: dict) -> None:
    if result is None:
        return
    at, text = asked_at(session, uri, params), session.text(uri)
    items = result["items"] if isinstance(result, dict) else result
    for item in items:
        completion_item(item, session)
        edit = item.get("textEdit")
        if edit is None:
            continue
        both = session.can("textDocument.completion.completionItem.insertReplaceSupport")
        assert "insert" not in edit or both, f"two ranges to a client without them: {item}"
        start, end = span(session, uri, edit.get("range") or edit["insert"])
        whole = span(session, uri, edit.get("range") or edit["replace"])
        assert start == whole[0] and end <= whole[1], f"what is inserted over begins what is replaced: {item}"
        assert start <= at <= end, f"a completion replaces other words: {item}"
        assert text.line_of(start) == text.line_of(whole[1]), f"a completion replaces several lines: {item}"


@of("completionItem/resolve")
def resolved_completion(result: Any, session: Session, uri: str, params: dict) -> None:
    completion_item(result, session)
    allowed = set(session.can("textDocument.completion.completionItem.resolveSupport.properties") or [])
    # Eglot writes `details`; documentation and detail may always come late.
    allowed |= {"detail", "documentation"}
    changed = {key for key in result if result[key] != params.get(key)} | (params.keys() - result.keys())
    assert changed <= allowed, f"resolving changes {changed - allowed}"


def completion_item(item: dict, session: Session) -> None:
    feature = "textDocument.completion.completionItem"
    markup(item.get("documentation"), session, f"{feature}.documentationFormat")
    assert item["label"].strip() and "\n" not in item["label"], f"a strange label: {item}"
    if item.get("insertTextFormat") == 2:
        assert session.can(f"{feature}.snippetSupport"), f"a snippet: {item}"
    for field, capability in [
        ("labelDetails", "labelDetailsSupport"),
        ("preselect", "preselectSupport"),
        ("commitCharacters", "commitCharactersSupport"),
        ("insertTextMode", "insertTextModeSupport"),
        ("tags", "tagSupport"),
    ]:
        assert item.get(field) is None or session.can(f"{feature}.{capability}"), f"{field}: {item}"


@of("textDocument/definition")
def definition(result: Any, session: Session, uri: str, params: dict) -> None:
    leads(result, session, uri, params, "textDocument.definition.linkSupport")


@of("textDocument/declaration")
def declaration(result: Any, session: Session, uri: str, params: dict) -> None:
    leads(result, session, uri, params, "textDocument.declaration.linkSupport")


def leads(result: Any, session: Session, uri: str, params: dict, feature: str) -> None:
    for place in result if isinstance(result, list) else [result] if result else []:
        if "targetUri" not in place:
            continue
        assert session.can(feature), "a link to a client without them"
        outer = span(session, place["targetUri"], place["targetRange"])
        inner = span(session, place["targetUri"], place["targetSelectionRange"])
        assert contains(outer, inner), f"the words are outside of what they belong to: {place}"
        if "originSelectionRange" in place:
            start, end = span(session, uri, place["originSelectionRange"])
            assert start <= asked_at(session, uri, params) <= end, f"a link from other words: {place}"


@of("textDocument/references")
def references(result: Any, session: Session, uri: str, params: dict) -> None:
    places = [(place["uri"], *span(session, place["uri"], place["range"])) for place in result or []]
    assert len(places) == len(set(places)), "a place is named twice"


@of("textDocument/documentHighlight")
def highlights(result: Any, session: Session, uri: str, params: dict) -> None:
    places = [span(session, uri, item["range"]) for item in result or []]
    at = asked_at(session, uri, params)
    assert not places or any(start <= at <= end for start, end in places), "what was asked about is not marked"
    assert len(places) == len(set(places)), "a place is marked twice"


@of("textDocument/linkedEditingRange")
def linked(result: Any, session: Session, uri: str, params: dict) -> None:
    if result is None:
        return
    places = sorted(span(session, uri, place) for place in result["ranges"])
    text, at = session.text(uri).text, asked_at(session, uri, params)
    assert all(a[1] <= b[0] for a, b in pairwise(places)), "linked places overlap"
    assert len({text[start:end] for start, end in places}) == 1, "linked places have different words"
    assert any(start <= at <= end for start, end in places), "none of the linked places is here"


@of("textDocument/selectionRange")
def selections(result: Any, session: Session, uri: str, params: dict) -> None:
    assert len(result) == len(params["positions"]), "one answer for each position"
    for position, selection in zip(params["positions"], result, strict=True):
        at = session.text(uri).offset(position, session.encoding)
        inner = (at, at)
        while selection:
            outer = span(session, uri, selection["range"])
            assert contains(outer, inner), f"a selection does not grow: {inner} {outer}"
            inner, selection = outer, selection.get("parent")


@of("textDocument/documentSymbol")
def symbols(result: Any, session: Session, uri: str, params: dict) -> None:
    if not result:
        return
    is_flat = "location" in result[0]
    may_be_tree = session.can("textDocument.documentSymbol.hierarchicalDocumentSymbolSupport") is True
    assert is_flat != may_be_tree, "a list for clients without trees, and a tree for the others"
    for symbol in result if is_flat else walk(result):
        assert symbol["name"].strip(), "VS Code refuses symbols without a name"
        kinds = session.can("textDocument.documentSymbol.symbolKind.valueSet")
        assert kinds is None or symbol["kind"] in kinds
    if not is_flat:
        nested(result, (0, len(session.text(uri))), session, uri)


def walk(symbols: list[dict]) -> Iterator[dict]:
    for symbol in symbols:
        yield symbol
        yield from walk(symbol.get("children") or [])


def nested(symbols: list[dict], outer: tuple[int, int], session: Session, uri: str) -> None:
    last = outer[0]
    for symbol in symbols:
        whole, name = span(session, uri, symbol["range"]), span(session, uri, symbol["selectionRange"])
        assert contains(whole, name), f"the name is outside of its part: {symbol['name']}"
        assert contains(outer, whole), f"a part is outside of what it belongs to: {symbol['name']}"
        assert whole[0] >= last, f"parts overlap, or are out of order: {symbol['name']}"
        last = whole[1]
        nested(symbol.get("children") or [], whole, session, uri)


@of("textDocument/foldingRange")
def folds(result: Any, session: Session, uri: str, params: dict) -> None:
    most = session.can("textDocument.foldingRange.rangeLimit")
    assert most is None or len(result) <= most
    lines = [(fold["startLine"], fold["endLine"]) for fold in result]
    kinds = session.can("textDocument.foldingRange.foldingRangeKind.valueSet") or ["comment", "imports", "region"]
    for fold in result:
        assert 0 <= fold["startLine"] < fold["endLine"] < session.text(uri).lines, fold
        assert fold.get("kind") is None or fold["kind"] in kinds, fold
        assert "collapsedText" not in fold or session.can("textDocument.foldingRange.foldingRange.collapsedText")
    assert lines == sorted(lines, key=lambda line: (line[0], -line[1])), "folds are out of order"
    for start, end in lines:
        crossing = [line for line in lines if start < line[0] <= end < line[1]]
        assert not crossing, f"folds cross: {(start, end)} {crossing}"


@of("textDocument/documentLink")
def links(result: Any, session: Session, uri: str, params: dict) -> None:
    places = sorted(span(session, uri, link["range"]) for link in result)
    assert all(a[1] <= b[0] for a, b in pairwise(places)), "links overlap"
    for link in result:
        resolves = session.server["documentLinkProvider"].get("resolveProvider")
        assert link.get("target") or (resolves and link.get("data")), f"a link that leads nowhere: {link}"
        document_link(link, session)


def document_link(link: dict, session: Session) -> None:
    assert link.get("tooltip") is None or session.can("textDocument.documentLink.tooltipSupport")
    target = link.get("target")
    assert target is None or re.fullmatch(r"[a-z][a-z+.-]*:[!-~]+", target), f"no URI: {target}"


@of("documentLink/resolve")
def resolved_link(result: Any, session: Session, uri: str, params: dict) -> None:
    assert result["range"] == params["range"] and result.get("target"), f"still no target: {result}"
    document_link(result, session)


@of("textDocument/codeLens")
def lenses(result: Any, session: Session, uri: str, params: dict) -> None:
    for lens in result:
        start, end = lens["range"]["start"], lens["range"]["end"]
        assert start["line"] == end["line"], "a lens stands above one line"
        assert lens["command"]["title"].strip()
        known = session.server.get("executeCommandProvider", {}).get("commands", [])
        assert lens["command"]["command"] in ["", *known], f"who runs {lens['command']}?"


@of("textDocument/inlayHint")
def hints(result: Any, session: Session, uri: str, params: dict) -> None:
    start, end = span(session, uri, params["range"])
    for hint in result:
        inlay_hint(hint, session)
        at = session.text(uri).offset(hint["position"], session.encoding)
        assert start <= at <= end, "a hint outside of the range that was asked about"


@of("inlayHint/resolve")
def resolved_hint(result: Any, session: Session, uri: str, params: dict) -> None:
    inlay_hint(result, session)
    same = {key: value for key, value in result.items() if key != "tooltip"}
    assert same == {key: value for key, value in params.items() if key != "tooltip"}


def inlay_hint(hint: dict, session: Session) -> None:
    assert hint["label"], "a hint without words"
    tooltip = hint.get("tooltip")
    if isinstance(tooltip, dict):
        markup(tooltip, session, "textDocument.hover.contentFormat")


@of("textDocument/diagnostic")
def report(result: Any, session: Session, uri: str, params: dict) -> None:
    assert result["kind"] == "full"
    diagnostics(result["items"], session, uri, params)


@of("textDocument/publishDiagnostics", "alternat/checkBeforeSignature")
def diagnostics(result: Any, session: Session, uri: str, params: dict) -> None:
    # Newer clients say it of pulled diagnostics, too.
    def can(what: str) -> Any:
        pushed, pulled = "textDocument.publishDiagnostics", "textDocument.diagnostic"
        return session.can(f"{pushed}.{what}") or session.can(f"{pulled}.{what}")

    for item in result or []:
        assert item["message"].strip() and item.get("source") == "alternat", item
        assert not item.get("relatedInformation") or can("relatedInformation"), item
        assert not item.get("codeDescription") or can("codeDescriptionSupport"), item
        tags = (can("tagSupport") or {}).get("valueSet", [])
        assert set(item.get("tags") or []) <= set(tags), item


@of("workspace/diagnostic")
def workspace_report(result: Any, session: Session, uri: str, params: dict) -> None:
    for item in result["items"]:
        if item["kind"] == "full":
            diagnostics(item["items"], session, item["uri"], params)


@of("textDocument/prepareRename")
def prepared(result: Any, session: Session, uri: str, params: dict) -> None:
    if result is None:
        return
    place = result.get("range", result)
    start, end = span(session, uri, place)
    assert start <= asked_at(session, uri, params) <= end, "other words would be renamed"
    assert result.get("placeholder", "x").strip()


@of("textDocument/rename", "workspace/willRenameFiles")
def workspace_edit(result: Any, session: Session, uri: str, params: dict) -> None:
    if result is None:
        return
    assert ("changes" in result) != ("documentChanges" in result), f"one form of edits: {result}"
    edit_of = "workspace.workspaceEdit"
    used = set()
    for operation in result.get("documentChanges", []):
        assert session.can(f"{edit_of}.documentChanges"), "versioned edits to a client without them"
        if "kind" in operation:
            assert operation["kind"] in (session.can(f"{edit_of}.resourceOperations") or []), operation
        elif operation["textDocument"]["version"] is not None:
            used |= edits(operation["edits"], session, operation["textDocument"]["uri"])
    for name, changed in result.get("changes", {}).items():
        used |= edits(changed, session, name)
    annotations = result.get("changeAnnotations")
    assert annotations is None or session.can(f"{edit_of}.changeAnnotationSupport") is not None, result
    assert used <= set(annotations or {}), f"annotations that are not there: {used}"


def edits(changed: list[dict], session: Session, uri: str) -> set[str]:
    """The annotations that some edits name. None of the edits overlaps another."""
    session.text(uri).edited(changed, session.encoding)
    return {edit["annotationId"] for edit in changed if "annotationId" in edit}


@of("textDocument/formatting", "textDocument/rangeFormatting", "textDocument/onTypeFormatting")
def formatting(result: Any, session: Session, uri: str, params: dict) -> None:
    assert not edits(result or [], session, uri), "plain edits have no annotations"


@of("textDocument/codeAction")
def actions(result: Any, session: Session, uri: str, params: dict) -> None:
    for action in result or []:
        code_action(action, session, uri)
        assert action.get("edit") or action.get("command") or action.get("data"), f"an action does nothing: {action}"
        only = params["context"].get("only")
        assert only is None or any((action["kind"] + ".").startswith(kind + ".") for kind in only), action


def code_action(action: dict, session: Session, uri: str) -> None:
    feature = "textDocument.codeAction"
    assert action["title"].strip()
    advertised = session.server["codeActionProvider"]["codeActionKinds"]
    assert any((action["kind"] + ".").startswith(kind + ".") for kind in advertised), action["kind"]
    assert action.get("isPreferred") is None or session.can(f"{feature}.isPreferredSupport")
    assert action.get("disabled") is None or session.can(f"{feature}.disabledSupport")
    assert action.get("data") is None or session.can(f"{feature}.dataSupport"), "data to a client that drops it"
    diagnostics(action.get("diagnostics"), session, uri, {})
    if edit := action.get("edit"):
        workspace_edit(edit, session, uri, {})
    if command := action.get("command"):
        assert command["command"] in session.server["executeCommandProvider"]["commands"], command


@of("codeAction/resolve")
def resolved_action(result: Any, session: Session, uri: str, params: dict) -> None:
    code_action(result, session, uri)
    allowed = session.can("textDocument.codeAction.resolveSupport.properties")
    changed = {key for key in result if result[key] != params.get(key)}
    assert changed <= set(allowed), f"resolving changes {changed}"


@of("textDocument/prepareCallHierarchy")
def call_items(result: Any, session: Session, uri: str, params: dict) -> None:
    for item in result or []:
        call_item(item, session)


def call_item(item: dict, session: Session) -> None:
    outer = span(session, item["uri"], item["range"])
    assert contains(outer, span(session, item["uri"], item["selectionRange"])), item
    assert item["name"].strip()


@of("callHierarchy/incomingCalls", "callHierarchy/outgoingCalls")
def calls(result: Any, session: Session, uri: str, params: dict) -> None:
    for call in result or []:
        item = call.get("from") or call["to"]
        call_item(item, session)
        # Whoever refers has the words.
        owner = call["from"] if "from" in call else params["item"]
        outer = span(session, owner["uri"], owner["range"])
        for place in call["fromRanges"]:
            assert contains(outer, span(session, owner["uri"], place)), f"words of another part: {call}"


@of("workspace/symbol")
def workspace_symbols(result: Any, session: Session, uri: str, params: dict) -> None:
    for symbol in result or []:
        assert symbol["name"].strip()


@of("textDocument/semanticTokens/full", "textDocument/semanticTokens/range")
def semantic_tokens(result: Any, session: Session, uri: str, params: dict) -> None:
    tokens(result["data"], session, uri)
