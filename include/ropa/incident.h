/* SPDX-License-Identifier: Apache-2.0 */
/* Copyright the ropa contributors */

/* The breach desk: what the register knows about an incident, and who must be told by when (s.37(4), breach65). */
#ifndef ROPA_INCIDENT_H
#define ROPA_INCIDENT_H

#include <ropa/register.h>

#ifdef __cplusplus
extern "C" {
#endif

/*
 * Fill the open fields of `rec` from what the register knows of `what`: a data set, an activity, a unit, a processor, or a
 * system or place where activities and data sets keep data. Activities, data sets, persons and their number, elements,
 * sensitive categories, bodies to warn; where the office's policy calls the risk high, that too, with the reason, for
 * the officer to confirm. What is answered stays. ROPA_E_NOT_FOUND when nothing in the register is called so,
 * ROPA_E_NOMEM, errors of the register.
 */
ROPA_API enum ropa_status ropa_incident_fill(struct ropa_register *reg, struct ropa_record *rec, const char *what,
                                             struct ropa_err *err);

/* One body or group to be told. Borrowed during the call. */
struct ropa_duty {
    struct ropa_text who;
    const char *law;
    bool owed;             /* must be told, as things stand */
    bool assumed;          /* only because the risk isn't judged yet */
    const char *due;       /* ISO date-time; "" when it isn't known when the office became aware */
    const char *until;     /* end of the late window, for which a reason is given; "" without one */
    const char *done;      /* when they were told; "" not known */
    bool is_done;
    int64_t left;          /* minutes; negative: overdue */
};
typedef bool ropa_duty_fn(void *ctx, const struct ropa_duty *duty);
/* Who must be told of the incident `rec`: the Office, the controllers, the persons, and what is still to be sent. Errors of
 * the register. */
ROPA_API enum ropa_status ropa_incident_duties(struct ropa_register *reg, const struct ropa_record *rec,
                                               ropa_duty_fn *each, void *ctx, struct ropa_err *err);

#ifdef __cplusplus
}
#endif
#endif
