#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
# Copyright the ropa contributors
"""Who may include what and name what: the tables of layers and of rooms that are closed, held against src/.

See README.md, "Layers".
"""
import pathlib
import re
import sys

# layer: layers below it that it sees, outside libraries it may include
LAYERS = {
    "base": ("", "icu"),
    "model": ("base", "jansson"),
    "rules": ("base model", ""),
    "score": ("base model", "jansson"),
    "store": ("base model", "sqlite sodium"),
    "exchange": ("base model", "jansson xlsxwriter csv minizip expat cmark pango qrencode"),
    "app": ("base model rules score store exchange", "jansson"),
    "cli": ("", "readline"),
    "web": ("", "microhttpd sodium"),
}
FRONT_ENDS = {"cli", "web"}  # of ours they see include/ropa/ and themselves
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


def complaint(layer, path, kind, name):
    below, libraries = LAYERS[layer]
    if kind == '"':
        theirs = name.split("/")[0] if "/" in name else layer
        if theirs != layer and (layer in FRONT_ENDS or theirs not in below.split()):
            return f"{layer} may not include {theirs}"
        if theirs != layer and theirs in CLOSED and pathlib.PurePath(name).stem not in CLOSED[theirs][0]:
            return f"{theirs} keeps that to itself"
        return None
    lib = library(name)
    if lib and lib not in libraries.split():
        return f"{layer} may not include {lib}"
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
        layer = path.relative_to(root / "src").parts[0]
        text = path.read_text(encoding="utf-8")
        for n, room, name in names(layer, text):
            wrong += 1
            print(f"{path.relative_to(root)}:{n}: of {room} alone: {name}")
        for n, line in enumerate(text.split("\n"), 1):
            m = re.match(r'\s*#\s*include\s*([<"])([^>"]+)[>"]', line)
            if not m:
                continue
            seen += 1
            said = (f"{layer} is no layer" if layer not in LAYERS
                    else complaint(layer, path.relative_to(root).as_posix(), m[1], m[2]))
            if said:
                wrong += 1
                print(f"{path.relative_to(root)}:{n}: {said}: {m[2]}")
    print(f"{seen} includes, {wrong} against the table")
    return wrong > 0 or seen == 0


if __name__ == "__main__":
    sys.exit(main(pathlib.Path(sys.argv[1])))
