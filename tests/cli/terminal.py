#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
# Copyright the ropa contributors
"""The form through a real terminal: Thai typed, mended with Backspace, the window closed and opened again.

usage: terminal.py PROGRAM
"""
import os
import re
import signal
import sqlite3
import subprocess
import sys
import termios
import time

TESTS = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))
sys.path[:0] = [TESTS, f"{TESTS}/terminal"]
import scratch  # noqa: E402
from window import BACKSPACE, CTRL_C, F2, PROGRAM, Window, environment, run  # noqa: E402


def a_mark_is_taken_back_alone(folder):
    w = Window(folder, "activity", "add")
    w.expect("เริ่มจากว่างเปล่า")
    w.answer()
    w.expect("ชื่อกิจกรรมการประมวลผล")
    w.expect("ตอบ > ")
    w.answer("ที่", BACKSPACE, "นอน", "\x1b[D", "\x1b[D", BACKSPACE, "น้ำ")
    w.expect("คำอธิบายกิจกรรม")
    w.answer(CTRL_C)
    w.expect("ทำต่อด้วย")
    assert w.end() == 0
    assert "ทีน้ำอน" in run(folder, "search", "ทีน้ำ")


def thai_is_typed_in_any_locale(folder):
    """A server has few locales, and is told another one's name by whoever comes in."""
    for locale in ("C", "POSIX", "th_TH.UTF-8", "th_TH.TIS-620"):
        own = f"{folder}/{locale}"
        os.mkdir(own)
        w = Window(own, locale=locale)
        w.expect("ผู้ควบคุมข้อมูลส่วนบุคคลตามกฎหมาย) > ")
        w.answer("สำนักงานที่", BACKSPACE, "นี้")
        w.expect("ชื่อหน่วยงาน > ")
        w.answer("กองตัวอย่าง")
        w.expect("รหัสหน่วยงาน > ")
        w.answer("GT")
        w.expect("สำนักงานทีนี้ · ")
        w.expect("เลือก > ")
        w.answer("q")
        assert w.end() == 0
        assert "GT   กองตัวอย่าง" in run(own, "unit", "list")


def a_closed_window_loses_nothing(folder):
    w = Window(folder, "activity", "add", "--starter", "cctv")
    w.expect("กฎหมายที่กำหนดหน้าที่และอำนาจ > ")  # what the organisation must say is asked once
    w.answer("พ.ร.บ. จัดตั้งสำนักงานตัวอย่าง")
    w.expect("ผู้รับผิดชอบกิจกรรม")
    w.expect("ตอบ > ")
    w.answer("หัวหน้าฝ่ายอาคาร")
    w.expect("[ไม่ใช่] > ")  # nothing is made by Enter
    w.answer("ใช่")
    w.expect("ตำแหน่ง")
    w.expect("> ")
    w.answer()
    w.expect("วันเริ่มเก็บข้อมูล")
    w.expect("ตอบ > ")
    w.answer("1 ต.ค. 65")
    w.expect("1 ตุลาคม 2565")
    w.expect("จำนวนเจ้าของข้อมูล")
    w.expect("ตอบ > ")
    w.type("12")
    w.close()
    # what the ready-made record brings was agreed to by nobody yet: it is in the draft alone, and is told when that goes on
    assert "กล้องวงจรปิด" not in run(folder, "activity", "list")
    uid = re.search(r"[0-9a-f]{8}-[0-9a-f-]{27}", run(folder, "drafts")).group()
    w = Window(folder, "activity", "edit", uid)
    w.expect("จำนวนเจ้าของข้อมูล")
    w.expect("ตอบ > ")
    w.answer("q")
    assert w.end() == 0
    assert "กล้องวงจรปิด" not in run(folder, "activity", "list")
    w = Window(folder, "activity", "edit", uid)
    w.expect("จำนวนเจ้าของข้อมูล")
    w.expect("ตอบ > ")
    w.answer("หลายร้อย")
    w.expect("ไม่ใช่จำนวนเต็ม")
    w.expect("F2")
    w.answer(F2, BACKSPACE * 8, "๒๐๐ กลุ่ม")  # brought into the line to be mended
    w.expect("๒๐๐ กลุ่ม")
    w.expect("ไม่ใช่จำนวนเต็ม")
    w.expect("ตอบ > ")
    w.answer("แก้")  # as a word
    w.expect("ตอบ > ๒๐๐ กลุ่ม")
    w.answer("จริง")
    w.expect("ไม่ใช่จำนวนเต็ม")
    w.expect("ตอบ > ")
    w.answer("๓๐๐")  # or typed anew
    w.expect("สถานที่หรือระบบ")
    w.expect("ตอบ > ")
    w.answer("ห้องควบคุม")
    first = w.expect("ดูข้อต่อไป (Enter)")  # more than the screen holds is accepted once all of it was seen
    assert "ถือว่า (ข้อ 1 ถึง " in first and "ถูกต้องทั้งหมด" not in first, first
    w.expect(" > ")
    w.answer("?")
    w.expect("เป็นคำตอบที่น่าจะใช่")
    w.expect("ดูข้อต่อไป (Enter)")
    w.expect(" > ")
    w.answer("")
    w.expect("ฐานกฎหมาย: ")  # of the law above all
    w.expect("ดูข้อต่อไป (Enter)")
    w.expect(" > ")
    w.answer("<")
    w.expect("ถือว่า (ข้อ 1 ถึง ")
    w.expect("ดูข้อต่อไป (Enter)")
    w.expect(" > ")
    w.answer("")
    w.expect("ถือว่า (ข้อ 14 ถึง ")
    w.expect("ดูข้อต่อไป (Enter)")
    w.expect(" > ")
    w.answer("")
    w.expect("ภาพกล้องวงจรปิด ๓๐ วัน *")
    w.expect("ดูข้อต่อไป (Enter)")
    w.expect(" > ")
    w.answer("")
    w.expect("ถูกต้องทั้งหมด")  # what was taken unasked is seen before it is kept
    w.answer("")
    w.expect("ม.39 ครบ")
    w.expect("บันทึก (Enter)")
    w.answer()
    w.expect("บันทึกแล้ว RO-ICT-66-001")
    assert w.end() == 0
    shown = run(folder, "activity", "show", "RO-ICT-66-001")
    for text in ("300", "ห้องควบคุม", "1 ต.ค. 2565", "จัดตั้งสำนักงานตัวอย่าง"):
        assert text in shown, (text, shown)


def a_ready_made_activity_is_kept_from_the_first_question(folder):
    """Closed before anything was answered it is a draft; left in so many words it is none."""
    w = Window(folder, "activity", "add", "--starter", "visitors")
    w.expect("ตอบ > ")
    w.close()
    shown = run(folder)
    assert "ร่างที่ค้าง 1" in shown, shown
    w = Window(folder, "activity", "add", "--starter", "newsletter")
    w.expect("ตอบ > ")
    w.answer("q")
    w.expect("ยังไม่มีคำตอบ")
    assert w.end() == 0
    assert "ร่างที่ค้าง 1" in run(folder)


def flags_agree_to_nothing_unasked(folder):
    """What a ready-made activity brings is shown by the form, whatever flags stand beside it, unless it is agreed to in so many words."""
    before = run(folder, "activity", "list")
    w = Window(folder, "activity", "add", "--starter", "meeting_lists", "--unit-ref", "ICT", "--subject-count", "77")
    w.expect("ตอบ [1] > ")
    w.close()
    assert run(folder, "activity", "list") == before, "stored unasked"
    assert "ร่างที่ค้าง 2" in run(folder), run(folder)
    w = Window(folder, "activity", "add", "--starter", "meeting_lists", "--unit-ref", "ICT", "--agree")
    w.expect("บันทึกแล้ว RO-ICT")
    assert w.end() == 0
    assert run(folder, "activity", "list") != before
    w = Window(folder, "activity", "add", "--agree", "--activity-name", "ไม่มีรายการสำเร็จรูป")
    w.expect("--agree ใช้กับ --starter")
    assert w.end() == 2


def a_closed_window_is_no_answer(folder):
    """Also where SIGHUP is ignored: it neither stops the form nor takes what was being typed."""
    ref = run(folder, "activity", "add", "--activity-name", "ปิดหน้าต่าง", "--unit-ref", "ICT").split()[-1]
    for hangup in (signal.SIG_DFL, signal.SIG_IGN):
        before = run(folder, "verify")
        w = Window(folder, "activity", "edit", ref, hangup=hangup)
        w.expect("ตอบ > ")
        w.answer("g จำนวน")
        w.expect("จำนวนเจ้าของข้อมูล")
        w.expect("> ")
        w.answer("250")
        w.expect("กลุ่มที่ต้องระวัง")
        w.expect("ตอบ > ")
        w.type("ยังพิมพ์ไม่จบ")
        w.close()
        assert run(folder, "verify") == before  # a draft is no change of the register
        w = Window(folder)
        w.expect('กรอก "ปิดหน้าต่าง" ต่อ (ร่าง)')
        w.expect("เลือก > ")
        w.answer("q")
        w.end()
        w = Window(folder, "activity", "edit", ref)
        w.expect("กลุ่มที่ต้องระวัง")  # where it was
        w.expect("ตอบ > ")
        w.close()
        assert "ยังพิมพ์ไม่จบ" not in run(folder, "search", "ยังพิมพ์ไม่จบ")
    # what is printed goes to a file, and the answers come from a terminal
    w = Window(folder, "activity", "edit", ref, hangup=signal.SIG_IGN, to=f"{folder}/printed")
    time.sleep(1)
    before = run(folder, "verify")
    w.close()
    assert run(folder, "verify") == before
    w = Window(folder, "submit", ref, hangup=signal.SIG_IGN)
    w.expect("ผู้เสนอ")
    w.expect("> ")
    w.close()
    assert len(run(folder, "acts", ref, "--format", "csv").splitlines()) <= 1
    run(folder, "activity", "remove", ref, "--yes")


def texts_are_edited_in_place(folder):
    w = Window(folder, "activity", "edit", "RO-ICT-66-001")
    w.expect("บันทึก (Enter)")
    w.answer("สถานที่")
    w.expect("ตอนนี้: ห้องควบคุม")
    w.expect("ตอบ [คงเดิม] > ")  # the line is empty
    w.answer("?")
    w.expect("ย้อนไปข้อก่อน")
    w.expect("ตอบ [คงเดิม] > ")
    w.answer("*")  # never a value
    w.expect("ตอบ [คงเดิม] > ")
    w.answer("g จำนวน")
    w.expect("จำนวนเจ้าของข้อมูล")
    w.expect("] > ")
    w.answer("มาก")
    w.expect("ไม่ใช่จำนวนเต็ม")
    w.expect("] > ")
    w.answer("g สถานที่")
    w.expect("สถานที่หรือระบบ")
    w.expect("ตอบ [คงเดิม] > ")
    w.answer("9")  # a number is a choice, where choices are shown
    w.expect("ถ้าจะเก็บ 9 ตามที่พิมพ์ ให้พิมพ์ =9")
    w.expect("> ")
    w.answer()  # and kept is what stood
    w.expect("ตอบ [300] > ")
    w.answer("<")
    w.expect("สถานที่หรือระบบ")
    w.expect("ตอบ [คงเดิม] > ")
    w.answer(F2, " ชั้น 1")
    w.expect("ตอบ [300] > ")  # where one came from
    w.answer()
    w.expect("บันทึก (Enter)")
    w.answer()
    w.expect("บันทึกแล้ว")
    w.end()
    assert "ห้องควบคุม ชั้น 1" in run(folder, "activity", "show", "RO-ICT-66-001")


def what_is_brought_into_the_line_shows_what_it_holds(folder):
    """A value that turns the text around stands in the line as it is shown everywhere, not as it would be obeyed."""
    run(folder, "activity", "edit", "RO-ICT-66-001", "--set", "storage[1].storage_location=ห้อง\u202eกข\u2066ค")
    w = Window(folder, "activity", "edit", "RO-ICT-66-001")
    w.expect("บันทึก (Enter)")
    w.answer("สถานที่")
    w.expect("] > ")
    w.type(F2)
    w.expect("ห้อง\\u202Eกข\\u2066ค")
    assert "\u202e" not in w.raw.decode("utf-8", "ignore")
    w.answer(BACKSPACE * 40, "ห้องควบคุม")
    w.expect("บันทึก (Enter)")
    w.answer()
    w.expect("บันทึกแล้ว")
    w.end()
    assert "ห้องควบคุม" in run(folder, "activity", "show", "RO-ICT-66-001")


def ended_by_a_signal_the_terminal_is_given_back(folder):
    """Keys are shown and lines are read as before the form took the terminal."""
    for sig in (signal.SIGTERM, signal.SIGHUP, signal.SIGQUIT):
        w = Window(folder, "activity", "add")
        before = termios.tcgetattr(w.fd)[3]
        w.expect("> ")
        taken = termios.tcgetattr(w.fd)[3]
        os.kill(w.pid, sig)
        status = os.waitpid(w.pid, 0)[1]
        after = termios.tcgetattr(w.fd)[3]
        lines = termios.ICANON | termios.ECHO
        assert not taken & termios.ICANON, "the form asks without taking the terminal"
        assert after & lines == lines, f"{sig}: {before:o} {taken:o} {after:o}"
        assert os.waitstatus_to_exitcode(status) == -sig, status
        os.close(w.fd)


def a_killed_form_leaves_a_draft_by_its_ref(folder):
    ref = run(folder, "activity", "add", "--activity-name", "ถูกปิดกลางคัน", "--unit-ref", "ICT").split()[-1]
    w = Window(folder, "activity", "edit", ref)
    w.expect("ตอบ > ")
    w.answer("g 2")
    w.expect("กลุ่มเจ้าของข้อมูล")
    w.expect("ตอบ > ")
    w.answer("เกษตรกร")
    w.expect("จำนวนเจ้าของข้อมูล")
    w.expect("ตอบ > ")
    os.kill(w.pid, signal.SIGKILL)
    os.waitpid(w.pid, 0)
    os.close(w.fd)
    env = environment(folder)
    said = subprocess.run([PROGRAM, "activity", "list"], env=env, check=True, capture_output=True, text=True).stderr
    assert f"ถูกปิดกลางคัน  ทำต่อด้วย ropa activity edit {ref}" in said, said


def two_officers_fill_in_one_record(folder):
    """Each answers in a window of their own; one window is killed, the other saves; nothing of either is lost."""
    ref = run(folder, "activity", "add", "--activity-name", "กรอกสองคน", "--unit-ref", "ICT").split()[-1]
    first = Window(folder, "activity", "edit", ref, "--as", "เจ้าหน้าที่หนึ่ง")
    first.expect("คำอธิบายกิจกรรม")
    first.expect("ตอบ")
    first.answer("คนที่หนึ่งพิมพ์")
    first.expect("ผู้รับผิดชอบกิจกรรม")
    first.expect("ตอบ")
    first.answer(">")  # for later
    first.expect("วันเริ่มเก็บข้อมูล")
    first.expect("ตอบ")
    second = Window(folder, "activity", "edit", ref, "--as", "เจ้าหน้าที่สอง")
    second.expect("เจ้าหน้าที่หนึ่ง มีร่างของรายการนี้อยู่ด้วย (พิมพ์ล่าสุด 20 มี.ค. 2566")
    second.expect("ตอบ")
    os.kill(first.pid, signal.SIGKILL)
    os.waitpid(first.pid, 0)
    os.close(first.fd)
    second.answer("คนที่สองพิมพ์")
    second.expect("ตอบ")
    second.answer("g 2")
    second.expect("กลุ่มเจ้าของข้อมูล")
    second.expect("ตอบ")
    second.answer("เกษตรกร")
    second.expect("จำนวนเจ้าของข้อมูล")
    second.expect("ตอบ")
    second.answer("q")
    second.expect("ทำต่อด้วย")
    second.end()
    assert "คนที่สองพิมพ์" in run(folder, "activity", "show", ref)
    again = Window(folder, "activity", "edit", ref, "--as", "เจ้าหน้าที่หนึ่ง")
    again.expect("เจ้าหน้าที่สอง บันทึกไว้ระหว่างที่ท่านกรอก และแก้ข้อเดียวกับท่าน (20 มี.ค. 2566")
    again.expect("ของท่าน: คนที่หนึ่งพิมพ์")
    again.expect("ที่บันทึกไว้: คนที่สองพิมพ์")
    again.expect("1 = ใช้ของท่าน · 2 = ใช้ที่บันทึกไว้ · ? = ดูทั้งหมดที่เขาแก้ · Enter = ยังไม่ตัดสิน > ")
    again.answer("?")
    again.expect("ทั้งหมดที่บันทึกไว้ระหว่างที่ท่านกรอก")
    again.expect("เดิม: (ไม่มี)")
    again.expect("ที่บันทึกไว้: คนที่สองพิมพ์")
    again.expect("กลุ่มเจ้าของข้อมูล")  # what they changed besides
    again.expect("ยังไม่ตัดสิน > ")
    again.answer("ฟ")  # neither: asked again
    again.expect("ยังไม่ตัดสิน > ")
    again.answer("1")
    shown = again.expect("ตอบ")
    assert "วันเริ่มเก็บข้อมูล" in shown and "ผู้รับผิดชอบกิจกรรม" not in shown, shown
    again.answer("q")
    again.expect("ทำต่อด้วย")
    again.end()
    assert "คนที่หนึ่งพิมพ์" in run(folder, "activity", "show", ref)
    assert ref in run(folder, "drafts")  # what was left for later is kept


def two_windows_of_one_officer_share_a_draft(folder):
    """Both answer; each learns of the other; what both answered is seen before it is replaced; one is killed, nothing is lost."""
    ref = run(folder, "activity", "add", "--activity-name", "สองหน้าต่าง", "--unit-ref", "ICT").split()[-1]
    first = Window(folder, "activity", "edit", ref)
    first.expect("คำอธิบายกิจกรรม")
    first.expect("ตอบ")
    second = Window(folder, "activity", "edit", ref)
    second.expect("คำอธิบายกิจกรรม")
    second.expect("ตอบ")
    first.answer("หน้าต่างหนึ่งพิมพ์")
    first.expect("ผู้รับผิดชอบกิจกรรม")
    first.expect("ตอบ")
    second.answer("หน้าต่างสองพิมพ์")
    second.expect("อีกหน้าต่างหนึ่งของท่าน (tester พิมพ์ล่าสุด 20 มี.ค. 2566")
    second.expect("รวมเข้ามาแล้ว: คำอธิบายกิจกรรม")
    second.expect("อีกหน้าต่างหนึ่งของท่านเพิ่งตอบข้อนี้ จึงยังไม่ใช้คำตอบที่พิมพ์")
    second.expect("→ หน้าต่างหนึ่งพิมพ์")
    second.expect("ตอบ [คงเดิม] > ")
    second.type(F2)  # what was typed is brought back, to be mended or sent again
    second.expect("หน้าต่างสองพิมพ์")
    second.answer()
    second.expect("ตอบ")
    second.answer("g 2")
    second.expect("กลุ่มเจ้าของข้อมูล")
    second.expect("ตอบ")
    second.answer("เกษตรกร")
    second.expect("จำนวนเจ้าของข้อมูล")
    second.expect("ตอบ")
    os.kill(second.pid, signal.SIGKILL)
    os.waitpid(second.pid, 0)
    os.close(second.fd)
    third = Window(folder, "activity", "edit", ref)
    third.expect("รายการนี้เปิดอยู่ในอีกหน้าต่างหนึ่งของท่านด้วย หรือหน้าต่างนั้นปิดไปโดยไม่ได้ออก")
    third.expect("ตอบ")
    first.answer("q")
    first.expect("ทำต่อด้วย")
    first.expect("รวมเข้ามาแล้ว: ")
    first.end()
    third.answer("q")
    third.expect("อีกหน้าต่างหนึ่งของท่านบันทึกรายการนี้หรือทิ้งร่างไปแล้ว")
    third.end()
    said = run(folder, "activity", "show", ref)
    assert "หน้าต่างสองพิมพ์" in said and "เกษตรกร" in said, said
    assert ref not in run(folder, "drafts")


def the_menu_goes_on_where_one_stopped(folder):
    w = Window(folder)
    w.expect("ควรทำก่อน")
    w.expect('กรอก "ทีน้ำอน"')
    w.expect("เลือก > ")
    w.answer("1")
    w.expect("คำอธิบายกิจกรรม")
    w.answer("หยุด")
    w.expect("เลือก > ")
    w.answer("ๆ")
    assert w.end() == 0


def the_opening_says_what_to_do(folder):
    head = run(folder)  # without a terminal the same head, and nothing is asked
    for text in ("20 มี.ค. 2566", "กิจกรรม 2 รายการ · ช่องตาม ม.39 ครบ 1", "KPI 2 ", "KPI 5 ", "รอบ 6 เดือน ถึง 31 มี.ค. 2566 (เหลือ 11 วัน)",
                 "ควรทำก่อน", "ก่อนอื่นบอกว่ามีศูนย์กลางตรวจรับรายการหรือไม่"):
        assert text in head, (text, head)
    assert "เลือก >" not in head and "ทิ้งร่าง" not in head
    w = Window(folder, "activity", "add")
    w.expect("เริ่มจากว่างเปล่า")
    w.answer()
    w.expect("ตอบ > ")
    w.answer("เผลอพิมพ์")
    w.expect("คำอธิบายกิจกรรม")
    w.expect("ตอบ > ")
    w.close()
    w = Window(folder)
    w.expect('1  กรอก "เผลอพิมพ์" ต่อ (ร่าง)')
    w.expect("เช่น -1")
    w.expect("สิ่งที่ต้องทำ (t)")
    w.expect("เลือก > ")
    w.answer("-1")  # a draft is dropped only when that is said again
    w.expect("[ไม่ใช่] > ")
    w.answer("")
    w.expect("ยังเก็บร่างไว้")
    w.expect('กรอก "เผลอพิมพ์"')
    w.expect("เลือก > ")
    w.answer("-๑")
    w.expect("[ไม่ใช่] > ")
    w.answer("เอ๊ะ")  # neither: asked again
    w.expect("ตอบ")
    w.expect("[ไม่ใช่] > ")
    w.answer("ใช่")
    w.expect("ทิ้งร่างแล้ว")
    w.expect("ร่างที่ค้าง 0")
    w.expect('1  กรอก "ทีน้ำอน" ให้ครบ')
    w.expect("2  ก่อนอื่นบอกว่ามีศูนย์กลาง")
    w.expect("เลือก > ")
    w.answer("2")  # all that is known of it, then what does it
    w.expect("K5-6-2 ทบทวนรายการข้อมูลส่วนบุคคล")
    w.expect("ผู้ทำ: องค์กร")
    w.expect("(พิมพ์เองได้: ropa organisation edit ORG --has-centre")
    w.expect("ตอบใช่ถ้ามีหน่วยงานกลาง")
    w.expect("2  ไม่ใช่")  # the question that it names comes first
    w.expect("ตอบ > ")  # what the office's arrangement is nobody answers by an Enter
    w.answer("หยุด")
    w.expect("เลือก > ")
    w.answer("ะ")  # t on a Thai keyboard: all of it, to be done by number
    w.expect("สิ่งที่ต้องทำ")
    w.expect("กลับ) > ")
    w.answer("1")
    w.expect("พิมพ์เองได้: ropa")
    w.expect("ตอบ > ")
    w.answer("หยุด")
    w.expect("เลือก > ")
    w.answer("d")
    w.expect("ครบกำหนดภายใน 90 วัน")
    w.expect(" > ")
    w.answer()
    w.expect("เลือก > ")
    w.answer("99")
    w.expect('ไม่มีข้อ "99"')
    w.expect("เลือก > ")
    w.answer("q")
    assert w.end() == 0


def drafts_of_all_ages(own):
    """Four of one officer, a minute apart: left half-filled, the third damaged, of the last nobody can tell what it is of."""
    w = Window(own, "activity", "add")
    w.expect("เริ่มจากว่างเปล่า")
    w.answer()
    w.expect("ตอบ > ")
    w.answer("หนึ่ง")
    w.expect("คำอธิบายกิจกรรม")
    w.expect("ตอบ > ")
    w.close()
    with sqlite3.connect(environment(own)["ROPA_DB"]) as db:
        uid, owner, at, data = db.execute("SELECT uid, owner, at, data FROM draft").fetchone()
        for k, (noun, text) in enumerate((("activity", data.replace("หนึ่ง", "สอง")), ("activity", "{"), ("nothing", "{")), 1):
            other = uid[:-1] + "0123456789abcdef"[(int(uid[-1], 16) + k) % 16]
            db.execute("INSERT INTO draft (uid, owner, noun, base_rev, data, state, at, actor, turn) VALUES (?, ?, ?, 0, ?, '', ?, 'tester', ?)",
                       (other, owner, noun, text.replace(uid, other), f"{at[:14]}5{k}{at[16:]}", f"{k}"))


def drafts_are_gone_on_with_or_dropped(folder):
    """What was left last stands first; a damaged one says so, is listed, and can be dropped."""
    own = f"{folder}/drafts"
    os.mkdir(own)
    run(own, "init", "--org", "สำนักงานตัวอย่าง")
    run(own, "unit", "add", "--code", "ICT", "--name", "ศูนย์ตัวอย่าง")
    drafts_of_all_ages(own)
    w = Window(own)
    w.expect("ร่างที่ค้าง 4")
    shown = w.expect("สิ่งที่ต้องทำ (t)")
    lines = [line.strip() for line in shown.splitlines() if "ร่างเสีย" in line or "(ร่าง)" in line]
    assert ["ร่างเสีย" in line for line in lines] == [True, True, False] and 'กรอก "สอง" ต่อ' in lines[2], lines
    w.expect("เลือก > ")
    w.answer(lines[0].split()[0])  # whatever is picked of a damaged one, it is only dropped
    w.expect("ทิ้งร่างนี้")
    w.expect("[ไม่ใช่] > ")
    w.answer()
    w.expect("ยังเก็บร่างไว้")
    w.expect("เลือก > ")
    w.answer("r")
    w.expect("-1 = ทิ้งร่าง")
    w.expect("1  หนึ่ง")
    w.expect("2  สอง")
    w.expect("3  (เสีย อ่านไม่ได้)")
    w.expect("4  (เสีย อ่านไม่ได้)")
    for left, answer in ((3, "4"), (2, "3"), (1, "-๑")):
        w.expect("กลับ) > ")
        w.answer(answer)
        w.expect("[ไม่ใช่] > ")
        w.answer("ใช่")
        w.expect("ทิ้งร่างแล้ว")
        w.expect("ร่างที่ค้าง (เลข")
        w.expect(f"{left}  ")
    w.expect("กลับ) > ")
    w.answer("1")
    w.expect("ทำต่อจากที่ค้างไว้")
    w.expect("สอง")
    w.expect("ตอบ")
    w.answer("q")
    w.expect("เลือก > ")
    w.answer("q")
    assert w.end() == 0


def what_was_left_half_filled_stands_first(folder):
    """Left with q it was saved as far as it went: it is gone on with from the opening, whatever it is, and the last one first."""
    own = f"{folder}/half"
    os.mkdir(own)
    run(own, "init", "--org", "สำนักงานตัวอย่าง")
    run(own, "unit", "add", "--code", "ICT", "--name", "ศูนย์ตัวอย่าง")
    for name in ("หนึ่ง", "สอง", "สาม"):
        run(own, "activity", "add", "--activity-name", name, "--unit-ref", "ICT")
    run(own, "activity", "add", "--activity-name", "ของผู้อื่น", "--unit-ref", "ICT", "--as", "ผู้อื่น")
    w = Window(own, "activity", "edit", "สอง")
    w.expect("คำอธิบายกิจกรรม")
    w.expect("ตอบ > ")
    w.answer("ครึ่งเดียว")
    w.expect("ตอบ > ")
    w.answer("q")
    w.expect("ทำต่อด้วย")
    w.end()
    w = Window(own)
    w.expect('กรอก "สอง" ให้ครบ')
    w.expect('กรอก "สาม" ให้ครบ')
    w.expect("เลือก > ")
    w.close()
    run(own, "notice", "add", "--name", "ประกาศครึ่งเดียว", "--notice-version", "1", "--unit-ref", "ICT")
    w = Window(own)
    shown = w.expect("สิ่งที่ต้องทำ (t)")
    fill = [line.split()[0] for line in shown.splitlines() if "ให้ครบ" in line and "ประกาศครึ่งเดียว" in line]
    assert fill and shown.index("ประกาศครึ่งเดียว") < shown.index('กรอก "สอง"'), shown
    w.expect("เลือก > ")
    w.answer(fill[0])
    w.expect("ประกาศครึ่งเดียว")
    w.expect("ตอบ [1] > ")
    w.answer("q")
    w.expect("เลือก > ")
    w.answer("q")
    assert w.end() == 0


def an_act_is_done_from_the_opening(folder):
    """What only the officer knows is asked for: the day of the memo."""
    run(folder, "person", "add", "--name", "ตัวอย่าง ผู้แทน", "--post", "นักวิชาการ", "--unit-ref", "ICT", "--wg-role",
        "member", "--order-no", "1/2565", "--valid-from", "1/11/2565")
    run(folder, "organisation", "edit", "ORG", "--has-centre", "ใช่", "--centre-ref", "ICT", "--controller-address", "ถนนตัวอย่าง",
        "--controller-contact", "0 2000 0000", "--dpo-required", "ไม่ใช่", "--yes")
    run(folder, "security", "set", "sec_review_date=1/10/2565", "--where", "sec_review_date=", "--yes")
    run(folder, "activity", "edit", "RO-ICT-66-001", "--collect-start", "1/10/2565")
    run(folder, "activity", "remove", "RO-ICT-66-002", "--yes")
    number = next(line.split()[0] for line in run(folder, "todo").splitlines() if "K5-6-4" in line)
    shown = run(folder, "todo", number)
    assert "ropa submit RO-ICT-66-001 --level unit --by PS-ICT-66-002 --date '‹วันที่ในบันทึก›'" in shown, shown
    what = shown.splitlines()[0].split(maxsplit=1)[1]
    place = next(line.split()[0] for line in run(folder).splitlines() if what in line)
    w = Window(folder)
    w.expect("เลือก > ")
    w.answer("t")  # each line bears what it is for
    w.expect("KPI 5 · ")
    w.expect("กลับ) > ")
    w.answer("")
    w.expect("เลือก > ")
    w.answer(place)
    w.expect("จะลงบันทึกว่า: ส่งตรวจ โดย ตัวอย่าง ผู้แทน")
    w.expect("วันที่เสนอ [วันนี้] > ")
    w.answer("32 มี.ค. 66")  # asked again, and nothing is lost
    w.expect('วันที่เสนอ: "32 มี.ค. 66" ไม่มีในปฏิทิน')
    w.expect("วันที่เสนอ [วันนี้] > ")
    w.answer("15 มี.ค. 66")
    w.expect("RO-ICT-66-001  ส่งตรวจ")
    w.expect("เลือก > ")
    w.answer("q")
    assert w.end() == 0
    assert "2023-03-15" in run(folder, "acts", "RO-ICT-66-001", "--format", "csv")


def a_new_machine_is_set_up_step_by_step(folder):
    w = Window(folder)
    w.expect("เช่น สำนักงานปลัด")
    w.expect("ผู้ควบคุมข้อมูลส่วนบุคคลตามกฎหมาย) > ")
    w.answer("?")  # help, not the name of an office
    w.expect("เช่น สำนักงานปลัด")
    w.expect("ผู้ควบคุมข้อมูลส่วนบุคคลตามกฎหมาย) > ")
    w.answer("สำนักงานตัวอยาง")
    w.expect("ชื่อหน่วยงาน > ")
    w.answer("<")  # back to mend it
    w.expect("ตอนนี้: สำนักงานตัวอยาง")
    w.expect("ผู้ควบคุมข้อมูลส่วนบุคคลตามกฎหมาย) > ")
    w.answer("สำนักงานตัวอย่าง")
    w.expect("ชื่อหน่วยงาน > ")
    w.answer("ศูนย์เทคโนโลยี")
    w.expect("รหัสหน่วยงาน > ")
    w.answer("ศทส")
    w.expect("อักษรอังกฤษ")
    w.expect("รหัสหน่วยงาน > ")
    w.answer("?")
    w.expect("เช่น ICT")
    w.expect("รหัสหน่วยงาน > ")
    w.answer("ict")
    w.expect("เลือก > ")
    w.answer("q")
    assert w.end() == 0
    assert "ICT" in run(folder, "unit", "list")
    assert "สำนักงานตัวอย่าง" in run(folder, "organisation", "list")


def a_memo_is_asked_for(folder):
    run(folder, "person", "add", "--name", "สมชาย ตัวอย่าง", "--post", "นักวิชาการ", "--unit-ref", "ICT")
    run(folder, "person", "add", "--name", "สมหญิง ตัวอย่าง", "--post", "ผู้อำนวยการ", "--unit-ref", "ICT")
    run(folder, "unit", "edit", "ICT", "--yes", "--set", "head[1].person=สมหญิง ตัวอย่าง", "--set",
        "head[1].post=ผู้อำนวยการศูนย์", "--set", "head[1].valid_from=1 ต.ค. 2565")
    ref = run(folder, "activity", "add", "--activity-name", "ตามบันทึก", "--unit-ref", "ICT").split()[-1]
    w = Window(folder, "approve", ref)  # nothing is asked about what can't be done
    w.expect("ยังไม่ได้ส่งมาให้พิจารณา")
    w.expect(f"ropa submit {ref} --level unit")
    assert w.end() == 1
    assert " > " not in w.seen and "ใครเป็น" not in w.seen, w.seen
    w = Window(folder, "submit", ref)
    w.expect("ผู้เสนอ")
    w.expect("> ")
    w.answer("สมชาย")
    w.expect("1  สมชาย ตัวอย่าง")
    w.expect("> ")
    w.answer()
    w.expect("ตำแหน่ง: นักวิชาการ")  # the post is that of the person
    w.expect("20 มี.ค. 2566")
    w.answer("๓๑ ก.พ. ๖๖")
    w.expect("ไม่มี")
    w.answer("๑ มี.ค. ๖๖")
    w.expect("เลขที่บันทึก")
    w.answer("<")
    w.expect("วันที่เสนอ [1 มี.ค. 2566] > ")
    w.answer("<")  # the post is not asked
    w.expect("ผู้เสนอ")
    w.expect("บางคำของชื่อ > ")
    w.answer("*")
    w.expect("บางคำของชื่อ > ")
    w.answer("สมชาย")
    w.expect("[1] > ")
    w.answer()
    w.expect("วันที่เสนอ [1 มี.ค. 2566] > ")
    w.answer()
    w.expect("เลขที่บันทึก")
    w.answer("กษ 0206/๑")
    w.expect(f"{ref}  ส่งตรวจ")
    assert w.end() == 0
    w = Window(folder, "approve", ref)  # who hasn't signed yet mends it before anything else is asked
    w.expect("ถ้ายังไม่ลงนาม ควรแก้ก่อน")
    w.expect("[ไม่ใช่] > ")
    w.answer()
    w.expect("ยังไม่ได้ทำอะไร")
    assert w.end() == 3
    w = Window(folder, "approve", ref)
    w.expect(f"{ref}  ตามบันทึก")  # what is open is seen, and who may sign, before anything is asked
    w.expect("ผู้มีอำนาจลงนามตามทะเบียน ระดับหน่วยงาน 20 มี.ค. 2566: สมหญิง ตัวอย่าง (ผู้อำนวยการศูนย์)")
    w.expect("ต้องแก้")
    w.expect("[ไม่ใช่] > ")
    w.answer("ใช่")
    w.expect("1  สมหญิง ตัวอย่าง  ผู้อำนวยการศูนย์")  # the head of the unit, with the post signed in
    w.expect("[1] > ")
    w.answer()
    w.expect("ตำแหน่ง: ผู้อำนวยการศูนย์")
    w.expect("ผลการพิจารณา (เลข) [1] > ")
    w.answer("2")
    w.expect("20 มี.ค. 2566")
    w.answer()
    w.expect("เลขที่บันทึก")
    w.answer("กษ 0206/2")
    w.expect("ไฟล์สแกนของบันทึกที่ลงนามแล้ว")
    w.answer("ไม่มีไฟล์นี้.pdf")
    w.expect("ไม่พบ")
    w.expect("ไฟล์สแกนของบันทึกที่ลงนามแล้ว")
    with open(f"{folder}/บันทึก.pdf", "wb") as scan:
        scan.write(b"%PDF-1.4 scan")
    w.answer(f"{folder}/บันทึก.pdf")
    w.expect("ข้อที่ต้องแก้ก่อนอนุมัติ")  # a signed memo is a fact all the same
    w.expect("ถ้าลงนามไปแล้ว")
    w.answer("ลงนามแล้ว")
    w.expect(f"{ref}  หัวหน้าหน่วยงานอนุมัติ")
    assert w.end() == 0
    acts = run(folder, "acts", ref, "--format", "csv").splitlines()
    assert acts[1].startswith(f"{ref},2023-03-01,submit,unit,สมชาย ตัวอย่าง,นักวิชาการ,กษ 0206/๑"), acts
    assert ",ลงนามแล้ว," in acts[2] and ",memo," in acts[2], acts
    assert "กษ 0206/2" in run(folder, "evidence", "list", "--format", "csv", "--columns", "title,doc_no,evidence_date")


def records_are_picked_for_a_memo(folder):
    refs = [run(folder, "activity", "add", "--activity-name", name, "--unit-ref", "ICT").split()[-1]
            for name in ("รอส่งหนึ่ง", "รอส่งสอง", "รอส่งสาม")]
    w = Window(folder, "submit")
    w.expect("รายการที่รอ: ส่งตรวจ")
    shown = w.expect("ออก) > ")
    number = [next(line.split()[0] for line in shown.splitlines() if ref in line) for ref in refs]
    w.answer("ส่งสาม")  # what was shown under a number keeps it
    w.expect(f"{number[2]}  {refs[2]}  รอส่ง")
    w.expect("ออก) > ")
    w.answer("๑ 99")  # one of them isn't there: nothing is picked
    w.expect("ไม่มีรายการที่รอและมีคำว่า")
    w.expect("ออก) > ")
    w.answer(f"{number[1]}-{number[2]}, {number[1]}")
    w.expect(f"   {refs[1]}  รอส่งสอง\r\n   {refs[2]}  รอส่งสาม\r\n\r\n ผู้เสนอ")
    w.answer("สมชาย")
    w.expect("1  สมชาย ตัวอย่าง")
    w.answer()
    w.expect("วันที่เสนอ")
    w.answer()
    w.expect("เลขที่บันทึก")
    w.answer("กษ 0206/๒")
    w.expect(f"{refs[2]}  ส่งตรวจ")
    assert w.end() == 0
    for ref, acts in zip(refs, (0, 1, 1)):
        kept = run(folder, "acts", ref, "--format", "csv").splitlines()[1:]
        assert len(kept) == acts and all("กษ 0206/๒" in a for a in kept), (ref, kept)
    w = Window(folder, "approve")
    w.expect(f"2  {refs[1]}  รอส่งสอง · ส่งตรวจ")
    w.expect("ออก) > ")
    w.answer()
    assert w.end() == 0
    assert len(run(folder, "acts", refs[1], "--format", "csv").splitlines()) == 2


def the_record_is_picked_where_none_was_named(folder):
    own = f"{folder}/pick"
    os.mkdir(own)
    run(own, "init")
    run(own, "unit", "add", "--code", "ICT", "--name", "ศูนย์เทคโนโลยี")
    refs = [run(own, "activity", "add", "--activity-name", name, "--unit-ref", "ICT").split()[-1]
            for name in ("งานทะเบียน", "งานอบรม", "งานทะเบียนอบรม")]
    prompt = "(Enter = กลับ) > "
    w = Window(own, "activity", "show")
    for i, (ref, name) in enumerate(zip(refs, ("งานทะเบียน", "งานอบรม", "งานทะเบียนอบรม")), 1):
        w.expect(f"{i}  {ref}  {name}")
    w.expect(prompt)
    w.answer("ประมง")  # what was shown is still to be chosen from
    w.expect('ไม่พบ "ประมง"')
    w.expect(prompt)
    w.answer("44")  # not one of them, nor part of anything
    w.expect('ไม่พบ "44"')
    w.expect(prompt)
    w.answer("อบรม")  # a part: each keeps its number
    w.expect(f"2  {refs[1]}  งานอบรม")
    w.expect(f"3  {refs[2]}  งานทะเบียนอบรม")
    w.expect(prompt)
    w.answer("๓")
    w.expect(refs[2])
    assert w.end() == 0
    w = Window(own, "activity", "show")  # its whole name or its ref needs no list
    w.expect(prompt)
    w.answer("งานอบรม")
    w.expect(refs[1])
    assert w.end() == 0
    w = Window(own, "--lang", "en", "activity", "history")
    w.expect("Number or part of a word (Enter: back) > ")
    w.answer(refs[0].lower())
    w.expect(refs[0])
    assert w.end() == 0
    for leave in ("", "q", "ๆ", "หยุด"):
        w = Window(own, "activity", "show")
        w.expect(prompt)
        w.answer(leave)
        assert w.end() == 0
        assert refs[0] not in w.seen, w.seen
    w = Window(own, "request", "show")  # there is none to choose from
    w.expect("ยังไม่มีคำขอใช้สิทธิ เพิ่มด้วย  ropa request add")
    assert w.end() == 2
    w = Window(own, "request", "add")
    w.expect("ตอบ > ")
    w.answer("ขอสำเนา")
    w.expect("ตอบ > ")
    w.close()
    w = Window(own, "request", "edit")  # what was never saved has no ref, and is gone on with all the same
    w.expect("1  (ร่าง)  ขอสำเนา")
    w.expect(prompt)
    w.answer("1")
    w.expect("ขอสำเนา · ร่าง")
    w.expect("ตอบ > ")
    w.answer(CTRL_C)
    w.expect("ทำต่อด้วย")
    assert w.end() == 0
    for i in range(1, 41):  # none is left out of the list: it has pages
        run(own, "activity", "add", "--activity-name", f"งานที่ {i}", "--unit-ref", "ICT")
    w = Window(own, "activity", "show")
    w.expect("1 ถึง 15 จาก 43")
    w.answer("n")
    w.answer("ื")
    w.expect("31 ถึง 43 จาก 43")
    w.answer("43")
    w.expect("งานที่ 40")
    assert w.end() == 0
    w = Window(own, "submit")
    w.expect("1 ถึง 18 จาก 43")
    w.answer("n")
    w.expect("19 ถึง 36 จาก 43")
    w.answer("n")
    w.expect("37 ถึง 43 จาก 43")
    w.answer("p")
    w.expect("19 ถึง 36 จาก 43")
    w.answer("43, 1")
    w.expect("งานที่ 40")
    w.expect(" ผู้เสนอ")
    w.answer("q")
    w.end()


def the_menu_does_the_job(folder):
    """Every list is numbered, pages and opens what is picked; acts, drafts and files come from the menu alone."""
    own = f"{folder}/menu"
    os.mkdir(own)
    run(own, "init", "--org", "สำนักงานตัวอย่าง")
    run(own, "unit", "add", "--code", "ICT", "--name", "ศูนย์เทคโนโลยี")
    run(own, "person", "add", "--name", "ตัวอย่าง ผู้เสนอ", "--post", "นักวิชาการ", "--unit-ref", "ICT")
    refs = [run(own, "activity", "add", "--activity-name", f"งานที่ {i}", "--unit-ref", "ICT").split()[-1]
            for i in range(1, 18)]
    w = Window(own)
    w.expect("เลือก > ")
    w.answer("l")
    w.expect("1  กิจกรรมการประมวลผล")
    w.expect("กลับ) > ")
    w.answer("1")
    w.expect(f"15  {refs[14]}  งานที่ 15")
    w.expect("1 ถึง 15 จาก 17")
    w.expect("กลับ) > ")
    w.answer("ื")  # n on a Thai keyboard
    w.expect(f"16  {refs[15]}  งานที่ 16")
    w.expect("กลับ) > ")
    w.answer("เรือดำน้ำ")
    w.expect('ไม่พบ "เรือดำน้ำ" ในรายการนี้')
    w.expect("กลับ) > ")
    w.answer("งานที่ 1")  # just that one, though others begin so
    w.expect(f"{refs[0]} งานที่ 1 · ร่าง")
    w.expect("กลับ) > ")
    w.answer("m")
    w.expect(f"พิมพ์เองได้: ropa check {refs[0]}")
    page = w.expect("Enter = ดูต่อ  q = พอ > ")  # what is longer than the window comes page by page
    assert page.count("\n") <= 23, page
    w.answer("q")  # enough
    w.expect("กลับ) > ")
    w.answer("m")
    w.expect(f"พิมพ์เองได้: ropa check {refs[0]}")
    assert "ตรวจ 1 รายการ" in w.leaf_through("กลับ) > ")
    w.answer("้")  # h
    w.expect(f"พิมพ์เองได้: ropa activity history {refs[0]}")
    w.leaf_through("กลับ) > ")
    w.answer("z")
    w.expect('ไม่มีข้อ "z"')
    w.expect("กลับ) > ")
    w.answer("s")  # the act that is next
    w.expect(f"พิมพ์เองได้: ropa submit {refs[0]} --level unit")
    w.expect(" > ")
    w.answer("1")
    w.expect("วันที่เสนอ")
    w.answer()
    w.expect("เลขที่บันทึก")
    w.answer()
    w.expect("ส่งตรวจ")
    w.expect("กลับ) > ")
    w.answer("<")
    w.expect(f"1  {refs[0]}  งานที่ 1")  # the list again
    w.expect("กลับ) > ")
    w.answer(refs[16].lower())
    w.expect(f"{refs[16]} งานที่ 17 · ร่าง")
    w.expect("กลับ) > ")
    w.answer("e")
    w.expect("ตอบ")
    w.answer("พิมพ์ค้างไว้")
    w.expect("ตอบ")
    w.answer("q")
    w.expect("กลับ) > ")
    w.answer()
    w.expect("16  ")  # its page
    w.expect("กลับ) > ")
    w.answer()
    w.expect("เลือก > ")
    w.answer("f")
    w.expect("คำที่ค้นหา > ")
    w.answer("พิมพ์ค้างไว้")
    w.expect(f"1  {refs[16]}")
    w.expect("กลับ) > ")
    w.answer("1")
    w.expect("งานที่ 17 · ร่าง")
    w.expect("กลับ) > ")
    w.answer()
    w.expect("กลับ) > ")
    w.answer()
    w.expect("เลือก > ")
    w.answer("c")
    w.expect("ข้อที่ต้องแก้")
    w.expect("1  ")
    w.expect("กลับ) > ")
    w.answer("q")
    w.expect("เลือก > ")
    w.answer("a")
    w.expect("[เริ่มจากว่างเปล่า] > ")
    w.answer()
    w.expect("ตอบ > ")
    w.answer("ร่างใหม่")
    w.expect("ตอบ")
    w.close()
    w = Window(own)
    w.expect("เลือก > ")
    w.answer("r")
    w.expect("1  ร่างใหม่")  # never saved: it has no ref
    w.expect("กลับ) > ")
    w.answer("1")
    w.expect("ทำต่อจากที่ค้างไว้")
    w.expect("ตอบ")
    w.answer("q")
    w.expect("เลือก > ")
    w.answer("x")
    w.expect("สำรองทะเบียน")
    w.expect("กลับ) > ")
    w.answer("สำรอง")
    w.expect("ชื่อไฟล์ [ropa-backup-2023-03-20.db] > ")
    w.answer(f"{own}/สำเนา.db")
    w.expect("เลือก > ")
    assert os.path.exists(f"{own}/สำเนา.db")
    w.answer("x")
    w.expect("กลับ) > ")
    w.answer("1")
    w.expect("ชื่อไฟล์ [ropa.xlsx] > ")
    w.answer("<")  # to what is to be done
    w.expect("ไฟล์: ส่งออก")
    w.expect("กลับ) > ")
    w.answer()
    w.expect("เลือก > ")
    w.answer("m")
    w.expect("1  เสนอ")
    w.expect("กลับ) > ")
    w.answer("1")
    w.expect("รายการที่รอ: ส่งตรวจ")
    w.expect("ออก) > ")
    w.answer("1-3")
    w.expect(" > ")
    w.answer("ผู้เสนอ")
    w.expect("[1] > ")
    w.answer()
    w.expect("วันที่เสนอ")
    w.answer("15 มี.ค. 66")
    w.expect("เลขที่บันทึก")
    w.answer("ทท 1/66")
    w.expect("เลือก > ")
    w.answer("q")
    assert w.end() == 0
    assert run(own, "acts", "--format", "csv").count("ทท 1/66") == 3


def who_works_here_is_asked_once(folder):
    own = f"{folder}/me"
    os.mkdir(own)
    run(own, "init", "--org", "สำนักงานตัวอย่าง")
    for code, name in (("ICT", "ศูนย์เทคโนโลยี"), ("GEN", "กองกลาง")):
        run(own, "unit", "add", "--code", code, "--name", name)
        run(own, "activity", "add", "--activity-name", f"งานของ{name}", "--unit-ref", code)
    run(own, "activity", "add", "--activity-name", "งานที่สอง", "--unit-ref", "ICT")
    run(own, "person", "add", "--name", "ตัวอย่าง มานะ", "--post", "นักวิชาการ", "--unit-ref", "GEN")
    os.remove(f"{own}/config/ropa/me")
    w = Window(own)
    w.expect("ท่านทำงานให้หน่วยงานใด")
    w.expect("> ")
    w.answer("ศูนย์เทคโนโลยี")
    w.expect("ชื่อของท่าน")
    w.answer("<")
    w.expect("ท่านทำงานให้หน่วยงานใด")
    w.expect("> ")
    w.answer("กองกลาง")
    w.expect("ชื่อของท่าน")
    w.answer("1")  # no name
    w.expect("ชื่อของท่าน")
    w.answer("มานะ")
    w.expect("กองกลาง (GEN) · ตัวอย่าง มานะ")
    head = w.expect("เลือก > ")
    assert "กิจกรรม 1 รายการ" in head and "KPI 5" in head and "KPI 2" not in head, head
    w.answer("q")
    assert w.end() == 0
    w = Window(own)  # not again
    head = w.expect("เลือก > ")
    assert "ท่านทำงาน" not in head and "กองกลาง (GEN) · ตัวอย่าง มานะ" in head, head
    w.answer("u")  # changed
    w.expect("> ")
    w.answer()  # the office
    w.expect("ชื่อของท่าน")
    w.expect("[ตัวอย่าง มานะ] > ")
    w.answer()
    w.expect("ทั้งองค์กร · ตัวอย่าง มานะ")
    head = w.expect("เลือก > ")
    assert "กิจกรรม 3 รายการ" in head and "KPI 2" in head, head
    w.answer("q")
    assert w.end() == 0
    # who types is that person, unless told otherwise for the run
    env = environment(own)
    del env["ROPA_USER"]
    for more, actor in (([], "ตัวอย่าง มานะ"), (["--as", "ผู้อื่น"], "ผู้อื่น")):
        subprocess.run([PROGRAM, "activity", "edit", "RO-GEN-66-001", "--notes", actor, *more], env=env, check=True, capture_output=True)
        assert actor in run(own, "log", "--format", "csv", "--limit", "1"), actor
    os.remove(f"{own}/config/ropa/me")
    os.rmdir(f"{own}/config/ropa")
    with open(f"{own}/config/ropa", "w", encoding="utf-8"):  # it can't be kept: said, and no more
        pass
    w = Window(own)
    w.expect("> ")
    w.answer()
    w.expect("ชื่อของท่าน")
    w.answer()
    w.expect("จำไว้ไม่ได้")
    w.expect("เลือก > ")
    w.answer("q")
    assert w.end() == 0


def a_ready_made_activity_is_picked(folder):
    own = f"{folder}/starter"
    os.mkdir(own)
    run(own, "init", "--org", "สำนักงานตัวอย่าง")
    run(own, "organisation", "edit", "ORG", "--mission-law", "กฎกระทรวง")
    run(own, "unit", "add", "--code", "ICT", "--name", "ศูนย์เทคโนโลยี")
    prompt, looked = "[เริ่มจากว่างเปล่า] > ", "(0 = เริ่มจากว่างเปล่า) > "
    w = Window(own, "activity", "add")
    w.expect("1  ")  # the groups first
    w.expect(prompt)
    w.answer("?")
    w.expect("< กลับไปดูกลุ่ม")
    w.expect(prompt)
    w.answer("เรือดำน้ำ")
    w.expect('ไม่มีรายการสำเร็จรูปที่มีคำว่า "เรือดำน้ำ"')
    w.expect(looked)
    w.answer("99")
    w.expect('"99"')
    w.expect(looked)
    w.answer("รูปถ่าย")  # no name has it: by the data that is held, as people call it
    w.expect("สมุดโทรศัพท์และทำเนียบบุคลากร")
    w.expect(looked)
    w.answer()  # once something was looked for, Enter begins nothing
    w.expect("กิจกรรม\r\n")
    w.expect(prompt)
    w.answer("1")  # a group: its activities, numbered anew
    w.expect("   1  ")
    w.expect("   2  ")
    w.expect(looked)
    w.answer("<")
    w.expect("กิจกรรม\r\n")
    w.expect(prompt)
    w.answer("*")  # all of them, under their groups
    w.expect("กล้องวงจรปิด")
    w.expect(prompt)
    w.answer("กล้อง")  # one alone: Enter takes it
    w.expect("1  กล้องวงจรปิด")
    w.expect('ใช้ "กล้องวงจรปิด" (0 = เริ่มจากว่างเปล่า) [ใช่] > ')
    w.answer()
    w.expect("กล้องวงจรปิด · ร่าง")
    w.expect("ตอบ > ")
    w.answer(CTRL_C)
    w.expect("ยังไม่มีคำตอบ")
    assert w.end() == 0
    w = Window(own, "activity", "add")
    w.expect(prompt)
    w.answer("cctv")  # by its code; and by its number
    w.expect("[ใช่] > ")
    w.answer("๑")
    w.expect("กล้องวงจรปิด · ร่าง")
    w.expect("ตอบ > ")
    w.answer(CTRL_C)
    assert w.end() == 0
    w = Window(own, "--lang", "en", "activity", "add")
    w.expect("A ready-made activity needs only a few answers")
    w.expect("[from nothing] > ")
    w.answer("cctv")
    w.expect("(0 = from nothing) [yes] > ")
    w.answer("0")
    w.expect("Part 1/8 General")
    w.expect("> ")
    w.answer("q")
    assert w.end() == 0
    w = Window(own, "activity", "add")
    w.expect(prompt)
    w.answer("q")  # nothing was begun
    assert w.end() == 0
    assert "ส่วนที่" not in w.seen, w.seen


def a_list_of_sets_is_begun_from_the_opening(folder):
    """Of the data catalogue: the first from what is ready-made, the next from nothing; its files and the issue are asked, then it is sent."""
    own = f"{folder}/catalogue"
    os.mkdir(own)
    run(own, "init", "--org", "สำนักงานตัวอย่าง")
    run(own, "organisation", "edit", "ORG", "--has-centre", "ไม่ใช่", "--yes")
    run(own, "unit", "add", "--code", "ICT", "--name", "ศูนย์ตัวอย่าง")
    run(own, "person", "add", "--name", "ตัวอย่าง ผู้เสนอ", "--post", "นักวิชาการ", "--unit-ref", "ICT")

    def begin(said):
        place = next(line.split()[0] for line in run(own).splitlines() if "KPI 1 ·" in line)
        w.expect("เลือก > ")
        w.answer(place)
        w.expect(said)
        w.expect("[เริ่มจากว่างเปล่า] > ")

    w = Window(own)
    begin("ก่อนอื่นทำรายการชุดข้อมูล KPI 1")
    w.answer("งบประมาณรายจ่าย")
    w.expect("[ใช่] > ")
    w.answer()
    for label, answer in (("องค์กร *", "ict-moac"), ("ชื่อฝ่ายงานสำหรับติดต่อ *", "กลุ่มข้อมูล"),
                          ("อีเมลสำหรับติดต่อ *", "ict@example.go.th"), ("มีทรัพยากรข้อมูลหรือไม่", "ปี 2566"),
                          ("ที่อยู่ไฟล์", "https://www.example.go.th/a.csv"), ("รูปแบบไฟล์", "csv"),
                          ("มาจากรายการสำเร็จรูป", ""), ("ถือว่า (ข้อ 17 ถึง ", "")):  # seen before it is saved
        w.expect(label)
        w.expect("> ")
        w.answer(answer)
    w.expect("บันทึก (Enter)")
    w.answer()
    w.expect("บันทึกแล้ว CT-ICT-66-001")
    begin("ก่อนอื่นเพิ่มชุดข้อมูลในรายการ KPI 1 ให้ครบจำนวน")
    w.answer("0")
    for label, answer in (("ชื่อชุดข้อมูล *", "ผลทดสอบ"), ("ประเภทชุดข้อมูล *", "5"), ("ประเภทชุดข้อมูลอื่น", "ข้อความ")):
        w.expect(label)
        w.expect("ตอบ > ")
        w.answer(answer)
    asked = w.expect("ตอบ ")
    while "มีทรัพยากรข้อมูลหรือไม่" not in asked:
        w.expect("> ")
        w.answer(">")
        asked += w.expect("ตอบ ")
    assert "ขอบเขตการนำข้อมูลไปใช้ประโยชน์" in asked and "ประเด็นการดำเนินงาน" in asked, asked
    w.expect("> ")
    w.answer("q")
    w.expect("เลือก > ")
    w.answer("l")
    w.expect("กลับ) > ")
    w.answer("บัญชี")
    w.expect("กลับ) > ")
    w.answer("1")
    w.expect("เสนอ (s)")
    w.answer("s")
    w.expect("ผู้เสนอ")
    for prompt in ("[1] > ", "วันที่เสนอ"):
        w.expect(prompt)
        w.answer()
    w.expect("การส่งที่ไม่มีเลขที่ไม่นับเป็นการส่งตามคำรับรอง")  # before it is left out
    w.expect("เลขที่บันทึกข้อความ")
    w.answer("ก 1/2565")
    w.expect("บอกปีอื่น แต่หนังสือลงวันที่ 20 มี.ค. 2566")  # asked again, and not for all of the rest
    w.expect("เลขที่บันทึกข้อความ")
    w.answer("ก 1/66")
    w.expect("CT-ICT-66-001  ส่งตรวจ")
    w.expect("เลิกใช้รายการ (x)")  # what a letter sent isn't removed
    for _ in "page", "sets":
        w.expect("กลับ) > ")
        w.answer()
    w.expect("เลือก > ")
    w.answer("q")
    assert w.end() == 0
    assert "ก 1/66" in run(own, "acts", "CT-ICT-66-001", "--format", "csv")


def files_are_listed_by_their_endings(folder):
    """An ending is one in whichever case."""
    before = os.getcwd()
    own = f"{folder}/files"
    os.mkdir(own)
    run(own, "init", "--org", "สำนักงานตัวอย่าง")
    for name in "แบบ.XLSX", "ชุด.Json", "ตาราง.xls", "ตาราง.xlsxx":
        open(f"{own}/{name}", "w").close()
    os.chdir(own)
    w = Window(own)
    w.expect("เลือก > ")
    w.answer("x")
    w.expect("กลับ) > ")
    w.answer("นำเข้า (")
    listed = w.expect("กลับ) > ")
    w.answer()
    w.expect("กลับ) > ")
    w.answer()
    w.expect("เลือก > ")
    w.answer("q")
    assert w.end() == 0
    os.chdir(before)
    assert "แบบ.XLSX" in listed and "ชุด.Json" in listed and "ตาราง.xls" not in listed, listed


def papers_are_written_from_the_menu(folder):
    """The papers of a record are numbered, the one picked goes into the file that is named."""
    own = f"{folder}/papers"
    os.mkdir(own)
    run(own, "init", "--org", "สำนักงานตัวอย่าง")
    run(own, "unit", "add", "--code", "ICT", "--name", "ศูนย์เทคโนโลยี", "--type", "centre", "--in-scope-from", "1/10/2565")
    run(own, "procedure", "add", "--title", "แนวปฏิบัติเหตุละเมิด", "--procedure-kind", "breach", "--unit-ref", "ICT")
    run(own, "procedure", "add", "--title", "แนวปฏิบัติอื่น", "--procedure-kind", "request", "--unit-ref", "ICT")
    w = Window(own)
    w.expect("เลือก > ")
    w.answer("l")
    w.expect("กลับ) > ")
    w.answer("แนวปฏิบัติ")
    w.expect("PR-ICT-66-002")
    w.expect("กลับ) > ")
    w.answer("PR-ICT-66-001")
    w.expect("ทำเอกสาร (w)")
    w.expect("กลับ) > ")
    w.answer("ไ")  # w on a Thai keyboard
    w.expect("เอกสารใด")
    w.expect("1  แนวปฏิบัติเมื่อเกิดเหตุละเมิด")
    w.expect("> ")
    w.answer("1")
    w.expect("breach_procedure-PR-ICT-66-001.docx")
    w.expect("> ")
    w.answer(f"{own}/ก.md")
    w.expect("[ร่าง]")
    w.leaf_through("กลับ) > ")
    w.answer("")
    w.expect("PR-ICT-66-002")
    w.expect("กลับ) > ")
    w.answer("")
    w.expect("> ")
    w.answer("")
    w.expect("เลือก > ")
    w.answer("q")
    assert w.end() == 0
    assert os.path.exists(f"{own}/ก.md")


def main():
    with scratch.folder() as folder:
        a_new_machine_is_set_up_step_by_step(folder)
        thai_is_typed_in_any_locale(folder)
        a_closed_window_loses_nothing(folder)
        texts_are_edited_in_place(folder)
        what_is_brought_into_the_line_shows_what_it_holds(folder)
        a_mark_is_taken_back_alone(folder)
        the_menu_goes_on_where_one_stopped(folder)
        the_opening_says_what_to_do(folder)
        drafts_are_gone_on_with_or_dropped(folder)
        what_was_left_half_filled_stands_first(folder)
        an_act_is_done_from_the_opening(folder)
        a_memo_is_asked_for(folder)
        records_are_picked_for_a_memo(folder)
        a_killed_form_leaves_a_draft_by_its_ref(folder)
        ended_by_a_signal_the_terminal_is_given_back(folder)
        a_closed_window_is_no_answer(folder)
        the_record_is_picked_where_none_was_named(folder)
        a_ready_made_activity_is_picked(folder)
        a_list_of_sets_is_begun_from_the_opening(folder)
        papers_are_written_from_the_menu(folder)
        the_menu_does_the_job(folder)
        files_are_listed_by_their_endings(folder)
        who_works_here_is_asked_once(folder)
    with scratch.folder() as folder:  # nobody is in the register of persons
        run(folder, "init", "--org", "สำนักงานตัวอย่าง")
        run(folder, "unit", "add", "--code", "ICT", "--name", "ศูนย์ตัวอย่าง")
        two_officers_fill_in_one_record(folder)
        two_windows_of_one_officer_share_a_draft(folder)
        run(folder, "organisation", "edit", "ORG", "--mission-law", "กฎกระทรวง")
        a_ready_made_activity_is_kept_from_the_first_question(folder)
        flags_agree_to_nothing_unasked(folder)


if __name__ == "__main__":
    main()
