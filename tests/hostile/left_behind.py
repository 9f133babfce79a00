#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
# Copyright the ropa contributors
"""Exports and backups that are stopped at any moment leave nothing, and never half a file under the name asked for."""
import os
import signal
import subprocess
import sys
import time

from common import ENV, Scratch, claim

TIMES = 8
COMMANDS = (["export", "xlsx", "out"], ["export", "json", "out"], ["backup", "out"], ["score", "--xlsx", "out"])


def stopped(s, command, how, after):
    """Whether it was stopped before it was done."""
    command = [os.path.join(s.folder, word) if word == "out" else word for word in command]
    p = subprocess.Popen(s.command(*command), env=ENV, stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL,
                         stderr=subprocess.DEVNULL)
    time.sleep(after)
    p.send_signal(how)
    return p.wait() != 0


def length_of(s, command):
    began = time.monotonic()
    s.good(*[os.path.join(s.folder, word) if word == "out" else word for word in command])
    os.unlink(os.path.join(s.folder, "out"))
    return time.monotonic() - began


def main(program):
    with Scratch(program, make=False) as s:
        s.good("init", "--sample")
        out = os.path.join(s.folder, "out")
        for command in COMMANDS:
            takes = length_of(s, command)
            for how in (signal.SIGTERM, signal.SIGINT, signal.SIGHUP, signal.SIGKILL):
                for n in range(TIMES):
                    if not stopped(s, command, how, takes * n / TIMES):
                        os.unlink(out)
                    elif os.path.exists(out):  # it was whole before the signal came
                        os.unlink(out)
            length_of(s, command)  # what has to have a name while it is made is swept away by the next
            left = [n for n in os.listdir(s.folder) if not n.startswith("ropa.db")]
            claim(not left, f"{command[0]}: left behind: {left}")
            for n in os.listdir(s.folder):
                mode = os.stat(os.path.join(s.folder, n)).st_mode & 0o777
                claim(mode == 0o600, f"{n}: mode {mode:o}")
        s.good("verify")
        for command in COMMANDS:
            s.good(*[out if word == "out" else word for word in command])
            claim(os.stat(out).st_mode & 0o777 == 0o600, f"{command[0]}: others may read it")
            os.unlink(out)


if __name__ == "__main__":
    main(sys.argv[1])
