#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
# Copyright the ropa contributors
"""The way of records, from the menu: what was sent back stands first with what was asked for.

usage: way.py PROGRAM
"""
import os
import sys

TESTS = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))
sys.path[:0] = [TESTS, f"{TESTS}/terminal"]
import scratch  # noqa: E402
from officer import Officer  # noqa: E402
from window import run  # noqa: E402

MENU = "เลือก > "
OFFICER, HEAD, CHECKER = "ตัวอย่าง เจ้าหน้าที่", "ตัวอย่าง หัวหน้า", "ตัวอย่าง ผู้ตรวจ"


def make_office(folder):
    run(folder, "init", "--org", "สำนักงานตัวอย่าง")
    for code, name in (("GT", "กองตัวอย่าง"), ("ICT", "ศูนย์ตัวอย่าง")):
        run(folder, "unit", "add", "--code", code, "--name", name)
    for name, post, unit in ((OFFICER, "นักวิชาการ", "GT"), (HEAD, "ผู้อำนวยการกอง", "GT"), (CHECKER, "นักวิชาการคอมพิวเตอร์", "ICT")):
        run(folder, "person", "add", "--name", name, "--post", post, "--unit-ref", unit)
    run(folder, "organisation", "edit", "ORG", "--has-centre", "1", "--centre-ref", "ICT")
    run(folder, "activity", "add", "--activity-name", "การลา", "--unit-ref", "GT")
    with open(f"{folder}/config/ropa/me", "w", encoding="utf-8") as me:
        me.write(f"person={OFFICER}\nunit=GT\n")


def heads(folder):
    run(folder, "unit", "edit", "GT", "--yes", "--set", f"head.person={HEAD}", "--set", "head.post=ผู้อำนวยการกอง",
        "--set", "head.valid-from=1/10/2565")


def stands(o, *parts):
    """On the screen, whatever is wrapped."""
    seen = "".join(line.strip() for line in o.screen.replace("\r", "").split("\n"))
    for part in parts:
        if part.replace(" ", "") not in seen.replace(" ", ""):
            o.fail(f"expected {part!r}")


def what_came_back_stands_first():
    with scratch.folder() as folder:
        make_office(folder)
        heads(folder)
        ref, advice = "RO-GT-66-001", "โปรดระบุจำนวนวันลา"
        run(folder, "submit", ref, "--by", OFFICER, "--date", "2023-03-10")
        run(folder, "approve", ref, "--by", HEAD, "--date", "2023-03-11", "--memo", "กต 1/2566", "--despite", "ทดสอบการส่งกลับ")
        run(folder, "submit", ref, "--by", OFFICER, "--date", "2023-03-12")
        run(folder, "return", ref, "--by", CHECKER, "--date", "2023-03-13", "--reason", advice)
        listed = run(folder, "todo", "1", "--unit", "GT")
        for part in (advice, f"ส่งกลับโดย {CHECKER} เมื่อ 13 มี.ค. 2566"):
            assert part in listed, listed
        assert run(folder, "todo", "--unit", "GT", "--format", "csv").split("\n")[1].startswith("1,returned,")
        shown = run(folder, "show", ref)
        assert "ส่งกลับให้แก้ไข" in shown and "โปรดระบุจำนวน" in shown, shown
        o = Officer(folder, (80, 24))
        o.begins("ส่งกลับ")
        o.opens()
        first = f'แก้ "การลา" ที่ส่งกลับ: {advice}'
        stands(o, first)
        assert o.number('แก้ "การลา"') == "1", o.screen
        o.says("1")
        stands(o, f"ส่งกลับให้แก้ไข: 13 มี.ค. 2566 · {CHECKER} · นักวิชาการคอมพิวเตอร์ · {advice}")
        o.says("c")  # unchanged, to the centre again: said before it is, and no is one Enter away
        stands(o, advice, "ยังไม่ได้แก้สิ่งใดตั้งแต่ส่งกลับ")
        assert "[ไม่ใช่] > " in o.last(), o.last()
        o.says()
        o.expects("ยังไม่ได้ทำอะไร")
        o.says("c")
        o.says("ใช่")
        for _ in range(3):  # who, which day, no memo
            o.says()
        stands(o, "เสนออีกครั้งโดยไม่ได้แก้สิ่งใดตั้งแต่ส่งกลับ")
        while MENU not in o.last():
            o.says()
        assert "ที่ส่งกลับ" not in o.screen, o.screen
        o.leaves()


def what_may_be_sent_is_listed():
    """A paper that none was sent of before is in the list of what waits to be sent, and its page offers it."""
    with scratch.folder() as folder:
        make_office(folder)
        run(folder, "infographic", "add", "--title", "ภาพประกอบของกอง", "--unit-ref", "GT")
        run(folder, "consent-form", "add", "--title", "แบบขอความยินยอม", "--unit-ref", "GT")
        o = Officer(folder, (80, 24))
        o.begins("เสนอเอกสาร")
        o.opens()
        o.says("m")
        o.says("1")
        for part in ("การลา", "ภาพประกอบของกอง", "แบบขอความยินยอม"):
            o.number(part)
        o.says("")
        while MENU not in o.last():
            o.says()
        o.says("f")
        o.says("แบบขอความยินยอม")
        o.says(o.number("แบบขอความยินยอม"))
        stands(o, "เสนอ (s)")
        o.says("s")
        o.expects("ยังเป็นร่าง")
        o.says("q")
        while MENU not in o.last():
            o.says()
        o.leaves()


def the_head_is_asked_where_they_sign():
    """Nobody told who heads the unit: at the first approval who decides is put down as its head by a day, or later."""
    with scratch.folder() as folder:
        make_office(folder)
        ref = "RO-GT-66-001"
        run(folder, "submit", ref, "--by", OFFICER, "--date", "2023-03-10")
        o = Officer(folder, (80, 24))
        o.begins("หัวหน้า")
        o.opens()
        o.says("m")
        o.says("2")
        o.says("1")
        o.reads_on()
        assert "RAP-01" not in o.screen and "unit edit" not in o.screen, o.screen
        o.says("ใช่")
        o.says(o.number(HEAD))
        stands(o, "ทะเบียนยังไม่บันทึกหัวหน้าของหน่วยงานนี้", f"{HEAD} เป็นหัวหน้า กองตัวอย่าง ตั้งแต่วันที่ (Enter = ภายหลัง)")
        o.says("เมื่อวานซืน")
        o.expects("อ่านวันที่ไม่ออก")
        o.says("1/10/2599")
        o.expects("วันที่ยังมาไม่ถึง")
        o.says("1/10/2565")
        o.says("1")
        o.says("12/3/2566")
        o.says("กต 1/2566")
        o.says()  # no scan yet
        o.says("ลงนามก่อนพบว่าขาดข้อมูล")
        assert "ยังไม่นับ" not in o.screen, o.screen
        while MENU not in o.last():
            o.says()
        o.leaves()
        head = run(folder, "unit", "show", "GT", "--format", "json")
        assert '"valid_from": "2022-10-01"' in head and "ผู้อำนวยการกอง" in head, head
        run(folder, "submit", ref, "--by", OFFICER, "--date", "2023-03-13", "--level", "centre")
        run(folder, "accept", ref, "--by", CHECKER, "--date", "2023-03-14")
        o = Officer(folder, (80, 40))
        o.begins("หัวหน้าศูนย์กลาง")
        o.opens("approve", ref, "--level", "centre")
        o.reads_on()
        o.says("ใช่")
        o.says(o.number(CHECKER)) if "ตัวอย่าง ผู้ตรวจ" in o.screen else o.says("ตัวอย่าง ผู้ตรวจ")
        stands(o, "เป็นหัวหน้า ศูนย์ตัวอย่าง ตั้งแต่วันที่")
        o.w.close()


def what_changed_is_seen_where_it_is_signed_again():
    """A record that was changed after its head approved it begins at the head, who sees what is new; states are those it is in."""
    with scratch.folder() as folder:
        make_office(folder)
        heads(folder)
        ref = "RO-GT-66-001"
        run(folder, "submit", ref, "--by", OFFICER, "--date", "2023-03-10")
        run(folder, "approve", ref, "--by", HEAD, "--date", "2023-03-11", "--memo", "กต 1/2566", "--despite", "ทดสอบการแก้")
        run(folder, "activity", "edit", ref, "--subject-count", "1500")
        o = Officer(folder, (80, 24))
        o.begins("แก้หลังอนุมัติ")
        o.opens()
        o.says("m")
        o.says("1")
        o.says("1")
        o.says(o.number(OFFICER))
        o.says()
        o.says()
        stands(o, f"{ref} ส่งตรวจ")
        assert "ส่งศูนย์กลางแล้ว" not in o.screen, o.screen
        while MENU not in o.last():
            o.says()
        o.says("m")
        o.says("2")
        o.says("1")
        told = o.screen
        assert "เปลี่ยนจากที่อนุมัติ  จำนวนเจ้าของข้อมูลโดยประมาณ (คน): – → 1500" in told, told
        o.w.close()
        run(folder, "approve", ref, "--by", HEAD, "--date", "2023-03-20", "--memo", "กต 2/2566", "--despite", "ทดสอบการแก้")
        run(folder, "submit", ref, "--by", OFFICER, "--date", "2023-03-20")
        assert "ส่งศูนย์กลางแล้ว" in run(folder, "show", ref)
        run(folder, "accept", ref, "--by", CHECKER, "--date", "2023-03-20")
        run(folder, "unit", "edit", "ICT", "--yes", "--set", "head.person=ตัวอย่าง หัวหน้า", "--set", "head.valid-from=1/10/2565")
        run(folder, "approve", ref, "--level", "centre", "--by", HEAD, "--date", "2023-03-20", "--memo", "กต 3/2566", "--despite", "ทดสอบการแก้")
        assert "หัวหน้าศูนย์กลางอนุมัติ" in run(folder, "show", ref)


def enough_of_a_page_leaves_the_menu_whole():
    """Who has read enough of what is longer than the screen stands before the menu, not before its prompt alone."""
    with scratch.folder() as folder:
        run(folder, "init", "--sample")
        o = Officer(folder, (80, 24))
        o.begins("พอแล้ว")
        o.opens()
        o.says("s")
        assert "q = พอ > " in o.last(), o.last()
        o.says("q")
        while MENU not in o.last():
            o.says()
        o.expects("ออก (q)")
        o.leaves()


def main():
    enough_of_a_page_leaves_the_menu_whole()
    what_changed_is_seen_where_it_is_signed_again()
    the_head_is_asked_where_they_sign()
    what_may_be_sent_is_listed()
    what_came_back_stands_first()
    print("way: from the menu, what came back stands first")


main()
