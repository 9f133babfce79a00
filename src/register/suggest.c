/* SPDX-License-Identifier: Apache-2.0 */
/* Copyright the ropa contributors */

/* What an activity is likely to answer: the rules that fit it, the best first. */
#include "base/buf.h"
#include "base/err.h"
#include "model/conduct.h"
#include "model/nouns/activity.h"
#include "model/nouns/nouns.h"
#include "model/predicate.h"
#include "model/set.h"
#include "register/marks.h"
#include "register/register.h"
#include "register/suggest_read.h"

#include <ropa/text.h>
#include <stdlib.h>
#include <string.h>

/* Where a word stood says how sure it is: the purpose is about this row, a description speaks of much. */
enum { IN_NOTHING = -1, IN_DESC = 0, IN_NAME = 10, IN_PURPOSE = 20 };

struct found {
    const struct rp_advice *advice;
    int score;
    size_t word; /* length of the longest word that fitted */
    bool strong; /* the rule is, and fitted by more than a word of the description */
    bool own;    /* and by words of the purpose itself */
};

struct subject {
    const struct ropa_record *activity;
    char *purpose, *name, *desc; /* folded; NULL where there is none */
    bool
        one_of_many; /* purposes: what it rests on is said by its own words, the activity's name speaks of them all */
    struct found *found;
    size_t n, cap;
    bool bad; /* out of memory */
};

static char *folded(const char *text) {
    return text ? ropa_text_fold(text) : NULL;
}

static size_t longest(const struct rp_words *words, const char *text) {
    size_t most = 0;
    for (size_t i = 0; text && i < words->n; i++) {
        size_t n = strlen(words->p[i]);
        if (n > most && strstr(text, words->p[i]))
            most = n;
    }
    return most;
}

static int place_of_words(const struct subject *s, const struct rp_suggest_rule *rule, size_t *word) {
    const struct {
        const char *text;
        int place;
    } texts[] = {{s->purpose, IN_PURPOSE}, {s->name, IN_NAME}, {s->desc, IN_DESC}};
    for (size_t i = 0; i < 3; i++)
        if ((*word = longest(&rule->words, texts[i].text)) && !longest(&rule->not_words, texts[i].text))
            return texts[i].place;
    return IN_NOTHING;
}

static bool holds_one(const struct ropa_record *activity, const char *field, const json_t *codes) {
    const char *set = codes ? ropa_record_value(activity, field) : NULL;
    size_t i;
    json_t *code;
    json_array_foreach(codes, i, code) {
        if (set && ropa_set_has(set, json_string_value(code)))
            return true;
    }
    return !codes;
}

static bool is_consent(const struct rp_advice *advice) {
    return !strcmp(advice->field->code, "lawful_basis") && !strcmp(advice->s.value, "consent");
}

/* Whether the rule goes by a consent where the activity rests on none: what else it says doesn't follow, either. */
static bool is_without_consent(const struct subject *s, const struct rp_suggest_rule *rule,
                               const char *field) {
    bool consents = false;
    for (size_t i = 0; i < rule->n_advice; i++)
        consents |= is_consent(&rule->advice[i]);
    return consents && strcmp(field, "lawful_basis") != 0 && rp_predicate_any_without_consent(s->activity) &&
           !rp_predicate_any_consent(s->activity);
}

static void note(struct subject *s, const struct found *f) {
    for (size_t i = 0; i < s->n; i++) {
        struct found *old = &s->found[i];
        if (strcmp(old->advice->s.value, f->advice->s.value) != 0)
            continue;
        bool strong = old->strong || f->strong,
             own = old->own || f->own; /* the reason is the likelier one's, the sureness either's */
        if (f->score > old->score || (f->score == old->score && f->word > old->word))
            *old = *f;
        old->strong = strong;
        old->own = own;
        return;
    }
    struct found *more = rp_grow(s->found, s->n, &s->cap, sizeof *more);
    s->bad |= !more;
    if (!more)
        return;
    s->found = more;
    s->found[s->n++] = *f;
}

static void try_rule(struct subject *s, const struct rp_suggest_rule *rule, const char *field) {
    struct found f = {.score = rule->priority};
    bool sure = true, own = false;
    if (is_without_consent(s, rule, field) || !holds_one(s->activity, "data_elements", rule->elements) ||
        !holds_one(s->activity, "subject_categories", rule->subjects) ||
        !holds_one(s->activity, "collection_channels", rule->channels))
        return;
    if (rule->words.n) {
        int place = place_of_words(s, rule, &f.word);
        if (place == IN_NOTHING)
            return;
        sure = s->one_of_many ? place == IN_PURPOSE : place != IN_DESC;
        own = place == IN_PURPOSE;
        f.score += place;
    }
    for (size_t i = 0; i < rule->n_advice; i++) {
        f.advice = &rule->advice[i];
        f.strong = sure && f.advice->s.strong;
        f.own = own && f.strong;
        if (!strcmp(f.advice->field->code, field))
            note(s, &f);
    }
}

static int by_score(const void *a, const void *b) {
    const struct found *x = a, *y = b;
    if (x->score != y->score)
        return y->score - x->score;
    if (x->word != y->word)
        return x->word < y->word ? 1 : -1;
    return strcmp(x->advice->s.value, y->advice->s.value);
}

/* Whether the purpose by its own words speaks for consent and for something else: it is two, and which of them nobody can take for granted. */
static bool speaks_for_both(const struct subject *s) {
    bool consent = false, other = false;
    for (size_t i = 0; i < s->n; i++) {
        consent |= s->found[i].own && is_consent(s->found[i].advice);
        other |= s->found[i].own && !is_consent(s->found[i].advice);
    }
    return consent && other;
}

/* Strong where nothing else is as likely; of a set, each item by itself. */
static void tell(struct subject *s, struct rp_marks *marks, ropa_suggestion_fn *each, void *ctx) {
    struct rp_buf value = {0};
    bool on = true, both = speaks_for_both(s);
    if (s->n)
        qsort(s->found, s->n, sizeof *s->found, by_score);
    for (size_t i = 0; on && i < s->n; i++) {
        const struct found *f = &s->found[i];
        struct ropa_suggestion told = f->advice->s;
        bool alone = i == 0 && (s->n == 1 || s->found[1].score < f->score || s->found[1].word < f->word);
        told.strong = f->strong && !both && (alone || f->advice->field->kind == ROPA_SET);
        if (!rp_marks_text(marks, told.value, &value))
            continue; /* the organisation doesn't say */
        told.value = value.p ? value.p : "";
        on = each(ctx, &told);
    }
    rp_buf_free(&value);
}

static enum ropa_status have_rules(struct ropa_register *reg, struct ropa_err *err) {
    char *text = NULL;
    if (reg->suggest)
        return ROPA_OK;
    enum ropa_status s = rp_template_read(reg, "suggestions.json", &text, err);
    s = s ? s : rp_suggest_read(text, &reg->suggest, err);
    free(text);
    return s;
}

enum ropa_status ropa_suggest(struct ropa_register *reg, const struct ropa_record *activity,
                              const struct ropa_record *row, const char *field, ropa_suggestion_fn *each,
                              void *ctx, struct ropa_err *err) {
    enum ropa_status status =
        rp_conduct(ropa_record_entity(activity))->entry ? have_rules(reg, err) : ROPA_OK;
    if (status || !rp_conduct(ropa_record_entity(activity))->entry)
        return status;
    struct rp_marks marks;
    struct subject s = {.activity = activity,
                        .one_of_many = row && ropa_record_rows(activity, ACT_PURPOSE) > 1,
                        .purpose = folded(row ? ropa_record_value(row, "purpose_text") : NULL),
                        .name = folded(ropa_record_value(activity, "activity_name")),
                        .desc = folded(ropa_record_value(activity, "activity_desc"))};
    for (size_t i = 0; i < reg->suggest->n; i++)
        try_rule(&s, &reg->suggest->rules[i], field);
    rp_marks_begin(&marks, ropa_register_view(reg));
    tell(&s, &marks, each, ctx);
    bool bad = s.bad || marks.bad;
    rp_marks_free(&marks);
    free(s.found);
    free(s.purpose);
    free(s.name);
    free(s.desc);
    return bad ? rp_err(err, ROPA_E_NOMEM, NULL) : ROPA_OK;
}
