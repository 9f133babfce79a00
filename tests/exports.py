#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
# Copyright the ropa contributors
"""The names that libropa exports are those that the headers promise, no more and no fewer.

usage: exports.py ROOT LIBRARY [--symbols]     with --symbols the symbol file of the package is written from them
"""
import pathlib
import re
import subprocess
import sys


def promised(root):
    names = set()
    for header in sorted((root / "include").rglob("*.h")):
        text = re.sub(r"/\*.*?\*/", "", header.read_text(encoding="utf-8"), flags=re.S)
        text = re.sub(r"^\s*#.*?(?<!\\)$", "", text, flags=re.S | re.M)
        for declaration in re.findall(r"\bROPA_API\b([^;{]*);", text):
            # a function's name stands before its first bracket, an object's at the end
            m = re.search(r"(\w+)\s*\(", declaration) or re.search(r"(\w+)\s*(\[[^]]*\])?\s*$", declaration)
            names.add(m[1])
    return names


def exported(library):
    out = subprocess.run(["nm", "-D", "--defined-only", library], capture_output=True, text=True, check=True).stdout
    rows = [line.split() for line in out.splitlines()]
    # what sanitizers and the linker add is not ours
    return {r[-1].split("@")[0] for r in rows if r[-2] in "TDBRVW" and not r[-1].startswith("_")}


def write_symbols(root, names):
    """A name keeps the version that it came with."""
    version = re.search(r"version: '(\d+\.\d+)", (root / "meson.build").read_text(encoding="utf-8"))[1]
    path = root / f"packaging/debian/libropa{version}.symbols"
    since = dict(re.findall(r"^ (\w+)@Base (\S+)$", path.read_text(encoding="utf-8") if path.exists() else "", re.M))
    rows = [f" {name}@Base {since.get(name, version + '.0')}\n" for name in sorted(names)]
    path.write_text(f"libropa.so.{version} libropa{version} #MINVER#\n* Build-Depends-Package: libropa-dev\n" + "".join(rows),
                    encoding="utf-8")


def main(root, library, *options):
    says, has = promised(root), exported(library)
    for name in sorted(says - has):
        print(f"{name}: in a header, not in the library")
    for name in sorted(has - says):
        print(f"{name}: exported, in no header")
    for name in sorted(n for n in says if not n.startswith("ropa_")):
        print(f"{name}: a public name begins with ropa_")
    if "--symbols" in options:
        write_symbols(root, has)
    print(f"{len(says)} promised, {len(has)} exported")
    return says != has or not says or any(not n.startswith("ropa_") for n in says)


if __name__ == "__main__":
    sys.exit(main(pathlib.Path(sys.argv[1]), *sys.argv[2:]))
