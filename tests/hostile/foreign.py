#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
# Copyright the ropa contributors
"""Files that aren't registers, or of a later time: refused with a sentence and not touched by a byte."""
import os
import sqlite3
import sys

from common import Scratch, claim


def sql(path, *statements):
    db = sqlite3.connect(path)
    for statement in statements:
        db.execute(statement)
    db.commit()
    db.close()


def text(path, _):
    with open(path, "w", encoding="utf-8") as f:
        f.write("ชื่อ,นามสกุล\n" * 100)


def other_database(path, _):
    sql(path, "CREATE TABLE t (x)", "INSERT INTO t VALUES (1)")


def other_application(path, _):
    sql(path, "PRAGMA application_id=1196444487", "CREATE TABLE t (x)")


def newer(path, register):
    with open(path, "wb") as f:
        f.write(register)
    sql(path, "PRAGMA user_version=99", "UPDATE register SET written_by='9.9.9'")


def cut_off(path, register):
    with open(path, "wb") as f:
        f.write(register[:len(register) // 2])


def zeros(path, _):
    with open(path, "wb") as f:
        f.write(bytes(8192))


CASES = [
    (text, "not a register of this program"), (other_database, "not a register of this program"),
    (other_application, "not a register of this program"), (zeros, "not a register of this program"),
    (newer, "newer ropa (9.9.9, v99)"), (cut_off, "damaged"),
]


def a_newer_one_is_copied(s):
    """It can't be read here, but it can be kept: page by page, whatever is in it."""
    s.db = os.path.join(s.folder, "newer.db")
    copy = os.path.join(s.folder, "newer copy.db")
    done = s.run("backup", copy)
    claim(done.returncode == 0 and "newer ropa (9.9.9, v99)" in done.stdout and "as it is" in done.stdout,
          f"backup of a newer one: {done.returncode} {done.stdout}")
    one, other = sqlite3.connect(s.db), sqlite3.connect(copy)
    claim(list(one.iterdump()) == list(other.iterdump()), "the copy differs")
    claim(other.execute("PRAGMA user_version").fetchone() == (99,), "the copy is of another version")
    claim(os.stat(copy).st_mode & 0o777 == 0o600, "others may read the copy")
    done = s.run("backup", copy)
    claim(done.returncode == 1 and "exists already" in done.stdout, f"written over: {done.stdout}")


def main(program):
    with Scratch(program) as s:
        with open(s.db, "rb") as f:
            register = f.read()
        for make, sentence in CASES:
            s.db = os.path.join(s.folder, make.__name__ + ".db")
            make(s.db, register)
            with open(s.db, "rb") as f:
                before = f.read()
            for command in (["activity", "list"], s.add("x")[3:], ["init"], ["verify"]):
                done = s.run(*command)
                ok = done.returncode == 1 and (sentence in done.stdout or command == ["init"])
                claim(ok, f"{make.__name__}, {command[0]}: {done.returncode} {done.stdout}")
                with open(s.db, "rb") as f:
                    claim(f.read() == before, f"{make.__name__}, {command[0]}: the file was changed")
            beside = [n for n in os.listdir(s.folder) if n.startswith(make.__name__) and n != make.__name__ + ".db"]
            claim(not beside, f"{make.__name__}: left beside it: {beside}")
        a_newer_one_is_copied(s)
        s.db = os.path.join(s.folder, "other_database.db")
        done = s.run("backup", os.path.join(s.folder, "other copy.db"))
        claim(done.returncode == 1 and "not a register of this program" in done.stdout, f"a stranger's file: {done.stdout}")
        s.db = os.path.join(s.folder, "nothing.db")
        done = s.run("activity", "list")
        claim(done.returncode == 1 and f"ropa --db {s.db} init" in done.stdout, f"no register: {done.returncode} {done.stdout}")
        claim(not os.path.exists(s.db), "a register was made that nobody asked for")
    print(f"{len(CASES)} kinds refused")


def too_long(program):
    """Beside a register SQLite needs room for longer names: what could not be opened is not made, and why is said."""
    with Scratch(program) as s:
        fits, long, there = os.path.join(s.folder, "b" * 247), os.path.join(s.folder, "b" * 248), s.db
        s.good("backup", fits)
        s.db = fits
        s.good("verify")
        os.rename(fits, long)
        for db, command in ((long, ["info"]), (long + "b", ["init"]), (there, ["backup", long + "b"])):
            s.db = db
            done = s.run(*command)
            claim(done.returncode == 1 and "too long" in done.stdout, f"{command}: {done.returncode} {done.stdout}")
            claim(not os.path.exists(long + "b"), f"{command}: made, and not to be opened")
        s.db = there
        s.good("restore-file", long)  # a copy it is all the same


if __name__ == "__main__":
    main(sys.argv[1])
    too_long(sys.argv[1])
