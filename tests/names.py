#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
# Copyright the ropa contributors
"""No struct, union, enum, constant, macro, type, function or variable of two headers bears one name: two files that include both would
not compile, and who reads one takes it for the other.

A tag has a name of its own, all else shares one room: a macro and a function of one name are two things as well.
"""
import pathlib
import re
import sys

import csource

TAG = re.compile(r"\b(?:struct|enum|union)\s+(\w+)\s*(?=\{)")
FRIENDS = {"ROPA_API", "extern", "static", "inline", "const"}


def level(text):
    """The text without what stands in braces."""
    out, depth = [], 0
    for c in text:
        depth -= c == "}"
        out.append(c if not depth else " ")
        depth += c == "{"
    return "".join(out)


def constants(text):
    """Those of each enum, wherever it stands."""
    for at, arguments in csource.groups(text):
        if text[at] == "{" and re.search(r"\benum\b\s*\w*\s*$", text[max(0, at - 100):at]):
            for _, one in arguments:
                name = re.match(r"\s*([A-Za-z_]\w*)", one)
                if name:
                    yield name[1]


def names(text):
    """(kind, name) of what a header declares, comments aside."""
    text = re.sub(r"__attribute__\s*\(\(.*?\)\)", "", csource.bare(text), flags=re.S)
    text = re.sub(r'\bextern\s*"C"\s*\{((?:[^{}]|\{[^{}]*\})*)\}', r"\1", text)
    found = {("tag", m[1]) for m in TAG.finditer(text)} | {("name", one) for one in constants(text)}
    for m in re.finditer(r"^[ \t]*#[ \t]*define[ \t]+(\w+)", text, re.M):
        found.add(("name", m[1]))
    plain = level(re.sub(r"^[ \t]*#(?:\\\n|.)*", "", text, flags=re.M))
    for statement in re.split(r";|(?<=\})(?=\s*(?:static|extern|ROPA_API|typedef|struct|enum|const|#|\Z))", plain):
        statement = re.sub(r"\{\s*\}", "{}", statement).strip()
        if statement.startswith("typedef"):
            last = re.search(r"\(\s*\*\s*(\w+)\s*\)|(\w+)\s*(?:\[[^\]]*\]\s*)*$|"
                             r"(\w+)\s*\([^()]*(?:\([^()]*\)[^()]*)*\)\s*$", statement)
            if last:
                found.add(("name", last[1] or last[2] or last[3]))
            continue
        # functions, and variables of a header: a word behind a type, in front of ( [ = or the end, several by commas
        head = re.match(r"(?:[A-Za-z_]\w*\s+|\*\s*|\{\}\s*)+?\**(\w+)\s*(?:\(|\[|=|,|\{|$)", statement)
        if head and not re.match(r"(?:struct|enum|union)\s+\w+\s*(?:\{\})?$", statement):
            found.add(("name", head[1]))
            for more in re.findall(r",\s*\**(\w+)\s*(?=,|$|\()", re.sub(r"\((?:[^()]|\([^()]*\))*\)", "()", statement)):
                found.add(("name", more))
    return {(kind, name) for kind, name in found if name not in FRIENDS}


# A header and what it declares.
TRIED = [
    ("struct a { int b; enum c { D, E = F(1, 2), G } h; };", "tag a, tag c, name D, name E, name G"),
    ("enum { A = 1 << 2, B };\nenum __attribute__((packed)) c { D };", "name A, name B, tag c, name D"),
    ("typedef struct { int a; } b;\ntypedef int c(void *d, int e);\ntypedef int (*f)(int g);\ntypedef char h[37];", "name b, name c, name f, name h"),
    ("#define A(x) \\\n    b(x)\n  #  define C 1\n/* #define D */\n#undef E", "name A, name C"),
    ("static const size_t A = 3;\nextern const struct ropa_entity rp_b, rp_c;\nextern int d[2];", "name A, name rp_b, name rp_c, name d"),
    ("ROPA_API enum ropa_status a(struct b *c, int (*d)(int e),\n    int f);\nint *g(void), h(int);", "name a, name g, name h"),
    ("static inline int a(void) {\n    int b = 1;\n    return b;\n}\nstruct c;\nextern \"C\" {\nint d(void);\n}", "name a, name d"),
    ("union a { struct b { int c; } d; };\nstruct e *f(int g);", "tag a, tag b, name f"),
    ("bool a(int b) __attribute__((nonnull));\nvoid (*c)(int);", "name a"),
]


def main(root):
    met, wrong = {}, 0
    for text, declared in TRIED:
        got = ", ".join(sorted(f"{kind} {name}" for kind, name in names(text)))
        if got != ", ".join(sorted(declared.split(", "))):
            wrong += 1
            print(f"misread: {text}\n  {got}")
    for path in sorted(p for top in ("include", "src") for p in (root / top).rglob("*.h")):
        here = path.relative_to(root).as_posix()
        for name in sorted(names(path.read_text(encoding="utf-8"))):
            first = met.setdefault(name, here)
            if first != here:
                wrong += 1
                print(f"{here}: {name[1]} is a name of {first} too")
    print(f"{len(met)} names in headers, {wrong} wrong")
    return wrong > 0 or not met


if __name__ == "__main__":
    sys.exit(main(pathlib.Path(sys.argv[1]).resolve()))
