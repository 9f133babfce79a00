/* SPDX-License-Identifier: Apache-2.0 */
/* Copyright the ropa contributors */

/* Results and messages. Widths are those of Thai text on a terminal, never of bytes. */
#include "cli/internal.h"
#include "cli/screen.h"

#include <fcntl.h>
#include <ropa/exchange.h>
#include <stdarg.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#define WINDOW 200 /* rows measured before the columns of a table are set; later rows fit or are cut */
#define GAP 2
#define NARROWEST 10 /* columns of a cell that still says something */

void cli_print(FILE *f, const char *format, ...) {
    va_list ap;
    va_start(ap, format);
    vfprintf(f, format, ap);
    va_end(ap);
}

/* What was cut off somewhere ends with the last word that is whole. */
static void end_at_word(char *out, size_t size) {
    static const char more[] = "…";
    size_t end = size - sizeof more;
    while (end && ((unsigned char)out[end] & 0xC0) == 0x80)
        end--;
    out[end] = '\0';
    char *line = strrchr(out, '\n') ? strrchr(out, '\n') + 1 : out;
    size_t n = ropa_text_wrap(line, ropa_text_width(line) - 1);
    while (n && line[n - 1] == ' ')
        n--;
    memcpy(line + n, more, sizeof more);
}

void cli_format(char *out, size_t size, const char *format, ...) {
    va_list ap;
    va_start(ap, format);
    int n = vsnprintf(out, size, format, ap);
    va_end(ap);
    if (n >= 0 && (size_t)n >= size && size > NARROWEST)
        end_at_word(out, size);
}

const char *cli_say(const struct cli *cli, const struct ropa_text *text) {
    return text->in[cli->lang];
}

void cli_note(struct cli *cli, const struct ropa_text *text, ...) {
    va_list ap;
    va_start(ap, text);
    vfprintf(cli->err, cli_say(cli, text), ap);
    va_end(ap);
}

void cli_note_more(struct cli *cli, const struct ropa_page *page) {
    static const struct ropa_text more = {
        {"แสดง %zu รายการ ยังมีอีก ดูต่อด้วย --limit %zu --after %s ดูทั้งหมดด้วย --limit 0\n",
         "%zu are shown, there are more; go on with --limit %zu --after %s, --limit 0 shows all\n"}};
    if (page->next[0])
        cli_note(cli, &more, page->limit, page->limit, page->next);
}

void cli_spaces(FILE *out, int n) {
    while (n-- > 0)
        fputc(' ', out);
}

void cli_pad(FILE *out, const char *s, int columns, bool right) {
    int width = ropa_text_width(s), gap = columns - width;
    if (gap < 0) {
        size_t n = ropa_text_fit(s, columns - 1);
        int used;
        char *head = strndup(s, n);
        used = head ? ropa_text_width(head) : 0;
        fprintf(out, "%s…", head ? head : "");
        cli_spaces(out, columns - 1 - used);
        free(head);
        return;
    }
    cli_spaces(out, right ? gap : 0);
    fputs(s, out);
    cli_spaces(out, right ? 0 : gap);
}

enum { LABEL_COLUMNS = 34 };

/* How much of `text` is shown of the `n` bytes that a line takes of it: no blanks at its end. */
static int shown_of(const char *text, size_t n) {
    while (n && (text[n - 1] == '\n' || text[n - 1] == ' '))
        n--;
    return (int)n;
}

void cli_pair(struct cli *cli, int indent, const char *label, const char *value) {
    int room = cli->columns - indent - LABEL_COLUMNS - 2;
    if (room < 20)
        room = 20;
    do {
        size_t named = ropa_text_wrap(label, LABEL_COLUMNS), n = ropa_text_wrap(value, room);
        char part[512];
        snprintf(part, sizeof part, "%.*s", shown_of(label, named), label);
        cli_spaces(cli->out, indent);
        cli_pad(cli->out, part, LABEL_COLUMNS, false);
        fprintf(cli->out, "  %.*s\n", shown_of(value, n), value);
        label += named;
        value += n;
    } while (*label || *value);
}

void cli_show_time(const struct cli *cli, const char *iso, char *out, size_t size) {
    char day[11] = "", date[64];
    memcpy(day, iso, strnlen(iso, 10));
    snprintf(out, size, "%s %.5s", ropa_date_format(day, cli->lang, ROPA_DATE_SHORT, date, sizeof date),
             strlen(iso) > 11 ? iso + 11 : "");
}

/* ---- JSON ---- */

static bool put_out(void *ctx, const void *bytes, size_t n) {
    return fwrite(bytes, 1, n, ctx) == n;
}

struct ropa_json *cli_json(FILE *out, struct ropa_json_look look) {
    cli_fit(out, 0);
    return ropa_json_new(&(struct ropa_sink){put_out, out}, look);
}

struct ropa_json *cli_json_rows(struct cli *cli) {
    struct ropa_json *w = cli_json(cli->out, (struct ropa_json_look){.spaced = true, .indent = 1});
    ropa_json_array(w, NULL);
    return w;
}

/* ---- tables ---- */

struct cli_table {
    struct cli *cli;
    struct cli_column *columns; /* a copy; the labels are borrowed */
    size_t n;
    char **cells; /* WINDOW rows kept until their widths are known */
    char **notes; /* a line under each of them, or NULL */
    int *widths;
    int *whole;   /* the same where nothing is cut */
    bool *below;  /* columns that stand in a second line */
    bool stacked; /* there are some */
    struct ropa_json *json;
    size_t rows;   /* seen so far */
    bool set;      /* widths are fixed, rows are printed at once */
    bool narrowed; /* to the width of the terminal */
};

static void free_table(struct cli_table *t) {
    for (size_t i = 0; t->cells && i < WINDOW * t->n; i++)
        free(t->cells[i]);
    for (size_t i = 0; t->notes && i < WINDOW; i++)
        free(t->notes[i]);
    free(t->columns);
    free(t->cells);
    free(t->notes);
    free(t->widths);
    free(t->whole);
    free(t->below);
    free(t);
}

struct cli_table *cli_table_begin(struct cli *cli, const struct cli_column *columns, size_t n) {
    struct cli_table *t = calloc(1, sizeof *t);
    cli->starved |= !t;
    if (!t)
        return NULL;
    *t = (struct cli_table){.cli = cli, .n = n};
    t->columns = malloc(n * sizeof *t->columns);
    t->cells = calloc(WINDOW * n, sizeof *t->cells);
    t->notes = calloc(WINDOW, sizeof *t->notes);
    t->widths = calloc(n, sizeof *t->widths);
    t->whole = calloc(n, sizeof *t->whole);
    t->below = calloc(n, sizeof *t->below);
    if (!t->columns || !t->cells || !t->notes || !t->widths || !t->whole || !t->below) {
        cli->starved = true;
        free_table(t);
        return NULL;
    }
    memcpy(t->columns, columns, n * sizeof *columns);
    for (size_t i = 0; i < n; i++)
        t->widths[i] = t->whole[i] = ropa_text_width(columns[i].label);
    if (cli->format == CLI_JSON)
        t->json = cli_json_rows(cli);
    if (cli->format == CLI_CSV)
        cli_fit(cli->out, 0);
    for (size_t i = 0; cli->format == CLI_CSV && i < n; i++)
        fprintf(cli->out, "%s%s", i ? "," : "", columns[i].code);
    if (cli->format == CLI_CSV)
        fputs("\r\n", cli->out);
    return t;
}

/* Nothing cut: what fits in a line, and under it the others, in the order of the heading; `none` where one is empty. */
static void print_stacked(struct cli_table *t, const char *const *cells, const char *none) {
    FILE *out = t->cli->out;
    int at = 0, gap = 0;
    bool any = false;
    for (size_t i = 0; i < t->n; i++) {
        int rest = t->whole[i] - ropa_text_width(cells[i]);
        if (t->below[i])
            continue;
        cli_spaces(out, gap + (t->columns[i].right ? rest : 0));
        fputs(cells[i], out);
        gap = GAP + (t->columns[i].right ? 0 : rest);
    }
    for (size_t i = 0; i < t->n; i++)
        any |= t->below[i] && *cells[i];
    for (size_t i = 0; any && i < t->n; i++) {
        if (!t->below[i])
            continue;
        fputs(at++ ? " · " : "\n    ", out);
        for (const char *p = *cells[i] ? cells[i] : none; *p; p++)
            fputc(*p == '\n' || *p == '\t' ? ' ' : *p, out);
    }
    fputc('\n', out);
}

/* One line of a cell: line breaks shown as a mark. */
static void print_cells(struct cli_table *t, const char *const *cells) {
    if (t->stacked) {
        print_stacked(t, cells, "–");
        return;
    }
    for (size_t i = 0; i < t->n; i++) {
        char *line = strdup(cells[i]);
        t->cli->starved |= !line;
        for (char *p = line; p && *p; p++)
            *p = *p == '\n' || *p == '\t' ? ' ' : *p;
        bool last = i + 1 == t->n && !t->columns[i].right;
        bool whole = !t->columns[i].max && !t->narrowed;
        if (line && last && (whole || ropa_text_width(line) <= t->widths[i]))
            fputs(line, t->cli->out);
        else
            cli_pad(t->cli->out, line ? line : "", t->widths[i], t->columns[i].right);
        cli_spaces(t->cli->out, i + 1 < t->n ? GAP : 0);
        free(line);
    }
    fputc('\n', t->cli->out);
}

static void print_heading(struct cli_table *t) {
    int total = 0;
    for (size_t i = 0; i < t->n; i++) {
        cli_pad(t->cli->out, t->columns[i].label, t->widths[i], t->columns[i].right);
        cli_spaces(t->cli->out, i + 1 < t->n ? GAP : 0);
        total += t->widths[i] + (i + 1 < t->n ? GAP : 0);
    }
    fputc('\n', t->cli->out);
    while (total--)
        fputs("─", t->cli->out);
    fputc('\n', t->cli->out);
}

/* Under the second column, wrapped. */
static void print_note(const struct cli_table *t, const char *note) {
    if (note && *note)
        cli_screen_text(t->cli, note, t->stacked ? 4 : t->widths[0] + GAP,
                        t->stacked ? 6 : t->widths[0] + GAP);
}

/* What is typed again elsewhere stays whole. */
static bool is_name(const struct cli_column *c) {
    return !strcmp(c->code, "ref") || !strcmp(c->code, "code");
}

/* On a terminal a row is one line: the widest columns give way. */
static void narrow(struct cli_table *t) {
    int total = -GAP;
    for (size_t i = 0; i < t->n; i++)
        total += t->widths[i] + GAP;
    for (size_t widest = 1; total > t->cli->columns && widest; total--) {
        widest = 0;
        for (size_t i = 1; i < t->n; i++)
            if (!t->columns[i].right && !is_name(&t->columns[i]) && t->widths[i] > NARROWEST &&
                (!widest || t->widths[i] > t->widths[widest]))
                widest = i;
        t->widths[widest] -= widest > 0;
        t->narrowed |= widest > 0;
    }
}

/* On a narrow terminal the widest texts stand in a second line, until the others fit into the first. */
static bool stack(struct cli_table *t) {
    int total = -GAP;
    for (size_t i = 0; i < t->n; i++)
        total += t->whole[i] + GAP;
    for (size_t widest = 1; t->cli->columns < 100 && total > t->cli->columns && widest;) {
        widest = 0;
        for (size_t i = 1; i < t->n; i++)
            if (!t->below[i] && !t->columns[i].right && !is_name(&t->columns[i]) &&
                (!widest || t->whole[i] > t->whole[widest]))
                widest = i;
        t->below[widest] = widest > 0;
        t->stacked |= widest > 0;
        total -= widest ? t->whole[widest] + GAP : 0;
    }
    return t->stacked;
}

static void print_stacked_heading(struct cli_table *t) {
    const char **labels = calloc(t->n, sizeof *labels);
    for (size_t i = 0; labels && i < t->n; i++)
        labels[i] = t->columns[i].label;
    if (labels)
        print_stacked(t, labels, "");
    free(labels);
    cli_screen_rule(t->cli);
}

/* Fix the widths by the rows kept, and print them. */
static void settle(struct cli_table *t) {
    size_t kept = t->rows < WINDOW ? t->rows : WINDOW;
    t->set = true;
    if (isatty(STDOUT_FILENO) && !stack(t))
        narrow(t);
    if (kept && t->stacked)
        print_stacked_heading(t);
    else if (kept)
        print_heading(t);
    for (size_t r = 0; r < kept; r++) {
        print_cells(t, (const char *const *)&t->cells[r * t->n]);
        print_note(t, t->notes[r]);
    }
}

/* Unless memory ran out: then the next row takes its place. */
static bool keep_row(struct cli_table *t, const char *const *cells) {
    bool whole = true;
    for (size_t i = 0; i < t->n; i++) {
        int width = ropa_text_width(cells[i]), max = t->columns[i].max;
        t->whole[i] = width > t->whole[i] ? width : t->whole[i];
        if (max && width > max)
            width = max;
        if (width > t->widths[i])
            t->widths[i] = width;
        char **cell = &t->cells[t->rows * t->n + i];
        free(*cell);
        *cell = strdup(cells[i]);
        whole = whole && *cell;
    }
    t->cli->starved |= !whole;
    return whole;
}

static void csv_row(struct cli_table *t, const char *const *cells) {
    for (size_t i = 0; i < t->n; i++) {
        char *cell = ropa_csv_cell(cells[i], t->columns[i].right);
        t->cli->starved |= !cell;
        fprintf(t->cli->out, "%s%s", i ? "," : "", cell ? cell : "");
        free(cell);
    }
    fputs("\r\n", t->cli->out);
}

struct ropa_json *cli_table_json(struct cli_table *t) {
    if (!t || t->cli->format != CLI_JSON)
        return NULL;
    t->rows++;
    ropa_json_line(t->json);
    return t->json;
}

static void json_row(struct cli_table *t, const char *const *cells) {
    cli_table_json(t);
    ropa_json_object(t->json, NULL);
    for (size_t i = 0; i < t->n; i++) {
        if (t->columns[i].right && cells[i][0])
            ropa_json_raw(t->json, t->columns[i].code, cells[i]);
        else
            ropa_json_text(t->json, t->columns[i].code, cells[i]);
    }
    ropa_json_object_end(t->json);
}

void cli_table_row(struct cli_table *t, const char *const *cells) {
    if (!t)
        return;
    if (t->cli->format == CLI_JSON) {
        json_row(t, cells);
        return;
    }
    if (t->cli->format == CLI_CSV) {
        csv_row(t, cells);
    } else if (t->rows < WINDOW) {
        if (!keep_row(t, cells))
            return;
    } else {
        if (!t->set)
            settle(t);
        print_cells(t, cells);
    }
    t->rows++;
}

void cli_table_row_of(struct cli_table *t, const char *const *own, size_t n_own, char **texts, size_t n) {
    const char **cells = t && texts ? calloc(n_own + n, sizeof *cells) : NULL;
    if (t)
        t->cli->starved |= !cells;
    for (size_t i = 0; cells && i < n_own + n; i++) {
        cells[i] = i < n_own ? own[i] : texts[i - n_own];
        t->cli->starved |= !cells[i];
        cells[i] = cells[i] ? cells[i] : "";
    }
    if (cells)
        cli_table_row(t, cells);
    free(cells);
    for (size_t i = 0; texts && i < n; i++)
        free(texts[i]);
    free(texts);
}

void cli_table_note(struct cli_table *t, const char *note) {
    if (!t || t->cli->format != CLI_TABLE || !t->rows)
        return;
    if (t->set)
        print_note(t, note);
    else
        t->cli->starved |= !(t->notes[t->rows - 1] = strdup(note));
}

/* What the output came to is asked by main(), as of csv. */
static void end_json(struct cli_table *t) {
    if (t->rows)
        ropa_json_line(t->json);
    ropa_json_array_end(t->json);
    ropa_json_line(t->json);
    ropa_json_end(t->json);
}

void cli_table_end(struct cli_table *t) {
    if (!t)
        return;
    if (t->cli->format == CLI_JSON)
        end_json(t);
    else if (t->cli->format == CLI_TABLE && !t->set)
        settle(t);
    free_table(t);
}

/* ---- standard error ---- */

bool cli_progress(void *ctx, size_t done) {
    static const struct ropa_text text = {{"ทำแล้ว %zu ", "%zu done "}};
    struct cli *cli = ctx;
    if (!cli->ask)
        return true;
    cli_code(cli->err, "\r");
    cli_note(cli, &text, done);
    cli->moving = true;
    return true;
}

bool cli_progress_asked(void *ctx, size_t done) {
    const struct cli *cli = ctx;
    return !cli->counts || !done || cli_progress(ctx, done);
}

void cli_progress_begin(struct cli *cli) {
    cli->counts = true;
}

void cli_progress_end(struct cli *cli) {
    cli->counts = false;
    if (cli->moving)
        cli_code(cli->err, "\r\033[K");
    cli->moving = false;
}

void cli_hush(struct cli *cli, struct cli_hush *h) {
    int nowhere = open("/dev/null", O_WRONLY | O_CLOEXEC);
    int kept = fcntl(STDERR_FILENO, F_DUPFD_CLOEXEC, 0);
    FILE *err = kept >= 0 ? cli_stream(kept, _IONBF) : NULL;
    h->err = cli->err;
    h->kept = kept;
    if (err && nowhere >= 0) {
        fflush(cli->err);
        cli->err = err;
        dup2(nowhere, STDERR_FILENO);
    } else if (err) {
        fclose(err);
    }
    if (nowhere >= 0)
        close(nowhere);
}

void cli_unhush(struct cli *cli, struct cli_hush *h) {
    if (cli->err == h->err)
        return;
    dup2(h->kept, STDERR_FILENO);
    fclose(cli->err);
    close(h->kept);
    cli->err = h->err;
}
