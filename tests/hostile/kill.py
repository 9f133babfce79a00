#!/usr/bin/env python3
"""kill -9 at any moment while writing: what was said to be saved is there, and the history holds.

ROPA_KILLS processes are killed, 25 when it isn't set.
"""
import os
import random
import subprocess
import sys
import time

from common import ENV, REF, Scratch, claim


def start(command):
    return subprocess.Popen(command, env=ENV, stdin=subprocess.DEVNULL, stdout=subprocess.PIPE,
                            stderr=subprocess.STDOUT)


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
    makers(program, max(5, kills // 5), random.Random(seed))


if __name__ == "__main__":
    main(sys.argv[1])
