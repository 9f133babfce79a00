#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
# Copyright the ropa contributors
"""Each status has its true cause. Usage: statuses.py FOLDER

Every status of status.h is expected by some test that brings it about, by its name or by its sentence, and "out of memory" is said where memory was asked
for, and nowhere else: near each place that gives ROPA_E_NOMEM stands what allocates, or a flag that an allocation set.
Places where neither can be seen are listed here with what allocates."""
import pathlib
import re
import sys

NEAR = 8  # lines before the place
ALLOCATES = re.compile(
    r'\b(?:calloc|malloc|realloc|strdup|strndup|rp_strdup|rp_grow|cli_grow|rp_pool_take|ropa_record_new|ropa_record_clone|ropa_record_add_row'
    r'|rp_record_put|rp_record_put_na|rp_record_copy_field|ropa_text_fold|rp_word_trim|rp_buf_take|rp_set_close|ropa_query_new|rp_memo_put'
    r'|csv_init|json_array|json_pack|json_object_set_new_nocheck|json_array_append_new|rp_json_compact|ropa_place_text'
    r'|ropa_record_to_json|rp_record_json_text|ropa_score_note_text|sqlite3_malloc64|workbook_new|workbook_new_opt|fopencookie|cli_words|ropa_set_item|rp_db_stmt)\(')
FLAG = re.compile(r'\b(?:bad|ENOMEM|nomem|starved|SQLITE_NOMEM|SQLITE_IOERR_NOMEM|CSV_ENOMEM|U_MEMORY_ALLOCATION_ERROR'
                  r'|json_error_out_of_memory)\b|_starved\b')
SEEN = {  # file: what gives NULL, false or an error there for want of memory alone
    'agree/acts.c': ('ropa_check_record',),  # or an interruption, which it tells
    'agree/acts_way.c': ('ropa_check_record(',),
    'base/json.c': ('if (!json)', 'rp_json_end(w)'),
    'cli/cmd/many.c': ('m.full',),
    'exchange/sheet/layout.c': ('refuse_nomem',),
    'exchange/sheet/workbook.c': ('keep_part',),
    'exchange/sheet/xml_read.c': ('rp_xml_starve',),
    'exchange/table/csv_register.c': ('rp_headings',),
    'exchange/table/json_register.c': ('rp_json_end',),
    'exchange/table/map.c': ('column_of',),
    'export/export_stream.c': ('rp_check_barred(',),  # or an interruption, which it tells
    'paper/document.c': ('writer->stream(',),
    'paper/gather.c': ('rp_check_barred(',),  # or an interruption, which it tells
    'paper/site.c': ('rp_paper_html(',),
    'paper/verify_paper.c': ('rp_paper_words_of(',),
    'form/form_keep.c': ('rp_form_state',),
    'form/form_move.c': ('rp_form_state',),
    'form/form_page.c': ('rp_form_state',),
    'import/import.c': ('rp_account_new',),
    'import/import_card.c': ('make_columns', 'rp_mask_init'),
    'import/import_head.c': ('take_headings', 'keep_row'),
    'import/import_json.c': ('gather(', 'note_package('),
    'import/import_own.c': ('fill(t',),
    'import/import_table.c': ('rp_mask_init',),
    'import/package.c': ('fill_files',),
    'import/package_match.c': ('learn_set',),
    'model/json.c': ('row_for',),
    'model/json_text.c': ('if (!v)',),
    'register/approved.c': ('rp_printed_load',),
    'register/check.c': ('rp_once_keep',),
    'register/register.c': ('rp_judge_words',),
    'register/query.c': ('needed && !value', 'if (!mark)'),
    'score/agreement.c': ('no_memory',),
    'store/db.c': ('rp_held_note', 'rp_db_taken_back', 'keep(db'),
    'store/journal.c': ('!play(',),
    'store/log.c': ('look_at_end(',),
    'store/history/act.c': ('snapshot_of',),
    'store/history/approvals.c': ('add_approval', 'add_touched'),
    'store/history/erase.c': ('tell(e)',),
    'store/history/snapshot.c': ('link_text',),
}
ASKED = re.compile(r'[!=]= ROPA_E_NOMEM')
GIVEN = re.compile(r'\bROPA_E_NOMEM\b')


def unseen(root):
    used = set()
    for path in sorted((root / 'src').rglob('*.c')):
        name = str(path.relative_to(root / 'src'))
        lines = path.read_text(encoding='utf-8').split('\n')
        for i, line in enumerate(lines):
            if not GIVEN.search(ASKED.sub('', line)):
                continue
            near = ' '.join(lines[max(0, i - NEAR):i + 1])
            if ALLOCATES.search(near) or FLAG.search(near):
                continue
            known = {(name, word) for word in SEEN.get(name, ()) if word in near}
            used |= known
            if not known:
                yield f'src/{name}:{i + 1}: out of memory, of what?'
    for name, word in {(name, word) for name, words in SEEN.items() for word in words} - used:
        yield f'{name}: "{word}" is listed in vain'


WORDS = 4  # of a sentence, in a row: a test that quotes them means it


def said(sentence, tests):
    """Whether `tests` quote some words of the sentence, or all that stands between two placeholders."""
    for piece in re.split(r'\{\w+\}', sentence):
        words = piece.split()
        rows = [' '.join(words[i:i + WORDS]) for i in range(len(words) - WORDS + 1)] or [piece.strip()]
        if any(len(row) >= 18 and row in tests for row in rows):
            return True
    return False


def unexpected(root):
    status = (root / 'include/ropa/status.h').read_text(encoding='utf-8').replace('\\"', '"')
    tests = '\n'.join(p.read_text(encoding='utf-8') for p in sorted((root / 'tests').rglob('*'))
                      if p.suffix in ('.c', '.py', '.session') and p.name != 'statuses.py')
    for name, th, en in re.findall(r'X\((ROPA_[A-Z0-9_]+), "(.*)", "(.*)"\)', status):
        if not re.search(rf'\b{name}\b', tests) and not said(th, tests) and not said(en, tests):
            yield f'{name}: no test brings it about'


def main():
    root = pathlib.Path(sys.argv[1])
    wrong = list(unseen(root)) + list(unexpected(root))
    print('\n'.join(wrong + [f'{len(wrong)} wrong']))
    return 1 if wrong else 0


if __name__ == '__main__':
    sys.exit(main())
