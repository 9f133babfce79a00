#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
# Copyright the ropa contributors
"""Run sessions: what is typed, what is answered, the exit status.

    # a purpose may not be left out of a finished record
    $ ropa activity add --set activity_name=รับสมัครงาน --final
    R39-02 purpose: ยังไม่ได้กรอก
    ...
    ? 3

`#` begins a claim, `$` a command for sh (a line ending in \\ goes on in the next), `< text` right after it is a line
of its standard input, `? n` its exit status when that isn't 0. All other lines are what it prints, both streams, CR LF as LF.
There `...` alone stands for any number of lines and `[..]` for any characters within a line; a backslash before
one of `# $ < ? \\` at the beginning of a line makes it plain. Empty lines around output don't count.

A file runs in one fresh folder; $SOURCE is the source tree. With --update the answers in the file are replaced by the
ones met. With --readme the ```console blocks of a Markdown file are the session. --now=TIME sets another clock.

usage: run.py [--update] [--readme] [--now=TIME] PROGRAM SOURCE FILE...
"""
import difflib
import os
import pathlib
import re
import subprocess
import sys

sys.path.insert(0, os.path.dirname(os.path.dirname(os.path.abspath(__file__))))
import scratch  # noqa: E402

TIMEOUT = 120
NOW = "2023-03-20T09:30:00"


class Step:
    def __init__(self, command, line):
        self.command, self.line = command, line
        self.stdin, self.output, self.status = [], [], 0


def plain(line):
    return line[1:] if re.match(r"\\[#$<?\\]", line) else line


def quoted(line):
    return "\\" + line if re.match(r"[#$<?\\]", line) else line


def strip(lines):
    """Without the empty lines around."""
    while lines and not lines[-1].strip():
        lines = lines[:-1]
    while lines and not lines[0].strip():
        lines = lines[1:]
    return lines


def parse(lines):
    """Steps, and claims as plain texts between them."""
    items, step, fresh = [], None, False
    for n, line in enumerate(lines, 1):
        if step and step.command.endswith("\\") and not step.output and not step.stdin:
            step.command = step.command[:-1] + line.lstrip("> ")
        elif line.startswith("$ "):
            step, fresh = Step(line[2:], n), True
            items.append(step)
        elif line.startswith("#"):
            items.append(line)
            step = None
        elif fresh and step and re.match(r"<( |$)", line):
            step.stdin.append(line[2:])
        elif step and re.fullmatch(r"\? \d+", line):
            step.status, step = int(line[2:]), None
        elif step:
            step.output.append(line)
            fresh = False
        elif line.strip():
            raise SystemExit(f"line {n} belongs to no command: {line}")
        fresh = fresh and step is not None
    for step in items:
        if isinstance(step, Step):
            step.output = strip(step.output)
    return items


def line_matches(want, got):
    if "[..]" not in want:
        return plain(want) == got
    return re.fullmatch(".*".join(map(re.escape, plain(want).split("[..]"))), got) is not None


def matches(want, got):
    """Whether the lines `got` are those wanted, `...` standing for any number of them."""
    places = {0}  # how much of `want` is used up, after each line of `got`

    def skip(i):
        reach = {i}
        while i < len(want) and want[i] == "...":
            i += 1
            reach.add(i)
        return reach

    places = skip(0)
    for line in got:
        after = set()
        for i in places:
            if i < len(want) and want[i] == "...":
                after |= skip(i)
            elif i < len(want) and line_matches(want[i], line):
                after |= skip(i + 1)
        places = after
    return len(want) in places


def environment(program, source, folder, now):
    env = {k: v for k, v in os.environ.items() if not k.startswith("ROPA_")}
    path = [str(pathlib.Path(program).resolve().parent), env.get("PATH", "/usr/bin:/bin")]
    env.update(PATH=":".join(path), HOME=folder, SOURCE=source, LC_ALL="C", TZ="UTC", TERM="dumb",
               ROPA_NOW=now, ROPA_USER="tester", ROPA_SEED="1")
    return env


def run(step, env, folder):
    stdin = "".join(line + "\n" for line in step.stdin)
    try:
        done = subprocess.run(["sh", "-c", step.command], input=stdin.encode(), stdout=subprocess.PIPE,
                              stderr=subprocess.STDOUT, cwd=folder, env=env, timeout=TIMEOUT, check=False)
    except subprocess.TimeoutExpired:
        return [f"(nothing happened for {TIMEOUT} seconds)"], 124
    return strip(done.stdout.decode("utf-8", "backslashreplace").replace("\r\n", "\n").split("\n")), done.returncode


def console_blocks(text):
    """The lines of the ```console blocks, everything else emptied so that line numbers hold."""
    inside, out = False, []
    for line in text.split("\n"):
        fence = line.startswith("```")
        out.append(line if inside and not fence else "")
        inside = (line.strip() == "```console") if fence else inside
    return out


def write(path, items):
    lines = []
    for item in items:
        if isinstance(item, str):
            lines += ([""] if lines and not lines[-1].startswith("#") else []) + [item]
            continue
        lines += ["$ " + item.command] + [("< " + s).rstrip() for s in item.stdin] + item.output
        lines += [f"? {item.status}"] if item.status else []
    path.write_text("\n".join(lines) + "\n", encoding="utf-8")


def session(path, program, source, update, readme, now):
    """The number of steps that went wrong."""
    text = path.read_text(encoding="utf-8")
    items = parse(console_blocks(text) if readme else text.split("\n"))
    wrong, claim = 0, ""
    with scratch.folder() as folder:
        env = environment(program, source, folder, now)
        for item in items:
            if isinstance(item, str):
                claim = item
                continue
            got, status = run(item, env, folder)
            if matches(item.output, got) and status == item.status:
                continue
            wrong += 1
            if update:
                item.output, item.status = [quoted(s) for s in got], status
                continue
            print(f"{path}:{item.line}: {claim}\n  $ {item.command}")
            if status != item.status:
                print(f"  exit status {status}, expected {item.status}")
            for s in list(difflib.unified_diff(item.output, got, "expected", "printed", lineterm="", n=2))[2:]:
                print("  " + s)
    if update and not readme:
        write(path, items)
    if not any(isinstance(i, Step) for i in items):
        raise SystemExit(f"{path}: no commands")
    return wrong


def main(args):
    flags = {a for a in args if a in ("--update", "--readme")}
    now = next((a[6:] for a in args if a.startswith("--now=")), NOW)
    rest = [a for a in args if a not in flags and not a.startswith("--now=")]
    if len(rest) < 3:
        raise SystemExit(__doc__)
    program, source, *paths = rest
    wrong = sum(session(pathlib.Path(p), program, source, "--update" in flags, "--readme" in flags, now)
                for p in paths)
    return 1 if wrong and "--update" not in flags else 0


if __name__ == "__main__":
    sys.stdout.reconfigure(encoding="utf-8")
    sys.exit(main(sys.argv[1:]))
