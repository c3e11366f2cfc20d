"""Every reply, on every sample draft, at every entity, to every client and in every unit of columns.

Each draft is read by one client in all units, and by the others in one. The drafts with planted errors, which are
like those without, are read by one client each. `ALTERNAT_CONFORMANCE=all` takes all clients in all units.
"""

from __future__ import annotations

import os
import re
import shutil
import time
from pathlib import Path
from typing import Any

import pytest

from script import Sweep, offered
from session import PROFILES, Session, capabilities_of
from text import ENCODINGS, Text

ROOT = Path(__file__).resolve().parents[2]
DRAFTS = ROOT / "tests" / "drafts"
NAMES = sorted(str(path.relative_to(DRAFTS)) for path in DRAFTS.rglob("*.dipl*") if path.suffix != ".expected")

# Beyond the Basic Multilingual Plane: two units of UTF-16 each, and four bytes.
RARE = "𠮷😀"


@pytest.fixture(scope="session")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return Path(shutil.copytree(DRAFTS, tmp_path_factory.mktemp("workspace") / "drafts"))


@pytest.fixture(scope="session")
def sessions(folder: Path, request: pytest.FixtureRequest):
    """A server for each client and unit, started when it is first needed. Each must leave in good order,
    and have been asked all that it offers."""
    server = Path(os.environ.get("ALTERNAT_BIN") or ROOT / "target" / "debug" / "alternat")
    running: dict[tuple[str, str], Session] = {}

    def session(profile: str, encoding: str) -> Session:
        if (profile, encoding) not in running:
            started = Session(server, folder, profile, capabilities_of(profile), encoding)
            await_the_workspace(started)
            running[profile, encoding] = started
        return running[profile, encoding]

    yield session
    for name, started in running.items():
        assert started.finish() == 0 and started.errors() == "", name
    if request.session.testscollected >= len(NAMES):
        for profile in PROFILES:
            own = [started for (of, _), started in running.items() if of == profile]
            asked = set().union(*(started.methods for started in own))
            assert asked - {"initialize", "shutdown"} == set().union(*map(offered, own)), profile
    print(f"\n{sum(started.requests for started in running.values())} requests")


def await_the_workspace(session: Session) -> None:
    """Until all drafts of the folder have been read, and the records."""
    before, quiet = None, 0
    while quiet < 4:
        time.sleep(0.25)
        steps = [step["params"]["value"]["kind"] for step in session.notifications if step["method"] == "$/progress"]
        is_over = steps and steps.count("begin") == steps.count("end")
        now = session.request("workspace/symbol", {"query": ""}), len(session.asked), len(session.notifications)
        quiet = quiet + 1 if now == before and is_over else 0
        before = now


def marked(text: str) -> str:
    """The text with rare characters in every line of prose: behind its number, or at its beginning."""
    lines = text.split("\n")
    is_front = lines[0] == "---"
    for at, line in enumerate(lines):
        if is_front:
            is_front = at == 0 or line != "---"
        elif len(line) > 12 and at > 2 and not line.startswith("<!--"):
            end = next((at for at, char in enumerate(line[:8]) if char in "、 .．)）　"), -1)
            lines[at] = line[: end + 1] + RARE + line[end + 1 :]
    return "\n".join(lines)


def read(folder: Path, name: str) -> str:
    return (folder / name).read_bytes().decode()


def plan(number: int) -> list[tuple[str, tuple[str, ...]]]:
    """Which clients read the draft of this number, and in which units each does."""
    if os.environ.get("ALTERNAT_CONFORMANCE") == "all":
        return [(profile, ENCODINGS) for profile in PROFILES]
    turn = number % len(PROFILES)
    first, *others = PROFILES[turn:] + PROFILES[:turn]
    if NAMES[number].startswith("seeded/"):
        return [(first, ENCODINGS)]
    units = [ENCODINGS[(number + at) % len(ENCODINGS)] for at in range(len(others))]
    return [(first, ENCODINGS), *((other, (unit,)) for other, unit in zip(others, units, strict=True))]


def swept(session: Session, folder: Path, name: str, text: str) -> Sweep:
    sweep = Sweep(session, (folder / name).as_uri())
    sweep.run(text)
    return sweep


@pytest.mark.parametrize("name", NAMES)
def test_replies(name: str, folder: Path, sessions) -> None:
    text = marked(read(folder, name))
    problems: list[str] = []
    for profile, encodings in plan(NAMES.index(name)):
        sweeps = [swept(sessions(profile, encoding), folder, name, text) for encoding in encodings]
        first = sweeps[0]
        for other in sweeps:
            problems += other.problems
            assert first.places == other.places
            problems += [
                f"{other.session.name}: {name}: {key}: {differing(first.answers[key], other.answers.get(key))}"
                for key in first.answers
                if first.answers[key] != other.answers.get(key)
            ]
    behind = sum(is_behind_rare(Text(text), start) for start, _ in first.places)
    print(f"{name}: {len(first.places)} places, {behind} of them behind {RARE}")
    if problems:
        pytest.fail(f"{len(problems)} problems\n" + "\n".join(one_of_each(problems)), pytrace=False)


def one_of_each(problems: list[str]) -> list[str]:
    """The first problem of each kind: the same words about the same method, but for numbers."""
    kinds: dict[str, str] = {}
    for problem in problems:
        where = [part for part in problem.split(": ") if "/" in part and "file:" not in part]
        kinds.setdefault(re.sub(r"[^A-Za-z/]+", " ", where[0] if where else problem)[:40], problem[:700])
    return list(kinds.values())


def differing(one: Any, other: Any) -> str:
    """The first part in which two answers differ."""
    if isinstance(one, dict) and isinstance(other, dict) and one.keys() == other.keys():
        return next(f"{key}: {differing(one[key], other[key])}" for key in one if one[key] != other[key])
    if isinstance(one, (list, tuple)) and isinstance(other, (list, tuple)) and len(one) == len(other):
        at = next(at for at in range(len(one)) if one[at] != other[at])
        return f"{at}: {differing(one[at], other[at])}"
    if isinstance(one, list) and isinstance(other, list):
        return f"only one: {[item for item in one if item not in other]}, {[item for item in other if item not in one]}"
    return f"{one!r}, {other!r}"


def is_behind_rare(text: Text, offset: int) -> bool:
    return RARE in text.text[text.line_start(text.line_of(offset)) : offset]
