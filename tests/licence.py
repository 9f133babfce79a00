#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
# Copyright the ropa contributors
"""licence.py ROOT: every source file begins by saying its licence and whose it is.

Source is what KINDS names and whatever begins with `#!`. Data and prose are not: JSON takes no comment, and a session, a
table of cases or an expected answer is read whole by a test. A schema file that was released stays as it went out.
"""
import pathlib
import sys

KINDS = {".c": "/* {} */", ".h": "/* {} */", ".sql": "-- {}", ".py": "# {}", ".sh": "# {}", "meson.build": "# {}"}
LINES = ("SPDX-License-Identifier: Apache-2.0", "Copyright the ropa contributors")


def files(root):
    """The tree without what is built, made or kept beside it."""
    for path in sorted(root.iterdir()):
        if not path.is_dir():
            yield path
        elif path.name not in (".git", "__pycache__", "demo") and not (path / "meson-info").is_dir():
            yield from files(path)


def released(root):
    return {root / "schema" / line.split()[1] for line in (root / "schema/RELEASED").read_text().splitlines()}


def comment(path, first):
    """How a line of comment looks in the file; None: it is no source."""
    return KINDS.get(path.name) or KINDS.get(path.suffix) or ("# {}" if first.startswith(b"#!") else None)


def main(root):
    wrong = seen = 0
    kept = released(root)
    for path in files(root):
        with path.open("rb") as f:
            lines = [f.readline().rstrip(b"\n") for _ in range(len(LINES) + 1)]
        style = comment(path, lines[0])
        if not style or path in kept:
            continue
        seen += 1
        if lines[0].startswith(b"#!"):
            del lines[0]
        want = [style.format(line) for line in LINES]
        if lines[:len(LINES)] != [line.encode() for line in want]:
            wrong += 1
            print(f"{path.relative_to(root)}: doesn't begin with\n    " + "\n    ".join(want))
    print(f"{seen} source files, {wrong} without their licence")
    return wrong > 0 or seen == 0


if __name__ == "__main__":
    sys.exit(main(pathlib.Path(sys.argv[1]).resolve()))
