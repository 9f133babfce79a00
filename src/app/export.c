#include "app/book.h"
#include "app/column.h"
#include "base/err.h"
#include "base/memo.h"
#include "exchange/csv_register.h"
#include "exchange/file.h"
#include "exchange/json_register.h"
#include "exchange/xlsx.h"
#include "model/activity.h"
#include "model/nouns.h"
#include "model/record.h"
#include "model/set.h"
#include "store/cursor.h"
#include "store/history.h"

#include <ropa/acts.h>
#include <ropa/check.h>
#include <ropa/exchange.h>
#include <ropa/text.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#define MAX_FILTERS 32
#define MAX_COLUMNS 256

/* One export. */
struct job {
    struct ropa_register *reg;
    const struct ropa_export *how;
    struct rp_query query; /* whole records */
    size_t n;
    struct rp_approved approved; /* the record at hand, where approved versions are asked for */
    size_t left;                 /* that never were */
    const struct ropa_view *view;
};

static enum ropa_status unknown(struct ropa_err *err, const char *word, const char *known) {
    struct rp_buf th = {0}, en = {0};
    rp_buf_printf(&th, " โปรดใช้ %s", known);
    rp_buf_printf(&en, "; use %s", known);
    rp_err(err, ROPA_E_USAGE, word);
    rp_err_hint(err, th.p ? th.p : "", en.p ? en.p : "");
    rp_buf_free(&th);
    rp_buf_free(&en);
    return ROPA_E_USAGE;
}

static void count(struct job *j) {
    j->n++;
    if (j->how->progress && j->n % 100 == 0)
        j->how->progress(j->how->ctx, j->n);
}

/* The records of a query, whole and with what is derived. */
struct stream {
    struct job *job;
    struct rp_cursor *cursor;
};

static enum ropa_status stream_open(struct stream *s, struct job *job, const struct rp_query *query,
                                    struct ropa_err *err) {
    struct rp_query q = *query;
    q.with_rows = q.with_rows && !job->how->approved; /* they come from the print */
    *s = (struct stream){.job = job};
    return rp_cursor_open(job->reg->st, &q, &s->cursor, err);
}

/* What is computed for it, as of the approval. It has no rev: a file of approved versions is no base for a merge. */
static enum ropa_status derive_approved(struct job *j, struct ropa_record *rec, struct ropa_err *err) {
    char version[16];
    enum ropa_status s = rp_derive(j->reg, rec, err);
    if (s)
        return s;
    rec->rev = 0;
    snprintf(version, sizeof version, "%d", j->approved.version);
    bool good = rec->ent != &rp_activity || rp_record_put(rec, ACT_VERSION, version);
    return good ? ROPA_OK : rp_err(err, ROPA_E_NOMEM, NULL);
}

/* The approved version of the next record that has one. */
static enum ropa_status next_approved(struct stream *s, const struct ropa_record **rec,
                                      struct ropa_err *err) {
    struct job *j = s->job;
    const struct ropa_record *live = NULL;
    enum ropa_status st;
    do {
        *rec = NULL;
        rp_approved_free(&j->approved);
        st = rp_cursor_next(s->cursor, &live, err);
        if (st || !live)
            return st;
        st = rp_approved_load(j->reg, live->ent, live->uid, &j->approved, err);
        j->left += st == ROPA_E_NOT_FOUND;
    } while (st == ROPA_E_NOT_FOUND);
    if (st)
        return st;
    *rec = j->approved.print.rec;
    return derive_approved(j, j->approved.print.rec, err);
}

static enum ropa_status stream_next(void *ctx, const struct ropa_record **rec, struct ropa_err *err) {
    struct stream *s = ctx;
    if (s->job->how->approved)
        return next_approved(s, rec, err);
    enum ropa_status st = rp_cursor_next(s->cursor, rec, err);
    return st || !*rec ? st : rp_derive(s->job->reg, (struct ropa_record *)*rec, err);
}

static void stream_close(struct stream *s) {
    if (s->cursor)
        rp_cursor_close(s->cursor);
    if (s->job)
        rp_approved_free(&s->job->approved);
}

typedef enum ropa_status put_fn(void *ctx, const struct ropa_record *rec, struct ropa_err *err);

static enum ropa_status each(struct job *j, const struct rp_query *query, put_fn *put, void *ctx,
                             struct ropa_err *err) {
    struct stream s;
    const struct ropa_record *rec = NULL;
    enum ropa_status st = stream_open(&s, j, query, err);
    while (!st) {
        st = stream_next(&s, &rec, err);
        if (st || !rec)
            break;
        st = put(ctx, rec, err);
    }
    stream_close(&s);
    return st;
}

/* ---- csv ---- */

struct csv_job {
    struct job *job;
    struct rp_csv_register *csv;
};

static enum ropa_status put_csv(void *ctx, const struct ropa_record *rec, struct ropa_err *err) {
    struct csv_job *c = ctx;
    (void)err;
    rp_csv_register_put(c->csv, rec);
    count(c->job);
    return ROPA_OK;
}

static enum ropa_status choose_columns(struct job *j, struct rp_csv_register *csv, struct ropa_err *err) {
    struct rp_target columns[MAX_COLUMNS];
    const char *names = j->how->columns;
    size_t n = 0;
    bool found = names != NULL;
    enum ropa_status s = ROPA_OK;
    while (found && !s && n < MAX_COLUMNS) {
        s = rp_column_next(j->query.ent, &names, NULL, &columns[n], &found, err);
        if (!s && found && columns[n].kind == RP_TO_NOTHING)
            s = rp_err(err, ROPA_E_FIELD, "status");
        n += !s && found;
    }
    return s ? s : rp_csv_register_columns(csv, j->how->columns ? columns : NULL, n, err);
}

static enum ropa_status export_csv(struct job *j, const char *path, FILE *out, struct ropa_err *err) {
    struct csv_job c = {.job = j};
    bool list = j->how->layout && !strcmp(j->how->layout, "list");
    if (j->how->layout && !list && strcmp(j->how->layout, "register") != 0)
        return unknown(err, j->how->layout, "register, list");
    enum ropa_status s = rp_csv_register_begin(j->query.ent, j->view, out, &c.csv, err), ended;
    if (!s && (list || j->how->columns))
        s = choose_columns(j, c.csv, err);
    if (!s)
        s = each(j, &j->query, put_csv, &c, err);
    ended = rp_csv_register_end(c.csv, path, s ? NULL : err);
    return s ? s : ended;
}

/* ---- json ---- */

struct json_job {
    struct job *job;
    struct rp_json_writer json;
    struct rp_memo seen; /* uids listed or written */
    struct wanted {
        const struct ropa_entity *ent;
        char uid[37];
    } * wanted; /* records referred to */
    size_t n_wanted, cap_wanted;
    bool bad;
};

static enum ropa_status put_json(void *ctx, const struct ropa_record *rec, struct ropa_err *err) {
    struct json_job *j = ctx;
    (void)err;
    const struct rp_approved *a = &j->job->approved;
    if (j->job->how->approved)
        rp_json_register_put_print(&j->json, rec, (const struct ropa_record *const *)a->print.named,
                                   a->print.n);
    else
        rp_json_register_put(&j->json, rec);
    count(j->job);
    return ROPA_OK;
}

static void want(struct json_job *j, const struct ropa_entity *ent, const char *uid) {
    if (rp_memo_get(&j->seen, uid))
        return;
    if (j->n_wanted == j->cap_wanted) {
        size_t cap = j->cap_wanted ? 2 * j->cap_wanted : 256;
        struct wanted *grown = realloc(j->wanted, cap * sizeof *grown);
        if (!grown) {
            j->bad = true;
            return;
        }
        j->wanted = grown;
        j->cap_wanted = cap;
    }
    j->wanted[j->n_wanted].ent = ent;
    RP_COPY(j->wanted[j->n_wanted++].uid, uid);
    j->bad = j->bad || !rp_memo_put(&j->seen, uid, "");
}

static void want_field(struct json_job *j, const struct ropa_field *f, const char *value) {
    struct rp_buf item = {0};
    if (value && f->kind == ROPA_REF)
        want(j, f->of, value);
    while (value && f->kind == ROPA_REFS && rp_set_next(&value, &item))
        want(j, f->of, item.p);
    j->bad = j->bad || item.bad;
    rp_buf_free(&item);
}

static void want_refs(struct json_job *j, const struct ropa_record *rec) {
    for (size_t f = 0; f < rec->ent->n_fields; f++) {
        if (!(rec->ent->fields[f].flags & ROPA_DERIVED))
            want_field(j, &rec->ent->fields[f], ropa_record_get(rec, f));
        for (size_t i = 0; i < rec->slots[f].n_rows; i++)
            want_refs(j, rec->slots[f].rows[i]);
    }
}

static enum ropa_status note_own(void *ctx, const struct ropa_record *rec, struct ropa_err *err) {
    struct json_job *j = ctx;
    return rp_memo_put(&j->seen, rec->uid, "") ? ROPA_OK : rp_err(err, ROPA_E_NOMEM, NULL);
}

static enum ropa_status note_refs(void *ctx, const struct ropa_record *rec, struct ropa_err *err) {
    struct json_job *j = ctx;
    want_refs(j, rec);
    return j->bad ? rp_err(err, ROPA_E_NOMEM, NULL) : ROPA_OK;
}

/* What is referred to, and what that refers to in turn. */
static enum ropa_status find_wanted(struct json_job *j, struct ropa_err *err) {
    enum ropa_status s = each(j->job, &j->job->query, note_own, j, err);
    if (!s)
        s = each(j->job, &j->job->query, note_refs, j, err);
    for (size_t i = 0; i < j->n_wanted && !s; i++) {
        struct ropa_record *rec;
        s = rp_store_get(j->job->reg->st, j->wanted[i].ent, j->wanted[i].uid, &rec, err);
        if (s)
            break;
        s = note_refs(j, rec, err);
        ropa_record_free(rec);
    }
    return s;
}

static enum ropa_status put_wanted(struct json_job *j, const struct ropa_entity *ent, struct ropa_err *err) {
    enum ropa_status s = ROPA_OK;
    for (size_t i = 0; i < j->n_wanted && !s; i++) {
        struct ropa_record *rec;
        if (j->wanted[i].ent != ent)
            continue;
        s = ropa_register_get(j->job->reg, ent, j->wanted[i].uid, &rec, err);
        if (s)
            break;
        s = put_json(j, rec, err);
        ropa_record_free(rec);
    }
    return s;
}

/* Nouns that go no way are no part of what was approved. */
static enum ropa_status each_of_noun(struct json_job *j, const struct rp_query *all, struct ropa_err *err) {
    bool none =
        j->job->how->approved && all->ent != &rp_activity && !ropa_acts_count(j->job->reg, all->ent, NULL);
    return none ? ROPA_OK : each(j->job, all, put_json, j, err);
}

static enum ropa_status export_json(struct job *job, const char *path, FILE *out, struct ropa_err *err) {
    struct json_job j = {.job = job};
    size_t n;
    const struct ropa_entity *const *ents = ropa_entities(&n);
    bool approved = job->how->approved; /* prints have with them what they name */
    char head[65] = "";
    enum ropa_status s = job->how->query && !approved ? find_wanted(&j, err) : ROPA_OK;
    (void)path;
    if (approved)
        s = rp_history_head(job->reg->st, head, err);
    rp_json_register_begin(&j.json, out, job->reg->st->uid, approved ? head : NULL);
    for (size_t i = 0; i < n && !s; i++) {
        struct rp_query all = {.ent = ents[i], .with_rows = true};
        s = put_wanted(&j, ents[i], err);
        if (!s && !job->how->query)
            s = each_of_noun(&j, &all, err);
        else if (!s && ents[i] == job->query.ent)
            s = each(job, &job->query, put_json, &j, err);
    }
    if (!s)
        s = rp_json_register_end(&j.json, err);
    rp_memo_clear(&j.seen);
    free(j.wanted);
    return s;
}

/* ---- xlsx ---- */

enum ropa_status rp_book_first(struct ropa_register *reg, const struct ropa_entity *ent,
                               struct ropa_record **out, struct ropa_err *err) {
    struct rp_query q = {.ent = ent, .with_rows = true, .limit = 1};
    struct rp_cursor *c;
    const struct ropa_record *rec = NULL;
    enum ropa_status s = rp_cursor_open(reg->st, &q, &c, err);
    *out = NULL;
    if (s)
        return s;
    s = rp_cursor_next(c, &rec, err);
    if (!s && rec && !(*out = ropa_record_clone(rec)))
        s = rp_err(err, ROPA_E_NOMEM, NULL);
    rp_cursor_close(c);
    return s;
}

/* The one unit that all records asked for belong to; *out NULL when they are of several, or of none. */
static enum ropa_status common_unit(const struct job *j, int64_t of_all, struct ropa_record **out,
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
    if (uid && q.n_filters < MAX_FILTERS) {
        for (size_t i = 0; i < q.n_filters; i++)
            filters[i] = q.filters[i];
        filters[q.n_filters++] = (struct rp_filter){
            .field = q.ent->unit_field, .row_field = ROPA_NO_FIELD, .op = RP_IS, .value = uid};
        q.filters = filters;
        s = rp_query_count(j->reg->st, &q, &n, err);
    }
    if (!s && uid && n && n == of_all)
        s = ropa_register_get(j->reg, &rp_unit, uid, out, err);
    free(uid);
    return s;
}

/* The unit whose records are asked for, by name or because no other has any. */
static enum ropa_status unit_of(const struct job *j, int64_t of_all, struct ropa_record **out,
                                struct ropa_err *err) {
    *out = NULL;
    if (j->query.ent->unit_field == ROPA_NO_FIELD)
        return ROPA_OK;
    for (size_t i = 0; i < j->query.n_filters; i++) {
        const struct rp_filter *f = &j->query.filters[i];
        if (f->field == j->query.ent->unit_field && f->row_field == ROPA_NO_FIELD && f->op == RP_IS)
            return ropa_register_get(j->reg, &rp_unit, f->value, out, err);
    }
    return common_unit(j, of_all, out, err);
}

int64_t rp_book_last_change(struct ropa_register *reg) {
    int64_t at = 0;
    sqlite3_stmt *q = rp_db_stmt(&reg->st->db, "SELECT max(at) FROM revision", NULL);
    if (q && sqlite3_step(q) == SQLITE_ROW)
        ropa_time_parse(rp_db_column(q, 0), NULL, &at, NULL);
    if (q)
        sqlite3_reset(q);
    return at;
}

static enum ropa_status read_layout(struct job *j, const char *name, struct rp_layout **out,
                                    struct ropa_err *err) {
    char file[96];
    char *text = NULL;
    snprintf(file, sizeof file, "layouts/%s.json", name);
    *out = NULL;
    bool plain = strspn(name, "abcdefghijklmnopqrstuvwxyz0123456789_") == strlen(name);
    enum ropa_status s = plain ? rp_template_read(j->reg, file, &text, err) : ROPA_E_NOT_FOUND;
    if (s == ROPA_E_NOT_FOUND)
        return unknown(err, name, "register, controller31, processor28, combined34, card, list");
    if (!s)
        s = rp_layout_parse(text, out, err);
    free(text);
    return s;
}

static enum ropa_status write_xlsx(struct job *j, const char *path, const struct rp_book *book,
                                   struct ropa_err *err) {
    const char *name = j->how->layout ? j->how->layout : "register";
    bool list = !strcmp(name, "list") || j->query.ent != &rp_activity;
    struct rp_layout *layout = NULL;
    struct stream s = {0};
    struct rp_feed feed = {stream_next, &s};
    enum ropa_status st = list ? ROPA_OK : read_layout(j, name, &layout, err);
    if (!st)
        st = stream_open(&s, j, &j->query, err);
    if (!st)
        st = list ? rp_xlsx_list(path, j->how->overwrite, j->query.ent, &feed, book, &j->n, err)
                  : rp_xlsx_write(path, j->how->overwrite, layout, &feed, book, &j->n, err);
    stream_close(&s);
    rp_layout_free(layout);
    return st;
}

/* ---- findings beside ---- */

static const char *const judged_columns[] = {
    "39(1)", "39(2)", "39(3)", "39(4)", "39(5)", "39(6)", "39(7)", "39(8)", "40(1)", "40(2)", "40(3)",
    "40(4)", "40(5)", "40(6)", "19",    "23",    "24",    "25",    "26",    "27",    "28",    "37"};
enum { N_JUDGED = sizeof judged_columns / sizeof judged_columns[0] };

struct passing {
    enum ropa_lang lang;
    rp_judged_fn *each;
    void *ctx;
};

static bool pass_finding(void *ctx, const struct ropa_finding *f) {
    struct passing *p = ctx;
    struct rp_judged j = {.severity = (int)f->severity,
                          .rule = f->rule,
                          .field = f->field,
                          .law = f->law ? f->law : "",
                          .message = f->message[p->lang]};
    return p->each(p->ctx, &j);
}

static void note_verdict(int *verdicts, const char *code, enum ropa_verdict v) {
    for (size_t i = 0; i < N_JUDGED; i++)
        if (!strcmp(judged_columns[i], code))
            verdicts[i] = (int)v;
}

static int judge_record(void *ctx, const struct ropa_record *rec, int *verdicts, rp_judged_fn *put,
                        void *put_ctx) {
    struct job *j = ctx;
    struct passing p = {j->how->lang, put, put_ctx};
    enum ropa_verdict found[RP_JUDGING_COLUMNS], sections[ROPA_N_SECTIONS];
    size_t n;
    const struct ropa_paragraph *paragraphs = ropa_paragraphs(rec, &n);
    int percent = ropa_check_sections(j->reg, rec, found, sections, pass_finding, &p);
    for (size_t i = 0; i < N_JUDGED; i++)
        verdicts[i] = -1;
    for (size_t i = 0; i < n; i++)
        note_verdict(verdicts, paragraphs[i].code, found[i]);
    for (size_t i = 0; i < ROPA_N_SECTIONS; i++)
        note_verdict(verdicts, ropa_sections()[i].code, sections[i]);
    return percent;
}

static enum ropa_status export_xlsx(struct job *j, const char *path, struct ropa_err *err) {
    struct ropa_record *organisation = NULL, *unit = NULL;
    char head[65] = "";
    int64_t n = 0;
    enum ropa_status s = rp_book_first(j->reg, &rp_organisation, &organisation, err);
    if (!s)
        s = rp_query_count(j->reg->st, &j->query, &n, err);
    if (!s)
        s = unit_of(j, n, &unit, err);
    if (!s)
        s = rp_history_head(j->reg->st, head, err);
    const char *why_not[N_JUDGED];
    for (size_t i = 0; i < N_JUDGED; i++) {
        const struct ropa_text *why = ropa_why_not(judged_columns[i]);
        why_not[i] = why ? why->in[j->how->lang] : NULL;
    }
    struct rp_judging judging = {judged_columns, why_not, N_JUDGED, judge_record, j};
    struct rp_book book = {.view = j->view,
                           .approved = j->how->approved,
                           .left = &j->left,
                           .judging = j->how->findings && !j->how->approved ? &judging : NULL,
                           .organisation = organisation,
                           .unit = unit,
                           .lang = j->how->lang,
                           .today = j->reg->st->today,
                           .created = rp_book_last_change(j->reg),
                           .head = head,
                           .expected = (size_t)n,
                           .progress = j->how->progress,
                           .progress_ctx = j->how->ctx};
    if (!s)
        s = write_xlsx(j, path, &book, err);
    ropa_record_free(organisation);
    ropa_record_free(unit);
    return s;
}

/* ---- which ---- */

typedef enum ropa_status write_fn(struct job *j, const char *path, FILE *out, struct ropa_err *err);

static enum ropa_status to_file(struct job *j, const char *path, write_fn *write, struct ropa_err *err) {
    struct rp_file *file;
    enum ropa_status s = rp_file_begin(path, j->how->overwrite, &file, err);
    if (s)
        return s;
    s = write(j, path, rp_file_stream(file), err);
    if (!s)
        return rp_file_commit(file, err);
    rp_file_abort(file);
    return s;
}

static enum ropa_status export_as(struct job *j, const char *path, struct ropa_err *err) {
    if (!strcmp(j->how->format, "csv"))
        return to_file(j, path, export_csv, err);
    if (!strcmp(j->how->format, "json"))
        return to_file(j, path, export_json, err);
    if (!strcmp(j->how->format, "xlsx"))
        return export_xlsx(j, path, err);
    return unknown(err, j->how->format, "xlsx, csv, json");
}

enum ropa_status ropa_export(struct ropa_register *reg, const char *path, const struct ropa_export *how,
                             size_t *n, struct ropa_err *err) {
    struct job j = {.reg = reg, .how = how};
    j.query = how->query ? *rp_query_of(how->query) : (struct rp_query){.ent = &rp_activity};
    j.query.with_rows = true;
    /* names in Thai order: keys of an older collator are made anew first, which writes */
    if (j.query.n_order && !rp_store_collator(reg->st, err))
        return err ? err->status : ROPA_E_NOMEM;
    rp_approved_begin(reg, &j.approved);
    j.view = how->approved ? &j.approved.view : &reg->st->view;
    enum ropa_status s = rp_store_read_begin(reg->st, err);
    if (!s)
        s = export_as(&j, path, err);
    rp_store_read_end(reg->st);
    if (n)
        *n = j.n;
    if (how->left)
        *how->left = j.left;
    return s;
}
