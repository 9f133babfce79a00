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

/* Where they sign, two beside each other. */
static const lxw_col_t halves[2][2] = {{REF, VERSION}, {BY, DIGEST}};

static const struct ropa_text roles[RP_SIGNING_ROLES] = {
    [RP_PROPOSES] = {{"ผู้เสนอ", "Submitted by"}},
    [RP_HEADS] = {{"หัวหน้าหน่วยงาน ผู้อนุมัติ", "Head of the unit, who approves"}},
    [RP_ACCEPTS] = {{"ผู้ตรวจรับ ของศูนย์กลาง", "Accepts for the centre"}},
    [RP_DECIDES] = {{"ผู้อนุมัติ ระดับ%s", "Approves, level: %s"}}};

/*
 * What a record is to who signs: what is proposed, what was approved and is so still; no part of it, as nobody submitted it, as of what was
 * approved only its unit's head did where a centre decides after it, as it is retired.
 */
enum standing { PROPOSED, STANDS, DRAFTED, PENDING, RETIRED };

struct rp_approval_line {
    enum standing is;
    const char *ref, *name, *status, *uid; /* status: in words; NULL where there is nothing to say */
    const char *by, *memo, *date;          /* of the approval of what it is; NULL without one */
    char digest[DIGITS + 1];               /* of what it is, where that was approved or is proposed */
    int64_t rev;
    int version; /* which approved state it is, or would be */
};

/* ---- how it stands ---- */

/* One record's approval, as its acts are told. */
struct telling {
    struct rp_approving *a;
    struct rp_approval_line line;
    char last[80];                /* digest of the last approval */
    size_t level;                 /* of it, in the order of LEVEL */
    bool denied;                  /* a decision after it was disputed, and is waited for again */
    const char *ended_by, *ended; /* memo and day of its retirement; NULL without */
    enum ropa_lang lang;
};

static const char *keep(struct rp_approving *a, const char *text) {
    return text && *text ? rp_pool_text(&a->pool, text) : NULL;
}

static void put_digest(struct rp_approval_line *line, const char *digest) {
    const char *sum = strchr(digest, ':');
    rp_copy(line->digest, sizeof line->digest, sum ? sum + 1 : digest);
}

static void note_approval(struct telling *t, const struct ropa_act_kept *act) {
    struct rp_buf by = {0};
    const char *digest = act->digest ? act->digest : "";
    const struct ropa_choice *level = ropa_choice_find(&rp_vocab_level, act->level);
    t->line.version += strcmp(digest, t->last) != 0;
    RP_COPY(t->last, digest);
    put_digest(&t->line, digest);
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
    size_t level;
    if (!strcmp(act->kind, "retire")) {
        t->ended_by = keep(t->a, act->memo);
        t->ended = keep(t->a, act->date);
    } else {
        t->denied = !strcmp(act->kind, "dispute") && !strcmp(act->status, "submitted");
    }
    if (rp_signed_approves(act, &level)) {
        t->level = level;
        note_approval(t, act);
    }
    return true;
}

/* An approval by the unit's own head is not the last where a centre decides after it. */
static bool is_final(const struct telling *t, const struct rp_xlsx *x) {
    return t->level || !rp_signings_centre(x);
}

/* An approved edition holds what was approved; of the register as it is what was changed since, or submitted anew, isn't. */
static enum standing standing_of(const struct telling *t, const struct rp_xlsx *x,
                                 const struct ropa_record *rec) {
    const char *status = ropa_record_status(rec);
    const struct ropa_view *view = x->book->live;
    if (x->book->approved)
        return is_final(t, x) ? STANDS : PENDING;
    if (!strcmp(status, "retired"))
        return RETIRED;
    if (!strcmp(status, "draft") || !strcmp(status, "returned"))
        return DRAFTED;
    bool anew = !strcmp(status, "submitted") || (view && view->changed && view->changed(view->ctx, rec));
    return t->line.by && !anew ? STANDS : PROPOSED;
}

/* Of what isn't what was approved: nothing of that approval; what is proposed, as it would be pinned. */
static void put_proposed(struct telling *t, const struct rp_xlsx *x, const struct ropa_record *rec) {
    char digest[RP_BOOK_DIGEST] = "";
    bool pinned =
        t->line.is == PROPOSED && x->book->digest && x->book->digest(x->book->tell_ctx, rec, digest);
    t->line.by = t->line.memo = t->line.date = NULL;
    t->line.rev = ropa_record_rev(rec);
    t->line.version = t->line.is == PROPOSED ? t->line.version + (strcmp(digest, t->last) != 0) : 0;
    put_digest(&t->line, pinned ? digest : "");
}

/* "เลิกใช้แล้ว 30 มิ.ย. 2566 ตามบันทึกที่ กษ 0207/5" */
static void tell_end(const struct telling *t, const struct rp_xlsx *x, struct rp_buf *out) {
    char day[64];
    if (t->ended)
        rp_buf_printf(out, " %s",
                      ropa_date_format(t->ended, x->book->lang, ROPA_DATE_SHORT, day, sizeof day));
    if (t->ended_by)
        rp_buf_printf(out, rp_xlsx_word(x, " ตามบันทึกที่ %s", ", by memo %s"), t->ended_by);
}

/* How it stands, on paper, where it isn't simply what was approved: one that was edited since reads as what it is. */
static const char *status_of(struct telling *t, const struct rp_xlsx *x, const struct ropa_record *rec) {
    const struct ropa_text *status = rp_signed_status(x->book->live, rec);
    bool edited = t->line.is == PROPOSED && *t->last && strcmp(ropa_record_status(rec), "submitted") != 0;
    struct rp_buf b = {0};
    if (t->line.is == STANDS)
        return NULL;
    if (edited)
        rp_buf_str(&b, rp_xlsx_word(x, "แก้ไขหลังอนุมัติ", "Changed after approval"));
    else
        rp_buf_str(&b, status ? status->in[x->book->lang] : "");
    if (t->line.is == RETIRED)
        tell_end(t, x, &b);
    if (t->denied)
        rp_buf_str(
            &b, rp_xlsx_word(x, " · มีผู้แจ้งว่าการลงนามก่อนหน้าไม่ใช่ของตน", "; the signature before was disputed"));
    const char *kept = keep(t->a, b.p);
    t->a->bad |= b.bad;
    rp_buf_free(&b);
    return kept;
}

/* Laid before who signs; the rest stands apart from it. */
static bool is_laid(const struct rp_approval_line *l) {
    return l->is == PROPOSED || l->is == STANDS;
}

bool rp_approval_add(struct rp_approving *a, const struct rp_xlsx *x, const struct ropa_record *rec,
                     size_t errors) {
    const struct ropa_view *view = x->book->live;
    struct telling t = {.a = a, .lang = x->book->lang};
    struct rp_approval_line *grown = rp_grow(a->lines, a->n, &a->cap, sizeof *grown);
    if (!grown) {
        a->bad = true;
        return false;
    }
    a->lines = grown;
    if (view && view->each_act && strcmp(ropa_record_status(rec), "draft") != 0)
        view->each_act(view->ctx, rec, tell_act, &t);
    t.line.is = standing_of(&t, x, rec);
    bool was = t.line.is == STANDS || t.line.is == PENDING, aside = !is_laid(&t.line);
    if (!was)
        put_proposed(&t, x, rec);
    if (t.line.is != RETIRED) {
        rp_signings_add(aside ? &a->aside : &a->signings, x, rec);
        *(aside ? &a->aside_errors : &a->errors) += errors;
    }
    t.line.ref = keep(a, ropa_record_ref(rec));
    t.line.uid = keep(a, ropa_record_uid(rec));
    t.line.name = keep(a, ropa_record_get(rec, ropa_record_entity(rec)->title));
    t.line.status = status_of(&t, x, rec);
    a->drafts += t.line.is == DRAFTED;
    a->pending += t.line.is == PENDING;
    a->denied += t.line.is == PENDING && t.denied;
    a->retired += t.line.is == RETIRED;
    a->standing += t.line.is == STANDS && is_final(&t, x);
    a->lines[a->n++] = t.line;
    return was;
}

/* What was laid before who signs; without any what stands aside is looked at, and signed as that. */
static size_t laid(const struct rp_approving *a) {
    return a->n - a->drafts - a->pending - a->retired;
}

static struct rp_signings *signers(struct rp_approving *a) {
    return laid(a) ? &a->signings : &a->aside;
}

/* ---- the page ---- */

/* One sheet being filled, top down. */
struct page {
    struct rp_approving *a;
    struct rp_xlsx *x;
    lxw_worksheet *ws;
    lxw_row_t row;
    struct rp_page paper;
    lxw_row_t breaks[RP_XLSX_BREAKS + 1]; /* rows that begin a page, 0 at the end */
    size_t n_breaks;
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
    double needed = rp_xlsx_height(p->x, rp_lines_of(text, width_of(0, SHOWN - 1)));
    end_row(p, needed > height ? needed : height);
}

static void gap(struct page *p) {
    end_row(p, p->x->font);
}

/* What is so high begins a page, rather than to be parted. */
static void keep_together(struct page *p, double height) {
    if (rp_page_fits(&p->paper, height) || p->n_breaks == RP_XLSX_BREAKS)
        return;
    p->breaks[p->n_breaks++] = p->row;
    p->paper.used = p->paper.repeat;
}

/* One by whose memo, of one day, all that is laid was approved; NULL where there is none. */
static const struct rp_approval_line *one_memo(const struct rp_approving *a) {
    const struct rp_approval_line *first = NULL;
    for (size_t i = 0; i < a->n; i++) {
        const struct rp_approval_line *l = &a->lines[i];
        if (!is_laid(l))
            continue;
        first = first ? first : l;
        if (!rp_same_text(l->memo, first->memo) || !rp_same_text(l->date, first->date))
            return NULL;
    }
    return first;
}

/* What was left aside, or open. */
static void tell_aside(const struct page *p, struct rp_buf *b) {
    const struct rp_approving *a = p->a;
    bool th = p->x->book->lang == ROPA_TH;
    size_t errors = laid(a) ? a->errors : a->aside_errors;
    if (errors)
        rp_buf_printf(b, th ? " ยังมีข้อที่ต้องแก้ %zu ข้อ" : "; %zu errors are still open in them", errors);
    if (laid(a) && a->drafts)
        rp_buf_printf(b,
                      th ? " อีก %zu รายการเป็นร่างหรือถูกส่งกลับ ไม่รวมอยู่ในการอนุมัตินี้"
                         : "; %zu more are drafts or were returned, and are no part of this approval",
                      a->drafts);
    if (laid(a) && a->pending)
        rp_buf_printf(b,
                      th ? " อีก %zu รายการยังไม่ได้รับอนุมัติระดับศูนย์กลาง ไม่รวมอยู่ในการอนุมัตินี้"
                         : "; %zu more were not approved by the centre yet, and are no part of this approval",
                      a->pending);
    if (a->denied)
        rp_buf_printf(b,
                      th ? " ในนั้น %zu รายการมีผู้แจ้งว่าการลงนามไม่ใช่ของตน" : "; of %zu the signature was disputed",
                      a->denied);
    if (a->retired)
        rp_buf_printf(b,
                      th ? " อีก %zu รายการเลิกใช้แล้ว ไม่รวมอยู่ในการอนุมัตินี้"
                         : "; %zu more are retired, and are no part of this approval",
                      a->retired);
}

/* What is being approved. */
static void put_subject(struct page *p) {
    const struct rp_book *book = p->x->book;
    const struct rp_approving *a = p->a;
    const char *unit = book->unit ? ropa_record_value(book->unit, "name") : NULL;
    const char *office = book->organisation ? ropa_record_value(book->organisation, "controller_name") : NULL;
    const char *of = unit ? unit : office ? office : "";
    struct rp_buf b = {0}, whose = {0};
    if (*of)
        rp_buf_printf(&whose, rp_xlsx_word(p->x, " ของ%s", " of %s"), of);
    if (book->beyond)
        rp_buf_str(&whose, " (");
    rp_xlsx_part(p->x, &whose);
    if (book->beyond)
        rp_buf_str(&whose, ")");
    if (laid(a))
        rp_buf_printf(
            &b,
            rp_xlsx_word(p->x,
                         "ได้ตรวจสอบบันทึกรายการกิจกรรมการประมวลผลข้อมูลส่วนบุคคล %zu รายการ%s ตามทะเบียนฉบับนี้แล้ว",
                         "The %zu records of processing activities%s in this register were examined"),
            laid(a), whose.p ? whose.p : "");
    else if (a->pending)
        rp_buf_printf(&b,
                      rp_xlsx_word(p->x,
                                   "บันทึกรายการกิจกรรมการประมวลผลข้อมูลส่วนบุคคล %zu รายการ%s "
                                   "หัวหน้าหน่วยงานอนุมัติแล้ว ยังไม่ได้รับอนุมัติระดับศูนย์กลาง",
                                   "%zu records of processing activities%s, approved by the heads of their "
                                   "units and not by the centre yet"),
                      a->pending, whose.p ? whose.p : "");
    else
        rp_buf_printf(
            &b,
            rp_xlsx_word(p->x,
                         "ร่างบันทึกรายการกิจกรรมการประมวลผลข้อมูลส่วนบุคคล %zu รายการ%s "
                         "ยังไม่มีรายการที่ส่งเพื่อขออนุมัติ",
                         "%zu drafts of records of processing activities%s; none was submitted for approval"),
            a->drafts, whose.p ? whose.p : "");
    tell_aside(p, &b);
    b.bad |= whose.bad;
    if (!b.bad)
        put_line(p, b.p, RP_STYLE_BODY, 0);
    p->a->bad |= b.bad;
    rp_buf_free(&whose);
    rp_buf_free(&b);
}

/* What is decided, by which memo. */
static void put_decision(struct page *p) {
    const struct rp_book *book = p->x->book;
    const struct rp_approving *a = p->a;
    bool th = book->lang == ROPA_TH, filled = book->approved && laid(a);
    const struct rp_approval_line *all = one_memo(a);
    const char *unsaid = rp_cell_not_said(&p->x->cells);
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
    else if (!all)
        rp_buf_str(&b, th ? "ที่และวันที่ของแต่ละรายการ ตามตารางด้านล่าง"
                          : "Memo and date of each record: see the table below");
    else
        rp_buf_printf(&b, th ? "ที่ %s  ลงวันที่ %s" : "Memo %s  dated %s", all->memo ? all->memo : unsaid,
                      all->date ? ropa_date_format(all->date, book->lang, ROPA_DATE_LONG, day, sizeof day)
                                : unsaid);
    if (!b.bad)
        put_line(p, b.p, RP_STYLE_BODY, 0);
    p->a->bad |= b.bad;
    rp_buf_free(&b);
}

/* ---- room to sign ---- */

/* `other`: one of those who may approve in the place of the first. */
static void tell_role(const struct page *p, enum rp_signing_role role, bool other, struct rp_buf *out) {
    enum ropa_lang lang = p->x->book->lang;
    const char *text = roles[role].in[lang];
    if (other)
        rp_buf_str(out, rp_xlsx_word(p->x, "หรือ ", "Or: "));
    if (role == RP_DECIDES)
        rp_buf_printf(out, text, rp_vocab_level.choices[signers(p->a)->level].label.in[lang]);
    else
        rp_buf_str(out, text);
}

enum line { ROLE, HAND, WHO, POST, DAY, ROOM_LINES };

/* One line of the room of the i-th who signs in `role` for `unit`. */
static void tell_line(const struct page *p, enum line line, enum rp_signing_role role, const char *unit,
                      size_t i, struct rp_buf *out) {
    const struct rp_signing *one = rp_signings_of(signers(p->a), role, unit, i);
    struct rp_buf days = {0};
    if (one && line == DAY)
        rp_signing_days(one, p->x->book->lang, &days);
    if (line == ROLE)
        tell_role(p, role, i && one && one->expected, out);
    else if (line == HAND)
        rp_buf_str(out, rp_xlsx_word(p->x, "ลงชื่อ ..................................",
                                     "Signed .............................."));
    else if (line == WHO)
        rp_buf_printf(out, "( %s )", one ? one->name : "........................................");
    else if (line == POST)
        rp_buf_printf(out, "%s%s", rp_xlsx_word(p->x, "ตำแหน่ง ", "Post "),
                      one && one->post ? one->post : "..............................");
    else
        rp_buf_printf(out, "%s%s", rp_xlsx_word(p->x, "วันที่ ", "Date "),
                      days.n ? days.p : "..............................");
    out->bad |= days.bad;
    rp_buf_free(&days);
}

/* A text over some columns of the row, and the lines that it takes. */
static unsigned put_over(struct page *p, const lxw_col_t over[2], const struct rp_buf *text,
                         enum rp_style style) {
    p->a->bad |= text->bad;
    if (text->bad)
        return 1;
    rp_xlsx_merge(p->x, p->ws, p->row, over[0], p->row, over[1], text->p ? text->p : "", style);
    return rp_lines_of(text->p ? text->p : "", width_of(over[0], over[1]));
}

static void end_lines(struct page *p, unsigned lines, double height) {
    double needed = rp_xlsx_height(p->x, lines);
    end_row(p, needed > height ? needed : height);
}

static double hands_height(const struct page *p) {
    return ROOM + (ROOM_LINES - 1) * rp_xlsx_height(p->x, 1);
}

/* Room for the i-th of each role beside each other: a hand each. */
static void put_row_of_hands(struct page *p, const enum rp_signing_role *who, size_t n, const char *unit,
                             size_t i) {
    for (int line = 0; line < ROOM_LINES; line++) {
        unsigned most = 1;
        for (size_t k = 0; k < n; k++) {
            struct rp_buf b = {0};
            if (i && !rp_signings_of(signers(p->a), who[k], unit, i))
                continue;
            tell_line(p, (enum line)line, who[k], unit, i, &b);
            unsigned lines = put_over(p, halves[k + 2 - n], &b, RP_STYLE_SIGN);
            most = lines > most ? lines : most;
            rp_buf_free(&b);
        }
        end_lines(p, most, line == HAND ? ROOM : 0);
    }
    gap(p);
}

/* Room for two roles beside each other, or for one; for each who signs in them. */
static void put_hands(struct page *p, const enum rp_signing_role *who, size_t n, const char *unit) {
    bool more = true;
    for (size_t i = 0; more; i++) {
        keep_together(p, hands_height(p));
        put_row_of_hands(p, who, n, unit, i);
        more = false;
        for (size_t k = 0; k < n; k++)
            more |= rp_signings_of(signers(p->a), who[k], unit, i + 1) != NULL;
    }
}

/* Of which unit the signatures below are, where there are several. */
static void put_unit(struct page *p, const struct rp_signing_unit *u) {
    struct rp_buf b = {0};
    rp_buf_printf(&b, rp_xlsx_word(p->x, "%s · %zu รายการ", "%s · %zu records"),
                  *u->name ? u->name : rp_xlsx_word(p->x, "ยังไม่ระบุหน่วยงาน", "Unit not stated"), u->n);
    keep_together(p, rp_xlsx_height(p->x, 1) + hands_height(p));
    if (!b.bad)
        put_line(p, b.p, RP_STYLE_LABEL, 0);
    p->a->bad |= b.bad;
    rp_buf_free(&b);
}

/* In the order of the acts: for each unit; then for the centre, and who approves above the unit. */
static void put_room(struct page *p) {
    static const enum rp_signing_role of_unit[] = {RP_PROPOSES, RP_HEADS}, above[] = {RP_ACCEPTS, RP_DECIDES};
    const struct rp_signings *s = signers(p->a);
    bool centre = rp_signings_centre(p->x);
    for (size_t i = 0; i < s->n_units; i++) {
        if (s->n_units > 1)
            put_unit(p, &s->units[i]);
        put_hands(p, of_unit, 2, s->units[i].uid);
    }
    if (s->n_units && rp_signings_above(s, p->x))
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
    return rp_lines_of(text, widths[c]);
}

/* What a hand fills in. */
static const char *dots(const struct rp_approval_line *l, const char *known) {
    return known || l->is != PROPOSED ? known : "....................";
}

static void put_record(struct page *p, const struct rp_approval_line *l) {
    unsigned lines[SHOWN], most = 1;
    char version[24] = "";
    struct rp_buf name = {0};
    if (l->version)
        snprintf(version, sizeof version, "%d", l->version);
    rp_buf_str(&name, l->name);
    if (l->status)
        rp_buf_printf(&name, "\n%s", l->status);
    p->a->bad |= name.bad;
    lines[REF] = put_cell(p, REF, l->ref);
    lines[NAME] = put_cell(p, NAME, name.p);
    lines[VERSION] = put_cell(p, VERSION, version);
    lines[BY] = put_cell(p, BY, dots(l, l->by));
    lines[MEMO] = put_cell(p, MEMO, dots(l, l->memo));
    lines[DATE] = put_cell(p, DATE, l->date ? NULL : dots(l, NULL));
    if (l->date)
        rp_xlsx_number(p->x, p->ws, p->row, DATE, rp_cell_day(l->date), RP_STYLE_CARD_DATE);
    lines[DIGEST] = put_cell(p, DIGEST, l->digest);
    rp_xlsx_text(p->x, p->ws, p->row, UID, l->uid ? l->uid : "", RP_STYLE_HIDDEN);
    rp_xlsx_number(p->x, p->ws, p->row, REV, (double)l->rev, RP_STYLE_HIDDEN);
    for (size_t i = 0; i < SHOWN; i++)
        most = lines[i] > most ? lines[i] : most;
    worksheet_set_row(p->ws, p->row++, rp_xlsx_height(p->x, most), NULL);
    rp_buf_free(&name);
}

/* What is laid before who signs, or with `aside` the rest: under a line that says what it is no part of. */
static void put_part(struct page *p, bool aside) {
    if (aside && laid(p->a) && laid(p->a) < p->a->n)
        put_line(p, rp_xlsx_word(p->x, "ไม่รวมอยู่ในการอนุมัตินี้", "No part of this approval"), RP_STYLE_LABEL, 0);
    for (size_t i = 0; i < p->a->n; i++)
        if (is_laid(&p->a->lines[i]) != aside)
            put_record(p, &p->a->lines[i]);
}

static void put_records(struct page *p) {
    unsigned most = 1;
    for (lxw_col_t c = 0; c < COLUMNS; c++) {
        const char *text = heads[c].in[p->x->book->lang];
        unsigned lines = rp_lines_of(text, widths[c]);
        most = lines > most ? lines : most;
        rp_xlsx_text(p->x, p->ws, p->row, c, text, c < SHOWN ? RP_STYLE_HEAD : RP_STYLE_HIDDEN);
    }
    keep_together(p, rp_xlsx_height(p->x, most) + FIRST_LINES * rp_xlsx_height(p->x, 2));
    worksheet_repeat_rows(p->ws, p->row, p->row);
    end_row(p, rp_xlsx_height(p->x, most));
    put_part(p, false);
    put_part(p, true);
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
    struct rp_signings *s = signers(p->a);
    if (!p->x->book->approved)
        rp_signings_expect(s, p->x);
    else if (!s->level)
        s->level = rp_signings_top(p->x);
    put_subject(p);
    put_decision(p);
    gap(p);
    put_room(p);
    put_signed(p);
    gap(p);
    put_records(p);
}

/* Which edition is signed stands on the sheet itself, too. */
static void put_title(struct page *p, const char *title) {
    struct rp_buf b = {0};
    rp_buf_printf(&b, "%s · %s", title, rp_approval_what(p->a, p->x));
    if (!b.bad)
        put_line(p, b.p, RP_STYLE_TITLE, rp_xlsx_least(p->x, RP_STYLE_TITLE));
    p->a->bad |= b.bad;
    rp_buf_free(&b);
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
    put_title(&p, whole);
    if (a->n)
        put_all(&p);
    else
        put_line(&p, nothing(x), RP_STYLE_BODY, 0);
    rp_xlsx_head(x, p.ws, p.row, 0);
    if (x->book->describe)
        rp_xlsx_text(x, p.ws, p.row, UID, x->book->describe(x->book->tell_ctx, false), RP_STYLE_HIDDEN);
    rp_xlsx_page(x, p.ws, false, false, whole);
    worksheet_fit_to_pages(p.ws, 1, 0);
    if (p.n_breaks)
        worksheet_set_h_pagebreaks(p.ws, p.breaks);
    worksheet_print_area(p.ws, 0, 0, p.row, SHOWN - 1);
    worksheet_gridlines(p.ws, LXW_HIDE_ALL_GRIDLINES);
    if (a->bad || a->pool.bad || a->signings.bad || a->aside.bad)
        rp_xlsx_note(x, LXW_ERROR_MEMORY_MALLOC_FAILED);
}

const char *rp_approval_what(const struct rp_approving *a, const struct rp_xlsx *x) {
    if (x->book->approved)
        return laid(a) ? rp_xlsx_word(x, "ฉบับที่ได้รับอนุมัติ", "Approved version")
               : a->n ? rp_xlsx_word(x, "ฉบับที่ได้รับอนุมัติเฉพาะระดับหน่วยงาน",
                                     "Approved version, by heads of units alone")
                      : rp_xlsx_word(x, "ไม่มีรายการที่ได้รับอนุมัติ", "No approved record");
    if (a->drafts || !a->n)
        return rp_xlsx_word(x, "ร่าง", "Draft");
    return a->standing < laid(a)
               ? rp_xlsx_word(x, "ฉบับเสนอขออนุมัติ", "For approval")
               : rp_xlsx_word(x, "ฉบับปัจจุบัน ได้รับอนุมัติแล้วทุกรายการ", "As it is, all of it approved");
}

void rp_approval_edition(const struct rp_approving *a, const struct rp_xlsx *x, char *out, size_t size) {
    int first = 0, last = 0;
    for (size_t i = 0; i < a->n; i++) {
        int version = a->lines[i].version;
        first = version && (!first || version < first) ? version : first;
        last = version > last ? version : last;
    }
    int n = snprintf(out, size, "%s", rp_approval_what(a, x));
    if (x->book->approved && last)
        n += snprintf(out + n, size - (size_t)n, rp_xlsx_word(x, " · ฉบับที่ %d", " · version %d"), first);
    if (x->book->approved && last > first)
        snprintf(out + n, size - (size_t)n, rp_xlsx_word(x, " ถึง %d", " to %d"), last);
}

void rp_approval_free(struct rp_approving *a) {
    rp_pool_free(&a->pool);
    rp_signings_free(&a->signings);
    rp_signings_free(&a->aside);
    free(a->lines);
    *a = (struct rp_approving){0};
}
