#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
# Copyright the ropa contributors
"""The form: a workbook that is filled in with Excel alone and taken in without a map. Its drop-downs, its help, what must be filled; what
comes back, new and changed.

usage: form.py ROPA
"""
import html
import json
import os
import pathlib
import re
import subprocess
import sys
import zipfile

from approval import Book
sys.path.insert(0, str(pathlib.Path(__file__).resolve().parents[1]))
import scratch  # noqa: E402

FIRST, HEAD = 5, 4  # rows
wrong = 0


def check(name, good, got):
    global wrong
    if not good:
        wrong += 1
        print(f"wrong: {name}: {got!r}")


class Office:
    def __init__(self, ropa, folder):
        self.ropa, self.folder = ropa, pathlib.Path(folder)
        self.env = {**os.environ, "ROPA_DB": str(self.folder / "r.db"), "ROPA_NOW": "2023-03-20", "ROPA_LANG": "th", "ROPA_USER": "x"}

    def do(self, *words):
        p = subprocess.run([self.ropa, *map(str, words)], env=self.env, cwd=self.folder, capture_output=True, check=False)
        return p.returncode, p.stdout.decode(), p.stderr.decode()

    def export(self, name, *more):
        status, out, err = self.do("export", "xlsx", name, "--form", *more)
        check(f"{name} is written", status == 0, out + err)
        return self.folder / name

    def take(self, path):
        status, out, err = self.do("import", path, "--yes", "--format", "json")
        return status, json.loads(out) if out.startswith("{") else err


def headings(path):
    """Column letters by the lowest heading, the first of that name."""
    cells, found = Book(path).sheets[0][1], {}
    for at, text in sorted(cells.items(), key=lambda c: int(re.sub(r"\D", "", c[0]))):
        column, row = re.match(r"([A-Z]+)(\d+)", at).groups()
        if row in (str(HEAD - 1), str(HEAD)):
            found.setdefault(column, {})[int(row)] = text
    return {rows[max(rows)]: column for column, rows in reversed(list(found.items()))}


def part(path, name):
    with zipfile.ZipFile(path) as z:
        return z.read(name).decode("utf-8")


def typed(path, out, rows, replace=()):
    """As if those rows, {column: text}, had been typed below, and texts replaced."""
    order = lambda column: (len(column), column)  # noqa: E731
    with zipfile.ZipFile(path) as z, zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as to:
        for item in z.infolist():
            data = z.read(item).decode("utf-8", "surrogateescape")
            if item.filename == "xl/worksheets/sheet1.xml":
                at = max(int(r) for r in re.findall(r'<row r="(\d+)"', data)) + 1
                lines = "".join(f'<row r="{at + i}">' + "".join(
                    f'<c r="{c}{at + i}" t="inlineStr"><is><t xml:space="preserve">{html.escape(row[c])}</t></is></c>'
                    for c in sorted(row, key=order)) + "</row>" for i, row in enumerate(rows))
                data = data.replace("</sheetData>", lines + "</sheetData>")
            for old, new in replace if item.filename == "xl/sharedStrings.xml" else ():
                check(f"{old} stands in it", old in data, out.name)
                data = data.replace(f">{old}<", f">{new}<")
            to.writestr(item, data.encode("utf-8", "surrogateescape"))
    return out


def drop_downs(path, sheet):
    """What the cells of that part offer: {range of cells: the list's name, "" for help alone}, each list without a gap and help that Excel can show."""
    book, main = Book(path), part(path, "xl/workbook.xml")
    choices = {name: cells for name, cells, *_ in book.sheets}["รายการเลือก"]
    ranges, offered = dict(re.findall(r'<definedName name="(list_\w+)">([^<]*)<', main)), {}
    check("the lists are out of sight", re.search(r'name="รายการเลือก"[^>]*state="hidden"', main), main[:2000])
    for said, inside in re.findall(r"<dataValidation ([^>]*?)(?:/>|>(.*?)</dataValidation>)", part(path, sheet)):
        title, prompt, cells = (html.unescape(re.search(f'{a}="([^"]*)"', said)[1]) for a in ("promptTitle", "prompt", "sqref"))
        check("help that Excel can show", 0 < len(title) <= 32 and len(prompt) <= 255, (title, prompt))
        name = re.search(r"<formula1>(\w+)</formula1>", inside or "")
        offered[cells] = name[1] if name else ""
        if name:
            column, first, last = re.fullmatch(r"'รายการเลือก'!\$([A-Z]+)\$(\d+):\$[A-Z]+\$(\d+)", ranges[name[1]]).groups()
            texts = [choices.get(f"{column}{row}") for row in range(int(first), int(last) + 1)]
            check(f"{name[1]} has no gap", all(texts), texts)
    basis = [v for k, v in choices.items() if re.match(ranges["list_BASIS"].split("$")[1] + r"\d", k)]
    check("bases", "ความยินยอม" in basis and len(basis) > 6, basis)
    return offered


def check_drop_downs(path):
    """A list behind each; the file is refused by Excel otherwise."""
    offered, sheet = drop_downs(path, "xl/worksheets/sheet1.xml"), part(path, "xl/worksheets/sheet1.xml")
    check("every field has its help", len(offered) > 100, len(offered))
    check("the headings are protected", "<sheetProtection " in sheet and "password" not in sheet, sheet[-500:])


def check_filled(office, blank):
    """Two new records, one with two purposes, typed by who has Excel alone."""
    at = headings(blank)
    name, unit, purpose, basis = (at[h] for h in ("ชื่อกิจกรรมการประมวลผล", "หน่วยงานเจ้าของกิจกรรม", "วัตถุประสงค์", "ฐานกฎหมาย"))
    rows = [{name: "รับสมัครอบรม", unit: "กองตัวอย่าง", at["บทบาทของหน่วยงาน"]: "ผู้ควบคุม", at["รายการข้อมูลส่วนบุคคล"]: "ชื่อ-นามสกุล\nโทรศัพท์",
             at["วันเริ่มเก็บข้อมูล"]: "1/10/2565", at["จำนวนเจ้าของข้อมูลโดยประมาณ (คน)"]: "๑,๒๐๐", purpose: "คัดเลือกผู้เข้าอบรม", basis: "ความยินยอม",
             at["ประเทศปลายทางหรือองค์การระหว่างประเทศ"]: "ไม่เกี่ยวข้อง: ไม่ส่งออกนอกประเทศ"},
            {purpose: "ออกใบประกาศ", basis: "จำเป็นเพื่อปฏิบัติตามสัญญาซึ่งเจ้าของข้อมูลเป็นคู่สัญญา หรือตามคำขอก่อนเข้าทำสัญญา"},
            {name: "จัดซื้อ", unit: "GT", purpose: "ทำสัญญาซื้อ", at["ชื่อผู้รับ"]: "ไม่มี", at["ผู้ประมวลผล"]: "-",
             at["ประเทศปลายทางหรือองค์การระหว่างประเทศ"]: "ไม่มี"}]
    status, account = office.take(typed(blank, office.folder / "filled.xlsx", rows))
    left = [c for c in account["cells"]["left"] if int(re.sub(r"\D", "", c["cell"])) >= FIRST]
    check("nothing that was typed is left", status in (0, 3) and not left, left)
    office.do("export", "json", "r.json", "--overwrite")
    whole = json.loads((office.folder / "r.json").read_text())
    all_of = {r["activity_name"]: r for r in next(v for k, v in whole.items() if k.startswith("activit"))}
    got = all_of["รับสมัครอบรม"]
    check("two records", sorted(all_of) == ["จัดซื้อ", "รับสมัครอบรม"], all_of)
    none = all_of["จัดซื้อ"].get("not_applicable", {})
    check("what there is none of", set(none) == {"recipient", "transfer"} and not all_of["จัดซื้อ"].get("processor_use"), all_of["จัดซื้อ"])
    check("its purposes", [(p["purpose_text"], p["lawful_basis"]) for p in got["purpose"]] ==
          [("คัดเลือกผู้เข้าอบรม", "consent"), ("ออกใบประกาศ", "contract")], got["purpose"])
    check("its fields", (got["collect_start"], int(got["subject_count"]), got["data_elements"]) == ("2022-10-01", 1200, ["name", "phone"]),
          {k: got.get(k) for k in ("collect_start", "subject_count", "data_elements")})


RULE = {"ระยะเวลาเก็บ": "5", "หน่วย": "ปี", "เริ่มนับจาก": "สิ้นปีงบประมาณ", "วิธีลบหรือทำลาย": "ย่อยกระดาษ"}
MEASURES = {"มาตรการเชิงองค์กร": "กำหนดสิทธิรายตำแหน่ง need-to-know", "มาตรการเชิงเทคนิค": "ไม่เกี่ยวข้อง: เป็นกระดาษ",
            "มาตรการทางกายภาพ": "ตู้/ลิ้นชักล็อก", "การตรวจสอบย้อนหลัง": "มีทะเบียนยืม"}


def check_shared(office, blank):
    """How long it is kept, from when, how it is destroyed and what protects it: written in the form itself, one record for those who say the same;
    a name stands for all of it."""
    at, offered = headings(blank), drop_downs(blank, "xl/worksheets/sheet1.xml")
    behind = {re.match("[A-Z]+", cells)[0]: name for cells, name in offered.items()}
    check("what repeats is chosen too", [behind[at[h]] for h in RULE if h != "ระยะเวลาเก็บ"] == ["list_RETUNIT", "list_TRIGGER", "list_DISPOSAL"] and
          [behind[at[h]] for h in list(MEASURES)[:3]] == ["list_SECO", "list_SECT", "list_SECP"], behind)
    marks = re.findall(r'<conditionalFormatting sqref="([A-Z]+)\d[^"]*">.*?<formula>([^<]*)', part(blank, "xl/worksheets/sheet1.xml"))
    rule, measures = (at[h] for h in ("เกณฑ์การเก็บรักษา", "มาตรการรักษาความมั่นคงปลอดภัย"))
    mark = {column: html.unescape(formula) for column, formula in marks}
    check("measures that are named needn't be written", f',${measures}5=""' in mark[at["วันที่ทบทวนมาตรการ"]], mark)
    check("nor the other way", f",COUNTA(${measures}5:" in mark[measures], mark[measures])
    name, unit = at["ชื่อกิจกรรมการประมวลผล"], at["หน่วยงานเจ้าของกิจกรรม"]
    said = {at[h]: text for h, text in {**RULE, **MEASURES}.items()}
    rows = [{name: "ทะเบียนสมาชิก", unit: "GT", **said}, {name: "ทะเบียนวิทยากร", unit: "GT", **said},
            {name: "ทะเบียนผู้ขาย", unit: "GT", at["ระยะเวลาเก็บตามที่เขียน"]: "10 ปี นับแต่สิ้นสุดสัญญา"}]
    status, account = office.take(typed(blank, office.folder / "shared.xlsx", rows))
    check("all of it is taken in", status in (0, 3) and not account["cells"]["left"], account["cells"])
    of = {r["activity_name"]: r for r in json.loads(office.do("activity", "list", "--format", "json")[1])}
    rules = {r["uid"]: r for r in json.loads(office.do("retention", "list", "--format", "json")[1])}
    sets = json.loads(office.do("security", "list", "--format", "json")[1])
    first, second, third = (of[n] for n in ("ทะเบียนสมาชิก", "ทะเบียนวิทยากร", "ทะเบียนผู้ขาย"))
    check("two rules, one set of measures", len(rules) == 2 and len(sets) == 1 and first["retention_ref"] == second["retention_ref"], (rules, sets))
    check("at their place", [sets[0].get(k) for k in ("sec_org", "sec_phys", "sec_audit_text", "not_applicable")] ==
          [["role_access"], ["lock_cabinet"], "มีทะเบียนยืม", {"sec_tech": "เป็นกระดาษ"}], sets)
    got = [[r[k] for k in ("retention_max", "retention_unit", "retention_trigger")] for r in rules.values()]
    check("a period in words is one too", sorted(got) == [[5, "year", "end_of_fiscal_year"], [10, "year", "end_of_contract"]], got)
    sent = office.export("shared-sent.xlsx")
    status, account = office.take(sent)
    check("as it was", status == 0 and account["records"]["unchanged"] == 5 and not account["cells"]["left"], account)
    changed = typed(sent, office.folder / "shared-back.xlsx", [{name: "ทะเบียนผู้เข้าชม", unit: "GT", rule: next(iter(rules.values()))["name"]}],
                    [("ย่อยกระดาษ", "เผา")])
    status, account = office.take(changed)
    check("a rule that is said to be otherwise", account["records"]["new"] == 1 and account["records"]["changed"] == 2 and not account["cells"]["left"],
          account)
    of = {r["activity_name"]: r for r in json.loads(office.do("activity", "list", "--format", "json")[1])}
    now = {r["ref"]: r for r in json.loads(office.do("retention", "list", "--format", "json")[1])}
    check("the one that others have stays", [now[of[n]["retention_ref"]]["disposal_method"] for n in ("ทะเบียนสมาชิก", "ทะเบียนวิทยากร", "ทะเบียนผู้เข้าชม")] ==
          [["burn"], ["burn"], ["shred"]], now)


def check_untouched(office):
    """What a list or a form shows that nobody types, a status, what is worked out, a running number, its captions, is nothing to complain of; a
    register that lacks much says so when it is checked, not of the file. What was typed there is told."""
    office.env["ROPA_DB"] = str(office.folder / "sample.db")
    office.do("init", "--sample")
    for noun in ("activity", "notice", "request", "consent_form", "incident"):
        for layout in ("list", "form"):
            for lang in ("th", "en"):
                book = office.folder / f"{noun}-{layout}-{lang}.xlsx"
                said = office.do("export", "xlsx", book, "--noun", noun, "--layout", layout, "--lang", lang)
                status, account = office.take(book)
                records, cells = account["records"], account["cells"]
                check(f"{noun}, {layout}, {lang}: nothing to say", said[0] == status == 0 and not cells["left"] and not account["doubts"] and
                      not account["changes"] and records["unchanged"] and sum(records.values()) == records["unchanged"], (said, account))
    book = office.folder / "activity-list-th.xlsx"
    status, account = office.take(typed(book, office.folder / "status.xlsx", [], [("เผยแพร่", "ร่าง")]))
    check("a status that was typed", account["cells"]["left"] and account["records"]["changed"] == 0 and {c["value"] for c in account["cells"]["left"]} == {"ร่าง"}, account["cells"])


def check_changed(office):
    """What was sent out comes back as it was, and changed in one cell."""
    sent = office.export("sent.xlsx")
    status, account = office.take(sent)
    check("unchanged", status == 0 and account["records"]["unchanged"] == 2 and account["records"]["changed"] == 0, account["records"])
    check("the register says so", office.do("verify", sent)[0] == 0, office.do("verify", sent))
    status, account = office.take(typed(sent, office.folder / "changed.xlsx", [], [("ทำสัญญาซื้อ", "ทำสัญญาจ้าง")]))
    check("one is changed", account["records"]["changed"] == 1 and account["records"]["unchanged"] == 1, account["records"])
    check("not any more", office.do("verify", sent)[0] == 3, office.do("verify", sent))


def check_tables(office):
    """A sheet for each kind of rows, a table in the sense of Excel; each row says whose it is."""
    status, out, err = office.do("export", "xlsx", "tables.xlsx", "--layout", "tables")
    path = office.folder / "tables.xlsx"
    check("tables are written", status == 0, out + err)
    with zipfile.ZipFile(path) as z:
        tables = {re.search(r' name="(\w+)"', x)[1]: x for n in z.namelist() if n.startswith("xl/tables/") for x in [z.read(n).decode()]}
    check("six of them", sorted(tables) == ["ropa_activities", "ropa_processors", "ropa_purposes", "ropa_recipients", "ropa_storage",
                                            "ropa_transfers"], sorted(tables))
    cells = {name: cells for name, cells, *_ in Book(path).sheets}["วัตถุประสงค์"]
    head = [html.unescape(n) for n in re.findall(r'<tableColumn id="\d+" name="([^"]*)"', tables["ropa_purposes"])]
    check("its columns are its headings", head[:4] == [cells[f"{c}2"] for c in "ABCD"] and len(set(head)) == len(head), head)
    shown = sorted((cells.get(f"B{r}"), cells.get(f"C{r}"), cells.get(f"D{r}")) for r in (3, 4, 5))
    check("each row says whose it is", shown == [("จัดซื้อ", "กองตัวอย่าง", "ทำสัญญาจ้าง"), ("รับสมัครอบรม", "กองตัวอย่าง", "คัดเลือกผู้เข้าอบรม"),
                                                 ("รับสมัครอบรม", "กองตัวอย่าง", "ออกใบประกาศ")], shown)
    offered = drop_downs(path, "xl/worksheets/sheet4.xml")  # cover, index, activities, purposes
    check("a purpose's basis is chosen from its list", offered.get("F3:F5") == "list_BASIS", offered)
    check("what is free text has help alone", offered.get("D3:D5") == "", offered)
    check("units, people and parties of the register aren't in the file's lists", not set(offered.values()) & {"list_unit", "list_person", "list_party"},
          offered)
    check("the register says so", office.do("verify", path)[0] == 0, office.do("verify", path))


def main():
    with scratch.folder() as folder:
        office = Office(os.path.abspath(sys.argv[1]), folder)
        office.do("init", "--org", "สำนักงานตัวอย่าง")
        office.do("unit", "add", "--code", "GT", "--name", "กองตัวอย่าง")
        blank = office.export("blank.xlsx", "--blank")
        check_drop_downs(blank)
        check("nothing stands in it", not [k for k in Book(blank).sheets[0][1] if int(re.sub(r"\D", "", k)) >= FIRST], blank)
        check_filled(office, blank)
        check_changed(office)
        check_tables(office)
        check_shared(office, blank)
        for noun in ("unit", "person", "incident"):
            book = office.export(f"{noun}.xlsx", "--noun", noun)
            check(noun, office.take(book)[0] == 0, office.take(book))
        check_untouched(office)
    return wrong > 0


if __name__ == "__main__":
    sys.exit(main())
