#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
# Copyright the ropa contributors
"""Workbooks taken into a register: as the same table in csv; headings of several rows, several sheets; what is no workbook is refused.

usage: import.py ROPA SOURCE
"""
import csv
import json
import os
import pathlib
import re
import subprocess
import sys

from workbooks import bad, book, sheet
sys.path.insert(0, str(pathlib.Path(__file__).resolve().parents[1]))
import scratch  # noqa: E402

UID = re.compile(r"[0-9a-f]{8}-[0-9a-f-]{27}")
wrong = 0


def column(i):
    letters = ""
    i += 1
    while i:
        i, r = divmod(i - 1, 26)
        letters = chr(65 + r) + letters
    return letters


def rows(table, first=1, hidden=()):
    """Lists of texts, numbers, or ready elements beginning with <, as the rows of a sheet."""
    out = ""
    for r, cells in enumerate(table, first):
        body = ""
        for c, v in enumerate(cells):
            at = f'{column(c)}{r}'
            if v is None or v == "":
                continue
            if isinstance(v, (int, float)):
                body += f'<c r="{at}"><v>{v}</v></c>'
            elif v.startswith("<"):
                body += f'<c r="{at}" {v[1:]}'
            else:
                v = v.replace("&", "&amp;").replace("<", "&lt;")
                body += f'<c r="{at}" t="inlineStr"><is><t xml:space="preserve">{v}</t></is></c>'
        out += f'<row r="{r}"{" hidden=" + chr(34) + "1" + chr(34) if r in hidden else ""}>{body}</row>'
    return out


def merged(*ranges):
    return "<mergeCells>" + "".join(f'<mergeCell ref="{r}"/>' for r in ranges) + "</mergeCells>"


class Office:
    def __init__(self, ropa, folder, name, org="o"):
        self.ropa, self.folder = ropa, folder
        self.env = {**os.environ, "ROPA_DB": str(folder / f"{name}.db"), "ROPA_NOW": "2023-03-20", "ROPA_LANG": "en", "ROPA_USER": "x"}
        self.do("init", *(["--org", org] if org else []))

    def do(self, *words):
        p = subprocess.run([self.ropa, *words], env=self.env, cwd=self.folder, capture_output=True, check=False)
        return p.returncode, p.stdout.decode(), p.stderr.decode()

    def take(self, name, data, *more):
        """The account of importing `data` under that name, and the exit status."""
        (self.folder / name).write_bytes(data)
        status, out, err = self.do("import", name, "--yes", "--format", "json", *more)
        return status, json.loads(out) if out.startswith("{") else err

    def all(self, *columns):
        out = self.do("activity", "list", "--format", "csv", "--columns", ",".join(columns))[1]
        return [r[1:] for r in csv.reader(out.splitlines())][1:]


def check(name, good, got):
    global wrong
    if not good:
        wrong += 1
        print(f"{name}: {got}")


def equals_csv(ropa, folder, source):
    """The same table as a workbook and as csv, by the same map: the same register, the same account."""
    table = list(csv.reader((source / "tests/data/foreign.csv").read_text(encoding="utf-8-sig").splitlines()))
    files = {"t.csv": (source / "tests/data/foreign.csv").read_bytes(), "t.xlsx": book(sheet(rows(table)))}
    told = {}
    for name, data in files.items():
        o = Office(ropa, folder, name)
        status, account = o.take(name, data, "--map", str(source / "tests/data/foreign.map.json"))
        o.do("export", "json", name + ".json")
        said = json.loads((folder / (name + ".json")).read_text())
        records = {k: v for k, v in said.items() if isinstance(v, list)}
        text = UID.sub("UID", json.dumps(records, ensure_ascii=False)).replace(name, "FILE")
        told[name] = status, account["records"], account["cells"]["read"], account["cells"]["stored"], text
        again = o.take(name, data, "--map", str(source / "tests/data/foreign.map.json"))[1]["records"]
        check("the same again", again["unchanged"] == len(table) - 1 and again["new"] + again["changed"] + again["conflict"] == 0, again)
    check("a workbook equals its csv", told["t.csv"] == told["t.xlsx"], told)


def headings(ropa, folder):
    o = Office(ropa, folder, "headings")
    head = [["แบบบันทึก"], ["ชื่อหน่วยงาน", "กองตัวอย่าง"], [], ["ลำดับ", "กิจกรรม", "วัตถุประสงค์ของการใช้", "", "วันที่"],
            ["", "activity_name", "purpose.purpose_text", "purpose.lawful_basis", "เริ่ม"],
            ["", "", "", "", "collect_start"]]
    data = [[1, "  งานหนึ่ง ", "ให้บริการ", "consent", '<><v>45016</v></c>'], ["", "", "แจ้งผล", "legal", ""],
            [2, "งานสอง", "<t=\"str\"><f>A1</f><v>จ่ายเงิน</v></c>", "contract", "<s=\"1\"><v>45016.5</v></c>"],
            [3, "งานสาม", "<t=\"e\"><v>#REF!</v></c>", "", "<><f>NOW()</f></c>"]]
    styles = '<cellXfs><xf numFmtId="0"/><xf numFmtId="22"/></cellXfs>'
    s = sheet(rows(head + data, hidden=(8,)), after=merged("A4:A6", "B5:B6", "C4:D4", "C5:C6", "D5:D6", "A1:E1"))
    status, account = o.take("h.xlsx", book(s, styles=styles))
    got = o.all("activity_name", "purpose.purpose_text", "purpose.lawful_basis", "collect_start")
    check("three rows of headings", got == [["งานหนึ่ง", "ให้บริการ;แจ้งผล", "consent;legal", "2023-03-31"],
                                            ["งานสอง", "จ่ายเงิน", "contract", "2023-03-31"], ["งานสาม", "", "", ""]], (got, account))
    left = {x["cell"]: x["reason"] for x in account["cells"]["left"]}
    check("what is above and what failed is listed", {"A1", "A2", "B2", "C10", "E10"} <= set(left) and "formula" in left["C10"] and
          "formula" in left["E10"] and "A8" not in left, left)
    check("each cell is accounted for", account["cells"]["read"] == account["cells"]["stored"] + len(left), account["cells"])
    check("hidden rows are said", any("1 rows of this sheet are hidden" in d["reason"] for d in account["doubts"]), account["doubts"])
    below = [f"{c}{r}:{c}{r + 1}" for r in range(20, 198, 2) for c in "FGHIJKLMNOPQRSTUVWXYZABCDE"]
    groups = [["activity_name", "กลุ่มก", "", "กลุ่มข", ""], ["", "ชนิด", "ขนาด", "ชนิด", "ขนาด"], ["งานสี่", "1", "2", "3", "4"]]
    said = Office(ropa, folder, "many").take("m.xlsx", book(sheet(rows(groups), after=merged(*below, "A1:A2", "B1:C1", "D1:E1"))))[1]["cells"]["left"]
    check("a merged heading behind two thousand other ranges", any(x["cell"] == "C3" and '"กลุ่มก / ขนาด"' in x["reason"] for x in said), said)
    check("names of sheets are with the cells", all(x["sheet"] == "แผ่น1" for x in account["cells"]["left"]), left)


def merged_down(ropa, folder):
    """What is merged over several records is said of each of them; a line that goes on says it no second time."""
    o = Office(ropa, folder, "merged")
    table = [["activity_name", "activity_desc", "purpose.purpose_text", "source_types"], ["งานหนึ่ง", "คำอธิบาย", "ให้บริการ", "self"],
             ["งานสอง", "", "แจ้งผล"], ["", "", "จ่ายเงิน"], ["งานสาม", "", ""], ["งานสี่", "", "ตรวจสอบ"]]
    status, account = o.take("m.xlsx", book(sheet(rows(table), after=merged("A3:A4", "B2:B5", "C4:C5", "D2:D5"))))
    got = o.all("activity_name", "activity_desc", "purpose.purpose_text", "source_types")
    check("merged cells", got == [["งานหนึ่ง", "คำอธิบาย", "ให้บริการ", "self"], ["งานสอง", "คำอธิบาย", "แจ้งผล;จ่ายเงิน", "self"],
                                  ["งานสาม", "คำอธิบาย", "จ่ายเงิน", "self"], ["งานสี่", "", "ตรวจสอบ", ""]], (got, account))


def recorder(ropa, folder):
    """Who keeps the register stands above the headings under "name" alone, which is no heading there; a workbook of a register without an
    organisation comes back."""
    o = Office(ropa, folder, "recorder")
    for value in ("กรมหนึ่ง", ""):
        table = [["ชื่อ", value], ["ที่อยู่", "ถนนหนึ่ง"], ["เลขที่แฟ้ม", "เรื่องที่ทำ"], ["1", "งานหนึ่ง"]]
        status, said = o.take("r.xlsx", book(sheet(rows(table))))
        check("a name above is no heading", status == 1 and o.all("activity_name") == [], said)
    status, account = o.take("n.csv", "name\nงานหนึ่ง\n".encode())
    check("the name alone", account["records"]["new"] == 1, account)
    o = Office(ropa, folder, "virgin", org=None)
    o.do("activity", "add", "--activity-name", "ก")
    o.do("export", "xlsx", "v.xlsx")
    status, account = o.take("v.xlsx", (folder / "v.xlsx").read_bytes())
    check("without an organisation", status == 0 and account["records"]["unchanged"] == 1, account)


def sheets(ropa, folder):
    o = Office(ropa, folder, "sheets")

    def table(name):
        return sheet(rows([["activity_name"], [name]]))

    data = book(table("ก"), sheet(rows([["หมายเหตุ"], ["ไม่ใช่ตาราง"]])), table("ข"), table("ค"), table("ง"),
                names=["หนึ่ง", "คำอธิบาย", "สอง", "ตัวอย่าง (ไม่ต้องลบ)", "ซ่อน"], states=["", "", "", "", 'state="hidden"'])
    status, account = o.take("s.xlsx", data)
    check("sheets in sight that name records are read", [s["read"] for s in account["sheets"]] == [True, False, True, False, False] and
          sorted(o.all("activity_name")) == [["ก"], ["ข"]], account)
    status, account = o.take("s.xlsx", data, "--sheet", "ซ่อน")
    check("the sheet asked for", status == 0 and ["ง"] in o.all("activity_name") and account["records"]["new"] == 1, account)
    status, said = o.take("s.xlsx", data, "--sheet", "สาม")
    check("no such sheet", status == 1 and "หนึ่ง" in said and "สาม" in said, said)
    status, said = o.take("s.xlsx", data, "--sheet", "คำอธิบาย")
    check("a sheet without records", status == 1 and "activity_name" in said, said)


FILLED = {  # by the end of the heading: first line, second line
    "ลำดับ": (1, ""), "กิจกรรมประมวลผล": ("รับสมัครงาน", ""), "ชื่อเจ้าของข้อมูลส่วนบุคคล": ("o", ""), "บทบาท": ("ผู้ควบคุม", ""),
    "วัตถุประสงค์ของการประมวลผล": ("คัดเลือก", "ประกาศผล"), "วัตถุประสงค์": ("คัดเลือก", "ประกาศผล"),
    "ข้อมูลส่วนบุคคลที่จัดเก็บ": ("ชื่อ-นามสกุล\nสีที่ชอบ", ""), "ประเภทของข้อมูล (ทั่วไป/อ่อนไหว)": ("อ่อนไหว\nข้อมูลสุขภาพ", ""), "ประเภท": ("ทั่วไป", ""),
    "จากเจ้าของข้อมูลส่วนบุคคลโดยตรง": ("✓", ""), "โดยตรง": ("ü", ""), "จากแหล่งอื่น": ("จากเว็บหางาน", ""), "แหล่งอื่น": ("จากเว็บหางาน", ""),
    "ฐานในการประมวลผล": ("ปฏิบัติตามกฎหมายของผู้ควบคุม\nมาตรา 26: ความยินยอมโดยชัดแจ้ง", "ความยินยอม"), "ฐาน": ("ปฏิบัติตามกฎหมายของผู้ควบคุม", "ความยินยอม"),
    "มีหรือไม่/ประเทศปลายทาง": ("มี (สิงคโปร์)", ""), "วิธีการเก็บ": ("ตู้เอกสารชั้น 2", ""), "ระยะเวลา": ("10 ปี", ""),
    "สิทธิและวิธีการเข้าถึง": ("เฉพาะเจ้าหน้าที่", ""), "เทคนิค": ("เข้ารหัสไฟล์ลับ", ""), "5 หมวดหมู่ของข้อมูล": ("ข้อมูลทั่วไป", ""), "หมวดหมู่": ("ข้อมูลทั่วไป", ""),
}


def form(source, name, worse):
    """The form as people keep it: rows above, headings over its rows (some with doubled spaces), two lines of one record; the merged ranges."""
    s = json.loads((source / f"templates/layouts/{name}.json").read_text())["sheets"][0]
    deep, heads, ranges, last = s["header_rows"], [], [], None
    table = [[""] * len(s["columns"]) for _ in range(deep + 2)]
    for c, col in enumerate(s["columns"]):
        h = col["heading"]
        heads = [x["th"] if isinstance(x, dict) else x for x in (h if isinstance(h, list) else [h])]
        if len(heads) == 2 and last == heads[0]:
            ranges[-1] = ranges[-1].split(":")[0] + f":{column(c)}7"
        else:
            table[0][c] = heads[0]
            ranges.append(f"{column(c)}7:{column(c)}{7 if len(heads) == 2 else 6 + deep}")
        if len(heads) == 2:
            table[1][c] = heads[1]
            if deep > 2:
                ranges.insert(0, f"{column(c)}8:{column(c)}{6 + deep}")
        last = heads[0] if len(heads) == 2 else None
        text = heads[-1].lstrip("0123456789 ")
        table[-2][c], table[-1][c] = FILLED.get(heads[-1], FILLED.get(text, ("", "")))
        if worse and c % 3 == 0:
            table[0][c] = table[0][c].replace(" ", "  ") + " "
    above = [["แบบบันทึก"], ["", "ชื่อ", "หน่วยตัวอย่าง"], [], [], [], []]
    return above + table, [r for r in ranges if r.split(":")[0] != r.split(":")[1]]


def layouts(ropa, folder, source):
    fields = ("activity_name", "purpose.purpose_text", "purpose.lawful_basis", "data_elements", "data_elements_other", "source_types", "source_detail",
              "transfer.xb_country", "storage.storage_location", "access_rights_method", "record_role")
    for name in ("controller31", "processor28", "combined34"):
        got = []
        table, ranges = form(source, name, True)
        book_of = book(sheet(rows(table), after=merged(*ranges)))
        text = "\n".join(",".join('"' + str(v).replace('"', '""') + '"' for v in r) for r in table if r)
        for file, data in ((name + ".xlsx", book_of), (name + ".csv", text.encode())):
            o = Office(ropa, folder, file)
            status, account = o.take(file, data)
            if not isinstance(account, dict):
                check(file, False, account)
                continue
            check(f"{file}: its layout", account["layout"] == name, account["layout"])
            got.append(o.all(*fields))
            left = sorted({c["value"] for c in account["cells"]["left"]} - {"แบบบันทึก", "ชื่อ", "หน่วยตัวอย่าง"})
            check(f"{file}: what is left", left == ["ข้อมูลทั่วไป"], left)
            records = o.take(file, data)[1]["records"]
            check(f"{file}: the same again", records == {"new": 0, "changed": 0, "unchanged": 1, "conflict": 0, "rejected": 0}, records)
        role = {"controller31": "", "processor28": "processor", "combined34": "controller"}[name]
        expected = [["รับสมัครงาน", "คัดเลือก;ประกาศผล", "legal;consent", "name", "สีที่ชอบ", "self", "จากเว็บหางาน", "สิงคโปร์", "ตู้เอกสารชั้น 2",
                     "เฉพาะเจ้าหน้าที่", role]]
        check(name, got == [expected, expected], got)


def abroad(ropa, folder, source):
    """A country typed in the transfer column keeps both facts; a yes without one is left and said, a no is a fact, not stated is nothing."""
    table, _ = form(source, "combined34", False)
    heads = [[r[c] for r in table[-5:-2]] for c in range(len(table[-1]))]
    name, at = (next(c for c, h in enumerate(heads) if h[0] == text or h[1] == text) for text in ("กิจกรรมประมวลผล", "มีหรือไม่/ประเทศปลายทาง"))
    said = ["มี (สิงคโปร์)", "สิงคโปร์", "มี แต่ไม่บ่อย", "ไม่มี", "ไม่ระบุ", "-"]
    lines = [[""] * len(heads) for _ in said]
    for i, text in enumerate(said):
        lines[i][name], lines[i][at] = f"งาน {i}", text
    o = Office(ropa, folder, "abroad")
    account = o.take("abroad.xlsx", book(sheet(rows(table[:-2] + lines))))[1]
    left = [c["value"] for c in account["cells"]["left"] if c["value"] in said]
    got = [(r.get("transfer", [{}])[0].get("xb_country"), bool(r.get("not_applicable", {}).get("transfer")))
           for r in json.loads(o.do("activity", "list", "--format", "json")[1])]
    check("a country in the transfer column", left == ["มี แต่ไม่บ่อย"] and
          got == [("สิงคโปร์", False), ("สิงคโปร์", False), (None, False), (None, True), (None, False), (None, False)], (left, got))


def authority(ropa, folder, source):
    """The form for both roles under the authority's own, longer headings; who keeps the record above it; words of what the data is."""
    short = json.loads((source / "templates/layouts/combined34.json").read_text())["sheets"][0]["columns"]
    long = {c["path"]: c["heading"] for c in json.loads((source / "templates/layouts/controller31.json").read_text())["sheets"][0]["columns"]
            if not c["path"].startswith("organisation>")}
    above = [[], ["บันทึกรายการกิจกรรมการประมวลผลข้อมูลส่วนบุคคล"], ["", "ชื่อ", "ผู้บันทึกตัวอย่าง"], ["", "ที่อยู่", "ถนนตัวอย่าง"], ["", "Email", "a@example.go.th"],
             ["", "เบอร์โทร", "0200000000"], []]
    heads = [[], []]
    for c in short:
        h = long.get(c["path"], c["heading"])
        names = [re.sub(r"^\d+ ", "", x["th"] if isinstance(x, dict) else x) for x in (h if isinstance(h, list) else [h])]
        heads[0].append(names[0] if len(names) < 2 or names[0] not in heads[0] else "")
        heads[1].append(names[1] if len(names) > 1 else "")
    at = {c["path"]: i for i, c in enumerate(short)}

    def line(**cells):
        out = ["-"] * 34
        for path, v in cells.items():
            out[at[path.replace("__", ".").replace("_at_", "@")]] = v
        return out

    owner, contact = at["organisation>controller_name"], at["p_controllers+p_controller_contact"]
    rows_ = [line(record_role="ผู้ควบคุมข้อมูลส่วนบุคคล", activity_name="ก", _at_kind="ทั่วไป", purpose___at_basis="ประโยชน์สาธารณะ"),
             line(record_role="Processor", activity_name="ข", _at_kind="อ่อนไหว", p_processor_name="กองคลัง"),
             line(record_role="Controller", activity_name="ค", _at_kind="อ่อนไหว\nเชื้อชาติ"),
             line(record_role="Controller", activity_name="ง", transfer___at_country="0"),
             line(record_role="Controller", activity_name="จ", transfer___at_country="มี แต่ไม่บ่อย")]
    rows_[0][owner], rows_[2][owner], rows_[3][owner] = "o", "ข้าราชการ", "ใครก็ไม่รู้"
    rows_[1][contact] = "ถนนพระราม 6"
    for table in (heads, [[x.replace(" ", "  ") for x in heads[0]], heads[1]]):
        o = Office(ropa, folder, "authority" + str(table is heads))
        o.do("unit", "add", "--code", "GEN", "--name", "กองกลาง")
        status, account = o.take("b.xlsx", book(sheet(rows(above + table + rows_, first=1))), "--unit", "GEN")
        assert isinstance(account, dict), account
        check("the form for both roles", account["layout"] == "combined34", account["layout"])
        got = o.all("record_role", "p_processor_name", "p_controller_contact", "subject_categories", "sensitive_categories")
        check("roles and addresses", got == [["controller", "", "", "", ""], ["processor", "กองคลัง", "ถนนพระราม 6", "", ""], ["controller", "", "", "official", "race"],
                                             ["controller", "", "", "", ""], ["controller", "", "", "", ""]], got)
        left = {x["value"]: x["reason"] for x in account["cells"]["left"]}
        check("what is left", set(left) == {"ประโยชน์สาธารณะ", "อ่อนไหว", "ใครก็ไม่รู้", "มี แต่ไม่บ่อย"}, left)
        check("sensitive, of what", "which data of s.26" in left.get("อ่อนไหว", ""), left)
        check("the nearest basis", [w["nearest"] for w in account["unknown"]] == ["public_task"], account["unknown"])
        unit = json.loads(o.do("unit", "show", "GEN", "--format", "json")[1])
        unit = unit[0] if isinstance(unit, list) else unit
        check("who keeps the record", [unit.get("recorder_" + k) for k in ("name", "address", "email", "phone")] ==
              ["ผู้บันทึกตัวอย่าง", "ถนนตัวอย่าง", "a@example.go.th", "0200000000"], unit)
        again = o.take("b.xlsx", book(sheet(rows(above + table + rows_))), "--unit", "GEN")[1]
        check("the form again", again["records"]["unchanged"] == 5 and again["records"]["changed"] == 0, again["records"])


def refused(ropa, folder):
    o = Office(ropa, folder, "refused")
    before = o.do("verify")[1]
    for name, data, says in bad():
        for ending in (".xlsx", ".xls", ".ods"):
            status, said = o.take("a" + ending, data)
            check(f"{name} as {ending}", status == 1 and "a" + ending in said and says in said, (status, said))
    check("the register is as it was", o.do("verify")[1] == before, "changed")
    status, said = o.take("a.csv", book(sheet(rows([["activity_name"], ["ก"]]))))
    check("a workbook by another name", status == 1 and ".xlsx" in said, said)


def main(ropa, source):
    with scratch.folder() as folder:
        folder = pathlib.Path(folder)
        ropa = pathlib.Path(ropa).resolve()
        equals_csv(ropa, folder, pathlib.Path(source))
        recorder(ropa, folder)
        headings(ropa, folder)
        merged_down(ropa, folder)
        sheets(ropa, folder)
        layouts(ropa, folder, pathlib.Path(source))
        abroad(ropa, folder, pathlib.Path(source))
        authority(ropa, folder, pathlib.Path(source))
        refused(ropa, folder)
    print(f"{wrong} wrong")
    return wrong > 0


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
