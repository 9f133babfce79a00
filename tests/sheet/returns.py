#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
# Copyright the ropa contributors
"""What was sent out says the same wherever it comes in: that something doesn't apply, with its reason, in each layout and both languages;
in another register as in its own; from programs that lose what a workbook says of itself. usage: returns.py ROPA"""
import csv
import datetime
import json
import pathlib
import re
import shutil
import sys

sys.path.insert(0, str(pathlib.Path(__file__).parent))
from back import Sheet  # noqa: E402
from verify import Book, Office  # noqa: E402
sys.path.insert(0, str(pathlib.Path(__file__).resolve().parents[1]))
import scratch  # noqa: E402

DAY = "2023-03-20"


class World:
    """The sample's register, what is exported of it, and registers that it comes into."""

    def __init__(self, ropa, folder):
        self.ropa, self.folder = ropa, folder
        self.sample = self.at("sample.db")
        self.sample.must("init", "--sample")

    def at(self, name):
        office = Office(self.ropa, self.folder, name)
        office.day = DAY
        return office

    def sent(self, layout, lang):
        path = self.folder / f"{layout}-{lang}.xlsx"
        if not path.exists():
            self.sample.must("export", "xlsx", path, "--layout", layout, lang=lang)
        return path

    def empty(self):
        for end in ("", "-wal", "-shm"):
            (self.folder / f"empty.db{end}").unlink(missing_ok=True)
        office = self.at("empty.db")
        office.must("init", "--org", "another")
        return office

    def copy(self):
        for end in ("", "-wal", "-shm"):
            (self.folder / f"copy.db{end}").unlink(missing_ok=True)
        shutil.copy(self.folder / "sample.db", self.folder / "copy.db")
        return self.at("copy.db")


def records(office):
    return {r["uid"]: r for r in json.loads(office.must("activity", "list", "--format", "json", "--limit", "1000"))}


def bring(office, path, *words):
    """What importing it comes to: exit status, (new, changed, unchanged, in conflict, rejected), all that was said."""
    status, out, err = office.run("import", path, "--yes", *words)
    m = re.search(r"Records: (\d+) new, (\d+) changed, (\d+) unchanged, (\d+) in conflict, (\d+) rejected", out)
    assert m, (out, err)
    return status, tuple(map(int, m.groups())), out + err


def none_of(rec):
    """What doesn't apply, of rows: field and reason; and how many rows there are of those that have some."""
    return rec.get("not_applicable"), {f: len(rec.get(f) or []) for f in ("recipient", "processor_use", "transfer")}


def what_does_not_apply_stays_so_elsewhere(w, layout, lang):
    want = {u: none_of(r) for u, r in records(w.sample).items()}
    office = w.empty()
    status, counts, said = bring(office, w.sent(layout, lang))
    got = {u: none_of(r) for u, r in records(office).items()}
    assert got == want, (layout, lang, [(got.get(u), want[u]) for u in want if got.get(u) != want[u]][:3], said[:300])


def register_into_another(w):
    for lang in ("th", "en"):
        what_does_not_apply_stays_so_elsewhere(w, "register", lang)


def tables_into_another(w):
    for lang in ("th", "en"):
        what_does_not_apply_stays_so_elsewhere(w, "tables", lang)


def card_into_another(w):
    """What a card shows of it: no row of that name, and the reason stored."""
    want = {u: r.get("not_applicable", {}) for u, r in records(w.sample).items()}
    for lang in ("th", "en"):
        office = w.empty()
        status, out, err = office.run("import", w.sent("card", lang), "--yes", "--format", "json")
        for uid, rec in records(office).items():
            now = rec.get("not_applicable", {})
            for f in ("recipient", "transfer"):
                assert now.get(f) == want[uid].get(f) and not (f in now and rec.get(f)), (lang, rec["ref"], f, now)
        left = [c for c in json.loads(out)["cells"]["left"] if c["value"].startswith(("ไม่เกี่ยวข้อง", "Not applicable"))]
        assert not left, left


def each_sheet_of_tables_is_read(w):
    """Also that which is called as one of its fields."""
    for lang, name, place in (("th", "การจัดเก็บ", "สถานที่หรือระบบ"), ("en", "Storage", "Location or system")):
        sheet = Sheet(w.sent("tables", lang), name)
        sheet.head = 2
        row = sheet.data()[0]
        sheet.rows[row][sheet.column(place)] = "ตู้ใหม่"
        uid = sheet.uid(row)
        sheet.save(w.folder / "back.xlsx")
        office = w.copy()
        n = len(records(office))
        status, counts, said = bring(office, w.folder / "back.xlsx")
        assert counts == (0, 1, n - 1, 0, 0) and " 0 left" in said, (lang, counts, said)
        assert records(office)[uid]["storage"][0]["storage_location"] == "ตู้ใหม่", lang


def an_added_activity_is_one(w):
    """Its purposes on two lines of their sheet; counted once; the same again changes nothing; a line that contradicts is a doubt."""
    sheet = Sheet(w.sent("tables", "en"), "Activities")
    sheet.head = 2
    at = max(sheet.rows) + 1
    unit = sheet.rows[3][sheet.column("Unit")]
    sheet.rows[at] = {sheet.column("Processing activity"): "งานใหม่", sheet.column("Unit"): unit, sheet.column("Name of the form"): "คำอธิบาย"}
    sheet.save(w.folder / "one.xlsx")
    sheet = Sheet(w.folder / "one.xlsx", "Purposes")
    sheet.head = 2
    at = max(sheet.rows) + 1
    for i in range(2):
        sheet.rows[at + i] = {sheet.column("Processing activity"): "งานใหม่", sheet.column("Unit"): unit, sheet.column("Purpose"): f"วัตถุประสงค์ {i}"}
    sheet.save(w.folder / "back.xlsx")
    office = w.copy()
    n = len(records(office))
    status, counts, said = bring(office, w.folder / "back.xlsx")
    new = [r for r in records(office).values() if r["activity_name"] == "งานใหม่"]
    assert counts == (1, 0, n, 0, 0) and len(new) == 1 and [p["purpose_text"] for p in new[0]["purpose"]] == ["วัตถุประสงค์ 0", "วัตถุประสงค์ 1"], (counts, new)
    before = records(office)
    status, counts, said = bring(office, w.folder / "back.xlsx")
    assert (status, counts) == (0, (0, 0, n + 1, 0, 0)) and records(office) == before, (counts, said)
    sheet = Sheet(w.folder / "back.xlsx", "Activities")
    sheet.head = 2
    at = max(sheet.rows)
    sheet.rows[at + 1] = {**sheet.rows[at], sheet.column("Name of the form"): "อีกอย่าง"}
    sheet.save(w.folder / "twice.xlsx")
    office = w.copy()
    before = records(office)
    status, counts, said = bring(office, w.folder / "twice.xlsx")
    assert counts[4] and not any(r.get("form_name") in ("คำอธิบาย", "อีกอย่าง") for r in records(office).values()), (counts, said)


def another_reason_is_a_reason(w):
    for lang, said in (("th", "ไม่เกี่ยวข้อง: "), ("en", "Not applicable: ")):
        office = w.copy()
        sheet = Sheet(w.sent("register", lang))
        at, c = next((r, c) for r in sheet.data() for c, x in sheet.rows[r].items() if c == 10 and str(x).startswith(said))
        uid = sheet.uid(at)
        sheet.rows[at][c] = said + "เลิกแล้ว " + lang
        sheet.save(w.folder / "back.xlsx")
        status, counts, text = bring(office, w.folder / "back.xlsx")
        now = records(office)[uid]
        assert counts[:2] == (0, 1) and counts[3:] == (0, 0), (counts, text)
        assert now["not_applicable"]["transfer"] == "เลิกแล้ว " + lang and not now.get("transfer"), now


def plain(path, out, keep=None, name=None):
    """As a program that runs in a browser gives a workbook back: texts in the cells, nothing said of the file; with `keep` that sheet alone,
    under another name."""
    book = Book(path)
    book.as_of_the_web()
    if keep:
        sheets = re.findall(r"<sheet [^>]*/>", book.text("xl/workbook.xml"))
        for s in sheets:
            if f'name="{keep}"' not in s:
                book.sub("xl/workbook.xml", s, "")
        book.sub("xl/workbook.xml", f'name="{keep}"', f'name="{name}"')
    book.save(out, list(book.parts))
    return out


def text_of(value):
    """As a program writes a cell into csv."""
    if isinstance(value, float):
        return str(int(value)) if value == int(value) else repr(value)
    return value


def month_first(value):
    """The same in the United States: a day as they write it."""
    if isinstance(value, float) and 40000 < value < 50000:
        day = datetime.date(1899, 12, 30) + datetime.timedelta(days=int(value))
        return f"{day.month}/{day.day}/{day.year}"
    return text_of(value)


def as_csv(path, keep, out, text_of=text_of):
    """The sheet as a program saves it: one merged heading once, blanks elsewhere, numbers as they are."""
    sheet = Sheet(path, keep)
    width = max(c for row in sheet.rows.values() for c in row) + 1
    with open(out, "w", newline="", encoding="utf-8-sig") as f:
        w = csv.writer(f)
        for r in range(1, max(sheet.rows) + 1):
            w.writerow([text_of(sheet.rows.get(r, {}).get(c, "")) for c in range(width)])
    return out


SHEETS = {"register": ("ทะเบียนกิจกรรม", "Register"), "controller31": ("ผู้ควบคุมข้อมูล", "Controller"), "combined34": ("ROPA", "ROPA"),
          "card": ("รายกิจกรรม", "Cards")}


def it_is_ours_though_nothing_says_so(w):
    for layout, names in SHEETS.items():
        for lang, name in zip(("th", "en"), names):
            office = w.copy()
            before = records(office)
            for path in (plain(w.sent(layout, lang), w.folder / "plain.xlsx"),
                         plain(w.sent(layout, lang), w.folder / "alone.xlsx", name, "ชีต3"),
                         as_csv(w.sent(layout, lang), name, w.folder / "sheet.csv")):
                status, counts, said = bring(office, path)
                assert (status, counts[:2], counts[3:]) == (0, (0, 0), (0, 0)) and " 0 left" in said, (layout, lang, path, counts, said)
                assert records(office) == before, (layout, lang, path)


def the_month_may_stand_first(w):
    """What was sent stands as it was; a date that was written into it has two readings: it is left, and what the register has stands."""
    for layout in ("register", "card"):
        before, path = records(w.copy()), as_csv(w.sent(layout, "en"), SHEETS[layout][1], w.folder / "us.csv", month_first)
        office, text = w.copy(), path.read_text(encoding="utf-8-sig")
        day = re.search(r"\b\d{1,2}/1[3-9]/20\d\d\b", text)
        for more in ("", "5/6/2023"):
            path.write_text(text[:day.start()] + (more or day[0]) + text[day.end():], encoding="utf-8")
            status, counts, said = bring(office, path)
            assert (status, counts[:2], counts[3:]) == (3 if more else 0, (0, 0), (0, 0)) and f" {int(bool(more))} left" in said, (layout, more, counts, said)
            assert records(office) == before, (layout, more)


def cards_under_another_name(w):
    path = w.folder / "cards.xlsx"
    book = Book(w.sent("card", "en"))
    book.sub("xl/workbook.xml", 'name="Cards"', 'name="Sheet1"')
    book.save(path)
    status, counts, said = bring(w.copy(), path)
    assert (status, counts[:2], counts[3:]) == (0, (0, 0), (0, 0)) and " 0 left" in said, (counts, said)


def what_was_cut_is_no_value(w):
    """The details are lost, and the beginning was changed: the cell is left, and what the register has stands."""
    for lang, mark in (("th", "… ดูแผ่นรายละเอียด"), ("en", "… see the details")):
        name = SHEETS["controller31"][lang == "en"]
        sheet = Sheet(w.sent("controller31", lang), name)
        cut = [(r, c) for r in sheet.data() for c, x in sheet.rows[r].items() if mark in str(x)]
        for r, c in cut:
            sheet.rows[r][c] = "แก้ " + sheet.rows[r][c]
        sheet.save(w.folder / "cut.xlsx")
        plain(w.folder / "cut.xlsx", w.folder / "back.xlsx", name, "cut")
        office = w.copy()
        before = records(office)
        status, counts, said = bring(office, w.folder / "back.xlsx")
        assert cut and records(office) == before and said.count("was cut to be printed") == len(cut), (counts, said)
        office = w.empty()
        bring(office, w.folder / "back.xlsx")
        everything = office.must("export", "json", "-")
        assert mark not in everything, lang


def an_approved_edition_changes_nothing(w):
    """It shows what was approved, which is not always what the register says now: its own is newer, and nobody is in conflict."""
    for lang in ("th", "en"):
        path = w.folder / f"approved-{lang}.xlsx"
        w.sample.must("export", "xlsx", path, "--layout", "controller31", "--approved", lang=lang)
        office = w.copy()
        uid, rec = next((u, r) for u, r in records(office).items() if r["status"] == "published" and r.get("storage"))
        office.must("activity", "edit", uid, "--set", "storage[1].storage_location=ห้องใหม่")
        before = records(office)
        for words in ((), ("--theirs",)):
            status, counts, said = bring(office, path, *words)
            assert counts[:2] == (0, 0) and counts[3:] == (0, 0) and records(office) == before, (lang, counts, said)
            assert set(re.findall(r": (this is worked out|the register holds a newer value)", said)) <= {"the register holds a newer value"}, said
        sheet = Sheet(path, SHEETS["controller31"][lang == "en"])
        row, c = sheet.first_of(uid, rec["access_rights_method"])
        sheet.rows[row][c] = "ทางที่แก้ในไฟล์"
        sheet.save(w.folder / "back.xlsx")
        status, counts, said = bring(office, w.folder / "back.xlsx")
        now = records(office)[uid]
        assert counts[1] == 1 and counts[3:] == (0, 0) and now["access_rights_method"] == "ทางที่แก้ในไฟล์", (lang, counts, said)
        assert now["storage"][0]["storage_location"] == "ห้องใหม่", now["storage"]


def a_form_is_whole(w):
    """An edited form never cuts a text; what stands in it beside the answers is nothing that is left."""
    for lang, mark in (("th", "… ดูแผ่นรายละเอียด"), ("en", "… see the details")):
        path = w.folder / f"form-{lang}.xlsx"
        w.sample.must("export", "xlsx", path, "--form", lang=lang)
        assert not any(mark in x for x in Book(path).strings()), lang
        office = w.copy()
        before = records(office)
        status, out, err = office.run("import", path, "--yes", "--format", "json")
        account = json.loads(out)
        left = [c for c in account["cells"]["left"] if c["value"] in ("Reference", "รหัสรายการ") or c["cell"] in ("A1", "A2") or c["value"].startswith("RO-")]
        assert not left and records(office) == before and not account["records"]["changed"], (lang, left, account["records"])


TESTS = [register_into_another, tables_into_another, card_into_another, each_sheet_of_tables_is_read, an_added_activity_is_one,
         another_reason_is_a_reason, it_is_ours_though_nothing_says_so, cards_under_another_name,
         what_was_cut_is_no_value, an_approved_edition_changes_nothing, a_form_is_whole,
         the_month_may_stand_first]


def main(ropa, *names):
    with scratch.folder() as folder:
        w = World(ropa, pathlib.Path(folder))
        for test in TESTS:
            if not names or test.__name__ in names:
                test(w)
    print("ok")


if __name__ == "__main__":
    main(*sys.argv[1:])
