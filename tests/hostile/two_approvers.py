#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
# Copyright the ropa contributors
"""Two officers approve the same memo at once: one wins on all its records, the other is told and acts on none."""
import subprocess
import sys

from common import ENV, REF, Scratch, claim

ROUNDS, RECORDS = 10, 3


def main(program):
    with Scratch(program) as s:
        for name in ("officer", "head", "deputy"):
            s.good("person", "add", "--name", name, "--post", name)
        for n in range(ROUNDS):
            refs = []
            for i in range(RECORDS):
                out = subprocess.run(s.add(f"memo {n} record {i}"), env=ENV, stdin=subprocess.DEVNULL, encoding="utf-8",
                                     stdout=subprocess.PIPE, stderr=subprocess.STDOUT, check=True).stdout
                refs += REF.findall(out)[:1]
            s.good("submit", *refs, "--by", "officer")
            pair = [subprocess.Popen(s.command("approve", *order, "--by", who, "--despite", "signed"), env=ENV,
                                     stdin=subprocess.DEVNULL, encoding="utf-8", stdout=subprocess.PIPE,
                                     stderr=subprocess.STDOUT)
                    for who, order in (("head", refs), ("deputy", refs[::-1]))]
            outs = [p.communicate(timeout=60)[0] for p in pair]
            won = [who for who, p in zip(("head", "deputy"), pair) if p.returncode == 0]
            claim(len(won) == 1, f"approved by {won}: {outs}")
            told = outs[won[0] == "head"]
            claim("answered already" in told or "Another program is writing" in told, f"the other was told: {told}")
            for ref in refs:
                acts = s.rows("acts", ref)
                claim([a["kind"] for a in acts] == ["submit", "approve"], f"{ref}: {acts}")
                claim(acts[1]["by"] == won[0], f"{ref} was approved by {acts[1]['by']}, not by {won[0]}")
        s.good("verify")
        print(f"{ROUNDS} memos, each approved once")


if __name__ == "__main__":
    main(sys.argv[1])
