#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
# Copyright the ropa contributors
"""What is inside the library is what stands in schema/ and templates/: no file forgotten, none out of date.

schema.sql and schema.list, which src/embed.py makes of schema/, are looked at by unit/migrate.c.
"""
import pathlib
import re
import sys


def main(root, made):
    text = pathlib.Path(made).read_text(encoding="utf-8")
    data = {m[1]: bytes(map(int, m[2].split(",")))[:-1]
            for m in re.finditer(r"unsigned char (data\d+)\[\] = \{([\d,]+)\}", text)}
    inside = {m[1]: data[m[2]] for m in re.finditer(r'\{"([^"]+)", \(const char \*\)(data\d+)', text)}
    tree = {p.relative_to(root).as_posix(): p.read_bytes()
            for folder in ("schema", "templates") for p in (root / folder).rglob("*")
            if p.suffix in (".sql", ".json", ".md", ".css")}
    made = ("schema.list", "schema.sql")
    tree.update((name, inside.get(name)) for name in made)
    for name in sorted(tree.keys() | inside.keys()):
        if tree.get(name) != inside.get(name):
            print(f"{name}: " + ("not in the library" if name not in inside else
                                 "no longer in the tree" if name not in tree else "differs"))
    if list(inside) != sorted(inside):
        print("not sorted by name")
    print(f"{len(inside)} files inside")
    return not all(map(inside.get, made)) or tree != inside or list(inside) != sorted(inside)


if __name__ == "__main__":
    sys.exit(main(pathlib.Path(sys.argv[1]), sys.argv[2]))
