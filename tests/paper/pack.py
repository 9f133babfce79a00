#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
# Copyright the ropa contributors
"""pack.py ROPA: the evidence pack of a KPI. Unpacked as anybody would: the sums hold, each step that the score knows is told with its
proofs and with what is missing, files are what the register keeps under names that no other file takes, and nothing internal is in it."""
import hashlib
import json
import os
import pathlib
import re
import sqlite3
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as ET
import zipfile

ROPA = os.path.abspath(sys.argv[1])
CANARY = "คานารี9713"  # in what may not get out
NAME = re.compile(r"[A-Za-z0-9_-]+(/[A-Za-z0-9_-]+)?(\.[A-Za-z0-9_]+)?\Z")
wrong = 0


def complain(*what):
    global wrong
    wrong += 1
    print(*what)


def run(*args, expect=(0,), **more):
    env = dict(os.environ, ROPA_NOW="2023-09-30T12:00", ROPA_USER="test", ROPA_LANG="th")
    p = subprocess.run([ROPA, *map(str, args)], capture_output=True, env=env, timeout=300, **more)
    if p.returncode not in expect:
        complain("ropa", *args, "gives", p.returncode, p.stdout.decode()[-500:], p.stderr.decode()[-500:])
    return p


def saved(*args):
    return run(*args).stdout.decode().split()[1]


def unpack(path, folder):
    """The files of the pack by name, each as its sum says."""
    with zipfile.ZipFile(path) as z:
        names = [i.filename for i in z.infolist()]
        for i in z.infolist():
            if not NAME.match(i.filename):
                complain("a name that isn't safe everywhere:", repr(i.filename))
        if len({n.lower() for n in names}) != len(names):
            complain("two files of one name", names)
        z.extractall(folder)
    checked = subprocess.run(["sha256sum", "-c", "--strict", "SHA256SUMS"], cwd=folder, capture_output=True, text=True)
    if checked.returncode:
        complain("sha256sum -c:", checked.stdout[-300:], checked.stderr)
    summed = {line[66:] for line in (folder / "SHA256SUMS").read_text().splitlines()}
    if summed != set(names) - {"SHA256SUMS"}:
        complain("not summed:", summed ^ set(names))
    return {n: (folder / n).read_bytes() for n in names}


def page(files):
    """The sections of the page by the first word of their heading: text, rows, links."""
    # well-formed, as every page that the program writes
    root = ET.fromstring(files["index.html"].decode().replace("<!DOCTYPE html>", ""))
    if root.get("lang") != "th":
        complain("the page doesn't say its language")
    sections, at, level = [], None, 1
    for e in root.find(".//main"):
        if re.match("h[1-6]$", e.tag):
            n = int(e.tag[1])
            if n > level + 1:
                complain("a heading is left out before", "".join(e.itertext()))
            level = n
            at = {"head": "".join(e.itertext()), "text": "", "rows": [], "links": []}
            sections.append(at)
            continue
        at["text"] += " ".join(e.itertext()) + "\n"
        at["links"] += [a.get("href") for a in e.iter("a")]
        for table in e.iter("table"):
            at["rows"] += [["".join(c.itertext()) for c in row] for row in table.iter("tr")][1:]
            if any(c.get("scope") != "col" for c in table.find("thead").iter("th")):
                complain("a column without a heading")
    for s in sections:
        for link in s["links"]:
            if link not in files:
                complain("a link to nothing:", link)
    return sections


def steps_told(sections, card):
    """Each step of the card, in order, as the score has it."""
    told = iter(s for s in sections if re.match(r"K\d", s["head"]))
    for step in card["steps"]:
        s = next(told, None)
        if not s or not s["head"].startswith(step["step"] + " "):
            return complain("the step isn't told:", step["step"], s and s["head"])
        for ref in step["proof"]:
            if not any(row[0].startswith(ref + " ") for row in s["rows"]):
                complain(step["step"], "isn't told to be proved by", ref)
        for note in step["missing"] + step.get("warnings", []):
            text = note if isinstance(note, str) else note.get("text", note.get("th"))
            if text not in s["text"]:
                complain(step["step"], "lacks what isn't told:", text)
        if not step["proof"] and "ยังไม่มีสิ่งที่ยืนยัน" not in s["text"]:
            complain(step["step"], "has no proof, and that isn't said")
    if next(told, None):
        complain("more steps than the score has")


def everything(files):
    """All words of all files, packages opened."""
    for name, content in files.items():
        yield name, content
        if name.endswith(".docx"):
            path = pathlib.Path("open.docx")
            path.write_bytes(content)
            with zipfile.ZipFile(path) as z:
                for part in z.namelist():
                    yield f"{name}:{part}", z.read(part)


def internal():
    """The canary, and each text of an activity in a field that no template names."""
    named = "".join(t.read_text(encoding="utf-8") for t in (pathlib.Path(__file__).resolve().parents[2] / "templates/documents").glob("*.md"))
    own = [f["code"] for f in json.loads(run("fields", "activity", "--format", "json").stdout)
           if f["noun"] == "activity" and f["kind"] in ("text", "long text") and f["code"] not in named]
    held = json.loads(run("--db", "s.db", "activity", "list", "--format", "json", "--limit", "1000").stdout)
    texts = {r[f] for r in held for f in own if len(str(r.get(f) or "")) > 15}
    office = json.loads(run("--db", "s.db", "organisation", "list", "--format", "json").stdout)[0]["controller_name"]
    if len(texts) < 5:
        complain("no internal texts to look for")
    return {CANARY} | {t for t in texts if t not in office}


def sample():
    """The worked example: as the score says, repeated to the byte, nothing internal."""
    run("--db", "s.db", "init", "--sample")
    for noun, fields in (("training", "notes"), ("person", "notes"), ("review", "notes"), ("incident", "title notes"),
                         ("request", "requester_name requester_contact notes")):
        run("--db", "s.db", noun, "set", *(f"{f}={CANARY}" for f in fields.split()), "--where", "ref~-", "--yes")
    inside = internal()
    for kpi in "25":
        score = json.loads(run("--db", "s.db", "score", "--kpi", kpi, "--format", "json").stdout)["kpis"][0]
        run("--db", "s.db", "evidence", "pack", f"{kpi}.zip", "--kpi", kpi)
        run("--db", "s.db", "evidence", "pack", f"{kpi}-again.zip", "--kpi", kpi)
        if pathlib.Path(f"{kpi}.zip").read_bytes() != pathlib.Path(f"{kpi}-again.zip").read_bytes():
            complain("another file of the same register on the same day: KPI", kpi)
        files = unpack(f"{kpi}.zip", pathlib.Path(f"u{kpi}"))
        sections = page(files)
        cards = score.get("units") or [score]
        steps_told(sections, {"steps": [s for c in cards for s in c["steps"]]})
        for name, content in everything(files):
            for word in inside:
                if word.encode() in content:
                    complain("internal:", name, word)
        if sum(n.startswith("documents/") for n in files) < 20 or not any(n.endswith(".png") for n in files):
            complain("documents are missing: KPI", kpi, sorted(files))
    piped = run("--db", "s.db", "evidence", "pack", "-", "--kpi", "5").stdout
    if piped != pathlib.Path("5.zip").read_bytes():
        complain("the pack at standard output is another")
    one = json.loads(run("--db", "s.db", "score", "--kpi", "5", "--unit", "ICT", "--format", "json").stdout)["kpis"][0]
    run("--db", "s.db", "evidence", "pack", "one.zip", "--kpi", "5", "--unit", "ICT")
    steps_told(page(unpack("one.zip", pathlib.Path("uone"))), one)


def office():
    """A register of its own, with a training that proves a step; returns what adds evidence to it."""
    run("--db", "o.db", "init", "--org", "สำนักงานตัวอย่าง")
    run("--db", "o.db", "unit", "add", "--code", "ICT", "--name", "ศูนย์เทคโนโลยีสารสนเทศ", "--in-scope-from", "2022-10-01")
    return saved("--db", "o.db", "person", "add", "--name", "ตัวอย่าง ผู้อำนวยการ", "--unit-ref", "ICT")


def nothing():
    """Not one step proved: a page that says so, and the sums."""
    run("--db", "o.db", "evidence", "pack", "none.zip", "--kpi", "5")
    files = unpack("none.zip", pathlib.Path("unone"))
    if set(files) != {"index.html", "SHA256SUMS"}:
        complain("files of nothing:", sorted(files))
    score = json.loads(run("--db", "o.db", "score", "--kpi", "5", "--format", "json").stdout)["kpis"][0]
    if any(s["proof"] for s in score["steps"]):
        complain("the office that did nothing has proofs")
    steps_told(page(files), {"steps": [s for c in score.get("units") or [score] for s in c["steps"]]})


def certified(title, content, name=None, step="k5_6_1", person=None):
    """Evidence that proves a step by itself; its ref."""
    path = pathlib.Path("in") / (name or title)
    path.parent.mkdir(exist_ok=True)
    path.write_bytes(content)
    return saved("--db", "o.db", "evidence", "add", "--title", title, "--file", path, "--unit-ref", "ICT", "--evidence-date", "2023-01-15",
                 "--doc-no", "1/2566", "--steps", step, "--certified-by", person)


def event(person, refs):
    """A training in which the unit took part, with its evidence; it proves K5-9-1."""
    return saved("--db", "o.db", "training", "add", "--title", "อบรม", "--unit-ref", "ICT", "--training-kind", "awareness", "--held-on", "2023-05-02",
                 "--training-method", "meeting", "--set", "attendance[].unit_ref=ICT", "--set", "attendance[1].attendee_count=12",
                 "--set", "attendance[1].audience=staff", "--set", f"attendance[1].representative={person}",
                 "--set", "evidence_refs=" + ",".join(refs))


def files_of(person):
    long_name = "รายชื่อผู้เข้าร่วมประชุมชี้แจงแนวทาง" * 2 + ".pdf"
    refs = {}
    for k, (name, content) in enumerate([("ใบลงชื่อ.pdf", b"one"), ("ใบลงชื่อ.PDF", b"two"), (long_name, b"three"),
                                         ("..\\..\\x.pdf", b"four"), ("a b;$(x).sh", b"five"), ("ไม่มีจุด", b"six")]):
        refs[certified(f"หลักฐาน {k}", content, name, person=person)] = (name, content)
    training = event(person, refs)
    # a name that was entered by hand and leads out of the folder
    out = list(refs)[0]
    run("--db", "o.db", "evidence", "edit", out, "--file-name", "../../etc/x")
    refs[out] = ("../../etc/x", refs[out][1])
    # the file of this one never came
    away = saved("--db", "o.db", "evidence", "add", "--title", "ไม่มีไฟล์", "--file-name", "หาย.pdf", "--sha256", "ab" * 32, "--unit-ref", "ICT")
    gone = certified("จะลบ", b"to be erased", "ลบ.pdf", "k5_9_1", person)
    run("--db", "o.db", "erase", gone, "--by", person, "--reason", "พ้นกำหนดเก็บ", "--date", "2023-08-01", "--yes")
    link = saved("--db", "o.db", "evidence", "add", "--title", "หน้าเว็บ", "--url", "https://www.example.go.th/pdpa", "--unit-ref", "ICT")
    run("--db", "o.db", "training", "edit", training, "--set", "evidence_refs=" + ",".join([*refs, away, gone, link]))
    return training, refs, away, gone, link


def kept(person):
    training, refs, away, gone, link = files_of(person)
    run("--db", "o.db", "evidence", "pack", "o.zip", "--kpi", "5", "--unit", "ICT", expect=(3,))  # the file of one isn't here
    files = unpack("o.zip", pathlib.Path("uo"))
    sections = page(files)
    score = json.loads(run("--db", "o.db", "score", "--kpi", "5", "--unit", "ICT", "--format", "json").stdout)["kpis"][0]
    steps_told(sections, score)
    first = next(s for s in sections if s["head"].startswith("K5-6-1 "))
    if not first["rows"] or not first["rows"][0][2].startswith("evidence/EV-"):
        complain("certified evidence isn't packed", first["rows"])
    if pathlib.Path("../x.pdf").exists() or pathlib.Path("x.pdf").exists():
        complain("a file outside of the folder")
    told = {row[0].split()[0]: row for s in sections for row in s["rows"] if row[0].startswith("EV-")}
    for ref, (name, content) in refs.items():
        row = told.get(ref, ["", "", "", ""])
        if files.get(row[2]) != content or row[3] != hashlib.sha256(content).hexdigest() or f"({name})" not in row[0]:
            complain("isn't what the register keeps:", ref, row)
    told = {ref: told.get(ref, ["", "", "", ""])[2] for ref in (gone, away, link)}
    if "1 สิงหาคม 2566" not in told[gone] or hashlib.sha256(b"to be erased").hexdigest() not in told[gone]:
        complain("what was erased isn't told with its day and digest:", told[gone])
    if b"to be erased" in b"".join(files.values()):
        complain("what was erased came out")
    if "หาย.pdf" not in told[away]:
        complain("a file that isn't here isn't told:", told[away])
    if told[link] != "https://www.example.go.th/pdpa":
        complain("an address isn't told:", told[link])
    run("--db", "o.db", "training", "remove", training, "--yes")


def many(person):
    """300 files, two of each content and all of one name: each is kept under a name of its own."""
    refs = [certified(f"ใบที่ {k}", b"%d" % (k // 2), "ใบ.txt", "k5_9_3", person) for k in range(300)]
    event(person, refs)
    run("--db", "o.db", "evidence", "pack", "many.zip", "--kpi", "5", "--unit", "ICT")
    files = unpack("many.zip", pathlib.Path("umany"))
    page(files)
    lost = [ref for k, ref in enumerate(refs) if files.get(f"evidence/{ref}.txt") != b"%d" % (k // 2)]
    if lost:
        complain("of 300 files:", lost)


def refused():
    path = pathlib.Path("keep.zip")
    path.write_bytes(b"mine")
    for args, code in ((["keep.zip", "--kpi", "5"], 1), (["x.docx", "--kpi", "5"], 2), (["x.zip"], 2), (["x.zip", "--kpi", "99"], 1),
                       (["nowhere/x.zip", "--kpi", "5"], 1), (["x.zip", "--kpi", "5", "--unit", "NONE"], 1), (["x.zip", "y.zip", "--kpi", "5"], 2),
                       (["x.zip", "--kpi", "5", "--as-of", "31/2/66"], 2), (["s.zip", "--kpi", "5", "--year", "2500"], 1)):
        run("--db", "o.db", "evidence", "pack", *args, expect=(code,))
    if path.read_bytes() != b"mine" or pathlib.Path("x.zip").exists() or pathlib.Path("x.docx").exists():
        complain("a refused pack left a file")
    run("--db", "o.db", "evidence", "pack", "keep.zip", "--kpi", "5", "--overwrite", expect=(0, 3))
    if not zipfile.is_zipfile(path):
        complain("--overwrite didn't write")
    if os.path.exists("/dev/full"):
        env = dict(os.environ, ROPA_NOW="2023-09-30T12:00", ROPA_LANG="th")
        with open("/dev/full", "wb") as full:
            p = subprocess.run([ROPA, "--db", "s.db", "evidence", "pack", "-", "--kpi", "5"], stdout=full, stderr=subprocess.PIPE, env=env)
        if p.returncode != 1 or not p.stderr:
            complain("a full disk isn't told", p)


def tampered():
    """A file that isn't what its digest says: nothing is written."""
    db = sqlite3.connect("o.db")
    sha = hashlib.sha256(b"7").hexdigest()
    row = db.execute("SELECT id FROM blob WHERE sha256=?", (sha,)).fetchone()
    if not row:
        return complain("no such file")
    triggers = db.execute("SELECT name FROM sqlite_master WHERE type='trigger' AND tbl_name='blob'").fetchall()
    for (name,) in triggers:
        db.execute(f"DROP TRIGGER {name}")
    db.execute("UPDATE blob SET content=? WHERE id=?", (b"8", row[0]))
    db.commit()
    db.close()
    run("--db", "o.db", "evidence", "pack", "bad.zip", "--kpi", "5", "--unit", "ICT", expect=(1,))
    if pathlib.Path("bad.zip").exists():
        complain("a pack with a file that was altered")


with tempfile.TemporaryDirectory() as scratch:
    os.chdir(scratch)
    sample()
    who = office()
    nothing()
    kept(who)
    refused()
    many(who)
    tampered()
    os.chdir("/")
sys.exit(f"{wrong} complaints" if wrong else 0)
