#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
# Copyright the ropa contributors
"""kill -9 at any moment while writing: what was said to be saved is there, and the history holds.

ROPA_KILLS processes are killed, 25 when it isn't set.
"""
import os
import random
import subprocess
import sys
import time

from common import ENV, REF, Scratch, claim

RECORDS = 3  # of one memo


def start(command):
    return subprocess.Popen(command, env=ENV, stdin=subprocess.DEVNULL, stdout=subprocess.PIPE,
                            stderr=subprocess.DEVNULL)


def killed(command, after):
    """Its output, and whether it was killed before its end."""
    process = start(command)
    time.sleep(after)
    process.kill()
    out = process.communicate()[0].decode("utf-8", "replace")
    return out, process.returncode < 0


def writers(program, kills, chance):
    with Scratch(program) as s:
        began = time.monotonic()
        acknowledged = set(REF.findall(s.good(*s.add("measure")[3:])))
        usual = time.monotonic() - began
        claim(len(acknowledged) == 1, "`activity add` names the new record's reference")
        hits = tries = 0
        while hits < kills:
            tries += 1
            out, hit = killed(s.add(f"record {tries}"), chance.uniform(0, 1.2 * usual))
            hits += hit
            acknowledged |= set(REF.findall(out))
            s.check(acknowledged)
            claim(tries < 50 * kills + 50, "the program always ends before it can be killed")
        print(f"{hits} killed of {tries} writers, {len(acknowledged)} records acknowledged, {len(s.refs())} there")


def memos(program, kills, chance):
    """One memo approves all its records or none, with its prints."""
    with Scratch(program) as s:
        for name in ("officer", "head"):
            s.good("person", "add", "--name", name, "--post", name)
        refs, hits, tries, done = [], 0, 0, 0
        while hits < kills:
            if not refs:
                for i in range(RECORDS):
                    refs += REF.findall(s.good(*s.add(f"memo {tries} record {i}")[3:]))[:1]
                began = time.monotonic()
                s.good("submit", *refs, "--by", "officer")
                usual = time.monotonic() - began
            out, hit = killed(s.command("approve", *refs, "--by", "head", "--despite", "signed"),
                              chance.uniform(0, 1.5 * usual))
            hits += hit
            tries += 1
            kinds = [[a["kind"] for a in s.rows("acts", ref)] for ref in refs]
            approved = kinds == [["submit", "approve"]] * RECORDS
            claim(approved or kinds == [["submit"]] * RECORDS, f"part of a memo: {kinds}")
            claim(approved or not REF.search(out), f"said to be approved and not: {out}")
            states = {a["ref"]: a["status"] for a in s.rows("activity", "list")}
            claim({states[ref] for ref in refs} == {"approved" if approved else "submitted"}, f"{states}")
            s.good("verify")
            done += approved
            refs = [] if approved else refs
            claim(tries < 50 * kills + 50, "the program always ends before it can be killed")
        print(f"{hits} killed of {tries} memos, {done} approved whole")


def freezers(program, kills, chance):
    """A score is kept whole or not at all, and kept again after that it is still the same."""
    with Scratch(program) as s:
        began = time.monotonic()
        s.good("score", "--freeze", "--as-of", "2023-01-01")
        usual, hits, days = time.monotonic() - began, 0, 0
        while hits < kills and days < 60:
            days += 1
            day = f"2023-{1 + days // 28:02}-{1 + days % 28:02}"
            hits += killed(s.command("score", "--freeze", "--as-of", day), chance.uniform(0, 1.2 * usual))[1]
            before = s.rows("score", "--frozen")
            s.good("score", "--freeze", "--as-of", day)
            s.good("verify")
            after = s.rows("score", "--frozen")
            kept = [row for row in after if day in row.values()]
            claim(kept and all(row in after for row in before), f"{day}: {before} and then {after}")
        print(f"{hits} killed while they kept the score of {days} days")


def makers(program, kills, chance):
    """A register killed while being made is made by the next `init`."""
    with Scratch(program) as s:
        began = time.monotonic()
        Scratch(program, make=False).good("init")
        usual = time.monotonic() - began
        for n in range(kills):
            s.db = os.path.join(s.folder, f"new{n}.db")
            killed(s.command("init"), chance.uniform(0, usual))
            again = s.run("init")
            claim(again.returncode == 0 or "exists already" in again.stdout, f"init again: {again.stdout}")
            s.good("activity", "list")
            s.good("verify")
        print(f"{kills} makers killed")


def main(program):
    kills = int(os.environ.get("ROPA_KILLS", "25"))
    seed = int(os.environ.get("ROPA_SEED", str(time.time_ns() % 100000)))
    print(f"seed {seed}")
    writers(program, kills, random.Random(seed))
    memos(program, max(5, kills // 2), random.Random(seed))
    freezers(program, max(3, kills // 5), random.Random(seed))
    makers(program, max(5, kills // 5), random.Random(seed))


if __name__ == "__main__":
    main(sys.argv[1])
