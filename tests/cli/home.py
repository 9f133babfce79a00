#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
# Copyright the ropa contributors
"""What the opening screen keeps is never older than the register.

The sample register is changed in every way there is, in an order that a number decides: each noun, acts, disputes, drafts, evidence,
words of the office, settings, taking back, removing, a merge, a file put back, another day, other programs meanwhile. After each the screen, as it
is kept and as it is worked out in a copy that keeps nothing, is the same byte for byte, for the office and for units, and so is
what is kept. What a screen is worked out from is kept unit by unit and outlives changes of other units' activities: it too is what a copy reads
anew. What is only looked at keeps it; who may only read gets it and keeps nothing. Usage: home.py PROGRAM [NUMBER]"""
import contextlib
import json
import os
import pathlib
import random
import shutil
import sqlite3
import subprocess
import sys

sys.path.insert(0, os.path.dirname(os.path.dirname(os.path.abspath(__file__))))
import scratch  # noqa: E402

PROGRAM = os.path.abspath(sys.argv[1])
CHANCE = random.Random(int(sys.argv[2]) if len(sys.argv) > 2 else 2566)
DB = "ropa.db"


class World:
    def __init__(self):
        self.day = "2023-03-20T09:30:00"
        self.user = "tester"
        self.number = 0

    def run(self, *args, stdin="", folder=".", user=None):
        env = {"PATH": os.environ["PATH"], "HOME": os.getcwd(), "ROPA_DB": DB, "ROPA_NOW": self.day, "ROPA_USER": user or self.user,
               "ROPA_LANG": "th", "LC_ALL": "C", "TZ": "UTC"}
        if "LD_LIBRARY_PATH" in os.environ:
            env["LD_LIBRARY_PATH"] = os.environ["LD_LIBRARY_PATH"]
        return subprocess.run([PROGRAM, *args], env=env, input=stdin, cwd=folder, capture_output=True, text=True, timeout=300, check=False)

    def good(self, *args, **how):
        run = self.run(*args, **how)
        if run.returncode not in (0, 3):
            sys.exit(f"{args}: {run.returncode}\n{run.stdout}{run.stderr}")
        return run.stdout

    def refs(self, noun):
        return [r["ref"] for r in json.loads(self.good(noun, "list", "--format", "json"))]

    def title(self, ref):
        with contextlib.closing(sqlite3.connect(f"file:{DB}?mode=ro", uri=True)) as db:
            return db.execute("SELECT activity_name FROM activity WHERE ref=?", (ref,)).fetchone()[0]


def kept(folder="."):
    with contextlib.closing(sqlite3.connect(f"file:{os.path.join(folder, DB)}?mode=ro", uri=True)) as db:
        return sorted(db.execute("SELECT asked, state, told FROM worked_out WHERE asked<'p'"))


def parts(folder="."):
    """What is kept of each unit's activities: of each its text in the ledger, and what it breaks by version and day."""
    with contextlib.closing(sqlite3.connect(f"file:{os.path.join(folder, DB)}?mode=ro", uri=True)) as db:
        rows = db.execute("SELECT asked, told FROM worked_out WHERE asked>'parts'").fetchall()
    return {asked: entries(told.encode()) for asked, told in rows}


def pieces(text, at, n):
    """`n` pieces of a text from `at` on, and where they end: "12;", "5;texts"."""
    out = []
    for kind in n:
        end = text.index(b";", at)
        number, at = int(text[at:end]), end + 1
        if kind == "t" and number >= 0:
            out.append(text[at:at + number])
            at += number
        else:
            out.append(number if kind == "n" else None)
    return out, at


def entries(text):
    at, out = 0, {}
    while at < len(text):
        (size,), at = pieces(text, at, "n")
        body, at = text[at:at + size], at + size
        head, here = pieces(body, 0, "tttnntttt")
        for _ in "fa":  # consent forms, agreements
            (n,), here = pieces(body, here, "n")
            _, here = pieces(body, here, "t" * n)
        (n,), here = pieces(body, here, "n")
        _, here = pieces(body, here, "nnnnttt" * n)
        entry = body[:here]
        (n,), here = pieces(body, here, "n")
        broken, here = pieces(body, here, "ntt" * n)
        claim(here == len(body), "a part isn't read to its end")
        out[head[0]] = entry, {(rev, day): found for rev, day, found in zip(*[iter(broken)] * 3)}
    return out


def same_parts(after):
    """What was asked of a version by an earlier look may be known in one and not in the other."""
    mine, anew = parts(), parts("copy")
    if not anew:  # of a year without an agreement nothing is read for the score
        return
    claim(mine.keys() == anew.keys(), f"after {after}: parts of {mine.keys() ^ anew.keys()}")
    for unit, known in mine.items():
        claim(known.keys() == anew[unit].keys(), f"after {after}, {unit}: other activities")
        for uid, (entry, broken) in known.items():
            text, found = anew[unit][uid]
            claim(entry == text, f"after {after}, {unit}: {entry}\nread anew: {text}")
            for key in broken.keys() & found.keys():
                claim(broken[key] == found[key], f"after {after}, {unit} {text} {key}: {broken[key]}\nfound anew: {found[key]}")


def forget(folder):
    with contextlib.closing(sqlite3.connect(os.path.join(folder, DB))) as db:
        db.execute("DELETE FROM worked_out")
        db.commit()


def claim(holds, what):
    if not holds:
        sys.exit(what)


def forgetting(w):
    """A copy that keeps nothing."""
    shutil.rmtree("copy", ignore_errors=True)
    os.mkdir("copy")
    shutil.copy(DB, "copy")
    forget("copy")


def same(w, after, lookers):
    """Whether the screen is the one of a register that was never looked at, the first time and again."""
    first = [w.good(*who) for who in lookers]
    again = [w.good(*who) for who in lookers]
    forgetting(w)
    fresh = [w.good(*who, folder="copy") for who in lookers]
    for who, a, b, c in zip(lookers, first, again, fresh):
        claim(a == c, f"after {after}, {who}: {a}\nworked out anew: {c}")
        claim(b == c, f"after {after}, {who}, kept: {b}\nworked out anew: {c}")
    mine, anew = kept(), kept("copy")
    claim(len(mine) == len(lookers), f"after {after}: {len(mine)} answers kept of {len(lookers)}")
    claim(mine == anew, f"after {after}: what is kept isn't what is worked out anew")
    same_parts(after)


LOOKERS = [(), ("--unit", "GEN")]


def change(w, what, *args, may_fail=False, **how):
    """A change that is stored: nothing that was kept before it is left. False: it was refused."""
    w.number += 1
    same(w, f"before {what}", LOOKERS)
    before = kept()
    run = w.run(*args, **how)
    if run.returncode not in (0, 3):
        claim(may_fail, f"{what}: {run.returncode}\n{run.stdout}{run.stderr}")
        return False
    claim(not set(before) & set(kept()), f"{what}: something is still kept from before")
    same(w, what, LOOKERS)
    return True


def nouns(w):
    """A change in one record of each noun."""
    info = json.loads(w.good("info", "--format", "json"))
    tried = 0
    for noun in [k for k, n in info.items() if k != "size" and type(n) is int and n]:
        ref = CHANCE.choice(w.refs(noun))
        field = "--activity-desc" if noun == "activity" and CHANCE.random() < 0.5 else "--notes"
        change(w, f"edit of {noun} {ref}", noun, "edit", ref, field, f"แก้ {w.number}", "--yes", "--reason", "ทดสอบ", may_fail=True) or \
            change(w, f"edit of {noun} {ref}", noun, "edit", ref, field, f"แก้ {w.number}", "--yes")
        tried += 1
    claim(tried >= 25, f"only {tried} nouns have records")


def values(w):
    """What decides the score, or is told on the screen."""
    for what, args in [
            ("a unit's name", ("unit", "edit", "GEN", "--name", "กองกลางใหม่", "--yes")),
            ("a unit out of scope", ("unit", "edit", "GEN", "--in-scope-to", "2023-03-01", "--yes")),
            ("the office's centre", ("organisation", "edit", "ORG", "--has-centre", "no", "--yes")),
            ("and back", ("undo",)),
            ("many at once", ("activity", "set", "risk_rating=high", "--where", "unit_ref=GEN", "--yes")),
            ("a word of the office", ("dataset", "edit", w.refs("dataset")[0], "--set", "data_elements=+คำของเรา", "--yes")),
            ("an entry", ("activity", "add", "--starter", "cctv", "--unit-ref", "GEN")),
            ("a score that is kept for good", ("score", "--freeze", "--as-of", "2023-02-28"))]:
        if not change(w, what, *args, may_fail=True):
            print("refused:", what, args)
    ref = w.refs("activity")[-1]
    change(w, "what an entry rests on", "activity", "edit", ref, "--set", "activity_name=งานที่เปลี่ยนชื่อ", "--yes")
    if change(w, "a removal", "activity", "remove", ref, "--yes", may_fail=True):  # refused where a notice covers it
        change(w, "a return", "activity", "restore", ref)


def acts(w):
    """Whatever may be done of them; what may not changes nothing."""
    persons, done = w.refs("person"), 0
    refs = [ref for noun in ("activity", "notice", "report", "review", "declaration", "consent_form") for ref in w.refs(noun)]
    for i in range(40):
        verb = CHANCE.choice(["submit", "approve", "accept", "return", "publish", "retire", "approve", "submit"])
        args = [verb, CHANCE.choice(refs), "--by", CHANCE.choice(persons), "--date", w.day[:10]]
        args += ["--memo", f"กต {i}", "--despite", "ทดสอบ"] if verb == "approve" else []
        args += ["--reason", "ทดสอบ"] if verb in ("return", "retire") else []
        args += ["--url", "https://example.go.th/p"] if verb == "publish" else []
        if w.run(*args).returncode == 0:
            same(w, " ".join(args), LOOKERS)
            done += 1
    claim(done >= 8, f"only {done} of 40 acts were done")


def drafts(w):
    """They are in no history."""
    same(w, "before a draft", LOOKERS)
    before = kept()
    w.run("activity", "add", "--final", stdin="< งานที่ยังไม่เสร็จ\nงานที่ยังไม่เสร็จ\nq\n")
    same(w, "a draft", LOOKERS)
    claim(not set(before) & set(kept()), "a draft: something is still kept from before")
    listed = json.loads(w.good("drafts", "--format", "json"))
    claim(listed, "there is no draft")
    same(w, "a draft of another", LOOKERS)
    w.user = "another"
    w.good()
    w.user = "tester"
    w.good("drafts", "--drop", listed[0]["ref"], "--yes")
    same(w, "a draft dropped", LOOKERS)


def files(w):
    pathlib.Path("scan.txt").write_text("หลักฐาน", encoding="utf-8")
    change(w, "evidence", "evidence", "add", "--file", "scan.txt", "--title", "บันทึก", "--unit-ref", "GEN")
    change(w, "a person erased", "erase", w.refs("person")[-1], "--reason", "ทดสอบ", "--by", w.refs("person")[0], "--yes", may_fail=True)
    w.good("backup", "copied.db")
    same(w, "a backup", LOOKERS)
    change(w, "what comes after the backup", "unit", "edit", "GEN", "--notes", "หลังสำรอง", "--yes")
    # what another did in the copy comes back
    env_db = os.path.abspath("copied.db")
    w.good("--db", env_db, "activity", "add", "--starter", "cctv", "--unit-ref", "GEN")
    w.good("--db", env_db)
    change(w, "a merge", "merge", "copied.db", "--yes", may_fail=True)
    w.good("reindex")
    same(w, "an index made anew", LOOKERS)
    w.good("export", "csv", "x.csv")
    with open("x.csv", encoding="utf-8-sig") as old:
        text = old.read()
    with open("x.csv", "w", encoding="utf-8") as new:
        new.write(text.replace("กล้องวงจรปิด", "กล้องวงจรปิดใหม่"))
    change(w, "an import", "import", "x.csv", "--yes", may_fail=True)
    w.good("restore-file", "copied.db")
    same(w, "a file put back", LOOKERS)


def days(w):
    for day in ["2023-03-21", "2023-03-31", "2023-04-01", "2023-09-30", "2023-10-01", "2024-02-29", "2023-03-20"]:
        w.day = day + "T09:30:00"
        same(w, day, LOOKERS)


def meanwhile(w):
    """Screens are worked out while another program stores: what was read in between isn't kept as if it were of now."""
    for turn in range(6):
        w.good("unit", "edit", "GEN", "--notes", f"ก่อน {turn}", "--yes")
        env = dict(os.environ, ROPA_DB=DB, ROPA_NOW=w.day, ROPA_USER=w.user, ROPA_LANG="th", HOME=os.getcwd())
        looking = [subprocess.Popen([PROGRAM, *who], env=env, stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL) for who in LOOKERS]
        w.good("activity", "add", "--starter", "cctv", "--unit-ref", "GEN")
        for p in looking:
            claim(p.wait(120) == 0, "a screen failed")
        same(w, f"changes meanwhile, turn {turn}", LOOKERS)


def of_activities(w):
    """Changes of activities alone, several before each look: the other units' parts are left as they are."""
    persons, units, left, changed = w.refs("person"), w.refs("unit"), 0, 0
    same(w, "before activities are changed", LOOKERS)
    for turn in range(24):
        before, done = parts(), []
        for _ in range(CHANCE.choice([1, 1, 2, 4])):
            refs = w.refs("activity")
            ref, w.number = CHANCE.choice(refs), w.number + 1
            args = CHANCE.choice([
                ("activity", "edit", ref, "--notes", f"แก้ {w.number}", "--yes"),
                ("activity", "edit", ref, "--set", f"activity_name=งาน {w.number}", "--yes"),
                ("activity", "edit", ref, "--set", "retention_ref=", "--yes"),
                ("activity", "edit", ref, "--set", f"activity_name={w.title(CHANCE.choice(refs))}", "--yes"),
                ("activity", "edit", ref, "--unit-ref", CHANCE.choice(units), "--yes"),
                ("activity", "set", "risk_rating=low", "--where", f"unit_ref={CHANCE.choice(units)}", "--yes"),
                ("activity", "remove", ref, "--yes"),
                ("activity", "add", "--starter", "cctv", "--unit-ref", CHANCE.choice(units)),
                ("submit", ref, "--by", CHANCE.choice(persons), "--date", w.day[:10]),
                ("approve", ref, "--by", CHANCE.choice(persons), "--date", w.day[:10], "--memo", f"กต {w.number}", "--despite", "ทดสอบ"),
                ("return", ref, "--by", CHANCE.choice(persons), "--date", w.day[:10], "--reason", "ทดสอบ"),
                ("publish", ref, "--by", CHANCE.choice(persons), "--date", w.day[:10], "--url", "https://example.go.th/p"),
                ("undo",)])
            if w.run(*args).returncode in (0, 3):
                done.append(" ".join(args))
        now = parts()
        left += sum(now.get(unit) == part for unit, part in before.items())
        changed += len(done)
        same(w, f"turn {turn}: {done}", LOOKERS)
    claim(changed >= 20, f"only {changed} changes were made")
    claim(left >= 5 * 24, f"only {left} parts outlived 24 turns")


def apart(w):
    """A change of one unit's activity leaves the parts, which are used; one of anything else takes them away."""
    same(w, "before one activity is changed", LOOKERS)
    before = parts()
    ref = w.refs("activity")[0]
    w.good("activity", "edit", ref, "--notes", "หมายเหตุใหม่", "--yes")
    claim(parts() == before, "a change of an activity takes parts away")
    with contextlib.closing(sqlite3.connect(DB)) as db:  # a part that is used shows what stands in it
        unit, = db.execute("SELECT 'parts of ' || unit_ref FROM activity WHERE ref=?", (ref,)).fetchone()
        other = next(u for u in sorted(before) if u != unit and any(b"SOP" not in e for e, _ in before[u].values()))
        db.execute("UPDATE worked_out SET told=replace(told, '-66-0', '-99-0') WHERE asked=?", (other,))
        db.commit()
    w.good()
    claim(any(b"-99-0" in e for e, _ in parts()[other].values()), "a part that stands is read anew")
    claim(parts()[unit] != before[unit], "the part of the unit that was changed isn't made anew")
    w.good("unit", "edit", "GEN", "--notes", "ก่อน", "--yes")
    for args in [("unit", "edit", "GEN", "--notes", "หมายเหตุ", "--yes"), ("person", "edit", w.refs("person")[0], "--notes", "ก", "--yes"),
                 ("erase", w.refs("activity")[0], "--reason", "ทดสอบ", "--by", w.refs("person")[0], "--yes")]:
        same(w, "before what concerns all", LOOKERS)
        if w.run(*args).returncode in (0, 3):
            claim(not parts(), f"{args}: parts are left")
    same(w, "what concerns all", LOOKERS)
    for told in ["x", "12;", "9999;36;", "40;36;"]:  # a part that is none
        with contextlib.closing(sqlite3.connect(DB)) as db:
            db.execute("DELETE FROM worked_out WHERE asked<'p'")
            db.execute("UPDATE worked_out SET told=? WHERE asked=(SELECT max(asked) FROM worked_out)", (told,))
            db.commit()
        same(w, f"a part that is {told!r}", LOOKERS)


def only_read(w):
    """Who may only read gets what is kept, and where nothing is works it out and keeps nothing."""
    nobody = {} if os.getuid() else {"user": 65534, "group": 65534, "extra_groups": []}
    os.mkdir("locked")
    os.mkdir("bin")
    for name in [PROGRAM, *pathlib.Path(PROGRAM).parent.glob("libropa.so*")]:
        if os.path.isfile(name):
            shutil.copy(name, "bin")
    os.chmod(".", 0o755)
    shutil.copy(DB, "locked")
    forget("locked")
    os.chmod(os.path.join("locked", DB), 0o444)
    os.chmod("locked", 0o555)
    env = {"PATH": os.environ["PATH"], "HOME": "/nonexistent", "ROPA_DB": DB, "ROPA_NOW": w.day, "ROPA_USER": w.user, "ROPA_LANG": "th"}
    if "LD_LIBRARY_PATH" in os.environ:
        env["LD_LIBRARY_PATH"] = os.path.abspath("bin")
    before = pathlib.Path("locked", DB).read_bytes()
    run = subprocess.run([os.path.abspath("bin/ropa")], env=env, cwd="locked", capture_output=True, text=True, timeout=300, check=False, **nobody)
    os.chmod("locked", 0o755)
    os.chmod(os.path.join("locked", DB), 0o600)
    claim(run.returncode == 0 and "KPI 5" in run.stdout, f"read only: {run.returncode} {run.stdout}{run.stderr}")
    claim(before == pathlib.Path("locked", DB).read_bytes() and not kept("locked"), "who may only read keeps something")


def looked_at(w):
    """What only looks takes nothing away."""
    same(w, "before it is looked at", LOOKERS)
    before = kept()
    for args in [("verify",), ("check",), ("score",), ("todo",), ("due",), ("log",), ("activity", "list"), ("search", "กล้อง"), ("info",)]:
        w.run(*args)
    claim(kept() == before, "what only looks takes away what is kept")
    claim(w.run("verify").returncode == 0, "the register isn't whole")


def main():
    w = World()
    w.good("init", "--sample")
    same(w, "init", LOOKERS)
    for part in [looked_at, apart, of_activities, nouns, values, acts, drafts, meanwhile, of_activities, days, files, only_read]:
        part(w)
    print(f"{w.number} changes and more, nothing was older than the register")


if __name__ == "__main__":
    with scratch.folder() as folder:
        os.chdir(folder)
        main()
