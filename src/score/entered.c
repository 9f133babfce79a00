/* SPDX-License-Identifier: Apache-2.0 */
/* Copyright the ropa contributors */

/* KPIs whose results are entered: by parts, by per cent, by levels, by the best of two rounds. */
#include "model/decimal.h"
#include "model/nouns/result.h"
#include "model/nouns/setting.h"
#include "score/build.h"

#include <ropa/text.h>
#include <stdlib.h>
#include <string.h>

/* "97.55", "๙๗.๕๕ %" in hundredths, what is smaller left out; ROPA_NOT_REPORTED when it is no number. */
static long number(struct rp_build *b, const char *text) {
    struct rp_buf plain = {0};
    bool read = text && rp_decimal_read(text, &plain);
    long n = read ? rp_decimal_hundredths(plain.p) : ROPA_NOT_REPORTED;
    b->bad |= plain.bad;
    rp_buf_free(&plain);
    return n;
}

/* The i-th result of `kpi` that counts for the subject on the day, from *i on; NULL at the end. */
static const struct rp_item *next_result(const struct rp_build *b, const struct rp_kpi *kpi, size_t *i) {
    const struct rp_ledger *l = b->ledger;
    while (*i < l->n[RP_KEPT_result]) {
        const struct rp_item *item = &l->of[RP_KEPT_result][(*i)++];
        const char *of = ropa_record_get(item->rec, RSL_KPI);
        const char *year = ropa_record_get(item->rec, RSL_FISCAL_YEAR);
        const char *date = ropa_record_get(item->rec, RSL_RESULT_DATE);
        bool shared = kpi->how == RP_BY_BEST || (!item->unit && b->subject == b->owner);
        if (of && !strcmp(of, kpi->result) && date && strcmp(date, b->as_of) <= 0 && year &&
            strtol(year, NULL, 10) == b->a->year && (shared || item->unit == b->subject))
            return item;
    }
    return NULL;
}

/* `item` is what the value comes from. */
static void prove(struct rp_count *t, const struct rp_item *item) {
    rp_count_proof(t, item, ropa_record_get(item->rec, RSL_RESULT_DATE));
}

/* The best value of all rounds, or the latest; the greater of one day. What was entered is noted in `t`. */
static long value_of(struct rp_build *b, const struct rp_kpi *kpi, struct rp_count *t) {
    const struct rp_item *item, *from = NULL;
    const char *last = "";
    long value = ROPA_NOT_REPORTED;
    for (size_t i = 0; (item = next_result(b, kpi, &i));) {
        long v = number(b, ropa_record_get(item->rec, RSL_RESULT_VALUE));
        const char *date = ropa_record_get(item->rec, RSL_RESULT_DATE);
        int order = kpi->how == RP_BY_BEST ? 0 : strcmp(date, last);
        if (v < 0 || order < 0 || (!order && v <= value))
            continue;
        value = v;
        last = date;
        from = item;
    }
    if (from)
        prove(t, from);
    return value;
}

/* The points of the parts reached, each once; what was entered as a number where no parts were named. */
static long points_of(struct rp_build *b, const struct rp_kpi *kpi, struct rp_count *t) {
    const struct rp_item *item;
    long points = ROPA_NOT_REPORTED, sets = ROPA_NOT_REPORTED;
    for (size_t p = 0; p < kpi->n_parts; p++) {
        bool has = false;
        for (size_t i = 0; !has && (item = next_result(b, kpi, &i));)
            has = ropa_set_has(ropa_record_get(item->rec, RSL_CATALOGUE_ITEMS), kpi->parts[p].item);
        if (has)
            points = (points > 0 ? points : 0) + kpi->parts[p].points;
    }
    for (size_t i = 0; (item = next_result(b, kpi, &i));) {
        const char *count = ropa_record_get(item->rec, RSL_DATASET_COUNT);
        long n = count ? strtol(count, NULL, 10) : ROPA_NOT_REPORTED;
        sets = n > sets ? n : sets;
        points = points < 0 ? 0 : points;
        prove(t, item);
    }
    if (!points) {
        long entered = value_of(b, kpi, t);
        points = entered > 0 ? entered : 0;
    }
    return points > 0 && sets >= 0 && sets < kpi->least_sets ? 0 : points;
}

static void judge_levels(struct rp_build *b, const struct rp_kpi *kpi, struct ropa_score_card *card) {
    struct ropa_score_level *levels = rp_build_array(b, kpi->n_levels, sizeof *levels);
    for (size_t i = 0; levels && i < kpi->n_levels; i++) {
        levels[i] = (struct ropa_score_level){.level = kpi->levels[i].level,
                                              .text = rp_build_both(b, &kpi->levels[i].text),
                                              .code = rp_build_text(b, kpi->levels[i].code),
                                              .met = card->value >= kpi->levels[i].at};
        if (levels[i].met)
            card->level = levels[i].level;
    }
    card->levels = levels;
    card->n_levels = levels ? kpi->n_levels : 0;
}

/* Between two levels in a straight line (A13), where the office set that. */
static long between(const struct rp_kpi *kpi, const struct ropa_score_card *card) {
    for (size_t i = 0; i + 1 < kpi->n_levels; i++) {
        const struct rp_level *low = &kpi->levels[i], *high = low + 1;
        if (card->value >= low->at && card->value < high->at)
            return low->level * 100L +
                   (high->level - low->level) * 100L * (card->value - low->at) / (high->at - low->at);
    }
    return card->level * 100L;
}

static bool is_set(const struct rp_build *b, size_t field) {
    const char *v = b->ledger->setting ? ropa_record_get(b->ledger->setting, field) : NULL;
    return v && !strcmp(v, "1");
}

static long score_of(const struct rp_build *b, const struct rp_kpi *kpi, const struct ropa_score_card *card) {
    long most = 10000, value = card->value < most ? card->value : most;
    if (kpi->how == RP_BY_POINTS || (kpi->how == RP_BY_PERCENT && !is_set(b, SET_KPI3_LEVELS)))
        return value;
    return is_set(b, SET_INTERPOLATE) ? between(kpi, card) : card->level * 100L;
}

void rp_build_entered(struct rp_build *b, const struct rp_kpi *kpi, struct ropa_score_card *card) {
    struct rp_count t = {0};
    rp_build_judge(b, kpi, b->subject, card);
    card->value = kpi->how == RP_BY_POINTS ? points_of(b, kpi, &t) : value_of(b, kpi, &t);
    struct rp_build_proof proof = rp_build_refs(b, &t);
    card->proof = proof.refs;
    card->proof_on = proof.on;
    card->n_proof = proof.n;
    b->bad |= t.bad;
    rp_count_free(&t);
    judge_levels(b, kpi, card);
    if (card->value < 0) {
        card->level = ROPA_NOT_REPORTED;
        card->score = ROPA_NOT_REPORTED;
        return;
    }
    long full = score_of(b, kpi, card), off = rp_build_deduct(b, kpi, full, card);
    card->score = full > off ? full - off : 0;
}
