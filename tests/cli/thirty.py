#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
# Copyright the ropa contributors
"""Thirty units, each with a register of its own made by commands: an activity approved and published, a notice, a report, a person in charge,
evidence, a month frozen. Joined into the centre's, each unit's score, acts, frozen months and evidence are what they were, the history of
each verifies, and the same files again bring nothing. Usage: thirty.py PROGRAM [HOW MANY]"""
import hashlib
import json
import os
import pathlib
import subprocess
import sys

sys.path.insert(0, os.path.dirname(os.path.dirname(os.path.abspath(__file__))))
import scratch  # noqa: E402

PROGRAM = os.path.abspath(sys.argv[1])
UNITS = [f"U{i:02}" for i in range(int(sys.argv[2]) if len(sys.argv) > 2 else 30)]
DAY = "2023-03-20"


def ropa(db, *args):
    env = dict(os.environ, ROPA_DB=db, ROPA_NOW=DAY, ROPA_USER=db, ROPA_LANG="en")
    run = subprocess.run([PROGRAM, *args], env=env, capture_output=True, text=True, timeout=300, check=False)
    if run.returncode not in (0, 3):
        sys.exit(f"{db} {args}: {run.returncode} {run.stdout}{run.stderr}")
    return run.stdout


def make(unit):
    db, head, officer = f"{unit}.db", f"ตัวอย่าง หัวหน้า {unit}", f"ตัวอย่าง เจ้าหน้าที่ {unit}"
    ropa(db, "init", "--org", "สำนักงานตัวอย่าง")
    ropa(db, "unit", "add", "--code", unit, "--name", f"กอง {unit}")
    ropa(db, "person", "add", "--name", head, "--post", "ผู้อำนวยการ", "--unit-ref", unit)
    ropa(db, "person", "add", "--name", officer, "--post", "นักวิชาการ", "--unit-ref", unit)
    ropa(db, "unit", "edit", unit, "--yes", "--set", f"head[1].person={head}", "--set", "head[1].valid_from=1 ต.ค. 2565")
    ropa(db, "activity", "add", "--starter", "cctv", "--unit-ref", unit)
    ropa(db, "activity", "add", "--set", f"activity_name=งานของ {unit}", "--unit-ref", unit, "--notes", unit)
    ref = f"RO-{unit}-66-001"
    ropa(db, "submit", ref, "--by", officer)
    ropa(db, "approve", ref, "--by", head, "--memo", f"กต {unit}/1", "--despite", "ทดสอบ")
    pathlib.Path(f"{unit}.txt").write_text(f"หลักฐานของ {unit}", encoding="utf-8")
    ropa(db, "evidence", "add", "--file", f"{unit}.txt", "--title", f"บันทึก {unit}", "--unit-ref", unit)
    ropa(db, "score", "--freeze", "--unit", unit, "--as-of", "2023-02-28")
    return db


def has(db, unit):
    """What the register says of the unit: its part of the score, acts, frozen months, evidence."""
    score = json.loads(ropa(db, "score", "--unit", unit, "--as-of", DAY, "--format", "json"))
    refs = {r["ref"] for r in json.loads(ropa(db, "activity", "list", "--unit", unit, "--format", "json"))}
    acts = [a for a in json.loads(ropa(db, "acts", "--format", "json")) if a["ref"] in refs]
    out = f"back-{db}-{unit}.txt"
    ropa(db, "evidence", "show", f"บันทึก {unit}", "--output", out)
    return {"score": [k for k in score["kpis"] if k.get("unit") == unit], "acts": acts,
            "frozen": ropa(db, "score", "--frozen", "--unit", unit, "--format", "json"),
            "evidence": hashlib.sha256(pathlib.Path(out).read_bytes()).hexdigest()}


def main():
    with scratch.folder() as folder:
        os.chdir(folder)
        files = [make(unit) for unit in UNITS]
        before = {unit: has(f"{unit}.db", unit) for unit in UNITS}
        assert all(b["score"] and len(b["acts"]) == 2 for b in before.values()), before[UNITS[0]]
        ropa("centre.db", "init", "--org", "สำนักงานตัวอย่าง")
        ropa("centre.db", "merge", *files, "--yes")
        assert "The history is whole" in ropa("centre.db", "verify")
        for unit in UNITS:
            after = has("centre.db", unit)
            for what, was in before[unit].items():
                if after[what] != was:
                    sys.exit(f"{unit}: {what} was\n{was}\nand is\n{after[what]}")
        rows = json.loads(ropa("centre.db", "activity", "list", "--format", "json", "--limit", "1000"))
        assert len(rows) == 2 * len(UNITS) and len({r["ref"] for r in rows}) == len(rows), len(rows)
        again = ropa("centre.db", "merge", *files, "--yes")
        assert again.count("nothing new") == len(UNITS), again
        os.chdir("/")


main()
