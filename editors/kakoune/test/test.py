"""Each test drives Kakoune on a terminal as a user does, and looks at the screen and at what is saved."""

import os
import pathlib
import re
import subprocess
import sys
import time

STAGE = pathlib.Path(sys.argv[1])
DRAFTS = STAGE / "drafts"
WIDTH, HEIGHT = 110, 34
PATIENCE = 30


class Terminal:
    """A terminal of tmux, apart from any other one of this user, with Kakoune in it."""

    def __init__(self, path):
        self.tmux("kill-server", check=False)
        command = ["kak", "-e", "set-option global autoinfo ''", str(path)]
        self.tmux("-f", "/dev/null", "new-session", "-d", "-x", WIDTH, "-y", HEIGHT, "-c", DRAFTS, *command)

    def tmux(self, *words, check=True):
        command = ["tmux", "-u", "-S", str(STAGE / "tmux"), *map(str, words)]
        return subprocess.run(command, check=check, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True).stdout

    def screen(self):
        return self.tmux("capture-pane", "-p")

    def coloured(self):
        return self.tmux("capture-pane", "-p", "-e")

    def keys(self, *names):
        """Presses keys one by one: Escape and what follows it at once would be one key."""
        for name in names:
            self.tmux("send-keys", name)
            time.sleep(0.1)

    def type(self, text):
        self.tmux("send-keys", "-l", text)
        time.sleep(0.3)

    def command(self, text):
        self.keys("Escape")
        self.type(":" + text)
        self.keys("Enter")

    def wait_for(self, condition, what):
        deadline = time.monotonic() + PATIENCE
        while time.monotonic() < deadline:
            met = condition(self.screen())
            if met:
                return met
            time.sleep(0.2)
        raise AssertionError(f"waited in vain for {what}:\n{self.screen()}")

    def ask(self, text, condition, what):
        """Gives a command until its answer is seen: kakoune-lsp drops an answer when it asks for something itself."""
        deadline = time.monotonic() + PATIENCE
        while time.monotonic() < deadline:
            self.command(text)
            for _ in range(15):
                time.sleep(0.2)
                if condition(self.screen()):
                    return
        raise AssertionError(f"waited in vain for {what}:\n{self.screen()}")

    def end(self):
        self.command("kill!")
        time.sleep(0.5)
        self.tmux("kill-server", check=False)


def opened(path):
    terminal = Terminal(DRAFTS / path)
    terminal.wait_for(lambda screen: path.split("/")[-1] in screen, "the draft")
    return terminal


def go_to(terminal, words):
    """Selects the first `words` from the beginning."""
    terminal.keys("Escape", "g", "g")
    terminal.type("/" + words)
    terminal.keys("Enter")


def expected(path):
    """Line and code of the findings that a sample draft is known to have."""
    lines = (DRAFTS / f"{path}.expected").read_text(encoding="utf-8").splitlines()
    return sorted((int(line), code) for line, code in re.findall(r"^(\d+):\d+ ([A-Z]\d+)", "\n".join(lines), re.M))


def saved(terminal):
    """What a buffer says when it is saved."""
    copy = STAGE / "saved"
    copy.unlink(missing_ok=True)
    terminal.command(f"write! {copy}")
    deadline = time.monotonic() + PATIENCE
    while not copy.exists() and time.monotonic() < deadline:
        time.sleep(0.1)
    return copy.read_text(encoding="utf-8")


def diagnostics(terminal, path, code):
    """The list of findings as Kakoune shows it, as soon as it has `code` of a draft, which is shown again then."""
    text, awaited = "", re.compile(rf"^{re.escape(path)}:.*\[{code}\]", re.M)
    deadline = time.monotonic() + PATIENCE
    while not awaited.search(text) and time.monotonic() < deadline:
        terminal.command("lsp-diagnostics")
        time.sleep(1)
        text = saved(terminal) if "*diagnostics*" in terminal.screen() else ""
        if text:
            terminal.keys("Escape", "g", "a")
    assert awaited.search(text), f"no {code} in the list:\n{text}\n{terminal.screen()}"
    return text


def test_drafts_have_their_file_type_and_colours():
    terminal = opened("treaty.dipl")
    terminal.command("echo -to-file %s/type %%opt{filetype}" % STAGE)
    time.sleep(1)
    assert (STAGE / "type").read_text() == "diplomatic"
    plain = [line for line in terminal.coloured().splitlines() if "第一条" in line]
    assert plain and any("\x1b[" in line for line in plain), plain
    terminal.end()


def test_a_draft_with_errors_shows_exactly_these():
    path = "seeded/treaty.dipl"
    terminal = opened(path)
    text = diagnostics(terminal, path, "X001")
    found = re.findall(r"treaty\.dipl:(\d+):\d+: [^\n]*?\[([A-Z]\d{3})\]", text)
    assert sorted((int(line), code) for line, code in found) == expected(path), text
    terminal.end()


def test_hover_shows_the_date_of_a_citation():
    terminal = opened("treaty.dipl")
    go_to(terminal, "维也纳条约法公约")
    terminal.ask("lsp-hover", lambda screen: "1969" in screen and "╭" in screen, "the hover")
    terminal.end()


def test_the_outline_lists_chapters_and_articles():
    terminal = opened("treaty.dipl")
    terminal.ask("lsp-document-symbol", lambda screen: "├── 第一章 总则" in screen, "the outline")
    text = saved(terminal)
    for heading in ("│   ├── 第一条 定义", "── 第二十条"):
        assert heading in text, text
    terminal.end()


def test_a_fix_changes_the_text():
    terminal = opened("seeded/joint-statement-run-in.dipl")
    diagnostics(terminal, "seeded/joint-statement-run-in.dipl", "L010")
    go_to(terminal, "。。")
    terminal.ask("lsp-code-actions", lambda screen: "Leave 。" in screen, "the menu")
    terminal.keys("Enter")
    terminal.wait_for(lambda _: "。。" not in saved(terminal), "the fix")
    terminal.end()


def test_refactorings_are_in_the_menu():
    terminal = opened("treaty.dipl")
    go_to(terminal, "第三条 司法协助的范围")
    terminal.ask("lsp-code-actions", lambda screen: "Insert an article before" in screen, "the menu")
    terminal.keys("Escape")
    terminal.ask(
        "lsp-code-action 'Insert an article before 第三条'", lambda screen: "第四条 司法协助的范围" in screen, "the new article"
    )
    assert "第五条 中央机关" in saved(terminal)
    terminal.end()


def test_renaming_a_term_renames_it_everywhere():
    terminal = opened("treaty.dipl")
    go_to(terminal, "请求方(?=”系指)")
    terminal.ask("lsp-rename 申请方", lambda screen: "“申请方”系指" in screen, "the new name")
    text = saved(terminal)
    assert "“被请求方”系指" in text and not re.search("[^被]请求方", text), text
    terminal.end()


def test_typing_brings_findings():
    terminal = opened("joint-statement-bare.dipl")
    go_to(terminal, "双方强调，将继续")
    terminal.keys("O")
    terminal.type("双方将深化航空航空合作。")
    terminal.keys("Escape")
    text = diagnostics(terminal, "joint-statement-bare.dipl", "L011")
    # Other drafts of the folder are listed, too.
    assert re.findall(r"^joint-statement-bare\.dipl:.*\[([A-Z]\d{3})\]", text, re.M) == ["L011"], text
    terminal.end()


def test_titles_are_proposed():
    terminal = opened("consular-convention.dipl")
    go_to(terminal, "第二条")
    terminal.keys("O")
    terminal.type("双方重申《维也纳条约")
    terminal.wait_for(lambda screen: "维也纳条约法公约" in screen, "the title")
    terminal.end()


def test_a_term_leads_to_its_definition():
    terminal = opened("treaty.dipl")
    go_to(terminal, "被请求方(?=的法律)")
    there = re.compile(r"treaty\.dipl 21:")
    terminal.ask("lsp-definition", there.search, "the line of the definition")
    terminal.end()


def main():
    chosen = "test_" + os.environ.get("KAKOUNE_TEST", "")
    tests = [(name, test) for name, test in globals().items() if name.startswith(chosen)]
    failed = 0
    for name, test in tests:
        try:
            test()
            print("ok    " + name[5:].replace("_", " "), flush=True)
        except Exception as reason:
            failed += 1
            print("FAIL  " + name[5:].replace("_", " ") + f"\n      {reason}", flush=True)
            subprocess.run(["tmux", "-S", str(STAGE / "tmux"), "kill-server"], check=False)
    print(f"{len(tests) - failed} passed, {failed} failed")
    return failed > 0


if __name__ == "__main__":
    sys.exit(main())
