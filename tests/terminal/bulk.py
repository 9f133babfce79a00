#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
# Copyright the ropa contributors
"""Many records at once from the menu: all data sets of a unit reviewed, all its activities covered by a notice, one set of measures for
many; each shown by name and number before, one change set, and taken back by one letter.

usage: bulk.py PROGRAM
"""
import json
import os
import sys

TESTS = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))
sys.path[:0] = [TESTS, f"{TESTS}/terminal"]
import scratch  # noqa: E402
from officer import Officer  # noqa: E402
from window import run  # noqa: E402

MENU, END, TICK = "เลือก > ", "บันทึก (Enter)", "q = เลิก > "
N = 18  # more than a page of the list


def make_office(folder):
    run(folder, "init", "--org", "สำนักงานตัวอย่าง")
    for code in ("GT", "HR"):
        run(folder, "unit", "add", "--code", code, "--name", f"กอง{code}")
    run(folder, "person", "add", "--name", "ตัวอย่าง เจ้าหน้าที่", "--post", "นักวิชาการ", "--unit-ref", "GT")
    for i in range(1, N + 1):
        run(folder, "dataset", "add", "--name", f"ชุดที่ {i}", "--unit-ref", "GT")
        run(folder, "activity", "add", "--activity-name", f"งานที่ {i}", "--unit-ref", "GT")
    run(folder, "dataset", "add", "--name", "ของกองอื่น", "--unit-ref", "HR")
    run(folder, "activity", "add", "--activity-name", "งานกองอื่น", "--unit-ref", "HR")
    run(folder, "security", "add", "--name", "แฟ้มสำนักงาน")
    with open(f"{folder}/config/ropa/me", "w", encoding="utf-8") as me:
        me.write("person=ตัวอย่าง เจ้าหน้าที่\nunit=GT\n")


def read(folder, noun, ref):
    return json.loads(run(folder, noun, "show", ref, "--format", "json"))


def takes_back(o, folder, name, n):
    """One letter, what it takes back shown by name and number before."""
    o.says("z")
    o.expects(name)
    o.says("ใช่")
    o.expects(f"ย้อนแล้ว {n} รายการ")


def reviews(o, folder, ref, what, result, row, kept, other):
    o.says("b")
    o.says(what)
    assert "คงไว้" not in o.screen, o.screen  # one word for one thing
    o.says(result)
    assert TICK in o.screen and "ของกองอื่น" not in o.screen, o.screen
    o.says("n")
    o.expects("ชุดที่ 16")
    o.says("3, 17")
    o.expects(f"({N - 2} จาก {N})")
    o.says("17")  # put back
    o.expects(f"({N - 1} จาก {N})")
    o.says()
    assert "ทำตามนี้" not in o.screen and "20 มี.ค. 2566" in o.last(), o.screen
    o.says("32 มี.ค. 66")
    o.expects("ไม่มีในปฏิทิน")
    o.says("15 มี.ค. 66")  # when and who are asked before it is shown what will be entered
    assert "ตัวอย่าง เจ้าหน้าที่" in o.last(), o.screen
    o.says()
    o.expects("วันที่ทบทวน: 15 มีนาคม 2566")
    o.expects("ผู้ทบทวน: ตัวอย่าง เจ้าหน้าที่")
    o.expects(f"{N - 1} ชุด")
    o.expects("ถามผลทีละชุด 1 ชุด")
    o.expects("ชุดที่ 3")
    o.says("<")
    o.says("<")
    o.says("<")  # past the reviewer and the day to the sets
    o.expects(f"({N - 1} จาก {N})")
    for _ in range(3):
        o.says()
    o.expects("ถามผลทีละชุด 1 ชุด")
    o.says()
    o.fills([("ชื่อการทบทวน", "ทบทวนประจำปี"), ("ผลการทบทวน", other), ("ผลด้านการเก็บรักษา", other), ("ขยายเวลาถึง", "31 ธ.ค. 2570")], END)
    o.says()
    o.expects(f"บันทึกแล้ว {ref}")
    items = read(folder, "review", ref)["item"]
    assert len(items) == N and [i[row] for i in items].count(kept) == N - 1, items
    assert items[2][row] != kept
    takes_back(o, folder, "ทบทวนประจำปี", 1)
    assert "RV-GT" not in run(folder, "review", "list")


def covers(o, folder):
    """A new notice of all of them, then one taken away and put back."""
    o.says("b")
    o.says("3")
    o.expects(f"กองGT (GT): กิจกรรมการประมวลผล {N} รายการ · ประกาศฉบับใด")  # whose, and how many there are
    o.says(o.number("ฉบับใหม่"))
    o.says("2")
    o.says()
    o.expects(f"เพิ่มในประกาศ {N - 1} กิจกรรม")
    o.expects("และอีก")
    o.says()
    o.fills([("ชื่อประกาศ", "ประกาศของกอง"), ("หัวข้อตามมาตรา 23", "1-6"), ("สิทธิที่แจ้ง", "1-8"), ("ช่องทางแจ้ง", "1")], END)
    o.says()
    o.expects("บันทึกแล้ว PN-GT-66-001")
    assert len(read(folder, "notice", "PN-GT-66-001")["cover"]) == N - 1
    o.says("b")
    o.says("3")
    o.says("1")
    o.says("4-6")
    o.says()
    o.expects("เพิ่มในประกาศ 1 กิจกรรม")
    o.expects("เอาออกจากประกาศ 3 กิจกรรม")
    o.expects("งานที่ 5")
    assert "[ใช่] > " in o.last(), o.last()  # as in all bulk
    o.says("<")  # one question back, with what was ticked
    o.expects("✓")
    o.says()
    o.expects("เอาออกจากประกาศ 3 กิจกรรม")
    o.says()
    o.expects("เปลี่ยน 4 รายการ")
    held = [c["activity"] for c in read(folder, "notice", "PN-GT-66-001")["cover"]]
    assert len(held) == N - 3 and len(set(held)) == N - 3, held
    takes_back(o, folder, "ประกาศของกอง", 1)
    assert len(read(folder, "notice", "PN-GT-66-001")["cover"]) == N - 1


def secures(o, folder):
    """What was sent or approved already is told before all of them are changed."""
    run(folder, "submit", "RO-GT-66-004", "--by", "ตัวอย่าง เจ้าหน้าที่")
    o.says("b")
    o.says("4")
    o.says("1")
    o.says("1-3")
    o.says()
    o.expects("งานที่ 4")
    o.expects(f"จะเปลี่ยน {N - 3} จาก {N - 3} รายการ")
    o.expects("ในนี้อนุมัติหรือส่งไปแล้ว 1 รายการ")
    assert "[ใช่] > " in o.last(), o.last()
    o.says("<")
    o.expects(f"({N - 3} จาก {N})")
    o.says()
    o.says()
    o.expects(f"เปลี่ยนแล้ว {N - 3} รายการ คืนค่าเดิมได้ด้วย z")
    lines = run(folder, "activity", "list", "--columns", "ref,security_ref", "--format", "csv", "--limit", "0")
    assert lines.count("SC-") == N - 3, lines
    o.says("b")
    o.says("4")
    o.says("1")
    o.expects("แฟ้มสำนักงาน")  # who has it already
    o.expects(f"(3 จาก {N})")
    o.says("q")
    takes_back(o, folder, f"งานที่ {N}", N - 3)
    assert "SC-" not in run(folder, "activity", "list", "--columns", "ref,security_ref", "--format", "csv", "--limit", "0")


def words_of_sets(o, folder):
    """A licence, and keywords, of the sets that have none: the one that has its own keeps it."""
    for i in (1, 2, 3):
        run(folder, "catalog", "add", "--title", f"บัญชีที่ {i}", "--unit-ref", "GT")
    run(folder, "catalog", "edit", "บัญชีที่ 2", "--tag-string", "ของเดิม")
    o.reads_on()
    o.says("b")
    o.says(o.number("สัญญาอนุญาตเดียวกัน"))
    o.says("1")
    o.expects("(3 จาก 3)")
    o.says()
    o.says("ใช่")
    o.expects("เปลี่ยนแล้ว 3 รายการ")
    takes_back(o, folder, "บัญชีที่ 3", 3)
    o.reads_on()
    o.says("b")
    o.says(o.number("คำสำคัญเดียวกัน"))
    o.says("สถิติ, บริการ")
    o.expects("(2 จาก 3)")
    o.says()
    o.says("ใช่")
    o.expects("เปลี่ยนแล้ว 2 รายการ")
    held = [read(folder, "catalog", f"บัญชีที่ {i}")["tag_string"] for i in (1, 2, 3)]
    assert held == ["สถิติ, บริการ", "ของเดิม", "สถิติ, บริการ"], held
    takes_back(o, folder, "บัญชีที่ 1", 2)
    o.reads_on()


def leaves_things_alone(o, folder):
    """Whoever leaves, says no, or has ticked nothing, changes nothing."""
    before = run(folder, "log", "--format", "csv", "--limit", "0")
    for typed in (["b", ""], ["b", "1", "q"], ["b", "1", "1", "q"], ["b", "1", "1", f"1-{N}", "", "q"], ["b", "1", "1", "", "", "", "ไม่ใช่"], ["b", "3", "1", "2", "", "ไม่ใช่"],
                  ["b", "4", "1", "", "ไม่ใช่"], ["z", ""]):
        for line in typed:
            o.says(line)
        o.expects(MENU)
    assert run(folder, "log", "--format", "csv", "--limit", "0") == before


def main():
    with scratch.folder() as folder:
        o = Officer(folder, (80, 24))
        make_office(folder)
        o.begins("หลายรายการ")
        o.opens()
        o.expects("หลายรายการพร้อมกัน (b)")
        reviews(o, folder, "RV-GT-66-001", "1", "คงเดิมทั้งหมด", "review_result", "unchanged", "2")
        reviews(o, folder, "RV-GT-66-002", "2", "คงเดิมทั้งหมด", "retention_decision", "not_due", "3")
        covers(o, folder)
        secures(o, folder)
        words_of_sets(o, folder)
        leaves_things_alone(o, folder)
        o.leaves()


main()
