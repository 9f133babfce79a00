#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
# Copyright the ropa contributors
"""A folder that can't be written: the register can be read, and a change is refused with a sentence."""
import glob
import os
import resource
import shutil
import sqlite3
import subprocess
import sys
import threading

from common import ENV, Scratch, claim

NOBODY = 65534


def as_anybody(s):
    """Root may write anywhere: then it is nobody who tries, with a copy of the program that nobody may run."""
    if os.getuid():
        return {}
    os.chmod(s.folder, 0o755)
    place = os.path.join(s.folder, "bin")
    os.mkdir(place)
    for path in [s.program, *glob.glob(os.path.join(os.path.dirname(s.program), "libropa.so*"))]:
        if os.path.isfile(path):
            shutil.copy(path, place)
    s.program = os.path.join(place, os.path.basename(s.program))
    return {"user": NOBODY, "group": NOBODY, "extra_groups": []}


def locked(s, on):
    """Neither the register nor its folder can be written."""
    os.chmod(s.folder, 0o755)
    for name in os.listdir(s.folder):
        if name.startswith("ropa.db"):
            os.chmod(os.path.join(s.folder, name), 0o444 if on else 0o600)
    os.chmod(s.folder, 0o555 if on else 0o755)


def a_form_writes_on(s):
    """Each answer is stored at once, by who has the file open to write; all others may only read it."""
    form = subprocess.Popen(s.command("activity", "edit", "record", "--final"), env=ENV, stdin=subprocess.PIPE, stdout=subprocess.PIPE,
                            encoding="utf-8")
    form.stdout.readline()  # it is open
    os.chmod(s.db, 0o444)
    for n in range(25):
        form.stdin.write(f"g notes\nmeanwhile {n}\n")
        form.stdin.flush()
        said = s.run("verify")
        claim(said.returncode == 0 and "whole" in said.stdout, f"verify: {said.returncode} {said.stdout}")
        said = s.run(*s.add("another")[3:])
        claim(said.returncode == 1 and "read-only" in said.stdout, f"add: {said.returncode} {said.stdout}")
    form.stdin.write("q\n")
    form.communicate()
    os.chmod(s.db, 0o600)
    claim("meanwhile 24" in s.good("activity", "edit", "record", "--set", "activity_desc=x") + s.good("activity", "show", "record"), "an answer was lost")


def writers_come_and_go(s, who):
    """Programs that open the register, save and close it, one after the other: root alone can both write and not write. Whoever
    else it is writes in a form that was opened while that was allowed."""
    if not who:
        a_form_writes_on(s)
        return
    os.chmod(s.db, 0o644)
    more = threading.Thread(target=lambda: [s.good(*s.add(f"meanwhile {n}")[3:]) for n in range(25)])
    more.start()
    while more.is_alive():
        said = s.run("verify", **who)
        claim(said.returncode == 0 and "whole" in said.stdout, f"verify: {said.returncode} {said.stdout}")


def log_left_behind(s, who):
    """Killed in the middle: what was saved is in the log. It is read where it can be, else that is said."""
    db = sqlite3.connect(s.db)
    db.execute("PRAGMA wal_autocheckpoint=0")
    db.execute("UPDATE activity SET activity_name='only in the log' WHERE activity_name='record'")
    db.commit()
    for part in ("", "-wal", "-shm"):
        shutil.copy(s.db + part, s.db + "-kept" + part)
    db.close()
    for part in ("", "-wal", "-shm"):
        os.replace(s.db + "-kept" + part, s.db + part)
    locked(s, True)
    try:
        said = s.run("activity", "list", **who)
        claim(said.returncode == 0 and "only in the log" in said.stdout, f"with a log: {said.returncode} {said.stdout}")
        locked(s, False)
        os.unlink(s.db + "-shm")
        locked(s, True)
        names = sorted(os.listdir(s.folder))
        for command in (["activity", "list"], ["verify"], ["info"]):
            said = s.run(*command, **who)
            claim(said.returncode == 1 and "ropa.db-wal holds changes" in said.stdout,
                  f"a log that can't be read, {command[0]}: {said.returncode} {said.stdout}")
        claim(sorted(os.listdir(s.folder)) == names, f"the folder was changed: {os.listdir(s.folder)}")
    finally:
        locked(s, False)
    s.good("activity", "list")  # who may write takes it in
    claim("only in the log" in s.good("activity", "list"), "the log was lost")
    claim(not os.path.exists(s.db + "-wal"), "the log is still there")


def full_disk(s):
    """No byte can be written any more: what is there is read, and a change is refused for want of space."""
    def limit():
        resource.setrlimit(resource.RLIMIT_FSIZE, (0, 0))
    how = {"preexec_fn": limit}
    said = s.run("activity", "list", **how)
    claim(said.returncode == 0 and "only in the log" in said.stdout, f"list: {said.returncode} {said.stdout}")
    said = s.run(*s.add("another")[3:], **how)
    claim(said.returncode == 1 and "The disk is full" in said.stdout, f"add: {said.returncode} {said.stdout}")
    s.good(*s.add("when there is room again")[3:])


def main(program):
    with Scratch(program) as s:
        s.good(*s.add("record")[3:])
        who = as_anybody(s)
        ENV["LD_LIBRARY_PATH"] = os.path.join(s.folder, "bin")
        writers_come_and_go(s, who)
        log_left_behind(s, who)
        full_disk(s)
    with Scratch(program) as s:
        s.good(*s.add("record")[3:])
        who = as_anybody(s)
        ENV["LD_LIBRARY_PATH"] = os.path.join(s.folder, "bin")
        os.chmod(s.db, 0o444)
        os.chmod(s.folder, 0o555)
        try:
            before = open(s.db, "rb").read()
            names = sorted(os.listdir(s.folder))
            done = s.run("activity", "list", **who)
            claim(done.returncode == 0 and "record" in done.stdout, f"list: {done.returncode} {done.stdout}")
            done = s.run(*s.add("another")[3:], **who)
            claim(done.returncode == 1 and "read-only" in done.stdout, f"add: {done.returncode} {done.stdout}")
            form = subprocess.run(s.command("activity", "add"), env=ENV, input="typed in vain\n", stdout=subprocess.PIPE,
                                  stderr=subprocess.STDOUT, encoding="utf-8", check=False, **who)
            claim(form.returncode == 1 and "read-only" in form.stdout and "Answer >" not in form.stdout,
                  f"a form is begun of what can't be saved: {form.returncode} {form.stdout}")
            for command in (["backup"], ["export", "csv"]):
                done = s.run(*command, os.path.join(s.folder, "out"), **who)
                refused = done.returncode == 1 and "read-only" in done.stdout
                claim(refused or done.returncode == 2, f"{command[0]}: {done.returncode} {done.stdout}")
            s.db = os.path.join(s.folder, "new.db")
            done = s.run("init", **who)
            claim(done.returncode == 1 and "read-only" in done.stdout, f"init: {done.returncode} {done.stdout}")
            s.db = os.path.join(s.folder, "ropa.db")
            claim(open(s.db, "rb").read() == before, "the file was changed")
            claim(sorted(os.listdir(s.folder)) == names, f"the folder was changed: {os.listdir(s.folder)}")
        finally:
            os.chmod(s.folder, 0o755)


if __name__ == "__main__":
    main(sys.argv[1])
