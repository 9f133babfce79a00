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
    ropa(f"{dst}.db", "merge", f"{src}.db", "--yes", "--theirs")
    model.merge(src, dst)
    want, got = {n: v for n, v in model.held[dst].items() if v is not None}, read(f"{dst}.db")
    if got != want:
        odd = sorted(n for n in set(want) | set(got) if want.get(n) != got.get(n))
        sys.exit(f"{src} into {dst}: {[(n, want.get(n), got.get(n)) for n in odd]}")
    ropa(f"{dst}.db", "verify")
    if "nothing new" not in ropa(f"{dst}.db", "merge", f"{src}.db", "--yes"):
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
        killed(units_of_the_sample())
        os.chdir("/")


if __name__ == "__main__":
    main()
