/* SPDX-License-Identifier: Apache-2.0 */
/* Copyright the ropa contributors */

/* What a place shows in a document: labels, whole dates, sets as a sentence has them. */
#ifndef RP_SHOWN_H
#define RP_SHOWN_H

#include "base/buf.h"
#include "model/place.h"

#define RP_PAPER_FILTERS "grouped, groups, lines, full, day, moment, year, law, country, icons, once, or"
/* Whether it is one of those. */
bool rp_paper_is_filter(const char *word);

/*
 * Append what stands at `p` of `rec`, the values of several rows as one list. `filter`: "" a sentence's way, "lines" an item a
 * line, "grouped" a line for each group of its list, "groups" the groups alone, "full" a day with its era, "day" that of a time, "moment" a time in a sentence, "year" its year, "law" what a choice stands on, "country" a code by its name, "icons" groups of data as a picture has them.
 */
void rp_paper_show(const struct ropa_place *p, const struct ropa_record *rec, const char *filter,
                   enum ropa_lang lang, const struct ropa_view *view, struct rp_buf *out);

/* The same of several records, each value once; `but`: a code that isn't told, NULL none. */
void rp_paper_show_all(const struct ropa_place *p, const struct ropa_record *const *recs, size_t n,
                       const char *but, const char *filter, enum ropa_lang lang,
                       const struct ropa_view *view, struct rp_buf *out);

/* A day in a sentence, "15 มีนาคม 2566"; in English its year of the Buddhist era too, "15 March 2023 (B.E. 2566)". Gives `out`. */
const char *rp_paper_day(const char *iso, enum ropa_lang lang, char out[128]);

/* Whether Thai leaves a blank before it: Latin letters, or an abbreviation with a dot, "พ.ร.บ.". */
bool rp_paper_stands_off(const char *text);

#endif
