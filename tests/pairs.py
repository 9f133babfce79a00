#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
# Copyright the ropa contributors
"""Both languages of a text take the same arguments: the same conversions of printf in the same order, the same {x}.

A pair is two texts side by side of which one is Thai, {"ไทย %s", "Thai %s"} or X(CODE, "ไทย %s", "Thai %s"), and
thai ? "ไทย %s" : "Thai %s". The compiler looks at none that it doesn't see as a format.
"""
import pathlib
import re
import sys

ONE = r'"(?:\\.|[^"\\\n])*"'
TEXT = rf"{ONE}(?:\s*(?:PRI\w+|{ONE}))*"
PAIR = re.compile(rf"({TEXT})\s*,\s*({TEXT})\s*[,)}}]|\?\s*({TEXT})\s*:\s*({TEXT})")
ARGUMENT = re.compile(r"%(?:\d+\$)?[-+#0]*(?:\*|\d+)?(?:\.(?:\*|\d*))?(?:hh|h|ll|l|j|z|t)?[diouxXcsfgeap%]")
MARK = re.compile(r"\{[a-z]+\}")
THAI = re.compile("[\u0e00-\u0e7f]")


def whole(text):
    """Pieces of a string as one; what PRId64 stands for is a conversion alike in both."""
    return "".join(piece[1:-1] if piece[0] == '"' else "d" for piece in re.findall(rf"PRI\w+|{ONE}", text))


def arguments(text):
    """What printf would take, in its order; a place given by number sorts it."""
    found = [m for m in ARGUMENT.findall(text) if m != "%%"]
    if any("$" in m for m in found):
        found = [re.sub(r"\d+\$", "", m) for m in sorted(set(found), key=lambda m: int(re.match(r"%(\d+)", m)[1]))]
    return found


def main(root):
    seen = wrong = 0
    for path in sorted(p for top in ("src", "include") for p in (root / top).rglob("*.[ch]")):
        text = re.sub(r"/\*.*?\*/", lambda m: re.sub(r"[^\n]", " ", m[0]), path.read_text(encoding="utf-8"), flags=re.S)
        for m in PAIR.finditer(text):
            a, b = (whole(s) for s in ((m[1], m[2]) if m[1] else (m[3], m[4])))
            if not THAI.search(a + b) and not (m[3] and "%" in a + b):
                continue
            seen += 1
            if arguments(a) != arguments(b) or sorted(set(MARK.findall(a))) != sorted(set(MARK.findall(b))):
                wrong += 1
                print(f"{path.relative_to(root)}:{text.count(chr(10), 0, m.start()) + 1}: not the same arguments:\n  {a}\n  {b}")
    print(f"{seen} pairs, {wrong} that differ")
    return wrong > 0 or not seen


if __name__ == "__main__":
    sys.stdout.reconfigure(encoding="utf-8")
    sys.exit(main(pathlib.Path(sys.argv[1]).resolve()))
