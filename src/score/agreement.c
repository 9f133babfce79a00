#include "score/agreement.h"

#include "base/buf.h"
#include "base/err.h"
#include "model/vocab.h"
#include "score/proof.h"

#include <ropa/text.h>
#include <stdlib.h>
#include <string.h>

/* The file being read. */
struct reader {
    const char *name, *text;
    struct rp_agreement *a;
    struct ropa_err *err;
    enum ropa_status status;
};

/* ---- refusing ---- */

/* The line on which the quoted `word` first stands after byte `from`; 0 when it doesn't. */
static long line_of(const char *text, const char *word) {
    struct rp_buf quoted = {0};
    rp_buf_printf(&quoted, "\"%s\"", word);
    const char *at = quoted.p ? strstr(text, quoted.p) : NULL;
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
        r->err->row = line_of(r->text, word);
    return false;
}

static bool no_memory(struct reader *r) {
    if (!r->status)
        r->status = rp_err(r->err, ROPA_E_NOMEM, NULL);
    return false;
}

/* ---- reading values ---- */

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
            return refuse(r, key, " ไม่ใช่ชื่อที่รู้จัก", " is not a known name");
    }
    return true;
}
#define KEYS(...) ((const char *const[]){__VA_ARGS__, NULL})

/* The text at `key`; refused under the name `who` when it isn't there. */
static const char *text_of(struct reader *r, const json_t *o, const char *key, const char *who) {
    const char *s = json_string_value(json_object_get(o, key));
    if (s && *s)
        return s;
    struct rp_buf th = {0}, en = {0};
    rp_buf_printf(&th, " ไม่มีค่าของ %s", key);
    rp_buf_printf(&en, " has no %s", key);
    refuse(r, who, th.p ? th.p : "", en.p ? en.p : "");
    rp_buf_free(&th);
    rp_buf_free(&en);
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
        refuse(r, who, " ต้องมีจำนวนเต็ม", " lacks a whole number");
        return 0;
    }
    return (int)json_integer_value(v);
}

/* A number in hundredths, 0 when it isn't there. */
static long hundredths_of(const json_t *o, const char *key) {
    return (long)(json_number_value(json_object_get(o, key)) * 100 + 0.5);
}

static const char *date_of(struct reader *r, const json_t *o, const char *key, const char *who) {
    const char *s = text_of(r, o, key, who);
    char iso[11];
    if (*s && (ropa_date_parse(s, NULL, iso, NULL) || strcmp(s, iso) != 0))
        refuse(r, s, " ไม่ใช่วันที่แบบ 2023-03-31", " is not a date like 2023-03-31");
    return s;
}

/* A zeroed array of `n` and one more, owned by the agreement. */
static void *block(struct reader *r, size_t n, size_t size) {
    void **more = realloc(r->a->blocks, (r->a->n_blocks + 1) * sizeof *more);
    void *p = more ? calloc(n + 1, size) : NULL;
    if (more)
        r->a->blocks = more;
    if (p)
        r->a->blocks[r->a->n_blocks++] = p;
    else
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

static const struct rp_proof *proof_of(struct reader *r, const char *name) {
    const struct rp_proof *p = rp_proof_find(name);
    if (!p)
        refuse(r, name, " ไม่ใช่วิธีพิสูจน์ที่รู้จัก", " is not a known proof");
    return p;
}

/* ---- rounds and steps ---- */

static bool read_rounds(struct reader *r, const json_t *list, struct rp_round **out, size_t *n) {
    *n = json_array_size(list);
    *out = block(r, *n, sizeof **out);
    for (size_t i = 0; *out && i < *n; i++) {
        const json_t *o = json_array_get(list, i);
        if (!knows(r, o, "rounds", KEYS("round", "last")))
            return false;
        (*out)[i] = (struct rp_round){whole_of(r, o, "round", "rounds"), date_of(r, o, "last", "rounds")};
        if (*(*out)[i].last &&
            (strcmp((*out)[i].last, r->a->from) < 0 || strcmp((*out)[i].last, r->a->to) > 0))
            return refuse(r, (*out)[i].last, " อยู่นอกปีของคำรับรอง", " lies outside the year of the agreement");
    }
    return !r->status;
}

static const char *last_of(const struct rp_kpi *kpi, int round) {
    for (size_t i = 0; i < kpi->n_rounds; i++)
        if (kpi->rounds[i].round == round)
            return kpi->rounds[i].last;
    return NULL;
}

const struct rp_step *rp_agreement_step(const struct rp_kpi *kpi, const char *code) {
    for (size_t i = 0; i < kpi->n_steps; i++)
        if (!strcmp(kpi->steps[i].code, code))
            return &kpi->steps[i];
    return NULL;
}

void rp_agreement_choice(const char *code, char out[16]) {
    rp_copy(out, 16, code);
    for (char *p = out; *p; p++)
        *p = *p == '-' ? '_' : *p >= 'A' && *p <= 'Z' ? (char)(*p - 'A' + 'a') : *p;
}

static bool read_step(struct reader *r, const json_t *o, struct rp_kpi *kpi, struct rp_step *s) {
    static const char *const keys[] = {"step",   "title", "round",  "last", "proof",
                                       "covers", "asks",  "target", NULL};
    if (!knows(r, o, "steps", keys))
        return false;
    s->code = text_of(r, o, "step", kpi->code);
    if (*s->code && rp_agreement_step(kpi, s->code) != s)
        return refuse(r, s->code, " มีสองครั้ง", " stands twice");
    s->title = both_of(r, o, "title", s->code);
    s->round = whole_of(r, o, "round", s->code);
    s->last = json_object_get(o, "last") ? date_of(r, o, "last", s->code) : last_of(kpi, s->round);
    s->proof = proof_of(r, text_of(r, o, "proof", s->code));
    s->covers = words_of(r, o, "covers", s->code);
    s->asks = words_of(r, o, "asks", s->code);
    s->target = json_is_true(json_object_get(o, "target"));
    if (!s->last)
        return refuse(r, s->code, " อยู่ในรอบที่ไม่มีวันสุดท้าย", " is of a round without a last day");
    return !r->status;
}

static bool read_steps(struct reader *r, const json_t *list, struct rp_kpi *kpi) {
    kpi->steps = block(r, json_array_size(list), sizeof *kpi->steps);
    for (size_t i = 0; kpi->steps && i < json_array_size(list); i++) {
        kpi->n_steps = i + 1;
        kpi->steps[i].code = "";
        if (!read_step(r, json_array_get(list, i), kpi, &kpi->steps[i]))
            return false;
    }
    for (size_t i = 0; i < kpi->n_steps; i++)
        for (const char *const *c = kpi->steps[i].covers; c && *c; c++)
            if (!rp_agreement_step(kpi, *c))
                return refuse(r, *c, " ไม่ใช่ขั้นตอนของตัวชี้วัดนี้", " is not a step of this KPI");
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
    if (!knows(r, o, "levels", KEYS("level", "code", "text", "at", "steps", "proofs")))
        return false;
    level->code = text_of(r, o, "code", kpi->code);
    level->level = whole_of(r, o, "level", level->code);
    level->text = both_of(r, o, "text", level->code);
    level->at = hundredths_of(o, "at");
    level->steps = words_of(r, o, "steps", level->code);
    if (!read_proofs(r, o, level))
        return false;
    for (const char *const *s = level->steps; s && *s; s++)
        if (!rp_agreement_step(kpi, *s))
            return refuse(r, *s, " ไม่ใช่ขั้นตอนของตัวชี้วัดนี้", " is not a step of this KPI");
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
        if (!knows(r, o, "parts", KEYS("item", "points")))
            return false;
        kpi->parts[i] = (struct rp_part){text_of(r, o, "item", "parts"), hundredths_of(o, "points")};
        if (!ropa_choice_find(&rp_vocab_kpi1item, kpi->parts[i].item))
            return refuse(r, kpi->parts[i].item, " ไม่ใช่ส่วนที่รู้จัก", " is not a known part");
        sum += kpi->parts[i].points;
    }
    if (kpi->how == RP_BY_POINTS && sum != 10000)
        return refuse(r, "parts", " คะแนนรวมไม่เป็น 100", " do not add up to 100 points");
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

static bool read_kpi(struct reader *r, const json_t *o, const json_t *rounds, struct rp_kpi *kpi) {
    static const char *const keys[] = {"kpi",      "result", "name",       "weight", "how",
                                       "of_units", "deduct", "rounds",     "steps",  "levels",
                                       "parts",    "group",  "least_sets", "notes",  NULL};
    if (!knows(r, o, "kpis", keys))
        return false;
    kpi->code = text_of(r, o, "kpi", "kpis");
    kpi->name = both_of(r, o, "name", kpi->code);
    kpi->weight = whole_of(r, o, "weight", kpi->code);
    kpi->of_units = json_is_true(json_object_get(o, "of_units"));
    kpi->deduct = hundredths_of(o, "deduct");
    kpi->least_sets = (long)json_integer_value(json_object_get(o, "least_sets"));
    if (r->status || !read_how(r, text_of(r, o, "how", kpi->code), &kpi->how))
        return false;
    if (kpi->how != RP_BY_STEPS)
        kpi->result = text_of(r, o, "result", kpi->code);
    const json_t *own = json_object_get(o, "rounds");
    return read_rounds(r, own ? own : rounds, &kpi->rounds, &kpi->n_rounds) &&
           read_steps(r, json_object_get(o, "steps"), kpi) &&
           read_levels(r, json_object_get(o, "levels"), kpi) &&
           read_parts(r, json_object_get(o, "parts"), kpi);
}

static bool read_kpis(struct reader *r, const json_t *root) {
    const json_t *list = json_object_get(root, "kpis");
    struct rp_agreement *a = r->a;
    int sum = 0;
    a->n_kpis = json_array_size(list);
    a->kpis = block(r, a->n_kpis, sizeof *a->kpis);
    for (size_t i = 0; a->kpis && i < a->n_kpis; i++) {
        if (!read_kpi(r, json_array_get(list, i), json_object_get(root, "rounds"), &a->kpis[i]))
            return false;
        for (size_t k = 0; k < i; k++)
            if (!strcmp(a->kpis[k].code, a->kpis[i].code))
                return refuse(r, a->kpis[i].code, " มีสองครั้ง", " stands twice");
        sum += a->kpis[i].weight;
    }
    if (!r->status && sum != 100)
        return refuse(r, "weight", " น้ำหนักรวมไม่เป็น 100", ": the weights do not add up to 100");
    return !r->status;
}

static bool read_root(struct reader *r, const json_t *root) {
    static const char *const keys[] = {"year",     "name",  "from",   "to",   "owner",
                                       "receiver", "giver", "rounds", "kpis", NULL};
    struct rp_agreement *a = r->a;
    if (!knows(r, root, "year", keys))
        return false;
    a->year = whole_of(r, root, "year", "year");
    a->name = both_of(r, root, "name", "name");
    a->from = date_of(r, root, "from", "from");
    a->to = date_of(r, root, "to", "to");
    a->owner = text_of(r, root, "owner", "owner");
    if (!r->status && (ropa_date_fiscal_year(a->from) != a->year || ropa_date_fiscal_year(a->to) != a->year ||
                       strcmp(a->from, a->to) >= 0))
        return refuse(r, "from", " ไม่ตรงกับปีงบประมาณ", " is not within the fiscal year");
    return !r->status && read_kpis(r, root);
}

enum ropa_status rp_agreement_read(const char *name, const char *text, struct rp_agreement **out,
                                   struct ropa_err *err) {
    json_error_t e;
    struct reader r = {.name = name, .text = text, .err = err};
    *out = NULL;
    r.a = calloc(1, sizeof *r.a);
    if (!r.a)
        return rp_err(err, ROPA_E_NOMEM, NULL);
    r.a->json = json_loads(text, JSON_REJECT_DUPLICATES, &e);
    if (!r.a->json) {
        r.status = rp_err_subject(err, ROPA_E_FORMAT, name, e.text);
        if (err) {
            err->row = e.line;
            err->column = e.column;
        }
    } else
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
    for (size_t i = 0; i < a->n_blocks; i++)
        free(a->blocks[i]);
    free(a->blocks);
    json_decref(a->json);
    free(a);
}
