#!/usr/bin/env python3
"""check.py WRITE LAYOUTS GOLDEN [--update]

Writes the sample's workbooks twice and wants the same bytes; then wants every sheet to hold what GOLDEN/NAME.txt
says, one cell a line: sheet, address, value, number format. NAME.streamed.xlsx, written as large ones are, must hold the
same. --update rewrites GOLDEN instead.
"""
import difflib
import os
import re
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as ET
import zipfile

M = "{http://schemas.openxmlformats.org/spreadsheetml/2006/main}"
R = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}"


def text_of(element):
    """Text of a string item as Excel shows it, on one line."""
    s = "".join(t.text or "" for t in element.iter(M + "t"))
    s = re.sub(r"_x([0-9A-Fa-f]{4})_", lambda m: chr(int(m.group(1), 16)), s)
    return s.replace("\\", "\\\\").replace("\n", "\\n")


def number_formats(styles):
    own = {f.get("numFmtId"): f.get("formatCode") for f in styles.iter(M + "numFmt")}
    built_in = {"0": "", "1": "0", "3": "#,##0"}
    cells = styles.find(M + "cellXfs")
    return [own.get(x.get("numFmtId"), built_in.get(x.get("numFmtId"), x.get("numFmtId"))) for x in cells]


def sheets(book):
    names = ET.fromstring(book.read("xl/workbook.xml")).iter(M + "sheet")
    targets = {r.get("Id"): r.get("Target") for r in ET.fromstring(book.read("xl/_rels/workbook.xml.rels"))}
    for sheet in names:
        yield sheet.get("name"), ET.fromstring(book.read("xl/" + targets[sheet.get(R + "id")]))


def dump(path):
    lines = []
    with zipfile.ZipFile(path) as book:
        shared = []
        if "xl/sharedStrings.xml" in book.namelist():
            shared = [text_of(si) for si in ET.fromstring(book.read("xl/sharedStrings.xml"))]
        formats = number_formats(ET.fromstring(book.read("xl/styles.xml")))
        for defined in ET.fromstring(book.read("xl/workbook.xml")).iter(M + "definedName"):
            lines.append(f"{defined.get('name')}\t{defined.text}")
        for name, xml in sheets(book):
            hidden = [c for c in xml.iter(M + "col") if c.get("hidden") == "1"]
            for c in hidden:
                lines.append(f"{name}\thidden columns {c.get('min')}-{c.get('max')}")
            for m in xml.iter(M + "mergeCell"):
                lines.append(f"{name}\tmerged {m.get('ref')}")
            for f in xml.iter(M + "autoFilter"):
                lines.append(f"{name}\tfilter {f.get('ref')}")
            for cell in xml.iter(M + "c"):
                v, inline = cell.find(M + "v"), cell.find(M + "is")
                if inline is not None:
                    value = text_of(inline)
                elif v is not None:
                    value = shared[int(v.text)] if cell.get("t") == "s" else v.text
                else:
                    continue
                number = formats[int(cell.get("s", "0"))] if not cell.get("t") else ""
                lines.append(f"{name}\t{cell.get('r')}\t{value}" + (f"\t{number}" if number else ""))
    return [line + "\n" for line in lines]


def main():
    write, layouts, golden = sys.argv[1:4]
    update = "--update" in sys.argv
    failed = False
    with tempfile.TemporaryDirectory() as one, tempfile.TemporaryDirectory() as two:
        for folder in (one, two):
            subprocess.run([write, layouts, folder], check=True)
        for name in sorted(os.listdir(one)):
            a, b = (open(os.path.join(d, name), "rb").read() for d in (one, two))
            if a != b:
                print(f"{name}: written twice, the bytes differ")
                failed = True
            now = dump(os.path.join(one, name))
            path = os.path.join(golden, re.sub(r"(\.streamed)?\.xlsx$", ".txt", name))
            if update:
                open(path, "w", encoding="utf-8").writelines(now)
                continue
            was = open(path, encoding="utf-8").readlines() if os.path.exists(path) else []
            diff = list(difflib.unified_diff(was, now, path, "now", n=0))
            sys.stdout.writelines(diff[:60])
            failed = failed or bool(diff)
    return 1 if failed else 0


sys.exit(main())
