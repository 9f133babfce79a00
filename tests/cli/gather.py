#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
# Copyright the ropa contributors
"""Registers gathered by merge, against a model. Usage: gather.py PROGRAM

Random edits of a centre and its units, brought to and fro, end as the model in `Model` says; every chain verifies; once more there is
nothing new. A unit's own score, acts and frozen months are the same in the centre's register as in its own. A merge that is killed leaves
all of it or none."""
import json
import os
import pathlib
import random
import signal
import subprocess
import sys
import time

sys.path.insert(0, os.path.dirname(os.path.dirname(os.path.abspath(__file__))))
import scratch  # noqa: E402

PROGRAM = os.path.abspath(sys.argv[1])
FIELDS = ["notes", "activity_desc", "subject_count"]
UNITS = ["AA", "BB", "CC"]


class Model:
    """What each register holds of a record: its fields, or None once it was removed."""

    def __init__(self):
        self.held, self.base = {"centre": {}}, {}

    def start(self, unit):
        self.held[unit] = dict(self.held["centre"])
        self.base[unit] = dict(self.held["centre"])

    def merge(self, src, dst):
        """Theirs where both changed it."""
        theirs, ours, base = self.held[src], self.held[dst], self.base[src if dst == "centre" else dst]
        for name, t in theirs.items():
            o, b = ours.get(name), base.get(name)
            if t != b and (o == b or name not in ours or o is None or t is None):
                ours[name] = t
            elif t != b:
                ours[name] = {f: t.get(f) if t.get(f) != (b or {}).get(f) else o.get(f) for f in FIELDS}
            base[name] = t


def ropa(db, *args, ok=True):
    # each of them types under a name of its own: who does the same at the same moment after the same history makes the same link
    env = dict(os.environ, ROPA_DB=db, ROPA_NOW="2023-03-20T09:30:00", ROPA_USER=db, ROPA_LANG="en")
    run = subprocess.run([PROGRAM, *args], env=env, capture_output=True, text=True, timeout=120)
    if ok and run.returncode:
        sys.exit(f"{db} {args}: {run.returncode} {run.stdout}{run.stderr}")
    return run.stdout


def read(db):
    return {r["activity_name"]: {f: r.get(f) for f in FIELDS}
            for r in json.loads(ropa(db, "activity", "list", "--format", "json", "--limit", "1000"))}


def edit(rnd, model, reg):
    """Add, change or remove one record, in the register and in the model."""
    held, live = model.held[reg], sorted(n for n, v in model.held[reg].items() if v is not None)
    what, db = rnd.random(), f"{reg}.db"
    if what < 0.3 or not live:
        name = f"{reg} {len(held)} {rnd.randrange(10 ** 6)}"
        unit = rnd.choice(UNITS) if reg == "centre" else reg
        ropa(db, "activity", "add", "--set", f"activity_name={name}", "--unit-ref", unit)
        held[name] = {f: None for f in FIELDS}
    elif what < 0.4:
        name = rnd.choice(live)
        ropa(db, "activity", "remove", name, "--yes")
        held[name] = None
    else:
        name, field = rnd.choice(live), rnd.choice(FIELDS)
        value = rnd.randrange(1, 9) if field == "subject_count" else rnd.choice(["ก", "ข", "ค", None])
        if held[name][field] != value:
            ropa(db, "activity", "edit", name, "--set", f"{field}={'' if value is None else value}")
            held[name] = dict(held[name], **{field: value})


def bring(model, src, dst):
    ropa(f"{dst}.db", "merge", f"{src}.db", "--yes", "--theirs", "--all-units")
    model.merge(src, dst)
    want, got = {n: v for n, v in model.held[dst].items() if v is not None}, read(f"{dst}.db")
    if got != want:
        odd = sorted(n for n in set(want) | set(got) if want.get(n) != got.get(n))
        sys.exit(f"{src} into {dst}: {[(n, want.get(n), got.get(n)) for n in odd]}")
    ropa(f"{dst}.db", "verify")
    if "nothing new" not in ropa(f"{dst}.db", "merge", f"{src}.db", "--yes", "--all-units"):
        sys.exit(f"{src} into {dst}: once more there is something new")


def random_edits(seed):
    rnd, model = random.Random(seed), Model()
    ropa("centre.db", "init", "--org", "ตัวอย่าง")
    for unit in UNITS:
        ropa("centre.db", "unit", "add", "--code", unit, "--name", f"กอง {unit}")
    for _ in range(6):
        edit(rnd, model, "centre")
    for unit in UNITS:
        ropa("centre.db", "backup", f"{unit}.db")
        model.start(unit)
    for _ in range(3):
        for reg in ["centre", *UNITS]:
            for _ in range(rnd.randrange(6)):
                edit(rnd, model, reg)
        for unit in rnd.sample(UNITS, 2):
            bring(model, unit, "centre")
            if rnd.random() < 0.6:
                bring(model, "centre", unit)


def held(db):
    """Every activity with what it names, and all that is named, each once."""
    def each(noun, *columns):
        rows = ropa(db, noun, "list", "--columns", ",".join(columns), "--format", "csv", "--limit", "1000").splitlines()[1:]
        return sorted(row.split(",", 1)[1] for row in rows)  # numbers may differ until both know of each other
    return {noun: each(noun, "ref", *columns) for noun, columns in {
        "activity": ["activity_name", "notes", "unit_ref", "retention_ref", "processor_use.processor_ref"], "unit": ["name"],
        "party": ["name", "contact"], "retention": ["name", "retention_text"], "organisation": ["controller_name"]}.items()}


def of_its_own(rnd, db, code):
    """A register that a unit made for itself; what it shares with others it typed as they did."""
    ropa(db, "init", "--org", "ตัวอย่าง")
    ropa(db, "unit", "add", "--code", code, "--name", f"กอง {code}")
    for name in rnd.sample(["ก", "ข", "ค", "ง"], 3):
        ropa(db, "party", "add", "--name", f"บริษัท {name}", "--contact", f"ที่อยู่ {name}")
        ropa(db, "retention", "add", "--name", f"เกณฑ์ {name}", "--retention-text", f"{ord(name) % 10 + 1} ปี")


def goes_on(rnd, db, code, turn):
    """An activity more, one changed; some name what others have too."""
    names = [r["name"] for r in json.loads(ropa(db, "party", "list", "--format", "json"))]
    rules = [r["name"] for r in json.loads(ropa(db, "retention", "list", "--format", "json"))]
    ropa(db, "activity", "add", "--set", f"activity_name={code} {turn}", "--unit-ref", code, "--retention-ref", rnd.choice(rules),
         "--set", f"processor_use[1].processor_ref={rnd.choice(names)}")
    own = f"{code} {rnd.randrange(turn + 1)}"
    ropa(db, "activity", "edit", own, "--set", f"notes={rnd.randrange(100)}")
    if rnd.random() < 0.3:
        ropa(db, "party", "edit", rnd.choice(names), "--contact", f"ย้ายแล้ว {rnd.randrange(100)}", "--yes")


def registers_of_their_own(seed):
    """However they are brought to each other, in the end all hold the same, each thing once, and nothing goes to and fro."""
    rnd, codes = random.Random(seed), ["AA", "BB", "CC", "DD"]
    for code in codes:
        of_its_own(rnd, f"{code}.db", code)
    for turn in range(2):
        for code in codes:
            goes_on(rnd, f"{code}.db", code, turn)
        for _ in range(4):
            src, dst = rnd.choice([(c, "AA") for c in codes[1:]] + [("AA", c) for c in codes[1:]])
            ropa(f"{dst}.db", "merge", f"{src}.db", "--yes", "--theirs", "--all-units")
            ropa(f"{dst}.db", "verify")
    for _ in range(3):
        for src, dst in [(c, "AA") for c in codes[1:]] + [("AA", c) for c in codes[1:]]:
            ropa(f"{dst}.db", "merge", f"{src}.db", "--yes", "--theirs", "--all-units")
            ropa(f"{dst}.db", "verify")
    want = held("AA.db")
    for code in codes[1:]:
        if held(f"{code}.db") != want:
            sys.exit(f"{seed}: AA {want}\n{code} {held(f'{code}.db')}")
        for src, dst in ((code, "AA"), ("AA", code)):
            if "nothing new" not in ropa(f"{dst}.db", "merge", f"{src}.db", "--yes", "--all-units"):
                sys.exit(f"{seed}: {src} into {dst}: there is always something new")
    if [len(want[noun]) for noun in ("activity", "unit", "organisation")] != [8, 4, 1]:
        sys.exit(f"{seed}: {want}")


def own_score(db, unit):
    score = json.loads(ropa(db, "score", "--unit", unit, "--as-of", "2023-03-20", "--format", "json"))
    return [k for k in score["kpis"] if k.get("unit") == unit]


def what_it_has(db, unit):
    """Of the unit alone: score, acts and their prints' digests, frozen months."""
    refs = {r["ref"] for r in json.loads(ropa(db, "activity", "list", "--unit", unit, "--format", "json"))}
    acts = [a for a in json.loads(ropa(db, "acts", "--format", "json")) if a["ref"] in refs]
    return own_score(db, unit), acts, ropa(db, "score", "--frozen", "--unit", unit, "--format", "json")


def units_of_the_sample():
    ropa("whole.db", "init", "--sample")
    units = [u["code"] for u in json.loads(ropa("whole.db", "unit", "list", "--format", "json"))]
    units, before = units[::3], {}
    for unit in units:
        ropa("whole.db", "backup", f"u{unit}.db")
    for unit in units:
        db = f"u{unit}.db"
        ropa(db, "activity", "add", "--starter", "cctv", "--unit-ref", unit)
        ropa(db, "score", "--freeze", "--unit", unit, "--as-of", "2023-02-28")
        before[unit] = what_it_has(db, unit)
    ropa("whole.db", "merge", *[f"u{unit}.db" for unit in units], "--yes")
    ropa("whole.db", "verify")
    for unit in units:
        after = what_it_has("whole.db", unit)
        for what, was, now in zip(("score", "acts", "frozen"), before[unit], after):
            if was != now:
                sys.exit(f"{unit}: {what} was\n{was}\nand is\n{now}")
    return units


def killed(units):
    """At any moment: all of it or nothing, and nothing of the file that was read stays beside."""
    ropa("empty.db", "init", "--org", "ตัวอย่าง")
    before = ropa("empty.db", "verify")
    for wait in (0.05, 0.15, 0.3, 0.5):
        env = dict(os.environ, ROPA_DB="empty.db", ROPA_USER="tester", ROPA_LANG="en")
        run = subprocess.Popen([PROGRAM, "merge", f"u{units[0]}.db", "--yes"], env=env, stdout=subprocess.DEVNULL,
                               stderr=subprocess.DEVNULL)
        time.sleep(wait)
        run.send_signal(signal.SIGKILL)
        run.wait()
        now = ropa("empty.db", "verify")
        if now != before and not json.loads(ropa("empty.db", "activity", "list", "--format", "json")):
            sys.exit(f"killed after {wait} s: {now}")
    ropa("empty.db", "merge", f"u{units[0]}.db", "--yes")
    ropa("empty.db", "verify")
    left = [p.name for p in pathlib.Path(".").iterdir() if p.name.startswith(".ropa")]
    if left:
        sys.exit(f"left behind: {left}")


def main():
    with scratch.folder() as folder:
        os.chdir(folder)
        for seed in range(2):
            os.mkdir(f"s{seed}")
            os.chdir(f"s{seed}")
            random_edits(seed)
            os.chdir("..")
        for seed in range(2):
            os.mkdir(f"o{seed}")
            os.chdir(f"o{seed}")
            registers_of_their_own(seed)
            os.chdir("..")
        killed(units_of_the_sample())
        os.chdir("/")


if __name__ == "__main__":
    main()
