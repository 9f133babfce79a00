#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
# Copyright the ropa contributors
"""Another file comes in the place of one that somebody has open: nothing of the old one gets into it."""
import os
import shutil
import signal
import subprocess
import sys

from common import Scratch, claim

HOLD = """import sqlite3, sys
db = sqlite3.connect(sys.argv[1])
db.execute("SELECT count(*) FROM person").fetchone()
print("open", flush=True)
sys.stdin.readline()
"""


def holder(s):
    """Has the register open, as a form has, and reads nothing at the moment."""
    p = subprocess.Popen([sys.executable, "-c", HOLD, s.db], stdin=subprocess.PIPE, stdout=subprocess.PIPE)
    p.stdout.readline()
    return p


def let_go(p, how):
    if how == "killed":
        p.send_signal(signal.SIGKILL)
        p.communicate()
    else:
        p.communicate(b"\n")


def main(program):
    for how in ("killed", "ended"):
        for put in ("copied", "made anew"):
            with Scratch(program) as s:
                backup = os.path.join(s.folder, "backup.db")
                s.good("person", "add", "--name", "Sample One")
                s.good("backup", backup)
                p = holder(s)
                for i in range(12):
                    s.good("activity", "add", "--activity-name", f"activity {i}", "--unit-ref", "ICT")
                    log = s.db + "-wal"
                    claim(not os.path.exists(log) or not os.path.getsize(log), f"{how}: a log of {i} commits stays")
                os.rename(s.db, os.path.join(s.folder, "gone.db"))
                let_go(p, how)
                if put == "copied":
                    shutil.copy(backup, s.db)
                    size = os.path.getsize(s.db)
                else:
                    s.good("init")
                s.good("verify")
                claim(not s.refs(), f"{how}, {put}: records of the old file are in the new one")
                claim(put != "copied" or os.path.getsize(s.db) == size, f"{how}: the new file was written")


if __name__ == "__main__":
    main(sys.argv[1])
