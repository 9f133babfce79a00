#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
# Copyright the ropa contributors
"""Every screen of the sample register fits a terminal of 60, 80 and 120 columns: no line is longer, so none is broken inside a word by the
terminal; and at 80 columns what is asked for is whole: every word that is written into a file stands on the screen too, and nothing is cut. So does
what the menu shows at 80 and 120: every list, and of each noun a record's page and the first questions of its form.

usage: widths.py PROGRAM
"""
import itertools
import os
import subprocess
import sys
import unicodedata

TESTS = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))
sys.path[:0] = [TESTS, f"{TESTS}/terminal"]
import scratch  # noqa: E402
from officer import CODE  # noqa: E402
from window import PROGRAM, Window, environment  # noqa: E402

WIDTHS = (60, 80, 120)
SCREENS = ["info", "activity list", "unit list", "person list", "notice list", "activity show RO-ICT-66-001", "activity history RO-ICT-66-001",
           "check", "check activity RO-ICT-66-001", "check --matrix", "due --within 365", "todo", "score", "score --kpi 5", "log", "acts",
           "acts activity RO-ICT-66-001", "drafts", "search อบรม", "starters", "rules", "fields", "fields activity", "help", "help add",
           "help export", "help score", "verify"]

WHOLE = ["activity list", "due --within 365", "score", "score --kpi 5", "log", "acts", "check", "check --matrix", "fields", "help", "help add", "verify"]


def width(line):
    return sum(0 if unicodedata.category(c) in ("Mn", "Me", "Cf", "Cc") else 2 if unicodedata.east_asian_width(c) in "WF" else 1 for c in line)


MENU = ["l", "t", "d", "s", "c", "x", "n", "r", "m", "b", "z", "h", "u"]  # letters of the opening screen


HOME, LIST, RECORD = " เลือก > ", "กลับ) > ", " ทำอะไร ("


def leave(w, prompt):
    """Back to the opening screen, whatever stands in between."""
    for _ in range(12):
        if prompt == HOME:
            return
        prompt = w.reply("q")
    sys.exit(f"no way back to the opening screen from {prompt!r}")


def open_first(w, number):
    """The page of the first record of the noun of that number in the list of records; False where it has none."""
    w.reply("l")
    prompt = HOME
    for typed in [str(number)] if number <= 15 else ["n", str(number)]:
        prompt = w.reply(typed)
    if prompt.endswith(LIST) and not prompt.startswith(RECORD):
        prompt = w.reply("1")
    if prompt.startswith(RECORD):
        return True
    leave(w, prompt)
    return False


def walk_menu(folder, size, over):
    """The opening screen, each list of it, each noun's, a record's page with what it can be read by, and some questions of its form."""
    w = Window(folder, size=size)
    w.asks()
    opened = 0
    for letter in MENU:
        leave(w, w.reply(letter))
    for number in range(1, 29):
        if not open_first(w, number):
            continue
        opened += 1
        for typed in ("m", "q", "h", "q", "e", ">", ">", "?", "*", "!"):
            prompt = w.reply(typed)
            if typed == "q" and not prompt.startswith(RECORD):  # it was no page to leaf through: the list again
                prompt = w.reply("1")
        leave(w, prompt)
    w.answer("q")
    w.end()
    assert opened > 20, f"{opened} nouns of the sample register have a record"
    text = CODE.sub("", w.whole.decode("utf-8", "ignore")).replace("\r", "")
    long = [line for line in text.split("\n") if width(line) > size[0] and " > " not in line]
    if long:
        over[f"menu at {size[0]}"] = long


def main():
    over, cut = {}, []
    with scratch.folder() as folder:
        env = environment(folder)
        subprocess.run([PROGRAM, "init", "--sample"], env=env, check=True, capture_output=True, stdin=subprocess.DEVNULL)
        for columns, screen in itertools.product(WIDTHS, SCREENS):
            w = Window(folder, *screen.split(), size=(columns, 24))
            w.end()
            long = [line for line in w.seen.replace("\r", "").split("\n") if width(line) > columns]
            if long:
                over[f"{screen} at {columns}"] = long
            if screen in WHOLE and columns == 80:
                said = subprocess.run([PROGRAM, *screen.split()], env=env, capture_output=True, text=True, stdin=subprocess.DEVNULL).stdout
                shown = "".join(w.seen.split())
                cut += [f"{screen}: {word}" for word in said.split() if word.strip("─…") and "…" not in word and word not in shown]
        for size in ((80, 24), (120, 40)):
            walk_menu(folder, size, over)
    for screen, long in over.items():
        print(f"{screen}: {len(long)} lines are wider, such as\n  {max(long, key=width)}")
    assert not over, ", ".join(over)
    assert not cut, cut[:20]


main()
