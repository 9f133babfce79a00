#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
# Copyright the ropa contributors
"""A question stands at the top of the screen, under what was understood last; what was refused stays beside it; a window that
was made wider or narrower is filled by the next question.

usage: redraw.py PROGRAM
"""
import fcntl
import os
import struct
import sys
import termios

TESTS = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))
sys.path[:0] = [TESTS, f"{TESTS}/terminal"]
import scratch  # noqa: E402
from window import CODE_CLEAR, Window, run  # noqa: E402


def resize(w, columns, rows):
    fcntl.ioctl(w.fd, termios.TIOCSWINSZ, struct.pack("HHHH", rows, columns, 0, 0))


def screen(w):
    """What stands on the screen once the prompt came, and whether it was cleared before."""
    w.expect("ตอบ > ")
    *before, shown = w.whole.split(CODE_CLEAR)
    w.whole = b""
    return shown.decode("utf-8", "ignore"), bool(before)


def rule(text):
    return text.count("─")


def the_menu_stands_in_one_place(folder):
    """Whatever is chosen stands where the screen before stood, what was said of it above; nothing of the menu scrolls away."""
    w = Window(folder, size=(80, 24))
    w.asks()
    for typed, shown, said in (("l", "ดูรายการใด", ""), ("1", "กิจกรรมการประมวลผล", ""), ("ไม่มีคำนี้", "กิจกรรมการประมวลผล", "ไม่พบ"), ("1", "แก้ (e)", ""),
                               ("ฮ", "แก้ (e)", "ไม่มีข้อ"), ("", "กิจกรรมการประมวลผล", ""), ("", "ควรทำก่อน", ""),
                               ("ฮ", "ควรทำก่อน", "ไม่มีข้อ"), ("a", "เลือกกลุ่ม", ""), ("5", "การลา", ""), ("<", "งานบุคคล", ""),
                               ("กล้อง", "กล้องวงจรปิด", "")):
        w.whole = b""
        w.reply(typed)
        *before, screen = w.whole.split(CODE_CLEAR)
        screen = screen.decode("utf-8", "ignore")
        assert before and shown in screen and said in screen, (typed, screen)
        assert screen.count("\n") < 24, (typed, screen.count("\n"))
    w.close()


def main():
    with scratch.folder() as folder:
        run(folder, "init", "--org", "สำนักงานตัวอย่าง")
        run(folder, "unit", "add", "--code", "GT", "--name", "กองตัวอย่าง")
        run(folder, "activity", "add", "--starter", "cctv", "--unit-ref", "GT", "--agree")
        the_menu_stands_in_one_place(folder)
        w = Window(folder, "activity", "add", "--activity-name", "ทดสอบ", "--ask", "activity_desc,activity_owner,collect_start,subject_count", size=(80, 24))
        first, _ = screen(w)
        assert "คำอธิบายกิจกรรม" in first, first
        w.answer("รับสมัคร")
        second, cleared = screen(w)
        assert cleared and "คำอธิบายกิจกรรม: รับสมัคร" in second and rule(second) == 78, second
        w.answer(">")
        asked, _ = screen(w)
        assert "วันเริ่มเก็บข้อมูล" in asked, asked
        w.answer("เมื่อนานมาแล้ว")
        refused, cleared = screen(w)
        assert not cleared and "อ่านวันที่ไม่ออก" in refused, refused
        resize(w, 120, 40)
        w.answer("1 ต.ค. 2565")
        w.expect("1 ตุลาคม 2565")
        wide, _ = screen(w)
        assert "1 ตุลาคม 2565" in wide and rule(wide) == 99, wide
        resize(w, 60, 24)
        w.answer("g ไม่มีข้อนี้แน่")
        w.expect("ไม่มีข้อที่ชื่อ")
        unknown, cleared = screen(w)
        assert not cleared and "ไม่มีข้อนี้แน่" in unknown and rule(unknown) == 58, (cleared, rule(unknown), unknown)
        w.answer("q")
        status = w.end()
        assert status == 0, w.seen


main()
