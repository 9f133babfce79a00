#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
# Copyright the ropa contributors
"""Measure the program against the least that could do the same, and print one table.

CPU seconds (user and system) and peak memory come from the kernel's account of each process; both sides run by turns
after a first run that doesn't count. The middle of each is shown, and the middle of the ratios of the turns: a machine
that is fast now and slow then is so for both sides of a turn. The targets are for reading, nothing fails.

usage: run.py BUILD [ACTIVITIES [TURNS]]      (10000 when not said; TURNS at most, where a look at whether it runs is enough)
       run.py --cells WORKBOOK        prints its cells, see bare_xlsx.c
"""
import csv
import os
import pathlib
import re
import shutil
import sqlite3
import statistics
import sys
import tempfile
import xml.etree.ElementTree as ET
import zipfile

SPREADSHEET = "{http://schemas.openxmlformats.org/spreadsheetml/2006/main}"
END = "\x1f"
ENV = {"PATH": os.environ.get("PATH", "/usr/bin:/bin"), "LC_ALL": "C", "TZ": "UTC", "ROPA_USER": "bench",
       "ROPA_NOW": "2023-03-20T09:30:00"}
MEMORY, MEMORY_XLSX = 64, 100
QUICK, SLOW = 25, 5


def column_number(name):
    n = 0
    for letter in name:
        n = n * 26 + ord(letter) - 64
    return n - 1


def print_cells(path):
    """Every cell that holds something: sheet, row, column, s or n, value."""
    book = zipfile.ZipFile(path)
    texts = ["".join(t.text or "" for t in si.iter(SPREADSHEET + "t"))
             for si in ET.fromstring(book.read("xl/sharedStrings.xml"))]
    sheets = sorted((n for n in book.namelist() if re.fullmatch(r"xl/worksheets/sheet\d+\.xml", n)),
                    key=lambda n: int(re.search(r"\d+", n)[0]))
    for i, sheet in enumerate(sheets):
        for _, e in ET.iterparse(book.open(sheet)):
            if e.tag == SPREADSHEET + "row":
                for c in e:
                    v = c.find(SPREADSHEET + "v")
                    inline = c.find(f"{SPREADSHEET}is/{SPREADSHEET}t")
                    if v is None and inline is None:
                        continue
                    place = re.match(r"([A-Z]+)(\d+)", c.get("r"))
                    text = inline.text if v is None else texts[int(v.text)] if c.get("t") == "s" else None
                    sys.stdout.write(END.join([str(i), str(int(place[2]) - 1), str(column_number(place[1])),
                                               "n" if text is None else "s", v.text if text is None else text, ""]))
                e.clear()


class Run:
    """One process: its CPU seconds, peak memory in MB, output."""

    def __init__(self, *command, status=(0,)):
        # a small parent: the kernel counts what was there before exec into the child's peak
        with tempfile.TemporaryFile() as out:
            into = [(os.POSIX_SPAWN_DUP2, out.fileno(), 1), (os.POSIX_SPAWN_OPEN, 0, os.devnull, os.O_RDONLY, 0),
                    (os.POSIX_SPAWN_OPEN, 2, os.devnull, os.O_WRONLY, 0)]
            pid = os.posix_spawnp(command[0], [str(c) for c in command], ENV, file_actions=into)
            _, code, usage = os.wait4(pid, 0)
            if os.waitstatus_to_exitcode(code) not in status:
                raise SystemExit(f"{' '.join(map(str, command))}: status {os.waitstatus_to_exitcode(code)}")
            out.seek(0)
            self.output = out.read(1 << 16).decode("utf-8", "replace")
        self.seconds = usage.ru_utime + usage.ru_stime
        self.memory = usage.ru_maxrss / 1024


def by_turns(times, *sides):
    """Each side's seconds, turn by turn, and highest memory."""
    got = [[] for _ in sides]
    for i in range(times + 1):
        for side, mine in zip(sides, got):
            run = side()
            if i:
                mine.append(run)
    return [([r.seconds for r in mine], max(r.memory for r in mine)) for mine in got]


middle = statistics.median


def unit(seconds):
    return f"{seconds * 1000:.1f} ms" if seconds < 0.1 else f"{seconds:.2f} s"


class Table:
    LINE = "{:<34}{:>10}{:>10}{:>8}{:>8}{:>10}{:>8}"

    def __init__(self):
        print(self.LINE.format("figure", "ours", "base", "ratio", "target", "memory", "target"), flush=True)

    def row(self, figure, ours, base=None, target=None, memory=MEMORY):
        ratio = middle(x / max(y, 1e-6) for x, y in zip(ours[0], base[0])) if base else None
        print(self.LINE.format(figure, unit(middle(ours[0])), unit(middle(base[0])) if base else "",
                               f"{ratio:.2f}" if base else "", f"{target}" if target else "",
                               f"{ours[1]:.1f} MB", f"{memory}"), flush=True)


class Bench:
    def __init__(self, build, folder, n, turns):
        self.build, self.folder, self.n = pathlib.Path(build).resolve(), pathlib.Path(folder), n
        self.quick, self.slow = min(QUICK, turns), min(SLOW, turns)
        self.table = Table()
        self.changes = 0
        self.db = self.register(n)

    def path(self, name):
        return self.folder / name

    def tool(self, name):
        return self.build / "tests/bench" / name

    def ropa(self, db, *args, **how):
        return Run(self.build / "src/ropa", "--db", db, *args, **how)

    def register(self, n):
        path = self.path(f"r{n}.db")
        Run(self.tool("bench_make"), path, n)
        return path

    def starting(self):
        empty = lambda: Run(self.tool("bench_empty"))
        ours, base = by_turns(self.quick, lambda: Run(self.build / "src/ropa", "--version"), empty)
        self.table.row("--version / empty program", ours, base, 1.3)
        for figure, args in [("list --limit 50", ["activity", "list", "--limit", "50"]),
                             ("search, three letters", ["search", "อบร"]),
                             ("search, one word", ["search", "ประกาศนียบัตร"]),
                             ("search, several words", ["search", "หลักสูตรที่ 77 รุ่นที่"]),
                             ("search, not there", ["search", "ไม่มีคำนี้แน่"])]:
            ours, base = by_turns(self.quick, lambda args=args: self.ropa(self.db, *args), empty)
            self.table.row(figure + " / empty", ours, base, 2)

    def export_xlsx(self):
        def ours():
            self.path("ours.xlsx").unlink(missing_ok=True)
            return self.ropa(self.db, "export", "xlsx", self.path("ours.xlsx"), "--layout", "controller31")

        def bare():
            run = Run(self.tool("bench_bare_xlsx"), self.path("cells"), self.path("bare.xlsx"))
            run.seconds -= float(run.output)
            return run

        ours()
        # in a process of its own, so that this one stays small
        Run("sh", "-c", 'exec python3 "$0" --cells "$1" > "$2"', __file__, self.path("ours.xlsx"), self.path("cells"))
        mine, base = by_turns(self.slow, ours, bare)
        self.table.row("export xlsx / bare libxlsxwriter", mine, base, 1.5, MEMORY_XLSX)

    def import_of(self, path):
        """A run of the import into a fresh register, made for it."""
        fresh = self.path("fresh.db")
        shutil.copy(self.path("empty.db"), fresh)
        return self.ropa(fresh, "import", path, "--yes")

    def import_csv(self):
        once, twice = self.path("ours.csv"), self.path("twice.csv")
        self.ropa(self.path("empty.db"), "init")
        self.ropa(self.db, "export", "csv", once)
        double = self.register(2 * self.n)
        self.ropa(double, "export", "csv", twice)
        double.unlink()

        def sqlite():
            self.path("plain.db").unlink(missing_ok=True)
            return Run("sqlite3", self.path("plain.db"), ".mode csv", f".import {once} t")

        ours, base, more = by_turns(self.slow, lambda: self.import_of(once), sqlite, lambda: self.import_of(twice))
        self.table.row("import csv / sqlite3 .import", ours, base, 8)
        self.table.row("import csv, twice the rows / once", more, ours, 2.2)

    def score(self):
        """An office of 40 units, everything approved and published, against reading the same rows once."""
        path = self.path("office.db")
        Run(self.tool("bench_make"), path, self.n, "office")
        ours, base = by_turns(self.slow, lambda: self.ropa(path, "score"), lambda: Run(self.tool("bench_read"), path))
        self.table.row("score / reading its rows once", ours, base, 5)
        ours, base = by_turns(self.slow, lambda: self.ropa(path), lambda: self.ropa(path, "activity", "list", "--limit", "50"))
        self.table.row("opening screen / list --limit 50", ours, base, 4)

        def changed(*what):
            """What was kept is gone with the change: of an activity's unit, of any other record all of it."""
            self.changes += 1
            self.ropa(path, *what, "--notes", "x" * self.changes, "--yes")
            return self.ropa(path)

        activity = self.ropa(path, "--format", "csv", "activity", "list", "--limit", "1").output.splitlines()[1].split(",")[0]
        ours, base = by_turns(self.slow, lambda: changed("activity", "edit", activity), lambda: self.ropa(path, "activity", "list", "--limit", "50"))
        self.table.row("the same, one activity changed", ours, base, 25)
        self.table.row("the same, a unit changed", by_turns(min(2, self.slow), lambda: changed("unit", "edit", "ICT"))[0])
        path.unlink()

    def check(self):
        """All rules over all records, printing included, against reading the same records."""
        findings = lambda db: self.ropa(db, "check", status=(0, 3))
        read = lambda: Run(self.tool("bench_check"), self.db, "read")
        double = self.register(2 * self.n)
        ours, base, more = by_turns(self.slow, lambda: findings(self.db), read, lambda: findings(double))
        self.table.row("check / reading the records", ours, base)
        self.table.row("check, twice the records / once", more, ours, 2.2)
        for db, took in [(self.db, ours), (double, more)]:
            judged = int(Run(self.tool("bench_check"), db, "judge").output)
            print(f"  {judged} rule evaluations, {judged / middle(took[0]) / 1e6:.2f} million a second (target 1)", flush=True)
        double.unlink()

    def merge(self):
        """Registers of 30 offices of 300 activities into an empty one, against their rows copied by SQL, table by table."""
        files = [self.path(f"s{i}.db") for i in range(1, 31)]
        for i, file in enumerate(files, 1):
            Run(self.tool("bench_make"), file, max(1, min(300, self.n // 30)), i)
        plain, centre = self.path("all.db"), self.path("centre.db")

        def ours():
            centre.unlink(missing_ok=True)
            self.ropa(centre, "init", "--org", "ตัวอย่าง")
            return self.ropa(centre, "merge", *files, "--yes")

        def copied():
            """Every table but those of the search index, without its indexes."""
            plain.unlink(missing_ok=True)
            source = sqlite3.connect(files[0])
            tables = [name for name, in source.execute("SELECT name FROM sqlite_schema WHERE type='table' AND "
                                                       "name NOT LIKE 'search%' AND name NOT LIKE 'sqlite%'")]
            sql = [f"ATTACH '{files[0]}' AS f;"]
            sql += [f"CREATE TABLE {t} AS SELECT * FROM f.{t} WHERE 0;" for t in tables] + ["DETACH f;"]
            for file in files:
                sql += [f"ATTACH '{file}' AS f; BEGIN;", *[f"INSERT INTO {t} SELECT * FROM f.{t};" for t in tables],
                        "COMMIT; DETACH f;"]
            return Run("sqlite3", plain, "\n".join(sql))

        ours, base = by_turns(self.slow, ours, copied)
        self.table.row("merge 30 offices / copied by SQL", ours, base, 10)
        for path in [*files, plain, centre]:
            path.unlink()

    def others(self):
        for figure, args in [("verify", ["verify"]),
                             ("export csv", ["export", "csv", self.path("x.csv")]),
                             ("export json", ["export", "json", self.path("x.json")]),
                             ("list --format json", ["--format", "json", "activity", "list"]),
                             ("todo", ["todo"]), ("score --format json", ["--format", "json", "score"]),
                             ("info", ["info"]), ("log", ["log"]),
                             ("backup", ["backup", self.path("copy.db")])]:
            self.table.row(figure, by_turns(1, lambda args=args: self.once(*args))[0])

    def many(self):
        """What an officer does to all records at once, on a copy; each goes on from what the one before left."""
        work, plain, changed = self.path("work.db"), self.path("plain.csv"), self.path("changed.csv")
        shutil.copy(self.db, work)
        every = ["--where", "activity_name~การ"]
        for figure, args, most in [
                ("set, all records", ["activity", "set", "risk_rating=high", *every, "--yes"], MEMORY),
                ("undo of it", ["undo"], MEMORY),
                ("export xlsx with findings", ["export", "xlsx", self.path("f.xlsx"), "--findings"], MEMORY_XLSX),
                ("export csv", ["export", "csv", plain], None)]:
            run = self.ropa(work, *args)
            if most:
                self.table.row(figure, ([run.seconds], run.memory), memory=most)
        with open(plain, encoding="utf-8-sig", newline="") as old, open(changed, "w", encoding="utf-8", newline="") as new:
            rows, out = csv.reader(old), csv.writer(new)
            out.writerow(next(rows) + ["ที่เก็บเดิม"])  # a column that no register has
            out.writerows([cell.replace("การลงทะเบียน", "การรับสมัคร") for cell in row] + ["ตู้ 5"] for row in rows)
        for figure, verb in [("import csv, all changed: preview", "--preview"), ("import csv, all changed", "--yes")]:
            run = self.ropa(work, "import", changed, verb)
            self.table.row(figure, ([run.seconds], run.memory))
        work.unlink()

    def papers(self):
        """All papers of an office, and of one with twice the entries: linear in their number. One paper more, against a start of the program."""
        n = min(250, self.n)
        offices = self.path("papers.db"), self.path("more.db")
        for path, of in zip(offices, (n, 2 * n)):
            Run(self.tool("bench_make"), path, of, "office")

        def all_of(path, ending):
            folder = self.path("papers")
            shutil.rmtree(folder, ignore_errors=True)
            run = self.ropa(path, "document", "--all", "--output-dir", folder, "--ending", ending, status=(0, 3))
            return run, len(os.listdir(folder))

        turns, start = min(2, self.slow), middle(by_turns(self.quick, lambda: self.ropa(self.db, "activity", "list", "--limit", "1"))[0][0])
        for ending, target in [("html", 0.5), ("docx", 0.5), ("pdf", 5)]:
            once, twice = by_turns(turns, lambda: all_of(offices[0], ending)[0], lambda: all_of(offices[1], ending)[0])
            self.table.row(f"papers as {ending}, twice the entries", twice, once, 2.2)
            written = all_of(offices[1], ending)[1]
            print(f"  {written} papers, {middle(twice[0]) / written / start:.2f} starts each (target {target})", flush=True)
        for path in offices:
            path.unlink()

    def once(self, *args):
        for name in ["x.csv", "x.json", "copy.db"]:
            self.path(name).unlink(missing_ok=True)
        return self.ropa(self.db, *args, status=(0, 3))


def main(args):
    if args[:1] == ["--cells"] and len(args) == 2:
        print_cells(args[1])
        return
    if len(args) not in (1, 2, 3):
        raise SystemExit(__doc__)
    activities, turns = [int(a) for a in args[1:] + ["10000", "1000"][len(args) - 1:]]
    with tempfile.TemporaryDirectory(prefix="ropa-bench-") as folder:
        bench = Bench(args[0], folder, activities, turns)
        bench.starting()
        bench.export_xlsx()
        bench.import_csv()
        bench.score()
        bench.check()
        bench.merge()
        bench.others()
        bench.many()
        bench.papers()


if __name__ == "__main__":
    sys.stdout.reconfigure(encoding="utf-8")
    main(sys.argv[1:])
