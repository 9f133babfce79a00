#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
# Copyright the ropa contributors
"""Every field code that is written as a string in C names a field: a misspelt one is found nowhere and says nothing.

A code is what stands where the DOORS take one or a place, and what is handed to a function that hands its parameter on to one: by
itself, as a branch of ?:, by a variable or a list. It is what a field's code is compared with, and each string of a
list, or the first of each row of a table, where most of these are codes. So is what most calls of a function give it.
A place ("purpose.lawful_basis", "purpose[1].legal_ref") is a code and a code, a condition begins with one.
"""
import pathlib
import re
import sys

import csource

# The public functions that look a code or a place up: which argument, from 0.
DOORS = {
    "ropa_field_find": {1}, "ropa_record_value": {1}, "ropa_place_parse": {1}, "ropa_place_list": {1}, "ropa_query_sort": {1},
    "ropa_query_where": {1}, "ropa_edit_set": {1}, "ropa_form_jump": {1}, "ropa_map_column": {3}, "ropa_map_word": {2},
    "rp_place_around": {1},
}
# Their strings are parts of a place, joined before they come to a door.
PARTS = {"rp_todo_paper_row_set": {1, 3}}
# Members of structs that are handed to a door: what is put there is a code.
MEMBERS = {"only", "later"}
# what every record has beside its fields, and the keys around them
BUILT_IN = {"uid", "ref", "rev", "status", "noun", "not_applicable", "changed_after_approval"}
OTHERS = {"retention_value", "dataset_name"}  # what other people's tables call a field
COMPARES = ("strcmp", "strncmp", "strcasecmp")
# Functions whose strings are keys of somebody else's format, though most of them are called as fields are.
FOREIGN = {"json_object_get", "json_object_set_new", "json_pack", "both_of", "rp_package_said", "rp_package_add",
           "rp_workbook_property", "sqlite3_blob_open", *COMPARES}
ONE = csource.STRING
COMPARED = re.compile(r"code|(?:.*\W)?(?!of\b)(?:\w*f|\w*[fF]ield|fields\[.*\])(?:->|\.)code", re.S)
LIST = re.compile(r"(?<!struct cli_column )\b(\w+)(?:\[\w*\])+ = \{([^;]*)\};")
CODE = re.compile(r"[a-z][a-z0-9]*(?:_[a-z0-9]+)*")
WORD = re.compile(r"\w+")


def is_place(string, codes):
    """Whether every part of a place, or what a condition or a sorting begins with, is a code."""
    string = re.sub(r"\[\d*\]|^-|:[0-9a-f-]{36}(?=:)", "", string)
    return all(p in codes or p in BUILT_IN or p in OTHERS for p in re.split(r"[.>:]", string))


def is_code(string, codes):
    # each of a sorting or a list; what begins a condition
    return all(is_place(re.split(r"!?[=~<]|>=|>(?![a-z])", p)[0], codes) for p in string.split(","))


class Source:
    def __init__(self, text):
        self.text = csource.bare(text)
        self.calls = list(csource.calls(self.text))
        self.functions = list(csource.functions(self.text))

    def of(self, at):
        """The function around a place; None."""
        f = csource.owner(self.functions, at)
        return f if f and at < f[4] else None


def takers(sources):
    """{(source or None for all, name): arguments that are codes}: the doors, and who hands a parameter on to one."""
    takes = {(None, name): set(at) for name, at in [*DOORS.items(), *PARTS.items()]}
    more = True
    while more:
        more = False
        for path, source in sources.items():
            for at, name, arguments in source.calls:
                inside = source.of(at)
                for i in takes.get((path, name), takes.get((None, name), ())) if inside else ():
                    word = arguments[i][1].strip() if i < len(arguments) else ""
                    parameters = [p for p, _ in inside[2]]
                    if word not in parameters or "const char *" not in inside[2][parameters.index(word)][1]:
                        continue
                    static = re.search(r"\bstatic\b", source.text[inside[0]:inside[3]])
                    mine = takes.setdefault((path if static else None, inside[1]), set())
                    if parameters.index(word) not in mine:
                        mine.add(parameters.index(word))
                        more = True
    return takes


def put_there(source, inside, name):
    """(place, string) of what a variable is given: in the function, or before all of them."""
    parts = [(inside[3], inside[4])]
    if not any(re.search(rf"\b{name}\b(?:\[[^\]]*\])*\s*(?:=|;|,)", source.text[a:b]) for a, b in parts):
        parts = [(0, len(source.text))]
    for a, b in parts:
        for m in re.finditer(rf"\b{name}(?:\[[^\]]*\])*\s*=(?!=)\s*([^;]*)", source.text[a:b]):
            at = a + m.start(1)
            if m[1].startswith("{"):
                yield from ((at + s.start(), s[1]) for s in re.finditer(r'"((?:\\.|[^"\\\n])*)"', m[1]))
            else:
                first = next(iter(csource.groups("(" + m[1] + ")")), None)
                whole = [g for g in csource.groups("(" + m[1] + ")") if g[0] == 0][0][1] if first else []
                for begins, value in whole[:1]:
                    yield from ((at + begins - 1 + k, s) for k, s in csource.values(value))


def handed(path, source, takes):
    """(place, what names it, string) of each string that comes to a door."""
    for at, name, arguments in source.calls:
        inside = source.of(at)
        for i in takes.get((path, name), takes.get((None, name), ())):
            if i >= len(arguments) or not inside:
                continue
            begins, value = arguments[i]
            yield from ((begins + k, name + "()", s) for k, s in csource.values(value))
            variable = re.fullmatch(r"\s*(\w+)(?:\[[^\]]*\])*\s*", value)
            if variable and variable[1] not in [p for p, _ in inside[2]]:
                yield from ((k, f"{variable[1]} of {name}()", s) for k, s in put_there(source, inside, variable[1]))
        if name in COMPARES and len(arguments) > 1:
            for one, other in (arguments[:2], arguments[1::-1]):
                if COMPARED.fullmatch(one[1].strip()):
                    yield from ((other[0] + k, name + "()", s) for k, s in csource.values(other[1]))
    for m in re.finditer(r"(?:->|\.)(\w+)\s*=(?!=)\s*((?:[^;,{}\"]|" + ONE + ")*)", source.text):
        if m[1] in MEMBERS:
            yield from ((m.start(2) + k, "." + m[1], s) for k, s in csource.values(m[2]))


def lists(source):
    """(name, [(place in the text, string)]) of each array of nothing but words, else of what its rows begin with."""
    for m in LIST.finditer(source.text):
        strings = list(re.finditer(r'"((?:\\.|[^"\\\n])+)"', m[2]))
        rows = list(re.finditer(r'\{\s*"((?:\\.|[^"\\\n])+)"\s*[,}]', m[2]))
        if len(strings) < 2 or not all(CODE.fullmatch(re.split(r"[.\[]", s[1])[0]) for s in strings):
            strings = rows
        if len(strings) > 1 and all(CODE.fullmatch(re.split(r"[.\[]", s[1])[0]) for s in strings):
            yield m[1] + "[]", [(m.start(2) + s.start(1), s[1]) for s in strings]


def alike(source):
    """The same of what the calls of one function give it at one place."""
    given = {}
    for _, name, arguments in source.calls:
        if name in FOREIGN:
            continue
        for i, (begins, value) in enumerate(arguments):
            for k, s in csource.values(value):
                given.setdefault((name, i), []).append((begins + k, s))
    for (name, _), strings in given.items():
        if any("_" in s for _, s in strings) and all(CODE.fullmatch(s) for _, s in strings):
            yield name + "()", strings


def found(sources, codes):
    """{(path, place): (what names it, string)} of each string that has to be a code."""
    takes = takers(sources)
    seen = {}
    for path, source in sources.items():
        for at, what, string in handed(path, source, takes):
            if string:
                seen.setdefault((path, at), (what, string))
        for what, strings in [*lists(source), *alike(source)]:
            if sum(is_code(s, codes) and s not in BUILT_IN for _, s in strings) * 2 > len({s for _, s in strings}):
                for at, s in strings:
                    seen.setdefault((path, at), (what, s))
    return seen, takes


def wrong_in(texts, codes):
    sources = {path: Source(text) for path, text in texts.items()}
    seen, takes = found(sources, codes)
    return [(path, csource.line(sources[path].text, at), what, s) for (path, at), (what, s) in sorted(seen.items())
            if not is_code(s, codes)], len(seen), takes


# A body of a function; which strings of it are no field's, where the only fields are name, unit_ref, rows of purpose and basis.
TRIED = [
    ('ropa_field_find(e, "nmae"); ropa_field_find(e, "name");', "nmae"),
    ('ropa_place_parse(e, "purpos.basis", &p, err);', "purpos.basis"),
    ('ropa_place_parse(e, "purpose[1].basic", &p, err); ropa_place_parse(e, "purpose[].basis", &p, err);', "purpose[1].basic"),
    ('ropa_place_parse(e, "unit_ref>nam", &p, err); ropa_place_parse(e, "unit_ref>name", &p, err);', "unit_ref>nam"),
    ('ropa_edit_set(edit, row ? "name" : "nam", text, err);', "nam"),
    ('ropa_query_where(q, "nam=x", err); ropa_query_where(q, "name!=x", err); ropa_query_where(q, "unit_ref~a", err);', "nam=x"),
    ('ropa_query_sort(q, "name,-unitref", err); ropa_query_sort(q, "-unit_ref,ref", err);', "name,-unitref"),
    ('ropa_form_jump(form, "basis_of", err);', "basis_of"),
    ('if (!strcmp("nmae", f->code) || !strcmp("name", f->code)) return 1;', "nmae"),
    ('if (!strcmp(f->code, "nmae") || !strcmp(field->of->code, "other")) return 1;', "nmae"),
    ('if (!strcmp(ent->fields[i].code, "nmae")) return 1;', "nmae"),
    ('if (!strcmp(f->code, old ? "nmae" : "name")) return 1;', "nmae"),
    ('const char *where = old ? "nmae" : "name";\n    ropa_record_value(rec, where);', "nmae"),
    ('static const char *const all[] = {"name", "nmae"};\n    ropa_record_value(rec, all[i]);', "nmae"),
    ('given(rec, "nmae"); given(rec, "name");', "nmae"),
    ('given_on(rec, 1, "nmae");', "nmae"),
    ('static const char *const one[] = {"name", "unit_ref", "nmae"};', "nmae"),
    ('static const struct row table[] = {{"name", 1}, {"unit_ref", 2}, {"nmae", 3}};', "nmae"),
    ('x(1, "name"), x(2, "unit_ref"), x(3, "nmae");', "nmae"),
    ('p->later = "nmae";', "nmae"),
    ('struct d d = {.only = "nmae=1"};', "nmae=1"),
    ('struct d d = {.only = "name=1"}; /* ropa_field_find(e, "nmae") */', ""),
    ('ropa_edit_set(edit, "name", "nmae", err); say("nmae"); strcmp(choice->code, "nmae");', ""),
    ('x(1, "one"), x(2, "two"), x(3, "name"); ropa_field_find(e, strcmp("nmae", y) ? "name" : "unit_ref");', ""),
]
AROUND = """static const char *given(const struct ropa_record *rec, const char *code) {
    return ropa_record_value(rec, code);
}
static const char *given_on(const struct ropa_record *rec, int day, const char *code) {
    return day ? given(rec, code) : "nmae";
}
void tried(void) {
    %s
}
"""


def tried():
    """What of the table is judged wrongly."""
    for body, wrong in TRIED:
        got = [s for _, _, _, s in wrong_in({"a.c": AROUND % body}, {"name", "unit_ref", "purpose", "basis"})[0]]
        if got != ([wrong] if wrong else []):
            yield f"misread: {body}: {got}"


def main(root):
    texts = {p.relative_to(root).as_posix(): p.read_text(encoding="utf-8") for p in sorted((root / "src").rglob("*.c"))}
    codes = {m[1] for p, t in texts.items() if p.startswith("src/model/")
             for m in re.finditer(r"^ +(?:\[\w+\] = )?\{\s*\.code = " + '"([^"]+)"', t, re.M)}
    headers = "".join(p.read_text(encoding="utf-8") for top in ("include", "src") for p in sorted((root / top).rglob("*.h")))
    declared = {name: arguments for _, name, arguments in csource.calls(csource.bare(headers))}
    wrong = csource.tried() + list(tried())
    for name, at in {**DOORS, **PARTS}.items():
        if name not in declared or any("const char *" not in declared[name][i][1] for i in at):
            wrong.append(f"no function takes a code there: {name}")
    misnamed, seen, takes = wrong_in(texts, codes)
    wrong += [f"{path}:{line}: {what}: no field is called {s}" for path, line, what, s in misnamed]
    for line in wrong:
        print(line)
    print(f"{len(codes)} codes, {seen} written as strings in {len(takes)} functions that take one, {len(wrong)} wrong")
    return bool(wrong) or not codes or seen < 100


if __name__ == "__main__":
    sys.exit(main(pathlib.Path(sys.argv[1]).resolve()))
