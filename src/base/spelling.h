/* SPDX-License-Identifier: Apache-2.0 */
/* Copyright the ropa contributors */

/* Thai marks that were typed a letter too late. */
#ifndef RP_SPELLING_H
#define RP_SPELLING_H

#include <stddef.h>
#include <stdint.h>

/*
 * Put each tone and MAI TAIKHU of `n` characters, in place, onto the letter it is of, where Thai leaves no doubt that it was typed after
 * the next one: "ขอ้มูล", "ผูร้ับ", "ตัง้", "เปน็", "ทีใ่ช้" (before a leading vowel); NIKHAHIT around SARA AA is SARA AM ("ทาํงาน").
 * What may be meant as it stands is left: "ของอ้าง", "มีท่ี". Returns how many characters are left.
 */
size_t rp_spelling_late(int32_t *chars, size_t n);

#endif
