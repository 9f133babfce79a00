#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
# Copyright the ropa contributors
"""A backup is put in the place of the register: only when it is whole and nobody has the register open; nothing is thrown away."""
import os
import shutil
import sqlite3
import subprocess
import sys

from common import ENV, Scratch, claim, holder


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


def type_draft(s, notes):
    """An answer of a form that is left without saving."""
    done = subprocess.run(s.command("activity", "edit", "Sample One", "--final"), env=ENV, input=f"g notes\n{notes}\nq\n", stdout=subprocess.PIPE,
                          stderr=subprocess.STDOUT, encoding="utf-8", timeout=60, check=False)
    claim("Sample One" in s.good("drafts"), f"no draft was kept: {done.stdout}")


def replaced(program):
    """backup --replace: an older copy of this register gives way to a new one, and nothing else does."""
    def no(path, sentence):
        held = {n: open(os.path.join(s.folder, n), "rb").read() for n in names(s) if os.path.isfile(os.path.join(s.folder, n)) and not n.endswith("-shm")}
        said = s.run("backup", path, "--replace")
        claim(said.returncode == 1 and sentence in said.stdout, f"{path}: {said.returncode} {said.stdout}")
        for n, content in held.items():
            if n != os.path.basename(s.db):
                claim(open(os.path.join(s.folder, n), "rb").read() == content, f"{path}: {n} was changed")
        s.good("verify")

    with Scratch(program) as s:
        def at(name):
            return os.path.join(s.folder, name)
        older, there = at("older.db"), s.db
        s.good(*s.add("Sample One")[3:])
        s.good("backup", older, "--replace")  # there is none yet
        s.good(*s.add("later")[3:])
        os.chmod(older, 0o640)
        for path in (older, older, at("link.db")):  # again, and through a link
            if path != older:
                os.symlink("older.db", path)
            s.good("backup", path, "--replace")
            s.good(*s.add("and later")[3:])
            claim(os.stat(older).st_mode & 0o777 == 0o600, "others may read it")
        claim(os.path.islink(at("link.db")), "the link is gone")
        s.db = older
        claim("later" in s.good("activity", "list") and "history is whole" in s.good("verify"), "the copy is not the last")
        s.db = there
        claim(s.run("backup", older).returncode == 1, "written over unasked")

        refused = "is a register or a copy of one and was not written over"
        no(s.db, refused)
        os.symlink(s.db, at("self.db"))
        os.link(s.db, at("twin.db"))
        no(at("self.db"), refused)
        no(at("twin.db"), refused)
        os.unlink(at("twin.db"))
        s.db = at("other.db")  # of another register
        s.good("init")
        s.db = there
        no(at("other.db"), refused)
        shutil.copy(older, at("grown.db"))  # of this one, with changes of its own
        s.db = at("grown.db")
        s.good("unit", "add", "--code", "HR", "--name", "only here")
        s.db = there
        no(at("grown.db"), refused)
        # what was typed in the copy and not saved is in no history; what was typed before the copy was made may go with it
        shutil.copy(older, at("typed.db"))
        type_draft(s, "Sample of before")
        s.good("backup", at("drafts.db"))
        s.good("drafts", "--drop", "Sample One", "--yes")
        type_draft(s, "Sample of the register")
        s.good("backup", at("drafts.db"), "--replace")
        s.good("backup", at("drafts.db"), "--replace")
        s.db = at("typed.db")
        type_draft(s, "Sample of the copy")
        s.db = there
        no(at("typed.db"), "(1 drafts), which stand nowhere else")
        s.db = at("typed.db")
        s.good("drafts", "--drop", "Sample One", "--yes")
        s.db = there
        s.good("backup", at("typed.db"), "--replace")
        with open(older, "rb") as f:
            content = f.read()
        with open(at("cut.db"), "wb") as f:
            f.write(content[:len(content) // 2])
        with open(at("log.db"), "wb") as f:
            f.write(content)
        with open(at("log.db-wal"), "wb") as f:  # something of it isn't in the file itself
            f.write(b"x" * 5000)
        with open(at("text.txt"), "w", encoding="utf-8") as f:
            f.write("a letter")
        os.mkfifo(at("pipe"))
        os.symlink("nowhere.db", at("dangling.db"))
        no(at("cut.db"), refused)
        no(at("log.db"), "Another program")
        for name in ("text.txt", "pipe", "dangling.db"):
            no(at(name), "exists already")
        no(s.folder, "exists already")
        claim(os.path.islink(at("dangling.db")), "the link is gone")
        other = holder(older)
        no(older, "Another program")
        other.communicate()
        # the register was put back to what it was: what the newer copy holds stands nowhere else
        s.good("backup", at("first.db"))
        s.good(*s.add("only in the newer copy")[3:])
        s.good("backup", at("newer.db"))
        s.good("restore-file", at("first.db"))
        no(at("newer.db"), refused)
        claim(not [n for n in names(s) if n.startswith(".ropa")], f"left behind: {names(s)}")


def handed_out(program):
    """What was made for the centre isn't all of the register: it is no backup. What was left out at the door of a merge is no matter."""
    with Scratch(program) as s:
        def at(name):
            return os.path.join(s.folder, name)
        for name in ("AA", "BB"):
            s.good("unit", "add", "--set", f"code={name}", "--set", f"name=Sample {name}")
        s.good("organisation", "add", "--set", "controller_name=Sample office", "--set", "has_centre=yes", "--set", "centre_ref=AA")
        s.good("backup", at("unit.db"))
        s.good("backup", at("nothing.db"), "--for-centre")  # there was nothing to leave out
        s.good("restore-file", at("nothing.db"))
        os.unlink(s.db + ".replaced-20230320")
        s.good("activity", "add", "--set", "activity_name=Of the centre", "--set", "unit_ref=AA")
        s.good("request", "add", "--set", "title=Asked", "--set", "requester=Sample", "--set", "unit_ref=AA", "--set", "received_at=2023-03-01")
        centre = s.db
        s.good("backup", at("sent.db"), "--for-centre")
        s.good("backup", at("values.db"), "--for-centre", "--with", "request")
        s.good("backup", at("all.db"), "--for-centre", "--with", "request", "--with", "incident", "--with", "personal")
        sentence = "is no backup: content was left out of it when it was made for others"
        for name in ("sent.db", "values.db"):
            refused(s, at(name), sentence)
        s.db = at("sent.db")  # a copy of it is none either
        s.good("backup", at("again.db"))
        s.db = centre
        refused(s, at("again.db"), sentence)
        there, s.db = s.db, at("nowhere.db")  # nor where nothing stands
        refused(s, at("sent.db"), sentence)
        s.db = there
        s.good("restore-file", at("all.db"))
        s.db = at("unit.db")  # a register in which others' content isn't
        s.good("activity", "add", "--set", "activity_name=Of the unit", "--set", "unit_ref=BB")
        s.db = centre
        s.good("merge", at("unit.db"), "--yes")
        s.db = at("unit.db")
        s.good("merge", centre, "--yes")
        claim("of which" in s.good("verify"), "the centre's own was taken along")
        s.good("backup", at("mine.db"))
        s.good("restore-file", at("mine.db"))


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

        other = holder(s.db)
        refused(s, backup, "Another program")
        other.communicate()

        # another register isn't put in the place of this one unasked; through a link it is the file that is replaced
        there, s.db = s.db, os.path.join(s.folder, "another.db")
        s.good("init")
        another = s.db
        s.db = there
        refused(s, another, f"is no copy of the register at {there}")
        os.unlink(another)
        os.mkdir(os.path.join(s.folder, "far"))
        far = os.path.join(s.folder, "far", "ropa.db")
        s.db = far
        s.good("restore-file", backup)
        s.good(*s.add("only there")[3:])
        os.symlink("far/ropa.db", another)
        s.db = another
        said = s.good("restore-file", backup)
        claim(os.path.islink(another) and far + ".replaced" in said, f"the link was replaced: {said}")
        claim("only there" not in s.good("activity", "list"), "what the link leads to is what it was")
        shutil.rmtree(os.path.join(s.folder, "far"))
        os.unlink(another)
        s.db = there

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
    replaced(sys.argv[1])
    handed_out(sys.argv[1])
    main(sys.argv[1])
