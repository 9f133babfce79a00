#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
# Copyright the ropa contributors
"""What there is to choose from stands whole on the screen, broken at words; what is typed under a screenful of it is the answer.

usage: choices.py PROGRAM
"""
import os
import re
import sys

TESTS = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))
sys.path[:0] = [TESTS, f"{TESTS}/terminal"]
import scratch  # noqa: E402
import window  # noqa: E402
from officer import CODE  # noqa: E402
from window import Window, run  # noqa: E402

MARKS = "ัิีึืุู็่้๊๋์ํำาะๅ"  # nothing begins with these
LISTS = ("purpose[1].lawful_basis", "subject_categories", "purpose[1].data_used", "data_items", "recipient", "access_roles")


def packed(text):
    return "".join(text.split())


def shown_by(w, typed):
    """What comes until the next prompt."""
    before = len(w.whole)
    w.reply(typed)
    return CODE.sub("", w.whole[before:].decode("utf-8", "ignore")).replace("\r", "")


def choices_are_whole(folder, columns):
    w = Window(folder, "activity", "edit", "RO-ICT-66-001", size=(columns, 24))
    w.asks()
    for place in LISTS:
        w.reply(f"g {place}")
        shown = shown_by(w, "*")
        lines = shown.split("\n")
        cut = [line for line in lines if "…" in line and "…)" not in line]
        assert not cut, (place, columns, cut)
        assert not [line for line in lines if line.strip()[:1] in MARKS and line.strip()], shown
        if place == "purpose[1].lawful_basis":
            assert packed("จำเป็นเพื่อปฏิบัติหน้าที่ในการดำเนินภารกิจเพื่อประโยชน์สาธารณะ") in packed(shown), shown
    w.answer("q")
    w.end()


def a_list_of_the_menu_is_whole(folder):
    """A name longer than the screen goes on below, and a page of such lines is no longer than the screen."""
    name = "การประมวลผลข้อมูลส่วนบุคคลของผู้เข้าร่วมโครงการส่งเสริมและพัฒนาศักยภาพเกษตรกรรุ่นใหม่ในเขตปฏิรูปที่ดินทั่วประเทศ รุ่นที่ "
    for i in range(9):
        run(folder, "activity", "add", "--activity-name", f"{name}{i}", "--unit-ref", "INS")
    w = Window(folder, size=(80, 24))
    w.asks()
    w.reply("f")
    shown = shown_by(w, "เกษตรกรรุ่นใหม่").split("ผลการค้นหา")[1]
    assert packed(f"{name}0") in packed(shown) and "…" not in shown, shown
    assert shown.count("\n") < 24 and "q = พอ" not in shown, shown
    w.reply("")
    w.answer("q")
    w.end()


def what_is_typed_ahead_answers(folder):
    w = Window(folder, "activity", "edit", "RO-ICT-66-001", size=(80, 24))
    w.expect("ยังขาดอะไร (!) > ")
    w.answer("g subject_categories")
    w.expect("[คงเดิม] > ")
    w.answer("*")
    for _ in range(100):
        if "q = พอ > " in w.seen:
            break
        w.read(0.2)
    w.seen, w.raw = "", b""
    w.answer("1,2")
    w.expect("เกษตรกร, สมาชิกครัวเรือนเกษตรกร")
    w.expect(" > ")
    w.answer("q")
    w.end()


def what_a_prompt_shows_is_understood(folder):
    """Whoever types the phrase that stands before or behind a key, or in brackets, means that key."""
    w = Window(folder, "activity", "edit", "RO-ICT-66-002", size=(80, 24))
    w.expect("ยังขาดอะไร (!) > ")
    w.answer("ยังขาดอะไร")
    w.expect("ยังขาดอะไร (!) > ")
    w.answer("g activity_desc")
    before = w.expect("[คงเดิม] > ")
    for typed in ("คงเดิม", "คงไว้"):
        w.answer(typed)
        shown = w.expect("ยังขาดอะไร (!) > ")
        assert "คำอธิบายกิจกรรม: " + typed not in shown, shown
        w.answer("g activity_desc")
        assert packed(before.split("ตอนนี้:")[1]) in packed(w.expect("[คงเดิม] > ")), typed
    w.answer("=คงเดิม")  # meant as it stands
    assert "คำอธิบายกิจกรรม: คงเดิม" in w.expect("ยังขาดอะไร (!) > ")
    w.answer("บันทึก")
    shown = w.expect("กด Enter 8 ครั้ง รวมที่ย้อน แก้ และอ่านต่อ")  # all of them
    assert "บันทึกแล้ว RO-ICT-66-002  (ตอบ " in shown, shown
    w.end()
    w = Window(folder, size=(80, 24))
    w.asks()
    w.reply("ดูรายการ")
    shown = w.reply("หน้าต่อไป")
    assert shown.endswith("(Enter = กลับ) > "), shown
    w.reply("กลับ")
    w.answer("ออก")
    w.end()


def what_is_to_be_done_is_whole(folder):
    """On the opening screen: a line longer than the screen goes on under itself, its ref with its last words."""
    run(folder, "notice", "edit", "PN-ICT-66-001", "--yes", "--set", "pn_items=pn01", "--set", "name=ประกาศความเป็นส่วนตัวสำหรับผู้เข้าอบรม")
    told = set()
    for columns in (60, 72, 80, 120):
        w = Window(folder, size=(columns, 24))
        w.asks()
        lines = CODE.sub("", w.whole.decode("utf-8", "ignore")).replace("\r", "").split("\n")
        first = next(i for i, line in enumerate(lines) if 'แก้ "' in line)
        last = next(i for i in range(first, len(lines)) if "PN-ICT-66-001" in lines[i])
        assert packed(lines[last]) != "PN-ICT-66-001", lines[first:last + 1]
        told.add(packed("".join(lines[first:last + 1])))
        w.answer("q")
        w.end()
    assert len(told) == 1 and 'ผู้เข้าอบรม":ประกาศไม่มี' in told.pop(), told


def what_enter_takes_is_whole(folder):
    """A default that is longer than a prompt stands above it, and is what Enter takes; it can be brought into the line."""
    post = "ผู้อำนวยการศูนย์เทคโนโลยีสารสนเทศและการสื่อสารเพื่อการพัฒนาระบบราชการ"
    run(folder, "unit", "add", "--code", "LP", "--name", "กองชื่อยาว")
    run(folder, "person", "add", "--name", "ตัวอย่าง ตำแหน่งยาว", "--post", post, "--unit-ref", "LP")
    w = Window(folder, "unit", "edit", "LP", "--ask", "head", size=(80, 24))
    w.asks()
    shown = packed(shown_by(w, "ตัวอย่าง ตำแหน่งยาว"))
    assert packed(f"เสนอ: {post}") in shown and shown.endswith(packed("ตอบ [ตามที่เสนอ] >")), shown
    for typed in ("ตามที่เสนอ", ""):
        w.reply("g head[1].post")
        shown = packed(shown_by(w, typed))
        assert packed(post) in shown and "ฐานะ*" in shown, (typed, shown)
    w.reply("g head[1].post")
    w.reply("-")
    w.answer("แก้")
    w.expect(f"ตอบ [ตามที่เสนอ] > {post}")
    w.answer("\x15q")
    w.end()


def a_list_to_act_on_fills_the_screen(folder):
    """As many as it holds, and no more: names that take two lines count as two."""
    for i in range(30):
        run(folder, "activity", "add", "--activity-name", f"งาน {i}", "--unit-ref", "INS")
    for rows, most in ((24, 18), (40, 34)):
        w = Window(folder, "submit", size=(80, rows))
        w.asks()
        shown = CODE.sub("", w.whole.decode("utf-8", "ignore"))
        listed = int(re.search(r"\.\.\. 1 ถึง (\d+) จาก", shown).group(1))
        assert 15 < listed <= most or rows == 24, shown
        assert shown.count("\n") < rows and "q = พอ" not in shown, shown
        w.answer("q")
        w.end()


def a_plain_terminal_is_told_nothing(folder):
    """TERM=dumb knows no codes: what is pasted isn't asked of it either."""
    as_usual = window.environment
    window.environment = lambda at, **more: as_usual(at, **dict(more, TERM="dumb"))
    w = Window(folder, "activity", "add")
    w.asks()
    assert b"\x1b" not in w.whole, w.whole
    w.answer("q")
    w.end()
    window.environment = as_usual


def main():
    with scratch.folder() as folder:
        run(folder, "init", "--sample")
        for columns in (60, 80, 120):
            choices_are_whole(folder, columns)
        a_list_of_the_menu_is_whole(folder)
        what_is_typed_ahead_answers(folder)
        what_a_prompt_shows_is_understood(folder)
        a_list_to_act_on_fills_the_screen(folder)
        a_plain_terminal_is_told_nothing(folder)
        what_is_to_be_done_is_whole(folder)
        what_enter_takes_is_whole(folder)


main()
