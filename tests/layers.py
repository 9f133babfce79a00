#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
# Copyright the ropa contributors
"""Who may include what and name what: the tables of rooms and of those that are closed, held against src/.

See README.md, "Layers".
"""
import pathlib
import re
import sys

import circles

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
    "exchange/sheet": ("base model exchange", "jansson xlsxwriter minizip expat"),
    # the use cases: each of the four in the middle stands alone on the register, the last joins them
    "register": ("base model rules score store exchange", "jansson"),
    "form": ("base model store exchange register", ""),
    "import": ("base model store exchange register", "jansson"),
    "export": ("base model rules store exchange register", "sodium"),
    "due": ("base model store register", ""),
    "agree": ("base model rules score store exchange register form export due", "jansson"),
    "cli": ("cli", "readline"),
    "cli/cmd": ("cli", ""),
    "cli/form": ("cli", ""),
    "web": ("", "microhttpd sodium"),
}
USE_CASES = {"register", "form", "import", "export", "due", "agree"}  # what they define is held by name, too
LIBRARIES = {
    "icu": r"unicode/", "jansson": r"jansson\.h", "sqlite": r"sqlite3\.h", "sodium": r"sodium",
    "xlsxwriter": r"xlsxwriter", "csv": r"csv\.h", "minizip": r"(minizip/|unzip\.h|zip\.h|ioapi\.h|zlib\.h)",
    "expat": r"expat\.h", "cmark": r"cmark", "pango": r"(pango|cairo|glib)", "qrencode": r"qrencode",
    "readline": r"readline/", "microhttpd": r"microhttpd",
}
# A closed room: what others include of it, and the names and texts that are its own.
CLOSED = {
    "store": ({"act", "blob", "change_set", "cursor", "draft", "erase", "history", "search", "snapshot", "store", "told",
               "users", "version"},
              re.compile(r"\b(sqlite3_?\w*|SQLITE_\w+|rp_db_\w+|rp_sql_\w+|struct rp_db)\b"),
              re.compile(r"\b(SELECT|INSERT|REPLACE|UPDATE|DELETE|PRAGMA|SAVEPOINT|ROLLBACK|VACUUM|"
                         r"CREATE (TEMP |VIRTUAL )?TABLE|ALTER TABLE|BEGIN IMMEDIATE)\b")),
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


def complaint(room, path, kind, name):
    if kind == '"':
        theirs = room_of(name) if "/" in name else room
        if theirs not in ROOMS or not sees(room, theirs):
            return f"{room} may not include {theirs}"
        closed = theirs.split("/")[0]
        if closed in CLOSED and closed != room.split("/")[0] and pathlib.PurePath(name).stem not in CLOSED[closed][0]:
            return f"{closed} keeps that to itself"
        return None
    lib = library(name)
    if lib and lib not in ROOMS[room][1].split():
        return f"{room} may not include {lib}"
    if lib == "readline" and path != READLINE_ONLY:
        return f"only {READLINE_ONLY} knows readline"
    return None


def words_and_texts(text):
    """The source, comments included, with the texts taken out; the texts, each with the number of its line."""
    texts = []

    def take(m):
        if m[0][0] == '"':
            texts.append((text.count("\n", 0, m.start()) + 1, m[0]))
            return '""'
        return m[0]
    # apostrophes of comments begin no text
    return re.sub(r"""/\*.*?\*/|//[^\n]*|'(?:\\.|[^'\\\n])+'|"(?:\\.|[^"\\\n])*\"""", take, text, flags=re.S), texts


def calls(root):
    """What a use case names that another defines and that it doesn't see: (file, room, name)."""
    texts, home = circles.defined(root)
    for file, text in texts.items():
        room = room_of(file)
        for name in sorted(set(re.findall(r"\w+", text))) if room in USE_CASES else []:
            theirs = room_of(home[name]) if name in home else room
            if theirs in USE_CASES and not sees(room, theirs):
                yield file, theirs, name


def names(layer, text):
    """What the source names that is the own of a closed room: (line, name)."""
    code, texts = words_and_texts(text)
    for room, (_, own, said) in CLOSED.items():
        if layer == room:
            continue
        for n, line in enumerate(code.split("\n"), 1):
            for m in own.finditer(line):
                yield n, room, m[0]
        for n, literal in texts:
            m = said.search(literal)
            if m:
                yield n, room, literal


def main(root):
    wrong = seen = 0
    for path in sorted((root / "src").rglob("*.[ch]")):
        room = room_of(path.relative_to(root / "src").as_posix())
        text = path.read_text(encoding="utf-8")
        for n, room, name in names(room.split("/")[0], text):
            wrong += 1
            print(f"{path.relative_to(root)}:{n}: of {room} alone: {name}")
        for n, line in enumerate(text.split("\n"), 1):
            m = re.match(r'\s*#\s*include\s*([<"])([^>"]+)[>"]', line)
            if not m:
                continue
            seen += 1
            said = (f"{room} is no room" if room not in ROOMS
                    else complaint(room, path.relative_to(root).as_posix(), m[1], m[2]))
            if said:
                wrong += 1
                print(f"{path.relative_to(root)}:{n}: {said}: {m[2]}")
    for file, theirs, name in calls(root):
        wrong += 1
        print(f"src/{file}.c: may not name what is {theirs}'s: {name}")
    print(f"{seen} includes, {wrong} against the table")
    return wrong > 0 or seen == 0


if __name__ == "__main__":
    sys.exit(main(pathlib.Path(sys.argv[1])))
