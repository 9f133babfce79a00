#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
# Copyright the ropa contributors
"""What ./bootstrap says when it can't go on: the command that gets the packages, and of a failed step what failed.

It runs in a folder of its own where meson, ninja, dpkg-query and id are stand-ins.
"""
import os
import pathlib
import re
import shutil
import subprocess
import sys
import tempfile

STEPS = [f"[{n}/240] Compiling C object src/{n}.o" for n in range(1, 231)]
FAILED = ["FAILED: src/ropa ", "cc -o src/ropa ...", "/usr/bin/ld: cannot find -lz", "collect2: error: ld returned 1 exit status"]
STOPPED = "ninja: build stopped: subcommand failed."
LATER = "[231/240] Compiling C object src/231.o"


def stand_in(folder, name, lines, status):
    path = folder / name
    path.write_text("#!/bin/sh\ncat <<'END'\n" + "\n".join(lines) + f"\nEND\nexit {status}\n", encoding="utf-8")
    path.chmod(0o755)


def said(folder, command, ninja=((), 0), meson=((), 0), installed=True):
    tools = folder / "tools"
    tools.mkdir(exist_ok=True)
    stand_in(tools, "dpkg-query", ["ii "] if installed else [], 0 if installed else 1)
    stand_in(tools, "id", ["1000"], 0)
    stand_in(tools, "ninja", *ninja)
    stand_in(tools, "meson", *meson)
    (tools / "pkg-config").unlink(missing_ok=True)
    (folder / "build").mkdir(exist_ok=True)
    (folder / "build/build.ninja").touch()
    done = subprocess.run([folder / "bootstrap", command], capture_output=True, text=True, check=False,
                          env=dict(os.environ, PATH=f"{tools}:{os.environ['PATH']}"))
    return done.returncode, done.stderr.splitlines()


def main(root):
    wrong = 0
    with tempfile.TemporaryDirectory() as name:
        folder = pathlib.Path(name)
        shutil.copy(root / "bootstrap", folder)
        cases = [
            ("a link that fails", {"ninja": (STEPS + FAILED[:3] + [LATER] + FAILED[3:] + [STOPPED], 1)}, FAILED + [STOPPED]),
            ("a step that fails in another way", {"ninja": (["ninja: error: build.ninja:3: lexing error"], 1)},
             ["ninja: error: build.ninja:3: lexing error"]),
            ("a set-up that fails", {"meson": (["The Meson build system", "Version: 1.0", "meson.build:5:0: ERROR: no zlib", "A log: x"], 1)},
             ["meson.build:5:0: ERROR: no zlib", "A log: x"]),
        ]
        for what, given, wanted in cases:
            status, lines = said(folder, "build", **given)
            if status == 0 or lines != wanted:
                wrong += 1
                print(f"{what}: exit {status}, printed", *lines, sep="\n  ")
        if not re.search(r"^fuzz\(\) \{[^}]*only=libfuzzer$[^}]*make_build", (root / "bootstrap").read_text(encoding="utf-8"), re.M):
            wrong += 1
            print("fuzz builds more than its targets")
        (folder / "build-fuzz").mkdir()
        (folder / "build-fuzz/build.ninja").touch()
        status, lines = said(folder, "fuzz")
        if status == 0 or len(lines) != 1 or "no fuzz target" not in lines[0]:
            wrong += 1
            print(f"no fuzz target: exit {status}, printed", *lines, sep="\n  ")
        status, lines = said(folder, "build", installed=False)
        command = lines[-1].split() if lines else []
        if status == 0 or command[:3] != ["apt-get", "update", "&&"] or not {"zlib1g-dev", "libminizip-dev"} <= set(command):
            wrong += 1
            print(f"nothing installed, not root: exit {status}, printed", *lines, sep="\n  ")
    return wrong > 0


if __name__ == "__main__":
    sys.exit(main(pathlib.Path(sys.argv[1])))
