#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
# Copyright the ropa contributors
"""The library speaks no command line: no text of it says "ropa VERB", "--option", a command of the shell or that one is typed, and no
Thai text a verb in English. What mends something
is a remedy (ropa/remedy.h), and each verb and option that a remedy names is one of the command line's, an option else a field.
The command line begins no told command by "ropa" itself: cli_ropa() and cli_command() name the register that is open.
"""
import pathlib
import re
import sys

STRING = re.compile(r'"((?:\\.|[^"\\\n])*)"')
COMMAND = re.compile(r"\bropa [a-z]|(?:^|[\s(\[])--[a-z]|\bmkdir\b|คำสั่ง(?:ให้|ที่)พิมพ์|ด้วยคำสั่ง [a-z]|"
                     r"\bcommand (?:yet|line)\b|(?:[\u0e00-\u0e7f][ (]*)\b(?:restore|erase|backup|verify|merge|reindex|undo|submit|approve|"
                     r"accept|publish|retire|dispute|remove|export|import|check|todo|score)\b")
TOLD = re.compile(r"\bropa (?:[a-z]|%s|‹)")
# where what is written is told, and no register need be open
WRITTEN = {"shells.c": "completion for shells", "help.c": "help", "pages.c": "the manual", "commands.c": "examples of help",
           "usage.c": "how a command is written", "cmd_fields.c": "the dictionary is of no register"}
NO_COMMAND = ("ropa help", "ropa rules", "word of ropa it", "ropa starters", "that ropa alone shows", "a newer ropa changed", "by ropa", "ropa ที่")
CLEAN = ("a register of ropa", "ropa-dev", "-- a comment of SQL", "ropa รุ่นใหม่กว่า", "ropa.db")
DIRTY = ("make one with: ropa init", "give the reason (--reason)", "--yes", "mkdir -p '{found}'", "กู้คืนก่อนด้วยคำสั่ง restore", "โปรดลบ (erase) ก่อน",
         "so there is no command yet")


def without_comments(text):
    return re.sub(r"/\*.*?\*/", lambda m: re.sub(r"[^\n]", " ", m[0]), text, flags=re.S)


def commands(root):
    """Verbs and options as commands.c has them: what a row of a table begins with."""
    text = without_comments((root / "src/cli/cmd/commands.c").read_text(encoding="utf-8"))
    return set(re.findall(r'[{\\]\s*"([a-z-]+)",', text))


def fields(root):
    """Codes of fields, which are options of the verbs of their nouns."""
    texts = [p.read_text(encoding="utf-8") for p in sorted((root / "src/model/nouns").glob("*.c"))]
    return {code for text in texts for code in re.findall(r'[.]code = "([a-z0-9_]+)"', text)}


def named(text):
    """(what, verb or option) that remedies name."""
    for m in re.finditer(r'\brp_remedy\([^;"]*"([^"]+)"', text):
        yield "verb", m[1]
    for m in re.finditer(r'\brp_remedy_(?:option|open)\(\w[^;"]*?, "([^"]+)"', text):
        yield "option", m[1]
    for m in re.finditer(r'\bremedy\.again\[\d\] = "([^"]+)"', text):
        yield "option", m[1]
    for m in re.finditer(r'^    \{ROPA_E_\w+, (?:"([\w-]+)"|NULL), (?:"(\w+)"|NULL), \w+, (?:"(\w+)"|NULL)\},', text, re.M):
        yield from ((what, name) for what, name in zip(("verb", "option", "option"), m.groups()) if name)
    for m in re.finditer(r'^    \{"\w+", BY_\w+, .*\}\}, "(\w+)", ', text, re.M):
        yield "verb", m[1]


def told(root):
    """Commands that the command line tells without naming the register that is open."""
    wrong = 0
    for path in sorted((root / "src/cli").rglob("*.c")):
        text = without_comments(path.read_text(encoding="utf-8"))
        for m in STRING.finditer(text) if path.name not in WRITTEN else ():
            said = m[1]
            for plain in NO_COMMAND:
                said = said.replace(plain, "")
            if TOLD.search(said):
                wrong += 1
                print(f"{path.relative_to(root)}:{text.count(chr(10), 0, m.start()) + 1}: not by cli_ropa(): {m[0]}")
    return wrong


def main(root):
    assert not any(COMMAND.search(s) for s in CLEAN) and all(COMMAND.search(s) for s in DIRTY)
    paths = [p for part in ("src", "include") for p in sorted((root / part).rglob("*.[ch]")) if "cli" not in p.parts]
    known, names, strings, wrong = commands(root), set(), 0, told(root)
    assert TOLD.search("see: ropa log") and TOLD.search("ropa %s") and not TOLD.search("พิมพ์ ropa")
    for path in paths:
        text = without_comments(path.read_text(encoding="utf-8"))
        for m in STRING.finditer(text):
            strings += 1
            if COMMAND.search(m[1]):
                wrong += 1
                print(f"{path.relative_to(root)}:{text.count(chr(10), 0, m.start()) + 1}: a command: {m[0]}")
        names |= set(named(text))
    flags = fields(root)
    for what, name in sorted(names):
        if name not in known and (what == "verb" or name not in flags):
            wrong += 1
            print(f"{what} {name} is none of the command line")
    verbs = {n for what, n in names if what == "verb"}
    print(f"{strings} texts, {len(verbs)} verbs and {len(names) - len(verbs)} options of remedies, {wrong} wrong")
    # what the reading has to find, or it reads nothing
    least = {"init", "check", "retire", "fields", "starters", "add", "edit", "todo", "score"}
    if "centre_ref" not in flags or least - verbs or {"despite", "by", "level", "severity"} - {n for _, n in names}:
        print("verbs or options are missing:", least - verbs)
        return 1
    return wrong != 0


if __name__ == "__main__":
    sys.exit(main(pathlib.Path(sys.argv[1])))
