"""A text as the protocol sees it: lines, and columns in the unit that was agreed on."""

from __future__ import annotations

import bisect
import re

ENCODINGS = ("utf-8", "utf-16", "utf-32")

_LINE_END = re.compile(r"\r\n|\n|\r")


def width(char: str, encoding: str) -> int:
    """How many columns a character takes."""
    if encoding == "utf-8":
        return len(char.encode())
    if encoding == "utf-16":
        return 2 if ord(char) > 0xFFFF else 1
    return 1


class NoPlace(AssertionError):
    """A position that denotes no place in the text."""


class Text:
    """A text; offsets count characters."""

    def __init__(self, text: str):
        self.text = text
        ends = list(_LINE_END.finditer(text))
        self._starts = [0, *(end.end() for end in ends)]
        self._ends = [*(end.start() for end in ends), len(text)]
        self._columns: dict[tuple[int, str], list[int]] = {}

    def __len__(self) -> int:
        return len(self.text)

    @property
    def lines(self) -> int:
        return len(self._starts)

    def line(self, number: int) -> str:
        return self.text[self._starts[number] : self._ends[number]]

    def line_start(self, number: int) -> int:
        return self._starts[number]

    def line_end(self, number: int) -> int:
        return self._ends[number]

    def line_of(self, offset: int) -> int:
        return bisect.bisect_right(self._starts, offset) - 1

    def columns(self, line: int, encoding: str) -> list[int]:
        """The column of each character of a line, and of its end."""
        key = (line, encoding)
        if key not in self._columns:
            column, columns = 0, [0]
            for char in self.line(line):
                column += width(char, encoding)
                columns.append(column)
            self._columns[key] = columns
        return self._columns[key]

    def position(self, offset: int, encoding: str) -> dict[str, int]:
        line = self.line_of(offset)
        inside = min(offset, self._ends[line]) - self._starts[line]
        return {"line": line, "character": self.columns(line, encoding)[inside]}

    def range(self, start: int, end: int, encoding: str) -> dict[str, dict[str, int]]:
        return {"start": self.position(start, encoding), "end": self.position(end, encoding)}

    def offset(self, position: dict[str, int], encoding: str) -> int:
        """The place of a position, which must be the beginning of a character or the end of a line."""
        return self.place(position["line"], position["character"], encoding)

    def place(self, line: int, column: int, encoding: str) -> int:
        if not 0 <= line < self.lines:
            raise NoPlace(f"line {line} of {self.lines}")
        columns = self.columns(line, encoding)
        inside = bisect.bisect_left(columns, column)
        if inside == len(columns) or columns[inside] != column:
            raise NoPlace(f"column {column} of line {line}, which ends at {columns[-1]} ({encoding})")
        return self._starts[line] + inside

    def span(self, place: dict, encoding: str) -> tuple[int, int]:
        """The places of a range, which must not be reversed."""
        start, end = self.offset(place["start"], encoding), self.offset(place["end"], encoding)
        assert start <= end, f"a range ends before it starts: {place}"
        return start, end

    def edited(self, edits: list[dict], encoding: str) -> str:
        """The text after edits, none of which may overlap another."""
        spans = [(*self.span(edit["range"], encoding), edit["newText"]) for edit in edits]
        # Insertions at one place keep their order, and stand before what is replaced there.
        ordered = sorted(spans, key=lambda span: (span[0], span[1]))
        result, done = [], 0
        for start, end, inserted in ordered:
            assert start >= done, f"edits overlap at {self.position(start, encoding)}: {edits}"
            result += [self.text[done:start], inserted]
            done = end
        return "".join([*result, self.text[done:]])
