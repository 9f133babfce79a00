#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
# Copyright the ropa contributors
"""Every field code that is written as a string in C names a field: a misspelt one is found nowhere and says nothing.

A code is what stands where the functions of TAKES take one, what a field's code is compared with, each string of a list of
strings and what each row of a table begins with, where most of these are codes. A path ("purpose.lawful_basis", "purpose[1].legal_ref") is a code and a code.
"""
import pathlib
import re
import sys

TAKES = ("ropa_field_find", "ropa_record_value", "ropa_query_sort", "value_of", "holds_one", "new_offer")
# what every record has beside its fields, and the keys around them
BUILT_IN = {"uid", "ref", "rev", "status", "noun", "not_applicable", "changed_after_approval"}
OLD = {"retention_value"}  # codes of other people's tables that are another field's
STRING = r'"((?:\\.|[^"\\\n])+)"'
CALL = re.compile(r"\b(" + "|".join(TAKES) + r")\(((?:[^()\"]|\((?:[^()]|\([^()]*\))*\))*)" + STRING)
COMPARED = re.compile(r"\bstrcmp\((?:code|(?:f|field)->code), " + STRING)
LIST = re.compile(r"(?<!struct cli_column )\b(\w+)(?:\[\w*\])+ = \{([^;]*)\};")
CODE = re.compile(r"[a-z][a-z0-9]*(?:_[a-z0-9]+)*")


def without_comments(text):
    return re.sub(r"/\*.*?\*/", lambda m: re.sub(r"[^\n]", " ", m[0]), text, flags=re.S)


def is_code(string, codes):
    parts = re.split(r"[.>]", re.sub(r"\[\d*\]", "", string))
    return all(p in codes or p in BUILT_IN or p in OLD for p in parts)


def written(text):
    """(place in the text, what names it, string) of each string that has to be a code."""
    for m in CALL.finditer(text):
        yield m.start(3), m[1] + "()", m[3]
    for m in COMPARED.finditer(text):
        yield m.start(1), "strcmp()", m[1]


def lists(text):
    """(name, [(place in the text, string)]) of each array of nothing but words, else of what its rows begin with."""
    for m in LIST.finditer(text):
        strings = list(re.finditer(STRING, m[2]))
        rows = list(re.finditer(r"\{\s*" + STRING + r"\s*[,}]", m[2]))
        if len(strings) < 2 or not all(CODE.fullmatch(re.split(r"[.\[]", s[1])[0]) for s in strings):
            strings = rows
        if len(strings) > 1 and all(CODE.fullmatch(re.split(r"[.\[]", s[1])[0]) for s in strings):
            yield m[1], [(m.start(2) + s.start(), s[1]) for s in strings]


def main(root):
    sources = {p: without_comments(p.read_text(encoding="utf-8")) for p in sorted((root / "src").rglob("*.c"))}
    codes = {m[1] for p, t in sources.items() if "model" in p.parts
             for m in re.finditer(r"^    \[\w+\] = \{\s*\.code = " + STRING, t, re.M)}
    seen = wrong = 0
    for path, text in sources.items():
        found = list(written(text))
        for name, strings in lists(text):
            if sum(is_code(s, codes) and s not in BUILT_IN for _, s in strings) * 2 > len(strings):
                found += [(at, name + "[]", s) for at, s in strings]
        for at, what, string in found:
            seen += 1
            if not is_code(string, codes):
                wrong += 1
                print(f"{path.relative_to(root)}:{text.count(chr(10), 0, at) + 1}: {what}: no field is called {string}")
    print(f"{len(codes)} codes, {seen} written as strings, {wrong} of them no field's")
    return wrong > 0 or not codes or not seen


if __name__ == "__main__":
    sys.exit(main(pathlib.Path(sys.argv[1]).resolve()))
