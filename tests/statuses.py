#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
# Copyright the ropa contributors
"""Each status has its true cause. Usage: statuses.py FOLDER

Every status of status.h is expected by some test that brings it about, by its name or by its sentence, and "out of memory" is said where memory was asked
for, and nowhere else: what decides on each place that gives ROPA_E_NOMEM, its condition or the one around it, holds what allocates, a
variable that was given by it in that function, or a flag that an allocation set. What stands near by chance decides nothing. Conditions of which
that can't be seen are listed here with what allocates. That each does say so when memory fails is shown by the walks of nomem."""
import pathlib
import re
import sys

# Of these NULL, false or an end means want of memory alone.
ALLOCATES = re.compile(
    r'\b(?:calloc|malloc|realloc|strdup|strndup|rp_strdup|rp_grow|cli_grow|rp_pool_take|ropa_record_new|ropa_record_clone|ropa_record_add_row'
    r'|rp_record_put|rp_record_put_na|rp_record_copy_field|ropa_text_fold|rp_word_trim|rp_buf_take|rp_set_close|ropa_query_new|rp_memo_put'
    r'|csv_init|json_array|json_pack|json_object_set_new_nocheck|json_array_append_new|rp_json_compact|ropa_place_text'
    r'|ropa_record_to_json|rp_record_json_text|ropa_score_note_text|sqlite3_malloc64|workbook_new|workbook_new_opt|fopencookie|cli_words|ropa_set_item'
    r'|rp_mask_init|rp_search_spelt|rp_form_state|rp_paper_html|rp_paper_words_of|rp_printed_load|rp_once_keep|rp_hint_add|rp_judge_words|rp_group_number'
    r'|rp_account_new|json_copy|XML_ParserCreate_MM|rp_json_end)\(')
FLAG = re.compile(r'\b(?:bad|ENOMEM|nomem|starved|SQLITE_NOMEM|SQLITE_IOERR_NOMEM|CSV_ENOMEM|U_MEMORY_ALLOCATION_ERROR'
                  r'|json_error_out_of_memory)\b|_starved\b')
SEEN = {  # file: what gives NULL, false or an error there for want of memory alone
    'agree/acts.c': ('looked ?', 'whole ?'),  # ropa_check_record(), or an interruption, which it tells
    'agree/acts_way.c': ('ropa_check_record(',),
    'agree/home.c': ('!b->kpis', 'put_score(', '!*a'),
    'base/json.c': ('!json',),
    'cli/cmd/cmd_register.c': ('cli_cmd_search',),
    'cli/cmd/many.c': ('m.full',),
    'exchange/sheet/layout.c': ('!r->status',),  # refuse_nomem()
    'exchange/sheet/workbook.c': ('keep_part(',),
    'exchange/sheet/xlsx_style.c': ('x->errnum',),  # what else libxlsxwriter says has an errno
    'exchange/sheet/xml_read.c': ('!x->status', 'rp_xml_starve('),
    'exchange/table/json_register.c': ('ropa_json_fail(',),
    'exchange/table/map.c': ('c ? read(',),
    'export/export_stream.c': ('rp_check_barred(',),  # or an interruption, which it tells
    'form/form.c': ('was ?', '!now'),  # said_at()
    'import/import_card.c': ('make_columns(',),
    'import/unite_record.c': ('keep_values(',),
    'scoring/kept.c': ('!good',),
    'store/saving.c': ('rp_record_track(',),
    'import/import_head.c': ('take_headings(', 'keep_row('),
    'import/import_json.c': ('gather(', 'note_package('),
    'import/import_own.c': ('good ?',),
    'import/package_match.c': ('learn_set(',),
    'model/json.c': ('row ?', 'add_rest(', '!now'),
    'model/json_text.c': ('!v)',),
    'model/value.c': ('view->why ?',),  # a view that doesn't say why has no other reason
    'paper/document.c': ('stream(',),
    'paper/site.c': ('rp_paper_title_of(',),
    'paper/site_write.c': ('rp_paper_csv(',),
    'paper/verify_paper.c': ('rp_paper_beside_of(',),
    'paper/gather.c': ('rp_check_barred(',),  # or an interruption, which it tells
    'register/approved.c': ('live->why ?',),
    'register/hints.c': ('f->read(json, out)',),
    'register/public.c': ('rp_check_barred(', 'whole ?'),  # or an interruption, which it tells
    'register/query.c': ('needed && !value', '!mark'),
    'register/shared.c': ('good ?',),
    'score/agreement.c': ('!r->status',),  # no_memory()
    'score/score.c': ('good ?',),
    'score/score_json.c': ('ropa_json_fail(',),
    'store/cursor.c': ('put_reason(', 'there ?'),  # or what rp_store_ended() knows
    'store/db.c': ('db->failed', 'keep(db'),
    'store/history/act.c': ('!snapshot',),
    'store/history/approvals.c': ('add_approval(', 'add_touched(', 'pass_on('),
    'store/history/erase.c': ('tell(e)', '"register", chain'),
    'store/history/graft.c': ('insert ?',),
    'store/history/snapshot.c': ('!text',),
    'store/journal.c': ('!play(',),
    'store/links.c': ('l ?',),
    'store/log.c': ('!before.known',),
    'store/told.c': ('!add(t',),
    'store/view.c': ('rp_store_ended(ctx',),  # asked of a view that is starved
}
ASKED = re.compile(r'[!=]= ROPA_E_NOMEM')
GIVEN = re.compile(r'\bROPA_E_NOMEM\b')
FUNCTION = re.compile(r'^[A-Za-z_][^;={}]*?\([^;{}]*\) ?\{\n.*?^\}', re.S | re.M)
COMMENT = re.compile(r'/\*.*?\*/|//[^\n]*', re.S)


def blank(found):
    return re.sub(r'[^\n]', ' ', found.group(0))


def begin_of(body, at):
    """Where the statement at `at` begins."""
    return max(body.rfind(c, 0, at) for c in ';{}') + 1


def around(body, at):
    """The head of the block that `at` stands in; "" in none but the function's own."""
    depth = 0
    for i in range(at - 1, -1, -1):
        depth += (body[i] == '}') - (body[i] == '{')
        if depth < 0:
            head = body[begin_of(body, i):i]
            return head, i - len(head)
    return '', 0


def guard(body, at):
    """What decides on the place at `at`: its statement's condition, else that of the block around it; with an else the one before it."""
    begin = begin_of(body, at)
    text = body[begin:body.find(';', at)]
    if not re.search(r'\bif\b|\?', text):
        head, begin = around(body, begin)
        text += head
    if re.search(r'\belse\b', text):
        before = [m.start() for m in re.finditer(r'\bif \(', body[:begin])]
        text += body[before[-1]:body.find('\n', before[-1])] if before else ''
    return text


def decides(body, text):
    if ALLOCATES.search(text) or FLAG.search(text):
        return True
    return any(re.search(rf'\b{name}\b(?:\[[^\]]*\])?\s*=[^=;][^;]*?' + ALLOCATES.pattern, body) for name in set(re.findall(r'[A-Za-z_]\w*', text)))


def unseen(root):
    used = set()
    for path in sorted((root / 'src').rglob('*.c')):
        name = str(path.relative_to(root / 'src'))
        text = ASKED.sub(blank, COMMENT.sub(blank, path.read_text(encoding='utf-8')))
        functions = [(m.start(), m.group(0)) for m in FUNCTION.finditer(text)]
        for given in GIVEN.finditer(text):
            line = text.count('\n', 0, given.start()) + 1
            start, body = next(((s, b) for s, b in functions if s <= given.start() < s + len(b)), (0, ''))
            what = guard(body, given.start() - start) if body else ''
            if body and decides(body, what):
                continue
            known = {(name, word) for word in SEEN.get(name, ()) if word in what}
            used |= known
            if not known:
                yield f'src/{name}:{line}: out of memory, of what? {" ".join(what.split())}'
    for name, word in {(name, word) for name, words in SEEN.items() for word in words} - used:
        yield f'{name}: "{word}" is listed in vain'


# What this file must and mustn't take for memory.
CASES = [
    (True, 'int f(void) {\n    char *p = strdup("");\n    if (!p)\n        return ROPA_E_NOMEM;\n}'),
    (True, 'int f(void) {\n    char *p = all ? strdup("") : NULL;\n    if (a) {\n        x();\n    } else if (p) {\n        s = 0;\n    } else {\n        s = ROPA_E_NOMEM;\n    }\n}'),
    (True, 'int f(void) {\n    return b.bad ? rp_err(err, ROPA_E_NOMEM, NULL) : ROPA_OK;\n}'),
    (False, 'int f(void) {\n    char *p = strdup("");\n    if (n > 5)\n        return ROPA_E_NOMEM;\n}'),
    (False, 'int f(void) {\n    free(strdup(""));\n    if (!open(path)) {\n        s = ROPA_E_NOMEM;\n    }\n}'),
    (False, 'int f(void) {\n    char *p = strdup("");\n    return p && parse(p) ? ROPA_OK : fail(1);\n}\nint g(void) {\n    return n ? ROPA_OK : ROPA_E_NOMEM;\n}'),
]


def misjudged():
    for good, text in CASES:
        at = GIVEN.search(text).start()
        body = next(m for m in FUNCTION.finditer(text) if m.start() <= at < m.end())
        if decides(body.group(0), guard(body.group(0), at - body.start())) != good:
            yield f'this test takes it for {"something else" if good else "memory"}: {text}'


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
    wrong = list(misjudged()) + list(unseen(root)) + list(unexpected(root))
    print('\n'.join(wrong + [f'{len(wrong)} wrong']))
    return 1 if wrong else 0


if __name__ == '__main__':
    sys.exit(main())
