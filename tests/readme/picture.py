#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
# Copyright the ropa contributors
"""Make register.png: the first page of the sample's register, printed as an office would print it.

By hand, when the workbook's first page has changed: needs LibreOffice, pdftoppm, pngquant, and TH Sarabun New or Laksaman
(packages libreoffice-calc, poppler-utils, pngquant, fonts-thai-tlwg).

usage: picture.py PROGRAM
"""
import os
import pathlib
import subprocess
import sys
import tempfile

HERE = pathlib.Path(__file__).parent
DPI, MOST_BYTES = 96, 150_000


def main(program):
    with tempfile.TemporaryDirectory() as folder:
        env = dict(os.environ, ROPA_DB=f"{folder}/ropa.db", ROPA_NOW="2023-03-20T09:30", ROPA_USER="tester", ROPA_SEED="1")

        def run(*words):
            subprocess.run(words, env=env, cwd=folder, check=True, stdout=subprocess.DEVNULL)
        run(program, "init", "--sample")
        run(program, "export", "xlsx", "register.xlsx")
        run("soffice", "--headless", f"-env:UserInstallation=file://{folder}/office", "--convert-to", "pdf", "register.xlsx")
        run("pdftoppm", "-f", "1", "-l", "1", "-r", str(DPI), "-png", "-singlefile", "register.pdf", "page")
        run("pngquant", "--force", "--output", str(HERE / "register.png"), "32", "page.png")
    size = (HERE / "register.png").stat().st_size
    if size > MOST_BYTES:
        sys.exit(f"register.png has {size} bytes, more than {MOST_BYTES}")


if len(sys.argv) != 2:
    sys.exit(__doc__)
main(os.path.abspath(sys.argv[1]))
