/* SPDX-License-Identifier: Apache-2.0 */
/* Copyright the ropa contributors */

/*
 * A place in a record, named the same way everywhere: on the command line, in files, in findings, in a form.
 *
 *   activity_name               a field: its code ("-" read as "_") or its label in either language
 *   purpose.lawful_basis        of its rows: whichever row the use means
 *   purpose[2].lawful_basis     of the second row; Thai digits too
 *   purpose[].lawful_basis      of one more row; of all, where rows are only looked at
 *   purpose:UID:lawful_basis    of the row with that uid
 *   retention_ref>notes         of the record referred to; processor_use[1].processor_ref>name
 *   purpose, purpose[2]         the rows, a row
 *   ref, uid, rev, status ...   what stands beside the fields
 *
 * A name alone may also be that of one field of the rows (lawful_basis), and in an activity that of its retention or
 * security (retention_text), where no field of the record itself has it.
 */
#ifndef ROPA_PLACE_H
#define ROPA_PLACE_H

#include <ropa/model.h>

#ifdef __cplusplus
extern "C" {
#endif

/* `row` of a place that isn't the number of a row. */
#define ROPA_ROW_ANY ((size_t)0)
#define ROPA_ROW_MORE ((size_t)-1)
#define ROPA_ROW_UID ((size_t)-2)

/* `field` of a place that is no field: what stands beside them. Of a row its uid alone. */
#define ROPA_AT_UID ((size_t)-2)
#define ROPA_AT_REF ((size_t)-3)
#define ROPA_AT_REV ((size_t)-4)
#define ROPA_AT_STATUS ((size_t)-5)
#define ROPA_AT_CHANGED ((size_t)-6)

struct ropa_place {
    const struct ropa_entity *root; /* what it begins in; NULL: no place at all */
    size_t rows;  /* field of the root that owns the rows; ROPA_NO_FIELD without */
    size_t row;   /* number of the row, from 1, or ROPA_ROW_... */
    size_t ref;   /* the reference followed from there; ROPA_NO_FIELD without */
    size_t field; /* of what that leads to, or ROPA_AT_...; ROPA_NO_FIELD: the record, or the row, as a whole */
    char uid[37]; /* of the row, where it is known; told apart by it with ROPA_ROW_UID */
    bool gone;    /* the row was taken out: its number is that in the older state */
};

/*
 * The place that `text` names in records of `ent`. ROPA_E_FIELD with the names that come nearest, ROPA_E_AMBIGUOUS with
 * the places that a label may mean, ROPA_E_UNFIT where the field can't be followed in this way, with what would be right, and for a text
 * longer than any place;
 * ROPA_E_USAGE without a name, NULL too; ROPA_E_NOMEM. *out is no place then.
 */
ROPA_API enum ropa_status ropa_place_parse(const struct ropa_entity *ent, const char *text, struct ropa_place *out,
                                           struct ropa_err *err);
/* Whether `text` is meant as a place, right or wrong: it begins with the name of a field of `ent` and a mark behind it (. [ : >). */
ROPA_API bool ropa_place_meant(const struct ropa_entity *ent, const char *text);
/*
 * The next name of a list "a,b,-c": skips blanks and a "-" (*down, where `down` is given), moves *list past what it read.
 * A label may hold a comma itself. *found is false at the end. Errors as above.
 */
ROPA_API enum ropa_status ropa_place_next(const struct ropa_entity *ent, const char **list, bool *down,
                                          struct ropa_place *out, bool *found, struct ropa_err *err);

/* The places that "activity_name, ฐานกฎหมาย" names; *n of them. Errors as above; ROPA_E_UNFIT for more than `max`. */
ROPA_API enum ropa_status ropa_place_list(const struct ropa_entity *ent, const char *names, struct ropa_place *out,
                                          size_t max, size_t *n, struct ropa_err *err);

/* Its text, as ropa_place_parse() reads it: by codes, or with ROPA_AS_LABEL by labels; "" of no place (root NULL), as the label is. Owned;
 * NULL: out of memory. */
ROPA_API char *ropa_place_text(const struct ropa_place *p, enum ropa_format how, enum ropa_lang lang);
/* What people call it: "วัตถุประสงค์ 2 › ฐานกฎหมาย". Owned; NULL: out of memory. */
ROPA_API char *ropa_place_label(const struct ropa_place *p, enum ropa_lang lang);

/* The entity whose field it is: the root, its rows, or what is referred to. */
ROPA_API const struct ropa_entity *ropa_place_entity(const struct ropa_place *p);
/* The field; what stands beside the fields is described as one. NULL for a record or row as a whole. */
ROPA_API const struct ropa_field *ropa_place_field(const struct ropa_place *p);
/* In the order of the form: a record before its fields, rows before what each holds. 0: the same place. */
ROPA_API int ropa_place_order(const struct ropa_place *a, const struct ropa_place *b);

/* Every place of `rec` in that order, rows opened, with the record or row that holds it. False stops. */
typedef bool ropa_place_fn(void *ctx, const struct ropa_place *p, const struct ropa_record *holder);
ROPA_API void ropa_place_each(const struct ropa_record *rec, ropa_place_fn *each, void *ctx);

/*
 * Which row of `rec` is meant by a place to be set: *p then has its number, that of the row after the last for one to be
 * made. Without a number the only row, or the first one to be. ROPA_E_UNFIT where several rows may be meant, no row has
 * the uid, or rows before it are wanting.
 */
ROPA_API enum ropa_status ropa_place_settle(const struct ropa_record *rec, struct ropa_place *p, struct ropa_err *err);
/* The record or row of `rec` that holds it, the first row where any is meant; NULL when there is none. References aside. */
ROPA_API struct ropa_record *ropa_place_holder(struct ropa_record *rec, const struct ropa_place *p);
/* Its canonical value in `rec`, borrowed; NULL unknown. References aside. */
ROPA_API const char *ropa_place_get(const struct ropa_record *rec, const struct ropa_place *p);
/*
 * Set it in `rec` from a text as typed: "na: reason" marks not applicable, an empty text clears, rows too. The row is
 * made where it is the next one; refused, `rec` is as before. Errors of ropa_place_settle() and ropa_record_parse(),
 * with err->field; ROPA_E_DERIVED for what is computed; ROPA_E_UNFIT for the status and the ref, for what belongs to another
 * record, and for rows as a whole, which can only be cleared or not apply.
 */
ROPA_API enum ropa_status ropa_place_set(struct ropa_record *rec, const struct ropa_place *p, const char *text,
                                         const struct ropa_view *view, struct ropa_err *err);
/*
 * What `rec` shows there, as a list has it: every row's value joined where any row is meant, what is referred to seen
 * through `view`. The rows themselves show what names them. Owned; NULL: out of memory.
 */
ROPA_API char *ropa_place_show(const struct ropa_place *p, const struct ropa_record *rec, enum ropa_format how,
                               enum ropa_lang lang, const struct ropa_view *view);

#ifdef __cplusplus
}
#endif
#endif
