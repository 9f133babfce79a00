#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
# Copyright the ropa contributors
"""Registers that were sent out as workbooks come back: as they are, sorted, with a column gone, rows copied, added and taken out, and
changed in any cell; what the register changed meanwhile stands. usage: back.py ROPA"""
import html
import json
import os
import pathlib
import re
import shutil
import sys

sys.path.insert(0, str(pathlib.Path(__file__).parent))
from verify import Book, Office  # noqa: E402
sys.path.insert(0, str(pathlib.Path(__file__).resolve().parents[1]))
import scratch  # noqa: E402

TABLES = ("register", "controller31", "processor28", "combined34")
CELL = re.compile(r'<c r="([A-Z]+)(\d+)"((?: [a-z]+="[^"]*")*)(?:/>|>(.*?)</c>)', re.S)
WORKED_OUT = "this is worked out from other fields"


def number(letters):
    n = 0
    for x in letters:
        n = n * 26 + ord(x) - 64
    return n - 1


def letters(n):
    out = ""
    while n >= 0:
        out, n = chr(65 + n % 26) + out, n // 26 - 1
    return out


class Sheet:
    """A sheet of a workbook as rows of texts, which can be changed and written back."""

    def __init__(self, path, name=None):
        self.book = Book(path)
        shared = [html.unescape("".join(re.findall(r"<t[^>]*>([^<]*)</t>", si)))
                  for si in re.findall(r"<si>(.*?)</si>", self.book.text("xl/sharedStrings.xml"), re.S)]
        names = [html.unescape(n) for n in re.findall(r'<sheet name="([^"]*)"', self.book.text("xl/workbook.xml"))]
        self.part = f"xl/worksheets/sheet{names.index(name) + 1}.xml" if name else None
        for i, _ in enumerate(names):
            part = f"xl/worksheets/sheet{i + 1}.xml"
            rows = self.read(self.book.text(part), shared)
            head = next((r for r in sorted(rows) if r < 15 and {"uid", "rev", "no"} <= set(rows[r].values())), None)
            if (name and part == self.part) or (not name and head):
                self.part, self.rows, self.head = part, rows, head
                break
        merged = re.findall(r'<mergeCell ref="([A-Z]+)(\d+):([A-Z]+)(\d+)"', self.book.text(self.part))
        self.merged = [[number(a), int(b), number(c), int(d)] for a, b, c, d in merged]

    @staticmethod
    def read(xml, shared):
        rows = {}
        for col, row, more, inside in CELL.findall(xml):
            v = re.search(r"<v>([^<]*)</v>", inside or "")
            t = re.search(r"<t[^>]*>([^<]*)</t>", inside or "")
            text = html.unescape(t[1]) if t else shared[int(v[1])] if v and 't="s"' in more else float(v[1]) if v and "t=" not in more else v and v[1]
            if text not in (None, ""):
                rows.setdefault(int(row), {})[number(col)] = text
        return rows

    def column(self, name):
        return next(c for r in (self.head, self.head - 1) for c, x in self.rows.get(r, {}).items() if x == name)

    def data(self):
        return [r for r in sorted(self.rows) if r > self.head]

    def uid(self, row):
        return self.rows[row].get(self.column("uid"))

    def first_of(self, uid, name):
        """The first row of the record, and the column that calls it so."""
        return next((r, c) for r in self.data() if self.uid(r) == uid for c, x in self.rows[r].items() if x == name)

    def take_column(self, c):
        self.rows = {r: {k - (k > c): x for k, x in row.items() if k != c} for r, row in self.rows.items()}
        self.merged = [[a - (a > c), b, d - (d >= c), e] for a, b, d, e in self.merged]
        self.merged = [m for m in self.merged if m[0] <= m[2] and (m[0], m[1]) != (m[2], m[3])]

    def put_rows(self, rows):
        """In place of what stands below the headings."""
        for r in self.data():
            del self.rows[r]
        for i, row in enumerate(rows):
            self.rows[self.head + 1 + i] = row

    def save(self, path):
        def cell(r, c, x):
            at = f"{letters(c)}{r}"
            if isinstance(x, float):
                return f'<c r="{at}"><v>{x!r}</v></c>'
            return f'<c r="{at}" t="inlineStr"><is><t xml:space="preserve">{html.escape(x, quote=False)}</t></is></c>'
        data = "".join(f'<row r="{r}">' + "".join(cell(r, c, row[c]) for c in sorted(row)) + "</row>" for r, row in sorted(self.rows.items()))
        merged = "".join(f'<mergeCell ref="{letters(a)}{b}:{letters(c)}{d}"/>' for a, b, c, d in self.merged)
        xml = re.sub(r"<sheetData.*?</sheetData>", lambda m: f"<sheetData>{data}</sheetData>", self.book.text(self.part), flags=re.S)
        xml = re.sub(r"<mergeCells.*?</mergeCells>", lambda m: f'<mergeCells count="{len(self.merged)}">{merged}</mergeCells>' if merged else "", xml, flags=re.S)
        self.book.parts[self.part] = xml.encode("utf-8")
        self.book.save(path)


class World:
    """The sample's register, and what was exported of it."""

    def __init__(self, ropa, folder):
        self.folder = folder
        self.sample = Office(ropa, folder, "sample.db")
        self.sample.day = "2023-03-20"
        self.sample.must("init", "--sample")
        for layout in (*TABLES, "card"):
            self.sample.must("export", "xlsx", folder / f"{layout}.xlsx", "--layout", layout, lang="th")
        self.office = Office(ropa, folder, "now.db")
        self.office.day = "2023-03-20"
        self.again()

    def again(self):
        for end in ("", "-wal", "-shm"):
            (self.folder / f"now.db{end}").unlink(missing_ok=True)
        shutil.copy(self.folder / "sample.db", self.folder / "now.db")

    def sheet(self, layout, name=None):
        return Sheet(self.folder / f"{layout}.xlsx", name)

    def bring(self, sheet, *words, path=None):
        """What importing it comes to: (new, changed, unchanged, in conflict, rejected), all that was said."""
        path = path or self.folder / "back.xlsx"
        if sheet:
            sheet.save(path)
        _, out, err = self.office.run("import", path, "--yes", *words)
        m = re.search(r"Records: (\d+) new, (\d+) changed, (\d+) unchanged, (\d+) in conflict, (\d+) rejected", out)
        assert m, (out, err)
        return tuple(map(int, m.groups())), out + err

    def records(self):
        return {r["uid"]: r for r in json.loads(self.office.must("activity", "list", "--format", "json", "--limit", "1000"))}

    def edit(self, uid, field, value):
        self.office.must("activity", "edit", uid, "--set", f"{field}={value}")


def unchanged_changes_nothing(w):
    for layout in TABLES:
        w.again()
        counts, said = w.bring(None, path=w.folder / f"{layout}.xlsx")
        assert counts[:2] == (0, 0) and counts[3:] == (0, 0) and " 0 left" in said, (layout, said)


def saved_by_a_program_of_the_web_it_changes_nothing(w):
    """As programs that run in a browser give a workbook back: texts in the cells, nothing said of the file, no calculation kept aside."""
    for layout in TABLES:
        w.again()
        book = Book(w.folder / f"{layout}.xlsx")
        book.as_of_the_web()
        path = w.folder / f"{layout}-web.xlsx"
        book.save(path, list(book.parts))
        counts, said = w.bring(None, path=path)
        assert counts[:2] == (0, 0) and counts[3:] == (0, 0) and " 0 left" in said, (layout, said)


def sorted_rows_and_a_missing_column_change_nothing(w):
    for layout in TABLES:
        s = w.sheet(layout)
        rows = [s.rows[r] for r in s.data()]
        s.put_rows(sorted(rows, key=lambda row: str(row.get(3, "")), reverse=True))
        counts, said = w.bring(s)
        assert counts[:2] == (0, 0) and counts[3:] == (0, 0), (layout, said)
        for c in (s.column("uid") - 1, 4, 0):
            s.take_column(c)
        before = w.records()
        counts, said = w.bring(s)
        assert counts[:2] == (0, 0) and counts[3:] == (0, 0) and w.records() == before, (layout, said)


def rows_taken_out_copied_and_added(w):
    for layout in TABLES:
        w.again()
        s = w.sheet(layout)
        n = len({s.uid(r) for r in s.data()})
        last = s.uid(s.data()[-1])
        rows = [s.rows[r] for r in s.data() if s.uid(r) != last]
        s.put_rows(rows + [dict(rows[0])])
        counts, said = w.bring(s)
        assert counts == (0, 0, n - 1, 0, 0), (layout, said)  # nothing is removed, the copy says nothing new
        whose = s.uid(s.data()[0])
        _, title = s.first_of(whose, w.records()[whose]["activity_name"])
        copied = {**rows[0], title: "คัดลอกแล้วเปลี่ยนชื่อ"}
        s.put_rows(rows + [copied])
        before = w.records()
        counts, said = w.bring(s)
        assert counts[4] == 1 and counts[:2] == (0, 0) and "bear one uid" in said and w.records() == before, (layout, said)
        first_hidden = s.column("uid")
        new = {c: x for c, x in copied.items() if c < first_hidden and not str(x).startswith("RO-")}
        s.put_rows(rows + [new])
        counts, said = w.bring(s)
        assert counts[0] == 1 and counts[3:] == (0, 0), (layout, said)
        w.again()


def three_ways(w):
    """The file changes one field, the register another: both stand. Both change the same: a conflict, decided either way."""
    s = w.sheet("register")
    uid, name = next((u, r["activity_name"]) for u, r in w.records().items() if r.get("subject_count") and r.get("purpose"))
    at, title = s.first_of(uid, name)
    count, text = s.column("จำนวนเจ้าของข้อมูลโดยประมาณ (คน)"), "วัตถุประสงค์ที่แก้ในไฟล์"
    purpose = w.records()[uid]["purpose"][0]["purpose_text"]
    for r in s.data():
        for c, x in s.rows[r].items():
            if s.uid(r) == uid and x == purpose:
                s.rows[r][c] = text
            elif s.uid(r) == uid and c == title:
                s.rows[r][c] = "ชื่อที่แก้ในไฟล์"
    s.rows[at][count] = 7.0
    w.again()
    w.edit(uid, "notes", "แก้ในทะเบียน")
    w.edit(uid, "subject_count", "9")
    counts, said = w.bring(s)
    r = w.records()[uid]
    assert counts[3] == 1 and r["activity_name"] == "ชื่อที่แก้ในไฟล์" and r["notes"] == "แก้ในทะเบียน", said
    assert r["purpose"][0]["purpose_text"] == text and r["subject_count"] == 9, r
    counts, said = w.bring(s, "--ours")
    assert counts[:2] == (0, 0) and w.records()[uid]["subject_count"] == 9, said
    counts, said = w.bring(s, "--theirs")
    assert counts[1] == 1 and w.records()[uid]["subject_count"] == 7, said
    before = w.records()
    counts, said = w.bring(s, "--theirs")
    assert counts[:2] == (0, 0) and w.records() == before, said


def a_cleared_cell_is_cleared_and_a_row_more_is_one(w):
    s = w.sheet("register")
    w.again()
    uid, name = next((u, r["activity_name"]) for u, r in w.records().items() 
                     if r.get("activity_desc") and len(r.get("recipient") or []) == 1 and r["recipient"][0].get("recipient_name"))
    at, _ = s.first_of(uid, name)
    del s.rows[at][next(c for c, x in s.rows[at].items() if x == w.records()[uid]["activity_desc"])]
    kind = next(c for c, x in s.rows[s.head].items() if x == "recipient.uid")
    more = {c: x for c, x in s.rows[at].items() if c in (s.column("uid"), s.column("rev")) or x == name}
    first = next(c for c, x in s.rows[at].items() if str(x).endswith(w.records()[uid]["recipient"][0]["recipient_name"]) and c < kind)
    more[first] = "ผู้รับรายใหม่"
    s.rows[max(s.rows) + 1] = more
    counts, said = w.bring(s)
    r = w.records()[uid]
    assert counts[1] == 1 and not r.get("activity_desc") and len(r["recipient"]) == 2, (said, r.get("recipient"))


def a_dash_says_nothing(w):
    """What is written where nothing is said changes nothing, and over a value it clears it; a value that is a dash stays one."""
    w.again()
    uid = next(u for u, r in w.records().items() if r.get("access_rights_method") and r["record_role"] == "controller")
    w.edit(uid, "access_rights_method", "–")
    w.office.must("export", "xlsx", w.folder / "dash.xlsx", "--layout", "controller31", lang="th")
    counts, said = w.bring(None, path=w.folder / "dash.xlsx")
    assert counts[:2] == (0, 0) and w.records()[uid]["access_rights_method"] == "–", said
    for dash in ("–", "ยังไม่ระบุ", "ไม่เกี่ยวข้อง"):
        w.edit(uid, "access_rights_method", "เฉพาะเจ้าหน้าที่")
        w.office.must("export", "xlsx", w.folder / "dash.xlsx", "--layout", "controller31", "--overwrite", lang="th")
        s = Sheet(w.folder / "dash.xlsx")
        at, cell = s.first_of(uid, "เฉพาะเจ้าหน้าที่")
        s.rows[at][cell] = dash
        counts, said = w.bring(s)
        assert counts[:2] == (0, 1) and not w.records()[uid].get("access_rights_method"), said
    w.again()


def what_is_not_there_is_not_cleared(w):
    """Without the first line of a record of several, the lines that are left say nothing of its own fields; a cell emptied on the first line is
    cleared."""
    for layout in (*(x for x in TABLES if x != "processor28"), "list", "form"):
        w.again()
        path = w.folder / f"{layout}.xlsx"
        if not path.exists():
            w.office.must("export", "xlsx", path, "--layout", layout, lang="th")
        before = w.records()
        uid = next(u for u, r in before.items() if len(r.get("purpose") or []) == 2 and r.get("access_rights_method"))
        s = w.sheet(layout)
        first = next(r for r in s.data() if s.uid(r) == uid)
        rights = next(c for c, x in s.rows[first].items() if x == before[uid]["access_rights_method"])
        gone = s.rows.pop(first)
        counts, said = w.bring(s)
        assert counts[:2] == (0, 0) and counts[3:] == (0, 0) and w.records() == before, (layout, counts, said)
        assert "the first line of this record isn't in the file" in said, (layout, said)
        s.rows[first] = {c: x for c, x in gone.items() if c != rights}
        counts, said = w.bring(s)
        assert counts[:2] == (0, 1) and not w.records()[uid].get("access_rights_method"), (layout, counts, said)
    w.again()


def merged_cells_stand_for_each_record(w):
    """A unit merged over several activities is that of each; one text merged over the lines of one activity is that text once."""
    before = w.records()
    for layout in ("register", "list", "form"):
        path = w.folder / f"{layout}.xlsx"
        if not path.exists():
            w.office.must("export", "xlsx", path, "--layout", layout, lang="th")
        s = w.sheet(layout)
        unit = s.column("หน่วยงาน" if layout == "register" else "หน่วยงานเจ้าของกิจกรรม")
        top, text = s.data()[0], s.rows[s.data()[0]][unit]
        same = [r for i, r in enumerate(s.data()) if all(s.rows[x].get(unit) == text for x in s.data()[:i + 1])]
        assert len({s.uid(r) for r in same}) > 2, same
        for r in same[1:]:
            del s.rows[r][unit]
        s.merged.append([unit, top, unit, same[-1]])
        twice = next(u for u, r in before.items() if len(r.get("purpose") or []) == 2 and r.get("activity_desc"))
        lines = [r for r in s.data() if s.uid(r) == twice]
        told = next(c for c, x in s.rows[lines[0]].items() if x == before[twice]["activity_desc"])
        s.merged.append([told, lines[0], told, lines[-1]])
        counts, said = w.bring(s)
        assert counts[:2] == (0, 0) and counts[3:] == (0, 0) and w.records() == before, (layout, counts, said)


def what_is_hidden_and_what_is_seen_may_be_two_records(w):
    """Sorted without the hidden columns: which record is meant is asked, and nothing of it written until that is said."""
    for layout in (*TABLES, "list", "form"):
        w.again()
        path = w.folder / f"{layout}.xlsx"
        if not path.exists():
            w.office.must("export", "xlsx", path, "--layout", layout, lang="th")
        s, before = w.sheet(layout), w.records()
        n = len({s.uid(r) for r in s.data()})
        a, b = [r for r in s.data() if sum(s.uid(x) == s.uid(r) for x in s.data()) == 1][:2]
        hidden = {c for c, x in s.rows[s.head].items() if x in ("uid", "rev") or x.endswith(".uid")}
        seen = [{c: x for c, x in s.rows[r].items() if c not in hidden} for r in (a, b)]
        for r, row in ((a, seen[1]), (b, seen[0])):
            s.rows[r] = {**row, **{c: x for c, x in s.rows[r].items() if c in hidden}}
        counts, said = w.bring(s)
        assert counts == (0, 0, n - 2, 2, 0) and w.records() == before, (layout, counts, said)
        assert f"the hidden uid of this line is that of {before[s.uid(a)]['ref']}" in said, (layout, said)
        status, out, err = w.office.run("import", w.folder / "back.xlsx", "--yes", "--format", "json")
        told = [c for c in json.loads(out)["changes"] if c["field"] == "ref"]
        assert status == 1 and [c["state"] for c in told] == ["conflict"] * 2, (layout, told)
        counts, said = w.bring(s, "--theirs")  # as it can be seen: nothing changed, but in what the sheet can't show of it
        now = w.records()
        for uid in (s.uid(a), s.uid(b)):
            assert counts[3:] == (0, 0) and now[uid]["activity_name"] == before[uid]["activity_name"], (layout, said)
            assert [p["purpose_text"] for p in now[uid]["purpose"]] == [p["purpose_text"] for p in before[uid]["purpose"]], (layout, said)
        w.again()
        counts, said = w.bring(s, "--ours")
        now = w.records()
        assert counts[3:] == (0, 0) and now[s.uid(a)]["activity_name"] == before[s.uid(b)]["activity_name"], (layout, said)
    w.again()


def a_number_does_not_change_by_a_file(w):
    """Another number in the column of refs, beside the record's own name and uid, isn't stored, and said so."""
    w.again()
    s = w.sheet("register")
    at, before = s.data()[0], w.records()
    mine, other = before[s.uid(at)]["ref"], next(r["ref"] for u, r in before.items() if u != s.uid(at))
    s.rows[at][next(c for c, x in s.rows[at].items() if x == mine)] = other
    counts, said = w.bring(s)
    assert counts[:2] == (0, 0) and counts[3:] == (0, 0) and w.records() == before, said
    assert " 1 left" in said and f"this record is {mine}" in said, said


def what_is_worked_out_is_left(w):
    w.again()
    s = w.sheet("register")
    at = s.data()[0]
    s.rows[at][s.column("สถานะ")] = "อนุมัติแล้วโดยฉันเอง"
    counts, said = w.bring(s)
    assert counts[:2] == (0, 0) and WORKED_OUT in said, said


def a_text_that_did_not_fit_is_read_from_the_details(w):
    w.again()
    details = w.sheet("register", "รายละเอียด")
    at = min(r for r in details.rows if isinstance(details.rows[r].get(0), float))
    old = details.rows[at][4]
    details.rows[at][4] = old + "\nเติมในแผ่นรายละเอียด"
    counts, said = w.bring(details)
    assert counts[:2] == (0, 1) and "เติมในแผ่นรายละเอียด" in json.dumps([*w.records().values(), w.office.must("security", "list", "--format", "json")], ensure_ascii=False), said


def a_line_of_the_details_that_was_changed_is_told(w):
    """What stands line by line beside a text is printed and not read: a change there is said, with its cell."""
    w.again()
    details = w.sheet("register", "รายละเอียด")
    at = min(r for r in details.rows if isinstance(details.rows[r].get(0), float)) + 1
    details.rows[at][2] = "บรรทัดที่แก้ในฉบับพิมพ์"
    before = w.records()
    counts, said = w.bring(details)
    assert counts[:2] == (0, 0) and w.records() == before and f'C{at} "บรรทัดที่แก้ในฉบับพิมพ์"' in said, said


def what_is_taken_from_a_list_takes_no_more_with_it(w):
    """A purpose that uses an element which a cell took from the activity keeps its others: no cell speaks of them."""
    w.again()
    details, before = w.sheet("register", "รายละเอียด"), w.records()
    at = next(r for r in sorted(details.rows) if "ลายมือชื่อ\n" in str(details.rows[r].get(4, "")))
    uid = details.rows[at][5]
    details.rows[at][4] = details.rows[at][4].replace("ลายมือชื่อ\n", "")
    counts, said = w.bring(details)
    now = w.records()[uid]
    assert counts[:2] == (0, 1) and set(before[uid]["data_elements"]) - set(now["data_elements"]) == {"signature"}, said
    assert now["purpose"] == before[uid]["purpose"] and any("signature" in p.get("purpose_elements", []) for p in now["purpose"]), said


def into_an_empty_register_the_recorder_comes_too(w):
    for end in ("", "-wal", "-shm"):
        (w.folder / f"now.db{end}").unlink(missing_ok=True)
    w.office.must("init", "--org", "ทดลอง")
    _, said = w.bring(None, path=w.folder / "controller31.xlsx")
    org = json.loads(w.office.must("organisation", "list", "--format", "json"))[0]
    assert org["controller_email"] == "pdpa@example.go.th" and org["controller_name"] == "ทดลอง", (org, said)
    w.again()


def cards_come_back(w):
    w.again()
    counts, said = w.bring(None, path=w.folder / "card.xlsx")
    assert counts[:2] == (0, 0) and counts[3:] == (0, 0) and " 0 left" in said, said
    s = w.sheet("card", "รายกิจกรรม")
    code, label, value, uid, row_uid = range(5)
    whose = next(u for u, r in w.records().items() if len(r.get("purpose") or []) == 1 and r.get("form_name"))
    of = {x: r for r, row in sorted(s.rows.items()) if row.get(uid) == whose for x in [row.get(label)] if x}
    s.rows[of["วัตถุประสงค์"]][value] = "วัตถุประสงค์ที่แก้บนบัตร"
    s.rows[of["ชื่อแบบฟอร์ม"]][value] = "–"
    s.rows[of["ผู้ใช้ข้อมูล"]][value] = "เจ้าหน้าที่ที่แก้บนบัตร"
    s.rows[of["สถานะ"]][value] = "แก้สถานะเอง"
    assert s.rows[of["วัตถุประสงค์"]].get(row_uid) and code == 0
    w.edit(whose, "notes", "แก้ในทะเบียน")
    counts, said = w.bring(s)
    r = w.records()[whose]
    assert counts[:2] == (0, 1) and WORKED_OUT in said, said
    assert r["purpose"][0]["purpose_text"] == "วัตถุประสงค์ที่แก้บนบัตร" and not r.get("form_name"), r
    assert "แก้บนบัตร" in str(r["internal_users"]) and r["notes"] == "แก้ในทะเบียน", r
    before = w.records()
    counts, said = w.bring(s)
    assert counts[:2] == (0, 0) and counts[3] == 0 and w.records() == before, said
    w.again()
    s = w.sheet("card", "รายกิจกรรม")
    before = w.records()[whose]
    del s.rows[of["ชื่อแบบฟอร์ม"]], s.rows[of["วัตถุประสงค์"]], s.rows[of["รูปแบบการนำเข้า"]][value]
    counts, said = w.bring(s)
    r = w.records()[whose]
    assert counts[:2] == (0, 1) and r["form_name"] == before["form_name"] and r["purpose"] == before["purpose"], (counts, said)
    assert before["acquisition_form"] and not r.get("acquisition_form"), r
    w.again()


def main():
    with scratch.folder() as folder:
        w = World(os.path.abspath(sys.argv[1]), pathlib.Path(folder))
        for check in sys.argv[2:] and [globals()[x] for x in sys.argv[2:]] or (
                unchanged_changes_nothing, saved_by_a_program_of_the_web_it_changes_nothing,
                sorted_rows_and_a_missing_column_change_nothing, rows_taken_out_copied_and_added,
                      three_ways, a_cleared_cell_is_cleared_and_a_row_more_is_one, a_dash_says_nothing,
                      what_is_not_there_is_not_cleared, merged_cells_stand_for_each_record, what_is_hidden_and_what_is_seen_may_be_two_records,
                      a_number_does_not_change_by_a_file, what_is_worked_out_is_left, cards_come_back,
                      a_text_that_did_not_fit_is_read_from_the_details, a_line_of_the_details_that_was_changed_is_told,
                      what_is_taken_from_a_list_takes_no_more_with_it, into_an_empty_register_the_recorder_comes_too):
            check(w)


if __name__ == "__main__":
    main()
