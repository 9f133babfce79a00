/* SPDX-License-Identifier: Apache-2.0 */
/* Copyright the ropa contributors */

/* Whether a contact is a person's own rather than an office's, as far as its words tell. */
#ifndef RP_CONTACT_H
#define RP_CONTACT_H

#include <stdbool.h>
#include <stddef.h>

/* Whether the e-mail (may be NULL) is one as offices give to persons, "somchai.j@", or of a service for persons. */
bool rp_contact_persons_mail(const char *mail);
/* Whether it may be, two names standing before the "@": the words alone can't tell. */
bool rp_contact_may_be_persons_mail(const char *mail);
/* Whether somebody is named in `name` (may be NULL) as persons are called, by title or rank; "นายทะเบียน" and its like are posts. */
bool rp_contact_titled(const char *name);
/* Whether it may be a person's name and surname, with no word of an office: the words alone can't tell. */
bool rp_contact_may_be_name(const char *name);

typedef void rp_contact_fn(void *ctx, const char *name, size_t n);
/*
 * Each person told of in `text` (may be NULL), a text of any length: by a title with given name and surname, a short title with a name, or as
 * in English; `n` bytes, folded. Ranks and posts written out are told of classes of persons, too, and are none. False: out of memory.
 */
bool rp_contact_each_named(const char *text, rp_contact_fn *each, void *ctx);

#endif
