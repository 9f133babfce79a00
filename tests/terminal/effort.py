#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
# Copyright the ropa contributors
"""How many answers the work takes an officer who uses the menu alone, in Thai.

usage: effort.py PROGRAM
"""
import os
import sys

TESTS = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))
sys.path[:0] = [TESTS, f"{TESTS}/terminal"]
import scratch  # noqa: E402
from officer import Officer  # noqa: E402

MENU, END = "เลือก > ", "บันทึก (Enter)"
MOST = {"ทะเบียน": 3, "กิจกรรมสำเร็จรูป": 9}  # answers


def make_register(o):
    o.begins("ทะเบียน")
    o.opens()
    o.fills([("ผู้ควบคุมข้อมูลส่วนบุคคล", "สำนักงานตัวอย่าง"), ("ชื่อหน่วยงาน", "กองตัวอย่าง (GT)"),
             ("ชื่อของท่าน", "ตัวอย่าง เจ้าหน้าที่, นักวิชาการ")], MENU)
    o.expects("กองตัวอย่าง (GT) · ตัวอย่าง เจ้าหน้าที่")


def add_ready_made(o):
    o.begins("กิจกรรมสำเร็จรูป")
    o.says("a")
    o.says("กล้อง")
    o.fills([("กฎหมายที่กำหนดหน้าที่", "กฎกระทรวงตัวอย่าง"), ("วันเริ่มเก็บ", "1 ต.ค. 2565"), ("จำนวนเจ้าของข้อมูล", "500"),
             ("สถานที่หรือระบบ", "ห้องควบคุม")], END)
    o.expects("ม.39 ครบ")
    o.says()
    o.expects("บันทึกแล้ว RO-GT-66-001")


def main():
    for size in ((80, 24), (120, 40)):
        with scratch.folder() as folder:
            o = Officer(folder, size)
            make_register(o)
            add_ready_made(o)
            o.leaves()
        for task, n in o.counts.items():
            print(f"{size[0]} x {size[1]}  {task}: {n} answers, at most {MOST[task]}")
        over = [task for task, n in o.counts.items() if n > MOST[task]]
        assert not over, over


main()
