/* SPDX-License-Identifier: Apache-2.0 */
/* Copyright the ropa contributors */

/* What a paper that persons are told by tells of the activities it is about: of another word in one of these it is no longer true. */
#ifndef RP_MODEL_TOLD_H
#define RP_MODEL_TOLD_H

#include <ropa/model.h>

/* Whether papers of `paper` tell of activities. */
bool rp_tells(const struct ropa_entity *paper);
/* Whether the one of the whole office tells of an activity of this status: of what nobody submitted yet, and of what is over, nobody is told. */
bool rp_told_office(const char *status);
/* Whether such a paper tells field `f` of a record or row of `of`; *item: the code of NITEM that it is told under, "" none. */
bool rp_tells_field(const struct ropa_entity *paper, const struct ropa_entity *of, size_t f, const char **item);
/* Whether what it tells of the two, states of one record of a noun or its rows, is the same. NULL: there is none. */
bool rp_tells_same(const struct ropa_entity *paper, const struct ropa_record *a, const struct ropa_record *b);

#endif
