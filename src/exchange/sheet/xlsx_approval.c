/* SPDX-License-Identifier: Apache-2.0 */
/* Copyright the ropa contributors */
#include "exchange/sheet/xlsx_approval.h"

#include "exchange/sheet/xlsx_block.h"
#include "model/nouns/nouns.h"
#include "model/nouns/organisation.h"
#include "model/nouns/person.h"
#include "model/signer.h"
#include "model/view.h"
#include "model/vocab.h"

#include <ropa/acts.h>
#include <ropa/text.h>
#include <stdlib.h>
#include <string.h>

enum { REF, NAME, VERSION, BY, MEMO, DATE, DIGEST, SHOWN, UID = SHOWN, REV, COLUMNS };
enum {
    DIGITS = 12,
    ROOM = 40,
    FIRST_LINES = 2
}; /* of a digest; points to sign in; records that stay with their headings */
static const unsigned widths[COLUMNS] = {16, 30, 8, 30, 19, 13, 14, 10, 10};

/* Where each signs: the columns of one third of the page. */
static const lxw_col_t thirds[RP_APPROVAL_ROLES][2] = {{REF, NAME}, {VERSION, BY}, {MEMO, DIGEST}};

enum { SUBMITS, APPROVES, RECEIVES };
static const struct ropa_text roles[RP_APPROVAL_ROLES] = {
    [SUBMITS] = {{"ผู้เสนอ", "Submitted by"}},
    [APPROVES] = {{"หัวหน้าหน่วยงาน ผู้อนุมัติ", "Head of the unit, who approves"}},
    [RECEIVES] = {{"ผู้ตรวจรับ ของศูนย์กลาง", "Accepts for the centre"}}};

struct rp_approval_line {
    const char *ref, *name, *status, *uid; /* status: its label */
    const char *by, *memo, *date;          /* of its last approval; NULL without one */
    char digest[DIGITS + 1];
    int64_t rev;
    int version; /* which approved state it is */
};

/* ---- how it stands ---- */

/* One record's acts, as they are told. */
struct telling {
    struct rp_approving *a;
    struct rp_approval_line line;
    struct rp_approval_name by[RP_APPROVAL_ROLES],
        submitted; /* submitted: the last time, approved since or not */
    char last[80]; /* digest of the last approval */
    enum ropa_lang lang;
};

static const char *keep(struct rp_approving *a, const char *text) {
    return text && *text ? rp_pool_text(&a->pool, text) : NULL;
}

static void note_approval(struct telling *t, const struct ropa_act_kept *act) {
    struct rp_buf by = {0};
    const char *digest = act->digest ? act->digest : "", *sum = strchr(digest, ':');
    const struct ropa_choice *level = ropa_choice_find(&rp_vocab_level, act->level);
    t->line.version += strcmp(digest, t->last) != 0;
    RP_COPY(t->last, digest);
    rp_copy(t->line.digest, sizeof t->line.digest, sum ? sum + 1 : digest);
    rp_buf_str(&by, act->by_name ? act->by_name : "");
    rp_buf_printf(&by, t->lang == ROPA_TH ? " (ระดับ%s)" : " (level: %s)", level->label.in[t->lang]);
    t->line.by = keep(t->a, by.p);
    t->line.memo = keep(t->a, act->memo);
    t->line.date = keep(t->a, act->date);
    t->line.rev = act->rev;
    t->a->bad |= by.bad;
    rp_buf_free(&by);
}

static bool tell_act(void *ctx, const struct ropa_act_kept *act) {
    struct telling *t = ctx;
    const struct rp_approval_name by = {keep(t->a, act->by_name), keep(t->a, act->by_post),
                                        keep(t->a, act->date), false};
    size_t level;
    if (!strcmp(act->kind, "submit") && (!act->level || !strcmp(act->level, "unit"))) /* to its head */
        t->submitted = by;
    if (!strcmp(act->kind, "accept") && act->digest && !strcmp(act->digest, t->last))
        t->by[RECEIVES] = by;
    if (!rp_signed_approves(act, &level))
        return true;
    note_approval(t, act);
    t->by[SUBMITS] = t->submitted;
    if (!level)
        t->by[APPROVES] = by;
    return true;
}

/* The one that all records name, as long as they do. */
static void join(struct rp_approval_name *all, const struct rp_approval_name *one, bool first) {
    if (first)
        *all = *one;
    else
        all->many |= !rp_same_text(all->name, one->name) || !rp_same_text(all->post, one->post) ||
                     !rp_same_text(all->date, one->date);
}

void rp_approval_add(struct rp_approving *a, const struct rp_xlsx *x, const struct ropa_record *rec) {
    const struct ropa_view *view = x->book->live;
    const struct ropa_text *status = rp_signed_status(view, rec);
    struct telling t = {.a = a, .lang = x->book->lang};
    struct rp_approval_line *grown = rp_grow(a->lines, a->n, &a->cap, sizeof *grown);
    if (!grown) {
        a->bad = true;
        return;
    }
    a->lines = grown;
    if (view && view->each_act && strcmp(ropa_record_status(rec), "draft") != 0)
        view->each_act(view->ctx, rec, tell_act, &t);
    if (!x->book->approved)
        t.by[SUBMITS] = t.submitted;
    for (size_t i = 0; i < RP_APPROVAL_ROLES; i++)
        join(&a->by[i], &t.by[i], !a->n);
    join(&a->memo, &(struct rp_approval_name){.name = t.line.memo, .date = t.line.date}, !a->n);
    t.line.ref = keep(a, ropa_record_ref(rec));
    t.line.uid = keep(a, ropa_record_uid(rec));
    t.line.name = keep(a, ropa_record_get(rec, ropa_record_entity(rec)->title));
    t.line.status = status ? status->in[x->book->lang] : "";
    t.line.rev = t.line.by ? t.line.rev : ropa_record_rev(rec);
    a->drafts += !strcmp(ropa_record_status(rec), "draft") || !strcmp(ropa_record_status(rec), "returned");
    a->lines[a->n++] = t.line;
}

/* ---- who is expected ---- */

struct seeking {
    bool many;
    char only[37];
};

static void note_signer(void *ctx, const char *person, const struct ropa_record *head) {
    struct seeking *s = ctx;
    (void)head;
    s->many |= *s->only && strcmp(s->only, person) != 0;
    RP_COPY(s->only, person);
}

/* The one person whom the register names for it on the day of print; nobody where it names several. */
static struct rp_approval_name named(const struct rp_xlsx *x, const char *unit, const char *level) {
    const struct rp_book *book = x->book;
    struct rp_approval_name by = {NULL, NULL, NULL, false};
    struct seeking s = {.many = false};
    if (!book->live || !book->today)
        return by;
    rp_signers_each(book->live, unit, level, book->today, note_signer, &s);
    const struct ropa_record *person = *s.only && !s.many && book->live->record
                                           ? book->live->record(book->live->ctx, &rp_person, s.only)
                                           : NULL;
    if (person) {
        by.name = ropa_record_get(person, PER_NAME);
        by.post = ropa_record_get(person, PER_POST);
    }
    return by;
}

struct rp_approval_name rp_approval_head(const struct rp_xlsx *x, const char *unit) {
    return unit ? named(x, unit, "unit") : (struct rp_approval_name){NULL, NULL, NULL, false};
}

static struct rp_approval_name expected(const struct rp_approving *a, const struct rp_xlsx *x, size_t role) {
    const char *unit = x->book->unit ? ropa_record_uid(x->book->unit) : NULL;
    const struct rp_approval_name *by = &a->by[SUBMITS];
    if (role == SUBMITS)
        return by->many ? (struct rp_approval_name){NULL, NULL, NULL, false}
                        : (struct rp_approval_name){by->name, by->post, NULL, false};
    return role == APPROVES ? rp_approval_head(x, unit) : named(x, unit, "centre");
}

/* ---- the page ---- */

/* One sheet being filled, top down. */
struct page {
    struct rp_approving *a;
    struct rp_xlsx *x;
    lxw_worksheet *ws;
    lxw_row_t row;
    struct rp_page paper;
};

static void end_row(struct page *p, double height) {
    worksheet_set_row(p->ws, p->row++, height, NULL);
    rp_page_row(&p->paper, height);
}

static unsigned width_of(lxw_col_t from, lxw_col_t to) {
    unsigned width = 0;
    for (lxw_col_t c = from; c <= to; c++)
        width += widths[c];
    return width;
}

/* A text across the page, and on to the next row. */
static void put_line(struct page *p, const char *text, enum rp_style style, double height) {
    rp_xlsx_merge(p->x, p->ws, p->row, 0, p->row, SHOWN - 1, text, style);
    double needed = rp_xlsx_height(p->x, rp_block_lines(text, width_of(0, SHOWN - 1)));
    end_row(p, needed > height ? needed : height);
}

static void gap(struct page *p) {
    end_row(p, p->x->font);
}

/* What is being approved, and what is decided. */
static void put_subject(struct page *p) {
    const struct rp_book *book = p->x->book;
    const struct rp_approving *a = p->a;
    bool th = book->lang == ROPA_TH, filled = book->approved && a->n;
    const char *unit = book->unit ? ropa_record_value(book->unit, "name") : NULL;
    const char *office = book->organisation ? ropa_record_value(book->organisation, "controller_name") : NULL;
    const char *of = unit ? unit : office ? office : "";
    struct rp_buf b = {0};
    char day[64];
    /* nobody laid drafts before who signs; a register of drafts alone is one to be looked at, and says that it is a draft */
    size_t apart = a->drafts < a->n ? a->drafts : 0;
    rp_buf_printf(&b,
                  th ? "ได้ตรวจสอบบันทึกรายการกิจกรรมการประมวลผลข้อมูลส่วนบุคคล %zu รายการ%s%s ตามทะเบียนฉบับนี้แล้ว"
                     : "The %zu records of processing activities%s%s in this register were examined",
                  a->n - apart, *of ? (th ? " ของ" : " of ") : "", of);
    if (apart)
        rp_buf_printf(&b,
                      th ? " อีก %zu รายการเป็นร่างหรือถูกส่งกลับ ไม่รวมอยู่ในการอนุมัตินี้"
                         : "; %zu more are drafts or were returned, and are no part of this approval",
                      apart);
    if (!b.bad)
        put_line(p, b.p, RP_STYLE_BODY, 0);
    put_line(p,
             filled ? (th ? "☑ เห็นชอบ     ☐ ไม่เห็นชอบ" : "☑ Approved     ☐ Not approved")
                    : (th ? "☐ เห็นชอบ     ☐ ไม่เห็นชอบ" : "☐ Approved     ☐ Not approved"),
             RP_STYLE_LABEL, 0);
    rp_buf_clear(&b);
    if (!filled)
        rp_buf_str(
            &b, th ? "ที่ ....................................  ลงวันที่ ...................................."
                   : "Memo ....................................  dated ....................................");
    else if (a->memo.many)
        rp_buf_str(&b, th ? "ที่และวันที่ของแต่ละรายการ ตามตารางด้านล่าง"
                          : "Memo and date of each record: see the table below");
    else
        rp_buf_printf(
            &b, th ? "ที่ %s  ลงวันที่ %s" : "Memo %s  dated %s", a->memo.name ? a->memo.name : "–",
            a->memo.date ? ropa_date_format(a->memo.date, book->lang, ROPA_DATE_LONG, day, sizeof day) : "–");
    if (!b.bad)
        put_line(p, b.p, RP_STYLE_BODY, 0);
    p->a->bad |= b.bad;
    rp_buf_free(&b);
}

/* One line of the room to sign: the same of each signer, side by side. */
static void put_third(struct page *p, size_t role, const char *text, enum rp_style style) {
    rp_xlsx_merge(p->x, p->ws, p->row, thirds[role][0], p->row, thirds[role][1], text, style);
}

static void end_thirds(struct page *p, unsigned lines, double height) {
    double needed = rp_xlsx_height(p->x, lines);
    end_row(p, needed > height ? needed : height);
}

/* The texts of one line of the room, and the most rows one of them takes. */
static unsigned put_names(struct page *p, const struct rp_approval_name *by, bool posts) {
    unsigned most = 1;
    for (size_t i = 0; i < RP_APPROVAL_ROLES; i++) {
        const char *text = posts ? by[i].post : by[i].name;
        struct rp_buf b = {0};
        if (posts)
            rp_buf_printf(&b, "%s%s", rp_xlsx_word(p->x, "ตำแหน่ง ", "Post "),
                          text         ? text
                          : by[i].many ? "–"
                                       : "..............................");
        else
            rp_buf_printf(&b, "( %s )", text ? text : "........................................");
        if (!b.bad) {
            unsigned lines = rp_block_lines(b.p, width_of(thirds[i][0], thirds[i][1]));
            put_third(p, i, b.p, RP_STYLE_SIGN);
            most = lines > most ? lines : most;
        }
        p->a->bad |= b.bad;
        rp_buf_free(&b);
    }
    return most;
}

static void put_dates(struct page *p, const struct rp_approval_name *by) {
    for (size_t i = 0; i < RP_APPROVAL_ROLES; i++) {
        char day[64], line[96];
        const char *word = rp_xlsx_word(p->x, "วันที่", "Date");
        if (by[i].date)
            snprintf(line, sizeof line, "%s %s", word,
                     ropa_date_format(by[i].date, p->x->book->lang, ROPA_DATE_LONG, day, sizeof day));
        else
            snprintf(line, sizeof line, "%s %s", word, by[i].many ? "–" : "..............................");
        put_third(p, i, line, RP_STYLE_SIGN);
    }
    end_thirds(p, 1, 0);
}

/* In the approved edition those who signed, where all records name the same; else those who are expected. */
static void put_room(struct page *p) {
    struct rp_approval_name by[RP_APPROVAL_ROLES];
    for (size_t i = 0; i < RP_APPROVAL_ROLES; i++) {
        by[i] = p->x->book->approved ? p->a->by[i] : expected(p->a, p->x, i);
        if (by[i].many)
            by[i] = (struct rp_approval_name){rp_xlsx_word(p->x, "หลายคน ตามตาราง", "several, see the table"),
                                              NULL, NULL, true};
        put_third(p, i, roles[i].in[p->x->book->lang], RP_STYLE_SIGN);
    }
    end_thirds(p, 1, 0);
    for (size_t i = 0; i < RP_APPROVAL_ROLES; i++)
        put_third(p, i,
                  rp_xlsx_word(p->x, "ลงชื่อ ..................................",
                               "Signed .............................."),
                  RP_STYLE_SIGN);
    end_thirds(p, 1, ROOM);
    end_thirds(p, put_names(p, by, false), 0);
    end_thirds(p, put_names(p, by, true), 0);
    put_dates(p, by);
}

static const struct ropa_text heads[COLUMNS] = {[REF] = {{"รหัสรายการ", "Reference"}},
                                                [NAME] = {{"กิจกรรม", "Activity"}},
                                                [VERSION] = {{"ฉบับที่", "Version"}},
                                                [BY] = {{"ผู้อนุมัติ", "Approved by"}},
                                                [MEMO] = {{"บันทึกที่", "Memo"}},
                                                [DATE] = {{"วันที่อนุมัติ", "Approved on"}},
                                                [DIGEST] = {{"รหัสตรวจสอบ", "Digest"}},
                                                [UID] = {{"uid", "uid"}},
                                                [REV] = {{"rev", "rev"}}};

static unsigned put_cell(struct page *p, lxw_col_t c, const char *text) {
    rp_xlsx_blank(p->x, p->ws, p->row, c, RP_STYLE_CARD_BODY);
    if (!text || !*text)
        return 1;
    rp_xlsx_text(p->x, p->ws, p->row, c, text, RP_STYLE_CARD_BODY);
    return rp_block_lines(text, widths[c]);
}

static void put_record(struct page *p, const struct rp_approval_line *l) {
    unsigned lines[SHOWN], most = 1;
    char version[24] = "";
    if (l->version)
        snprintf(version, sizeof version, "%d", l->version);
    lines[REF] = put_cell(p, REF, l->ref);
    lines[NAME] = put_cell(p, NAME, l->name);
    lines[VERSION] = put_cell(p, VERSION, version);
    lines[BY] = put_cell(p, BY, l->by ? l->by : l->status);
    lines[MEMO] = put_cell(p, MEMO, l->memo);
    lines[DATE] = put_cell(p, DATE, NULL);
    if (l->date)
        rp_xlsx_number(p->x, p->ws, p->row, DATE, rp_cell_day(l->date), RP_STYLE_CARD_DATE);
    lines[DIGEST] = put_cell(p, DIGEST, l->digest);
    rp_xlsx_text(p->x, p->ws, p->row, UID, l->uid ? l->uid : "", RP_STYLE_HIDDEN);
    rp_xlsx_number(p->x, p->ws, p->row, REV, (double)l->rev, RP_STYLE_HIDDEN);
    for (size_t i = 0; i < SHOWN; i++)
        most = lines[i] > most ? lines[i] : most;
    worksheet_set_row(p->ws, p->row++, rp_xlsx_height(p->x, most), NULL);
}

static void put_records(struct page *p) {
    unsigned most = 1;
    for (lxw_col_t c = 0; c < COLUMNS; c++) {
        const char *text = heads[c].in[p->x->book->lang];
        unsigned lines = rp_block_lines(text, widths[c]);
        most = lines > most ? lines : most;
        rp_xlsx_text(p->x, p->ws, p->row, c, text, c < SHOWN ? RP_STYLE_HEAD : RP_STYLE_HIDDEN);
    }
    if (!rp_page_fits(&p->paper, rp_xlsx_height(p->x, most) + FIRST_LINES * rp_xlsx_height(p->x, 2))) {
        lxw_row_t breaks[] = {p->row, 0};
        worksheet_set_h_pagebreaks(p->ws, breaks);
    }
    worksheet_repeat_rows(p->ws, p->row, p->row);
    end_row(p, rp_xlsx_height(p->x, most));
    for (size_t i = 0; i < p->a->n; i++)
        put_record(p, &p->a->lines[i]);
}

/* The approvals that stand, told whole. */
static void put_signed(struct page *p) {
    const struct rp_book *book = p->x->book;
    struct rp_buf line = {0};
    for (size_t i = 0; rp_signs_line(&p->x->signs, book->organisation, i, book->lang, &line); i++)
        put_line(p, line.p, RP_STYLE_BODY, 0);
    p->a->bad |= line.bad || p->x->signs.bad;
    rp_buf_free(&line);
}

void rp_approval_put(struct rp_approving *a, struct rp_xlsx *x) {
    lxw_row_col_options hidden = {.hidden = LXW_TRUE};
    const char *title = rp_xlsx_word(x, "การอนุมัติ", "Approval");
    unsigned percent = rp_page_percent(width_of(0, SHOWN - 1), SHOWN, false, false);
    struct page p = {.a = a, .x = x, .paper.room = rp_page_room(false, false, percent, RP_XLSX_MARGINS)};
    char whole[256];
    if (!(p.ws = rp_xlsx_sheet(x, title, rp_xlsx_streams(x, COLUMNS))))
        return;
    for (lxw_col_t c = 0; c < SHOWN; c++)
        worksheet_set_column(p.ws, c, c, widths[c], NULL);
    worksheet_set_column_opt(p.ws, UID, REV, widths[UID], NULL, &hidden);
    rp_xlsx_title(x, title, whole, sizeof whole);
    put_line(&p, whole, RP_STYLE_TITLE, rp_xlsx_least(x, RP_STYLE_TITLE));
    put_subject(&p);
    gap(&p);
    put_room(&p);
    gap(&p);
    put_signed(&p);
    gap(&p);
    put_records(&p);
    rp_xlsx_head(x, p.ws, p.row, 0);
    rp_xlsx_page(x, p.ws, false, false, whole);
    worksheet_fit_to_pages(p.ws, 1, 0);
    worksheet_print_area(p.ws, 0, 0, p.row, SHOWN - 1);
    worksheet_gridlines(p.ws, LXW_HIDE_ALL_GRIDLINES);
    if (a->bad || a->pool.bad)
        rp_xlsx_note(x, LXW_ERROR_MEMORY_MALLOC_FAILED);
}

const char *rp_approval_edition(const struct rp_approving *a, const struct rp_xlsx *x) {
    if (x->book->approved)
        return rp_xlsx_approved(x);
    return a->drafts || !a->n ? rp_xlsx_word(x, "ร่าง", "Draft")
                              : rp_xlsx_word(x, "ฉบับเสนอขออนุมัติ", "For approval");
}

void rp_approval_free(struct rp_approving *a) {
    rp_pool_free(&a->pool);
    free(a->lines);
    *a = (struct rp_approving){0};
}
