#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
# Copyright the ropa contributors
"""Every question of every noun is given ten wrong answers before it is left: each gets a sentence, the question stays, nothing is made.

What may be an answer there (a sentence where a description is asked, a number where a number is) is taken, and gone back from.

usage: wrong.py PROGRAM [NOUN...]
"""
import json
import os
import re
import select
import shutil
import sys
import time

TESTS = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))
sys.path[:0] = [TESTS, f"{TESTS}/terminal"]
import scratch  # noqa: E402
from officer import BOLD, CODE  # noqa: E402
from window import READ_ON, Window, run  # noqa: E402

PAGE = "\x1b[200~" + "\n".join(f"บรรทัดที่ {i} ของหน้าที่คัดลอกมา" for i in range(60)) + "\x1b[201~"
ROW = "a row more"
TEXT, LONG, NUMBER, SEVERAL, RECORD = {"text", "long text", ROW}, {"long text", ROW}, {"number"}, {"several choices"}, {"a record", "records", ROW}
# what it is, what is typed, where it may be an answer
WRONG = [("คำตอบของข้ออื่น", "ชื่อ-นามสกุล, โทรศัพท์", TEXT | SEVERAL), ("ทั้งหน้า", PAGE, LONG), ("แป้นอื่น", "เ้ื", set()),
         ("ตัวหนังสือแทนเลข", "ห้าร้อย", TEXT), ("เลขแทนวันที่", "12345", TEXT | NUMBER), ("ยาวมาก", "ก" * 5000, LONG),
         ("ช่องว่าง", "   ", None), ("ปุ่มควบคุม", "\x01\x05\x1b[A\x1b[5~\x0b", None), ("รหัสรายการอื่น", "RO-GT-66-001", TEXT | RECORD),
         ("ดูทั้งหมด", "*", set())]
NO_NAME = {"แป้นอื่น", "เลขแทนวันที่", "รหัสรายการอื่น"}  # nothing is called so
MAKING = re.compile("สร้างใหม่จากข้อความที่พิมพ์|เพิ่มที่นั่นด้วย|เพิ่มเป็นคำของหน่วยงาน|แก้เป็น \"")
FOLLOWS = {"activity": "dataset"}  # an entry saved has its data set
MOST = 60  # questions that a form has, and more


class Form:
    """The form of a new record: what it asks now."""

    def __init__(self, folder, noun):
        self.noun, self.over, self.told = noun, False, []
        self.window = Window(folder, noun, "add", "--all", size=(80, 24))
        self.look()

    def fail(self, why):
        sys.exit(f"{self.noun}: {self.heading}: {why}\n" + re.sub("ก{80,}", "ก...", "".join(self.told[-3:])))

    def look(self):
        """Until the next prompt, which readline begins by a code of its own, or the end."""
        end = time.time() + 30
        w = self.window
        while time.time() < end:
            prompt = w.raw.rsplit(b"\x1b[?2004h", 1)
            if len(prompt) == 2 and prompt[1].decode("utf-8", "ignore").rstrip("\r").endswith(" > "):
                break
            if select.select([w.fd], [], [], 0.5)[0] and not w.read(0):
                self.over = True
                break
        text = w.raw.decode("utf-8", "ignore").replace("\x1b[?2004h", "").replace("\x1b[?2004l", "")
        bold = BOLD.findall(text)
        self.screen, self.heading = CODE.sub("", text), CODE.sub("", bold[-1]).strip() if bold else ""
        self.told.append(self.screen)
        w.raw = b""
        if not self.over and self.screen.endswith(READ_ON):
            screen, heading = self.screen, self.heading
            self.says("")
            self.screen, self.heading = screen + self.screen, self.heading or heading

    def says(self, typed):
        os.write(self.window.fd, typed.encode())
        os.write(self.window.fd, b"\r")
        self.look()

    def ended(self):
        return self.over or "บันทึก (Enter)" in self.screen


def label_of(heading):
    """Of the field: without the star, the row before it, the nested record; of one more row that it may be anything."""
    if heading.endswith("(Enter = ไม่มีแล้ว)"):
        return ROW
    return re.sub(r"^มี(.*)หรือไม่$", r"\1", heading.split(": ")[-1].split(" › ")[-1].rstrip(" *").strip())


def lines_of(form):
    return [line.strip() for line in form.screen.replace("\r", "").split("\n")[1:-1] if line.strip()]


def give_wrong(form, kind, title):
    heading, stands = form.heading, set(lines_of(form))
    for name, typed, good in WRONG:
        form.says(typed)
        if form.over:
            form.fail(f"{name} ended the program")
        if "\ufffd" in form.screen or "\\x" in form.screen:
            form.fail(f"{name}: letters were cut in two")
        if MAKING.search(re.sub(r"\r\n *", "", form.screen)) and form.heading != heading:
            form.says("<")
            if form.heading != heading:
                form.fail(f"{name}: going back leads to {form.heading}")
            continue
        if form.heading in (heading, ""):
            form.heading = heading
            said = [line for line in lines_of(form) if line not in stands]  # beside what is put up again
            if not said and not (typed == "*" and re.search(r"^ +1[ •] ", form.screen, re.M)):
                form.fail(f"{name} got no sentence")
            if heading not in form.screen:
                form.fail(f"{name}: the question isn't put up again")
            continue
        if good is not None and (not kind & good or (title and name in NO_NAME)):
            form.fail(f"{name} was taken ({sorted(kind)}), and {form.heading} is asked")
        form.says("<")
        if ROW in kind and form.heading != heading:  # to the row that was begun: it is taken out
            form.says("-")
        if form.heading != heading and not form.ended():
            form.fail(f"{name} was taken; going back leads to {form.heading}")


def counts(folder):
    told = json.loads(run(folder, "info", "--format", "json"))
    return {noun: n for noun, n in told.items() if isinstance(n, int) and noun not in ("size", "readonly")}


def walk(folder, noun):
    fields = json.loads(run(folder, "fields", "--format", "json"))
    kinds = {ROW: {ROW}}  # one label may be a field of two nouns
    for f in fields:
        kinds.setdefault(f["label"], set()).add(ROW if f["kind"] == "rows" else f["kind"])
    titles = [f["label"] for f in fields if f["noun"] == noun and re.search("name$|^title$", f["code"])][:1]
    before, asked, last = counts(folder), 0, None
    form = Form(folder, noun)
    if "เลขหรือคำบางส่วน" in form.screen or "เหตุเกิดกับ" in form.screen:  # what to begin with: nothing
        form.says("")
    while not form.ended() and asked < MOST and form.heading != last:
        last, label = form.heading, label_of(form.heading)
        asked += 1
        give_wrong(form, kinds.get(label, {label}), label in titles)
        form.says(">")
    form.says("q")
    while not form.over:
        form.says("q")
    form.window.end()
    after = counts(folder)
    made = {n for n in after if after[n] != before[n] and n not in {noun, FOLLOWS.get(noun)}}
    assert not made, f"{noun}: made by accident: {made}"
    return asked


def make_register(folder):
    run(folder, "init", "--org", "สำนักงานตัวอย่าง")
    run(folder, "unit", "add", "--code", "GT", "--name", "กองตัวอย่าง")
    run(folder, "person", "add", "--name", "ตัวอย่าง เจ้าหน้าที่", "--post", "นักวิชาการ", "--unit-ref", "GT")
    run(folder, "activity", "add", "--starter", "cctv", "--unit-ref", "GT")


def main():
    with scratch.folder() as first:
        make_register(first)
        every = {f["noun"] for f in json.loads(run(first, "fields", "--format", "json"))} & set(counts(first))
        for noun in sys.argv[2:] or sorted(every):
            with scratch.folder() as folder:
                shutil.copy(f"{first}/t.db", f"{folder}/t.db")
                print(f"{noun}: {walk(folder, noun)} questions, {len(WRONG)} wrong answers each", flush=True)


main()
