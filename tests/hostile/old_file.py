#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
# Copyright the ropa contributors
"""A register of an older version, opened by many at once, killed, on a full disk, where nothing can be written.

Each leaves the file as it was or brings it wholly to the new shape, with one copy of the old beside it.
"""
import os
import pathlib
import random
import sqlite3
import subprocess
import sys
import time

from common import ENV, Scratch, claim
from disk_full import SAID, limited
from readonly import as_anybody

OLD, KILLS = 8, 12
ROOT = pathlib.Path(__file__).resolve().parents[2]
SCHEMA = sorted((ROOT / "schema").glob("*.sql"))


def old_register():
    """Release 0.1.0's register as one schema file less would have it: it has no row in the table that the last one made."""
    rows = (ROOT / "tests/db/0.1.0.sql").read_text(encoding="utf-8").rsplit("PRAGMA application_id", 1)[0]
    claim("INSERT INTO unclaimed " not in rows, "0.1.0 has files that nobody claimed")
    return "".join(p.read_text(encoding="utf-8") for p in SCHEMA[:OLD]) + rows


def place(s, name, text):
    """A new old file in a folder of its own."""
    folder = os.path.join(s.folder, name)
    os.mkdir(folder)
    s.db = os.path.join(folder, "ropa.db")
    db = sqlite3.connect(s.db)
    db.executescript(f"BEGIN;{text}COMMIT;PRAGMA application_id=1919905889;PRAGMA user_version={OLD};")
    db.close()
    return folder


def version(path):
    db = sqlite3.connect(path)
    found = db.execute("PRAGMA user_version").fetchone()[0]
    db.close()
    return found


def copies(folder):
    return [n for n in os.listdir(folder) if ".before-v" in n and not n.endswith(".part")]


def upgraded_once(s, folder, what):
    s.good("verify")
    claim(version(s.db) == len(SCHEMA), f"{what}: version {version(s.db)}")
    claim(len(copies(folder)) == 1, f"{what}: copies {copies(folder)}")
    claim(version(os.path.join(folder, copies(folder)[0])) == OLD, f"{what}: the copy isn't of the old version")
    left = [n for n in os.listdir(folder) if n.endswith((".part", "-journal"))]
    claim(not left, f"{what}: left {left}")


def many_at_once(s, text):
    folder = place(s, "many", text)
    all_ = [subprocess.Popen(s.command("person", "list"), env=ENV, stdin=subprocess.DEVNULL,
                             stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, encoding="utf-8") for _ in range(5)]
    said = [p.communicate(timeout=120)[1] for p in all_]
    claim(all(p.returncode == 0 for p in all_), f"not all were served: {said}")
    claim(sum("kept as" in out for out in said) == 1, "the upgrade is told once, by who made it")
    upgraded_once(s, folder, "many at once")


def killed(s, text, chance):
    took = None
    for n in range(KILLS):
        folder = place(s, f"kill{n}", text)
        began = time.monotonic()
        process = subprocess.Popen(s.command("person", "list"), env=ENV, stdin=subprocess.DEVNULL,
                                   stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        if took is None:
            process.wait()
            took = time.monotonic() - began
        else:
            time.sleep(chance.uniform(0, took))
            process.kill()
            process.wait()
            claim(version(s.db) in (OLD, len(SCHEMA)), f"half way: version {version(s.db)}")
        upgraded_once(s, folder, f"killed, {n}")


def without_room(s, text):
    folder = place(s, "full", text)
    before = pathlib.Path(s.db).read_bytes()
    for _ in range(2):
        done = s.run("person", "list", **limited(20000))
        claim(done.returncode == 1 and SAID in done.stdout, f"full disk: {done.returncode} {done.stdout}")
        claim(pathlib.Path(s.db).read_bytes() == before, "full disk: the file was changed")
        claim(os.listdir(folder) == ["ropa.db"], f"full disk: left {os.listdir(folder)}")
    s.good("person", "list")
    upgraded_once(s, folder, "with room again")


def where_nothing_can_be_written(s, text):
    folder = place(s, "readonly", text)
    open_to_all = os.path.join(s.folder, "elsewhere")
    os.mkdir(open_to_all)
    who = as_anybody(s)
    ENV["LD_LIBRARY_PATH"] = os.path.join(s.folder, "bin")
    os.chmod(s.folder, 0o755)
    os.chmod(open_to_all, 0o777)
    os.chmod(s.db, 0o444)
    os.chmod(folder, 0o555)
    try:
        done = s.run("person", "list", **who)
        claim(done.returncode == 1 and "of an older version" in done.stdout and "copy it" in done.stdout,
              f"read-only: {done.returncode} {done.stdout}")
        copy = os.path.join(open_to_all, "copy.db")
        done = s.run("backup", copy, **who)
        claim(done.returncode == 0 and "as it is" in done.stdout, f"read-only, backup: {done.returncode} {done.stdout}")
        claim(version(copy) == OLD and os.listdir(folder) == ["ropa.db"], "read-only: the file was changed")
        s.db = copy
        done = s.run("verify", **who)
        claim(done.returncode == 0, f"the copy: {done.stdout}")
    finally:
        os.chmod(folder, 0o755)


def put_in(s, text):
    """A trigger would run within the upgrade. It is named, the file stays as it is and isn't copied as good; no backup brings one in."""
    folder = place(s, "put_in", text)
    db = sqlite3.connect(s.db)
    db.execute("CREATE TRIGGER spy AFTER UPDATE ON register BEGIN DELETE FROM person; END")
    db.close()
    before = pathlib.Path(s.db).read_bytes()
    for command in (("person", "list"), ("verify",), ("activity", "add", "--set", "activity_name=x")):
        done = s.run(*command)
        claim(done.returncode and "trigger spy" in done.stdout, f"put in, {command}: {done.returncode} {done.stdout}")
    copy = os.path.join(s.folder, "spied.db")
    done = s.run("backup", copy)
    claim(done.returncode and not os.path.exists(copy), f"put in, backup: {done.returncode} {done.stdout}")
    pathlib.Path(copy).write_bytes(before)
    claim(pathlib.Path(s.db).read_bytes() == before and os.listdir(folder) == ["ropa.db"], "put in: the file was changed")
    place(s, "clean", text)
    whole = pathlib.Path(s.db).read_bytes()
    done = s.run("restore-file", copy)
    claim(done.returncode and "trigger spy" in done.stdout, f"put in, restore-file: {done.returncode} {done.stdout}")
    claim(pathlib.Path(s.db).read_bytes() == whole, "put in: restore-file changed the register")


def main(program):
    seed = int(os.environ.get("ROPA_SEED", str(time.time_ns() % 100000)))
    print(f"seed {seed}")
    text = old_register()
    with Scratch(program, make=False) as s:
        many_at_once(s, text)
        killed(s, text, random.Random(seed))
        without_room(s, text)
        put_in(s, text)
        where_nothing_can_be_written(s, text)
    print(f"{KILLS} killed, each whole afterwards")


if __name__ == "__main__":
    main(sys.argv[1])
