/* SPDX-License-Identifier: Apache-2.0 */
/* Copyright the ropa contributors */

/* An export as a workbook: whose it is, how it is laid out, what was found. */
#include "export/export.h"

#include "base/err.h"
#include "exchange/sheet/xlsx.h"
#include "exchange/sheet/xlsx_list.h"
#include "export/part.h"
#include "export/recipe.h"
#include "model/conduct.h"
#include "model/nouns/nouns.h"
#include "model/print.h"
#include "register/once.h"
#include "rules/judge.h"
#include "store/history/act.h"
#include "store/history/history.h"

#include <assert.h>
#include <ropa/check.h>
#include <ropa/text.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

_Static_assert((int)RP_BOOK_DIGEST == RP_DIGEST_SIZE, "a workbook tells digests as acts do");

#define MAX_FILTERS 32
#define MAX_TITLES 5000
#define JUDGED_UNASKED 1000 /* records: judging them takes as long as writing them */

/* The one unit that all records asked for belong to; *out NULL when they are of several, or of none. */
static enum ropa_status common_unit(const struct rp_export *j, int64_t of_all, struct ropa_record **out,
                                    struct ropa_err *err) {
    struct rp_filter filters[MAX_FILTERS];
    struct rp_query q = j->query;
    struct rp_cursor *c;
    const struct ropa_record *first = NULL;
    int64_t n = 0;
    q.with_rows = false;
    q.n_order = 0;
    q.limit = 1;
    enum ropa_status s = rp_cursor_open(j->reg->st, &q, &c, err);
    if (s)
        return s;
    s = rp_cursor_next(c, &first, err);
    const char *of = !s && first ? ropa_record_get(first, q.ent->unit_field) : NULL;
    char *uid = of ? strdup(of) : NULL;
    rp_cursor_close(c);
    assert(q.n_filters < MAX_FILTERS); /* a query takes fewer */
    if (uid) {
        for (size_t i = 0; i < q.n_filters; i++)
            filters[i] = q.filters[i];
        filters[q.n_filters++] = (struct rp_filter){rp_place_own(q.ent, q.ent->unit_field), RP_IS, uid};
        q.filters = filters;
        s = rp_query_count(j->reg->st, &q, &n, err);
    }
    if (!s && uid && n && n == of_all)
        s = ropa_register_get(j->reg, &rp_unit, uid, out, err);
    free(uid);
    return s;
}

/* The unit whose records are asked for, by name or because no other has any. */
static enum ropa_status unit_of(const struct rp_export *j, int64_t of_all, struct ropa_record **out,
                                struct ropa_err *err) {
    *out = NULL;
    if (j->query.ent->unit_field == ROPA_NO_FIELD)
        return ROPA_OK;
    for (size_t i = 0; i < j->query.n_filters; i++) {
        const struct rp_filter *f = &j->query.filters[i];
        if (rp_place_is(&f->place, j->query.ent->unit_field) && f->op == RP_IS)
            return ropa_register_get(j->reg, &rp_unit, f->value, out, err);
    }
    return common_unit(j, of_all, out, err);
}

static enum ropa_status read_layout(struct rp_export *j, const char *name, struct rp_layout **out,
                                    struct ropa_err *err) {
    char file[96];
    char *text = NULL;
    snprintf(file, sizeof file, "layouts/%s.json", name);
    bool plain = strspn(name, "abcdefghijklmnopqrstuvwxyz0123456789_") == strlen(name);
    enum ropa_status s = plain ? rp_template_read(j->reg, file, &text, err) : ROPA_E_NOT_FOUND;
    if (s == ROPA_E_NOT_FOUND)
        return rp_export_unknown(err, name, j->format->is.layouts);
    if (!s)
        s = rp_layout_parse(text, out, err);
    free(text);
    if (!s && !j->how->approved)
        rp_layout_unapproved(*out);
    return s;
}

/* Of the records only what `layout` shows and what that follows from; whole ones where they are judged. */
static bool is_shown(const void *layout, const struct ropa_entity *ent, size_t f) {
    return rp_xlsx_reads(layout, ent, f) || rp_derive_reads(ent, f);
}

/* ---- findings beside ---- */

static const char *const judged_columns[] = {
    "39(1)", "39(2)", "39(3)", "39(4)", "39(5)", "39(6)", "39(7)", "39(8)", "40(1)", "40(2)", "40(3)",
    "40(4)", "40(5)", "40(6)", "19",    "23",    "24",    "25",    "26",    "27",    "28",    "37"};
enum { N_JUDGED = sizeof judged_columns / sizeof judged_columns[0] };

struct judging {
    struct rp_export *job;
    struct rp_once shared; /* what was found in records that entries share */
};

struct passing {
    struct judging *by;
    enum ropa_lang lang;
    bool rest;     /* what was found in shared records is told */
    size_t errors; /* open, those in shared records too */
    rp_judged_fn *each;
    void *ctx;
};

/* What a shared record lacks is told once, at the end, with the number of entries it touches. */
static bool pass_finding(void *ctx, const struct ropa_finding *f) {
    struct passing *p = ctx;
    p->errors += f->severity == ROPA_ERROR && !f->waived;
    if (f->entries && !p->rest)
        return rp_once_keep(&p->by->shared, f);
    char law[300], touches[96] = "";
    struct rp_buf message = {0};
    char *where = ropa_finding_where(f, ROPA_AS_LABEL, p->lang);
    if (p->rest)
        snprintf(touches, sizeof touches, p->lang == ROPA_TH ? " (กระทบ %zu กิจกรรม)" : " (%zu activities)",
                 f->entries);
    rp_buf_printf(&message, "%s%s", f->message[p->lang], touches);
    struct rp_judged j = {.severity = (int)f->severity,
                          .rule = strcmp(f->rule, "FIELD") ? f->rule : "",
                          .rec = p->rest ? f->rec : NULL,
                          .where = where ? where : "",
                          .law = ropa_law_text(f->law, p->lang, law, sizeof law),
                          .message = message.p ? message.p : f->message[p->lang],
                          .elsewhere = f->elsewhere,
                          .waived = f->waived};
    bool more = !message.bad && p->each(p->ctx, &j);
    rp_buf_free(&message);
    free(where);
    return more;
}

static void note_verdict(int *verdicts, const char *code, enum ropa_verdict v) {
    for (size_t i = 0; i < N_JUDGED; i++)
        if (!strcmp(judged_columns[i], code))
            verdicts[i] = (int)v;
}

/* What the print has whole as it was approved; of the office and others, of which it has a few lines, what is known now. */
static const struct ropa_record *approved_record(void *ctx, const struct ropa_entity *of, const char *uid) {
    const struct rp_export *j = ctx;
    const struct ropa_view *v = rp_print_is_whole(of) ? &j->approved.view : j->reg->view;
    return v->record(v->ctx, of, uid);
}

static void approved_each(void *ctx, const struct ropa_entity *of, rp_lend_fn *each, void *arg) {
    const struct rp_export *j = ctx;
    j->reg->view->each(j->reg->view->ctx, of, each, arg);
}

static bool count_open(void *ctx, const struct ropa_finding *f) {
    *(size_t *)ctx += f->severity == ROPA_ERROR && !f->waived;
    return true;
}

/*
 * What stands open in the register is open in the approved version too where the record prints as it did then; of one changed since it
 * may be another's. False when that couldn't be told.
 */
static bool count_open_then(struct rp_export *j, const struct ropa_record *rec, size_t *errors) {
    const struct ropa_view *live = j->reg->view;
    struct ropa_record *now = NULL;
    enum ropa_status s = ropa_register_get(j->reg, ropa_record_entity(rec), ropa_record_uid(rec), &now, NULL);
    bool told = s ? s == ROPA_E_NOT_FOUND
                  : live->changed(live->ctx, now) || ropa_check_record(j->reg, now, count_open, errors);
    ropa_record_free(now);
    return told;
}

/* How complete an approved version is by paragraph. */
static int judge_approved(struct rp_export *j, const struct ropa_record *rec, enum ropa_verdict *verdicts) {
    struct rp_outcome out = {0};
    const struct ropa_view view = {.ctx = j,
                                   .today = j->reg->view->today,
                                   .now = j->reg->view->now,
                                   .record = approved_record,
                                   .each = approved_each,
                                   .starved = j->reg->view->starved};
    rp_judge(&view, rec, &out);
    int percent = out.bad ? -1 : rp_judge_verdicts(&out, rec, verdicts);
    rp_outcome_free(&out);
    return percent;
}

static int judge_record(void *ctx, const struct ropa_record *rec, int *verdicts, size_t *errors,
                        rp_judged_fn *put, void *put_ctx) {
    struct judging *by = ctx;
    struct rp_export *j = by->job;
    struct passing p = {.by = by, .lang = j->how->lang, .each = put, .ctx = put_ctx};
    enum ropa_verdict found[RP_JUDGING_COLUMNS], sections[ROPA_N_SECTIONS];
    size_t n;
    const struct ropa_paragraph *paragraphs = ropa_paragraphs(rec, &n);
    bool approved = j->how->approved;
    int percent = approved ? judge_approved(j, rec, found)
                           : ropa_check_sections(j->reg, rec, found, sections, pass_finding, &p);
    if (approved && !count_open_then(j, rec, &p.errors))
        percent = -1;
    for (size_t i = 0; i < N_JUDGED; i++)
        verdicts[i] = -1;
    for (size_t i = 0; i < n && percent >= 0; i++)
        note_verdict(verdicts, paragraphs[i].code, found[i]);
    for (size_t i = 0; i < ROPA_N_SECTIONS && !approved; i++)
        note_verdict(verdicts, ropa_sections()[i].code, sections[i]);
    *errors = p.errors;
    return percent;
}

static bool judge_rest(void *ctx, rp_judged_fn *put, void *put_ctx) {
    struct judging *by = ctx;
    struct passing p = {.by = by, .lang = by->job->how->lang, .rest = true, .each = put, .ctx = put_ctx};
    return rp_once_each(&by->shared, pass_finding, &p);
}

/* ---- the workbook ---- */

struct writing {
    struct rp_export *job;
    struct ropa_record *organisation, *unit;
    char head[65];
    const char *why_not[N_JUDGED];
    struct judging by;
    struct rp_judging judging;
    struct rp_book book;
    struct rp_layout *layout;
    struct rp_selection shown;
    struct rp_xlsx_writer *xlsx;
    struct rp_seal seal;
    struct rp_buf recipe, part;
    size_t beyond;           /* of what it is a part of */
    enum ropa_status failed; /* of what was read in between, and why */
    struct ropa_err why;
};

static void seal_cell(void *ctx, const char *sheet, unsigned row, unsigned column, const char *text) {
    rp_seal_add(&((struct writing *)ctx)->seal, sheet, row, column, text);
}

/* What the records of a noun are called, in the order of entry; those that a drop-down can't hold are typed. */
static void each_title(void *ctx, const struct ropa_entity *of, rp_book_text_fn *each, void *each_ctx) {
    struct writing *w = ctx;
    const struct rp_query q = {.ent = of, .limit = MAX_TITLES};
    const struct ropa_record *rec = NULL;
    struct rp_cursor *c;
    enum ropa_status s = rp_cursor_open(w->job->reg->st, &q, &c, &w->why);
    if (s) {
        w->failed = w->failed ? w->failed : s;
        return;
    }
    while (!(s = rp_cursor_next(c, &rec, &w->why)) && rec) {
        const char *title = ropa_record_get(rec, of->title);
        if (title && !each(each_ctx, title))
            break;
    }
    rp_cursor_close(c);
    w->failed = w->failed ? w->failed : s;
}

/* What is proposed, as an approval would pin it: of the whole record, whatever the layout reads of it. */
static bool digest_of(void *ctx, const struct ropa_record *rec, char out[RP_BOOK_DIGEST]) {
    struct writing *w = ctx;
    struct rp_export *j = w->job;
    struct ropa_record *whole = NULL;
    enum ropa_status s = ROPA_OK;
    if (j->query.only)
        s = ropa_register_get(j->reg, ropa_record_entity(rec), ropa_record_uid(rec), &whole, &w->why);
    if (!s)
        s = rp_act_digest(j->reg->st, whole ? whole : rec, NULL, out, NULL, &w->why);
    ropa_record_free(whole);
    w->failed = w->failed ? w->failed : s;
    return !s;
}

static const char *describe_file(void *ctx, bool sealed) {
    struct writing *w = ctx;
    rp_buf_clear(&w->recipe);
    rp_recipe_put(&w->recipe, w->job, w->head, sealed ? &w->seal : NULL);
    return w->recipe.bad ? NULL : w->recipe.p;
}

/* The cover and the index say how complete records are as they stand, or were approved; of very many where findings are asked for. */
static bool is_judged(const struct rp_export *j, int64_t n) {
    return j->how->findings || (n <= JUDGED_UNASKED && !j->how->blank);
}

/* Whose it is, and of when. */
static enum ropa_status describe(struct writing *w, struct ropa_err *err) {
    struct rp_export *j = w->job;
    int64_t n = 0;
    enum ropa_status s = rp_register_first(j->reg, &rp_organisation, &w->organisation, err);
    if (!s)
        s = rp_query_count(j->reg->st, &j->query, &n, err);
    if (!s)
        s = unit_of(j, n, &w->unit, err);
    if (!s)
        s = rp_part_tell(j, w->unit, n, &w->part, &w->beyond, err);
    if (!s)
        s = rp_history_head(j->reg->st, w->head, err);
    if (j->as)
        RP_COPY(w->head, j->as->head);
    for (size_t i = 0; i < N_JUDGED; i++) {
        const struct ropa_text *why = ropa_why_not(judged_columns[i]);
        w->why_not[i] = why ? why->in[j->how->lang] : NULL;
    }
    w->judging = (struct rp_judging){judged_columns, w->why_not, N_JUDGED, judge_record, judge_rest, &w->by};
    w->by.job = j;
    w->book = (struct rp_book){.view = j->view,
                               .live = j->reg->view,
                               .practice = rp_store_practice(j->reg->st),
                               .approved = j->how->approved,
                               .sign_each = j->how->sign_each,
                               .left = &j->left,
                               .part = w->part.p,
                               .beyond = w->beyond,
                               .judging = is_judged(j, n) ? &w->judging : NULL,
                               .findings = j->how->findings,
                               .organisation = w->organisation,
                               .unit = w->unit,
                               .lang = j->how->lang,
                               .today = j->as ? j->as->today : rp_store_today(j->reg->st),
                               .then = j->as ? j->as->then : *rp_store_then(j->reg->st),
                               .created = rp_history_last_change(j->reg->st),
                               .head = w->head,
                               .expected = (size_t)n,
                               .tell = j->as ? NULL : seal_cell,
                               .describe = describe_file,
                               .tell_ctx = w,
                               .titles = each_title,
                               .digest = digest_of};
    return s;
}

static enum ropa_status begin_xlsx(struct rp_export *j, struct rp_file *file, void **writer,
                                   struct ropa_err *err) {
    bool form = !strcmp(j->how->layout, "form");
    bool list = form || !strcmp(j->how->layout, "list") || !rp_conduct(j->query.ent)->entry;
    struct writing *w = calloc(1, sizeof *w);
    int64_t acts = 1; /* on records of the noun; of what is proposed as a rule it doesn't matter */
    *writer = w;
    if (!w)
        return rp_err(err, ROPA_E_NOMEM, NULL);
    w->job = j;
    enum ropa_status s = describe(w, err);
    if (!s && list && !rp_conduct(j->query.ent)->proposed)
        s = rp_act_count(j->reg->st, j->query.ent, NULL, &acts, err);
    if (!s)
        s = form   ? rp_xlsx_form_layout(j->query.ent, &w->layout, err)
            : list ? rp_xlsx_list_layout(j->query.ent, acts > 0, j->columns, j->n_columns, &w->layout, err)
                   : read_layout(j, j->how->layout, &w->layout, err);
    w->shown = (struct rp_selection){is_shown, w->layout};
    j->layout = w->layout;
    if (!s && !list && !w->book.judging && !w->book.approved)
        j->query.only = &w->shown;
    return s ? s : rp_xlsx_begin(file, w->layout, !list, &w->book, &w->xlsx, err);
}

static enum ropa_status put_xlsx(void *writer, const struct ropa_record *rec, struct ropa_err *err) {
    struct writing *w = writer;
    (void)err;
    rp_xlsx_put(w->xlsx, rec);
    return ROPA_OK;
}

static enum ropa_status end_xlsx(void *writer, struct ropa_err *err) {
    struct writing *w = writer;
    enum ropa_status s = rp_xlsx_end(w->xlsx, &w->job->n, err);
    if (!s && w->failed) {
        if (err)
            *err = w->why;
        return w->failed;
    }
    return !s && w->recipe.bad ? rp_err(err, ROPA_E_NOMEM, NULL) : s;
}

static void free_xlsx(void *writer) {
    struct writing *w = writer;
    if (!w)
        return;
    rp_xlsx_free(w->xlsx);
    rp_buf_free(&w->recipe);
    rp_buf_free(&w->part);
    rp_once_free(&w->by.shared);
    rp_layout_free(w->layout);
    ropa_record_free(w->organisation);
    ropa_record_free(w->unit);
    free(w);
}

const struct rp_export_format rp_format_xlsx = {
    .is = {"xlsx",
           "xlsx",
           {{"สมุดงาน Excel ให้ผู้บริหารลงนาม", "Excel workbook, to be signed"}},
           "register, controller31, processor28, combined34, card, tables, list, form",
           false},
    .dated = true,
    .chosen = "list",
    .begin = begin_xlsx,
    .put = put_xlsx,
    .end = end_xlsx,
    .free = free_xlsx,
};
