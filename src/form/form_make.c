/* SPDX-License-Identifier: Apache-2.0 */
/* Copyright the ropa contributors */

/* A shared record made inside the question that needs it. */
#include "base/err.h"
#include "form/form.h"
#include "model/conduct.h"
#include "model/nouns/nouns.h"
#include "model/nouns/retention.h"
#include "model/record.h"
#include "model/set.h"
#include "model/value.h"
#include "register/edit.h"

#include <ropa/text.h>
#include <stdlib.h>
#include <string.h>

/* Kept with the person who asks: these are no mere names to refer to. */
static bool makeable(const struct ropa_entity *ent) {
    return !ent->row && !rp_conduct(ent)->entry && ent->fields[ent->title].kind == ROPA_TEXT;
}

static struct ropa_record *rule_of(const char *phrase) {
    struct ropa_record *rule = ropa_record_new(&rp_retention);
    if (rule && (ropa_record_parse(rule, RET_RETENTION_TEXT, phrase, NULL, NULL) ||
                 rp_shared_read_phrase(rule, NULL))) {
        ropa_record_free(rule);
        rule = NULL;
    }
    return rule;
}

static void part(struct rp_buf *b, const struct ropa_record *rule, size_t f, const char *before) {
    const char *value = ropa_record_get(rule, f);
    if (!value)
        return;
    rp_buf_str(b, before);
    rp_value_show(&ropa_record_entity(rule)->fields[f], value, ROPA_AS_LABEL, ROPA_TH, NULL, b);
}

/* "เก็บ 5 ถึง 10 ปี นับจากสิ้นปีงบประมาณ"; NULL when nothing was read. */
static char *understanding(const char *phrase) {
    struct ropa_record *rule = rule_of(phrase);
    struct rp_buf b = {0};
    if (rule) {
        const char *min = ropa_record_get(rule, RET_RETENTION_MIN),
                   *max = ropa_record_get(rule, RET_RETENTION_MAX);
        bool range = min && max && strcmp(min, max) != 0;
        if (range)
            part(&b, rule, RET_RETENTION_MIN, "เก็บ ");
        else if (min && !max)
            part(&b, rule, RET_RETENTION_MIN, "เก็บอย่างน้อย ");
        part(&b, rule, RET_RETENTION_MAX, range ? " ถึง " : "เก็บ ");
        part(&b, rule, RET_RETENTION_UNIT, " ");
        part(&b, rule, RET_RETENTION_TRIGGER, " นับจาก ");
        part(&b, rule, RET_RETENTION_CRITERION, b.n ? " เกณฑ์ " : "เกณฑ์ ");
        part(&b, rule, RET_RETENTION_LAW_REF, " ตาม ");
    }
    ropa_record_free(rule);
    if (b.n)
        return rp_buf_take(&b);
    rp_buf_free(&b);
    return NULL;
}

bool rp_form_may_make(struct ropa_form *form, const struct ropa_field *f, const char *text) {
    bool ref = f->kind == ROPA_REF || f->kind == ROPA_REFS;
    if (ref ? !makeable(f->of) : !(f->vocab && f->vocab->open))
        return false;
    free(form->typed);
    free(form->understood);
    form->typed = strdup(text);
    form->understood = ref && rp_conduct(f->of)->phrase != ROPA_NO_FIELD ? understanding(text) : NULL;
    return form->typed != NULL;
}

/* ---- a word that the record lacks ---- */

static void put_codes(struct rp_buf *out, const char *set) {
    struct rp_buf item = {0};
    while (rp_set_next(&set, &item))
        rp_buf_printf(out, "%s%s", out->n ? ";" : "", item.p);
    out->bad |= item.bad;
    rp_buf_free(&item);
}

/* Read what was typed at the field where the form stands, in the place of what stands there; a new term where it is no word of the list. */
static enum ropa_status read_alone(struct ropa_form *form, size_t f, struct ropa_err *err) {
    struct rp_buf term = {0};
    enum ropa_status s = rp_form_read(form, form->rec, f, form->typed, err);
    if (s != ROPA_E_CHOICE)
        return s;
    rp_buf_printf(&term, "+%s", form->typed);
    s = term.bad ? rp_err(err, ROPA_E_NOMEM, NULL)
                 : ropa_record_parse(form->rec, f, term.p, ropa_register_view(form->reg), err);
    rp_buf_free(&term);
    return s;
}

enum ropa_status rp_form_add_typed(struct ropa_form *form, struct rp_buf *word, struct ropa_err *err) {
    const size_t f = form->at.field;
    const bool held = ropa_record_get(form->rec, f) != NULL;
    char *before = rp_strdup(ropa_record_get(form->rec, f));
    struct rp_buf all = {0};
    enum ropa_status s = held && !before ? rp_err(err, ROPA_E_NOMEM, NULL) : read_alone(form, f, err);
    put_codes(word, s ? NULL : ropa_record_get(form->rec, f));
    put_codes(&all, before);
    rp_buf_printf(&all, "%s%s", all.n ? ";" : "", word->p ? word->p : "");
    if (!s && (all.bad || word->bad))
        s = rp_err(err, ROPA_E_NOMEM, NULL);
    if (!s)
        s = ropa_record_parse(form->rec, f, all.p, ropa_register_view(form->reg), err);
    if (!s)
        rp_places_drop(&form->cleared, form->at);
    else if ((!held || before) && !rp_record_put(form->rec, f, before))
        s = rp_err(err, ROPA_E_NOMEM, NULL);
    rp_buf_free(&all);
    free(before);
    return s;
}

/* ---- making ---- */

/* The rule that says the same, or a new one; read again, to ask what the phrase leaves open. */
static enum ropa_status make_rule(struct ropa_form *form, struct ropa_record **out, bool *fresh,
                                  struct ropa_err *err) {
    char uid[37];
    int64_t before = 0, behind = 0;
    struct ropa_record *rule = ropa_record_new(&rp_retention);
    enum ropa_status s = rule ? ropa_record_parse(rule, RET_RETENTION_TEXT, form->typed, NULL, err)
                              : rp_err(err, ROPA_E_NOMEM, NULL);
    if (!s)
        s = rp_store_count(form->reg->st, &rp_retention, &before, err);
    if (!s)
        s = rp_shared_find_or_make(form->reg, rule, 0, uid, err);
    if (!s)
        s = rp_store_count(form->reg->st, &rp_retention, &behind, err);
    *fresh = behind > before;
    if (!s)
        s = ropa_register_get(form->reg, &rp_retention, uid, out, err);
    ropa_record_free(rule);
    return s;
}

/* What stands behind a name is the answer to another field: "ศูนย์ตัวอย่าง (ICT)" has the code, "สมศรี ใจดี, นักวิชาการ" the post. */
static enum ropa_status put_name(struct ropa_record *rec, const char *typed, struct ropa_err *err) {
    const struct ropa_entity *ent = ropa_record_entity(rec);
    const struct rp_conduct *is = rp_conduct(ent);
    size_t f = is->code ? is->same : is->post, length = strlen(typed);
    const char *behind = is->code && length && typed[length - 1] == ')' ? strrchr(typed, '(')
                         : is->post != ROPA_NO_FIELD                    ? strchr(typed, ',')
                                                                        : NULL;
    char *name = behind && behind > typed ? strndup(typed, (size_t)(behind - typed)) : NULL,
         *more = name ? strndup(behind + 1, length - (size_t)(behind + 1 - typed) - is->code) : NULL;
    bool took = more && f != ROPA_NO_FIELD && !ropa_record_parse(rec, f, more, NULL, NULL);
    enum ropa_status s = ropa_record_parse(rec, ent->title, took ? name : typed, NULL, err);
    free(name);
    free(more);
    return s;
}

/*
 * A record of that name. One of which more is asked is saved when that is answered: who goes back before has made nothing. A
 * document (an agreement, a form, a notice ...) is only named here: its contents are a task of their own.
 */
static enum ropa_status make_named(struct ropa_form *form, const struct ropa_entity *ent,
                                   struct ropa_record **out, struct ropa_err *err) {
    *out = ropa_record_new(ent);
    enum ropa_status s = *out ? put_name(*out, form->typed, err) : rp_err(err, ROPA_E_NOMEM, NULL);
    if (!s && !rp_conduct(ent)->part)
        s = ropa_register_save(form->reg, *out, err);
    return s;
}

enum ropa_status rp_form_make(struct ropa_form *form, const struct ropa_field *f, struct ropa_record **out,
                              bool *fresh, struct ropa_err *err) {
    *out = NULL;
    *fresh = true;
    enum ropa_status s = rp_conduct(f->of)->phrase != ROPA_NO_FIELD ? make_rule(form, out, fresh, err)
                                                                    : make_named(form, f->of, out, err);
    if (s) {
        ropa_record_free(*out);
        *out = NULL;
    }
    return s;
}
