#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
# Copyright the ropa contributors
"""Damaged registers: what is said of one with exit status 0 is what the whole one says, or the damage is named. Places and bytes come
from a seed, so that a run can be done again: damage.py PROGRAM [COPIES [FIRST]]."""
import os
import random
import re
import shutil
import sqlite3
import sys

from common import Scratch, claim

COPIES = 40
KINDS = {2: "index interior", 5: "table interior", 10: "index leaf", 13: "table leaf"}


def pages_of(path):
    """Numbers of pages by what they are."""
    db = sqlite3.connect(path)
    size = db.execute("PRAGMA page_size").fetchone()[0]
    db.close()
    found = {}
    with open(path, "rb") as f:
        content = f.read()
    for at in range(0, len(content), size):
        kind = KINDS.get(content[at + (100 if at == 0 else 0)], "other")
        found.setdefault("header" if at == 0 else kind, []).append(at)
    return size, found


def damage(path, size, pages, seed):
    """Somewhere in a page of some kind: zeros, noise, one bit, or another page of the same kind in its place."""
    rand = random.Random(seed)
    kind = rand.choice(sorted(pages))
    at = rand.choice(pages[kind])
    how = rand.choice(["zeros", "noise", "bit", "head", "swap"])
    with open(path, "r+b") as f:
        if how == "swap":
            other = rand.choice(pages[kind])
            f.seek(other)
            content = f.read(size)
            f.seek(at)
            f.write(content)
            return f"{seed}: {kind} page at {at} is that at {other}"
        n = {"zeros": rand.randint(1, 300), "noise": rand.randint(1, 300), "bit": 1, "head": rand.randint(1, 12)}[how]
        begin = at + (0 if how == "head" else rand.randrange(size - n))
        f.seek(begin)
        old = f.read(n)
        new = bytes(n) if how == "zeros" else rand.randbytes(n) if how in ("noise", "head") else bytes([old[0] ^ 1 << rand.randrange(8)])
        f.seek(begin)
        f.write(new)
    return f"{seed}: {how} of {n} in a {kind} page, at {begin}"


def said(s, what, *args):
    """What it says; None where it refuses, with a sentence and without a crash."""
    done = s.run(*args)
    claim(0 <= done.returncode <= 3, f"{what}: {args[0]}: {done.returncode} {done.stdout}")
    if done.returncode == 0:
        return done.stdout
    claim(done.stdout.strip(), f"{what}: {args[0]}: refused without a word")
    return None


def exported(s, what):
    path = os.path.join(s.folder, "out.json")
    done = said(s, what, "export", "json", path)
    if done is None:
        claim(not os.path.exists(path), f"{what}: refused, and written")
        return None
    with open(path, encoding="utf-8") as f:
        text = f.read()
    os.unlink(path)
    return text


def altered(s, what, *statements, then=None):
    """Exit status and words of `what`, once a copy of the register was altered."""
    there, s.db = s.db, os.path.join(s.folder, "altered.db")
    shutil.copy(there, s.db)
    db = sqlite3.connect(s.db)
    for statement in statements:
        claim(db.execute(statement).rowcount, f"{statement}: nothing was altered")
    db.commit()
    db.close()
    done = s.run(*what)
    done = s.run(*then) if then else done
    for n in os.listdir(s.folder):
        if n.startswith("altered.db"):
            os.unlink(os.path.join(s.folder, n))
    s.db = there
    return done.returncode, done.stdout


def writes(s, statements, name, ref):
    """Nothing is written into a file that verify refuses for what stands in its schema, and what somebody put there doesn't act."""
    paper, held = (os.path.join(s.folder, n) for n in ("paper.txt", "held.csv"))
    for path, text in ((paper, "paper"), (held, "activity_name,unit_ref\nimported,ICT\n")):
        with open(path, "w", encoding="utf-8") as f:
            f.write(text)
    for what in (["person", "add", "--name", "one more"], ["activity", "edit", ref, "--notes", "more"], ["activity", "remove", ref, "--yes"],
                 ["evidence", "add", "--title", "memo", "--file", paper], ["import", held, "--yes"], ["undo"], ["reindex"]):
        status, text = altered(s, what, *statements)
        claim(status == 1 and name in text, f"{what} after {statements}: {status} {text}")
    reader = s.db
    s.db = os.path.join(s.folder, "acting.db")
    shutil.copy(reader, s.db)
    db = sqlite3.connect(s.db)
    db.execute("CREATE TRIGGER gone AFTER INSERT ON person BEGIN DELETE FROM activity; END")
    db.commit()
    db.close()
    s.run("person", "add", "--name", "one more")
    claim(s.refs() == {ref}, f"what somebody put into the file took records away: {s.refs()}")
    for n in os.listdir(s.folder):
        if n.startswith("acting.db"):
            os.unlink(os.path.join(s.folder, n))
    s.db = reader


def by_somebody(program):
    """What the migrations did not make is found; what history kept is brought back only where its link holds."""
    with Scratch(program) as s:
        s.good(*s.add("as it was")[3:])
        ref = s.rows("activity", "list")[0]["ref"]
        s.good("activity", "edit", ref, "--activity-name", "as it is")
        for statement, name in (
                ("CREATE TRIGGER quiet AFTER UPDATE ON person BEGIN SELECT 1; END", "trigger quiet"),
                ("CREATE VIEW seen AS SELECT 1", "view seen"), ("CREATE TABLE more (x)", "table more"),
                ("DROP INDEX remark_title", "index remark_title"),
                (("DROP INDEX remark_title", "CREATE INDEX remark_title ON remark (title_key) WHERE title_key < 'a'"),
                 "index remark_title  is not as"),
                (("PRAGMA writable_schema=ON", "UPDATE sqlite_schema SET sql=replace(sql, 'rev INTEGER NOT NULL', 'rev INTEGER NOT NULL CHECK (rev < 2)')"
                 " WHERE name='remark'"), "table remark  is not as")):
            statements = [statement] if isinstance(statement, str) else statement
            status, text = altered(s, ["verify"], *statements)
            claim(status == 3 and name in text, f"{statement}: {status} {text}")
            status, text = altered(s, ["--format", "json", "info"], *statements)
            claim(status and '"integrity": "ok"' not in text and name.split("  ")[0] in text, f"info after {statement}: {status} {text}")
            for out in () if "quiet" not in name and "seen" not in name else ("out.csv", "out.json", "out.xlsx"):
                out = os.path.join(s.folder, out)
                status, text = altered(s, ["export", out.rsplit(".")[-1], out], *statements)
                claim(status == 1 and name in text and not os.path.exists(out), f"export {out} after {statement}: {status} {text}")
            writes(s, statements, name, ref)
        for table in ("unclaimed", "not_applicable", "unit_head", "act_print"):
            for what in ("info", "verify"):
                status, text = altered(s, [what], "DROP TABLE " + table)
                claim(status and table in text, f"{what} without {table}: {status} {text}")
        # what verify would refuse isn't copied, and least of all in the place of the last good backup
        copies = [os.path.join(s.folder, n) for n in ("good.bak", "new.bak")]
        s.good("backup", copies[0])
        with open(copies[0], "rb") as f:
            good = f.read()
        for statement in ("UPDATE activity SET activity_name='another'", "DELETE FROM activity", "CREATE VIEW seen AS SELECT 1",
                          "CREATE TRIGGER quiet AFTER UPDATE ON person BEGIN SELECT 1; END",
                          "UPDATE revision SET actor='somebody else' WHERE id=1"):
            for what in (["backup", copies[1]], ["backup", copies[1], "--replace"], ["backup", copies[0], "--replace"]):
                status, text = altered(s, what, statement)
                claim(status and text.strip() and "was copied" not in text, f"{what} after {statement}: {status} {text}")
            claim(not os.path.exists(copies[1]), f"{statement}: copied")
            with open(copies[0], "rb") as f:
                claim(f.read() == good, f"{statement}: the good backup was replaced")
        s.good("backup", copies[0], "--replace")
        back = ["activity", "restore", ref, "--rev", "1"]
        status, text = altered(s, back)
        claim(status == 0, f"restore: {status} {text}")
        status, text = altered(s, back, "UPDATE revision SET snapshot=replace(snapshot, 'as it was', 'as it never was')"
                               " WHERE snapshot LIKE '%as it was%'")
        claim(status == 1 and "The history does not match" in text, f"restore of what was altered: {status} {text}")
        status, text = altered(s, ["undo"], "UPDATE revision SET snapshot=replace(snapshot, 'as it was', 'as it never was')"
                               " WHERE snapshot LIKE '%as it was%'")
        claim(status == 1 and "The history does not match" in text, f"undo to what was altered: {status} {text}")


# what no record and no link says: answers not saved yet, files read for them, words to propose
OF_NOTHING = {"draft", "unclaimed", "term"}


def of_every_table(program):
    """A row that goes from whatever table, or the last number of a counter that goes back, is seen."""
    with Scratch(program, make=False) as s:
        s.good("init", "--sample")
        db = sqlite3.connect(s.db)
        tables = [name for name, in db.execute("SELECT name FROM sqlite_schema WHERE type='table' AND name NOT LIKE 'sqlite%'"
                                               " AND name NOT LIKE 'search%'")]
        filled = [t for t in tables if t not in OF_NOTHING and db.execute(f"SELECT count(*) FROM {t}").fetchone()[0]]
        keys = {t: ", ".join(row[1] for row in db.execute(f"PRAGMA table_info({t})") if row[5]) for t in filled}
        db.close()
        claim({"named", "counter", "act", "revision", "activity_purpose"} <= set(filled), f"the sample fills {filled}")
        how = [f"DELETE FROM {t} WHERE ({key}) = (SELECT {key} FROM {t} ORDER BY {key} {way} LIMIT 1)"
               for t, key in keys.items() for way in ("", "DESC")]
        for statement in how + ["DELETE FROM named", "DELETE FROM counter", "UPDATE counter SET last=0 WHERE prefix='RO'",
                                "INSERT INTO named SELECT uid, uid FROM person LIMIT 1"]:
            status, text = altered(s, ["verify"], statement)
            claim(status in (1, 3) and text.strip(), f"{statement}: {status} {text}")
            if "named" in statement or "counter" in statement: # what is made from the records is made anew, as verify says
                claim(re.search(r"ropa --db \S+ reindex", text), f"{statement}: {text}")
                status, text = altered(s, ["reindex"], statement, then=["verify"])
                claim(status == 0, f"{statement}: verify after reindex: {status} {text}")


def zeroed(path, table):
    """The page where the table begins holds nothing."""
    db = sqlite3.connect(path)
    page = db.execute("SELECT rootpage FROM sqlite_schema WHERE name=?", (table,)).fetchone()[0]
    size = db.execute("PRAGMA page_size").fetchone()[0]
    db.close()
    with open(path, "r+b") as f:
        f.seek((page - 1) * size)
        f.write(bytes(size))


def broken(s, whole, what, statement):
    """A copy whose search index isn't right is the register."""
    s.db = os.path.join(s.folder, "index.db")
    shutil.copy(whole, s.db)
    if " " not in statement:
        zeroed(s.db, statement)
        return
    db = sqlite3.connect(s.db)
    claim(db.execute(statement).rowcount, f"{what}: nothing was altered")
    db.commit()
    db.close()


def named(done, what):
    """Whatever comes upon a broken index names what mends it, and no backup."""
    claim(done.returncode == 0 or done.returncode == 1 and "reindex" in done.stdout and "restore-file" not in done.stdout,
          f"{what}: {done.args[3]}: {done.returncode} {done.stdout}")


def of_the_index(program):
    """A search index that isn't right is seen, by who may only read too, named as that, and made anew by the command that is named."""
    how = [
        ("a word of a document", "UPDATE search_doc SET body=replace(body, 'found', 'sound') WHERE body LIKE '%found by this%'"),
        ("a document lost", "DELETE FROM search_doc WHERE noun='activity'"),
        ("a document of nothing", "INSERT INTO search_doc (uid, noun, title, body, fresh) VALUES ('x', 'activity', '', '', 0)"),
        ("a document never indexed", "UPDATE search_doc SET fresh=1 WHERE noun='activity'"),
        ("a segment of the index", "DELETE FROM search_word_data WHERE id=(SELECT max(id) FROM search_word_data)"),
        ("the index of names", "UPDATE search_name_data SET block=zeroblob(length(block)) WHERE id=(SELECT max(id) FROM search_name_data)"),
        ("the names, but for their head", "UPDATE search_name_data SET block=x'00' WHERE id>10"),
        ("pages of the index", "search_word_data"), ("pages of the names", "search_name_idx"), ("pages of the documents", "search_doc")]
    with Scratch(program) as s:
        s.good(*s.add("found by this name")[3:])
        ref = s.rows("activity", "list")[0]["ref"]
        head, whole = s.good("verify"), s.db
        for what, statement in how:
            broken(s, whole, what, statement)
            for mode in (0o400, 0o600):
                os.chmod(s.db, mode)
                for command in ("info", "verify"):
                    done = s.run(command)
                    claim(done.returncode == 1 and "search index" in done.stdout and re.search(r"ropa --db \S+\.db'? reindex", done.stdout),
                          f"{what}, {mode:o}: {command}: {done.returncode} {done.stdout}")
            done = s.run("--format", "json", "info")
            claim(done.returncode == 1 and '"integrity": "search index"' in done.stdout, f"{what}: {done.stdout}")
            named(s.run("search", "this name"), what)
            s.good("reindex")
            s.good("info")
            claim(s.good("verify").replace(s.db, whole) == head, f"{what}: the history is another")
            claim(ref in s.good("search", "this name"), f"{what}: not found")
            s.good(*s.add("found after it")[3:])
            claim("found after it" in s.good("search", "after"), f"{what}: what was saved later isn't found")
            broken(s, whole, what, statement)
            named(s.run("activity", "edit", ref, "--activity-name", "found by that name"), what)
            named(s.run(*s.add("one more")[3:]), what)
            for n in os.listdir(s.folder):
                if n.startswith("index.db"):
                    os.unlink(os.path.join(s.folder, n))
        # what else is damaged isn't called that, and nothing is made of it
        s.db = os.path.join(s.folder, "index.db")
        shutil.copy(whole, s.db)
        zeroed(s.db, "person_unit_ref")
        zeroed(s.db, "search_doc")
        for command in ("info", "verify", "reindex"):
            done = s.run(command)
            claim(done.returncode == 1 and re.search(r"ropa (--db \S+ )?restore-file", done.stdout) and "reindex" not in done.stdout, f"{command}: {done.stdout}")
        # a version that no program wrote is no older one to be upgraded
        shutil.copy(whole, s.db)
        for number in (b"\xff\xff\xff\xff", bytes(4)):
            with open(s.db, "r+b") as f:
                f.seek(60)
                f.write(number)
            done = s.run("info")
            claim(done.returncode == 1 and "is damaged" in done.stdout, f"version {number}: {done.stdout}")
            claim(not [n for n in os.listdir(s.folder) if "before" in n], "a copy was made as if before an upgrade")
        s.db = whole
        done = s.run("reindex")
        claim(done.returncode == 0, done.stdout)


def of_what_goes_out(program):
    """Nothing that leaves the house is written of a register whose records aren't what history says: in every format, layout and kind of paper."""
    with Scratch(program, make=False) as s:
        s.good("init", "--sample")
        out = os.path.join(s.folder, "out")
        notice, activity = s.rows("notice", "list")[0]["ref"], s.rows("activity", "list")[0]["ref"]
        ways = [["export", kind, f"{out}.{kind}"] for kind in ("xlsx", "csv", "json")]
        ways += [["export", "xlsx", f"{out}.xlsx", "--layout", n] for n in ("controller31", "processor28", "combined34", "card", "tables", "list", "form")]
        ways += [["export", "xlsx", f"{out}.xlsx", "--approved"], ["export", "xlsx", f"{out}.xlsx", "--unit", "ICT"],
                 ["export", "catalog", f"{out}.xlsx"], ["score", "--xlsx", f"{out}.xlsx"],
                 ["evidence", "pack", f"{out}.zip", "--kpi", "5"], ["document", "notice", notice, "--output", f"{out}.md"],
                 ["document", "--all", "--ending", "md", "--output-dir", out], ["document", "site", "--output-dir", out]]
        how = {"a record that is gone": (f"DELETE FROM activity WHERE ref='{activity}'", "the record is gone"),
               "a record altered": (f"UPDATE activity SET activity_name='TAMPERED' WHERE ref='{activity}'", "differs from its last snapshot")}
        for what, (statement, words) in how.items():
            for way in ways:
                status, text = altered(s, way, statement)
                claim(status == 1 and words in text, f"{' '.join(way)} with {what}: {status} {text}")
                left = [n for n in os.listdir(s.folder) if n.startswith("out")]
                claim(not left, f"{' '.join(way)} with {what}: left {left}")


def main(program, copies=COPIES, first=1):
    seen = 0
    with Scratch(program, make=False) as s:
        s.good("init", "--sample")
        whole, copy, there = os.path.join(s.folder, "whole.db"), os.path.join(s.folder, "backup.db"), s.db
        os.rename(s.db, whole)
        s.db = whole
        lists = [("--format", "json", "activity", "list"), ("--format", "json", "person", "list")]
        truth = exported(s, "whole"), [s.good(*args) for args in lists]
        s.db = there
        size, pages = pages_of(whole)
        for seed in range(first, first + copies):
            shutil.copy(whole, s.db)
            what = damage(s.db, size, pages, seed)
            verified = said(s, what, "verify") is not None
            backup = said(s, what, "backup", copy) is not None
            out = exported(s, what)
            claim(out in (None, truth[0]), f"{what}: exported what isn't so")
            claim(not verified or out, f"{what}: verified, and not exported")
            for args, right in zip(lists, truth[1]):
                claim(said(s, what, *args) in (None, right), f"{what}: {' '.join(args)} says what isn't so")
            if backup:
                s.db = copy
                claim(exported(s, what) in (None, truth[0]), f"{what}: exported from the backup what isn't so")
                s.db = there
                os.unlink(copy)
            seen += not verified
            said(s, what, "info")
            for n in os.listdir(s.folder):
                if n.startswith("ropa.db"):
                    os.unlink(os.path.join(s.folder, n))
    print(f"{copies} damaged copies, {seen} refused by verify, nothing wrong said")
    claim(seen > copies // 4 or copies < 20, "too little of it was damage")


if __name__ == "__main__":
    by_somebody(sys.argv[1])
    of_every_table(sys.argv[1])
    of_the_index(sys.argv[1])
    of_what_goes_out(sys.argv[1])
    main(sys.argv[1], *map(int, sys.argv[2:]))
