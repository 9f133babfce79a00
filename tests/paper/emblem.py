#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
# Copyright the ropa contributors
"""emblem.py ROPA: the picture that an office keeps for its official papers: what can't be drawn is refused at the door, what can stands in
docx, html and pdf at the size of the regulation, and without it, or once its file is erased, its place is empty."""
import base64
import json
import os
import pathlib
import re
import shutil
import struct
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as ET
import zipfile
import zlib

ROPA = os.path.abspath(sys.argv[1])
wrong = 0


def complain(*what):
    global wrong
    wrong += 1
    print(*what)


def run(*args, expect=(0,)):
    env = dict(os.environ, ROPA_NOW="2023-03-20T09:30", ROPA_USER="test", ROPA_LANG="th", ROPA_DB="e.db")
    p = subprocess.run([ROPA, *map(str, args)], capture_output=True, text=True, env=env, timeout=120)
    if p.returncode not in expect:
        complain("ropa", *args, "gives", p.returncode, p.stdout[-300:], p.stderr[-300:])
    return p


def chunk(kind, data):
    return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))


def build(wide, high, depth, colour, laced, rows, *more):
    """A png of what is given, with right checksums, whether it can be drawn or not."""
    return (b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", struct.pack(">IIBBBBB", wide, high, depth, colour, 0, 0, laced)) +
            b"".join(more) + chunk(b"IDAT", zlib.compress(rows)) + chunk(b"IEND", b""))


def png(wide, high):
    rows = b"".join(b"\0" + bytes([x * 7 % 256 for x in range(wide)]) for _ in range(high))
    return (b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", struct.pack(">IIBBBBB", wide, high, 8, 0, 0, 0, 0)) +
            chunk(b"IDAT", zlib.compress(rows)) + chunk(b"IEND", b""))


def keep(name, content):
    pathlib.Path(name).write_bytes(content)
    return run("evidence", "add", "--title", name, "--file", name).stdout.split()[1]


def made(kind, ref, emblem, high, least_wide):
    """The papers, with the picture or its place."""
    for ending in ("docx", "html", "pdf"):
        run("document", kind, ref, "--output", f"p.{ending}", "--overwrite", expect=(0, 3))
    with zipfile.ZipFile("p.docx") as z:
        text = z.read("word/document.xml").decode()
        ET.fromstring(text)
        has = "word/media/emblem.png" in z.namelist()
        if has != bool(emblem) or ("<w:drawing>" in text) != has or ('Extension="png"' in z.read("[Content_Types].xml").decode()) != has \
                or ("media/emblem.png" in z.read("word/_rels/document.xml.rels").decode()) != has:
            complain(kind, "docx: the picture is", has)
        first, mark = z.read("word/header2.xml").decode(), "ยังใช้ไม่ได้"
        if mark in first or (mark in text) != (mark in z.read("word/header1.xml").decode()):
            complain(kind, "docx: the mark of a draft stands where the emblem does, or is missing")
        if has and z.read("word/media/emblem.png") != emblem:
            complain(kind, "docx: another picture")
        size = re.search(r'<wp:extent cx="(\d+)" cy="(\d+)"', text)
        if has and (abs(int(size[2]) - high * 360000) > 1000 or abs(int(size[1]) - least_wide * 360000) > 1000):
            complain(kind, "docx: of another size", size[0])
        if not has and '<w:pBdr><w:top w:val="single" w:sz="4"' not in text:
            complain(kind, "docx: no place is kept")
    page = pathlib.Path("p.html").read_text(encoding="utf-8")
    shown = [e for e in ET.fromstring(page.split("\n", 1)[1]).iter() if (e.get("class") or "").startswith("emblem")]
    if len(shown) != 1 or (shown[0].tag == "img") != bool(emblem) or f"height:{high}cm".replace(".0", "") not in shown[0].get("style"):
        complain(kind, "html:", [(e.tag, e.get("style")) for e in shown])
    elif emblem and (base64.b64decode(shown[0].get("src").split(",")[1]) != emblem or not shown[0].get("alt")):
        complain(kind, "html: another picture, or without words")
    if shutil.which("pdfimages"):
        images = subprocess.run(["pdfimages", "-list", "p.pdf"], capture_output=True, text=True).stdout.splitlines()[2:]
        if bool(images) != bool(emblem):
            complain(kind, "pdf:", images)


with tempfile.TemporaryDirectory() as scratch:
    os.chdir(scratch)
    run("init", "--sample")
    year = json.loads(run("setting", "list", "--format", "json").stdout)[0]["ref"]
    good = png(60, 40)
    made("memo_delegate", "HR", None, 1.5, 0)
    for name, content in (("x.png", b"no picture"), ("big.png", good[:16] + struct.pack(">II", 4001, 10) + good[24:]), ("flat.png", good[:16] + struct.pack(">II", 0, 10) + good[24:]),
                          ("heavy.png", good + b"\0" * (1 << 20)), ("cut.png", good[:20]), ("half.png", good[:len(good) // 2]), ("endless.png", good[:-12]),
                          ("flipped.png", good[:60] + bytes([good[60] ^ 1]) + good[61:]),
                          ("short.png", build(4, 4, 8, 0, 0, b"\0aaaa" * 3)), ("torn.png", build(4, 4, 8, 0, 0, b"\0aaaa" * 3 + b"\0aa")),
                          ("long.png", build(4, 4, 8, 0, 0, b"\0aaaa" * 5)), ("filter.png", build(4, 1, 8, 0, 0, b"\5aaaa")),
                          ("depth.png", build(4, 1, 3, 0, 0, b"\0aa")), ("colour.png", build(4, 1, 8, 5, 0, b"\0aaaa")),
                          ("unpainted.png", build(4, 1, 8, 3, 0, b"\0\0\0\0\0")), ("empty.png", build(4, 1, 8, 0, 0, b"")),
                          ("laced.png", build(4, 4, 8, 0, 1, b"\0aaaa" * 4)), ("lacing.png", build(4, 4, 8, 0, 2, b"\0aaaa" * 4)),
                          ("deflated.png", good[:8] + chunk(b"IHDR", good[16:29]) + chunk(b"IDAT", b"no stream") + chunk(b"IEND", b"")),
                          ("bomb.png", build(4000, 4000, 8, 0, 0, b"\0" * 4000 * 4001 + b"\0" * (1 << 24)))):
        p = run("setting", "edit", year, "--garuda", keep(name, content), "--yes", expect=(1, 2))
        if "png" not in p.stderr:
            complain(name, "isn't refused by what is asked:", p.stderr)
    if json.loads(run("setting", "list", "--format", "json").stdout)[0].get("garuda"):
        complain("a refused picture stayed")
    for name, content in (("four.png", png(4000, 1)), ("bits.png", build(9, 2, 1, 0, 0, b"\0aa" * 2)), ("paint.png", build(3, 1, 8, 3, 0, b"\0\0\0\0", chunk(b"PLTE", b"abc"))),
                          ("lace.png", build(4, 4, 8, 0, 1, b"\0a" + b"\0a" + b"\0aa" + b"\0aa" * 2 + b"\0aaaa" * 2)), ("dot.png", build(1, 1, 8, 6, 1, b"\0aaaa")),
                          ("deep.png", build(2, 1, 16, 6, 0, b"\4" + b"a" * 16))):
        run("setting", "edit", year, "--garuda", keep(name, content), "--yes")
    ref = keep("good.png", good)
    run("setting", "edit", year, "--garuda", ref, "--yes")
    made("memo_delegate", "HR", good, 1.5, 2.25)
    made("order", "ORG", good, 3, 4.5)
    if "ยังใช้ไม่ได้" not in pathlib.Path("p.html").read_text(encoding="utf-8"):
        complain("the order is to be a draft here")
    run("erase", ref, "--by", json.loads(run("person", "list", "--format", "json").stdout)[0]["ref"], "--reason", "เปลี่ยนตรา", "--yes")
    made("order", "ORG", None, 3, 0)
    os.chdir("/")
sys.exit(f"{wrong} complaints" if wrong else 0)
