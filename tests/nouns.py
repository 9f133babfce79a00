#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
# Copyright the ropa contributors
"""Which functions ask for one noun by name, each with the reason. What a noun does beyond being stored is a fact of its row in
model/conduct.c, by which all others go; what stays here is about that noun and no other.

usage: nouns.py ROOT

A comparison with &rp_NOUN, or of a noun's code with its name, is an asking, however it is spelt: by a macro, a variable, a table that is
looked through, a predicate that is handed the noun, the table of its rows. Only a noun's own file and conduct's are free to. One that isn't
listed is refused, and so is one more in a function that is: put the fact into its row, or say here why it is none. One that is gone is
struck from the list.
Kinds of acts are held likewise: what one kind is for is asked by its name, what several are is a fact of their rows in model/act_kind.c.
Nor is the setting in force on a day picked out anywhere but in its own file: rp_setting_on() decides it for all.
"""
import pathlib
import re
import sys

import csource

OFFICE = "there is one office, and what it is called, found by or printed beside is nothing that other nouns have"
PROOF = "what proves a step is of that noun (score/kpi.md)"
COVER = "what covers an entry: notices list them, consent forms are named by them"
ENTRIES = "a front end sees no conduct: entries of the register are activities to it"
PRINTED = "a table of what a print says of each noun that others name"
SCREEN = "a screen of the command line about that noun"
ROLE = "the role that an activity is kept in decides what is asked of it and of its rows"

# By room and function: a function may move to another file of its room.
STAYS = {
    "agree rp_todo_go_due": "a disposal that was begun is ended; of all else one is begun",
    "agree rp_todo_mend": OFFICE,
    "agree add_ref": "a data set, what holds some, what covers what holds some: three ways to the same",
    "agree next_set": PROOF,
    "agree runs": "the time of a breach alone runs by the hour: no other record's does",
    "agree need_person": "people act, and who acts for a unit is asked before the unit is",
    "agree rp_todo_waits": "which paper is begun over an entry: each is made of other parts of it",
    "agree asks_party": "a name of an outside body can't be taken before the body is in the register",
    "cli/cmd ask_questions": SCREEN,
    "cli/cmd cli_show_effects": ENTRIES,
    "cli/cmd cli_verb_add": OFFICE,
    "cli/cmd count_user": ENTRIES,
    "cli/cmd prepare_incident": SCREEN,
    "cli/cmd name_of": "people are called by name where acts are told; a front end sees no conduct",
    "cli/cmd read_waiting": ENTRIES,
    "cli/cmd saved": SCREEN,
    "cli/cmd show_posts": SCREEN,
    "cli/cmd show_user": ENTRIES,
    "cli/cmd show_one": SCREEN,
    "cli/cmd cli_pick_starter": ENTRIES,
    "cli activities_first": ENTRIES,
    "cli cli_evidence_only": SCREEN,
    "cli member_of": SCREEN,
    "cli pick_noun": ENTRIES,
    "cli/form measures_of": SCREEN,
    "cli/form cli_screen_name": ENTRIES,
    "cli/form show_making": SCREEN,
    "cli/form cli_summary": ENTRIES,
    "exchange/sheet is_around": OFFICE,
    "exchange/sheet root_of": OFFICE,
    "model rp_settled_out": ROLE,
    "model rp_settles": ROLE,
    "exchange/sheet rp_cover_reads": "the cover counts activities by these fields of theirs",
    "agree ropa_act_note": "data is published of the catalogue alone: its category and where it comes from are said",
    "import hold_kinds": "activities alone are said to hold ordinary or sensitive data beside the data they hold",
    "import is_controller": OFFICE,
    "import is_period": "how long data is kept is typed in one field, which no other noun has",
    "import hold_setting": "the setting alone holds until another year's is decided, so another's of a year takes nothing back",
    "import tell_setting": "the same where registers are merged: what it takes back is told",
    "form check_head": "who heads a unit stands in for nobody: of those rows alone",
    "form who_decides": "a waiver alone acknowledges another's signature, which is no head's to do",
    "form post_of_head": "who heads a unit is of the post that the person named beside it has",
    "form is_official": "one field of activities, by the law that its rule cites",
    "form rp_form_may_be_none": "rows of transfers, which the names of services abroad speak against",
    "form shared_of": "a table of files that lie ready, and of which noun their records are",
    "form is_unread": "one field of rules, by the phrase beside it",
    "import note_uid": "persons are ours by name and unit",
    "import take_recorder": OFFICE,
    "import put_value": "tags of a data set are one text in packages, whatever their order",
    "import doubt_year": "which fields of a set and of a file are years is the catalogue's own",
    "import is_unsaid": "packages of CKAN say private where nobody was asked",
    "model rp_catalog_field": "a code of its own fields, which was another's once",
    "model rp_print_is_whole": PRINTED,
    "model rp_print_shares": PRINTED,
    "model rp_tells_field": "a table of what of each noun is told to persons, and by which paper",
    "paper add_waiting": "the memo to a head lists notices apart from activities",
    "paper around": OFFICE,
    "register ropa_register_save": "a waiver keeps the words for which it holds, a setting a picture that can be drawn",
    "rules organisation": OFFICE,
    "store/history rp_covered_each": COVER,
}

# Those that ask more than once; all others do so once.
OFTEN = {
    "agree rp_todo_waits": 3,
    "cli/cmd read_waiting": 2,
    "exchange/sheet rp_cover_reads": 2,
    "register ropa_register_save": 2,
    "store/history rp_covered_each": 3,
}


def nouns(root):
    text = csource.bare((root / "src/model/nouns/nouns.h").read_text(encoding="utf-8"))
    return set(re.findall(r"\bX\((\w+)\)", text)) - {"X"}


class Spelling:
    """How a noun is written, and what is compared with one."""

    def __init__(self, names):
        one = "|".join(sorted(names, key=len, reverse=True))
        # itself, what only it has, the table of its rows; a macro that pastes the name
        self.noun = (rf"\brp_(?:(?:{one})\b(?:\.(?:code|fields|label)(?!\w|\[)|\.fields\[[^\]]*\]\.of\b(?!->))?"
                     rf"(?![\w.\[]|->)|##)")
        self.found = rf'ropa_entity_find\(\s*"(?:{one})"\s*\)'
        self.compared = re.compile(rf"[!=]=[\s(&]*(?:{self.noun}|{self.found})|"
                                   rf"(?:{self.noun}|{self.found})\s*[!=]=|(?<!\w)\(\s*&?\s*{self.noun}\s*\)\s*[!=]=")
        self.code = re.compile(rf'\s*(?:"(?:{one})"|rp_(?:{one})\.code)\s*')
        self.held = re.compile(rf"(?:\*\s*(?:const\s+)?|\b)(\w+)\s*=\s*(?:&rp_(?:{one})|{self.found})\s*[;,]")
        self.table = re.compile(r"\b(\w+)\s*(?:\[\w*\])+\s*=\s*\{([^;]*)\};")
        self.row = re.compile(rf"&rp_(?:{one})\b")


def is_noun_code(text, body):
    """Whether an expression is the code of a noun: of what isn't a field, or a variable that was given one."""
    text = text.strip()
    if re.fullmatch(r"(?:.*\W)?(?:noun|(?:noun|ent|entity|of|root|about)(?:->|\.)code|\w+\([^\"]*\)->code)", text, re.S):
        return True
    return bool(re.fullmatch(r"\w+", text) and re.search(
        rf"\b{text}\s*=\s*[^;=]*(?:noun|\bent|entity|\bof|entity\([^;]*\))(?:->|\.)code\s*[;,]", body))


def askings(text, names):
    """(place, function around it) of each comparison with a noun."""
    spelt, text = Spelling(names), csource.bare(text)
    functions = list(csource.functions(text))
    starts = sorted([(f[0], f[1], f[4], text[f[3]:f[4]]) for f in functions] +
                    [(m.start(), m[1], m.end(), m[0]) for m in re.finditer(r"^#\s*define\s+(\w+)(?:\\\n|.)*", text, re.M)])

    def around(at):
        f = csource.owner(starts, at)
        return f if f and at < f[2] else (0, "?", len(text), "")

    places = {m.start() for m in spelt.compared.finditer(text)}
    # a predicate that compares what it is given
    asks = {(f[1], i) for f in functions for i, (p, written) in enumerate(f[2]) if "struct ropa_entity *" in written and
            re.fullmatch(rf"\s*return [^;]*(?:[!=]=\s*{p}\b|\b{p}\s*[!=]=)[^;]*;\s*", text[f[3]:f[4]])}
    for at, name, arguments in csource.calls(text):
        if name in ("strcmp", "strncmp", "strcasecmp", "strncasecmp", "rp_same") and len(arguments) > 1:
            for one, other in (arguments[:2], arguments[1::-1]):
                if spelt.code.fullmatch(one[1]) and is_noun_code(other[1], around(at)[3]):
                    places.add(at)
        if any((name, i) in asks and re.fullmatch(rf"[\s&]*{spelt.noun}\s*", value) for i, (_, value) in enumerate(arguments)):
            places.add(at)
    # by a variable, or by a table that is looked through
    held = [(m[1], around(m.start())) for m in spelt.held.finditer(text)]
    for m in spelt.table.finditer(text):
        if spelt.row.search(m[2]):
            inside = around(m.start())
            held.append((rf"{m[1]}\[[^\]]*\](?:\.\w+)?", inside))
            held += [(rf"{w[1]}(?:->\w+)?", around(w.start())) for w in re.finditer(rf"\b(\w+) = &?{m[1]}\b[\[;,]", text)]
    for what, inside in held:
        begins, ends = (0, len(text)) if inside[1] == "?" else (inside[0], inside[2])
        for m in re.finditer(rf"[!=]=\s*\b{what}(?![\w.\[]|->)(?!\s*[-+*/])|"
                             rf"(?<![\w.>])\b{what}\s*[!=]=(?!\s*(?:NULL|[A-Z0-9_]+\b))", text[begins:ends]):
            places.add(begins + m.start())
    return [(at, around(at)[1]) for at in sorted(places)]


def asked(text, names):
    """The functions of a source that compare with a noun, each with how often."""
    found = {}
    for _, name in askings(text, names):
        found[name] = found.get(name, 0) + 1
    return found


# Functions that ask of an act whether it is of one kind or another, each with the reason.
KINDS = {
    "agree check_findings": "what is approved or published is judged, and a rejection approves nothing",
    "agree find_doer": "who signs, who submits and who else acts are three",
    "cli/cmd command_of": "the command that comes next has the option that its kind needs",
    "cli/cmd show_record": "before an approval who may sign is shown, too",
}
ACT = r"(?:submit|approve|accept|return|publish|retire|erase|dispute)"
SEVERAL = re.compile(rf'(?:\w*kind\w*,\s*"{ACT}"\)|\bapproves)\s*(?:\|\||&&)[^;{{}}]*?kind\w*,\s*"{ACT}"\)|\{{\s*(?:"{ACT}",?\s*){{2,}}(?:NULL)?\}}')


def owners(pattern, text):
    """The functions of a source in which `pattern` stands, each as often as it does."""
    text = csource.bare(text)
    functions = sorted((f[0], f[1], f[4]) for f in csource.functions(text))
    for m in pattern.finditer(text):
        f = csource.owner(functions, m.start())
        yield f[1] if f and m.start() < f[2] else "?"


# Looking through all settings by hand, those of the score's ledger too; asking of which year one is.
PICKED = re.compile(r"(?:\beach(?:_record)?\([^;]*?|\bropa_query_new\([^;]*?|\brp_todo_find\([^;]*?|\.ent = )&rp_setting\b|"
                    r"\bRP_KEPT_setting\b|\bSET_FISCAL_YEAR\b")
# Hands them to rp_setting_on(), and picks none.
LENT = {"score/ledger each_setting"}


# A source, the functions that ask.
TRIED = [
    ("static bool a(const struct ropa_record *rec) {\n    return rec->ent == &rp_unit;\n}\n", {"a": 1}),
    ("bool b(void *c,\n       int d) {\n    return &rp_unit != e(c) || f->of == &rp_unit;\n}\n", {"b": 2}),
    ('int c(void) {\n    return strcmp(ropa_record_entity(r)->code, "unit") != 0;\n}\n', {"c": 1}),
    ("int d(void) {\n    /* == &rp_unit */\n    return ent == &rp_unit_head;\n}\n", {"d": 1}),
    ("int f(void) {\n    return ent == (&rp_unit) || (&rp_unit) != ent;\n}\n", {"f": 2}),
    ("int g(void) {\n    return ent->fields == rp_unit.fields || rp_unit.code == ent->code;\n}\n", {"g": 2}),
    ("int h(void) {\n    return ent == rp_unit.fields[UNI_HEAD].of;\n}\n", {"h": 1}),
    ("#define IS_UNIT(e) ((e) == &rp_unit)\nint i(void) {\n    return IS_UNIT(ent);\n}\n", {"IS_UNIT": 1}),
    ("#define IS(e, n) \\\n    ((e) == &rp_##n)\n", {"IS": 1}),
    ('int j(void) {\n    return !strcmp("unit", noun->code);\n}\n', {"j": 1}),
    ('int k(void) {\n    const char *code = ropa_record_entity(rec)->code;\n    return !strcmp(code, "unit");\n}\n', {"k": 1}),
    ('int l(const char *noun) {\n    return !strcmp(noun, "unit") || !strcasecmp("unit", args.noun);\n}\n', {"l": 2}),
    ('int m(void) {\n    return !strcmp(ent->code, rp_unit.code);\n}\n', {"m": 1}),
    ('int n(void) {\n    return ropa_entity_find("unit") == ent || ent == ropa_entity_find("unit");\n}\n', {"n": 2}),
    ('int o(void) {\n    const struct ropa_entity *unit = ropa_entity_find("unit");\n    return unit == ent;\n}\n', {"o": 1}),
    ("static const struct ropa_entity *const some[] = {&rp_unit, &rp_unit_head};\n"
     "int p(void) {\n    for (int i = 0; i < 2; i++)\n        if (some[i] == ent)\n            return 1;\n    return 0;\n}\n", {"p": 1}),
    ("static const struct way ways[] = {{&rp_unit, 1}, {&rp_unit_head, 2}};\n"
     "int q(void) {\n    for (int i = 0; i < 2; i++)\n"
     "        if (ent == ways[i].ent && ways[i].n != NONE)\n            return 1;\n    return 0;\n}\n"
     "int r(void) {\n    for (const struct way *w = ways; w < ways + 2; w++)\n        if (w->ent == ent)\n            return 1;\n    return 0;\n}\n",
     {"q": 1, "r": 1}),
    ("static bool is(const struct ropa_record *rec, const struct ropa_entity *ent) {\n    return rec->ent == ent;\n}\n"
     "int s(void) {\n    return is(rec, &rp_unit);\n}\n", {"s": 1}),
    ('int t(void) {\n    for (int i = 0; i < 2; i++)\n        go(some[i]);\n'
     '    return f->kind == rp_unit.fields[0].kind || !strcmp(level, "unit");\n}\n', {}),
    ("int u(const struct ropa_entity *ent) {\n"
     "    return each(ent, &rp_unit) == 1 && rp_unit.n_fields == 2 && x == rp_unit.fields[1].vocab;\n}\n", {}),
    ('int e(void) {\n    return what == &rp_note_gone || !strcmp(f->code, "other") || find(&rp_unit);\n}\n', {}),
]


def judged(seen, stays, often):
    """What is wrong with the askings of each function: one that isn't listed, more or fewer than are, one that is gone."""
    for key, n in sorted(seen.items()):
        if key not in stays:
            yield f"{key}() asks for a noun by name: is that a fact of its row in model/conduct.c?"
        elif n != often.get(key, 1):
            yield f"{key}() asks for nouns {n} times, {often.get(key, 1)} are listed: is that a fact of their rows in model/conduct.c?"
    for key in sorted((stays.keys() | often.keys()) - seen.keys()):
        yield f"gone, strike it from the list: {key}"


# Askings seen, listed, listed as more than one, how many are wrong.
COUNTED = [
    ({"a b": 1}, {"a b": ""}, {}, 0),
    ({"a b": 2}, {"a b": ""}, {}, 1),
    ({"a b": 2}, {"a b": ""}, {"a b": 2}, 0),
    ({"a b": 1}, {"a b": ""}, {"a b": 2}, 1),
    ({"a b": 1, "a c": 1}, {"a b": ""}, {}, 1),
    ({}, {"a b": ""}, {}, 1),
]


def main(root):
    wrong = 0
    for seen, stays, often, n in COUNTED:
        if len(list(judged(seen, stays, often))) != n:
            wrong += 1
            print(f"misjudged: {seen}, {stays}, {often}")
    for text, found in TRIED:
        if asked(text, {"unit", "unit_head"}) != found:
            wrong += 1
            print(f"misread: {text}: {asked(text, {'unit', 'unit_head'})}")
    for text, found in (("view->each(view->ctx, &rp_setting, is_it, &s);", ["?"]), ("struct rp_query q = {.ent = &rp_setting};", ["?"]),
                        ("int a(void) {\n    return of(l->of[RP_KEPT_setting][0].rec);\n}\n", ["a"]),
                        ("int b(void) {\n    return year == ropa_record_get(rec, SET_FISCAL_YEAR);\n}\n", ["b"]),
                        ("rp_setting_on(view, day); each(ctx); x = &rp_setting;", [])):
        if list(owners(PICKED, text)) != found:
            wrong += 1
            print(f"misread: {text}")
    for text, found in (('int a(void) {\n    return is(act->kind, "submit") || !is(kind, "approve");\n}\n', ["a"]),
                        ('int b(void) {\n    if (is(act->kind, "submit"))\n        go();\n    return is(act->kind, "approve");\n}\n', []),
                        ('int c(void) {\n    static const char *const k[] = {"approve", "return", NULL};\n}\n', ["c"]),
                        ('int d(void) {\n    return is(act->kind, "erase") || is(level, "unit");\n}\n', [])):
        if list(owners(SEVERAL, text)) != found:
            wrong += 1
            print(f"misread: {text}: {list(owners(SEVERAL, text))}")
    names, seen, several = nouns(root), {}, set()
    for path in sorted((root / "src").rglob("*.[ch]")):
        here = path.relative_to(root / "src").with_suffix("").as_posix()
        text = path.read_text(encoding="utf-8")
        for function in set() if here in ("model/nouns/setting", "model/conduct") else set(owners(PICKED, text)):
            if f"{here} {function}" not in LENT:
                wrong += 1
                print(f"src/{here}{path.suffix}: {function}() picks a setting out by itself: rp_setting_on() says which is in force")
        several |= {f"{path.parent.relative_to(root / 'src').as_posix()} {function}" for function in owners(SEVERAL, text)}
        if here == "model/conduct" or here.startswith("model/nouns/"):
            continue
        for function, often in asked(text, names).items():
            key = f"{path.parent.relative_to(root / 'src').as_posix()} {function}"
            seen[key] = seen.get(key, 0) + often
    for line in judged(seen, STAYS, OFTEN):
        wrong += 1
        print(line)
    for key in sorted(several ^ KINDS.keys()):
        wrong += 1
        print(f"gone, strike it from the list: {key}" if key in KINDS else
              f"{key}() asks for several kinds of acts by name: is that a fact of their rows in model/act_kind.c?")
    n = sum(seen.values())
    print(f"{len(names)} nouns and rows, {n} askings in {len(seen)} functions, {wrong} wrong")
    return wrong > 0 or not names


if __name__ == "__main__":
    sys.exit(main(pathlib.Path(sys.argv[1])))
