/* SPDX-License-Identifier: Apache-2.0 */
/* Copyright the ropa contributors */
#include "score/agreement.h"

#include "base/buf.h"
#include "base/calendar.h"
#include "base/err.h"
#include "model/json_text.h"
#include "model/vocab.h"
#include "score/proof.h"

#include <ropa/text.h>
#include <stdlib.h>
#include <string.h>

/* The file being read. */
struct reader {
    const char *name, *text;
    int year; /* that the file's name says; 0: it doesn't */
    struct rp_agreement *a;
    struct ropa_err *err;
    enum ropa_status status;
};

/* ---- refusing ---- */

static bool is_space(char c) {
    return c == ' ' || c == '\t' || c == '\n' || c == '\r';
}

/* Whether the text at `at` is the value of `key`. */
static bool is_value_of(const char *text, const char *at, const char *key) {
    size_t n = strlen(key);
    while (at > text && (is_space(at[-1]) || at[-1] == ':'))
        at--;
    return (size_t)(at - text) > n + 1 && at[-1] == '"' && !strncmp(at - n - 1, key, n);
}

/* The line on which the quoted `word` first stands, the second time as value of `twice` (may be NULL); 0: it doesn't. */
static long line_of(const char *text, const char *word, const char *twice) {
    struct rp_buf quoted = {0};
    rp_buf_printf(&quoted, "\"%s\"", word);
    const char *at = quoted.p ? strstr(text, quoted.p) : NULL;
    for (size_t n = 0; twice && at && (n += is_value_of(text, at, twice)) < 2;)
        at = strstr(at + 1, quoted.p);
    long line = at ? 1 : 0;
    for (const char *p = text; at && p < at; p++)
        line += *p == '\n';
    rp_buf_free(&quoted);
    return line;
}

/* Refuse the file for what is said of `word`, which stands in it. False, to be returned. */
static bool refuse(struct reader *r, const char *word, const char *th, const char *en) {
    if (r->status)
        return false;
    r->status = rp_err_subject(r->err, ROPA_E_FORMAT, r->name, word);
    rp_err_hint(r->err, th, en);
    if (r->err)
        r->err->row = line_of(r->text, word, NULL);
    if (r->err && !r->err->row)
        r->err->row = 1; /* what is missing stands nowhere */
    return false;
}

/* What is right is told after `th` and `en`: `right`, which is taken over. */
static bool refuse_for(struct reader *r, const char *word, const char *th, const char *en,
                       struct rp_buf *right) {
    struct rp_buf both[2] = {{0}, {0}};
    rp_buf_printf(&both[ROPA_TH], "%s%s", th, right->p ? right->p : "");
    rp_buf_printf(&both[ROPA_EN], "%s%s", en, right->p ? right->p : "");
    refuse(r, word, both[ROPA_TH].p ? both[ROPA_TH].p : th, both[ROPA_EN].p ? both[ROPA_EN].p : en);
    rp_buf_free(&both[ROPA_TH]);
    rp_buf_free(&both[ROPA_EN]);
    rp_buf_free(right);
    return false;
}

/* The code `word` stands twice as `key`: the second is in the wrong. */
static bool refuse_twice(struct reader *r, const char *key, const char *word) {
    bool first = !r->status;
    refuse(r, word, " มีสองครั้ง แต่ละรายการต้องมีรหัสของตน", " stands twice; each needs a code of its own");
    if (first && r->err)
        r->err->row = line_of(r->text, word, key);
    return false;
}

static bool no_memory(struct reader *r) {
    if (!r->status)
        r->status = rp_err(r->err, ROPA_E_NOMEM, NULL);
    return false;
}

/* ---- reading values ---- */

static bool refuse_key(struct reader *r, const char *key, const char *const *keys) {
    struct rp_buf right = {0};
    for (size_t i = 0; keys[i]; i++)
        rp_buf_printf(&right, "%s%s", i ? ", " : "", keys[i]);
    return refuse_for(r, key, " ไม่ใช่ชื่อที่รู้จัก ที่ใช้ได้ตรงนี้: ", " is not a known name; here: ", &right);
}

/* Whether all keys of `o` are among `keys`; `who` names the object. */
static bool knows(struct reader *r, const json_t *o, const char *who, const char *const *keys) {
    const char *key;
    json_t *value;
    if (!json_is_object(o))
        return refuse(r, who, " ต้องเป็นกลุ่มของชื่อและค่า {}", " must be an object {}");
    json_object_foreach((json_t *)o, key, value) {
        bool known = false;
        for (size_t i = 0; keys[i] && !known; i++)
            known = !strcmp(keys[i], key);
        if (!known)
            return refuse_key(r, key, keys);
    }
    return true;
}
#define KEYS(...) ((const char *const[]){__VA_ARGS__, NULL})

/* The text at `key`; refused under the name `who` when it isn't there. */
static const char *text_of(struct reader *r, const json_t *o, const char *key, const char *who) {
    const char *s = json_string_value(json_object_get(o, key));
    if (s && *s)
        return s;
    struct rp_buf lacks = {0};
    rp_buf_str(&lacks, key);
    if (!strcmp(key, who))
        refuse(r, who, " ยังไม่ได้ใส่", " is missing");
    else
        refuse_for(r, who, " ยังไม่ได้ใส่ ", " lacks ", &lacks);
    rp_buf_free(&lacks);
    return "";
}

static struct ropa_text both_of(struct reader *r, const json_t *o, const char *key, const char *who) {
    const json_t *texts = json_object_get(o, key);
    struct ropa_text t = {{"", ""}};
    if (!texts || !knows(r, texts, who, KEYS("th", "en")))
        refuse(r, who, " ไม่มีข้อความภาษาไทยและอังกฤษ", " lacks its text in Thai and English");
    else
        t = (struct ropa_text){{text_of(r, texts, "th", who), text_of(r, texts, "en", who)}};
    return t;
}

static int whole_of(struct reader *r, const json_t *o, const char *key, const char *who) {
    const json_t *v = json_object_get(o, key);
    if (!json_is_integer(v) || json_integer_value(v) < 0 || json_integer_value(v) > 100000) {
        struct rp_buf lacks = {0};
        rp_buf_str(&lacks, key);
        refuse_for(r, who, " ต้องมีจำนวนเต็มที่ ", " lacks a whole number as ", &lacks);
        return 0;
    }
    return (int)json_integer_value(v);
}

/* Refuse what stands at `key` of `who` as no `th`, `en`. */
static void refuse_kind(struct reader *r, const char *key, const char *who, const char *th, const char *en) {
    struct rp_buf named = {0};
    rp_buf_str(&named, key);
    refuse_for(r, who, th, en, &named);
}

/* A number in hundredths, 0 when it isn't there. */
static long hundredths_of(struct reader *r, const json_t *o, const char *key, const char *who) {
    const json_t *v = json_object_get(o, key);
    double n = json_number_value(v);
    if (v && (!json_is_number(v) || n < 0 || n > 1000000))
        refuse_kind(r, key, who, " ต้องมีตัวเลขตั้งแต่ 0 ที่ ", " lacks a number from 0 on as ");
    return r->status ? 0 : (long)(n * 100 + 0.5);
}

/* False when it isn't there. */
static bool yes_of(struct reader *r, const json_t *o, const char *key, const char *who) {
    const json_t *v = json_object_get(o, key);
    if (v && !json_is_boolean(v))
        refuse_kind(r, key, who, " ต้องมี true หรือ false ที่ ", " lacks true or false as ");
    return json_is_true(v);
}

/* NULL when it isn't there. */
static const json_t *list_of(struct reader *r, const json_t *o, const char *key, const char *who) {
    const json_t *v = json_object_get(o, key);
    if (v && !json_is_array(v))
        refuse_kind(r, key, who, " ต้องมีรายการ [] ที่ ", " lacks a list [] as ");
    return v;
}

static const char *date_of(struct reader *r, const json_t *o, const char *key, const char *who) {
    const char *s = text_of(r, o, key, who);
    char iso[11];
    enum ropa_status read = *s ? ropa_date_parse(s, NULL, iso, NULL) : ROPA_OK;
    if (read == ROPA_E_NOMEM)
        no_memory(r);
    else if (*s && (read || strcmp(s, iso) != 0))
        refuse(r, s, " ไม่ใช่วันที่แบบ 2023-03-31", " is not a date like 2023-03-31");
    return s;
}

/* A zeroed array of `n` and one more, owned by the agreement. */
static void *block(struct reader *r, size_t n, size_t size) {
    void *p = rp_pool_take(&r->a->pool, n + 1, size);
    if (!p)
        no_memory(r);
    return p;
}

/* A list of texts, ends with NULL; empty where `key` is not given. */
static const char *const *words_of(struct reader *r, const json_t *o, const char *key, const char *who) {
    const json_t *list = json_object_get(o, key);
    const char **words = block(r, json_array_size(list), sizeof *words);
    if (list && !json_is_array(list))
        refuse(r, who, " ต้องเป็นรายการ []", " must be a list []");
    for (size_t i = 0; words && i < json_array_size(list); i++) {
        words[i] = json_string_value(json_array_get(list, i));
        if (!words[i])
            refuse(r, who, " มีรายการที่ไม่ใช่ข้อความ", " lists what is not a text");
    }
    return r->status ? NULL : words;
}

/* The proof meant, when it is a slip; they are too many to name all. */
static void refuse_proof(struct reader *r, const char *name) {
    struct rp_buf meant = {0};
    const char *known;
    int slips = (int)(strlen(name) / 3), least = slips, edits;
    for (size_t i = 0; (known = rp_proof_name(i)); i++)
        if ((edits = ropa_text_edits(name, known, slips)) <= least) {
            rp_buf_clear(&meant);
            rp_buf_str(&meant, known);
            least = edits;
        }
    if (meant.n)
        refuse_for(r, name, " ไม่ใช่วิธีพิสูจน์ (proof) ที่รู้จัก ใกล้เคียงที่สุดคือ ",
                   " is not a known proof; the nearest is ", &meant);
    else
        refuse(r, name, " ไม่ใช่วิธีพิสูจน์ (proof) ที่รู้จัก ใช้ชื่อที่อยู่ในคำรับรองปี 2566",
               " is not a known proof; use one named in the agreement of 2566");
}

static const struct rp_proof *proof_of(struct reader *r, const char *name) {
    const struct rp_proof *p = rp_proof_find(name);
    if (!p)
        refuse_proof(r, name);
    return p;
}

/* ---- rounds and steps ---- */

static bool is_within(const struct rp_agreement *a, const char *day) {
    return strcmp(day, a->from) >= 0 && strcmp(day, a->to) <= 0;
}

static bool refuse_day(struct reader *r, const char *day) {
    struct rp_buf right = {0};
    rp_buf_printf(&right, "%s – %s", r->a->from, r->a->to);
    return refuse_for(r, day, " อยู่นอกปีของคำรับรอง: ", " lies outside the year of the agreement: ", &right);
}

static bool read_rounds(struct reader *r, const json_t *list, struct rp_round **out, size_t *n) {
    *n = json_array_size(list);
    *out = block(r, *n, sizeof **out);
    for (size_t i = 0; *out && i < *n; i++) {
        const json_t *o = json_array_get(list, i);
        if (!knows(r, o, "rounds", KEYS("round", "last")))
            return false;
        (*out)[i] = (struct rp_round){whole_of(r, o, "round", "rounds"), date_of(r, o, "last", "rounds")};
        if (*(*out)[i].last && !is_within(r->a, (*out)[i].last))
            return refuse_day(r, (*out)[i].last);
    }
    return !r->status;
}

static const char *last_of(const struct rp_kpi *kpi, int round) {
    for (size_t i = 0; i < kpi->n_rounds; i++)
        if (kpi->rounds[i].round == round)
            return kpi->rounds[i].last;
    return NULL;
}

static const struct rp_step *step_called(const struct rp_kpi *kpi, const char *code) {
    for (size_t i = 0; i < kpi->n_steps; i++)
        if (!strcmp(kpi->steps[i].code, code))
            return &kpi->steps[i];
    return NULL;
}

/* The codes of the steps that there are. */
static bool refuse_step(struct reader *r, const struct rp_kpi *kpi, const char *code) {
    struct rp_buf right = {0};
    for (size_t i = 0; i < kpi->n_steps; i++)
        rp_buf_printf(&right, "%s%s", i ? " " : "", kpi->steps[i].code);
    return refuse_for(r, code, " ไม่ใช่ขั้นตอนของตัวชี้วัดนี้: ", " is not a step of this KPI: ", &right);
}

static bool refuse_round(struct reader *r, const struct rp_kpi *kpi, const struct rp_step *s) {
    struct rp_buf right = {0};
    if (!kpi->n_rounds)
        return refuse(r, kpi->code, " ไม่มีรอบ (rounds) เช่น {\"round\": 6, \"last\": \"2023-03-31\"}",
                      " has no rounds, for example {\"round\": 6, \"last\": \"2023-03-31\"}");
    for (size_t i = 0; i < kpi->n_rounds; i++)
        rp_buf_printf(&right, "%s%d", i ? ", " : "", kpi->rounds[i].round);
    return refuse_for(r, s->code, " อยู่ในรอบที่ไม่มีใน rounds รอบที่มี: ",
                      " is of a round that rounds doesn't have; there are: ", &right);
}

static bool read_step(struct reader *r, const json_t *o, struct rp_kpi *kpi, struct rp_step *s) {
    static const char *const keys[] = {"step",   "title", "round",  "last", "proof",
                                       "covers", "asks",  "target", NULL};
    if (!knows(r, o, "steps", keys))
        return false;
    s->code = text_of(r, o, "step", kpi->code);
    if (*s->code && step_called(kpi, s->code) != s)
        return refuse_twice(r, "step", s->code);
    s->title = both_of(r, o, "title", s->code);
    s->round = whole_of(r, o, "round", s->code);
    s->last = json_object_get(o, "last") ? date_of(r, o, "last", s->code) : last_of(kpi, s->round);
    s->proof = proof_of(r, text_of(r, o, "proof", s->code));
    s->covers = words_of(r, o, "covers", s->code);
    s->asks = words_of(r, o, "asks", s->code);
    s->target = yes_of(r, o, "target", s->code);
    if (!s->last)
        return refuse_round(r, kpi, s);
    if (*s->last && !r->status && !is_within(r->a, s->last))
        return refuse_day(r, s->last);
    return !r->status;
}

static bool refuse_many(struct reader *r, const struct rp_kpi *kpi, size_t n) {
    struct rp_buf right = {0};
    rp_buf_printf(&right, "%d (%zu)", RP_KPI_STEPS, n);
    return refuse_for(r, kpi->code, " มีขั้นตอน (steps) มากเกินไป ใช้ได้ไม่เกิน ", " has too many steps; at most ",
                      &right);
}

static bool read_steps(struct reader *r, const json_t *list, struct rp_kpi *kpi) {
    if (json_array_size(list) > RP_KPI_STEPS)
        return refuse_many(r, kpi, json_array_size(list));
    kpi->steps = block(r, json_array_size(list), sizeof *kpi->steps);
    for (size_t i = 0; kpi->steps && i < json_array_size(list); i++) {
        kpi->n_steps = i + 1;
        kpi->steps[i].code = "";
        if (!read_step(r, json_array_get(list, i), kpi, &kpi->steps[i]))
            return false;
    }
    for (size_t i = 0; i < kpi->n_steps; i++)
        for (const char *const *c = kpi->steps[i].covers; c && *c; c++)
            if (!step_called(kpi, *c))
                return refuse_step(r, kpi, *c);
    return !r->status;
}

/* ---- levels ---- */

static bool read_proofs(struct reader *r, const json_t *o, struct rp_level *level) {
    const char *const *names = words_of(r, o, "proofs", level->code);
    size_t n = 0;
    while (names && names[n])
        n++;
    level->proofs = block(r, n, sizeof *level->proofs);
    for (size_t i = 0; level->proofs && i < n; i++)
        level->proofs[i] = proof_of(r, names[i]);
    return !r->status;
}

static bool read_level(struct reader *r, const json_t *o, const struct rp_kpi *kpi, struct rp_level *level) {
    if (!knows(r, o, "levels", KEYS("level", "code", "text", "at", "steps", "proofs", "as")))
        return false;
    level->code = text_of(r, o, "code", kpi->code);
    level->level = whole_of(r, o, "level", level->code);
    level->text = both_of(r, o, "text", level->code);
    level->at = hundredths_of(r, o, "at", level->code);
    level->steps = words_of(r, o, "steps", level->code);
    level->as = json_object_get(o, "as") ? text_of(r, o, "as", level->code) : NULL;
    if (!read_proofs(r, o, level))
        return false;
    for (const char *const *s = level->steps; s && *s; s++)
        if (!step_called(kpi, *s))
            return refuse_step(r, kpi, *s);
    if (level->as && !step_called(kpi, level->as))
        return refuse_step(r, kpi, level->as);
    if (kpi->how == RP_BY_STEPS && !*level->steps && !*level->proofs)
        return refuse(r, level->code, " ไม่มีขั้นตอนหรือหลักฐานที่ต้องมี", " asks for no step and no proof");
    if ((kpi->how == RP_BY_LEVELS || kpi->how == RP_BY_BEST || kpi->how == RP_BY_PERCENT) && !level->at)
        return refuse(r, level->code, " ไม่มีค่าที่ถือว่าถึงระดับ (at)",
                      " does not say from which value it is reached (at)");
    return !r->status;
}

/* Three levels, 50, 75 and 100, in that order. */
static bool read_levels(struct reader *r, const json_t *list, struct rp_kpi *kpi) {
    static const int expected[] = {50, 75, 100};
    kpi->n_levels = json_array_size(list);
    if (kpi->n_levels != 3)
        return refuse(r, kpi->code, " ต้องมีสามระดับ: 50, 75, 100", " must have three levels: 50, 75, 100");
    kpi->levels = block(r, 3, sizeof *kpi->levels);
    for (size_t i = 0; kpi->levels && i < 3; i++) {
        if (!read_level(r, json_array_get(list, i), kpi, &kpi->levels[i]))
            return false;
        if (kpi->levels[i].level != expected[i])
            return refuse(r, kpi->levels[i].code, " ไม่ใช่ระดับ 50, 75, 100 ตามลำดับ",
                          " is not 50, 75, 100 in order");
        if (i && kpi->levels[i].at && kpi->levels[i].at <= kpi->levels[i - 1].at)
            return refuse(r, kpi->levels[i].code, " ค่าต้องสูงกว่าระดับก่อนหน้า",
                          " must ask for more than the level below");
    }
    return !r->status;
}

/* ---- KPIs ---- */

static bool read_parts(struct reader *r, const json_t *list, struct rp_kpi *kpi) {
    long sum = 0;
    kpi->n_parts = json_array_size(list);
    kpi->parts = block(r, kpi->n_parts, sizeof *kpi->parts);
    for (size_t i = 0; kpi->parts && i < kpi->n_parts; i++) {
        const json_t *o = json_array_get(list, i);
        if (!knows(r, o, "parts", KEYS("item", "points", "level", "proof")))
            return false;
        kpi->parts[i] = (struct rp_part){
            text_of(r, o, "item", "parts"), hundredths_of(r, o, "points", "parts"),
            whole_of(r, o, "level", "parts"),
            json_object_get(o, "proof") ? proof_of(r, text_of(r, o, "proof", "parts")) : NULL};
        if (!ropa_choice_find(&rp_vocab_kpi1item, kpi->parts[i].item))
            return refuse(r, kpi->parts[i].item, " ไม่ใช่ส่วนที่รู้จัก", " is not a known part");
        sum += kpi->parts[i].points;
    }
    if (kpi->how == RP_BY_POINTS && sum != 10000)
        return refuse(r, "parts", " คะแนนรวมไม่เป็น 100", " do not add up to 100 points");
    return !r->status;
}

/* What is asked of results at rounds of the KPI. */
static bool read_tracks(struct reader *r, const json_t *list, struct rp_kpi *kpi) {
    kpi->n_tracks = json_array_size(list);
    kpi->tracks = block(r, kpi->n_tracks, sizeof *kpi->tracks);
    for (size_t i = 0; kpi->tracks && i < kpi->n_tracks; i++) {
        const json_t *o = json_array_get(list, i);
        if (!knows(r, o, "tracking", KEYS("round", "at")))
            return false;
        int round = whole_of(r, o, "round", "tracking");
        kpi->tracks[i] = (struct rp_track){round, last_of(kpi, round), hundredths_of(r, o, "at", "tracking")};
        if (!r->status && (!kpi->tracks[i].last || !kpi->tracks[i].at))
            return refuse(r, kpi->code, " มีการติดตาม (tracking) ที่ไม่บอกค่าหรือรอบที่มีใน rounds",
                          " has a tracking without a value or of a round that rounds doesn't have");
    }
    return !r->status;
}

/* Of which rounds results are taken. */
static bool read_takes(struct reader *r, const json_t *o, struct rp_kpi *kpi) {
    kpi->takes = words_of(r, o, "takes", kpi->code);
    for (const char *const *t = kpi->takes; t && *t; t++)
        if (!ropa_choice_find(&rp_vocab_kpiround, *t))
            return refuse(r, *t, " ไม่ใช่รอบของผลที่บันทึกได้", " is no round that results are entered for");
    return !r->status;
}

static bool read_how(struct reader *r, const char *word, enum rp_how *how) {
    static const char *const words[] = {"steps", "points", "percent", "levels", "best"};
    for (size_t i = 0; i < sizeof words / sizeof *words; i++)
        if (!strcmp(word, words[i])) {
            *how = (enum rp_how)i;
            return true;
        }
    return refuse(r, word, " ไม่ใช่วิธีคิดคะแนนที่รู้จัก: steps points percent levels best",
                  " is not a known way of scoring: steps points percent levels best");
}

/* Results are entered under it. */
static bool read_result(struct reader *r, const char *word, const char **result) {
    struct rp_buf right = {0};
    *result = word;
    if (r->status || ropa_choice_find(&rp_vocab_kpi, word))
        return !r->status;
    for (size_t i = 0; i < rp_vocab_kpi.n; i++)
        rp_buf_printf(&right, "%s%s", i ? ", " : "", rp_vocab_kpi.choices[i].code);
    return refuse_for(r, word, " ไม่ใช่ผลที่บันทึกได้ (result): ", " is no result that can be entered: ", &right);
}

static bool read_kpi(struct reader *r, const json_t *o, const json_t *rounds, struct rp_kpi *kpi) {
    static const char *const keys[] = {"kpi",        "result", "name",  "weight",   "how",   "of_units",
                                       "deduct",     "rounds", "steps", "levels",   "parts", "group",
                                       "least_sets", "notes",  "takes", "tracking", NULL};
    if (!knows(r, o, "kpis", keys))
        return false;
    kpi->code = text_of(r, o, "kpi", "kpis");
    kpi->name = both_of(r, o, "name", kpi->code);
    kpi->weight = whole_of(r, o, "weight", kpi->code);
    kpi->of_units = yes_of(r, o, "of_units", kpi->code);
    kpi->deduct = hundredths_of(r, o, "deduct", kpi->code);
    kpi->least_sets = json_object_get(o, "least_sets") ? whole_of(r, o, "least_sets", kpi->code) : 0;
    if (r->status || !read_how(r, text_of(r, o, "how", kpi->code), &kpi->how))
        return false;
    if (kpi->how != RP_BY_STEPS && !read_result(r, text_of(r, o, "result", kpi->code), &kpi->result))
        return false;
    const json_t *own = list_of(r, o, "rounds", kpi->code);
    return read_rounds(r, own ? own : rounds, &kpi->rounds, &kpi->n_rounds) &&
           read_steps(r, list_of(r, o, "steps", kpi->code), kpi) &&
           read_levels(r, list_of(r, o, "levels", kpi->code), kpi) &&
           read_parts(r, list_of(r, o, "parts", kpi->code), kpi) &&
           read_tracks(r, list_of(r, o, "tracking", kpi->code), kpi) && read_takes(r, o, kpi);
}

static bool read_kpis(struct reader *r, const json_t *root) {
    const json_t *list = list_of(r, root, "kpis", "kpis"), *rounds = list_of(r, root, "rounds", "rounds");
    struct rp_agreement *a = r->a;
    int sum = 0;
    a->n_kpis = json_array_size(list);
    a->kpis = block(r, a->n_kpis, sizeof *a->kpis);
    for (size_t i = 0; a->kpis && i < a->n_kpis; i++) {
        if (!read_kpi(r, json_array_get(list, i), rounds, &a->kpis[i]))
            return false;
        for (size_t k = 0; k < i; k++)
            if (!strcmp(a->kpis[k].code, a->kpis[i].code))
                return refuse_twice(r, "kpi", a->kpis[i].code);
        sum += a->kpis[i].weight;
    }
    struct rp_buf found = {0};
    if (r->status || sum == 100)
        return !r->status;
    rp_buf_printf(&found, "%d", sum);
    return refuse_for(r, "weight", " น้ำหนักของทุกตัวชี้วัดรวมกันต้องเป็น 100 ตอนนี้รวมได้ ",
                      ": the weights must add up to 100; they come to ", &found);
}

static bool refuse_year(struct reader *r) {
    struct rp_buf right = {0};
    rp_buf_printf(&right, "%d", r->year);
    return refuse_for(r, "year", " ไม่ตรงกับชื่อไฟล์ ต้องเป็น ",
                      " is another than the file's name says; it must be ", &right);
}

/* The year begins on 1 October of the year before. */
static bool refuse_days(struct reader *r) {
    struct rp_buf right = {0};
    int ce = r->a->year - RP_BUDDHIST;
    rp_buf_printf(&right, "%04d-10-01 – %04d-09-30", ce - 1, ce);
    return refuse_for(r, "from",
                      " และ to ไม่อยู่ในปีงบประมาณ: ", " and to are not within the fiscal year: ", &right);
}

static bool read_root(struct reader *r, const json_t *root) {
    static const char *const keys[] = {"year",     "name",  "from",   "to",   "office", "owner",
                                       "receiver", "giver", "rounds", "kpis", NULL};
    struct rp_agreement *a = r->a;
    if (!knows(r, root, "year", keys))
        return false;
    a->year = whole_of(r, root, "year", "year");
    a->name = both_of(r, root, "name", "name");
    a->from = date_of(r, root, "from", "from");
    a->to = date_of(r, root, "to", "to");
    a->owner = text_of(r, root, "owner", "owner");
    a->office = json_object_get(root, "office") ? text_of(r, root, "office", "office") : NULL;
    if (!r->status && r->year && a->year != r->year)
        return refuse_year(r);
    if (!r->status && (ropa_date_fiscal_year(a->from) != a->year || ropa_date_fiscal_year(a->to) != a->year ||
                       strcmp(a->from, a->to) >= 0))
        return refuse_days(r);
    return !r->status && read_kpis(r, root);
}

enum ropa_status rp_agreement_read(const char *name, const char *text, int year, struct rp_agreement **out,
                                   struct ropa_err *err) {
    struct reader r = {.name = name, .text = text, .year = year, .err = err};
    *out = NULL;
    r.a = calloc(1, sizeof *r.a);
    if (!r.a)
        return rp_err(err, ROPA_E_NOMEM, NULL);
    r.status = rp_json_read(name, text, 0, &r.a->json, err);
    if (!r.status)
        read_root(&r, r.a->json);
    if (r.status)
        rp_agreement_free(r.a);
    else
        *out = r.a;
    return r.status;
}

void rp_agreement_free(struct rp_agreement *a) {
    if (!a)
        return;
    rp_pool_free(&a->pool);
    json_decref(a->json);
    free(a);
}
