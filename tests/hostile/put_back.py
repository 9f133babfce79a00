#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
# Copyright the ropa contributors
"""A backup is put in the place of the register: only when it is whole and nobody has the register open; nothing is thrown away."""
import os
import shutil
import sqlite3
import subprocess
import sys

from common import Scratch, claim

# has the register open, though nothing goes on
HOLD = """import sqlite3, sys
db = sqlite3.connect(sys.argv[1])
db.execute("SELECT count(*) FROM person").fetchall()
print("open", flush=True)
sys.stdin.read()
"""


def names(s):
    return sorted(os.listdir(s.folder))


def refused(s, backup, sentence):
    """Nothing is changed."""
    before = {}
    for n in names(s):
        if not n.endswith("-shm"):
            with open(os.path.join(s.folder, n), "rb") as f:
                before[n] = f.read()
    said = s.run("restore-file", backup)
    claim(said.returncode == 1 and sentence in said.stdout, f"{backup}: {said.returncode} {said.stdout}")
    for n, content in before.items():
        with open(os.path.join(s.folder, n), "rb") as f:
            claim(f.read() == content, f"{backup}: {n} was changed")
    claim([n for n in names(s) if not n.endswith("-shm")] == sorted(before), f"{backup}: left behind: {names(s)}")


def main(program):
    with Scratch(program) as s:
        backup, kept = os.path.join(s.folder, "backup.db"), s.db + ".replaced-20230320"
        s.good(*s.add("in the backup")[3:])
        s.good("backup", backup)
        s.good(*s.add("later")[3:])

        bad = os.path.join(s.folder, "bad.db")
        with open(backup, "rb") as f:
            content = f.read()
        cases = [(content[:len(content) // 2], "damaged"), (b"text " * 100, "not a register of this program")]
        for content, sentence in cases:
            with open(bad, "wb") as f:
                f.write(content)
            refused(s, bad, sentence)
        shutil.copy(backup, bad)
        db = sqlite3.connect(bad)
        db.execute("UPDATE activity SET activity_name='altered'")
        db.commit()
        db.close()
        refused(s, bad, "The history does not match")
        os.unlink(bad)
        refused(s, bad, "was not found")
        refused(s, s.db, "Nothing to do")
        os.link(s.db, bad)
        refused(s, bad, "Nothing to do")
        os.unlink(bad)

        other = subprocess.Popen([sys.executable, "-c", HOLD, s.db], stdin=subprocess.PIPE, stdout=subprocess.PIPE)
        other.stdout.readline()
        refused(s, backup, "Another program")
        other.communicate()

        said = s.good("restore-file", backup)
        claim(kept in said, f"where the old one is, isn't said: {said}")
        claim("in the backup" in s.good("activity", "list") and "later" not in s.good("activity", "list"), "the backup isn't there")
        s.good("verify")
        claim(os.stat(s.db).st_mode & 0o777 == 0o600, "others may read it")
        there, s.db = s.db, kept
        claim("later" in s.good("activity", "list"), "what was there is lost")
        s.db = there

        with open(s.db, "r+b") as f:  # damaged beyond reading, a log beside it
            f.write(bytes(8192))
        with open(s.db + "-wal", "wb") as f:
            f.write(b"what was saved last")
        said = s.good("restore-file", backup)
        claim(kept + "-2" in said, f"where the damaged one is: {said}")
        with open(kept + "-2-wal", "rb") as f:
            claim(f.read() == b"what was saved last", "its log is lost")
        s.good("verify")

        # what is erased stands in the copies: each is named, whatever it is called, and nothing else
        s.good("person", "add", "--name", "DPO", "--post", "officer")
        paper, odd = os.path.join(s.folder, "paper.pdf"), os.path.join(s.folder, "[a*]?.bin")
        with open(paper, "wb") as f:
            f.write(b"%PDF-1.4 evidence")
        s.good("evidence", "add", "--file", paper, "--unit-ref", "ICT")
        s.good("backup", odd)
        said = s.good("erase", s.rows("evidence", "list")[0]["ref"], "--by", "DPO", "--reason", "done", "--yes")
        for copy in (backup, odd, kept):
            claim(copy in said, f"{copy} isn't named: {said}")
        claim("paper.pdf" not in said and s.db + "\n" not in said, f"what is no copy is named: {said}")

        os.unlink(s.db)  # gone
        said = s.good("restore-file", backup)
        claim("kept" not in said, f"nothing was there: {said}")
        s.good("verify")
        claim(not [n for n in names(s) if n.startswith(".ropa")], f"left behind: {names(s)}")


if __name__ == "__main__":
    main(sys.argv[1])
