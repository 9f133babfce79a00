#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
# Copyright the ropa contributors
"""What the public headers promise is used by a front end, or by a test: nothing is promised that nobody ever tried. A function
that isn't static is used by another file, or by a test.

usage: used.py ROOT BUILD
"""
import pathlib
import re
import sys

import exports
import objects


def main():
    root, build = pathlib.Path(sys.argv[1]), pathlib.Path(sys.argv[2])
    words = {top: {word for p in (root / top).rglob("*.[ch]") for word in re.findall(r"\w+", p.read_text(encoding="utf-8"))}
             for top in ("src/cli", "tests")}
    promised = exports.promised(root)
    unused = sorted(promised - words["src/cli"] - words["tests"])
    for name in unused:
        print(f"{name}: no front end and no test uses it")
    made = objects.read(root, build)
    needed = set().union(*(o.needs for o in made.values())) | promised | words["tests"] | {"main"}
    alone = [(source, name) for source, o in made.items() for name in sorted(o.functions - needed)]
    for source, name in alone:
        print(f"src/{source}.c: {name}: no other file uses it, so it is static or goes")
    functions = sum(len(o.functions) for o in made.values())
    print(f"{len(promised)} promised, {len(unused)} unused; {functions} functions that others may use, {len(alone)} that none does")
    return bool(unused or alone) or not functions


if __name__ == "__main__":
    sys.exit(main())
