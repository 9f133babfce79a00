#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
# Copyright the ropa contributors
"""How high the rows of a workbook have to be, as LibreOffice measures them; the workbooks of the sample register (for pages.py).

No machine of ours has TH Sarabun New, and LibreOffice draws it as wide as plain Laksaman, half as wide again as it is. For measuring,
each cell's font becomes Laksaman at 0.66 of the size, which is fontconfig's own ratio; our heights are scaled alike.
"""
import json
import os
import shutil
import subprocess
import sys
import time

RATIO, SPARE, FONT = 0.66, 1.5, "TH Sarabun New"  # points that rounding takes
SHOWN = 10
POINT = 35.28  # hundredths of a millimetre
HIGHEST = 390  # Excel shows no row higher than 409 points: ours end a line below
CONTENT = 1 + 2 + 4 + 16  # numbers, dates, texts, formulas


def connect(scratch, env=None):
    """LibreOffice, started, and its desktop."""
    pipe = f"ropa{os.getpid()}"
    office = subprocess.Popen(
        ["soffice", "--headless", "--norestore", "--nologo", f"-env:UserInstallation=file://{scratch}/profile",
         f"--accept=pipe,name={pipe};urp;"], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, env=env)
    local = uno.getComponentContext()
    resolver = local.ServiceManager.createInstanceWithContext("com.sun.star.bridge.UnoUrlResolver", local)
    for _ in range(240):
        try:
            context = resolver.resolve(f"uno:pipe,name={pipe};urp;StarOffice.ComponentContext")
            return office, context.ServiceManager.createInstanceWithContext("com.sun.star.frame.Desktop", context)
        except NoConnectException:
            time.sleep(0.25)
    raise SystemExit("heights: LibreOffice doesn't answer")


def leave(office, desktop):
    try:
        desktop.terminate()
    except Exception:  # it closes the connection as it goes
        pass
    office.wait(timeout=60)


def as_wide(book):
    """Each cell, and what stands above and below the pages, in letters as wide as the font that it asks for."""
    for sheet in book.Sheets.ElementNames:
        s = book.Sheets.getByName(sheet)
        s.unprotect("")  # a form: its headings would keep their letters
        last_column, last_row = used(s)
        ranges = s.getCellRangeByPosition(0, 0, last_column, last_row).getUniqueCellFormatRanges()
        for i in range(ranges.Count):
            alike = ranges.getByIndex(i)
            if alike.CharFontName == FONT:
                set_font(alike)
    styles = book.StyleFamilies.getByName("PageStyles")
    for name in styles.ElementNames:
        style = styles.getByName(name)
        for place in ("RightPageHeaderContent", "RightPageFooterContent"):
            content = getattr(style, place)
            for text in (content.LeftText, content.CenterText, content.RightText):
                for paragraph in text:
                    for portion in paragraph:
                        if portion.CharFontName == FONT:
                            set_font(portion)
            setattr(style, place, content)


def set_font(letters):
    size = letters.CharHeight * RATIO
    for script in ("", "Asian", "Complex"):
        setattr(letters, "CharFontName" + script, "Laksaman")
        setattr(letters, "CharHeight" + script, size)


def used(sheet):
    cursor = sheet.createCursor()
    cursor.gotoEndOfUsedArea(False)
    return cursor.RangeAddress.EndColumn, cursor.RangeAddress.EndRow


def low_rows(book):
    """(sheet, row, ours, needed) in points, of every row that is lower than its letters need; and how many were looked at. As as_wide().
    What stands in hidden columns can't be seen: it is taken away, for LibreOffice would measure it too."""
    found, n = [], 0
    for sheet in book.Sheets.ElementNames:
        s = book.Sheets.getByName(sheet)
        last_column, last_row = used(s)
        ours = [s.Rows.getByIndex(r).Height for r in range(last_row + 1)]
        for c in range(last_column + 1):
            if not s.Columns.getByIndex(c).IsVisible:
                s.getCellRangeByPosition(c, 0, c, last_row).clearContents(CONTENT)
        for r in range(last_row + 1):
            row = s.Rows.getByIndex(r)
            row.OptimalHeight = True
            needed = row.Height
            if not s.getCellRangeByPosition(0, r, last_column, r).queryContentCells(CONTENT).Count:
                continue
            n += 1
            if needed / RATIO > ours[r] + SPARE * POINT and ours[r] < HIGHEST * POINT:
                found.append((sheet, r + 1, ours[r] / POINT, needed / RATIO / POINT))
    return found, n


def runner(ropa, folder):
    env = {"PATH": os.environ["PATH"], "ROPA_USER": "clerk", "ROPA_NOW": "2023-09-30T16:30", "HOME": str(folder),
           "LC_ALL": "C.UTF-8", "ROPA_DB": str(folder / "r.db"),
           **{k: v for k, v in os.environ.items() if k.startswith(("LD_", "ASAN", "UBSAN", "LSAN"))}}

    def run(*args):
        return subprocess.run([ropa, *map(str, args)], env=env, check=True, stdout=subprocess.PIPE, stdin=subprocess.DEVNULL).stdout.decode("utf-8")
    return run


def sample(ropa, folder):
    """Every kind of workbook of the sample register, in both languages: KIND_LANG.xlsx."""
    run = runner(ropa, folder)
    run("init", "--sample")
    for lang in ("th", "en"):
        for layout in ("register", "controller31", "processor28", "combined34", "card", "tables", "list"):
            run("--lang", lang, "export", "xlsx", folder / f"{layout}_{lang}.xlsx", "--layout", layout)
        for noun in ("unit", "person", "security"):
            run("--lang", lang, "export", "xlsx", folder / f"noun-{noun}_{lang}.xlsx", "--noun", noun)
        run("--lang", lang, "export", "xlsx", folder / f"form_{lang}.xlsx", "--form", "--blank")
        run("--lang", lang, "export", "xlsx", folder / f"findings_{lang}.xlsx", "--findings", "--layout", "card")
        run("--lang", lang, "export", "xlsx", folder / f"register_approved_{lang}.xlsx", "--approved")
        run("--lang", lang, "score", "--xlsx", folder / f"score_{lang}.xlsx")
    return sorted(folder.glob("*.xlsx"))


def activities(ropa, folder):
    """The names in that register."""
    return [a["activity_name"] for a in json.loads(runner(ropa, folder)("--format", "json", "activity", "list"))]


def have_office(argv):
    """LibreOffice's module belongs to the system's Python: go on there. Ends with 77 where there is none."""
    global uno, NoConnectException
    try:
        import uno
        from com.sun.star.connection import NoConnectException
    except ImportError:
        system = "/usr/bin/python3"
        if os.path.realpath(sys.executable) == os.path.realpath(system) or not os.path.exists(system):
            sys.exit(77)
        os.execv(system, [system, *argv])
    if not shutil.which("soffice"):
        sys.exit(77)
