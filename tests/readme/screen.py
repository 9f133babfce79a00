#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
# Copyright the ropa contributors
"""The screen in README.md is the one that README's command shows of the register that `./bootstrap demo` makes.

The register is made by the lines of bootstrap itself, the command is the one that README names. The screen is the first ```text block. With --update it is replaced by what the program shows.

usage: screen.py [--update] PROGRAM README
"""
import fcntl
import os
import pathlib
import pty
import re
import select
import struct
import subprocess
import sys
import termios

sys.path.insert(0, str(pathlib.Path(__file__).parent.parent))
import scratch  # noqa: E402

ROWS, COLUMNS = 40, 84
PROMPT = "เลือก > "
BLOCK = re.compile(r"(?<=^```text\n).*?(?=^```$)", re.S | re.M)


def environment():
    plain = {k: v for k, v in os.environ.items() if not k.startswith("ROPA_")}
    return dict(plain, ROPA_USER="tester", ROPA_SEED="1", NO_COLOR="1", TERM="xterm")


def read_until(fd, text):
    seen = b""
    while text not in seen.decode("utf-8", "ignore"):
        if not select.select([fd], [], [], 60)[0]:
            sys.exit(f"{text!r} never came; the screen says:\n{seen.decode('utf-8', 'replace')}")
        seen += os.read(fd, 65536)
    return seen.decode("utf-8")


def told(readme):
    """How bootstrap makes the demo's register; the day and the file of the command in README."""
    bootstrap = (readme.parent / "bootstrap").read_text(encoding="utf-8")
    made = re.search(r"^ +mkdir -p demo\n.*?^    fi\n", bootstrap, re.S | re.M)
    command = re.search(r"`ROPA_NOW=(\S+) build/src/ropa --db (\S+)`", readme.read_text(encoding="utf-8"))
    if not made or not command:
        sys.exit("README names no command, or bootstrap makes no register")
    return made[0], command[1], command[2]


def screen(program, made, now, db):
    """What stands on a terminal after README's command, up to its prompt."""
    with scratch.folder() as folder:
        os.makedirs(f"{folder}/config/ropa")
        with open(f"{folder}/config/ropa/me", "w", encoding="utf-8") as me:  # who works here was asked before
            me.write("person=\nunit=\n")
        env = dict(environment(), XDG_CONFIG_HOME=f"{folder}/config")
        subprocess.run(["sh", "-euc", made, "sh"], env=dict(env, ropa=program), cwd=folder, check=True, capture_output=True)
        env["ROPA_NOW"] = now
        ours, its = pty.openpty()
        fcntl.ioctl(its, termios.TIOCSWINSZ, struct.pack("HHHH", ROWS, COLUMNS, 0, 0))
        with subprocess.Popen([program, "--db", db], env=env, cwd=folder, stdin=its, stdout=its, stderr=its) as running:
            os.close(its)
            shown = read_until(ours, PROMPT)
            os.write(ours, b"q\r")
            running.wait(60)
        os.close(ours)
    lines = re.sub(r"\x1b\[[0-9;?]*[A-Za-z]", "", shown).replace("\r\n", "\n").split("\n")
    lines = [line.split("\r")[-1].rstrip() for line in lines]  # a waiting note is written over
    return "\n".join(lines).strip("\n") + "\n"


def main(args):
    update, args = "--update" in args, [a for a in args if a != "--update"]
    if len(args) != 2:
        sys.exit(__doc__)
    program, readme = os.path.abspath(args[0]), pathlib.Path(args[1])
    text = readme.read_text(encoding="utf-8")
    block, shown = BLOCK.search(text), screen(program, *told(readme))
    if not block:
        sys.exit("README has no ```text block")
    if update:
        readme.write_text(text[:block.start()] + shown + text[block.end():], encoding="utf-8")
    elif block.group() != shown:
        sys.exit(f"README shows\n{block.group()}\nthe program\n{shown}\n(tests/readme/screen.py --update)")


sys.stdout.reconfigure(encoding="utf-8")
main(sys.argv[1:])
