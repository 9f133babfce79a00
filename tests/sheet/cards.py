#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
# Copyright the ropa contributors
"""Cards of people who never read the importer: a label, and what it says beside it, below or behind a colon; several on a sheet or a sheet each,
as csv and as workbooks. What is no label of anybody's is told, and a map of those alone is enough.

usage: cards.py ROPA
"""
import importlib
import json
import os
import pathlib
import sys

from workbooks import book, sheet
sys.path.insert(0, str(pathlib.Path(__file__).resolve().parents[1]))
import scratch  # noqa: E402

tables = importlib.import_module("import")
check, rows, merged, Office = tables.check, tables.rows, tables.merged, tables.Office

STACKED = """บันทึกรายการกิจกรรมการประมวลผลข้อมูลส่วนบุคคล,
ชื่อกิจกรรม :,รับสมัครฝึกอบรม
ผู้ควบคุมข้อมูล,o
DPO,
ที่อยู่,ถนนตัวอย่าง
A แบบฟอร์ม,
A1 ชื่อแบบฟอร์ม,ใบสมัคร
A2 ที่มาของข้อมูล,เจ้าของข้อมูล
B1 ประเภทข้อมูลส่วนบุคคล,"ชื่อ-นามสกุล, โทรศัพท์"
,อีเมล
B3 ฐาน ม.24,ความยินยอม
C1 วัตถุประสงค์:,คัดเลือกผู้เข้าอบรม
F1 การเปิดเผยภายนอก,ไม่มี
G1 ระยะเวลา,5 ปี นับแต่สิ้นปีงบประมาณ
G2 การทำลาย,ย่อยกระดาษ
I2 วันที่ปรับปรุง (พ.ศ.),15/1/2566
ข้อสังเกตพิเศษ,เก็บไว้ก่อน

ชื่อกิจกรรม :,จัดซื้อ
B1 ประเภทข้อมูลส่วนบุคคล,ชื่อ-นามสกุล
C1 วัตถุประสงค์:,ทำสัญญา
,จ่ายเงิน
G1 ระยะเวลา,10 ปี
F1 การเปิดเผยภายนอก,กรมบัญชีกลาง: จ่ายเงิน
"""
COLONS = """ชื่อกิจกรรม: รับสมัครฝึกอบรม
วัตถุประสงค์: คัดเลือก
การเปิดเผยภายนอก: กรมบัญชีกลาง
ระยะเวลา: 5 ปี
มาตรการเทคนิค: -
ชื่อกิจกรรม: จัดซื้อ
วัตถุประสงค์: ทำสัญญา: ซื้อและจ้าง
การเปิดเผยภายนอก: ไม่มี
ระยะเวลา: ตลอดชีพ
"""


def whole(office):
    return {r["activity_name"]: r for r in json.loads(office.do("activity", "list", "--format", "json")[1])}


def left(account):
    return {c["cell"]: c["value"] for c in account["cells"]["left"]}


def check_stacked(ropa, folder):
    office = Office(ropa, folder, "stacked")
    status, account = office.take("cards.csv", STACKED.encode())
    cells = account["cells"]
    check("two cards", status == 0 and account["records"]["new"] == 2 and account["layout"] == "card", account)
    check("what no label of ours says", left(account) == {"B5": "ถนนตัวอย่าง", "B17": "เก็บไว้ก่อน"} and cells["read"] == cells["stored"] + 2, cells)
    of = whole(office)
    first, second = of["รับสมัครฝึกอบรม"], of["จัดซื้อ"]
    check("a list goes on below", first["data_elements"] == ["name", "phone", "email"], first)
    check("its fields", (first["form_name"], first["last_review_date"], first["purpose"][0]["lawful_basis"], set(first["not_applicable"])) ==
          ("ใบสมัคร", "2023-01-15", "consent", {"recipient"}), first)
    check("rows go on below", [p["purpose_text"] for p in second["purpose"]] == ["ทำสัญญา", "จ่ายเงิน"], second)
    check("a recipient and what for", [(r["recipient_type"], r["recipient_purpose"]) for r in second["recipient"]] == [("cgd", "จ่ายเงิน")], second)
    check("the same again", office.take("cards.csv", STACKED.encode())[1]["records"] ==
          {"new": 0, "changed": 0, "unchanged": 2, "conflict": 0, "rejected": 0}, office.take("cards.csv", STACKED.encode()))


def check_colons(ropa, folder):
    office = Office(ropa, folder, "colons")
    status, account = office.take("colons.csv", COLONS.encode())
    check("a colon parts them", status == 0 and account["records"]["new"] == 2 and not account["cells"]["left"] and account["cells"]["empty"] == 1, account)
    check("the first colon", whole(office)["จัดซื้อ"]["purpose"][0]["purpose_text"] == "ทำสัญญา: ซื้อและจ้าง", whole(office))


def card(name, basis, unit):
    return rows([["", "บันทึกกิจกรรม"], [],
                 ["", "ชื่อกิจกรรม", name, "หน่วยงาน", unit], ["", "ผู้รับผิดชอบ", "ผู้ตัวอย่าง", "โทรศัพท์", "02"],
                 ["ส่วนที่ 1 ข้อมูล"], ["A1", "ชื่อแบบฟอร์ม", "ใบ"], ["B1", "ประเภทข้อมูลส่วนบุคคล", "ชื่อ-นามสกุล\nโทรศัพท์"],
                 ["B3", "ฐานกฎหมาย (ม.24)", basis], ["C1", "วัตถุประสงค์", "ทำงาน"], ["G1", "ระยะเวลาจัดเก็บ", "10 ปี"], ["G2", "การทำลาย", "ย่อยกระดาษ"],
                 ["", "", "", "", "ผู้จัดทำ ................"]])


def check_sheets(ropa, folder):
    office = Office(ropa, folder, "sheets")
    office.do("unit", "add", "--code", "GT", "--name", "กองตัวอย่าง")
    data = book(sheet(card("รับสมัคร", "ความยินยอม", "กองตัวอย่าง"), "", merged("B1:E1")), sheet(card("จัดซื้อ", "ความยินยอม", "กองตัวอย่าง"), "", merged("B1:E1")),
                names=["หนึ่ง", "สอง"])
    (folder / "sheets.xlsx").write_bytes(data)
    office.do("import", "sheets.xlsx", "--save-map", "map.json")
    proposed = json.loads((folder / "map.json").read_text())["columns"]
    check("only what is nobody's label is asked", proposed ==
          {"หน่วยงาน": "unit_ref", "ผู้รับผิดชอบ": "activity_owner", "โทรศัพท์": None, "ฐานกฎหมาย (ม.24)": "purpose.lawful_basis",
           "ระยะเวลาจัดเก็บ": "retention_text"}, proposed)
    status, account = office.take("sheets.xlsx", data, "--map", "map.json")
    check("all of two sheets", status == 0 and account["records"]["new"] == 2, account)
    check("what is left", [(c["sheet"], c["cell"]) for c in account["cells"]["left"]] == [("หนึ่ง", "E4"), ("หนึ่ง", "E12"), ("สอง", "E4"), ("สอง", "E12")],
          account["cells"]["left"])
    got = whole(office)["จัดซื้อ"]
    check("with the layout's own labels", (got["unit_ref"], got["form_name"], got["purpose"][0]["lawful_basis"], got["purpose"][0]["purpose_text"]) ==
          ("GT", "ใบ", "consent", "ทำงาน"), got)


def check_large(ropa, folder):
    """Hundreds of thousands of columns, labels or cells under none are looked through in time; each is told."""
    office = Office(ropa, folder, "large")
    status, said = office.take("wide.csv", (",".join([""] * 200000) + "\n" + ",".join(["ก"] * 200000) + "\n").encode())
    check("no headings", status == 1, (status, said))
    head = "ชื่อกิจกรรม,ก\nวัตถุประสงค์,ข\nระยะเวลา,5 ปี\nการทำลาย,ย่อยกระดาษ\n"
    for name, lines in (("labels", "".join(f"ป้าย{i},ค่า\n" for i in range(3000))), ("cells", ",ค่า\n" * 3000)):
        status, account = office.take(f"{name}.csv", (head + lines).encode(), "--preview")
        cells = account["cells"]
        check(name, account["records"]["new"] == 1 and cells["read"] == 3004 == cells["stored"] + len(cells["left"]), (status, account["records"], cells["read"]))


def main():
    with scratch.folder() as folder:
        folder = pathlib.Path(folder)
        for one in (check_stacked, check_colons, check_sheets, check_large):
            one(os.path.abspath(sys.argv[1]), folder)
    return tables.wrong > 0


if __name__ == "__main__":
    sys.exit(main())
