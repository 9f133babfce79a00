#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
# Copyright the ropa contributors
"""Nothing that comes from outside speaks to the terminal: bytes that would are fed through every door, and what is said shows
them as text. Results in csv for another program keep what values hold; on a terminal they don't."""
import os
import pty
import re
import select
import shutil
import signal
import sqlite3
import subprocess
import sys

from common import ENV, Scratch, claim

ORDERS = "\x1b]0;owned\x07\x1b[2J\x9b31m\u202eabc\u2066\u2028x\u061c\u200f\ufeff\x7f\b\r."
RAW = ORDERS.encode("utf-8") + b"\xff\xc2\x1b"
ARG = RAW.replace(b"/", b"")


def clean(said, what):
    """UTF-8, and no character of those that give orders but the ends of lines."""
    try:
        text = said.decode("utf-8")
    except UnicodeDecodeError as e:
        raise SystemExit(f"{what}: not UTF-8: {e}: {said!r}") from None
    text = text.replace("\r\n", "\n")
    bad = {c for c in text if (ord(c) < 32 and c not in "\n\t") or 0x7f <= ord(c) < 0xa0 or c in "\u061c\u200e\u200f\u2028\u2029\ufeff"
           or "\u202a" <= c <= "\u202e" or "\u2066" <= c <= "\u206f"}
    claim(not bad, f"{what}: {sorted(bad)!r} in {text!r}")


def say(s, what, *args, env=None):
    done = subprocess.run([s.program.encode(), *(a if isinstance(a, bytes) else a.encode() for a in args)],
                          env={**ENV, **(env or {})}, cwd=s.folder, stdin=subprocess.DEVNULL, stdout=subprocess.PIPE,
                          stderr=subprocess.STDOUT, timeout=60, check=False)
    clean(done.stdout, what)
    return done


def arguments(s):
    """Words, options, names of files, names of persons: each is said back by some sentence."""
    doors = [
        (ARG,), ("activity", ARG), ("activity", "list", b"--" + ARG), ("activity", "list", "--where", ARG),
        ("activity", "list", "--where", b"activity_name=" + ARG), ("activity", "list", "--columns", ARG),
        ("activity", "list", "--sort", ARG), ("activity", "list", "--unit", ARG), ("activity", "list", "--limit", ARG),
        ("activity", "list", "--search", ARG), ("activity", "show", ARG), ("activity", "edit", ARG), ("search", ARG),
        ("activity", "add", "--activity-name", ARG), ("activity", "add", "--collect-start", ARG),
        ("activity", "add", "--starter", ARG), ("activity", "add", "--set", ARG), ("activity", "add", "--json", ARG),
        ("check", ARG), ("check", "--rule", ARG), ("check", "--severity", ARG), ("rules", ARG), ("fields", ARG),
        ("due", "--within", ARG), ("score", "--year", ARG), ("score", "--as-of", ARG), ("score", "--templates", ARG),
        ("todo", ARG), ("submit", ARG), ("approve", "activity", "record", "--by", ARG), ("verify", "--head", ARG),
        ("export", "xlsx", b"nowhere/" + ARG), ("export", "csv", "out.csv", "--layout", ARG), ("export", ARG, "x"),
        ("import", ARG), ("import", "good.csv", "--map", ARG), ("import", "good.csv", "--noun", ARG), ("backup", b"nowhere/" + ARG),
        ("restore-file", ARG), ("evidence", "add", "--file", ARG), ("retention", "read", ARG), ("help", ARG), ("completion", ARG),
        ("--lang", ARG, "info"), ("--format", ARG, "info"), ("--as", ARG, "info"), ("--db", ARG, "info"), ("--db", ARG, "verify"),
        ("--templates", ARG, "starters"), ("--complete", "activity", "show", ARG), ("--complete", "--db", ARG, "activity", "show", ""),
        ("init",), ("acts", ARG), ("log", "--limit", ARG), ("retire", ARG),
    ]
    for door in doors:
        say(s, f"argument {door!r}", *door, env={"ROPA_DB": s.db})
        say(s, f"argument {door!r} in Thai", *door, env={"ROPA_DB": s.db, "ROPA_LANG": "th"})
    for name in ("ROPA_USER", "ROPA_DB", "ROPA_NOW", "ROPA_TEMPLATES"):
        done = subprocess.run([s.program, "info"], env={**os.environ, "ROPA_LANG": "en", "ROPA_DB": s.db, name: RAW.decode("utf-8", "surrogateescape")},
                              cwd=s.folder, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, check=False)
        clean(done.stdout, name)
    claim(say(s, "--as", "--as", ARG, "info", env={"ROPA_DB": s.db}).returncode == 2, "--as with such bytes isn't refused with 2")


def files(s):
    """What is read: headings, keys, cells, and the names of the files themselves."""
    text = ORDERS.replace("\r", "")
    name = os.path.join(s.folder.encode(), ARG)
    cases = {
        b"heading.csv": f"name,post,{text}\nperson,post,x\n".encode(), b"cell.csv": f"name,post\nperson {text},post\n".encode(),
        b"raw.csv": b"name,post\n" + RAW + b",post\n", b"key.json": ('{"persons":[{"name":"x","' + "\\u001b[2J\\u202e" + '":1}]}').encode(),
        b"broken.json": b'{"a": ' + RAW + b"}", b"raw.json": b'{"' + RAW + b'": 1}',
        b"text.json": '{"activities":[{"activity_name":"\\u001b[2J\\u202e\\u009b","unit_ref":"\\u001b]0;x\\u0007"}]}'.encode(),
    }
    for file, content in cases.items():
        for path in (os.path.join(s.folder.encode(), file), name + b"." + file.split(b".")[1]):
            with open(path, "wb") as f:
                f.write(content)
            for noun in ((), ("--noun", "person")):
                for how in ("--preview", "--yes"):
                    say(s, f"import {path!r}", "import", path, *noun, how, env={"ROPA_DB": s.db})
                    say(s, f"import {path!r}", "--format", "json", "import", path, *noun, how, env={"ROPA_DB": s.db})
            say(s, "a map", "import", "good.csv", "--map", path, env={"ROPA_DB": s.db})
            say(s, "a record", "activity", "add", "--json", path, env={"ROPA_DB": s.db})
    office = os.path.join(s.folder, "office")
    for kind, command in (("agreements", ["score", "--year", "2566"]), ("layouts", ["export", "xlsx", "o.xlsx", "--layout", "x"]),
                          ("starters", ["starters"]), ("starters", ["activity", "add", "--starter", "x"])):
        os.makedirs(os.path.join(office, kind), exist_ok=True)
        for content in (b'{"' + RAW + b'":1}', ('{"' + "\\u001b[2J\\u202e" + '": "\\u001b[2J\\u202e"}').encode()):
            for file in ("2566.json", "x.json", ARG + b".json"):
                with open(os.path.join(office.encode(), kind.encode(), file if isinstance(file, bytes) else file.encode()), "wb") as f:
                    f.write(content)
            say(s, f"{kind}", "--templates", "office", *command, env={"ROPA_DB": s.db})
    for path in (name, name + b".pdf"):
        with open(path, "wb") as f:
            f.write(b"evidence")
        say(s, "evidence", "evidence", "add", "--file", path, "--unit-ref", "ICT", env={"ROPA_DB": s.db})
        say(s, "an export over it", "export", "csv", path, env={"ROPA_DB": s.db})
    say(s, "evidence", "evidence", "list", env={"ROPA_DB": s.db})


def registers(s):
    """Rows that an earlier program let in, another version's name, a name of the register."""
    db = sqlite3.connect(s.db)
    db.execute("UPDATE activity SET activity_name=activity_name || ?", (ORDERS,))
    db.execute("UPDATE revision SET actor=CAST(? AS TEXT)", (RAW,))
    db.execute("UPDATE register SET backed_up_at=?", (ORDERS,))
    db.commit()
    db.close()
    nouns = ("activity", "unit", "organisation", "evidence")
    for form in ("table", "json"):
        for noun in nouns:
            say(s, f"list {noun}", "--format", form, noun, "list", env={"ROPA_DB": s.db})
        for command in (["log"], ["verify"], ["info"], ["check"], ["todo"], ["due"], ["score"], ["search", "record"], ["acts"], [],
                        ["activity", "history", "record"], ["activity", "show", "RO-ICT-66-001"], ["undo"],
                        ["submit"], ["--complete", "activity", "show", ""]):
            say(s, f"{command} {form}", *(["--format", form] if command and command[0] != "--complete" else []), *command,
                env={"ROPA_DB": s.db})
    other = os.path.join(s.folder.encode(), b"newer" + ARG + b".db")
    shutil.copy(s.db.encode(), other)
    db = sqlite3.connect(s.db)
    db.execute("UPDATE register SET written_by=?", (ORDERS,))
    db.execute("PRAGMA user_version=99")
    db.commit()
    db.close()
    for command in (["info"], ["verify"], ["init"], ["backup", "copy.db"], ["restore-file", other]):
        say(s, f"a newer one: {command}", *command, env={"ROPA_DB": s.db})


def on_a_terminal(s):
    """csv on a terminal, and the menu and the form, which ask."""
    for args, keys in ((["--format", "csv", "activity", "list"], b""), ([], b"0\nf\nrecord\nq\nl\n1\nq\nq\nq\n"),
                       (["activity", "edit", "RO-ICT-66-001"], b"?\nq\n")):
        pid, fd = pty.fork()
        if not pid:
            os.execve(s.program, s.command(*args), {**ENV, "TERM": "dumb", "NO_COLOR": "1", "INPUTRC": "/dev/null"})
        lines = [line + b"\n" for line in keys.split(b"\n")[:-1]] + [b"\x04"] * 8  # the end of what is typed leaves every question
        said = b""
        while True:
            while lines and not select.select([fd], [], [], 0.3)[0]:  # as a person types: a line where the program waits for one
                os.write(fd, lines.pop(0))
            if not select.select([fd], [], [], 30)[0]:
                os.kill(pid, signal.SIGKILL)
                raise SystemExit(f"on a terminal: {args}: it waits for more after\n{said.decode('utf-8', 'replace')[-400:]}")
            try:
                piece = os.read(fd, 65536)
            except OSError:
                break
            if not piece:
                break
            said += piece
        os.waitpid(pid, 0)
        said = re.sub(rb"\x1b\[(K|\?2004[hl])", b"", said).replace(b"\r", b"").replace(b"\x07", b"")  # the program's own, and readline's: the bell, and pastes that say so
        clean(said, f"on a terminal: {args}")


def main(program):
    with Scratch(program) as s:
        s.good(*s.add("record")[3:])
        with open(os.path.join(s.folder, "good.csv"), "w", encoding="utf-8") as f:
            f.write("name,post\na,b\n")
        arguments(s)
        files(s)
        db = sqlite3.connect(s.db)
        db.execute("UPDATE activity SET activity_name=activity_name || ?", (ORDERS.replace("\r", "").replace("\x07", ""),))
        db.commit()
        db.close()
        on_a_terminal(s)
        registers(s)


if __name__ == "__main__":
    main(sys.argv[1])
