#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
# Copyright the ropa contributors
"""The opening screen at the turn of the fiscal year, and under a clock that is wrong.

On 1 October it says what last year came to, kept or worked out, and offers to keep it and to begin the new year's agreement: in the first month, and
as long as there is none. It warns of a clock earlier than the last change, and of a year B.E. taken for C.E.

usage: turn.py PROGRAM [CLOCK]
"""
import datetime
import json
import os
import subprocess
import sys

TESTS = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))
sys.path[:0] = [TESTS, f"{TESTS}/terminal"]
import scratch  # noqa: E402
import window  # noqa: E402
from officer import Officer  # noqa: E402
from window import PROGRAM, environment  # noqa: E402

HERE = os.getcwd()
CAME_TO, NONE, KEEP, AGREE = "ปีงบประมาณ 2566 ได้ KPI", "ปีงบประมาณ 2567 ยังไม่มีคำรับรอง", "เก็บคะแนนปีงบประมาณ 2566", "ทำร่างคำรับรองปีงบประมาณ 2567"
DRAFT = "คำรับรองปีงบประมาณ 2567 ยังเป็นร่าง"


def call(folder, now, *words, **more):
    env = dict(environment(folder), ROPA_NOW=now, **more)
    done = subprocess.run([PROGRAM, *words], env=env, capture_output=True, text=True, stdin=subprocess.DEVNULL, cwd=folder)
    assert done.returncode in (0, 3), (now, words, done.stderr)
    return done.stdout.replace("\u00a0", " ")


def officer(folder, now):
    """Sits in the folder, where files are written by name."""
    def env(at, **more):
        return dict(environment(at, **more), ROPA_NOW=now)
    window.environment = env
    os.chdir(folder)
    o = Officer(folder, (80, 24))
    o.begins("ปีใหม่")
    return o


def has(text, *wanted):
    return [w in text for w in wanted]


def the_turn(folder):
    before, after = call(folder, "2023-09-30T23:59"), call(folder, "2023-10-01T00:00")
    assert has(before, CAME_TO, NONE, KEEP, AGREE) == [False] * 4, before
    assert has(after, CAME_TO, NONE, KEEP, AGREE) == [True] * 4, after
    assert "ยังไม่ได้เก็บ" in after and "KPI 5: 100.00" in after and "KPI 2: 30.00" in after, after
    assert "KPI 5  █" in before and "KPI 5  █" not in after  # the new year has nothing yet
    unit = call(folder, "2023-10-01", "--unit", "ICT")
    assert has(unit, CAME_TO, "KPI 5: ") == [True, True], unit
    assert CAME_TO in call(folder, "2024-03-01")  # as long as there is none
    later = call(folder, "2024-10-01")
    assert CAME_TO not in later  # the year before had none
    assert "ทำร่างคำรับรองปีงบประมาณ 2568 จากของปี 2566" in later, later


def kept_and_begun(folder):
    o = officer(folder, "2023-10-01")
    o.opens()
    o.says(o.number(KEEP))
    o.expects("เก็บคะแนน ณ 30 กันยายน 2566 แล้ว")
    o.expects("(เก็บไว้ ณ 30 ก.ย. 2566)")
    assert KEEP not in o.screen.split("ควรทำก่อน")[-1], o.screen
    o.says(o.number(AGREE))
    o.expects("โฟลเดอร์แม่แบบเก็บไฟล์ที่หน่วยงานแก้เองได้")  # what it is for
    o.says("")
    o.expects("office/agreements/2567.json")
    o.says("")
    o.expects("รอบ 6 เดือน ถึง 31 มี.ค. 2567")  # it is read at once
    assert "ยังเป็นร่าง" in o.screen and "ลบคำว่าร่างในชื่อ(ไฟล์office/agreements/2567.json)" in "".join(o.screen.split()), o.screen
    assert AGREE not in o.screen.split("ควรทำก่อน")[-1], o.screen
    o.says("u")  # whoever tells anew who they are keeps the folder
    o.says("1")
    o.says("")
    o.leaves()
    with open(f"{folder}/config/ropa/me", encoding="utf-8") as f:
        assert "templates=" in f.read()
    o = officer(folder, "2023-10-01")  # opened again, without a word about the folder
    o.opens()
    o.expects("รอบ 6 เดือน ถึง 31 มี.ค. 2567")
    assert AGREE not in o.screen, o.screen
    o.leaves()
    settings = f"{folder}/config/ropa/me"
    with open(settings, encoding="utf-8") as f:
        lines = f.readlines()
    with open(settings, "w", encoding="utf-8") as f:
        f.writelines(line for line in lines if not line.startswith("templates="))
    with open(f"{folder}/office/agreements/2567.json", "rb") as f:
        written = f.read()
    o = officer(folder, "2023-10-01")
    o.opens()
    o.says(o.number(AGREE))
    o.expects("โฟลเดอร์แม่แบบ")
    o.says("")
    o.expects("มีร่างคำรับรองปีงบประมาณ 2567 ที่")  # never over one that is there
    o.says("")
    o.expects("รอบ 6 เดือน ถึง 31 มี.ค. 2567")
    o.leaves()
    with open(f"{folder}/office/agreements/2567.json", "rb") as f:
        assert f.read() == written
    with open(settings, "w", encoding="utf-8") as f:
        f.writelines(line for line in lines if not line.startswith("templates="))
    with open(f"{folder}/office/agreements/2567.json", encoding="utf-8") as f:
        draft = json.load(f)
    assert (draft["year"], draft["from"], draft["to"]) == (2567, "2023-10-01", "2024-09-30"), draft["from"]
    assert draft["name"]["th"].startswith("ร่าง ") and "พ.ศ. 2567" in draft["name"]["th"] and draft["name"]["en"].startswith("Draft: ")
    assert [r["last"] for r in draft["rounds"]] == ["2024-03-31", "2024-06-30", "2024-09-30"]
    begun = call(folder, "2023-10-01", ROPA_TEMPLATES=f"{folder}/office")
    assert has(begun, CAME_TO, NONE, KEEP, AGREE) == [True, False, False, False] and "KPI 5  ░" in begun, begun
    assert "รอบ 6 เดือน ถึง 31 มี.ค. 2567" in begun and DRAFT in begun and "office/agreements/2567.json" in "".join(begun.split()), begun
    draft["name"] = {lang: name.split(" ", 1)[1] for lang, name in draft["name"].items()}  # signed
    with open(f"{folder}/office/agreements/2567.json", "w", encoding="utf-8") as f:
        json.dump(draft, f, ensure_ascii=False, indent=1)
    signed = call(folder, "2023-10-01", ROPA_TEMPLATES=f"{folder}/office")
    assert "รอบ 6 เดือน ถึง 31 มี.ค. 2567" in signed and DRAFT not in signed, signed
    assert CAME_TO in call(folder, "2023-10-31", ROPA_TEMPLATES=f"{folder}/office")
    assert CAME_TO not in call(folder, "2023-11-01", ROPA_TEMPLATES=f"{folder}/office")


def the_clock(folder):
    early, buddhist = "อยู่ก่อนการแก้ครั้งล่าสุด", "น่าจะใส่ปี พ.ศ. ไว้"
    call(folder, "2023-10-02T09:00", "activity", "edit", "RO-ICT-66-001", "--notes", "แก้")
    for now, wanted in (("2023-10-02T08:59", [True, False]), ("2023-10-02T09:00", [False, False]), ("2023-10-03", [False, False])):
        assert has(call(folder, now), early, buddhist) == wanted, (now, call(folder, now))
    assert "(2 ต.ค. 2566 08:59)" in call(folder, "2023-10-02T08:59")
    for year, wanted in ((2566, [False, True]), (2400, [False, True]), (2399, [False, False])):
        said = under_clock(folder, year)
        assert not said or has(said, early, buddhist) == wanted, (year, said)
        assert not said or not wanted[1] or f"โปรดตั้งเป็น ค.ศ. {year - 543}" in said, said


def under_clock(folder, year):
    """The opening screen on a computer whose clock says 2 October of that year; nothing where the clock can't be replaced."""
    if len(sys.argv) < 3:
        return ""
    seconds = int(datetime.datetime(year, 10, 2, tzinfo=datetime.timezone.utc).timestamp())
    env = dict(environment(folder), CLOCK=str(seconds), LD_PRELOAD=os.path.join(HERE, sys.argv[2]))
    del env["ROPA_NOW"]
    return subprocess.run([PROGRAM], env=env, capture_output=True, text=True, stdin=subprocess.DEVNULL, check=True).stdout


def main():
    with scratch.folder() as folder:
        call(folder, "2023-09-30", "init", "--sample")
        the_turn(folder)
        kept_and_begun(folder)
        the_clock(folder)


main()
