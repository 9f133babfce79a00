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
import tempfile

from workbooks import bad, book, sheet

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
    def __init__(self, ropa, folder, name):
        self.ropa, self.folder = ropa, folder
        self.env = {**os.environ, "ROPA_DB": str(folder / f"{name}.db"), "ROPA_NOW": "2023-03-20", "ROPA_LANG": "en", "ROPA_USER": "x"}
        self.do("init", "--org", "o")

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
    check("names of sheets are with the cells", all(x["sheet"] == "แผ่น1" for x in account["cells"]["left"]), left)


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
    with tempfile.TemporaryDirectory() as folder:
        folder = pathlib.Path(folder)
        ropa = pathlib.Path(ropa).resolve()
        equals_csv(ropa, folder, pathlib.Path(source))
        headings(ropa, folder)
        sheets(ropa, folder)
        refused(ropa, folder)
    print(f"{wrong} wrong")
    return wrong > 0


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
