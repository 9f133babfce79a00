/* SPDX-License-Identifier: Apache-2.0 */
/* Copyright the ropa contributors */

/* A document: gathered from the register, filled, laid out as a tree, marked with its state, written. */
#include <ropa/acts.h>
#include <ropa/document.h>

#include "base/err.h"
#include "exchange/file.h"
#include "model/conduct.h"
#include "model/nouns/notice.h"
#include "model/nouns/nouns.h"
#include "model/nouns/setting.h"
#include "model/predicate.h"
#include "model/signer.h"
#include "model/value.h"
#include "paper/document.h"
#include "paper/gather.h"
#include "paper/icons.h"
#include "paper/pdf.h"
#include "paper/press.h"
#include "paper/seal.h"
#include "paper/shown.h"
#include "paper/signs.h"
#include "register/emblem.h"
#include "store/history/act.h"
#include "store/history/history.h"

#include <errno.h>
#include <ropa/text.h>
#include <sodium.h>
#include <stdlib.h>
#include <string.h>
#include <strings.h>

struct ropa_document_made {
    const struct ropa_document_kind *kind;
    struct ropa_document_result result;
    struct rp_filled filled;
    struct rp_paper paper;
};

struct rp_paper *rp_document_paper(struct ropa_document_made *made) {
    return &made->paper;
}

const struct ropa_document_result *ropa_document_result(const struct ropa_document_made *made) {
    return &made->result;
}

void ropa_document_free(struct ropa_document_made *made) {
    if (!made)
        return;
    rp_filled_free(&made->filled);
    rp_paper_free(&made->paper);
    free(made);
}

/* ---- what it lacks ---- */

/* The law, not a guideline, asks for it: a section of the Act by its number, or the notification on breaches. */
static bool is_law(const struct ropa_choice *item) {
    static const char breaches[] = "breach65";
    return item->law &&
           ((*item->law >= '1' && *item->law <= '9') || !strncmp(item->law, breaches, sizeof breaches - 1));
}

static void add_gap(struct ropa_document_made *m, const struct rp_filling *from,
                    const struct ropa_choice *item, struct ropa_text what, const struct ropa_field *field) {
    struct rp_filled *f = &m->filled;
    struct ropa_document_gap *gaps = rp_grow(f->gaps, f->n_gaps, &f->cap_gaps, sizeof *gaps);
    m->paper.pool.bad |= !gaps;
    if (!gaps)
        return;
    f->gaps = gaps;
    gaps[f->n_gaps++] =
        (struct ropa_document_gap){.item = item->code,
                                   .what = what,
                                   .noun = ropa_record_entity(from->root)->code,
                                   .ref = rp_pool_text(&m->paper.pool, ropa_record_ref(from->root)),
                                   .path = field ? field->code : "",
                                   .label = field ? field->label : what};
}

/* Of an office's own template that tells the rights, and leaves one out. */
static void count_rights(struct ropa_document_made *m, const struct rp_gathering *g,
                         const struct rp_filling *from) {
    const struct ropa_choice *item = from->items && g->own ? ropa_choice_find(from->items, "n23_6") : NULL;
    const size_t at = item ? (size_t)(item - from->items->choices) : 0;
    struct ropa_choice right;
    bool lacks = false;
    for (size_t i = 0; item && m->filled.items[at] >= RP_ITEM_TOLD && rp_notice_right(i, &right); i++)
        if (!(m->filled.rights & 1u << i)) {
            add_gap(m, from, item, right.label, NULL);
            lacks = true;
        }
    m->result.told -= lacks && m->filled.items[at] == RP_ITEM_TOLD;
}

/*
 * Items that the law asks for and the template leaves out are gaps of the document; so are those of a notice that has no activity, or none with
 * a purpose, to tell them of (s.23).
 */
static void count_items(struct ropa_document_made *m, const struct rp_gathering *g,
                        const struct rp_filling *from) {
    struct rp_filled *f = &m->filled;
    for (size_t i = 0; from->items && i < from->items->n; i++) {
        const struct ropa_choice *item = &from->items->choices[i];
        bool idle = f->items[i] == RP_ITEM_IDLE && g->kind->about == RP_ABOUT_COVERED;
        bool absent = (idle || f->items[i] == RP_ITEM_ABSENT) && is_law(item);
        const struct ropa_field *field = !idle ? NULL
                                         : rp_predicate_field_is(from->root, NOT_SCOPE, "office")
                                             ? &rp_notice.fields[NOT_SCOPE]
                                             : &rp_notice.fields[NOT_COVER];
        m->result.items += absent || f->items[i] >= RP_ITEM_TOLD;
        m->result.told += f->items[i] == RP_ITEM_TOLD;
        if (absent)
            add_gap(m, from, item, item->label, field);
    }
    count_rights(m, g, from);
    m->result.gaps = f->gaps;
    m->result.n_gaps = f->n_gaps;
    for (size_t i = 0; i < f->n_gaps; i++)
        m->result.legal += *f->gaps[i].item != '\0';
}

static void list_gaps(struct ropa_document_made *m) {
    static const struct ropa_text heading = {{"รายการที่ต้องเติมก่อนใช้", "To be filled in before use"}};
    static const struct ropa_text left_out = {{"ไม่มีในแม่แบบเอกสาร", "is not in the template"}};
    struct rp_paper *p = &m->paper;
    struct rp_node *h = rp_paper_para(p, p->root, heading.in[p->lang]);
    struct rp_node *list = h ? rp_paper_block(p, p->root, RP_LIST) : NULL;
    if (!list)
        return;
    h->kind = RP_HEADING;
    h->level = 2;
    list->ordered = true;
    list->level = 1;
    for (size_t i = 0; i < m->result.n_gaps; i++) {
        const struct ropa_document_gap *g = &m->result.gaps[i];
        struct rp_buf text = {0};
        rp_buf_printf(&text, "%s: %s %s", g->what.in[p->lang], *g->ref ? g->ref : g->noun,
                      *g->path ? g->label.in[p->lang] : left_out.in[p->lang]);
        p->pool.bad |= text.bad;
        if (*g->item && !text.bad)
            rp_paper_para(p, rp_paper_block(p, list, RP_ITEM), text.p);
        rp_buf_free(&text);
    }
}

/* ---- its state ---- */

static bool note_approval(void *ctx, const struct ropa_act_kept *act) {
    struct rp_paper_approval *a = ctx;
    if (rp_act_approves(act)) {
        RP_COPY(a->memo, act->memo ? act->memo : "");
        RP_COPY(a->day, act->date ? act->date : "");
        a->given = true;
    }
    return true;
}

static bool tells_approved(const struct rp_kind *kind) {
    return kind->about == RP_ABOUT_PUBLIC || kind->about == RP_ABOUT_PUBLISHED;
}

/* A letter isn't its record; what tells of approved versions alone is approved as they are. */
static bool is_approved(const struct rp_kind *kind, const struct ropa_record *rec) {
    static const char *const approved[] = {"approved", "accepted", "published", NULL};
    return tells_approved(kind) || (!kind->official && rp_predicate_is(ropa_record_status(rec), approved));
}

static enum ropa_document_state state_of(const struct ropa_document_made *m, const struct rp_gathering *g) {
    static const enum ropa_document_state states[] = {[RP_UNAPPROVED] = ROPA_DOCUMENT_PROPOSED,
                                                      [RP_APPROVED] = ROPA_DOCUMENT_ISSUED,
                                                      [RP_CHANGED] = ROPA_DOCUMENT_STALE};
    return m->result.legal                                     ? ROPA_DOCUMENT_DRAFT
           : g->own && g->standing && !tells_approved(g->kind) ? ROPA_DOCUMENT_PROPOSED
                                                               : states[g->standing];
}

/* What every page says of a document that isn't issued. */
static void put_mark(struct rp_buf *out, const struct ropa_document_made *m, const struct rp_gathering *g) {
    static const struct ropa_text drill = {{" · เป็นการซ้อม ไม่ส่ง", " · an exercise, not to be sent"}};
    const struct rp_kind *kind = g->kind;
    const char *today = g->live->view->today, *exercise = ropa_record_value(g->root, "is_drill");
    enum ropa_lang lang = m->paper.lang;
    static const struct ropa_text draft = {
        {"ร่าง – ยังใช้ไม่ได้ (ขาด %zu รายการ)", "DRAFT – not to be used yet (%zu items missing)"}};
    static const struct ropa_text proposed = {{"ฉบับเสนอ ยังไม่ได้รับอนุมัติ", "Proposed, not approved yet"}};
    static const struct ropa_text template = {
        {" (ถ้อยคำตามแม่แบบของหน่วยงาน)", " (worded by the office's own template)"}};
    static const struct ropa_text stale = {{"ไม่ตรงกับทะเบียน ณ %s", "Differs from the register on %s"}};
    static const struct ropa_text practice = {{"ฝึกใช้ ไม่ใช่เอกสารจริง", "PRACTICE, not a real paper"}};
    char day[128];
    if (rp_store_practice(g->live->st))
        rp_buf_str(out, practice.in[lang]);
    if (m->result.state == ROPA_DOCUMENT_DRAFT) {
        rp_buf_str(out, out->n ? " · " : "");
        rp_buf_printf(out, draft.in[lang], m->result.legal);
        rp_buf_str(out, exercise && !strcmp(exercise, "1") ? drill.in[lang] : kind->draft.in[lang]);
    } else if (m->result.state == ROPA_DOCUMENT_PROPOSED &&
               (!kind->official || kind->proposed)) { /* a letter is what proposes */
        rp_buf_str(out, out->n ? " · " : "");
        rp_buf_str(out, proposed.in[lang]);
        rp_buf_str(out, g->own && g->standing ? template.in[lang] : "");
    }
    if (g->standing == RP_CHANGED) {
        rp_buf_str(out, out->n ? " · " : "");
        rp_buf_printf(out, stale.in[lang], rp_paper_day(today, lang, day));
    }
}

static void put_day(struct rp_buf *out, const char *label, const char *day, enum ropa_lang lang) {
    char text[128];
    if (day && *day)
        rp_buf_printf(out, "%s%s", label, rp_paper_day(day, lang, text));
}

static void put_footer(struct rp_buf *out, const struct ropa_document_made *m, const struct rp_gathering *g) {
    static const struct ropa_text version = {{" ฉบับที่ ", " version "}},
                                  from = {{" · มีผล ", " · in force from "}};
    static const struct ropa_text memo = {{" · อนุมัติตามบันทึกที่ ", " · approved by memo "}},
                                  dated = {{" ลงวันที่ ", " of "}};
    enum ropa_lang lang = m->paper.lang;
    const struct rp_kind *k = g->kind;
    const char *number = k->version ? ropa_record_value(g->root, k->version) : NULL;
    const bool issued = m->result.state >= ROPA_DOCUMENT_ISSUED && g->approval.given;
    if (!k->official) {
        rp_buf_str(out, ropa_record_ref(g->root));
        rp_buf_str(out, number ? version.in[lang] : "");
        rp_buf_str(out, number);
        put_day(out, from.in[lang], k->from ? ropa_record_value(g->root, k->from) : NULL, lang);
        if (issued && *g->approval.memo)
            rp_buf_printf(out, "%s%s", memo.in[lang], g->approval.memo);
        if (issued)
            put_day(out, dated.in[lang], g->approval.day, lang);
        rp_buf_str(out, " · ");
    }
}

/* What the footer ends in; put there last, for its digits stay as they are. */
static void put_code(struct ropa_document_made *m) {
    static const struct ropa_text code = {{"รหัสตรวจสอบ ", "check code "}};
    struct rp_paper *p = &m->paper;
    struct rp_buf footer = {0};
    rp_buf_printf(&footer, "%s%s%.12s", p->footer, code.in[p->lang], m->result.digest);
    p->pool.bad |= footer.bad;
    p->footer = rp_pool_text(&p->pool, footer.p ? footer.p : "");
    rp_buf_free(&footer);
}

/* A letter's heading is its subject, "เรื่อง ...": the title is what follows. A name that begins so ("เรื่องร้องเรียน") is none. */
static size_t subject_label(const char *text) {
    static const char label[] = "เรื่อง";
    const size_t n = sizeof label - 1;
    const bool is = !strncmp(text, label, n) && (text[n] == ' ' || !text[n]);
    return is ? n + strspn(text + n, " ") : 0;
}

/* What bears the title: the first heading, in the head of an internal letter, which is called what all are, the line that tells its subject. */
static const struct rp_node *titled(const struct rp_node *b) {
    const struct rp_node *found = b->kind == RP_HEADING ? b : NULL;
    const bool memo = b->kind == RP_BLOCKS && b->look == RP_LOOK_MEMO;
    for (const struct rp_node *in = b->first; memo && in && !found; in = in->next)
        if (in->kind == RP_PARA && in->n_runs > 1 && subject_label(in->runs[0].text))
            found = in;
    for (const struct rp_node *in = b->first; in && !found; in = in->next)
        found = titled(in);
    return found;
}

/* Its words, a line end a blank, less what says that it is the subject. */
static void put_title(struct rp_buf *out, const struct rp_node *b) {
    struct rp_buf words = {0};
    for (size_t i = 0; b && i < b->n_runs; i++) {
        rp_buf_str(&words, b->runs[i].line ? " " : "");
        rp_buf_str(&words, b->runs[i].text);
    }
    rp_buf_str(out, words.p ? words.p + subject_label(words.p) : "");
    out->bad |= words.bad;
    rp_buf_free(&words);
}

static void set_state(struct ropa_document_made *m, const struct rp_gathering *g) {
    struct rp_paper *p = &m->paper;
    struct rp_buf mark = {0}, footer = {0}, title = {0};
    m->result.state = state_of(m, g);
    p->draft = m->result.state == ROPA_DOCUMENT_DRAFT;
    put_mark(&mark, m, g);
    put_footer(&footer, m, g);
    if (mark.p)
        rp_buf_printf(&title, "[%s] ",
                      m->result.state == ROPA_DOCUMENT_DRAFT && !rp_store_practice(g->live->st)
                          ? (p->lang == ROPA_TH ? "ร่าง" : "Draft")
                          : mark.p);
    put_title(&title, titled(p->root));
    p->pool.bad |= mark.bad || footer.bad || title.bad;
    p->title = rp_pool_text(&p->pool, title.p ? title.p : "");
    p->footer = rp_pool_text(&p->pool, footer.p ? footer.p : "");
    p->mark = mark.p ? rp_pool_text(&p->pool, mark.p) : NULL;
    if (p->mark) {
        struct rp_node *b = rp_paper_block(p, p->root, RP_BLOCKS);
        rp_paper_para(p, b, p->mark);
        if (b) {
            b->look = RP_LOOK_MARK;
            rp_paper_first(p, b);
        }
    }
    rp_buf_free(&mark);
    rp_buf_free(&footer);
    rp_buf_free(&title);
}

/* ---- making it ---- */

/* By what words it is made. */
static void note_template(struct rp_gathering *g, const char *name, const char *text, const char *style) {
    crypto_hash_sha256_state state;
    unsigned char sum[crypto_hash_sha256_BYTES];
    crypto_hash_sha256_init(&state);
    crypto_hash_sha256_update(&state, (const unsigned char *)text, strlen(text));
    crypto_hash_sha256_update(&state, (const unsigned char *)style, strlen(style));
    crypto_hash_sha256_final(&state, sum);
    sodium_bin2hex(g->template, sizeof g->template, sum, (sizeof g->template - 1) / 2);
    g->own = rp_template_is_own(name, text);
}

#define ENDING ".md" /* of templates */

static enum ropa_status read_template(struct rp_gathering *g, const struct rp_kind *kind, enum ropa_lang lang,
                                      char name[96], char **text, struct ropa_err *err) {
    snprintf(name, 96, "documents/%s%s", kind->is.name,
             lang == ROPA_EN && kind->is.english ? ".en" ENDING : ENDING);
    return rp_template_read(g->reg, name, text, err);
}

static size_t count_thai(const struct rp_node *b) {
    size_t n = 0;
    for (size_t i = 0; i < b->n_runs; i++)
        n += rp_paper_has_thai(b->runs[i].text);
    for (b = b->first; b; b = b->next)
        n += count_thai(b);
    return n;
}

/* By which the file is known again. */
static enum ropa_status put_seal(struct ropa_document_made *m, const struct rp_gathering *g) {
    struct rp_paper *p = &m->paper;
    struct rp_paper_seal seal;
    struct rp_buf words = {0}, text = {0};
    RP_COPY(seal.kind, g->kind->is.name);
    RP_COPY(seal.uid, ropa_record_uid(g->root));
    RP_COPY(seal.lang, p->lang == ROPA_TH ? "th" : "en");
    RP_COPY(seal.digest, m->result.digest);
    RP_COPY(seal.day, p->day);
    RP_COPY(seal.as_of, strcmp(g->as_of, p->day) != 0 ? g->as_of : "");
    RP_COPY(seal.template, g->template);
    RP_COPY(seal.reg, rp_store_uid(g->live->st));
    enum ropa_status s = rp_history_head(g->live->st, seal.head, g->err);
    if (!*seal.head)
        RP_COPY(seal.head, "0");
    p->pool.bad |= !rp_paper_text(p->root, &words);
    rp_paper_seal_words(words.p ? words.p : "", seal.words);
    rp_paper_seal_put(&seal, &text);
    p->pool.bad |= text.bad;
    p->seal = rp_pool_text(&p->pool, text.p ? text.p : "");
    rp_buf_free(&words);
    rp_buf_free(&text);
    return s;
}

/* What the footer of an issued document says, for who asks which version it is. */
static void note_version(struct ropa_document_made *m, const struct rp_gathering *g) {
    const char *version = g->kind->version ? ropa_record_value(g->root, g->kind->version) : NULL;
    const bool issued = m->result.state >= ROPA_DOCUMENT_ISSUED && g->approval.given;
    m->result.stale = g->standing == RP_CHANGED;
    m->result.version = version ? rp_pool_text(&m->paper.pool, version) : NULL;
    m->result.approved = issued ? rp_pool_text(&m->paper.pool, g->approval.day) : NULL;
}

static enum ropa_status no_icon(const struct rp_gathering *g, const char *name, struct ropa_err *err) {
    char file[96], found[96];
    snprintf(file, sizeof file, "documents/%s" ENDING, g->kind->is.name);
    snprintf(found, sizeof found, "![](%s)", name);
    return rp_err_subject(err, ROPA_E_FORMAT, file, found);
}

/* As the setting of the year has it; NULL: the usual one. */
static const char *colour_of(const struct rp_gathering *g, struct rp_pool *pool) {
    const struct ropa_record *setting = rp_setting_on(g->reg->view, g->reg->view->today);
    const char *colour = setting ? ropa_record_get(setting, SET_PAPER_COLOUR) : NULL;
    return colour ? rp_pool_text(pool, colour) : NULL;
}

static enum ropa_status read_emblem(const struct rp_gathering *g, struct rp_paper *p, struct ropa_err *err) {
    struct rp_emblem emblem;
    enum ropa_status s =
        rp_emblem_read(g->reg, rp_setting_on(g->reg->view, g->reg->view->today), &emblem, err);
    p->emblem = emblem.png;
    p->emblem_wide = emblem.wide;
    p->emblem_high = emblem.high;
    return s;
}

static enum ropa_status lay_out(struct ropa_document_made *m, struct rp_gathering *g,
                                const struct rp_filling *from, struct ropa_err *err) {
    struct rp_paper *p = &m->paper;
    struct rp_filled *f = &m->filled;
    char hex[2 * sizeof f->digest + 1];
    sodium_bin2hex(hex, sizeof hex, f->digest, sizeof f->digest);
    m->result.digest = rp_pool_text(&p->pool, hex);
    p->root = rp_paper_block(p, NULL, RP_BLOCKS);
    count_items(m, g, from);
    if (p->pool.bad || !rp_paper_parse(p, p->root, f->text.p ? f->text.p : "", f->values, f->n_values))
        return rp_err(err, ROPA_E_NOMEM, NULL);
    if (p->unknown)
        return no_icon(g, p->unknown, err);
    if (g->kind->is.picture)
        rp_paper_brief(p);
    set_state(m, g);
    if (m->result.legal && !g->kind->is.picture)
        list_gaps(m);
    p->colour = colour_of(g, &p->pool);
    enum ropa_status s = read_emblem(g, p, err);
    p->day = rp_pool_text(&p->pool, g->live->view->today);
    p->official = g->kind->official;
    p->wide = g->kind->wide;
    if (!p->pool.bad && p->lang == ROPA_TH)
        rp_paper_thai_digits(p);
    m->result.thai = p->lang == ROPA_EN ? count_thai(p->root) : 0;
    put_code(m);
    s = s ? s : put_seal(m, g);
    m->result.title = p->title;
    note_version(m, g);
    p->ref = rp_pool_text(&p->pool, ropa_record_ref(g->root));
    p->version = m->result.version;
    return s ? s : p->pool.bad ? rp_err(err, ROPA_E_NOMEM, NULL) : ROPA_OK;
}

static bool lacks(const struct rp_filled *f, const struct ropa_document_gap *gap) {
    for (size_t i = 0; i < f->n_gaps; i++)
        if (!strcmp(f->gaps[i].noun, gap->noun) && !strcmp(f->gaps[i].ref, gap->ref) &&
            !strcmp(f->gaps[i].path, gap->path) && *f->gaps[i].item)
            return true;
    return false;
}

/* A first layer leads to the whole document, which has to hold all that the law asks for: what that lacks is missing here too. */
static enum ropa_status add_whole(struct ropa_document_made *m, struct rp_gathering *g,
                                  const struct rp_filling *from, struct ropa_err *err) {
    const struct rp_kind *whole = rp_kind_of(ropa_document_kind_find(g->kind->layer_of));
    struct rp_filled of_whole = {0}, *f = &m->filled;
    struct rp_filling of = *from;
    char name[96], *text = NULL;
    of.items = ropa_vocab_find(whole->items);
    enum ropa_status s = read_template(g, whole, from->lang, name, &text, err);
    if (!s)
        s = rp_fill(name, text, &of, &m->paper.pool, &of_whole, err);
    for (size_t i = 0; i < of_whole.n_gaps && !s; i++) {
        const struct ropa_document_gap *gap = &of_whole.gaps[i];
        if (!*gap->item || lacks(f, gap))
            continue;
        struct ropa_document_gap *gaps = rp_grow(f->gaps, f->n_gaps, &f->cap_gaps, sizeof *gaps);
        if (!gaps) {
            s = rp_err(err, ROPA_E_NOMEM, NULL);
            continue;
        }
        f->gaps = gaps;
        gaps[f->n_gaps++] = *gap;
    }
    rp_filled_free(&of_whole);
    free(text);
    return s;
}

static enum ropa_status fill(struct ropa_document_made *m, struct rp_gathering *g, enum ropa_lang lang,
                             struct ropa_err *err) {
    const struct ropa_view *view = g->reg->view;
    char name[96], unit[37], *text = NULL;
    bool of_unit = ropa_record_unit(g->root, unit);
    if (g->standing != RP_UNAPPROVED &&
        !tells_approved(
            g->kind)) /* those may be of what isn't told here, and their memos are nobody else's */
        view->each_act(view->ctx, g->root, note_approval, &g->approval);
    struct rp_filling from = {.view = view,
                              .root = g->root,
                              .organisation = g->shared->organisation,
                              .unit = of_unit ? view->record(view->ctx, &rp_unit, unit)
                                      : rp_conduct(ropa_record_entity(g->root))->parts ? g->root
                                                                                       : NULL,
                              .activities = g->activities,
                              .n_activities = g->n,
                              .notices = g->notices,
                              .n_notices = g->n_notices,
                              .listed_of = g->kind->listed.of,
                              .listed = g->listed,
                              .n_listed = g->n_listed,
                              .rows = &g->rows,
                              .approved = g->approval.day,
                              .as_of = g->as_of,
                              .open = g->open,
                              .awaited = g->awaited,
                              .items = g->kind->items ? ropa_vocab_find(g->kind->items) : NULL,
                              .published = rp_paper_published,
                              .ctx = g,
                              .lang = lang,
                              .plain = tells_approved(g->kind)};
    enum ropa_status s = rp_template_read(g->reg, "documents/page.css", &text, err);
    m->paper.style = rp_pool_text(&m->paper.pool, text);
    free(text);
    text = NULL;
    if (!s)
        s = read_template(g, g->kind, lang, name, &text, err);
    if (!s && m->paper.style)
        note_template(g, name, text, m->paper.style);
    if (!s)
        s = rp_fill(name, text, &from, &m->paper.pool, &m->filled, err);
    if (!s && g->kind->layer_of)
        s = add_whole(m, g, &from, err);
    if (!s)
        s = g->status;
    if (!s)
        s = lay_out(m, g, &from, err);
    free(text);
    return s;
}

/* The day of another is today's alone. */
static enum ropa_status check_day(const struct ropa_document *what, struct ropa_err *err) {
    static const struct ropa_text hint = {
        {" เลือกวันได้เฉพาะเอกสารที่บอกผลตามตัวชี้วัด", "; a day is chosen for what tells of the score alone"}};
    if (!what->as_of || what->kind->scored)
        return rp_err_day(err, what->as_of);
    rp_err(err, ROPA_E_USAGE, what->as_of);
    rp_err_hint(err, hint.in[ROPA_TH], hint.in[ROPA_EN]);
    return ROPA_E_USAGE;
}

/*
 * What was approved is told as it was then: where the register went on since, of the register as it stood at the approval. What nothing of it is
 * known any more is proposed anew.
 */
static enum ropa_status look_back(struct rp_gathering *g, const char *uid, enum rp_told_as as) {
    const struct rp_kind *kind = g->kind;
    struct ropa_register *reg = g->live;
    struct ropa_record *rec = NULL;
    struct rp_approved_at last = {0}, at = {0};
    if (rp_store_writing(reg->st)) /* what isn't stored yet no other handle sees */
        as = RP_AS_REGISTERED;
    enum ropa_status s = ropa_register_get(reg, ropa_entity_find(kind->is.noun), uid, &rec, g->err);
    const bool approved = !s && is_approved(kind, rec),
               changed = approved && !tells_approved(kind) && reg->view->changed(reg->view->ctx, rec);
    bool back = changed && as != RP_AS_REGISTERED;
    ropa_record_free(rec);
    s = s ? s : rp_view_ended(reg->view, g->err);
    if (!s && (back || as == RP_AS_PUBLISHED))
        s = rp_act_approved_at(reg->st, uid, as == RP_AS_PUBLISHED, &at, g->err);
    if (!s && as == RP_AS_PUBLISHED)
        s = rp_act_approved_at(reg->st, uid, false, &last, g->err);
    if (as == RP_AS_PUBLISHED)
        back = changed || !approved || last.link != at.link;
    if (!s && back && !at.link && as != RP_AS_IT_STANDS)
        s = rp_err_subject(g->err, ROPA_E_NOT_FOUND, uid, NULL);
    back = back && at.link;
    g->standing = !back                   ? approved && !changed ? RP_APPROVED : RP_UNAPPROVED
                  : as == RP_AS_IT_STANDS ? RP_CHANGED
                                          : RP_APPROVED;
    return s || !back ? s : rp_paper_past(g->shared, reg, at.link, at.day, &g->reg, g->err);
}

/* Of the register that `g` tells of. */
static enum ropa_status make_of(struct ropa_document_made *m, struct rp_gathering *g, const char *uid) {
    struct ropa_register *reg = g->reg;
    struct rp_paper_shared then = {0}, *now = g->shared;
    enum ropa_status s = reg == g->live ? ROPA_OK : rp_store_read_begin(reg->st, g->err);
    if (s)
        return s;
    if (reg != g->live)
        g->shared = &then;
    s = rp_paper_gather(g, uid);
    if (!s)
        s = fill(m, g, m->paper.lang, g->err);
    if (reg != g->live) {
        s = rp_store_ended(reg->st, s, g->err);
        rp_paper_shared_free(&then);
        rp_store_read_end(reg->st);
        g->shared = now;
    }
    return s;
}

enum ropa_status rp_document_as(struct ropa_register *reg, const struct ropa_document *what,
                                enum rp_told_as as, struct rp_paper_shared *shared,
                                struct ropa_document_made **out, struct ropa_err *err) {
    struct rp_paper_shared alone = {0};
    struct rp_gathering g = {.reg = reg,
                             .live = reg,
                             .shared = shared ? shared : &alone,
                             .kind = rp_kind_of(what->kind),
                             .as_of = what->as_of ? what->as_of : reg->view->today,
                             .err = err};
    *out = NULL;
    enum ropa_status wrong = check_day(what, err);
    if (wrong)
        return wrong;
    struct ropa_document_made *m = calloc(1, sizeof *m);
    if (!m)
        return rp_err(err, ROPA_E_NOMEM, NULL);
    m->kind = what->kind;
    m->paper.lang = what->lang == ROPA_EN && what->kind->english ? ROPA_EN : ROPA_TH;
    m->paper.footer = m->paper.title = "";
    g.pool = &m->paper.pool;
    bool lost = false; /* what it told at the approval came to this register later, by a merge */
    enum ropa_status s = rp_store_read_begin(reg->st, err);
    if (!s) {
        s = look_back(&g, what->uid, what->proposed ? RP_AS_REGISTERED : as);
        if (!s)
            s = make_of(m, &g, what->uid);
        lost = g.standing == RP_CHANGED && (s == ROPA_E_NOT_FOUND || s == ROPA_E_EMPTY_PAPER);
        rp_gathering_free(&g);
        s = rp_store_ended(reg->st, s, err);
        rp_paper_shared_free(&alone);
        rp_store_read_end(reg->st);
    }
    if (s)
        ropa_document_free(m);
    else
        *out = m;
    return lost ? rp_document_as(reg, what, RP_AS_REGISTERED, shared, out, err) : s;
}

enum ropa_status rp_document_try(struct ropa_register *reg, const struct ropa_document *what,
                                 struct rp_paper_shared *shared, struct ropa_document_made **out,
                                 struct ropa_err *err) {
    return rp_document_as(reg, what, RP_AS_IT_STANDS, shared, out, err);
}

enum ropa_status ropa_document_try(struct ropa_register *reg, const struct ropa_document *what,
                                   struct ropa_document_made **out, struct ropa_err *err) {
    return rp_document_as(reg, what, RP_AS_IT_STANDS, NULL, out, err);
}

/* ---- writing it ---- */

struct writing {
    struct ropa_document_made *made;
    const struct writer *writer;
};

/* One way to write it; `table`: it holds a table and nothing else. */
struct writer {
    const char *ending;
    bool (*stream)(const struct rp_paper *p, FILE *out); /* false: out of memory. NULL: `file` writes */
    enum ropa_status (*file)(struct ropa_document_made *m, struct rp_file *file, struct ropa_err *err);
    bool table, picture;
};

static enum ropa_status write_docx(struct ropa_document_made *m, struct rp_file *file, struct ropa_err *err) {
    const char *path = rp_file_temporary(file);
    enum ropa_status s =
        path ? rp_paper_docx(&m->paper, path, err) : rp_err_errno(err, rp_file_name(file), errno);
    if (s && err && path && !strcmp(err->subject, path))
        RP_COPY(err->subject, rp_file_name(file));
    return s;
}

static void note_font(struct ropa_document_made *m, const struct rp_press_told *told) {
    if (*told->font)
        m->result.font = rp_pool_text(&m->paper.pool, told->font);
}

static enum ropa_status draw(struct ropa_document_made *m, enum rp_pressed how, struct rp_file *file,
                             struct ropa_err *err) {
    const struct rp_press *press;
    struct rp_press_told told = {.font = ""};
    enum ropa_status s = rp_press_open(&press, err);
    if (!s)
        s = press->picture(&m->paper, how, rp_file_stream(file), &told, err);
    note_font(m, &told);
    return s;
}

static enum ropa_status write_png(struct ropa_document_made *m, struct rp_file *file, struct ropa_err *err) {
    return draw(m, RP_PICTURE_PNG, file, err);
}

static enum ropa_status write_svg(struct ropa_document_made *m, struct rp_file *file, struct ropa_err *err) {
    return draw(m, RP_PICTURE_SVG, file, err);
}

enum ropa_status rp_document_print(struct ropa_document_made *m, struct rp_buf *pdf,
                                   struct rp_press_told *told, struct ropa_err *err) {
    return rp_pdf_put(&m->paper, m->kind->picture ? RP_PICTURE_PDF : RP_PAGES, pdf, told, err);
}

static enum ropa_status write_pdf(struct ropa_document_made *m, struct rp_file *file, struct ropa_err *err) {
    struct rp_buf pdf = {0};
    struct rp_press_told told = {.font = ""};
    enum ropa_status s = rp_document_print(m, &pdf, &told, err);
    if (!s) /* what fails to be written the file knows */
        fwrite(pdf.p, 1, pdf.n, rp_file_stream(file));
    note_font(m, &told);
    rp_buf_free(&pdf);
    return s;
}

static const struct writer writers[] = {{"docx", .file = write_docx},
                                        {"pdf", .file = write_pdf},
                                        {"html", rp_paper_html},
                                        {"md", rp_paper_md},
                                        {"csv", rp_paper_csv, .table = true},
                                        {"png", .file = write_png, .picture = true},
                                        {"svg", .file = write_svg, .picture = true}};
#define ENDINGS "docx, pdf, html, md"

static enum ropa_status write(void *ctx, struct rp_file *file, struct ropa_err *err) {
    const struct writing *w = ctx;
    if (w->writer->file)
        return w->writer->file(w->made, file, err);
    return w->writer->stream(&w->made->paper, rp_file_stream(file)) ? ROPA_OK
                                                                    : rp_err(err, ROPA_E_NOMEM, NULL);
}

static enum ropa_status find_writer(const struct rp_kind *kind, const char *name, const char *path,
                                    const struct writer **out, struct ropa_err *err) {
    static const struct ropa_text hints[] = {
        {{" ชื่อไฟล์ต้องลงท้ายด้วย " ENDINGS, "; the file's name must end in one of " ENDINGS}},
        {{" ชื่อไฟล์ต้องลงท้ายด้วย " ENDINGS ", csv", "; the file's name must end in one of " ENDINGS ", csv"}},
        {{" ชื่อไฟล์ต้องลงท้ายด้วย png, svg, " ENDINGS,
          "; the file's name must end in one of png, svg, " ENDINGS}}};
    const size_t hint = kind->is.picture ? 2 : kind->table;
    const char *dot = path ? strrchr(path, '.') : NULL, *ending = name ? name : dot ? dot + 1 : "";
    for (size_t i = 0; i < sizeof writers / sizeof *writers; i++) {
        *out = &writers[i];
        if (!strcasecmp(ending, writers[i].ending) && (kind->table || !writers[i].table) &&
            (kind->is.picture || !writers[i].picture))
            return ROPA_OK;
    }
    rp_err(err, ROPA_E_USAGE, name ? name : path);
    rp_err_hint(err, hints[hint].in[ROPA_TH], hints[hint].in[ROPA_EN]);
    return ROPA_E_USAGE;
}

static enum ropa_status write_to(struct ropa_register *reg, const struct rp_out *to,
                                 const struct ropa_document *what, struct rp_paper_shared *shared,
                                 struct ropa_document_made **out, struct ropa_err *err) {
    struct ropa_document_made *made = NULL;
    struct writing w = {0};
    enum ropa_status s =
        find_writer(rp_kind_of(what->kind), what->format, to->sink ? NULL : to->path, &w.writer, err);
    if (!s)
        s = rp_store_read_proved(reg->st, err);
    if (!s) {
        s = rp_document_try(reg, what, shared, &made, err);
        w.made = made;
        if (!s)
            s = rp_file_write(to, write, &w, err);
        rp_store_read_end(reg->st);
    }
    if (s || !out)
        ropa_document_free(made);
    if (out)
        *out = s ? NULL : made;
    return s;
}

enum ropa_status ropa_document_write(struct ropa_register *reg, const char *path,
                                     const struct ropa_document *what, struct ropa_document_made **out,
                                     struct ropa_err *err) {
    return rp_document_write(reg, path, what, NULL, out, err);
}

enum ropa_status rp_document_write(struct ropa_register *reg, const char *path,
                                   const struct ropa_document *what, struct rp_paper_shared *shared,
                                   struct ropa_document_made **out, struct ropa_err *err) {
    return write_to(reg, &(struct rp_out){.path = path, .overwrite = what->overwrite}, what, shared, out,
                    err);
}

enum ropa_status ropa_document_write_to(struct ropa_register *reg, const struct ropa_sink *to,
                                        const struct ropa_document *what, struct ropa_document_made **out,
                                        struct ropa_err *err) {
    return write_to(reg, &(struct rp_out){.path = what->kind->name, .sink = to}, what, NULL, out, err);
}
