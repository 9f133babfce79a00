#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
# Copyright the ropa contributors
"""upgrade.py PROGRAM ROOT: the register of each release (release.py) is opened and upgraded: no value is lost, its history
holds, every answer is what that release gave, and all of it is exported.
"""
import collections
import json
import os
import pathlib
import re
import sqlite3
import sys
import zipfile

import release

HISTORY = {"revision"}  # only ever appended to
# answers that this program gives otherwise with reason: steps and sentences that the release had not
NEW = re.compile(r"^\d{4}-\d\d-\d\d: 6 \S+ K6-[69]-[1-5] open|^Compare it with a head noted")
# of the units told, level 50 of KPI 2 counts those briefed (kpi.md A33)
COUNTED_ANEW = re.compile(r"^\d{4}-\d\d-\d\d: 2 - K2-6-1 done (10|11) 11 2022-12-14$")
GONE = {"draft.place"}  # of the draft itself now

SET_ANEW = {("register", "written_by"), ("register", "collator")}  # who wrote last, and by which collation


def restore(path, db, root):
    text = path.read_text(encoding="utf-8")
    version = int(text.rstrip(";\n").rsplit("=", 1)[1])
    made = sqlite3.connect(db)
    made.executescript("".join(p.read_text(encoding="utf-8")
                               for p in sorted((root / "schema").glob("*.sql"))[:version]))
    made.executescript("BEGIN;" + text.rsplit("PRAGMA application_id", 1)[0] + "COMMIT;")
    made.executescript(text[text.rindex("PRAGMA application_id"):])
    made.close()
    return version


def values(db):
    """Of each ordinary table: its columns, and its rows."""
    con = sqlite3.connect(db)
    found = {}
    for table in release.ordinary(con)[0]:
        rows = con.execute(f"SELECT * FROM {table}")
        found[table] = [c[0] for c in rows.description], rows.fetchall()
    con.close()
    return found


def column_of(found, table, column, but=()):
    """Its values, how often each; `but` are the uids of records left out."""
    columns, rows = found.get(table, ([], []))
    if column not in columns:
        return None
    uid = columns.index("uid") if "uid" in columns else None
    return collections.Counter(repr(row[columns.index(column)]) for row in rows if uid is None or row[uid] not in but)


def appended(before, after):
    """Links that the upgrade added to the chain: what it set in records, and said so."""
    columns, rows = after["revision"]
    known = {row[before["revision"][0].index("hash")] for row in before["revision"][1]}
    return [dict(zip(columns, row)) for row in rows if row[columns.index("hash")] not in known]


def collated(found):
    return column_of(found, "register", "collator", ())


def lost(before, after):
    """Columns whose values aren't all there any more. The chain may grow, and a record's number with it."""
    touched = {link["uid"] for link in appended(before, after)}
    for table, (columns, _) in before.items():
        for column in columns:
            but = touched if column == "rev" and table not in HISTORY else ()
            old, new = column_of(before, table, column, but), column_of(after, table, column, but)
            if column == "sort_key" and new is not None and collated(before) != collated(after):
                # another collation, other keys: as many as there were
                old, new = old.total() - old["None"], new.total() - new["None"]
            gone = new is None or (old - new if table in HISTORY else old != new)
            if gone and (table, column) not in SET_ANEW:
                yield f"{table}.{column}"


def chain(program, db, once, links):
    """The old head is in the chain, and behind it is only what the upgrade says it did."""
    count, head = re.search(r"(\d+) links\nHead (\w+)", "\n".join(once)).groups()
    said = release.run(program, db, f"verify --head {head}")
    if f" {int(count) + len(links)} links" not in said:
        yield f"{count} links, {len(links)} more, and: {said}"
    yield from (f"a link nobody asked for: {link['what']}" for link in links if link["what"] != "upgrade")


def exports(program, db, folder, activities):
    out = {kind: os.path.join(folder, f"out.{kind}") for kind in ("json", "csv", "xlsx")}
    for kind, path in out.items():
        release.run(program, db, f"export {kind} {path}")
    with open(out["json"], encoding="utf-8") as f:
        whole = json.load(f)
    with open(out["csv"], encoding="utf-8-sig", newline="") as f:
        table = f.read()
    with zipfile.ZipFile(out["xlsx"]) as book:
        cells = "".join(book.read(n).decode() for n in book.namelist() if n.endswith(".xml"))
    in_json = json.dumps(whole, ensure_ascii=False)
    for ref in activities:
        for kind, text in (("json", in_json), ("csv", table), ("xlsx", cells)):
            if ref not in text:
                yield f"{ref} isn't in the {kind}"


def complaints(program, path, root, folder):
    db = os.path.join(folder, path.stem + ".db")
    version = restore(path, db, root)
    before = values(db)
    said = release.run(program, db, "info --format json")
    latest = len(list((root / "schema").glob("*.sql")))
    copies = [n for n in os.listdir(folder) if ".before-v" in n]
    if copies != ([f"{path.stem}.db.before-v{version}-20230320"] if version < latest else []):
        yield f"copies kept: {copies}"
    if json.loads(said[said.index("{"):])["integrity"] != "ok":
        yield f"info: {said}"
    yield from (f"lost: {where}" for where in lost(before, values(db)) if where not in GONE)
    once, now = path.with_suffix(".said").read_text(encoding="utf-8").splitlines(), list(release.said(program, db))
    yield from chain(program, db, once[:2], appended(before, values(db)))
    once, now = once[2:], now[2:]
    yield from (f"said once and not now: {line}" for line in once if line not in now and not COUNTED_ANEW.match(line))
    yield from (f"said now and not once: {line}" for line in now
                if line not in once and not NEW.match(line) and not COUNTED_ANEW.match(line))
    columns, rows = before["activity"]
    yield from exports(program, db, folder, [row[columns.index("ref")] for row in rows])
    release.run(program, db, "unit add --code NEW --name 'Made afterwards'")
    release.run(program, db, "verify")


def main(program, root):
    wrong, releases = 0, sorted((root / "tests/db").glob("[0-9]*.sql"))
    for path in releases:
        with release.scratch.folder() as folder:
            for complaint in complaints(program, path, root, folder):
                print(f"{path.stem}: {complaint}")
                wrong += 1
    print(f"{len(releases)} releases, {wrong} complaints")
    return wrong > 0 or not releases


if __name__ == "__main__":
    sys.stdout.reconfigure(encoding="utf-8")
    sys.exit(main(os.path.abspath(sys.argv[1]), pathlib.Path(sys.argv[2]).resolve()))
