/* SPDX-License-Identifier: Apache-2.0 */
/* Copyright the ropa contributors */
#include "register/register.h"
#include "register/emblem.h"

#include "base/buf.h"
#include "base/err.h"
#include "model/conduct.h"
#include "model/hints.h"
#include "model/nouns/activity.h"
#include "model/nouns/nouns.h"
#include "model/nouns/waiver.h"
#include "model/place.h"
#include "model/signer.h"
#include "model/told.h"
#include "register/draft.h"
#include "register/follow.h"
#include "register/paged.h"
#include "rules/judge.h"
#include "store/draft.h"
#include "store/history/history.h"
#include "store/search.h"
#include "store/users.h"

#include <ropa/text.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <strings.h>

/* Those of the view, read when it is first asked for them. */
static enum ropa_status hints(void *ctx, const struct rp_hints **out) {
    struct ropa_register *reg = ctx;
    enum ropa_status s = reg->hints ? ROPA_OK : rp_hints_read(reg, &reg->hints, NULL);
    *out = reg->hints;
    return s;
}

/* What is read beside the file; the register as it is known from then on, or closed. */
static enum ropa_status begin(struct ropa_register *reg, const char *templates, struct ropa_register **out,
                              struct ropa_err *err) {
    enum ropa_status s = ROPA_OK;
    reg->view = rp_store_view(reg->st);
    if (templates && !(reg->templates = strdup(templates)))
        s = rp_err(err, ROPA_E_NOMEM, NULL);
    if (!s && templates) /* a mistake that the office made in its words is told at once */
        s = rp_hints_read(reg, &reg->hints, err);
    rp_store_hints(reg->st, hints, reg);
    if (!s && rp_store_copy_made(reg->st)[0])
        s = rp_upgrade(reg, err);
    if (s)
        ropa_register_close(reg);
    else
        *out = reg;
    return s;
}

static enum ropa_status open_register(const char *path, bool create, const struct ropa_env *env,
                                      struct ropa_register **out, struct ropa_err *err) {
    struct ropa_register *reg = calloc(1, sizeof *reg);
    *out = NULL;
    if (!reg)
        return rp_err(err, ROPA_E_NOMEM, NULL);
    enum ropa_status s = rp_store_open(path, create, env, &reg->st, err);
    if (!s)
        return begin(reg, env->templates, out, err);
    ropa_register_close(reg);
    return s;
}

enum ropa_status rp_register_at(const struct ropa_register *reg, int64_t link, const char *day,
                                struct ropa_register **out, struct ropa_err *err) {
    struct ropa_register *past = calloc(1, sizeof *past);
    *out = NULL;
    if (!past)
        return rp_err(err, ROPA_E_NOMEM, NULL);
    enum ropa_status s = rp_store_reopen(reg->st, &past->st, err);
    if (!s)
        s = rp_store_rewind_to(past->st, link, day, err);
    if (!s)
        return begin(past, reg->templates, out, err);
    ropa_register_close(past);
    return s;
}

enum ropa_status ropa_register_open(const char *path, const struct ropa_env *env, struct ropa_register **out,
                                    struct ropa_err *err) {
    return open_register(path, false, env, out, err);
}

enum ropa_status ropa_register_make(const char *path, const struct ropa_env *env, struct ropa_register **out,
                                    struct ropa_err *err) {
    return open_register(path, true, env, out, err);
}

void ropa_register_close(struct ropa_register *reg) {
    if (!reg)
        return;
    rp_store_close(reg->st);
    rp_hints_free(reg->hints);
    rp_suggest_free(reg->suggest);
    free(reg->templates);
    free(reg);
}

enum ropa_status ropa_register_rewind(struct ropa_register *reg, const char *day, struct ropa_err *err) {
    bool comes = strcmp(day, rp_store_today(reg->st)) > 0;
    return comes ? rp_err_subject(err, ROPA_E_NOT_FOUND, day, NULL) : rp_store_rewind(reg->st, day, err);
}

const char *ropa_register_copy_made(const struct ropa_register *reg) {
    return rp_store_copy_made(reg->st);
}

bool ropa_register_readonly(const struct ropa_register *reg) {
    return rp_store_readonly(reg->st);
}

const struct ropa_view *ropa_register_view(const struct ropa_register *reg) {
    rp_store_day(reg->st);
    return reg->view;
}

bool ropa_register_describe(struct ropa_register *reg, const struct ropa_entity *ent, const char *uid,
                            const char **ref, const char **title) {
    *ref = *title = "";
    return !rp_store_stopped(reg->st, NULL) && reg->view->describe(reg->view->ctx, ent, uid, ref, title);
}

bool ropa_record_changed(struct ropa_register *reg, const struct ropa_record *rec) {
    return reg->view->changed(reg->view->ctx, rec);
}

const struct ropa_text *ropa_changed_label(const struct ropa_entity *ent) {
    static const struct ropa_text edited = {{"แก้ไขหลังอนุมัติ", "changed after approval"}};
    static const struct ropa_text differs = {{"ไม่ตรงกับทะเบียนแล้ว", "the register differs since its approval"}};
    return rp_tells(ent) ? &differs : &edited;
}

const struct ropa_text *ropa_record_status_label(struct ropa_register *reg, const struct ropa_record *rec) {
    static const struct ropa_text none = {{"", ""}};
    const struct ropa_text *label = rp_signed_status(reg->view, rec);
    return label ? label : &none;
}

const char *ropa_register_today(const struct ropa_register *reg) {
    return rp_store_today(reg->st);
}

enum ropa_status ropa_register_backup(struct ropa_register *reg, const char *path, struct ropa_err *err) {
    return rp_store_backup(reg->st, path, NULL, err);
}

enum ropa_status ropa_register_copy_as_is(const char *path, const char *to, struct ropa_err *err) {
    return rp_store_copy_as_is(path, to, err);
}

enum ropa_status ropa_register_backup_over(struct ropa_register *reg, const char *path,
                                           struct ropa_err *err) {
    return rp_store_backup_over(reg->st, path, NULL, err);
}

enum ropa_status ropa_register_put_back(const char *path, const char *backup, const struct ropa_env *env,
                                        char kept[512], struct ropa_err *err) {
    return rp_store_restore(path, backup, env, kept, 512, err);
}

enum ropa_status ropa_backup_to(struct ropa_register *reg, const struct ropa_sink *to, struct ropa_err *err) {
    return rp_store_backup_to(reg->st, to, NULL, err);
}

void ropa_register_copies(const struct ropa_register *reg, ropa_copy_fn *each, void *ctx) {
    rp_store_copies(reg->st, each, ctx);
}

void ropa_register_backed_up(struct ropa_register *reg, char at[26]) {
    rp_store_backed_up(reg->st, at);
}

enum ropa_status ropa_register_integrity(struct ropa_register *reg, struct ropa_err *err) {
    enum ropa_status s = rp_store_writing(reg->st) ? rp_store_alone(reg->st, err) : ROPA_OK;
    if (!s)
        s = rp_store_integrity(reg->st, err);
    if (!s)
        s = rp_search_verify(reg->st, err);
    return s ? s : rp_store_as_made(reg->st, err);
}

enum ropa_status ropa_register_reindex(struct ropa_register *reg, size_t *n, struct ropa_err *err) {
    return rp_store_reindex(reg->st, n, err);
}

/* ---- records ---- */

enum ropa_status ropa_register_find(struct ropa_register *reg, const struct ropa_entity *ent,
                                    const char *text, char uid[37], struct ropa_err *err) {
    return rp_store_find(reg->st, ent, text, uid, err);
}

enum ropa_status ropa_register_find_any(struct ropa_register *reg, const char *text,
                                        const struct ropa_entity **ent, char uid[37], struct ropa_err *err) {
    return rp_store_find_any(reg->st, text, ent, uid, err);
}

enum ropa_status ropa_register_get(struct ropa_register *reg, const struct ropa_entity *ent, const char *uid,
                                   struct ropa_record **out, struct ropa_err *err) {
    rp_store_day(reg->st);
    enum ropa_status s = rp_store_get(reg->st, ent, uid, out, err);
    if (!s && (s = rp_derive(reg, *out, RP_ALL_DERIVED, err))) {
        ropa_record_free(*out);
        *out = NULL;
    }
    return s;
}

static enum ropa_status save_with_followers(struct ropa_register *reg, struct ropa_record *rec,
                                            struct ropa_err *err) {
    struct rp_followers f;
    enum ropa_status s = rp_followers_of(reg, rec, &f, err);
    if (!s)
        s = rp_store_save(reg->st, rec, err);
    if (!s)
        s = rp_followers_move(reg, &f, &reg->moved, err);
    rp_followers_free(&f);
    return s;
}

/* What a waiver or an opinion is about goes by its uid too, so that it holds when the reference changes. */
static enum ropa_status name_subject(struct ropa_register *reg, struct ropa_record *rec,
                                     struct ropa_err *err) {
    size_t ref = ropa_field_find(rec->ent, "record_ref"), uid = ropa_field_find(rec->ent, "record_uid");
    const char *named = ref == ROPA_NO_FIELD || uid == ROPA_NO_FIELD ? NULL : ropa_record_get(rec, ref);
    const struct ropa_entity *ent;
    char found[37];
    enum ropa_status s = named ? rp_store_find_any(reg->st, named, &ent, found, NULL) : ROPA_E_NOT_FOUND;
    if (!s)
        s = ropa_record_parse(rec, uid, found, NULL, err);
    return s == ROPA_E_NOMEM ? rp_err(err, s, NULL) : ROPA_OK;
}

static bool is_same(const struct ropa_record *a, const struct ropa_record *b, size_t f) {
    const char *x = ropa_record_get(a, f), *y = ropa_record_get(b, f);
    return x == y || (x && y && !strcmp(x, y));
}

/* Whether it waives what it waived when it was saved last; a new one waives nothing yet. */
static enum ropa_status waives_the_same(struct ropa_register *reg, const struct ropa_record *rec, bool *same,
                                        struct ropa_err *err) {
    struct ropa_record *before = NULL;
    enum ropa_status s = rec->rev ? rp_store_get(reg->st, rec->ent, rec->uid, &before, err) : ROPA_OK;
    *same = before && is_same(before, rec, WVR_RULE_CODE) && is_same(before, rec, WVR_RECORD_UID);
    ropa_record_free(before);
    return s;
}

/* ROPA_E_CHOICE: there is no rule of that code; the hint names the one that is written most like it. */
static enum ropa_status check_rule(const char *code, struct ropa_err *err) {
    enum { FAR = 64 };
    size_t n;
    int least = FAR;
    const char *near = "";
    char upper[32], th[64], en[64];
    const struct ropa_rule *const *rules = ropa_rules(&n);
    rp_copy(upper, sizeof upper, code);
    for (char *p = upper; *p; p++)
        *p = (char)(*p >= 'a' && *p <= 'z' ? *p - 'a' + 'A' : *p);
    for (size_t i = 0; i < n && least; i++) {
        int away = ropa_text_edits(upper, rules[i]->id, FAR);
        near = away < least ? rules[i]->id : near;
        least = away < least ? away : least;
    }
    if (!least)
        return ROPA_OK;
    snprintf(th, sizeof th, " ที่ใกล้เคียงคือ %s", near);
    snprintf(en, sizeof en, "; the nearest is %s", near);
    rp_err(err, ROPA_E_CHOICE, code);
    rp_err_hint(err, th, en);
    if (err) {
        err->label = rp_waiver.fields[WVR_RULE_CODE].label;
        RP_COPY(err->field, rp_waiver.fields[WVR_RULE_CODE].code);
    }
    return ROPA_E_CHOICE;
}

/* ROPA_E_UNFIT: no reason lets that pass. */
static enum ropa_status refuse_lasting(const char *code, const char *ref, struct ropa_err *err) {
    char th[512], en[512];
    snprintf(th, sizeof th, "สิ่งที่ข้อ %s พบผ่อนผันไม่ได้ โปรดแก้ที่ %s", code, ref);
    snprintf(en, sizeof en, "what rule %s found can't be waived: mend %s", code, ref);
    const struct ropa_text lasts = {{th, en}};
    return rp_place_unfit(rp_waiver.fields[WVR_RULE_CODE].code, &lasts, NULL, err);
}

/*
 * What it waives is the words that raise it now, unless whoever saves it names them. Who waives what isn't there, or can't be waived, by hand
 * is told at once.
 */
static enum ropa_status name_words(struct ropa_register *reg, struct ropa_record *rec, bool by_hand,
                                   struct ropa_err *err) {
    const char *rule = ropa_record_get(rec, WVR_RULE_CODE), *uid = ropa_record_get(rec, WVR_RECORD_UID);
    const struct ropa_entity *ent;
    struct ropa_record *about;
    char found[37];
    bool same, lasts;
    enum ropa_status s = waives_the_same(reg, rec, &same, err);
    if (!s && !same && rule)
        s = check_rule(rule, err);
    same = same && ropa_record_get(rec, WVR_WAIVED_WORDS); /* saved before they were kept it names them now */
    if (s || same || !rule || !uid || (!rec->rev && ropa_record_get(rec, WVR_WAIVED_WORDS)) ||
        rp_store_find_any(reg->st, uid, &ent, found, NULL))
        return s;
    if ((s = ropa_register_get(reg, ent, found, &about, err)))
        return s;
    char *words = rp_judge_words(reg->view, about, rule, &lasts);
    s = !words             ? rp_err(err, ROPA_E_NOMEM, NULL)
        : lasts && by_hand ? refuse_lasting(rule, about->ref, err)
                           : ROPA_OK;
    ropa_record_free(about);
    if (!s && *words)
        s = ropa_record_parse(rec, WVR_WAIVED_WORDS, words, NULL, err);
    else if (!s)
        ropa_record_clear(rec, WVR_WAIVED_WORDS);
    free(words);
    return s;
}

/* What can't be drawn over a paper isn't taken for it. */
static enum ropa_status look_at_emblem(struct ropa_register *reg, const struct ropa_record *setting,
                                       struct ropa_err *err) {
    struct rp_emblem emblem;
    enum ropa_status s = rp_emblem_read(reg, setting, &emblem, err);
    rp_buf_free(&emblem.png);
    return s;
}

/* What is called by its code stays so: the code stands in the refs of all that was made under it. */
static enum ropa_status keeps_its_code(struct ropa_register *reg, const struct ropa_record *rec,
                                       struct ropa_err *err) {
    static const struct ropa_text fixed = {
        {"รหัสอยู่ในรหัสของทุกรายการที่ออกไปแล้ว จึงเปลี่ยนไม่ได้ ถ้าตั้งหน่วยงานใหม่ให้เพิ่มหน่วยงาน แล้วย้ายรายการไป",
         "the code stands in the references of all that was made under it; add a new unit and move the records there"}};
    size_t f = rec->ent->prefix || !rec->rev ? ROPA_NO_FIELD : ropa_field_find(rec->ent, "code");
    const char *code = f == ROPA_NO_FIELD ? NULL : ropa_record_get(rec, f);
    struct ropa_record *stands = NULL;
    if (!code || !strcasecmp(code, rec->ref) || rp_store_get(reg->st, rec->ent, rec->uid, &stands, NULL))
        return ROPA_OK;
    const char *was = ropa_record_get(stands, f);
    enum ropa_status s =
        was && strcmp(was, code) != 0 ? rp_place_unfit(rec->ent->fields[f].code, &fixed, NULL, err) : ROPA_OK;
    ropa_record_free(stands);
    return s;
}

enum ropa_status ropa_register_save(struct ropa_register *reg, struct ropa_record *rec,
                                    struct ropa_err *err) {
    enum rp_one how;
    enum ropa_status s = keeps_its_code(reg, rec, err);
    if (!s)
        s = rp_store_one_begin(reg->st, rec->rev ? "edit" : "add", &how, err);
    if (s)
        return s;
    rp_store_view_trim(reg->st); /* thousands may be saved in one change set */
    s = rp_store_follow(reg->st, rec, err);
    if (!s && rp_conduct(rec->ent)->entry)
        s = rp_activity_prepare(reg, rec, err);
    if (!s)
        s = name_subject(reg, rec, err);
    if (!s && rec->ent == &rp_waiver)
        s = name_words(reg, rec, how == RP_ONE_SET, err);
    if (!s && rec->ent == &rp_setting)
        s = look_at_emblem(reg, rec, err);
    if (!s)
        s = save_with_followers(reg, rec, err);
    if (!s)
        s = rp_draft_settle(reg, rec, err);
    return rp_store_one_end(reg->st, how, s, err);
}

enum ropa_status ropa_register_moved_dates(struct ropa_register *reg, const struct ropa_record *rec,
                                           size_t *dates, struct ropa_err *err) {
    *dates = 0;
    if (rp_store_writing(reg->st))
        return ROPA_OK;
    struct ropa_record *copy = ropa_record_clone(rec);
    if (!copy)
        return rp_err(err, ROPA_E_NOMEM, NULL);
    enum ropa_status s = rp_store_try(reg->st, "edit", err);
    if (!s) { /* as if it were saved, and taken back */
        s = ropa_register_save(reg, copy, err);
        *dates = s ? 0 : reg->moved;
        rp_store_rollback(reg->st);
    }
    ropa_record_free(copy);
    return s;
}

enum ropa_status ropa_register_remove(struct ropa_register *reg, const struct ropa_record *rec,
                                      struct ropa_err *err) {
    return rp_store_remove(reg->st, rec, err);
}

static void forget_identity(struct ropa_record *rec) {
    rec->uid[0] = rec->ref[0] = '\0';
    rec->rev = 0;
    for (size_t f = 0; f < rec->ent->n_fields; f++) {
        for (size_t i = 0; i < rec->slots[f].n_rows; i++)
            forget_identity(rec->slots[f].rows[i]);
        if (rec->ent->fields[f].flags & ROPA_DERIVED)
            ropa_record_clear(rec, f);
    }
}

enum ropa_status ropa_register_copy(struct ropa_register *reg, const struct ropa_record *rec,
                                    struct ropa_record **out, struct ropa_err *err) {
    (void)reg;
    *out = ropa_record_clone(rec);
    if (!*out)
        return rp_err(err, ROPA_E_NOMEM, NULL);
    forget_identity(*out);
    RP_COPY((*out)->status, "draft");
    return ROPA_OK;
}

int64_t ropa_register_count(struct ropa_register *reg, const struct ropa_entity *ent) {
    int64_t n = 0;
    return rp_store_count(reg->st, ent, &n, NULL) ? -1 : n;
}

enum ropa_status ropa_register_begin(struct ropa_register *reg, const char *what, struct ropa_err *err) {
    return rp_store_begin(reg->st, what, err);
}

enum ropa_status ropa_register_try(struct ropa_register *reg, const char *what, struct ropa_err *err) {
    return rp_store_try(reg->st, what, err);
}

enum ropa_status ropa_register_commit(struct ropa_register *reg, struct ropa_err *err) {
    return rp_store_commit(reg->st, err);
}

void ropa_register_rollback(struct ropa_register *reg) {
    rp_store_rollback(reg->st);
}

/* ---- found records, told with ref and title ---- */

struct telling {
    struct ropa_register *reg;
    ropa_found_fn *each;
    void *ctx;
};

static bool tell(void *ctx, const struct ropa_entity *ent, const char *uid) {
    struct telling *t = ctx;
    const char *ref, *title;
    bool known = t->reg->view->describe(t->reg->view->ctx, ent, uid, &ref, &title);
    return !known || t->each(t->ctx, ent, uid, ref, title);
}

struct searching {
    struct telling telling;
    const struct ropa_search *search;
    struct rp_paged paged;
};

static bool is_within(const struct searching *s, const struct ropa_entity *ent, const char *uid) {
    char unit[37] = "";
    const struct ropa_view *view = s->telling.reg->view;
    const struct ropa_record *rec = s->search->n_units ? view->record(view->ctx, ent, uid) : NULL;
    if (rec)
        ropa_record_unit(rec, unit);
    for (size_t i = 0; i < s->search->n_units; i++)
        if (!strcmp(unit, s->search->units[i]))
            return true;
    return !s->search->n_units;
}

static bool tell_within(void *ctx, const struct ropa_entity *ent, const char *uid,
                        const struct rp_search_at *at) {
    struct searching *s = ctx;
    char rank[24];
    rp_store_view_trim(s->telling.reg->st);
    if (!is_within(s, ent, uid))
        return true;
    snprintf(rank, sizeof rank, "%u", at->look);
    return rp_paged_step(&s->paged, rank, (uint64_t)at->document) && tell(&s->telling, ent, uid);
}

enum ropa_status ropa_register_search(struct ropa_register *reg, const struct ropa_search *search,
                                      ropa_found_fn *each, void *ctx, struct ropa_err *err) {
    struct searching s = {{reg, each, ctx}, search, rp_paged(reg, "search", search->page)};
    rp_paged_of(&s.paged, search->words);
    rp_paged_units(&s.paged, search->units, search->n_units);
    enum ropa_status begun = rp_paged_begin(&s.paged, err);
    if (begun)
        return begun;
    const struct rp_search_at after = {(unsigned)strtoul(s.paged.after.rank, NULL, 10),
                                       (int64_t)s.paged.after.id};
    return rp_search(reg->st, search->words ? search->words : "", after, tell_within, &s, err);
}

enum ropa_status ropa_register_refs(const char *path, const struct ropa_entity *ent, const char *begin,
                                    ropa_found_fn *each, void *ctx, struct ropa_err *err) {
    return rp_store_refs(path, ent, begin, each, ctx, err);
}

enum ropa_status ropa_register_users(struct ropa_register *reg, const struct ropa_record *rec,
                                     ropa_found_fn *each, void *ctx, struct ropa_err *err) {
    struct telling t = {reg, each, ctx};
    return rp_store_users(reg->st, rec->ent, rec->uid, tell, &t, err);
}

enum ropa_status ropa_register_usage(struct ropa_register *reg, const struct ropa_entity *ent, size_t field,
                                     size_t limit, ropa_usage_fn *each, void *ctx, struct ropa_err *err) {
    char number[24];
    bool has = field < ent->n_fields && rp_store_counts(&ent->fields[field]);
    snprintf(number, sizeof number, "%zu", field);
    if (!has)
        return rp_err(err, ROPA_E_FIELD, field < ent->n_fields ? ent->fields[field].code : number);
    return rp_store_usage(reg->st, ent, &ent->fields[field], limit, each, ctx, err);
}
