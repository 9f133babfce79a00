#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
# Copyright the ropa contributors
"""The obedient officer: does only what `ropa todo` says, from the first day of the fiscal year until nothing is left.

What a proposal leaves open is filled from a sheet of facts: names, dates, numbers (offices.py, as are the offices). No command may be refused,
none proposed again after it was done, no act dated outside its round; in the end KPI 2 and KPI 5 stand at 100. Of every proposal it
is asserted, too:
  - it moves what it says: points come when its steps are done, and then as many as it said, else none; each step that it names is
    done or asks for something else afterwards;
  - who is named is who does it: an act is by them, and counts; a record is made by one of the unit that must do it;
  - the list of a unit proposes nothing that another unit must do, and never to look after oneself.

When nothing is left he looks again each month and on the last day of each round: duties come, periods end. A second year follows where the
office is one that goes on: everything was approved last year and is unchanged, but for one record that is changed after it was published.

usage: obedient.py ROPA OFFICE
"""
import csv
import datetime
import io
import json
import os
import shlex
import subprocess
import sys

import offices
from offices import DAY, FACTS
sys.path.insert(0, os.path.dirname(os.path.dirname(os.path.abspath(__file__))))
import scratch  # noqa: E402

ROPA, OFFICE = os.path.realpath(sys.argv[1]), sys.argv[2]
STEPS = 1500  # more than anybody's year has
ENV = dict(os.environ, ROPA_LANG="en", ROPA_USER="officer", ROPA_DB="office.db", LC_ALL="C.UTF-8")
OWNER = "ICT"  # whose agreement it is: does the centre's and the office's work, too


class Office:
    def __init__(self):
        self.start, self.n, self.per_day = datetime.date(2022, 10, 1), 0, 1
        self.first, self.done = 0, []  # the number of the first command since the clock was set; the commands of the year

    def set_clock(self, day):
        self.start, self.first = day, self.n

    def begin(self, day, per_day):
        self.set_clock(day)
        self.per_day, self.done = per_day, []

    def day(self):
        return self.start + datetime.timedelta(days=(self.n - self.first) // self.per_day)

    def year_end(self):
        day = self.day()
        return "%d-09-30" % (day.year + (day.month > 9))

    def run(self, *args):
        env = dict(ENV, ROPA_NOW=self.day().isoformat() + "T10:00")
        return subprocess.run([ROPA, *args], env=env, capture_output=True, text=True, stdin=subprocess.DEVNULL)

    def must(self, *args, exits=(0,)):
        r = self.run(*args)
        if r.returncode not in exits:
            sys.exit("ropa %s: exit %d\n%s%s" % (shlex.join(args), r.returncode, r.stdout, r.stderr))
        return r.stdout

    def todo(self, *args):
        return json.loads(self.must("todo", "--format", "json", *args))

    def standing(self, args):
        """What each KPI that is reported comes to at the end of the year if nothing more is done, in hundredths; the steps that are open."""
        score = json.loads(self.must("score", "--as-of", self.year_end(), "--format", "json", *args))
        points = {k["kpi"]: round(k["weighted"] * 100) for k in score["kpis"] if k["score"] is not None}
        return points, {s["step"] for k in score["kpis"] for s in k["steps"] if s["state"] == "open"}

    def people(self):
        text = self.must("person", "list", "--format", "csv", "--columns", "ref,name,unit_ref,wg_role,post")
        return list(csv.DictReader(io.StringIO(text)))


def fail(office, item, why):
    item = dict(item, missing=item["missing"][:100], remedy=None)
    sys.exit("%s (%d, %s): %s\n%s" % (why, office.n, office.day(), item["command"], json.dumps(item, ensure_ascii=False)))


# ---- filling it in

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
    own = [p for p in office.people() if p["unit_ref"] == code]
    return next((p["ref"] for p in own if p["wg_role"]), own[-1]["ref"] if own else None)


def fill(office, item):
    """The command as printed, with the open words filled."""
    day = office.day().isoformat()
    words = shlex.split(item["command"])
    for place, value in item["remedy"]["options"].items():
        if value is not None:
            continue
        value = fact(item["remedy"], place)
        if value == "not_due" and "is past its retention" in item["missing"]:
            value = "dispose"
        if place.split(".")[-1] in ("reviewer", "contact_ref", "representative", "witnesses", "committee_members", "verifier", "approver",
                                    "certified_by"):
            value = colleague(office, item["remedy"]["options"], place)
        if isinstance(value, list):
            value = next((v for v in value if not any(w.split("=")[-1] == v for told in office.done for w in shlex.split(told[0]))), None)
        if value is None:
            fail(office, item, "the sheet knows nothing of %s" % place)
        field = place.split(".")[-1]
        value = day if value == DAY else "%s %d" % (value, office.n) if field in ("name", "title") else value
        value = "%s%d" % (value, office.n) if field == "memo" else value  # no two letters have one number
        before = "%s=" % place if "." in place else ""
        blank = "‹%s›" % field.upper()
        at = [i for i, w in enumerate(words) if w.startswith(before) and w.endswith(blank) and
              words[i - 1] == ("--set" if before else "--" + place.replace("_", "-"))]
        if len(at) != 1:
            fail(office, item, "%s is open but not in the command" % place)
        words[at[0]] = words[at[0]].replace(blank, value)  # a set keeps what stands before it
    if "‹" in shlex.join(words):
        fail(office, item, "a blank that nobody says is open")
    return words


def answered(words):
    """A command that opens the form is answered all the same: what it asks is taken from a file, none of it where the sheet has no row."""
    at = words.index("--ask")
    asked = words[at + 1].split(",")
    answers = {rows: offices.ROWS[rows] for rows in asked if rows in offices.ROWS}
    answers["not_applicable"] = {rows: "ไม่มี" for rows in asked if rows not in answers}
    with open("form.json", "w", encoding="utf-8") as out:
        json.dump(answers, out)
    return words[:at] + ["--json", "form.json"] + words[at + 2:]


def as_printed(office, item):
    """Typed without filling it in, a blank is never taken for a value: the command is refused, and says which blank it is."""
    words = shlex.split(item["command"])
    blanks = [w[w.index("‹"):] for w in words if "‹" in w]
    if blanks:
        r = office.run(*words[1:])
        if r.returncode != 2 or r.stdout or "The blank %s was not filled in" % blanks[0] not in r.stderr:
            fail(office, item, "a blank went in: %s%s" % (r.stdout, r.stderr))


# ---- what a list may say

def once(office, items):
    """A list says nothing twice: no command, and no act of a record."""
    seen = set()
    for item in items:
        r = item["remedy"]
        acts = r and r["refs"] and r["noun"] is None
        for told in [(r["verb"], r["options"].get("level"), ref) for ref in r["refs"]] if acts else [item["command"]] if r else []:
            if told in seen:
                fail(office, item, "twice in one list: %s" % (told,))
            seen.add(told)


def own_work(office, args, items):
    """Of a unit's list: nothing that another unit must do, and not that it be looked after."""
    code = args[1] if args else None
    for item in items if code else []:
        others = code != OWNER or item["by"] == "unit"
        if item["remedy"] and item["unit"] not in ("", code) and others:
            fail(office, item, "proposed to %s" % code)
        if item["remedy"] and item["remedy"]["verb"] == "todo" and item["unit"] == code:
            fail(office, item, "%s is told to look after itself" % code)
        if item["kind"] == "chase":
            fail(office, item, "%s is told to chase" % code)


def something_to_type(office, items):
    """Nothing is edited without a field that is to be changed; duties open the form of their record."""
    for item in items:
        r = item["remedy"]
        if r and r["verb"] == "edit" and item["kind"] != "duty" and not set(r["options"]) - {"yes"}:
            fail(office, item, "nothing to be changed")


def look(office, args=()):
    items = office.todo(*args)
    once(office, items)
    own_work(office, args, items)
    something_to_type(office, items)
    return items


def next_of(office, args=()):
    """The first thing that can be done, and whose list it is on; a list that leads to a unit's own is followed."""
    for item in look(office, args):
        if item["remedy"] is None:
            continue  # it waits for what others do
        if item["remedy"]["verb"] != "todo":
            return item, args
        found = next_of(office, tuple(shlex.split(item["command"])[2:]))
        if found[0]:
            return found
    return None, args


# ---- what it promised

def is_by_whom(office, item):
    """Whoever is named may do it, as far as the register knows people."""
    r, people = item["remedy"], {p["ref"]: p for p in office.people()}
    by = r["options"].get("by")
    if r["noun"] is None and r["refs"]:
        if not by or people[by]["name"] != item["person"]:
            fail(office, item, "by another than who is named")
        if r["verb"] != "approve" and item["unit"] and people[by]["unit_ref"] != item["unit"]:
            fail(office, item, "by one of another unit")
    elif item["person"] and item["unit"]:
        named = [p for p in people.values() if p["name"] == item["person"]]
        if named and all(p["unit_ref"] != item["unit"] for p in named) and item["by"] == "unit":
            fail(office, item, "named is one of another unit")


def counts(office, item):
    """An approval is by one who may, as the register has it."""
    if item["remedy"]["verb"] == "approve":
        for ref in item["remedy"]["refs"]:
            said = office.must("check", ref, "--format", "json", exits=(0, 1, 3))
            if "RAP-01" in said:
                fail(office, item, "signed by one who may not")


def moved(office, args, item, before):
    """Points before and after are as the row said."""
    (was, opened), (now, still) = before, office.standing(args)
    steps = set(item["step"].split()) & opened if item["kind"] == "step" else set()
    said = round(item["alone"] * 100)
    gained, ended = sum(now[k] - was[k] for k in was), steps - still  # to report one for the first time promises nothing
    levels = {s for s in item["step"].split() if s not in opened}  # what a level asks beside its steps
    if not ended and not levels and gained:
        fail(office, item, "brought %d though no step of it is done" % gained)
    if steps and ended == steps and not levels and gained != said:
        fail(office, item, "brought %d, said %d" % (gained, said))
    if not 0 <= gained <= max(said, 0):
        fail(office, item, "brought %d of %d at most" % (gained, said))


def went_on(office, args, item):
    """No step that it named asks for the same again, but for one more of several, or another letter for another reason."""
    if any(isinstance(fact(item["remedy"], place), list) for place in item["remedy"]["options"]):
        return
    for other in office.todo(*args):
        if other["remedy"] and (other["command"], other["missing"]) == (item["command"], item["missing"]):
            fail(office, item, "asked for again by %s" % other["step"])


def obey(office, events):
    while office.n < office.first + STEPS:
        while events and office.day() >= events[0][0]:
            events.pop(0)[1]()
        item, args = next_of(office)
        if not item:
            return
        words = fill(office, item)
        told = (shlex.join(words), item["missing"], item["due_at"])  # the same for another reason or day is another thing
        if told in office.done:
            fail(office, item, "proposed twice")
        office.done.append(told)
        as_printed(office, item)
        is_by_whom(office, item)
        before = office.standing(args)
        r = office.run(*(answered(words) if "--ask" in words else words)[1:])
        if os.environ.get("OBEDIENT"):
            print(office.n, office.day(), item["step"], shlex.join(words), flush=True)
        if r.returncode:
            fail(office, item, "refused: %s\n%s%s" % (shlex.join(words), r.stdout, r.stderr))
        counts(office, item)
        moved(office, args, item, before)
        went_on(office, args, item)
        office.n += 1
    sys.exit("no end after %d commands" % STEPS)


def whole_year(office, events):
    """Until nothing is left; then he looks again each month, on the last days of rounds, and when something happens."""
    obey(office, events)
    first = office.day()
    year = first.year + (first.month > 9)
    days = [datetime.date(year, m, 1) for m in range(1, 10)] + [datetime.date(year, 3, 31), datetime.date(year, 6, 30), datetime.date(year, 9, 30)]
    for day in sorted(set(days + [d for d, _ in events])):
        if day > office.day():
            office.set_clock(day)
            office.per_day = STEPS  # what comes up is done that day
            obey(office, events)


# ---- the end of the year

def check_end(office, world, last):
    score = json.loads(office.must("score", "--as-of", last, "--format", "json"))
    got = {k["kpi"]: k["score"] for k in score["kpis"]}
    assert got["2"] == 100 and got["5"] == 100, got
    late = [s["step"] for k in score["kpis"] for s in k["steps"] if s["state"] != "done"]
    assert not late, late
    for code in world.units:
        own = json.loads(office.must("score", "--as-of", last, "--kpi", "5", "--unit", code, "--format", "json"))
        assert own["kpis"][0]["score"] == 100, (code, own["kpis"][0]["score"])
        late = [s["step"] for s in own["kpis"][0]["steps"] if s["state"] != "done"]
        assert not late or code in world.late, (code, late)
    assert office.must("verify")


def next_year(office, world):
    """The agreement of the next year is made as README says: the last one with other years in it."""
    text = office.must("score", "--year", "2566", "--agreement")
    for a, b in (("2566", "2567"), ("2023-", "2024-"), ("2022-", "2023-")):
        text = text.replace(a, b)
    os.makedirs("office/agreements")
    with open("office/agreements/2567.json", "w", encoding="utf-8") as out:
        out.write(text)
    ENV["ROPA_TEMPLATES"] = "office"
    office.begin(datetime.date(2023, 10, 1), world.per_day)
    FACTS.update({"period_from": "2023-10-01", "review_result": "unchanged", "sec_review_date": DAY} | world.again)


def check_reviewed_once(office):
    """A review that confirms nothing is corrected, not followed by another of the unit."""
    made = [shlex.split(told[0]) for told in office.done if "review add --review-kind data" in told[0]]
    units = [words[words.index("--unit-ref") + 1] for words in made]
    assert units and len(units) == len(set(units)), made


def change(office):
    """What was confirmed and is published is changed: that undoes no step, and it is published anew."""
    office.begin(datetime.date(2024, 4, 1), 1)
    office.must("activity", "edit", "RO-ICT-66-001", "--subject-count", "900")


def check_again(office):
    """The whole way, once; the notice was not changed and stays where it is."""
    ways = [shlex.split(told[0])[1] for told in office.done]
    assert ways == ["submit", "approve", "submit", "accept", "approve", "publish"], office.done
    acts = json.loads(office.must("acts", "RO-ICT-66-001", "--format", "json"))
    assert [a for a in acts if a["kind"] == "publish"][-1]["date"] > "2024-04", acts


def main():
    with scratch.folder() as folder:
        os.chdir(folder)
        office = Office()
        office.must("init", "--org", "สำนักงานตัวอย่าง")
        world = offices.WORLDS[OFFICE](office)
        office.begin(world.start, world.per_day)
        whole_year(office, world.events)
        check_end(office, world, "2023-09-30")
        print("%s: %d commands, the last on %s" % (OFFICE, len(office.done), office.day()))
        if world.years > 1:
            next_year(office, world)
            obey(office, [])
            check_end(office, world, "2024-09-30")
            check_reviewed_once(office)
            print("%s, the second year: %d commands, the last on %s" % (OFFICE, len(office.done), office.day()))
            change(office)
            obey(office, [])
            check_again(office)
            print("%s, changed and published anew: %d commands" % (OFFICE, len(office.done)))
            whole_year(office, [])
            check_end(office, world, "2024-09-30")
        os.chdir("/")


main()
