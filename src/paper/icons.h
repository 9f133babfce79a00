/* SPDX-License-Identifier: Apache-2.0 */
/* Copyright the ropa contributors */

/* The words of a picture: short, each once, with what stands for them. */
#ifndef RP_ICONS_H
#define RP_ICONS_H

#include "paper/paper.h"

/* RP_ICON_NONE: there is none of that name. */
enum rp_icon rp_icon_find(const char *name);
/* What stands for a group of data, as rp_icon_groups() says it. */
enum rp_icon rp_icon_of_group(const char *said);
/* The same of a group as the vocabulary names it in Thai, and into *said as anybody calls it; of another, "" too, what is left over. */
enum rp_icon rp_icon_of_list(const char *group, const char **said);
/* Append groups of data, a line each as the vocabulary names them, as anybody calls them; of more than six how many are left. */
void rp_icon_groups(const char *lines, enum ropa_lang lang, struct rp_buf *out);
/* Cut the lists of a picture to what one reads from afar: each thing once, and how many are left to the notice. */
void rp_paper_brief(struct rp_paper *p);

#endif
