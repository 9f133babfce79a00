/* SPDX-License-Identifier: Apache-2.0 */
/* Copyright the ropa contributors */

/* Other registers brought into this one. */
#include "import/unite.h"

#include "base/buf.h"
#include "base/err.h"
#include "import/import.h"
#include "model/conduct.h"
#include "model/nouns/nouns.h"
#include "store/history/act.h"
#include "store/history/erase.h"

#include <stdlib.h>
#include <string.h>

struct ropa_merged {
    struct ropa_merge_result result; /* first: handed out as it is */
    struct ropa_merge_file *files;
    struct rp_united *accounts;
    struct rp_graft **grafts;
    size_t n;
    struct rp_chase chase;
};

/* ---- one file ---- */

/* Our unit that bears the code; NULL none. */
static const struct ropa_record *unit_of(struct rp_unite *u, const char *code) {
    char uid[37];
    const struct ropa_view *view = u->reg->view;
    if (rp_store_find(u->reg->st, &rp_unit, code, uid, NULL))
        return NULL;
    const struct ropa_record *ours = view->record(view->ctx, &rp_unit, uid);
    return ours && !strcmp(ropa_record_ref(ours), code) ? ours : NULL;
}

/* A unit of the same code, the organisation, the settings of the year: one with ours, whatever its uid. */
static enum ropa_status join(struct rp_unite *u, const struct rp_grafted *r, struct ropa_err *err) {
    struct rp_import imp = {.reg = u->reg};
    struct ropa_record *theirs = NULL;
    const struct rp_conduct *c = rp_conduct(r->ent);
    bool by = c->same != ROPA_NO_FIELD;
    if (r->gone || r->known || (!by && !c->one) || rp_unite_is_heir(u, r->uid))
        return ROPA_OK;
    enum ropa_status s = rp_store_get(rp_graft_theirs(u->graft), r->ent, r->uid, &theirs, err);
    const struct ropa_record *ours =
        s          ? NULL
        : c->parts ? unit_of(u, ropa_record_ref(theirs))
                   : rp_import_twin(&imp, r->ent, by ? ropa_record_get(theirs, c->same) : NULL);
    if (ours && !rp_memo_put(&u->joined, r->uid, ours->uid))
        s = rp_err(err, ROPA_E_NOMEM, NULL);
    ropa_record_free(theirs);
    return s;
}

static void note_crossing(void *ctx, const struct rp_graft_crossed *c) {
    struct rp_unite *u = ctx;
    const struct ropa_entity *ent = ropa_entity_find(c->noun);
    struct ropa_import_change change = {
        .ref = c->ref, .field = "status", .ours = c->ours, .theirs = c->theirs, .state = "conflict"};
    bool theirs = rp_unite_decide(u, ent ? ent->code : "", &change) == ROPA_TAKE_THEIRS;
    if (!theirs)
        rp_unite_leave(u, c->record);
    change.state = theirs ? "theirs" : change.state;
    rp_united_change(u->account, ent ? ent->code : "", &change);
}

static bool brings(const struct rp_unite *u, const char *uid) {
    for (size_t i = 0; i < u->n; i++)
        if (!strcmp(u->records[i].uid, uid))
            return !rp_unite_is_left(u, uid);
    return false;
}

/* An act was done on seeing a file: an evidence with another one stays there, else the record that was acted on. */
static void note_misled(void *ctx, const struct rp_act_misled *m) {
    struct rp_unite *u = ctx;
    bool evidence = brings(u, m->evidence);
    rp_unite_leave(u, evidence ? m->evidence : m->record);
    rp_united_change(u->account, rp_evidence.code,
                     &(struct ropa_import_change){.ref = m->ref,
                                                  .field = "sha256",
                                                  .ours = evidence ? m->was : m->is,
                                                  .theirs = evidence ? m->is : m->was,
                                                  .state = "conflict"});
}

static enum ropa_status tell(struct rp_unite *u, struct ropa_err *err) {
    bool go = !u->how->progress || ++u->done % 100 || u->how->progress(u->how->ctx, u->done);
    return go ? ROPA_OK : rp_err_subject(err, ROPA_E_STOPPED, u->account->file.path, NULL);
}

/* The nouns in the order in which they are brought: numbers are given by units, so these are first. */
static const struct ropa_entity *noun_at(size_t e) {
    size_t count, unit = 0;
    const struct ropa_entity *const *ents = ropa_entities(&count);
    while (!rp_conduct(ents[unit])->parts)
        unit++;
    return !e ? ents[unit] : ents[e - (e <= unit)];
}

/* What others are named by comes first; what was removed goes last, others first: by then nobody names it any more. */
static enum ropa_status take_all(struct rp_unite *u, struct ropa_err *err) {
    size_t count;
    enum ropa_status s = rp_unite_heirs(u, err);
    ropa_entities(&count);
    for (size_t i = 0; i < u->n && !s; i++)
        s = join(u, &u->records[i], err);
    for (size_t e = 0; e < 2 * count && !s; e++) {
        bool gone = e >= count;
        const struct ropa_entity *ent = gone ? noun_at(2 * count - 1 - e) : noun_at(e);
        s = gone ? ROPA_OK : rp_unite_hand_over(u, ent, err);
        for (size_t i = 0; i < u->n && !s; i++) {
            if (u->records[i].ent != ent || u->records[i].gone != gone)
                continue;
            s = rp_unite_record(u, &u->records[i], err);
            if (!s)
                s = tell(u, err);
        }
        if (!s && e + 1 == count)
            s = rp_unite_handed_over(u, err);
    }
    return s ? s : rp_unite_needs(u, err);
}

static enum ropa_status pass(struct rp_unite *u, struct rp_graft_counts *n, struct ropa_err *err) {
    enum ropa_status s = rp_store_part_begin(u->reg->st, err);
    if (!s)
        s = rp_unite_survey(u, err);
    if (!s)
        s = rp_graft_crossings(u->graft, note_crossing, u, err);
    if (!s)
        s = rp_graft_history(u->graft, n, err);
    if (!s)
        s = take_all(u, err);
    if (!s) /* what was erased there is gone from evidence that only we have too */
        s = rp_erase_twins(u->reg->st, err);
    if (!s)
        s = rp_act_misled(u->reg->st, note_misled, u, err);
    return !s && u->account->bad ? rp_err(err, ROPA_E_NOMEM, NULL) : s;
}

/* What nobody decided is found by trying; then all but that is brought: the chain goes through it without its content. */
static enum ropa_status unite(struct rp_unite *u, struct ropa_err *err) {
    bool undone;
    struct rp_store *st = u->reg->st;
    struct ropa_merge_file *file = &u->account->file;
    struct rp_graft_counts n = {0};
    enum ropa_status s = rp_graft_stands(u->graft, &u->stands, err);
    if (!s)
        s = rp_unite_scope(u, err);
    size_t others = u->n_left;
    if (!s)
        s = pass(u, &n, err);
    while (!s && u->more) {
        s = rp_store_part_end(st, false, &undone, err);
        rp_united_undo(u->account);
        n = (struct rp_graft_counts){0};
        if (!s)
            s = rp_unite_without(u, err);
        if (!s)
            s = pass(u, &n, err);
    }
    if (s)
        return s;
    file->links = n.links;
    file->acts = n.acts;
    file->scores = n.scores;
    file->files = n.files;
    file->conflict = u->n_left - others;
    return rp_store_part_end(st, true, &undone, err);
}

static enum ropa_status bring(struct ropa_register *reg, const struct ropa_merge *how, struct ropa_merged *m,
                              size_t i, struct ropa_err *err) {
    struct rp_unite u = {.reg = reg, .how = how, .graft = m->grafts[i], .account = &m->accounts[i]};
    enum ropa_status s = rp_graft_enter(u.graft, err);
    if (!s)
        s = unite(&u, err);
    rp_graft_leave(u.graft);
    rp_memo_clear(&u.joined);
    rp_memo_clear(&u.is_left);
    rp_unite_forget(&u);
    free(u.left);
    return s;
}

/* ---- all of them ---- */

static enum ropa_status run(struct ropa_register *reg, const struct ropa_merge *how, struct ropa_merged *m,
                            struct ropa_err *err) {
    bool any = false;
    enum ropa_status s =
        how->write ? rp_store_begin(reg->st, "merge", err) : rp_store_try(reg->st, "merge", err);
    if (s)
        return s;
    for (size_t i = 0; i < m->n && !s; i++) {
        s = bring(reg, how, m, i, err);
        any = any || m->accounts[i].file.links;
    }
    if (!s)
        s = rp_unite_chase(reg, &m->chase, err);
    if (!s && how->write && any)
        return rp_store_commit(reg->st, err);
    rp_store_rollback(reg->st);
    return s;
}

/* What mends this register mends no other's file: whoever sent a broken one sends it again. */
static enum ropa_status sent_broken(enum ropa_status s, const char *path, struct ropa_err *err) {
    bool broken =
        s == ROPA_E_DAMAGED || (err && err->remedy.verb && !strcmp(err->remedy.verb, "restore-file"));
    if (broken)
        return rp_err_subject(err, ROPA_E_SENT_BROKEN, path, NULL);
    if (err)
        err->remedy = (struct ropa_remedy){0};
    return s;
}

static enum ropa_status open_all(struct ropa_register *reg, const char *const *paths, struct ropa_merged *m,
                                 struct ropa_err *err) {
    enum ropa_status s = ROPA_OK;
    for (size_t i = 0; i < m->n && !s; i++) {
        s = rp_graft_open(reg->st, paths[i], &m->grafts[i], err);
        if (s)
            return sent_broken(s, paths[i], err);
        struct ropa_merge_file *file = &m->accounts[i].file;
        file->path = rp_strdup(paths[i]);
        file->uid = rp_strdup(rp_graft_uid(m->grafts[i]));
        if (!file->path || !file->uid)
            s = rp_err(err, ROPA_E_NOMEM, NULL);
    }
    return s;
}

static void close_all(struct ropa_merged *m) {
    for (size_t i = 0; m->grafts && i < m->n; i++)
        rp_graft_close(m->grafts[i]);
    free(m->grafts);
    m->grafts = NULL;
}

void ropa_merge_free(struct ropa_merge_result *result) {
    struct ropa_merged *m = (struct ropa_merged *)result;
    if (!m)
        return;
    for (size_t i = 0; m->accounts && i < m->n; i++)
        rp_united_free(&m->accounts[i]);
    rp_chase_free(&m->chase);
    free(m->accounts);
    free(m->files);
    free(m);
}

enum ropa_status ropa_merge(struct ropa_register *reg, const char *const *paths, size_t n,
                            const struct ropa_merge *how, struct ropa_merge_result **out,
                            struct ropa_err *err) {
    struct ropa_merged *m = calloc(1, sizeof *m);
    size_t room = n ? n : 1;
    *out = NULL;
    if (!m)
        return rp_err(err, ROPA_E_NOMEM, NULL);
    m->n = n;
    m->files = calloc(room, sizeof *m->files);
    m->accounts = calloc(room, sizeof *m->accounts);
    m->grafts = calloc(room, sizeof(struct rp_graft *));
    enum ropa_status s = m->files && m->accounts && m->grafts ? ROPA_OK : rp_err(err, ROPA_E_NOMEM, NULL);
    if (!s)
        s = open_all(reg, paths, m, err);
    if (!s)
        s = run(reg, how, m, err);
    close_all(m);
    if (s) {
        ropa_merge_free(&m->result);
        return s;
    }
    for (size_t i = 0; i < n; i++)
        m->files[i] = m->accounts[i].file;
    m->result = (struct ropa_merge_result){m->files, n, m->chase.units, m->chase.n};
    *out = &m->result;
    return ROPA_OK;
}
