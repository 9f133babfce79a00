#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
# Copyright the ropa contributors
"""The pages of every workbook as LibreOffice prints them, in Thai and in English, read back from the PDF: where there is room to sign,
which activity a page is of, how small the print is, how many pages there are and why, no row lower than its letters. And once more with
another font in the place of Sarabun's stand-ins, as on a machine that lacks it.

usage: pages.py ROPA
Exit 77 where LibreOffice, its Python or pdftohtml can't be had.
"""
import math
import os
import pathlib
import re
import shutil
import subprocess
import sys
import xml.etree.ElementTree as xml
import zipfile

import heights

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parents[1]))
import scratch  # noqa: E402

ZOOM = 3  # pdftohtml's largest: sizes come as whole numbers
SMALLEST = 10
MAIN = "{http://schemas.openxmlformats.org/spreadsheetml/2006/main}"
SMALLEST_OF = {"card": 12, "index": 12}
CHART = 8  # of a font as wide as what stands in for Sarabun in charts
GROWTH = 1.2
OTHER_FONTS = """<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig><include>/etc/fonts/fonts.conf</include><selectfont><rejectfont>
<pattern><patelt name="family"><string>Laksaman</string></patelt></pattern>
<pattern><patelt name="family"><string>TH Sarabun New</string></patelt></pattern>
</rejectfont></selectfont></fontconfig>
"""
WORDS = {
    "th": {"cover": "ปก", "index": "สารบัญกิจกรรม", "card": "รายกิจกรรม", "details": "รายละเอียด", "sign": "การอนุมัติ"},
    "en": {"cover": "Cover", "index": "Index of activities", "card": "Cards", "details": "Details", "sign": "Approval"},
}
TABLES = ("register", "controller31", "processor28", "combined34", "tables")
# Of the sample's 28 activities, in either language: what its longest sheet may take. Fewer is better: lower it then.
MOST = {"register": 34, "tables": 24, "controller31": 36, "processor28": 4, "combined34": 39, "card": 46, "findings": 46, "list": 4}


def letters(text):
    """What every reader of a PDF finds of Thai: consonants, Latin letters and digits."""
    return re.sub(r"[^ก-ฮA-Za-z0-9]", "", text)


class Printed:
    """The pages of a PDF: texts as (left, top, size, family, text), which sheet each page is of."""

    def __init__(self, path):
        out = subprocess.run(["pdftohtml", "-xml", "-zoom", str(ZOOM), "-i", "-stdout", path], capture_output=True, check=True).stdout
        root = xml.fromstring(re.sub(r"(?s)^.*?(<pdf2xml)", r"\1", out.decode("utf-8")))
        fonts, self.pages = {}, []
        for page in root.iter("page"):
            fonts.update({f.get("id"): (int(f.get("size")) / ZOOM, f.get("family")) for f in page.iter("fontspec")})
            self.pages.append((int(page.get("width")), [(int(t.get("left")), int(t.get("top")), *fonts[t.get("font")], "".join(t.itertext()))
                                                        for t in page.iter("text") if "".join(t.itertext()).strip()]))
        items = [(i.text, int(i.get("page"))) for i in root.iter("item")]
        ends = [first for _, first in items[1:]] + [len(self.pages) + 1]
        self.sheets = [(name, range(first - 1, end - 1)) for (name, first), end in zip(items, ends)]


def sheet_names(path):
    with zipfile.ZipFile(path) as z:
        return re.findall(r'<sheet name="([^"]*)"(?![^>]*state=)', z.read("xl/workbook.xml").decode())


class Checks:
    def __init__(self, names):
        self.names, self.n, self.wrong = names, 0, 0

    def want(self, good, *what):
        self.n += 1
        if not good:
            self.wrong += 1
            print("wrong:", *what)


def check_signing(c, book, printed, words):
    """The sheet to sign is the last, and no other page has room for a hand."""
    name, pages = printed.sheets[-1]
    c.want(name == words["sign"], book, "ends with", name)
    for i, (_, texts) in enumerate(printed.pages):
        room = any("......" in t[4] for t in texts)
        c.want(not room or i in pages, book, "page", i + 1, "has room to sign")
        c.want(i != pages[0] or room, book, "page", i + 1, "has no room to sign")


def check_size(c, book, printed, kind):
    for name, pages in printed.sheets:
        for i in pages:
            for left, top, size, family, text in printed.pages[i][1]:
                ours = "Laksaman" in family
                least = (kind(name) * heights.RATIO) if ours else min(CHART, SMALLEST * heights.RATIO)
                c.want(size + 0.5 / ZOOM >= least, book, name, "page", i + 1, f"{size / (heights.RATIO if ours else 1):.1f} points:", text[:40])


def check_table(c, book, name, pages, printed):
    """Each page names an activity at its left."""
    for i in pages:
        width, texts = printed.pages[i]
        at_left = [letters(t[4]) for t in texts if t[0] < width * 0.4]
        c.want(any(n[:8] in t for t in at_left for n in c.names), book, name, "page", i + 1, "names no activity:", at_left)


def check_cards(c, book, name, pages, printed, words):
    """One card a page: each says which page of how many it is."""
    expected = None
    for i in pages:
        titles = [m for t in printed.pages[i][1] for m in [re.search(r"(RO-\S+) \(\D+\d+\)(?:\D+(\d+)\D+(\d+))?\s*$", t[4])] if m and t[1] < 400]
        c.want(len(titles) == 1, book, name, "page", i + 1, "has", len(titles), "titles")
        if len(titles) != 1:
            continue
        ref, page, of = titles[0].groups()
        at = (ref, int(page or 1))
        c.want(expected in (None, at), book, name, "page", i + 1, "is", at, "and not", expected)
        expected = (ref, at[1] + 1) if at[1] < int(of or 1) else None
    c.want(expected is None, book, name, "ends before", expected)


def check_score(c, path, printed):
    """It is signed on its first page, by whom the register names; each ref of evidence leads to the row of the sheet that holds it."""
    room = [i for i, (_, texts) in enumerate(printed.pages) if any("......" in t[4] for t in texts)]
    c.want(room == [0], path.name, "is signed on", room)
    c.want(any(t[4].startswith("( ตัวอย่าง") for t in printed.pages[0][1]), path.name, "names no head")
    with zipfile.ZipFile(path) as z:
        part = {n: xml.fromstring(z.read(n)) for n in z.namelist() if re.match(r"xl/(worksheets/sheet\d+|sharedStrings)\.xml", n)}
    strings = ["".join(t.text or "" for t in s.iter(f"{MAIN}t")) for s in part["xl/sharedStrings.xml"]]
    names = sheet_names(path)
    first = {(name, cell.get("r")): strings[int(cell.find(f"{MAIN}v").text)]
             for i, name in enumerate(names) for cell in part[f"xl/worksheets/sheet{i + 1}.xml"].iter(f"{MAIN}c")
             if cell.get("t") == "s" and re.fullmatch(r"A\d+", cell.get("r"))}
    leads = [(m[1], m[2], m[3]) for p in part.values() for f in p.iter(f"{MAIN}f")
             for m in [re.match(r'HYPERLINK\("#\'(.*)\'!(A\d+)","(\S+)', f.text, re.S)] if m]
    c.want(len(leads) > 20, path.name, "leads to evidence", len(leads), "times")
    for name, cell, ref in leads:
        c.want(first.get((name, cell)) == ref.rstrip('")'), path.name, ref, "leads to", name, cell, first.get((name, cell)))


def check_book(c, path, printed, lang):
    words, names, kind = WORDS[lang], sheet_names(path), path.stem.split("_")[0]
    small = {words["index"]: SMALLEST_OF["index"], words["card"]: SMALLEST_OF["card"]}
    c.want([n for n, _ in printed.sheets] == names, path.name, "prints", printed.sheets, "of", names)
    check_size(c, path.name, printed, lambda name: small.get(name, SMALLEST))
    longest = max(len(pages) for _, pages in printed.sheets)
    c.want(longest <= MOST.get(kind, longest), path.name, "takes", longest, "pages")
    if kind not in ("list", "form", "score") and not kind.startswith("noun-"):
        check_signing(c, path.name, printed, words)
        c.want(len(printed.sheets[0][1]) == 1, path.name, "has a cover of", len(printed.sheets[0][1]), "pages")
    if kind == "score":
        check_score(c, path, printed)
    for name, pages in printed.sheets:
        if name == words["card"]:
            check_cards(c, path.name, name, pages, printed, words)
        elif kind in TABLES and name not in (words["cover"], words["index"], words["details"], words["sign"]):
            check_table(c, path.name, name, pages, printed)


def to_pdf(desktop, path, out, measured):
    """Print it; with `measured` in the font that is as wide as the one asked for. Returns the rows that are too low, and the columns that left their page."""
    def value(name, v):
        return heights.uno.createUnoStruct("com.sun.star.beans.PropertyValue", Name=name, Value=v)
    book = desktop.loadComponentFromURL(path.resolve().as_uri(), "_blank", 0, (value("Hidden", True),))
    if measured:
        heights.as_wide(book)
    book.storeToURL(out.resolve().as_uri(), (value("FilterName", "calc_pdf_Export"),))
    left = [(n, b.Position) for n in book.Sheets.ElementNames for s in [book.Sheets.getByName(n)] for b in s.getColumnPageBreaks()
            if not b.ManualBreak and s.PrintAreas and b.Position <= s.PrintAreas[0].EndColumn]
    low = heights.low_rows(book) if measured else ([], 1)
    book.close(True)
    return low, left


def print_all(books, folder, measured, env=None):
    folder.mkdir()
    office, desktop = heights.connect(folder, env)
    try:
        for path in books:
            out = folder / (path.stem + ".pdf")
            yield path, to_pdf(desktop, path, out, measured), Printed(out)
    finally:
        heights.leave(office, desktop)


def main(ropa):
    with scratch.folder() as name:
        folder = pathlib.Path(name)
        books = heights.sample(ropa, folder)
        c = Checks([letters(n) for n in heights.activities(ropa, folder)])
        counts = {}
        for path, ((low, rows), left), printed in print_all(books, folder / "measured", True):
            check_book(c, path, printed, path.stem.split("_")[-1])
            c.want(not low and rows, path.name, rows, "rows,", len(low), "lower than their letters:", low[:heights.SHOWN])
            c.want(not left, path.name, "columns that leave their page:", left)
            counts[path] = {n: len(p) for n, p in printed.sheets}
            print(path.name, counts[path])
        fonts = folder / "fonts.conf"
        fonts.write_text(OTHER_FONTS)
        for path, (_, left), printed in print_all(books, folder / "other", False, {**os.environ, "FONTCONFIG_FILE": str(fonts)}):
            c.want(not left, path.name, "columns that leave their page in another font:", left)
            c.want(not any("###" in t[4] for _, page in printed.pages for t in page), path.name, "has a number or a day wider than its column")
            c.want(not any("Laksaman" in t[3] for _, page in printed.pages for t in page), path.name, "still in Laksaman")
            for sheet, pages in printed.sheets:
                c.want(len(pages) <= math.ceil(counts[path][sheet] * GROWTH), path.name, sheet, len(pages), "pages in another font, not", counts[path][sheet])
    print(f"{c.n} checks, {c.wrong} wrong")
    return c.wrong > 0


if __name__ == "__main__":
    heights.have_office(sys.argv)
    sys.exit(main(str(pathlib.Path(sys.argv[1]).resolve())) if shutil.which("pdftohtml") else 77)
