#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
# Copyright the ropa contributors
"""A first start, in Thai: what nobody means by an answer gets one sentence at its question, which stays, and nothing is made of it.

usage: first.py PROGRAM
"""
import json
import os
import sys

TESTS = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))
sys.path[:0] = [TESTS, f"{TESTS}/terminal"]
import scratch  # noqa: E402
from officer import Officer  # noqa: E402
from window import run  # noqa: E402

PAGE = "\x1b[200~" + "\n".join(f"บรรทัดที่ {i} ของหน้าที่คัดลอกมา" for i in range(6)) + "\x1b[201~"
NO_NAME = ["31/3/2566", "31 มี.ค. 2566", "1", "๒๕๖๖", "ก", "เ้ื", "ัำห", "l;ylfu", "yes", "ใช่", "ไม่มี", "5 ปี", "ไม่ทราบ", "...",
           "ลงทะเบียนผู้เข้าอบรมและออกใบประกาศนียบัตรให้ผู้ผ่านการอบรมทุกคนในแต่ละปีตามระเบียบของทางราชการ", "เก็บไว้ที่ไหนครับ", "*", PAGE]
NOBODY = ["ไม่รู้", "เดี๋ยวบอกทีหลัง", "ทดสอบระบบ 123", "test", "ฉันเป็นคนกรอกข้อมูล", "กองคลัง", "ฝ่ายบริหารทั่วไป", "ผู้อำนวยการ", "ผู้อำนวยการกองตัวอย่าง",
          "หัวหน้าฝ่ายบริหาร", "EOF", "เจ้าหน้าที่ 2", "ยังไม่มีคนทำ", "สมศรี ใจดี, นายสมชาย", "สมศรี ใจดี, ทดสอบ", "บันทึกการประชุมประจำเดือน"]
NO_OFFICE = ["นายสมชาย ใจดี", "นางสาวสมศรี", "ผู้อำนวยการกองคลัง", "ทดสอบ", "ทดสอบระบบ 123", "เดี๋ยวบอกทีหลัง", "ยังไม่รู้ว่าชื่ออะไร"]
LIST = ["กองหนึ่ง, กองสอง", "ชื่อ; โทรศัพท์"]
NO_LAW = ["31/3/66", "1", "ก", "เ้ื", "5 ปี", "yes"]  # what founds the office is asked with the first ready-made activity
NO_CODE = ["31/3/2566", "1", "2566", "ก", "เ้ื", "yes", "กองกลาง", "l;ylfu", "GT, HR", PAGE]


def page_is_no_answer(o, question):
    """From a terminal that doesn't say what is pasted: each line ends as if Enter were pressed."""
    for lines, end in ((2, "\r"), (5, ""), (400, "\r"), (5, "\n")):
        os.write(o.w.fd, (("\n" if end == "\n" else "\r").join(f"บรรทัดที่ {i} ของหน้า" for i in range(lines)) + end).encode())
        o.answered = True
        o.look()
        if question not in o.last() or "วางมาหลายบรรทัด" not in o.screen:
            o.fail(f"a page of {lines} was taken at {question!r}")


def refuses(o, question, wrong):
    page_is_no_answer(o, question)
    for typed in wrong:
        o.says(typed)
        said = o.screen.replace("\r", "").split("\n")[1:-1]
        if question not in o.last():
            o.fail(f"{typed[:40]!r} was taken at {question!r}")
        if not any(line.strip() for line in said):
            o.fail(f"{typed[:40]!r} got no sentence at {question!r}")


def main():
    with scratch.folder() as folder:
        o = Officer(folder, (80, 24))
        o.begins("เริ่มครั้งแรก")
        o.opens()
        refuses(o, "ชื่อส่วนราชการ", NO_NAME + LIST + NO_OFFICE)
        o.expects("ไม่ใช่คำตอบของข้อนี้")
        o.expects("เช่น ")
        o.says("สำนักงานตัวอย่าง")
        refuses(o, "ชื่อหน่วยงาน", NO_NAME + LIST + NO_OFFICE + ["สำนักงานตัวอย่าง"])
        o.says("กองตัวอย่าง")
        refuses(o, "รหัสหน่วยงาน", NO_CODE)
        o.says("GT")
        refuses(o, "ชื่อของท่าน", NO_NAME + NOBODY + ["กองตัวอย่าง", "GT", "สำนักงานตัวอย่าง", "ตัวอย่าง เจ้าหน้าที่, 5 ปี"])
        o.says("<")  # the questions before it made the register, and are there still
        assert "รหัสหน่วยงาน" in o.last(), o.screen
        o.expects("ตอนนี้: GT")
        o.says("GX")
        assert "ชื่อของท่าน" in o.last(), o.screen
        o.says("<")
        o.says("<")
        o.expects("ตอนนี้: กองตัวอย่าง")
        o.says("<")
        o.says("สำนักงานตัวอย่างใหม่")
        o.says("กองตัวอย่างใหม่ (GZ)")
        o.says("<")
        o.expects("ตอนนี้: GZ")
        o.says("GT")  # once more as at first
        o.says("<")
        o.says("<")
        o.says("กองตัวอย่าง")
        o.says("")
        o.says("ตัวอย่าง เจ้าหน้าที่, นักวิชาการ")
        o.expects("กองตัวอย่าง (GT) · ตัวอย่าง เจ้าหน้าที่")
        o.leaves()
        units = json.loads(run(folder, "unit", "list", "--columns", "code,name", "--format", "json"))
        assert [(u["code"], u["name"]) for u in units] == [("GT", "กองตัวอย่าง")], units
        assert "สำนักงานตัวอย่างใหม่" in run(folder, "organisation", "show", "ORG")
        o.opens("activity", "add", "--starter", "cctv")
        o.says("?")
        o.expects("เช่น กฎกระทรวง")
        refuses(o, "กฎหมายที่กำหนดหน้าที่และอำนาจ", NO_LAW)
        o.says("พ.ร.บ. จัดตั้งสำนักงานตัวอย่าง")
        o.leaves()
        law = run(folder, "organisation", "show", "ORG", "--format", "json")
        assert '"mission_law": "พ.ร.บ. จัดตั้งสำนักงานตัวอย่าง"' in law, law
        people = json.loads(run(folder, "person", "list", "--columns", "name,post", "--format", "json"))
        assert [(p["name"], p["post"]) for p in people] == [("ตัวอย่าง เจ้าหน้าที่", "นักวิชาการ")], people
    with scratch.folder() as folder:  # who means it says so
        o = Officer(folder, (80, 24))
        o.begins("หมายความอย่างนั้น")
        o.opens()
        o.says("=บริษัท ก, ข และบุตร")
        o.says("=กองหนึ่ง, กองสอง")
        o.says("=yes")
        o.says("=ก")
        o.expects("กองหนึ่ง, กองสอง (YES)")
        o.leaves()


main()
