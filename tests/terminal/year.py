#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
# Copyright the ropa contributors
"""A unit's year from the menu: from three finished activities to all twelve steps of KPI 5, no command typed; counts the answers.

Whoever sits there takes the first thing of their unit's that home says to do, and answers what is asked.

usage: year.py PROGRAM
"""
import json
import os
import re
import sys

TESTS = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))
sys.path[:0] = [TESTS, f"{TESTS}/terminal"]
import scratch  # noqa: E402
from officer import Officer  # noqa: E402
from window import run  # noqa: E402

MENU = "เลือก > "
AIM, OVER = 90, 2  # answers; above the aim: who reviews is asked, not proposed
PEOPLE = [("GT", "ตัวอย่าง เจ้าหน้าที่", "นักวิชาการ"), ("GT", "ตัวอย่าง ผู้อำนวยการ", "ผู้อำนวยการกองตัวอย่าง"),
          ("ICT", "ตัวอย่าง ผู้ตรวจ", "นักวิชาการคอมพิวเตอร์"), ("ICT", "ตัวอย่าง หัวหน้าศูนย์", "ผู้อำนวยการศูนย์ตัวอย่าง")]
KNOWN = [("ผู้ทบทวน", "เจ้าหน้าที่"), ("ผู้ประสานงาน", "เจ้าหน้าที่"), ("ชื่อการทบทวน", "ทบทวนประจำปี"), (": ผลการทบทวน", "1 ทั้งหมด"), (": ผลด้านการเก็บรักษา", "1 ทั้งหมด"), ("ชื่อประกาศ", "ประกาศของกองตัวอย่าง"),
         ("หัวข้อตามมาตรา 23", "1-6"), ("สิทธิที่แจ้ง", "1-8"), ("ช่องทางแจ้ง", "1"), ("เลขที่บันทึก", "กต 0101/1"),
         ("ที่อยู่เว็บ", "https://www.example.go.th/pdpa"), ("หน้าที่ในคณะทำงาน", "1"), ("เลขที่คำสั่งแต่งตั้ง", "คำสั่งที่ 1/2565"),
         ("ดำรงตำแหน่งตั้งแต่", "1 พ.ย. 2565"), ("หัวข้อที่มีในภาพ", "1-10"), ("หัวข้อที่มีในแนวปฏิบัติ", "1-15"), ("หัวข้อ *", "สิทธิของท่าน"),
         ("กลุ่มเป้าหมาย", "บุคลากรทั่วไป"), ("ข้อความทดแทนภาพ", "ภาพสิทธิแปดข้อ"), ("เรื่อง *", "รับรองว่าไม่มีผู้ประมวลผล"),
         ("ข้อความรับรอง", "กองตัวอย่างไม่มีผู้ประมวลผลข้อมูล"), ("ชื่อกิจกรรม", "ถ่ายทอดในกอง"), ("วิธีจัด", "1"), ("จำนวนคน", "12"),
         ("ชื่อแนวปฏิบัติ", "แนวปฏิบัติเมื่อข้อมูลรั่วไหล"), ("ช่องทางรับแจ้งเหตุ", "โทร. 0 2000 0000"), ("ทดสอบช่องทางเมื่อ", "วันนี้"),
         ("ชื่อรายงาน", "ผลการดำเนินงานรอบ 9 เดือน"), ("สรุปผล", "ดำเนินการครบ")]


def make_office(folder):
    """A centre that has held its briefing, and a unit with three activities that lack nothing."""
    run(folder, "init", "--org", "สำนักงานตัวอย่าง")
    for code, name, kind in (("ICT", "ศูนย์ตัวอย่าง", "centre"), ("GT", "กองตัวอย่าง", "division")):
        run(folder, "unit", "add", "--code", code, "--name", name, "--type", kind, "--in-scope-from", "2022-10-01")
    for unit, name, post in PEOPLE:
        run(folder, "person", "add", "--name", name, "--post", post, "--unit-ref", unit)
    for unit, name, post in (PEOPLE[1], PEOPLE[3]):
        run(folder, "unit", "edit", unit, "--yes", "--set", f"head[1].person={name}", "--set", f"head[1].post={post}",
            "--set", "head[1].head_kind=head", "--set", "head[1].valid_from=2022-10-01")
    run(folder, "organisation", "edit", "ORG", "--has-centre", "ใช่", "--centre-ref", "ICT", "--controller-address", "ถนนตัวอย่าง",
        "--controller-contact", "0 2000 0000", "--dpo-required", "ไม่ใช่", "--yes")
    run(folder, "training", "add", "--title", "สร้างความตระหนักรู้", "--unit-ref", "ICT", "--held-on", "2023-01-05", "--training-kind", "awareness",
        "--training-method", "meeting", *(w for i, unit in enumerate(("GT", "ICT"), 1) for w in (
            "--set", f"attendance[{i}].unit_ref={unit}", "--set", f"attendance[{i}].audience=working_group",
            "--set", f"attendance[{i}].attendee_count=3")))
    for starter in ("cctv", "leave", "procurement"):
        run(folder, "activity", "add", "--starter", starter, "--unit-ref", "GT")
    for a in json.loads(run(folder, "activity", "list", "--format", "json")):
        places = json.loads(run(folder, "activity", "show", a["ref"], "--format", "json"))["storage"]
        run(folder, "activity", "edit", a["ref"], "--collect-start", "1 ต.ค. 2563", "--collected-before-pdpa", "ใช่", "--subject-count", "500",
            "--activity-owner", PEOPLE[0][1], "--disposal-owner", PEOPLE[0][1],
            *(w for i in range(1, len(places) + 1) for w in ("--set", f"storage[{i}].storage_location=ห้องทะเบียน")))
    for s in json.loads(run(folder, "security", "list", "--format", "json")):
        run(folder, "security", "edit", s["ref"], "--sec-review-date", "2022-10-15", "--yes")


def left(folder):
    score = json.loads(run(folder, "score", "--kpi", "5", "--unit", "GT", "--format", "json"))
    return [step["step"] for kpi in score["kpis"] for step in kpi["steps"] if step["state"] == "open"]


def the_centre_does_its_part(folder):
    """What the unit waits for; nothing of it is on the unit's list."""
    for item in json.loads(run(folder, "todo", "--all", "--format", "json")):
        r = item["remedy"]
        if item["by"] == "centre" and r and r["noun"] is None and r["refs"]:
            told = {"memo": "ศต 0200/1", "url": "https://www.example.go.th/pdpa"}
            run(folder, r["verb"], *r["refs"], "--level", "centre", "--by", r["options"]["by"],
                *(w for option, value in told.items() if option in r["options"] for w in ("--" + option, value)))
            return True
    return False


def main():
    with scratch.folder() as folder:
        make_office(folder)
        assert len(left(folder)) == 12, left(folder)
        o = Officer(folder, (80, 24))
        with open(f"{folder}/config/ropa/me", "w", encoding="utf-8") as me:
            me.write(f"person={PEOPLE[0][1]}\nunit=GT\n")
        o.begins("KPI 5")
        o.opens()
        while left(folder):
            offers = re.findall(r"^ *(\d+)  (.*KPI \d ·.*)$", o.screen, re.M)
            own = [n for n, line in offers if "รายงานการทบทวน" not in line and not line.startswith("รอ ")]
            if not own and the_centre_does_its_part(folder):
                o.says("")  # looks again
                continue
            if not own or o.counts["KPI 5"] > 2 * AIM:
                o.fail(f"nothing more to do, and {left(folder)} are open")
            o.says(own[0])
            o.fills([(part, [answer] * 9) for part, answer in KNOWN], MENU)
        o.leaves()
        print(f"KPI 5 of a unit, twelve steps: {o.counts['KPI 5']} answers, to be {AIM} or fewer")
        assert o.counts["KPI 5"] <= AIM + OVER


main()
