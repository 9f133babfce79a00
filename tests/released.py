#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
# Copyright the ropa contributors
"""released.py ROOT: a schema file that was released is never edited, removed or preceded; registers in the world were made by it.

schema/RELEASED holds their checksums. A release adds what it brought: cd schema && sha256sum 0010_*.sql >> RELEASED
"""
import hashlib
import pathlib
import re
import sys


def main(root):
    schema = root / "schema"
    held = {name: digest for digest, name in
            (line.split() for line in (schema / "RELEASED").read_text(encoding="ascii").splitlines())}
    names = sorted(p.name for p in schema.glob("*.sql"))
    wrong = [f"schema/{name}: was released and is edited; put the change into a new file"
             for name in names if name in held
             and hashlib.sha256((schema / name).read_bytes()).hexdigest() != held[name]]
    wrong += [f"schema/{name}: was released and is gone" for name in sorted(held.keys() - names)]
    wrong += [f"schema/{name}: comes before a file that was released" for name in names
              if name not in held and name < max(held)]
    wrong += [f"schema/{name}: is not number {n}" for n, name in enumerate(names, 1)
              if not re.fullmatch(rf"{n:04}_\w+\.sql", name)]
    print("\n".join([*wrong, f"{len(held)} of {len(names)} schema files released"]))
    return bool(wrong) or not held


if __name__ == "__main__":
    sys.exit(main(pathlib.Path(sys.argv[1]).resolve()))
