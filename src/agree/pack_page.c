/* SPDX-License-Identifier: Apache-2.0 */
/* Copyright the ropa contributors */

/* The page that leads through an evidence pack: each step, what proves it, what is missing, the files with their sums. */
#include "agree/pack.h"

#include "base/buf.h"

#include <ropa/text.h>
#include <stdlib.h>

static const char *say(const struct rp_pack_page *p, const struct ropa_text *text) {
    return text->in[p->paper.lang];
}

/* ---- pieces ---- */

static void put_para(struct rp_pack_page *p, struct rp_buf *text) {
    p->paper.pool.bad |= text->bad;
    if (text->n && !text->bad)
        rp_paper_para(&p->paper, p->paper.root, text->p);
    rp_buf_free(text);
}

static void put_heading(struct rp_pack_page *p, int level, struct rp_buf *text) {
    p->paper.pool.bad |= text->bad;
    if (!text->bad)
        rp_paper_heading(&p->paper, p->paper.root, level, text->p ? text->p : "");
    rp_buf_free(text);
    p->table = NULL;
}

static void put_day(const struct rp_pack_page *p, struct rp_buf *out, const char *day) {
    char text[96];
    rp_buf_str(out, ropa_date_format(day, p->paper.lang, ROPA_DATE_LONG, text, sizeof text));
}

static struct rp_node *begin_table(struct rp_pack_page *p, const struct ropa_text *columns, size_t n) {
    struct rp_node *table = rp_paper_block(&p->paper, p->paper.root, RP_TABLE);
    struct rp_node *head = table ? rp_paper_block(&p->paper, table, RP_ROW) : NULL;
    for (size_t i = 0; head && i < n; i++)
        rp_paper_cell(&p->paper, head, say(p, &columns[i]), NULL);
    return head ? table : NULL;
}

static const struct ropa_text states[] = {[ROPA_STEP_OPEN] = {{"ยังไม่แล้วเสร็จ", "open"}},
                                          [ROPA_STEP_LATE] = {{"แล้วเสร็จหลังกำหนด", "done late"}},
                                          [ROPA_STEP_DONE] = {{"แล้วเสร็จ", "done"}}};

/* ---- the page ---- */

void rp_pack_page_begin(struct rp_pack_page *p, const struct ropa_score *score,
                        const struct ropa_score_kpi *kpi, const char *whose) {
    static const struct ropa_text title = {{"แฟ้มหลักฐานตัวชี้วัดที่ %s %s: %s", "Evidence of KPI %s, %s: %s"}};
    static const struct ropa_text stand = {{"%s ณ วันที่ ", "%s, as of "}};
    static const struct ropa_text check = {
        {"ตรวจว่าไฟล์ในแฟ้มนี้ครบและไม่ถูกแก้: แตกไฟล์แล้วสั่ง sha256sum -c SHA256SUMS ในโฟลเดอร์ที่แตกไว้",
         "To see that the files are whole and as they were packed: unpack them and run sha256sum -c SHA256SUMS there"}};
    struct rp_buf text = {0}, line = {0};
    p->paper.root = rp_paper_block(&p->paper, NULL, RP_BLOCKS);
    rp_buf_printf(&text, say(p, &title), kpi->kpi, say(p, &kpi->name), whose);
    p->paper.pool.bad |= text.bad || !p->paper.root;
    if (p->paper.pool.bad) {
        rp_buf_free(&text);
        return;
    }
    p->paper.title = rp_pool_text(&p->paper.pool, text.p);
    put_heading(p, 1, &text);
    rp_buf_printf(&line, say(p, &stand), say(p, &score->name));
    put_day(p, &line, score->as_of);
    put_para(p, &line);
    rp_buf_str(&line, say(p, &check));
    put_para(p, &line);
}

/* Which steps there are and how they stand. */
static void put_steps(struct rp_pack_page *p, const struct ropa_score_card *card) {
    static const struct ropa_text columns[] = {{{"ขั้นตอน", "Step"}},
                                               {{"ผล", "State"}},
                                               {{"นับได้", "Counted"}},
                                               {{"แล้วเสร็จเมื่อ", "Done on"}},
                                               {{"กำหนด", "Due"}}};
    struct rp_node *table = card->n_steps ? begin_table(p, columns, sizeof columns / sizeof *columns) : NULL;
    for (size_t i = 0; table && i < card->n_steps; i++) {
        const struct ropa_score_step *s = &card->steps[i];
        struct rp_node *row = rp_paper_block(&p->paper, table, RP_ROW);
        struct rp_buf name = {0}, on = {0}, due = {0};
        char *done = ropa_score_done_text(s, p->paper.lang);
        rp_buf_printf(&name, "%s %s", s->step, say(p, &s->title));
        if (*s->on && s->state != ROPA_STEP_OPEN)
            put_day(p, &on, s->on);
        put_day(p, &due, s->due);
        p->paper.pool.bad |= name.bad || on.bad || due.bad || !done || !row;
        if (!p->paper.pool.bad) {
            rp_paper_cell(&p->paper, row, name.p, NULL);
            rp_paper_cell(&p->paper, row, say(p, &states[s->state]), NULL);
            rp_paper_cell(&p->paper, row, done, NULL);
            rp_paper_cell(&p->paper, row, on.p ? on.p : "–", NULL);
            rp_paper_cell(&p->paper, row, due.p, NULL);
        }
        free(done);
        rp_buf_free(&name);
        rp_buf_free(&on);
        rp_buf_free(&due);
    }
}

void rp_pack_page_card(struct rp_pack_page *p, const struct ropa_score_card *card, bool named) {
    struct rp_buf name = {0};
    p->level = named ? 3 : 2;
    rp_buf_str(&name, named ? card->unit_name : "");
    if (name.n)
        put_heading(p, 2, &name);
    rp_buf_free(&name);
    put_steps(p, card);
}

void rp_pack_page_step(struct rp_pack_page *p, const struct ropa_score_step *s) {
    static const struct ropa_text counted = {{" นับได้ ", ", counted "}},
                                  on = {{" วันที่นับล่าสุด ", ", the last that counted on "}},
                                  due = {{" กำหนด ", ", due "}};
    struct rp_buf head = {0}, text = {0};
    char *done = ropa_score_done_text(s, p->paper.lang);
    rp_buf_printf(&head, "%s %s", s->step, say(p, &s->title));
    put_heading(p, p->level, &head);
    rp_buf_printf(&text, "%s%s%s", say(p, &states[s->state]), say(p, &counted), done ? done : "");
    if (*s->on) {
        rp_buf_str(&text, say(p, &on));
        put_day(p, &text, s->on);
    }
    rp_buf_str(&text, say(p, &due));
    put_day(p, &text, s->due);
    put_para(p, &text);
    free(done);
}

void rp_pack_page_level(struct rp_pack_page *p, const struct ropa_score_level *l) {
    static const struct ropa_text title = {{"ระดับ %d: %s", "Level %d: %s"}};
    struct rp_buf head = {0};
    rp_buf_printf(&head, say(p, &title), l->level, say(p, &l->text));
    put_heading(p, p->level, &head);
}

void rp_pack_page_results(struct rp_pack_page *p) {
    static const struct ropa_text title = {{"ผลที่รายงาน", "What was reported"}};
    struct rp_buf head = {0};
    rp_buf_str(&head, say(p, &title));
    put_heading(p, p->level, &head);
}

/* ---- what proves it ---- */

void rp_pack_page_line(struct rp_pack_page *p, const struct rp_pack_line *line) {
    static const struct ropa_text columns[] = {
        {{"สิ่งที่ยืนยัน", "What proves it"}}, {{"วันที่", "Date"}}, {{"ไฟล์", "File"}}, {{"SHA-256", "SHA-256"}}};
    struct rp_buf day = {0};
    if (!p->table)
        p->table = begin_table(p, columns, sizeof columns / sizeof *columns);
    struct rp_node *row = p->table ? rp_paper_block(&p->paper, p->table, RP_ROW) : NULL;
    if (*line->day)
        put_day(p, &day, line->day);
    p->paper.pool.bad |= day.bad;
    if (row && !day.bad) {
        rp_paper_cell(&p->paper, row, line->what, NULL);
        rp_paper_cell(&p->paper, row, day.p ? day.p : "–", NULL);
        rp_paper_cell(&p->paper, row, line->file ? line->file->name : line->said,
                      line->file ? line->file->name : NULL);
        rp_paper_cell(&p->paper, row, line->file ? line->file->sha256 : "–", NULL);
    }
    rp_buf_free(&day);
}

static void put_notes(struct rp_pack_page *p, const struct ropa_text *title,
                      const struct ropa_score_note *notes, size_t n) {
    struct rp_node *list = NULL;
    if (n) {
        rp_paper_para(&p->paper, p->paper.root, say(p, title));
        list = rp_paper_block(&p->paper, p->paper.root, RP_LIST);
    }
    for (size_t i = 0; list && i < n; i++) {
        char *text = ropa_score_note_text(&notes[i], p->paper.lang);
        struct rp_node *item = rp_paper_block(&p->paper, list, RP_ITEM);
        p->paper.pool.bad |= !text;
        if (text && item)
            rp_paper_para(&p->paper, item, text);
        free(text);
    }
}

void rp_pack_page_lacks(struct rp_pack_page *p, const struct ropa_score_note *missing, size_t n_missing,
                        const struct ropa_score_note *warnings, size_t n_warnings) {
    static const struct ropa_text none = {{"ยังไม่มีสิ่งที่ยืนยัน", "Nothing proves it yet."}};
    static const struct ropa_text lacks = {{"ยังขาด", "Missing"}}, looks = {{"ข้อสังเกต", "To be looked at"}};
    if (!p->table)
        rp_paper_para(&p->paper, p->paper.root, say(p, &none));
    put_notes(p, &lacks, missing, n_missing);
    put_notes(p, &looks, warnings, n_warnings);
    p->table = NULL;
}

void rp_pack_page_end(struct rp_pack_page *p, const struct rp_bundled *const *files, size_t n) {
    static const struct ropa_text title = {{"ไฟล์ทั้งหมด (%zu)", "All files (%zu)"}};
    static const struct ropa_text columns[] = {
        {{"ไฟล์", "File"}}, {{"ขนาด (ไบต์)", "Size (bytes)"}}, {{"SHA-256", "SHA-256"}}};
    struct rp_buf head = {0};
    rp_buf_printf(&head, say(p, &title), n);
    put_heading(p, 2, &head);
    struct rp_node *table = n ? begin_table(p, columns, sizeof columns / sizeof *columns) : NULL;
    for (size_t i = 0; table && i < n; i++) {
        struct rp_node *row = rp_paper_block(&p->paper, table, RP_ROW);
        char size[24];
        snprintf(size, sizeof size, "%lld", (long long)files[i]->size);
        if (!row)
            return;
        rp_paper_cell(&p->paper, row, files[i]->name, files[i]->name);
        rp_paper_cell(&p->paper, row, size, NULL);
        rp_paper_cell(&p->paper, row, files[i]->sha256, NULL);
    }
}
