#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
# Copyright the ropa contributors
"""What the opening screen keeps is never older than the register.

The sample register is changed in every way there is, in an order that a number decides: each noun, acts, disputes, drafts, evidence,
words of the office, settings, taking back, removing, a merge, a file put back, another day, other programs meanwhile. After each the screen, as it
is kept and as it is worked out in a copy that keeps nothing, is the same byte for byte, for the office and for units, and so is
what is kept. What is only looked at keeps it; who may only read gets it and keeps nothing. Usage: home.py PROGRAM [NUMBER]"""
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


def kept(folder="."):
    with contextlib.closing(sqlite3.connect(f"file:{os.path.join(folder, DB)}?mode=ro", uri=True)) as db:
        return sorted(db.execute("SELECT asked, state, told FROM worked_out"))


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
    change(w, "a removal", "activity", "remove", ref, "--yes")
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
    for part in [looked_at, nouns, values, acts, drafts, meanwhile, days, files, only_read]:
        part(w)
    print(f"{w.number} changes and more, nothing was older than the register")


if __name__ == "__main__":
    with scratch.folder() as folder:
        os.chdir(folder)
        main()
