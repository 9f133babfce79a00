#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
# Copyright the ropa contributors
"""The catalogue's import, as catalog.md 3 tells it, reads our workbook and finds every set, every item and every file.

What the import does is done here again from that page, and not from our code: sheets by name, columns by position and number, row 4 the
headings, row 5 dropped, days as text by the Buddhist era, one value a cell, a blank yes or no means yes. Beside it the packages.
"""
import json
import pathlib
import re
import subprocess
import sys
import xml.etree.ElementTree as ET
import zipfile

import scratch

NS = {"m": "http://schemas.openxmlformats.org/spreadsheetml/2006/main"}
COMMON = ("name type title owner_org maintainer maintainer_email tag_string notes objective update_frequency_unit "
          "update_frequency_interval geo_coverage data_source data_format data_category license_id accessible_condition").split()
PLAIN = "created_date last_updated_date url data_support data_collect data_language high_value_dataset reference_data".split()
OWN = {
    "Record": PLAIN, "Multi": PLAIN, "Other": PLAIN,
    "Stat": ("first_year_of_data last_year_of_data data_release_calendar last_updated_date disaggregate unit_of_measure "
             "unit_of_multiplier calculation_method standard url data_language official_statistics").split(),
    "GIS": ("geographic_data_set equivalent_scale west east north south positional_accuracy reference_period last_updated_date "
            "data_release_calendar data_release_date url data_language").split()}
FILE = "dataset_name name url description accessible_condition last_updated_date format".split()
FILE_OWN = {
    "Record": ["created_date", "data_collect"], "Multi": ["created_date", "data_collect"],
    "Other": ["created_date", "data_collect"],
    "Stat": ("first_year_of_data last_year_of_data data_release_calendar disaggregate unit_of_measure unit_of_multiplier "
             "official_statistics").split(),
    "GIS": "equivalent_scale geographic_data_set created_date data_release_date positional_accuracy".split()}
NUMBERS = {"Record": (25, 9), "Stat": (29, 14), "GIS": (30, 12), "Multi": (25, 9), "Other": (25, 9)}
TYPES = {"Record": "ข้อมูลระเบียน", "Stat": "ข้อมูลสถิติ", "GIS": "ข้อมูลภูมิสารสนเทศเชิงพื้นที่", "Multi": "ข้อมูลหลากหลายประเภท",
         "Other": "ข้อมูลประเภทอื่นๆ"}
YES_NO = {"high_value_dataset", "reference_data", "official_statistics"}


def column(letters):
    n = 0
    for letter in letters:
        n = 26 * n + ord(letter) - 64
    return n


def sheets(path):
    """{name: {row: {column: text}}}, rows and columns from 1; no cell may be anything but a text."""
    with zipfile.ZipFile(path) as z:
        shared = ["".join(t.text or "" for t in si.iter(f"{{{NS['m']}}}t"))
                  for si in ET.fromstring(z.read("xl/sharedStrings.xml")).findall("m:si", NS)]
        out = {}
        for i, s in enumerate(ET.fromstring(z.read("xl/workbook.xml")).findall("m:sheets/m:sheet", NS), 1):
            rows = out[s.get("name")] = {}
            for c in ET.fromstring(z.read(f"xl/worksheets/sheet{i}.xml")).iter(f"{{{NS['m']}}}c"):
                v = c.find("m:v", NS)
                if v is None:
                    continue
                assert c.get("t") == "s" and c.find("m:f", NS) is None, f"{s.get('name')} {c.get('r')} is no text"
                letters, row = re.fullmatch(r"([A-Z]+)(\d+)", c.get("r")).groups()
                rows.setdefault(int(row), {})[column(letters)] = shared[int(v.text)]
        return out


def day(text):
    """A text by the Buddhist era; anything else is lost without a word."""
    found = re.fullmatch(r"(\d{4})-(\d\d)-(\d\d)", text or "")
    return f"{int(found[1]) - 543:04d}-{found[2]}-{found[3]}" if found and int(found[1]) > 2400 else ""


def read_sheet(rows, columns):
    """What the import takes of a sheet: nothing at all where the number of columns is another."""
    if max(rows.get(4, {0: 0})) != len(columns):
        return []
    return [{name: rows[r].get(i, "") for i, name in enumerate(columns, 1)} for r in sorted(rows) if r >= 6]


def take_in(path, classes=False):
    book, packages = sheets(path), {}
    for t in OWN:  # all five must be there
        columns = list(COMMON)
        if classes:
            columns.insert(columns.index("data_category") + 1, "data_classification")
        for row in read_sheet(book[f"Temp2_Meta_{t}"], columns + OWN[t]):
            name = row["name"].lower().replace(" ", "-")[:70]
            assert name not in packages, f"{name} twice"
            assert re.fullmatch(r"[a-z0-9_-]{2,70}", name), name
            row["data_type"] = TYPES[t]
            for key in row:
                if key.endswith("_date") or key == "data_release_calendar":
                    row[key] = day(row[key])
                if key in YES_NO:
                    row[key] = "False" if row[key] == "ไม่ใช่" else "True"
            packages[name] = row | {"resources": []}
        for row in read_sheet(book.get(f"Temp3_Resource_{t}", {}), FILE + FILE_OWN[t]):
            row["last_updated_date"] = day(row["last_updated_date"])
            if row["url"] and row["dataset_name"] in packages:
                packages[row["dataset_name"]]["resources"].append(row)
    return packages


def papers(path):
    """How each sheet is printed, by its name: the page set-up, what each page repeats, where it ends, columns' widths and rows' heights."""
    with zipfile.ZipFile(path) as z:
        book, out = ET.fromstring(z.read("xl/workbook.xml")), {}
        for i, s in enumerate(book.findall("m:sheets/m:sheet", NS)):
            sheet = ET.fromstring(z.read(f"xl/worksheets/sheet{i + 1}.xml"))
            names = {n.get("name"): n.text for n in book.iter(f"{{{NS['m']}}}definedName") if n.get("localSheetId") == str(i)}
            out[s.get("name")] = {
                "setup": sheet.find("m:pageSetup", NS).attrib if sheet.find("m:pageSetup", NS) is not None else {},
                "head": sheet.findtext("m:headerFooter/m:oddHeader", "", NS), "area": names.get("_xlnm.Print_Area", ""),
                "titles": names.get("_xlnm.Print_Titles", ""),
                "breaks": [int(b.get("id")) for b in sheet.findall("m:colBreaks/m:brk", NS)],
                "widths": [float(c.get("width")) for c in sheet.findall("m:cols/m:col", NS)
                           for _ in range(int(c.get("min")), int(c.get("max")) + 1)],
                "heights": {int(r.get("r")): float(r.get("ht", 0)) for r in sheet.iter(f"{{{NS['m']}}}row")}}
        return out


class Office:
    def __init__(self, ropa, folder):
        self.ropa, self.folder = ropa, folder

    def run(self, *args, status=(0, 3), said=False):
        p = subprocess.run([self.ropa, "--db", f"{self.folder}/r.db", *args], capture_output=True, text=True, cwd=self.folder,
                           env={"ROPA_NOW": "2023-06-20T09:00:00+07:00", "ROPA_USER": "ตัวอย่าง", "HOME": str(self.folder),
                                "PATH": "/usr/bin:/bin"})
        self.status = p.returncode
        assert p.returncode in status, f"{args}: {p.returncode} {p.stdout} {p.stderr}"
        return p.stderr if said else p.stdout

    def add(self, **fields):
        args = []
        for key, value in fields.items():
            args += ["--set", f"{key.replace('__', '[1].')}={value}"]
        self.run("catalog", "add", "--unit-ref", "ICT", *args)


ITEMS = {"owner_org": "ict-moac", "maintainer": "กลุ่มพัฒนาระบบข้อมูล", "maintainer_email": "ict@example.go.th",
         "tag_string": "บริการ, สถิติ", "description": "บรรทัดแรก =1+1", "objective": "พันธกิจหน่วยงาน, เพื่อการให้บริการประชาชน",
         "update_frequency_unit": "เดือน", "update_frequency_interval": "1", "geo_coverage": "ประเทศ", "data_source": "ระบบงาน",
         "data_format": "CSV, XLS", "license_id": "Open Data Common", "last_updated_date": "1 มี.ค. 2566"}


def fill(o):
    o.run("init", "--org", "สำนักงานตัวอย่าง")
    o.run("unit", "add", "--code", "ICT", "--name", "ศูนย์ตัวอย่าง")
    public = ITEMS | {"data_category": "ข้อมูลสาธารณะ", "data_classification": "public"}
    o.add(title="สถิติ", data_type="ข้อมูลสถิติ", **public, first_year_of_data="2565", disaggregate="อุตสาหกรรม/ประเภทกิจการ, ผลิตภัณฑ์",
          data_release_calendar="30 มิ.ย. 2566", resource__name="ปี 2566", resource__url="https://www.example.go.th/d.csv",
          resource__format="CSV", resource__last_updated_date="1 มี.ค. 2566")
    o.add(title="ระเบียน", data_type="ข้อมูลระเบียน", **public, reference_data="ใช่", created_date="1 ต.ค. 2560")
    o.add(title="แผนที่", data_type="ข้อมูลภูมิสารสนเทศเชิงพื้นที่", **public, equivalent_scale="1:50,000", west_bound_longitude="97.34")
    o.add(title="หลายประเภท", data_type="ข้อมูลหลากหลายประเภท", **public, private="ไม่ใช่", resource__name="ซ่อน",
          resource__url="https://www.example.go.th/h.csv", resource__resource_private="ใช่")
    o.add(title="อื่น", data_type="ข้อมูลประเภทอื่นๆ", data_type_other="ชุดคำถาม", **(public | {"geo_coverage": "อื่นๆ"}), geo_coverage_other="ลุ่มน้ำ")
    o.add(title="ทะเบียนเกษตรกร", data_type="ข้อมูลระเบียน", **(ITEMS | {"data_category": "ข้อมูลส่วนบุคคล", "license_id": "License not specified"}),
          private="ใช่", resource__name="รายคน", resource__url="https://www.example.go.th/p.csv", resource__format="CSV")


def check_book(o):
    o.run("export", "catalog", "book.xlsx")
    found = take_in(f"{o.folder}/book.xlsx")
    assert len(found) == 6, sorted(found)
    by = {p["title"]: p for p in found.values()}
    stat, multi, other = by["สถิติ"], by["หลายประเภท"], by["อื่น"]
    for p in found.values():
        for key in COMMON[:1] + COMMON[2:16]:
            assert p[key], f"{p['title']} has no {key}"
        assert p["notes"] == "บรรทัดแรก =1+1" and p["objective"] == "พันธกิจหน่วยงาน" and p["data_format"] == "CSV"
        assert p["last_updated_date"] == "2023-03-01", p
        assert all(p.get(k) == "False" for k in YES_NO & set(p) if (p["title"], k) != ("ระเบียน", "reference_data"))
    assert by["ระเบียน"]["reference_data"] == "True" and by["ระเบียน"]["created_date"] == "2017-10-01"
    assert stat["first_year_of_data"] == "2565" and stat["data_release_calendar"] == "2023-06-30" and stat["disaggregate"] == "อุตสาหกรรม/ประเภทกิจการ"
    assert [(r["name"], r["url"], r["format"], r["last_updated_date"]) for r in stat["resources"]] == [
        ("ปี 2566", "https://www.example.go.th/d.csv", "CSV", "2023-03-01")]
    assert by["แผนที่"]["equivalent_scale"] == "1:50,000" and by["แผนที่"]["west"] == "97.34"
    assert other["type"] == "ชุดคำถาม" and other["geo_coverage"] == "ลุ่มน้ำ"
    assert not multi["resources"], "a hidden file"
    assert not by["ทะเบียนเกษตรกร"]["resources"], "a file of personal data"
    book = sheets(f"{o.folder}/book.xlsx")
    for t, (sets, files) in NUMBERS.items():
        assert max(book[f"Temp2_Meta_{t}"][4]) == sets and max(book[f"Temp3_Resource_{t}"][4]) == files, t
    before = pathlib.Path(o.folder, "book.xlsx").read_bytes()
    o.run("export", "catalog", "again.xlsx")
    assert pathlib.Path(o.folder, "again.xlsx").read_bytes() == before, "the same records, other bytes"
    return found


def check_paper(o):
    """What is printed: an empty catalogue a page a sheet, and says so; sets across, with what they are called on each page, no text cut."""
    with scratch.folder() as folder:
        none = Office(o.ropa, folder)
        none.run("init", "--org", "สำนักงานตัวอย่าง")
        said = none.run("export", "catalog", "none.xlsx", said=True)
        assert "catalog add" in said and "activity" not in said, said
        empty, texts = papers(f"{folder}/none.xlsx"), sheets(f"{folder}/none.xlsx")
    for name, paper in empty.items():
        end = re.fullmatch(r".*\$A\$1:\$([A-Z]+)\$5", paper["area"])
        assert end and (not paper["breaks"] or column(end[1]) == paper["breaks"][0]), (name, paper["area"], paper["breaks"])
        assert paper["setup"]["paperSize"] == "9", (name, "where nothing is to be read A4 does")
    assert all(sorted(rows)[-1] == 5 and rows[2] == {1: "ยังไม่มีรายการ"} for rows in texts.values())
    long = "ข้อความที่ยาวมากของชุดข้อมูลนี้ " * 60
    o.run("catalog", "edit", "CT-ICT-66-002", "--set", f"description={long.strip()}")
    o.run("export", "catalog", "paper.xlsx")
    o.run("catalog", "edit", "CT-ICT-66-002", "--set", f"description={ITEMS['description']}")
    book = papers(f"{o.folder}/paper.xlsx")
    for name, paper in book.items():
        keys, inches = "B" if name.startswith("Temp3") else "C", {"8": 16.54, "9": 11.69}[paper["setup"]["paperSize"]] - 0.8
        assert paper["setup"]["orientation"] == "landscape" and paper["setup"]["scale"] == "72", (name, paper["setup"])
        assert "บัญชีข้อมูล แบบที่ " + name[4] in paper["head"], (name, paper["head"])
        added = sheets(f"{o.folder}/paper.xlsx")[name].get(6)
        assert not added or re.search(r"!\$A:\$[A-Z]+$", paper["area"]), (name, paper["area"], "a row added there isn't printed")
        assert paper["titles"].endswith("$4:$5") and f"$A:${keys}" in paper["titles"], (name, paper["titles"])
        for first, end in zip([0] + paper["breaks"], paper["breaks"] + [column(re.search(r":\$([A-Z]+)", paper["area"])[1])]):
            repeated = sum(paper["widths"][:column(keys)]) if first else 0
            assert first >= end or (repeated + sum(paper["widths"][first:end])) * 7 / 96 * 0.72 <= inches, (name, first, end)
    assert len(book["Temp2_Meta_Other"]["breaks"]) == 1, (book["Temp2_Meta_Other"], "no column is wider than what it holds")
    record = book["Temp2_Meta_Record"]
    assert 200 < record["heights"][6] <= 409 and record["heights"][7] < 200, record["heights"]
    assert record["widths"][7] * record["heights"][6] / 25 > 0.8 * len(re.sub("[\u0e31\u0e34-\u0e3a\u0e47-\u0e4e]", "", long))


def check_list(o):
    """Template 1: what is on the list of KPI 1, in the order of the workbook, each with its unit and whether it is open."""
    o.add(title="นอกรายการ", listed="ไม่ใช่")
    o.run("catalog", "edit", "CT-ICT-66-001", "--set", "use_scope=mission", "--set", "issue=การให้บริการ", "--set", "notes=ส่งพร้อมกัน")
    o.run("export", "catalog", "list.xlsx")
    rows = sheets(f"{o.folder}/list.xlsx")["Temp1_Dataset_List"]
    assert list(rows[4].values()) == ["ลำดับ", "รหัสชุดข้อมูล", "ชื่อชุดข้อมูล", "ขอบเขตการนำข้อมูลไปใช้ประโยชน์", "ประเด็นการดำเนินงาน", "กระบวนการทำงาน",
                                      "หน่วยงานเจ้าของข้อมูล", "ประเภทชุดข้อมูล", "หมวดหมู่ข้อมูลตามธรรมาภิบาลข้อมูลภาครัฐ", "เป็นข้อมูลเปิด",
                                      "จัดทำเพื่อการจัดอันดับ IMD", "หมายเหตุ"], rows[4]
    sets = [rows[r] for r in sorted(rows) if r >= 6]
    assert [s[1] for s in sets] == ["1", "2", "3", "4", "5", "6"] and "นอกรายการ" not in {s[3] for s in sets}
    assert sets[0] == {1: "1", 2: "CT-ICT-66-001", 3: "สถิติ", 4: sets[0][4], 5: "การให้บริการ", 7: "ศูนย์ตัวอย่าง", 8: "ข้อมูลสถิติ",
                       9: "ข้อมูลสาธารณะ", 10: "ใช่", 11: "ไม่ใช่", 12: "ส่งพร้อมกัน"} and "ภารกิจ" in sets[0][4], sets[0]
    assert sets[5][9] == "ข้อมูลส่วนบุคคล" and sets[5][10] == "ไม่ใช่"
    o.run("catalog", "remove", "CT-ICT-66-007", "--yes")


def check_packages(o, found):
    o.run("export", "ckan", "packages.json", "--overwrite")
    packages = json.loads(pathlib.Path(o.folder, "packages.json").read_text())
    assert [p["name"] for p in packages] and {p["name"] for p in packages} == set(found)
    by = {p["title"]: p for p in packages}
    stat, secret = by["สถิติ"], by["ทะเบียนเกษตรกร"]
    assert stat["objective"] == ["พันธกิจหน่วยงาน", "เพื่อการให้บริการประชาชน"] and stat["data_format"] == ["CSV", "XLS"]
    assert stat["data_type"] == "ข้อมูลสถิติ" and stat["last_updated_date"] == "2023-03-01" and stat["disaggregate"] == ["อุตสาหกรรม/ประเภทกิจการ", "ผลิตภัณฑ์"]
    assert stat["private"] is False and by["หลายประเภท"]["private"] is False  # of the first nobody answered it: it is public
    o.run("catalog", "edit", "CT-ICT-66-002", "--set", "data_category=ข้อมูลใช้ภายใน", "--set", "license_id=License not specified", "--set", "data_classification=")
    o.run("export", "ckan", "inner.json", "--overwrite")
    assert [p["private"] for p in json.loads(pathlib.Path(o.folder, "inner.json").read_text()) if p["title"] == "ระเบียน"] == [True]
    o.run("undo")
    assert by["หลายประเภท"]["allow_harvest"] == "True" and stat["allow_harvest"] == "True"
    assert stat["resources"] == [{"name": "ปี 2566", "url": "https://www.example.go.th/d.csv", "format": "CSV",
                                  "resource_last_updated_date": "2023-03-01"}], stat["resources"]
    assert by["ระเบียน"]["reference_data"] == "True" and "standard" not in stat and "description" not in stat
    assert by["อื่น"]["geo_coverage"] == "อื่นๆ" and by["อื่น"]["geo_coverage_other"] == "ลุ่มน้ำ"
    assert secret["private"] is True and secret["resources"] == []
    for p in packages:
        assert not {"unit_ref", "listed", "issue", "agency_url", "derived_from", "anonymised_by", "gd_state"} & set(p)


def check_profile(o):
    """The later form: one column more in each sheet of sets; by the old one its import takes nothing."""
    o.run("setting", "add", "--name", "ปี 2566", "--fiscal-year", "2566", "--set", "catalog_profile=gdc_class")
    o.run("export", "catalog", "class.xlsx")
    assert not take_in(f"{o.folder}/class.xlsx")
    found = take_in(f"{o.folder}/class.xlsx", classes=True)
    assert len(found) == 6 and {p["data_classification"] for p in found.values()} == {"เปิดเผย", ""}
    assert all(p["license_id"] for p in found.values())


def package(o, title):
    return next(p for p in json.loads(pathlib.Path(o.folder, "packages.json").read_text()) if p["title"] == title)


def take_back(o, packages, *args, status=(0,)):
    """What bars a set that came in ends as findings do, besides what is expected."""
    pathlib.Path(o.folder, "back.json").write_text(json.dumps(packages, ensure_ascii=False))
    said = o.run("import", "back.json", *args, status=status + (3,))
    assert o.status in status or "RCT-" in said, said
    return said


def whole(o):
    o.run("export", "csv", "all.csv", "--noun", "catalog", "--overwrite")
    return pathlib.Path(o.folder, "all.csv").read_bytes()


def show(o, ref):
    return json.loads(o.run("show", ref, "--format", "json"))


def check_return_json(o):
    """What was changed in the catalogue comes back; what wasn't changes nothing, and no hidden file is lost."""
    o.run("export", "ckan", "packages.json", "--overwrite")
    before = whole(o)
    o.run("import", "packages.json", "--yes")
    assert whole(o) == before, "a round trip changed something"
    stat = package(o, "สถิติ")
    stat |= {"title": "สถิติใหม่", "tags": [{"name": "สถิติ"}, {"name": "บริการ"}], "id": "x", "num_tags": 2, "unknown_key": "ค่า",
             "data_format": ["JSON"], "geo_coverage": "อื่นๆ", "geo_coverage_other": "ลุ่มน้ำ", "last_updated_date": "2023-06-01T10:00:00"}
    del stat["tag_string"]
    stat["resources"] = [{"name": "ปี 2567", "url": "https://www.example.go.th/e.csv", "format": "CSV", "id": "y"}] + stat["resources"]
    said = take_back(o, {"help": "x", "success": True, "result": stat}, "--theirs", "--yes", status=(0, 3))
    assert "unknown_key" in said and "ค่า" in said, said
    now = show(o, "CT-ICT-66-001")
    assert now["title"] == "สถิติใหม่" and now["geo_coverage_other"] == "ลุ่มน้ำ" and now["last_updated_date"] == "2023-06-01", now
    assert now["tag_string"] == "บริการ, สถิติ" and sorted(r["name"] for r in now["resource"]) == ["ปี 2566", "ปี 2567"], now
    hidden = show(o, "CT-ICT-66-004")["resource"]
    many = package(o, "หลายประเภท") | {"notes": "แก้ในบัญชี"}
    many["resources"] = [{"name": "เปิด", "url": "https://www.example.go.th/o.csv", "format": "CSV"}]
    take_back(o, {"success": True, "result": {"count": 1, "results": [many]}}, "--theirs", "--yes")
    now = show(o, "CT-ICT-66-004")
    assert now["description"] == "แก้ในบัญชี" and now["resource"][:1] == hidden and now["resource"][1]["name"] == "เปิด", now
    bare = many | {"notes": "แก้อีกครั้ง", "tags": [{"name": "บริการ"}, {"name": "สถิติ"}]}
    said = take_back(o, bare, "--theirs", "--yes")  # the package alone, as package_show prints it by itself
    now = show(o, "CT-ICT-66-004")
    assert now["description"] == "แก้อีกครั้ง" and len(now["resource"]) == 2 and 'รายละเอียด: "แก้ในบัญชี"' in said, (said, now)
    assert take_back(o, {"name": "x", "colour": ["แดง"]}, "--yes", status=(0, 1, 3)) and "x" not in o.run("catalog", "list", "--format", "csv").split(",")
    new = {"name": "water-level", "title": "ระดับน้ำ", "owner_org": "0f3d5c9a-0000-4000-8000-000000000000", "organization": {"name": "ict-moac"},
           "private": True, "data_type": "ข้อมูลสถิติ", "data_category": "ข้อมูลสาธารณะ", "objective": ["พันธกิจหน่วยงาน"], "resources": []}
    take_back(o, [new, new | {"title": "ซ้ำ"}], "--unit", "ICT", "--yes", status=(0, 3))
    now = show(o, "CT-ICT-66-008")
    assert (now["former_ref"], now["owner_org"], now["private"]) == ("water-level", "ict-moac", True), now
    take_back(o, [new | {"title": "ระดับน้ำรายวัน"}], "--theirs", "--yes")
    assert show(o, "CT-ICT-66-008")["title"] == "ระดับน้ำรายวัน" and "ซ้ำ" not in o.run("catalog", "list")
    some = {"data_format": ["CSV", "คลื่น", "PDF", "แสง"], "objective": ["พันธกิจหน่วยงาน", "ลดน้ำท่วม"]}  # what the list has of several stays
    take_back(o, [new | {"title": "ระดับน้ำรายวัน"} | some], "--theirs", "--yes")
    now = show(o, "CT-ICT-66-008")
    assert (now.get("data_format"), now.get("data_format_other")) == (["csv", "pdf", "other"], "คลื่น; แสง"), now
    assert (now.get("objective"), now.get("objective_other")) == (["mission", "other"], "ลดน้ำท่วม"), now
    nameless = {"title": "ระดับน้ำรายวัน", "resources": [], "accessible_condition": "ขออนุญาต"}  # known by its title alone
    take_back(o, [nameless], "--theirs", "--yes")
    now = show(o, "CT-ICT-66-008")
    assert (now["accessible_condition"], now["former_ref"]) == ("ขออนุญาต", "water-level"), now
    o.run("export", "ckan", "packages.json", "--overwrite")
    assert package(o, "ระดับน้ำรายวัน")["name"] == "water-level"
    take_back(o, {"name": "small-" + "s" * 84, "title": "ชุดเล็ก"}, "--unit", "ICT", "--yes")  # of two keys alone, by the longest name there is
    assert show(o, "CT-ICT-66-009")["former_ref"] == "small-" + "s" * 84
    o.run("catalog", "remove", "CT-ICT-66-009", "--yes")
    check_bad_packages(o, new)


def check_bad_packages(o, new):
    """A package is one by its keys: one without a title is refused as a package, however it comes, and never taken for an activity."""
    before = whole(o)
    for title in ({"title": None}, {"title": ""}, {}):
        untitled = {k: v for k, v in new.items() if k != "title"} | {"name": "untitled", "notes": "x"} | title
        for packages in ([untitled], untitled, {"success": True, "result": untitled}, {"success": True, "result": {"results": [untitled]}}):
            said = take_back(o, packages, "--unit", "ICT", "--yes", "--lang", "en", status=(3,))
            assert "[1].name" in said and "activity" not in said and "has no name" in said, said
    assert whole(o) == before, "an untitled package came in"
    known = take_back(o, [new | {"title": None}], "--lang", "en", "--yes")  # ours by its name: nothing is new
    assert "1 unchanged" in known, known
    long = new | {"name": "n" * 5000, "title": "ชื่อรหัสยาว"}
    said = take_back(o, [long, new | {"name": "after", "title": "ถัดไป"}], "--unit", "ICT", "--lang", "en", "--yes", status=(3,))
    assert "2 new" in said and re.search(r"\[1\]\.name .*5000 characters", said), said
    for title in ("ชื่อรหัสยาว", "ถัดไป"):
        assert title in o.run("catalog", "list"), title


def check_states(ropa):
    """What the catalogue deleted, or keeps as a draft, never comes in as live; what it keeps private never goes out as shown."""
    with scratch.folder() as folder:
        o = Office(ropa, folder)
        o.run("init", "--org", "ทดสอบ")
        o.run("unit", "add", "--code", "ICT", "--name", "ศูนย์")
        one = {"name": "one", "title": "ชุดหนึ่ง", "owner_org": "x", "data_type": "ข้อมูลระเบียน", "data_category": "ข้อมูลสาธารณะ",
               "resources": [{"name": "ก", "url": "https://www.example.go.th/1.csv", "format": "CSV"},
                             {"name": "ข", "url": "https://www.example.go.th/2.csv", "format": "CSV", "state": "deleted"}]}
        for state, word in (("deleted", "deleted it"), ("draft", "a draft"), ("pending", "isn't active"), (1, "isn't active")):
            said = take_back(o, [one | {"state": state}], "--unit", "ICT", "--yes", "--lang", "en", status=(3,))
            assert word in said and "0 new" in said, said
            assert "ชุดหนึ่ง" not in o.run("catalog", "list"), state
        for state in ("active", "", None):
            said = take_back(o, [one | {"state": state, "title": f"ชุด {state}", "name": f"s-{state}x"}], "--unit", "ICT", "--yes", "--lang", "en",
                             status=(0, 3))
            assert "1 new" in said and said.count("deleted it") == 3 and "2.csv" in said, said  # the file, cell by cell
        sets = json.loads(o.run("export", "json", "-", "--noun", "catalog"))
        assert all(len(s["resource"]) == 1 for s in sets["catalog"] if "resource" in s), sets
        before = whole(o)
        said = take_back(o, [one | {"name": "s-activex", "title": "ชุด active", "notes": "ใหม่", "state": "deleted"}], "--yes", "--lang", "en", status=(3,))
        assert "retire it here" in said and whole(o) == before, said
        said = take_back(o, [one | {"name": "s-activex", "title": "ชุด active", "private": True}], "--theirs", "--yes", "--lang", "en", status=(0, 3))
        assert "1 changed" in said, said
        o.run("export", "ckan", "private.json", "--overwrite", status=(0, 3))
        kept = {p["title"]: p for p in json.loads(pathlib.Path(o.folder, "private.json").read_text())}
        assert kept["ชุด active"]["private"] is True, kept


def edit_book(o, name, *changes, out="back.xlsx"):
    """The workbook with texts changed, as who edits it in Excel does."""
    with zipfile.ZipFile(f"{o.folder}/{name}") as z, zipfile.ZipFile(f"{o.folder}/{out}", "w") as w:
        for item in z.namelist():
            data = z.read(item).decode() if item.endswith(".xml") else z.read(item)
            for part, old, new in changes:
                if item == part:
                    assert old in data, (part, old)
                    data = data.replace(old, new, 1)
            w.writestr(item, data)
    return out


def check_return_book(o):
    """The workbook comes back too, by the form that it is; a sheet of a third number of columns isn't guessed at."""
    o.run("export", "catalog", "book.xlsx", "--overwrite")
    before = whole(o)
    said = o.run("import", "book.xlsx", "--yes")
    assert whole(o) == before and "gdc" not in said, said
    shared = "xl/sharedStrings.xml"
    edited = edit_book(o, "book.xlsx", (shared, ">ลุ่มน้ำ<", ">ลุ่มน้ำย่อย<"), (shared, ">ชุดคำถาม<", ">ชุดคำตอบ<"), (shared, ">97.34<", ">97.40<"),
                       (shared, ">https://www.example.go.th/d.csv<", ">https://www.example.go.th/d2.csv<"), (shared, ">2566-03-01<", ">2566-07-01<"))
    foreign = edit_book(o, edited, ("docProps/custom.xml", 'name="ropa-head"', 'name="other"'), out="foreign.xlsx")
    o.run("import", foreign, "--yes", status=(1, 3))
    assert whole(o) == before, "another program's: what differs is asked"
    emptied = edit_book(o, "book.xlsx", (shared, ">97.34<", "><"), out="emptied.xlsx")
    foreign = edit_book(o, emptied, ("docProps/custom.xml", 'name="ropa-head"', 'name="other"'), out="foreign.xlsx")
    said = o.run("import", foreign, "--yes", "--lang", "en")  # emptied there, or never filled in: who knows
    assert said.count("it is empty") == 1 and re.search(r"GIS.*it is empty", said) and whole(o) == before, said
    sent = json.loads(o.run("export", "ckan", "-"))
    sent = [p | {"extras": [], "notes": ""} for p in sent if p["name"] == "ct-ict-66-001"]
    said = take_back(o, sent, "--yes", "--lang", "en", status=(0,))
    assert said.count("it is empty") == 1 and "[1].notes" in said and whole(o) == before, said
    said = o.run("import", emptied, "--preview", "--lang", "en")  # where it is known what the file said, it is taken
    assert "it is empty" not in said and "1 changed" in said, said
    said = o.run("import", edited, "--yes")
    assert "ขัดกัน 0" in said, said
    other, stat = show(o, "CT-ICT-66-005"), show(o, "CT-ICT-66-001")
    assert (other["geo_coverage"], other["geo_coverage_other"], other["data_type_other"]) == ("other", "ลุ่มน้ำย่อย", "ชุดคำตอบ"), other
    assert show(o, "CT-ICT-66-003")["west_bound_longitude"] == "97.40" and other["last_updated_date"] == "2023-07-01"
    assert sorted(r["url"][-6:] for r in stat["resource"]) == ["/e.csv", "d2.csv"], stat["resource"]
    o.run("setting", "edit", "ST-ORG-66-001", "--set", "catalog_profile=gdc21")
    said = o.run("import", "book.xlsx", "--yes", "--ours", status=(0, 3))
    assert "gdc_class" in said, said
    o.run("export", "catalog", "old.xlsx")
    o.run("setting", "edit", "ST-ORG-66-001", "--set", "catalog_profile=gdc_class")
    assert "gdc21" in o.run("import", "old.xlsx", "--yes", "--ours", status=(0, 3))
    sheet = "xl/worksheets/sheet3.xml"  # Temp2_Meta_Stat: a column more
    with zipfile.ZipFile(f"{o.folder}/book.xlsx") as z:
        heading = re.search(r'<c r="AD4"[^>]*>.*?</c>', z.read(sheet).decode())[0]
    edited = edit_book(o, "book.xlsx", (sheet, heading, heading + heading.replace("AD4", "AE4")), (shared, ">สถิติใหม่<", ">อีกชื่อ<"))
    said = o.run("import", edited, "--yes", "--theirs", status=(0, 3))
    assert "31" in said and "29" in said and "30" in said and show(o, "CT-ICT-66-001")["title"] == "สถิติใหม่", said


def check_three_ways(o):
    """Of what was sent: a cell changed there alone is taken, one changed on both sides is asked, one emptied there is cleared."""
    o.add(title="สามทาง", data_type="ข้อมูลสถิติ", **ITEMS, data_category="ข้อมูลสาธารณะ", accessible_condition="เดิม", standard="เดิม",
          resource__name="หนึ่ง", resource__url="https://www.example.go.th/1.csv", resource__format="CSV", resource__description="เดิม")
    ref = o.run("catalog", "list", "--where", "title=สามทาง", "--format", "csv").splitlines()[-1].split(",")[0]
    o.run("catalog", "edit", ref, "--set", "resource[2].name=สอง", "--set", "resource[2].url=https://www.example.go.th/2.csv")
    o.run("export", "ckan", "packages.json", "--overwrite")
    o.run("export", "catalog", "three.xlsx", "--overwrite")
    sent, shared = package(o, "สามทาง"), "xl/sharedStrings.xml"
    assert sent["extras"][0]["key"] == "ropa-head" and len(sent["extras"][0]["value"]) == 64
    # the same cell on both sides, another on each
    o.run("catalog", "edit", ref, "--set", "standard=ใหม่ที่นี่", "--set", "calculation_method=นับ")
    two = sent | {"standard": "ใหม่ที่นั่น", "accessible_condition": "ขออนุญาต", "objective": ["แผนปฏิรูปประเทศ", "พันธกิจหน่วยงาน"]}
    said = take_back(o, [two], status=(0, 1, 3))
    assert "ขัดกัน 1" in said and said.count("โปรดเลือกว่าจะใช้ค่าของฝ่ายใด") == 1, said
    assert "ที่ขัดกันนั้น 1 รายการเปลี่ยนเฉพาะช่องที่ไม่ขัดกัน" in said and '"partly":1' in take_back(o, [two], "--format", "json", status=(0, 1, 3)).replace(" ", ""), said
    take_back(o, [two], "--ours", "--yes", status=(0, 3))
    now = show(o, ref)
    assert (now["standard"], now["accessible_condition"], now["calculation_method"]) == ("ใหม่ที่นี่", "ขออนุญาต", "นับ"), now
    assert sorted(now["objective"]) == ["mission", "reform"], now["objective"]
    # from the workbook, written before both: what stands is nothing new; an objective changed there takes the place of the main one
    before = whole(o)
    o.run("import", "three.xlsx", "--yes", status=(0, 3))
    assert whole(o) == before, "what was sent and came back as it was isn't told of what changed here since"
    o.run("export", "catalog", "three.xlsx", "--overwrite")
    o.run("catalog", "edit", ref, "--set", "objective=แผนปฏิรูปประเทศ, กฎหมายที่เกี่ยวข้อง, พันธกิจหน่วยงาน", "--set", "accessible_condition=ขออนุญาต")
    o.run("export", "catalog", "three.xlsx", "--overwrite")
    edited = edit_book(o, "three.xlsx", (shared, ">แผนปฏิรูปประเทศ<", ">มติคณะรัฐมนตรี<"), (shared, ">ขออนุญาต<", "><"))
    said = o.run("import", edited, "--yes")
    now = show(o, ref)
    assert sorted(now["objective"]) == ["cabinet", "law", "mission"] and "accessible_condition" not in now, (now, said)
    # with no mark the main value alone is replaced, whoever decides
    foreign = edit_book(o, "three.xlsx", (shared, ">แผนปฏิรูปประเทศ<", ">แผนความมั่นคงแห่งชาติ<"), ("docProps/custom.xml", "ropa-head", "other"), out="foreign.xlsx")
    o.run("import", foreign, "--theirs", "--yes", status=(0, 3))
    assert sorted(show(o, ref)["objective"]) == ["law", "mission", "security"], show(o, ref)["objective"]
    # a file changed, its fellow as it was; one emptied, one that isn't there any more
    o.run("export", "ckan", "packages.json", "--overwrite")
    sent = package(o, "สามทาง")
    sent["resources"][0] |= {"url": "https://www.example.go.th/1b.csv"}
    take_back(o, [sent], "--yes")
    files = show(o, ref)["resource"]
    assert [r["url"][-6:] for r in files] == ["1b.csv", "/2.csv"] and files[0]["description"] == "เดิม", files
    o.run("export", "ckan", "packages.json", "--overwrite")
    sent = package(o, "สามทาง")
    del sent["standard"], sent["resources"][1]
    sent["resources"][0]["description"] = ""
    said = take_back(o, [sent], "--yes", status=(0, 3))
    now = show(o, ref)
    assert "standard" in said and "สอง" in said and now["standard"] and len(now["resource"]) == 2, (said, now)
    assert "description" not in now["resource"][0], now
    said = take_back(o, [sent | {"title": ""}], "--yes", status=(0, 1, 3))
    assert "ชื่อว่างไม่ได้" in said and show(o, ref)["title"] == "สามทาง", said
    # a head of another register is none of ours: every difference is asked, as ever
    sent["extras"] = [{"key": "ropa-head", "value": "0" * 64}]
    said = take_back(o, [sent | {"accessible_condition": "x", "standard": "y"}], status=(0, 1, 3))
    assert "ขัดกัน 1" in said, said
    o.run("catalog", "remove", ref, "--yes")


def check_shapes(o):
    """What the import would lose without a word is told: a row above the sixth, a renamed sheet, a cell too far right, columns that were moved."""
    o.run("export", "catalog", "shapes.xlsx", "--overwrite")
    sheet, shared = "xl/worksheets/sheet2.xml", "xl/sharedStrings.xml"  # Temp2_Meta_Record
    with zipfile.ZipFile(f"{o.folder}/shapes.xlsx") as z:
        xml, strings = z.read(sheet).decode(), z.read(shared).decode()
        row = re.search(r'<row r="6".*?</row>', xml)[0]
        heads = {c: re.search(rf'<c r="{c}4"[^>]*>.*?</c>', xml)[0] for c in "CD"}
        codes = {c: re.search(rf'<c r="{c}5"[^>]*>.*?</c>', xml)[0] for c in "CD"}
        book = z.read("xl/workbook.xml").decode()
    before = whole(o)

    def told(*changes, status=(3,)):
        """Exit code 3 where a set or a sheet of them was lost."""
        said = o.run("import", edit_book(o, "shapes.xlsx", *changes, out="shape.xlsx"), "--theirs", "--yes", status=status)
        assert whole(o) == before, said
        return said
    above = re.search(r'<row r="5".*?</row>', xml)[0]
    assert "เหนือแถวที่ 6" in told((sheet, above, row.replace('r="6"', 'r="5"').replace('6"', '5"')))
    assert "Temp2_Meta_Recor2" in told(("xl/workbook.xml", 'name="Temp2_Meta_Record"', 'name="Temp2_Meta_Recor2"'))
    first = re.search(r'<c r="A6"[^>]*>.*?</c>', row)[0]
    assert "เลยคอลัมน์สุดท้าย" in told((sheet, row, row.replace("</row>", first.replace("A6", "AH6") + "</row>")), status=(0,))
    swapped = [(sheet, xml, xml)]
    for cells in (heads, codes):
        a, b = (re.search(r"<v>(\d+)</v>", cells[c])[1] for c in "CD")
        swapped += [(sheet, cells["C"], cells["C"].replace(f"<v>{a}<", f"<v>{b}<")), (sheet, cells["D"], cells["D"].replace(f"<v>{b}<", f"<v>{a}<"))]
    said = told(*swapped)
    assert "คอลัมน์ถูกสลับ" in said and "D4" in said, said
    blank = re.search(r'<row r="4".*?</row>', xml)[0]
    assert "แถวที่ 4 ต้องเป็นหัวคอลัมน์" in told((sheet, blank, ""))
    heading = re.search(r'(?s).*(<c r="[A-Z]+4"[^>]*>.*?</c>)', blank)[1]
    assert "จึงไม่อ่านแผ่นนี้" in told((sheet, heading, ""))  # a column less
    assert "แบบที่ถูกเปลี่ยนชื่อ" in told(("xl/workbook.xml", 'name="Temp3_Resource_Stat"', 'name="Temp3_Stat"'))
    # one that somebody keeps beside those of the form is a doubt alone
    assert "แบบที่ถูกเปลี่ยนชื่อ" in told(("xl/workbook.xml", 'name="Temp1_Dataset_List"', 'name="บันทึก"'), status=(0,))


def rows_of(o, title):
    """The files of the set, each with all that it says, in the order of the register; no uids."""
    ref = o.run("catalog", "list", "--where", f"title={title}", "--format", "csv").splitlines()[-1].split(",")[0]
    return [{k: v for k, v in row.items() if k not in ("uid", "not_applicable")} for row in show(o, ref).get("resource", [])]


def check_many_files(ropa):
    """Each file of a set comes in, whole and by itself, from packages and from the workbook, for new sets and for those that are here."""
    def data(n, **more):
        return {"name": f"แฟ้ม {n}", "url": f"https://www.example.go.th/{n}.csv"} | more
    mixed = [data("ก"), data("ข", format="PDF", description="ของ ข"), data("ค", resource_last_updated_date="2023-03-01")]
    twins = [data("ก", format="CSV"), data("ก", format="CSV")]  # alike in all: two all the same
    sets = [{"name": f"many-{t}", "title": t, "owner_org": "ict-moac", "data_type": "ข้อมูลระเบียน", "data_category": "ข้อมูลสาธารณะ",
             "license_id": "Open Data Common", "private": False, "resources": files}
            for t, files in (("ผสม", mixed), ("เหมือน", twins), ("เดี่ยว", mixed[1:2]), ("ไม่มี", []))]

    def as_rows(files):
        keys = {"resource_last_updated_date": "last_updated_date"}
        return [{keys.get(k, k): v.lower() if k == "format" else v for k, v in f.items()} for f in files]

    def check(o, **files):
        for title, rows in files.items():
            assert rows_of(o, title) == as_rows(rows), (title, rows_of(o, title))
    with scratch.folder() as folder, scratch.folder() as other:
        o, there = Office(ropa, folder), Office(ropa, other)
        for office in (o, there):
            office.run("init", "--org", "สำนักงานตัวอย่าง")
            office.run("unit", "add", "--code", "ICT", "--name", "ศูนย์ตัวอย่าง")
        said = take_back(o, sets, "--unit", "ICT", "--yes")
        assert "ช่องนี้เก็บได้ค่าเดียว" not in said, said
        check(o, ผสม=mixed, เหมือน=twins, เดี่ยว=mixed[1:2], ไม่มี=[])
        more = sets[0] | {"resources": mixed[:1] + [data("ง", format="CSV"), mixed[1], data("จ"), mixed[2]]}  # two more, between those here
        take_back(o, [more, sets[3] | {"resources": mixed}], "--theirs", "--yes", status=(0, 3))
        check(o, ผสม=mixed + [data("ง", format="CSV"), data("จ")], ไม่มี=mixed)
        take_back(o, [more], "--theirs", "--yes")
        check(o, ผสม=mixed + [data("ง", format="CSV"), data("จ")])  # again: nothing is added twice
        for name, args in (("all.json", ("ckan",)), ("all.xlsx", ("catalog",))):  # and from our own, into another office
            o.run("export", *args, name)
            there.run("import", f"{folder}/{name}", "--unit", "ICT", "--yes", status=(0, 3))
            check(there, ผสม=mixed + [data("ง", format="CSV"), data("จ")], เหมือน=twins, เดี่ยว=mixed[1:2], ไม่มี=mixed)
            there.run("undo")
        rows = [{"name": "one", "url": "https://www.example.go.th/1.csv"}, {"name": "two", "format": "pdf"}]  # a record of ours, its rows without uid
        pathlib.Path(folder, "own.json").write_text(json.dumps({"catalog": [{"title": "ของเรา", "unit_ref": "ICT", "resource": rows}]}))
        o.run("import", "own.json", "--yes")
        check(o, ของเรา=rows)


def check_hidden_files(ropa):
    """A file hidden in the catalogue is hidden here, new or known, and never goes out again; one hidden here isn't opened by a file."""
    url = "https://www.example.go.th/names.csv"
    hidden = {"name": "รายชื่อ", "url": url, "format": "CSV", "resource_private": "True"}
    sets = [{"name": "open-set", "title": "เปิด", "owner_org": "ict-moac", "data_type": "ข้อมูลระเบียน", "data_category": "ข้อมูลสาธารณะ",
             "private": False, "resources": [{"name": "สรุป", "url": "https://www.example.go.th/s.csv", "format": "CSV"}, hidden]}]

    def hides(o):
        o.run("export", "ckan", "out.json", "--overwrite")
        o.run("export", "catalog", "out.xlsx", "--overwrite")
        told = json.dumps(sheets(f"{o.folder}/out.xlsx"), ensure_ascii=False) + pathlib.Path(o.folder, "out.json").read_text()
        assert "s.csv" in told
        return url not in told
    with scratch.folder() as folder:
        o = Office(ropa, folder)
        o.run("init", "--org", "สำนักงานตัวอย่าง")
        o.run("unit", "add", "--code", "ICT", "--name", "ศูนย์ตัวอย่าง")
        for said_so in ("True", True):
            hidden["resource_private"] = said_so
            said = take_back(o, sets, "--unit", "ICT", "--yes")
            assert "ทะเบียนไม่มีช่องนี้" not in said and hides(o), said
            assert [r.get("resource_private") for r in rows_of(o, "เปิด")] == [None, True], rows_of(o, "เปิด")
            o.run("undo")
        hidden["resource_private"] = "False"
        take_back(o, sets, "--unit", "ICT", "--yes")
        assert not hides(o)
        hidden["resource_private"] = "True"
        take_back(o, sets, "--theirs", "--yes")  # hidden there since
        assert hides(o)
        hidden["resource_private"] = "False"
        said = take_back(o, sets, "--yes", status=(1, 3))
        assert hides(o) and "ขัดกัน 1" in said, said
        hidden["resource_private"] = "อาจจะ"
        said = take_back(o, sets, "--theirs", "--yes", status=(3,))
        assert hides(o) and "อาจจะ" in said, said


def put_cell(o, name, sheet, cell, xml, out="formula.xlsx"):
    """The workbook with what stands in one cell put otherwise."""
    number = list(sheets(f"{o.folder}/{name}")).index(sheet) + 1
    part = f"xl/worksheets/sheet{number}.xml"
    with zipfile.ZipFile(f"{o.folder}/{name}") as z:
        old = re.search(rf'<c r="{cell}"[^>]*?(?:/>|>.*?</c>)', z.read(part).decode())[0]
    return edit_book(o, name, (part, old, re.sub(r"^<c", f'<c r="{cell}"', xml)), out=out)


def check_formulas(o):
    """Of a formula that was never worked out, or failed, nothing is known: it is told, and its field stays as it is."""
    ref = "CT-ICT-66-001"  # a set of statistics, its file in the sheet of files
    o.run("export", "catalog", "sent.xlsx", "--overwrite")
    before = whole(o)
    uncounted = ("<c><f>1+1</f></c>", "<c><f>1+1</f><v></v></c>", "<c><f>1+1</f><v/></c>", '<c t="b"><f>1+1</f><v></v></c>')
    for formula in (*uncounted, '<c t="e"><f>1/0</f><v>#DIV/0!</v></c>'):
        for sheet, cell in (("Temp2_Meta_Stat", "H6"), ("Temp3_Resource_Stat", "C6"), ("Temp2_Meta_Stat", "C6"), ("Temp2_Meta_Other", "B6")):
            said = o.run("import", put_cell(o, "sent.xlsx", sheet, cell, formula), "--theirs", "--yes", status=(3,))
            assert "สูตร" in said and f"{sheet}!{cell}" in said and "ไฟล์ไม่มีช่องเหล่านี้แล้ว" not in said, (formula, said)
            assert whole(o) == before, (formula, sheet, cell, said)
        said = o.run("import", put_cell(o, "sent.xlsx", "Temp3_Resource_Stat", "A6", formula), "--theirs", "--yes", status=(3,))
        assert "สูตร" in said and whole(o) == before, said  # whose file it is isn't known
    for counted, text in (('<c t="str"><f>"ก"</f><v>นับแล้ว</v></c>', "นับแล้ว"), ('<c t="str"><f>""</f><v></v></c>', None)):
        o.run("import", put_cell(o, "sent.xlsx", "Temp2_Meta_Stat", "H6", counted), "--theirs", "--yes")
        assert show(o, ref).get("description") == text, show(o, ref)
        o.run("undo")


def check_blank_answers(o):
    """A blank in the place of yes or no means yes to the catalogue: so it is read of a new set, and told; a set that is here isn't changed by it."""
    o.add(title="ว่าง", data_type="ข้อมูลสถิติ", **ITEMS, data_category="ข้อมูลสาธารณะ", resource__name="ก", resource__url="https://www.example.go.th/v.csv",
          resource__format="CSV")
    ref = o.run("catalog", "list", "--where", "title=ว่าง", "--format", "csv").splitlines()[-1].split(",")[0]
    for answer, status in (("ใช่", 0), ("ไม่ใช่", 3), ("", 3)):
        for field, sheet in (("official_statistics", "Temp2_Meta_Stat"), ("resource[1].official_statistics", "Temp3_Resource_Stat")):
            o.run("catalog", "edit", ref, "--set", f"{field}={answer}")
            o.run("export", "catalog", "blank.xlsx", "--overwrite")
            rows = sheets(f"{o.folder}/blank.xlsx")[sheet]
            at = next(r for r in rows if r >= 6 and ref.lower() in rows[r].values())
            last = max(rows[4])
            cell = f"{chr(64 + (last - 1) // 26) if last > 26 else ''}{chr(65 + (last - 1) % 26)}{at}"
            before = whole(o)
            for name in (put_cell(o, "blank.xlsx", sheet, cell, "<c/>"),
                         edit_book(o, "formula.xlsx", ("docProps/custom.xml", 'name="ropa-head"', 'name="other"'), out="foreign.xlsx")):
                said = o.run("import", name, "--theirs", "--yes", status=(status,))
                assert whole(o) == before and ("เซลล์ว่าง" in said) == bool(status), (answer, field, said)
            with scratch.folder() as folder:
                there = Office(o.ropa, folder)
                there.run("init", "--org", "สำนักงานตัวอย่าง")
                there.run("unit", "add", "--code", "ICT", "--name", "ศูนย์ตัวอย่าง")
                said = there.run("import", f"{o.folder}/formula.xlsx", "--unit", "ICT", "--yes", status=(0, 3))
                new = there.run("catalog", "list", "--where", "title=ว่าง", "--format", "csv").splitlines()[-1].split(",")[0]
                new = show(there, new)
                new = new if "[" not in field else new["resource"][0]
                assert new["official_statistics"] is True and "เซลล์ว่าง" in said, (field, new, said)
    o.run("catalog", "remove", ref, "--yes")


def check_small_losses(o):
    """A package of blanks says why it isn't taken, a list has no empty items, and a word that no list has doesn't overwrite another "other"."""
    blank = {"name": "", "title": "", "owner_org": "", "resources": []}
    for packages in ([blank], blank | {"title": None}):
        said = take_back(o, packages, "--unit", "ICT", "--yes", "--lang", "en", status=(3,))
        assert "1 rejected" in said and "has no name" in said and "[1]." in said, said
    tagged = {"name": "tagged", "title": "ป้าย", "owner_org": "x", "tags": [1, None, {"name": "ก"}, "", {"name": "ข"}], "objective": [None, "พันธกิจหน่วยงาน", ""],
              "data_format": [None], "resources": []}
    take_back(o, [tagged], "--unit", "ICT", "--yes")
    ref = o.run("catalog", "list", "--where", "title=ป้าย", "--format", "csv").splitlines()[-1].split(",")[0]
    now = show(o, ref)
    assert (now["tag_string"], now["objective"], now.get("data_format")) == ("1, ก, ข", ["mission"], None), now
    o.run("catalog", "remove", ref, "--yes")
    for year, told in (("2018", True), ("2561", False)):
        said = take_back(o, [tagged | {"title": "ปี", "data_type": "ข้อมูลสถิติ", "last_year_of_data": year,
                                       "resources": [{"name": "ก", "resource_first_year_of_data": year}]}], "--unit", "ICT")
        assert (said.count("ค.ศ.") == 2) == told and ("ค.ศ." in said) == told, said
    o.add(title="สองอื่น", data_type="ข้อมูลระเบียน", **(ITEMS | {"objective": "มติคณะรัฐมนตรี, อื่นๆ"}), objective_other="ของเดิม", data_category="ข้อมูลสาธารณะ")
    ref = o.run("catalog", "list", "--where", "title=สองอื่น", "--format", "csv").splitlines()[-1].split(",")[0]
    o.run("export", "catalog", "other.xlsx", "--overwrite")
    rows, before = sheets(f"{o.folder}/other.xlsx")["Temp2_Meta_Record"], whole(o)
    at = next(r for r in rows if r >= 6 and rows[r][1] == ref.lower())
    assert rows[at][9] == "มติคณะรัฐมนตรี", rows[at]
    new = put_cell(o, "other.xlsx", "Temp2_Meta_Record", f"I{at}", '<c t="inlineStr"><is><t>คำใหม่</t></is></c>')
    for name in (new, edit_book(o, new, ("docProps/custom.xml", 'name="ropa-head"', 'name="other"'), out="foreign.xlsx")):
        said = o.run("import", name, "--theirs", "--yes", status=(3,))
        assert whole(o) == before and "คำใหม่" in said, said
    same = put_cell(o, "other.xlsx", "Temp2_Meta_Record", f"I{at}", '<c t="inlineStr"><is><t>ของเดิม</t></is></c>')
    o.run("import", same, "--theirs", "--yes")
    assert (show(o, ref)["objective"], show(o, ref)["objective_other"]) == (["other"], "ของเดิม"), show(o, ref)
    o.run("catalog", "remove", ref, "--yes")


def check_told(ropa):
    """Of what comes in: by which rule data might slip out, here or in the catalogue; what may be ours by another name; who has no unit."""
    with scratch.folder() as folder:
        o = Office(ropa, folder)
        o.run("init", "--org", "สำนักงานตัวอย่าง")
        for code in ("ICT", "GT"):
            o.run("unit", "add", "--code", code, "--name", f"หน่วยงาน {code}")
        o.add(title="ทะเบียนเกษตรกร", data_type="ข้อมูลระเบียน", **(ITEMS | {"license_id": "License not specified"}), data_category="ข้อมูลส่วนบุคคล", private="ใช่")
        o.add(title="งบประมาณรายจ่ายประจำปี", data_type="ข้อมูลระเบียน", **ITEMS, data_category="ข้อมูลสาธารณะ",
              resource__name="ปี 2566", resource__url="https://www.example.go.th/b.csv", resource__format="CSV")
        o.run("export", "ckan", "packages.json")
        for whose, state in (("--ours", "ใช่"), ("--theirs", "ไม่ใช่")):  # open there, whichever value is kept here
            opened = package(o, "ทะเบียนเกษตรกร") | {"private": False, "extras": []}
            said = take_back(o, opened, whose, status=(3,))
            assert said.count("RCT-02") == 1 and "ทะเบียนเกษตรกร" in said.split("RCT-02")[0], said
            said = take_back(o, opened, "--lang", "en", status=(1,))  # to be decided
            assert "To be mended first" in said and "RCT-02" in said, said
        result = json.loads(take_back(o, opened, "--theirs", "--format", "json", status=(3,)))
        assert result["records"]["barred"] == 1 and [d["bars"] for d in result["doubts"] if "bars" in d] == [True], result
        new = {k: v for k, v in opened.items() if k not in ("name", "title")} | {"name": "open-persons", "title": "ผู้ใช้บริการ"}
        said = take_back(o, new, "--unit", "ICT", "--yes", status=(3,))
        assert "open-persons" in said and "RCT-02" in said and "หน่วยงาน" not in said, said
        o.run("undo")
        said = take_back(o, [new | {"private": True, "license_id": "License not specified"}], "--unit", "ICT", status=(0,))
        assert "RCT-" not in said, said
        budget = {k: v for k, v in package(o, "งบประมาณรายจ่ายประจำปี").items() if k not in ("extras", "resources")}
        far = budget | {"name": "water", "title": "ระดับน้ำในอ่างเก็บน้ำ"}
        file = {"name": "ไฟล์", "url": "https://www.example.go.th/b.csv", "format": "CSV"}
        for renamed, how in ((far | {"resources": [file]}, "มีไฟล์ที่อยู่เดียวกับ"),
                             (budget | {"name": "budget", "title": "งบประมาณรายจ่ายประจำปี สป.", "resources": []}, "ชื่อคล้าย")):
            said = take_back(o, [renamed], "--unit", "ICT")
            assert f"{how} CT-ICT-66-002" in said, (how, said)
            said = take_back(o, [renamed, package(o, "งบประมาณรายจ่ายประจำปี")], "--unit", "ICT")  # ours is in the file itself
            assert how not in said, said
        said = take_back(o, [far | {"resources": []}, far | {"name": "water-2", "title": "ปริมาณฝน", "resources": []}])
        assert "water, water-2" in said and said.count("หน่วยงานเจ้าของ") == 1, said
        assert "หน่วยงานเจ้าของ" not in take_back(o, [far | {"resources": []}], "--unit", "ICT")


def check_lost_mark(ropa):
    """Without our mark nobody is said to have changed what differs, and what is written where nobody answered is no change."""
    with scratch.folder() as folder:
        o = Office(ropa, folder)
        o.run("init", "--org", "สำนักงานตัวอย่าง")
        o.run("unit", "add", "--code", "ICT", "--name", "ศูนย์")
        other = "https://data.example.go.th/dataset/budget"
        o.add(title="งบประมาณ", data_type="ข้อมูลระเบียน", **ITEMS, data_category="ข้อมูลสาธารณะ", reference_url_catalog=other)
        o.run("export", "ckan", "packages.json")
        p = package(o, "งบประมาณ")
        assert p["private"] is False and p["allow_harvest"] == "True" and p["reference_url_catalog"] == other, p
        p.pop("extras")
        said = take_back(o, [p], "--yes")
        assert "คงเดิม 1 ขัดกัน 0" in said and show(o, "CT-ICT-66-001").get("private") is None, said
        moved = other + "-2566"
        said = take_back(o, [p | {"reference_url_catalog": moved}], status=(1,))
        assert "ไม่รู้ว่าฝ่ายใดแก้" in said and "แก้ช่องนี้ต่างกัน" not in said and moved in said, said
        take_back(o, [p | {"reference_url_catalog": moved}], "--theirs", "--yes")
        assert show(o, "CT-ICT-66-001")["reference_url_catalog"] == moved
        assert "ขัดกัน 1" in take_back(o, [p | {"reference_url_catalog": moved, "private": True}], status=(1,))


def check_refused(ropa):
    """What the catalogue won't take in is said where it goes out: a title or a name that two sets bear, a name that is too long."""
    with scratch.folder() as folder:
        o = Office(ropa, folder)
        o.run("init", "--org", "สำนักงานตัวอย่าง")
        o.run("unit", "add", "--code", "ICT", "--name", "ศูนย์")
        for title, name in (("งบประมาณ", ""), ("งบประมาณ", ""), ("แผน", "moac-plan"), ("แผนที่", "moac-plan"), ("สถิติ", "s" * 71), ("อื่น", "moac-s")):
            o.add(title=title, data_type="ข้อมูลระเบียน", **ITEMS, data_category="ข้อมูลสาธารณะ", **({"former_ref": name} if name else {}))
        for form, file in (("catalog", "two.xlsx"), ("ckan", "two.json")):
            said = o.run("export", form, file, status=(3,), said=True)
            assert said.count("จะไม่รับ") == 5 and "CT-ICT-66-006" not in said, said
            assert "ชื่อซ้ำกับ CT-ICT-66-002" in said and "ชื่อเดียวกับ CT-ICT-66-004" in said and "ยาว 71 ตัวอักษร" in said, said


def main():
    ropa = str(pathlib.Path(sys.argv[1]).resolve())
    with scratch.folder() as folder:
        o = Office(ropa, folder)
        fill(o)
        found = check_book(o)
        check_paper(o)
        check_list(o)
        check_packages(o, found)
        check_profile(o)
        o.run("export", "catalog", "unit.xlsx", "--unit", "ICT")
        assert len(take_in(f"{folder}/unit.xlsx", classes=True)) == 6
        o.run("export", "catalog", "activity", "x.xlsx", status=(2,))
        check_return_json(o)
        check_return_book(o)
        check_three_ways(o)
        check_shapes(o)
        check_formulas(o)
        check_blank_answers(o)
        check_small_losses(o)
        check_many_files(ropa)
        check_hidden_files(ropa)
        check_told(ropa)
        check_states(ropa)
        check_lost_mark(ropa)
        check_refused(ropa)


if __name__ == "__main__":
    main()
