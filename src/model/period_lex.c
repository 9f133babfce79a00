/* SPDX-License-Identifier: Apache-2.0 */
/* Copyright the ropa contributors */
#include "model/period_lex.h"

#include "base/buf.h"
#include "base/err.h"

#include <ropa/text.h>
#include <stdlib.h>
#include <string.h>

/* The folded text, and where each of its bytes stands in the text as written. */
struct key {
    const char *s;
    const size_t *at; /* one more than bytes in `s`: the end */
    size_t n;
};

/* The code point at `s` and its bytes; the text is valid. */
static unsigned code_point(const char *s, size_t *bytes) {
    const unsigned char *p = (const unsigned char *)s;
    *bytes = p[0] < 0x80 ? 1 : p[0] < 0xE0 ? 2 : p[0] < 0xF0 ? 3 : 4;
    if (*bytes == 1)
        return p[0];
    unsigned c = p[0] & (0xFFu >> (*bytes + 1));
    for (size_t i = 1; i < *bytes; i++)
        c = c << 6 | (p[i] & 0x3Fu);
    return c;
}

/* Whether a character belongs to the one before it, so that neither a word nor a fold may end there. */
static bool is_joined(const char *s) {
    size_t bytes;
    unsigned c = code_point(s, &bytes);
    return (c >= 0x0E30 && c <= 0x0E3A) || c == 0x0E45 || (c >= 0x0E47 && c <= 0x0E4E) ||
           (c >= 0x0300 && c <= 0x036F);
}

static bool is_space(char c) {
    return c == ' ' || c == '\t' || c == '\n' || c == '\r';
}

/* Two SARA E, which look like the SARA AE that they fold to. */
static bool is_doubled(const char *s) {
    return !strncmp(s, "เเ", strlen("เเ"));
}

static size_t next_char(const char *s) {
    size_t bytes, n = 0;
    do {
        code_point(s + n, &bytes);
        n += bytes;
    } while (s[n] && (is_joined(s + n) || (n == bytes && is_doubled(s))));
    return n;
}

static void key_add(struct rp_buf *s, struct rp_buf *at, const char *bytes, size_t n, size_t from,
                    bool moved) {
    rp_buf_add(s, bytes, n);
    for (size_t i = 0; i < n; i++) {
        size_t where = moved ? from : from + i;
        rp_buf_add(at, (const char *)&where, sizeof where);
    }
}

/* Fold `n` bytes at `from`; where the fold changes lengths, character by character, to know the places. */
static void key_add_word(struct rp_buf *s, struct rp_buf *at, const char *text, size_t from, size_t n) {
    char *word = strndup(text + from, n);
    char *folded = word ? ropa_text_fold(word) : NULL;
    if (!folded)
        s->bad = true;
    else if (strlen(folded) == n || next_char(word) >= n)
        key_add(s, at, folded, strlen(folded), from, strlen(folded) != n);
    else
        for (size_t i = 0, step; i < n; i += step) {
            step = next_char(word + i);
            key_add_word(s, at, text, from + i, step);
        }
    free(folded);
    free(word);
}

static enum ropa_status key_make(const char *text, struct rp_buf *s, struct rp_buf *at,
                                 struct ropa_err *err) {
    size_t i = 0;
    while (text[i]) {
        size_t n = 0;
        while (text[i + n] && !is_space(text[i + n]))
            n++;
        if (n)
            key_add_word(s, at, text, i, n);
        i += n;
        for (n = 0; is_space(text[i + n]);)
            n++;
        if (n)
            key_add(s, at, " ", 1, i, false);
        i += n;
    }
    rp_buf_add(at, (const char *)&i, sizeof i);
    rp_buf_str(s, "");
    return s->bad || at->bad ? rp_err(err, ROPA_E_NOMEM, NULL) : ROPA_OK;
}

static bool is_latin(char c) {
    return c >= 'a' && c <= 'z';
}

static bool is_digit(char c) {
    return c >= '0' && c <= '9';
}

/* Past `word` in the key at `i`, spaces and full stops aside; 0 when it doesn't stand there as a whole word. */
static size_t match(const struct key *key, size_t i, const char *word) {
    if (is_latin(*word) && i && is_latin(key->s[i - 1]))
        return 0;
    char last = 0;
    while (*word) {
        if (*word == ' ')
            word++;
        else if (last && (key->s[i] == ' ' || key->s[i] == '.'))
            i++;
        else if (i < key->n && key->s[i] == *word)
            last = *word++, i++;
        else
            return 0;
    }
    if (i < key->n && (is_joined(key->s + i) || (is_latin(last) && is_latin(key->s[i]))))
        return 0;
    return i;
}

/* Whether the event that stops at `i` isn't only how another word begins: "เก็บ" of "เก็บเกี่ยว". */
static bool event_stops(const struct key *key, size_t i) {
    size_t bytes;
    unsigned c = code_point(key->s + i, &bytes);
    bool letter = c >= 0x0E01 && c <= 0x0E44 && c != 0x0E2F; /* PAIYANNOI */
    bool known = !letter;
    for (size_t w = 0; !known && w < rp_period_word_count; w++)
        known = rp_period_words[w].kind != PK_NTH && rp_period_words[w].kind != PK_COUNT &&
                match(key, i, rp_period_words[w].text) > i;
    return known;
}

static bool is_numbered(const struct key *key, size_t i) {
    while (key->s[i] == ' ')
        i++;
    return is_digit(key->s[i]);
}

/* The longest known word at `i`; NULL when there is none. "ปีที่" without its number is a year, and what is kept where. */
static const struct rp_period_word *word_at(const struct key *key, size_t i, size_t *end) {
    const struct rp_period_word *best = NULL;
    *end = i;
    for (size_t w = 0; w < rp_period_word_count; w++) {
        size_t e = match(key, i, rp_period_words[w].text);
        bool alone = rp_period_words[w].kind == PK_NTH && rp_period_words[w].n == RP_PERIOD_NUMBERED &&
                     !is_numbered(key, e);
        if (e > *end && !alone && (rp_period_words[w].kind != PK_EVENT || event_stops(key, e))) {
            *end = e;
            best = &rp_period_words[w];
        }
    }
    return best;
}

/* Whether the comma at `s` parts thousands: three digits follow, and no more. */
static bool parts_thousands(const char *s) {
    return *s == ',' && is_digit(s[1]) && is_digit(s[2]) && is_digit(s[3]) && !is_digit(s[4]);
}

/* Digits at `i`, "1,000" and "1.5" among them; no other fraction, and no more than six digits. */
static bool digits_at(const struct key *key, size_t i, struct rp_period_token *t, size_t *end) {
    size_t digits = 0;
    for (t->n = 0; is_digit(key->s[i]) || (digits && parts_thousands(key->s + i)); i++) {
        if (key->s[i] == ',')
            continue;
        if (++digits <= 6)
            t->n = t->n * 10 + (key->s[i] - '0');
    }
    if (digits && key->s[i] == '.' && key->s[i + 1] == '5' && !is_digit(key->s[i + 2])) {
        t->half = true;
        i += 2;
    }
    bool fraction = key->s[i] && strchr("./,", key->s[i]) && is_digit(key->s[i + 1]);
    while (fraction && (is_digit(key->s[i]) || (key->s[i] && strchr("./,", key->s[i]))))
        i++;
    *end = i;
    return digits <= 6 && !fraction;
}

/* Numerals at `i`: units and tens must follow each other as in a spoken number. */
static bool numerals_at(const struct key *key, size_t i, struct rp_period_token *t, size_t *end) {
    int64_t total = 0, unit = 0, scale = 10000;
    size_t e;
    const struct rp_period_word *w;
    for (*end = i; (w = word_at(key, *end, &e)) && w->kind == PK_NUMERAL; *end = e) {
        if (w->n < 10 ? unit != 0 : w->n >= scale)
            break;
        if (w->n < 10) {
            unit = w->n;
            continue;
        }
        total += (unit ? unit : 1) * w->n;
        scale = w->n;
        unit = 0;
    }
    t->n = total + unit;
    return *end > i;
}

static bool is_punct(const char *s) {
    return is_space(*s) || strchr(",;.:()[]'\"", *s) != NULL;
}

/* Whether a year's number stands at `i`: what comes before "ปี 2562" isn't counted in years. */
static bool is_year(const struct key *key, size_t i) {
    while (key->s[i] == ' ')
        i++;
    struct rp_period_token t;
    size_t end;
    return is_digit(key->s[i]) && digits_at(key, i, &t, &end) && end == i + 4 && t.n >= 1900 && t.n < 2800;
}

static bool one_token(const struct key *key, size_t i, struct rp_period_token *t, size_t *end) {
    *t = (struct rp_period_token){.kind = PK_UNKNOWN};
    const struct rp_period_word *w = word_at(key, i, end);
    if (is_digit(key->s[i])) {
        bool read = digits_at(key, i, t, end);
        t->kind = read ? PK_NUMBER : PK_UNKNOWN;
    } else if (w && w->kind == PK_NUMERAL) {
        t->kind = numerals_at(key, i, t, end) ? PK_NUMBER : PK_UNKNOWN;
    } else if (w && w->kind == PK_UNIT && !strcmp(w->text, "ปี") && is_year(key, *end)) {
        t->kind = PK_UNKNOWN;
    } else if (w && w->kind == PK_LAW && w->n == RP_PERIOD_NUMBERED && !is_numbered(key, *end)) {
        t->kind = PK_UNKNOWN;
    } else if (w) {
        bool year = w->kind == PK_YEAR;
        t->kind = year ? PK_UNIT : w->kind;
        t->code = year ? "year" : w->code;
        t->from = year ? w->code : NULL;
        t->n = year || (w->kind == PK_STATE && w->code) ? 1 : w->n;
    } else if (is_punct(key->s + i)) {
        t->kind = PK_PUNCT;
        *end = i + 1;
    } else {
        *end = i + next_char(key->s + i);
    }
    return t->kind != PK_UNKNOWN;
}

/* Whether an amount ("10 ปี") stands at `i`. */
static bool amount_at(const struct key *key, size_t i) {
    struct rp_period_token t;
    size_t end;
    if (!one_token(key, i, &t, &end) || t.kind != PK_NUMBER)
        return false;
    while (key->s[end] == ' ')
        end++;
    return end < key->n && one_token(key, end, &t, &end) && t.kind == PK_UNIT;
}

static bool law_at(const struct key *key, size_t i) {
    struct rp_period_token t;
    size_t end;
    i += key->s[i] == ' ';
    return i < key->n && one_token(key, i, &t, &end) && t.kind == PK_LAW;
}

/* Whether a clause that began before `i` ends there. Thai puts a space between clauses. */
static bool clause_ends(const struct key *key, size_t i, enum rp_period_kind opened) {
    size_t end;
    bool law = opened == PK_LAW;
    const struct rp_period_word *w = word_at(key, i, &end);
    enum rp_period_kind kind = w ? w->kind : PK_UNKNOWN;
    if (opened == PK_DEPENDS)
        return false;
    if (kind == PK_FILLER && w->n == RP_PERIOD_MORE &&
        amount_at(key, end + (key->s[end] == ' '))) /* "และ 5 ปี" */
        return true;
    if (opened == PK_STATE)
        return key->s[i - 1] == ' ' || kind == PK_RESUME || is_punct(key->s + i) ||
               (kind == PK_BY && law_at(key, end));
    bool apart = key->s[i - 1] == ' ' || key->s[i - 1] == ')';
    if (kind == PK_RESUME)
        return true;
    if (kind == PK_BY)
        return !law && law_at(key, end);
    if (!apart)
        return false;
    if (kind == PK_MIN || kind == PK_MAX || kind == PK_UNTIL || kind == PK_DEPENDS)
        return true;
    return law && (kind == PK_SINCE || kind == PK_LEAD || kind == PK_FULL || amount_at(key, i));
}

/* The end of the clause that begins at `i`: its own brackets are closed in it. */
static size_t clause_end(const struct key *key, size_t i, enum rp_period_kind opened) {
    int depth = 0;
    size_t word;
    /* The first word opened the clause and doesn't end it. */
    if (!word_at(key, i, &word))
        word = i + 1;
    for (i = word; i < key->n; i += next_char(key->s + i)) {
        depth += (key->s[i] == '(') - (key->s[i] == ')');
        if (depth < 0 || key->s[i] == ';' || (depth == 0 && clause_ends(key, i, opened)))
            break;
    }
    while (key->s[i - 1] == ' ' || key->s[i - 1] == ',')
        i--;
    return i;
}

/* The first event between `i` and `end`. */
static const char *event_within(const struct key *key, size_t i, size_t end) {
    for (; i < end; i += next_char(key->s + i)) {
        size_t e;
        const struct rp_period_word *w = word_at(key, i, &e);
        if (w && w->kind == PK_EVENT && w->code && e <= end)
            return w->code;
    }
    return NULL;
}

/* Whether between `i` and `end` stands nothing but an event and small words. */
static bool is_bare_event(const struct key *key, size_t i, size_t end) {
    for (size_t e; i < end; i = e) {
        struct rp_period_token t;
        one_token(key, i, &t, &e);
        if (t.kind != PK_PUNCT && t.kind != PK_FILLER && t.kind != PK_SINCE && t.kind != PK_EVENT)
            return false;
    }
    return true;
}

/* Give the words that open a clause the whole of it. */
static void extend(const struct key *key, size_t i, struct rp_period_token *t, size_t *end) {
    size_t word = *end;
    if (t->kind == PK_STATE ? !t->code : t->kind != PK_UNTIL && t->kind != PK_LAW && t->kind != PK_DEPENDS)
        return;
    *end = clause_end(key, i, t->kind);
    for (size_t k = word; t->kind == PK_DEPENDS && k < *end; k += next_char(key->s + k))
        if (amount_at(key, k))
            t->n = RP_PERIOD_AMOUNT;
    if (t->kind == PK_UNTIL)
        t->code = event_within(key, i, *end);
    if (t->kind == PK_LAW && *end == word)
        t->n = RP_PERIOD_BARE;
    if (t->kind != PK_LAW && t->code)
        t->n = t->kind == PK_STATE ? *end == word : is_bare_event(key, word, *end);
}

static void cut(const struct key *key, struct rp_period_tokens *out) {
    for (size_t i = 0, end; i < key->n; i = end) {
        struct rp_period_token t;
        one_token(key, i, &t, &end);
        extend(key, i, &t, &end);
        struct rp_period_token *last = out->n ? &out->at[out->n - 1] : NULL;
        t.start = key->at[i];
        t.end = key->at[end];
        if (last && t.kind == PK_UNKNOWN && last->kind == PK_UNKNOWN)
            last->end = t.end;
        else
            out->at[out->n++] = t;
    }
}

enum ropa_status rp_period_lex(const char *text, struct rp_period_tokens *out, struct ropa_err *err) {
    struct rp_buf s = {0}, at = {0};
    *out = (struct rp_period_tokens){0};
    enum ropa_status st = key_make(text, &s, &at, err);
    if (!st && !(out->at = calloc(s.n + 1, sizeof *out->at)))
        st = rp_err(err, ROPA_E_NOMEM, NULL);
    if (!st && s.n)
        cut(&(struct key){s.p, (const size_t *)(const void *)at.p, s.n}, out);
    rp_buf_free(&s);
    rp_buf_free(&at);
    return st;
}
