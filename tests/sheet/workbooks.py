#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
# Copyright the ropa contributors
"""Workbooks of every kind, made here with nothing but zipfile, are read cell by cell; broken and hostile ones are refused by name.

usage: workbooks.py DUMP
"""
import io
import pathlib
import struct
import subprocess
import sys
import warnings
import zipfile

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parents[1]))
import scratch  # noqa: E402

MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
RELS = "http://schemas.openxmlformats.org/package/2006/relationships"
DOC = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
STRICT = {MAIN: "http://purl.oclc.org/ooxml/spreadsheetml/main", DOC: "http://purl.oclc.org/ooxml/officeDocument/relationships"}
HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'


def rels(*items):
    """items: (id, last word of the type, target)."""
    body = "".join(f'<Relationship Id="{i}" Type="{DOC}/{t}" Target="{to}"/>' for i, t, to in items)
    return f'{HEAD}<Relationships xmlns="{RELS}">{body}</Relationships>'


def sheet(rows, before="", after=""):
    return f'{HEAD}<worksheet xmlns="{MAIN}">{before}<sheetData>{rows}</sheetData>{after}</worksheet>'


def parts(*sheets, strings=None, styles=None, pr="", names=None, states=None, core=None, custom=None):
    """The parts of a workbook: name, text."""
    n = len(sheets)
    names = names or [f"แผ่น{i + 1}" for i in range(n)]
    states = states or [""] * n
    listed = "".join(f'<sheet name="{names[i]}" sheetId="{i + 1}" {states[i]} r:id="rId{i + 1}"/>' for i in range(n))
    out = {
        "[Content_Types].xml": HEAD + "<Types/>",
        "_rels/.rels": rels(("r1", "officeDocument", "xl/workbook.xml"), ("r2", "core-properties", "docProps/core.xml"),
                            ("r3", "custom-properties", "/docProps/custom.xml")),
        "xl/workbook.xml": f'{HEAD}<workbook xmlns="{MAIN}" xmlns:r="{DOC}">{pr}<sheets>{listed}</sheets></workbook>',
        "xl/_rels/workbook.xml.rels": rels(*[(f"rId{i + 1}", "worksheet", f"worksheets/sheet{i + 1}.xml") for i in range(n)],
                                           ("s", "sharedStrings", "sharedStrings.xml"), ("t", "styles", "/xl/styles.xml")),
        "xl/sharedStrings.xml": f'{HEAD}<sst xmlns="{MAIN}">{strings or ""}</sst>',
        "xl/styles.xml": f'{HEAD}<styleSheet xmlns="{MAIN}">{styles or ""}</styleSheet>',
    }
    for i, s in enumerate(sheets):
        out[f"xl/worksheets/sheet{i + 1}.xml"] = s
    if core:
        out["docProps/core.xml"] = core
    if custom:
        out["docProps/custom.xml"] = custom
    return out


def pack(entries):
    """entries: a dict, or pairs where a name comes twice."""
    b = io.BytesIO()
    with warnings.catch_warnings(), zipfile.ZipFile(b, "w", zipfile.ZIP_DEFLATED) as z:
        warnings.simplefilter("ignore")
        for name, text in entries.items() if isinstance(entries, dict) else entries:
            z.writestr(zipfile.ZipInfo(name), text, zipfile.ZIP_DEFLATED)
    return b.getvalue()


def book(*sheets, **more):
    return pack(parts(*sheets, **more))


def with_part(entries, name, text):
    return pack({**entries, name: text})


def strict(entries):
    for name, text in entries.items():
        for old, new in STRICT.items():
            text = text.replace(old, new)
        entries[name] = text
    return pack(entries)


def styles_of(*codes):
    """Cell style i has number format codes[i]: an id, or a text."""
    custom = [(200 + i, c) for i, c in enumerate(codes) if isinstance(c, str)]
    formats = "".join(f'<numFmt numFmtId="{i}" formatCode="{c.replace("&", "&amp;").replace(chr(34), "&quot;")}"/>' for i, c in custom)
    xfs = "".join(f'<xf numFmtId="{200 + i if isinstance(c, str) else c}"/>' for i, c in enumerate(codes))
    return f'<numFmts>{formats}</numFmts><cellStyleXfs><xf numFmtId="14"/></cellStyleXfs><cellXfs>{xfs}</cellXfs>'


def in_style(values, codes):
    """One row a value, in the style beside it."""
    rows = "".join(f'<row r="{i + 1}"><c r="A{i + 1}" s="{i}"><v>{v}</v></c></row>' for i, v in enumerate(values))
    return sheet(rows), styles_of(*codes)


def numbers(pairs):
    rows = "".join(f'<row r="{i + 1}"><c r="A{i + 1}"><v>{raw}</v></c></row>' for i, (raw, _) in enumerate(pairs))
    return book(sheet(rows)), lines("แผ่น1", *[f"A{i + 1} number {meant}" for i, (_, meant) in enumerate(pairs)])


def days(triples, **more):
    """triples: raw number, format, what is read."""
    s, styles = in_style([t[0] for t in triples], [t[1] for t in triples])
    return book(s, styles=styles, **more), lines("แผ่น1", *[f"A{i + 1} {t[2]}" for i, t in enumerate(triples)])


def lines(name, *cells):
    return [f"sheet {name}", *cells]


ONE = sheet('<row r="1"><c r="A1" t="inlineStr"><is><t>ก</t></is></c></row>')

NUMBERS = [
    ("12000.0", "12000"), ("12000", "12000"), ("0.1", "0.1"), ("0.10000000000000001", "0.1"), ("1E+20", "1E+20"),
    ("1e20", "1E+20"), ("1.5E+3", "1500"), ("1.0000000000000001E-1", "0.1"), ("-7", "-7"), ("-0", "0"), ("0", "0"), ("007", "7"),
    ("1101700000000", "1101700000000"), ("1.1017E+12", "1101700000000"), ("12345678901234567", "12345678901234567"),
    ("1.2345678901234568E+16", "12345678901234600"), ("0.3333333333333333", "0.333333333333333"),
    ("2.9999999999999996", "3"), ("99999999999999.99999", "100000000000000"), ("1E-7", "0.0000001"), ("1E-300", "1E-300"),
    ("1.7976931348623157E+308", "1.79769313486232E+308"), ("0.05", "0.05"), ("+5", "5"), (".5", "0.5"), ("ห้า", "ห้า"), ("1E", "1E"),
]

DAYS = [
    ("45016", 14, "day 2023-03-31"), ("45016.395833333336", 22, "day 2023-03-31 09:30"), ("45016", 22, "day 2023-03-31"),
    ("45016", "[$-107041E]d mmm yyyy;@", "day 2023-03-31"), ("45016", "[$-D07041E]d/m/yyyy", "day 2023-03-31"),
    ("45016", "[$-D000000]d/mm/bbbb", "day 2023-03-31"), ("45016", "[$-41E]d mmmm yyyy;@", "day 2023-03-31"),
    ("45016", "bbbb-mm-dd", "day 2023-03-31"), ("45016", "ว/ด/ปปปป", "day 2023-03-31"), ("45016", 71, "day 2023-03-31"), ("45016", 81, "day 2023-03-31"),
    ("0.395833333333333", 20, "day 09:30"), ("0.99998", "h:mm:ss", "day 23:59:58"), ("1.5", "[h]:mm", "day 36:00"), ("0.3958449074", "h:mm:ss", "day 09:30:01"),
    ("60", 14, "number 60"), ("61", 14, "day 1900-03-01"), ("59", 14, "day 1900-02-28"), ("1", 14, "day 1900-01-01"), ("0", 14, "number 0"),
    ("2958465", 14, "day 9999-12-31"), ("2958466", 14, "number 2958466"), ("-1", 14, "number -1"), ("243343", "d/m/yyyy", "day 2566-03-31"),
    ("36526", "yyyy-mm-dd", "day 2000-01-01"), ("36585", "yyyy-mm-dd", "day 2000-02-29"), ("mmm", 14, "number mmm"), ("5", "mmm", "day 1900-01-05"),
    # no dates: letters in quotes, escaped, in brackets, exponents, General, other sections
    ("0.9755", "0.00%", "number 97.55%"), ("0.97549999999999992", 10, "number 97.55%"), ("1", 9, "number 100%"), ("0", "0%", "number 0%"),
    ("-0.005", "0.0%;[Red]-0.0%", "number -0.5%"), ("97.55", '0.00"%"', "number 97.55"), ("97.55", r"0.00\%", "number 97.55"), ("1E-3", "0.00%", "number 0.1%"),
    ("5", "0.00", "number 5"), ("5", '0 "days"', "number 5"), ("5", r"0\d", "number 5"), ("5", "[Red]0", "number 5"), ("5", "0.00E+00", "number 5"),
    ("5", "General", "number 5"), ("5", "0;d/m/yy", "number 5"), ("5", '#,##0 "บาท"', "number 5"), ("5", "#,##0 บาท", "number 5"), ("5", "[$฿-41E]#,##0", "number 5"),
    ("5", 9, "number 500%"), ("5", 59, "number 5"), ("5", 49, "number 5"),
]

STRINGS = [
    ("<si><t>ก</t></si>", "ก"), ('<si><t xml:space="preserve"> a  b </t></si>', " a  b "), ("<si><r><t>หนา</t></r><r><rPr><b/></rPr><t>บาง</t></r></si>", "หนาบาง"),
    ("<si><t>漢字</t><rPh sb='0' eb='2'><t>かんじ</t></rPh><phoneticPr fontId='1'/></si>", "漢字"), ("<si><t>a_x005F_x000D_b</t></si>", "a_x000D_b"),
    ("<si><t>a_x0041_b</t></si>", "aAb"), ("<si><t>a_xD800_b_x00</t></si>", "a_xD800_b_x00"), ("<si><t>&lt;&amp;&#x0E01;</t></si>", "<&ก"), ("<si><t>08</t></si>", "08"),
]


def shared():
    rows = "".join(f'<row><c t="s"><v>{i}</v></c></row>' for i in range(len(STRINGS)))
    return (book(sheet(rows), strings="".join(s for s, _ in STRINGS)),
            lines("แผ่น1", *[f"A{i + 1} text {t}" for i, (_, t) in enumerate(STRINGS)]))


CORE = (HEAD + '<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" '
        'xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/"><dc:title>ทะเบียน</dc:title>'
        '<dcterms:created>2023-03-20T00:00:00Z</dcterms:created></cp:coreProperties>')
CUSTOM = (HEAD + '<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/custom-properties" '
          'xmlns:vt="http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes"><property fmtid="{}" pid="2" name="ropa-layout">'
          '<vt:lpwstr>register</vt:lpwstr></property></Properties>').replace("{}", "{D5CDD505-2E9C-101B-9397-08002B2CF9AE}")
TYPES = ('<row r="2" hidden="1"><c r="B2" t="b"><v>1</v></c><c r="C2" t="e"><v>#N/A</v></c><c r="E2" t="str"><f>A1&amp;""</f><v>ผล</v></c>'
         '<c r="F2"><f>1+1</f><v>2</v></c><c r="G2"><f>A1</f></c><c r="H2" s="0"/><c r="I2" t="s"/></row>'
         '<row r="5"><c r="AA5" t="d"><v>2023-03-31T00:00:00Z</v></c><c r="AB5" t="d"><v>2023-03-31T09:30:00</v></c></row>')


def good():
    two = sheet('<row r="1"><c r="A1"><v>2</v></c></row>')
    foreign = sheet('<row r="1"><c r="A1"><v>1</v><x:c xmlns:x="urn:x"><v>9</v></x:c></c></row>',
                    after='<mc:AlternateContent xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"><mc:Choice><c/></mc:Choice></mc:AlternateContent>')
    shape = sheet('<row r="1"><c r="A1"><v>1</v></c></row>', '<cols><col min="2" max="3" hidden="1"/><col min="5" max="5" width="9"/></cols>',
                  '<mergeCells><mergeCell ref="A1:C2"/><mergeCell ref="$D$4:E4"/></mergeCells><headerFooter><oddFooter>&amp;Cหน้า &amp;P</oddFooter></headerFooter>')
    prefixed = {k: v.replace(f'xmlns="{MAIN}"', f'xmlns:x="{MAIN}"').replace("<c ", "<x:c ").replace("</c>", "</x:c>").replace("<v>", "<x:v>").replace("</v>", "</x:v>")
                .replace("<row", "<x:row").replace("</row", "</x:row").replace("<sheetData", "<x:sheetData").replace("</sheetData", "</x:sheetData")
                .replace("<worksheet", "<x:worksheet").replace("</worksheet", "</x:worksheet") if "sheet1.xml" in k else v for k, v in parts(two).items()}
    types = ["B2 bool hidden TRUE", "C2 error hidden #N/A", "E2 text formula hidden ผล", "F2 number formula hidden 2", "G2 blank formula hidden ",
             "AA5 day 2023-03-31", "AB5 day 2023-03-31 09:30"]
    utf16 = {k: v if k != "xl/worksheets/sheet1.xml" else v.replace("UTF-8", "UTF-16").encode("utf-16") for k, v in parts(ONE).items()}
    yield "numbers", *numbers(NUMBERS)
    yield "days", *days(DAYS)
    yield "days since 1904", *days([("43554", 14, "day 2023-03-31"), ("0", 14, "day 1904-01-01"), ("0.5", 20, "day 12:00")], pr='<workbookPr date1904="1"/>')
    yield "shared strings", *shared()
    yield "types", book(sheet(TYPES)), lines("แผ่น1", *types)
    yield "strict", strict(parts(sheet(TYPES))), lines("แผ่น1", *types)
    yield "inline", book(ONE), lines("แผ่น1", "A1 text ก")
    yield "utf-16", pack(utf16), lines("แผ่น1", "A1 text ก")
    yield "prefixes", pack(prefixed), lines("แผ่น1", "A1 number 2")
    yield "several sheets", book(ONE, two, two, states=["", 'state="hidden"', 'state="veryHidden"']), [
        "sheet แผ่น1", "A1 text ก", "sheet แผ่น2 (hidden)", "A1 number 2", "sheet แผ่น3 (hidden)", "A1 number 2"]
    yield "shape", book(shape), lines("แผ่น1", "merged A1:C2", "merged D4:E4", "hidden B1:C1048576", "footer &Cหน้า &P", "A1 number 1")
    yield "foreign namespaces", book(foreign), lines("แผ่น1", "A1 number 1")
    yield "properties", book(ONE, core=CORE, custom=CUSTOM), ["title: ทะเบียน", "created: 2023-03-20T00:00:00Z", "custom:ropa-layout: register",
                                                               "sheet แผ่น1", "A1 text ก"]
    yield "an empty sheet", book(sheet("")), lines("แผ่น1")


def patched(data, offset_local, offset_central, fmt, value, name=b"xl/worksheets/sheet1.xml"):
    """`value` at those offsets of both heads of the entry `name`."""
    b = bytearray(data)
    local = b.find(b"PK\3\4")
    while b[local + 30:local + 30 + len(name)] != name:
        local = b.find(b"PK\3\4", local + 4)
    central = b.find(b"PK\1\2")
    while b[central + 46:central + 46 + len(name)] != name:
        central = b.find(b"PK\1\2", central + 4)
    if offset_local is not None:
        struct.pack_into(fmt, b, local + offset_local, value)
    struct.pack_into(fmt, b, central + offset_central, value)
    return bytes(b)


def overlapping(data):
    """The list says of two entries that they begin at one place."""
    b = bytearray(data)
    first = b.find(b"PK\1\2")
    names = {}
    at = first
    while at >= 0:
        n = struct.unpack_from("<H", b, at + 28)[0]
        names[bytes(b[at + 46:at + 46 + n])] = at
        at = b.find(b"PK\1\2", at + 4)
    one, two = names[b"xl/worksheets/sheet1.xml"], names[b"xl/worksheets/sheet2.xml"]
    b[two + 16:two + 28] = b[one + 16:one + 28]
    b[two + 42:two + 46] = b[one + 42:one + 46]
    return bytes(b)


def ole(*names):
    return b"\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1" + bytes(4088) + b"".join(n.encode("utf-16-le").ljust(128, b"\0") for n in names) + bytes(512)


def bad():
    """name, bytes, what the English sentence must say."""
    one = parts(ONE)
    cell = "xl/worksheets/sheet1.xml"
    laughs = '<!DOCTYPE x [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;">]>'
    yield "empty", b"", "is empty"
    yield "csv", "ลำดับ,ชื่อ\n1,ก\n".encode(), "is text (csv, perhaps)"
    yield "csv of Windows-874", "ลำดับ,ชื่อ\r\n".encode("cp874"), "is text (csv, perhaps)"
    yield "csv of UTF-16", "ลำดับ\tชื่อ".encode("utf-16"), "is text (csv, perhaps)"
    yield "pdf", b"%PDF-1.4\n", "no Excel workbook"
    yield "picture", b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR", "no Excel workbook"
    yield "old xls", ole("Root Entry", "Workbook"), "old Excel file (.xls)"
    yield "older xls", b"\x09\x08\x10\x00\x00\x06\x05\x00", "old Excel file (.xls)"
    yield "encrypted", ole("Root Entry", "EncryptionInfo", "EncryptedPackage"), "is encrypted"
    yield "encrypted entries", patched(pack(one), 6, 8, "<H", 1), "is encrypted"
    yield "ods", pack({"mimetype": "application/vnd.oasis.opendocument.spreadsheet", "content.xml": "<x/>", "META-INF/manifest.xml": "<x/>"}), "OpenDocument"
    yield "xlsb", pack({**one, "xl/workbook.bin": "x"}), "binary workbook"
    yield "docx", pack({"_rels/.rels": rels(("r", "officeDocument", "word/document.xml")), "word/document.xml": "<x/>"}), "document or slides"
    yield "zip", pack({"a.txt": "a"}), "zip without a workbook"
    yield "empty zip", pack({}), "zip without a workbook"
    yield "no sheet", pack(parts()), "zip without a workbook"
    whole = pack(one)
    yield "cut", whole[:-30], "its end is missing"
    yield "cut in half", whole[:len(whole) // 2], "its end is missing"
    yield "head alone", whole[:4], "its end is missing"
    yield "bomb", with_part(one, "xl/media/a.xml", b" " * (12 << 20)), "unpacks to far too much"
    yield "bomb of a sheet", with_part(one, cell, b" " * (12 << 20)), "unpacks to far too much"
    yield "a size far too large", patched(whole, 22, 24, "<I", 0x7FFFFFFF), "unpacks to far too much"
    yield "a size too small", patched(whole, 22, 24, "<I", 10), "is damaged"
    yield "a size too large", patched(whole, 22, 24, "<I", 100000), "is damaged"
    yield "sizes that differ", patched(whole, None, 24, "<I", 10), "is damaged"
    yield "a wrong checksum", patched(whole, 14, 16, "<I", 1), "is damaged"
    yield "an unknown method", patched(whole, 8, 10, "<H", 99), "is damaged"
    yield "overlapping", overlapping(book(ONE, ONE)), "lie in one another"
    yield "twice", pack([*one.items(), (cell, ONE)]), "is there twice"
    yield "twice in another case", pack([*one.items(), (cell.upper(), ONE)]), "is there twice"
    for name in ("../../etc/passwd", "/etc/passwd", "xl/../../a", "C:/a", "xl\\a", "a/.."):
        yield "name " + name, with_part(one, name, "x"), "leads out of the file"
    yield "a target outside", with_part(one, "_rels/.rels", rels(("r", "officeDocument", "../../xl/workbook.xml"))), "leads out of the file"
    yield "doctype", with_part(one, cell, ONE.replace("<worksheet", laughs + "<worksheet")), "holds a DOCTYPE"
    yield "doctype of strings", with_part(one, "xl/sharedStrings.xml", HEAD + laughs + f'<sst xmlns="{MAIN}"><si><t>&b;</t></si></sst>'), "holds a DOCTYPE"
    yield "external entity", with_part(one, "xl/workbook.xml", HEAD + '<!DOCTYPE w SYSTEM "file:///etc/passwd"><w/>'), "holds a DOCTYPE"
    yield "nested", with_part(one, cell, sheet("<row>" * 40 + "</row>" * 40)), "nested far too deep"
    yield "nested elsewhere", with_part(one, cell, sheet('<x xmlns="urn:x">' + "<x>" * 40 + "</x>" * 40 + "</x>")), "nested far too deep"
    yield "no XML", with_part(one, cell, "a,b,c"), "sheet1.xml: this part of it is damaged (no XML)"
    yield "XML that ends", with_part(one, cell, ONE[:-20]), "damaged (no XML)"
    yield "no sheet's XML", with_part(one, cell, f'<sst xmlns="{MAIN}"/>'), "not what a workbook says"
    yield "the book as its own sheet", with_part(one, "xl/_rels/workbook.xml.rels", rels(("rId1", "worksheet", "workbook.xml"))), "not what a workbook says"
    yield "a sheet that isn't there", with_part(one, "xl/_rels/workbook.xml.rels", rels(("rId1", "worksheet", "worksheets/none.xml"))), "none.xml: this part of it is missing"
    yield "a relation that isn't there", with_part(one, "xl/_rels/workbook.xml.rels", rels()), "not what a workbook says"
    yield "no relations", pack({k: v for k, v in one.items() if k != "xl/_rels/workbook.xml.rels"}), "part of it is missing"
    yield "a string that isn't there", book(sheet('<row><c t="s"><v>0</v></c></row>')), "A1: this is not what"
    yield "a string's number below 0", book(sheet('<row><c t="s"><v>-1</v></c></row>'), strings="<si><t>a</t></si>"), "A1: this is not what"
    yield "a string within a string", book(ONE, strings="<si><si><t>a</t></si></si>"), "sharedStrings.xml: this is not what"
    yield "a string without end", book(ONE, strings="<si><t>" + "ก" * 100000 + "</t></si>"), "larger than is taken"
    yield "a value without end", book(sheet('<row><c><v>' + "1 2" * 200000 + "</v></c></row>")), "larger than is taken"
    yield "a name without end", book(sheet(f'<row x="{"ab1" * 700000}"/>')), "larger than is taken"
    yield "a style that isn't there", book(sheet('<row><c r="A1" s="7"><v>1</v></c></row>'), styles=styles_of(0)), "A1: this is not what"
    yield "cells backwards", book(sheet('<row r="1"><c r="B1"><v>1</v></c><c r="A1"><v>1</v></c></row>')), "not what a workbook says"
    yield "a cell twice", book(sheet('<row r="1"><c r="A1"><v>1</v></c><c r="A1"><v>2</v></c></row>')), "not what a workbook says"
    yield "rows backwards", book(sheet('<row r="2"/><row r="1"/>')), "not what a workbook says"
    yield "a cell of another row", book(sheet('<row r="1"><c r="A2"><v>1</v></c></row>')), "not what a workbook says"
    yield "row 0", book(sheet('<row r="0"/>')), "not what a workbook says"
    yield "too many rows", book(sheet('<row r="1048577"/>')), "not what a workbook says"
    yield "too many columns", book(sheet('<row r="1"><c r="XFE1"><v>1</v></c></row>')), "not what a workbook says"
    yield "a range that is none", book(sheet("", after='<mergeCells><mergeCell ref="A1"/></mergeCells>')), "not what a workbook says"
    yield "too many sheets", book(*[ONE] * 257), "larger than is taken"
    yield "too many styles", book(ONE, styles="<cellXfs>" + '<xf numFmtId="0"/>' * 65537 + "</cellXfs>"), "larger than is taken"
    yield "too many entries", pack({**one, **{f"a{i}": "" for i in range(4200)}}), "larger than is taken"


def large(path):
    """200,000 rows, half of them of shared strings."""
    row = '<row r="{0}"><c r="A{0}" t="inlineStr"><is><t>รายการที่ {0}</t></is></c><c r="B{0}" t="s"><v>0</v></c><c r="C{0}"><v>{0}</v></c></row>'
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED, compresslevel=1) as z:
        for name, text in parts("", strings="<si><t>ซ้ำ</t></si>").items():
            if "sheet1" not in name:
                z.writestr(name, text)
        with z.open("xl/worksheets/sheet1.xml", "w") as f:
            f.write(f'<worksheet xmlns="{MAIN}"><sheetData>'.encode())
            for i in range(1, 200001, 1000):
                f.write("".join(row.format(k) for k in range(i, i + 1000)).encode())
            f.write(b"</sheetData></worksheet>")


def main(dump):
    wrong = n = 0
    with scratch.folder() as folder:
        path = pathlib.Path(folder) / "a.xlsx"

        def told(*more):
            p = subprocess.run([dump, path, *more], capture_output=True, check=False)
            return p.returncode, p.stdout.decode("utf-8").splitlines(), p.stderr.decode("utf-8", "replace")

        def check(name, good_enough, got):
            nonlocal wrong, n
            n += 1
            if not good_enough:
                wrong += 1
                print(f"{name}: {got}")

        for name, data, expected in good():
            path.write_bytes(data)
            status, said, err = told()
            for a, b in zip(said, expected):
                if a != b:
                    print(f"{name}: {a!r}, not {b!r}")
            check(name, status == 0 and said == expected, (status, len(said), len(expected), err[-400:]))
        for name, data, says in bad():
            path.write_bytes(data)
            status, said, err = told()
            check(name, status == 0 and len(said) >= 2 and says in said[-2] and said[-2].startswith("Cannot read") and
                  said[-1].startswith("อ่าน") and not any(" text " in x for x in said[:-2] if "A1 text ก" not in x), (status, said[-3:], err[-400:]))
        path.write_bytes(with_part(parts(ONE), "xl/worksheets/sheet1.xml", b" " * (12 << 20)))
        check("a bomb", "flat" in told("--flat")[1][-1].split(", "), told("--flat"))
        large(path)
        check("a large one", told("--flat")[1] == ["600000 cells, flat"], told("--flat"))
    print(f"{n} workbooks, {wrong} wrong")
    return wrong > 0 or not n


if __name__ == "__main__":
    sys.exit(main(sys.argv[1]))
