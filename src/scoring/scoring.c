/* SPDX-License-Identifier: Apache-2.0 */
/* Copyright the ropa contributors */

/* The score of a register: its records, acts and open errors as the score reads them (score/world.h). */
#include "scoring/scoring.h"

#include "base/buf.h"
#include "base/err.h"
#include "base/remedy.h"
#include "model/act_kind.h"
#include "model/conduct.h"
#include "model/nouns/nouns.h"
#include "model/signer.h"
#include "model/value.h"
#include "register/register.h"
#include "rules/judge.h"
#include "scoring/inside.h"
#include "scoring/watch.h"
#include "store/cursor.h"
#include "store/history/act.h"
#include "store/history/history.h"

#include <ropa/acts.h>
#include <ropa/check.h>
#include <ropa/evidence.h>
#include <ropa/score.h>
#include <ropa/text.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum { MOST_FEW = 1500 }; /* answers about activities, before it is cheaper to read those of all */

/* ---- records ---- */

static enum ropa_status each_record(struct rp_scoring *v, const struct rp_query *query,
                                    rp_world_record_fn *each, void *arg) {
    const struct ropa_record *rec = NULL;
    struct rp_cursor *c;
    enum ropa_status s = rp_cursor_open(v->reg->st, query, &c, v->err);
    if (s)
        return s;
    while (!v->status && !(s = rp_cursor_next(c, &rec, v->err)) && rec) {
        if (!rp_conduct(query->ent)->judged || rp_scoring_judges(v, rec->uid))
            each(arg, rec);
        if (!v->status)
            v->status = rp_store_tell(v->reg->st, ++v->done, v->err);
    }
    rp_cursor_close(c);
    return s;
}

/* Of activities those alone of which nothing that is kept stands. */
static bool view_records(void *ctx, const struct ropa_entity *of, rp_world_record_fn *each, void *arg) {
    struct rp_scoring *v = ctx;
    const struct rp_units *anew = &v->kept.anew;
    bool some = rp_conduct(of)->entry && rp_apart_used(&v->kept);
    struct rp_query query = {.ent = of, .with_rows = true};
    const char **units = calloc(anew->n + 1, sizeof *units);
    for (size_t i = 0; units && i < anew->n; i++)
        units[i] = anew->at[i];
    if (!units)
        v->status = rp_err(v->err, ROPA_E_NOMEM, NULL);
    if (some) {
        query.units = units;
        query.n_units = anew->n;
    }
    if (!v->status && !(some && !anew->n)) {
        enum ropa_status s = each_record(v, &query, each, arg);
        v->status = v->status ? v->status : s;
    }
    free(units);
    return !v->status;
}

static struct ropa_record *view_version(void *ctx, const struct ropa_record *rec, int64_t rev) {
    struct rp_scoring *v = ctx;
    struct ropa_record *then;
    return ropa_register_at(v->reg, rec->ent, rec->uid, rev, &then, NULL) ? NULL : then;
}

static bool view_changed(void *ctx, const struct ropa_record *rec) {
    struct rp_scoring *v = ctx;
    int version;
    bool changed = false;
    enum ropa_status s = ropa_record_version(v->reg, rec, &version, &changed, v->err);
    v->status = v->status ? v->status : s;
    return changed;
}

/* Looking for the first change after a version. */
struct edited {
    int64_t after;
    char *day; /* "" until found */
};

static bool take_edit(void *ctx, const struct rp_revision *r) {
    struct edited *e = ctx;
    if (r->rev > e->after && strncmp(r->what, "act:", 4) != 0)
        rp_copy(e->day, 11, r->at);
    return !*e->day;
}

static bool view_erased(void *ctx, const struct ropa_record *evidence, char day[11]) {
    struct rp_scoring *v = ctx;
    enum ropa_evidence_file is;
    enum ropa_status s = ropa_evidence_find(v->reg, evidence, &is, day, v->err);
    v->status = v->status ? v->status : s;
    return !s && is == ROPA_EVIDENCE_ERASED;
}

static bool view_edited(void *ctx, const char *uid, int64_t rev, char day[11]) {
    struct rp_scoring *v = ctx;
    struct edited e = {rev, day};
    day[0] = '\0';
    enum ropa_status s = rp_history_each(v->reg->st, uid, false, 0, take_edit, &e, v->err);
    v->status = v->status ? v->status : s;
    return *day;
}

/* ---- acts ---- */

/* Acts handed on to the ledger. */
struct handing {
    struct rp_scoring *v;
    rp_world_act_fn *each;
    void *arg;
};

/* The ledger knows the units: most are told by that alone. */
static enum ropa_signer signer_of(struct rp_scoring *v, const struct ropa_act_kept *act) {
    const struct rp_item *item =
        act->kind && !strcmp(act->kind, "approve") ? rp_ledger_find(&v->ledger, act->record) : NULL;
    const struct rp_signature s = {.unit = item && item->unit ? item->unit->uid : NULL,
                                   .level = act->level,
                                   .by = act->by,
                                   .date = act->date};
    return !item || rp_signer_fits(v->reg->view, &s) ? ROPA_SIGNER_FITS : rp_act_signer(v->reg->view, act);
}

static bool hand_act(void *ctx, const struct ropa_act_kept *act) {
    struct handing *h = ctx;
    if (act->disputed)
        return true;
    h->each(h->arg, &(struct rp_world_act){.record = act->record,
                                           .kind = act->kind,
                                           .level = act->level,
                                           .date = act->date,
                                           .decision = act->decision,
                                           .memo = act->memo,
                                           .reason = act->reason,
                                           .url = act->url,
                                           .issued = act->issued,
                                           .rev = rp_act_kind(act->kind)->laid ? act->rev : 0,
                                           .barred = act->barred != NULL,
                                           .signer = signer_of(h->v, act)});
    return true;
}

/* Those of what was read now. */
static enum ropa_status each_act_read(struct rp_scoring *v, struct handing *h) {
    const struct rp_ledger *l = &v->ledger;
    enum ropa_status s = ROPA_OK;
    for (size_t k = 0; k < RP_KEPT_N; k++)
        for (size_t i = 0; i < l->n[k] && !s; i++)
            if (!rp_apart_has(&v->kept, &l->of[k][i]))
                s = rp_act_each(v->reg->st, l->of[k][i].uid, hand_act, h, v->err);
    return s;
}

static bool view_acts(void *ctx, rp_world_act_fn *each, void *arg) {
    struct rp_scoring *v = ctx;
    struct handing h = {v, each, arg};
    v->status =
        rp_apart_used(&v->kept) ? each_act_read(v, &h) : rp_act_each(v->reg->st, NULL, hand_act, &h, v->err);
    if (rp_view_starved(v->reg->view) && !v->status) /* then whose an act is was not seen */
        v->status = rp_err(v->err, ROPA_E_NOMEM, NULL);
    return !v->status;
}

/* ---- errors ---- */

static bool take_finding(void *ctx, const struct ropa_finding *f) {
    struct rp_buf *errors = ctx;
    if (f->severity == ROPA_ERROR && !f->waived)
        rp_buf_printf(errors, "%s%s ", f->rule, f->bars ? "!" : "");
    return true;
}

/*
 * Into `found`: ids of the rules that `rec` breaks on the day, each followed by a space, those that bar by "!" before it. False where
 * that rests on another activity than `item`.
 */
static bool judge(struct rp_scoring *v, const struct rp_item *item, const struct ropa_record *rec,
                  const char *day, struct rp_buf *found) {
    struct rp_outcome out = {0};
    struct rp_watch w;
    const struct ropa_view *view = ropa_register_view(v->reg);
    rp_store_view_trim(v->reg->st); /* what was lent for the last one may go */
    rp_watch_begin(&w, view, rec->uid, item && item->entry && item->entry->unit ? item->entry->unit : "");
    w.view.today = day;
    w.view.changed = NULL; /* only warns, and view_changed() knows it */
    rp_judge_errors(&w.view, rec, &out);
    rp_judge_each(&out, take_finding, found);
    found->bad |= out.bad || rp_view_starved(view);
    rp_outcome_free(&out);
    return !w.strayed;
}

/* The record as it stands; which version of it that is, no rule asks, and to know it its print is made anew. */
static enum ropa_status read_judged(struct rp_scoring *v, const struct ropa_entity *ent, const char *uid,
                                    struct ropa_record **rec) {
    enum ropa_status s = rp_store_get(v->reg->st, ent, uid, rec, v->err);
    if (!s && (s = rp_derive(v->reg, *rec, RP_ALL_DERIVED & ~(unsigned)RP_VERSION, v->err)))
        ropa_record_free(*rec);
    return s;
}

/* The same of the record as version `rev` has it. A version that can't be read any more gives way to the one that stands. */
static bool judge_version(struct rp_scoring *v, const struct rp_item *item, const char *uid, int64_t rev,
                          const char *day, struct rp_buf *found) {
    struct ropa_record *rec;
    enum ropa_status s = ROPA_OK;
    v->status = v->status ? v->status : rp_store_tell(v->reg->st, ++v->done, v->err);
    if (v->status) /* nothing that is found comes out any more */
        return false;
    const struct ropa_entity *ent = item ? rp_ledger_noun(item) : &rp_activity;
    if (!rev || ropa_register_at(v->reg, ent, uid, rev, &rec, NULL))
        s = read_judged(v, ent, uid, &rec);
    v->status = v->status ? v->status : s;
    if (s)
        return false;
    bool alone = judge(v, item, rec, day, found);
    ropa_record_free(rec);
    if (found->bad)
        v->status = rp_err(v->err, ROPA_E_NOMEM, NULL);
    return alone;
}

static void hand_errors(const char *list, rp_world_error_fn *each, void *arg) {
    list += list && *list == RP_STRAYED;
    while (list && *list) {
        char rule[24];
        size_t n = strcspn(list, "! ");
        bool bars = list[n] == '!';
        rp_copy(rule, n < sizeof rule ? n + 1 : sizeof rule, list);
        each(arg, rule, bars);
        list += n + bars;
        list += *list == ' ';
    }
}

/* A record as it stands is judged once a day. */
static void view_errors(void *ctx, const char *uid, int64_t rev, const char *at, rp_world_error_fn *each,
                        void *arg) {
    struct rp_scoring *v = ctx;
    struct rp_buf found = {0};
    const char **place = rev ? NULL : rp_scoring_place(v, uid, at);
    const char *known = place ? *place : rev ? rp_apart_pinned(&v->kept, uid, rev, at) : NULL;
    if (known) {
        hand_errors(known, each, arg);
        return;
    }
    const struct rp_item *item = rp_ledger_find(&v->ledger, uid);
    bool alone = judge_version(v, item, uid, rev, at, &found);
    if (!v->status && alone)
        rp_apart_found(v, item, rev, at, found.p ? found.p : "");
    hand_errors(found.p, each, arg);
    if (place && !v->status && !alone) {
        struct rp_buf strayed = {0};
        rp_buf_printf(&strayed, "%c%s", RP_STRAYED, found.p ? found.p : "");
        *place = strayed.bad ? NULL : rp_pool_text(&v->pool, strayed.p);
        rp_buf_free(&strayed);
    } else if (place && !v->status) {
        *place = v->found = found.n ? rp_pool_again(&v->pool, found.p, v->found) : "";
    }
    rp_buf_free(&found);
}

/* ---- all of it ---- */

static bool read_ledger(struct rp_scoring *v) {
    bool whole = rp_ledger_read(&v->ledger, &v->world, v->agreement->year);
    if (whole || v->status || !v->kept.spoilt)
        return whole;
    rp_apart_drop(&v->kept); /* as if nothing had been kept */
    rp_ledger_free(&v->ledger);
    rp_pool_free(&v->pool);
    memset(v->errors, 0, sizeof v->errors);
    v->found = NULL;
    v->n = v->n_days = 0;
    return rp_ledger_read(&v->ledger, &v->world, v->agreement->year);
}

static enum ropa_status read_all(struct rp_scoring *v) {
    bool whole = read_ledger(v);
    rp_scoring_order(v);
    if (!whole && !v->status)
        v->status = rp_err(v->err, v->ledger.bad ? ROPA_E_NOMEM : ROPA_E_DB, NULL);
    return v->status;
}

/* ---- the agreement ---- */

#define AGREEMENTS "agreements/"

/* The years of which there is an agreement. */
struct years {
    int before;         /* this one alone; 0: all */
    struct rp_buf list; /* "2566, 2567" */
    int last;
};

static bool add_year(void *ctx, const char *name) {
    struct years *y = ctx;
    char *end;
    long year = strtol(name + sizeof AGREEMENTS - 1, &end, 10);
    if (!strcmp(end, ".json") && year > 0 && (!y->before || year < y->before)) {
        y->last = (int)year;
        rp_buf_printf(&y->list, "%s%d", y->list.n ? ", " : "", y->last);
    }
    return true;
}

/* The agreement that one for another year is made from, and how either is then asked for. */
static void put_agreements(struct ropa_err *err, int year) {
    char text[24];
    if (!err || !year)
        return;
    snprintf(text, sizeof text, "%d", year);
    rp_remedy(&err->remedy, "score", NULL);
    rp_remedy_option(&err->remedy, "year", text);
    rp_remedy_option(&err->remedy, "agreement", "");
    err->remedy.again[0] = "year";
    err->remedy.again[1] = "templates";
}

/* Which years there are, and how to make an agreement for another. */
static enum ropa_status no_agreement(struct ropa_register *reg, const char *name, struct ropa_err *err) {
    struct years y = {0};
    struct rp_buf how[2] = {{0}, {0}};
    enum ropa_status s = rp_template_each(reg, AGREEMENTS, add_year, &y, err);
    rp_buf_printf(&how[ROPA_TH], " คำรับรองที่มี: %s ทำของปีอื่นโดยแก้จากที่มี แล้วเก็บในโฟลเดอร์แม่แบบของท่านเป็น %s",
                  y.list.p ? y.list.p : "-", name);
    rp_buf_printf(
        &how[ROPA_EN],
        "; there are: %s. For another year change one of them, and keep it in your folder of templates as %s",
        y.list.p ? y.list.p : "-", name);
    if (!s && (y.list.bad || how[ROPA_TH].bad || how[ROPA_EN].bad))
        s = rp_err(err, ROPA_E_NOMEM, NULL);
    if (!s) {
        s = rp_err_subject(err, ROPA_E_NOT_FOUND, name, NULL);
        rp_err_hint(err, how[ROPA_TH].p, how[ROPA_EN].p);
        put_agreements(err, y.last);
    }
    rp_buf_free(&y.list);
    rp_buf_free(&how[ROPA_TH]);
    rp_buf_free(&how[ROPA_EN]);
    return s;
}

/* The agreement of the year and its text, both owned. */
static enum ropa_status read_agreement(struct ropa_register *reg, int year, char **text,
                                       struct rp_agreement **out, struct ropa_err *err) {
    char name[48];
    snprintf(name, sizeof name, AGREEMENTS "%d.json", year);
    enum ropa_status s = rp_template_read(reg, name, text, err);
    if (s == ROPA_E_NOT_FOUND)
        s = no_agreement(reg, name, err);
    return s ? s : rp_agreement_read(name, *text, year, out, err);
}

enum ropa_status ropa_score_agreement(struct ropa_register *reg, const struct ropa_score_options *options,
                                      char **text, struct ropa_err *err) {
    struct rp_agreement *a = NULL;
    *text = NULL;
    enum ropa_status s = rp_err_day(err, options->as_of);
    if (!s)
        s = read_agreement(reg, rp_scoring_year(reg, options), text, &a, err);
    rp_agreement_free(a);
    if (s) {
        free(*text);
        *text = NULL;
    }
    return s;
}

enum ropa_status ropa_score_agreement_before(struct ropa_register *reg, int year, int *last,
                                             struct ropa_err *err) {
    struct years y = {.before = year};
    enum ropa_status s = rp_template_each(reg, AGREEMENTS, add_year, &y, err);
    *last = s ? 0 : y.last;
    rp_buf_free(&y.list);
    return s;
}

/* How many characters at `at` are a day of the calendar in quotes; 0 none. */
static size_t quoted_day(const char *at, char day[11]) {
    bool shaped = at[0] == '"' && strnlen(at, 12) == 12 && at[5] == '-' && at[8] == '-' && at[11] == '"';
    snprintf(day, 11, "%.10s", shaped ? at + 1 : "");
    return shaped && !rp_err_day(NULL, day) ? 12 : 0;
}

/* How many characters at `at` say the year where the agreement's own is meant: after its key, or in its name. */
static size_t own_year(const char *at, const char *year) {
    static const char *const before[] = {"\"year\": ", "ปีงบประมาณ พ.ศ. ", "fiscal year "};
    for (size_t i = 0; i < sizeof before / sizeof *before; i++) {
        size_t n = strlen(before[i]);
        if (!strncmp(at, before[i], n) && !strncmp(at + n, year, 4))
            return n + 4;
    }
    return 0;
}

enum ropa_status ropa_score_agreement_next(struct ropa_register *reg,
                                           const struct ropa_score_options *options, int to, char **text,
                                           struct ropa_err *err) {
    static const char *const draft[] = {"\"th\": \"|" RP_AGREEMENT_DRAFT, "\"en\": \"|Draft: "};
    char *now = NULL, year[12], day[11], moved[11];
    struct rp_buf b = {0};
    const int of = rp_scoring_year(reg, options);
    size_t named = 0; /* the name comes first, in both languages */
    enum ropa_status s = ropa_score_agreement(reg, options, &now, err);
    *text = NULL;
    snprintf(year, sizeof year, "%d", of);
    for (const char *at = s ? "" : now; *at;) {
        size_t n;
        if ((n = quoted_day(at, day))) {
            ropa_date_add_months(day, 12 * (to - of), moved);
            rp_buf_printf(&b, "\"%s\"", moved);
        } else if ((n = own_year(at, year))) {
            rp_buf_printf(&b, "%.*s%d", (int)n - 4, at, to);
        } else if (named < 2 && !strncmp(at, draft[named], strcspn(draft[named], "|"))) {
            n = strcspn(draft[named], "|");
            rp_buf_printf(&b, "%.*s%s", (int)n, at, draft[named++] + n + 1);
        } else {
            n = 1;
            rp_buf_printf(&b, "%c", *at);
        }
        at += n;
    }
    free(now);
    if (!s && (b.bad || !b.p))
        s = rp_err(err, ROPA_E_NOMEM, NULL);
    if (!s)
        *text = rp_buf_take(&b);
    rp_buf_free(&b);
    return s;
}

/* ---- on several days ---- */

static enum ropa_status begin(struct ropa_register *reg, int year, bool kept, struct rp_scoring **out,
                              struct ropa_err *err) {
    struct rp_scoring *v = *out = calloc(1, sizeof *v);
    if (!v)
        return rp_err(err, ROPA_E_NOMEM, NULL);
    v->reg = reg;
    v->err = err;
    v->world = (struct rp_world){.ctx = v,
                                 .records = view_records,
                                 .acts = view_acts,
                                 .version = view_version,
                                 .errors = view_errors,
                                 .changed = view_changed,
                                 .edited = view_edited,
                                 .erased = view_erased};
    enum ropa_status s = read_agreement(reg, year, &v->text, &v->agreement, err);
    if (!s)
        s = ropa_check_begin(reg, true, err); /* what is judged later is as it was read */
    v->reads = !s;
    if (!s && kept)
        s = rp_apart_ask(v);
    if (!s && rp_apart_used(&v->kept))
        rp_store_read_few(reg->st, MOST_FEW);
    if (!s)
        s = read_all(v);
    if (s) {
        rp_scoring_end(v);
        *out = NULL;
    }
    return s;
}

enum ropa_status rp_scoring_begin(struct ropa_register *reg, int year, struct rp_scoring **out,
                                  struct ropa_err *err) {
    return begin(reg, year, false, out, err);
}

enum ropa_status rp_scoring_begin_kept(struct ropa_register *reg, int year, struct rp_scoring **out,
                                       struct ropa_err *err) {
    return begin(reg, year, true, out, err);
}

enum ropa_status rp_scoring_compute(struct rp_scoring *v, const struct ropa_score_options *options,
                                    struct ropa_score **out, struct ropa_err *err) {
    struct ropa_score_options o = *options;
    o.as_of = o.as_of ? o.as_of : ropa_register_today(v->reg);
    v->err = err;
    enum ropa_status s = rp_score_compute(v->agreement, &v->ledger, &o, out, err), judged = v->status;
    judged = rp_store_ended(v->reg->st, judged, err);
    if (!s && judged) {
        s = judged;
        ropa_score_free(*out);
        *out = NULL;
    }
    return s;
}

const struct rp_agreement *rp_scoring_agreement(const struct rp_scoring *v) {
    return v->agreement;
}

const char *rp_scoring_text(const struct rp_scoring *v) {
    return v->text;
}

const struct rp_ledger *rp_scoring_ledger(const struct rp_scoring *v) {
    return &v->ledger;
}

static void end_reading(struct rp_scoring *v) {
    if (v->reads)
        ropa_check_end(v->reg);
    v->reads = false;
}

void rp_scoring_settle(struct rp_scoring *v) {
    end_reading(v);
    rp_ledger_narrow(&v->ledger);
}

void rp_scoring_end(struct rp_scoring *v) {
    if (!v)
        return;
    end_reading(v);
    rp_apart_end(&v->kept);
    rp_ledger_free(&v->ledger);
    free(v->judged);
    rp_pool_free(&v->pool);
    free(v->text);
    rp_agreement_free(v->agreement);
    free(v);
}

enum ropa_status ropa_register_score(struct ropa_register *reg, const struct ropa_score_options *options,
                                     struct ropa_score **out, struct ropa_err *err) {
    struct rp_scoring *v;
    *out = NULL;
    enum ropa_status s = rp_err_day(err, options->as_of);
    if (s)
        return s;
    s = rp_scoring_begin(reg, rp_scoring_year(reg, options), &v, err);
    if (!s)
        s = rp_scoring_compute(v, options, out, err);
    rp_scoring_end(v);
    return s;
}

int rp_scoring_year(struct ropa_register *reg, const struct ropa_score_options *o) {
    return o->year ? o->year : ropa_date_fiscal_year(o->as_of ? o->as_of : ropa_register_today(reg));
}
