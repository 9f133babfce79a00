/* SPDX-License-Identifier: Apache-2.0 */
/* Copyright the ropa contributors */

/* The register file: records of every noun, their history, drafts and search, behind one handle. */
#ifndef RP_STORE_H
#define RP_STORE_H

#include "model/record.h"

#include <ropa/env.h>
#include <ropa/model.h>
#include <ropa/stream.h>

struct rp_store; /* opaque: what it holds is known in this room alone, handle.h */

/*
 * Open the register at `path`, or with `create` make one where no file is.
 * Errors: ROPA_E_NO_REGISTER, _FOREIGN, _NEWER, _READONLY (it must be migrated but cannot be), _IO, _DB, _NOMEM;
 * ROPA_E_EXISTS when a register to be made is there already.
 */
enum ropa_status rp_store_open(const char *path, bool create, const struct ropa_env *env,
                               struct rp_store **out, struct ropa_err *err);
void rp_store_close(struct rp_store *st);

/* The store as the other layers see it; lives as long as the store. */
const struct ropa_view *rp_store_view(const struct rp_store *st);
/* Reads the hints; *hints is borrowed while the store lives. */
typedef enum ropa_status rp_read_hints_fn(void *ctx, const struct rp_hints **hints);
/* Where the view has its hints from when it is first asked for them: a list of records asks for none. */
void rp_store_hints(struct rp_store *st, rp_read_hints_fn *read, void *ctx);
/*
 * The file is the one that was opened, and holds what it held: another may have been copied over it, under the same name.
 * ROPA_E_MOVED.
 */
enum ropa_status rp_store_same(struct rp_store *st, struct ropa_err *err);
const char *rp_store_uid(const struct rp_store *st);   /* of the register */
/* Another handle of the file, by the same clock and for the same officer. As rp_store_open(). */
enum ropa_status rp_store_reopen(const struct rp_store *st, struct rp_store **out, struct ropa_err *err);
/* ISO; read anew unless a reading or a change set is open, which has the day on which it began. Borrowed until it is asked again. */
const char *rp_store_today(struct rp_store *st);
int64_t rp_store_now(const struct rp_store *st);       /* seconds since 1970, by the clock of the front end */
const char *
rp_store_copy_made(const struct rp_store *st);     /* path of the copy made before a migration, or "" */
bool rp_store_practice(const struct rp_store *st); /* it is a copy to practise on: what is written says so */
bool rp_store_readonly(const struct rp_store *st); /* the file or its folder cannot be written */
bool rp_store_writing(const struct rp_store *st);  /* within a change set */

/* Whether history can say of somebody who types that they are called so: text of 1 to 100 characters in one line. ROPA_E_UTF8,
 * _CONTROL, _TOO_LONG. */
enum ropa_status rp_store_check_actor(const char *actor, struct ropa_err *err);
/* Who uses it from now on: as struct ropa_who, checked; copied. NULL: nobody. ROPA_E_NOMEM. */
struct rp_who {
    const char *person, *actor, *via; /* person and via may be NULL */
};
enum ropa_status rp_store_as(struct rp_store *st, const struct rp_who *who, struct ropa_err *err);
const char *rp_store_person(const struct rp_store *st); /* uid, "" unknown */
const char *rp_store_actor(const struct rp_store *st);  /* who types, as history says it; "" nobody */
const char *rp_store_via(const struct rp_store *st);    /* code of VIA, "" not said */
/* From any thread: what runs ends with ROPA_E_STOPPED, as does what follows, until rp_store_resume(). */
void rp_store_interrupt(struct rp_store *st);
bool rp_store_resume(struct rp_store *st); /* whether it was stopped */
/* ROPA_E_STOPPED when that came: what the view answers is then nothing, and nobody may conclude from it. */
enum ropa_status rp_store_stopped(struct rp_store *st, struct ropa_err *err);
/*
 * What came of a reading or change: `s`, but where that is ROPA_OK or ROPA_E_NOMEM what kept an answer within it from being whole:
 * ROPA_E_STOPPED, ROPA_E_DB, ROPA_E_DAMAGED. Whoever took such an answer for all learns of it here.
 */
enum ropa_status rp_store_ended(struct rp_store *st, enum ropa_status s, struct ropa_err *err);
/*
 * Read the clock anew, unless a reading or a change goes on: those are of one day. Whoever begins with something else (a
 * value typed, a day shown) calls it.
 */
void rp_store_day(struct rp_store *st);

/* Whether anything may be stored at all: ROPA_E_READONLY, ROPA_E_NOBODY. */
enum ropa_status rp_store_writable(const struct rp_store *st, struct ropa_err *err);

/* Whether neither a change set nor a reading goes on: ROPA_E_SET_OPEN, ROPA_E_READING. What begins and ends by itself asks it. */
enum ropa_status rp_store_alone(const struct rp_store *st, struct ropa_err *err);

/*
 * A change set: everything saved between begin and commit is stored together or not at all. `what` (borrowed) is
 * the word history keeps: "add", "edit", "import" ... Errors of rp_store_writable() and rp_store_alone(); ROPA_E_SET_NONE
 * where nothing was begun. To take back what wasn't begun is nothing.
 */
enum ropa_status rp_store_begin(struct rp_store *st, const char *what, struct ropa_err *err);
/*
 * The same, to be taken back: what would come of it. Nobody may try it too, and where nothing can be stored it is done on a
 * copy in memory. Errors of rp_store_alone(); a commit takes it back and answers ROPA_E_SET_NONE.
 */
enum ropa_status rp_store_try(struct rp_store *st, const char *what, struct ropa_err *err);
enum ropa_status rp_store_commit(struct rp_store *st, struct ropa_err *err);
void rp_store_rollback(struct rp_store *st);

/*
 * A part of a change set that is kept or taken back by itself, such as one record of a file. *undone tells whether there
 * was something to take back.
 */
enum ropa_status rp_store_part_begin(struct rp_store *st, struct ropa_err *err);
/* Whether the record `uid` was made within the part. */
enum ropa_status rp_store_part_made(struct rp_store *st, const char *uid, bool *made, struct ropa_err *err);
/* Whether the record `uid` was made by the change set that is being written. */
bool rp_store_made(const struct rp_store *st, const char *uid);
/*
 * The part is kept: what fails from here on takes back the whole change set, and SQLite needn't copy the pages that the part has yet to
 * write.
 */
enum ropa_status rp_store_part_settle(struct rp_store *st, struct ropa_err *err);
enum ropa_status rp_store_part_end(struct rp_store *st, bool keep, bool *undone, struct ropa_err *err);

/*
 * One thing stored by itself, as a save: a change set of its own, called `what`, a part of the one under way, or, within a part, of that. What
 * began so is ended with what came of it, and is stored or not: gives `s`, or why that failed.
 */
enum rp_one { RP_ONE_SET, RP_ONE_PART, RP_ONE_WITHIN };
enum ropa_status rp_store_one_begin(struct rp_store *st, const char *what, enum rp_one *how, struct ropa_err *err);
enum ropa_status rp_store_one_end(struct rp_store *st, enum rp_one how, enum ropa_status s, struct ropa_err *err);

/*
 * saving.c: when a change set isn't stored, what its saves changed in the records handed over is put back, so that they can be
 * saved again: rev, whether there is one, the ref that a new one was given; so it is in records read or cloned meanwhile. Nothing that was made within the set
 * is named by them any more, unless whoever had it saved holds it still.
 * The same for `rec`, which names what was made, and wasn't saved itself; nothing outside a change set. ROPA_E_NOMEM.
 */
enum ropa_status rp_store_follow(struct rp_store *st, struct ropa_record *rec, struct ropa_err *err);
/* Who wants to know how the change set under way ends, before records are put back. The memory is theirs; they take it out again. */
struct rp_ending {
    void (*ended)(struct rp_ending *ending, bool stored); /* it is out of the list then */
    struct rp_ending *next, **link; /* link NULL: in no list */
};
void rp_store_at_end(struct rp_store *st, struct rp_ending *ending); /* nothing where it waits already, or outside a change set */
void rp_store_not_at_end(struct rp_ending *ending);

/*
 * What is read from begin to end is of one moment, whoever writes meanwhile. Nothing is saved in between. A reading may
 * begin within another. Within a change set both do nothing.
 */
enum ropa_status rp_store_read_begin(struct rp_store *st, struct ropa_err *err);
void rp_store_read_end(struct rp_store *st);
/*
 * verify.c: a reading of what goes out of the register. What isn't whole is not written down as if it were: the file is whole, everything
 * stands as history says, and nobody put anything into it that acts unseen. Proved once where one begins within another; not of a day before: the
 * whole was, before it was taken back to that. The last numbers given out are let be: they tell what is new how it is called, and go out
 * with nothing. Errors of rp_store_prove(), ROPA_E_TAMPERED naming what was put in; no reading goes on then.
 */
enum ropa_status rp_store_read_proved(struct rp_store *st, struct ropa_err *err);
/*
 * To the end of the reading most records will be asked about: what others say of them is read of all at once, and kept
 * until something is stored. A cursor over many does it by itself, while it is open.
 */
void rp_store_read_all(struct rp_store *st);
/* The same of all but activities, of which few will be asked about: each by itself, until `most` answers were given. */
void rp_store_read_few(struct rp_store *st, size_t most);
/* Records borrowed from the view before are read anew when next asked for. */
void rp_store_forget(struct rp_store *st);

/*
 * Save `rec`, new (rev 0) or changed, with its rows, and append it to history. Gives a new record its uid and ref
 * and new rows their uids; raises rev. A changed record must be based on the stored rev.
 * Within a change set, or in one of its own; all of it or nothing. Errors: ROPA_E_CONFLICT, those of the database.
 */
enum ropa_status rp_store_save(struct rp_store *st, struct ropa_record *rec, struct ropa_err *err);

/* Remove the record from the register; its history stays. ROPA_E_IN_USE when others refer to it, ROPA_E_ACT_REMOVE when
 * it was approved, ROPA_E_ACT_SENT when a letter sent it. */
enum ropa_status rp_store_remove(struct rp_store *st, const struct ropa_record *rec, struct ropa_err *err);

/*
 * Of records whose history a merge brought (graft.h), within a change set; none of these adds a link. Put `rec` in the register
 * as it stood at rec->rev, whether it is there or not.
 */
enum ropa_status rp_store_adopt(struct rp_store *st, struct ropa_record *rec, struct ropa_err *err);
/* The live `rec` is called `ref` from now on; who saves it next says so in a link. */
enum ropa_status rp_store_renumber(struct rp_store *st, struct ropa_record *rec, const char *ref, struct ropa_err *err);
/* What is saved of the live `rec` next stands above `rev`. */
enum ropa_status rp_store_raise(struct rp_store *st, struct ropa_record *rec, int64_t rev, struct ropa_err *err);
/* Take the live `rec` out; one that others refer to where what takes its place is to come in this change set. */
enum ropa_status rp_store_take_out(struct rp_store *st, const struct ropa_record *rec, struct ropa_err *err);
/* The same of one that nobody refers to, and that was neither approved nor sent by letter. ROPA_E_IN_USE, ROPA_E_ACT_REMOVE, ROPA_E_ACT_SENT. */
enum ropa_status rp_store_forgo(struct rp_store *st, const struct ropa_record *rec, struct ropa_err *err);

/* The record `uid` of `ent`, owned by the caller. ROPA_E_NOT_FOUND. */
enum ropa_status rp_store_get(struct rp_store *st, const struct ropa_entity *ent, const char *uid,
                              struct ropa_record **out, struct ropa_err *err);

/* Whether there is a record `uid` of `ent`. */
enum ropa_status rp_store_is_there(struct rp_store *st, const struct ropa_entity *ent, const char *uid, bool *is,
                                   struct ropa_err *err);
/* How many records of `ent` there are. */
enum ropa_status rp_store_count(struct rp_store *st, const struct ropa_entity *ent, int64_t *n, struct ropa_err *err);

/* The record that row `uid` of the rows `row` belongs to; "" when there is no such row. */
enum ropa_status rp_store_owner(struct rp_store *st, const struct ropa_entity *row, const char *uid,
                                char owner[37], struct ropa_err *err);

/* Whether values of the field stand in the register by themselves: neither rows nor what is worked out. */
bool rp_store_counts(const struct ropa_field *f);
/* `each` is called with a value and in how many records or rows it stands; returns false to stop. */
typedef bool rp_usage_fn(void *ctx, const char *value, int64_t times);
/* How often each value of field `f` of `ent` is used, the most used first, at most `limit` (0: all); items of a list alone. */
enum ropa_status rp_store_usage(struct rp_store *st, const struct ropa_entity *ent,
                                const struct ropa_field *f, size_t limit, rp_usage_fn *each, void *ctx,
                                struct ropa_err *err);

/* order.c: names will be sorted. Keys that another version of ICU made are made anew, before nothing can be written. */
enum ropa_status rp_store_order(struct rp_store *st, struct ropa_err *err);

/*
 * rewind.c: from here on the handle stands as the register did when `day` (ISO) was over, and its day is that one; nothing is stored
 * by it any more. History is proved before, and ends with the last link of that day; what was erased since isn't there. ROPA_E_NOT_FOUND: nothing
 * was saved until then; errors as of rp_store_prove(), ROPA_E_SET_OPEN, _READING, _NOMEM.
 */
enum ropa_status rp_store_rewind(struct rp_store *st, const char *day, struct ropa_err *err);
/* The same to when the link of that place in the file's table was the last, on `day`. */
enum ropa_status rp_store_rewind_to(struct rp_store *st, int64_t link, const char *day, struct ropa_err *err);
/* The day at whose end it stands; "" where it stands as it is. */
const char *rp_store_then(const struct rp_store *st);

/* backup.c: a consistent copy of the whole file at `path`, while others work. ROPA_E_EXISTS; what rp_store_verify()
 * says when the file isn't whole, ROPA_E_DB when the copy isn't: then none is left. With `keeps` (NULL: all of it) records of the nouns
 * that are kept back are left out but for those named there, and so are personal values unless `values`: the chain verifies all the same. */
struct rp_copy_keeps {
    const struct ropa_entity *const *nouns;
    size_t n_nouns;
    bool values;
};
enum ropa_status rp_store_backup(struct rp_store *st, const char *path, const struct rp_copy_keeps *keeps,
                                 struct ropa_err *err);
/* The same in the place of an older one: ROPA_E_IS_REGISTER, also where that is whole and `keeps` leaves something out; _EXISTS where
 * anything else lies there; _COPY_DRAFTS where somebody typed in it; _BUSY when it is open. */
enum ropa_status rp_store_backup_over(struct rp_store *st, const char *path, const struct rp_copy_keeps *keeps,
                                      struct ropa_err *err);
/* The same into `to`, once the copy was found whole. ROPA_E_STOPPED when the sink ended it. */
enum ropa_status rp_store_backup_to(struct rp_store *st, const struct ropa_sink *to, const struct rp_copy_keeps *keeps,
                                    struct ropa_err *err);
/* The same of a register that this program can't open: of a newer one, or one whose upgrade fails. Byte by byte. */
enum ropa_status rp_store_copy_as_is(const char *path, const char *to, struct ropa_err *err);
/*
 * restore.c: put the copy `backup` in the place of the register at `path`, which nobody may have open. What stands there is kept
 * beside it, and told in `kept` ("" when there was nothing). The copy is checked before: ROPA_E_DB, _DAMAGED, _TAMPERED, _FOREIGN,
 * _NEWER, _LEFT_OUT; ROPA_E_BUSY when somebody has the register open; ROPA_E_NOTHING when both are one file; ROPA_E_OTHER_THERE when another
 * register stands there; ROPA_E_LINK. Nothing is changed then. Through a link the file that it leads to is replaced.
 */
enum ropa_status rp_store_restore(const char *path, const char *backup, const struct ropa_env *env, char *kept, size_t size,
                                  struct ropa_err *err);
/* Tell the paths of the registers beside it: backups, what was kept before an upgrade or a restoring, others. */
typedef void rp_copy_fn(void *ctx, const char *path);
void rp_store_copies(const struct rp_store *st, rp_copy_fn *each, void *ctx);
/* When that was done last, ISO with zone; "" never. */
void rp_store_backed_up(struct rp_store *st, char at[26]);

/*
 * ref.c: tell uid, ref and title of the records of `ent` whose ref begins with `begin`, in order of ref, from the file at
 * `path` as it is: never brought to a newer shape. Errors as of rp_db_peek(); ROPA_E_FOREIGN.
 */
typedef bool rp_ref_fn(void *ctx, const struct ropa_entity *ent, const char *uid, const char *ref,
                       const char *title);
enum ropa_status rp_store_refs(const char *path, const struct ropa_entity *ent, const char *begin,
                               rp_ref_fn *each, void *ctx, struct ropa_err *err);

/* Tell the front end, now and then, how many records are `done`. ROPA_E_STOPPED when it says so. */
enum ropa_status rp_store_tell(const struct rp_store *st, size_t done, struct ropa_err *err);

/* view.c: drop the records lent, if they have become many: whoever walks through a register calls it between two. */
void rp_store_view_trim(struct rp_store *st);

/* find.c: what a person calls the record: ref, uid, code, Thai abbreviation, title. As ropa_view's resolve. */
enum ropa_status rp_store_find(struct rp_store *st, const struct ropa_entity *ent, const char *text,
                               char uid[37], struct ropa_err *err);
/* The noun of the ref or uid `text`, with its uid. ROPA_E_NOT_FOUND. */
enum ropa_status rp_store_find_any(struct rp_store *st, const char *text, const struct ropa_entity **ent,
                                   char uid[37], struct ropa_err *err);
/* Whether it belongs to the unit of the one that it is called like. False to stop. */
typedef bool rp_namesake_fn(void *ctx, const char *uid, const char *ref, bool same_unit);
/* The records of its noun that are called like `like`, which has a title, byte for byte; in the order of a register. */
enum ropa_status rp_store_namesakes(struct rp_store *st, const struct ropa_record *like, rp_namesake_fn *each,
                                    void *ctx, struct ropa_err *err);

/* verify.c: whether SQLite finds the file whole. ROPA_E_DB with what it found; ROPA_E_SEARCH when no record is concerned. */
enum ropa_status rp_store_integrity(struct rp_store *st, struct ropa_err *err);
/*
 * Nothing stands in the file that the migrations didn't make, and all that they made: else nothing is written, as rp_store_verify()
 * says. Within a transaction. ROPA_E_TAMPERED, _SEARCH.
 */
enum ropa_status rp_store_as_made(struct rp_store *st, struct ropa_err *err);
/* Whether `rec`, as it was read just now, is what history says; of one read in part the whole is. ROPA_E_TAMPERED. */
enum ropa_status rp_store_stands(struct rp_store *st, const struct ropa_record *rec, struct ropa_err *err);
/*
 * Whether SQLite finds the file whole (ROPA_E_DB), history is whole and everything beside it stands as history says: every chain, every live record, acts,
 * personal values, files, frozen scores. `head` and `n` as in ropa_register_verify(). ROPA_E_TAMPERED names what
 * doesn't match; ROPA_E_AMBIGUOUS when the digits of `head` fit several links, ROPA_E_USAGE when they are none.
 */
enum ropa_status rp_store_prove(struct rp_store *st, const char *head, size_t *n, struct ropa_err *err);
/* The same, that search finds what is there (ROPA_E_SEARCH), and that the file has no table, index, view or trigger but those the migrations make. */
enum ropa_status rp_store_verify(struct rp_store *st, const char *head, size_t *n, struct ropa_err *err);
/*
 * Make the index of search anew from the records, who names whom and the last numbers given out; the records are proved before; `n`: how many they are. Whatever state it was in:
 * what it leaves of the file is given back. Errors as of rp_store_prove(), and of writing.
 */
enum ropa_status rp_store_reindex(struct rp_store *st, size_t *n, struct ropa_err *err);

#endif
