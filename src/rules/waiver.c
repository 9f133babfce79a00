/* SPDX-License-Identifier: Apache-2.0 */
/* Copyright the ropa contributors */

/*
 * Waivers: a warning passes with one (rule, record, reason); an error that can't be undone any more is acknowledged
 * by one that has an approver and names the event. Both stay listed. What rests on words (R26-15: "ใบรับรองแพทย์") passes
 * for the words that were waived; with others it is back. A waiver that names none, from before they were kept, passes whatever words raise
 * it, but for what keeps a record back: nobody knows what it was given for, so it is saved once more, and then names those of the day.
 */
#include "model/nouns/waiver.h"
#include "base/buf.h"
#include "model/predicate.h"
#include "rules/judge.h"

#include <stdlib.h>
#include <strings.h>

/* Findings that the waivers of `rec` bear on: those it mends, and of the record judged all. */
struct waiving {
    const struct rp_case *c;
    const struct ropa_record *rec;
};

static bool has(const struct ropa_record *waiver, size_t f, const char *text) {
    const char *v = ropa_record_get(waiver, f);
    return v && *text && !strcasecmp(v, text);
}

/* By identity where the waiver knows it, else by the reference typed. */
static bool is_about(const struct ropa_record *waiver, const struct ropa_record *rec) {
    if (ropa_record_get(waiver, WVR_RECORD_UID))
        return has(waiver, WVR_RECORD_UID, ropa_record_uid(rec));
    return has(waiver, WVR_RECORD_REF, ropa_record_ref(rec));
}

static bool is_day(const struct ropa_record *rec, size_t f, const char *day) {
    enum ropa_kind kind = ropa_record_entity(rec)->fields[f].kind;
    const char *v = kind == ROPA_DATE || kind == ROPA_TIME ? ropa_record_get(rec, f) : NULL;
    return v && !strncmp(v, day, 10);
}

/* An acknowledgement holds for the event of `day`: the date found fault with, else one that the record tells of. */
static bool is_event(const struct rp_found *f, const struct ropa_record *rec, const char *day) {
    const struct ropa_place *place = rec == f->finding.rec ? &f->finding.places->at : &f->via;
    const struct ropa_record *in = ropa_place_holder((struct ropa_record *)rec, place);
    size_t at = place->field;
    bool met = false;
    if (!day || !in)
        return false;
    if (at != ROPA_NO_FIELD && ropa_record_entity(in)->fields[at].kind == ROPA_DATE)
        return is_day(in, at, day);
    for (size_t i = 0; i < ropa_record_entity(in)->n_fields; i++)
        met |= is_day(in, i, day);
    return met;
}

static bool lets_pass(const struct ropa_record *waiver, const struct rp_found *f,
                      const struct ropa_record *rec) {
    if (f->finding.severity == ROPA_ERROR)
        return f->pass.past && rp_is(waiver, WVR_WAIVER_KIND, "acknowledge") &&
               ropa_record_get(waiver, WVR_APPROVER) &&
               is_event(f, rec, ropa_record_get(waiver, WVR_EVENT_ON));
    return !f->pass.firm;
}

static bool is_in_use(const struct ropa_record *waiver, const char *today) {
    const char *until = ropa_record_get(waiver, WVR_VALID_UNTIL);
    return rp_predicate_says(waiver, WVR_WAIVER_REASON) && (!until || !*today || strcmp(until, today) >= 0);
}

static bool has_line(const char *lines, const char *word, size_t n) {
    while (lines && (strncmp(lines, word, n) != 0 || (lines[n] && lines[n] != '\n'))) {
        lines = strchr(lines, '\n');
        lines += lines != NULL;
    }
    return lines;
}

/* Those of `words` that aren't a line of `waived`, "a, b". */
static struct rp_buf other_words(const char *waived, const char *words) {
    struct rp_buf other = {0};
    for (size_t n; words && *words; words += n + (words[n] != '\0')) {
        n = strcspn(words, "\n");
        if (waived && !has_line(waived, words, n))
            rp_buf_printf(&other, "%s%.*s", other.n ? ", " : "", (int)n, words);
    }
    return other;
}

/* Where there are words that weren't waived, the finding stays open, and they are kept to be said. */
static void let_pass(struct rp_outcome *out, struct rp_found *f, const char *waived) {
    f->unpinned = f->finding.bars && f->words && !waived;
    if (f->unpinned)
        return;
    struct rp_buf other = other_words(waived, f->words);
    out->bad |= other.bad;
    f->finding.waived |= !other.n;
    f->finding.bars &= !f->finding.waived;
    free(f->other);
    f->other = rp_buf_take(&other);
}

/* Behind the message of what stays open for them. */
static void say_others(struct rp_outcome *out) {
    static const char *const say[2] = {" (ผ่อนผันไว้สำหรับคำอื่น คำใหม่: ", " (waived for other words; new: "};
    static const char *const again[2] = {
        " (ผ่อนผันไว้โดยไม่ได้บอกว่าสำหรับคำใด บันทึกการผ่อนผันนั้นอีกครั้งให้เป็นของคำนี้)",
        " (waived without the words that it is for: save that waiver once more, so that it is for these)"};
    for (size_t i = 0; i < out->n; i++) {
        struct rp_found *f = &out->found[i];
        for (int lang = 0; f->other && *f->other && !f->finding.waived && lang < 2; lang++) {
            rp_outcome_extend(out, &f->finding.message[lang], say[lang], f->other);
            rp_outcome_extend(out, &f->finding.message[lang], ")", "");
        }
        for (int lang = 0; f->unpinned && !f->finding.waived && lang < 2; lang++)
            rp_outcome_extend(out, &f->finding.message[lang], again[lang], "");
    }
}

static bool try_waiver(void *ctx, const struct ropa_record *waiver) {
    struct waiving *w = ctx;
    struct rp_outcome *out = w->c->out;
    if (!is_about(waiver, w->rec) || !is_in_use(waiver, w->c->today))
        return true;
    for (size_t i = 0; i < out->n; i++) {
        struct rp_found *f = &out->found[i];
        if ((w->rec == w->c->whole || w->rec == f->finding.rec) &&
            has(waiver, WVR_RULE_CODE, f->finding.rule) && lets_pass(waiver, f, w->rec))
            let_pass(out, f, ropa_record_get(waiver, WVR_WAIVED_WORDS));
    }
    return true;
}

static bool mends_any(const struct rp_outcome *out, const struct ropa_record *rec) {
    for (size_t i = 0; i < out->n; i++)
        if (out->found[i].finding.rec == rec)
            return true;
    return false;
}

void rp_waiver_apply(const struct rp_case *c) {
    const struct ropa_record *const about[] = {c->whole, c->organisation, c->retention, c->security};
    for (size_t i = 0; c->out->n && c->view && c->view->each_waiver && i < sizeof about / sizeof *about;
         i++) {
        struct waiving w = {c, about[i]};
        if (about[i] && (!i || (about[i] != c->whole && mends_any(c->out, about[i]))))
            c->view->each_waiver(c->view->ctx, about[i], try_waiver, &w);
    }
    say_others(c->out);
}
