#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
# Copyright the ropa contributors
"""formats.py ROPA: every document of the sample register, in every format (of each kind two as pdf).

Each says the same words in html and docx and is known again by them; the page has no network and no script; the parts of the docx are whole, and
its Thai is complex script with each property said twice; two runs give the same bytes; all eight rights are in every notice.
Mistakes of peers by their number: 1, 3, 15 here; 5, 6, 11 to 14, 17 in peers.py; 2, 7, 8, 9 in unit/paper.c; 10, 16 in
cli/papers.session and document.session. What is internal (a word put into every field of an activity that no template names) is in none.
"""
import json
import os
import pathlib
import re
import shutil
import subprocess
import sys
import xml.etree.ElementTree as ET
import zipfile
import zlib

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parents[1]))
import scratch  # noqa: E402

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
RIGHTS = ["(มาตรา ๑๙)", "(มาตรา ๓๐)", "(มาตรา ๓๑)", "(มาตรา ๓๒)", "(มาตรา ๓๓)", "(มาตรา ๓๔)", "(มาตรา ๓๕ และ ๓๖)", "(มาตรา ๗๓)"]
CANARY = "นกขมิ้นเหลืองอ่อน"
PRINTED = 2  # of each kind
wrong = 0


def complain(*what):
    global wrong
    wrong += 1
    print(*what)


def run(ropa, *args, expect=(0,)):
    p = subprocess.run([ropa, *args], capture_output=True, text=True)
    if p.returncode not in expect:
        sys.exit(f"ropa {' '.join(args)}: {p.returncode}\n{p.stdout}{p.stderr}")
    return p.stdout


def words(text):
    return re.sub(r"\s+", "", text)


def of_html(path):
    text = path.read_text(encoding="utf-8")
    tree = ET.fromstring(text.split("\n", 1)[1])
    if tree.get("lang") != "th" or not tree.find("head/title").text:
        complain(path, "mistake 15: no lang or title")
    if len(list(tree.iter("h1"))) != 1:
        complain(path, "not one h1")
    for e in tree.iter():
        for name, value in e.attrib.items():
            if e.tag == "script" or name.startswith("on") or (
                    name in ("src", "href") and not value.startswith("#") and not (e.tag.endswith("img") and value.startswith("data:image/png;base64,"))):
                complain(path, "mistake 15: not by itself:", e.tag, name, value)
    for th in tree.iter("th"):
        if th.get("scope") != "col":
            complain(path, "a heading without scope")
    if re.search(r"url\(|@import|@font-face", text):
        complain(path, "style from elsewhere")
    return words("".join(tree.find("body/main").itertext()))


def tidy(path):
    """What another reader of html makes of it, where there is one."""
    if shutil.which("tidy"):
        said = subprocess.run(["tidy", "-q", "-e", "--drop-empty-elements", "no", path], capture_output=True, text=True).stderr
        if said:
            complain(path, "tidy:", said.strip())


def pairs(path, part, tree):
    """Sizes and weights are said for both scripts; Thai says that it is complex script; nothing runs right to left."""
    for r in tree.iter(W + "rPr"):
        tags = [c.tag.replace(W, "") for c in r]
        for one, two in (("b", "bCs"), ("i", "iCs"), ("sz", "szCs")):
            if (one in tags) != (two in tags):
                complain(path, part, one, "without", two)
    for r in tree.iter(W + "r"):
        text = "".join(t.text or "" for t in r.iter(W + "t"))
        if re.search("[\u0e00-\u0e7f]", text) and r.find(W + "rPr/" + W + "cs") is None:
            complain(path, part, "Thai not as complex script:", text)
    if any(e.tag in (W + "rtl", W + "bidi") for e in tree.iter()):
        complain(path, part, "right to left")


def chains(path, body):
    """Nothing holds together over more than a page can bear: a signature with the two paragraphs before it at most."""
    longest = run = 0
    for p in body.find(W + "body").findall(W + "p"):
        run = run + 1 if p.find(W + "pPr/" + W + "keepNext") is not None else 0
        longest = max(longest, run)
    if longest > 9:
        complain(path, longest, "paragraphs on end that can't be parted")


def of_docx(path):
    with zipfile.ZipFile(path) as z:
        names = z.namelist()
        if z.testzip() or names[0] != "[Content_Types].xml":
            complain(path, "not a whole package")
        types = {e.get("PartName") or e.get("Extension") for e in ET.fromstring(z.read(names[0]))}
        for name in names[1:]:
            if name.rpartition(".")[2] not in types & {"rels", "png"} and "/" + name not in types:
                complain(path, "no type of", name)
        for rels, base in (("_rels/.rels", ""), ("word/_rels/document.xml.rels", "word/")):
            for e in ET.fromstring(z.read(rels)):
                if base + e.get("Target") not in names:
                    complain(path, rels, "names", e.get("Target"))
        for name in names:
            if name.endswith(".png"):
                if not z.read(name).startswith(b"\x89PNG\r\n"):
                    complain(path, name, "is no picture")
            else:
                pairs(path, name, ET.fromstring(z.read(name)))
        if len({i.date_time for i in z.infolist()}) != 1:
            complain(path, "dates of its own")
        own = {e.get("name"): "".join(e.itertext()) for e in ET.fromstring(z.read("docProps/custom.xml"))}
        sealed = z.read("docProps/core.xml").decode().split("ropa-document:")[1].split(":")[3]
        if not own.get("ropa-ref") or own.get("ropa-digest") != sealed:
            complain(path, "doesn't say in its properties of what it is", own)
        body = ET.fromstring(z.read("word/document.xml"))
        chains(path, body)
        footer = z.read("word/footer1.xml").decode()
        if "หน้า" in footer and "NUMPAGES" not in footer:
            complain(path, "a page of how many isn't said")
    return words("".join(t.text or "" for t in body.iter(W + "t")))


def blocks(tree):
    """What is read in one go: a paragraph, an item, a cell, without blanks."""
    for e in tree.find("body/main").iter():
        if e.tag in ("p", "h1", "h2", "h3", "li", "td", "th"):
            text = words("".join([e.text or ""] + ["".join(c.itertext()) + (c.tail or "") for c in e if c.tag not in ("p", "ul", "ol", "div")]))
            if text:
                yield text


def of_pdf(path, page):
    """Tagged and titled, its fonts inside, a page of how many; each block of the page stands in it, whole."""
    info = subprocess.run(["pdfinfo", path], capture_output=True, text=True, check=True).stdout
    title = re.search(r"^Title:\s+(.*)$", info, re.M)
    tree = ET.fromstring(page.read_text(encoding="utf-8").split("\n", 1)[1])
    if not re.search(r"^Tagged:\s+yes$", info, re.M) or not title or words(title[1]) != words(tree.find("head/title").text):
        complain(path, "not tagged, or another title")
    if words(tree.find("head/title").text).endswith("บันทึกข้อความ"):
        complain(path, "a memo that is called a memo, not by its subject")
    for line in subprocess.run(["pdffonts", path], capture_output=True, text=True, check=True).stdout.splitlines()[2:]:
        if line.split()[-5:-2] != ["yes", "yes", "yes"]:
            complain(path, "a font that isn't inside, or has no letters:", line)
    own, text = set(), []
    pages = subprocess.run(["pdftotext", "-raw", path, "-"], capture_output=True, text=True, check=True).stdout.split("\f")
    digits = str.maketrans("0123456789", "๐๑๒๓๔๕๖๗๘๙")
    footer = "".join(tree.find("body/footer").itertext()) if tree.find("body/footer") is not None else ""
    mark = tree.find("body/p[@class='state']")
    for number, page_text in enumerate(pages[:-1], 1):
        one = words(page_text)
        state = words("".join(mark.itertext())) if mark is not None else ""
        for thing in (words(footer), state):
            if thing and thing not in one:
                complain(path, "page", number, "doesn't say", thing)
            if thing == state and state and number == 1 and one.count(state) != 1:
                complain(path, "the first page says its state", one.count(state), "times")
            if thing and "infographic" not in path.name and (thing != state or number > 1):  # the first page begins with its state
                one = one.replace(thing, "", 1)
        said = f"หน้า{number}จาก{len(pages) - 1}".translate(digits), f"-{number}-".translate(digits)
        if not any(s in one for s in said) and number > 1:
            complain(path, "page", number, "has no number")
        for s in said:
            one = one.replace(s, "", 1)
        text.append(one)
    # a table's head stands on each of its pages; a number before an item isn't a word of it
    whole = "".join(text)
    for block in blocks(tree):
        if block not in whole and not all(piece in whole for piece in halves(block, whole)):
            complain(path, "lacks", block[:80])


def png_parts(path):
    """Its size, and what it says of itself."""
    data, at, says = path.read_bytes(), 8, {}
    while at < len(data):
        size, kind = int.from_bytes(data[at:at + 4], "big"), data[at + 4:at + 8]
        part = data[at + 8:at + 8 + size]
        if zlib.crc32(kind + part) != int.from_bytes(data[at + 8 + size:at + 12 + size], "big"):
            complain(path, "a chunk that isn't whole:", kind)
        if kind == b"IHDR":
            says["size"] = int.from_bytes(part[:4], "big"), int.from_bytes(part[4:8], "big")
        if kind == b"iTXt":
            key, rest = part.split(b"\0", 1)
            says[key.decode()] = rest[2:].split(b"\0", 2)[2].decode()
        at += 12 + size
    return says


def of_picture(ropa, ref, base, said):
    """1080 x 1350, the same bytes twice, all its words beside it for who can't see it."""
    for end in ("png", "svg"):
        for name in (f"{base}.{end}", f"again.{end}"):
            run(ropa, "document", "infographic", ref, "--output", name, "--overwrite", expect=(0, 3))
        if pathlib.Path(f"{base}.{end}").read_bytes() != pathlib.Path(f"again.{end}").read_bytes():
            complain(base, end, "differs from one run to the next")
    png = png_parts(base.with_suffix(".png"))
    if png.get("size") != (1080, 1350) or words(png.get("Description", "")) != said or not png.get("Title"):
        complain(base, "png: not its size, or not its words")
    svg, ns = ET.parse(base.with_suffix(".svg")).getroot(), "{http://www.w3.org/2000/svg}"
    if svg.get("role") != "img" or not svg.find(ns + "title").text or words(svg.find(ns + "desc").text) != said:
        complain(base, "svg: no title, or not its words")
    if any(e.tag == ns + "script" or e.get("href", "#")[0] != "#" for e in svg.iter()):
        complain(base, "svg: not by itself")


def halves(block, whole):
    """A block that goes on over a page, under the head of its table."""
    at = next((n for n in range(len(block), 0, -1) if block[:n] in whole), 0)
    return block[:at], block[at:]


def put_canaries(ropa, ref, named):
    """The word in every text of the activity that no template names."""
    import json
    fields = json.loads(run(ropa, "fields", "--format", "json"))
    own = [f["code"] for f in fields if f["noun"] == "activity" and f["kind"] in ("text", "long text") and f["code"] not in named]
    put = 0
    for code in own:
        put += subprocess.run([ropa, "activity", "edit", ref, "--yes", "--set", f"{code}={CANARY}"], capture_output=True).returncode == 0
    return put


def internal_texts(ropa, named):
    """Each text of an activity in a field that no template names: of the published ones they stand in what was published."""
    import csv
    import json
    own = [f["code"] for f in json.loads(run(ropa, "fields", "--format", "json"))
           if f["noun"] == "activity" and f["kind"] in ("text", "long text") and f["code"] not in named]
    rows = csv.reader(run(ropa, "activity", "list", "--columns", ",".join(own), "--format", "csv").splitlines()[1:])
    office = next(csv.reader(run(ropa, "organisation", "list", "--columns", "controller_name", "--format", "csv").splitlines()[1:]))
    return {cell for row in rows for cell in row if len(cell) > 15 and cell.lstrip("'") not in office}


def look_through_site(ropa, named):
    """The public site: links lead somewhere, nothing internal, no network, no script."""
    inside = internal_texts(ropa, named)
    run(ropa, "document", "site", "--output-dir", "site")
    pages = list(pathlib.Path("site").rglob("*.html"))
    for page in pages:
        text = page.read_text(encoding="utf-8")
        for secret in inside | {CANARY}:
            if secret in text:
                complain(page, "tells what is internal:", secret)
        tree = ET.fromstring(text.split("\n", 1)[1])
        for a in tree.iter("a"):
            if not a.get("href").startswith("#") and not (page.parent / a.get("href")).exists():
                complain(page, "leads nowhere:", a.get("href"))
        if any(True for _ in tree.iter("script")) or re.search(r"url\(|@import", text):
            complain(page, "not by itself")
    for table in pathlib.Path("site").rglob("*.csv"):
        for secret in inside | {CANARY}:
            if secret in table.read_text(encoding="utf-8"):
                complain(table, "tells what is internal:", secret)
    if len(pages) < 20 or len(inside) < 5:
        complain("site:", len(pages), "pages,", len(inside), "internal texts")


def signatures(ropa):
    """Wherever the page ends: of several who sign one below the other none does so alone on a page."""
    for lines in range(0, 22):
        run(ropa, "report", "edit", "RP-HR-66-001", "--yes", "--set", "next_steps=" + "\n".join(["ทำต่อ"] * lines))
        run(ropa, "document", "review_report", "RP-HR-66-001", "--output", "signed.pdf", "--overwrite", expect=(0, 3))
        pages = subprocess.run(["pdftotext", "-raw", "signed.pdf", "-"], capture_output=True, text=True, check=True).stdout.split("\f")
        for page in pages[1:]:
            signed = [line for line in page.split("\n") if "(ลงชื่อ)" in line and "ผู้ทบทวน" in line]
            if len(signed) == 1 and "คำรับรอง" not in page:
                complain("signatures:", lines, "lines: one who signs stands alone on a page")


def of_language(path):
    """What is appended to say the language stands where the table says, and is read by who reads from the end."""
    data = path.read_bytes()
    start = int(data.rsplit(b"startxref\n", 1)[1].split(b"\n")[0])
    table = data[start:start + 200].split(b"\n")
    number = table[1].split()[0]
    if table[0] != b"xref" or not data[int(table[2][:10]):].startswith(number + b" 0 obj\n<< /Lang (th-TH)"):
        complain(path, "its language isn't said")


def sealed(data):
    """A pdf with the sum that belongs to it, as somebody puts it there who knows how."""
    import hashlib
    data = data[:data.rindex(b"%sha256 ")]
    return data + b"%sha256 " + hashlib.sha256(data).hexdigest().encode() + b"\n"


def printed_again(ropa):
    """A pdf is known again by its bytes: on another day, after the register went on; changed, forged, saved again, of another machine it is called so."""
    def verify(name, data, standing, page=None, sentence=None):
        pathlib.Path(name).write_bytes(data)
        p = subprocess.run([ropa, "--lang", "en", "verify", name, "--format", "json"], capture_output=True, text=True)
        if sentence:
            if p.returncode == 0 or p.stdout or sentence not in p.stderr:
                complain(name, "should say:", sentence, "said:", p.stdout, p.stderr)
        elif f'"standing":"{standing}"' not in p.stdout or f'"page":{page or "null"}' not in p.stdout:
            complain(name, "should be", standing, page, "and is", p.stdout, p.stderr)
    run(ropa, "document", "notice", "PN-ICT-66-002", "--output", "true.pdf")
    run(ropa, "document", "memo_results", "ICT", "--output", "memo.pdf", expect=(0, 3))
    true, memo = pathlib.Path("true.pdf").read_bytes(), pathlib.Path("memo.pdf").read_bytes()
    of_language(pathlib.Path("true.pdf"))
    verify("same.pdf", true, "equal")
    os.environ["ROPA_NOW"] = "2023-10-02T09:00"
    verify("later.pdf", true, "equal")
    verify("memo_later.pdf", memo, "equal")
    os.environ["ROPA_NOW"] = "2023-09-30T16:30"
    at = true.index(b"stream\n") + 40
    verify("bent.pdf", true[:at] + b"XX" + true[at + 2:], "differs", 1)
    seal, made = (next(line for line in true.split(b"\n") if line.startswith(name)) for name in (b"%ropa-document:", b"%made with "))
    verify("elsewhere.pdf", sealed(true.replace(made, made.replace(b"cairo ", b"cairo 9."))), "equal",
           sentence="can't be compared on this machine: it was made with ropa")
    verify("saved.pdf", true[:true.rindex(b"%ropa-document:")], "", sentence="another program saved it again")
    verify("appended.pdf", true + b"1 0 obj\n<<>>\nendobj\nstartxref\n0\n%%EOF\n", "", sentence="another program saved it again")
    for name, data in (("empty.pdf", b""), ("eof.pdf", b"%%EOF"), ("cut.pdf", true[:-80]), ("noise.pdf", b"%%EOF\n%ropa-document:" + b":" * 900 + b"\n%made with \n%sha256 \n")):
        verify(name, data, "", sentence="another program saved it again")
    shutil.copy("s.db", "other.db")
    run(ropa, "--db", "other.db", "organisation", "edit", "ORG", "--yes", "--set", "controller_address=เลขที่ 1 ที่อื่น")
    run(ropa, "--db", "other.db", "document", "notice", "PN-ICT-66-002", "--output", "forged.pdf")
    forged = pathlib.Path("forged.pdf").read_bytes()
    verify("forged.pdf", forged, "", sentence="the history")
    own = next(line for line in forged.split(b"\n") if line.startswith(b"%ropa-document:"))
    verify("forged.pdf", sealed(forged.replace(own, seal)), "differs", 1)
    run(ropa, "organisation", "edit", "ORG", "--yes", "--set", "controller_address=เลขที่ 1 ที่อื่น")
    verify("older.pdf", true, "older")
    verify("bent_older.pdf", true[:at] + b"XX" + true[at + 2:], "differs", 1)
    run(ropa, "undo")


def bent(ropa):
    """What leaves the words of a file as they are and changes what is seen of it is found; a program that only saved it again is told of."""
    for end in ("docx", "html", "md"):
        run(ropa, "document", "notice", "PN-FIN-66-001", "--output", f"bent.{end}")
    with zipfile.ZipFile("bent.docx") as z:
        true = {name: z.read(name) for name in z.namelist()}

    def verify(name, standing, anew):
        p = subprocess.run([ropa, "verify", name, "--format", "json"], capture_output=True, text=True)
        said = json.loads(p.stdout or "{}")
        if said.get("standing") != standing or said.get("saved_anew") != anew or p.returncode != (0 if standing == "equal" else 3):
            complain(name, "should be", standing, anew, "and is", p.stdout, p.stderr)

    def save(name, changes, added=(), standing="differs"):
        parts = dict(true, **dict(added))
        for part, old, new in changes:
            if old.encode() not in parts[part]:
                complain(name, "has no", old)
            parts[part] = parts[part].replace(old.encode(), new.encode())
        with zipfile.ZipFile(name, "w", zipfile.ZIP_DEFLATED) as z:
            for part, data in parts.items():
                z.writestr(part, data)
        verify(name, standing, standing == "equal" and bool(changes))
    text, styles, lists, top = "word/document.xml", "word/styles.xml", "word/numbering.xml", "word/header1.xml"
    save("packed.docx", [], standing="equal")
    save("respelt.docx", [(text, "<w:rPr>", "<w:rPr ><w:vanish w:val=\"false\"/>")], standing="equal")
    for i, look in enumerate(("<w:vanish/>", "<w:color w:val=\"FEFEFE\"/>", "<w:sz w:val=\"2\"/>", "<w:strike/>", "<w:dstrike w:val=\"1\"/>", "<w:highlight w:val=\"black\"/>")):
        save(f"look{i}.docx", [(text, "<w:rPr>", "<w:rPr>" + look)])
        save(f"style{i}.docx", [(styles, "<w:rPr>", "<w:rPr>" + look)])
    for i, put in enumerate(("<w:altChunk r:id=\"rId99\"/>", "<w:p><w:r><w:footnoteReference w:id=\"1\"/></w:r></w:p>",
                             "<w:p><w:r><w:sym w:char=\"F0FC\"/></w:r></w:p>", "<x:p xmlns:x=\"urn:x\"><x:r><x:t>เพิ่ม</x:t></x:r></x:p>",
                             "<w:p><w:fldSimple w:instr=\" QUOTE x \"/></w:p>", "<w:p><w:r><w:instrText> INCLUDETEXT x </w:instrText></w:r></w:p>")):
        save(f"put{i}.docx", [(text, "<w:body>", "<w:body>" + put)])
    save("aside.docx", [(text, "<w:pPr>", "<w:pPr><w:framePr w:x=\"20000\" w:y=\"30000\"/>")])
    save("top.docx", [(top, "</w:hdr>", "<w:p><w:r><w:t>ยกเลิกแล้ว</w:t></w:r></w:p></w:hdr>")])
    save("level.docx", [(lists, "w:val=\"%1.", "w:val=\"ยกเลิก %1.")])
    save("foot.docx", [(text, "<w:footerReference ", "<w:unknown ")])
    save("version.docx", [("docProps/custom.xml", "ropa-version\"><vt:lpwstr>", "ropa-version\"><vt:lpwstr>9")])
    save("elsewhere.docx", [("_rels/.rels", "word/document.xml", "word/evil.xml"), ("[Content_Types].xml", "word/document.xml", "word/evil.xml")],
         {"word/evil.xml": true[text]})
    save("styles.docx", [("word/_rels/document.xml.rels", "styles.xml", "evil.xml")], {"word/evil.xml": true[styles]})
    page, plain = pathlib.Path("bent.html").read_text(encoding="utf-8"), pathlib.Path(f"bent.{end}").read_text(encoding="utf-8")
    for name, data, standing, anew in (
            ("leads.html", page.replace("<meta ", "<meta http-equiv=\"refresh\" content=\"0;url=http://x.example/\"><meta ", 1), "differs", False),
            ("loose.html", page.replace("default-src 'none'", "default-src *"), "differs", False),
            ("struck.html", re.sub("<p>([^<]+)</p>", r"<p><del>\1</del></p>", page, count=1), "differs", False),
            ("spaced.html", page.replace("</p>", "</p>\n\n", 1), "equal", True),
            (f"picture.{end}", plain.replace("\n\n", "\n\n![](http://x.example/a.png)\n\n", 1), "differs", False),
            (f"lines.{end}", plain.replace("\n", "\r\n"), "equal", False)):
        pathlib.Path(name).write_bytes(data.encode())
        verify(name, standing, anew)


def draft_word(ropa):
    """The grey word of a draft stands in the middle of each page, of the second as of the first."""
    run(ropa, "document", "memo_results", "RDP", "--output", "draft.pdf", expect=(3,))
    subprocess.run(["pdftoppm", "-gray", "-r", "24", "draft.pdf", "page"], check=True)
    pages = sorted(pathlib.Path().glob("page-*.pgm"))
    for page in pages:
        _, size, _, rest = page.read_bytes().split(b"\n", 3)
        wide, high = map(int, size.split())
        grey = [i for i, v in enumerate(rest) if abs(v - 230) < 3]
        across, down = sorted(i % wide for i in grey)[len(grey) // 2], sorted(i // wide for i in grey)[len(grey) // 2]
        if len(grey) < 100 or abs(across / wide - 0.5) > 0.06 or abs(down / high - 0.5) > 0.06:
            complain(page.name, "the word of a draft is at", across / wide, down / high, "of", len(grey), "points")
    if len(pages) < 2:
        complain("the draft has one page alone")


def refusals(ropa):
    """What can't be printed is said."""
    def says(sentence, *args, program=ropa):
        p = subprocess.run([program, "--lang", "en", *args], capture_output=True, text=True)
        if p.returncode == 0 or sentence not in p.stderr or pathlib.Path("no.pdf").exists():
            complain(" ".join(args), "should say:", sentence, "said:", p.stderr)
    run(ropa, "document", "request_form", "ORG", "--output", "form.pdf")
    run(ropa, "request", "edit", "RQ-GEN-66-001", "--yes", "--set", "requester_name=\U0010FFFD")
    run(ropa, "infographic", "edit", "IG-HR-66-001", "--yes", "--set", "title=ข้อมูล\U0010FFFD")
    says("No font of this machine has the character \"\U0010FFFD\"", "document", "infographic", "IG-HR-66-001", "--proposed", "--output", "no.png")
    run(ropa, "infographic", "edit", "IG-HR-66-001", "--yes", "--set", "title=" + "ยาวมาก" * 30)
    run(ropa, "organisation", "edit", "ORG", "--yes", "--set", "controller_name=" + "ยาวมาก" * 30)
    says("don't fit in one picture", "document", "infographic", "IG-HR-66-001", "--proposed", "--output", "no.png")
    says("No font of this machine has the character \"\U0010FFFD\"", "document", "request_reply", "RQ-GEN-66-001", "--output", "no.pdf")
    alone = pathlib.Path("alone")
    alone.mkdir()
    for f in (ropa, *(p for p in pathlib.Path(ropa).parent.glob("libropa.so.*") if p.is_file())):
        shutil.copy(f, alone)
    with_press = os.environ.get("LD_LIBRARY_PATH")
    os.environ["LD_LIBRARY_PATH"] = str(alone.resolve())
    says("This machine can't write pdf", "document", "request_form", "ORG", "--output", "no.pdf", program=str(alone.resolve() / "ropa"))
    run(str(alone.resolve() / "ropa"), "document", "request_form", "ORG", "--output", "alone.docx")
    del os.environ["LD_LIBRARY_PATH"]
    if with_press:
        os.environ["LD_LIBRARY_PATH"] = with_press


def main(ropa):
    root = pathlib.Path(__file__).resolve().parents[2]
    ropa = str(pathlib.Path(ropa).resolve())
    with scratch.folder() as folder:
        os.chdir(folder)
        os.environ.update(ROPA_DB="s.db", ROPA_NOW="2023-09-30T16:30", ROPA_LANG="th", ROPA_USER="tester", HOME=folder)
        run(ropa, "init", "--sample")
        template = "".join(p.read_text(encoding="utf-8") for p in (root / "templates/documents").glob("*.md"))
        named = set(re.findall(r"\w+", template))
        ref = run(ropa, "activity", "list", "--columns", "ref", "--where", "activity_name=การลงทะเบียนอบรมและสัมมนา", "--format", "csv").split()[1]
        put = put_canaries(ropa, ref, named)
        if put < 5:
            complain("only", put, "fields took the word")
        look_through_site(ropa, named)
        signatures(ropa)
        draft_word(ropa)
        printed_again(ropa)
        bent(ropa)
        kinds = [line.split(",")[0] for line in run(ropa, "document", "--format", "csv").splitlines()[1:]]
        seen = 0
        for kind in kinds:
            for nth, line in enumerate(run(ropa, "document", kind, "--format", "csv").splitlines()[1:]):
                ref, state = line.split(",")[:2]
                base = pathlib.Path(f"{kind}-{ref}")
                printed = nth < PRINTED
                for end in ("md", "html", "docx") + (("pdf",) if printed else ()):
                    run(ropa, "document", kind, ref, "--output", f"{base}.{end}", expect=(0, 3))
                    run(ropa, "document", kind, ref, "--output", f"again.{end}", "--overwrite", expect=(0, 3))
                    if pathlib.Path(f"{base}.{end}").read_bytes() != pathlib.Path(f"again.{end}").read_bytes():
                        complain(base, end, "differs from one run to the next")
                    known = json.loads(run(ropa, "verify", f"{base}.{end}", "--format", "json", expect=(0, 3)))
                    if known["standing"] != "equal" or known["saved_anew"]:
                        complain(base, end, "isn't known again, byte for byte")
                texts = {"html": of_html(base.with_suffix(".html")), "docx": of_docx(base.with_suffix(".docx")),
                         "md": base.with_suffix(".md").read_text(encoding="utf-8")}
                if kind == "infographic":
                    of_picture(ropa, ref, base, texts["html"])
                if printed:
                    tidy(base.with_suffix(".html"))
                    of_pdf(base.with_suffix(".pdf"), base.with_suffix(".html"))
                if texts["html"] != texts["docx"]:
                    complain(base, "html and docx differ")
                for end, text in texts.items():
                    if state in ("issued", "stale") and "[" in text.replace("\\[", "[").replace("[ไม่ตรงกับทะเบียน", ""):
                        complain(base, end, "mistake 3: is issued with something open:", re.search(r"\[[^\]]*", text).group())
                    if CANARY in text and kind != "memo_changes":  # which tells the head what was edited
                        complain(base, end, "tells what is internal")
                    for right in RIGHTS if kind == "notice" else []:
                        if words(right) not in words(text):
                            complain(base, end, "mistake 1: lacks", right)
                seen += 1
        refusals(ropa)
        print(f"{seen} documents of {len(kinds)} kinds, {put} internal fields, {wrong} wrong")
    return 1 if wrong or not seen else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1]))
