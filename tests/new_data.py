#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
# Copyright the ropa contributors
"""new_data.py ROOT: a file that comes to schema/ or templates/, or goes, is seen by ninja alone (in a copy of the tree)."""
import pathlib
import re
import shutil
import subprocess
import sys

import scratch

NEW = "templates/new folder/new.json"


def run(*command):
    done = subprocess.run(command, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, encoding="utf-8", check=False)
    if done.returncode:
        raise SystemExit(f"{' '.join(command)}\n{done.stdout}")
    return done.stdout


def inside(build):
    """What the library holds after ninja, and whether ninja had anything to do."""
    said = run("ninja", "-C", str(build), "src/embedded_files.c")
    text = (build / "src/embedded_files.c").read_text(encoding="utf-8")
    return set(re.findall(r'\{"([^"]+)", \(const char \*\)data', text)), "no work to do" not in said


def claim(good, text):
    if not good:
        raise SystemExit(text)


def main(root):
    with scratch.folder() as folder:
        copy = pathlib.Path(folder) / "tree"
        shutil.copytree(root, copy, ignore=lambda at, names: [
            n for n in names if n == ".git" or (pathlib.Path(at) / n / "meson-info").is_dir()])
        build = copy / "build"
        run("meson", "setup", str(build), str(copy))
        before, _ = inside(build)
        claim("schema/0001_register.sql" in before, "the register's first migration isn't inside")
        claim(inside(build) == (before, False), "ninja makes the data again though nothing changed")
        new = copy / NEW
        new.parent.mkdir()
        claim(inside(build)[0] == before, "an empty folder changed what is inside")
        new.write_text("{}", encoding="utf-8")
        claim(inside(build) == (before | {NEW}, True), f"{NEW} came and ninja didn't see it")
        claim(inside(build) == (before | {NEW}, False), "ninja makes the data again though nothing changed")
        new.unlink()
        claim(inside(build) == (before, True), f"{NEW} went and ninja didn't see it")
        print(f"{len(before)} files inside, one more, and back")


if __name__ == "__main__":
    main(pathlib.Path(sys.argv[1]))
