/* SPDX-License-Identifier: Apache-2.0 */
/* Copyright the ropa contributors */
#include "exchange/sheet/xlsx_approval.h"

#include "exchange/sheet/xlsx_block.h"
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
static const unsigned widths[COLUMNS] = {16, 33, 8, 28, 19, 19, 14, 10, 10};

/* Where they sign, two beside each other; and of a register of several units the columns that name those of each. */
static const lxw_col_t halves[2][2] = {{REF, VERSION}, {BY, DIGEST}};
enum { OF_UNIT, PROPOSES, HEADS, THIRDS };
static const lxw_col_t thirds[THIRDS][2] = {{REF, NAME}, {VERSION, BY}, {MEMO, DIGEST}};

static const struct ropa_text roles[RP_SIGNING_ROLES] = {
    [RP_PROPOSES] = {{"ผู้เสนอ", "Submitted by"}},
    [RP_HEADS] = {{"หัวหน้าหน่วยงาน ผู้อนุมัติ", "Head of the unit, who approves"}},
    [RP_ACCEPTS] = {{"ผู้ตรวจรับ ของศูนย์กลาง", "Accepts for the centre"}},
    [RP_DECIDES] = {{"ผู้อนุมัติ ระดับ%s", "Approves, level: %s"}}};

struct rp_approval_line {
    const char *ref, *name, *status, *uid; /* status: its label */
    const char *by, *memo, *date;          /* of its last approval; NULL without one */
    char digest[DIGITS + 1];
    int64_t rev;
    int version; /* which approved state it is */
};

/* ---- how it stands ---- */

/* One record's approval, as its acts are told. */
struct telling {
    struct rp_approving *a;
    struct rp_approval_line line;
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
    size_t level;
    if (rp_signed_approves(act, &level))
        note_approval(ctx, act);
    return true;
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
    rp_signings_add(&a->signings, x, rec);
    t.line.ref = keep(a, ropa_record_ref(rec));
    t.line.uid = keep(a, ropa_record_uid(rec));
    t.line.name = keep(a, ropa_record_get(rec, ropa_record_entity(rec)->title));
    t.line.status = status ? status->in[x->book->lang] : "";
    t.line.rev = t.line.by ? t.line.rev : ropa_record_rev(rec);
    a->drafts += !strcmp(ropa_record_status(rec), "draft") || !strcmp(ropa_record_status(rec), "returned");
    a->lines[a->n++] = t.line;
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

/* Whether all were approved by one memo, of one day. */
static bool one_memo(const struct rp_approving *a) {
    bool one = true;
    for (size_t i = 1; i < a->n; i++)
        one &= rp_same_text(a->lines[i].memo, a->lines[0].memo) &&
               rp_same_text(a->lines[i].date, a->lines[0].date);
    return one;
}

/* What is being approved. */
static void put_subject(struct page *p) {
    const struct rp_book *book = p->x->book;
    const struct rp_approving *a = p->a;
    bool th = book->lang == ROPA_TH;
    const char *unit = book->unit ? ropa_record_value(book->unit, "name") : NULL;
    const char *office = book->organisation ? ropa_record_value(book->organisation, "controller_name") : NULL;
    const char *of = unit ? unit : office ? office : "";
    struct rp_buf b = {0};
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
    p->a->bad |= b.bad;
    rp_buf_free(&b);
}

/* What is decided, by which memo. */
static void put_decision(struct page *p) {
    const struct rp_book *book = p->x->book;
    const struct rp_approving *a = p->a;
    bool th = book->lang == ROPA_TH, filled = book->approved;
    struct rp_buf b = {0};
    char day[64];
    put_line(p,
             filled ? (th ? "☑ เห็นชอบ     ☐ ไม่เห็นชอบ" : "☑ Approved     ☐ Not approved")
                    : (th ? "☐ เห็นชอบ     ☐ ไม่เห็นชอบ" : "☐ Approved     ☐ Not approved"),
             RP_STYLE_LABEL, 0);
    if (!filled)
        rp_buf_str(
            &b, th ? "ที่ ....................................  ลงวันที่ ...................................."
                   : "Memo ....................................  dated ....................................");
    else if (!one_memo(a))
        rp_buf_str(&b, th ? "ที่และวันที่ของแต่ละรายการ ตามตารางด้านล่าง"
                          : "Memo and date of each record: see the table below");
    else
        rp_buf_printf(
            &b, th ? "ที่ %s  ลงวันที่ %s" : "Memo %s  dated %s", a->lines[0].memo ? a->lines[0].memo : "–",
            a->lines[0].date ? ropa_date_format(a->lines[0].date, book->lang, ROPA_DATE_LONG, day, sizeof day)
                             : "–");
    if (!b.bad)
        put_line(p, b.p, RP_STYLE_BODY, 0);
    p->a->bad |= b.bad;
    rp_buf_free(&b);
}

/* ---- room to sign ---- */

static void tell_role(const struct page *p, enum rp_signing_role role, struct rp_buf *out) {
    enum ropa_lang lang = p->x->book->lang;
    const char *text = roles[role].in[lang];
    if (role == RP_DECIDES)
        rp_buf_printf(out, text, rp_vocab_level.choices[p->a->signings.level].label.in[lang]);
    else
        rp_buf_str(out, text);
}

enum line { ROLE, HAND, WHO, POST, DAY, ROOM_LINES };

/* One line of the room of who signs in `role` for `unit`. */
static void tell_line(const struct page *p, enum line line, enum rp_signing_role role, const char *unit,
                      struct rp_buf *out) {
    const struct rp_signings *s = &p->a->signings;
    struct rp_buf known = {0};
    if (line == ROLE)
        tell_role(p, role, out);
    else if (line == HAND)
        rp_buf_str(out, rp_xlsx_word(p->x, "ลงชื่อ ..................................",
                                     "Signed .............................."));
    if (line == WHO) {
        rp_signings_names(s, role, unit, &known);
        rp_buf_printf(out, "( %s )", known.n ? known.p : "........................................");
    } else if (line == POST) {
        rp_signings_posts(s, role, unit, &known);
        rp_buf_printf(out, "%s%s", rp_xlsx_word(p->x, "ตำแหน่ง ", "Post "),
                      known.n ? known.p : "..............................");
    } else if (line == DAY) {
        rp_signings_days(s, role, unit, p->x->book->lang, &known);
        rp_buf_printf(out, "%s%s", rp_xlsx_word(p->x, "วันที่ ", "Date "),
                      known.n ? known.p : "..............................");
    }
    out->bad |= known.bad;
    rp_buf_free(&known);
}

/* A text over some columns of the row, and the lines that it takes. */
static unsigned put_over(struct page *p, const lxw_col_t over[2], const struct rp_buf *text,
                         enum rp_style style) {
    p->a->bad |= text->bad;
    if (text->bad)
        return 1;
    rp_xlsx_merge(p->x, p->ws, p->row, over[0], p->row, over[1], text->p ? text->p : "", style);
    return rp_block_lines(text->p ? text->p : "", width_of(over[0], over[1]));
}

static void end_lines(struct page *p, unsigned lines, double height) {
    double needed = rp_xlsx_height(p->x, lines);
    end_row(p, needed > height ? needed : height);
}

/* Room for two hands beside each other, or for one. */
static void put_hands(struct page *p, const enum rp_signing_role *who, size_t n, const char *unit) {
    for (int line = 0; line < ROOM_LINES; line++) {
        unsigned most = 1;
        for (size_t i = 0; i < n; i++) {
            struct rp_buf b = {0};
            tell_line(p, (enum line)line, who[i], unit, &b);
            unsigned lines = put_over(p, halves[i + 2 - n], &b, RP_STYLE_SIGN);
            most = lines > most ? lines : most;
            rp_buf_free(&b);
        }
        end_lines(p, most, line == HAND ? ROOM : 0);
    }
    gap(p);
}

/* Who signs for the unit in `role`, told in one cell; who signs its own edition. */
static unsigned put_of_unit(struct page *p, size_t third, enum rp_signing_role role, const char *unit) {
    const struct rp_signings *s = &p->a->signings;
    struct rp_buf b = {0}, post = {0}, day = {0};
    rp_signings_names(s, role, unit, &b);
    rp_signings_posts(s, role, unit, &post);
    rp_signings_days(s, role, unit, p->x->book->lang, &day);
    if (!b.n)
        rp_buf_str(&b, "–");
    if (post.n)
        rp_buf_printf(&b, "\n%s", post.p);
    if (day.n)
        rp_buf_printf(&b, "\n%s%s", rp_xlsx_word(p->x, "วันที่ ", ""), day.p);
    p->a->bad |= post.bad || day.bad;
    unsigned lines = put_over(p, thirds[third], &b, RP_STYLE_CARD_BODY);
    rp_buf_free(&b);
    rp_buf_free(&post);
    rp_buf_free(&day);
    return lines;
}

/* Of several units who proposes for each, and who is its head: they sign what is of their unit. */
static void put_units(struct page *p) {
    const struct rp_signings *s = &p->a->signings;
    const struct rp_buf heading[THIRDS] = {
        [OF_UNIT] = {.p = (char *)rp_xlsx_word(p->x, "หน่วยงาน", "Unit")},
        [PROPOSES] = {.p = (char *)roles[RP_PROPOSES].in[p->x->book->lang]},
        [HEADS] = {.p = (char *)roles[RP_HEADS].in[p->x->book->lang]}};
    for (size_t i = 0; i < THIRDS; i++)
        put_over(p, thirds[i], &heading[i], RP_STYLE_HEAD);
    end_lines(p, 1, 0);
    for (size_t i = 0; i < s->n_units; i++) {
        const struct rp_signing_unit *u = &s->units[i];
        struct rp_buf b = {0};
        rp_buf_printf(&b, rp_xlsx_word(p->x, "%s · %zu รายการ", "%s · %zu records"), *u->name ? u->name : "–",
                      u->n);
        unsigned lines = put_over(p, thirds[OF_UNIT], &b, RP_STYLE_CARD_BODY);
        unsigned proposes = put_of_unit(p, PROPOSES, RP_PROPOSES, u->uid);
        unsigned heads = put_of_unit(p, HEADS, RP_HEADS, u->uid);
        lines = proposes > lines ? proposes : lines;
        end_lines(p, heads > lines ? heads : lines, 0);
        rp_buf_free(&b);
    }
    gap(p);
}

/* In the order of the acts: for the unit, or a line for each of several; then for the centre, and who approves above the unit. */
static void put_room(struct page *p) {
    static const enum rp_signing_role of_unit[] = {RP_PROPOSES, RP_HEADS}, above[] = {RP_ACCEPTS, RP_DECIDES};
    const struct rp_signings *s = &p->a->signings;
    bool centre = rp_signings_centre(p->x);
    if (s->n_units > 1)
        put_units(p);
    else
        put_hands(p, of_unit, 2, s->units[0].uid);
    if (rp_signings_above(s, p->x))
        put_hands(p, centre ? above : above + 1, centre ? 2 : 1, "");
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

static const char *nothing(const struct rp_xlsx *x) {
    return x->book->approved
               ? rp_xlsx_word(x, "ไม่มีรายการที่ได้รับอนุมัติในฉบับนี้ จึงไม่มีสิ่งที่จะลงนาม",
                              "No record of this edition was approved: there is nothing to sign")
               : rp_xlsx_word(x, "ไม่มีรายการในฉบับนี้ จึงไม่มีสิ่งที่จะลงนาม",
                              "There is no record in this edition: there is nothing to sign");
}

static void put_all(struct page *p) {
    if (!p->x->book->approved)
        rp_signings_expect(&p->a->signings, p->x);
    put_subject(p);
    put_decision(p);
    gap(p);
    put_room(p);
    put_signed(p);
    gap(p);
    put_records(p);
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
    if (a->n)
        put_all(&p);
    else
        put_line(&p, nothing(x), RP_STYLE_BODY, 0);
    rp_xlsx_head(x, p.ws, p.row, 0);
    if (x->book->describe)
        rp_xlsx_text(x, p.ws, p.row, UID, x->book->describe(x->book->tell_ctx, false), RP_STYLE_HIDDEN);
    rp_xlsx_page(x, p.ws, false, false, whole);
    worksheet_fit_to_pages(p.ws, 1, 0);
    worksheet_print_area(p.ws, 0, 0, p.row, SHOWN - 1);
    worksheet_gridlines(p.ws, LXW_HIDE_ALL_GRIDLINES);
    if (a->bad || a->pool.bad || a->signings.bad)
        rp_xlsx_note(x, LXW_ERROR_MEMORY_MALLOC_FAILED);
}

static const char *edition(const struct rp_approving *a, const struct rp_xlsx *x) {
    if (x->book->approved)
        return rp_xlsx_approved(x, a->n > 0);
    return a->drafts || !a->n ? rp_xlsx_word(x, "ร่าง", "Draft")
                              : rp_xlsx_word(x, "ฉบับเสนอขออนุมัติ", "For approval");
}

void rp_approval_edition(const struct rp_approving *a, const struct rp_xlsx *x, char *out, size_t size) {
    int first = 0, last = 0;
    for (size_t i = 0; i < a->n; i++) {
        int version = a->lines[i].version;
        first = version && (!first || version < first) ? version : first;
        last = version > last ? version : last;
    }
    int n = snprintf(out, size, "%s", edition(a, x));
    if (x->book->approved && last)
        n += snprintf(out + n, size - (size_t)n, rp_xlsx_word(x, " · ฉบับที่ %d", " · version %d"), first);
    if (x->book->approved && last > first)
        snprintf(out + n, size - (size_t)n, rp_xlsx_word(x, " ถึง %d", " to %d"), last);
}

void rp_approval_free(struct rp_approving *a) {
    rp_pool_free(&a->pool);
    rp_signings_free(&a->signings);
    free(a->lines);
    *a = (struct rp_approving){0};
}
