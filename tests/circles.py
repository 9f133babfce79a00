#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
# Copyright the ropa contributors
"""Circles of files: a calls into b, and b, by whatever way, calls into a. Prints them; fails when a new one appears.

A file calls another when it names a function that is defined there; tables of data that name each other are no calls. A
circle means that neither file can be read, tested or moved without the other: break it where one of its calls is asked
from further up, or put what both need into a third. Those that stay are listed with the reason; a circle that is
part of one listed is no new one. One that is gone is struck from the list.
"""
import pathlib
import re
import sys

STAYS = {
    "due/due due/due_keep due/incident": "due gathers what its kinds find, and they add to its list",
    "form/form form/form_make": "what a form makes on the way is asked in a form of its own",
    "import/import_group import/import_shared import/import_take": "a shared record described in place is read as a record of its own",
    "cli/form/form cli/cmd/records": "the form of a record opens records, and a record is edited in the form",
    "cli/form/form_screen cli/output": "output goes round the screen of the form, and the screen prints",
    "cli/cmd/show cli/cmd/standing": "a record is shown with where it stands, and that shows parts of records",
    "exchange/sheet/xlsx_score exchange/sheet/xlsx_score_matrix exchange/sheet/xlsx_score_steps "
    "exchange/sheet/xlsx_score_summary":
        "one workbook, a file for each sheet: what they share stands with the workbook",
}

HEAD = re.compile(r"^(?!static\b|typedef\b|#|\s|/|\}|\{)[\w\s\*]*?\b(\w+)\(", re.M)


def bare(text):
    """Without comments and strings."""
    return re.sub(r'/\*.*?\*/|//[^\n]*|"(?:\\.|[^"\\\n])*"', " ", text, flags=re.S)


def defined(root):
    """The sources by their path below src/ without the ending; where each function that others may call is defined."""
    texts = {p.relative_to(root / "src").with_suffix("").as_posix(): bare(p.read_text(encoding="utf-8"))
             for p in sorted((root / "src").rglob("*.c"))}
    home = {}
    for name, text in texts.items():
        for m in HEAD.finditer(text):
            after = text[m.end():]
            if re.match(r"[^;{]*\)\s*\{", after):
                home[m[1]] = name
    return texts, home


def read(root):
    texts, home = defined(root)
    calls = {}
    for name, text in texts.items():
        text = re.sub(r"\bstruct \w+", " ", text)  # which may be called as a function is
        calls[name] = {home[w] for w in set(re.findall(r"\w+", text)) if home.get(w, name) != name}
    return calls


def circles(calls):
    """Tarjan's strongly connected components, those of several files."""
    order, low, stack, found = {}, {}, [], []

    def go(v):
        order[v] = low[v] = len(order)
        stack.append(v)
        for w in sorted(calls[v]):
            if w not in order:
                go(w)
                low[v] = min(low[v], low[w])
            elif w in stack:
                low[v] = min(low[v], order[w])
        if low[v] == order[v]:
            at = stack.index(v)
            if len(stack) - at > 1:
                found.append(set(stack[at:]))
            del stack[at:]

    for v in calls:
        if v not in order:
            go(v)
    return found


def main(root):
    sys.setrecursionlimit(10000)
    calls = read(root)
    found = circles(calls)
    stays = {frozenset(files.split()): why for files, why in STAYS.items()}
    wrong = 0
    for circle in sorted(found, key=sorted):
        why = next((why for files, why in stays.items() if circle <= files), None)
        print(f"{len(circle)} files: {why or 'a new circle'}")
        for name in sorted(circle):
            print(f"    {name} -> {' '.join(sorted(calls[name] & circle))}")
        wrong += why is None
    gone = [files for files in stays if not any(circle <= files for circle in found)]
    for files in gone:
        print(f"gone, strike it from the list: {' '.join(sorted(files))}")
    print(f"{len(calls)} files, {len(found)} circles, {wrong} new")
    return wrong > 0 or len(gone) > 0 or len(calls) < 100


if __name__ == "__main__":
    sys.exit(main(pathlib.Path(sys.argv[1])))
