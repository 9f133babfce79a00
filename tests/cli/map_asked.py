#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
# Copyright the ropa contributors
"""A table of foreign headings: what each column is read as is corrected by number, its words are answered once, and the map is kept where
that is told, and nowhere else. usage: map_asked.py PROGRAM"""
import json
import os
import sys

TESTS = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))
sys.path[:0] = [TESTS, f"{TESTS}/terminal"]
import scratch  # noqa: E402
from window import Window, run  # noqa: E402

TABLE = "Name of it,Basis,Who,Colour\nงานหนึ่ง,agreed,พนักงาน,แดง\nงานสอง,agreed,พนักงาน,ดำ\nงานสาม,law,ประชาชน,\n"
COLUMN, STORE, KEEP = "เลขคอลัมน์ที่จะแก้", "บันทึกลงทะเบียนหรือไม่", "เก็บไฟล์จับคู่ไว้ใช้ครั้งต่อไปที่"


def begin(folder, *words, table=TABLE):
    run(folder, "init", "--org", "ตัวอย่าง")
    with open(f"{folder}/t.csv", "w", encoding="utf-8") as f:
        f.write(table)
    return Window(folder, "import", f"{folder}/t.csv", *words)


def of(folder):
    return {r["activity_name"]: ((r.get("purpose") or [{}])[0].get("lawful_basis"), r.get("notes"))
            for r in json.loads(run(folder, "activity", "list", "--format", "json"))}


def corrected(folder):
    """Up to the question whether to go on with the columns."""
    w = begin(folder)
    seen = w.expect(COLUMN)
    assert "  1  Name of it → ไม่นำเข้า" in seen and "งานหนึ่ง · งานสอง · งานสาม" in seen, seen
    for answer in ("9", "x"):  # no column: asked again
        w.answer(answer)
        w.expect(COLUMN)
    w.answer("1")
    w.expect("ช่องใด")
    w.answer("ไม่มีช่องนี้")
    seen = w.expect("ช่องใด (ชื่อ")  # the question stays
    assert "ไม่มีช่องนี้" in seen, seen
    w.answer("")
    w.expect(COLUMN)
    for number, field, label in (("1", "activity_name", "ชื่อกิจกรรม"), ("2", "ฐานกฎหมาย", "ฐานกฎหมาย"), ("๔", "notes", "หมายเหตุ"),
                                 ("3", "subject_categories", "เจ้าของข้อมูล")):
        w.answer(number)
        w.expect("ช่องใด")
        w.answer(field)
        seen = w.expect(COLUMN)
        assert "→ " in seen and label in seen, seen
    return w


def columns_and_words_are_answered_and_the_map_is_kept(folder):
    w = corrected(folder)
    w.answer("")
    seen = w.expect("เลขคำที่จะตอบ")
    assert '"agreed" ×2' in seen and '"law" ×1' in seen, seen
    words = [line for line in seen.split("คำที่ไม่อยู่ในรายการเลือก:")[-1].splitlines() if "×" in line]
    number = {word: line.split()[0] for line in words for word in ("agreed", "law") if f'"{word}"' in line}
    w.answer(number["agreed"])
    w.expect("หมายถึงคำใด")
    w.answer("ไม่มีคำนี้")
    w.expect("หมายถึงคำใด")  # the question stays
    w.answer("consent")
    w.expect("เลขคำที่จะตอบ")
    w.answer("")
    seen = w.expect("เลขคำที่จะตอบ")  # read anew: that word is known
    assert "agreed" not in seen.split("คำที่ไม่อยู่ในรายการเลือก:")[-1] and '"law" ×1' in seen, seen
    w.answer("")
    w.expect(STORE)
    assert json.loads(run(folder, "activity", "list", "--format", "json")) == []
    w.answer("y")
    w.expect(KEEP)
    w.answer(f"{folder}/t.csv")  # there already
    w.expect(KEEP)
    w.answer(f"{folder}/m.json")
    w.expect("--map")
    assert w.end() == 3  # "law" is no basis
    assert of(folder) == {"งานหนึ่ง": ("consent", "แดง"), "งานสอง": ("consent", "ดำ"), "งานสาม": (None, None)}, of(folder)
    w = Window(folder, "import", f"{folder}/t.csv", "--map", f"{folder}/m.json", "--preview")
    w.expect("คงเดิม 3")
    assert w.end() == 3


def stopped_nothing_is_stored_nor_written(folder):
    w = begin(folder, "--yes")
    w.expect(COLUMN)
    w.answer("q")
    w.expect(KEEP)
    w.answer("")
    assert w.end() == 1
    assert json.loads(run(folder, "activity", "list", "--format", "json")) == []
    assert sorted(n for n in os.listdir(folder) if n.endswith(("json", "csv"))) == ["t.csv"], os.listdir(folder)


def columns_without_a_field_are_offered(folder):
    w = begin(folder, table="activity_name,สีที่ชอบ\nงานหนึ่ง,แดง\n")
    w.expect("มีคอลัมน์ที่ยังไม่มีช่องรับ")
    w.answer("y")
    w.expect(COLUMN)
    w.answer("2")
    w.expect("ช่องใด")
    w.answer("notes")
    w.expect(COLUMN)
    w.answer("")
    w.expect(STORE)
    w.answer("y")
    w.expect(KEEP)
    w.answer("")
    assert w.end() == 0
    assert json.loads(run(folder, "activity", "list", "--format", "json"))[0]["notes"] == "แดง"


def words_of_a_known_table_are_answered_too(folder):
    w = begin(folder, table="activity_name,purpose.lawful_basis,notes\nงานหนึ่ง,agreed,แดง\n")
    seen = w.expect("เลขคำที่จะตอบ")
    assert '"agreed" ×1' in seen, seen
    w.answer("1")
    w.expect("หมายถึงคำใด")
    w.answer("consent")
    w.expect("เลขคำที่จะตอบ")
    w.answer("")
    w.expect(STORE)
    w.answer("y")
    w.expect(KEEP)
    w.answer(f"{folder}/words.json")
    w.expect("--map")
    assert w.end() == 0
    assert of(folder) == {"งานหนึ่ง": ("consent", "แดง")}, of(folder)
    with open(f"{folder}/words.json", encoding="utf-8") as f:
        assert json.load(f) == {"values": {"purpose.lawful_basis": {"agreed": "consent"}}}
    assert "คงเดิม 1" in run(folder, "import", f"{folder}/t.csv", "--map", f"{folder}/words.json", "--preview")


for test in (columns_and_words_are_answered_and_the_map_is_kept, stopped_nothing_is_stored_nor_written, columns_without_a_field_are_offered,
             words_of_a_known_table_are_answered_too):
    with scratch.folder() as own:
        test(own)
