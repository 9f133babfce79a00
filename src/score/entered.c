/* SPDX-License-Identifier: Apache-2.0 */
/* Copyright the ropa contributors */

/* KPIs whose results are entered: by parts, by per cent, by levels, by the best of two rounds. */
#include "model/decimal.h"
#include "model/nouns/nouns.h"
#include "model/nouns/result.h"
#include "model/nouns/setting.h"
#include "score/build.h"

#include <ropa/text.h>
#include <stdio.h>
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

/* Whether results of the round count for it: PMQA has two of its own. */
static bool takes(const struct rp_kpi *kpi, const struct ropa_record *result) {
    const char *round = ropa_record_get(result, RSL_KPI_ROUND);
    for (const char *const *t = kpi->takes; *t; t++)
        if (round && !strcmp(*t, round))
            return true;
    return !*kpi->takes;
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
            strtol(year, NULL, 10) == b->a->year && (shared || item->unit == b->subject) &&
            takes(kpi, item->rec))
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

/* ---- parts ---- */

/* A KPI with its parts, each looked at once. */
struct parts {
    const struct rp_kpi *kpi;
    struct standing {
        const struct rp_item *entered; /* the result that has it, by hand; NULL */
        struct rp_count shown;         /* what the register shows of it, and lacks */
        bool whole;                    /* that is all */
    } * at;
    size_t n;
    const struct rp_item *typed; /* the result that points come from where no part is there; NULL */
    long counted;                /* sets of the register's own list; ROPA_NOT_REPORTED: none is on it */
    bool by_register;            /* one is: the points are those of parts that the register shows */
    bool sent;                   /* letters sent what was: taking it off the list doesn't undo that */
};

/* The result that counts and has the part; NULL. */
static const struct rp_item *entered(const struct rp_build *b, const struct rp_kpi *kpi,
                                     const struct rp_part *part) {
    const struct rp_item *item;
    for (size_t i = 0; (item = next_result(b, kpi, &i));)
        if (ropa_set_has(ropa_record_get(item->rec, RSL_CATALOGUE_ITEMS), part->item))
            return item;
    return NULL;
}

static struct rp_ask ask_of(const struct rp_build *b) {
    return (struct rp_ask){.ledger = b->ledger,
                           .owner = b->owner,
                           .from = b->a->from,
                           .to = b->year_end,
                           .pop = b->year_end,
                           .day = b->as_of,
                           .year = b->a->year};
}

/* What the register itself shows of the part. */
static void show(const struct rp_build *b, const struct rp_part *part, struct rp_count *t) {
    const struct rp_ask ask = ask_of(b);
    if (part->proof && b->ledger->n[RP_KEPT_catalog] && b->subject == b->owner)
        rp_proof_run(part->proof, &ask, t);
}

/* How many sets of the register's own catalogue count, which are the proof; ROPA_NOT_REPORTED where none is on the list. */
static long shown_sets(const struct rp_build *b, const struct rp_kpi *kpi, struct rp_count *t) {
    const struct rp_ask ask = ask_of(b);
    if (!kpi->n_parts || !kpi->parts[0].proof || b->subject != b->owner)
        return ROPA_NOT_REPORTED;
    return rp_proof_catalog_counted(&ask, t);
}

/* The sets that count are noted in `t`. */
static struct parts look(struct rp_build *b, const struct rp_kpi *kpi, struct rp_count *t) {
    const struct rp_ask ask = ask_of(b);
    struct parts p = {.kpi = kpi, .at = kpi->n_parts ? calloc(kpi->n_parts, sizeof *p.at) : NULL};
    p.n = p.at ? kpi->n_parts : 0;
    p.counted = shown_sets(b, kpi, t);
    p.by_register = p.counted >= 0;
    p.sent = p.by_register && rp_proof_catalog_sent(&ask);
    b->bad |= p.n != kpi->n_parts;
    for (size_t i = 0; i < p.n; i++) {
        p.at[i].entered = p.by_register ? NULL : entered(b, kpi, &kpi->parts[i]);
        show(b, &kpi->parts[i], &p.at[i].shown);
        p.at[i].whole = rp_count_whole(&p.at[i].shown);
        b->bad |= p.at[i].shown.bad;
    }
    return p;
}

static void parts_free(struct parts *p) {
    for (size_t i = 0; i < p->n; i++)
        rp_count_free(&p->at[i].shown);
    free(p->at);
}

/* Whether a result that counts has the part, or the register shows it. */
static bool has_part(const struct parts *p, size_t i) {
    return p->at[i].entered || p->at[i].whole;
}

/* Whether every part that a level up to `level` asks is there; those of the first are the ground of all others (A38). */
static bool has_parts(const struct parts *p, int level) {
    for (size_t i = 0; i < p->n; i++)
        if (p->kpi->parts[i].level <= level && !has_part(p, i))
            return false;
    return true;
}

static const struct rp_item *first_result(const struct rp_build *b, const struct rp_kpi *kpi) {
    size_t i = 0;
    return next_result(b, kpi, &i);
}

/* The greatest number of data sets entered; ROPA_NOT_REPORTED. Every result is noted in `t`. */
static long sets_of(const struct rp_build *b, const struct rp_kpi *kpi, struct rp_count *t) {
    const struct rp_item *item;
    long sets = ROPA_NOT_REPORTED;
    for (size_t i = 0; (item = next_result(b, kpi, &i));) {
        const char *count = ropa_record_get(item->rec, RSL_DATASET_COUNT);
        long n = count ? strtol(count, NULL, 10) : ROPA_NOT_REPORTED;
        sets = n > sets ? n : sets;
        prove(t, item);
    }
    return sets;
}

/* What the parts of the first level that isn't whole still lack, by the register; `few`: the list itself, since too few of it count. */
static void tell_parts(const struct parts *p, bool few, struct rp_count *t) {
    int level = few ? 50 : 0;
    for (size_t i = 0; i < p->n; i++) {
        int of = p->kpi->parts[i].level;
        if ((level && of != level) || (!few && has_part(p, i)))
            continue;
        level = of;
        for (size_t k = 0; k < p->at[i].shown.missing.n; k++) {
            const struct rp_note *n = &p->at[i].shown.missing.at[k];
            rp_count_missing(t, n->unit, n->item, n->what, n->detail);
        }
    }
}

/* What was entered and isn't taken: the value, else the points of the parts that were named; 0: nothing. */
static long untaken(struct rp_build *b, const struct rp_kpi *kpi) {
    struct rp_count t = {0};
    long value = value_of(b, kpi, &t), parts = 0;
    for (size_t i = 0; i < kpi->n_parts; i++)
        parts += entered(b, kpi, &kpi->parts[i]) ? kpi->parts[i].points : 0;
    b->bad |= t.bad;
    rp_count_free(&t);
    return value > 0 ? value : parts;
}

/* Too few sets: `sets` were entered, and the list itself isn't there. */
static void tell_few(struct parts *p, long sets, struct rp_count *t) {
    static const struct ropa_text few = {
        {"ต้องบันทึกจำนวนชุดข้อมูล และมีอย่างน้อย {x} ชุด คะแนนจึงนับ",
         "the number of data sets must be entered, and at least {x}, for points to count"}};
    static const struct ropa_text short_of = {{"ชุดข้อมูลในรายการที่นับได้ยังไม่ถึง {x} ชุด คะแนนจึงยังไม่นับ",
                                               "fewer than {x} sets of the list count, so no points do yet"}};
    static const struct ropa_text typed = {
        {"จำนวนชุดข้อมูลที่พิมพ์ไว้ ({x}) ไม่ใช้ เพราะทะเบียนมีรายการบัญชีข้อมูลเอง",
         "the number of data sets entered ({x}) isn't taken: the register has a list of its own"}};
    char least[24], told[24];
    const struct ropa_text *why = p->by_register ? &short_of : &few;
    snprintf(least, sizeof least, "%ld", p->kpi->least_sets);
    rp_count_missing(t, NULL, NULL, why, least);
    if (p->by_register && sets >= p->kpi->least_sets) {
        snprintf(told, sizeof told, "%ld", sets);
        rp_count_missing(t, NULL, NULL, &typed, told);
        rp_count_missing(&p->at[0].shown, NULL, NULL, &typed, told);
    }
    if (p->n) { /* the list itself isn't there then */
        p->at[0].whole = false;
        rp_count_add(&p->at[0].shown, false);
        rp_count_missing(&p->at[0].shown, NULL, NULL, why, least);
    }
}

/*
 * The points of the parts reached, each once, on top of the first level's; what was entered as a number where no parts were named.
 * Without data sets enough, or their number, none.
 */
static long points_of(struct rp_build *b, struct parts *p, struct rp_count *t) {
    static const struct ropa_text unused = {
        {"ผลที่พิมพ์ไว้ ({x}) ไม่ใช้ เพราะทะเบียนมีรายการบัญชีข้อมูลเอง ถ้าเก็บรายการไว้ที่อื่น ให้ตอบว่าชุดในทะเบียนไม่อยู่ในรายการ",
         "the result entered ({x}) isn't taken: the register has a list of its own; an office that keeps its list elsewhere "
         "says of the register's sets that they aren't on it"}};
    static const struct ropa_text sent = {
        {"ผลที่พิมพ์ไว้ ({x}) ไม่ใช้ เพราะหนังสือของปีนี้ส่งชุดข้อมูลจากทะเบียนไปแล้ว จึงนับตามทะเบียน ถ้าไม่ได้ส่งจริง ให้ผู้ที่ถูกระบุว่าส่งแจ้งว่าไม่ใช่การส่งของตน",
         "the result entered ({x}) isn't taken: letters of this year sent sets of the register, so these count; if it never "
         "went, who is named as the sender says so"}};
    static const struct ropa_text ground = {{"ส่วนของระดับ 75 และ 100 นับเมื่อครบส่วนของระดับ 50 แล้ว",
                                             "parts of 75 and 100 count on top of those of 50"}};
    const struct rp_kpi *kpi = p->kpi;
    size_t named = 0;
    struct rp_count aside = {0}; /* what isn't taken proves nothing */
    struct rp_count *from = p->by_register ? &aside : t;
    long points = 0, sets = sets_of(b, kpi, from), shown = p->counted;
    bool grounded = has_parts(p, 50);
    for (size_t i = 0; i < p->n; i++) {
        bool has = has_part(p, i);
        named += has;
        points += has && (grounded || kpi->parts[i].level <= 50) ? kpi->parts[i].points : 0;
    }
    b->bad |= aside.bad;
    rp_count_free(&aside);
    if (!t->n_proof && !p->by_register)
        return ROPA_NOT_REPORTED;
    long entered = p->by_register ? untaken(b, kpi) : named ? ROPA_NOT_REPORTED : value_of(b, kpi, t);
    if (!named && !p->by_register)
        points = entered > 0 ? entered : 0;
    else if (named && !grounded)
        rp_count_missing(t, NULL, NULL, &ground, NULL);
    bool enough =
        (shown >= 0 ? shown : sets) >= kpi->least_sets; /* what the register shows says more than a number */
    char least[24];
    p->typed = !named && points > 0 ? first_result(b, kpi) : NULL;
    if (shown >= 0 && entered > 0) { /* beside the parts, whatever they come to */
        snprintf(least, sizeof least, "%ld.%02ld", entered / 100, entered % 100);
        rp_count_missing(t, NULL, NULL, p->sent ? &sent : &unused, least);
        if (p->n)
            rp_count_missing(&p->at[0].shown, NULL, NULL, p->sent ? &sent : &unused, least);
    }
    tell_parts(p, !enough, t);
    if (enough)
        return points;
    tell_few(p, sets, t);
    return 0;
}

/* The last that was entered for the round by its end. */
static long track_of(struct rp_build *b, const struct rp_kpi *kpi, const struct rp_track *track) {
    const struct rp_item *item;
    const char *last = "";
    char own[8];
    long value = ROPA_NOT_REPORTED;
    snprintf(own, sizeof own, "m%d", track->round);
    for (size_t i = 0; (item = next_result(b, kpi, &i));) {
        const char *date = ropa_record_get(item->rec, RSL_RESULT_DATE);
        const char *round = ropa_record_get(item->rec, RSL_KPI_ROUND);
        long v = number(b, ropa_record_get(item->rec, RSL_RESULT_VALUE));
        if (v < 0 || !round || strcmp(round, own) != 0 || strcmp(date, track->last) > 0 ||
            strcmp(date, last) < 0)
            continue;
        value = v;
        last = date;
    }
    return value;
}

static void track(struct rp_build *b, const struct rp_kpi *kpi, struct ropa_score_card *card) {
    struct ropa_score_track *tracks = rp_build_array(b, kpi->n_tracks, sizeof *tracks);
    for (size_t i = 0; tracks && i < kpi->n_tracks; i++)
        tracks[i] = (struct ropa_score_track){kpi->tracks[i].round, rp_build_text(b, kpi->tracks[i].last),
                                              kpi->tracks[i].at, track_of(b, kpi, &kpi->tracks[i])};
    card->tracks = tracks;
    card->n_tracks = tracks ? kpi->n_tracks : 0;
}

/* The result that a part of the level rests on which the register doesn't show; NULL. */
static const struct rp_item *by_hand(const struct parts *p, int level) {
    for (size_t i = 0; i < p->n; i++)
        if (p->kpi->parts[i].level == level && p->kpi->parts[i].proof && !p->at[i].whole &&
            (p->at[i].entered || p->typed))
            return p->at[i].entered ? p->at[i].entered : p->typed;
    return NULL;
}

/* A level of points needs its parts, where parts were named; of the others the value. */
static bool is_met(const struct parts *p, const struct rp_level *level, const struct ropa_score_card *card) {
    bool named = false;
    for (size_t i = 0; p->kpi->how == RP_BY_POINTS && i < p->n && !named; i++)
        named = has_part(p, i);
    return card->value >= level->at && (!named || has_parts(p, level->level));
}

/* Each part of the level as one thing that it asks, where the register shows the parts. */
static void put_needs(struct rp_build *b, const struct parts *p, struct ropa_score_level *level) {
    struct ropa_score_need *needs = p->by_register ? rp_build_array(b, p->n, sizeof *needs) : NULL;
    for (size_t i = 0; needs && i < p->n; i++) {
        const struct rp_count *shown = &p->at[i].shown;
        const struct ropa_choice *item =
            ropa_choice_find(rp_result.fields[RSL_CATALOGUE_ITEMS].vocab, p->kpi->parts[i].item);
        if (p->kpi->parts[i].level != level->level)
            continue;
        struct ropa_score_need *need = &needs[level->n_needs++];
        *need = (struct ropa_score_need){.step = "",
                                         .by = "",
                                         .asks = p->kpi->parts[i].proof ? p->kpi->parts[i].proof->name : "",
                                         .met = has_part(p, i),
                                         .done = shown->done,
                                         .of = shown->of,
                                         .points = p->kpi->parts[i].points,
                                         .text = item ? item->label : (struct ropa_text){{NULL, NULL}}};
        if (need->met)
            continue;
        need->missing = rp_build_notes(b, &shown->missing);
        need->n_missing = need->missing ? shown->missing.n : 0;
    }
    level->needs = needs;
}

/* What keeps points from counting stands at the level that comes next. */
static void judge_levels(struct rp_build *b, const struct parts *p, const struct rp_count *t,
                         struct ropa_score_card *card) {
    const struct rp_kpi *kpi = p->kpi;
    struct ropa_score_level *levels = rp_build_array(b, kpi->n_levels, sizeof *levels);
    bool told = false;
    for (size_t i = 0; levels && i < kpi->n_levels; i++) {
        levels[i] = (struct ropa_score_level){.level = kpi->levels[i].level,
                                              .text = rp_build_both(b, &kpi->levels[i].text),
                                              .code = rp_build_text(b, kpi->levels[i].code),
                                              .met = is_met(p, &kpi->levels[i], card)};
        put_needs(b, p, &levels[i]);
        const struct rp_item *hand = by_hand(p, kpi->levels[i].level);
        levels[i].manual = hand;
        levels[i].evidence = hand ? rp_build_called(b, hand).ref : "";
        if (levels[i].met)
            card->level = levels[i].level;
        if (levels[i].met && p->by_register && !i) { /* which sets dropped out, though enough are left */
            levels[i].missing = rp_build_notes(b, &p->at[0].shown.missing);
            levels[i].n_missing = levels[i].missing ? p->at[0].shown.missing.n : 0;
        }
        if (levels[i].met || told)
            continue;
        levels[i].missing = rp_build_notes(b, &t->missing);
        levels[i].n_missing = t->missing.n;
        told = true;
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
    struct parts parts = look(b, kpi, &t);
    rp_build_judge(b, kpi, b->subject, card);
    card->value = kpi->how == RP_BY_POINTS ? points_of(b, &parts, &t) : value_of(b, kpi, &t);
    struct rp_build_proof proof = rp_build_refs(b, &t);
    card->proof = proof.refs;
    card->proof_on = proof.on;
    card->n_proof = proof.n;
    card->by_parts = parts.by_register;
    judge_levels(b, &parts, &t, card);
    parts_free(&parts);
    track(b, kpi, card);
    b->bad |= t.bad;
    rp_count_free(&t);
    if (card->value < 0) {
        card->level = ROPA_NOT_REPORTED;
        card->score = ROPA_NOT_REPORTED;
        return;
    }
    long full = score_of(b, kpi, card), off = rp_build_deduct(b, kpi, full, card);
    card->score = full > off ? full - off : 0;
}
