#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
# Copyright the ropa contributors
"""A register of a real agency goes in within an hour: 136 entries on a form of 34 columns for both roles, filled as badly as such registers
are. What somebody has to decide is counted: words that no list has and that aren't kept, doubts, records rejected or in conflict, cells that
are no value. At most fifteen. Nothing is lost: each cell is stored or left with a reason, the same again changes nothing.
usage: agency.py ROPA SOURCE"""
import importlib
import json
import pathlib
import random
import sys

sys.path.insert(0, str(pathlib.Path(__file__).parent))
from workbooks import book, sheet  # noqa: E402
sys.path.insert(0, str(pathlib.Path(__file__).resolve().parents[1]))
import scratch  # noqa: E402

take_in = importlib.import_module("import")
ENTRIES, AIM = 136, 15
OURS = "@ref", "unit_ref"
UNITS = ["กองคลัง", "กองการเจ้าหน้าที่", "ศูนย์สารสนเทศ", "กองกฎหมาย", "กองแผนงาน", "สำนักงานเลขานุการ", "กองตรวจสอบ", "กองพัสดุ", "กองประชาสัมพันธ์"]
WORKS = ["รับสมัครบุคคลภายนอก", "จัดซื้อจัดจ้าง", "จ่ายเงินเดือน", "ลาและมาปฏิบัติงาน", "อบรมบุคลากร", "รับเรื่องร้องเรียน", "ออกบัตรประจำตัว", "จดทะเบียนผู้รับบริการ",
         "ตรวจสอบภายใน", "เบิกค่ารักษาพยาบาล", "กล้องวงจรปิด", "ประชุมคณะกรรมการ", "ยืมครุภัณฑ์", "บริการห้องสมุด", "ตอบแบบสอบถาม", "เผยแพร่ข่าว"]
ELEMENTS = ["ชื่อ-นามสกุล, เลขประจำตัวประชาชน", "ชื่อ-นามสกุล; ที่อยู่; เบอร์โทรศัพท์", "สำเนาบัตรประจำตัวประชาชน", "ชื่อ นามสกุล ที่อยู่", "ชื่อ-นามสกุล, สัญชาติ, วันเกิด",
            "ชื่อ-นามสกุล\nเลขบัญชีธนาคาร", "ภาพถ่าย, ภาพจากกล้องวงจรปิด", "ชื่อ-นามสกุล, อีเมล, ลายมือชื่อ"]
PERIODS = ["10 ปี", "ตลอดชีพ", "5-10 ปี ขึ้นอยู่กับความสำคัญของเอกสาร", "๕ ปี", "1 ปี", "ไม่น้อยกว่า 10 ปี", "ตามระเบียบงานสารบรรณ", "90 วัน"]
DISPOSALS = ["-", "ย่อยเอกสาร", "ลบออกจากระบบ", "-", "ทำลายตามระเบียบงานสารบรรณ"]
BASES = ["ปฏิบัติตามกฎหมาย", "สัญญา", "ภารกิจของรัฐ", "ความยินยอม"]


def spoiled(rnd, heading):
    """As headings are met: blanks doubled and at the end, a line break, a tone mark twice, am in two code points."""
    for what in rnd.sample(range(4), 2):
        if what == 0:
            heading = heading.replace(" ", "  ") + " "
        elif what == 1 and " " in heading:
            heading = heading.replace(" ", "\n", 1)
        elif what == 2:
            heading = heading.replace("่", "่่")
        else:
            heading = heading.replace("ำ", "ํา")
    return heading


def head(rnd, columns):
    """Three rows with merges, from the eighth on."""
    table, ranges, group, begun = [[""] * len(columns) for _ in range(3)], [], None, 0
    for c, col in enumerate(columns + [{"heading": ""}]):
        h = col["heading"]
        heads = [x["th"] if isinstance(x, dict) else x for x in (h if isinstance(h, list) else [h])]
        if group and (len(heads) < 2 or heads[0] != group):
            ranges.append(f"{take_in.column(begun)}8:{take_in.column(c - 1)}8")
            group = None
        if c == len(columns):
            break
        if len(heads) == 2:
            if group is None:
                group, begun = heads[0], c
                table[0][c] = spoiled(rnd, heads[0])
            table[1][c] = spoiled(rnd, heads[1])
            ranges.append(f"{take_in.column(c)}9:{take_in.column(c)}10")
        else:
            table[0][c] = spoiled(rnd, heads[0])
            ranges.append(f"{take_in.column(c)}8:{take_in.column(c)}10")
    return table, ranges


def entry(rnd, i):
    """The cells of an entry, and of a line more where it has two purposes; None: blank."""
    tick, work, unit = rnd.choice(["✓", "/", "x", "ü", "✔"]), WORKS[i % len(WORKS)], UNITS[i % len(UNITS)]
    abroad = "มี (สิงคโปร์)" if i % 45 == 7 else rnd.choice(["ไม่มี", "ไม่มี", "-", "ไม่ระบุ"])
    role = "Processor" if i % 20 == 19 else "Controller"
    elements = rnd.choice(ELEMENTS)
    cells = [i + 1, role, "กรมตัวอย่าง" if role == "Controller" else "", "กรมตัวอย่าง" if role == "Processor" else "", "",
             f"{rnd.choice(['', '', chr(39)])}{work} ({unit})", rnd.choice(["ให้บริการประชาชน", "ปฏิบัติตามกฎหมาย", "บริหารงานบุคคล"]), elements, "ข้อมูลส่วนบุคคลทั่วไป",
             "อ่อนไหว" if "สัญชาติ" in elements else "ทั่วไป", rnd.choice(["soft file", "hard copy", "soft file/hard copy", "hard copy"]), tick,
             "หน่วยงานอื่น" if i % 5 == 0 else "", rnd.choice(BASES) + "\nมาตรา 26: ความยินยอมโดยชัดแจ้ง", "", "-" if i % 3 else "", abroad, "", "", "", "",
             rnd.choice(["soft file", "hard copy"]), rnd.choice(["ชั้นเก็บเอกสาร", "ระบบสารบรรณ", "ตู้เหล็ก", "ชั้นเก็บเอกสาร"]), rnd.choice(PERIODS),
             rnd.choice(["เจ้าของข้อมูลติดต่อกอง", "-", "เฉพาะเจ้าหน้าที่ที่ได้รับมอบหมาย"]), rnd.choice(DISPOSALS), "-" if i % 4 else "ม.24(4)", "-",
             "คำสั่งมอบหมาย", "กำหนดรหัสผ่าน", "ล็อกห้อง", "เฉพาะผู้มีสิทธิ", "-", "-"]
    more = [None] * 6 + ["จัดทำสถิติ"] + [None] * 6 + ["ภารกิจของรัฐ"] + [None] * 20
    return [cells] + ([more] if i % 6 == 5 else [])


def form(source, seed):
    rnd = random.Random(seed)
    # What others fill in has no ref and no unit: those are ours, before the name in what is printed here.
    columns = [c for c in json.loads((source / "templates/layouts/combined34.json").read_text())["sheets"][0]["columns"] if c["path"] not in OURS]
    above = [[], ["บันทึกรายการกิจกรรมการประมวลผลข้อมูลส่วนบุคคล"], ["", "ชื่อ", "กรมตัวอย่าง"], ["", "ที่อยู่", "ถนนตัวอย่าง"], ["", "Email", "a@example.go.th"],
             ["", "เบอร์โทร", "02 000 0000"], []]
    heads, ranges = head(rnd, columns)
    lines = [[v or "" for v in line] for i in range(ENTRIES) for line in entry(rnd, i)]
    assert all(len(line) == 34 for line in lines)
    return book(sheet(take_in.rows(above + heads + lines), after=take_in.merged(*ranges))), lines


def main(ropa, source):
    with scratch.folder() as folder:
        data, lines = form(pathlib.Path(source), 1)
        o = take_in.Office(pathlib.Path(ropa).resolve(), pathlib.Path(folder), "agency")
        o.do("unit", "add", "--code", "GEN", "--name", "กรมตัวอย่าง")
        status, account = o.take("form.xlsx", data, "--unit", "GEN")
        assert isinstance(account, dict), account
        cells, records = account["cells"], account["records"]
        assert account["layout"] == "combined34", account["layout"]
        assert cells["read"] == cells["stored"] + len(cells["left"])
        words = [w for w in account["unknown"] if not w["kept"]]
        reasons = {}
        for left in cells["left"]:
            reasons.setdefault((left["cell"].rstrip("0123456789"), left["reason"].split(":")[0]), []).append(left)
        decisions = len(words) + len(account["doubts"]) + records["rejected"] + records["conflict"]
        below = {k: v for k, v in reasons.items() if any(int("".join(filter(str.isdigit, x["cell"]))) > 10 for x in v)}
        print(f"{records}, {cells['read']} cells, {len(cells['left'])} left, {decisions} words, doubts and records, {len(below)} kinds left")
        for w in words:
            print("  word", w)
        for d in account["doubts"]:
            print("  doubt", d["cell"], d["value"], d["reason"])
        for (column, reason), left in below.items():
            print(f"  left {column} ×{len(left)}: {left[0]['value']!r}: {left[0]['reason']}")
        wrong = records["new"] != ENTRIES or decisions + len(below) > AIM
        answers = {"ภารกิจของรัฐ": "public_task", "สัญญา": "contract", "ปฏิบัติตามกฎหมาย": "legal"}
        (pathlib.Path(folder) / "words.json").write_text(json.dumps({"values": {"purpose.lawful_basis": answers}}))
        o2 = take_in.Office(pathlib.Path(ropa).resolve(), pathlib.Path(folder), "answered")
        o2.do("unit", "add", "--code", "GEN", "--name", "กรมตัวอย่าง")
        told = o2.take("form.xlsx", data, "--unit", "GEN", "--map", "words.json")[1]
        wrong |= any(not w["kept"] for w in told["unknown"]) or any(x["cell"].startswith("N") for x in told["cells"]["left"])
        bases = {b for (cell,) in o2.all("purpose.lawful_basis") for b in cell.split(";")}
        wrong |= bases != {"legal", "contract", "public_task", "consent"}
        print(f"words answered once: {len(told['cells']['left'])} left, bases {sorted(bases)}")
        again = o.take("form.xlsx", data, "--unit", "GEN")[1]["records"]
        if again["unchanged"] != ENTRIES or again["new"] + again["changed"] + again["conflict"]:
            print("the same again:", again)
            wrong = True
        sys.exit(wrong)


main(*sys.argv[1:])
