# SPDX-License-Identifier: Apache-2.0
# Copyright the ropa contributors
"""embed.py OUTPUT DEPFILE ROOT: writes what is data in the source tree, the files of schema/ and templates/, as C arrays.

With them goes schema.sql, what the migrations come to: a new register is made by it, which takes a sixth of the time that every step of
the way takes. unit/migrate.c holds the two against each other. And schema.list, what stands in sqlite_schema then: a file is held against it
before it is written to.
DEPFILE tells ninja to look at the folders too: a file that comes or goes is seen without setting the build up again.
"""
import contextlib
import pathlib
import sqlite3
import sys

KINDS = (".sql", ".json", ".md", ".css")


def found(root):
    """Folders and files, each sorted by name."""
    every = [p for top in ("schema", "templates") for p in (root / top, *(root / top).rglob("*"))]
    return (sorted(p for p in every if p.is_dir()),
            sorted((p for p in every if p.suffix in KINDS and p.is_file()), key=str))


@contextlib.contextmanager
def migrated(root):
    """A database in memory that every migration was run on."""
    with contextlib.closing(sqlite3.connect(":memory:")) as db:
        for path in sorted((root / "schema").glob("*.sql")):
            db.executescript(path.read_text(encoding="utf-8"))
        yield db


def schema(db):
    """Its tables and indexes, in SQL. What a virtual table keeps comes with it."""
    shadows = "SELECT name FROM pragma_table_list WHERE type = 'shadow'"
    made = db.execute(f"SELECT sql FROM sqlite_schema WHERE sql NOT NULL AND tbl_name NOT IN ({shadows}) "
                      "ORDER BY type <> 'table', rowid")
    return "".join(f"{sql};\n" for sql, in made)


def listed(db):
    """All that stands in its schema, each text followed by a unit separator; as store/migrate.c asks for it."""
    made = db.execute("SELECT type, name, tbl_name, sql FROM sqlite_schema WHERE name NOT LIKE 'sqlite\\_%' ESCAPE '\\' "
                      "ORDER BY type, name")
    return "".join(f"{text or ''}\x1f" for row in made for text in row)


def arrays(root, files):
    yield '/* Made from schema/ and templates/ by src/embed.py. */\n#include "base/embedded.h"\n\n'
    with migrated(root) as db:
        made = [("schema.list", listed(db).encode("utf-8")), ("schema.sql", schema(db).encode("utf-8"))]
    every = [*made,
             *((path.relative_to(root).as_posix(), path.read_bytes()) for path in files)]
    rows = []
    for i, (name, data) in enumerate(every):
        yield f"static const unsigned char data{i}[] = {{" + ",".join(map(str, data + b"\0")) + "};\n"
        rows.append(f'    {{"{name}", (const char *)data{i}, {len(data)}}},\n')
    yield "\nconst struct rp_embedded rp_embedded_files[] = {\n" + "".join(rows) + "    {0}};\n"


def main(output, depfile, root):
    folders, files = found(root)
    with open(output, "w", encoding="utf-8") as c:
        c.writelines(arrays(root, files))
    with open(depfile, "w", encoding="utf-8") as d:
        names = (str(p).replace(" ", "\\ ") for p in folders + files)
        d.write(f"{output}: " + " \\\n  ".join(names) + "\n")


if __name__ == "__main__":
    main(sys.argv[1], sys.argv[2], pathlib.Path(sys.argv[3]))
