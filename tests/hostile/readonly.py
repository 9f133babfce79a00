#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
# Copyright the ropa contributors
"""A folder that can't be written: the register can be read, and a change is refused with a sentence."""
import glob
import os
import shutil
import sys

from common import ENV, Scratch, claim

NOBODY = 65534


def as_anybody(s):
    """Root may write anywhere: then it is nobody who tries, with a copy of the program that nobody may run."""
    if os.getuid():
        return {}
    place = os.path.join(s.folder, "bin")
    os.mkdir(place)
    for path in [s.program, *glob.glob(os.path.join(os.path.dirname(s.program), "libropa.so*"))]:
        if os.path.isfile(path):
            shutil.copy(path, place)
    s.program = os.path.join(place, os.path.basename(s.program))
    return {"user": NOBODY, "group": NOBODY, "extra_groups": []}


def main(program):
    with Scratch(program) as s:
        s.good(*s.add("record")[3:])
        who = as_anybody(s)
        ENV["LD_LIBRARY_PATH"] = os.path.join(s.folder, "bin")
        os.chmod(s.db, 0o444)
        os.chmod(s.folder, 0o555)
        try:
            before = open(s.db, "rb").read()
            names = sorted(os.listdir(s.folder))
            done = s.run("activity", "list", **who)
            claim(done.returncode == 0 and "record" in done.stdout, f"list: {done.returncode} {done.stdout}")
            done = s.run(*s.add("another")[3:], **who)
            claim(done.returncode == 1 and "read-only" in done.stdout, f"add: {done.returncode} {done.stdout}")
            for command in (["backup"], ["export", "csv"]):
                done = s.run(*command, os.path.join(s.folder, "out"), **who)
                refused = done.returncode == 1 and "read-only" in done.stdout
                claim(refused or done.returncode == 2, f"{command[0]}: {done.returncode} {done.stdout}")
            s.db = os.path.join(s.folder, "new.db")
            done = s.run("init", **who)
            claim(done.returncode == 1 and "read-only" in done.stdout, f"init: {done.returncode} {done.stdout}")
            s.db = os.path.join(s.folder, "ropa.db")
            claim(open(s.db, "rb").read() == before, "the file was changed")
            claim(sorted(os.listdir(s.folder)) == names, f"the folder was changed: {os.listdir(s.folder)}")
        finally:
            os.chmod(s.folder, 0o755)


if __name__ == "__main__":
    main(sys.argv[1])
