#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
# Copyright the ropa contributors
"""Questions that are no field's, from the menu: `?` is help, `<` the question before, `*` what there is to choose from, everywhere, and
none of them is taken for a value; a wrong answer keeps the question; a file to write gets the ending of its kind.

usage: dialogs.py PROGRAM
"""
import json
import os
import re
import sys

TESTS = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))
sys.path[:0] = [TESTS, f"{TESTS}/terminal"]
import scratch  # noqa: E402
from officer import Officer  # noqa: E402
from window import run  # noqa: E402

MENU = "เลือก > "
HELP = "< = ย้อนไปข้อก่อน"


def make_office(folder):
    run(folder, "init", "--org", "สำนักงานตัวอย่าง")
    run(folder, "unit", "add", "--code", "GT", "--name", "กองตัวอย่าง")
    run(folder, "person", "add", "--name", "ตัวอย่าง เจ้าหน้าที่", "--post", "นักวิชาการ", "--unit-ref", "GT")
    run(folder, "person", "add", "--name", "ตัวอย่าง หัวหน้า", "--post", "ผู้อำนวยการ", "--unit-ref", "GT")
    for i in (1, 2):
        run(folder, "activity", "add", "--activity-name", f"งานที่ {i}", "--unit-ref", "GT")
    with open(f"{folder}/config/ropa/me", "w", encoding="utf-8") as me:
        me.write("person=ตัวอย่าง เจ้าหน้าที่\nunit=GT\n")


def asks(o, part):
    if part not in o.last():
        o.fail(f"the question isn't about {part!r}: {o.last()!r}")


def stands(o, part):
    """What moves about leaves the question where it is, and is no value of it."""
    for typed in ("?", "ฦ", "ช่วย", ">", "!"):
        o.says(typed)
        if typed not in (">", "!"):
            o.expects(HELP)
        asks(o, part)


def acts(o, folder):
    o.begins("เสนอ")
    o.says("m")
    o.says("1")
    stands(o, "เลข เช่น 1 3 5-7")
    o.says("1")
    stands(o, "บางคำของชื่อ")
    o.says("*")
    o.expects("ตัวอย่าง หัวหน้า")
    asks(o, "บางคำของชื่อ")
    o.says("<")  # to the list that they were picked from
    asks(o, "เลข เช่น 1 3 5-7")
    o.says("1,2")
    o.says(o.number("ตัวอย่าง เจ้าหน้าที่"))
    asks(o, "วันที่เสนอ")
    stands(o, "วันที่เสนอ")
    o.says("เมื่อวานซืน")  # a wrong one keeps the question
    o.expects("อ่านวันที่ไม่ออก")
    asks(o, "วันที่เสนอ")
    o.says("1 ม.ค. 2540")  # years before there was a record
    o.expects("วันที่ก่อน RO-GT-66-001 เข้าทะเบียน (20 มี.ค. 2566) กว่าหนึ่งปี")
    asks(o, "วันที่เสนอ")
    o.says("=1 ม.ค. 2540")  # meant all the same
    asks(o, "เลขที่บันทึก")
    o.says("<")
    o.says("")  # and not asked about again
    asks(o, "เลขที่บันทึก")
    o.says("<")
    o.says("<")
    asks(o, "บางคำของชื่อ")
    o.says(o.number("ตัวอย่าง เจ้าหน้าที่"))
    o.says("15 มี.ค. 2566")
    stands(o, "เลขที่บันทึก")
    o.says("*")
    o.expects("ไม่มีตัวเลือก")
    o.says("<")
    asks(o, "15 มี.ค. 2566")  # what was answered stands to be taken
    o.says()
    asks(o, "เลขที่บันทึก")
    o.says("กษ 01/1")
    o.reads_on()
    o.expects("RO-GT-66-001  ")
    o.expects(MENU)
    kept = json.loads(run(folder, "acts", "RO-GT-66-001", "--format", "json"))
    assert [(a["kind"], a["date"], a["memo"]) for a in kept] == [("submit", "2023-03-15", "กษ 01/1")], kept


def many_under_one_memo():
    """Each question stands on one screen with what it is about, however often Enter is pressed; what became of all is told in a screen."""
    with scratch.folder() as folder:
        run(folder, "init", "--sample")
        o = Officer(folder, (80, 24))
        o.begins("หลายรายการ")
        o.opens()
        o.says("m")
        o.says("1")
        o.says("1-9")
        for _ in range(4):
            for part in ("ส่งตรวจ ระดับหน่วยงาน", "RO-GEN-66-001  กล้องวงจรปิด", "และอีก 6 รายการ", "ผู้เสนอ", "ผู้อำนวยการกองกลาง"):
                o.expects(part)
            o.says()
            o.expects("ข้อนี้ต้องมีคำตอบ")
        o.says("*")
        o.says(o.number("ผู้อำนวยการกองกลาง"))
        for typed in ("ก", "", "เมื่อวาน"):
            for part in ("ส่งตรวจ ระดับหน่วยงาน", "RO-GEN-66-001  กล้องวงจรปิด", "ผู้เสนอ: ตัวอย่าง ผู้อำนวยการ กก."):
                o.expects(part)
            o.says(typed)
        o.says("กษ 01/1")
        for part in ("RO-GEN-66-001  ส่งตรวจ", "RO-RDP-66-003  ส่งตรวจ", "ต่อไป: ลงผลหรือเผยแพร่จากหน้าแรก"):
            o.expects(part)
        assert o.screen.count("ต่อไป:") == 1, o.screen
        o.reads_on()
        o.leaves()


def refuses(o, question, wrong):
    for typed in wrong:
        o.says(typed)
        asks(o, question)
        if not any(line.strip() for line in o.screen.replace("\r", "").split("\n")[1:-1]):
            o.fail(f"{typed!r} got no sentence")


def signs_what_it_may():
    """Who sent it isn't offered for what they can't do; a wrong answer to any question of a memo is refused there, and the others stay."""
    with scratch.folder() as folder:
        make_office(folder)
        run(folder, "unit", "edit", "GT", "--yes", "--set", "head.person=ตัวอย่าง หัวหน้า", "--set", "head.post=ผู้อำนวยการ",
            "--set", "head.valid-from=1/10/2565")
        ref = "RO-GT-66-001"
        run(folder, "submit", ref, "--by", "ตัวอย่าง เจ้าหน้าที่", "--date", "2023-03-10")
        o = Officer(folder, (80, 40))  # all that is open of it is told first
        o.begins("ลงนาม")
        o.opens("approve", ref)
        o.reads_on()
        o.expects("ถ้ายังไม่ลงนาม ควรแก้ก่อน")  # before the first question
        o.says("ใช่")
        asks(o, "บางคำของชื่อ")
        offered = o.screen[o.screen.rindex("ผู้พิจารณา"):]
        assert "ตัวอย่าง หัวหน้า" in offered and "ตัวอย่าง เจ้าหน้าที่" not in offered, offered
        assert "[1] > " in o.last(), o.last()  # a head approves
        refuses(o, "ชื่อ", ["9", "31/3/2566", "5 ปี", "ก", "เ้ื", "กองตัวอย่าง"])
        assert "[1] > " in o.last(), o.last()  # who is likely is still one Enter away
        o.says("เจ้าหน้าที่")
        o.says("1")
        o.expects("เป็นผู้ส่งเอง")
        asks(o, "บางคำของชื่อ")
        again = o.screen[o.screen.rindex("ผู้พิจารณา"):]  # those who may stand there again, not who was refused
        assert "ตัวอย่าง หัวหน้า" in again and "ตัวอย่าง เจ้าหน้าที่" not in again, again
        o.says("*")
        o.says("1")
        refuses(o, "ผลการพิจารณา", ["9", "ใช่", "อนุมัติครับ"])
        o.says("4")
        refuses(o, "วันที่ลงนาม", ["1/4/2566", "1/3/2566", "5 ปี", "ก", "0"])
        o.says("12/3/2566")
        refuses(o, "เลขที่บันทึก", ["เมื่อวาน", "ไม่มี", "5 ปี", "31/3/2566", "ก"])
        o.says("กษ 1/2566")
        o.says("")  # no scan yet
        refuses(o, "เหตุผล", ["ก", "1", "5 ปี", "31/3/2566", "ใช่", "เ้ื"])
        o.w.answer("ข้อความยังไม่บอกว่าติดต่อใคร")
        o.w.end()
        kept = json.loads(run(folder, "acts", ref, "--format", "json"))[-1]
        assert (kept["kind"], kept["decision"], kept["date"], kept["memo"]) == ("approve", "reject", "2023-03-12", "กษ 1/2566"), kept
        run(folder, "submit", ref, "--by", "ตัวอย่าง เจ้าหน้าที่", "--date", "2023-03-13")
        run(folder, "approve", ref, "--by", "ตัวอย่าง หัวหน้า", "--date", "2023-03-14", "--memo", "กษ 2/2566", "--despite", "ทดสอบการลงนาม")
        o.opens("publish", ref)
        assert o.number("ตัวอย่าง เจ้าหน้าที่") == "1" and "[1] > " in o.last(), o.screen  # all else is the officer's who sits here
        o.says("")
        refuses(o, "วันที่เผยแพร่", ["1/4/2566", "13/3/2566"])
        o.says("15/3/2566")
        o.says("กษ 3/2566")
        refuses(o, "ที่อยู่เว็บ", ["www", "31/3/2566", "ก", "เ้ื", "https://"])
        o.expects("ขึ้นต้นด้วย https://")
        o.w.answer("https://www.example.go.th/pdpa")
        o.w.end()
        kept = json.loads(run(folder, "acts", ref, "--format", "json"))[-1]
        assert (kept["kind"], kept["date"], kept["memo"]) == ("publish", "2023-03-15", "กษ 3/2566"), kept


def writes(o, folder, name, typed, ending):
    """Said before it is written; what moves about makes no file."""
    before = set(os.listdir("."))
    o.says("x")
    o.says(o.number(name))
    stands(o, "ชื่อไฟล์")
    o.says("<")
    o.expects("ไฟล์: ส่งออก นำเข้า สำรอง")
    o.says(o.number(name))
    o.says("ผิด.docx")
    o.expects("โปรดตั้งชื่อที่ลงท้ายอย่างนั้น")
    asks(o, "ชื่อไฟล์")
    o.says(typed)
    o.reads_on()
    o.expects(f"จะเขียนเป็น {typed}{ending}")
    if "ตัวชี้วัดที่" in o.last():
        stands(o, "ตัวชี้วัดที่")
        o.says()
        o.reads_on()
    assert set(os.listdir(".")) - before == {typed + ending}, set(os.listdir(".")) - before


def reads(o):
    o.says("x")
    o.says(o.number("นำเข้า"))
    stands(o, "ไฟล์ใด")
    o.says("*")
    o.expects("ทะเบียน.xlsx")
    o.says("99")
    o.expects("ไม่มีข้อ 99")
    asks(o, "ไฟล์ใด")
    o.says("<")
    o.expects("ไฟล์: ส่งออก นำเข้า สำรอง")
    o.says()
    o.expects(MENU)


def papers(o):
    o.says("f")
    stands(o, "คำที่ค้นหา")
    o.says("งานที่ 1")
    o.says("1")
    stands(o, "ทำอะไร")
    o.says("w")
    stands(o, "เลข")
    o.says("2")
    stands(o, "ชื่อไฟล์")
    o.says("<")
    asks(o, "เลข")
    o.says("2")
    o.says("ตาราง.csv")
    o.expects("โปรดตั้งชื่อ")
    o.says("เอกสาร")
    o.expects("จะเขียนเป็น เอกสาร.docx")
    o.reads_on()
    o.says()
    o.says()
    o.says()
    o.expects(MENU)


def menu_help(o):
    """For one who uses the menu: what the page is, each of its letters, what comes next; no command but the one that leads to them."""
    letters = re.findall(r"\((\w)\)", o.screen)
    o.begins("วิธีใช้")
    for typed in ("?", "h", "้", "ช่วย"):
        o.says(typed)
        o.reads_on()
        o.expects("หน้านี้บอกว่าทะเบียนมีอะไร")
        told = o.screen[o.screen.index("หน้านี้บอกว่า"):o.screen.index("สำหรับผู้พิมพ์คำสั่งเอง: ropa")]
        assert all(f"\n   {letter}  " in told.replace("\r", "") for letter in letters if letter != "q"), told
        assert "ต่อไป: พิมพ์ 1 เพื่อทำข้อแรก คือ " in told, told
        english = set(re.findall("[A-Za-z]{2,}", told)) - {"Enter", "Excel", "DPO", "KPI"}
        assert not english, english
        o.expects(MENU)


def warns_of_sent(o, folder):
    """What changing a record that was sent or decided on means is said before the first question, by the menu and by flags."""
    o.begins("แก้รายการที่ส่งแล้ว")
    run(folder, "approve", "RO-GT-66-002", "--by", "ตัวอย่าง หัวหน้า", "--despite", "ทดสอบ")
    for words, told, untold in (("งานที่ 1", "ผู้พิจารณาจะเห็นฉบับที่แก้แล้ว", "ต้องเสนอใหม่"),
                                ("งานที่ 2", "ต้องเสนอใหม่", "ผู้พิจารณาจะเห็น")):
        o.says("f")
        o.says(words)
        o.says("1")
        o.says("e")
        o.reads_on()
        assert told in o.screen.replace("\r\n ", "") and untold not in o.screen, o.screen
        assert ("อนุมัติระดับหน่วยงาน: " in o.screen) == (words == "งานที่ 2"), o.screen
        o.says("q")
        for _ in range(3):
            o.reads_on()
            if MENU not in o.last():
                o.says()
        o.expects(MENU)
    assert "บันทึกแล้ว" in run(folder, "activity", "edit", "RO-GT-66-001", "--notes", "ก")


def finds_nothing(o):
    """The search stays where nothing was found, and says of what."""
    o.says("f")
    o.says("ลายนิ้วมือ")
    o.expects('ไม่พบ "ลายนิ้วมือ"')
    asks(o, "คำที่ค้นหา")
    o.says("")
    asks(o, MENU)


def adds_who_is_missing():
    """Nobody is in the register: who submits is added where it is asked, and never by a slip."""
    with scratch.folder() as folder:
        run(folder, "init", "--org", "สำนักงานตัวอย่าง")
        run(folder, "unit", "add", "--code", "GT", "--name", "กองตัวอย่าง")
        run(folder, "activity", "add", "--activity-name", "งานที่ 1", "--unit-ref", "GT")
        o = Officer(folder, (80, 24))
        os.makedirs(f"{folder}/config/ropa", exist_ok=True)
        with open(f"{folder}/config/ropa/me", "w", encoding="utf-8") as me:
            me.write("person=\nunit=GT\n")
        o.begins("ไม่มีบุคคล")
        o.opens()
        o.says("m")
        o.says("1")
        o.says("1")
        o.expects("ทะเบียนยังไม่มีบุคคล")
        for typed in ("", "3", "ก"):
            o.says(typed)
            asks(o, "บางคำของชื่อ")
        o.says("ตัวอย่าง คนใหม่, นักวิชาการ")
        o.says()  # no is one Enter away
        asks(o, "บางคำของชื่อ")
        o.says("ตัวอย่าง คนใหม่, นักวิชาการ")
        o.says("ใช่")
        asks(o, "วันที่เสนอ")
        o.says("q")
        o.reads_on()
        people = json.loads(run(folder, "person", "list", "--columns", "name,post,unit_ref", "--format", "json"))
        assert [(p["name"], p["post"]) for p in people] == [("ตัวอย่าง คนใหม่", "นักวิชาการ")], people
        o.leaves()


def goes_back_from_why():
    """Who was added is who stands there after going back, however the list is read then."""
    with scratch.folder() as folder:
        make_office(folder)
        run(folder, "submit", "RO-GT-66-001", "--by", "ตัวอย่าง เจ้าหน้าที่", "--date", "2023-03-10")
        o = Officer(folder, (80, 40))
        o.begins("ย้อนจากเหตุผล")
        o.opens("approve", "RO-GT-66-001")
        o.reads_on()
        o.says("ใช่")
        asks(o, "บางคำของชื่อ")
        o.says("ตัวอย่าง ผู้แทน, ผู้อำนวยการกอง")
        o.says("ใช่")
        o.says("")  # no head yet: later
        o.says("1")
        o.says("12/3/2566")
        o.says("กษ 1/2566")
        o.says("")  # no scan yet
        o.expects("ถ้าลงนามไปแล้ว")
        o.says("<")
        o.expects("ผู้พิจารณา: ตัวอย่าง ผู้แทน · ตำแหน่ง: ผู้อำนวยการกอง")


def main():
    goes_back_from_why()
    adds_who_is_missing()
    signs_what_it_may()
    many_under_one_memo()
    with scratch.folder() as folder:
        os.mkdir(f"{folder}/files")
        os.chdir(f"{folder}/files")
        o = Officer(folder, (80, 24))
        make_office(folder)
        o.opens()
        menu_help(o)
        finds_nothing(o)
        acts(o, folder)
        warns_of_sent(o, folder)
        o.begins("ไฟล์")
        writes(o, folder, "ให้ผู้บริหารลงนาม", "ทะเบียน", ".xlsx")
        o.says("x")  # never over what is there
        o.says(o.number("ให้ผู้บริหารลงนาม"))
        o.says("ทะเบียน")
        o.expects("มี ทะเบียน.xlsx อยู่แล้ว")
        asks(o, "ชื่อไฟล์")
        o.says("<")
        o.says("")
        writes(o, folder, "เป็นตาราง (csv)", "ตาราง", ".csv")
        writes(o, folder, "สมุดคะแนน", "คะแนน", ".xlsx")
        writes(o, folder, "แฟ้มหลักฐาน", "แฟ้ม", ".zip")
        writes(o, folder, "สำรองทะเบียน", "สำรอง", ".db")
        reads(o)
        papers(o)
        o.leaves()
        os.chdir("/")


main()
