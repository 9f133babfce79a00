/* SPDX-License-Identifier: Apache-2.0 */
/* Copyright the ropa contributors */

/* What becomes of one record of another register. */
#include "base/buf.h"
#include "base/err.h"
#include "import/unite.h"
#include "model/conduct.h"
#include "model/nouns/nouns.h"
#include "model/nouns/setting.h"
#include "model/place.h"
#include "model/set.h"
#include "register/merge.h"
#include "store/history/act.h"
#include "store/history/history.h"

#include <ropa/place.h>
#include <stdlib.h>
#include <string.h>

/* ---- what it names ---- */

/* The uid of ours that `uid` of the file stands for, borrowed. */
static enum ropa_status ours_of(struct rp_unite *u, const char *uid, const char **ours,
                                struct ropa_err *err) {
    char joined[37];
    const char *known = rp_memo_get(&u->joined, uid);
    enum ropa_status s = known ? ROPA_OK : rp_graft_joined(u->reg->st, uid, joined, err);
    if (s)
        return s;
    if (!known && (!rp_memo_put(&u->joined, uid, joined) || !(known = rp_memo_get(&u->joined, uid))))
        return rp_err(err, ROPA_E_NOMEM, NULL);
    *ours = *known ? known : uid;
    return ROPA_OK;
}

/* One that isn't here may come yet, or must be brought: that is seen when all came. */
static enum ropa_status note_need(struct rp_unite *u, const struct ropa_entity *ent, const char *uid,
                                  struct ropa_err *err) {
    bool there = false;
    enum ropa_status s = rp_store_is_there(u->reg->st, ent, uid, &there, err);
    if (s || there)
        return s;
    struct rp_need *at = rp_grow(u->needs, u->n_needs, &u->cap_needs, sizeof *at);
    if (!at)
        return rp_err(err, ROPA_E_NOMEM, NULL);
    u->needs = at;
    at[u->n_needs] = (struct rp_need){.ent = ent};
    RP_COPY(at[u->n_needs].uid, uid);
    RP_COPY(at[u->n_needs].by, u->placing ? u->placing : "");
    u->n_needs++;
    return ROPA_OK;
}

/* What field `f` of the file's record names, as ours calls it. *changed where that is another. */
static enum ropa_status translate_field(struct rp_unite *u, struct ropa_record *rec, size_t f, bool needed,
                                        bool *changed, struct ropa_err *err) {
    const struct ropa_field *field = &rec->ent->fields[f];
    const char *value = ropa_record_get(rec, f), *rest = value;
    struct rp_buf item = {0}, out = {0};
    enum ropa_status s = ROPA_OK;
    bool list = field->kind == ROPA_REFS, other = false;
    while (!s && (list ? rp_set_next(&rest, &item) : rest != NULL)) {
        const char *was = list ? item.p : value, *now = was;
        rest = list ? rest : NULL;
        s = ours_of(u, was, &now, err);
        if (!s && needed)
            s = note_need(u, field->of, now, err);
        if (!s && list)
            rp_set_add(&out, now);
        else if (!s)
            rp_buf_str(&out, now);
        other = other || (!s && strcmp(was, now) != 0);
    }
    if (!s && list && out.n)
        rp_buf_char(&out, ']');
    if (!s && (item.bad || out.bad || (other && !rp_record_put(rec, f, out.p))))
        s = rp_err(err, ROPA_E_NOMEM, NULL);
    *changed = *changed || (!s && other);
    rp_buf_free(&item);
    rp_buf_free(&out);
    return s;
}

enum ropa_status rp_unite_translate(struct rp_unite *u, struct ropa_record *rec, bool needed, bool *changed,
                                    struct ropa_err *err) {
    enum ropa_status s = ROPA_OK;
    for (size_t f = 0; f < rec->ent->n_fields && !s; f++) {
        const struct ropa_field *field = &rec->ent->fields[f];
        if (field->flags & ROPA_DERIVED)
            continue;
        if ((field->kind == ROPA_REF || field->kind == ROPA_REFS) && ropa_record_get(rec, f))
            s = translate_field(u, rec, f, needed, changed, err);
        for (size_t i = 0; i < ropa_record_rows(rec, f) && !s; i++)
            s = rp_unite_translate(u, ropa_record_row(rec, f, i), needed, changed, err);
    }
    return s;
}

/* ---- what it is called ---- */

/* Whether nobody but `rec` is called `ref` here; else `uid` is who is. */
static enum ropa_status look_for(struct rp_unite *u, const struct ropa_record *rec, const char *ref,
                                 char uid[37], bool *is_free, struct ropa_err *err) {
    enum ropa_status s = rp_store_find(u->reg->st, rec->ent, ref, uid, err);
    *is_free = s == ROPA_E_NOT_FOUND || (!s && !strcmp(uid, rec->uid));
    return s == ROPA_E_NOT_FOUND ? ROPA_OK : s;
}

/* Whether `rec` can be called `ref` here. Who is called so comes first: it may be called otherwise by now. */
static enum ropa_status make_way(struct rp_unite *u, const struct ropa_record *rec, const char *ref,
                                 bool *is_free, struct ropa_err *err) {
    char uid[37];
    enum ropa_status s = look_for(u, rec, ref, uid, is_free, err);
    if (s || *is_free)
        return s;
    for (size_t i = 0; i < u->n && !s; i++)
        if (!strcmp(u->records[i].uid, uid) && !u->records[i].gone)
            s = rp_unite_record(u, &u->records[i], err);
    return s ? s : look_for(u, rec, ref, uid, is_free, err);
}

/* The numbers of whoever gathers stand. A unit's code is none: it is what the unit says of itself. */
static bool gives_number(const struct rp_unite *u, const struct rp_grafted *r) {
    return !r->ent->prefix || !u->stands;
}

/* Ours is called as the file says it, where ours isn't what was called anew since. *moved: it is. */
static enum ropa_status take_number(struct rp_unite *u, const struct rp_grafted *r,
                                    const struct ropa_record *base, const struct ropa_record *ours,
                                    const struct ropa_record *theirs, bool *moved, struct ropa_err *err) {
    bool same = !strcmp(ours->ref, theirs->ref) || !base || strcmp(base->ref, ours->ref) != 0;
    *moved = false;
    enum ropa_status s = same || !gives_number(u, r) ? ROPA_OK : make_way(u, theirs, theirs->ref, moved, err);
    if (!s && *moved)
        rp_united_number(u->account, r->ent->code,
                         &(struct ropa_renumbered){.was = ours->ref, .now = theirs->ref, .known = true});
    return s;
}

/* What it was called before it was called anew there, where ours was never called otherwise: that says nothing. */
static bool forget_number(struct ropa_record *theirs, const struct ropa_record *ours) {
    size_t former = ropa_field_find(theirs->ent, "former_ref");
    if (former == ROPA_NO_FIELD || !rp_same_text(ropa_record_get(theirs, former), ours->ref))
        return true;
    const char *own = ropa_record_get(ours, former);
    ropa_record_clear(theirs, former);
    return !own || rp_record_put(theirs, former, own);
}

/* ---- new here ---- */

/* A number that another record has here is kept as the former one. */
static enum ropa_status free_number(struct rp_unite *u, struct ropa_record *rec, bool *changed,
                                    struct ropa_err *err) {
    bool is_free = false;
    size_t former = ropa_field_find(rec->ent, "former_ref");
    enum ropa_status s = make_way(u, rec, rec->ref, &is_free, err);
    if (s || is_free)
        return s;
    if (former != ROPA_NO_FIELD && !ropa_record_get(rec, former) && !rp_record_put(rec, former, rec->ref))
        return rp_err(err, ROPA_E_NOMEM, NULL);
    rec->ref[0] = '\0';
    *changed = true;
    return ROPA_OK;
}

/* It becomes a record of ours: as it is, or, where that isn't what its history says, by a link of ours. */
static enum ropa_status place(struct rp_unite *u, struct ropa_record *rec, bool changed,
                              struct ropa_err *err) {
    char was[sizeof rec->ref];
    RP_COPY(was, rec->ref);
    u->placing = rec->uid;
    enum ropa_status s = rp_unite_translate(u, rec, true, &changed, err);
    if (!s)
        s = free_number(u, rec, &changed, err);
    if (s)
        return s;
    rec->gone = true; /* to be inserted, though it has been saved before */
    s = changed ? rp_store_save(u->reg->st, rec, err) : rp_store_adopt(u->reg->st, rec, err);
    if (!s && strcmp(was, rec->ref) != 0)
        rp_united_number(u->account, rec->ent->code, &(struct ropa_renumbered){.was = was, .now = rec->ref});
    return s;
}

/* Above all that history has of it. */
static enum ropa_status raise(struct rp_unite *u, struct ropa_record *rec, struct ropa_err *err) {
    int64_t newest = 0;
    enum ropa_status s = rp_history_newest(u->reg->st, rec->uid, &newest, err);
    return s ? s : rp_store_raise(u->reg->st, rec, newest, err);
}

enum ropa_status rp_unite_bring(struct rp_unite *u, const struct ropa_entity *ent, const char *uid,
                                struct ropa_err *err) {
    struct ropa_record *rec = NULL;
    bool there = false;
    enum ropa_status s = rp_store_is_there(u->reg->st, ent, uid, &there, err);
    if (s || there)
        return s;
    s = rp_store_get(rp_graft_theirs(u->graft), ent, uid, &rec, err);
    if (!s)
        s = raise(u, rec, err);
    if (!s)
        s = place(u, rec, true, err);
    u->account->file.fresh += !s;
    ropa_record_free(rec);
    return s;
}

/* Who names what isn't to be had waits for it, unless that noun may be missing. */
static void leave_waiting(struct rp_unite *u, const struct rp_need *need) {
    if (rp_conduct(need->ent)->kept_back || rp_unite_is_left(u, need->by))
        return;
    for (size_t i = 0; i < u->n; i++)
        if (!strcmp(u->records[i].uid, need->by)) {
            const char *ref = "", *title = "";
            const struct ropa_view *view = rp_store_view(rp_graft_theirs(u->graft));
            view->describe(view->ctx, u->records[i].ent, need->by, &ref, &title);
            rp_united_change(
                u->account, u->records[i].ent->code,
                &(struct ropa_import_change){.ref = ref, .field = "", .theirs = title, .state = "waits"});
        }
    rp_unite_leave(u, need->by);
}

enum ropa_status rp_unite_needs(struct rp_unite *u, struct ropa_err *err) {
    enum ropa_status s = ROPA_OK;
    for (size_t i = 0; i < u->n_needs && !s; i++) { /* each may need others */
        struct rp_need need = u->needs[i];
        bool there = false, withheld = false;
        if (rp_unite_is_left(u, need.uid))
            s = rp_store_is_there(u->reg->st, need.ent, need.uid, &there, err);
        if (s)
            break;
        bool stays = rp_unite_is_left(u, need.uid) && !there;
        s = stays ? ROPA_OK : rp_unite_bring(u, need.ent, need.uid, err);
        if (s == ROPA_E_NOT_FOUND) {
            enum ropa_status asked = rp_graft_withheld(u->graft, need.uid, &withheld, NULL);
            s = asked ? rp_err(err, asked, NULL) : withheld ? ROPA_OK : s;
        }
        if (stays || withheld)
            leave_waiting(u, &need);
    }
    return s;
}

/* The personal values that the file is without are those of ours; *kept: there are some. */
static bool keep_values(struct ropa_record *theirs, const struct ropa_record *ours, bool *kept) {
    bool good = true;
    for (size_t f = 0; f < theirs->ent->n_fields && good; f++) {
        const struct ropa_field *field = &theirs->ent->fields[f];
        bool lacks =
            (field->flags & ROPA_PERSONAL) && !ropa_record_get(theirs, f) && ropa_record_get(ours, f);
        if (lacks)
            good = rp_record_put(theirs, f, ropa_record_get(ours, f));
        *kept = *kept || lacks;
        for (size_t i = 0; i < ropa_record_rows(theirs, f) && good; i++)
            for (size_t k = 0; k < ropa_record_rows(ours, f) && good; k++)
                if (!strcmp(ropa_record_row(theirs, f, i)->uid, ropa_record_row(ours, f, k)->uid))
                    good = keep_values(ropa_record_row(theirs, f, i), ropa_record_row(ours, f, k), kept);
    }
    return good;
}

/* ---- in both ---- */

struct telling {
    struct rp_unite *u;
    const struct ropa_record *ours;
    bool other; /* what stands here came into being in another register */
};

static const char *shown(struct ropa_said said) {
    return said.value ? said.value : said.na;
}

static void put_names(struct rp_unite *u, const struct ropa_field *f, const char *value, struct rp_buf *out) {
    struct rp_buf item = {0};
    const char *ref, *title;
    bool one = f && f->kind == ROPA_REF && value, list = f && f->kind == ROPA_REFS;
    const struct ropa_view *views[] = {u->reg->view, rp_store_view(rp_graft_theirs(u->graft))};
    while (one || (list && rp_set_next(&value, &item))) {
        const char *uid = one ? value : item.p;
        if (views[0]->describe(views[0]->ctx, f->of, uid, &ref, &title) ||
            views[1]->describe(views[1]->ctx, f->of, uid, &ref, &title)) /* it has yet to come */
            rp_buf_printf(out, "%s%s", out->n ? ", " : "", title);
        one = false;
    }
    out->bad |= item.bad;
    rp_buf_free(&item);
}

/* What a difference is told as; the texts that it needs are in `own`. */
struct told {
    struct ropa_import_change change;
    struct rp_buf own[3];
};

static void told_of(const struct telling *t, const struct rp_difference *d, struct told *told) {
    const struct ropa_field *f = ropa_place_field(&d->place);
    *told = (struct told){0};
    rp_place_put(&told->own[0], &d->place);
    put_names(t->u, f, d->ours.value, &told->own[1]);
    put_names(t->u, f, d->theirs.value, &told->own[2]);
    for (size_t i = 0; i < 3; i++)
        t->u->account->bad |= told->own[i].bad;
    told->change =
        (struct ropa_import_change){t->ours->ref,     told->own[0].p, shown(d->base), shown(d->ours),
                                    shown(d->theirs), d->state,       told->own[1].p, told->own[2].p};
}

static void told_free(struct told *told) {
    for (size_t i = 0; i < 3; i++)
        rp_buf_free(&told->own[i]);
}

/* Between two registers ours only gains; what the organisation is and has set is for this register to say. */
static enum ropa_take choose(void *ctx, const struct rp_difference *d) {
    const struct telling *t = ctx;
    const struct ropa_entity *ent = t->ours->ent;
    bool own = !rp_conduct(ent)->code && ent->unit_field == ROPA_NO_FIELD;
    struct told told;
    bool set = own && rp_conduct(ent)->same != ROPA_NO_FIELD, /* of a year: what isn't set is as usual */
        says = d->ours.value || d->ours.na || set;
    if (t->other && !says)
        return ROPA_TAKE_THEIRS;
    if (t->other && own && t->u->how->take == ROPA_TAKE_NEITHER)
        return ROPA_TAKE_OURS;
    told_of(t, d, &told);
    enum ropa_take take =
        t->u->account->bad ? ROPA_TAKE_NEITHER : rp_unite_decide(t->u, ent->code, &told.change);
    told_free(&told);
    return take;
}

static void tell(void *ctx, const struct ropa_record *theirs, const struct rp_difference *d) {
    const struct telling *t = ctx;
    struct told told;
    (void)theirs;
    if (d->state[0] == 'o' && (!shown(d->theirs) || rp_same_text(shown(d->theirs), shown(d->base))))
        return; /* ours went on alone */
    told_of(t, d, &told);
    if (!t->u->account->bad)
        rp_united_change(t->u->account, t->ours->ent->code, &told.change);
    told_free(&told);
}

void rp_unite_forget_rows(struct ropa_record *rec) {
    for (size_t f = 0; f < rec->ent->n_fields; f++)
        for (size_t i = 0; i < ropa_record_rows(rec, f); i++)
            ropa_record_row(rec, f, i)->uid[0] = '\0';
}

/* What the file's register erased is to go here too, whatever was typed since: as if ours had stood so when they parted. */
static bool let_erased(struct ropa_record *base, const struct ropa_record *ours) {
    bool good = true;
    for (size_t f = 0; f < base->ent->n_fields && good; f++) {
        if (base->slots[f].sealed && !base->slots[f].value)
            good = rp_record_put(base, f, ropa_record_get(ours, f));
        for (size_t i = 0; i < ropa_record_rows(base, f) && good; i++)
            for (size_t k = 0; k < ropa_record_rows(ours, f) && good; k++)
                if (!strcmp(ropa_record_row(base, f, i)->uid, ropa_record_row(ours, f, k)->uid))
                    good = let_erased(ropa_record_row(base, f, i), ropa_record_row(ours, f, k));
    }
    return good;
}

enum ropa_status rp_unite_three_way(struct rp_unite *u, const struct rp_grafted *r, struct ropa_record *ours,
                                    struct ropa_record *theirs, struct ropa_err *err) {
    struct ropa_record *base = NULL;
    struct telling t = {u, ours, strcmp(ours->uid, theirs->uid) != 0};
    struct rp_merge m = {.choose = choose, .tell = tell, .ctx = &t};
    struct ropa_merge_file *file = &u->account->file;
    bool other = false, bad = false, lacks = false, moved = false;
    enum ropa_status s = ROPA_OK;
    if (r->base)
        s = rp_graft_at(u->graft, r->ent, r->base, &base, err);
    if (!s && base)
        s = rp_unite_translate(u, base, false, &other, err);
    u->placing = r->uid;
    if (!s)
        s = rp_unite_translate(u, theirs, true, &other, err);
    if (!s && base)
        bad = !let_erased(base, ours);
    if (!s && base && !bad)
        s = rp_graft_lacks_values(u->graft, r->uid, &lacks, err);
    if (!s && lacks)
        bad = !keep_values(theirs, ours, &other);
    if (!s && !t.other)
        s = take_number(u, r, base, ours, theirs, &moved, err);
    if (!s && moved)
        s = rp_store_renumber(u->reg->st, ours, theirs->ref, err);
    else if (!s && !t.other)
        bad = bad || !forget_number(theirs, ours);
    if (!s && bad)
        s = rp_err(err, ROPA_E_NOMEM, NULL);
    if (!s && t.other && !base)
        rp_unite_forget_rows(theirs);
    if (!s)
        s = rp_merge_all(&m, ours, base, theirs, err);
    bool above = !t.other && !(r->was && r->follows); /* ours stands above both, whatever came of it */
    if (!s && above)
        s = rp_store_raise(u->reg->st, ours, theirs->rev, err);
    if (!s && (above || (m.changed && !r->was)))
        s = rp_store_save(u->reg->st, ours, err);
    if (!s && t.other)
        s = rp_graft_end(u->reg->st, theirs, ours->uid, err);
    if (m.conflicts)
        rp_unite_leave(u, r->uid);
    if (m.conflicts && t.other && !base) /* whether they are one is undecided too: who names it waits */
        u->account->bad |= !rp_memo_put(&u->joined, theirs->uid, "");
    file->joined += t.other && !m.conflicts && !base;
    bool changed = m.changed || moved;
    file->changed += !m.conflicts && changed && !(t.other && !base);
    file->unchanged += !m.conflicts && !changed && !(t.other && !base);
    ropa_record_free(base);
    return s;
}

/* ---- there or not ---- */

/* Removed on one side and changed on the other; true where `theirs` is to stand. */
static bool decide_presence(struct rp_unite *u, const struct ropa_record *rec, bool removed_here,
                            bool *left) {
    static const char gone[] = "remove";
    const char *title = ropa_record_get(rec, rec->ent->title);
    struct ropa_import_change change = {.ref = rec->ref,
                                        .field = "",
                                        .base = title,
                                        .ours = removed_here ? gone : title,
                                        .theirs = removed_here ? title : gone,
                                        .state = "conflict"};
    enum ropa_take take = rp_unite_decide(u, rec->ent->code, &change);
    *left = take == ROPA_TAKE_NEITHER;
    if (*left)
        rp_unite_leave(u, rec->uid);
    change.state = *left ? change.state : take == ROPA_TAKE_THEIRS ? "theirs" : "ours";
    rp_united_change(u->account, rec->ent->code, &change);
    return take == ROPA_TAKE_THEIRS;
}

/* Removed on both sides, or by decision: a link of ours says so above those of both. */
static enum ropa_status end_both(struct rp_unite *u, const struct rp_grafted *r, struct ropa_err *err) {
    struct ropa_record *rec = NULL;
    enum ropa_status s = rp_graft_at(u->graft, r->ent, r->last, &rec, err);
    if (!s)
        s = rp_history_newest(u->reg->st, rec->uid, &rec->rev, err);
    if (!s)
        s = rp_graft_end(u->reg->st, rec, NULL, err);
    ropa_record_free(rec);
    return s;
}

static bool must_stay(enum ropa_status why) {
    return why == ROPA_E_ACT_REMOVE || why == ROPA_E_ACT_SENT;
}

static enum ropa_status forgo(struct rp_unite *u, const struct rp_grafted *r, const struct ropa_record *ours,
                              struct ropa_err *err) {
    struct ropa_err why = {0};
    enum ropa_status s = rp_store_forgo(u->reg->st, ours, &why);
    bool used = s == ROPA_E_IN_USE;
    if (used ||
        must_stay(s)) { /* something of ours needs it, until that is gone; or papers outside tell of it */
        rp_unite_leave(u, ours->uid); /* with what its history says of the removal */
        rp_united_change(
            u->account, ours->ent->code,
            &(struct ropa_import_change){.ref = ours->ref,
                                         .field = "",
                                         .ours = used ? why.found : ropa_record_get(ours, ours->ent->title),
                                         .theirs = "remove",
                                         .state = "conflict"});
        return ROPA_OK;
    }
    if (s && err)
        *err = why;
    u->account->file.removed += !s;
    return s || r->follows ? s : end_both(u, r, err);
}

static enum ropa_status take_removed(struct rp_unite *u, const struct rp_grafted *r, struct ropa_record *ours,
                                     struct ropa_err *err) {
    bool left = false;
    if (!ours) {
        u->account->file.unchanged++;
        return r->known && !r->follows && !r->was ? end_both(u, r, err) : ROPA_OK;
    }
    struct ropa_err why = {0};
    enum ropa_status held =
        rp_act_removable(u->reg->st, ours, &why); /* by what was done here: that is asked */
    if (held && !must_stay(held)) {
        if (err)
            *err = why;
        return held;
    }
    if ((r->follows && !held) || decide_presence(u, ours, false, &left))
        return forgo(u, r, ours, err);
    if (left)
        return ROPA_OK;
    u->account->file.unchanged++;
    enum ropa_status s = raise(u, ours, err);
    return s ? s : rp_store_save(u->reg->st, ours, err);
}

/* It isn't live here: never was, or was removed. */
static enum ropa_status take_missing(struct rp_unite *u, const struct rp_grafted *r,
                                     struct ropa_record *theirs, bool changed, struct ropa_err *err) {
    bool left = false, removed = r->known && !r->follows;
    if (!removed || decide_presence(u, theirs, true, &left)) {
        u->account->file.fresh++;
        enum ropa_status s = ROPA_OK;
        if (removed) /* the number of its revision is past both */
            s = rp_history_newest(u->reg->st, theirs->uid, &theirs->rev, err);
        return s ? s : place(u, theirs, removed || changed, err);
    }
    if (left)
        return ROPA_OK;
    u->account->file.unchanged++;
    return end_both(u, r, err);
}

/* What the file's register alone changed, field by field. Ours is then what the file says. */
static enum ropa_status tell_all(struct rp_unite *u, struct ropa_record *ours,
                                 const struct ropa_record *theirs, struct ropa_err *err) {
    struct telling t = {.u = u, .ours = ours};
    RP_COPY(ours->ref, theirs->ref);
    return rp_merge_all(&(struct rp_merge){.tell = tell, .ctx = &t}, ours, ours, theirs, err);
}

/* Ours is part of what the file says: it becomes that, unless it names something that is called otherwise here, or is itself. */
static enum ropa_status follow(struct rp_unite *u, const struct rp_grafted *r, struct ropa_record *ours,
                               struct ropa_record *theirs, struct ropa_err *err) {
    bool other = false, lacks = false, moved = false;
    u->placing = r->uid;
    enum ropa_status s = rp_unite_translate(u, theirs, true, &other, err);
    if (!s)
        s = rp_graft_lacks_values(u->graft, r->uid, &lacks, err);
    if (!s && lacks && !keep_values(theirs, ours, &other))
        s = rp_err(err, ROPA_E_NOMEM, NULL);
    if (!s && !other)
        s = take_number(u, r, ours, ours, theirs, &moved, err);
    if (s)
        return s;
    if (other || (!moved && strcmp(ours->ref, theirs->ref) != 0))
        return rp_unite_three_way(u, r, ours, theirs, err);
    u->account->file.changed++;
    s = tell_all(u, ours, theirs, err);
    return s ? s : rp_store_adopt(u->reg->st, theirs, err);
}

/* A shared record that comes for the first time is that of ours which says the same. */
static enum ropa_status find_alike(struct rp_unite *u, struct ropa_record *theirs, struct ropa_record **ours,
                                   struct rp_alike *like, bool *changed, struct ropa_err *err) {
    enum ropa_status s = rp_unite_translate(u, theirs, false, changed, err);
    if (!s)
        s = rp_unite_equal(u, theirs, like, err);
    if (s || !like->uid[0])
        return s;
    if (!rp_memo_put(&u->joined, theirs->uid, like->uid))
        return rp_err(err, ROPA_E_NOMEM, NULL);
    return rp_store_get(u->reg->st, theirs->ent, like->uid, ours, err);
}

/* Another of that name says other things: both stay, and somebody has to know. */
static void tell_namesake(struct rp_unite *u, const struct ropa_record *theirs, const char *ref) {
    const struct ropa_field *title = &theirs->ent->fields[theirs->ent->title];
    rp_united_change(u->account, theirs->ent->code,
                     &(struct ropa_import_change){.ref = theirs->ref,
                                                  .field = title->code,
                                                  .ours = ref,
                                                  .theirs = ropa_record_get(theirs, theirs->ent->title),
                                                  .state = "both"});
}

/* What was set here for an earlier year holds until a later one is set: where that comes and says otherwise, it is told. */
static void tell_setting(struct rp_unite *u, const struct ropa_record *theirs) {
    const struct ropa_record *ours =
        theirs->ent == &rp_setting ? rp_setting_for(u->reg->view, ropa_record_value(theirs, "fiscal_year"))
                                   : NULL;
    for (size_t f = 0; ours && f < ours->ent->n_fields; f++) {
        const char *now = ropa_record_get(ours, f), *said = ropa_record_get(theirs, f);
        if (rp_setting_is_of_year(f) || rp_same_text(now, said))
            continue;
        rp_united_change(u->account, theirs->ent->code,
                         &(struct ropa_import_change){.ref = theirs->ref,
                                                      .field = ours->ent->fields[f].code,
                                                      .ours = now,
                                                      .theirs = said,
                                                      .state = "theirs"});
    }
}

enum ropa_status rp_unite_record(struct rp_unite *u, const struct rp_grafted *r, struct ropa_err *err) {
    struct ropa_record *ours = NULL, *theirs = NULL;
    struct rp_alike like = {0};
    bool other = false, changed = false;
    const char *uid = r->uid;
    if (rp_memo_get(&u->came, r->uid))
        return ROPA_OK;
    if (!rp_memo_put(&u->came, r->uid, ""))
        return rp_err(err, ROPA_E_NOMEM, NULL);
    enum ropa_status s = ours_of(u, r->uid, &uid, err);
    if (!s)
        s = rp_store_get(u->reg->st, r->ent, uid, &ours, err);
    if (s == ROPA_E_NOT_FOUND)
        s = ROPA_OK;
    if (!s && !r->gone)
        s = rp_store_get(rp_graft_theirs(u->graft), r->ent, r->uid, &theirs, err);
    if (!s && theirs && !ours && !r->known)
        s = find_alike(u, theirs, &ours, &like, &changed, err);
    if (!s && ours)
        s = rp_unite_translate(u, ours, false, &other, err);
    if (!s && r->gone && strcmp(uid, r->uid) != 0)
        u->account->file.unchanged++; /* ours lives on without its twin */
    else if (!s && r->gone)
        s = take_removed(u, r, ours, err);
    else if (!s && !ours) {
        tell_setting(u, theirs);
        s = take_missing(u, r, theirs, changed, err);
    } else if (!s)
        s = r->follows && !strcmp(ours->uid, r->uid) ? follow(u, r, ours, theirs, err)
                                                     : rp_unite_three_way(u, r, ours, theirs, err);
    if (!s && !ours && like.namesake[0])
        tell_namesake(u, theirs, like.namesake);
    ropa_record_free(ours);
    ropa_record_free(theirs);
    return s;
}
