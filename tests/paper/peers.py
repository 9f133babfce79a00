#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
# Copyright the ropa contributors
"""peers.py ROPA: what documents of peers got wrong, each by its number (those not here: paper/formats.py says where they stand).

5   a citation that the law doesn't have, or of another duty         6   an agreement or a letter that lacks what the law asks for
11  a whole list of choices in the place of the one chosen           12  names that aren't Latin come out as "?"
13  praise that no record proves                                     14  a draft that says so in one place alone
17  foreign law in a Thai document
"""
import json
import os
import pathlib
import re
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as ET
import zipfile

ROOT = pathlib.Path(__file__).resolve().parents[2]
TEMPLATES = ROOT / "templates/documents"
# Sections of the Act that documents cite: how many numbered items, how many paragraphs a citation may name.
ACT = {19: (0, 6), 20: (3, 4), 21: (2, 2), 23: (6, 1), 24: (6, 1), 25: (2, 4), 26: (5, 5), 27: (0, 3), 28: (6, 3), 29: (0, 3), 30: (0, 4), 31: (2, 4),
       32: (3, 3), 33: (4, 6), 34: (4, 2), 35: (0, 1), 36: (0, 3), 37: (5, 1), 39: (8, 3), 40: (3, 4), 41: (3, 6), 73: (0, 3), 74: (0, 6)}
# The other Act that they cite, พ.ร.บ. ข้อมูลข่าวสารของราชการ: by name on the same line.
INFORMATION = {23: (5, 3), 24: (9, 2), 25: (0, 4)}
MD = ".md"
ORDINALS = ["หนึ่ง", "สอง", "สาม", "สี่", "ห้า", "หก"]
wrong = 0


def complain(*what):
    global wrong
    wrong += 1
    print(*what)


def run(ropa, *args, expect=(0, 3)):
    p = subprocess.run([ropa, *args], capture_output=True, text=True)
    if p.returncode not in expect:
        sys.exit(f"ropa {' '.join(args)}: {p.returncode}\n{p.stdout}{p.stderr}")
    return p.stdout


def number(text):
    return int(text.translate(str.maketrans("๐๑๒๓๔๕๖๗๘๙", "0123456789")))


def cited(where, line):
    """Each citation of the line against the list."""
    for m in re.finditer(r"มาตรา ([๐-๙]+)(?: \(([๐-๙]+)\))?(?: วรรค(หนึ่ง|สอง|สาม|สี่|ห้า|หก|[ก-๙]+))?", line):
        section = number(m[1])
        acts = [INFORMATION] if "ข้อมูลข่าวสาร" in line else [ACT]
        item, paragraph = number(m[2]) if m[2] else 0, ORDINALS.index(m[3]) + 1 if m[3] in ORDINALS else 0
        if not any(section in a and item <= a[section][0] and paragraph <= a[section][1] for a in acts):
            yield f"mistake 5: {where} cites {m[0]}, which the law doesn't have"
    if "๓๐ วัน" in line and re.search(r"มาตรา ๓๐(?! วรรคสี่)(?![๐-๙])", line):
        yield f"mistake 5: {where}: the 30 days are those of section 30 paragraph 4"


def mistake_5(_):
    for template in sorted(TEMPLATES.glob("*.md")):
        for n, line in enumerate(template.read_text(encoding="utf-8").splitlines(), 1):
            for what in cited(f"{template.name}:{n}", line):
                complain(what)
    if "มาตรา ๓๗" in (TEMPLATES / "dpa.md").read_text(encoding="utf-8"):
        complain("mistake 5: the processor's security rests on section 40 paragraph 1 (2), not on 37")
    for bad in ("มาตรา ๙๙", "มาตรา ๒๔ (๗)", "มาตรา ๓๐ วรรคห้า", "ภายใน ๓๐ วัน ตามมาตรา ๓๐ วรรคสาม"):
        if not list(cited("it", bad)):
            complain("mistake 5: isn't seen:", bad)


def mistake_6(ropa):
    """All stand in the template and are told; what an office's own template leaves out makes a draft that names it."""
    for kind, items in (("dpa", "dp01 dp02 dp03 dp04 dp05 dp06 dp15"), ("breach_letter", "bd_1 bd_2 bd_3 bd_4")):
        ref = run(ropa, "document", kind, "--format", "csv").splitlines()[1].split(",")[0]
        whole = json.loads(run(ropa, "document", kind, ref, "--format", "json"))
        if whole["told"] != whole["items"] or whole["items"] < len(items.split()) or whole["state"] == "draft":
            complain("mistake 6:", kind, ref, whole["told"], "of", whole["items"])
        text = (TEMPLATES / (kind + MD)).read_text(encoding="utf-8")
        for item in items.split():
            folder = pathlib.Path("own/documents")
            folder.mkdir(parents=True, exist_ok=True)
            without = re.sub(r"\{\{#@item " + item + r"\}\}.*?\{\{/@item\}\}\n", "", text, flags=re.S)
            (folder / (kind + MD)).write_text(without, encoding="utf-8")
            made = json.loads(run(ropa, "--templates", "own", "document", kind, ref, "--format", "json"))
            if without == text or made["state"] != "draft" or item not in [g["item"] for g in made["gaps"]]:
                complain("mistake 6:", kind, "without", item, "is", made["state"])
            (folder / (kind + MD)).unlink()


def mistake_11(ropa):
    """Of one kind of breach the report names that one."""
    labels, texts = {}, {}
    for code in ("conf", "integ", "avail"):
        run(ropa, "incident", "edit", "IN-FIN-66-001", "--yes", "--set", f"breach_types={code}")
        run(ropa, "document", "breach_report", "IN-FIN-66-001", "--output", "report" + MD, "--overwrite")
        texts[code] = pathlib.Path("report" + MD).read_text(encoding="utf-8")
        listed = run(ropa, "incident", "list", "--where", "ref=IN-FIN-66-001", "--columns", "breach_types")
        labels[code] = listed.strip().splitlines()[-1].split(maxsplit=1)[-1].strip()
    for code, text in texts.items():
        for other, label in labels.items():
            if (label in text) != (other == code):
                complain("mistake 11: the report of", code, "and", label)


def of_docx(path):
    with zipfile.ZipFile(path) as z:
        core = ET.fromstring(z.read("docProps/core.xml"))
        title = core.find("{http://purl.org/dc/elements/1.1/}title").text
        heads = "".join("".join(ET.fromstring(z.read(n)).itertext()) for n in z.namelist() if re.match(r"word/(header|footer)\d", n))
    return title, heads


def documents(ropa):
    """The whole set, as docx and html: (state, docx, html)."""
    for end in ("docx", "html"):
        run(ropa, "document", "--all", "--ending", end, "--output-dir", end)
    for line in run(ropa, "document", "--all", "--ending", "md", "--output-dir", "md", "--format", "csv").splitlines()[1:]:
        name, state = line.split(",")[:2]
        if not name.endswith(MD):  # a picture, whatever the others are
            continue
        yield state, pathlib.Path("docx") / name.replace(MD, ".docx"), pathlib.Path("html") / name.replace(MD, ".html")


def mistakes_12_to_14(ropa):
    praise = re.compile(r"ถูกต้องตามกฎหมายทุกประการ|ครบถ้วนตามกฎหมาย|เป็นไปตามกฎหมายทุกประการ|สอดคล้องกับกฎหมายทุกประการ|ได้มาตรฐานสากล|ปลอดภัยสูงสุด|"
                        r"ผ่านเกณฑ์ทุกข้อ")
    seen = drafts = 0
    for state, docx, html in documents(ropa):
        page = html.read_text(encoding="utf-8")
        tree = ET.fromstring(page.split("\n", 1)[1])
        title, heads = of_docx(docx)
        said = tree.find("head/title").text
        seen += 1
        if title != said or not re.search("[ก-๙]", title) or "?" in title + heads:
            complain("mistake 12:", docx, title)
        if praise.search(page):
            complain("mistake 13:", html, praise.search(page)[0])
        if state == "draft":
            drafts += 1
            mark = "".join(tree.find("body/p[@class='state']").itertext())
            if not said.startswith("[ร่าง] ") or not mark.startswith("ร่าง") or mark not in heads or mark not in "".join(tree.find("body/main").itertext()):
                complain("mistake 14:", html, "doesn't say that it is a draft in its title, on each page and in its text")
    if seen < 80 or drafts < 3:
        complain("only", seen, "documents,", drafts, "drafts")


def mistake_17(_):
    foreign = re.compile(r"GDPR|Article \d|Art\. ?\d|\bDPIA\b|joint controller|supervisory authority|ผู้ควบคุมร่วม|ข้อ ๖ แห่ง GDPR|CCPA|LGPD", re.I)
    for template in sorted(TEMPLATES.glob("*.md")):
        for n, line in enumerate(template.read_text(encoding="utf-8").splitlines(), 1):
            if foreign.search(line):
                complain(f"mistake 17: {template.name}:{n}", foreign.search(line)[0])


def main(ropa):
    ropa = str(pathlib.Path(ropa).resolve())
    with tempfile.TemporaryDirectory() as folder:
        os.chdir(folder)
        os.environ.update(ROPA_DB="s.db", ROPA_NOW="2023-09-30T16:30", ROPA_LANG="th", ROPA_USER="tester", HOME=folder)
        run(ropa, "init", "--sample")
        for mistake in (mistake_5, mistake_6, mistakes_12_to_14, mistake_17, mistake_11):
            mistake(ropa)
    print(f"mistakes 5, 6, 11 to 14, 17: {wrong} wrong")
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1]))
