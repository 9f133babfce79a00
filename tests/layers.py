#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
# Copyright the ropa contributors
"""Who may include what and name what: the tables of rooms and of those that are closed, held against src/ and its objects.

usage: layers.py ROOT BUILD

Includes are read in the sources, names in the objects: what an object needs and another room's defines is taken of that
room, whatever prototype, extern or macro it came by. What front ends take of the library is held by the linker, which sees only
what the headers of include/ropa/ promise. See README.md, "Layers".
"""
import pathlib
import re
import shutil
import subprocess
import sys
import tempfile

import objects

# room: the rooms that it sees, outside libraries it may include. A layer named brings its rooms along.
ROOMS = {
    "base": ("", "icu"),
    "model": ("base model", "jansson"),
    "model/nouns": ("base model", ""),
    "rules": ("base model", ""),
    "score": ("base model", "jansson"),
    "store": ("base model store", "sqlite sodium"),
    "store/history": ("base model store", "sodium"),
    "exchange": ("base model", ""),
    "exchange/table": ("base model exchange", "jansson csv"),
    "exchange/sheet": ("base model score exchange", "jansson xlsxwriter minizip zlib expat"),  # the score's: sentences of its workbook
    # the use cases: each of the four in the middle stands alone on the register, the last joins them
    "register": ("base model rules score store exchange", "jansson"),
    "form": ("base model store exchange register", ""),
    "import": ("base model store exchange register", "jansson"),
    "export": ("base model rules store exchange register", "sodium"),
    "due": ("base model store register", ""),
    "scoring": ("base model rules score store register", ""),  # reads a register for the score
    "paper": ("base model score store exchange register scoring", "cmark sodium"),  # what proves a KPI is what the score says
    "press": ("base paper", "pango qrencode zlib"),  # a library of its own
    "agree": ("base model rules score store exchange register form export due scoring paper", ""),
    "cli": ("cli", "readline"),
    "cli/cmd": ("cli", ""),
    "cli/form": ("cli", ""),
    "web": ("", "microhttpd sodium"),
}
LIBRARIES = {
    "icu": r"unicode/", "jansson": r"jansson\.h", "sqlite": r"sqlite3\.h", "sodium": r"sodium",
    "xlsxwriter": r"xlsxwriter", "csv": r"csv\.h", "minizip": r"(minizip/|unzip\.h|zip\.h|ioapi\.h)", "zlib": r"zlib\.h",
    "expat": r"expat\.h", "cmark": r"cmark", "pango": r"(pango|cairo|glib)", "qrencode": r"qrencode",
    "readline": r"readline/", "microhttpd": r"microhttpd",
}
# What C and the system bring along. A header that is neither one of these nor of a library in the list is refused.
STANDARD = set("""
assert ctype errno float inttypes iso646 limits locale math setjmp signal stdalign stdarg stdatomic stdbool stddef stdint stdio
stdlib stdnoreturn string tgmath time wchar wctype dirent dlfcn fcntl poll pthread pwd search strings termios unistd sys/file sys/ioctl
sys/random sys/stat sys/types sys/vfs sys/xattr
""".split())
# A closed room: what others include of it, the names that are its own, and the texts that objects of others don't hold.
CLOSED = {
    "store": ({"act", "blob", "change_set", "covered", "cursor", "draft", "erase", "graft", "history", "search", "snapshot", "store", "told",
               "users", "version", "withheld", "worked"},
              re.compile(r"\b(sqlite3_?\w*|SQLITE_\w+|rp_db_\w+|rp_sql_\w+|struct rp_db)\b"),
              # small letters may be a sentence, so more than a word is asked for
              re.compile(rb"\b(SELECT|INSERT|REPLACE|UPDATE|DELETE|PRAGMA|SAVEPOINT|ROLLBACK|VACUUM|ATTACH|DETACH|EXPLAIN)\b|"
                         rb"(?i:\b(select\s[^\0]*\sfrom\s+\w|select\s+\w+\(|insert\s+(or\s+\w+\s+)?into\s|replace\s+into\s|"
                         rb"update\s+\w+\s+set\s|delete\s+from\s|pragma\s+\w|alter\s+table\s|begin\s+(immediate|exclusive)|"
                         rb"(create|drop)\s+((temp|virtual|unique)\s+)?(table|index|view|trigger)\s|rollback\s+to\s|"
                         rb"(at|de)tach\s+(database\s|['\"?:])|explain\s+(query\s+plan\s|select\s|insert\s|update\s|delete\s)|"
                         rb"release\s+savepoint\s|reindex\s+\w|analyze\s+\w+\.))")),
}
READLINE_ONLY = "src/cli/term.c"


def library(name):
    return next((lib for lib, pattern in LIBRARIES.items() if re.match(pattern, name)), None)


def room_of(path):
    """The room of a path below src/: the folder, or the layer where a file stands in no room of its own."""
    return "/".join(path.split("/")[:-1])


def sees(room, other):
    below = ROOMS[room][0].split()
    return other == room or other in below or other.split("/")[0] in below


def complaint(path, kind, name):
    """What is wrong with an include of `name`; None: nothing."""
    room = room_of(path)
    if kind == '"':
        theirs = room_of(name) if "/" in name else room
        if theirs not in ROOMS or not sees(room, theirs):
            return f"{room} may not include {theirs}"
        closed = theirs.split("/")[0]
        if closed in CLOSED and closed != room.split("/")[0] and pathlib.PurePath(name).stem not in CLOSED[closed][0]:
            return f"{closed} keeps that to itself"
        return None
    if kind != "<":
        return "an include names its file itself"
    lib = library(name)
    if lib is None and not (name.startswith("ropa/") or name.endswith(".h") and name[:-2] in STANDARD):
        return "no header of C, of the system or of a library listed"
    if lib and lib not in ROOMS[room][1].split():
        return f"{room} may not include {lib}"
    if lib == "readline" and "src/" + path != READLINE_ONLY:
        return f"only {READLINE_ONLY} knows readline"
    return None


def code_of(text):
    """Without comments; lines that go on are one."""
    return re.sub(r'/\*.*?\*/|//[^\n]*|("(?:\\.|[^"\\\n])*")', lambda m: m[1] or " ", text.replace("\\\n", ""), flags=re.S)


def includes(code):
    """Each include, however it is written: what its name begins with, the name."""
    for m in re.finditer(r'^\s*(?:#|%:)\s*(?:include\w*|import)\b[ \t]*(?:([<"])([^>"\n]+)[>"])?(.*)', code, re.M):
        yield (m[1], m[2]) if m[1] else ("", m[3])


def source(path, text, home):
    """What a source says that it may not. `home`: which file defines a name."""
    room = room_of(path)
    if room not in ROOMS:
        return [f"{room} is no room"]
    code = code_of(text)
    wrong = [f"{said}: {name}" for kind, name in includes(code) if (said := complaint(path, kind, name))]
    for closed, (_, own, _) in CLOSED.items():
        if room.split("/")[0] != closed:
            wrong += [f"of {closed} alone: {m[0]}" for m in own.finditer(code)]
    if path.endswith(".h"):
        # an inline or a macro is in no object until somebody uses it
        words = set(re.findall(r"\w+", re.sub(r'"(?:\\.|[^"\\\n])*"', " ", code)))
        wrong += taken(room, words, home)
    return wrong


def taken(room, names, home):
    """Those of `names` that a room defines which `room` doesn't see. Between library and front end the linker stands."""
    theirs = {name: room_of(home[name]) for name in names & home.keys()}
    return [f"may not name what is {other}'s: {name}" for name, other in sorted(theirs.items())
            if not sees(room, other) and "cli" not in (room.split("/")[0], other.split("/")[0])]


def made(path, o, home):
    """What an object holds that it may not."""
    room = room_of(path)
    wrong = taken(room, o.needs, home) if room in ROOMS else []
    for closed, (_, own, texts) in CLOSED.items():
        if room.split("/")[0] != closed:
            wrong += [f"of {closed} alone: {name}" for name in sorted(o.needs) if own.fullmatch(name)]
            wrong += [f"of {closed} alone: {m[0].decode()}" for m in texts.finditer(o.path.read_bytes())]
    return wrong


def judge(root, build):
    """Everything that stands against the tables: (path below src/, what is wrong); how many sources were read."""
    files = {p.relative_to(root / "src").as_posix(): p.read_text(encoding="utf-8")
             for p in sorted((root / "src").rglob("*.[ch]"))}
    objs = objects.read(root, build)
    home = objects.home(objs)
    wrong = [(path, said) for path, text in files.items() for said in source(path, text, home)]
    wrong += [(path + ".c", said) for path, o in objs.items() for said in made(path, o, home)]
    return wrong, len(files)


# A small house, what must not stand in it, each for one reason, and what may.
HOUSE = {
    "store/db.h": "struct rp_db;\n",
    "store/store.h": "int rp_history_newest(void);\n",
    "store/store.c": '#include "store/store.h"\nint rp_history_newest(void) { return 1; }\nint rp_db_run(void) { return 1; }\n',
    "due/due.c": "int rp_due_add(int n) { return n; }\nint (*rp_due_adds)(int) = rp_due_add;\n",
    "export/csv.c": "const struct { int n; } rp_format_csv = {1};\nint rp_table_of[3];\n",
}
REFUSED = {
    "model/a.c": "int rp_due_add(int);\nint a(void) { return rp_due_add(1); }\n",
    "rules/b.c": "int rp_history_newest(void);\nint b(void) { return rp_history_newest(); }\n",
    "form/c.c": "extern const int rp_format_csv;\nconst void *c(void) { return &rp_format_csv; }\n",
    "form/d.c": "int d(void) {\n    extern int rp_table_of[3];\n    return *rp_table_of;\n}\n",
    "form/e.c": "#define OF(x) rp_due_##x\nextern int (*OF(adds))(int);\nint e(void) { return OF(adds)(1); }\n",
    "form/f.c": "int rp_db_run(void);\nint (*f)(void) = rp_db_run;\n",
    "form/g.c": "#define OF(x) rp_d##x\nint OF(b_run)(void);\nint g(void) { return OF(b_run)(); }\n",
    "rules/h.h": "static inline int h(void) { return rp_due_add(1); }\n",
    "rules/i.h": "#define COUNT(n) \\\n    rp_due_add(n)\n",
    "form/j.c": 'const char *j = "select uid from activity where ref = ?";\n',
    "form/k.c": 'const char *k = "dele" "te "\n    "from draft";\n',
    "form/l.c": '#define QUERY(x) #x\nconst char *l = QUERY(Update activity set ref = 1);\n',
    "form/m.c": 'const char *m = "UPDATE";\n',
    "rules/n.c": '#include/**/"store/store.h"\n',
    "rules/o.c": '#define STORE "store/store.h"\n#include STORE\n',
    "rules/p.c": '#inc\\\nlude "store/store.h"\n',
    "rules/q.c": '/* */ # /* */ include /*\n*/ "store/store.h"\n',
    "rules/r.c": '%:include "store/store.h"\n',
    "rules/s.c": '#include "../store/store.h"\n',
    "form/t.c": '#include "store/db.h"\n',
    "form/u.c": "#include <grp.h>\n",  # of the system, in no list
    "form/v.c": "#include <sqlite3.h>\n",
    "form/w.c": "struct rp_db *w;\n",
    "attic/x.c": "#include <string.h>\n",
}
LET = {
    "base/a.c": "#include <string.h>\n#include <sys/stat.h>\n",
    "store/b.c": '#include "store/db.h"\nint rp_db_run(void);\nconst char *q = "select uid from activity";\n'
                 "int rp_b(void) { return rp_db_run(); }\n",
    "register/c.c": '#include "store/store.h"\nint rp_c(void) { return rp_history_newest(); }\n',
    "agree/d.c": "int rp_due_add(int);\nint rp_d(void) { return rp_due_add(1); }\n",
    "form/told.h": '/* #include "store/db.h" and rp_due_add() are told of */\n#define SAID "rp_due_add()"\n',
    "form/said.c": 'const char *rp_f = "update the record and set the day; delete it from the list; select one of these";\n',
}


# How README calls what ROOMS calls otherwise.
SPELT = {"icu": "ICU", "sqlite": "sqlite3", "sodium": "libsodium", "cmark": "cmark-gfm", "pango": "Pango", "qrencode": "libqrencode"}


def promised(readme):
    """{room: libraries} of README's table; a folder below a layer stands behind its name, "`table/`: csv"."""
    rooms = {}
    for line in re.search(r"^\| layer \| outside.*?\n\n", readme, re.S | re.M)[0].strip().splitlines()[2:]:
        layers, said = (cell.strip() for cell in line.strip("|").split("|"))
        said = re.sub(r";? *of ours.*|, in `[^`]*` alone", "", said)
        for layer in layers.split(", "):
            for part in said.split(";"):
                inner = re.match(r" *`(\w+)/`: *", part)
                names = part[inner.end():] if inner else part
                rooms[f"{layer}/{inner[1]}" if inner else layer] = set(re.findall(r"[\w-]+", names)) & {SPELT.get(lib, lib) for lib in LIBRARIES}
    return rooms


def untrue(readme, rooms, used):
    """What of README's table isn't what ROOMS lets a room include, and what of ROOMS no source of it includes."""
    told = promised(readme)
    for room, (_, libraries) in rooms.items():
        layer = room.split("/")[0]
        mine = {SPELT.get(lib, lib) for lib in libraries.split()}
        said = told.get(room, set()) | (told.get(layer, set()) if "/" in room else set())
        whole = set().union(*(told.get(r, set()) for r in told if r.split("/")[0] == layer))
        if layer != "web" and (mine - said or (room == layer and said - mine -
                                               {SPELT.get(lib, lib) for r in rooms if r.startswith(room + "/") for lib in rooms[r][1].split()})):
            yield f"README says of {room}: {' '.join(sorted(said)) or '-'}, it may include {' '.join(sorted(mine)) or '-'}"
        if "/" in room and told.get(room, set()) - mine:
            yield f"README says of {room}: {' '.join(sorted(told[room]))}, it may include {' '.join(sorted(mine)) or '-'}"
        idle = set(libraries.split()) - used.get(room, set()) - ({"readline"} if layer == "cli" else set())
        if layer != "web" and idle:
            yield f"{room} includes no {' '.join(sorted(idle))}, which it may"


def used(root):
    """{room: libraries that its sources include}."""
    found = {}
    for path in sorted((root / "src").rglob("*.[ch]")):
        room = room_of(path.relative_to(root / "src").as_posix())
        names = {library(name) for kind, name in includes(code_of(path.read_text(encoding="utf-8"))) if kind == "<"}
        found.setdefault(room, set()).update(names - {None})
    return found


# A table as README has it, rooms, what they include: how many lines of it are untrue.
TABLES = [
    ("| a, b | libsodium |\n| c | jansson; `d/`: csv |\n", 0), ("| a | libsodium |\n| c | jansson; `d/`: csv |\n", 1),
    ("| a, b | libsodium, jansson |\n| c | jansson; `d/`: csv |\n", 2), ("| a, b | libsodium |\n| c | jansson; `d/`: csv, expat |\n", 1),
    ("| a, b | libsodium |\n| c | - |\n", 2),
]
TABLE_ROOMS = {"a": ("", "sodium"), "b": ("", "sodium"), "c": ("", "jansson"), "c/d": ("", "jansson csv")}


def misread_tables():
    used = {room: set(libraries.split()) for room, (_, libraries) in TABLE_ROOMS.items()}
    for rows, wrong in TABLES:
        got = list(untrue(f"| layer | outside |\n|---|---|\n{rows}\n", TABLE_ROOMS, used))
        if len(got) != wrong:
            yield f"misread: {rows}: {got}"
    if len(list(untrue("| layer | outside |\n|---|---|\n| a, b | libsodium |\n| c | jansson; `d/`: csv |\n\n", TABLE_ROOMS,
                       {**used, "b": set()}))) != 1:
        yield "a library that no source includes"


def tried():
    """What of the small house is judged wrongly."""
    with tempfile.TemporaryDirectory() as folder:
        root = pathlib.Path(folder)
        (root / "src/librp.a.p").mkdir(parents=True)
        for path, text in {**HOUSE, **REFUSED, **LET}.items():
            (root / "src" / path).parent.mkdir(parents=True, exist_ok=True)
            (root / "src" / path).write_text(text, encoding="utf-8")
            if path.endswith(".c"):
                out = root / "src/librp.a.p" / (path.replace("/", "_") + ".o")
                subprocess.run(["cc", "-w", "-c", "-I", root / "src", root / "src" / path, "-o", out], check=True)
        wrong = {}
        for path, said in judge(root, root)[0]:
            wrong.setdefault(path, []).append(said)
    return ([f"let through: {path}" for path in REFUSED if path not in wrong] +
            [f"refused: {path}: {said}" for path, said in wrong.items() if path not in REFUSED])


def main(root, build):
    if not shutil.which("cc"):
        print("no cc here")
        return 77
    misjudged = tried() + list(misread_tables())
    wrong, seen = judge(root, build)
    table = list(untrue((root / "README.md").read_text(encoding="utf-8"), ROOMS, used(root)))
    for line in misjudged + table + [f"src/{path}: {said}" for path, said in wrong]:
        print(line)
    print(f"{len(REFUSED)} frauds tried, {len(misjudged)} misjudged; {seen} sources, {len(wrong)} against the table")
    return bool(misjudged or wrong or table) or seen < 100


if __name__ == "__main__":
    sys.exit(main(pathlib.Path(sys.argv[1]), pathlib.Path(sys.argv[2])))
