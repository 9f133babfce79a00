#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
# Copyright the ropa contributors
"""Two who write at once: each is either served or told; no number is given out twice, none is lost."""
import subprocess
import sys

from common import ENV, REF, Scratch, claim

ROUNDS = 20


def main(program):
    with Scratch(program) as s:
        served, told = [], 0
        for n in range(ROUNDS):
            pair = [subprocess.Popen(s.add(f"record {n} {who}"), env=ENV, stdin=subprocess.DEVNULL, encoding="utf-8",
                                     stdout=subprocess.PIPE, stderr=subprocess.STDOUT) for who in "ab"]
            for process in pair:
                out = process.communicate(timeout=60)[0]
                if process.returncode == 0:
                    served += REF.findall(out)[:1]
                else:
                    told += 1
                    claim("Another program is writing" in out, f"exit status {process.returncode}: {out}")
        claim(len(served) + told == 2 * ROUNDS, "a writer was neither served nor told")
        claim(len(set(served)) == len(served), "a number was given out twice")
        s.check(served)
        print(f"{len(served)} served, {told} told to come again")


if __name__ == "__main__":
    main(sys.argv[1])
