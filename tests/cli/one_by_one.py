#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
# Copyright the ropa contributors
"""What two registers, or a file and the register, both changed, decided one by one in a terminal. usage: one_by_one.py PROGRAM"""
import json
import os
import sys

TESTS = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))
sys.path[:0] = [TESTS, f"{TESTS}/terminal"]
import scratch  # noqa: E402
from window import Window, run  # noqa: E402

ASK = "หยุด > "


def of(folder, db="t.db"):
    """What the three records say: fields by name."""
    records = json.loads(run(folder, "--db", f"{folder}/{db}", "activity", "list", "--format", "json"))
    return {r["activity_name"]: (r.get("subject_count"), r.get("notes")) for r in records}


def two(folder):
    """A register and a copy of it; both changed a field of one record, two of another, and one removed what the other changed."""
    def other(*words):
        run(folder, "--db", f"{folder}/u.db", *words)
    run(folder, "init", "--org", "ตัวอย่าง")
    run(folder, "unit", "add", "--code", "GT", "--name", "กอง")
    for name in ("หนึ่ง", "สอง", "สาม"):
        run(folder, "activity", "add", "--set", f"activity_name={name}", "--unit-ref", "GT")
    run(folder, "backup", f"{folder}/u.db")
    other("activity", "edit", "หนึ่ง", "--subject-count", "8")
    other("activity", "edit", "สอง", "--subject-count", "8", "--notes", "กอง")
    other("activity", "remove", "สาม", "--yes")
    other("activity", "add", "--set", "activity_name=ใหม่", "--unit-ref", "GT")
    run(folder, "activity", "edit", "หนึ่ง", "--subject-count", "9")
    run(folder, "activity", "edit", "สอง", "--subject-count", "9", "--notes", "ศูนย์")
    run(folder, "activity", "edit", "สาม", "--notes", "ศูนย์")


def answered(folder, answers, *words, of=4):
    w = Window(folder, "merge", f"{folder}/u.db", *words)
    seen = ""
    for i, answer in enumerate(answers):
        seen += w.expect(f"({i + 1}/{of})") + w.expect(ASK)
        w.answer(answer)
    return w, seen


def each_is_asked_and_each_answer_holds(folder):
    two(folder)
    w, seen = answered(folder, "2121", "--yes")
    assert w.end() == 0
    assert '"9" | "8"' in seen and '"ศูนย์" | "กอง"' in seen and '"สาม" | "(ลบแล้ว)"' in seen, seen
    assert of(folder) == {"หนึ่ง": (8, None), "สอง": (9, "กอง"), "สาม": (None, "ศูนย์"), "ใหม่": (None, None)}, of(folder)
    run(folder, "verify")
    assert "ไม่มีสิ่งใหม่" in run(folder, "merge", f"{folder}/u.db", "--yes")


def what_is_left_stays_alone(folder):
    two(folder)
    w, _ = answered(folder, ["2", "", "2", "2"], "--yes")
    assert w.end() == 1
    assert of(folder) == {"หนึ่ง": (8, None), "สอง": (9, "ศูนย์"), "ใหม่": (None, None)}, of(folder)
    assert "แต่ 1 ข้อไม่มีเนื้อหา" in run(folder, "verify")
    w, _ = answered(folder, ["2", "q"], "--yes", of=2)
    assert w.end() == 1
    assert of(folder)["สอง"] == (9, "ศูนย์")
    w, _ = answered(folder, ["2", "1"], "--yes", of=2)
    assert w.end() == 0
    assert of(folder) == {"หนึ่ง": (8, None), "สอง": (8, "ศูนย์"), "ใหม่": (None, None)}, of(folder)
    assert "ประวัติครบถ้วน" in run(folder, "verify")
    assert "ไม่มีสิ่งใหม่" in run(folder, "merge", f"{folder}/u.db", "--yes")


def without_yes_it_is_asked_at_the_end(folder):
    two(folder)
    before = of(folder)
    w, _ = answered(folder, "1111")
    w.expect("บันทึกลงทะเบียนหรือไม่")
    w.answer("n")
    assert w.end() == 1
    assert of(folder) == before
    w, _ = answered(folder, "1112")
    w.expect("บันทึกลงทะเบียนหรือไม่")
    w.answer("y")
    assert w.end() == 0
    assert of(folder) == {"หนึ่ง": (9, None), "สอง": (9, "ศูนย์"), "ใหม่": (None, None)}, of(folder)


def sent_out(folder):
    """A csv of three records, and the register: both changed a field of each, the file one more that is nobody else's."""
    run(folder, "init", "--org", "ตัวอย่าง")
    run(folder, "unit", "add", "--code", "GT", "--name", "กอง")
    for name in ("หนึ่ง", "สอง", "สาม"):
        run(folder, "activity", "add", "--set", f"activity_name={name}", "--unit-ref", "GT", "--notes", "เดิม")
    run(folder, "export", "csv", f"{folder}/a.csv", "--columns", "ref,activity_name,notes,subject_count,uid,rev")
    path = f"{folder}/a.csv"
    with open(path, encoding="utf-8-sig") as f:
        lines = f.read().replace("เดิม,", "ในไฟล์,8")
    with open(path, "w", encoding="utf-8") as f:
        f.write(lines)
    for name in ("หนึ่ง", "สอง", "สาม"):
        run(folder, "activity", "edit", name, "--notes", "ในทะเบียน")


def imported(folder, answers, *words):
    w = Window(folder, "import", f"{folder}/a.csv", *words)
    seen = ""
    for i, answer in enumerate(answers):
        seen += w.expect(f"({i + 1}/3)") + w.expect(ASK)
        w.answer(answer)
    return w, seen


def each_cell_of_a_file_is_asked(folder):
    sent_out(folder)
    w, seen = imported(folder, ["2", "1", ""])
    assert 'เดิม: "เดิม"' in seen and '1 ทะเบียน: "ในทะเบียน"' in seen and '2 ไฟล์: "ในไฟล์"' in seen, seen
    w.expect("บันทึกลงทะเบียนหรือไม่")
    assert of(folder)["หนึ่ง"] == (None, "ในทะเบียน")
    w.answer("y")
    assert w.end() == 1  # one is left: its record was taken all the same
    assert of(folder) == {"หนึ่ง": (8, "ในไฟล์"), "สอง": (8, "ในทะเบียน"), "สาม": (8, "ในทะเบียน")}, of(folder)


def with_yes_what_is_no_conflict_is_stored_first(folder):
    sent_out(folder)
    w, _ = imported(folder, ["2", "q"], "--yes")
    assert w.end() == 1
    assert of(folder) == {"หนึ่ง": (8, "ในไฟล์"), "สอง": (8, "ในทะเบียน"), "สาม": (8, "ในทะเบียน")}, of(folder)


def a_pair_that_is_one_is_made_so_by_number(folder):
    run(folder, "init", "--org", "ตัวอย่าง")
    for name in ("บริษัท ตัวอย่างหนึ่ง จำกัด", "บจก. ตัวอย่างหนึ่ง"):
        run(folder, "party", "add", "--name", name)
    w = Window(folder, "duplicates")
    for answer, then in (("7", ""), ("1", ""), ("1", "2"), ("", "")):
        seen = w.expect("เลขคู่ที่จะรวม")
        w.answer(answer)
        if answer == "1":
            w.expect("ไม่รวม > ")
            w.answer(then)
    assert "PY-ORG-66-001 เข้ากับ PY-ORG-66-002" in seen, seen
    assert w.end() == 0
    assert [r["name"] for r in json.loads(run(folder, "party", "list", "--format", "json"))] == ["บจก. ตัวอย่างหนึ่ง"]


for test in (each_is_asked_and_each_answer_holds, what_is_left_stays_alone, without_yes_it_is_asked_at_the_end,
             each_cell_of_a_file_is_asked, with_yes_what_is_no_conflict_is_stored_first,
             a_pair_that_is_one_is_made_so_by_number):
    with scratch.folder() as own:
        test(own)
