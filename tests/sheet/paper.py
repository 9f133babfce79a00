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
BESIDE = {"register": 1, "tables": 5, "list": 1}  # tables with columns beside the paper
CARDS = {"th": 40, "en": 46}  # pages that 28 of them take
LEAST, FONT = 10, 14  # points
LINE = 26  # that one line takes, at most
DIGIT, AROUND = 7, 5  # pixels of Excel's screen, of which paper has 96 to an inch
REF = "รหัสรายการ", "Reference", "รหัส", "Ref"  # as it is headed
UNIT = "หน่วยงาน", "Unit"
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


def check_beside(path, tables):
    """What isn't printed stands behind a closed outline whose button is over the last column that is; rows are as high as what can be seen."""
    with zipfile.ZipFile(path) as z:
        areas = dict(re.findall(r'<definedName name="_xlnm.Print_Area" localSheetId="(\d+)"[^>]*>[^<]*:\$([A-Z]+)\$', z.read("xl/workbook.xml").decode()))
        pages = [z.read(f"xl/worksheets/sheet{i + 1}.xml").decode() for i in range(len([n for n in z.namelist() if "/worksheets/sheet" in n]))]
    found = 0
    for i, (name, cells, _, heights_of) in enumerate(approval.Book(path).sheets):
        cols = {c: more for a, b, more in re.findall(r'<col min="(\d+)" max="(\d+)"([^>]*)>', pages[i]) for c in range(int(a) - 1, int(b))}
        beside, last = [c for c in cols if "outlineLevel" in cols[c]], column(areas.get(str(i), "A"))
        if not beside:
            continue
        found += 1
        assert beside[0] == last + 1 and all('hidden="1"' in cols[c] for c in beside), (path.name, name, "is open from", beside[0], "on, not", last + 1)
        assert 'summaryRight="0"' in pages[i] and 'collapsed="1"' in cols[last], (path.name, name, "has no button")
        texts = {}
        for at, text in cells.items():
            texts.setdefault(int(re.sub(r"\D", "", at)), {})[column(re.sub(r"\d", "", at))] = text
        heads = max(r for r in texts if texts[r].get(0) in REF)
        rows = [r for r in texts if r > heads + 1 and all("\n" not in t and len(t) * 1.5 < float(re.search(r'width="([\d.]+)', cols[c])[1])
                                                        for c, t in texts[r].items() if c <= last)]
        high = [(r, heights_of[r]) for r in rows if heights_of[r] > LINE]
        assert not high, (path.name, name, "rows of one line", high[:5], "of", len(rows))
    assert found == tables, (path.name, found)


def check_cards(run, folder):
    """Most of the sample's 28 cards are a page each; which save a card is of stands in its heading."""
    for lang, most in CARDS.items():
        path = folder / f"card_{lang}.xlsx"
        run("--lang", lang, "export", "xlsx", path, "--layout", "card")
        heads = [t for t in approval.Book(path).sheets[2][1].values() if re.search(r" RO-\S+ \((แก้ไขครั้งที่|revision) \d+\)", t)]
        assert 28 <= len(heads) <= most, (path.name, len(heads))


def check_lists(run, folder):
    """A list prints the columns that `list` shows, the status too where records of the noun were acted on."""
    run("submit", "SC-ORG-66-001", "--by", "PS-ORG-66-001")
    for noun, lang in itertools.product(("activity", "notice", "security", "evidence", "person"), ("th", "en")):
        path = folder / f"list-{noun}_{lang}.xlsx"
        run("--lang", lang, "export", "xlsx", path, "--noun", noun, "--layout", "list")
        with zipfile.ZipFile(path) as z:
            printed = column(re.search(r'_xlnm.Print_Area"[^>]*>[^<]*:\$([A-Z]+)', z.read("xl/workbook.xml").decode())[1])
        heads = [text for at, text in approval.Book(path).sheets[0][1].items() if re.sub(r"\D", "", at) == "3" and column(re.sub(r"\d", "", at)) <= printed]
        shown = re.split(r"\s{2,}", run("--lang", lang, noun, "list").splitlines()[0].strip())
        assert heads == shown, (noun, heads, shown)


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
        for (layout, tables), lang in itertools.product(BESIDE.items(), ("th", "en")):
            path = folder / f"{layout}_{lang}.xlsx"
            run("--lang", lang, "export", "xlsx", path, "--layout", layout, "--overwrite")
            check_beside(path, tables)
        check_cards(run, folder)
        check_index(run, folder)
        check_lists(run, folder)
    print("ok")


ROPA = str(pathlib.Path(sys.argv[1]).resolve())
if __name__ == "__main__":
    main()
