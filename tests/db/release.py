# SPDX-License-Identifier: Apache-2.0
# Copyright the ropa contributors
"""A register as a release left it: VERSION.sql is the file, VERSION.said what that program said of it.

A release adds its own, before anything else changes: tests/db/release.py build/src/ropa tests/db/VERSION
It is the sample office in its first quarter, and then what the sample doesn't hold: drafts, acts on memo, files, erased
values, kept scores, records removed, restored and taken back, words and holidays of the office's own.
"""
import csv
import io
import os
import pathlib
import re
import select
import sqlite3
import subprocess
import sys

sys.path.insert(0, os.path.dirname(os.path.dirname(os.path.abspath(__file__))))
import scratch  # noqa: E402

ROOT = pathlib.Path(__file__).resolve().parents[2]

ENV = {k: v for k, v in os.environ.items() if not k.startswith("ROPA_")}
ENV.update(LC_ALL="C", TZ="UTC", ROPA_LANG="en", ROPA_USER="tester")
TODAY = "2023-03-20T09:30:00"
FILES = {"order.pdf": b"%PDF-1.4\n" + b"order\n" * 200, "secret.pdf": b"%PDF-1.4\n" + b"secret\n" * 20}
HEAD, DIRECTOR, DPO = "PS-ICT-66-002", "PS-ICT-66-001", "PS-ORG-66-002"

# day, what is typed
TYPED = [
    ("2022-12-31", "init --sample"),
    ("2022-12-31", "score --freeze"),
    ("2023-01-09", "unit add --code LAB --name 'Laboratory'"),
    ("2023-01-09", "setting edit ST-ORG-66-001 --set 'holiday[1].holiday_on=2023-01-16' --set 'holiday[1].holiday_name=Office day'"),
    ("2023-01-10", "activity add --starter cctv --unit-ref LAB"),
    ("2023-01-10", "activity add --activity-name 'Samples of soil' --unit-ref LAB --data-elements 'name; phone; +plot number'"),
    ("2023-01-10", "activity edit RO-LAB-66-002 --subject-count 1200 --set 'recipient[1].recipient_name=Land office'"),
    ("2023-01-10", "activity edit RO-LAB-66-002 --data-elements-other '- nothing else'"),
    ("2023-01-11", "activity copy RO-LAB-66-002 --activity-name 'Samples of water'"),
    ("2023-01-11", "activity remove RO-LAB-66-003 --yes"),
    ("2023-01-11", "activity restore RO-LAB-66-003"),
    ("2023-01-12", "activity add --activity-name 'Typed twice' --unit-ref LAB"),
    ("2023-01-12", "activity remove RO-LAB-66-004 --yes"),
    ("2023-01-12", "person add --name 'Leaves again' --post clerk"),
    ("2023-01-12", "undo"),
    ("2023-01-20", "evidence add --file order.pdf --unit-ref LAB --title 'Order of the laboratory'"),
    ("2023-01-20", "evidence add --file secret.pdf --unit-ref LAB --title 'Read in error'"),
    ("2023-01-21", f"erase EV-LAB-66-002 --by {DPO} --reason 'Read in error' --yes"),
    ("2023-02-01", "request add --title 'Copy of a record' --unit-ref LAB --requester-name 'Somebody Asking' "
                   "--requester-contact 'room 5' --received-at 2023-02-01"),
    ("2023-02-02", "request edit RQ-LAB-66-001 --requester-contact 'room 7'"),
    ("2023-02-02", "request add --title 'Objection' --unit-ref LAB --requester-name 'Another Asking'"),
    ("2023-03-01", f"erase RQ-LAB-66-001 --by {DPO} --reason 'Kept long enough' --memo 'LAB 1/2566' --yes"),
    ("2023-03-02", f"submit RO-ICT-66-001 RO-ICT-66-002 --by {HEAD} --memo 'ICT 10/2566'"),
    ("2023-03-06", f"approve RO-ICT-66-001 --by {DIRECTOR} --memo 'ICT 11/2566'"),
    ("2023-03-06", f"return RO-ICT-66-002 --by {DIRECTOR} --reason 'Say for how long'"),
    ("2023-03-07", "activity edit RO-ICT-66-001 --subject-count 4321"),
    ("2023-03-07", f"submit RO-LAB-66-002 --by {HEAD}"),
    ("2023-03-07", f"approve RO-LAB-66-002 --by {DIRECTOR} --despite 'Signed on paper'"),
    ("2023-03-07", f"retire RO-LAB-66-002 --by {DIRECTOR} --reason 'Given to another office'"),
    ("2023-03-10", "activity add --activity-name 'Half an answer' --unit-ref LAB"),
    ("2023-03-15", "score --freeze --as-of 2023-02-28 --unit ICT"),
]
# forms that were cut off: what is typed, what is answered, what was asked when the power went
CUT_OFF = [
    ("activity add --starter training", "LAB\n1\n1 Oct 2022\n", "Approximate number of persons"),
    ("activity edit RO-LAB-66-005", "g 2\nfarmer\n", "Approximate number of persons"),
]


def cut_off(program, db, words, answers, asked):
    form = subprocess.Popen([program, "--db", db, *words.split()], env={**ENV, "ROPA_NOW": "2023-03-10"},
                            stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.STDOUT)
    form.stdin.write(answers.encode())
    form.stdin.flush()
    seen = b""
    while asked.encode() not in seen:
        waits = not select.select([form.stdout], [], [], 20)[0]
        block = b"" if waits else os.read(form.stdout.fileno(), 65536)
        if not block:
            form.kill()
            raise SystemExit(f"ropa {words}: never asked for {asked}\n{seen.decode()}")
        seen += block
    form.kill()
    form.communicate()


def run(program, db, words, day=TODAY, folder=None):
    done = subprocess.run(["sh", "-c", f'exec "$0" --db "$1" {words}', program, db], stdin=subprocess.DEVNULL,
                          cwd=folder, env={**ENV, "ROPA_NOW": day}, stdout=subprocess.PIPE,
                          stderr=subprocess.STDOUT, encoding="utf-8", check=False)
    if done.returncode:
        raise SystemExit(f"ropa {words}: exit status {done.returncode}\n{done.stdout}")
    return done.stdout


def rows(program, db, words):
    return list(csv.DictReader(io.StringIO(run(program, db, words + " --format csv"))))


def said(program, db):
    """What a later program must say as well: the chain and its head, every score, what is under way."""
    yield from run(program, db, "verify").splitlines()
    for day in ("2022-12-31", "2023-03-20"):
        for line in run(program, db, f"score --as-of {day}").splitlines():
            if re.match(r"\d  |Total ", line):
                yield f"{day}: {' '.join(line.split())}"
        for row in rows(program, db, f"score --as-of {day}"):
            yield f"{day}: " + " ".join(row[k] or "-" for k in ("kpi", "unit", "step", "state", "done", "of", "on"))
    for row in rows(program, db, "score --frozen"):
        yield "kept: " + " ".join(row[k] or "-" for k in ("year", "as_of", "unit", "total", "kpi", "score", "at"))
    for noun in ("activity", "request", "evidence", "notice", "person"):
        for row in rows(program, db, f"{noun} list --columns ref,status"):
            yield f"{noun} {row['ref']} {row['status']}"
    for ref in ("RO-ICT-66-001", "RO-LAB-66-002", "RQ-LAB-66-001", "EV-LAB-66-002"):
        for row in rows(program, db, f"acts {ref}"):
            yield f"{ref}: " + " ".join(row[k] or "-" for k in ("date", "kind", "by"))


def ordinary(con):
    """Names of the tables whose rows are the register; the search index is made of them."""
    virtual = [n for n, in con.execute("SELECT name FROM sqlite_schema WHERE sql LIKE 'CREATE VIRTUAL TABLE%'")]
    names = [n for n, in con.execute("SELECT name FROM sqlite_schema WHERE type='table' AND name NOT LIKE 'sqlite_%'")]
    return ([n for n in names if not any(n == v or n.startswith(v + "_") for v in virtual)], virtual)


def shape(con):
    return con.execute("SELECT type, name, sql FROM sqlite_schema ORDER BY name").fetchall()


def empty(root, version):
    """A register without a row, by the first schema files; they are held by schema/RELEASED."""
    con = sqlite3.connect(":memory:")
    for path in sorted((root / "schema").glob("*.sql"))[:version]:
        con.executescript(path.read_text(encoding="utf-8"))
    return con


def as_sql(db, root):
    con = sqlite3.connect(db)
    version = con.execute("PRAGMA user_version").fetchone()[0]
    if shape(con) != shape(empty(root, version)):
        raise SystemExit("the file isn't what schema/ makes")
    yield "-- SPDX-License-Identifier: Apache-2.0\n-- Copyright the ropa contributors\n"
    yield f"-- The rows of a register as the first {version} files of schema/ make it; written by release.py."
    tables, virtual = ordinary(con)
    for table in tables:
        columns = [c[1] for c in con.execute(f"PRAGMA table_info({table})")]
        quoted = " || ',' || ".join(f"quote({c})" for c in columns)
        for row, in con.execute(f"SELECT {quoted} FROM {table} ORDER BY {columns[0]}"):
            yield f"INSERT INTO {table} VALUES({row});"
    for table in virtual:
        yield f"INSERT INTO {table}({table}) VALUES('rebuild');"
    for pragma in ("application_id", "user_version"):
        yield f"PRAGMA {pragma}={con.execute(f'PRAGMA {pragma}').fetchone()[0]};"
    con.close()


def main(program, name):
    with scratch.folder() as folder:
        db = os.path.join(folder, "ropa.db")
        for file, content in FILES.items():
            pathlib.Path(folder, file).write_bytes(content)
        program = os.path.abspath(program)
        for day, words in TYPED:
            run(program, db, words, day, folder)
        for form in CUT_OFF:
            cut_off(program, db, *form)
        pathlib.Path(name + ".sql").write_text("\n".join(as_sql(db, ROOT)) + "\n", encoding="utf-8")
        pathlib.Path(name + ".said").write_text("\n".join(said(program, db)) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main(*sys.argv[1:])
