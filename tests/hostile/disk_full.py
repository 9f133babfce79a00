#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
# Copyright the ropa contributors
"""The disk fills up while writing: a sentence says so, what was saved stays, nothing half is left behind."""
import os
import resource
import shutil
import subprocess
import sys

from common import ENV, REF, Scratch, claim

SAID = "The disk is full"


def until_full(s, acknowledged, **how):
    """Add records until one is refused."""
    for n in range(5000):
        done = s.run(*s.add(f"record {n} " + "x" * 180)[3:], **how)
        if done.returncode:
            claim(done.returncode == 1 and SAID in done.stdout,
                  f"refused with exit status {done.returncode}: {done.stdout}")
            return
        acknowledged |= set(REF.findall(done.stdout))
    raise SystemExit("the disk was never full")


def copy_refused(s, command, **how):
    target = os.path.join(s.folder, "out")
    before = set(os.listdir(s.folder))
    done = s.run(*command, target, **how)
    if done.returncode == 2:  # the command isn't there yet
        return
    claim(done.returncode == 1 and SAID in done.stdout, f"{command[0]}: {done.returncode} {done.stdout}")
    left = {n for n in set(os.listdir(s.folder)) - before if not n.startswith("ropa.db")}
    claim(not left, f"left behind: {left}")


def limited(size):
    def limit():
        resource.setrlimit(resource.RLIMIT_FSIZE, (size, size))
    return {"preexec_fn": limit}


def file_refused(s):
    """A file that doesn't fit into the register any more; it fits afterwards."""
    path = os.path.join(s.folder, "evidence.bin")
    with open(path, "wb") as f:
        f.write(os.urandom(os.path.getsize(s.db) + 300000))
    add = ["evidence", "add", "--file", path, "--unit-ref", "ICT"]
    done = s.run(*add, **limited(os.path.getsize(s.db) + 100000))
    claim(done.returncode == 1 and SAID in done.stdout, f"evidence: {done.returncode} {done.stdout}")
    claim("no records" in s.good("evidence", "list"), "a record without its file was kept")
    s.good(*add)
    out = os.path.join(s.folder, "out.bin")
    done = s.run("evidence", "show", "EV-ICT-66-001", "--output", out, **limited(500000))
    claim(done.returncode == 1 and out in done.stdout, f"evidence show: {done.returncode} {done.stdout}")
    claim(not [n for n in os.listdir(s.folder) if n.startswith("out.bin")], "half a file was left behind")
    s.good("verify")


def by_limit(program):
    with Scratch(program) as s:
        acknowledged = set()
        until_full(s, acknowledged, **limited(os.path.getsize(s.db) + 100000))
        s.check(acknowledged)
        copy_refused(s, ["backup"], **limited(20000))
        copy_refused(s, ["export", "xlsx"], **limited(2000))
        s.good("activity", "add", "--activity-name", "afterwards", "--unit-ref", "ICT")
        file_refused(s)
        print(f"file size limit: {len(acknowledged)} records, all there")


def every_writer(program):
    """Whatever writes says so, names what the caller named, and leaves nothing; whatever reads still reads."""
    with Scratch(program, make=False) as s:
        s.good("init", "--sample")
        notice = s.rows("notice", "list")[0]["ref"]
        paths = {name: os.path.join(s.folder, name) for name in ("copy.db", "paper.pdf", "table.csv")}
        s.good("backup", paths["copy.db"])
        for name in ("paper.pdf", "table.csv"):
            with open(paths[name], "w", encoding="utf-8") as f:
                f.write("name,post\n" + "".join(f"Sample {n} of many,officer\n" for n in range(40)))
        s.good("evidence", "add", "--title", "Sample paper", "--file", paths["paper.pdf"])
        out = {ending: os.path.join(s.folder, "out." + ending) for ending in ("db", "csv", "json", "xlsx", "docx", "html", "md", "pdf", "zip")}
        to_files = [(["backup"], "db"), (["export", "csv"], "csv"), (["export", "json"], "json"), (["export", "xlsx"], "xlsx"),
                    (["export", "ckan"], "json"), (["export", "catalog"], "xlsx"), (["score", "--year", "2566", "--xlsx"], "xlsx"),
                    (["evidence", "pack", "--kpi", "5", "--year", "2566"], "zip"),
                    (["document", "notice", notice, "--output"], "docx"), (["document", "notice", notice, "--output"], "html"),
                    (["document", "notice", notice, "--output"], "md"), (["evidence", "show", "Sample paper", "--output"], "pdf")]
        to_files += [(["export", "xlsx", "--layout", layout], "xlsx") for layout in ("list", "form", "tables", "controller31", "card")]
        to_register = [["person", "add", "--name", "Sample Two"], ["person", "edit", "PS-ORG-66-001", "--post", "x"], ["undo"], ["reindex"],
                       ["import", paths["table.csv"], "--noun", "person", "--yes"], ["score", "--year", "2566", "--freeze"],
                       ["restore-file", paths["copy.db"]], ["evidence", "add", "--title", "Sample", "--file", paths["table.csv"]],
                       ["merge", paths["copy.db"]], ["--db", out["db"], "init"], ["backup", paths["copy.db"], "--replace"]]
        reads = [["activity", "list"], ["activity", "show", "RO-ICT-66-001"], ["check"], ["todo"], ["due"], ["info"], ["verify"], ["log"], ["search", "x"],
                 ["score", "--year", "2566"], ["drafts"], ["fields"], ["rules"], ["starters"], ["help"], ["acts", "RO-ICT-66-001"]]
        before = {name: open(os.path.join(s.folder, name), "rb").read() for name in os.listdir(s.folder) if not name.startswith("ropa.db")}
        for size in (0, 700):
            for command, ending in to_files if not size else [c for c in to_files if "ckan" not in c[0]]:  # there is nothing for it: two brackets
                done = s.run(*command, out[ending], **limited(size))
                claim(done.returncode == 1 and f"{SAID}, {out[ending]} was not written" in done.stdout, f"{size}: {command}: {done.returncode} {done.stdout}")
            for command in to_register:
                done = s.run(*command, **limited(size))
                claim(done.returncode == 1 and SAID in done.stdout, f"{size}: {command}: {done.returncode} {done.stdout}")
            for command in reads:
                done = s.run(*command, **limited(size))
                claim(done.returncode in (0, 3) and SAID not in done.stdout, f"{size}: {command}: {done.returncode} {done.stdout}")
            done = subprocess.run(["sh", "-c", f"'{s.program}' --db '{s.db}' export csv - >'{out['csv']}'"], env=ENV, stderr=subprocess.PIPE, encoding="utf-8",
                                  check=False, **limited(size))
            claim(done.returncode == 1 and SAID in done.stderr, f"{size}: to what the shell opened: {done.returncode} {done.stderr}")
            os.unlink(out["csv"])
            left = {name: open(os.path.join(s.folder, name), "rb").read() for name in os.listdir(s.folder) if not name.startswith("ropa.db")}
            claim(left.keys() == before.keys() and left == before, f"left behind or changed: {sorted(left)}")
            claim("Sample Two" not in s.good("person", "list"), "something was saved")
            s.good("verify")


def by_small_disk(program):
    """A file system of two megabytes, where root may mount one."""
    with Scratch(program) as s:
        disk = os.path.join(s.folder, "disk")
        os.mkdir(disk)
        mount = shutil.which("mount")
        if os.getuid() or not mount or subprocess.run([mount, "-t", "tmpfs", "-o", "size=2m", "tmpfs", disk],
                                                      capture_output=True, check=False).returncode:
            print("no small disk can be mounted here")
            return
        try:
            home, s.db = s.db, os.path.join(disk, "ropa.db")
            shutil.copy(home, s.db)
            acknowledged = set()
            until_full(s, acknowledged)
            s.check(acknowledged)
            print(f"small disk: {len(acknowledged)} records, all there")
        finally:
            subprocess.run(["umount", disk], check=False)


def main(program):
    by_limit(program)
    every_writer(program)
    by_small_disk(program)


if __name__ == "__main__":
    main(sys.argv[1])
