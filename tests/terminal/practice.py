#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
# Copyright the ropa contributors
"""`ropa --practice` works on a copy: every screen says so, the register stays as it was, nothing is left of the copy.

usage: practice.py PROGRAM
"""
import os
import sys

TESTS = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))
sys.path[:0] = [TESTS, f"{TESTS}/terminal"]
import scratch  # noqa: E402
from window import Window, run  # noqa: E402


def add_one(w):
    w.expect("ฝึกใช้ (สำเนา)")
    w.expect("[ฝึกใช้] เลือก > ")
    w.answer("a")
    w.expect("[ฝึกใช้]")
    w.answer()
    w.expect("[ฝึกใช้] ตอบ > ")
    w.answer("กิจกรรมที่ฝึก")
    w.expect("คำอธิบายกิจกรรม")
    w.expect("[ฝึกใช้] ตอบ > ")


def leaves(w):
    w.answer("q")
    w.expect("[ฝึกใช้] เลือก > ")
    w.answer("q")
    assert w.end() == 0


def what_is_done_stays_in_the_copy(folder):
    run(folder, "init", "--org", "สำนักงานตัวอย่าง")
    run(folder, "unit", "add", "--code", "GT", "--name", "กองตัวอย่าง")
    before = run(folder, "log", "--format", "csv")
    w = Window(folder, "--practice")
    add_one(w)
    leaves(w)
    assert run(folder, "log", "--format", "csv") == before
    assert "กิจกรรมที่ฝึก" not in run(folder, "drafts")


def a_closed_window_leaves_no_copy(folder):
    w = Window(folder, "--practice")
    add_one(w)
    assert os.listdir(os.environ["TMPDIR"])
    w.close()


def without_a_register_it_is_the_sample(folder):
    os.mkdir(f"{folder}/none")
    w = Window(f"{folder}/none", "--practice")
    w.expect("ข้อมูลตัวอย่าง")
    w.expect("กิจกรรม 28 รายการ")
    w.expect("เลือก > ")
    w.answer("q")
    assert w.end() == 0
    assert os.listdir(f"{folder}/none") == ["config"]


def main():
    with scratch.folder() as folder:
        os.mkdir(f"{folder}/tmp")
        os.environ["TMPDIR"] = f"{folder}/tmp"
        for test in (what_is_done_stays_in_the_copy, a_closed_window_leaves_no_copy, without_a_register_it_is_the_sample):
            test(folder)
            assert not os.listdir(f"{folder}/tmp"), (test, os.listdir(f"{folder}/tmp"))


main()
