#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
# Copyright the ropa contributors
"""The last sheet of a register, on which it is approved: who signs, what each record's approval was, which edition it is.

usage: approval.py ROPA
"""
import csv
import datetime
import html
import json
import os
import re
import subprocess
import sys
import zipfile

sys.path.insert(0, os.path.dirname(os.path.dirname(os.path.abspath(__file__))))
import scratch  # noqa: E402

CELL = re.compile(r'<c r="([A-Z]+)(\d+)"([^>]*?)(?:/>|>(.*?)</c>)', re.S)
ROW = re.compile(r'<row r="(\d+)"([^>]*)')


class Book:
    def __init__(self, path):
        z = zipfile.ZipFile(path)
        shared = [html.unescape("".join(re.findall(r"<t[^>]*>([^<]*)</t>", si)))
                  for si in re.findall(r"<si>(.*?)</si>", z.read("xl/sharedStrings.xml").decode(), re.S)]
        names = [html.unescape(n) for n in re.findall(r'<sheet name="([^"]*)"', z.read("xl/workbook.xml").decode())]
        self.sheets = []
        for i, name in enumerate(names):
            xml = z.read(f"xl/worksheets/sheet{i + 1}.xml").decode()
            cells = {}
            for col, row, more, inside in CELL.findall(xml):
                v = re.search(r"<v>([^<]*)</v>", inside or "")
                t = re.search(r"<t[^>]*>([^<]*)</t>", inside or "")
                if v or t:
                    cells[col + row] = (html.unescape(t[1]) if t else shared[int(v[1])] if 't="s"' in more else v[1])
            header = re.search(r"<oddHeader>(.*?)</oddHeader>", xml, re.S)
            heights = {int(r): float(re.search(r'ht="([\d.]+)"', m)[1]) for r, m in ROW.findall(xml) if 'ht="' in m}
            self.sheets.append((name, cells, html.unescape(header[1]) if header else "", heights))

    def last(self):
        return self.sheets[-1]


def rows(cells):
    """The table at the end: what stands under its headings, by record."""
    head = next(int(k[1:]) for k, v in cells.items() if v == "uid")
    names = {re.sub(r"\d", "", k): v for k, v in cells.items() if int(re.sub(r"\D", "", k)) == head}
    found = {}
    for k, v in cells.items():
        col, row = re.sub(r"\d", "", k), int(re.sub(r"\D", "", k))
        if row > head and col in names:
            found.setdefault(row, {})[names[col]] = v
    return {r["รหัสรายการ"]: r for r in found.values() if len(r.get("uid", "")) == 36}


def below(cells):
    """How many records stand under the line that says that they are no part of what is approved; 0 without it."""
    at = next((int(k[1:]) for k, v in cells.items() if v == "ไม่รวมอยู่ในการอนุมัตินี้"), None)
    return sum(1 for k, v in cells.items() if k[0] == "A" and at and int(k[1:]) > at and v.startswith("RO-"))


def main():
    ropa = os.path.abspath(sys.argv[1])
    with scratch.folder() as folder:
        db = os.path.join(folder, "r.db")
        env = {"PATH": os.environ["PATH"], "ROPA_USER": "clerk", "ROPA_NOW": "2023-09-30T16:30", "HOME": folder,
               "LC_ALL": "C.UTF-8", **{k: v for k, v in os.environ.items() if k.startswith(("LD_", "ASAN", "UBSAN", "LSAN"))}}

        def run(*args):
            return subprocess.run([ropa, "--db", db, *args], env=env, check=True, capture_output=True, text=True,
                                  stdin=subprocess.DEVNULL).stdout

        def book(name, *args):
            path = os.path.join(folder, name + ".xlsx")
            run("export", "xlsx", path, *args)
            return path, Book(path)

        run("init", "--sample")
        acts = {}
        for act in json.loads(run("acts", "--format", "json")):
            acts.setdefault(act["ref"], []).append(act)

        for layout in ("register", "controller31", "processor28", "combined34", "card"):
            _, b = book(layout, "--layout", layout)
            name, cells, header, _ = b.last()
            assert name == "การอนุมัติ", (layout, name)
            assert any(v.startswith("ลงชื่อ ...") for v in cells.values()), layout
            for name, cells, header, _ in b.sheets:
                edition = "ฉบับปัจจุบัน ได้รับอนุมัติแล้วทุกรายการ" if layout == "processor28" else "ร่าง"  # some records are drafts
                assert edition + " · พิมพ์ 30 ก.ย. 2566 · " in header, (layout, name, header)
                if name == "การอนุมัติ" and layout == "register":  # what nobody laid before who signs isn't counted in
                    drafts = [r for r in json.loads(run("activity", "list", "--format", "json")) if r["status"] in ("draft", "returned")]
                    assert drafts and any(f"อีก {len(drafts)} รายการเป็นร่างหรือถูกส่งกลับ" in v for v in cells.values()), cells
                if name != "การอนุมัติ":
                    assert not any("ลงชื่อ ..." in v for v in cells.values()), (layout, name)

        # what it is stands on the cover and where it is signed, too, and not above the page alone
        for more, edition in ((), "ร่าง"), (("--where", "status=submitted"), "ฉบับเสนอขออนุมัติ"), (("--approved",), "ฉบับที่ได้รับอนุมัติ"):
            _, b = book("edition", "--overwrite", *more)
            assert b.last()[1]["A1"] == "การอนุมัติ · " + edition, b.last()[1]["A1"]
            assert any(edition in t for t in b.sheets[0][1].values()), edition
        # a list of any noun says when it was printed, and of which history
        path = os.path.join(folder, "notices.xlsx")
        run("export", "xlsx", path, "--noun", "notice")
        assert re.search(r"พิมพ์ 30 ก.ย. 2566 · [0-9a-f]{12}$", Book(path).sheets[0][2]), Book(path).sheets[0][2]
        # of a register in English no help is in Thai
        path = os.path.join(folder, "english.xlsx")
        run("export", "xlsx", path, "--lang", "en")
        with zipfile.ZipFile(path) as z:
            prompts = re.findall(r'prompt="([^"]*)"', "".join(z.read(n).decode() for n in z.namelist() if "worksheets/" in n))
        assert len(prompts) > 20 and not any(re.search("[\u0e00-\u0e7f]", p) for p in prompts), [p for p in prompts if re.search("[\u0e00-\u0e7f]", p)][:3]

        path, b = book("approved", "--approved", "--unit", "ICT")
        _, cells, header, heights = b.last()
        texts = list(cells.values())
        assert header.count("ฉบับที่ได้รับอนุมัติ") == 1 and "ฉบับที่ได้รับอนุมัติ · ฉบับที่ 1 · พิมพ์ 30 ก.ย. 2566 · " in header, header
        assert any("6 รายการ ของศูนย์เทคโนโลยีสารสนเทศและการสื่อสาร" in t for t in texts), texts[:4]
        assert any(t.startswith("☑ เห็นชอบ") for t in texts)
        assert any("ที่ กษ 0201/ตัวอย่าง 3" in t and "8 มีนาคม 2566" in t for t in texts)
        for expected in ("( ตัวอย่าง หัวหน้ากลุ่ม ศทส. )", "วันที่ 22 กุมภาพันธ์ 2566",   # submitted to the head
                         "( ตัวอย่าง ผู้อำนวยการ ศทส. )", "วันที่ 24 กุมภาพันธ์ 2566",     # who approved
                         "( ตัวอย่าง นักวิชาการ ศทส. )", "วันที่ 3 มีนาคม 2566",            # who accepted it for the centre
                         "ผู้อนุมัติ ระดับศูนย์กลาง", "วันที่ 8 มีนาคม 2566"):               # who approved it there
            assert expected in texts, (expected, texts[:20])
        assert not any("ไม่ใช่ผู้มีอำนาจ" in t for t in texts)
        room = next(int(re.sub(r"\D", "", k)) for k, v in cells.items() if v.startswith("ลงชื่อ ..."))
        assert heights[room] >= 40, heights[room]
        shown = rows(cells)
        assert len(shown) == 6, shown
        for ref, row in shown.items():
            last = [a for a in acts[ref] if a["kind"] == "approve"][-1]
            assert row["ผู้อนุมัติ"] == f"{last['by']} (ระดับศูนย์กลาง)", row
            assert row["บันทึกที่"] == last["memo"] and row["ฉบับที่"] == "1", row
            assert re.fullmatch("[0-9a-f]{12}", row["รหัสตรวจสอบ"]), row
            assert int(row["rev"]) >= 1 and len(row["uid"]) == 36, row
        assert run("verify", path).startswith(path + " ตรงกับทะเบียน (ฉบับที่ได้รับอนุมัติ): 6 รายการ"), run("verify", path)

        # the wide register says it beside each entry, on paper too; as it stands today it has no such columns
        heads = ["อนุมัติโดย", "ระดับที่อนุมัติ", "เลขที่หนังสืออนุมัติ", "วันที่อนุมัติ"]
        wide = b.sheets[2][1]
        at = {v: k for k, v in wide.items() if re.fullmatch("[A-Z]+7", k)}
        assert [re.sub(r"\d", "", at[h]) for h in ["สถานะ"] + heads] == list("OPQRS"), at
        with zipfile.ZipFile(path) as z:
            assert f"'{b.sheets[2][0]}'!$A$7:$S$" in html.unescape(z.read("xl/workbook.xml").decode()), "not printed"
        for ref, row in shown.items():
            line = next(int(k[1:]) for k, v in wide.items() if v == ref and k[0] == "A")
            last = [a for a in acts[ref] if a["kind"] == "approve"][-1]
            day = (datetime.date.fromisoformat(last["date"]) - datetime.date(1899, 12, 30)).days
            assert [wide[f"{c}{line}"] for c in "PQRS"] == [last["by"], "ศูนย์กลาง", last["memo"], str(day)], (ref, line)
        said = run("import", path, "--preview")
        assert "เปลี่ยน 0 คงเดิม 6 " in said and not re.search(r"^  [P-S]\d", said, re.M), said
        assert not set(heads) & set(book("today", "--unit", "ICT")[1].sheets[2][1].values())

        # what was chosen of it says so on the cover, above every page and where it is signed; of a unit's register against that
        for more, of, n, whose in ((("--where", "risk_rating=high"), 'ระดับความเสี่ยงเป็น "สูง"', 22, "ทะเบียน"),
                                   (("--search", "กล้อง"), 'มีคำว่า "กล้อง"', 26, "ทะเบียน"),
                                   (("--where", "activity_name~งานคดี", "--where", "sensitive_categories="),
                                    'ชื่อกิจกรรมการประมวลผลมี "งานคดี" และยังไม่ระบุข้อมูลตามมาตรา 26 (ข้อมูลอ่อนไหว)', 1, "หน่วยงาน"),
                                   (("--unit", "ICT", "--where", "risk_rating=low"), 'ระดับความเสี่ยงเป็น "ต่ำ"', 4, "หน่วยงาน")):
            for edition in ("--approved",), ():
                path, b = book("part", "--overwrite", *more, *edition)
                told = f"เฉพาะรายการที่{of} ไม่รวมอีก {n} รายการของ{whose}"
                assert any(t.endswith("\n" + told) for t in b.sheets[0][1].values()), (told, b.sheets[0][1])
                assert f"({told}) ตามทะเบียนฉบับนี้แล้ว" in b.last()[1]["A2"], (told, b.last()[1]["A2"])
                assert all(f" · บางส่วน ไม่รวมอีก {n} รายการ · พิมพ์" in header for _, _, header, _ in b.sheets), b.sheets[0][2]
                assert "ตรงกับทะเบียน" in run("verify", path)
        whole = book("whole", "--unit", "ICT", "--where", "activity_name!=")[1]  # all of it, whatever was asked
        assert not any("ไม่รวมอีก" in t for _, cells, header, _ in whole.sheets for t in (header, *cells.values()))

        # the cover says what it is and what was left out; a retired entry is none of the edition
        _, b = book("left", "--approved")
        cover = list(b.sheets[0][1].values())
        assert "บันทึกรายการกิจกรรมการประมวลผลข้อมูลส่วนบุคคล\n(มาตรา 39 และมาตรา 40)" in cover, cover
        assert any("ไม่รวม 3 รายการที่ยังไม่เคยได้รับอนุมัติ · ไม่รวม 1 รายการที่เลิกใช้แล้ว" in t for t in cover), cover
        assert "ยังไม่ระบุ" not in cover, cover  # a processor is asked for no basis
        assert any("บุคคลในรายการบอกด้วยตำแหน่ง" in t for t in cover), cover  # why it reads otherwise
        # it is told how complete what was approved is, too
        assert any(t.startswith("ครบตามวรรค: ม.39(1)\u00a022/22") for t in cover), cover
        # what stands open in what was approved and not changed since is told, as of the register as it is; GEN-66-001 was changed
        index = b.sheets[1][1]
        shown = {index[k.replace("G", "A")] for k, v in index.items() if k[0] == "G" and "ต้องแก้" in v}
        assert shown == {"RO-INF-66-003"}, shown  # its agreement was never signed
        assert index[next(k.replace("A", "G") for k, v in index.items() if v == "RO-INF-66-003")] == "100 %\nต้องแก้ 1", index
        assert "ยังมีข้อที่ต้องแก้ 1 ข้อ" in b.last()[1]["A2"], b.last()[1]["A2"]
        assert "ม.39/40 ครบ" in b.sheets[1][1].values() and "100 %" in b.sheets[1][1].values()
        # a day of review is no part of what was approved, and isn't said to be missing
        cards = book("cards", "--approved", "--layout", "card")[1].sheets[2][1]
        days = [cards[k.replace("A", "C")] for k, v in cards.items() if k[0] == "A" and v == "I2"]
        assert set(days) == {"ไม่เป็นส่วนของที่อนุมัติ"}, set(days)
        # the form of one role says how many of the other it has no room for
        for name, more in (("one", ()), ("one-approved", ("--approved",))):
            cover = list(book(name, "--layout", "controller31", *more)[1].sheets[0][1].values())
            assert any(t.endswith(" · ไม่รวม 2 รายการของบทบาทอื่น") for t in cover), cover
        # files for programs leave out the same, and say which rev was approved
        run("export", "json", os.path.join(folder, "a.json"), "--approved")
        told = subprocess.run([ropa, "--db", db, "export", "csv", os.path.join(folder, "b.csv"), "--approved"], env=env, capture_output=True, text=True)
        assert "ไม่รวม 3 รายการที่ยังไม่เคยได้รับอนุมัติ" in told.stderr and "ไม่รวม 1 รายการที่เลิกใช้แล้วด้วย" in told.stderr, told
        run("export", "csv", os.path.join(folder, "a.csv"), "--approved")
        with open(os.path.join(folder, "a.json"), encoding="utf-8") as f:
            told = json.load(f)["activity"]
        assert len(told) == 24 and all(r["rev"] >= 1 and r["status"] != "retired" for r in told), [(r["ref"], r["rev"]) for r in told]
        with open(os.path.join(folder, "a.csv"), encoding="utf-8-sig", newline="") as f:
            assert len({r["ref"] for r in csv.DictReader(f) if r.get("ref")}) == 24
        for name in ("a.json", "a.csv"):
            assert "ตรงกับทะเบียน (ฉบับที่ได้รับอนุมัติ)" in run("verify", os.path.join(folder, name)), name
        retired = [ref for ref, a in acts.items() if a[-1]["status"] == "retired" and ref.startswith("RO-")]
        assert retired and not set(retired) & set(rows(b.last()[1])), retired

        # of what stands now it says what became of it since: never approved, printing differently, retired
        approved = {ref for ref, a in acts.items() if any(x["kind"] == "approve" for x in a)}
        refs = {r["ref"] for r in json.loads(run("activity", "list", "--format", "json"))}
        cover = list(book("now", "--findings")[1].sheets[0][1].values())
        fresh, same = len(refs - approved), len(refs) - len(refs - approved) - len(retired) - 1
        assert f"เทียบกับที่อนุมัติครั้งล่าสุด: ใหม่ {fresh} · แก้ไข 1 · เลิกใช้ {len(retired)} · คงเดิม {same}" in cover, cover
        assert any(t.startswith("ครบตามวรรค: ม.39(1)\u00a026/26 · 39(2)") for t in cover), cover
        for book_, short in (("unasked", "กกจ."), ("unasked-card", "กค.")):  # without asking for findings; units by their short names; which font
            more = ("--layout", "card") if "-" in book_ else ()
            _, b = book(book_, *more)
            cover = list(b.sheets[0][1].values())
            assert any(t.startswith("ครบตามวรรค: ม.39(1)\u00a026/26") for t in cover) and short in cover and "กองคลัง" not in cover, cover
            assert "จัดหน้าด้วยแบบอักษร TH Sarabun New โปรดติดตั้งก่อนพิมพ์" in cover, cover
            assert "ม.39/40 ครบ" in b.sheets[1][1].values()

        # of several units each has room of its own, in no table; who accepts and who approves for the office are named, whenever they did
        _, b = book("all", "--approved")
        _, cells, _, heights = b.last()
        texts = list(cells.values())
        hands = [k for k, v in cells.items() if v.startswith("ลงชื่อ ...")]
        assert len(hands) == 2 * 7 + 2 and all(heights[int(re.sub(r"\D", "", k))] >= 40 for k in hands), hands
        assert [t for t in texts if t.startswith("(")][-2:] == ["( ตัวอย่าง นักวิชาการ ศทส. )", "( ตัวอย่าง ผู้อำนวยการ ศทส. )"], texts
        assert "ผู้ตรวจรับ ของศูนย์กลาง" in texts and "ผู้อนุมัติ ระดับศูนย์กลาง" in texts
        assert "วันที่ 8 มี.ค. 2566 ถึง 14 ก.ค. 2566" in texts, [t for t in texts if t.startswith("วันที่")]
        assert "กองคลัง · 3 รายการ" in texts
        at = texts.index("( ตัวอย่าง หัวหน้ากลุ่มบุคคล )")
        assert texts[at + 1] == "( ตัวอย่าง ผู้อำนวยการ กกจ. )" and texts[at + 3].startswith("ตำแหน่ง ผู้อำนวยการ"), texts[at:at + 6]
        assert texts[at + 4:at + 6] == ["วันที่ 27 กุมภาพันธ์ 2566", "วันที่ 1 มีนาคม 2566"], texts[at:at + 6]
        assert not any("หลายคน" in t for t in texts)
        assert len(rows(b.last()[1])) == 24  # without a retired one
        texts = list(book("draft")[1].last()[1].values())  # and where it is to be signed: names, without days
        assert "( ตัวอย่าง ผู้อำนวยการ ศทส. )" in texts and "( ตัวอย่าง นักวิชาการ ศทส. )" in texts and "( ตัวอย่าง ผู้อำนวยการ กกจ. )" in texts
        assert sum(t.startswith("วันที่ ....") for t in texts) == 2 * 8 + 2

        # what is counted, what the units sign for and what stands below agree: without drafts and what is retired
        _, b = book("counted")
        _, cells, _, _ = b.last()
        subject = next(v for v in cells.values() if v.startswith("ได้ตรวจสอบ"))
        counted = int(re.search(r" (\d+) รายการ", subject)[1])
        units = [int(m[1]) for v in cells.values() if (m := re.fullmatch(r".* · (\d+) รายการ", v)) and not v.startswith("ระดับ")]
        shown = rows(cells)
        aside = [r for r in shown.values() if r["กิจกรรม"].split("\n")[-1].startswith(("ร่าง", "ส่งกลับแก้ไข", "เลิกใช้แล้ว"))]
        # they stand below, in a part of their own; of what is retired it is told by which memo
        assert [r["รหัสรายการ"] for r in aside] == list(shown)[-len(aside):] and below(cells) == len(aside), (aside, list(shown))
        assert shown["RO-FOR-66-003"]["กิจกรรม"].endswith("\nเลิกใช้แล้ว 30 มิ.ย. 2566 ตามบันทึกที่ กษ 0207/ตัวอย่าง 5"), shown["RO-FOR-66-003"]
        assert "อีก 1 รายการเลิกใช้แล้ว ไม่รวมอยู่" in subject and counted == 25 == sum(units) == len(shown) - len(aside), (subject, units, len(aside))
        assert "กองประสานงานโครงการอันเนื่องมาจากพระราชดำริ · 1 รายการ" in cells.values()
        assert not any(r.get("รหัสตรวจสอบ") or r.get("ผู้อนุมัติ") for r in aside), aside
        # one that was edited isn't what was approved, and neither it nor what is proposed is signed without saying what it is
        edited, proposed = shown["RO-GEN-66-001"], shown["RO-RDP-66-001"]
        assert edited["กิจกรรม"].endswith("\nแก้ไขหลังอนุมัติ") and edited["ฉบับที่"] == "2" and edited["rev"] == "2", edited
        assert proposed["กิจกรรม"].endswith("\nส่งตรวจ") and proposed["ฉบับที่"] == "1", proposed
        was = rows(book("was", "--approved")[1].last()[1])["RO-GEN-66-001"]["รหัสตรวจสอบ"]
        for r in (edited, proposed):
            assert set(r["ผู้อนุมัติ"] + r["บันทึกที่"] + r["วันที่อนุมัติ"]) == {"."}, r
            assert re.fullmatch("[0-9a-f]{12}", r["รหัสตรวจสอบ"]) and r["รหัสตรวจสอบ"] != was, r
        # two who may sign in one place have a line each; what is submitted is what is proposed, what is published isn't
        _, b = book("submitted", "--where", "status=submitted")
        _, cells, header, _ = b.last()
        texts = list(cells.values())
        assert "ฉบับเสนอขออนุมัติ" in header and "หรือ ผู้อนุมัติ ระดับศูนย์กลาง" in texts, texts
        assert "( ตัวอย่าง ผู้ช่วยปลัดกระทรวง )" in texts and not any(" / " in t for t in texts if t.startswith("(")), texts
        assert sum(t.startswith("ลงชื่อ ...") for t in texts) == 5
        # a register of drafts alone is signed as what it is
        _, b = book("drafts", "--where", "status=draft")
        texts = list(b.last()[1].values())
        assert any(t.startswith("ร่างบันทึกรายการ") and "ยังไม่มีรายการที่ส่งเพื่อขออนุมัติ ยังมีข้อที่ต้องแก้ 2 ข้อ" in t.replace("\n", " ") for t in texts), texts
        assert not any(t.startswith("ได้ตรวจสอบ") for t in texts)

        # what nobody answered isn't counted as answered: neither the role nor whether the data is sensitive
        with open(os.path.join(folder, "silent.csv"), "w", encoding="utf-8", newline="") as f:
            csv.writer(f).writerows([["activity_name", "unit_ref", "data_elements"],
                                     ["กิจกรรมที่ยังไม่ตอบ", "ICT", "ชื่อ-นามสกุล, ข้อมูลสุขภาพ, ประวัติวัคซีน"]])
        run("import", os.path.join(folder, "silent.csv"), "--yes")
        for layout in ("card", "register"):
            _, b = book("silent" + layout, "--layout", layout, "--where", "activity_name=กิจกรรมที่ยังไม่ตอบ")
            cover, index = list(b.sheets[0][1].values()), b.sheets[1][1]
            assert "มีข้อมูลอ่อนไหว\nยังไม่ระบุ 1" in cover and "กิจกรรม\nยังไม่ระบุบทบาท 1" in cover, cover
            assert "ข้อมูลทั่วไป" not in cover and [b.sheets[0][1][f"{c}9"] for c in "ADGJ"] == ["1", "0", "0", "0"], cover
            assert index["F3"] == "ยังไม่ระบุ", index
            assert "ไม่เกี่ยวข้อง" not in b.sheets[2][1].values(), layout
        run("undo")

        # who prepared and who checked a score stands where it is signed, where the register knows one: who is in the working group for the
        # unit and isn't its head, who accepted the unit's entries for the centre
        for more, who in (((), ("หัวหน้ากลุ่ม ศทส.", "นักวิชาการ ศทส.", "ผู้อำนวยการ ศทส.")),
                          (("--unit", "HR"), ("หัวหน้ากลุ่มบุคคล", "นักวิชาการ ศทส.", "ผู้อำนวยการ กกจ.")),
                          (("--unit", "INS"), (None, None, "ผู้อำนวยการ สตร."))):
            path = os.path.join(folder, "score.xlsx")
            run("score", "--xlsx", path, "--overwrite", *more)
            hands = [t for t in Book(path).sheets[0][1].values() if "\nลงชื่อ ...." in t]
            assert [t.split("\n")[0] for t in hands] == ["ผู้จัดทำ", "ผู้ตรวจสอบ", "หัวหน้าหน่วยงาน"], hands
            for t, name in zip(hands, who):
                assert f"( ตัวอย่าง {name} )" in t if name else "( ...." in t and "ตำแหน่ง ...." in t, (more, name, t)

        # without a record there is nothing to sign
        for more in (("--approved",), ()):
            _, b = book("none" + "".join(more), *more, "--where", "activity_name=ไม่มีกิจกรรมนี้")
            name, cells, header, _ = b.last()
            assert name == "การอนุมัติ" and any("จึงไม่มีสิ่งที่จะลงนาม" in t for t in cells.values()), cells
            assert not any("ลงชื่อ" in t or "เห็นชอบ" in t for t in cells.values()), cells
            assert "ฉบับที่ได้รับอนุมัติ" not in header, header

        # a list of them is signed, too; each row stands at the rev that was approved; of the other role nothing is missed
        _, b = book("list", "--approved", "--layout", "list")
        name, cells, header, _ = b.last()
        assert name == "การอนุมัติ" and "ฉบับที่ได้รับอนุมัติ · ฉบับที่ 1 ถึง 2 · พิมพ์ 30 ก.ย. 2566 · " in b.sheets[0][2] and header, b.sheets[0][2]
        assert len(rows(cells)) == 24 and not set(retired) & set(b.sheets[0][1].values())
        for layout, sheet in (("list", 0), ("register", 2), ("controller31", 2), ("tables", 2)):
            cells = book("rev" + layout, "--approved", "--layout", layout)[1].sheets[sheet][1]
            column = next(re.sub(r"\d", "", k) for k, v in cells.items() if v == "rev")
            revs = {v for k, v in cells.items() if re.sub(r"\d", "", k) == column} - {"rev"}
            assert revs and "0" not in revs, (layout, revs)
        cover = list(book("other", "--approved", "--layout", "processor28")[1].sheets[0][1].values())
        assert any(t.startswith("ฉบับที่ได้รับอนุมัติ\n") for t in cover), cover  # and nothing left out: what never was approved is a controller's

        # whose a row is stands in each row of the forms of others, too
        for layout, n in (("controller31", 22), ("processor28", 2), ("combined34", 24)):
            cells = book("whose" + layout, "--approved", "--layout", layout)[1].sheets[2][1]
            where = {v: re.sub(r"\d", "", k) for k, v in cells.items() if v in ("uid", "รหัสรายการ", "หน่วยงาน")}
            at = {name: {int(re.sub(r"\D", "", k)): v for k, v in cells.items() if re.sub(r"\d", "", k) == column} for name, column in where.items()}
            rows_of = {r for r, v in at["uid"].items() if len(v) == 36}
            assert rows_of and all(at["รหัสรายการ"][r].startswith("RO-") and at["หน่วยงาน"][r] for r in rows_of), layout
            assert len({at["รหัสรายการ"][r] for r in rows_of}) == n, layout

        # a proposal names who is expected, and leaves the dates to the hand
        _, b = book("proposal", "--unit", "ICT")
        _, cells, header, _ = b.last()
        assert "ฉบับปัจจุบัน ได้รับอนุมัติแล้วทุกรายการ · พิมพ์" in header, header
        texts = list(cells.values())
        assert "( ตัวอย่าง ผู้อำนวยการ ศทส. )" in texts
        assert sum(t.startswith("วันที่ ....") for t in texts) == 4
        assert any(t.startswith("☐ เห็นชอบ") for t in texts)
        assert any(t.startswith("ที่ ....") for t in texts)

        # a line to sign on each card where it is asked for; the approved one says who approved it. What isn't said is said.
        path, b = book("each", "--unit", "ICT", "--layout", "card", "--sign-each")
        card = list(b.sheets[2][1].values())
        assert sum(t.startswith("ลงชื่อ ....") for t in card) == 6, card[:80]
        assert sum("( ตัวอย่าง ผู้อำนวยการ ศทส. )   ตำแหน่ง ผู้อำนวยการ" in t for t in card) == 6
        assert "ไม่เกี่ยวข้อง" in card and "ยังไม่ระบุ" in card and "–" not in card
        assert "ตรงกับทะเบียน" in run("verify", path)
        card = list(book("signed", "--unit", "ICT", "--layout", "card", "--approved")[1].sheets[2][1].values())
        assert not any(t.startswith("ลงชื่อ ....") for t in card)
        assert sum(t.startswith("ระดับหน่วยงาน · 24 ก.พ. 2566 · ") and "บันทึกที่ กษ 0201/ตัวอย่าง 2" in t for t in card) == 6, card[:80]

        # a text too high for a row is cut there, and stands whole in one cell of a sheet of its own
        whole = ("เพื่อปฏิบัติหน้าที่ตามกฎหมายว่าด้วยการนั้น " * 400)[:17000].strip()
        short, high = "บรรทัดเดียว", "\n".join(f"ข้อ {i}" for i in range(17))
        with open(os.path.join(folder, "long.csv"), "w", encoding="utf-8", newline="") as f:
            csv.writer(f).writerows([["activity_name", "unit_ref", "record_role", "purpose.purpose_text"],
                                     *([f"กิจกรรมตัวอย่าง {i}", "ICT", "controller", t] for i, t in enumerate((whole, short, high)))])
        run("import", os.path.join(folder, "long.csv"), "--yes")
        for layout in ("register", "controller31", "card"):
            path, b = book("long" + layout, "--layout", layout, "--where", "activity_name~กิจกรรมตัวอย่าง")
            names = [name for name, *_ in b.sheets]
            assert [n for n in names if n != "รายการเลือก"][-2:] == ["รายละเอียด", "การอนุมัติ"] and names[-1] == "การอนุมัติ", names
            at = names.index("รายละเอียด")
            details = list(b.sheets[at][1].values())
            assert details.count(whole) == 1 and high not in details, (layout, len(details))
            # and paper shows all of it line by line, each in a row of its own that nothing has to part
            with zipfile.ZipFile(path) as z:
                sheet = z.read(f"xl/worksheets/sheet{at + 1}.xml").decode()
            heights = [float(h) for h in re.findall(r'<row r="(?:[3-9]|\d{2,})"[^>]* ht="([\d.]+)"', sheet)]
            lines = [t for cell, t in b.sheets[at][1].items() if re.fullmatch(r"C(?:[4-9]|\d{2,})", cell)]
            assert "".join(lines).replace(" ", "") == whole.replace(" ", "") and max(map(len, lines)) < 250, lines[:3]
            assert len(heights) == len(lines) + 1 > 100 and set(heights[1:]) == {25}, heights
            assert f'<mergeCell ref="E3:E{2 + len(heights)}"/>' in sheet and "fitToHeight" not in sheet, layout
            printed = [v for v in b.sheets[2][1].values() if "ดูแผ่นรายละเอียด" in v]
            assert len(printed) == 1 and printed[0].endswith("… ดูแผ่นรายละเอียด ข้อ 1"), (layout, printed)
            assert whole.startswith(printed[0].split("\n")[0]) and high in b.sheets[2][1].values(), layout
            assert "ตรงกับทะเบียน" in run("verify", path), layout
        # of more than a reader takes in on paper it is said where it stands
        with open(os.path.join(folder, "many.csv"), "w", encoding="utf-8", newline="") as f:
            csv.writer(f).writerows([["activity_name", "unit_ref", "record_role", "purpose.purpose_text"],
                                     *([f"กิจกรรมยาว {i}", "ICT", "controller", f"{i} {whole}"] for i in range(80))])
        run("import", os.path.join(folder, "many.csv"), "--yes")
        path, b = book("many", "--where", "activity_name~กิจกรรมยาว")
        cells = next(cells for name, cells, *_ in b.sheets if name == "รายละเอียด")
        left = [m[1] for t in cells.values() for m in [re.match(r"ไม่ได้พิมพ์ไว้.*เซลล์ (E\d+) ของไฟล์นี้", t)] if m]
        assert 0 < len(left) < 40 and all(re.match(r"\d+ เพื่อปฏิบัติ", cells[at]) and len(cells[at]) > 16900 for at in left), left
        assert "ตรงกับทะเบียน" in run("verify", path)
        _, b = book("short", "--where", "activity_name~กิจกรรมตัวอย่าง 1")
        assert "รายละเอียด" not in [name for name, *_ in b.sheets]

        # what is signed is what an approval pins
        run("approve", "activity", "RO-RDP-66-001", "--by", "ตัวอย่าง ผู้อำนวยการ กปพ.", "--memo", "กษ 0208/ตัวอย่าง 9")
        assert rows(book("pinned")[1].last()[1])["RO-RDP-66-001"]["รหัสตรวจสอบ"] == proposed["รหัสตรวจสอบ"]

        # what only the head of the unit approved, or what a signature was disputed of, is no part of what the centre approved
        before = book("before", "--approved", "--layout", "card")[1]
        assert below(before.last()[1]) == 1, below(before.last()[1])  # the one just approved
        run("dispute", "RO-LAW-66-001", "--by", "ตัวอย่าง ผู้อำนวยการ ศทส.", "--reason", "ไม่ได้ลงนาม")
        path, b = book("disputed", "--approved")
        cells = b.last()[1]
        shown, subject, cover = rows(cells), cells["A2"], list(b.sheets[0][1].values())
        assert "ได้ตรวจสอบ" in subject and " 23 รายการ ของ" in subject, subject
        assert "อีก 2 รายการยังไม่ได้รับอนุมัติระดับศูนย์กลาง ไม่รวมอยู่ในการอนุมัตินี้" in subject and "ในนั้น 1 รายการมีผู้แจ้งว่าการลงนามไม่ใช่ของตน" in subject, subject
        assert below(cells) == 2 and list(shown)[-2:] == ["RO-LAW-66-001", "RO-RDP-66-001"], list(shown)
        assert "ส่งตรวจ · มีผู้แจ้งว่าการลงนามก่อนหน้าไม่ใช่ของตน" in shown["RO-LAW-66-001"]["กิจกรรม"], shown["RO-LAW-66-001"]
        assert shown["RO-RDP-66-001"]["กิจกรรม"].endswith("\nหัวหน้าหน่วยงานอนุมัติ"), shown["RO-RDP-66-001"]
        assert "สำนักกฎหมาย · 1 รายการ" in cells.values() and not any("พระราชดำริ · 1" in t for t in cells.values()), cells
        assert any("2 รายการอนุมัติเฉพาะระดับหน่วยงาน ยังไม่ได้รับอนุมัติระดับศูนย์กลาง (มีผู้แจ้งว่าการลงนามไม่ใช่ของตน 1)" in t for t in cover), cover
        assert any(t.startswith("สถานะ: ") and "ส่งตรวจ 1" in t and "ผ่านการตรวจ" not in t for t in cover), cover
        assert "ตรงกับทะเบียน" in run("verify", path)
        # and where nothing else is in it, it is said to be that, and the centre's decision is open; as it stands now it is version 1 again
        _, b = book("unit", "--approved", "--where", "activity_name=งานคดีและความรับผิดทางละเมิด")
        _, cells, header, _ = b.last()
        assert "ฉบับที่ได้รับอนุมัติเฉพาะระดับหน่วยงาน · ฉบับที่ 1 ·" in header and cells["A3"].startswith("☐"), (header, cells)
        assert "หัวหน้าหน่วยงานอนุมัติแล้ว ยังไม่ได้รับอนุมัติระดับศูนย์กลาง" in cells["A2"] and "ผู้อนุมัติ ระดับศูนย์กลาง" in cells.values(), cells
        assert rows(book("again")[1].last()[1])["RO-LAW-66-001"]["ฉบับที่"] == "1"
    print("ok")


if __name__ == "__main__":
    main()
