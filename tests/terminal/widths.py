#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
# Copyright the ropa contributors
"""Every screen of the sample register fits a terminal of 60, 80 and 120 columns: no line is longer, so none is broken inside a word by the
terminal; and at 80 columns what is asked for is whole: every word that is written into a file stands on the screen too, and nothing is cut.

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
from window import PROGRAM, Window, environment  # noqa: E402

WIDTHS = (60, 80, 120)
SCREENS = ["info", "activity list", "unit list", "person list", "notice list", "activity show RO-ICT-66-001", "activity history RO-ICT-66-001",
           "check", "check activity RO-ICT-66-001", "check --matrix", "due --within 365", "todo", "score", "score --kpi 5", "log", "acts",
           "acts activity RO-ICT-66-001", "drafts", "search อบรม", "starters", "rules", "fields", "fields activity", "help", "help add",
           "help export", "help score", "verify"]

WHOLE = ["activity list", "due --within 365", "score", "score --kpi 5", "log", "acts", "check", "check --matrix", "fields", "help", "help add", "verify"]


def width(line):
    return sum(0 if unicodedata.category(c) in ("Mn", "Me", "Cf", "Cc") else 2 if unicodedata.east_asian_width(c) in "WF" else 1 for c in line)


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
    for screen, long in over.items():
        print(f"{screen}: {len(long)} lines are wider, such as\n  {max(long, key=width)}")
    assert not over, ", ".join(over)
    assert not cut, cut[:20]


main()
