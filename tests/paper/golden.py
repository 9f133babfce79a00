#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
# Copyright the ropa contributors
"""golden.py ROPA FOLDER [--update]: three papers of the sample as they were last looked at: the tree (Markdown is one line a block), the page,
and the parts of the docx. A change that is meant is renewed with --update, and the difference read before it is committed.

One file a paper; each line says the part that it is of. The marks of the register and of the moment are left out. pdf isn't here: cairo
draws otherwise on Debian 12 and 13.
"""
import difflib
import os
import pathlib
import re
import subprocess
import sys
import xml.dom.minidom
import zipfile

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parents[1]))
import scratch  # noqa: E402

PAPERS = [("notice_short", "PN-FIN-66-001"), ("memo", "RDP"), ("consent_form", "CF-INF-66-002")]
SAME = {"word/styles.xml", "word/settings.xml", "word/numbering.xml", "word/fontTable.xml"}  # of all alike: of the first alone


def marks_out(text):
    text = re.sub(r"ropa-document:[\w:-]+", "ropa-document:…", text)
    text = re.sub(r"(data:image/png;base64,)[\w+/=]+", r"\1…", text)
    return re.sub(r"\b[0-9a-f]{12}(?:[0-9a-f]{52})?\b", "…", text)


def lines_of(name, text):
    if name == "word/document.xml":
        text = text.replace("</w:p>", "</w:p>\n")
    elif name.endswith((".xml", ".rels")):
        text = xml.dom.minidom.parseString(text).toprettyxml(indent=" ")
    if name == "html":
        text = re.sub(r"<style>.*?</style>", "<style/>", text, flags=re.S)
    return [f"{name}\t{line.rstrip()}" for line in marks_out(text).splitlines() if line.strip()]


def parts_of(ropa, kind, ref, first):
    for end in ("md", "html", "docx"):
        p = subprocess.run([ropa, "document", kind, ref, "--output", f"paper.{end}", "--overwrite"], capture_output=True, text=True)
        if p.returncode not in (0, 3):
            sys.exit(p.stderr)
        if end != "docx":
            yield from lines_of(end, pathlib.Path(f"paper.{end}").read_text(encoding="utf-8"))
    with zipfile.ZipFile("paper.docx") as z:
        for name in z.namelist():
            if name in SAME and not first:
                continue
            if name.endswith(".png"):  # zlib packs it as it likes
                yield f"{name}\t{z.read(name)[1:4].decode()}"
                continue
            yield from lines_of(name, z.read(name).decode())


def main(ropa, folder, update):
    ropa, folder = str(pathlib.Path(ropa).resolve()), pathlib.Path(folder).resolve()
    wrong = 0
    with scratch.folder() as place:
        os.chdir(place)
        os.environ.update(ROPA_DB="s.db", ROPA_NOW="2023-09-30T16:30", ROPA_LANG="th", ROPA_USER="tester", HOME=place)
        subprocess.run([ropa, "init", "--sample"], capture_output=True, check=True)
        for i, (kind, ref) in enumerate(PAPERS):
            path = folder / f"{kind}.txt"
            now = list(parts_of(ropa, kind, ref, not i))
            was = path.read_text(encoding="utf-8").splitlines() if path.exists() else []
            if update:
                path.write_text("\n".join(now) + "\n", encoding="utf-8")
            elif now != was:
                wrong += 1
                print("\n".join(list(difflib.unified_diff(was, now, str(path), "now", lineterm="", n=1))[:60]))
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1], sys.argv[2], "--update" in sys.argv))
