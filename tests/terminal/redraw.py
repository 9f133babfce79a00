#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
# Copyright the ropa contributors
"""A question stands at the top of the screen, under what was understood last; it is put up again with what was refused beside it,
however often; a window that was made wider or narrower is filled by the next question.

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


def a_wrong_answer_leaves_the_choices(folder):
    """Of the longest questions too: heading, choices and what is said stand on one screen, whatever was answered before."""
    w = Window(folder, "activity", "edit", "RO-GT-66-001", size=(80, 24))
    w.asks()
    for place, first, last in (("purpose[1].lawful_basis", "ฐานกฎหมาย *", "ปฏิบัติตามกฎหมาย"), ("subject_categories", "กลุ่มเจ้าของข้อมูล *", "พิมพ์ * เพื่อดูทั้งหมด")):
        w.reply(f"g {place}")
        for typed in ("ฮฮฮฮ", "99", "เมื่อวาน") * 2:
            w.whole = b""
            assert w.reply(typed).endswith("] > ")
            *before, shown = w.whole.split(CODE_CLEAR)
            shown = shown.decode("utf-8", "ignore")
            assert before and first in shown and last in shown and typed in shown and shown.count("\n") < 24, (typed, shown)
    w.answer("q")
    w.end()


def nothing_is_held_to_read(folder):
    """How to answer is no page of its own: a question that fills the screen is asked at once, and so is one under what was understood."""
    w = Window(folder, "activity", "edit", "RO-GT-66-001", "--ask", "purpose[1].lawful_basis", size=(80, 20))
    while "] > " not in w.seen and "ไปต่อ" not in w.seen:
        w.read(0.5)
    assert "ไปต่อ" not in w.seen and "ฐานกฎหมาย *" in w.seen, w.seen
    w.answer("q")
    w.end()


def what_is_likely_stays(folder):
    """What is said of an answer to the block stands under it; n and p turn its pages, ดูทั้งหมด shows every field."""
    w = Window(folder, "activity", "add", "--starter", "cctv", "--unit-ref", "GT", size=(80, 24))
    while "ดูข้อต่อไป" not in w.asks():
        w.answer(">")

    def types(typed):
        w.whole = b""
        w.reply(typed)
        return w.whole.decode("utf-8", "ignore").split(CODE_CLEAR.decode())[-1]

    for typed in ("ฮฮฮ", "99", "?"):
        shown = types(typed)
        said = "น่าจะใช่" if typed == "?" else f'ไม่มีข้อ "{typed}"'
        assert "ถือว่า (ข้อ 1 ถึง" in shown and shown.index("ถือว่า (ข้อ 1") < shown.index(said) and shown.count("\n") < 24, shown
    assert "ถือว่า (ข้อ 1 ถึง" not in types("n") and "ถือว่า (ข้อ 1 ถึง" in types("p")
    assert "ไม่มีหน้าอื่น" in types("p")
    w.whole = b""
    w.reply("ดูทั้งหมด")
    whole = w.whole.decode("utf-8", "ignore")
    assert "ไม่มีข้อ" not in whole and "✗ ยังไม่ได้ตอบ" in whole and "ถือว่า (ข้อ 1 ถึง" in whole, whole
    w.answer("q")
    w.end()


def main():
    with scratch.folder() as folder:
        run(folder, "init", "--org", "สำนักงานตัวอย่าง")
        run(folder, "unit", "add", "--code", "GT", "--name", "กองตัวอย่าง")
        run(folder, "activity", "add", "--starter", "cctv", "--unit-ref", "GT", "--agree")
        the_menu_stands_in_one_place(folder)
        a_wrong_answer_leaves_the_choices(folder)
        nothing_is_held_to_read(folder)
        what_is_likely_stays(folder)
        w = Window(folder, "activity", "add", "--activity-name", "ทดสอบ", "--ask", "activity_desc,activity_owner,collect_start,subject_count", size=(80, 24))
        first, _ = screen(w)
        assert "คำอธิบายกิจกรรม" in first, first
        w.answer("รับสมัคร")
        second, cleared = screen(w)
        assert cleared and "คำอธิบายกิจกรรม: รับสมัคร" in second and rule(second) == 78, second
        w.answer(">")
        asked, _ = screen(w)
        assert "วันเริ่มเก็บข้อมูล" in asked, asked
        for typed in ("เมื่อนานมาแล้ว", "นานกว่านั้น", "ก่อนเกิด"):
            w.answer(typed)
            refused, cleared = screen(w)
            assert cleared and "วันเริ่มเก็บข้อมูล *" in refused and refused.index("วันเริ่มเก็บข้อมูล *") < refused.index("อ่านวันที่ไม่ออก"), refused
        resize(w, 120, 40)
        w.answer("1 ต.ค. 2565")
        w.expect("1 ตุลาคม 2565")
        wide, _ = screen(w)
        assert "1 ตุลาคม 2565" in wide and rule(wide) == 99, wide
        resize(w, 60, 24)
        w.answer("g ไม่มีข้อนี้แน่")
        w.expect("ไม่มีข้อที่ชื่อ")
        unknown, cleared = screen(w)
        assert cleared and "ไม่มีข้อนี้แน่" in unknown and rule(unknown) == 58, (cleared, rule(unknown), unknown)
        w.answer("q")
        status = w.end()
        assert status == 0, w.seen


main()
