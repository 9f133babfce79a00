#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
# Copyright the ropa contributors
"""Mistakes that other systems make, and the tests of ours that each of them can't be made here: each named test is there and is run.

usage: points.py ROOT
"""
import pathlib
import re
import sys

POINTS = {
    1: ("data dropped on import", "unit/import.c:nothing_is_dropped", "unit/import.c:unknown_keys_are_listed"),
    2: ("a country in the transfer column becomes yes or no", "sheet/import.py:abroad"),
    3: ("continuation rows rejected", "unit/import.c:lines_with_a_blank_name_continue", "cli/travel.session:a table of ours repeats uid"),
    4: ("one's own export doesn't come back", "unit/import.c:csv_comes_back", "unit/import.c:json_comes_back", "sheet/back.py:unchanged_changes_nothing",
        "cli/find.session:the same clock and the same words"),
    5: ("fixed column positions", "sheet/import.py:headings", "sheet/back.py:sorted_rows_and_a_missing_column_change_nothing", "map_proposed.py:main"),
    6: ("the recorder block is lost", "sheet/back.py:into_an_empty_register_the_recorder_comes_too"),
    7: ("a guard alters the text", "unit/csv_read.c:own_guard_is_taken_off_only_when_told", "unit/csv_write.c:cells_are_quoted_and_guarded",
        "unit/import.c:hard_texts_come_back"),
    8: ("for ever stored as 0", "cli/acceptance.session:8.", "unit/period.c:phrases_mean_what_the_table_says"),
    9: ("a score that can't reach 100", "unit/starter_verdict.c:each_entry_is_whole", "unit/verdict.c:what_does_not_apply_is_not_counted"),
    10: ("completeness that ignores items", "unit/verdict.c:what_is_dropped_is_missed", "unit/verdict.c:sections_apply_by_what_is_done"),
    11: ("successful with nothing stored", "cli/identity.session:cells that say nothing are counted as such", "unit/import.c:an_identity_that_is_none_is_left"),
    12: ("a row with an id alone deletes", "unit/import.c:an_identity_alone_changes_nothing"),
    13: ("a re-import overwrites newer work", "unit/import.c:newer_work_is_not_overwritten", "sheet/back.py:three_ways"),
    14: ("one bad row refuses the file, or 500 rows is the end", "unit/import.c:a_wrong_value_leaves_its_cell", "unit/many.c:a_big_file_is_never_in_memory"),
    15: ("health chosen from the general list raises no flag", "cli/acceptance.session:15."),
    16: ("wrong sections cited", "unit/rules.c:the_law_cited_exists", "unit/verdict.c:laws_cite_sections"),
    17: ("a request can't be refused", "cli/due.session:a refusal appears in the activity by itself"),
    18: ("a snapshot of four fields", "unit/store.c:a_record_comes_back_whole", "unit/store.c:a_removed_record_stays_in_history"),
    19: ("a password in the page protects the sheet", "sheet/form.py:check_drop_downs", "sheet/verify.py:changed_ones"),
    20: ("lists that can't be split again", "unit/csv_write.c:a_single_column_of_lists_comes_back", "unit/import.c:hard_texts_come_back"),
    21: ("one Thai word in two encodings", "unit/text.c:fold_joins_what_looks_the_same", "cli/find.session:a word is found however it is typed"),
    22: ("duplicates multiply", "unit/import.c:shared_records_are_made_once", "cli/duplicates.session:two become one"),
    23: ("a legal basis per activity only", "sheet/import.py:layouts", "unit/layout.c:register_shows_every_field"),
    24: ("exports with columns missing or shifted", "unit/layout.c:our_layouts_have_their_columns", "golden/check.py:main"),
    25: ("files from Thai Excel", "unit/decode.c:thai_is_known_in_every_encoding", "unit/decode.c:refuses_with_the_place",
         "unit/import.c:real_input_lands_whole_in_both_encodings"),
    26: ("a leading zero is lost", "cli/acceptance.session:26.", "cli/identity.session:a time stamp, a day number"),
    27: ("bombs, encrypted, truncated, renamed", "sheet/import.py:refused", "unit/json_register.c:what_has_no_end_is_refused"),
}


def there(tests, where, name):
    """Whether the file has that test, and runs it."""
    text = (tests / where).read_text(encoding="utf-8")
    if where.endswith(".c"):
        return f"static void {name}(void **state)" in text and re.search(rf"cmocka_unit_test\w*\({name}\b", text)
    if where.endswith(".session"):
        return f"# {name}" in text
    return f"def {name}(" in text and (len(re.findall(rf"\b{name}\b", text)) > 1)


def run(tests, where):
    """Whether meson knows of the file: sessions are found by themselves, unit tests by name."""
    name = pathlib.Path(where).name
    build = "".join(p.read_text(encoding="utf-8") for p in tests.rglob("meson.build"))
    return where.endswith(".session") or name in build or f"'{name[:-2]}'" in build


def main():
    tests = pathlib.Path(sys.argv[1]) / "tests"
    wrong = [n for n in range(1, 28) if n not in POINTS]
    for n, (what, *names) in POINTS.items():
        for name in names:
            where, test = name.split(":", 1)
            if not (tests / where).exists() or not there(tests, where, test) or not run(tests, where):
                wrong.append(n)
                print(f"{n} ({what}): {name} isn't there, or isn't run")
    print(f"{len(POINTS)} points, {len(wrong)} without their test")
    sys.exit(bool(wrong))


main()
