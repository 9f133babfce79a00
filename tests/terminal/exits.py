#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
# Copyright the ropa contributors
"""Every way out of the form, from every screen of it: all mean "stop here", and leave behind the same.

Of a record that may be changed by half of the answers these are saved; of one that was sent they wait in the draft. Enter on the
last screen alone saves what was sent.

usage: exits.py PROGRAM
"""
import os
import shutil
import subprocess
import sys

TESTS = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))
sys.path[:0] = [TESTS, f"{TESTS}/terminal"]
import scratch  # noqa: E402
from window import CTRL_C, PROGRAM, Window, environment, run  # noqa: E402

CTRL_D = b"\x04"
EXITS = {"q": ("q", "\r"), "Ctrl-C": (CTRL_C,), "หยุด": ("หยุด", "\r"), "ๆ": ("ๆ", "\r"), "Ctrl-D": (CTRL_D,)}
ONE = ("g notes", "ตอบแล้ว")  # leads to the last screen: nothing else is open

# what is typed to come to each screen, what it asks then, and how many of the exits are tried
SCREENS = {
    "a question": ((*ONE, "ไป notes"), "ตอบ [คงเดิม] > ", 5),
    "where to go": ((*ONE, "g notes", "g"), "ไปส่วนที่เท่าใด", 2),
    "which of several": ((*ONE, "ไป ข้อมูล"), "ไปข้อใด", 2),
    "why it doesn't apply": ((*ONE, "g transfer", "na"), "เพราะเหตุใดจึงไม่เกี่ยวข้อง > ", 2),
    "what is made": ((*ONE, "g activity_owner", "ตัวอย่าง คนใหม่"), "ตอบ [ไม่ใช่] > ", 2),
    "the last screen": (ONE, "บันทึก (Enter)", 5),
    "where to go, from there": ((*ONE, "ไป"), "ไปส่วนที่เท่าใด", 2),
}


def left(folder, ref):
    """Whether the answer is in the record, whether there is a draft of it, whether a person was made."""
    said = run(folder, "activity", "show", ref)
    return "ตอบแล้ว" in said, ref in run(folder, "drafts"), "คนใหม่" in run(folder, "person", "list")


def come_to(base, folder, ref, lines, asks):
    if os.path.exists(folder):
        shutil.rmtree(folder)
    shutil.copytree(base, folder)
    w = Window(folder, "activity", "edit", ref)
    for line in lines:
        w.asks()
        w.answer(line)
    prompt = w.asks()
    assert asks in prompt, (lines, prompt)
    return w


def every_exit_of_every_screen(folder):
    base = f"{folder}/base"
    os.mkdir(base)
    run(base, "init", "--org", "ตัวอย่าง")
    run(base, "unit", "add", "--code", "GT", "--name", "กองตัวอย่าง")
    run(base, "person", "add", "--name", "ตัวอย่าง ผู้ส่ง", "--post", "นักวิชาการ", "--unit-ref", "GT")
    for ref, name in (("RO-GT-66-001", "ร่าง"), ("RO-GT-66-002", "ส่งแล้ว")):
        run(base, "activity", "add", "--starter", "cctv", "--unit-ref", "GT", "--agree", "--activity-name", name)
        run(base, "activity", "edit", ref, "--activity-owner", "ตัวอย่าง ผู้ส่ง", "--collect-start", "1 ต.ค. 2565", "--subject-count", "500",
            "--set", "storage[1].storage_location=ห้องควบคุม", "--disposal-owner", "ตัวอย่าง ผู้ส่ง")
    subprocess.run([PROGRAM, "submit", "activity", "ส่งแล้ว", "--by", "ตัวอย่าง ผู้ส่ง"], env=environment(base), check=False,
                   capture_output=True)
    assert "ส่ง" in run(base, "activity", "list", "--columns", "ref,status")
    for ref, expected in (("RO-GT-66-001", (True, False, False)), ("RO-GT-66-002", (False, True, False))):
        for screen, (lines, asks, n) in SCREENS.items():
            for way in list(EXITS)[:n]:
                w = come_to(base, f"{folder}/run", ref, lines, asks)
                w.type(*EXITS[way])
                status = w.end()
                now = left(f"{folder}/run", ref)
                assert (status, now) == (0, expected) and "ทำต่อด้วย" in w.seen, (ref, screen, way, status, now, w.seen)
        w = come_to(base, f"{folder}/run", ref, ONE, "บันทึก (Enter)")  # it alone saves whatever the record is
        w.answer()
        assert w.end() == 0 and left(f"{folder}/run", ref) == (True, False, False), w.seen


def main():
    with scratch.folder() as folder:
        every_exit_of_every_screen(folder)


main()
