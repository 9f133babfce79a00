/* SPDX-License-Identifier: Apache-2.0 */
/* Copyright the ropa contributors */

/* Reading an answer as a person gives it: numbers of options, labels or parts of them, values. */
#include "base/country.h"
#include "base/err.h"
#include "form/form.h"
#include "model/alias.h"
#include "model/conduct.h"
#include "model/nouns/evidence.h"
#include "model/nouns/nouns.h"
#include "model/nouns/retention.h"
#include "model/nouns/unit.h"
#include "model/nouns/unit_head.h"
#include "model/period.h"
#include "model/set.h"
#include "model/words.h"
#include "register/edit.h"
#include "register/evidence.h"

#include <ropa/text.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#define CANDIDATES 6 /* shown when a part of a word fits several */
#define HELD 4       /* characters that a label has at least to be looked for inside an answer */

/* What one word of the answer stands for. */
struct reading {
    struct ropa_form *form;
    const struct ropa_field *f;
    struct rp_buf items; /* canonical set of the options named */
    bool many;
    struct ropa_err *err;
};

/* `s` about the word, saying what is offered instead. */
static enum ropa_status not_offered(struct reading *r, enum ropa_status s, const char *word) {
    char th[160], en[96];
    rp_err(r->err, s, word);
    if (r->err)
        r->err->label = r->f->label;
    if (!r->form->q.n_options)
        return s;
    if (r->form->literal) {
        rp_err_hint(r->err, " โปรดใช้คำในตัวเลือก หรือบางส่วนของคำ",
                    "; give a word of those offered, or part of one");
        return s;
    }
    snprintf(th, sizeof th, " โปรดพิมพ์เลข 1 ถึง %zu หรือคำบางส่วน", r->form->q.n_options);
    snprintf(en, sizeof en, "; give a number from 1 to %zu or part of a word", r->form->q.n_options);
    rp_err_hint(r->err, th, en);
    return s;
}

/* Option `i` among several that are meant; where no number stands for one, by its words alone. */
static void put_candidate(const struct ropa_form *form, size_t i, struct rp_buf hint[2]) {
    for (int lang = 0; lang < 2; lang++) {
        rp_buf_str(&hint[lang], hint[lang].n ? ", " : "");
        if (!form->literal)
            rp_buf_printf(&hint[lang], "%zu ", i + 1);
        rp_buf_str(&hint[lang], form->options[i].label.in[lang]);
    }
}

static enum ropa_status ambiguous(struct reading *r, const char *word, const struct rp_buf hint[2]) {
    enum ropa_status s = rp_err(r->err, ROPA_E_AMBIGUOUS, word);
    rp_err_hint(r->err, hint[ROPA_TH].p, hint[ROPA_EN].p);
    if (r->err)
        r->err->label = r->f->label;
    return s;
}

static void take(struct reading *r, size_t option) {
    const char *value = r->form->options[option].value;
    bool has = r->items.p && strstr(r->items.p, value) && ropa_set_has(r->items.p, value);
    if (!has)
        rp_set_add(&r->items, value);
}

/* "3" or "3-5" in a folded word; false when it is neither. */
static bool read_range(const char *key, size_t *from, size_t *to) {
    char *end;
    if (*key < '0' || *key > '9' || strlen(key) > 9)
        return false;
    *from = *to = (size_t)strtoul(key, &end, 10);
    while (*end == ' ')
        end++;
    if (*end == '-') {
        end++;
        end += strspn(end, " ");
        if (*end < '0' || *end > '9')
            return false;
        *to = (size_t)strtoul(end, &end, 10);
    }
    return *end == '\0';
}

static bool is_latin(char c) {
    return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');
}

/* Part of the label; of Latin words from where one begins: "ok" is no cookie. Thai words aren't set apart. */
static bool is_in(const char *label, const char *key) {
    const char *at = strstr(label, key);
    while (at && at > label && is_latin(*key) && is_latin(at[-1]))
        at = strstr(at + 1, key);
    return at != NULL;
}

static bool has_part(const struct ropa_option *o, const char *key, bool *whole) {
    bool has = false;
    *whole = !strcmp(o->value, key);
    for (int lang = 0; lang < 2; lang++) {
        char *label = ropa_text_fold(o->label.in[lang]);
        has |= label && is_in(label, key);
        *whole |= label && !strcmp(label, key);
        free(label);
    }
    return has || *whole;
}

/* How many options have `key` in their label, and the first of them; one that is just `key` stands alone. */
static size_t matching(const struct ropa_form *form, const char *key, size_t *first, struct rp_buf hint[2]) {
    size_t n = 0;
    for (size_t i = 0; i < form->q.n_options; i++) {
        const struct ropa_option *o = &form->options[i];
        bool whole;
        if (!has_part(o, key, &whole))
            continue;
        if (whole || n == 0)
            *first = i;
        if (whole)
            return 1;
        n++;
        if (n <= CANDIDATES)
            put_candidate(form, i, hint);
    }
    return n;
}

/* "1 ปี" is a period of its own, not a part of "11 ปี". */
static bool is_period(const struct ropa_field *f, const char *word) {
    struct rp_period period;
    return rp_conduct(f->of)->phrase != ROPA_NO_FIELD && !rp_period_read(word, &period, NULL) &&
           period.understood;
}

/* The option that a word of everyday speech means; of several a person says which. False when it is none. */
static bool read_everyday(struct reading *r, const char *word, const char *key, enum ropa_status *s) {
    struct rp_buf hint[2] = {{0}, {0}};
    size_t n = 0, first = 0;
    const char *code;
    for (size_t at = 0; r->f->vocab && (code = rp_alias(r->f->vocab, key, &at));)
        for (size_t k = 0; k < r->form->q.n_options; k++)
            if (!strcmp(r->form->options[k].value, code)) {
                first = n++ ? first : k;
                put_candidate(r->form, k, hint);
            }
    if (n == 1)
        take(r, first);
    else if (n > 1)
        *s = ambiguous(r, word, hint);
    rp_buf_free(&hint[0]);
    rp_buf_free(&hint[1]);
    return n > 0;
}

/*
 * Words of the list inside what was typed: several in one, or one in other words. As a term of the office they would
 * be lost for all that the list knows of them (data of s.26, risk); "+" in front makes it one all the same.
 */
static bool holds_options(struct reading *r, const char *word, const char *key) {
    struct rp_buf hint[2] = {{0}, {0}};
    size_t n = 0;
    if (!r->f->vocab || !r->f->vocab->open)
        return false;
    for (size_t i = 0; i < r->form->q.n_options && n < CANDIDATES; i++) {
        const struct ropa_option *o = &r->form->options[i];
        char *label = ropa_text_fold(o->label.in[ROPA_TH]);
        bool has = label && ropa_text_length(label) >= HELD && strstr(key, label);
        free(label);
        if (has)
            put_candidate(r->form, i, hint);
        n += has;
    }
    if (n) {
        rp_buf_printf(&hint[ROPA_TH], " โปรด%s หรือถ้าเป็นคำใหม่ พิมพ์ +%s",
                      r->form->literal ? "ใช้คำนั้น" : "พิมพ์เลขข้างหน้า", word);
        rp_buf_printf(&hint[ROPA_EN], "; give %s, or +%s for a new term",
                      r->form->literal ? "that word" : "its number", word);
        rp_err(r->err, ROPA_E_HOLDS, word);
        rp_err_hint(r->err, hint[ROPA_TH].p, hint[ROPA_EN].p);
    }
    rp_buf_free(&hint[ROPA_TH]);
    rp_buf_free(&hint[ROPA_EN]);
    return n > 0;
}

static enum ropa_status read_part(struct reading *r, const char *word, const char *key) {
    struct rp_buf hint[2] = {{0}, {0}};
    bool part = ropa_text_length(key) >= 2 && !is_period(r->f, word);
    size_t option = 0, n = part ? matching(r->form, key, &option, hint) : 0;
    enum ropa_status s = ROPA_OK;
    if (n == 1) {
        take(r, option);
    } else if (n > 1) {
        s = ambiguous(r, word, hint);
    } else if (holds_options(r, word, key)) {
        s = ROPA_E_HOLDS;
    } else {
        bool ref = r->f->kind == ROPA_REF || r->f->kind == ROPA_REFS;
        s = not_offered(r, ref ? ROPA_E_REF : ROPA_E_CHOICE, word);
    }
    rp_buf_free(&hint[0]);
    rp_buf_free(&hint[1]);
    return s;
}

/* Every choice that is offered but what stands alone ("none") or asks for words of its own. */
static bool take_all(struct reading *r, const char *key) {
    const struct ropa_vocab *v = r->f->vocab;
    bool all = !strcmp(key, "ทั้งหมด") || !strcmp(key, "all");
    if (!all || !r->many || r->f->kind != ROPA_SET || v->open || r->form->q.n_options != v->n)
        return false;
    for (size_t i = 0; i < v->n; i++) {
        const struct ropa_choice *c = ropa_choice_find(v, r->form->options[i].value);
        if (c && !(c->flags & ROPA_NONE) && strcmp(c->code, "other") != 0)
            take(r, i);
    }
    return true;
}

static enum ropa_status read_word(struct reading *r, const char *word) {
    size_t from, to;
    char *key = ropa_text_fold(word);
    enum ropa_status s = ROPA_OK;
    if (!key)
        return rp_err(r->err, ROPA_E_NOMEM, NULL);
    if (key[0] == '+' && r->f->vocab && r->f->vocab->open) {
        rp_set_add(&r->items, word);
    } else if (take_all(r, key)) {
        s = ROPA_OK;
    } else if (!r->form->literal && read_range(key, &from, &to)) {
        if (from < 1 || to > r->form->q.n_options || from > to || (from != to && !r->many))
            s = not_offered(r, ROPA_E_CHOICE, word);
        for (size_t i = from; !s && i <= to; i++)
            take(r, i - 1);
    } else if (!read_everyday(r, word, key, &s)) {
        s = read_part(r, word, key);
    }
    free(key);
    return s;
}

/* Items of a set, and what stands for records, are put as they are; the rest goes through the only door in. */
static enum ropa_status put_items(struct reading *r, struct ropa_record *rec, size_t k) {
    struct rp_buf text = {0}, item = {0};
    enum ropa_status s = ROPA_OK;
    rp_buf_char(&r->items, ']');
    if (r->items.bad)
        return rp_err(r->err, ROPA_E_NOMEM, NULL);
    for (const char *p = r->items.p; !s && rp_set_next(&p, &item);) {
        char uid[37];
        const char *value = item.p;
        for (size_t i = 0; i < r->form->q.n_options; i++) {
            const struct ropa_option *o = &r->form->options[i];
            if (o->ready && !strcmp(o->value, item.p)) {
                s = rp_starter_shared_make(r->form->reg, r->f->of, o->value, uid, r->err);
                value = uid;
                break;
            }
        }
        rp_buf_printf(&text, "%s%s", text.n ? ";" : "", value);
    }
    if (!s)
        s = text.bad
                ? rp_err(r->err, ROPA_E_NOMEM, NULL)
                : ropa_record_parse(rec, k, text.p ? text.p : "", ropa_register_view(r->form->reg), r->err);
    rp_buf_free(&text);
    rp_buf_free(&item);
    return s;
}

/* The answer word by word: numbers, and parts of labels. */
static enum ropa_status read_words(struct reading *r, struct ropa_record *rec, size_t k, const char *text) {
    struct rp_buf word = {0};
    enum ropa_status s = ROPA_OK;
    if (!r->many) {
        char *whole = rp_word_trim(text);
        s = whole ? read_word(r, whole) : rp_err(r->err, ROPA_E_NOMEM, NULL);
        free(whole);
    } else {
        while (!s && rp_word_next(&text, &word))
            s = word.n ? read_word(r, word.p) : ROPA_OK;
    }
    if (!s)
        s = put_items(r, rec, k);
    rp_buf_free(&r->items);
    rp_buf_free(&word);
    return s;
}

/* What was typed reads as something that is no answer to field `k`, unless it was said to be meant so. */
static enum ropa_status check_text(const struct ropa_form *form, const struct ropa_entity *ent, size_t k,
                                   const char *text, struct ropa_err *err) {
    return form->meant ? ROPA_OK
                       : ropa_form_check_text(form->reg, ent, k, text, ropa_register_today(form->reg), err);
}

char *rp_form_read_options(struct ropa_form *form, const struct ropa_field *f, const char *text,
                           struct ropa_err *err) {
    struct reading r = {.form = form, .f = f, .err = err, .many = true};
    struct rp_buf word = {0};
    enum ropa_status s = ROPA_OK;
    while (!s && rp_word_next(&text, &word))
        s = word.n ? read_word(&r, word.p) : ROPA_OK;
    bool bad = word.bad;
    rp_buf_free(&word);
    char *items = rp_set_close(&r.items);
    if (!s && (bad || !items))
        rp_err(err, ROPA_E_NOMEM, NULL);
    if (s || bad) {
        free(items);
        return NULL;
    }
    return items;
}

char *rp_form_unnumbered(const struct ropa_form *form, const char *text) {
    struct rp_buf out = {0}, word = {0};
    while (rp_word_next(&text, &word)) {
        size_t from = 1, to = 0;
        char *key = ropa_text_fold(word.p ? word.p : "");
        bool number = key && !form->literal && read_range(key, &from, &to) && from >= 1 && from <= to &&
                      to <= form->q.n_options;
        out.bad |= !key;
        free(key);
        for (size_t i = from; number && i <= to; i++)
            rp_buf_printf(&out, "%s%s", out.n ? "; " : "", form->options[i - 1].value);
        if (!number && word.n)
            rp_buf_printf(&out, "%s%s", out.n ? "; " : "", word.p);
    }
    out.bad |= word.bad;
    rp_buf_free(&word);
    return rp_buf_take(&out);
}

/* Where texts are offered by number, a number is one of them, and a list of their numbers is one too many. */
static enum ropa_status read_text(struct reading *r, struct ropa_record *rec, size_t k, const char *text) {
    size_t from, to, n = r->form->q.n_options;
    char *key = ropa_text_fold(text);
    bool number = n && !r->form->literal && key && read_range(key, &from, &to);
    bool one = number && from == to, offered = number && from >= 1 && from <= to && to <= n;
    free(key);
    if (!number && check_text(r->form, ropa_record_entity(rec), k, text, r->err))
        return ROPA_E_NO_NAME;
    if (one ? !offered : offered)
        return not_offered(r, ROPA_E_CHOICE, text);
    if (one)
        text = r->form->options[from - 1].value;
    return ropa_record_parse(rec, k, text, ropa_register_view(r->form->reg), r->err);
}

/* "1" means the first of the two answers offered, and yes in a file; both are the same. "2" is no. */
static const char *offered_bool(const char *text) {
    static const char *const two[] = {"2", NULL};
    return rp_word_among(text, two, &(bool){false}) ? "0" : text;
}

/* A rule's period may be told as it is written in a regulation: "10 ปี นับแต่สิ้นปีงบประมาณ"; it takes the place of what stands. */
static bool read_phrase(struct ropa_record *rec, size_t k, const char *text) {
    static const size_t said[] = {RET_RETENTION_MAX, RET_RETENTION_MIN, RET_RETENTION_CRITERION};
    const struct rp_conduct *c = rp_conduct(ropa_record_entity(rec));
    struct rp_period p;
    bool is = k == c->measure && !rp_period_read(text, &p, NULL) && p.understood &&
              (p.min >= 0 || p.max >= 0 || p.criterion[0]) &&
              !ropa_record_parse(rec, c->phrase, text, NULL, NULL);
    for (size_t i = 0; is && i < sizeof said / sizeof *said; i++)
        ropa_record_clear(rec, said[i]);
    return is && !rp_shared_read_phrase(rec, NULL) &&
           (ropa_record_get(rec, k) || ropa_record_get(rec, RET_RETENTION_CRITERION));
}

bool rp_form_names_file(const struct ropa_entity *ent, size_t k) {
    return k == rp_conduct(ent)->file;
}

static enum ropa_status read_value(struct ropa_form *form, struct ropa_record *rec, size_t k,
                                   const char *text, struct ropa_err *err) {
    const struct ropa_field *f = &ropa_record_entity(rec)->fields[k];
    struct reading r = {
        .form = form, .f = f, .err = err, .many = f->kind == ROPA_SET || f->kind == ROPA_REFS};
    const struct ropa_view *view = ropa_register_view(form->reg);
    enum ropa_status s;
    switch (f->kind) {
    case ROPA_TEXT:
    case ROPA_LONG:
        if (rp_form_names_file(ropa_record_entity(rec), k))
            return rp_evidence_answer(form->reg, rec, text, err);
        return read_text(&r, rec, k, text);
    case ROPA_BOOL:
        if (!form->literal && !strcmp(text, "0")) /* no number of a choice */
            return not_offered(&r, ROPA_E_CHOICE, text);
        return ropa_record_parse(rec, k, offered_bool(text), view, err);
    case ROPA_CHOICE:
    case ROPA_SET:
    case ROPA_REF:
    case ROPA_REFS:
        s = ropa_record_parse(rec, k, text, view, err);
        return s == ROPA_E_CHOICE || s == ROPA_E_REF ? read_words(&r, rec, k, text) : s;
    default:
        return rp_form_read_plainly(form, rec, k, text, err);
    }
}

/* Thailand, of what is said to lie abroad or is a service that usually does: asked again, and told why. */
static enum ropa_status check_home(const struct ropa_form *form, const struct ropa_record *rec, size_t k,
                                   const char *text, struct ropa_err *err) {
    const char *value = ropa_record_get(rec, k), *th, *en;
    char hint[2][200];
    if (!(ropa_record_entity(rec)->fields[k].flags & ROPA_COUNTRY) || !value || !rp_country_is_home(value) ||
        !(th = rp_form_abroad(form, rec, ROPA_TH)) || !(en = rp_form_abroad(form, rec, ROPA_EN)))
        return ROPA_OK;
    snprintf(hint[ROPA_TH], sizeof *hint, "ประเทศไทย ทั้งที่บอกไว้ว่า %.*s", (int)ropa_text_fit(th, 120), th);
    snprintf(hint[ROPA_EN], sizeof *hint, "Thailand, though it is said to be %.*s",
             (int)ropa_text_fit(en, 120), en);
    return rp_form_refuse(text, &(struct ropa_text){{hint[ROPA_TH], hint[ROPA_EN]}}, err);
}

/*
 * A code by which one was called that is gone: it stands in the refs made under it, and that one couldn't come back beside another of its code.
 * Who means it so says it (=).
 */
static enum ropa_status check_gone(const struct ropa_form *form, const struct ropa_record *rec,
                                   const char *text, const char *code, struct ropa_err *err) {
    const struct ropa_entity *ent = ropa_record_entity(rec);
    char uid[37], hint[2][300];
    if (form->meant || ropa_register_find_removed(form->reg, ent, code, uid, NULL) ||
        !strcmp(uid, ropa_record_uid(rec)))
        return ROPA_OK;
    snprintf(hint[ROPA_TH], sizeof *hint, "รหัสของ%sที่ลบไปแล้ว ซึ่งถ้าใช้ซ้ำจะเรียกคืนไม่ได้", ent->label.in[ROPA_TH]);
    snprintf(hint[ROPA_EN], sizeof *hint,
             "the code of one that was removed (%s), which couldn't be brought back then",
             ent->label.in[ROPA_EN]);
    return rp_form_refuse(text, &(struct ropa_text){{hint[ROPA_TH], hint[ROPA_EN]}}, err);
}

/* A code by which another is called already: said where it is typed, as it couldn't be saved. */
static enum ropa_status check_code(const struct ropa_form *form, const struct ropa_record *rec, size_t k,
                                   const char *text, struct ropa_err *err) {
    const struct ropa_entity *ent = ropa_record_entity(rec);
    const char *code = ropa_record_get(rec, k), *ref, *title;
    char uid[37], hint[2][300];
    if (!rp_conduct(ent)->code || !(ent->fields[k].flags & ROPA_LATIN) || !code)
        return ROPA_OK;
    if (ropa_register_find(form->reg, ent, code, uid, NULL) ||
        !ropa_register_describe(form->reg, ent, uid, &ref, &title) || strcmp(ref, code) != 0)
        return check_gone(form, rec, text, code, err);
    if (!strcmp(uid, ropa_record_uid(rec)))
        return ROPA_OK;
    snprintf(hint[ROPA_TH], sizeof *hint, "รหัสที่ %.*s ใช้อยู่แล้ว", (int)ropa_text_fit(title, 200), title);
    snprintf(hint[ROPA_EN], sizeof *hint, "the code of %.*s", (int)ropa_text_fit(title, 200), title);
    enum ropa_status s = rp_form_refuse(text, &(struct ropa_text){{hint[ROPA_TH], hint[ROPA_EN]}}, err);
    if (err) /* however it is typed */
        snprintf(err->field, sizeof err->field, "%s", ent->fields[k].code);
    return s;
}

/* Whether the row has not ended by `day`. */
static bool is_open(const struct ropa_record *head, const char *day) {
    const char *to = ropa_record_get(head, UHD_VALID_TO);
    return !to || strcmp(to, day) >= 0;
}

/* Whether `now`, answered up to field `k`, puts down `was` once more: who heads the unit stands in for nobody, and is no head twice. */
static bool is_again(const struct ropa_record *was, const struct ropa_record *now, size_t k,
                     const char *today) {
    const char *kind = ropa_record_get(was, UHD_HEAD_KIND), *as = ropa_record_get(now, UHD_HEAD_KIND),
               *who = ropa_record_get(was, UHD_PERSON);
    if (was == now || !kind || !who || strcmp(who, ropa_record_get(now, UHD_PERSON)) != 0 ||
        !is_open(was, today))
        return false;
    return k == UHD_PERSON ? !strcmp(kind, "head") : as && !strcmp(kind, as);
}

/* Who heads a unit or stands in is put down once: said where the person, or the capacity, is answered. */
static enum ropa_status check_head(const struct ropa_form *form, const struct ropa_record *rec, size_t k,
                                   const char *text, struct ropa_err *err) {
    const struct ropa_record *unit = ropa_record_owner(rec), *was = NULL;
    const char *today = ropa_register_today(form->reg);
    if (ropa_record_entity(rec) != &rp_unit_head || !unit || !ropa_record_get(rec, UHD_PERSON) ||
        (k != UHD_PERSON && k != UHD_HEAD_KIND))
        return ROPA_OK;
    for (size_t i = 0; i < ropa_record_rows(unit, UNI_HEAD) && !was; i++)
        if (is_again(ropa_record_row(unit, UNI_HEAD, i), rec, k, today))
            was = ropa_record_row(unit, UNI_HEAD, i);
    if (!was)
        return ROPA_OK;
    const struct ropa_choice *as =
        ropa_choice_find(rp_unit_head.fields[UHD_HEAD_KIND].vocab, ropa_record_get(was, UHD_HEAD_KIND));
    char hint[2][300];
    snprintf(hint[ROPA_TH], sizeof *hint, "ผู้ที่บันทึกไว้แล้วว่าเป็น%s ในแถวอื่น", as ? as->label.in[ROPA_TH] : "");
    snprintf(hint[ROPA_EN], sizeof *hint, "one who is put down already: %s, in another row",
             as ? as->label.in[ROPA_EN] : "");
    return rp_form_refuse(text, &(struct ropa_text){{hint[ROPA_TH], hint[ROPA_EN]}}, err);
}

/* What was read may be no answer all the same: what stood there before stands again. */
enum ropa_status rp_form_read(struct ropa_form *form, struct ropa_record *rec, size_t k, const char *text,
                              struct ropa_err *err) {
    char *before = rp_strdup(ropa_record_get(rec, k)), *na = rp_strdup(ropa_record_na(rec, k));
    enum ropa_status s = read_value(form, rec, k, text, err);
    bool read = !s;
    if (!s && !form->meant)
        s = rp_form_check_value(rec, k, ropa_register_today(form->reg), text, err);
    if (!s && !form->meant)
        s = check_home(form, rec, k, text, err);
    if (!s && !form->meant)
        s = check_head(form, rec, k, text, err);
    if (!s)
        s = check_code(form, rec, k, text, err);
    if (read && s) {
        form->ready = false; /* the question held what was there */
        ropa_record_clear(rec, k);
        if (!(na ? rp_record_put_na(rec, k, na) : rp_record_put(rec, k, before)))
            s = rp_err(err, ROPA_E_NOMEM, NULL);
    }
    free(before);
    free(na);
    return s;
}

enum ropa_status rp_form_read_plainly(struct ropa_form *form, struct ropa_record *rec, size_t k,
                                      const char *text, struct ropa_err *err) {
    enum ropa_status s = ropa_record_parse(rec, k, text, ropa_register_view(form->reg), err);
    return s == ROPA_E_NUMBER && read_phrase(rec, k, text) ? ROPA_OK : s;
}

/* Texts go to the row's name when its first field doesn't know them: "ธ.ก.ส." is no kind of recipient. */
enum ropa_status rp_form_read_row(struct ropa_form *form, struct ropa_record *row, const char *text,
                                  struct ropa_err *err) {
    const struct ropa_entity *ent = ropa_record_entity(row);
    enum ropa_status s = rp_form_read(form, row, 0, text, err);
    if (s != ROPA_E_CHOICE || ent->title == 0 || ent->fields[ent->title].kind != ROPA_TEXT)
        return s;
    if (strspn(text, "0123456789-, ") == strlen(text)) /* a number that is not offered */
        return s;
    if (check_text(form, ent, ent->title, text, err))
        return ROPA_E_NO_NAME;
    return ropa_record_parse(row, ent->title, text, ropa_register_view(form->reg), err);
}
