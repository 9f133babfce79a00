/* SPDX-License-Identifier: Apache-2.0 */
/* Copyright the ropa contributors */

/* The registry of rules, reporting, and what rules ask in common. */
#include "base/buf.h"
#include "model/nouns/activity.h"
#include "model/nouns/organisation.h"
#include "model/nouns/purpose.h"
#include "model/nouns/setting.h"
#include "model/place.h"
#include "model/record.h"
#include "model/set.h"
#include "model/signer.h"
#include "model/words.h"
#include "rules/judge.h"

#include <assert.h>
#include <pthread.h>
#include <ropa/text.h>
#include <stdio.h>
#include <stdlib.h>

static const struct rp_rule_table *const tables[] = {
#define TABLE(name) &rp_rules_##name,
    RP_RULE_TABLES(TABLE)
#undef TABLE
};

const struct rp_rule *rp_rule_at(size_t i) {
    for (size_t t = 0; t < sizeof tables / sizeof *tables; t++) {
        if (i < tables[t]->n)
            return &tables[t]->rules[i];
        i -= tables[t]->n;
    }
    return NULL;
}

/* ---- the rules of each entity, found once; what is in the program has to fit ---- */

enum { MAX_RULES = 512, MAX_ENTITIES = 64, MAX_POOL = 4096 };

static struct {
    const struct ropa_entity *on;
    const struct rp_rule *const *rules;
    size_t n;
} on_entity[MAX_ENTITIES];
static const struct rp_rule *pool[MAX_POOL];
static size_t n_entities, n_pool;

static void list_entity(const struct ropa_entity *ent) {
    size_t first = n_pool;
    const struct rp_rule *r;
    for (size_t i = 0; (r = rp_rule_at(i)); i++)
        if (r->judge && !r->known.retired && (!r->on || r->on == ent || r->also == ent)) {
            assert(n_pool < MAX_POOL);
            pool[n_pool++] = r;
        }
    assert(n_entities < MAX_ENTITIES);
    on_entity[n_entities].on = ent;
    on_entity[n_entities].rules = pool + first;
    on_entity[n_entities++].n = n_pool - first;
    for (size_t f = 0; f < ent->n_fields; f++)
        if (ent->fields[f].kind == ROPA_ROWS)
            list_entity(ent->fields[f].of);
}

static void list_entities(void) {
    size_t n;
    const struct ropa_entity *const *nouns = ropa_entities(&n);
    for (size_t i = 0; i < n; i++)
        list_entity(nouns[i]);
}

const struct rp_rule *const *rp_rules_on(const struct ropa_entity *ent, size_t *n) {
    static pthread_once_t once = PTHREAD_ONCE_INIT;
    size_t i = 0;
    pthread_once(&once, list_entities);
    while (i < n_entities && on_entity[i].on != ent)
        i++;
    *n = i < n_entities ? on_entity[i].n : 0;
    return i < n_entities ? on_entity[i].rules : NULL;
}

/* ---- the list for people ---- */

static const struct ropa_rule *listed[MAX_RULES];
static size_t n_listed;

static int by_id(const void *a, const void *b) {
    return strcmp((*(const struct ropa_rule *const *)a)->id, (*(const struct ropa_rule *const *)b)->id);
}

static void list_rules(void) {
    for (const struct rp_rule *r; (r = rp_rule_at(n_listed)); n_listed++) {
        assert(n_listed < MAX_RULES);
        listed[n_listed] = &r->known;
    }
    qsort(listed, n_listed, sizeof *listed, by_id);
}

const struct ropa_rule *const *ropa_rules(size_t *n) {
    static pthread_once_t once = PTHREAD_ONCE_INIT;
    pthread_once(&once, list_rules);
    *n = n_listed;
    return listed;
}

/* The message with {x} filled; owned. */
static char *fill(const char *message, const char *x) {
    struct rp_buf b = {0};
    for (const char *mark; (mark = strstr(message, "{x}")); message = mark + 3) {
        rp_buf_add(&b, message, (size_t)(mark - message));
        rp_buf_str(&b, x);
    }
    rp_buf_str(&b, message);
    return rp_buf_take(&b);
}

/* An error of s.39 that this record can mend leaves the paragraphs it cites unanswered. */
static void leave_missing(struct rp_outcome *out, const struct ropa_rule *rule) {
    size_t n;
    const struct ropa_paragraph *p = ropa_paragraphs(NULL, &n);
    if (strncmp(rule->id, "R39-", 4))
        return;
    for (size_t i = 0; i < n; i++)
        if (strstr(rule->law, p[i].code))
            out->missing[i] = true;
}

void rp_rule_report(const struct rp_case *c, const struct rp_finding *found) {
    const struct ropa_rule *rule = &c->rule->known;
    bool own = c->rule->also && ropa_record_entity(c->rec) == c->rule->also;
    struct ropa_finding f = {.rule = rule->id, .rec = c->whole, .law = rule->law, .severity = rule->severity};
    f.bars = rule->bars && !found->unbarred;
    f.vain = rule->vain;
    f.refused = rule->refused;
    if (found->as != RP_AS_RULE)
        f.severity = (enum ropa_severity)(found->as - RP_AS_HINT);
    assert(f.severity <=
           rule->severity); /* rp_judge_errors() leaves out those that are no error by themselves */
    f.elsewhere = found->elsewhere || (rule->elsewhere && !found->here && !own);
    f.unlinked = found->unlinked;
    const struct ropa_place via = rp_case_place(c, found->field);
    bool shared = found->in && found->in != c->rec;
    if (shared) {
        f.rec = found->in;
        f.entries = 1;
    }
    const struct ropa_place at = shared ? rp_place_own(ropa_record_entity(found->in), found->at) : via;
    for (int lang = 0; lang < 2; lang++) {
        const char *say = found->say[lang] ? found->say[lang] : rule->message.in[lang];
        f.message[lang] = fill(say, found->x[lang] ? found->x[lang] : found->x[ROPA_TH]);
    }
    if (f.severity == ROPA_ERROR && !f.elsewhere)
        leave_missing(c->out, rule);
    struct rp_pass pass = {.past = found->past || c->rule->past, .firm = found->firm};
    pass.may = f.severity == ROPA_ERROR ? pass.past : !pass.firm;
    pass.may |= !strcmp(rule->id, RP_SIGNER_RULE); /* firm until that is acknowledged */
    rp_outcome_add(
        c->out,
        &(const struct rp_found){.finding = f, .pass = pass, .via = via, .words = (char *)found->words}, &at);
}

/* The label of `code` in `lang`; a term of the office as it is written. */
static const char *label(const struct ropa_vocab *v, const char *code, enum ropa_lang lang) {
    const struct ropa_choice *choice = ropa_choice_find(v, code);
    return choice ? choice->label.in[lang] : *code == '+' ? code + 1 : code;
}

void rp_rule_report_codes(const struct rp_case *c, const struct ropa_vocab *v, const char *codes,
                          const struct rp_finding *f) {
    struct rp_finding named = *f;
    struct rp_buf item = {0}, x[2] = {{0}};
    for (const char *pos = codes; rp_set_next(&pos, &item);) {
        for (int lang = 0; lang < 2; lang++) {
            rp_buf_str(&x[lang], x[lang].n ? ", " : "");
            rp_buf_str(&x[lang], label(v, item.p, (enum ropa_lang)lang));
        }
    }
    for (int lang = 0; lang < 2; lang++)
        named.x[lang] = x[lang].p;
    if (x[0].n)
        rp_rule_report(c, &named);
    c->out->bad |= item.bad || x[0].bad || x[1].bad;
    rp_buf_free(&item);
    rp_buf_free(&x[0]);
    rp_buf_free(&x[1]);
}

const struct ropa_record *rp_rule_record(const struct rp_case *c, const struct ropa_entity *of,
                                         const char *uid) {
    return uid && c->view && c->view->record ? c->view->record(c->view->ctx, of, uid) : NULL;
}

const struct ropa_record *rp_rule_unsaid(const struct rp_case *c) {
    if (!c->out->unsaid && (c->out->unsaid = ropa_record_new(&rp_organisation)))
        RP_COPY(c->out->unsaid->ref, "ORG");
    c->out->bad |= !c->out->unsaid;
    return c->out->unsaid;
}

const struct ropa_record *rp_rule_named(const struct rp_case *c, size_t f) {
    return rp_rule_record(c, ropa_record_entity(c->rec)->fields[f].of, rp_get(c, f));
}

struct seeking {
    const struct rp_case *c;
    rp_fits_fn *fits;
    const struct ropa_record *found;
};

static bool seek(void *ctx, const struct ropa_record *rec) {
    struct seeking *s = ctx;
    if (s->fits(s->c, rec))
        s->found = rec;
    return !s->found;
}

const struct ropa_record *rp_rule_first(const struct rp_case *c, const struct ropa_entity *of,
                                        rp_fits_fn *fits) {
    struct seeking s = {c, fits, NULL};
    if (c->view && c->view->each)
        c->view->each(c->view->ctx, of, seek, &s);
    return s.found;
}

void rp_rule_unlinked(const struct rp_case *c, size_t field, const struct ropa_record *there, enum rp_as as) {
    char th[512], en[512];
    if (!there) {
        rp_report(c, .field = field, .as = as);
        return;
    }
    const struct ropa_text *noun = &ropa_record_entity(there)->label;
    snprintf(th, sizeof th, "มี%s %s แล้ว แต่ยังไม่ได้ผูกกับรายการนี้", noun->in[ROPA_TH], ropa_record_ref(there));
    snprintf(en, sizeof en, "%s %s exists and is only not linked", noun->in[ROPA_EN], ropa_record_ref(there));
    rp_report(c, .field = field, .as = as, .unlinked = true, .say = {th, en});
}

long rp_rule_policy(const struct rp_case *c, size_t f) {
    return rp_setting_number(c->setting, f);
}

bool rp_rule_uid(const char *refs, size_t i, char uid[37]) {
    char *item = refs ? ropa_set_item(refs, i) : NULL;
    bool has = item && strlen(item) == 36;
    if (has)
        memcpy(uid, item, 37);
    free(item);
    return has;
}

enum { DAY = 10 }; /* characters of an ISO date */

bool rp_rule_day_before(const char *a, const char *b) {
    return a && b && strncmp(a, b, DAY) < 0;
}

int rp_rule_days(const char *from, const char *to, int otherwise) {
    char a[DAY + 1], b[DAY + 1];
    if (!from || !*from || !to || !*to)
        return otherwise;
    snprintf(a, sizeof a, "%.10s", from);
    snprintf(b, sizeof b, "%.10s", to);
    return ropa_date_days(a, b);
}

bool rp_rule_since(const char *event, const char *from) {
    return !event || !*event || strncmp(event, from, DAY) >= 0;
}

bool rp_rule_state(const struct rp_case *c) {
    return !rp_is(c->organisation, ORG_IS_STATE_AGENCY, "0");
}

bool rp_rule_uses(const struct ropa_record *activity, const char *element) {
    for (size_t i = 0; i < ropa_record_rows(activity, ACT_PURPOSE); i++) {
        const char *used = ropa_record_get(ropa_record_row(activity, ACT_PURPOSE, i), PUR_PURPOSE_ELEMENTS);
        if (!used || ropa_set_has(used, element))
            return true;
    }
    return false;
}

bool rp_rule_within(const char *a, const char *const *b) {
    size_t known = 0;
    for (; a && *b; b++)
        known += ropa_set_has(a, *b);
    return a && known == ropa_set_count(a);
}

bool rp_rule_left_open(const struct rp_case *c, const struct ropa_record *rec, size_t f) {
    const struct ropa_field *field = &ropa_record_entity(rec)->fields[f];
    bool asked = field->need == ROPA_REQUIRED && (field->duty[0] || field->duty[1]);
    const char *text = field->kind == ROPA_TEXT || field->kind == ROPA_LONG ? ropa_record_get(rec, f) : NULL;
    const char *why = ropa_record_na(rec, f); /* that nobody knows is no reason why there is none */
    return asked &&
           ((text && rp_word_is_open(text, &c->out->bad)) || (why && rp_word_is_unknown(why, &c->out->bad)));
}

bool rp_rule_mentions(const char *text, const char *const *words) {
    char *folded = text ? ropa_text_fold(text) : NULL;
    bool found = false;
    for (; folded && *words && !found; words++) {
        char *word = ropa_text_fold(*words);
        found = word && strstr(folded, word);
        free(word);
    }
    free(folded);
    return found;
}
