#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
# Copyright the ropa contributors
"""Completion, typed into real shells: the same words in bash, zsh and fish, behind global options too; refs come from
the register at hand, quickly and without touching it, whatever its shape.

usage: completion.py PROGRAM     (a shell that isn't installed is left out, and that is said)
"""
import hashlib
import json
import os
import pathlib
import pty
import select
import shutil
import sqlite3
import subprocess
import sys
import time

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parents[1]))
import scratch  # noqa: E402

PATIENCE = 60

# what is typed, what must be offered, what must not be
CASES = [
    ("ropa ", ["activity", "export", "init", "help"], ["show-", "--db"]),
    ("ropa exp", ["export"], ["activity"]),
    ("ropa --", ["--db", "--lang", "--as"], ["--org"]),
    ("ropa --lang ", ["th", "en"], ["activity"]),
    ("ropa --lang=", ["--lang=th", "--lang=en"], []),
    ("ropa --lang en act", ["activity", "acts"], ["export"]),
    ("ropa --lang=en activity ", ["add", "show", "list"], ["read", "export"]),
    ("ropa --as x --lang en retention ", ["add", "read"], ["init"]),
    ("ropa activity --lang th sh", ["show"], ["set"]),
    ("ropa activity add --unit", ["--unit-ref"], ["--lang"]),
    ("ropa activity add --starter c", ["cctv"], ["recruitment"]),
    ("ropa activity add --unit-ref ", ["ICT", "HR"], ["ORG"]),
    ("ropa activity add --risk-rating ", ["low", "medium", "high"], ["yes"]),
    ("ropa activity show ", ["RO-ICT-66-001", "RO-HR-66-001"], ["RT-ORG-66-001"]),
    ("ropa activity show RO-H", ["RO-HR-66-001"], ["RO-ICT-66-001"]),
    ("ropa show RT-", ["RT-ORG-66-001"], ["RO-ICT-66-001"]),
    ("ropa --db sample.db activity show RO-ICT-66-001 RO-ICT", ["RO-ICT-66-002"], []),
    ("ropa --db 'my folder/a register.db' activity show ", ["RO-ICT-66-001"], []),
    ("ropa --db old.db activity show ", ["RO-ICT-66-001"], []),
    ("ropa --db live.db activity show RO-", ["RO-NEW-66-001"], []),
    ("ropa --db none.db activity show ", [], ["RO-ICT-66-001"]),
    ("ropa --db plain.txt activity show ", [], ["RO-ICT-66-001"]),
    ("ropa submit RO-ICT-66-001 --by PS-", ["PS-ORG-66-001"], ["RO-ICT-66-001"]),
    ("ropa submit --level ", ["unit", "centre", "org"], ["th"]),
    ("ropa approve --decision ", ["approve", "reject"], ["unit"]),
    ("ropa check --severity ", ["error", "warning", "hint"], []),
    ("ropa check activity RO-HR", ["RO-HR-66-001"], []),
    ("ropa export ", ["xlsx", "csv", "json", "catalog", "ckan", "catalog_csv"], ["FILE", "FORMAT"]),
    ("ropa export xlsx out.xlsx --layout c", ["controller31", "combined34", "card"], ["list"]),
    ("ropa export csv out.csv --noun ret", ["retention"], ["activity"]),
    ("ropa fields ", ["activity", "ELEMENT"], ["export"]),
    ("ropa --format ", ["table", "csv", "json"], ["xlsx"]),
    ("ropa fields --format ", ["csv", "xlsx"], []),
    ("ropa help activity sh", ["show"], ["export"]),
    ("ropa rules R39-0", ["R39-04"], ["R40-01"]),
    ("ropa activity list --sort activity_name,-unit", ["activity_name,-unit_ref"], []),
    ("ropa search ", [], ["activity", "RO-ICT-66-001"]),
    ("ropa nonsense ", [], ["show"]),
]
# These shells look at what stands before = in their own way; what bash replaces is what stands behind it.
PAIRS = [
    ("ropa activity set risk_rating=", "risk_rating=", ["low", "medium", "high"]),
    ("ropa activity set risk_r", "", ["risk_rating="]),
    ("ropa activity list --where purpose.lawful_basis=cons", "purpose.lawful_basis=", ["consent"]),
    ("ropa activity edit RO-ICT-66-001 --set purpose[2].lawful_b", "purpose[2].", ["lawful_basis="]),
]
# Looking for what fits must run nothing of what stands there.
RUNS = ['ropa find "กองคลัง touch ran ~/x', "ropa find 'a touch ran ~/x", 'ropa find "a\\"b touch ran ~/x']
BASH = """
PS1='%%'; bind 'set completion-query-items 0'; cd {folder}; source <(ropa help --completion bash)
seen() {{ _ropa "$@"; printf '%s\\n' "${{COMPREPLY[@]}}" >{out}.new; mv {out}.new {out}; }}
complete -F seen ropa
"""
ZSH = """
PS1='%%%%'; LISTMAX=-1; unsetopt beep zle_bracketed_paste; cd {folder}
autoload -Uz compinit; compinit -u -d {folder}/zcompdump; source <(ropa help --completion zsh)
functions[_asked]=$functions[_ropa]
_ropa() {{ local compadd_seen; _asked "$@"; print -rl -- $compadd_seen >{out}.new; mv {out}.new {out}; }}
compadd() {{ local -a all; all=($found $more); compadd_seen=($all); builtin compadd "$@"; }}
"""


class Shell:
    """An interactive shell on a terminal of its own."""

    def __init__(self, command, setup, folder, env):
        self.folder, self.out = folder, folder / "seen"
        self.pid, self.fd = pty.fork()
        if self.pid == 0:
            os.execvpe(command[0], command, env)
        rc = folder / "rc"
        rc.write_text(setup.format(folder=folder, out=self.out), encoding="utf-8")
        self.run(f". {rc}")

    def drain(self, seconds):
        while select.select([self.fd], [], [], seconds)[0]:
            try:
                os.read(self.fd, 65536)
            except OSError:
                return

    def wait(self, path):
        end = time.monotonic() + PATIENCE
        while not path.exists():
            self.drain(0.02)
            if time.monotonic() > end:
                raise SystemExit(f"{path.name} did not come")

    def run(self, line):
        done = self.out.with_name("done")
        done.unlink(missing_ok=True)
        os.write(self.fd, f"\x15{line}\n: >{done}\n".encode())
        self.wait(done)

    def offered(self, line):
        self.out.unlink(missing_ok=True)
        os.write(self.fd, b"\x15" + line.encode() + b"\t")
        self.wait(self.out)
        self.drain(0.02)
        return self.out.read_text(encoding="utf-8").split("\n")

    def close(self):
        os.write(self.fd, b"\x15exit\n")
        self.drain(0.2)
        os.close(self.fd)
        os.waitpid(self.pid, 0)


class Fish:
    def __init__(self, folder, env):
        self.folder, self.env = folder, env

    def offered(self, line):
        ask = subprocess.run(["fish", "--no-config", "-c", "ropa help --completion fish | source; complete -C $argv[1]", line],
                             cwd=self.folder, env=self.env, capture_output=True, text=True, check=False)
        return [row.split("\t")[0] for row in ask.stdout.split("\n")]


def complaints(name, shell):
    for line, wanted, unwanted in CASES:
        got = shell.offered(line)
        if name == "bash" and line.endswith("="):  # it replaces what stands behind = alone
            wanted = [w.split("=")[-1] for w in wanted]
        if not set(wanted) <= set(got) or set(unwanted) & set(got):
            yield f"{name}: {line!r} offers {got[:12]}, not {wanted} without {unwanted}"
    for line, before, wanted in PAIRS:
        got = [g.split("=", 1)[-1] if name == "bash" and "=" in line else g for g in shell.offered(line)]
        if "=" in line and name == "bash":
            before = ""
        if not {before + w for w in wanted} <= set(got):
            yield f"{name}: {line!r} offers {got[:12]}, not {wanted}"
    for line in RUNS:
        shell.offered(line)
        if (shell.folder / "ran").exists():
            (shell.folder / "ran").unlink()
            yield f"{name}: {line!r} ran what was typed"


def prints(folder):
    """Of the registers and what lies beside them; who reads where is noted in the -shm of one that is open."""
    return {p.relative_to(folder).as_posix(): hashlib.sha256(p.read_bytes()).hexdigest()
            for p in folder.rglob("*.db*") if p.is_file() and not p.name.endswith("-shm")}


def typed_through(shell, folder):
    """The words that come are the right ones in the right place: the line is run."""
    out = folder / "info.json"
    shell.run("ropa --db sampl\t--lang=e\tinfo --format js\t>info.json")
    text = out.read_text(encoding="utf-8") if out.exists() else ""
    out.unlink(missing_ok=True)
    return text.startswith("{") and "version" in json.loads(text)


def prepare(folder, program):
    (folder / "bin").mkdir()
    (folder / "bin/ropa").symlink_to(program)
    (folder / "my folder").mkdir()
    env = dict(os.environ, PATH=f"{folder / 'bin'}:{os.environ['PATH']}", HOME=str(folder), ROPA_DB="sample.db", ROPA_LANG="en",
               ROPA_NOW="2023-09-30T16:30", LC_ALL="C.UTF-8", TERM="dumb", INPUTRC="/dev/null")
    env.pop("ROPA_TEMPLATES", None)
    subprocess.run(["ropa", "init", "--sample"], cwd=folder, env=env, check=True, capture_output=True)
    shutil.copy(folder / "sample.db", folder / "my folder/a register.db")
    shutil.copy(folder / "sample.db", folder / "old.db")
    with sqlite3.connect(folder / "old.db") as old:
        old.execute("PRAGMA user_version=5")
    old.close()
    for side in folder.glob("old.db-*"):
        side.unlink()
    (folder / "plain.txt").write_text("no register", encoding="utf-8")
    shutil.copy(folder / "sample.db", folder / "live.db")
    return env


def write_beside(path):
    """Another program that has the register open, and wrote: the newest is in the log beside the file."""
    other = sqlite3.connect(path)
    other.execute("UPDATE activity SET ref='RO-NEW-66-001' WHERE ref='RO-ICT-66-001'")
    other.commit()
    return other


def main(program):
    wrong = []
    with scratch.folder() as name:
        folder = pathlib.Path(name)
        env = prepare(folder, program)
        other = write_beside(folder / "live.db")
        before = prints(folder)
        for shell, command, setup in [("bash", ["bash", "--norc", "--noprofile", "-i"], BASH), ("zsh", ["zsh", "-f", "-i"], ZSH)]:
            if not shutil.which(shell):
                print(f"{shell} isn't here: not tried")
                continue
            on = Shell(command, setup, folder, env)
            wrong += complaints(shell, on)
            if not typed_through(on, folder):
                wrong.append(f"{shell}: a line typed with completion did not run")
            on.close()
        if shutil.which("fish"):
            fish = Fish(folder, env)
            wrong += complaints("fish", fish)
            for line, wanted in [("ropa --db sampl", "sample.db"), ("ropa --db=sampl", "--db=sample.db"), ("ropa backup my", "my folder/"),
                                 ('ropa activity show "RO-H', "RO-HR-66-001")]:
                if wanted not in fish.offered(line):
                    wrong.append(f"fish: {line!r} offers {fish.offered(line)[:12]}, not {wanted}")
        else:
            print("fish isn't here: not tried")
        wrong += [] if (folder / "live.db-wal").stat().st_size else ["nothing stands in the log of live.db"]
        if prints(folder) != before:
            wrong.append(f"completing changed {sorted(set(prints(folder).items()) ^ set(before.items()))}")
        other.close()
    print(*wrong, sep="\n")
    return len(wrong) > 0


if __name__ == "__main__":
    sys.exit(main(pathlib.Path(sys.argv[1]).resolve()))
