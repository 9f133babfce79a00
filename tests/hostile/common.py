# SPDX-License-Identifier: Apache-2.0
# Copyright the ropa contributors
"""What the hostile tests share: a register in a scratch folder and the program run on it."""
import csv
import io
import json
import os
import re
import subprocess
import sys

sys.path.insert(0, os.path.dirname(os.path.dirname(os.path.abspath(__file__))))
import scratch  # noqa: E402

REF = re.compile(r"\bRO-[A-Z0-9]+-\d\d-\d\d\d+\b")
ENV = {k: v for k, v in os.environ.items() if not k.startswith("ROPA_")}
ENV.update(LC_ALL="C", TZ="UTC", ROPA_LANG="en", ROPA_USER="tester", ROPA_NOW="2023-03-20T09:30:00")


class Scratch:
    """A folder with a register that has a unit ICT; `with` removes it."""

    def __init__(self, program, make=True):
        self.program = os.path.realpath(program)
        self.holder = scratch.folder()
        self.folder = self.holder.name
        self.db = os.path.join(self.folder, "ropa.db")
        if make:
            self.good("init")
            self.good("unit", "add", "--code", "ICT", "--name", "ICT centre")

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.holder.cleanup()

    def command(self, *args):
        return [self.program, "--db", self.db, *args]

    def run(self, *args, **how):
        return subprocess.run(self.command(*args), env=ENV, stdin=subprocess.DEVNULL, stdout=subprocess.PIPE,
                              stderr=subprocess.STDOUT, encoding="utf-8", timeout=120, check=False, **how)

    def good(self, *args):
        done = self.run(*args)
        if done.returncode:
            raise SystemExit(f"ropa {' '.join(args)}: exit status {done.returncode}\n{done.stdout}")
        return done.stdout

    def rows(self, *args):
        """What a list says, as csv has it."""
        return list(csv.DictReader(io.StringIO(self.good("--format", "csv", *args))))

    def add(self, name):
        return self.command("activity", "add", "--activity-name", name, "--unit-ref", "ICT")

    def refs(self):
        return {rec["ref"] for rec in json.loads(self.good("--format", "json", "activity", "list"))}

    def check(self, acknowledged):
        """The history holds and every record that was said to be saved is there."""
        self.good("verify")
        lost = set(acknowledged) - self.refs()
        if lost:
            raise SystemExit(f"said to be saved and lost: {sorted(lost)}")


HOLD = """import sqlite3, sys
db = sqlite3.connect(sys.argv[1], isolation_level=None)
db.execute(sys.argv[2])
db.execute("SELECT count(*) FROM person").fetchall()
print("open", flush=True)
sys.stdin.readline()
"""


def holder(path, first="SELECT 1"):
    """Another program that has the register open, as a form has, and reads nothing at the moment; after BEGIN it reads on."""
    p = subprocess.Popen([sys.executable, "-c", HOLD, path, first], stdin=subprocess.PIPE, stdout=subprocess.PIPE)
    p.stdout.readline()
    return p


def claim(good, text):
    if not good:
        raise SystemExit(text)
