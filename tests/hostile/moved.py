#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
# Copyright the ropa contributors
"""Another file comes in the place of one that somebody has open: nothing of the old one gets into it."""
import os
import shutil
import signal
import sqlite3
import sys

from common import Scratch, claim, holder

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
                p = holder(s.db)
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


def content(path):
    with open(path, "rb") as f:
        return f.read()


def while_read(program):
    """A save is made while somebody reads, so its log must stay. It is of that file and of no other that comes in its place."""
    for what in ("a backup", "another register", "made anew"):
        with Scratch(program) as s:
            backup, other, gone = (os.path.join(s.folder, n) for n in ("backup.db", "other.db", "gone.db"))
            s.good("person", "add", "--name", "Sample One")
            s.good("backup", backup)
            for i in range(5):
                s.good("activity", "add", "--activity-name", f"before {i}", "--unit-ref", "ICT")
            p = holder(s.db, "BEGIN")
            for i in range(3):
                s.good("activity", "add", "--activity-name", f"while read {i}", "--unit-ref", "ICT")
            claim(os.path.getsize(s.db + "-wal"), "nothing stays in the log")
            claim(len(s.refs()) == 8, "who comes meanwhile doesn't see all")
            os.rename(s.db, gone)
            let_go(p, "killed")
            there, s.db = s.db, other
            s.good("init")
            s.db = there
            if what == "made anew":
                for command in (["init"], ["restore-file", backup], ["--db", other, "backup", s.db]):
                    done = s.run(*command)
                    claim(done.returncode == 1 and "-wal is not of this file but of another" in done.stdout, f"{command}: {done.stdout}")
                    claim(not os.path.exists(s.db), f"{command}: something was made beside the log of another")
                shutil.copy(other, s.db)
            else:
                shutil.copy(backup if what == "a backup" else other, s.db)
            before = content(s.db)
            for command in (["verify"], ["activity", "list"], ["person", "add", "--name", "Sample Two"]):
                done = s.run(*command)
                claim(done.returncode == 1 and "-wal is not of this file but of another" in done.stdout, f"{what}: {command}: {done.stdout}")
            claim(content(s.db) == before, f"{what}: the log was played onto it")
            new = os.path.join(s.folder, "new.db")
            os.rename(s.db, new)
            os.rename(gone, s.db)
            s.good("verify")
            claim(len(s.refs()) == 8, f"{what}: the file and its log together lost something")


def foreign(program):
    """The log of a database that is no register is played onto none."""
    with Scratch(program) as s:
        s.good("person", "add", "--name", "Sample One")
        work = os.path.join(s.folder, "work.db")
        db = sqlite3.connect(work)
        db.execute("PRAGMA journal_mode=WAL")
        db.execute("CREATE TABLE t (a)")
        db.commit()
        shutil.copy(work + "-wal", s.db + "-wal")
        db.close()
        before = content(s.db)
        for command in (["activity", "list"], ["verify"], ["person", "add", "--name", "Sample Two"]):
            done = s.run(*command)
            claim(done.returncode == 1 and "-wal is not of this file but of another" in done.stdout, f"{command}: {done.stdout}")
        claim(content(s.db) == before, "the log was played onto it")
        os.remove(s.db + "-wal")
        s.good("verify")


def journal_of(path, to, statement):
    """What lies beside `path` while a change of it is under way, as a kill would leave it; `to`: the names of the copies."""
    db = sqlite3.connect(path, isolation_level=None)
    db.execute("PRAGMA journal_mode=DELETE")
    db.execute("PRAGMA cache_size=1")
    db.execute("BEGIN")
    db.execute(statement)
    db.execute("CREATE TABLE more (a)")
    for _ in range(60):  # more than is kept in memory: pages are written on before the end
        db.execute("INSERT INTO more VALUES (randomblob(4000))")
    for name, tail in zip(to, ("-journal", "")):
        shutil.copy(path + tail, name)
    db.execute("ROLLBACK")
    db.execute("PRAGMA journal_mode=WAL")
    db.close()


def stranger_journal(program):
    """A journal that is not of the register is played onto none; its own takes back what was not finished."""
    with Scratch(program) as s:
        journal, torn, older, other, work = s.db + "-journal", *(os.path.join(s.folder, n) for n in ("torn", "older.db", "other.db", "work.db"))
        s.good("backup", older)
        for i in range(3):
            s.good("activity", "add", "--activity-name", f"activity {i}", "--unit-ref", "ICT")
        there, s.db = s.db, other
        s.good("init")
        s.db = there
        db = sqlite3.connect(work)
        db.execute("CREATE TABLE t (a)")
        db.execute("INSERT INTO t VALUES (randomblob(100000))")
        db.commit()
        db.close()
        strangers = {}
        for what, path, statement in (("another program's", work, "UPDATE t SET a=randomblob(100000)"),
                                      ("another register's", other, "UPDATE register SET written_by='x'"),
                                      ("an older copy's", older, "UPDATE unit SET name='x'")):
            journal_of(path, [os.path.join(s.folder, "saved")], statement)
            strangers[what] = content(os.path.join(s.folder, "saved"))
        head = bytearray(strangers["another program's"][:512])
        head[8:12] = bytes(4)  # no page at all: it only cuts the file
        for pages in (0, 1, 3):
            head[16:20] = pages.to_bytes(4, "big")
            strangers[f"one that cuts the file to {pages}"] = bytes(head)
        before = content(s.db)
        for what, left in strangers.items():
            for command in (["activity", "list"], ["verify"], ["info"], ["person", "add", "--name", "Sample Two"], ["backup", torn]):
                with open(journal, "wb") as f:
                    f.write(left)
                done = s.run(*command)
                claim(done.returncode == 1 and "-journal is not of this file but of another" in done.stdout, f"{what}: {command}: {done.stdout}")
                claim(content(s.db) == before and content(journal) == left, f"{what}: {command}: played")
        for left in (b"", bytes(600), b"no journal at all" * 99):  # spent, or none: SQLite takes it away
            with open(journal, "wb") as f:
                f.write(left)
            claim(len(s.refs()) == 3, f"{left[:9]}: something is lost")
            if os.path.exists(journal):
                os.unlink(journal)
        head = s.good("verify")
        saved = os.path.join(s.folder, "saved")
        journal_of(s.db, [saved, torn], "UPDATE activity SET activity_name='half done'")
        os.replace(torn, s.db)
        os.replace(saved, journal)
        claim(s.good("verify") == head and not os.path.exists(journal), "what was not finished isn't taken back")
        claim(len(s.refs()) == 3 and "half done" not in s.good("activity", "list"), "half of a change stays")


if __name__ == "__main__":
    main(sys.argv[1])
    while_read(sys.argv[1])
    foreign(sys.argv[1])
    stranger_journal(sys.argv[1])
