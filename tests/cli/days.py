#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
# Copyright the ropa contributors
"""What is exported --as-of a day is what was exported when that day was over, to the letter, whatever became of the register since.

A register goes through days on which records are added, changed, renamed, removed, brought back, submitted, approved, published, undone
and merged; each day is exported when it is over. usage: days.py PROGRAM
"""
import io
import json
import os
import re
import subprocess
import sys
import zipfile

TESTS = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))
sys.path.insert(0, TESTS)
import scratch  # noqa: E402

PROGRAM = os.path.abspath(sys.argv[1])
HEAD, OFFICER = "ตัวอย่าง หัวหน้า", "ตัวอย่าง เจ้าหน้าที่"
DAYS = {
    "2022-10-03": [["init", "--org", "สำนักงานตัวอย่าง"], ["unit", "add", "--code", "GT", "--name", "กองตัวอย่าง", "--in-scope-from", "2022-10-01"],
                   ["person", "add", "--name", HEAD, "--post", "ผอ.", "--unit-ref", "GT"],
                   ["person", "add", "--name", OFFICER, "--post", "นักวิชาการ", "--unit-ref", "GT"],
                   ["unit", "edit", "GT", "--yes", "--set", f"head[1].person={HEAD}", "--set", "head[1].post=ผอ.", "--set",
                    "head[1].valid_from=2022-10-01"],
                   ["organisation", "edit", "ORG", "--has-centre", "ไม่ใช่", "--yes"],
                   ["activity", "add", "--starter", "leave", "--unit-ref", "GT"], ["activity", "add", "--activity-name", "สอง", "--unit-ref", "GT"]],
    "2022-10-04": [["activity", "edit", "สอง", "--notes", "แก้แล้ว", "--set", "purpose[].purpose_text=หนึ่ง"],
                   ["request", "add", "--unit-ref", "GT", "--requester-name", "ตัวอย่าง ผู้ขอ", "--request-right", "access"]],
    "2022-10-05": [["submit", "RO-GT-66-001", "--by", OFFICER], ["approve", "RO-GT-66-001", "--by", HEAD, "--memo", "กต 1/2565", "--despite", "ลงนามแล้ว"],
                   ["unit", "edit", "GT", "--name", "กองชื่อใหม่", "--yes"]],
    "2022-10-07": [["activity", "remove", "สอง", "--yes"], ["activity", "edit", "RO-GT-66-001", "--notes", "หลังอนุมัติ"]],
    "2022-10-08": [["undo"], ["activity", "restore", "RO-GT-66-002"], ["activity", "add", "--activity-name", "สาม", "--unit-ref", "GT"]],
    "2022-10-09": [["activity", "edit", "สาม", "--set", "activity_name=สาม ใหม่"], ["undo"],
                   ["activity", "edit", "RO-GT-66-002", "--set", "purpose[1].purpose_text=สองข้อ"]],
    "2022-10-10": [["submit", "RO-GT-66-001", "--by", OFFICER], ["return", "RO-GT-66-001", "--by", HEAD, "--reason", "แก้เหตุผล"],
                   ["activity", "set", "notes=ทั้งหมด", "--unit", "GT", "--yes"], ["person", "edit", OFFICER, "--post", "ชำนาญการ", "--yes"]],
}


def call(folder, day, *words, check=False):
    env = dict(os.environ, ROPA_DB=f"{folder}/t.db", ROPA_NOW=f"{day}T12:00", ROPA_USER="tester", ROPA_LANG="th")
    return subprocess.run([PROGRAM, *words], env=env, capture_output=True, text=True, stdin=subprocess.DEVNULL, check=check, cwd=folder)


def export(folder, now, name, *words):
    done = call(folder, now, "export", name, *words)
    assert done.returncode == 0, (name, words, done.stderr)
    with open(f"{folder}/{name}", "rb") as f:
        return f.read()


def cells(book):
    """What the workbook shows: its parts without those that say when it was made."""
    with zipfile.ZipFile(io.BytesIO(book)) as z:
        return {n: z.read(n).decode() for n in z.namelist() if n.endswith(".xml") and not n.startswith("docProps/")}


def walk(folder):
    told, books = {}, {}
    for day, acts in DAYS.items():
        for words in acts:
            done = call(folder, day, *words)
            assert done.returncode in (0, 3), (day, words, done.stderr)
        told[day] = json.loads(export(folder, day, f"{day}.json"))
        books[day] = export(folder, day, f"{day}.xlsx")
    return told, books


def same(folder, told, books):
    now = "2023-03-20"
    for day, was in told.items():
        again = json.loads(export(folder, now, f"{day}-again.json", "--as-of", day))
        assert again.pop("as_of") == day
        was.pop("beside"), again.pop("beside")
        assert again == was, (day, [(k, a, was.get(k)) for k, a in again.items() if a != was.get(k)])
        then = export(folder, now, f"{day}-again.xlsx", "--as-of", day)
        text = "".join(cells(then).values())
        assert "ตามที่เป็นเมื่อสิ้นวันที่" in text
        before = cells(books[day])
        shown = {part: text.replace(" then=1 ", " ") for part, text in cells(then).items()}  # the proof says that it was printed later
        for part in before:
            line = re.sub("ฉบับ ณ วันที่|(?<=· )พิมพ์", "ตามที่เป็นเมื่อสิ้นวันที่", before[part])
            assert "sharedStrings" not in part or shown[part] == line, (day, part)
            if "worksheets" in part and shown[part] != line:
                at = next(i for i, (a, b) in enumerate(zip(shown[part], line)) if a != b)
                sys.exit(f"{day} {part}: {shown[part][at - 200:at + 200]!r}, then {line[at - 200:at + 200]!r}")
        with zipfile.ZipFile(io.BytesIO(then)) as z:
            assert "ตามที่เป็นเมื่อสิ้นวันที่" in z.read("xl/worksheets/sheet2.xml").decode()
        checked = call(folder, now, "verify", f"{day}-again.xlsx").stdout
        assert ("เป็นอย่างที่ทะเบียนพิมพ์ไว้" if day != max(told) else "ตรงกับทะเบียน") in checked, checked
    between = json.loads(export(folder, now, "between.json", "--as-of", "2022-10-06"))
    assert {**between, "as_of": 0, "beside": 0} == {**json.loads(json.dumps(told["2022-10-05"])), "as_of": 0, "beside": 0}
    assert call(folder, now, "verify").returncode == 0  # the register itself is as it was


def refused(folder):
    now = "2023-03-20"
    for words, said in (
            (["csv", "a.csv", "--as-of", "2022-10-05"], "ไม่บอกว่าเป็นของวันใด"), (["catalog", "a.xlsx", "--as-of", "2022-10-05"], "ไม่บอกว่าเป็นของวันใด"),
            (["ckan", "a.json", "--as-of", "2022-10-05"], "ไม่บอกว่าเป็นของวันใด"), (["xlsx", "a.xlsx", "--form", "--as-of", "2022-10-05"], "ไม่บอกว่าเป็นของวันใด"),
            (["xlsx", "a.xlsx", "--blank", "--as-of", "2022-10-05"], "ไม่บอกว่าเป็นของวันใด"),
            (["xlsx", "a.xlsx", "--as-of", "2022-10-02"], "ยังไม่มีอะไรในทะเบียนเมื่อ 2 ต.ค. 2565"), (["xlsx", "a.xlsx", "--as-of", "21/3/66"], "21 มี.ค. 2566 ยังมาไม่ถึง"),
            (["xlsx", "a.xlsx", "--as-of", "31/2/66"], "ไม่มีในปฏิทิน")):
        done = call(folder, now, "export", *words)
        assert done.returncode in (1, 2) and said in done.stderr, (words, done)
        assert not os.path.exists(f"{folder}/{words[1]}")


def main():
    with scratch.folder() as folder:
        told, books = walk(folder)
        same(folder, told, books)
        refused(folder)


main()
