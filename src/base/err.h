/* SPDX-License-Identifier: Apache-2.0 */
/* Copyright the ropa contributors */

/* Filling struct ropa_err. Every helper accepts err == NULL and returns the status it was given. */
#ifndef RP_ERR_H
#define RP_ERR_H

#include <ropa/status.h>

/* Start a new error: clears `err`, sets status, and found (may be NULL). */
enum ropa_status rp_err(struct ropa_err *err, enum ropa_status s, const char *found);
/* The same about a file, record or word. */
enum ropa_status rp_err_subject(struct ropa_err *err, enum ropa_status s, const char *subject, const char *found);
/* The record concerned, where none was named yet: its noun's code (static) and its ref. */
void rp_err_record(struct ropa_err *err, const char *noun, const char *ref);
/* Whether the program could not: nothing that what was given could help. */
bool rp_err_is_failure(enum ropa_status s);
/* Whether a caller's `day` is one of the calendar, ISO; NULL is none and good. ROPA_E_DATE. */
enum ropa_status rp_err_day(struct ropa_err *err, const char *day);
/* A system error about `subject`: maps errno to ROPA_E_FULL, _READONLY, _NOT_FOUND, _OWN_FILE, _NOMEM or _IO, with strerror as native. */
enum ropa_status rp_err_errno(struct ropa_err *err, const char *subject, int errnum);
/* The same where a file was to be made or written: ROPA_E_NO_FOLDER when its folder is missing, _IS_FOLDER. */
enum ropa_status rp_err_writing(struct ropa_err *err, const char *path, int errnum);
/* What would be right, in both languages. */
void rp_err_hint(struct ropa_err *err, const char *th, const char *en);

/* As ropa_text_check() of one line, and no mark that changes the direction or isn't seen: ROPA_E_CONTROL. */
enum ropa_status rp_text_check_name(const char *s, struct ropa_err *err);
/* Whether nothing of it is seen: spaces of any kind, what is there only to be left out, and the empty text. */
bool rp_text_is_unseen(const char *s);

#endif
