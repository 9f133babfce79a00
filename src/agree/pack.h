/* SPDX-License-Identifier: Apache-2.0 */
/* Copyright the ropa contributors */

/* The evidence pack: what its files share. */
#ifndef RP_PACK_H
#define RP_PACK_H

#include "export/bundle.h"
#include "paper/paper.h"

#include <ropa/score.h>

/* ---- its page ---- */

/* A line of what proves something. */
struct rp_pack_line {
    const char *what;              /* what it is, with its ref */
    const char *day;               /* ISO; "" none */
    const struct rp_bundled *file; /* NULL: there is none in the pack, and `said` tells why */
    const char *said;
};

struct rp_pack_page {
    struct rp_paper paper;
    struct rp_node *table; /* that lines go into; NULL: none was begun */
    int level;             /* of the headings of steps */
};

/* The page of `kpi` as scored; `whose`: name of the office or of the unit. */
void rp_pack_page_begin(struct rp_pack_page *p, const struct ropa_score *score, const struct ropa_score_kpi *kpi,
                        const char *whose);
/* What follows is of this card, named where there are several; it is told which steps there are. */
void rp_pack_page_card(struct rp_pack_page *p, const struct ropa_score_card *card, bool named);
/* A step, or a level, or the results of a card: its heading and how it stands; the lines of it follow, then what it lacks. */
void rp_pack_page_step(struct rp_pack_page *p, const struct ropa_score_step *step);
void rp_pack_page_level(struct rp_pack_page *p, const struct ropa_score_level *level);
void rp_pack_page_results(struct rp_pack_page *p);
void rp_pack_page_line(struct rp_pack_page *p, const struct rp_pack_line *line);
/* That there was no line is said too. */
void rp_pack_page_lacks(struct rp_pack_page *p, const struct ropa_score_note *missing, size_t n_missing,
                        const struct ropa_score_note *warnings, size_t n_warnings);
/* All files with their sums, and how to check them. */
void rp_pack_page_end(struct rp_pack_page *p, const struct rp_bundled *const *files, size_t n);

#endif
