/* SPDX-License-Identifier: Apache-2.0 */
/* Copyright the ropa contributors */

/*
 * The register: one SQLite file with every record of an office, its history and its drafts.
 *
 * Every function that can fail returns a status and fills `err` (which may be NULL). Texts passed to callbacks are
 * borrowed for the call. A callback returns false to stop; stopping is not an error. What a person typed may be NULL: it reads as an
 * empty text. Callbacks and paths of files are never NULL where it isn't said.
 *
 * "Errors of the register" are, of all that reads: ROPA_E_STOPPED, _NOMEM, _BUSY, _MOVED, _DAMAGED, _DB, _IO; of all that stores besides:
 * ROPA_E_NOBODY (as.h), _READONLY, _FULL, _READING. They may come from any function that is handed one, said or not.
 */
#ifndef ROPA_REGISTER_H
#define ROPA_REGISTER_H

#include <ropa/env.h>
#include <ropa/place.h>
#include <ropa/status.h>
#include <ropa/stream.h>

#ifdef __cplusplus
extern "C" {
#endif

struct ropa_register;

/* ---- the file -------------------------------------------------------------------------------- */

/*
 * Open the register at `path`, bringing it to the newest shape (after a dated copy, see ropa_register_copy_made).
 * A handle is for one thread at a time; several handles on one file, in threads or processes, work beside each other.
 * Errors: ROPA_E_NO_REGISTER, _FOREIGN, _NEWER, _UPGRADE (hint: the copy), _OLD_READONLY, _FULL, _IO, _DB, _NOMEM. After each the
 * file is as it was. Close with ropa_register_close().
 */
ROPA_API enum ropa_status ropa_register_open(const char *path, const struct ropa_env *env, struct ropa_register **out,
                                             struct ropa_err *err);
/* Make a register where there is none; ROPA_E_EXISTS leaves what is there untouched. */
ROPA_API enum ropa_status ropa_register_make(const char *path, const struct ropa_env *env, struct ropa_register **out,
                                             struct ropa_err *err);
ROPA_API void ropa_register_close(struct ropa_register *reg); /* NULL is fine */

/*
 * From here on the handle gives the register as it stood when `day` (ISO) was over: its records, acts and names as history has them, and
 * that day as today. In memory, of the size of the file; nothing is stored by it any more (ROPA_E_READONLY). History is proved before; values erased
 * since are gone. ROPA_E_NOT_FOUND: nothing was saved until then, or the day has not come yet; ROPA_E_TAMPERED, _DB, _NOMEM, _STOPPED;
 * ROPA_E_SET_OPEN, _READING within another use of it. After an error it is to be closed.
 */
ROPA_API enum ropa_status ropa_register_rewind(struct ropa_register *reg, const char *day, struct ropa_err *err);

/* Path of the copy made before the file was brought to a newer shape; "" when none was. */
ROPA_API const char *ropa_register_copy_made(const struct ropa_register *reg);
/* Whether the file can only be read. */
ROPA_API bool ropa_register_readonly(const struct ropa_register *reg);
/*
 * The register as values see it: for ropa_value_parse(), ropa_value_format(), ropa_record_to_json(). Borrowed while the register is
 * open. Its day is that of the moment at which something is read by it, or of the reading or change under way: one kept over midnight
 * takes "วันนี้" for the new day.
 */
ROPA_API const struct ropa_view *ropa_register_view(const struct ropa_register *reg);
/* Ref and title of the record `uid`, borrowed until the next call; false when there is none, and after an interruption. */
ROPA_API bool ropa_register_describe(struct ropa_register *reg, const struct ropa_entity *ent, const char *uid,
                                     const char **ref, const char **title);
/* Whether `rec` was approved, and the whole of it prints differently since: here or in a shared record it names. */
ROPA_API bool ropa_record_changed(struct ropa_register *reg, const struct ropa_record *rec);
/* How that is said of records of `ent`: who edited nothing in a notice isn't said to have, where what it tells of changed. Static. */
ROPA_API const struct ropa_text *ropa_changed_label(const struct ropa_entity *ent);
/*
 * The status of `rec` in words: that of STATUS, or, where it was approved by one who may not sign (kpi.md A32), that. Static; never
 * NULL.
 */
ROPA_API const struct ropa_text *ropa_record_status_label(struct ropa_register *reg, const struct ropa_record *rec);
/*
 * Put the copy `backup` (of ropa_register_backup()) in the place of the register at `path`, which need not be there, and need not be
 * readable. It is checked first; what stands there is kept beside it under the name told in `kept` ("": nothing did). Nothing
 * is changed after an error: ROPA_E_BUSY when anybody has the register open; ROPA_E_DB, _DAMAGED, _TAMPERED, _FOREIGN, _NEWER when the
 * copy isn't whole; ROPA_E_NOTHING when both are one file; ROPA_E_OTHER_THERE when it is of another register than the one that
 * stands there; ROPA_E_LEFT_OUT when it was made for others and content was left out; ROPA_E_LINK; _READONLY, _FULL, _IO.
 */
ROPA_API enum ropa_status ropa_register_put_back(const char *path, const char *backup, const struct ropa_env *env, char kept[512],
                                                 struct ropa_err *err);
/*
 * Tell the paths (borrowed) of the registers that lie in the folder of this one: backups, what was kept before an upgrade or when a
 * backup was put back, others. What is erased here still stands in its copies.
 */
typedef void ropa_copy_fn(void *ctx, const char *path);
ROPA_API void ropa_register_copies(const struct ropa_register *reg, ropa_copy_fn *each, void *ctx);
/* Today, ISO; read anew, but for within a change set or a reading that goes on. Borrowed. */
ROPA_API const char *ropa_register_today(const struct ropa_register *reg);
/*
 * A consistent copy of the whole file while others work, found whole. ROPA_E_EXISTS when `path` is taken. What ropa_register_verify() would
 * refuse isn't copied, and for the same reason: ROPA_E_TAMPERED, _SEARCH, _DAMAGED, _DB.
 */
ROPA_API enum ropa_status ropa_register_backup(struct ropa_register *reg, const char *path, struct ropa_err *err);
/*
 * The same, in the place of an older copy of this register if one lies at `path`, which is one when all that it holds is in the
 * history: ROPA_E_IS_REGISTER where another register lies there, or a copy that went its own way or can't be read, ROPA_E_EXISTS
 * where something else does, ROPA_E_COPY_DRAFTS where answers were typed in the copy and not saved, ROPA_E_BUSY where somebody has
 * the copy open. What lies there stays until the new one is whole.
 */
ROPA_API enum ropa_status ropa_register_backup_over(struct ropa_register *reg, const char *path, struct ropa_err *err);
/* The same into `to`, after the copy was found whole; nothing of it stays. ROPA_E_STOPPED, _FULL, _READONLY, _DB. */
ROPA_API enum ropa_status ropa_backup_to(struct ropa_register *reg, const struct ropa_sink *to, struct ropa_err *err);
/* A copy for others: where it goes, and what it has of what it would be without. */
struct ropa_handout {
    const char *path;             /* NULL: `to` */
    const struct ropa_sink *to;
    bool replace;                 /* as ropa_register_backup_over() */
    const struct ropa_entity *const *nouns; /* those asked for, of them that would be left out */
    size_t n_nouns;
    bool values;                  /* personal values are asked for */
};
/*
 * A copy for the centre: without records of requests and incidents, remarks on them and evidence of those alone, and without the personal
 * values of what stays, unless asked. Their links of history stay, emptied: the chain verifies, and ropa_register_verify() and
 * ropa_register_withheld() tell what isn't there. No drafts go along. It isn't counted as a backup. As ropa_register_backup(),
 * ropa_register_backup_over() and ropa_backup_to(), by where it goes; ROPA_E_USAGE for a noun that is never left out.
 */
ROPA_API enum ropa_status ropa_backup_for_centre(struct ropa_register *reg, const struct ropa_handout *how, struct ropa_err *err);
/* Whether records of the noun are left out of such a copy unless asked. */
ROPA_API bool ropa_entity_kept_back(const struct ropa_entity *ent);

/*
 * What isn't in this file though its history goes through it, by noun ("act" and "score" are acts and frozen scores on what isn't here):
 * records and links without their content, links without their personal values.
 */
struct ropa_withheld {
    const char *noun;
    size_t records, links, values;
};
typedef bool ropa_withheld_fn(void *ctx, const struct ropa_withheld *w); /* false: enough */
/* Tell each such noun, in the order in which it comes first in history. Errors of the register. */
ROPA_API enum ropa_status ropa_register_withheld(struct ropa_register *reg, ropa_withheld_fn *each, void *ctx, struct ropa_err *err);
/*
 * A consistent copy, as it stands, of a register that can't be opened here: ROPA_E_NEWER, _UPGRADE, _OLD_READONLY.
 * ROPA_E_NO_REGISTER, _FOREIGN, _EXISTS when `to` is taken, _FULL, _READONLY.
 */
ROPA_API enum ropa_status ropa_register_copy_as_is(const char *path, const char *to, struct ropa_err *err);
/* When that was done last, ISO with zone; "" never. */
ROPA_API void ropa_register_backed_up(struct ropa_register *reg, char at[26]);
/*
 * SQLite's own integrity check of the file: ROPA_E_DB with its words; ROPA_E_SEARCH where search alone would miss something. ROPA_E_TAMPERED names a table, an
 * index, a trigger or a view that is missing, altered or somebody else's. What the records say is proved by ropa_register_verify() alone.
 */
ROPA_API enum ropa_status ropa_register_integrity(struct ropa_register *reg, struct ropa_err *err);
/*
 * Make the index of search anew, whatever state it is in, and what is kept of who names whom and of the last numbers given out. The records are proved before, as ropa_register_verify() does: where they
 * aren't whole, nothing is changed. `n`: how many records it holds. ROPA_E_DB, _DAMAGED, _TAMPERED, _BUSY, _FULL, _READONLY, _STOPPED.
 */
ROPA_API enum ropa_status ropa_register_reindex(struct ropa_register *reg, size_t *n, struct ropa_err *err);

/* ---- records --------------------------------------------------------------------------------- */

/* The uid of the record of `ent` that `text` names: ref, uid, code, Thai abbreviation, or whole name.
 * ROPA_E_NOT_FOUND, ROPA_E_AMBIGUOUS. */
ROPA_API enum ropa_status ropa_register_find(struct ropa_register *reg, const struct ropa_entity *ent, const char *text,
                                             char uid[37], struct ropa_err *err);
/* The uid of a removed record that `text` (ref or uid) named: for its history and for restoring it. ROPA_E_NOT_FOUND. */
ROPA_API enum ropa_status ropa_register_find_removed(struct ropa_register *reg, const struct ropa_entity *ent,
                                                     const char *text, char uid[37], struct ropa_err *err);
/* As ropa_register_find(), over all nouns. */
ROPA_API enum ropa_status ropa_register_find_any(struct ropa_register *reg, const char *text,
                                                 const struct ropa_entity **ent, char uid[37], struct ropa_err *err);
/* The record, owned by the caller, with its derived fields filled. ROPA_E_NOT_FOUND. */
ROPA_API enum ropa_status ropa_register_get(struct ropa_register *reg, const struct ropa_entity *ent, const char *uid,
                                            struct ropa_record **out, struct ropa_err *err);
/*
 * Save a new or changed record as one revision, and drop its draft, unless that holds answers which `rec` lacks. Gives a
 * new one uid and ref. An activity that
 * names no data set gets one made from its elements; sensitive categories that its elements imply are added.
 * Shared records named by an activity are never changed here.
 * ROPA_E_CONFLICT when it was changed since it was read, ROPA_E_UNFIT for another code of what is called by its code; then nothing is stored.
 */
ROPA_API enum ropa_status ropa_register_save(struct ropa_register *reg, struct ropa_record *rec, struct ropa_err *err);
/* Remove; history keeps it and ropa_register_restore() brings it back. ROPA_E_IN_USE, ROPA_E_CONFLICT, and
 * where it is retired instead, since it was approved or a letter sent it, ROPA_E_ACT_REMOVE, ROPA_E_ACT_SENT. */
ROPA_API enum ropa_status ropa_register_remove(struct ropa_register *reg, const struct ropa_record *rec,
                                               struct ropa_err *err);
/* A new, unsaved record like `rec`, owned: without identity, rows with uids of their own; shared records stay shared. ROPA_E_NOMEM. */
ROPA_API enum ropa_status ropa_register_copy(struct ropa_register *reg, const struct ropa_record *rec,
                                             struct ropa_record **out, struct ropa_err *err);
/* How many there are; -1 where that can't be read, after an interruption too. */
ROPA_API int64_t ropa_register_count(struct ropa_register *reg, const struct ropa_entity *ent);

/*
 * Several saves as one change set, stored together or not at all; `what` ("import", "set") is kept in history. ROPA_E_SET_OPEN
 * from what begins one itself (acts, imports, undo, backups ...) until it is ended, ROPA_E_READING within a callback of what is read
 * as of one moment (history, acts, those that wait or are tried, checks, posts, a list that is proved): so is a save there. A list and a
 * search hand on what they found when they began, and may be written from. ROPA_E_SET_NONE from committing what wasn't begun; to
 * roll that back is nothing. A save within it that is refused leaves nothing of itself behind.
 *
 * Where it isn't stored (it is rolled back, interrupted, finds no room, the handle is closed), records, edits and forms are in
 * memory as the register is. A record handed to a save, read or cloned since has the rev it had; 0: it is new, and gets a ref when
 * it is saved again. What was made for it (a data set, a shared record) it names no more, unless that was handed to a save too and
 * is still held. What was described in the place of a shared record is found or made again by ropa_edit_finish(). A form
 * knows its draft as that was. What was typed stays as it was typed, so that the same may be done again; a file that was
 * taken meanwhile (evidence.h) is to be taken again.
 */
ROPA_API enum ropa_status ropa_register_begin(struct ropa_register *reg, const char *what, struct ropa_err *err);
/*
 * The same, only to see what would come of it: to be rolled back, committing answers ROPA_E_SET_NONE. It may be done by nobody, and in a
 * register that may only be read: then to a copy in memory.
 */
ROPA_API enum ropa_status ropa_register_try(struct ropa_register *reg, const char *what, struct ropa_err *err);
ROPA_API enum ropa_status ropa_register_commit(struct ropa_register *reg, struct ropa_err *err);
ROPA_API void ropa_register_rollback(struct ropa_register *reg);

/* ---- setting by path ------------------------------------------------------------------------- */

/*
 * Set fields of a record by the text of their places (place.h); "purpose[].lawful_basis" of several fields is one more
 * row, until a field is said again. The fields by which an activity describes its shared records ("retention_text",
 * "sec_org", ...) are gathered, and ropa_edit_finish() finds the equal shared record or makes it. "na" before a text
 * ("na: เหตุผล") marks not applicable where the field allows it. Errors of ropa_place_parse() and ropa_place_set().
 */
struct ropa_edit;
/* Begin with `rec`, borrowed until *out is freed. ROPA_E_NOMEM. */
ROPA_API enum ropa_status ropa_edit_begin(struct ropa_register *reg, struct ropa_record *rec, struct ropa_edit **out,
                                          struct ropa_err *err);
/* One of them; an empty text, or NULL, makes it unknown, and takes out a whole row ("purpose[2]", "purpose:UID"). Errors as above; the record is as before. */
ROPA_API enum ropa_status ropa_edit_set(struct ropa_edit *edit, const char *path, const char *text, struct ropa_err *err);
/*
 * Set several, in whatever order they are given: one may need what another sets. The error is that of the first one left; ROPA_E_UNFIT
 * where two of them are one field, with nothing set. Rows are taken out last, called as they stood before.
 */
struct ropa_setting {
    const char *path, *text;
};
ROPA_API enum ropa_status ropa_edit_set_all(struct ropa_edit *edit, const struct ropa_setting *list, size_t n,
                                            struct ropa_err *err);
/*
 * The same of JSON, as ropa_record_from_json() reads it; fields of the shared records stand in it by their own codes, too ("retention_text"), and
 * are set last. Errors of both.
 */
ROPA_API enum ropa_status ropa_edit_json(struct ropa_edit *edit, const char *json, struct ropa_err *err);
/* Find or make the shared records gathered (within the change set being written, or saved at once) and refer to them. Errors of saving. */
ROPA_API enum ropa_status ropa_edit_finish(struct ropa_edit *edit, struct ropa_err *err);
/* The i-th shared record that finishing had to make, saved; NULL: no more. Borrowed until the edit is freed. */
ROPA_API const struct ropa_record *ropa_edit_made(const struct ropa_edit *edit, size_t i);
ROPA_API void ropa_edit_free(struct ropa_edit *edit);

/*
 * What a retention phrase is understood to mean: an unsaved retention record, owned, with retention_text as written
 * and the period, event, criterion and law read from it; these stay empty when the phrase is not understood. ROPA_E_UTF8, _CONTROL,
 * _TOO_LONG, _NOMEM.
 */
ROPA_API enum ropa_status ropa_retention_read(const char *text, struct ropa_record **out, struct ropa_err *err);

/* ---- lists ----------------------------------------------------------------------------------- */

struct ropa_query;
/* A query for all records of `ent`. Free it; NULL when out of memory. */
ROPA_API struct ropa_query *ropa_query_new(struct ropa_register *reg, const struct ropa_entity *ent);
ROPA_API void ropa_query_free(struct ropa_query *q);
/*
 * Add a condition: "field=value", "field~part", "field=" (empty), "field!=" (filled). The field is a place (place.h); of
 * rows any one, where none is said; a reference is followed. ROPA_E_UNFIT for what is computed, or rows of another record.
 */
ROPA_API enum ropa_status ropa_query_where(struct ropa_query *q, const char *condition, struct ropa_err *err);
/* Only records of this unit (code, abbreviation or name). ROPA_E_FIELD when the noun belongs to no unit. */
ROPA_API enum ropa_status ropa_query_unit(struct ropa_query *q, const char *unit, struct ropa_err *err);
/* Only records whose text holds `words` anywhere. ROPA_E_NOMEM; words that say nothing find nothing. */
ROPA_API enum ropa_status ropa_query_search(struct ropa_query *q, const char *words, struct ropa_err *err);
/* Order by "field,-field" ("-" downwards; names in Thai order), of rows the first. A place as of
 * ropa_query_where(), references followed ("unit_ref>name"). No name at all is no order; ROPA_E_USAGE for more than eight. */
ROPA_API enum ropa_status ropa_query_sort(struct ropa_query *q, const char *fields, struct ropa_err *err);
/*
 * Only what belongs to one of these units, uids, borrowed until the query is freed; 0: all. Records of no unit are left out, so of
 * a noun that belongs to none nothing is found; a unit belongs to itself.
 */
ROPA_API void ropa_query_units(struct ropa_query *q, const char *const *uids, size_t n);
ROPA_API void ropa_query_limit(struct ropa_query *q, size_t n);
/*
 * Go on behind the page that gave `cursor` (borrowed until the query is freed; NULL, "": at the beginning): the same query, of any
 * limit. Each record that stood when the first page was read comes once, whatever was added, removed or renamed since, and as
 * it is now; what is added comes where it was entered, if that is still ahead. The list is refused with ROPA_E_CURSOR when
 * it is of another query or none at all.
 */
ROPA_API void ropa_query_after(struct ropa_query *q, const char *cursor);
/* Where the next page begins; "" when this was the last one. Only a list with a limit or a cursor is one of pages. Owned; NULL: out of
 * memory. */
ROPA_API char *ropa_query_cursor(const struct ropa_query *q);
/* Read the rows, "not applicable" and derived fields of each record too. Without it only its own fields are. */
ROPA_API void ropa_query_whole(struct ropa_query *q);
/*
 * What it finds goes to a program: SQLite must find the records whole, and each must stand as history says, else listing them ends
 * with ROPA_E_DB, _DAMAGED or _TAMPERED, whatever was told before.
 */
ROPA_API void ropa_query_proved(struct ropa_query *q);

typedef bool ropa_record_fn(void *ctx, const struct ropa_record *rec);
ROPA_API enum ropa_status ropa_register_list(struct ropa_register *reg, const struct ropa_query *q, ropa_record_fn *each,
                                             void *ctx, struct ropa_err *err);
/*
 * Read of each record's own fields only those that `columns` show; borrowed until the query is freed. Without effect
 * on whole records.
 */
ROPA_API void ropa_query_columns(struct ropa_query *q, const struct ropa_place *columns, size_t n);
/* How many records the query finds, its limit aside. Errors of the register. */
ROPA_API enum ropa_status ropa_query_count(const struct ropa_query *q, int64_t *n, struct ropa_err *err);

/*
 * One page of any other list than that of records, for which ropa_query_limit(), _after() and _cursor() do the same. NULL in its
 * place is the whole list. What is added meanwhile comes where it belongs, if that is still ahead, and nothing is left out or told twice by
 * it. What was changed itself so that it belongs elsewhere may come again there; where what was told last is settled meanwhile, what
 * ranks as it did (falls due on the same day) may come again. ROPA_E_CURSOR from the list, before anything is told, when `after` is of
 * another list (of other words, units ...) or none at all.
 */
enum { ROPA_CURSOR = 160 }; /* bytes of a cursor */
struct ropa_page {
    size_t limit;           /* 0: all that follows */
    const char *after;      /* the cursor of the page before, `next` itself too; NULL, "": at the beginning */
    char next[ROPA_CURSOR]; /* out: where the next page begins; "" when this was the last one, or the callback ended it. Opaque */
};

struct ropa_search {
    const char *words;
    struct ropa_page *page;   /* NULL: all */
    const char *const *units; /* uids: only what belongs to one of them, as ropa_query_units() */
    size_t n_units;           /* 0: all */
};
/* Every noun, names first. Errors of the register. */
typedef bool ropa_found_fn(void *ctx, const struct ropa_entity *ent, const char *uid, const char *ref, const char *title);
ROPA_API enum ropa_status ropa_register_search(struct ropa_register *reg, const struct ropa_search *search,
                                               ropa_found_fn *each, void *ctx, struct ropa_err *err);

/*
 * The records of `ent` whose ref begins with `begin`, in order of ref, of the register at `path`, which needs not be open: it is
 * read as it is, never brought to a newer shape, and nothing is written. For what completes a ref while it is typed. Errors as of
 * ropa_register_open().
 */
ROPA_API enum ropa_status ropa_register_refs(const char *path, const struct ropa_entity *ent, const char *begin,
                                             ropa_found_fn *each, void *ctx, struct ropa_err *err);

/* The records that refer to `rec` (rows speak for their owner), each once. Errors of the register. */
ROPA_API enum ropa_status ropa_register_users(struct ropa_register *reg, const struct ropa_record *rec,
                                              ropa_found_fn *each, void *ctx, struct ropa_err *err);

/*
 * How many dates of next disposal saving `rec`, a retention rule or a data set, would work out anew: those of activities
 * that nobody has set otherwise. Nothing is stored, so that nobody may ask it too, of a register that may only be read too; within a change set it isn't known and 0.
 * Errors as of saving.
 */
ROPA_API enum ropa_status ropa_register_moved_dates(struct ropa_register *reg, const struct ropa_record *rec,
                                                    size_t *dates, struct ropa_err *err);

/* Values of a field in the register, used most first: canonical value and how often. Items of sets count singly.
 * `ent` may be rows. At most `limit` (0: all). ROPA_E_FIELD for no field of it, and for rows and what is computed; errors of the register. */
typedef bool ropa_usage_fn(void *ctx, const char *value, int64_t times);
ROPA_API enum ropa_status ropa_register_usage(struct ropa_register *reg, const struct ropa_entity *ent, size_t field,
                                              size_t limit, ropa_usage_fn *each, void *ctx, struct ropa_err *err);

/* ---- history --------------------------------------------------------------------------------- */

struct ropa_act_kept; /* ropa/acts.h */
struct ropa_change {
    int64_t seq, rev, change_set;
    const char *at;    /* ISO with zone: when it was typed */
    bool clock_set;    /* the clock was given by hand */
    const char *actor; /* who typed */
    const char *person; /* uid of whose hand it was; NULL unknown */
    const char *what;  /* add, edit, remove, restore, undo, import, set, act:KIND */
    const char *noun, *uid, *ref;
    const char *hash; /* the link of the chain, hex */
    const struct ropa_act_kept *act; /* where it is an act on the record, else NULL */
};
typedef bool ropa_change_fn(void *ctx, const struct ropa_change *change);
/* Changes of record `uid`, or of all when NULL; newest first. Errors of the register. */
ROPA_API enum ropa_status ropa_register_history(struct ropa_register *reg, const char *uid, struct ropa_page *page,
                                                ropa_change_fn *each, void *ctx, struct ropa_err *err);
/* The record as it stood at `rev`, owned. ROPA_E_NOT_FOUND: it never had that one; errors of the register. */
ROPA_API enum ropa_status ropa_register_at(struct ropa_register *reg, const struct ropa_entity *ent, const char *uid,
                                           int64_t rev, struct ropa_record **out, struct ropa_err *err);
/* What differs between two states of a record (`a` may be NULL: all of `b`): place and canonical values, NULL for none.
 * `f` NULL: the texts are reasons why the field does not apply. */
typedef bool ropa_difference_fn(void *ctx, const struct ropa_place *p, const struct ropa_field *f, const char *a,
                                const char *b);
ROPA_API void ropa_record_diff(const struct ropa_record *a, const struct ropa_record *b, ropa_difference_fn *each, void *ctx);
/* Bring a record back to `rev` (0: the last state before it was removed, or the one before the last) as a new revision.
 * ROPA_E_NOT_FOUND with the revs there are; errors of saving. */
ROPA_API enum ropa_status ropa_register_restore(struct ropa_register *reg, const struct ropa_entity *ent, const char *uid,
                                                int64_t rev, struct ropa_err *err);
/* Take back the last change set that wasn't itself an undo of something: each of its records goes to its state before.
 * `n` counts them. ROPA_E_NOTHING, ROPA_E_CONFLICT when one was changed since. */
ROPA_API enum ropa_status ropa_register_undo(struct ropa_register *reg, size_t *n, struct ropa_err *err);
/*
 * What ropa_register_undo() would take back: each record of that change set, the last changed first, as it is called now, or "" for the
 * title of one that is gone. ROPA_E_NOTHING where there is none; errors of the register.
 */
ROPA_API enum ropa_status ropa_register_undoes(struct ropa_register *reg, ropa_found_fn *each, void *ctx, struct ropa_err *err);
/*
 * Walk the chain, compare live records with it; `head` (hex as printed, 12 digits at least; may be NULL) must be in it.
 * ROPA_E_TAMPERED; ROPA_E_AMBIGUOUS when the digits fit several links, ROPA_E_USAGE when they are no head.
 */
ROPA_API enum ropa_status ropa_register_verify(struct ropa_register *reg, const char *head, size_t *links,
                                               struct ropa_err *err);
/* The head of the chain, hex; "" when nothing was saved. Errors of the register. */
ROPA_API enum ropa_status ropa_register_head(struct ropa_register *reg, char out[65], struct ropa_err *err);

/* ---- drafts ---------------------------------------------------------------------------------- */

/*
 * One draft a record and person (who acts, as.h): what is typed and not saved yet. That of somebody else is read and saved by
 * nobody but them. Forms of one person over one record (form.h) fill it together.
 */

/* Keep `rec` as typed so far, as the draft of who acts; gives a new record and new rows their uids. ROPA_E_NOBODY, errors of the register. */
ROPA_API enum ropa_status ropa_draft_save(struct ropa_register *reg, struct ropa_record *rec, struct ropa_err *err);
/*
 * The draft that who acts has of `uid`, owned; *out NULL when there is none. It stands on top of what was saved since it was
 * begun, unless both changed the same: then it is as it was left, and what it is an edit of is an older rev.
 * An answer in it that can't be one, or names what is gone, is what it was when the draft was begun; a form says which (form.h).
 * ROPA_E_DRAFT when it is damaged: then nothing but dropping it, or typing anew, helps.
 */
ROPA_API enum ropa_status ropa_draft_load(struct ropa_register *reg, const struct ropa_entity *ent, const char *uid,
                                          struct ropa_record **out, struct ropa_err *err);
/* Drop that of `owner`, as struct ropa_draft has it; NULL: of who acts. None is no error. Errors of the
 * register. */
ROPA_API enum ropa_status ropa_draft_drop(struct ropa_register *reg, const char *uid, const char *owner,
                                          struct ropa_err *err);
struct ropa_draft {
    const struct ropa_entity *ent; /* NULL: damaged, so that nobody can tell */
    const char *uid, *title;
    const char *at;    /* when the last answer was kept, ISO with zone */
    const char *actor; /* the name of whose it is */
    const char *owner; /* what tells it from others of the record */
    bool fresh;        /* of a record never saved */
    bool mine;         /* of who acts */
    bool damaged;      /* can't be read any more */
};
typedef bool ropa_draft_fn(void *ctx, const struct ropa_draft *draft);
/* All drafts, those of others too; oldest first. Errors of the register. */
ROPA_API enum ropa_status ropa_draft_each(struct ropa_register *reg, struct ropa_page *page, ropa_draft_fn *each, void *ctx,
                                          struct ropa_err *err);
/* Those that others have of record `uid`. Errors of the register. */
ROPA_API enum ropa_status ropa_draft_others(struct ropa_register *reg, const char *uid, ropa_draft_fn *each, void *ctx,
                                            struct ropa_err *err);

/* What a field holds: a canonical value, or the reason why it doesn't apply; both NULL: nothing. */
struct ropa_said {
    const char *value, *na;
};
struct ropa_draft_difference {
    struct ropa_place place; /* of a row that is in one of the two alone: of the field that names it; `gone`: taken out there */
    struct ropa_said base, saved, mine; /* what it was when the draft began, is in the register now, is in the draft */
    bool both; /* both changed it, and not alike: somebody has to decide */
};
typedef bool ropa_draft_difference_fn(void *ctx, const struct ropa_draft_difference *d);
/* Whose answer holds where both changed it: neither's yet, what is saved, or mine. */
enum ropa_chosen { ROPA_CHOOSE_LATER, ROPA_CHOOSE_SAVED, ROPA_CHOOSE_MINE };
typedef enum ropa_chosen ropa_choose_fn(void *ctx, const struct ropa_draft_difference *d);
/*
 * Put what was saved since `rec` was read, or its draft begun, under it, so that it can be saved. `choose` is asked of each
 * place that both changed. ROPA_E_BOTH where it doesn't decide (NULL: nothing is decided), ROPA_E_REMOVED when the record is
 * gone: `rec` is then as it was.
 */
ROPA_API enum ropa_status ropa_draft_rebase(struct ropa_register *reg, struct ropa_record *rec, ropa_choose_fn *choose,
                                            void *ctx, struct ropa_err *err);
/*
 * Where the record was saved otherwise since the draft that who acts has of `uid` was begun; nothing when there is no draft,
 * or nobody saved. ROPA_E_REMOVED when the record is gone, ROPA_E_DRAFT.
 */
ROPA_API enum ropa_status ropa_draft_differs(struct ropa_register *reg, const char *uid, ropa_draft_difference_fn *each,
                                             void *ctx, struct ropa_err *err);

/* ---- starters -------------------------------------------------------------------------------- */

struct ropa_starter {
    const char *code;
    struct ropa_text name, group;
    const char *elements; /* the data that its record holds: a canonical set, "[]" where it tells none */
};
typedef bool ropa_starter_fn(void *ctx, const struct ropa_starter *starter);
/* The ready-made records of `ent` (activities, entries of the catalogue), by group and name; `reg` may be NULL for the built-in ones.
 * ROPA_E_FORMAT where a file of them has a mistake, with its line; ROPA_E_NOMEM. */
ROPA_API enum ropa_status ropa_starter_each(struct ropa_register *reg, const struct ropa_entity *ent, ropa_starter_fn *each,
                                            void *ctx, struct ropa_err *err);
/* Whether it is called so, in part or by its code; with `data`, whether it holds data that people call so. "" fits all. False too when memory ran out. */
ROPA_API bool ropa_starter_fits(const struct ropa_starter *starter, const char *word, bool data);
/*
 * What of the organisation starter `code` cites and the register doesn't know yet: the canonical set of its fields (owned,
 * free()), "[]" where there is none. What isn't known when it begins is left out of its texts, or asked. Errors of ropa_starter_begin().
 */
ROPA_API enum ropa_status ropa_starter_wants(struct ropa_register *reg, const struct ropa_entity *ent, const char *code,
                                             char **fields, struct ropa_err *err);
/*
 * A new, unsaved record of `ent` from starter `code`; the shared records it names are found or made (saved at once).
 * `ask` (owned, free()) is the canonical set of paths that only the office knows. ROPA_E_NOT_FOUND names the nearest.
 */
ROPA_API enum ropa_status ropa_starter_begin(struct ropa_register *reg, const struct ropa_entity *ent, const char *code,
                                             struct ropa_record **out, char **ask, struct ropa_err *err);

/* ---- the worked example ---------------------------------------------------------------------- */

/*
 * Fill an empty register with the sample office of templates/sample.json: a worked year up to today, its records, changes
 * and acts entered as an officer would, in many change sets. What was entered before an error stays.
 */
ROPA_API enum ropa_status ropa_register_sample(struct ropa_register *reg, struct ropa_err *err);

#ifdef __cplusplus
}
#endif
#endif
