#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
# Copyright the ropa contributors
"""What the tables of a workbook are on paper, as the file itself says: where pages across begin, what each repeats, how small the print is,
that no cell is left blank where a record begins.

usage: paper.py ROPA
"""
import html
import itertools
import pathlib
import re
import sys
import zipfile

import approval
import heights

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parents[1]))
import scratch  # noqa: E402

LAYOUTS = {"register": 2, "controller31": 4, "processor28": 4, "combined34": 4}  # pages across
LEAST, FONT = 10, 14  # points
DIGIT, AROUND = 7, 5  # pixels of Excel's screen, of which paper has 96 to an inch
UNIT = "หน่วยงาน", "Unit"  # as it is headed
PAPER = {"8": 16.54, "9": 11.69}  # across, inches


def column(letters):
    n = 0
    for c in letters:
        n = n * 26 + ord(c) - 64
    return n - 1


class Table:
    """The first table of the workbook: the third sheet, after cover and index."""

    def __init__(self, path):
        self.name, cells, *_ = approval.Book(path).sheets[2]
        with zipfile.ZipFile(path) as z:
            xml, book = z.read("xl/worksheets/sheet3.xml").decode(), z.read("xl/workbook.xml").decode()
        self.cells = {(column(re.sub(r"\d", "", at)), int(re.sub(r"\D", "", at))): text for at, text in cells.items()}
        self.breaks = [int(x) for x in re.findall(r'<brk id="(\d+)"', (re.findall(r"<colBreaks.*?</colBreaks>", xml) or [""])[0])]
        self.merged = [(column(a), int(b), column(c), int(d)) for a, b, c, d in re.findall(r'<mergeCell ref="([A-Z]+)(\d+):([A-Z]+)(\d+)"', xml)]
        self.scale, self.paper = int(re.search(r' scale="(\d+)"', xml)[1]), re.search(r' paperSize="(\d+)"', xml)[1]
        self.widths = {c: float(w) for first, last, w in re.findall(r'<col min="(\d+)" max="(\d+)" width="([\d.]+)"', xml)
                       for c in range(int(first) - 1, int(last))}
        names = {m[0]: html.unescape(m[1]) for m in re.findall(r'<definedName name="(\S+)" localSheetId="2"[^>]*>([^<]*)<', book)}
        first, self.head, last, self.last = re.search(r"!\$([A-Z]+)\$(\d+):\$([A-Z]+)\$(\d+)", names["_xlnm.Print_Area"]).groups()
        self.printed, self.head, self.last = range(column(first), column(last) + 1), int(self.head), int(self.last)
        a, b = re.search(r"!\$([A-Z]+):\$([A-Z]+)", names["_xlnm.Print_Titles"]).groups()
        self.repeated = range(column(a), column(b) + 1)
        self.rows = range(int(re.search(r"!\$\d+:\$(\d+)", names["_xlnm.Print_Titles"])[1]) + 1, self.last + 1)

    def pages(self):
        """The columns of each page across."""
        ends = [*self.breaks, len(self.printed)]
        return [[*(self.repeated if first else ()), *range(first, end)] for first, end in zip([0, *self.breaks], ends)]

    def begins(self):
        """The rows in which a record begins."""
        number = max(c for c, _ in self.cells)  # of the record, in the last hidden column
        return [next(rows) for _, rows in itertools.groupby(self.rows, lambda r: self.cells.get((number, r)))]


def check(path, across):
    t, names = Table(path), set(heights.activities(ROPA, path.parent))
    assert len(t.pages()) == across, (path.name, t.breaks)
    assert t.scale * FONT >= LEAST * 100, (path.name, t.scale)
    assert any(t.cells.get((c, t.rows[0])) in names for c in t.repeated), (path.name, t.repeated)
    assert any(t.cells.get((c, t.rows[0]), "").startswith("RO-") for c in t.repeated), (path.name, "no ref is repeated", t.repeated)
    assert any(t.cells.get((c, t.head)) in UNIT for c in t.printed), (path.name, "no unit on paper")
    for page in t.pages():
        pixels = sum(int(t.widths[c] * DIGIT + 0.5) for c in page)  # a file's width has what is around it
        assert pixels / 96 * t.scale / 100 <= PAPER[t.paper] - 0.8, (path.name, page, pixels)
        assert pixels / 96 * t.scale / 100 >= 0.75 * (PAPER[t.paper] - 0.8) or across == 1, (path.name, page, "is half empty")
    for first, top, last, _ in t.merged:
        assert top < t.head or not any(first < b <= last for b in t.breaks), (path.name, "a page parts", t.cells.get((first, top)))
    for at in t.breaks:
        over = [t.cells.get((max((c for c in range(k + 1) if (c, t.head) in t.cells), default=0), t.head)) for k in (at - 1, at)]
        assert over[0] != over[1], (path.name, "a group goes on over the page", over)
    blank = [(r, c) for r in t.begins() for c in t.printed if (c, r) not in t.cells]
    assert t.begins() and not blank, (path.name, blank[:5])


def check_index(run, folder):
    """No row or two stand alone on the last page of the index, however many there are."""
    table = folder / "many.csv"
    sizes = range(12, 51, 2)  # each activity says in which of them it is
    table.write_text("activity_name,unit_ref,record_role,activity_desc\n" + "".join(
        f"กิจกรรมที่ {i},ICT,controller,{' '.join(f'n{n}.' for n in sizes if i < n)}\n" for i in range(50)))
    run("import", table, "--yes")
    moved = 0
    for n in sizes:
        path = folder / f"index{n}.xlsx"
        run("export", "xlsx", path, "--layout", "card", "--where", f"activity_desc~n{n}.")
        with zipfile.ZipFile(path) as z:
            xml = z.read("xl/worksheets/sheet2.xml").decode()
        breaks = [0, *[int(b) for b in re.findall(r'<brk id="(\d+)"', xml)]]
        rows = max(int(r) for r in re.findall(r'<row r="(\d+)"', xml))
        assert rows == n + 2, (n, rows)
        assert rows - breaks[-1] >= 3, (n, breaks, rows)
        moved += len(breaks) > 1 and rows - breaks[-1] == 3
    assert moved > 1, moved


def main():
    with scratch.folder() as name:
        folder = pathlib.Path(name)
        run = heights.runner(ROPA, folder)
        run("init", "--sample")
        for (layout, across), lang in itertools.product(LAYOUTS.items(), ("th", "en")):
            path = folder / f"{layout}_{lang}.xlsx"
            run("--lang", lang, "export", "xlsx", path, "--layout", layout)
            check(path, across)
        check_index(run, folder)
    print("ok")


ROPA = str(pathlib.Path(sys.argv[1]).resolve())
if __name__ == "__main__":
    main()
