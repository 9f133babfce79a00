#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
# Copyright the ropa contributors
"""Which functions ask for one noun by name, each with the reason. What a noun does beyond being stored is a fact of its row in
model/conduct.c, by which all others go; what stays here is about that noun and no other.

usage: nouns.py ROOT

A comparison with &rp_NOUN, or of a noun's code with its name, outside src/model is an asking. One that isn't listed is refused: put
the fact into its row, or say here why it is none. One that is gone is struck from the list.
Nor is the setting in force on a day picked out anywhere but in its own file: rp_setting_on() decides it for all.
"""
import pathlib
import re
import sys

OFFICE = "there is one office, and what it is called, found by or printed beside is nothing that other nouns have"
UNIT = "units part the register: what is of a unit, or numbered by it, leads to this noun"
PROOF = "what proves a step is of that noun (score/kpi.md)"
COVER = "what covers an entry: notices list them, consent forms are named by them"
ENTRIES = "a front end sees no conduct: entries of the register are activities to it"
SCREEN = "a screen of the command line about that noun"

# By room and function: a function may move to another file of its room.
STAYS = {
    "agree rp_todo_go_due": "a disposal that was begun is ended; of all else one is begun",
    "agree rp_todo_mend": OFFICE,
    "agree view_records": PROOF,
    "agree add_ref": "a data set, what holds some, what covers what holds some: three ways to the same",
    "agree first_set": PROOF,
    "agree look_covered": COVER,
    "agree entry_of": PROOF,
    "agree rp_todo_go_entries": PROOF,
    "agree rp_todo_go_review": PROOF,
    "agree need_person": "people act, and who acts for a unit is asked before the unit is",
    "agree asks_party": "a name of an outside body can't be taken before the body is in the register",
    "cli/cmd ask_questions": SCREEN,
    "cli/cmd cli_show_effects": ENTRIES,
    "cli/cmd cli_verb_add": OFFICE,
    "cli/cmd count_user": ENTRIES,
    "cli/cmd prepare_incident": SCREEN,
    "cli/cmd saved": SCREEN,
    "cli/cmd show_user": ENTRIES,
    "cli/cmd show_one": SCREEN,
    "cli/cmd cli_has_way": ENTRIES,
    "cli/cmd cli_pick_starter": ENTRIES,
    "cli cli_evidence_only": SCREEN,
    "cli/form measures_of": SCREEN,
    "cli/form cli_screen_name": ENTRIES,
    "cli/form show_making": SCREEN,
    "cli/form cli_summary": ENTRIES,
    "exchange/sheet root_of": OFFICE,
    "exchange/sheet rp_cover_reads": "the cover counts activities by these fields of theirs",
    "export begin": "the form of a catalogue holds nothing else",
    "export strip_all": OFFICE,
    "form is_official": "one field of activities, by the law that its rule cites",
    "form rp_form_may_be_none": "rows of transfers, which the names of services abroad speak against",
    "form is_unread": "one field of rules, by the phrase beside it",
    "import is_first": OFFICE,
    "import note_uid": "persons are ours by name and unit",
    "import take_recorder": OFFICE,
    "import put_value": "tags of a data set are one text in packages, whatever their order",
    "import is_unsaid": "packages of CKAN say private where nobody was asked",
    "import join": OFFICE,
    "import noun_at": UNIT,
    "paper add_waiting": "the memo to a head lists notices apart from activities",
    "paper fill": UNIT,
    "paper around": OFFICE,
    "register ropa_register_save": "a waiver keeps the words for which it holds",
    "rules organisation": OFFICE,
    "store/history rp_covered_each": COVER,
    "store add_units": UNIT,
    "store code_as_ref": OFFICE,
}
COMMENT = re.compile(r"/\*.*?\*/|//[^\n]*", re.S)
FUNCTION = re.compile(r"^(?:[a-z_][\w *]*[ *])?(\w+)\((?:[^;{}()]|\([^()]*\))*\)\s*\{\s*$", re.M)


def nouns(root):
    text = COMMENT.sub("", (root / "src/model/nouns/nouns.h").read_text(encoding="utf-8"))
    return set(re.findall(r"\bX\((\w+)\)", text)) - {"X"}


def asked(text, names):
    """The functions of a source that compare with a noun, each with how often."""
    text = COMMENT.sub(lambda m: re.sub(r"[^\n]", " ", m[0]), text)
    noun = "|".join(sorted(names))
    one = re.compile(rf"[!=]=\s*&?rp_(?:{noun})\b|&rp_(?:{noun})\s*[!=]=|strcmp\([^;\"]*?->code,\s*\"(?:{noun})\"\)")
    starts = [(m.start(), m[1]) for m in FUNCTION.finditer(text)]
    found = {}
    for m in one.finditer(text):
        name = next((f for at, f in reversed(starts) if at < m.start()), "?")
        found[name] = found.get(name, 0) + 1
    return found


# Looking through all settings by hand.
PICKED = re.compile(r"(?:\beach(?:_record)?\([^;]*?|\bropa_query_new\([^;]*?|\brp_todo_find\([^;]*?|\.ent = )&rp_setting\b")


# A source, the functions that ask.
TRIED = [
    ("static bool a(const struct ropa_record *rec) {\n    return rec->ent == &rp_unit;\n}\n", {"a": 1}),
    ("bool b(void *c,\n       int d) {\n    return &rp_unit != e(c) || f->of == &rp_unit;\n}\n", {"b": 2}),
    ('int c(void) {\n    return strcmp(ropa_record_entity(r)->code, "unit") != 0;\n}\n', {"c": 1}),
    ("int d(void) {\n    /* == &rp_unit */\n    return ent == &rp_unit_head;\n}\n", {"d": 1}),
    ('int e(void) {\n    return what == &rp_note_gone || !strcmp(f->code, "other") || find(&rp_unit);\n}\n', {}),
]


def main(root):
    wrong = 0
    for text, found in TRIED:
        if asked(text, {"unit", "unit_head"}) != found:
            wrong += 1
            print(f"misread: {text}: {asked(text, {'unit', 'unit_head'})}")
    for text, found in (("view->each(view->ctx, &rp_setting, is_it, &s);", 1), ("struct rp_query q = {.ent = &rp_setting};", 1),
                        ("rp_setting_on(view, day); each(ctx); x = &rp_setting;", 0)):
        if len(PICKED.findall(text)) != found:
            wrong += 1
            print(f"misread: {text}")
    names, seen, n = nouns(root), set(), 0
    for path in sorted((root / "src").rglob("*.c")):
        here = path.relative_to(root / "src").with_suffix("").as_posix()
        text = path.read_text(encoding="utf-8")
        if here not in ("model/nouns/setting", "model/conduct") and PICKED.search(text):
            wrong += 1
            print(f"src/{here}.c: picks a setting out by itself: rp_setting_on() says which is in force")
        if here.startswith("model/"):
            continue
        for function, often in asked(text, names).items():
            n += often
            key = f"{path.parent.relative_to(root / 'src').as_posix()} {function}"
            seen.add(key)
            if key not in STAYS:
                wrong += 1
                print(f"src/{here}.c: {function}() asks for a noun by name: is that a fact of its row in model/conduct.c?")
    for key in sorted(STAYS.keys() - seen):
        wrong += 1
        print(f"gone, strike it from the list: {key}")
    print(f"{len(names)} nouns and rows, {n} askings in {len(seen)} functions, {wrong} wrong")
    return wrong > 0 or not names


if __name__ == "__main__":
    sys.exit(main(pathlib.Path(sys.argv[1])))
