#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
# Copyright the ropa contributors
"""Who may include what: the table of layers, held against every #include of src/. See README.md, "Layers"."""
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
READLINE_ONLY = "src/cli/term.c"


def library(name):
    return next((lib for lib, pattern in LIBRARIES.items() if re.match(pattern, name)), None)


def complaint(layer, path, kind, name):
    below, libraries = LAYERS[layer]
    if kind == '"':
        theirs = name.split("/")[0] if "/" in name else layer
        if theirs != layer and (layer in FRONT_ENDS or theirs not in below.split()):
            return f"{layer} may not include {theirs}"
        return None
    lib = library(name)
    if lib and lib not in libraries.split():
        return f"{layer} may not include {lib}"
    if lib == "readline" and path != READLINE_ONLY:
        return f"only {READLINE_ONLY} knows readline"
    return None


def main(root):
    wrong = seen = 0
    for path in sorted((root / "src").rglob("*.[ch]")):
        layer = path.relative_to(root / "src").parts[0]
        for n, line in enumerate(path.read_text(encoding="utf-8").split("\n"), 1):
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
