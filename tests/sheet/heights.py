#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
# Copyright the ropa contributors
"""Whether every row of a workbook is as high as its letters need, as LibreOffice measures them.

No machine of ours has TH Sarabun New, and LibreOffice draws it as wide as plain Laksaman, half as wide again as it is. For measuring,
each cell's font becomes Laksaman at 0.66 of the size, which is fontconfig's own ratio; our heights are scaled alike.

usage: heights.py ROPA              over the workbooks of the sample register
       heights.py ROPA WORKBOOK...  over these
Exit 77 where LibreOffice or its Python can't be had.
"""
import os
import pathlib
import shutil
import subprocess
import sys
import tempfile
import time

RATIO, SPARE, FONT = 0.66, 1.5, "TH Sarabun New"  # points that rounding takes
SHOWN = 10
POINT = 35.28  # hundredths of a millimetre
HIGHEST = 390  # Excel shows no row higher than 409 points: ours end a line below
CONTENT = 1 + 2 + 4 + 16  # numbers, dates, texts, formulas


def connect(scratch):
    pipe = f"ropa{os.getpid()}"
    office = subprocess.Popen(
        ["soffice", "--headless", "--norestore", "--nologo", f"-env:UserInstallation=file://{scratch}/profile",
         f"--accept=pipe,name={pipe};urp;"], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    local = uno.getComponentContext()
    resolver = local.ServiceManager.createInstanceWithContext("com.sun.star.bridge.UnoUrlResolver", local)
    for _ in range(240):
        try:
            context = resolver.resolve(f"uno:pipe,name={pipe};urp;StarOffice.ComponentContext")
            return office, context.ServiceManager.createInstanceWithContext("com.sun.star.frame.Desktop", context)
        except NoConnectException:
            time.sleep(0.25)
    raise SystemExit("heights: LibreOffice doesn't answer")


def used(sheet):
    cursor = sheet.createCursor()
    cursor.gotoEndOfUsedArea(False)
    return cursor.RangeAddress.EndColumn, cursor.RangeAddress.EndRow


def low_rows(book):
    """(sheet, row, ours, needed) in points, of every row that is lower than its letters need; and how many were looked at."""
    found, n = [], 0
    for sheet in book.Sheets.ElementNames:
        s = book.Sheets.getByName(sheet)
        last_column, last_row = used(s)
        ours = [s.Rows.getByIndex(r).Height for r in range(last_row + 1)]
        ranges = s.getCellRangeByPosition(0, 0, last_column, last_row).getUniqueCellFormatRanges()
        for i in range(ranges.Count):
            alike = ranges.getByIndex(i)
            if alike.CharFontName == FONT:
                size = alike.CharHeight * RATIO
                for script in ("", "Asian", "Complex"):
                    setattr(alike, "CharFontName" + script, "Laksaman")
                    setattr(alike, "CharHeight" + script, size)
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


def sample(ropa, folder):
    """Every kind of workbook of the sample register."""
    env = {"PATH": os.environ["PATH"], "ROPA_USER": "clerk", "ROPA_NOW": "2023-09-30T16:30", "HOME": str(folder),
           "LC_ALL": "C.UTF-8", "ROPA_DB": str(folder / "r.db"),
           **{k: v for k, v in os.environ.items() if k.startswith(("LD_", "ASAN", "UBSAN", "LSAN"))}}

    def run(*args):
        subprocess.run([ropa, *args], env=env, check=True, stdout=subprocess.DEVNULL, stdin=subprocess.DEVNULL)

    run("init", "--sample")
    for layout in ("register", "controller31", "processor28", "combined34", "card", "list"):
        run("export", "xlsx", folder / f"{layout}.xlsx", "--layout", layout)
    run("export", "xlsx", folder / "findings.xlsx", "--findings", "--unit", "ICT")
    run("export", "xlsx", folder / "approved_en.xlsx", "--approved", "--lang", "en")
    run("score", "--xlsx", folder / "score.xlsx")
    return sorted(folder.glob("*.xlsx"))


def main():
    ropa = str(pathlib.Path(sys.argv[1]).resolve())
    with tempfile.TemporaryDirectory(dir="/dev/shm" if os.access("/dev/shm", os.W_OK) else None) as folder:
        folder = pathlib.Path(folder)
        return measure(sys.argv[2:] or sample(ropa, folder), folder)


def measure(books, folder):
    office, desktop = connect(folder)
    bad = 0
    try:
        for path in books:
            hidden = uno.createUnoStruct("com.sun.star.beans.PropertyValue", Name="Hidden", Value=True)
            book = desktop.loadComponentFromURL(pathlib.Path(path).resolve().as_uri(), "_blank", 0, (hidden,))
            found, n = low_rows(book)
            book.close(True)
            bad += len(found) + (not n)
            print(f"{os.path.basename(path)}: {n} rows, {len(found)} lower than their letters")
            for sheet, row, ours, needed in found[:SHOWN]:
                print(f"  {sheet} {row}: {ours:.1f} points, needs {needed:.1f}")
    finally:
        try:
            desktop.terminate()
        except Exception:  # it closes the connection as it goes
            pass
        office.wait(timeout=60)
    return 1 if bad else 0


if __name__ == "__main__":
    try:
        import uno
        from com.sun.star.connection import NoConnectException
    except ImportError:
        system = "/usr/bin/python3"  # LibreOffice's module belongs to the system's Python
        if os.path.realpath(sys.executable) == os.path.realpath(system) or not os.path.exists(system):
            sys.exit(77)
        os.execv(system, [system, *sys.argv])
    sys.exit(main() if shutil.which("soffice") else 77)
