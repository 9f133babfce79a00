/* SPDX-License-Identifier: Apache-2.0 */
/* Copyright the ropa contributors */

/* Thai marks that were typed a letter too late, and letters that were taken for one another. */
#ifndef RP_SPELLING_H
#define RP_SPELLING_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

/*
 * Put each tone and MAI TAIKHU of `n` characters, in place, onto the letter it is of, where Thai leaves no doubt that it was typed after
 * the next one: "ขอ้มูล", "ผูร้ับ", "ตัง้", "เปน็", "ทีใ่ช้" (before a leading vowel); NIKHAHIT around SARA AA is SARA AM ("ทาํงาน"). Of vowels before a
 * letter one stands there: two or more SARA E, or SARA E beside SARA AE, are SARA AE ("เเละ", "เเเละ", "แเละ").
 * Of DO CHADA and TO PATAK, which look alike, the one that the word has stands in words that any office writes ("กฏหมาย", "ปรากฎ").
 * Where none can stand it is put where one can ("แ้กไข", "่ที่"), and of two on one letter one is left ("ผู้่ใช้"): `other` takes the second best of what may
 * be meant there; *unsure is set where that is as good.
 * A tone that makes no word there is none where there is a word without it ("เ่งิน", "ทำ้").
 * What may be meant as it stands is left: "ของอ้าง", "มีท่ี". Returns how many characters are left; `chars` has room for one behind them.
 */
size_t rp_spelling_late(int32_t *chars, size_t n, bool other, bool *unsure);

/*
 * Whether what `text` is mended to is what was meant: a tone that stands twice on a letter without a vowel may stand in a vowel's place
 * ("รับน้้", which isn't "รับน้"), of two tones either may be meant ("ก่้อน"), and what is no word when mended isn't it ("กา่รศึกษา", "เ่งิน").
 */
bool rp_spelling_sure(const char *text);

/* The other reading of `text`, see rp_spelling_late(): the same as ropa_text_mend() where there is one alone. Owned; NULL: no memory. */
char *rp_spelling_other(const char *text);

/* The word of `text`, which is spelt rightly, that holds byte `at`, at its end the last: where it begins; its bytes into *n, 0 where nothing stands there. */
size_t rp_spelling_word(const char *text, size_t at, size_t *n);

#endif
