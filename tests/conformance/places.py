"""Every position and range of a reply: that it is a place in its document, and which one."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any
from urllib.parse import unquote, urlparse

from session import Session

_POSITION, _RANGE = {"line", "character"}, {"start", "end"}
# Pages of records lie in a folder of the server's own, which has another name each time.
_OWN_FOLDER = re.compile(r"alternat-records?-[^/]*/")


def denoted(value: Any, session: Session, uri: str) -> Any:
    """The same with offsets in characters for positions, and without what only the server reads.

    `uri` is the document that ranges belong to which name none. Raises where a range is no place.
    """
    if isinstance(value, list):
        return [denoted(inner, session, uri) for inner in value]
    if isinstance(value, str):
        return _OWN_FOLDER.sub("", value)
    if not isinstance(value, dict):
        return value
    keys = value.keys()
    if keys == _POSITION:
        return session.text(uri).offset(value, session.encoding)
    if keys == _RANGE and isinstance(value["start"], dict):
        return session.text(uri).span(value, session.encoding)
    own = value.get("uri") or value.get("textDocument", {}).get("uri")
    own = own if isinstance(own, str) else uri
    result = {}
    for key, inner in value.items():
        if key in ("data", "resultId", "version"):
            continue
        if key == "changes":
            result[key] = {name: denoted(edits, session, name) for name, edits in inner.items()}
        elif key == "documentChanges":
            result[key] = [_operation(operation, session) for operation in inner]
        elif key in ("targetRange", "targetSelectionRange"):
            result[key] = denoted(inner, session, value["targetUri"])
        elif key in ("fromRanges", "originSelectionRange"):
            result[key] = denoted(inner, session, uri)
        else:
            result[key] = denoted(inner, session, own)
    return result


def _operation(operation: dict, session: Session) -> Any:
    """An edit of a document, or a file that is made. What is put into a new file has no place in a text yet."""
    if "kind" in operation:
        return operation
    document = operation["textDocument"]
    if document["version"] is None and not Path(unquote(urlparse(document["uri"]).path)).exists():
        starts = [edit["range"] for edit in operation["edits"]]
        origin = {"line": 0, "character": 0}
        assert all(place == {"start": origin, "end": origin} for place in starts), operation
        return operation
    assert document["version"] == session.version(document["uri"]), operation
    return denoted({"textDocument": document, "edits": operation["edits"]}, session, document["uri"])


def tokens(data: list[int], session: Session, uri: str) -> list[tuple[int, int, int, int]]:
    """Semantic tokens as start, end, type and modifiers; in order, on one line each, and apart."""
    assert len(data) % 5 == 0, "tokens are five numbers each"
    legend = session.server["semanticTokensProvider"]["legend"]
    text, line, column, last_end, found = session.text(uri), 0, 0, 0, []
    for at in range(0, len(data), 5):
        delta_line, delta_start, length, kind, modifiers = data[at : at + 5]
        line, column = line + delta_line, delta_start + (0 if delta_line else column)
        start, end = (text.place(line, at, session.encoding) for at in (column, column + length))
        assert length > 0 and start >= last_end, f"tokens overlap at line {line}, column {column}"
        assert kind < len(legend["tokenTypes"]), f"no such type: {kind}"
        assert modifiers < 1 << len(legend["tokenModifiers"]), f"no such modifiers: {modifiers}"
        found.append((start, end, kind, modifiers))
        last_end = end
    return found
