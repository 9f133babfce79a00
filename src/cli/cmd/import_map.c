/* SPDX-License-Identifier: Apache-2.0 */
/* Copyright the ropa contributors */

/* The map of a table of foreign headings: corrected on a terminal by number, and kept where that is said. */
#include "cli/internal.h"
#include "cli/term.h"

#include <errno.h>
#include <ropa/exchange.h>
#include <stdlib.h>
#include <string.h>

enum { SAMPLE = 30, HEADING = 60 /* columns */, SHOWN_WORDS = 40 };

static void print_cut(const struct cli *cli, const char *text, int columns) {
    size_t n = ropa_text_fit(text, columns);
    fprintf(cli->out, "%.*s%s", (int)n, text, text[n] ? "…" : "");
}

/* ---- columns ---- */

/* "3  Data → data elements" and what stands there. */
static void print_column(const struct cli *cli, const struct cli_mapping *m, size_t i) {
    static const struct ropa_text nowhere = {{"ไม่นำเข้า", "left out"}},
                                  each = {{" (แต่ละข้อเป็นหนึ่งแถว)", " (a row an item)"}};
    const struct ropa_import_heading *h = &m->r->headings[i];
    struct ropa_place p;
    char *label = NULL;
    if (!ropa_map_place(m->map, m->noun, h->heading, &p, NULL) && p.root)
        label = ropa_place_label(&p, cli->lang);
    fprintf(cli->out, "%3zu  ", i + 1);
    print_cut(cli, h->heading, HEADING);
    fprintf(cli->out, " → %s%s\n", label ? label : cli_say(cli, &nowhere),
            label && p.row == ROPA_ROW_MORE ? cli_say(cli, &each) : "");
    free(label);
    fputs(h->samples[0] ? "       " : "", cli->out);
    for (size_t k = 0; k < sizeof h->samples / sizeof *h->samples && h->samples[k]; k++) {
        fputs(k ? " · " : "", cli->out);
        print_cut(cli, h->samples[k], SAMPLE);
    }
    fputs(h->samples[0] ? "\n" : "", cli->out);
}

/* What column `i` is; what isn't understood is said, and the map stays. */
static void correct(struct cli *cli, struct cli_mapping *m, size_t i) {
    static const struct ropa_text ask = {{" ช่องใด (ชื่อหรือรหัสช่อง, - ไม่นำเข้า, Enter คงไว้) > ",
                                          " Which field (name or code, - left out, Enter as it is) > "}};
    struct ropa_err err = {0};
    print_column(cli, m, i);
    char *line = cli_term_line(cli, cli_say(cli, &ask), NULL);
    if (!cli_term_stops(line) && *line &&
        ropa_map_column(&m->map, m->noun, m->r->headings[i].heading, strcmp(line, "-") ? line : NULL, &err))
        cli_fail(cli, &err);
    else if (!cli_term_stops(line) && *line)
        print_column(cli, m, i);
    free(line);
}

bool cli_map_columns(struct cli *cli, struct cli_mapping *m) {
    static const struct ropa_text head = {
        {"คอลัมน์ในไฟล์ → ช่องที่เสนอ (ยังไม่ได้บันทึก):\n",
         "Columns of the file → the field proposed (nothing was stored yet):\n"}};
    static const struct ropa_text ask = {{"เลขคอลัมน์ที่จะแก้  Enter ใช้ตามนี้  q หยุด > ",
                                          "Number of a column to correct  Enter use it so  q stop > "}};
    cli_print(cli->out, cli_say(cli, &head));
    for (size_t i = 0; i < m->r->n_headings; i++)
        print_column(cli, m, i);
    for (;;) {
        char *line = cli_term_line(cli, cli_say(cli, &ask), NULL);
        bool stop = cli_term_stops(line), done = stop || !*line;
        size_t number = done ? 0 : cli_term_number(line);
        free(line);
        if (done)
            return !stop;
        if (number && number <= m->r->n_headings)
            correct(cli, m, number - 1);
    }
}

/* ---- words ---- */

static void print_word(const struct cli *cli, const struct cli_mapping *m, const struct ropa_unknown_word *u,
                       size_t i) {
    static const struct ropa_text near = {{" ใกล้เคียง: %s", " nearest: %s"}},
                                  kept = {{" เก็บเป็นคำของหน่วยงาน", " kept as the office's own"}};
    char label[512];
    cli_path_label(cli, m->noun ? m->noun : ropa_entity_find("activity"), u->field, label, sizeof label);
    fprintf(cli->out, "%3zu  %s \"", i + 1, label);
    print_cut(cli, u->word, HEADING);
    fprintf(cli->out, "\" ×%zu", u->times);
    if (u->nearest)
        cli_print(cli->out, cli_say(cli, &near), u->nearest);
    fprintf(cli->out, "%s\n", u->kept ? cli_say(cli, &kept) : "");
}

/* True when the map says now what the word means. */
static bool answer(struct cli *cli, struct cli_mapping *m, const struct ropa_unknown_word *u) {
    static const struct ropa_text means = {{"หมายถึงคำใดของ ropa", "Which word of ropa it means"}};
    struct ropa_err err = {0};
    char *line = cli_term_default(cli, cli_say(cli, &means), u->nearest);
    bool told = !cli_term_stops(line) && *line;
    if (told && ropa_map_word(&m->map, m->noun, u->field, u->word, line, &err)) {
        cli_fail(cli, &err);
        told = false;
    }
    free(line);
    return told;
}

bool cli_map_words(struct cli *cli, struct cli_mapping *m, const struct ropa_import_result *r) {
    static const struct ropa_text head = {{"คำที่ไม่อยู่ในรายการเลือก:\n", "Words that are in no list:\n"}};
    static const struct ropa_text ask = {
        {"เลขคำที่จะตอบ  Enter ไปต่อ > ", "Number of a word to answer  Enter go on > "}};
    size_t n = r->n_words < SHOWN_WORDS ? r->n_words : SHOWN_WORDS;
    bool any = false;
    if (n)
        cli_print(cli->out, cli_say(cli, &head));
    for (size_t i = 0; i < n; i++)
        print_word(cli, m, &r->words[i], i);
    while (n) {
        char *line = cli_term_line(cli, cli_say(cli, &ask), NULL);
        bool done = cli_term_stops(line) || !*line;
        size_t number = done ? 0 : cli_term_number(line);
        free(line);
        if (done)
            break;
        if (number && number <= n)
            any = answer(cli, m, &r->words[number - 1]) || any;
    }
    return any;
}

/* ---- kept ---- */

/* What the system says of a file, in the officer's language where that is likely. */
static const char *file_trouble(const struct cli *cli, int errnum) {
    static const struct {
        int errnum;
        const char *th;
    } words[] = {{ENOENT, "ไม่พบไฟล์หรือโฟลเดอร์นี้"}, {EACCES, "ไม่มีสิทธิ์"}, {EPERM, "ไม่มีสิทธิ์"},
                 {EISDIR, "เป็นโฟลเดอร์ ไม่ใช่ไฟล์"}, {ENOSPC, "ดิสก์เต็ม"}, {EROFS, "เป็นแบบอ่านอย่างเดียว"}};
    for (size_t i = 0; cli->lang == ROPA_TH && i < sizeof words / sizeof *words; i++)
        if (words[i].errnum == errnum)
            return words[i].th;
    return strerror(errnum);
}

bool cli_map_save(struct cli *cli, const struct cli_mapping *m, const char *path) {
    static const struct ropa_text
        kept = {{"เก็บไฟล์จับคู่ไว้ที่ %s ใช้ครั้งต่อไปด้วย --map %s\n",
                 "The map was written to %s; use it next time with --map %s\n"}},
        there = {{"มี %s อยู่แล้ว จึงไม่เขียนทับ บอกชื่ออื่น\n",
                  "%s exists already and was not overwritten; give another name\n"}},
        failed = {{"เขียนไฟล์จับคู่ %s ไม่ได้: %s\n", "The map could not be written to %s: %s\n"}};
    FILE *f = fopen(path, "wx");
    bool good = f && fputs(m->map, f) >= 0 && fputc('\n', f) != EOF;
    int errnum = errno;
    good = f && !fclose(f) && good;
    if (good)
        cli_note(cli, &kept, path, path);
    else if (!f && errnum == EEXIST)
        cli_note(cli, &there, path);
    else
        cli_note(cli, &failed, path, file_trouble(cli, errnum));
    return good;
}

void cli_map_offer(struct cli *cli, const struct cli_mapping *m) {
    static const struct ropa_text ask = {{"เก็บไฟล์จับคู่ไว้ใช้ครั้งต่อไปที่ (ชื่อไฟล์, Enter ไม่เก็บ)",
                                          "Keep the map for the next time as (a file name, Enter don't)"}};
    for (bool kept = false; !kept;) {
        char *line = cli_term_default(cli, cli_say(cli, &ask), NULL);
        kept = cli_term_stops(line) || !*line || cli_map_save(cli, m, line);
        free(line);
    }
}
