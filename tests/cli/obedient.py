#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
# Copyright the ropa contributors
"""The obedient officer: does only what `ropa todo` says, from the first day of the fiscal year until nothing is left.

What a proposal leaves open is filled from a sheet of facts: names, dates, numbers. No command may be refused, none proposed again after
it was done, no act dated outside its round; in the end KPI 2 and KPI 5 stand at 100.

A second year follows where the office is one that goes on: everything was approved last year and is unchanged, but for one record that
is changed after it was published.

usage: obedient.py ROPA (one | alone | late | consent | ten | begun)
"""
import datetime
import json
import os
import shlex
import subprocess
import sys
import tempfile

ROPA, OFFICE = os.path.realpath(sys.argv[1]), sys.argv[2]
STEPS = 1500  # more than anybody's year has
ENV = dict(os.environ, ROPA_LANG="en", ROPA_USER="officer", ROPA_DB="office.db", LC_ALL="C.UTF-8")

# ---- the sheet of facts: by what was asked, `noun.field` before `field`; DAY is the day on which it is done

DAY = "DAY"
FACTS = {
    "withdrawal_channel": "แจ้งฝ่ายบริหาร", "withdrawal_effect": "หยุดส่ง", "consent_methods": "tick_online", "own_choice": "ใช่",
    "cf_items": ";".join("cf%02d" % i for i in range(1, 14)), "explicit": "ใช่", "separate_choices": "ใช่", "preticked": "ไม่ใช่",
    "covers_disclosure": "ไม่ใช่", "purpose_text": "ส่งข่าว", "xb_inadequacy_informed": "ใช่", "party_type": "company",
    "country": "ไทย", "subprocessors": "ไม่มี", "inadequacy_text": "มาตรฐานไม่เพียงพอ",
    "has_centre": "ใช่", "memo": "กษ 0200/12", "url": "https://www.example.go.th/pdpa", "date": DAY,
    "title": "ตัวอย่างเรื่อง", "name": "ตัวอย่างชื่อ", "post": "นักวิชาการ", "valid_from": "2022-10-01", "order_no": "คำสั่งที่ 1/2565",
    "wg_role": "member", "head_kind": "head", "held_on": DAY, "training_method": "meeting", "attendee_count": "12",
    "evidence_date": DAY, "doc_no": "กษ 0206/1", "review_date": DAY, "review_result": "keep", "retention_decision": "not_due",
    "report_date": DAY, "period_from": "2022-10-01", "period_to": DAY, "summary": "ดำเนินการครบ", "made_on": DAY,
    "audience": "staff", "ig_items": ";".join("ig%02d" % i for i in range(1, 11)), "alt_text": "ภาพสิทธิแปดข้อ",
    "n23_items": ";".join("n23_%d" % i for i in range(1, 7)), "notice_channels": "website", "effective_date": DAY,
    "bp_items": ";".join("bp%02d" % i for i in range(1, 16)), "intake_channels": "โทร 0 2000 0000", "declared_on": DAY,
    "statement": "หน่วยงานไม่มีผู้ประมวลผลข้อมูล", "controller_address": "ถนนตัวอย่าง", "controller_contact": "0 2000 0000",
    "dpo_required": "ไม่ใช่", "sec_review_date": "2022-10-01", "collect_start": "2020-10-01", "collected_before_pdpa": "ใช่", "subject_count": "500",
    "storage_location": "ห้องทะเบียน", "contact_verified_on": DAY, "valid_to": "2024-09-30",
    "service": "ดูแลระบบ", "breach_hours": "24", "signed_at": DAY, "dpa.valid_from": DAY,
    "result_date": DAY, "result_value": "100", "kpi6.result_value": "440", "dataset_count": "6", "catalogue_items": "k1_50;k1_system;k1_gdcatalog;k1_format;k1_used",
    "template1_sent_on": DAY, "template2_sent_on": DAY, "template3_sent_on": DAY, "dpo_notified": DAY, "waiver_reason": "ประกาศออกหลังเริ่มเก็บ", "decided_on": DAY,
    "rights_told": "withdraw;access;portability;objection;erasure;restriction;rectification;complaint", "dp_items": ";".join("dp%02d" % i for i in range(1, 16)), "our_role": "controller", "dpa_version": "1", "subprocessor_allowed": "ไม่ใช่", "starter": "leave", "kpi_round": "pmqa_indicator",
    "processor_ref": "PY-ORG-66-001", "person.post": "ผู้อำนวยการ",
}


class Office:
    def __init__(self, per_day):
        self.start, self.n, self.per_day = datetime.date(2022, 10, 1), 0, per_day
        self.first, self.done = 0, []  # of the year: the number of its first command; the commands

    def begin(self, day):
        self.start, self.first, self.done = day, self.n, []

    def day(self):
        return self.start + datetime.timedelta(days=(self.n - self.first) // self.per_day)

    def run(self, *args):
        env = dict(ENV, ROPA_NOW=self.day().isoformat() + "T10:00")
        return subprocess.run([ROPA, *args], env=env, capture_output=True, text=True, stdin=subprocess.DEVNULL)

    def must(self, *args):
        r = self.run(*args)
        if r.returncode:
            sys.exit("ropa %s: exit %d\n%s%s" % (shlex.join(args), r.returncode, r.stdout, r.stderr))
        return r.stdout

    def todo(self, *args):
        return json.loads(self.must("todo", "--format", "json", *args))


def fact(remedy, place):
    """What the sheet says; every word that a proposal leaves open must stand there."""
    field = place.split(".")[-1]
    kind = remedy["options"].get("kpi")
    for key in ("%s.%s" % (kind, field), "%s.%s" % (remedy["noun"], field), field):
        if key in FACTS:
            return FACTS[key]
    return None


def colleague(office, options, place):
    """Who of the unit reviews, is asked, or goes there: its representative. Nothing proposes one; the officer knows."""
    code = options.get(place.split(".")[0] + ".unit_ref") or options.get("unit_ref")
    rows = office.must("person", "list", "--format", "csv", "--columns", "ref,unit_ref,wg_role").splitlines()[1:]
    own = [r.split(",") for r in rows if r.split(",")[1] == code]
    return next((r[0] for r in own if r[2]), own[-1][0] if own else None)


def fill(office, item):
    """The command as printed, with the open words filled."""
    day = office.day().isoformat()
    words = shlex.split(item["command"])
    for place, value in item["remedy"]["options"].items():
        if value is not None:
            continue
        value = fact(item["remedy"], place)
        if place.split(".")[-1] in ("reviewer", "contact_ref", "representative"):
            value = colleague(office, item["remedy"]["options"], place)
        if value is None:
            sys.exit("the sheet knows nothing of %s: %s" % (place, item["command"]))
        field = place.split(".")[-1]
        value = day if value == DAY else "%s %d" % (value, office.n) if field in ("name", "title") else value
        before = "%s=" % place if "." in place else ""
        blank = "‹%s›" % field.upper()
        at = [i for i, w in enumerate(words) if w.startswith(before) and w.endswith(blank) and
              words[i - 1] == ("--set" if before else "--" + place.replace("_", "-"))]
        if len(at) != 1:
            sys.exit("%s is open but not in the command: %s" % (place, item["command"]))
        words[at[0]] = words[at[0]].replace(blank, value)  # a set keeps what stands before it
    if "‹" in shlex.join(words):
        sys.exit("a blank that nobody says is open: %s" % item["command"])
    return words


def as_printed(office, item):
    """Typed without filling it in, a blank is never taken for a value: the command is refused, and says which blank it is."""
    words = shlex.split(item["command"])
    blanks = [w[w.index("‹"):] for w in words if "‹" in w]
    if blanks:
        r = office.run(*words[1:])
        if r.returncode != 2 or r.stdout or "The blank %s was not filled in" % blanks[0] not in r.stderr:
            sys.exit("a blank went in: %s\n%s%s" % (item["command"], r.stdout, r.stderr))


def once(office, items):
    """A list says nothing twice: no command, and no act of a record."""
    seen = set()
    for item in items:
        r = item["remedy"]
        acts = r and r["refs"] and r["noun"] is None
        for told in [(r["verb"], r["options"].get("level"), ref) for ref in r["refs"]] if acts else [item["command"]] if r else []:
            if told in seen:
                sys.exit("twice in one list (%d): %s\n%s" % (office.n, told, json.dumps(item, ensure_ascii=False, indent=1)))
            seen.add(told)


def next_of(office, args=()):
    """The first thing that can be done; a list that leads to a unit's own is followed."""
    items = office.todo(*args)
    once(office, items)
    for item in items:
        if item["remedy"] is None:
            continue  # it waits for what others do
        if item["remedy"]["verb"] != "todo":
            return item
        found = next_of(office, shlex.split(item["command"])[2:])
        if found:
            return found
    return None


def obey(office):
    while office.n < STEPS:
        item = next_of(office)
        if not item:
            return
        words = fill(office, item)
        if item["command"] in office.done:
            sys.exit("proposed twice (%d): %s\n%s" % (office.n, item["command"], json.dumps(item, ensure_ascii=False, indent=1)))
        office.done.append(item["command"])
        as_printed(office, item)
        r = office.run(*words[1:])
        if os.environ.get("OBEDIENT"):
            print(office.n, office.day(), item["step"], shlex.join(words), flush=True)
        if r.returncode:
            sys.exit("refused (%d, %s): %s\n%s%s" % (office.n, item["step"], shlex.join(words), r.stdout, r.stderr))
        office.n += 1
    sys.exit("no end after %d commands" % STEPS)


def begun(office):
    """An office that has begun by itself: it said that there is a centre, not which; a division under its head, and one without."""
    office.must("organisation", "edit", "ORG", "--has-centre", "ใช่", "--controller-address", "ถนนตัวอย่าง",
                "--controller-contact", "0 2000 0000", "--dpo-required", "ไม่ใช่", "--yes")
    people = [("GT", "ตัวอย่าง ผู้อำนวยการกอง", "ผู้อำนวยการกองตัวอย่าง"), ("GT", "ตัวอย่าง นักวิชาการ", "นักวิชาการ"),
              ("ICT", "ตัวอย่าง ผู้อำนวยการศูนย์", "ผู้อำนวยการศูนย์"), ("ICT", "ตัวอย่าง นักวิชาการคอมพิวเตอร์", "นักวิชาการคอมพิวเตอร์")]
    for code in ("GT", "ICT"):
        office.must("unit", "add", "--code", code, "--name", "หน่วยงาน %s" % code, "--type", "division", "--in-scope-from", "2022-10-01")
    for code, name, post in people:
        office.must("person", "add", "--name", name, "--post", post, "--unit-ref", code)
    for starter in ("cctv", "leave", "line_oa"):
        office.must("activity", "add", "--starter", starter, "--unit-ref", "GT")
    office.must("party", "add", "--name", "ตัวอย่าง ผู้อื่น")  # that is in the register, and isn't the processor
    office.must("party", "add", "--name", "ตัวอย่าง ผู้ให้บริการ")
    FACTS.update({"processor_ref": "ตัวอย่าง ผู้ให้บริการ",})
    office.must("unit", "edit", "GT", "--yes", "--set", "head[1].person=" + people[0][1], "--set", "head[1].post=" + people[0][2],
                "--set", "head[1].valid_from=2022-10-01")
    return office, ["GT", "ICT"]


def begin(name):
    office = Office(1 if name not in ("ten", "begun") else 6)
    office.must("init", "--org", "สำนักงานตัวอย่าง")
    if name == "begun":
        return begun(office)
    units = ["ICT"] if name != "ten" else ["ICT", "GEN", "HR", "FIN", "PLAN", "FOR", "INF", "INS", "LAW", "DEV"]
    for code in units:
        office.must("unit", "add", "--code", code, "--name", "หน่วยงาน %s" % code, "--type", "division", "--in-scope-from", "2022-10-01")
        starters = ["line_oa"] if name == "consent" else ["cctv", "leave", "procurement"] if len(units) == 1 else ["leave"]
        for starter in starters:
            office.must("activity", "add", "--starter", starter, "--unit-ref", code)
    if name == "alone":
        FACTS["has_centre"] = "ไม่ใช่"
    if name == "late":  # collected before the notice was there; an office that must have a DPO
        FACTS.update({"collect_start": "2022-10-01", "collected_before_pdpa": "ไม่ใช่", "dpo_required": "ใช่",
                      "organisation.dpo_ref": "ตัวอย่าง นิติกร"})
        office.must("person", "add", "--name", "ตัวอย่าง นิติกร", "--post", "นิติกร")  # no post says who the DPO is
    return office, units


def check_end(office, units, last):
    score = json.loads(office.must("score", "--as-of", last, "--format", "json"))
    got = {k["kpi"]: k["score"] for k in score["kpis"]}
    assert got["2"] == 100 and got["5"] == 100, got
    late = [s["step"] for k in score["kpis"] for s in k["steps"] if s["state"] != "done"]
    assert not late, late
    for code in units:
        own = json.loads(office.must("score", "--as-of", last, "--kpi", "5", "--unit", code, "--format", "json"))
        assert own["kpis"][0]["score"] == 100, (code, own["kpis"][0]["score"])
    assert office.must("verify")


def next_year(office):
    """The agreement of the next year is made as README says: the last one with other years in it."""
    text = office.must("score", "--year", "2566", "--agreement")
    for a, b in (("2566", "2567"), ("2023-", "2024-"), ("2022-", "2023-")):
        text = text.replace(a, b)
    os.makedirs("office/agreements")
    with open("office/agreements/2567.json", "w", encoding="utf-8") as out:
        out.write(text)
    ENV["ROPA_TEMPLATES"] = "office"
    office.begin(datetime.date(2023, 10, 1))
    FACTS.update({"period_from": "2023-10-01", "review_result": "unchanged", "sec_review_date": DAY})


def change(office):
    """What was confirmed and is published is changed: that undoes no step, and it is published anew."""
    office.begin(datetime.date(2024, 4, 1))
    office.must("activity", "edit", "RO-ICT-66-001", "--subject-count", "900")


def check_again(office):
    """The whole way, once; the notice was not changed and stays where it is."""
    ways = [shlex.split(c)[1] for c in office.done]
    assert ways == ["submit", "approve", "submit", "accept", "approve", "publish"], office.done
    acts = json.loads(office.must("acts", "RO-ICT-66-001", "--format", "json"))
    assert [a for a in acts if a["kind"] == "publish"][-1]["date"] > "2024-04", acts


def main():
    with tempfile.TemporaryDirectory() as folder:
        os.chdir(folder)
        office, units = begin(OFFICE)
        obey(office)
        check_end(office, units, "2023-09-30")
        print("%s: %d commands, the last on %s" % (OFFICE, len(office.done), office.day()))
        if OFFICE in ("one", "consent", "ten", "begun"):
            next_year(office)
            obey(office)
            check_end(office, units, "2024-09-30")
            print("%s, the second year: %d commands, the last on %s" % (OFFICE, len(office.done), office.day()))
            change(office)
            obey(office)
            check_end(office, units, "2024-09-30")
            check_again(office)
            print("%s, changed and published anew: %d commands" % (OFFICE, len(office.done)))
        os.chdir("/")


main()
