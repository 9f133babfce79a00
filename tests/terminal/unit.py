#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
# Copyright the ropa contributors
"""A unit added from the menu is asked for its head, and then who speaks for it in the working group, with order and date, or later.

usage: unit.py PROGRAM
"""
import os
import sys

TESTS = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))
sys.path[:0] = [TESTS, f"{TESTS}/terminal"]
import scratch  # noqa: E402
from officer import Officer  # noqa: E402
from window import run  # noqa: E402

END = "บันทึก (Enter)"


def adds(o, code, name):
    o.says("n")
    o.says(o.number("หน่วยงาน"))
    o.fills([("รหัสหน่วยงาน", code), ("ชื่อหน่วยงาน", name)], END)
    assert "มีผู้อำนวยการและผู้รักษาการหรือไม่" in "".join(o.told)
    o.says()
    o.expects(f"ผู้แทนของ {name} ({code}) ในคณะทำงาน คือผู้ใด")


def names_who_is_there(folder, o):
    """The to-do of a representative offers who is in the register; nobody is made twice, and a place without its day is asked for that."""
    run(folder, "organisation", "edit", "ORG", "--has-centre", "ไม่ใช่", "--mission-law", "พ.ร.บ. ตัวอย่าง", "--yes")
    for name in ("ตัวอย่าง หัวหน้า", "ตัวอย่าง หนึ่ง", "ตัวอย่าง สอง"):
        run(folder, "person", "add", "--name", name, "--post", "นักวิชาการ", "--unit-ref", "GT")
    run(folder, "unit", "edit", "GT", "--yes", "--set", "head[1].person=ตัวอย่าง หัวหน้า", "--set", "head[1].post=ผู้อำนวยการ", "--set",
        "head[1].head_kind=head", "--set", "head[1].valid_from=1 ต.ค. 2565")
    run(folder, "activity", "add", "--starter", "cctv", "--unit-ref", "GT", "--agree")
    o.opens("--unit", "GT")
    o.says("t")
    o.says(o.number("มอบหมายผู้แทน"))
    o.says(o.number("ตัวอย่าง สอง"))
    o.fills([("เลขที่คำสั่ง", ">"), ("ดำรงตำแหน่งตั้งแต่", ">")], END)
    o.says()
    o.expects("จึงยังไม่นับเป็นผู้แทน")
    o.fills([("เลขที่คำสั่ง", ">"), ("ดำรงตำแหน่งตั้งแต่", "2 มี.ค. 2566")], END)
    o.says()
    o.leaves()
    o.opens("unit", "edit", "GT", "--yes", "--ask", "head[1].valid_from")
    o.says("1 ม.ค. 2570")  # a day to come
    o.expects("วันนี้ยังไม่เป็นหัวหน้า")
    o.says("1 ต.ค. 2565")
    o.leaves()
    o.opens("unit", "edit", "LAW", "--yes", "--set", "head[1].person=ตัวอย่าง หัวหน้า", "--ask", "head[1].post")
    o.expects("[นักวิชาการ] > ")  # the post that is known of the person isn't asked again
    o.leaves()
    people = run(folder, "person", "list", "--format", "csv", "--columns", "name,wg_role,valid_from")
    assert people.count("ตัวอย่าง สอง") == 1 and "ตัวอย่าง สอง,member,2023-03-02" in people, people


def sees_its_own_score(o):
    """A unit without an agreement of its own sees what it is measured by, of itself alone."""
    o.opens("--unit", "GT")
    o.says("s")
    o.expects("score --unit GT --kpi 5")
    o.reads_on()
    o.leaves()


def proposes_ones_own(folder, o):
    """A new record is proposed to be of the unit that was told at this computer, though all others are of another one."""
    for n in range(3):
        run(folder, "training", "add", "--title", f"อบรม {n}", "--unit-ref", "GT")
    with open(f"{folder}/config/ropa/me", "w", encoding="utf-8") as me:
        me.write("person=ตัวอย่าง ผู้แทน\nunit=LAW\n")
    for words, unit in (((), "สำนักกฎหมายตัวอย่าง"), (("--unit", "HR"), "กองบุคคลตัวอย่าง"), (("--as", "ตัวอย่าง สอง"), "กองตัวอย่าง")):
        o.opens(*words)
        o.says("n")
        o.says("การอบรม")
        o.fills([("ชื่อกิจกรรม", "อบรมใหม่"), ("ประเภท", "1")], "หน่วยงานที่จัด *")
        o.expects(f"[{o.number(unit)}] > ")
        o.says("q")
        o.leaves()


def main():
    with scratch.folder() as folder:
        run(folder, "init", "--org", "สำนักงานตัวอย่าง")
        run(folder, "unit", "add", "--code", "GT", "--name", "กองตัวอย่าง")
        run(folder, "unit", "add", "--code", "OLD", "--name", "กองเดิมตัวอย่าง")
        run(folder, "unit", "remove", "OLD", "--yes")
        o = Officer(folder, (80, 24))
        o.begins("หน่วยงาน")
        o.opens()
        if "หน่วยงานใด" in o.screen or "ชื่อของท่าน" in o.screen:
            o.fills([("หน่วยงานใด", ""), ("ชื่อของท่าน", "")], "เลือก > ")
        o.says("n")
        o.says(o.number("หน่วยงาน"))
        for typed in ("gt", "=GT"):  # said beside the question, not once all is answered
            o.says(typed)
            o.expects("รหัสที่ กองตัวอย่าง ใช้อยู่แล้ว")
            assert "ให้พิมพ์ =" not in o.screen, o.screen
        o.says("old")  # that of a unit that was removed, too; it may be meant
        o.expects("รหัสของหน่วยงานที่ลบไปแล้ว")
        assert "ให้พิมพ์ =OLD" in o.screen.upper(), o.screen
        o.says("q")
        adds(o, "LAW", "สำนักกฎหมายตัวอย่าง")
        o.says()  # later
        o.expects("หน่วยงานใดเป็นศูนย์กลาง")
        o.number("ไม่มีศูนย์กลาง")
        o.number("สำนักกฎหมายตัวอย่าง")
        o.says()  # later, too
        o.expects("เลือก > ")
        adds(o, "HR", "กองบุคคลตัวอย่าง")
        o.says(o.number("ยังไม่มีในทะเบียนบุคคล"))
        o.fills([("ชื่อ-นามสกุล", "ตัวอย่าง ผู้แทน"), ("ตำแหน่ง", "นักวิชาการ"), ("หน้าที่ในคณะทำงาน", "1"),
                 ("เลขที่คำสั่ง", "1/2566"), ("ดำรงตำแหน่งตั้งแต่", "1 มี.ค. 2566")], END)
        o.says()
        o.expects("บันทึกแล้ว PS-HR-66-001")
        o.says(o.number("สำนักกฎหมายตัวอย่าง"))
        office = run(folder, "organisation", "show", "ORG", "--format", "json")
        assert '"centre_ref": "LAW"' in office, office
        o.leaves()
        names_who_is_there(folder, o)
        sees_its_own_score(o)
        proposes_ones_own(folder, o)
        assert "ตัวอย่าง ผู้แทน" in run(folder, "person", "list")


main()
