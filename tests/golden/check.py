#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
# Copyright the ropa contributors
"""check.py WRITE LAYOUTS GOLDEN [--update]

Writes the sample's workbooks twice and wants the same bytes; then wants every sheet to hold what GOLDEN/NAME.txt
says, one cell a line. NAME.streamed.xlsx, written as large ones are, must hold the same. --update rewrites GOLDEN
instead: look at the difference before you commit it.

A line tells the sheet, where, the value, and the number format. Where is not the cell's address in what a field more
would move: in a list (a sheet with a filter) it is what the row begins with, and the heading of the column; on a card
(a sheet whose hidden columns say of which record a row is) the record's number and the label. A row that goes on
another is that row's, "+1". All else is told by its address.
"""
import difflib
import itertools
import os
import re
import subprocess
import sys
import xml.etree.ElementTree as ET
import zipfile

sys.path.insert(0, os.path.dirname(os.path.dirname(os.path.abspath(__file__))))
import scratch  # noqa: E402

M = "{http://schemas.openxmlformats.org/spreadsheetml/2006/main}"
R = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}"
LABEL, RECORD = 2, 6  # columns of a card


def one_line(s):
    """A text as Excel shows it, on one line."""
    s = re.sub(r"_x([0-9A-Fa-f]{4})_", lambda m: chr(int(m.group(1), 16)), s)
    return s.replace("\\", "\\\\").replace("\n", "\\n")


def text_of(element):
    return one_line("".join(t.text or "" for t in element.iter(M + "t")))


def number_formats(styles):
    own = {f.get("numFmtId"): f.get("formatCode") for f in styles.iter(M + "numFmt")}
    built_in = {"0": "", "1": "0", "3": "#,##0"}
    cells = styles.find(M + "cellXfs")
    return [own.get(x.get("numFmtId"), built_in.get(x.get("numFmtId"), x.get("numFmtId"))) for x in cells]


def place(address):
    """(row, column) of "B3", both from 1."""
    letters, row = re.fullmatch(r"\$?([A-Z]+)\$?(\d+)", address).groups()
    column = 0
    for c in letters:
        column = column * 26 + ord(c) - 64
    return int(row), column


def letters(column):
    return (letters((column - 1) // 26) if column > 26 else "") + chr(65 + (column - 1) % 26)


class Book:
    def __init__(self, path):
        with zipfile.ZipFile(path) as book:
            self.shared = []
            if "xl/sharedStrings.xml" in book.namelist():
                self.shared = [text_of(si) for si in ET.fromstring(book.read("xl/sharedStrings.xml"))]
            self.formats = number_formats(ET.fromstring(book.read("xl/styles.xml")))
            root = ET.fromstring(book.read("xl/workbook.xml"))
            targets = {r.get("Id"): r.get("Target") for r in ET.fromstring(book.read("xl/_rels/workbook.xml.rels"))}
            self.names = [(d.get("name"), d.text) for d in root.iter(M + "definedName")]
            self.sheets = [Sheet(self, s.get("name"), ET.fromstring(book.read("xl/" + targets[s.get(R + "id")])))
                           for s in root.iter(M + "sheet")]

    def lines(self):
        return ["\t".join(parts) + "\n" for parts in
                itertools.chain(self.names, *(sheet.lines() for sheet in self.sheets))]

    def title_rows(self, sheet):
        """The rows that are printed on every page."""
        rows = [re.search(r"\$(\d+):\$(\d+)$", text) for name, text in self.names
                if name == "_xlnm.Print_Titles" and text.split("!")[0].strip("'") == sheet]
        return [int(n) for n in rows[0].groups()] if rows and rows[0] else [0, -1]


class Sheet:
    def __init__(self, book, name, xml):
        self.name = name
        self.cells = {place(c.get("r")): v for c in xml.iter(M + "c") if (v := self.value(book, c)) is not None}
        self.merged = [tuple(place(a) for a in m.get("ref").split(":")) for m in xml.iter(M + "mergeCell")]
        self.hidden = list(self.hidden_columns(xml))
        self.filters = [f.get("ref") for f in xml.iter(M + "autoFilter")]
        self.titles, self.body = range(0), range(0)
        if self.filters:
            first, last = (place(a)[0] for a in self.filters[0].split(":"))
            self.titles = range(min(book.title_rows(name)[0] or first, first), first + 1)
            self.body = range(first + 1, last + 1)
        self.headings = self.name_columns()
        self.rows = self.name_rows()

    @staticmethod
    def hidden_columns(xml):
        """(first, last, what they are) of each run of columns that can't be seen."""
        runs = itertools.groupby((c for c in xml.iter(M + "col")), lambda c: (c.get("hidden"), c.get("outlineLevel")))
        for (hidden, level), columns in runs:
            columns = list(columns)
            if hidden == "1":
                yield int(columns[0].get("min")), int(columns[-1].get("max")), "closed outline" if level else "hidden columns"

    @staticmethod
    def value(book, cell):
        """(text, number format); None where there is nothing."""
        v, inline = cell.find(M + "v"), cell.find(M + "is")
        if inline is not None:
            return text_of(inline), ""
        if v is None:
            return None
        if cell.get("t") == "s":
            return book.shared[int(v.text)], ""
        if cell.get("t") == "str":  # what a formula came to
            return one_line(v.text), ""
        return v.text, "" if cell.get("t") else book.formats[int(cell.get("s", "0"))]

    def text(self, row, column):
        return self.cells.get((row, column), ("", ""))[0]

    def name_columns(self):
        """The lowest title of each column of a list, and which of those of that name it is."""
        named, met = {}, {}
        for column in sorted({c for r, c in self.cells if r in self.titles}):
            title = next(t for r in reversed(self.titles) if (t := self.text(r, column)))
            met[title] = met.get(title, 0) + 1
            named[column] = title + (f" #{met[title]}" if met[title] > 1 else "")
        return named

    def name_rows(self):
        """What each row of a list or card is called; the others have no name."""
        named, last, more = {}, "", 0
        is_card = self.hidden and not self.filters
        for row in sorted({r for r, _ in self.cells}):
            if row in self.body:
                begins = self.text(row, 1)
            elif is_card and self.text(row, RECORD):
                label = " ".join(filter(None, (self.text(row, 1), self.text(row, LABEL))))
                begins = label and f"{self.text(row, RECORD)} · {label}"
            elif is_card:
                named[row] = "·"  # a title between
                continue
            else:
                continue
            last, more = (begins, 0) if begins else (last, more + 1)
            named[row] = last + (f" +{more}" if more else "")
        return named

    def where(self, row, column):
        if row in self.titles:
            return "heading", f"row {row - self.titles[0] + 1}"
        if row in self.rows:
            return self.rows[row], self.headings.get(column, letters(column)) if self.titles else letters(column)
        return (f"{letters(column)}{row}",)

    def merged_lines(self):
        for (top, left), (bottom, right) in self.merged:
            if top not in self.titles:
                size = [f"{n} {what}" for n, what in ((bottom - top + 1, "rows"), (right - left + 1, "columns")) if n > 1]
                yield self.name, *self.where(top, left), "merged " + " ".join(size)

    def title_lines(self):
        """The columns' headings in their order; above them those of several, with how many columns each piece has."""
        wide = {at: to[1] - at[1] + 1 for at, to in self.merged}
        for row in self.titles:
            above = [c for c in sorted(self.headings) if self.text(row, c) and
                     (wide.get((row, c), 1) > 1 or any(self.text(r, c) for r in self.titles if r > row))]
            for text, columns in itertools.groupby(above, lambda c, row=row: self.text(row, c)):
                columns = list(columns)
                yield (self.name, *self.where(row, columns[0]), text, f"from {self.headings[columns[0]]}",
                       "+".join(str(wide.get((row, c), 1)) for c in columns))
        for column, title in sorted(self.headings.items()):
            yield self.name, "heading", title

    def lines(self):
        for first, last, what in self.hidden:
            yield self.name, f"{what} {self.headings.get(first, letters(first))} - " \
                             f"{self.headings.get(last, letters(last))}"
        yield from ((self.name, f"filter {f}") for f in self.filters)
        yield from self.merged_lines()
        titled = False
        for (row, column), (value, number) in sorted(self.cells.items()):
            if row not in self.titles:
                yield (self.name, *self.where(row, column), value, *filter(None, [number]))
            elif not titled:
                titled = True
                yield from self.title_lines()


def main():
    write, layouts, golden = sys.argv[1:4]
    update = "--update" in sys.argv
    failed = False
    with scratch.folder() as one, scratch.folder() as two:
        for folder in (one, two):
            subprocess.run([write, layouts, folder], check=True)
        for name in sorted(os.listdir(one)):
            a, b = (open(os.path.join(d, name), "rb").read() for d in (one, two))
            if a != b:
                print(f"{name}: written twice, the bytes differ")
                failed = True
            now = Book(os.path.join(one, name)).lines()
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
