/* SPDX-License-Identifier: Apache-2.0 */
/* Copyright the ropa contributors */

/* Whether a text tells that something is so: not that there is none, that it will be, is being looked into, or may be. */
#ifndef RP_AFFIRM_H
#define RP_AFFIRM_H

#include <stdbool.h>

/* Whether `text` (may be NULL) tells of something done: more than "-" or "none", and not that it isn't done yet, is waited for or under way. */
bool rp_affirms(const char *text);
/*
 * Whether `text` (may be NULL) names a law in force: an act, decree, regulation or announcement with what it is called, and affirms it. What
 * protects personal data orders none published, nor do ss.14-15 of the Official Information Act alone; another law beside them may.
 */
bool rp_affirms_law(const char *text);
/* The latest year of the Buddhist era told in `text` (may be NULL) in four digits, of either era; 0: none. Whether it is to come is the caller's to say. */
long rp_affirm_year(const char *text);

#endif
