#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
# Copyright the ropa contributors
"""A workbook against the register that it was exported from: equal, changed in one cell, sorted, saved anew, older, of another register.

usage: verify.py ROPA           as this script changes them
       verify.py ROPA --saved   saved by openpyxl and LibreOffice; exit 77 where there is neither
"""
import io
import os
import pathlib
import re
import shutil
import subprocess
import sys
import zipfile

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parents[1]))
import scratch  # noqa: E402

CELL = re.compile(r'<c r="([A-Z]+)(\d+)"((?: [a-z]+="[^"]*")*)>(?:<f>[^<]*</f>)?<v>([^<]*)</v></c>')
STRING = re.compile(r"<si><t(?: [^>]*)?>([^<]*)</t></si>")
CHANGED = 30
LAYOUTS = ("register", "controller31", "processor28", "combined34", "card", "list")


class Book:
    """The parts of a workbook, to be changed by hand."""

    def __init__(self, path):
        with zipfile.ZipFile(path) as z:
            self.parts = {n: z.read(n) for n in z.namelist()}

    def save(self, path, order=None):
        b = io.BytesIO()
        with zipfile.ZipFile(b, "w", zipfile.ZIP_DEFLATED) as z:
            for name in order or self.parts:
                z.writestr(name, self.parts[name])
        pathlib.Path(path).write_bytes(b.getvalue())

    def sheets(self):
        return sorted(n for n in self.parts if n.startswith("xl/worksheets/sheet"))

    def text(self, part):
        return self.parts[part].decode("utf-8")

    def sub(self, part, old, new):
        assert old in self.text(part), (part, old)
        self.parts[part] = self.text(part).replace(old, new, 1).encode("utf-8")

    def strings(self):
        return STRING.findall(self.text("xl/sharedStrings.xml"))

    def as_of_the_web(self):
        """As a program that runs in a browser gives it back: texts in the cells, nothing said of the file."""
        strings = self.strings()
        for s in self.sheets():
            text = re.sub(r' t="s"><v>(\d+)</v>', lambda m: f' t="inlineStr"><is><t xml:space="preserve">{strings[int(m[1])]}</t></is>', self.text(s))
            self.parts[s] = text.encode("utf-8")
        self.parts["_rels/.rels"] = re.sub(r"<Relationship [^>]*docProps[^>]*/>", "", self.text("_rels/.rels")).encode("utf-8")
        for part in [p for p in self.parts if p.startswith("docProps/")]:
            self.parts.pop(part)
        types = re.sub(r'<Override PartName="/docProps/[^>]*/>', "", self.text("[Content_Types].xml"))
        self.parts["[Content_Types].xml"] = types.encode("utf-8")


def changed_copies(path, folder):
    """CHANGED copies of one cell each, spread over the whole book: (file, address)."""
    book = Book(path)
    cells = [(s, m) for s in book.sheets() for m in CELL.finditer(book.text(s))]
    for i in range(CHANGED):
        copy = Book(path)
        sheet, m = cells[i * (len(cells) - 1) // (CHANGED - 1)]
        at = m[1] + m[2]
        if 't="s"' in m[3]:
            new = m[0].replace(f"<v>{m[4]}</v>", "<is><t>แก้ไข</t></is>").replace('t="s"', 't="inlineStr"')
        elif 't="str"' in m[3]:
            new = m[0].replace(f"<v>{m[4]}</v>", "<v>แก้ไข</v>")
        else:
            new = m[0].replace(f"<v>{m[4]}</v>", f"<v>{float(m[4]) + 1:g}</v>")
        copy.sub(sheet, m[0], new)
        out = folder / f"changed{i}.xlsx"
        copy.save(out)
        yield out, at


def as_other_programs(path, out):
    """Strings inline, custom properties gone, parts in another order: as a program that reads and writes it all anew."""
    book = Book(path)
    strings = book.strings()
    for s in book.sheets():
        text = re.sub(r' t="s"><v>(\d+)</v>', lambda m: f' t="inlineStr"><is><t xml:space="preserve">{strings[int(m[1])]}</t></is>', book.text(s))
        book.parts[s] = text.encode("utf-8")
    rels = re.sub(r'<Relationship [^>]*custom-properties[^>]*/>', "", book.text("_rels/.rels"))
    book.parts["_rels/.rels"] = rels.encode("utf-8")
    book.parts.pop("docProps/custom.xml")
    book.save(out, reversed(list(book.parts)))


def rows_of(book, sheet):
    return re.findall(r'<row r="(\d+)".*?(?:</row>|/>)', book.text(sheet), re.S), re.findall(r'<row r="\d+".*?(?:</row>|/>)', book.text(sheet), re.S)


def move_rows(path, out, first, last, keep):
    """The rows first to last in the order `keep` gives them."""
    book = Book(path)
    sheet = book.sheets()[0]
    numbers, rows = rows_of(book, sheet)
    body = [r for n, r in zip(numbers, rows) if first <= int(n) <= last]
    old = "".join(body)
    new = []
    for i, row in enumerate(keep(body)):
        to = first + i
        new.append(re.sub(r'r="([A-Z]+)\d+"', rf'r="\g<1>{to}"', re.sub(r'^<row r="\d+"', f'<row r="{to}"', row)))
    book.sub(sheet, old, "".join(new))
    book.save(out)


class Office:
    """A register of the sample, and the program on it."""

    def __init__(self, ropa, folder, name):
        self.ropa, self.db = ropa, folder / name
        self.day = "2023-09-30"

    def run(self, *words, lang="en"):
        env = {**os.environ, "ROPA_NOW": self.day, "ROPA_USER": "tester", "ROPA_LANG": lang, "LC_ALL": "C.UTF-8"}
        p = subprocess.run([self.ropa, "--db", self.db, *map(str, words)], env=env, capture_output=True, check=False, stdin=subprocess.DEVNULL)
        return p.returncode, p.stdout.decode("utf-8"), p.stderr.decode("utf-8")

    def must(self, *words, **how):
        status, out, err = self.run(*words, **how)
        assert status == 0, (words, status, out[-400:], err[-400:])
        return out


class Checks:
    def __init__(self):
        self.n = self.wrong = 0

    def want(self, what, got, status, says="", cell=None, only=None):
        """`got` of a verify: its status, what it says, the one cell it lists."""
        self.n += 1
        lines = got[1].splitlines()
        good = got[0] == status and says in got[1] + got[2]
        if cell:
            good = good and any(re.search(rf"\s{cell}\s", x) for x in lines) and (only is None or f"{only} cells differ" in got[1])
        if not good:
            self.wrong += 1
            print(f"{what}: {got[0]}, not {status} {says!r} {cell}: {got[1][-700:]} {got[2][-300:]}")


def equal_ones(office, folder, c):
    for layout in LAYOUTS:
        for approved in ((), ("--approved",)):
            for lang in ("th", "en"):
                path = folder / f"{layout}{lang}{''.join(approved)}.xlsx"
                office.must("export", "xlsx", path, "--layout", layout, *approved, lang=lang)
                c.want(path.name, office.run("verify", path), 0, "approved version" if approved else "what stands now")
                other = folder / "other.xlsx"
                as_other_programs(path, other)
                c.want("saved anew " + path.name, office.run("verify", other), 0, "equals the register")
    twice = folder / "twice.xlsx"
    office.must("export", "xlsx", twice, "--layout", "register", lang="th")
    c.want("byte for byte", (twice.read_bytes() != (folder / "registerth.xlsx").read_bytes(), "", ""), False)
    chosen = folder / "chosen.xlsx"
    office.must("export", "xlsx", chosen, "--unit", "ICT", "--where", "activity_name~การ", "--findings")
    c.want("chosen", office.run("verify", chosen), 0, "equals the register")
    office.day = "2023-12-01"
    c.want("on another day", office.run("verify", folder / "registerth.xlsx"), 0, "equals the register")


def hides_record(path, at):
    """Whether the cell says of which record its row is: then it is the whole row that is no longer of it."""
    book = Book(path)
    strings = book.strings()
    found = [strings[int(m[4])] for s in book.sheets() for m in CELL.finditer(book.text(s)) if m[1] + m[2] == at and 't="s"' in m[3]]
    return any(re.fullmatch("[0-9a-f-]{36}", x) for x in found)


def changed_ones(office, folder, c):
    for name in ("registerth.xlsx", "controller31en--approved.xlsx", "cardth.xlsx"):
        for path, at in changed_copies(folder / name, folder):
            alone = None if hides_record(folder / name, at) else 1
            c.want(f"{name} {path.name} {at}", office.run("verify", path), 3, "does not equal", at, alone)
    as_csv = office.run("--format", "csv", "verify", folder / "changed3.xlsx")
    c.want("as csv", as_csv, 3, "sheet,cell,ref,heading,file,register")


def moved_ones(office, folder, c):
    path, out = folder / "listen.xlsx", folder / "moved.xlsx"
    numbers, _ = rows_of(Book(path), Book(path).sheets()[0])
    last = max(map(int, numbers))
    first = 6  # below the headings
    strings = Book(path).strings()
    move_rows(path, out, first, last, lambda rows: sorted(rows, key=lambda r: uid_of(r, strings), reverse=True))
    c.want("sorted", office.run("verify", out), 0, "equals the register")
    move_rows(path, out, last, last, lambda rows: [])
    c.want("a row gone", office.run("verify", out), 3, "does not equal")


def uid_of(row, strings):
    """By which rows are put in an order that keeps those of one record in theirs: the record's uid, the first in the hidden columns."""
    return next(s for i in re.findall(r't="s"><v>(\d+)</v>', row) for s in [strings[int(i)]] if re.fullmatch("[0-9a-f-]{36}", s))


def formatted(path, out, part, cell, code):
    """One cell of the part `part` in a number format of its own."""
    book = Book(path)
    book.parts["xl/styles.xml"] = re.sub(r"(<numFmts [^>]*>)", lambda m: m[1] + f'<numFmt numFmtId="399" formatCode="{code}"/>', book.text("xl/styles.xml"), count=1).encode("utf-8")
    styles = book.text("xl/styles.xml").split("<cellXfs")[1].split("</cellXfs>")[0].count("<xf ")
    book.sub("xl/styles.xml", "</cellXfs>", '<xf numFmtId="399" fontId="0" fillId="0" borderId="0" applyNumberFormat="1"/></cellXfs>')
    old = re.search(rf'<c r="{cell}" s="\d+"', book.text(part))[0]
    book.sub(part, old, f'<c r="{cell}" s="{styles}"')
    book.save(out)


def printed_otherwise(office, folder, c):
    """Every value stands, and is shown otherwise, or not printed."""
    path, out = folder / "looks.xlsx", folder / "look.xlsx"
    office.must("export", "xlsx", path, "--approved", lang="th")
    c.want("looks", office.run("verify", path), 0)
    last = len(Book(path).sheets())
    sheet = f"xl/worksheets/sheet{last}.xml"
    at = max(int(x) for x in re.findall(r'<c r="F(\d+)" s="\d+"><v>', Book(path).text(sheet)))
    cases = [("xl/worksheets/sheet1.xml", "D9", "&quot;99&quot;", "99"), ("xl/worksheets/sheet1.xml", "D9", "1", "1"),
             (sheet, f"F{at}", "[$-107041E]d mmm &quot;2570&quot;", "2570"), (sheet, f"E{at}", "General;General;General;&quot;กษ 9999/9&quot;", "กษ99999"),
             (sheet, f"D{at}", "@&quot; (รักษาการ)&quot;", "รักษาการ"), ("xl/worksheets/sheet3.xml", "B9", ";;;", "format: ;"),
             ("xl/worksheets/sheet1.xml", "D9", "0%", "%")]
    for part, cell, code, says in cases:
        formatted(path, out, part, cell, code)
        c.want(f"format {code} of {cell}", office.run("verify", out), 3, says, cell, 1)
    for cell, code in (("D9", "#,##0"), ("D9", "General"), ("D9", "\\ 0_);(0)")):
        formatted(path, out, "xl/worksheets/sheet1.xml", cell, code)
        c.want(f"plain format {code}", office.run("verify", out), 0, "equals")
    book = Book(path)
    rows = re.findall(rf'<row r="{at}".*?</row>', book.text(sheet), re.S)
    book.sub(sheet, rows[0], "")
    book.sub(sheet, "</sheetData>", re.sub(rf'r="([A-Z]*){at}"', rf'r="\g<1>{at + 400}"', rows[0]) + "</sheetData>")
    book.save(out)
    c.want("a row out of the print area", office.run("verify", out), 3, "not printed", f"F{at + 400}")
    book = Book(path)
    for part in book.sheets():
        book.parts[part] = re.sub(r"(<oddHeader>[^<]*?)\n", r"\1_x005F_x000a_", book.text(part)).encode("utf-8")
    book.save(out)
    reg = "xl/worksheets/sheet3.xml"
    tries = [("narrow", reg, r'<col min="5"([^>]*?) width="[^"]*"', r'<col min="5"\1 width="0.5"', "1 columns"),
             ("no line", reg, r'<row r="12"([^>]*?) ht="[^"]*"', r'<row r="12"\1 ht="3"', "row 12 (RO-ICT"),
             ("first page", reg, r"<headerFooter>", '<headerFooter differentFirst="1">', "หัวกระดาษหน้าแรก"),
             ("renamed", "xl/workbook.xml", '<sheet name="การอนุมัติ"', '<sheet name="อื่น"', "1 cells differ"),
             ("titles", "xl/workbook.xml", r'(_xlnm.Print_Titles" localSheetId="2">)[^<]*', r"\1'ทะเบียนกิจกรรม'!$1:$2", "print titles"),
             ("condition", reg, "<conditionalFormatting", '<conditionalFormatting sqref="G9"><cfRule type="expression" dxfId="0" priority="99"><formula>TRUE</formula></cfRule></conditionalFormatting><conditionalFormatting', "เงื่อนไขที่ทำให้อ่านไม่ออก"),
             ("pale", "xl/styles.xml", 'rgb="FF[0-9A-F]{6}"', 'rgb="FFFEFEFE"', "white letters")]
    for what, part, old, new, says in tries:
        changed = Book(path)
        text, n = re.subn(old, new, changed.text(part), count=0 if what == "pale" else 1)
        assert n, what
        changed.parts[part] = text.encode("utf-8")
        if what == "condition":
            changed.parts["xl/styles.xml"] = re.sub(r"(<dxf><font>.*?<color) [^>]*/>", r'\1 rgb="FFFFFFFF"/>', changed.text("xl/styles.xml"), count=1).encode("utf-8")
        changed.save(folder / "try.xlsx")
        said = office.run("verify", folder / "try.xlsx")
        c.want(what, said, 3, says)
        c.want(what + ", and what wasn't compared", said, 3, "" if part == "xl/workbook.xml" else "were not compared")
    c.want("as written", ("not compared" in office.run("verify", path)[1], "", ""), False)
    c.want("line ends of headers, saved twice", office.run("verify", out), 0, "equals")


def others(office, ropa, folder, c):
    path = folder / "registerth.xlsx"
    other = Office(ropa, folder, "other.db")
    other.must("init", "--org", "สำนักงานอื่น")
    c.want("another register", other.run("verify", path), 1, "is not of this register")
    bare = Book(path)
    bare.parts["docProps/core.xml"] = re.sub(r"<dc:description>.*?</dc:description>", "", bare.text("docProps/core.xml")).encode("utf-8")
    bare.save(folder / "bare.xlsx")
    c.want("without properties", office.run("verify", folder / "bare.xlsx"), 0, "was read from the approval sheet")
    bare = Book(folder / "listth.xlsx")
    bare.parts["docProps/core.xml"] = re.sub(r"<dc:description>.*?</dc:description>", "", bare.text("docProps/core.xml")).encode("utf-8")
    bare.save(folder / "bare.xlsx")
    c.want("a list without properties", office.run("verify", folder / "bare.xlsx"), 1, "doesn't say which register")
    hides = Book(path)
    hides.sub("xl/worksheets/sheet3.xml", '<row r="12"', '<row r="12" hidden="1"')
    hides.sub("xl/worksheets/sheet3.xml", '<col min="5"', '<col hidden="1" min="5"')
    hides.sub("xl/styles.xml", "</fonts>", '<font><sz val="14"/><color rgb="FFFFFFFF"/><name val="TH Sarabun New"/></font></fonts>')
    fonts, styles = hides.text("xl/styles.xml").split("</fonts>")[0].count("<font>"), hides.text("xl/styles.xml").split("<cellXfs")[1].count("<xf ")
    hides.sub("xl/styles.xml", "</cellXfs>", f'<xf numFmtId="0" fontId="{fonts - 1}" fillId="0" borderId="0"/></cellXfs>')
    cell = re.search(r'<c r="B9" s="\d+"', hides.text("xl/worksheets/sheet3.xml"))[0]
    hides.sub("xl/worksheets/sheet3.xml", cell, f'<c r="B9" s="{styles}"')
    hides.save(folder / "hides.xlsx")
    hidden = office.run("verify", folder / "hides.xlsx")
    c.want("hidden", hidden, 3, "0 sheets, 1 rows, 1 columns, and 1 cells in white letters")
    c.want("which is said first", ("hides what the register wrote" in hidden[1].splitlines()[0], "", ""), True)
    c.want("and isn't plainly equal", hidden, 3, "with what it hides, equals the register")
    low = Book(path)
    row = re.search(r'<row r="12"[^>]*>', low.text("xl/worksheets/sheet3.xml"))[0]
    low.sub("xl/worksheets/sheet3.xml", row, re.sub(r' ht="[^"]*"', ' ht="1"', row))
    low.save(folder / "low.xlsx")
    c.want("a row too low to be seen", office.run("verify", folder / "low.xlsx"), 3, "0 sheets, 1 rows, 0 columns")
    sheets = Book(path)
    sheets.parts["xl/workbook.xml"] = re.sub(r'(<sheet name="การอนุมัติ")', r'\1 state="hidden"', sheets.text("xl/workbook.xml")).encode("utf-8")
    sheets.save(folder / "sheets.xlsx")
    c.want("the sheet of the approval", office.run("verify", folder / "sheets.xlsx"), 3, "1 sheets, 0 rows, 0 columns")
    cut = Book(path)
    cut.parts["xl/workbook.xml"] = re.sub(r'(_xlnm.Print_Area" localSheetId="2">[^<]*!)[^<]*', r"\1$A$1:$C$10", cut.text("xl/workbook.xml")).encode("utf-8")
    cut.save(folder / "cutpaper.xlsx")
    c.want("less of it is printed", office.run("verify", folder / "cutpaper.xlsx"), 3, "A1:C10")
    memo = Book(path)
    long = next(x for x in memo.strings() if "บันทึกที่ กษ 0201/" in x)
    memo.sub("xl/sharedStrings.xml", long, long.replace("บันทึกที่ กษ 0201", "บันทึกที่ พม 0201"))
    memo.save(folder / "memo.xlsx")
    said = office.run("verify", folder / "memo.xlsx")
    c.want("where a long line differs", said, 3, "พม 0201")
    c.want("on both sides", (any("พม 0201" in x and "กษ 0201" in x for x in said[1].splitlines()), said[1], ""), True)
    c.want("not hidden", ("hides" in office.run("verify", path)[1], "", ""), False)
    c.want("chosen, and says so", office.run("verify", folder / "chosen.xlsx"), 0, "not the whole register")
    (folder / "cut.xlsx").write_bytes(path.read_bytes()[:-200])
    c.want("cut", office.run("verify", folder / "cut.xlsx"), 1, "its end is missing")
    c.want("not there", office.run("verify", folder / "none.xlsx"), 1, "was not found")
    c.want("two files", office.run("verify", path, path), 2)
    c.want("the history alone", office.run("verify"), 0, "Compare it with a head noted")


def older_ones(office, folder, c):
    shutil.copy(office.db, folder / "before.db")
    ref = office.must("--format", "csv", "activity", "list").splitlines()[1].split(",")[0]
    office.must("activity", "edit", ref, "--subject-count", "4321")
    for layout in LAYOUTS:
        path = folder / f"{layout}th.xlsx"
        status = 0 if layout == "processor28" else 3
        c.want(f"older {layout}", office.run("verify", path), status, "but the register changed since" if status else "equals the register")
        c.want(f"older, approved {layout}", office.run("verify", folder / f"{layout}th--approved.xlsx"), 0, "equals the register")
    changed = next(iter(changed_copies(folder / "registerth.xlsx", folder)))
    c.want("older and changed", office.run("verify", changed[0]), 3, "does not equal", changed[1])
    office.must("export", "xlsx", folder / "late.xlsx")
    before = Office(office.ropa, folder, "before.db")
    c.want("of a state that the copy never was in", before.run("verify", folder / "late.xlsx"), 1, "the history")


def tables(office, folder, c):
    """csv and json, which tell each record's rev."""
    made = [("all.csv", "csv"), ("all.json", "json"), ("unit.csv", "csv", "--unit", "ICT"), ("unit.json", "json", "--unit", "ICT"),
            ("approved.csv", "csv", "--approved"), ("approved.json", "json", "--approved"), ("party.csv", "csv", "--noun", "party")]
    for name, form, *more in made:
        office.must("export", form, folder / name, *more)
        c.want(name, office.run("verify", folder / name), 0, "more records" if name.startswith("unit") else "equals the register")
        text = (folder / name).read_text("utf-8")
        body = text.index("\n", text.index("RO-ICT" if name != "party.csv" else "\n"))
        words = [m for m in re.finditer("[ก-๙]{6,}", text) if m.start() > body]
        for i in range(3):
            m = words[i * (len(words) - 1) // 2]
            (folder / "changed.txt").write_text(text[:m.start()] + "แก้ไข" + text[m.end():], "utf-8")
            c.want(f"changed {name} {i}", office.run("verify", folder / "changed.txt"), 3, "does not equal")
    lines = (folder / "all.csv").read_text("utf-8").splitlines(True)
    (folder / "none.csv").write_text("".join(lines[:1]), "utf-8")
    c.want("no record", office.run("verify", folder / "none.csv"), 1, "doesn't say which register")
    office.must("export", "csv", folder / "columns.csv", "--columns", "activity_name")
    c.want("columns", office.run("verify", folder / "columns.csv"), 1, "doesn't say which register")
    text = (folder / "all.json").read_text("utf-8")
    gone = re.sub(r'\n\{"uid":"[^\n]*RO-ICT-[^\n]*,\n', "\n", text, count=1)
    (folder / "gone.json").write_text(gone, "utf-8")
    c.want("a record gone", office.run("verify", folder / "gone.json"), 3, "does not equal")
    (folder / "cut.json").write_text(text[:-300], "utf-8")
    c.want("cut json", office.run("verify", folder / "cut.json"), 1)
    other = Office(office.ropa, folder, "table_other.db")
    other.must("init", "--org", "สำนักงานอื่น")
    for name in ("all.csv", "all.json"):
        c.want("another register's " + name, other.run("verify", folder / name), 1, "is not of this register")
    later = Office(office.ropa, folder, "later.db")
    shutil.copy(office.db, later.db)
    ref = later.must("--format", "csv", "activity", "list").splitlines()[1].split(",")[0]
    later.must("activity", "edit", ref, "--subject-count", "4321")
    later.day = "2023-10-02"
    later.must("party", "add", "--name", "หน่วยงานตัวอย่างใหม่", "--party-type", "state")
    for name in ("all.csv", "all.json", "unit.json"):
        c.want("older " + name, later.run("verify", folder / name), 3, "but the register changed since")
        text = (folder / name).read_text("utf-8")
        (folder / "changed.txt").write_text(re.sub("[ก-๙]{12,}", "แก้ไข", text, count=1), "utf-8")
        c.want("older and changed " + name, later.run("verify", folder / "changed.txt"), 3, "does not equal")
    c.want("older, a record gone", later.run("verify", folder / "gone.json"), 3, "does not equal")
    c.want("older, approved", later.run("verify", folder / "approved.json"), 0, "equals the register")


def went_on(ropa, folder, c):
    """What the register goes on to hold is told apart from what was changed in the file, whichever kind it is, by record."""
    office = Office(ropa, folder, "went.db")
    office.must("init", "--sample")
    made = [(f"{edition}.{form}", form, *more) for form in ("xlsx", "csv", "json") for edition, *more in (("went", ), ("went-approved", "--approved"))]
    for name, form, *more in made:
        office.must("export", form, folder / name, *more)
    office.day = "2023-10-02"
    office.must("activity", "edit", "RO-ICT-66-001", "--subject-count", "4321")
    office.must("submit", "RO-ICT-66-001", "--by", "ตัวอย่าง หัวหน้ากลุ่ม ศทส.")
    office.must("approve", "RO-ICT-66-001", "--by", "ตัวอย่าง ผู้อำนวยการ ศทส.", "--memo", "กษ 1/1")
    office.must("retention", "edit", "RT-ORG-66-003", "--name", "เกณฑ์ที่แก้ภายหลัง", "--yes")
    for name, form, *more in made:
        got = office.run("verify", folder / name)
        c.want("went on " + name, got, 3, "approved then" if more else "but the register changed since")
        lines = [x for x in got[1].splitlines() if x.startswith("RO-")]
        alone = more and form != "csv"  # which names what is called otherwise by now by its reference, too
        c.want("names it " + name, (len(lines), got[1], ""), 1 if alone else len(lines), "RO-ICT-66-001")
        c.want("no cell of it " + name, (" cells differ" in got[1], got[1], ""), False)
        c.want("but asked for " + name, office.run("verify", folder / name, "--details"), 3, "4321")
        if form == "xlsx":
            copies = [p for p, _ in changed_copies(folder / name, folder)][7:9]
        else:
            text = (folder / name).read_text("utf-8")
            at = text.index("กล้องวงจรปิด")
            copies = [folder / f"forged.{form}"]
            copies[0].write_text(text[:at] + "แก้ไข" + text[at + len("กล้องวงจรปิด"):], "utf-8")
        for copy in copies:
            got = office.run("verify", copy)
            c.want(f"forged, and went on {copy.name} of {name}", got, 3, "1 cells differ")
            c.want(f"forged, and names {copy.name} of {name}", got, 3, "Changed in the register since it was written")
            c.want(f"forged, apart {copy.name} of {name}", ("4321" in got[1], got[1], ""), False)


SAVE_ALL = "import openpyxl, sys\nfor f in sys.argv[1:]: openpyxl.load_workbook(f).save(f)"


def by_openpyxl(files):
    """Saved over by openpyxl, where some Python here has it."""
    for python in (sys.executable, "/usr/bin/python3"):
        if shutil.which(python) and not subprocess.run([python, "-c", "import openpyxl"], capture_output=True, check=False).returncode:
            subprocess.run([python, "-c", SAVE_ALL, *files], check=True)
            return True
    return False


def by_libreoffice(files):
    if not shutil.which("soffice"):
        return False
    folder = files[0].parent
    subprocess.run(["soffice", "--headless", "--norestore", f"-env:UserInstallation=file://{folder}/profile", "--convert-to", "xlsx", "--outdir",
                    folder / "saved", *files], check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, timeout=600)
    for f in files:
        shutil.move(folder / "saved" / f.name, f)
    return True


def saved_by_others(office, folder, c):
    """CHANGED copies of one cell each and an unchanged one, saved anew by openpyxl and by LibreOffice. Returns by how many."""
    path = folder / "register.xlsx"
    office.must("export", "xlsx", path, lang="th")
    n = 0
    for save in (by_openpyxl, by_libreoffice):
        copies = [(folder / "same.xlsx", None)] + list(changed_copies(path, folder))
        shutil.copy(path, copies[0][0])
        if not save([p for p, _ in copies]):
            continue
        n += 1
        for copy, at in copies:
            c.want(f"{save.__name__} {at}", office.run("verify", copy), 3 if at else 0, "does not equal" if at else "equals", at)
    return n


def retired_ones(ropa, folder, c):
    """When one goes, the running numbers of those below are no difference of theirs; of cards the hidden columns have names."""
    office = Office(ropa, folder, "retired.db")
    office.must("init", "--sample")
    files = [folder / f"{layout}-went.xlsx" for layout in ("register", "controller31")]
    for f in files:
        office.must("export", "xlsx", f, "--approved", "--layout", f.name.split("-")[0])
    office.must("export", "xlsx", folder / "card-went.xlsx", "--layout", "card")
    office.must("retire", "activity", "RO-HR-66-004", "--by", "ตัวอย่าง ผู้อำนวยการ กกจ.", "--reason", "เลิกทำ", "--memo", "กษ 0202/ตัวอย่าง 9")
    for f in files:
        c.want(f.name, office.run("verify", f), 3, "Changed in the register since it was written: 1 records")
    office.must("activity", "edit", "RO-HR-66-003", "--yes", "--set", "activity_desc=อื่น")
    said = office.run("verify", folder / "card-went.xlsx")
    c.want("of cards", said, 3, "RO-HR-66-003")
    c.want("by names", (any(re.search(r"\bF\b", x) for x in said[1].splitlines() if "RO-HR-66-003" in x), said[1], ""), False)


def main(ropa, saved):
    c = Checks()
    with scratch.folder() as name:
        folder = pathlib.Path(name)
        office = Office(ropa, folder, "sample.db")
        office.must("init", "--sample")
        if saved:
            n = saved_by_others(office, folder, c)
            print(f"saved by {n} programs: {c.n} workbooks, {c.wrong} wrong")
            return c.wrong > 0 if n else 77
        equal_ones(office, folder, c)
        changed_ones(office, folder, c)
        tables(office, folder, c)
        moved_ones(office, folder, c)
        printed_otherwise(office, folder, c)
        others(office, ropa, folder, c)
        older_ones(office, folder, c)
        went_on(ropa, folder, c)
        retired_ones(ropa, folder, c)
    print(f"{c.n} workbooks, {c.wrong} wrong")
    return c.wrong > 0 or not c.n


if __name__ == "__main__":
    sys.exit(main(sys.argv[1], "--saved" in sys.argv))
