#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
# Copyright the ropa contributors
"""What a record lacks is mended from the menu by number: in its own field, in another record, by one that is made; no command is needed.

usage: mend.py PROGRAM
"""
import os
import sys

TESTS = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))
sys.path[:0] = [TESTS, f"{TESTS}/terminal"]
import scratch  # noqa: E402
from officer import CODE  # noqa: E402
from window import Window, run  # noqa: E402


def shown_by(w, typed):
    before = len(w.whole)
    w.reply(typed)
    return CODE.sub("", w.whole[before:].decode("utf-8", "ignore")).replace("\r", "")


def number(shown, words):
    return next(line.split()[0] for line in shown.split("\n") if words in line and line.split()[0].isdigit())


def work_of_another_unit_is_a_list(w):
    """What is left undone elsewhere opens that unit's list; the command stands in brackets, for who wants it."""
    todos = shown_by(w, "t")
    shown = shown_by(w, number(todos, "ตามงาน"))
    assert "(พิมพ์เองได้: ropa todo --unit " in shown and "สิ่งที่ต้องทำ · " in shown, shown
    assert "พิมพ์: ropa" not in shown, shown
    w.reply("q")


def findings_say_whose(w):
    """What a shared record lacks stands behind what the others do: its page, too, says by the title which one it is."""
    shown = page = shown_by(w, "c")
    for _ in range(9):
        if "ข้อตกลงยังไม่มี" not in shown and "n หน้าต่อไป" in page:
            page = shown_by(w, "n")
            shown += page
    assert "ร่างข้อตกลงประมวลผลข้อมูล งานส่งจดหมายข่าว (ตัวอย่าง): ข้อตกลงยังไม่มี" in shown, shown
    w.reply("q")


def activities_are_found_first(w):
    w.reply("f")
    shown = shown_by(w, "กล้องวงจรปิด")
    assert number(shown, "RO-GEN-66-001") == "1", shown
    w.reply("q")


def papers_are_made_over_what_is_known():
    """The form of a second purpose is the one of the first, a notice covers the activity at which it is begun; nobody begins with an empty one."""
    with scratch.folder() as folder:
        run(folder, "init", "--org", "สำนักงานตัวอย่าง")
        run(folder, "unit", "add", "--code", "GT", "--name", "กองตัวอย่าง")
        run(folder, "person", "add", "--name", "ตัวอย่าง เจ้าหน้าที่", "--unit-ref", "GT", "--post", "นักวิชาการ")
        purposes = ("ส่งข่าว", "ส่งโฆษณา")
        rows = [w for i, text in enumerate(purposes, 1) for w in ("--set", f"purpose[{i}].purpose_text={text}", "--set",
                                                                  f"purpose[{i}].lawful_basis=consent")]
        run(folder, "activity", "add", "--activity-name", "จดหมายข่าว", "--unit-ref", "GT", *rows, "--set", "recipient[1].recipient_name=สมาคม",
            "--set", "recipient[1].recipient_type=professional", "--set", "recipient[1].recipient_basis=consent")
        w = Window(folder, size=(80, 24))
        w.asks()
        w.reply("f")
        w.reply("จดหมายข่าว")
        w.reply("1")
        first = shown_by(w, number(shown_by(w, "n"), "แต่ไม่มีแบบขอความยินยอม"))
        assert "แบบขอความยินยอม จดหมายข่าว · ร่าง" in first and "ที่ 1 (ส่งข่าว)" in first, first
        w.reply("q")
        run(folder, "consent_form", "add", "--name", "แบบข่าว", "--unit-ref", "GT", "--set", "purpose[1].purpose_text=ส่งข่าว", "--set",
            "purpose[1].own_choice=1")
        run(folder, "activity", "edit", "RO-GT-66-001", "--set", "purpose[1].consent_form_ref=CF-GT-66-001")
        w.reply("")
        second = shown_by(w, number(shown_by(w, "n"), "แต่ไม่มีแบบขอความยินยอม"))
        assert "CF-GT-66-001 แบบข่าว" in second and "ที่ 2 (ส่งโฆษณา)" in second, second
        lacks = shown_by(w, "q")
        pages = lacks + shown_by(w, "n")
        covers = shown_by(w, number(pages, "ครอบคลุมการเปิดเผย")) + shown_by(w, "")  # it is changed for others too: yes
        assert "CF-GT-66-001 แบบข่าว" in covers and "ครอบคลุมการเปิดเผย" in covers, covers
        w.reply("q")
        w.reply(number(lacks, "ยังไม่มีประกาศ"))
        w.reply("ประกาศจดหมายข่าว")
        w.reply("g กิจกรรมที่ครอบคลุม")
        covered = shown_by(w, "8")
        assert "จดหมายข่าว" in covered.replace("ประกาศจดหมายข่าว", ""), covered


def what_is_known_is_saved_by_an_enter():
    """A form that opens over values and asks for nothing more: Enter saves them, stopping at once leaves the record as it was."""
    with scratch.folder() as folder:
        run(folder, "init", "--org", "สำนักงานตัวอย่าง")
        run(folder, "unit", "add", "--code", "GT", "--name", "กองตัวอย่าง")
        run(folder, "person", "add", "--name", "ตัวอย่าง หนึ่ง", "--post", "นักวิชาการ", "--unit-ref", "GT")
        for typed, said in (("q", "ยังไม่มีคำตอบ"), ("", "บันทึกแล้ว PS-GT-66-001")):
            w = Window(folder, "person", "edit", "PS-GT-66-001", "--wg-role", "member", "--ask", "", size=(80, 24))
            w.asks()
            assert ",member" not in run(folder, "person", "list", "--format", "csv", "--columns", "name,wg_role")
            w.answer(typed)
            w.expect(said)
            w.end()
        assert ",member" in run(folder, "person", "list", "--format", "csv", "--columns", "name,wg_role")


def a_fault_is_named_and_opens_its_field():
    """Nothing is missing and something is wrong: the opening screen, the list of things to do and the form's end name it and open the very field."""
    late = "แจ้งหลังเริ่มเก็บข้อมูล ต้องแจ้งก่อนหรือขณะเก็บ"
    with scratch.folder() as folder:
        run(folder, "init", "--org", "สำนักงานตัวอย่าง")
        run(folder, "organisation", "edit", "ORG", "--has-centre", "ไม่ใช่", "--mission-law", "พ.ร.บ. ตัวอย่าง", "--yes")
        run(folder, "unit", "add", "--code", "GT", "--name", "กองตัวอย่าง")
        run(folder, "person", "add", "--name", "tester", "--unit-ref", "GT", "--post", "นักวิชาการ")
        run(folder, "activity", "add", "--starter", "cctv", "--unit-ref", "GT", "--agree")
        run(folder, "activity", "edit", "RO-GT-66-001", "--activity-owner", "tester", "--collect-start", "1 ต.ค. 2565", "--subject-count", "500",
            "--set", "storage[1].storage_location=ห้องควบคุม", "--disposal-owner", "tester")
        run(folder, "notice", "add", "--name", "ประกาศกล้อง", "--unit-ref", "GT", "--notice-version", "1", "--effective-date", "1 มี.ค. 2566",
            "--set", "cover[1].activity=RO-GT-66-001")
        w = Window(folder, size=(80, 24))
        w.asks()
        home = CODE.sub("", w.whole.decode("utf-8", "ignore"))
        either = shown_by(w, number(home, f'แก้ "กล้องวงจรปิด": {late}'))
        assert late in either, either
        asked = shown_by(w, number(either, "พิมพ์ผิด: แก้คำตอบ"))
        assert "วันเริ่มเก็บข้อมูล *" in asked, asked
        w.reply("")
        end = shown_by(w, "!")
        line = next(line for line in end.split("\n") if late in line)
        assert "ตอบครบทุกข้อแล้ว" not in end and line.split()[0].isdigit(), end
        assert "วันเริ่มเก็บข้อมูล *" in shown_by(w, line.split()[0]), line
        w.reply("q")
        todos = shown_by(w, "t") + shown_by(w, "n")
        errors = shown_by(w, number(todos, "แก้ข้อที่ต้องแก้ใน"))
        either = shown_by(w, number(errors, late))
        head = shown_by(w, number(either, "ให้ผู้มีอำนาจรับทราบ"))  # who that is comes first
        assert "หัวหน้าหน่วยงานที่ 1: บุคคล *" in head, head
        w.reply("q")
        run(folder, "person", "add", "--name", "ตัวอย่าง หัวหน้า", "--unit-ref", "GT", "--post", "ผู้อำนวยการ")
        run(folder, "unit", "edit", "GT", "--yes", "--set", "head[1].person=ตัวอย่าง หัวหน้า", "--set", "head[1].post=ผู้อำนวยการ", "--set",
            "head[1].valid_from=1/10/65")
        w.reply("q")
        head = shown_by(w, number(shown_by(w, "t") + shown_by(w, "n"), "แก้ข้อที่ต้องแก้ใน"))
        assert "เรื่อง *" in head, head
        w.reply("ประกาศมาช้า")
        who = shown_by(w, "ติดตั้งกล้องก่อนมีประกาศ")  # who acknowledges it is asked, and proposed
        assert "ผู้อนุมัติ *" in who and f"ตอบ [{number(who, 'ตัวอย่าง หัวหน้า')}] > " in who, who
        w.reply("")
        w.reply("")
        w.reply("")
        assert "ประกาศมาช้า,PS-GT-66-002" in run(folder, "waiver", "list", "--format", "csv", "--columns", "title,approver")
        w.reply("q")
        w.answer("q")
        w.end()


def main():
    what_is_known_is_saved_by_an_enter()
    a_fault_is_named_and_opens_its_field()
    papers_are_made_over_what_is_known()
    with scratch.folder() as folder:
        run(folder, "init", "--sample")
        w = Window(folder, size=(80, 24))
        w.asks()
        activities_are_found_first(w)
        findings_say_whose(w)
        work_of_another_unit_is_a_list(w)
        w.reply("f")
        w.reply("RO-RDP-66-002")
        assert "แก้ข้อที่ขาด (n)" in shown_by(w, "1")
        lacks = shown_by(w, "n")
        made = shown_by(w, number(lacks, "ไม่มีแบบขอความยินยอม"))
        assert " · ร่าง" in made and "แบบขอความยินยอม " in made, made  # one is made
        w.reply("q")
        own = shown_by(w, number(lacks, "ได้ข้อมูลจากแหล่งอื่น"))
        assert "วันที่แจ้งเจ้าของข้อมูล" in own and "> " in own, own
        w.reply("q")
        w.reply("q")
        w.reply("w")
        w.reply("1")
        new = f"{folder}/เอกสารใหม่"
        assert "ยังไม่มีโฟลเดอร์" in shown_by(w, f"{new}/ก.docx")  # made where they say so; no command is told
        assert "ชื่อไฟล์" in shown_by(w, "") and not os.path.exists(new)
        w.reply(f"{new}/ก.docx")
        made = shown_by(w, "ใช่")
        assert "mkdir" not in made and os.path.isdir(new), made
        end = shown_by(w, "e")
        assert "→ เมนู เพิ่มรายการอื่น (n): แบบขอความยินยอม" in end and "(พิมพ์เองได้: ropa consent_form add)" in end, end
        w.reply("q")
        w.reply("q")
        w.reply("q")
        w.answer("q")
        w.end()


main()
