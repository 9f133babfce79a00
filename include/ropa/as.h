/* SPDX-License-Identifier: Apache-2.0 */
/* Copyright the ropa contributors */

/*
 * Who uses a register, from one moment to the next. A handle may be lent: each use says whose it is, history names who
 * typed and, where it is known, the person; the day is read anew when a reading or a change begins, never kept from before.
 */
#ifndef ROPA_AS_H
#define ROPA_AS_H

#include <ropa/register.h>

#ifdef __cplusplus
extern "C" {
#endif

/*
 * Texts are UTF-8 and copied. What of the register they may see isn't said here: each list, search, due, todo is given its units
 * (ropa_query_units() ...). A handle that hid some by itself would be half a guard: what is asked for by uid, and history, aren't lists.
 */
struct ropa_who {
    const char *person; /* uid of the person in the register; NULL: not known to be one */
    const char *actor;  /* who types, as history says it; NULL: the person's name */
    const char *via;    /* code of VIA: how the acts of this use are entered; NULL: nothing is said */
};

/*
 * `who` uses the register from now on. NULL: nobody; then whatever would store something answers ROPA_E_NOBODY. After
 * opening it is ropa_env's actor, no person. An act entered by way of "own" or "single" must be that of the person; what the
 * person enters in the name of another says so by itself, and no act says of itself that it came by another way than this, but for "memo". ROPA_E_NOT_FOUND (no such person), ROPA_E_CHOICE (via),
 * ROPA_E_NO_ACTOR (neither person nor actor, or a blank one),
 * ROPA_E_UTF8, _CONTROL, _LINE_END, _TOO_LONG (actor: text of 1 to 100 characters in one line); ROPA_E_SET_OPEN (a change set of who used it before is neither committed nor rolled back). After an error who used it before
 * still does, and an interruption, which this ends, goes on.
 */
ROPA_API enum ropa_status ropa_register_as(struct ropa_register *reg, const struct ropa_who *who,
                                           struct ropa_err *err);

/*
 * From any thread, while another uses the register: what it does ends with ROPA_E_STOPPED (ropa_check_record() and the like
 * with false), a change set is taken back, and so does all that follows, until ropa_register_as() is called. The register
 * is not closed meanwhile.
 */
ROPA_API void ropa_register_interrupt(struct ropa_register *reg);

#ifdef __cplusplus
}
#endif
#endif
