#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
# Copyright the ropa contributors
"""What the public headers promise is used by a front end, or by a test: nothing is promised that nobody ever tried.

usage: used.py ROOT
"""
import pathlib
import re
import sys

import exports


def main():
    root = pathlib.Path(sys.argv[1])
    users = [p for folder in ("src/cli", "tests") for p in (root / folder).rglob("*.[ch]")]
    words = {word for p in users for word in re.findall(r"\bropa_\w+", p.read_text(encoding="utf-8"))}
    promised = exports.promised(root)
    unused = sorted(promised - words)
    for name in unused:
        print(f"{name}: no front end and no test uses it")
    print(f"{len(promised)} promised, {len(unused)} unused")
    return 1 if unused else 0


if __name__ == "__main__":
    sys.exit(main())
