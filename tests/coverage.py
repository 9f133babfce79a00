#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
# Copyright the ropa contributors
"""Lines of src/ that the tests have run through, by folder, and the files below a bound.

    meson setup build-cov -Db_coverage=true -Dbuildtype=debug && ninja -C build-cov && meson test -C build-cov
    tests/coverage.py build-cov              # files below 80 % of lines
    tests/coverage.py build-cov 90 --lines   # below 90 %, with the lines that nothing reached

Reads what gcov (of gcc) says; nothing else is needed. Ends with 1 when a file is below the bound. Not part of the test run.
"""
import collections
import json
import os
import pathlib
import subprocess
import sys

ROOT = pathlib.Path(__file__).resolve().parent.parent


def lines_of(build):
    """{source below src/: {line: times}}, the same source built twice taken together."""
    out = collections.defaultdict(lambda: collections.defaultdict(int))
    notes = sorted(map(str, (build / "src").resolve().rglob("*.gcno")))
    for i in range(0, len(notes), 50):
        said = subprocess.run(["gcov", "--json-format", "--stdout", *notes[i:i + 50]], cwd=build, check=True, stdout=subprocess.PIPE,
                              stderr=subprocess.DEVNULL).stdout.decode()
        for document in said.splitlines():
            data = json.loads(document)
            for file in data["files"]:
                path = pathlib.Path(os.path.normpath(pathlib.Path(data["current_working_directory"], file["file"])))
                if ROOT / "src" in path.parents and path.suffix == ".c" and path.exists():
                    for line in file["lines"]:
                        out[path.relative_to(ROOT / "src")][line["line_number"]] += line["count"]
    return out


def share(counts):
    counts = list(counts)
    return 100 * sum(n > 0 for n in counts) / len(counts) if counts else 100


def ranges(numbers):
    out = []
    for n in sorted(numbers):
        if out and n == out[-1][1] + 1:
            out[-1][1] = n
        else:
            out.append([n, n])
    return ", ".join(f"{a}-{b}" if a != b else str(a) for a, b in out)


def main(args):
    show = "--lines" in args
    rest = [a for a in args if a != "--lines"]
    if len(rest) not in (1, 2):
        raise SystemExit(__doc__)
    bound = float(rest[1]) if len(rest) == 2 else 80
    found = lines_of(pathlib.Path(rest[0]))
    folders = collections.defaultdict(list)
    for path, lines in found.items():
        folders[str(path.parent)].append((path, lines))
    print(f"{'folder':<16}{'files':>6}{'lines':>8}{'run':>8}{'':>4}lowest")
    for folder, files in [*sorted(folders.items()), ("all", list(found.items()))]:
        every = [n for _, lines in files for n in lines.values()]
        low = min(files, key=lambda f: share(f[1].values()))
        print(f"{folder:<16}{len(files):>6}{len(every):>8}{share(every):>7.1f}%    {low[0].name} {share(low[1].values()):.0f} %")
    below = sorted((share(l.values()), p, l) for p, l in found.items() if share(l.values()) < bound)
    print(f"\nbelow {bound:g} % of lines: {len(below)}")
    for percent, path, lines in below:
        print(f"  {percent:5.1f} %  {path}  ({sum(not n for n in lines.values())} of {len(lines)} lines not reached)")
        if show:
            print("           " + ranges(n for n, times in lines.items() if not times))
    return 1 if below else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
