/* SPDX-License-Identifier: Apache-2.0 */
/* Copyright the ropa contributors */
#include "cli/cmd/matrix.h"

#include <stdlib.h>
#include <string.h>

enum { REF = 15, FIRST_40 = 8, FIRST_SECTION = 14 };

static const char *const marks[] = {"–", "✗", "✓"};
static const char *const words[] = {"not_applicable", "missing", "complete"};
static const char *const codes[FIRST_SECTION] = {"39(1)", "39(2)", "39(3)", "39(4)", "39(5)",
                                                 "39(6)", "39(7)", "39(8)", "40(1)", "40(2)",
                                                 "40(3)", "40(4)", "40(5)", "40(6)"};

static const char *code_of(size_t column) {
    return column < FIRST_SECTION ? codes[column] : ropa_sections()[column - FIRST_SECTION].code;
}

bool cli_matrix_add(struct cli_matrix *m, const struct ropa_checked *checked) {
    const struct ropa_record *activity = checked->rec;
    size_t n, first;
    const char *title = ropa_record_get(activity, ropa_record_entity(activity)->title);
    const struct ropa_paragraph *p = ropa_paragraphs(activity, &n);
    struct cli_matrix_row *row = cli_grow(m->rows, m->n, &m->cap, sizeof *row);
    char *copy = row ? strdup(title ? title : "") : NULL;
    m->rows = row ? row : m->rows;
    if (!copy)
        return false;
    row = &m->rows[m->n++];
    *row = (struct cli_matrix_row){
        .title = copy, .percent = checked->percent, .errors = checked->open[ROPA_ERROR]};
    snprintf(row->ref, sizeof row->ref, "%s", ropa_record_ref(activity));
    first = n && !strncmp(p->code, "40", 2) ? FIRST_40 : 0;
    for (size_t i = 0; i < n; i++) {
        row->asked[first + i] = true;
        row->verdict[first + i] = checked->verdicts[i];
    }
    m->processor |= first + n > FIRST_40;
    for (size_t i = 0; i < ROPA_N_SECTIONS; i++) {
        row->asked[FIRST_SECTION + i] = true;
        row->verdict[FIRST_SECTION + i] = checked->sections[i];
    }
    return true;
}

void cli_matrix_free(struct cli_matrix *m) {
    for (size_t i = 0; i < m->n; i++)
        free(m->rows[i].title);
    free(m->rows);
    *m = (struct cli_matrix){0};
}

static bool is_shown(const struct cli_matrix *m, size_t column) {
    return m->processor || column < FIRST_40 || column >= FIRST_SECTION;
}

/* ---- for people ---- */

/* "(4)" of s.39 and s.40, whose number stands above; a section's own number. */
static const char *head_of(size_t column) {
    return column < FIRST_SECTION ? strchr(code_of(column), '(') : code_of(column);
}

static bool begins_group(size_t column) {
    return column == 0 || column == FIRST_40 || column == FIRST_SECTION;
}

static const struct ropa_text to_mend = {{"ต้องแก้", " errors"}};

static void print_heads(struct cli *cli, const struct cli_matrix *m, int name) {
    static const struct ropa_text activity = {{"กิจกรรม", "Activity"}}, done = {{"ครบ %", "done %"}},
                                  groups[] = {{{"ม.39", "s.39"}}, {{"ม.40", "s.40"}}, {{"มาตรา", "section"}}};
    fprintf(cli->out, "%*s", REF + name + 1, "");
    for (size_t c = 0, g = 0; c < CLI_MATRIX_COLUMNS; c++) {
        g = c >= FIRST_SECTION ? 2 : c >= FIRST_40 ? 1 : 0;
        if (is_shown(m, c) && begins_group(c)) {
            fputs("  ", cli->out);
            cli_pad(cli->out, cli_say(cli, &groups[g]), g == 0 ? 32 : g == 1 ? 24 : 8, false);
        }
    }
    fputc('\n', cli->out);
    cli_pad(cli->out, "", REF, false);
    cli_pad(cli->out, cli_say(cli, &activity), name + 1, false);
    for (size_t c = 0; c < CLI_MATRIX_COLUMNS; c++)
        if (is_shown(m, c)) {
            fputs(begins_group(c) ? "  " : "", cli->out);
            cli_pad(cli->out, head_of(c), 4, false);
        }
    cli_print(cli->out, " %s %s\n", cli_say(cli, &done), cli_say(cli, &to_mend));
}

static void print_row(struct cli *cli, const struct cli_matrix *m, const struct cli_matrix_row *r, int name) {
    char title[512];
    snprintf(title, sizeof title, "%.*s", r->title ? (int)ropa_text_fit(r->title, name) : 0,
             r->title ? r->title : "");
    cli_pad(cli->out, r->ref, REF, false);
    cli_pad(cli->out, title, name + 1, false);
    for (size_t c = 0; c < CLI_MATRIX_COLUMNS; c++)
        if (is_shown(m, c)) {
            fputs(begins_group(c) ? "   " : " ", cli->out);
            cli_pad(cli->out, r->asked[c] ? marks[r->verdict[c]] : "", 3, false);
        }
    fprintf(cli->out, " %5d %7zu\n", r->percent, r->errors);
}

/* Why what is marked "–" doesn't apply, one line a column. */
static void print_reasons(struct cli *cli, const struct cli_matrix *m) {
    for (size_t c = 0; c < CLI_MATRIX_COLUMNS; c++) {
        const struct ropa_text *why = ropa_why_not(code_of(c));
        bool met = false;
        for (size_t i = 0; i < m->n && !met; i++)
            met = m->rows[i].asked[c] && m->rows[i].verdict[c] == ROPA_NOT_APPLICABLE;
        if (!met || !why)
            continue;
        fputs("  – ", cli->out);
        cli_pad(cli->out, code_of(c), 6, false);
        cli_print(cli->out, " %s\n", cli_say(cli, why));
    }
}

/*
 * Where a row doesn't fit: the name on a line, the marks under it. An entry is judged by s.39 or by s.40, so both take the same
 * columns.
 */
static void print_stacked(struct cli *cli, const struct cli_matrix *m) {
    static const struct ropa_text heads = {{"ม.39 หรือ ม.40", "s.39 or s.40"}},
                                  sections = {{"มาตรา", "section"}}, done = {{"ครบ %", "done %"}};
    cli_pad(cli->out, "", 2, false);
    cli_pad(cli->out, cli_say(cli, &heads), FIRST_40 * 4 + 2, false);
    cli_print(cli->out, "%s\n  ", cli_say(cli, &sections));
    for (size_t c = 0; c < CLI_MATRIX_COLUMNS; c++)
        if (c < FIRST_40 || c >= FIRST_SECTION) {
            fputs(c == FIRST_SECTION ? "  " : "", cli->out);
            cli_pad(cli->out, head_of(c), 4, false);
        }
    cli_print(cli->out, " %s %s\n", cli_say(cli, &done), cli_say(cli, &to_mend));
    for (size_t i = 0; i < m->n; i++) {
        const struct cli_matrix_row *r = &m->rows[i];
        size_t first = r->asked[FIRST_40] ? FIRST_40 : 0;
        cli_print(cli->out, "%s  %s\n  ", r->ref, r->title);
        for (size_t c = 0; c < CLI_MATRIX_COLUMNS; c++) {
            size_t at = c < FIRST_40 ? first + c : c;
            bool has = r->asked[at] && (c >= FIRST_SECTION || first + c < FIRST_SECTION);
            if (c >= FIRST_40 && c < FIRST_SECTION)
                continue;
            fputs(c == FIRST_SECTION ? "   " : " ", cli->out);
            cli_pad(cli->out, has ? marks[r->verdict[at]] : "", 3, false);
        }
        fprintf(cli->out, " %5d %7zu\n", r->percent, r->errors);
    }
}

static void print_table(struct cli *cli, const struct cli_matrix *m) {
    static const struct ropa_text legend = {
        {"✓ ครบ   ✗ ขาด   – ไม่เกี่ยวข้อง   (ร้อยละคิดจาก ม.39 และ ม.40)",
         "✓ complete   ✗ missing   – not applicable   (the percentage is of s.39 and s.40)"}};
    enum { NAME = 12 }; /* less of a name says nothing */
    int taken = REF + 1 + 2 * 2 + 16 * 4 + 7 + 8 + (m->processor ? 2 + 6 * 4 : 0),
        name = cli->columns - taken;
    if (name < NAME)
        print_stacked(cli, m);
    else
        print_heads(cli, m, name = name > 40 ? 40 : name);
    for (size_t i = 0; name >= NAME && i < m->n; i++)
        print_row(cli, m, &m->rows[i], name);
    cli_print(cli->out, "%s\n", cli_say(cli, &legend));
    print_reasons(cli, m);
}

/* ---- for programs ---- */

static void print_csv(struct cli *cli, const struct cli_matrix *m) {
    struct cli_column columns[4 + CLI_MATRIX_COLUMNS] = {{"ref", "ref", 0, false},
                                                         {"title", "title", 0, false}};
    for (size_t c = 0; c < CLI_MATRIX_COLUMNS; c++)
        columns[2 + c] = (struct cli_column){code_of(c), code_of(c), 0, false};
    columns[2 + CLI_MATRIX_COLUMNS] = (struct cli_column){"percent", "percent", 0, true};
    columns[3 + CLI_MATRIX_COLUMNS] = (struct cli_column){"errors", "errors", 0, true};
    struct cli_table *t = cli_table_begin(cli, columns, 4 + CLI_MATRIX_COLUMNS);
    for (size_t i = 0; t && i < m->n; i++) {
        const char *cells[4 + CLI_MATRIX_COLUMNS] = {m->rows[i].ref,
                                                     m->rows[i].title ? m->rows[i].title : ""};
        char percent[16], errors[24];
        for (size_t c = 0; c < CLI_MATRIX_COLUMNS; c++)
            cells[2 + c] = m->rows[i].asked[c] ? words[m->rows[i].verdict[c]] : "";
        snprintf(percent, sizeof percent, "%d", m->rows[i].percent);
        snprintf(errors, sizeof errors, "%zu", m->rows[i].errors);
        cells[2 + CLI_MATRIX_COLUMNS] = percent;
        cells[3 + CLI_MATRIX_COLUMNS] = errors;
        cli_table_row(t, cells);
    }
    cli_table_end(t);
}

void cli_matrix_print(struct cli *cli, const struct cli_matrix *m) {
    if (cli->format == CLI_CSV)
        print_csv(cli, m);
    else
        print_table(cli, m);
}
