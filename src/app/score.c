/* The score of a register: its records, acts and open errors as the score sees them (score/world.h). */
#include "app/score.h"

#include "app/register.h"
#include "base/buf.h"
#include "base/err.h"
#include "rules/judge.h"

#include <ropa/acts.h>
#include <ropa/score.h>
#include <ropa/text.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum {
    DAYS = 20
}; /* a score looks at the last day of each round and at its own; a series at those of all months */

/* A record with what was found out about it. */
struct kept {
    struct ropa_record *rec;
    char *errors
        [DAYS];  /* on each day of the view: ids of rules, each followed by a space; NULL not looked yet */
    int changed; /* 0 not looked yet, 1 no, 2 yes */
};

struct kept_act {
    char record[37];
    struct ropa_act_kept act; /* its texts are in `texts` */
    char *texts;
    struct ropa_record *pinned;
};

struct rp_scoring {
    struct ropa_register *reg;
    struct rp_agreement *agreement;
    char *text; /* of the agreement */
    struct rp_world world;
    char days[DAYS][11]; /* on which records were judged so far */
    size_t n_days;
    struct kept **by_ref;
    struct kept *records;
    size_t n, cap;
    struct kept_act *acts;
    size_t n_acts, cap_acts;
    struct ropa_view today; /* the register's view on another day */
    struct ropa_err *err;
    enum ropa_status status;
};

/* ---- records ---- */

static bool keep_record(void *ctx, const struct ropa_record *rec) {
    struct rp_scoring *v = ctx;
    void *at = rp_grow(v->records, v->n, &v->cap, sizeof *v->records);
    if (!at) {
        v->status = rp_err(v->err, ROPA_E_NOMEM, NULL);
        return false;
    }
    v->records = at;
    v->records[v->n] = (struct kept){.rec = ropa_record_clone(rec)};
    if (!v->records[v->n].rec) {
        v->status = rp_err(v->err, ROPA_E_NOMEM, NULL);
        return false;
    }
    v->n++;
    return true;
}

static void read_noun(struct rp_scoring *v, const struct ropa_entity *ent) {
    struct ropa_query *q = ropa_query_new(v->reg, ent);
    if (!q) {
        v->status = rp_err(v->err, ROPA_E_NOMEM, NULL);
        return;
    }
    ropa_query_whole(q);
    enum ropa_status s = ropa_register_list(v->reg, q, keep_record, v, v->err);
    if (s)
        v->status = s;
    ropa_query_free(q);
}

static int by_address(const void *a, const void *b) {
    const struct ropa_record *x = ((const struct kept *)a)->rec, *y = ((const struct kept *)b)->rec;
    return (x > y) - (x < y);
}

static struct kept *kept_of(struct rp_scoring *v, const struct ropa_record *rec) {
    struct kept key = {.rec = (struct ropa_record *)rec};
    return bsearch(&key, v->records, v->n, sizeof key, by_address);
}

static bool view_records(void *ctx, const struct ropa_entity *of, rp_world_record_fn *each, void *arg) {
    struct rp_scoring *v = ctx;
    for (size_t i = 0; i < v->n; i++)
        if (v->records[i].rec->ent == of)
            each(arg, v->records[i].rec);
    return !v->status;
}

/* ---- acts ---- */

/* Copy the texts of an act into one block, and let it point there. */
static bool keep_texts(struct kept_act *k, const struct ropa_act_kept *act) {
    const char **fields[] = {&k->act.kind, &k->act.level, &k->act.by,     &k->act.decision,
                             &k->act.memo, &k->act.date,  &k->act.reason, &k->act.url};
    const char *from[] = {act->kind, act->level, act->by,     act->decision,
                          act->memo, act->date,  act->reason, act->url};
    size_t all = 1, n = sizeof from / sizeof *from;
    for (size_t i = 0; i < n; i++)
        all += from[i] ? strlen(from[i]) + 1 : 0;
    char *at = k->texts = malloc(all);
    for (size_t i = 0; at && i < n; i++) {
        *fields[i] = from[i] ? at : NULL;
        if (!from[i])
            continue;
        size_t size = strlen(from[i]) + 1;
        memcpy(at, from[i], size);
        at += size;
    }
    k->act.rev = act->rev;
    return k->texts;
}

static bool keep_act(void *ctx, const struct ropa_act_kept *act) {
    struct rp_scoring *v = ctx;
    void *at = rp_grow(v->acts, v->n_acts, &v->cap_acts, sizeof *v->acts);
    if (!at) {
        v->status = rp_err(v->err, ROPA_E_NOMEM, NULL);
        return false;
    }
    v->acts = at;
    struct kept_act *k = &v->acts[v->n_acts];
    *k = (struct kept_act){0};
    RP_COPY(k->record, act->record);
    if (!keep_texts(k, act)) {
        v->status = rp_err(v->err, ROPA_E_NOMEM, NULL);
        return false;
    }
    v->n_acts++;
    return true;
}

static int by_record(const void *a, const void *b) {
    return strcmp(((const struct kept_act *)a)->record, ((const struct kept_act *)b)->record);
}

/* The version that the act pins; NULL: it is the one that stands. */
static const struct ropa_record *pinned(struct rp_scoring *v, const struct ropa_record *rec,
                                        struct kept_act *k) {
    bool pins = k->act.kind && (!strcmp(k->act.kind, "approve") || !strcmp(k->act.kind, "submit"));
    if (!pins || k->act.rev == ropa_record_rev(rec))
        return NULL;
    if (!k->pinned) /* a state that can't be read any more leaves the one that stands */
        ropa_register_at(v->reg, rec->ent, rec->uid, k->act.rev, &k->pinned, NULL);
    return k->pinned;
}

static bool view_acts(void *ctx, const struct ropa_record *rec, rp_world_act_fn *each, void *arg) {
    struct rp_scoring *v = ctx;
    size_t low = 0, high = v->n_acts;
    while (low < high) {
        size_t mid = low + (high - low) / 2;
        if (strcmp(v->acts[mid].record, rec->uid) < 0)
            low = mid + 1;
        else
            high = mid;
    }
    for (; low < v->n_acts && !strcmp(v->acts[low].record, rec->uid); low++) {
        struct kept_act *k = &v->acts[low];
        each(arg, &(struct rp_world_act){.kind = k->act.kind,
                                         .level = k->act.level,
                                         .date = k->act.date,
                                         .by = k->act.by,
                                         .decision = k->act.decision,
                                         .memo = k->act.memo,
                                         .reason = k->act.reason,
                                         .url = k->act.url,
                                         .pinned = pinned(v, rec, k)});
    }
    return true;
}

/* ---- errors ---- */

static bool take_finding(void *ctx, const struct ropa_finding *f) {
    struct rp_buf *errors = ctx;
    if (f->severity == ROPA_ERROR && !f->waived) {
        rp_buf_str(errors, f->rule);
        rp_buf_char(errors, ' ');
    }
    return true;
}

/* Ids of the rules that `rec` breaks on the day, each followed by a space; owned. */
static char *judge(struct rp_scoring *v, const struct ropa_record *rec, const char *day) {
    struct rp_buf found = {0};
    struct rp_outcome out = {0};
    rp_store_view_trim(v->reg->st); /* what was lent for the last one may go */
    v->today = *ropa_register_view(v->reg);
    v->today.today = day;
    v->today.changed = NULL; /* only warns, and view_changed() knows it */
    rp_judge(&v->today, rec, &out);
    rp_judge_each(&out, take_finding, &found);
    bool whole = !out.bad;
    rp_outcome_free(&out);
    char *errors = rp_buf_take(&found);
    if (!errors || !whole)
        v->status = rp_err(v->err, ROPA_E_NOMEM, NULL);
    return errors;
}

/* The place of `day` among the days judged; DAYS when there is no room for it. */
static size_t day_of(struct rp_scoring *v, const char *day) {
    size_t i = 0;
    while (i < v->n_days && strcmp(v->days[i], day) != 0)
        i++;
    if (i == v->n_days && i < DAYS) {
        RP_COPY(v->days[i], day);
        v->n_days++;
    }
    return i;
}

/* The same, judged once a day where `rec` is a record that stands; *own is what the caller frees. */
static const char *errors_of(struct rp_scoring *v, const struct ropa_record *rec, const char *day,
                             char **own) {
    struct kept *k = kept_of(v, rec);
    size_t i = k ? day_of(v, day) : DAYS;
    *own = NULL;
    if (i == DAYS)
        return *own = judge(v, rec, day);
    if (!k->errors[i])
        k->errors[i] = judge(v, rec, day);
    return k->errors[i];
}

static void view_errors(void *ctx, const struct ropa_record *rec, const char *at, rp_world_error_fn *each,
                        void *arg) {
    static const char *none[2] = {"", ""};
    char *own;
    const char *list = errors_of(ctx, rec, at, &own);
    while (list && *list) {
        char rule[24];
        size_t n = strcspn(list, " ");
        rp_copy(rule, n < sizeof rule ? n + 1 : sizeof rule, list);
        each(arg, rule, none);
        list += n + (list[n] == ' ');
    }
    free(own);
}

static bool view_changed(void *ctx, const struct ropa_record *rec) {
    struct rp_scoring *v = ctx;
    struct kept *k = kept_of(v, rec);
    int version;
    bool changed = false;
    if (k && k->changed)
        return k->changed == 2;
    rp_store_view_trim(v->reg->st);
    ropa_record_version(v->reg, rec, &version, &changed, NULL);
    if (k)
        k->changed = changed ? 2 : 1;
    return changed;
}

/* ---- all of it ---- */

static enum ropa_status read_all(struct rp_scoring *v) {
    size_t n;
    const struct ropa_entity *const *nouns = ropa_entities(&n);
    for (size_t i = 0; i < n && !v->status; i++)
        read_noun(v, nouns[i]);
    if (v->n)
        qsort(v->records, v->n, sizeof *v->records, by_address);
    if (!v->status)
        v->status = ropa_acts_each(v->reg, NULL, keep_act, v, v->err);
    if (v->n_acts)
        qsort(v->acts, v->n_acts, sizeof *v->acts, by_record);
    return v->status;
}

/* ---- the agreement ---- */

#define AGREEMENTS "agreements/"

/* The years of which there is an agreement. */
struct years {
    struct rp_buf list; /* "2566, 2567" */
    int last;
};

static bool add_year(void *ctx, const char *name) {
    struct years *y = ctx;
    char *end;
    long year = strtol(name + sizeof AGREEMENTS - 1, &end, 10);
    if (!strcmp(end, ".json") && year > 0) {
        y->last = (int)year;
        rp_buf_printf(&y->list, "%s%d", y->list.n ? ", " : "", y->last);
    }
    return true;
}

/* Which years there are, and how to make an agreement for another. */
static enum ropa_status no_agreement(struct ropa_register *reg, const char *name, struct ropa_err *err) {
    struct years y = {0};
    struct rp_buf how[2] = {{0}, {0}};
    enum ropa_status s = rp_template_each(reg, AGREEMENTS, add_year, &y, err);
    rp_buf_printf(&how[ROPA_TH],
                  " คำรับรองที่มี: %s (เลือกด้วย --year) ทำของปีอื่น: ropa score --year %d --agreement > FOLDER/%s"
                  " แก้ไฟล์นั้น แล้วใช้กับ --templates FOLDER",
                  y.list.p ? y.list.p : "-", y.last, name);
    rp_buf_printf(
        &how[ROPA_EN],
        "; there are: %s (choose with --year). For another year: ropa score --year %d --agreement > FOLDER/%s,"
        " change that file, then give --templates FOLDER",
        y.list.p ? y.list.p : "-", y.last, name);
    if (!s && (y.list.bad || how[ROPA_TH].bad || how[ROPA_EN].bad))
        s = rp_err(err, ROPA_E_NOMEM, NULL);
    if (!s) {
        s = rp_err_subject(err, ROPA_E_NOT_FOUND, name, NULL);
        rp_err_hint(err, how[ROPA_TH].p, how[ROPA_EN].p);
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
    enum ropa_status s = read_agreement(reg, rp_scoring_year(reg, options), text, &a, err);
    rp_agreement_free(a);
    if (s) {
        free(*text);
        *text = NULL;
    }
    return s;
}

/* ---- on several days ---- */

enum ropa_status rp_scoring_begin(struct ropa_register *reg, int year, struct rp_scoring **out,
                                  struct ropa_err *err) {
    struct rp_scoring *v = *out = calloc(1, sizeof *v);
    if (!v)
        return rp_err(err, ROPA_E_NOMEM, NULL);
    v->reg = reg;
    v->err = err;
    v->world = (struct rp_world){
        .ctx = v, .records = view_records, .acts = view_acts, .errors = view_errors, .changed = view_changed};
    enum ropa_status s = read_agreement(reg, year, &v->text, &v->agreement, err);
    if (!s)
        s = read_all(v);
    if (s) {
        rp_scoring_end(v);
        *out = NULL;
    }
    return s;
}

enum ropa_status rp_scoring_compute(struct rp_scoring *v, const struct ropa_score_options *options,
                                    struct ropa_score **out, struct ropa_err *err) {
    struct ropa_score_options o = *options;
    o.as_of = o.as_of ? o.as_of : ropa_register_today(v->reg);
    v->err = err;
    enum ropa_status s = rp_score_compute(v->agreement, &v->world, &o, out, err);
    if (!s && v->status) {
        s = v->status;
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

static int by_ref(const void *a, const void *b) {
    const struct kept *const *x = a, *const *y = b;
    return strcmp((*x)->rec->ref, (*y)->rec->ref);
}

const struct ropa_record *rp_scoring_record(struct rp_scoring *v, const char *ref) {
    struct ropa_record wanted;
    struct kept key = {.rec = &wanted}, *at = &key, **found;
    if (!v->by_ref && (v->by_ref = malloc((v->n + 1) * sizeof *v->by_ref))) {
        for (size_t i = 0; i < v->n; i++)
            v->by_ref[i] = &v->records[i];
        qsort(v->by_ref, v->n, sizeof *v->by_ref, by_ref);
    }
    RP_COPY(wanted.ref, ref);
    found = v->by_ref ? bsearch(&at, v->by_ref, v->n, sizeof *v->by_ref, by_ref) : NULL;
    return found ? (*found)->rec : NULL;
}

void rp_scoring_end(struct rp_scoring *v) {
    if (!v)
        return;
    for (size_t i = 0; i < v->n; i++) {
        for (size_t d = 0; d < DAYS; d++)
            free(v->records[i].errors[d]);
        ropa_record_free(v->records[i].rec);
    }
    for (size_t i = 0; i < v->n_acts; i++) {
        free(v->acts[i].texts);
        ropa_record_free(v->acts[i].pinned);
    }
    free(v->records);
    free(v->acts);
    free(v->by_ref);
    free(v->text);
    rp_agreement_free(v->agreement);
    free(v);
}

enum ropa_status ropa_register_score(struct ropa_register *reg, const struct ropa_score_options *options,
                                     struct ropa_score **out, struct ropa_err *err) {
    struct rp_scoring *v;
    *out = NULL;
    enum ropa_status s = rp_scoring_begin(reg, rp_scoring_year(reg, options), &v, err);
    if (!s)
        s = rp_scoring_compute(v, options, out, err);
    rp_scoring_end(v);
    return s;
}

int rp_scoring_year(struct ropa_register *reg, const struct ropa_score_options *o) {
    return o->year ? o->year : ropa_date_fiscal_year(o->as_of ? o->as_of : ropa_register_today(reg));
}
