/* SPDX-License-Identifier: Apache-2.0 */
/* Copyright the ropa contributors */

/* Recognising the words of a vocabulary as people and files write them. */
#ifndef RP_WORDS_H
#define RP_WORDS_H

#include "model/value.h"

/* Copy of `text` without white space at its ends; owned, NULL when out of memory. */
char *rp_word_trim(const char *text);
/* What ends the words of a list as people type it: a semicolon or a line, failing both a comma. For strcspn(). */
const char *rp_word_ends(const char *text);

/* Whether ropa_text_fold() of `text` is one of the NULL-terminated `words`. Sets *bad when memory ran out. */
bool rp_word_among(const char *text, const char *const *words, bool *bad);

/* Copy of `text` without what stands round a word or is said out of politeness: "(ไม่มีค่ะ)"; owned, NULL when out of memory. */
char *rp_word_plain(const char *text);

/* Longer texts are no word of that kind: it is asked of every cell of a file. */
#define RP_WORD_SHORT 40
/* Bytes: longer is no word of a list, but several. */
#define RP_WORD_LONGEST 1024
/* Whether `text` says that there is none: "ไม่มี", "none", "- ไม่มี -". */
bool rp_word_is_none(const char *text, bool *bad);

/* Whether `text` is a sign that something is so and nothing else: it is no word of its own. */
bool rp_word_is_tick(const char *text);
/* The same where a name is asked, in a few words: "ไม่มีผู้ประมวลผล", "ไม่ได้ส่งต่อ"; not where it excepts something ("ไม่มี ยกเว้น ..."). */
bool rp_word_names_none(const char *text, bool *bad);
/* Whether it is nobody's name: says that there is none, or is nothing but signs. */
bool rp_word_is_no_name(const char *text, bool *bad);
/* Whether it stands in the place of a text and is none: says that there is none, or is nothing but signs ("-", "..."). */
bool rp_word_is_blank(const char *text, bool *bad);
/* Whether `text` stands where a name is asked and says that nobody knows, or not yet: "ไม่ทราบ", "ยังไม่มี". */
bool rp_word_is_unknown(const char *text, bool *bad);
/* Whether it says neither what there is nor that there is none: signs ("-", "..."), and what is unknown as yet ("ไม่ทราบ", "รอข้อมูล"). */
bool rp_word_is_open(const char *text, bool *bad);
/* The same of a text as it stands in a record, with nothing round it: where no answer may wait for memory. */
bool rp_word_stands_open(const char *text);

/* The next item of a list written with ; , or line breaks, trimmed, into `word`. False at the end, or word->bad. */
bool rp_word_next(const char **text, struct rp_buf *word);

/*
 * Append the code of `v` that `word` names (code, label in either language, term of the office, "+new term")
 * to `out`. False when it names none, or when memory ran out (then out->bad is set).
 */
bool rp_word_code(const struct ropa_vocab *v, const char *word, const struct rp_reading *in,
                  struct rp_buf *out);

/* The choice that comes nearest to `word`: its label holds it or lies in it, or is spelled much alike; NULL when none does. */
const struct ropa_choice *rp_word_nearest(const struct ropa_vocab *v, const char *word, bool *bad);

/* ROPA_E_CHOICE for `word`, the hint naming the nearest choices, or the first ones when none is near. */
enum ropa_status rp_word_unknown(const struct ropa_vocab *v, const char *word, struct ropa_err *err);

/*
 * Read a list of words as a canonical set of `v` into `out` (nothing for an empty list): in the vocabulary's
 * order, own terms last, each once. A label that itself holds a comma is recognised.
 */
enum ropa_status rp_words_codes(const struct ropa_vocab *v, const char *text, const struct rp_reading *in,
                                struct rp_buf *out, struct ropa_err *err);

#endif
