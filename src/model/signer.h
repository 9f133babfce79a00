/* SPDX-License-Identifier: Apache-2.0 */
/* Copyright the ropa contributors */

/* Whose signature proves an approval (kpi.md A32): decided here, and asked by whoever needs to know. */
#ifndef RP_SIGNER_H
#define RP_SIGNER_H

#include "model/view.h"

#include <ropa/model.h>

#define RP_SIGNER_RULE "RAP-01" /* what a waiver acknowledges that lets another's signature count */

/* Whether the act approves: not where it says that it is refused. Without a decision it does, as in acts from before they were kept. */
bool rp_act_approves(const struct ropa_act_kept *act);

/* The organisation; NULL: none is recorded yet. Borrowed as of view->record. */
const struct ropa_record *rp_signer_office(const struct ropa_view *view);

/* Who signed what. All borrowed. */
struct rp_signature {
    const char *unit;              /* uid of the unit whose record it is; NULL: the office's own */
    const char *level, *by, *date; /* code of LEVEL, uid of the person, ISO */
    int64_t rev;                   /* of the record, that was signed; 0: as it stands */
};

/* `head` is the row of the unit that says so; NULL: the setting of the year names them. */
typedef void rp_signer_fn(void *ctx, const char *person, const struct ropa_record *head);
/*
 * Each who may sign at `level` on `date`: at level unit the heads of the unit then (acting and delegated ones too), at level
 * centre the heads of the centre's unit and whom the setting names, at level org whom the setting names, else the heads of
 * the one unit above all. What is of no unit is signed at level org; so are at level centre the records of the centre itself
 * where the year's setting lets its head not sign twice.
 */
void rp_signers_each(const struct ropa_view *view, const char *unit, const char *level, const char *date,
                     rp_signer_fn *each, void *ctx);

/*
 * The post of the head of the office on `date`: as the one unit above all has it, else that which the DPO reports to (s.42 para 3: the
 * head's). NULL: not recorded. Borrowed as of view->record.
 */
const char *rp_signer_chief(const struct ropa_view *view, const char *date);

/* The unit that is the centre, where `unit` (NULL: none) is it or stands below it, at whatever depth; else NULL. Borrowed as of view->record. */
const char *rp_signer_centre(const struct ropa_view *view, const char *unit);

/* Whether the person `uid` may acknowledge another's signature on `day`: the DPO appointed by then, or one of the centre. */
bool rp_signer_acknowledges(const struct ropa_view *view, const char *uid, const char *day);

/* Whether the person `uid` is known to be of a unit that isn't the centre's, isn't the DPO, and signs for the centre by no post: such a one neither accepts nor returns for it. */
bool rp_signer_outside(const struct ropa_view *view, const char *uid, const char *day);

/* Whether `s` is of one of them. */
bool rp_signer_fits(const struct ropa_view *view, const struct rp_signature *s);

/* The last approval of a record at one level. */
struct rp_signed {
    enum ropa_signer signer; /* ROPA_SIGNER_FITS without one */
    char by[37], date[11];   /* "" without one */
    int64_t rev;             /* of the record, that was signed */
};
enum { RP_SIGNED_LEVELS = 3 }; /* in the order of LEVEL */
/* Whether `act` is an approval that was given, and at which level, into *level. */
bool rp_signed_approves(const struct ropa_act_kept *act, size_t *level);
/* Note what `act` says, and when all of the record's acts were: whose signatures those are. For who goes through them for more. */
void rp_signed_note(struct rp_signed of[RP_SIGNED_LEVELS], const struct ropa_act_kept *act);
void rp_signed_judge(const struct ropa_view *view, const struct ropa_record *rec,
                     struct rp_signed of[RP_SIGNED_LEVELS]);
/* Those of the whole record `rec`. */
void rp_signed_read(const struct ropa_view *view, const struct ropa_record *rec,
                    struct rp_signed of[RP_SIGNED_LEVELS]);
/* Whether one of them proves nothing, for whose it is. */
bool rp_signed_in_doubt(const struct ropa_view *view, const struct ropa_record *rec);
/* What stands for the status of `rec` where people read it: that of the list, or, of one approved or published, that the signature doesn't count, or that it was sent on to the centre. */
const struct ropa_text *rp_signed_status(const struct ropa_view *view, const struct ropa_record *rec);
/* The same of a status that an act led to, by whose signature that was; NULL for a code that is none. */
const struct ropa_text *rp_signed_status_after(const char *status, enum ropa_signer signer);
/* The same of the status to which `act` led. */
const struct ropa_text *rp_signed_act_status(const struct ropa_act_kept *act);

/* Whose the approval `act` is (kpi.md A32), as the register of `view` stands; ROPA_SIGNER_FITS of whatever is none. */
enum ropa_signer rp_act_signer(const struct ropa_view *view, const struct ropa_act_kept *act);

#endif
