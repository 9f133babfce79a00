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
AIM = {"ทะเบียน": 3, "กิจกรรมสำเร็จรูป": 9, "จากว่างเปล่า": 22, "สองวัตถุประสงค์": 32, "แบบและข้อตกลงด้วย": 45}  # answers

def make_register(o):
    o.begins("ทะเบียน")
    o.opens()
    o.fills([("ผู้ควบคุมข้อมูลส่วนบุคคล", "สำนักงานตัวอย่าง"), ("ชื่อหน่วยงาน", "กองตัวอย่าง (GT)"),
             ("ชื่อของท่าน", "ตัวอย่าง เจ้าหน้าที่, นักวิชาการ")], MENU)
    o.expects("กองตัวอย่าง (GT) · ตัวอย่าง เจ้าหน้าที่")
    o.expects("KPI 5 ")
    assert "KPI 2 " not in o.screen, o.screen  # a unit sees its own, though it is the office's only one
    o.expects("1  เพิ่มกิจกรรมแรกของหน่วยงาน")


def add_ready_made(o):
    o.begins("กิจกรรมสำเร็จรูป")
    o.says("a")
    o.says("กล้อง")
    o.fills([("กฎหมายที่กำหนดหน้าที่", "กฎกระทรวงตัวอย่าง"), ("วันเริ่มเก็บ", "1 ต.ค. 2565"), ("จำนวนเจ้าของข้อมูล", "500"),
             ("สถานที่หรือระบบ", "ห้องควบคุม")], END)
    o.expects("ม.39 ครบ")
    taken = "".join(o.told)
    for law in ("วัตถุประสงค์: เพื่อรักษาความปลอดภัยของบุคคล", "ฐานกฎหมาย", "ระเบียบสำนักนายกรัฐมนตรี", "กล้องไม่ใช้ระบบจดจำใบหน้า",
                "กลุ่มเจ้าของข้อมูล", "รายการข้อมูล", "แหล่งที่มา", "ช่องทางแจ้ง"):
        assert law in taken.replace("\r\n      ", ""), (law, taken)  # nothing of the law is agreed to unseen
    o.says()
    o.expects("บันทึกแล้ว RO-GT-66-001")


def add_from_nothing(o):
    o.begins("จากว่างเปล่า")
    o.says("a")
    o.says()
    o.fills([("ชื่อกิจกรรม", "การลงทะเบียนผู้เข้าอบรม"), ("คำอธิบายกิจกรรม", "รับสมัคร คัดเลือก ออกใบประกาศนียบัตร"), ("วันเริ่มเก็บ", "1 ต.ค. 2565"),
             ("กลุ่มเจ้าของข้อมูล", "ข้าราชการ : 500"), ("รายการข้อมูล", "ชื่อ-นามสกุล, โทรศัพท์"),
             ("แหล่งที่มา", "1"), ("มีข้อใดต่อไปนี้", "4"), ("ช่องทางเก็บ", "1"), (": วัตถุประสงค์ *", "ลงทะเบียนและออกใบประกาศนียบัตร"),
             ("จำเป็นต้องให้ข้อมูล", "จำเป็นต่อบริการ : ลงทะเบียนไม่ได้"), ("เข้าถึงภายใน", "เจ้าหน้าที่กลุ่มฝึกอบรม"),
             ("สื่อที่จัดเก็บ", "1 : ห้องทะเบียน"), ("เกณฑ์การเก็บรักษา", "อบรม"), ("กฎหมายหรือคำสั่ง", "1"),
             ("มาตรการรักษาความมั่น", "#แฟ้มสำนักงาน")], END)
    o.expects("ม.39 ครบ")
    taken = "".join(o.told)
    assert "ผู้รับผิดชอบกิจกรรม: ตัวอย่าง เจ้าหน้าที่ เพราะมีในทะเบียนรายการเดียว" in taken, taken
    o.expects("มีวัตถุประสงค์อื่นอีกหรือไม่")  # the Enter that saves says no
    o.says()
    o.expects("บันทึกแล้ว RO-GT-66-002")


def add_with_all(o):
    """Two purposes, one of them by consent, minors, a processor and a transfer."""
    second = "วัตถุประสงค์ที่ 2 (ส่งข่าวกิจกรรมครั้งต่อไป): "
    o.begins("สองวัตถุประสงค์")
    o.says("a")
    o.says()
    o.fills([("ชื่อกิจกรรม", "ค่ายเยาวชนเกษตร"), ("คำอธิบายกิจกรรม", "รับสมัครเยาวชน คัดเลือก จัดค่าย ออกใบประกาศ"), ("วันเริ่มเก็บ", "1 ต.ค. 2565"),
             ("กลุ่มเจ้าของข้อมูล", "นักเรียน : 200"), ("กลุ่มที่ต้องระวัง", "2"),
             ("รายการข้อมูล", "ชื่อ-นามสกุล, โทรศัพท์, ที่อยู่"), ("แหล่งที่มา", "1"), ("ช่องทางเก็บ", "1"),
             (": วัตถุประสงค์ *", "รับสมัครและจัดค่าย; ส่งข่าวกิจกรรมครั้งต่อไป"),
             ("วัตถุประสงค์ที่ 1 (รับสมัครและจัดค่าย): ฐานกฎหมาย", "ภารกิจเพื่อประโยชน์สาธารณะ : ข้อบังคับตัวอย่าง"), (second + "ข้อมูลที่ใช้", "1,3"), (second + "ฐานกฎหมาย", "ความยินยอม"),
             ("วิธีให้ความยินยอม", "1 : ไม่ใช่"), ("ช่องทางถอน", "8,9 : ไม่ได้รับข่าวอีก"),
             ("ความยินยอมของผู้ใช้อำนาจ", "ผู้ปกครองลงนามในแบบ"), ("วัตถุประสงค์ที่ 1 (รับสมัครและจัดค่าย): ข้อมูลที่ใช้", "1-3"),
             ("จำเป็นต้องให้ข้อมูล", "จำเป็นต่อบริการ : สมัครไม่ได้"), ("กฎหมายหรือคำสั่ง", "1"),
             ("เข้าถึงภายใน", "เจ้าหน้าที่กลุ่มฝึกอบรม"), ("สิทธิและวิธีเข้าถึง", "ยื่นคำขอที่กองตัวอย่าง หรืออีเมล"),
             ("มีข้อใดต่อไปนี้", "2,3"), (": ผู้ประมวลผล", "บริษัท ตัวอย่างระบบ จำกัด : ทำเว็บรับสมัคร : ไม่ใช่"), ("~สร้างใหม่จากข้อความ", "ใช่"),
             (": ประเทศปลายทาง", "สิงคโปร์ : บริษัท คลาวด์ตัวอย่าง"),
             ("เหตุการโอน", "9"), ("สื่อที่จัดเก็บ", "1 : ห้องทะเบียน"), ("เกณฑ์การเก็บรักษา", "อบรม"),
             ("มาตรการรักษาความมั่น", "1 : ต่ำ")], END)
    o.expects("ม.39 ครบ")
    o.says()
    o.expects("บันทึกแล้ว RO-GT-66-001")


def add_documents(o):
    """The consent form and the agreement that the record before waits for; counted with it."""
    o.counts["แบบและข้อตกลงด้วย"], o.task = o.counts["สองวัตถุประสงค์"], "แบบและข้อตกลงด้วย"
    o.says(o.number("ทำแบบขอความยินยอม ของ"))
    o.fills([("ช่องเลือกแยก", "ใช่"), ("ชัดแจ้ง", "ไม่ใช่"), ("ติ๊กช่อง", "ไม่ใช่"), ("ครอบคลุมการเปิดเผย", "ไม่ใช่"),
             ("หัวข้อที่มีในแบบ", "1-8")], END)
    o.says()
    o.expects("บันทึกแล้ว CF-GT-66-001")
    o.says(o.number("ทำข้อตกลงการประมวลผลข้อมูล ของ"))
    o.fills([("ข้อที่มีในข้อตกลง", "1-8 : 24"), ("วันที่ลงนาม", "1 ต.ค. 2565 : 1 ต.ค. 2565")], END)
    o.says()
    o.expects("บันทึกแล้ว DP-GT-66-001")


def finds_a_field(folder, size):
    """All of a record is seen, what is empty too; a word of a field's help opens it."""
    o = Officer(folder, size)
    o.begins("ข้อ")
    o.opens("activity", "edit", "RO-GT-66-002")
    o.fills([], END)
    o.says("v")
    o.reads_on()
    o.expects("ชื่อแบบฟอร์มหรือเอกสาร: –")
    o.says("ผู้ที่ตอบคำถามเรื่องข้อมูล")
    assert o.heading.startswith("ผู้รับผิดชอบกิจกรรม"), o.screen
    o.leaves()


def main():
    for size in ((80, 24), (120, 40)):
        with scratch.folder() as folder:
            o = Officer(folder, size)
            make_register(o)
            add_ready_made(o)
            add_from_nothing(o)
            o.leaves()
            finds_a_field(folder, size)
        with scratch.folder() as folder:
            counts, turned, o = o.counts, o.turned, Officer(folder, size)
            o.turned = turned
            make_register(o)
            add_with_all(o)
            add_documents(o)
            o.leaves()
            counts.update(o.counts)
        for task, n in counts.items():
            print(f"{size[0]} x {size[1]}  {task}: {n} answers, to be {AIM[task]} or fewer; read on {o.turned.get(task, 0)} times")
        over = [task for task, n in counts.items() if n > AIM[task]]
        assert not over, over


main()
