#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
# Copyright the ropa contributors
"""Several make the same register at once: one does, the others are told, and what the one made is there and whole."""
import os
import subprocess
import sys

from common import ENV, Scratch, claim

AT_ONCE, TIMES = 4, 25


def at_once(s):
    running = [subprocess.Popen(s.command("init", "--org", f"Office {n}"), env=ENV, stdin=subprocess.DEVNULL,
                                stdout=subprocess.PIPE, stderr=subprocess.STDOUT, encoding="utf-8") for n in range(AT_ONCE)]
    said = [(p.communicate()[0], p.returncode) for p in running]
    made = [n for n, (_, status) in enumerate(said) if status == 0]
    claim(len(made) == 1, f"made by {len(made)}: {said}")
    for n, (text, status) in enumerate(said):
        claim(n in made or (status == 1 and "exists already" in text), f"the other was told: {status} {text}")
    office = s.rows("organisation", "list")
    claim(len(office) == 1 and f"Office {made[0]}" in office[0].values(), f"what is there: {office}")
    s.good("verify")
    claim(os.listdir(s.folder) == ["ropa.db"], f"left behind: {os.listdir(s.folder)}")
    os.unlink(s.db)


def what_stands_there_stays(s):
    """A link that leads nowhere, an empty file, another's: none is made a register of, none is removed."""
    os.symlink("nowhere/x.db", s.db)
    said = s.run("init")
    claim(said.returncode == 1 and "ropa.db is a link to nowhere/x.db, which isn't there; nothing was opened or made" in said.stdout, f"a link: {said.returncode} {said.stdout}")
    for command in (["info"], ["activity", "list"], ["person", "add", "--name", "x"], ["verify"], ["restore-file", s.program], ["backup", s.db + ".copy"]):
        said = s.run(*command)
        claim(said.returncode == 1 and "is a link to nowhere/x.db" in said.stdout and "init" not in said.stdout, f"{command}: {said.stdout}")
    claim(os.readlink(s.db) == "nowhere/x.db", "the link was changed")
    os.unlink(s.db)
    for content in (b"", b"somebody's"):
        with open(s.db, "wb") as f:
            f.write(content)
        said = s.run("init")
        claim(said.returncode == 1 and "exists already" in said.stdout, f"a file: {said.returncode} {said.stdout}")
        with open(s.db, "rb") as f:
            claim(f.read() == content, "the file was changed")
    claim(os.listdir(s.folder) == ["ropa.db"], f"left behind: {os.listdir(s.folder)}")


def main(program):
    with Scratch(program, make=False) as s:
        for _ in range(TIMES):
            at_once(s)
        what_stands_there_stays(s)


if __name__ == "__main__":
    main(sys.argv[1])
