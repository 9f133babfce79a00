#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
# Copyright the ropa contributors
"""No struct, enum, constant or macro of two headers bears one name: two files that include both would not compile, and who
reads one takes it for the other."""
import pathlib
import re
import sys


def names(text):
    """(kind, name) of what a header declares, comments aside."""
    text = re.sub(r"/\*.*?\*/|//[^\n]*", "", text, flags=re.S)
    for m in re.finditer(r"\b(struct|enum|union)\s+(\w+)\s*\{", text):
        yield "tag", m[2]
    for m in re.finditer(r"\benum\b[^{;]*\{([^}]*)\}", text):
        for one in m[1].split(","):
            name = re.match(r"\s*([A-Za-z_]\w*)\s*(=|$)", one)
            if name:
                yield "name", name[1]
    for m in re.finditer(r"^\s*#\s*define\s+(\w+)", text, re.M):
        yield "name", m[1]
    for m in re.finditer(r"\btypedef\b[^;]*?\b(\w+)\s*(?:\([^;]*\))?;", text):
        yield "name", m[1]


def main(root):
    met, wrong = {}, 0
    for path in sorted(p for top in ("include", "src") for p in (root / top).rglob("*.h")):
        here = path.relative_to(root).as_posix()
        for name in set(names(path.read_text(encoding="utf-8"))):
            first = met.setdefault(name, here)
            if first != here:
                wrong += 1
                print(f"{here}: {name[1]} is a name of {first} too")
    print(f"{len(met)} names in headers, {wrong} twice")
    return wrong > 0 or not met


if __name__ == "__main__":
    sys.exit(main(pathlib.Path(sys.argv[1]).resolve()))
