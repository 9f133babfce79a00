/* SPDX-License-Identifier: Apache-2.0 */
/* Copyright the ropa contributors */
#include "paper/issue.h"

#include "base/buf.h"
#include "base/err.h"
#include "model/nouns/evidence.h"
#include "model/nouns/nouns.h"
#include "model/signer.h"
#include "paper/document.h"
#include "paper/kinds.h"
#include "store/blob.h"
#include "store/history/act.h"
#include "store/history/history.h"

#include <ropa/evidence.h>
#include <string.h>

#define FORMAT "html" /* read without any program, compared word by word */

/* ---- keeping ---- */

struct reading {
    const struct rp_buf *file;
    size_t at;
};

static ptrdiff_t get(void *ctx, void *bytes, size_t n) {
    struct reading *r = ctx;
    const size_t left = r->file->n - r->at, take = n < left ? n : left;
    memcpy(bytes, r->file->p + r->at, take);
    r->at += take;
    return (ptrdiff_t)take;
}

static const struct ropa_document_kind *kept_of(const struct ropa_entity *ent) {
    size_t n;
    const struct ropa_document_kind *const *kinds = ropa_document_kinds(&n);
    for (size_t i = 0; i < n; i++)
        if (kinds[i]->kept && !strcmp(kinds[i]->noun, ent->code))
            return kinds[i];
    return NULL;
}

/* One way in which a record is issued. */
struct form {
    const struct ropa_document_kind *kind;
    enum ropa_lang lang;
};

/* The i-th form of records of `ent`: the kept one in Thai, which prevails, is the first of its noun; then it in English, the other kinds. */
static bool form_at(const struct ropa_entity *ent, size_t i, struct form *out) {
    size_t n, at = 0;
    const struct ropa_document_kind *const *kinds = ropa_document_kinds(&n);
    const struct ropa_document_kind *kept = kept_of(ent);
    for (size_t k = 0; k < n && kept; k++)
        for (int lang = ROPA_TH; lang <= ROPA_EN; lang++) {
            *out = (struct form){kinds[k], (enum ropa_lang)lang};
            if (strcmp(kinds[k]->noun, ent->code) || kinds[k]->picture || rp_kind_of(kinds[k])->official ||
                (lang == ROPA_EN && !kinds[k]->english))
                continue;
            if (at++ == i)
                return true;
        }
    return false;
}

/* What it is, of which record, which version. */
static enum ropa_status describe(struct ropa_register *reg, const struct ropa_record *rec,
                                 const struct form *form, const struct ropa_document_result *d,
                                 struct ropa_record *evidence, struct ropa_err *err) {
    const size_t unit = ropa_record_entity(rec)->unit_field;
    const char *owner = unit == ROPA_NO_FIELD ? NULL : ropa_record_get(rec, unit);
    struct rp_buf title = {0}, more = {0};
    rp_buf_printf(&title, "%s %s%s", form->kind->label.in[ROPA_TH], ropa_record_ref(rec),
                  form->lang == ROPA_EN ? " (ภาษาอังกฤษ)" : "");
    rp_buf_printf(&more, "ฉบับที่เผยแพร่%s%s: %s", d->version ? " ฉบับที่ " : "", d->version ? d->version : "",
                  d->title);
    bool good = !title.bad && !more.bad && rp_record_put(evidence, EVI_TITLE, title.p) &&
                rp_record_put(evidence, EVI_DESCRIPTION, more.p) &&
                rp_record_put(evidence, EVI_EVIDENCE_DATE, rp_store_today(reg->st)) &&
                (!owner || rp_record_put(evidence, EVI_UNIT_REF, owner));
    rp_buf_free(&title);
    rp_buf_free(&more);
    return good ? ROPA_OK : rp_err(err, ROPA_E_NOMEM, NULL);
}

static enum ropa_status keep(struct ropa_register *reg, const struct ropa_record *rec,
                             const struct form *form, const struct ropa_document_result *d,
                             const struct rp_buf *file, struct ropa_record **out, struct ropa_err *err) {
    struct rp_buf name = {0};
    struct reading r = {.file = file};
    const bool first = form->kind->kept && form->lang == ROPA_TH;
    rp_buf_printf(&name, "%s%s%s%s." FORMAT, first ? "" : form->kind->name, first ? "" : "-",
                  ropa_record_ref(rec), form->lang == ROPA_EN ? "-en" : "");
    *out = name.bad ? NULL : ropa_record_new(&rp_evidence);
    enum ropa_status s = *out ? describe(reg, rec, form, d, *out, err) : rp_err(err, ROPA_E_NOMEM, NULL);
    if (!s)
        s = ropa_evidence_take_from(reg, *out, &(struct ropa_source){get, &r, name.p}, err);
    rp_buf_free(&name);
    if (s) {
        ropa_record_free(*out);
        *out = NULL;
    }
    return s;
}

bool rp_issue_next(struct ropa_register *reg, const struct ropa_record *rec, size_t *i,
                   struct ropa_record **out, enum ropa_status *status, struct ropa_err *err) {
    struct form form;
    *out = NULL;
    *status = ROPA_OK;
    if (!form_at(ropa_record_entity(rec), (*i)++, &form))
        return false;
    const struct ropa_document what = {
        .kind = form.kind, .uid = ropa_record_uid(rec), .lang = form.lang, .format = FORMAT};
    struct ropa_document_made *made = NULL;
    struct rp_buf file = {0};
    enum ropa_status s =
        ropa_document_write_to(reg, &(struct ropa_sink){rp_buf_put, &file}, &what, &made, err);
    if (s == ROPA_E_EMPTY_PAPER || s == ROPA_E_NOT_FOUND) /* this record has no such document */
        s = ROPA_OK;
    else if (!s && ropa_document_result(made)->state == ROPA_DOCUMENT_ISSUED)
        s = keep(reg, rec, &form, ropa_document_result(made), &file, out, err);
    ropa_document_free(made);
    rp_buf_free(&file);
    *status = s;
    return true;
}

static void name_gap(const struct ropa_document_result *d, char item[2][300]) {
    for (size_t i = 0; i < d->n_gaps && !item[ROPA_TH][0]; i++)
        for (int lang = ROPA_TH; *d->gaps[i].item && lang <= ROPA_EN; lang++) {
            const struct ropa_document_gap *g = &d->gaps[i];
            struct rp_buf b = {0};
            rp_buf_printf(&b, "%s (%s)", g->what.in[lang], g->label.in[lang]);
            rp_copy(item[lang], 300, *g->path ? b.p : g->what.in[lang]);
            rp_buf_free(&b);
        }
}

bool rp_issue_wanting(struct ropa_register *reg, const struct ropa_record *rec, char item[2][300]) {
    const struct ropa_document what = {
        .kind = kept_of(ropa_record_entity(rec)), .uid = ropa_record_uid(rec), .lang = ROPA_TH};
    struct ropa_document_made *made = NULL;
    bool wanting = what.kind && !rp_document_as(reg, &what, RP_AS_REGISTERED, NULL, &made, NULL) &&
                   ropa_document_result(made)->state != ROPA_DOCUMENT_ISSUED;
    item[ROPA_TH][0] = item[ROPA_EN][0] = '\0';
    if (wanting && ropa_document_result(made)->state == ROPA_DOCUMENT_DRAFT)
        name_gap(ropa_document_result(made), item);
    ropa_document_free(made);
    return wanting;
}

/* ---- knowing again ---- */

struct finding {
    struct ropa_register *reg;
    const struct rp_kind *kind;
    const struct rp_paper_seal *seal;
    const char *format, *words;
    const struct rp_paper_beside *beside;
    struct rp_issued *out;
    char approved[11]; /* before the publication at hand */
    enum ropa_status status;
    struct ropa_err *err;
};

/* The file that `evidence` keeps; empty when it was erased since. */
static enum ropa_status read_kept(struct finding *f, const char *evidence, struct rp_buf *file) {
    struct ropa_record *rec = NULL;
    enum ropa_status s = rp_store_get(f->reg->st, &rp_evidence, evidence, &rec, f->err);
    const char *sha256 = s ? NULL : ropa_record_get(rec, EVI_SHA256);
    if (sha256 && ropa_record_get(rec, EVI_FILE_KEPT))
        s = rp_blob_read(f->reg->st, sha256, rp_buf_put, file, f->err);
    ropa_record_free(rec);
    if (s == ROPA_E_NO_FILE) {
        rp_buf_clear(file);
        s = ROPA_OK;
    }
    return !s && file->bad ? rp_err(f->err, ROPA_E_NOMEM, NULL) : s;
}

/* Which version the record was when it was published. */
static enum ropa_status note_version(struct finding *f, const struct ropa_act_kept *act) {
    struct ropa_record *then = NULL;
    enum ropa_status s = ROPA_OK;
    if (f->kind->version)
        s = rp_history_get(f->reg->st, ropa_entity_find(f->kind->is.noun), act->record, act->rev, &then,
                           f->err);
    const char *version = then ? ropa_record_value(then, f->kind->version) : NULL;
    RP_COPY(f->out->version, version ? version : "");
    RP_COPY(f->out->approved, f->approved);
    RP_COPY(f->out->published, act->date ? act->date : "");
    RP_COPY(f->out->url, act->url ? act->url : "");
    ropa_record_free(then);
    return s;
}

/* The same words are more than the same claim, and a later one more than an earlier. */
static enum ropa_status look_at(struct finding *f, const struct ropa_act_kept *act, const char *evidence) {
    struct rp_buf file = {0}, words = {0};
    struct rp_paper_beside beside = {0};
    struct rp_paper_seal seal;
    const char *said, *other;
    enum ropa_status s = read_kept(f, evidence, &file);
    const bool known = !s && file.p && rp_paper_seal_find(file.p, &seal) &&
                       !strcmp(seal.kind, f->seal->kind) && !strcmp(seal.lang, f->seal->lang);
    if (known && (!rp_paper_words_of(FORMAT, file.p, &words) || !rp_paper_beside_of(FORMAT, file.p, &beside)))
        s = rp_err(f->err, ROPA_E_NOMEM, NULL);
    const bool same = known && !s && words.p && !strcmp(words.p, f->words) &&
                      rp_paper_beside_same(f->format, f->beside, &beside, &said, &other),
               claimed = known && !s && !f->out->same && !strcmp(seal.digest, f->seal->digest);
    if (same || claimed) {
        f->out->same = same;
        f->out->claimed = !same;
        s = note_version(f, act);
        rp_buf_free(&f->out->words);
        rp_paper_beside_free(&f->out->beside);
        f->out->words = words;
        f->out->beside = beside;
        words = (struct rp_buf){0};
        beside = (struct rp_paper_beside){.title = {0}};
    }
    rp_buf_free(&words);
    rp_paper_beside_free(&beside);
    rp_buf_free(&file);
    return s;
}

static bool take_act(void *ctx, const struct ropa_act_kept *act) {
    struct finding *f = ctx;
    if (act->disputed)
        return true;
    if (rp_act_approves(act))
        RP_COPY(f->approved, act->date ? act->date : "");
    char form[37];
    if (act->issued)
        f->status = look_at(f, act, act->issued);
    for (const char *more = act->forms; !f->status && (more = ropa_act_form(more, form));)
        f->status = look_at(f, act, form);
    return !f->status;
}

enum ropa_status rp_issued_find(struct ropa_register *reg, const struct ropa_document_kind *kind,
                                const struct rp_paper_seal *seal, const char *format, const char *words,
                                const struct rp_paper_beside *beside, struct rp_issued *out,
                                struct ropa_err *err) {
    struct finding f = {.reg = reg,
                        .kind = rp_kind_of(kind),
                        .seal = seal,
                        .format = format,
                        .words = words,
                        .beside = beside,
                        .out = out,
                        .err = err};
    *out = (struct rp_issued){.same = false};
    enum ropa_status s = rp_act_each(reg->st, seal->uid, take_act, &f, err);
    return s ? s : f.status;
}

/* ---- how they stand ---- */

/* What the last publication kept. */
struct kept {
    struct rp_buf uids; /* each with its end */
    size_t n;
};

static bool take_last(void *ctx, const struct ropa_act_kept *act) {
    struct kept *k = ctx;
    char form[37];
    if (act->disputed || !act->issued)
        return true;
    rp_buf_clear(&k->uids);
    rp_buf_add(&k->uids, act->issued, sizeof form);
    k->n = 1;
    for (const char *more = act->forms; (more = ropa_act_form(more, form)); k->n++)
        rp_buf_add(&k->uids, form, sizeof form);
    return !k->uids.bad;
}

enum ropa_status rp_issued_last(struct ropa_register *reg, const struct ropa_document_kind *kind,
                                const char *uid, enum ropa_lang lang, struct rp_buf *file,
                                struct ropa_err *err) {
    struct kept k = {.n = 0};
    struct finding f = {.reg = reg, .err = err};
    enum ropa_status s = rp_act_each(reg->st, uid, take_last, &k, err);
    bool found = false;
    for (size_t i = 0; i < k.n && !s && !found && !k.uids.bad; i++) {
        struct rp_buf one = {0};
        struct rp_paper_seal seal;
        s = read_kept(&f, k.uids.p + i * 37, &one);
        found = !s && one.p && rp_paper_seal_find(one.p, &seal) && !strcmp(seal.kind, kind->name) &&
                !strcmp(seal.lang, lang == ROPA_EN ? "en" : "th");
        if (found)
            rp_buf_add(file, one.p, one.n);
        rp_buf_free(&one);
    }
    s = !s && (k.uids.bad || file->bad) ? rp_err(err, ROPA_E_NOMEM, NULL) : s;
    rp_buf_free(&k.uids);
    return s;
}

/* Against what the register would make of it now: digests are of what is told, not of the day. */
static enum ropa_status hold(struct ropa_register *reg, const struct rp_paper_seal *seal,
                             struct ropa_document_form *form, struct ropa_err *err) {
    const struct ropa_document what = {.kind = form->kind, .uid = seal->uid, .lang = form->lang};
    struct ropa_document_made *made = NULL;
    enum ropa_status s = rp_document_as(reg, &what, RP_AS_REGISTERED, NULL, &made, err);
    form->stale = s || strcmp(ropa_document_result(made)->digest, seal->digest) != 0;
    ropa_document_free(made);
    return s == ROPA_E_EMPTY_PAPER || s == ROPA_E_NOT_FOUND ? ROPA_OK : s;
}

enum ropa_status ropa_document_forms(struct ropa_register *reg, const char *uid, ropa_document_form_fn *each,
                                     void *ctx, struct ropa_err *err) {
    struct kept k = {.n = 0};
    struct finding f = {.reg = reg, .err = err};
    enum ropa_status s = rp_act_each(reg->st, uid, take_last, &k, err);
    bool more = true;
    for (size_t i = 0; i < k.n && !s && more && !k.uids.bad; i++) {
        struct ropa_document_form form = {.evidence = k.uids.p + i * 37};
        struct rp_paper_seal seal;
        struct rp_buf file = {0};
        s = read_kept(&f, form.evidence, &file);
        bool known = !s && file.p && rp_paper_seal_find(file.p, &seal) &&
                     (form.kind = ropa_document_kind_find(seal.kind));
        rp_buf_free(&file);
        form.lang = known && !strcmp(seal.lang, "en") ? ROPA_EN : ROPA_TH;
        if (known)
            s = hold(reg, &seal, &form, err);
        if (known && !s)
            more = each(ctx, &form);
    }
    s = !s && k.uids.bad ? rp_err(err, ROPA_E_NOMEM, NULL) : s;
    rp_buf_free(&k.uids);
    return s;
}
