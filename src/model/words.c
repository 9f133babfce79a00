/* SPDX-License-Identifier: Apache-2.0 */
/* Copyright the ropa contributors */
#include "model/words.h"

#include "base/err.h"
#include "model/alias.h"
#include "model/set.h"

#include <ropa/text.h>
#include <stdlib.h>
#include <string.h>

#define MAX_TERM 200 /* characters of an office's own term */
#define HINTED 6     /* choices named in a refusal */
#define NEAR 2       /* edits between a typed code and the one meant */

static bool is_space(char c) {
    return c == ' ' || c == '\t' || c == '\n' || c == '\r';
}

/* The bytes of the space at the end of the first `n`, or that `text` begins with: one that no line is broken at is pasted from tables. */
static size_t space_before(const char *text, size_t n) {
    return n && is_space(text[n - 1]) ? 1 : n > 1 && !memcmp(text + n - 2, "\u00A0", 2) ? 2 : 0;
}

static size_t space_at(const char *text) {
    return is_space(*text) ? 1 : !strncmp(text, "\u00A0", 2) ? 2 : 0;
}

char *rp_word_trim(const char *text) {
    if (rp_text_is_unseen(text)) /* what nobody sees is no answer */
        return strdup("");
    for (size_t k; (k = space_at(text));)
        text += k;
    size_t n = strlen(text);
    for (size_t k; (k = space_before(text, n));)
        n -= k;
    return strndup(text, n);
}

const char *rp_word_ends(const char *text) {
    return strpbrk(text, ";\n") ? ";\n\r" : ",";
}

/* Whether `text`, or its folded form `key`, is `word`. Sets *bad when memory ran out, as all below. */
static bool same(const char *text, const char *key, const char *word, bool *bad) {
    if (!strcmp(text, word))
        return true;
    char *w = key ? ropa_text_fold(word) : NULL;
    bool equal = w && !strcmp(key, w);
    *bad |= key && !w;
    free(w);
    return equal;
}

bool rp_word_among(const char *text, const char *const *words, bool *bad) {
    char *key = ropa_text_fold(text);
    bool found = false;
    *bad |= !key;
    for (size_t i = 0; key && words[i] && !found; i++)
        found = !strcmp(key, words[i]);
    free(key);
    return found;
}

/* How many bytes of `text` at its end, or at its beginning, are one of the `n` `pieces`. */
static size_t piece_at(const char *text, size_t len, bool end, const char *const *pieces, size_t n) {
    for (size_t i = 0; i < n; i++) {
        size_t k = strlen(pieces[i]);
        if (len > k && !memcmp(end ? text + len - k : text, pieces[i], k))
            return k;
    }
    return 0;
}

char *rp_word_plain(const char *text) {
    static const char *const round[] = {" ", "\t", "\n", "\r", "(", ")", "[", "]", "\"", "'",   "*",  "-",
                                        "–", "—",  "/",  ".",  ",", ";", ":", "“", "”",  "ครับ", "ค่ะ", "คะ"};
    enum { N_ROUND = sizeof round / sizeof *round, POLITE = 3 };
    size_t n = strlen(text), k;
    while ((k = piece_at(text, n, true, round, N_ROUND)))
        n -= k;
    while ((k = piece_at(text, n, false, round, N_ROUND - POLITE)))
        text += k, n -= k;
    return strndup(text, n);
}

/* Folding leaves a Thai consonant at the beginning where it is: whether `text` begins with one that no word of the lists begins with. */
static bool begins_apart(const char *text, const char *const *words, const char *const *first) {
    const unsigned char *t = (const unsigned char *)text;
    bool apart = t[0] == 0xE0 && t[1] == 0xB8 && t[2] >= 0x81 && t[2] <= 0xAE; /* U+0E01 to U+0E2E */
    for (; *words && apart; words++)
        apart = strncmp(text, *words, 3) != 0;
    for (; first && *first && apart; first++)
        apart = strncmp(text, *first, 3) != 0;
    return apart;
}

/* Whether the plain word in `text` is one of `words`, or begins with one of `first`; the ends are NULL. */
static bool is_plain(const char *text, const char *const *words, const char *const *first, bool *bad) {
    char *plain = rp_word_plain(text), *key = NULL;
    bool found = false, apart = plain && begins_apart(plain, words, first);
    if (plain && !apart)
        key = ropa_text_fold(plain);
    *bad |= !key && !apart;
    for (size_t i = 0; key && words[i] && !found; i++)
        found = !strcmp(key, words[i]);
    for (size_t i = 0; key && first && first[i] && !found; i++)
        found = !strncmp(key, first[i], strlen(first[i]));
    free(key);
    free(plain);
    return found;
}

bool rp_word_is_tick(const char *text) {
    static const char *const ticks[] = {"✓", "✔", "☑", "√", "/", "x", "X", "ü", "●"};
    for (size_t i = 0; i < sizeof ticks / sizeof *ticks; i++)
        if (!strcmp(text, ticks[i]))
            return true;
    return false;
}

static const char *const none_words[] = {"ไม่",  "ไม่มี",       "ไม่ใช่",           "none", "no",
                                         "nil", "ไม่เกี่ยวข้อง", "not applicable", NULL};

bool rp_word_is_none(const char *text, bool *bad) {
    return strlen(text) <= RP_WORD_SHORT && is_plain(text, none_words, NULL, bad);
}

bool rp_word_names_none(const char *text, bool *bad) {
    static const char *const first[] = {
        "ไม่มีการ",       "ไม่มีผู้",          "ไม่มีหน่วยงาน",      "ไม่มีบุคคล",       "ไม่มีประเทศ",   "ไม่มีข้อมูลที่",
        "ไม่มีใคร",       "ไม่ได้",          "ไม่โอน",           "ไม่ส่ง",          "ไม่เปิดเผย",    "ไม่จ้าง",
        "ไม่แบ่งปัน",      "ไม่เผยแพร่",      "ไม่ใช้ผู้",           "ไม่ใช้บริการ",     "no transfer", "no recipient",
        "no processor", "no disclosure", "not transferred", "not disclosed", "not shared",  "none ",
        "ไม่มี (",        "ไม่มี(",          "ไม่ใช่ (",          "ไม่ (",          "no (",        NULL};
    static const char *const but[] = {"ยกเว้น", "เว้นแต่",  "แต่",     "นอกจาก", "เฉพาะ",      "กรณี",  "ถ้า",
                                      "หาก",   "except", "unless", "but ",   "other than", "only", "if "};
    enum { PHRASE = 240 }; /* bytes: longer is a text */
    if (strlen(text) > PHRASE)
        return false;
    bool none = is_plain(text, none_words, first, bad);
    for (size_t i = 0; i < sizeof but / sizeof *but && none; i++)
        none = !strstr(text, but[i]);
    return none;
}

/* Signs alone, or nothing. */
static bool is_signs(const char *text) {
    static const char *const dashes[] = {"–", "—", "…"};
    const char *p = text;
    while (*p) {
        size_t n = strspn(p, "-_.,/*?'\"() ");
        for (size_t i = 0; i < sizeof dashes / sizeof *dashes && !n; i++)
            n = strncmp(p, dashes[i], strlen(dashes[i])) ? 0 : strlen(dashes[i]);
        if (!n)
            break;
        p += n;
    }
    return !*p;
}

bool rp_word_is_no_name(const char *text, bool *bad) {
    return is_signs(text) || rp_word_names_none(text, bad);
}

bool rp_word_is_blank(const char *text, bool *bad) {
    return is_signs(text) || rp_word_is_none(text, bad);
}

static const char *const unknown[] = {
    "ไม่ทราบ",  "ไม่รู้",       "ไม่แน่ใจ",     "ไม่ระบุ", "ยังไม่มี", "ยังไม่ทราบ", "ยังไม่ระบุ",   "ยังไม่มีข้อมูล",
    "unknown", "not known", "not stated", "tbd",   "n/a",   "รอข้อมูล",   "รอตรวจสอบ", NULL};

bool rp_word_is_unknown(const char *text, bool *bad) {
    return strlen(text) <= 2 * RP_WORD_SHORT && is_plain(text, unknown, NULL, bad);
}

bool rp_word_is_open(const char *text, bool *bad) {
    return is_signs(text) || rp_word_is_unknown(text, bad);
}

bool rp_word_stands_open(const char *text) {
    bool open = is_signs(text);
    for (size_t i = 0; unknown[i] && !open; i++)
        open = !strcmp(text, unknown[i]);
    return open;
}

bool rp_word_next(const char **text, struct rp_buf *word) {
    const char *p = *text;
    while (is_space(*p) || *p == ',' || *p == ';')
        p++;
    if (!*p)
        return false;
    size_t n = strcspn(p, ",;\n\r");
    *text = p + n;
    while (n && is_space(p[n - 1]))
        n--;
    rp_buf_clear(word);
    rp_buf_add(word, p, n);
    return !word->bad;
}

/* The choice whose code or label is exactly `word`; failing that, by folded label (`key` not NULL). */
static const struct ropa_choice *find(const struct ropa_vocab *v, const char *word, const char *key,
                                      bool *bad) {
    for (size_t i = 0; i < v->n; i++) {
        const struct ropa_choice *c = &v->choices[i];
        if (!strcmp(c->code, word) || same(word, key, c->label.in[ROPA_TH], bad) ||
            same(word, key, c->label.in[ROPA_EN], bad))
            return c;
    }
    return NULL;
}

static const struct ropa_choice *recognise(const struct ropa_vocab *v, const char *word, bool *bad) {
    const struct ropa_choice *c = find(v, word, NULL, bad);
    if (c)
        return c;
    char *key = ropa_text_fold(word);
    if (key)
        c = find(v, word, key, bad);
    else
        *bad = true;
    free(key);
    return c;
}

/* Whether `word` may stand as the office's own term: written with +, known already, or in the owner's set. */
static bool is_own(const struct ropa_vocab *v, const char *word, const struct rp_reading *in, bool *bad) {
    bool plus = word[0] == '+';
    if (plus && word[1] && ropa_text_length(word) <= MAX_TERM + 1 && !strpbrk(word, ";,\n\r"))
        return true;
    if (in->view && in->view->is_term && in->view->is_term(in->view->ctx, v, word + plus))
        return true;
    if (plus)
        return false;
    struct rp_buf own = {0};
    rp_buf_char(&own, '+');
    rp_buf_str(&own, word);
    bool among = in->among && own.p && ropa_set_has(in->among, own.p);
    *bad |= own.bad;
    rp_buf_free(&own);
    return among;
}

/* The word as a code of `v` within in->among, without regard to its being the whole answer. */
static bool code_of(const struct ropa_vocab *v, const char *word, const struct rp_reading *in,
                    struct rp_buf *out) {
    const struct ropa_choice *c = recognise(v, word[0] == '+' ? word + 1 : word, &out->bad);
    struct rp_buf code = {0};
    if (c) {
        rp_buf_str(&code, c->code);
    } else if (v->open && is_own(v, word, in, &out->bad)) {
        rp_buf_str(&code, word[0] == '+' ? "" : "+");
        rp_buf_str(&code, word);
    }
    bool good = code.n && (!in->among || ropa_set_has(in->among, code.p));
    out->bad |= code.bad;
    if (good)
        rp_buf_str(out, code.p);
    rp_buf_free(&code);
    return good && !out->bad;
}

bool rp_word_code(const struct ropa_vocab *v, const char *word, const struct rp_reading *in,
                  struct rp_buf *out) {
    return code_of(v, word, in, out);
}

/* How near the folded `key` comes to choice `c`: shares a part of its label, or is a code mistyped. */
static bool is_near(const struct ropa_choice *c, const char *key) {
    char *th = ropa_text_fold(c->label.in[ROPA_TH]);
    char *en = ropa_text_fold(c->label.in[ROPA_EN]);
    bool near = *key && ((th && strstr(th, key)) || (en && strstr(en, key)) ||
                         ropa_text_edits(key, c->code, NEAR) <= NEAR);
    free(th);
    free(en);
    return near;
}

/* How far two folded words lie apart: 0 where one holds the other; FAR. */
enum { FAR = 1000 };
static size_t apart(const char *key, const char *label) {
    size_t n = ropa_text_length(key), most = n / 3;
    if (!*label || !n)
        return FAR;
    if (n > 3 && (strstr(label, key) || strstr(key, label)))
        return 0;
    size_t edits = ropa_text_edits(key, label, (unsigned)most);
    return edits <= most ? edits : FAR;
}

const struct ropa_choice *rp_word_nearest(const struct ropa_vocab *v, const char *word, bool *bad) {
    const struct ropa_choice *near = NULL;
    char *key = ropa_text_fold(word);
    size_t least = FAR;
    *bad |= !key;
    const char *called = key ? rp_alias_near(v, key) : NULL;
    if (called)
        near = ropa_choice_find(v, called);
    for (size_t i = 0; key && !called && i < v->n; i++) {
        for (int k = ROPA_TH; k <= ROPA_EN + 1; k++) {
            char *label = ropa_text_fold(k > ROPA_EN ? v->choices[i].code : v->choices[i].label.in[k]);
            size_t away = label ? apart(key, label) : FAR;
            *bad |= !label;
            if (away < least) {
                least = away;
                near = &v->choices[i];
            }
            free(label);
        }
    }
    free(key);
    return near;
}

static void add_hint(struct rp_buf *b, size_t n, const struct ropa_choice *c, enum ropa_lang lang) {
    static const struct ropa_text before = {{" โปรดเลือก เช่น ", "; choose for example "}};
    rp_buf_str(b, n ? ", " : before.in[lang]);
    rp_buf_str(b, c->label.in[lang]);
    if (lang == ROPA_EN)
        rp_buf_printf(b, " (%s)", c->code);
}

enum ropa_status rp_word_unknown(const struct ropa_vocab *v, const char *word, struct ropa_err *err) {
    struct rp_buf hint[2] = {{0}, {0}};
    if (!err) /* asked whether it is a word, not what it may have been meant for */
        return ROPA_E_CHOICE;
    char *key = ropa_text_fold(word);
    rp_err(err, ROPA_E_CHOICE, word);
    const char *called = key ? rp_alias_near(v, key) : NULL;
    if (called) {
        add_hint(&hint[ROPA_TH], 0, ropa_choice_find(v, called), ROPA_TH);
        add_hint(&hint[ROPA_EN], 0, ropa_choice_find(v, called), ROPA_EN);
    }
    for (int pass = 0; pass < 2 && !hint[0].n; pass++) { /* the near ones, else the first ones */
        for (size_t i = 0, n = 0; i < v->n && n < HINTED; i++) {
            if (pass == 0 && !(key && is_near(&v->choices[i], key)))
                continue;
            add_hint(&hint[ROPA_TH], n, &v->choices[i], ROPA_TH);
            add_hint(&hint[ROPA_EN], n++, &v->choices[i], ROPA_EN);
        }
    }
    if (v->open && !rp_word_is_tick(word)) {
        rp_buf_printf(&hint[ROPA_TH], " หรือเพิ่มเป็นคำของหน่วยงานโดยพิมพ์ +%s", word);
        rp_buf_printf(&hint[ROPA_EN], ", or add it as a term of the office by typing +%s", word);
    }
    rp_err_hint(err, hint[ROPA_TH].p, hint[ROPA_EN].p);
    rp_buf_free(&hint[0]);
    rp_buf_free(&hint[1]);
    free(key);
    return ROPA_E_CHOICE;
}

/* A word of the vocabulary that the set lacks which is taken from: there it has to stand first. */
static enum ropa_status not_among(const struct ropa_vocab *v, const char *word, const struct rp_reading *in,
                                  struct ropa_err *err) {
    struct rp_buf code = {0}, hint[2] = {{0}, {0}};
    bool known = in->of && code_of(v, word, &(struct rp_reading){.view = in->view}, &code), bad = code.bad;
    rp_buf_free(&code);
    if (bad)
        return rp_err(err, ROPA_E_NOMEM, NULL);
    if (!known)
        return rp_word_unknown(v, word, err);
    rp_buf_printf(&hint[ROPA_TH], "ที่รายการนี้มี (%s) โปรดเพิ่มที่ช่องนั้นก่อน", in->of->in[ROPA_TH]);
    rp_buf_printf(&hint[ROPA_EN], " of this record (%s); add it there first", in->of->in[ROPA_EN]);
    rp_err(err, ROPA_E_CHOICE, word);
    rp_err_hint(err, hint[ROPA_TH].p, hint[ROPA_EN].p);
    rp_buf_free(&hint[ROPA_TH]);
    rp_buf_free(&hint[ROPA_EN]);
    return ROPA_E_CHOICE;
}

static void mark_chosen(const struct ropa_vocab *v, const char *code, bool *chosen) {
    for (size_t i = 0; i < v->n; i++)
        if (!strcmp(v->choices[i].code, code)) {
            chosen[i] = true;
            return;
        }
}

/* Put the codes collected in `found` into the vocabulary's order, own terms last, each once; before them the first that was told, where it leads. */
static void put_in_order(const struct ropa_vocab *v, const char *found, struct rp_buf *out) {
    struct rp_buf item = {0};
    bool *chosen = calloc(v->n + 1, sizeof *chosen);
    out->bad |= !chosen;
    for (const char *p = found; chosen && rp_set_next(&p, &item);) {
        if (v->led && !out->n)
            rp_set_add(out, item.p);
        mark_chosen(v, item.p, chosen);
    }
    out->bad |= item.bad;
    for (size_t i = 0; chosen && i < v->n; i++)
        if (chosen[i] && !(v->led && ropa_set_has(out->p, v->choices[i].code)))
            rp_set_add(out, v->choices[i].code);
    free(chosen);
    for (const char *p = found; rp_set_next(&p, &item);)
        if (item.p[0] == '+' && !(out->p && ropa_set_has(out->p, item.p)))
            rp_set_add(out, item.p);
    out->bad |= item.bad;
    rp_buf_free(&item);
}

/* The end of the run of pieces at `text` that is next shorter than `n` bytes; 0: none. */
static size_t shorter(const char *text, size_t n) {
    while (n && !strchr(",;", text[--n]))
        ;
    return n;
}

/* The longest run of pieces between commas and semicolons at `text` that is one word; its length in bytes, 0 for none. */
static size_t longest_word(const struct ropa_vocab *v, const char *text, size_t end,
                           const struct rp_reading *in, struct rp_buf *found) {
    struct rp_buf code = {0};
    size_t taken = 0;
    for (size_t n = end > RP_WORD_LONGEST ? shorter(text, RP_WORD_LONGEST) : end; n && !taken && !found->bad;
         n = shorter(text, n)) {
        char *piece = strndup(text, n), *word = piece ? rp_word_trim(piece) : NULL;
        if (word && *word && code_of(v, word, in, &code)) {
            rp_set_add(found, code.p);
            taken = n;
        }
        found->bad |= !word || code.bad;
        free(piece);
        free(word);
    }
    rp_buf_free(&code);
    return taken;
}

/* One line, which may hold several words between commas or semicolons; a word may have one of these itself. */
static enum ropa_status read_item(const struct ropa_vocab *v, const char *item, const struct rp_reading *in,
                                  struct rp_buf *found, struct ropa_err *err) {
    while (*item) {
        size_t skip = strspn(item, ",; \t");
        item += skip;
        if (!*item)
            break;
        size_t n = longest_word(v, item, strlen(item), in, found);
        if (found->bad)
            return rp_err(err, ROPA_E_NOMEM, NULL);
        if (!n) {
            char *word = strndup(item, strcspn(item, ",;"));
            enum ropa_status s = word ? not_among(v, word, in, err) : rp_err(err, ROPA_E_NOMEM, NULL);
            free(word);
            return s;
        }
        item += n;
    }
    return ROPA_OK;
}

/* A list as written by people, on one line or on several. */
static enum ropa_status read_list(const struct ropa_vocab *v, const char *text, const struct rp_reading *in,
                                  struct rp_buf *found, struct ropa_err *err) {
    enum ropa_status s = ROPA_OK;
    while (*text && !s) {
        size_t n = strcspn(text, "\n\r");
        char *item = strndup(text, n);
        s = item ? read_item(v, item, in, found, err) : rp_err(err, ROPA_E_NOMEM, NULL);
        free(item);
        text += n + (text[n] != '\0');
    }
    return s;
}

/* A term of the office's own with a comma in it, as an array alone can hold one that nobody knows yet. */
static bool is_whole_term(const struct ropa_vocab *v, const char *item, const struct rp_reading *in) {
    return v->open && item[0] == '+' && strchr(item, ',') && ropa_text_length(item) <= MAX_TERM + 1 &&
           !strpbrk(item, ";\n\r") && (!in->among || ropa_set_has(in->among, item));
}

enum ropa_status rp_words_codes(const struct ropa_vocab *v, const char *text, const struct rp_reading *in,
                                struct rp_buf *out, struct ropa_err *err) {
    enum ropa_status s = ROPA_OK;
    struct rp_buf found = {0}, item = {0}, ordered = {0};
    if (text[0] == '[') { /* JSON, as in our own files */
        for (const char *p = text; !s && rp_set_next(&p, &item);) {
            if (item.n && is_whole_term(v, item.p, in))
                rp_set_add(&found, item.p);
            else if (item.n)
                s = read_item(v, item.p, in, &found, err);
        }
    } else {
        s = read_list(v, text, in, &found, err);
    }
    if (!s && found.n) {
        rp_buf_char(&found, ']');
        put_in_order(v, found.p, &ordered);
        rp_buf_str(out, ordered.p);
        rp_buf_char(out, ']');
    }
    out->bad |= found.bad || item.bad || ordered.bad;
    rp_buf_free(&found);
    rp_buf_free(&item);
    rp_buf_free(&ordered);
    return s;
}
