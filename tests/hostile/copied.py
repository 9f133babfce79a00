#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
# Copyright the ropa contributors
"""The single file is the register: copied alone after each of 200 commits, while a form is open in another process, and a third
reads now and then, it holds them all."""
import os
import shutil
import sqlite3
import subprocess
import sys

from common import ENV, Scratch, claim

COMMITS = 200

# Another program that reads again and again, each time for a moment.
READER = """import sqlite3, sys, time
db = sqlite3.connect(sys.argv[1], isolation_level=None)
while True:
    db.execute("BEGIN")
    db.execute("SELECT count(*) FROM revision").fetchone()
    time.sleep(0.01)
    db.execute("COMMIT")
    time.sleep(0.002)
"""


def head(path):
    """How many links the file holds, and the hash of the last; nothing beside it is read."""
    db = sqlite3.connect(f"file:{path}?mode=ro&immutable=1", uri=True)
    found = db.execute("SELECT count(*), (SELECT hex(hash) FROM revision ORDER BY id DESC LIMIT 1) FROM revision").fetchone()
    db.close()
    return found


def told(s):
    """The head, as `verify` says it."""
    return next(line.split()[-1] for line in s.good("verify").splitlines() if line.startswith("Head")).upper()


def commit_and_copy(s, there, copy):
    last = head(there)
    for i in range(COMMITS):
        s.good("activity", "edit", "Sample Two", "--notes", f"commit {i} of them")
        shutil.copy(there, copy)
        now = head(copy)
        claim(now[0] == last[0] + 1 and now[1] != last[1], f"commit {i}: the copy holds {now}, before it was {last}")
        last = now
        if i % 20 == 0 or i == COMMITS - 1:
            s.db = there
            whole = told(s)
            s.db = copy
            claim(told(s) == whole == now[1], f"commit {i}: the head of the copy, {now[1]}, is not that of the register, {whole}")
            claim(f"commit {i} of them" in s.good("activity", "show", "Sample Two"), f"commit {i} is not in the copy")
            s.db = there


def main(program):
    with Scratch(program) as s:
        os.mkdir(os.path.join(s.folder, "away"))
        there, copy = s.db, os.path.join(s.folder, "away", "copy.db")
        s.good(*s.add("Sample One")[3:])
        s.good(*s.add("Sample Two")[3:])
        form = subprocess.Popen(s.command("activity", "edit", "Sample One", "--final"), env=ENV, stdin=subprocess.PIPE,
                                stdout=subprocess.PIPE, stderr=subprocess.STDOUT)
        form.stdin.write(b"g notes\nSample of the form\n")
        form.stdin.flush()
        while b"Sample One" not in (line := form.stdout.readline()):
            claim(line, "the form did not open")
        reader = subprocess.Popen([sys.executable, "-c", READER, there])
        try:
            commit_and_copy(s, there, copy)
            claim(reader.poll() is None, "nobody read meanwhile")
        finally:
            reader.kill()
            reader.wait()
        claim(form.poll() is None, "the form was not open all the while")
        form.communicate(b"q\n", timeout=60)
        claim("Sample One" in s.good("drafts"), "what was typed in the form is lost")


if __name__ == "__main__":
    main(sys.argv[1])
