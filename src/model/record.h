/* SPDX-License-Identifier: Apache-2.0 */
/* Copyright the ropa contributors */

/* Inside of a record, for the layers that store and load it. */
#ifndef RP_RECORD_H
#define RP_RECORD_H

#include "base/json.h"
#include "model/view.h"

#include <jansson.h>
#include <ropa/place.h>

/* Some of the fields of a noun and its rows. Where one may be given, NULL stands for all of them. */
struct rp_selection {
    bool (*has)(const void *ctx, const struct ropa_entity *ent, size_t f);
    const void *ctx;
};
bool rp_selected(const struct rp_selection *of, const struct ropa_entity *ent, size_t f);

/* Everything one field of a record may hold. */
struct rp_slot {
    char *value; /* canonical; NULL unknown */
    char *na;    /* reason why it doesn't apply; NULL not marked */
    struct ropa_record **rows; /* from n_rows to cap_rows NULL, or one to be used again */
    size_t n_rows, cap_rows;
    bool sealed; /* a snapshot has only the digest of the value; without a value it was erased */
};

/* That a record is to be put back where the change set under way isn't stored: a link of that one's list, store/saving.c. */
struct rp_tracked {
    struct ropa_record *rec;
    bool saved; /* it was handed over to be saved: who has it can do that again */
    struct rp_tracked *next, **link;
};

struct ropa_record {
    const struct ropa_entity *ent;
    struct ropa_record *owner; /* of a row */
    char uid[37];
    char ref[40];
    char status[12];
    int64_t rev;
    bool gone;    /* stands in history only: saving it inserts it anew */
    bool partial; /* not all of it was read: for a list, or what a layout shows */
    char draft[17]; /* the turn of the draft that it was read from (store/draft.h); "" of none */
    struct rp_tracked *tracked; /* owned; NULL */
    struct rp_slot slots[]; /* one a field */
};

/* Store a value that is canonical already (from our own database or snapshot); copies. False: out of memory. */
bool rp_record_put(struct ropa_record *rec, size_t f, const char *canonical);
/* The same for a "not applicable" reason. */
bool rp_record_put_na(struct ropa_record *rec, size_t f, const char *reason);

/* What reading a value of field `f` needs to know of the record: the set it is taken from, the greatest figure. Borrowed of `rec`. */
struct rp_reading;
void rp_record_reading(const struct ropa_record *rec, size_t f, struct rp_reading *in);

/* The row of field `f` that bears this uid; NULL: none, as of no record (NULL) and of no uid (""). */
struct ropa_record *rp_record_row_called(const struct ropa_record *rec, size_t f, const char *uid);
/* Field `f` of `to` becomes as in `from`, rows with their uids; of nothing (NULL) nothing. False: out of memory. */
bool rp_record_copy_field(struct ropa_record *to, size_t f, const struct ropa_record *from);

/*
 * Put it into `list`, unless it is in one; a clone of it comes in too, and it leaves with its memory. `saved` as above. False: out of
 * memory.
 */
bool rp_record_track(struct ropa_record *rec, struct rp_tracked **list, bool saved);
void rp_record_untrack(struct ropa_record *rec); /* one that isn't in a list is fine */

/* Make it as a new one, keeping its memory for what is read next. */
void rp_record_reset(struct ropa_record *rec);

/* What each of the two records of one noun holds, identity included, becomes the other's. */
void rp_record_swap(struct ropa_record *a, struct ropa_record *b);

/* Whether the record was never saved. A removed record that is restored is new again, though it has an identity. */
bool rp_record_is_new(const struct ropa_record *rec);

/* How a record is written as JSON; {0}: whole, its references as uids. See ropa_record_to_json(). */
struct rp_record_json {
    const struct ropa_view *view;    /* tells the numbers of what is referred to; NULL: uids */
    const struct rp_selection *only; /* these fields; NULL: all */
    const char *status;              /* in the place of its own; NULL */
    bool stored;                     /* as history keeps it: nothing that is worked out */
    bool of_another;                 /* beside another record: without rev and status */
    bool (*instead)(void *ctx, struct ropa_json *w, const struct ropa_record *rec, size_t f); /* or NULL: true
                                        when it wrote the field, which has a value, itself */
    void *ctx;
};
/* Write `rec` under `key`, its object still open for more; the view's wants are the caller's to look at. */
void rp_record_json_open(struct ropa_json *w, const char *key, const struct ropa_record *rec,
                         const struct rp_record_json *how);
/* Whole, as a text, owned, and as a tree, a new reference; NULL when out of memory. */
char *rp_record_json_text(const struct ropa_record *rec, struct ropa_json_look look,
                          const struct rp_record_json *how);
json_t *rp_record_json(const struct ropa_record *rec, const struct rp_record_json *how);

/*
 * Fill `rec` with a snapshot: what rp_record_json() writes without a view: trusted, identity included. Unknown keys
 * (fields of another version) are passed over; personal values that stand in it as digests leave the slot sealed,
 * see store/personal.h. False: out of memory.
 */
bool rp_record_load(struct ropa_record *rec, const json_t *snapshot);

/* Reading what was being typed: `lost` is told of each place whose value none can be, or whose record is gone. */
struct rp_typed {
    const struct ropa_view *view;
    void (*lost)(void *ctx, const struct ropa_place *at);
    void *ctx;
};
/*
 * The same with what was being typed, not trusted: each value goes through the door of ropa_record_parse(). What it refuses is
 * as in `base`, the revision it was typed over; without one (NULL) nothing. The identity must have been looked at before.
 * ROPA_E_NOMEM, and what kept the view from answering.
 */
enum ropa_status rp_record_load_typed(struct ropa_record *rec, const json_t *typed, const struct ropa_record *base,
                                      const struct rp_typed *how, struct ropa_err *err);

/* What a value of JSON is as a text that the field would be given; false where it is none (an object, numbers in an array) and without memory (out->bad). */
bool rp_json_as_text(const json_t *v, struct rp_buf *out);
/*
 * Set fields from a JSON object as a person or a file gives it; see ropa_record_from_json().
 */
enum ropa_status rp_record_apply(struct ropa_record *rec, const json_t *object, const struct ropa_view *view,
                                 struct ropa_err *err);

/* Whether the two hold the same: values, reasons and rows, uids and revs aside. */
bool rp_record_equal(const struct ropa_record *a, const struct ropa_record *b);

#endif
