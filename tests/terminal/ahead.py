#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
# Copyright the ropa contributors
"""What is typed before a question stands there: lines that somebody typed answer in their turn, a page answers nothing, and where a screen
stands until Enter is pressed nothing else counts.

usage: ahead.py PROGRAM
"""
import os
import signal
import sys
import time

TESTS = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))
sys.path[:0] = [TESTS, f"{TESTS}/terminal"]
import scratch  # noqa: E402
from window import Window, run  # noqa: E402

TOGETHER = "วางมาหลายบรรทัด"
PAUSE = "ไปต่อ (Enter) > "


def sends(w, *lines):
    """In one go, as a slow line to the machine delivers it."""
    os.write(w.fd, "".join(f"{line}\r" for line in lines).encode())


def screen(w):
    """What comes until the program waits at a prompt."""
    while w.read(0.3) or not (w.sleeps() and w.seen.endswith(" > ")) or w.read(0):
        pass
    seen, w.seen, w.raw = w.seen, "", b""
    return seen


def typed_while_it_works(folder):
    """Before the first screen stands: each line is an answer, however long."""
    w = Window(folder, size=(80, 24))
    os.kill(w.pid, signal.SIGSTOP)
    sends(w, "f", "กล้องวงจรปิดในพื้นที่และบริเวณโดยรอบ", "")
    time.sleep(0.3)
    os.kill(w.pid, signal.SIGCONT)
    seen = w.expect("ผลการค้นหา") + screen(w)
    assert TOGETHER not in seen, seen
    w.close()


def typed_in_one_go(folder):
    """While the question stands: strokes and short words are typed, and reach one question each."""
    w = Window(folder, size=(80, 24))
    w.asks()
    sends(w, "f", "อบรม", "1")
    w.expect("ผลการค้นหา")
    seen = screen(w)
    assert TOGETHER not in seen and "อ่าน" in seen, seen
    w.close()


def a_page(folder):
    """Names copied from a page, short ones too."""
    w = Window(folder, size=(80, 24))
    w.asks()
    w.reply("f")
    for lines in (("กองกลาง", "กองคลัง", "กองแผนงาน"), ("กองกลาง\r\nกองคลัง\r\nกองแผนงาน",), ["บรรทัดหนึ่งของหน้าที่คัดลอกมา"] * 40):
        sends(w, *lines)
        seen = w.expect(TOGETHER) + screen(w)
        assert "ผลการค้นหา" not in seen, seen
    os.write(w.fd, "\x1b[200~กองกลาง\r\nกองคลัง\x1b[201~\r".encode())  # one answer
    seen = w.expect("กองคลัง")
    assert TOGETHER not in seen, seen
    w.close()


def only_enter_goes_on(folder):
    """What stands until Enter is pressed: a word gets a sentence, and no question hears of it."""
    run(folder, "activity", "add", "--activity-name", "การยืมคืนอุปกรณ์", "--unit-ref", "ICT")
    w = Window(folder, "activity", "edit", "การยืมคืนอุปกรณ์", size=(80, 17))
    w.asks()
    w.reply("g subject_categories")
    w.answer("!")
    w.expect(PAUSE)
    sends(w, "1")
    seen = w.expect(PAUSE)
    assert "กด Enter อย่างเดียว" in seen, seen
    sends(w, "2", "3")
    w.expect(PAUSE)
    w.expect(PAUSE)
    w.answer()
    w.expect("กลุ่มเจ้าของข้อมูล")
    seen = screen(w)
    assert seen.endswith("ตอบ > "), seen
    w.close()


def main():
    with scratch.folder() as folder:
        run(folder, "init", "--sample")
        typed_while_it_works(folder)
        typed_in_one_go(folder)
        a_page(folder)
        only_enter_goes_on(folder)


main()
