/* SPDX-License-Identifier: Apache-2.0 */
/* Copyright the ropa contributors */

/*
 * Templates of documents: Markdown with
 *
 *   {{activity_name}}          what the record shows there, any place of place.h, "organisation>controller_name" too
 *   {{data_elements|grouped}}  the same by groups, a line each; {{signed_at|full}} a day with "พ.ศ.", of a time too, "|day" the day of a time, "|year" its year; {{basis|law}} the
 *                              section that a choice stands on; {{xb_country|country}} by its name, of a code too; {{data_elements|icons}} of a picture: the groups
 *   {{purpose.purpose_text|once}} of all its rows, each value once, as a sentence has them; {{recipient.recipient_type=!unit_same}} the same, but for that code
 *   ![](clock)                 an icon of a picture, rp_icon_names, before the words that it stands for
 *   {{#purpose}}..{{/purpose}} for each row; for the record that a reference names; where a value was given and isn't "no"
 *   {{#lawful_basis=legal}}    where it is that, or holds it; "=na" doesn't apply, "=unknown" isn't known, "=rf30*" begins so
 *   {{#recipient_type=!unit_same}} where it is known and another; {{#adopted_from=!}} where it is known
 *   {{#recipient_name=!@recipient_type}} where it is known and says something else than that field beside it
 *   {{#breach_hours=>72}}      where it is a greater number
 *   {{^url}}..{{/url}}         otherwise
 *   {{#@item n23_1}}           what the law asks for under this item: what isn't known in it makes the document a draft
 *   {{#@need}}..{{/}}          what the document is no document without, though no law's item names it: the same
 *   {{@post unit}} {{@sign org}} who signs at that level of LEVEL today: the post; name, own post, and for whom
 *   {{@proposer}}              who submitted what the document is about; {{@digest}} of the record as it was submitted
 *   {{@gap preticked}}         what stands there can't be: a gap, though it is known
 *   {{@want notice_ref}}       where it isn't known that is told who makes the document; nothing stands there
 *   {{@today}} {{@n}} {{@ref}} the day; the ref of the record at hand; the number of the row, or of what is told over; {{#@activities}} {{#@notices}}
 *                              all the document is about, {{@count}} {{@count notices}} {{@count listed}} how many,
 *                              {{@open}} their errors that are open, {{@awaited}} what other records still have to mend; {{#@one}} where it is about one activity
 *   {{@activities>data_elements|groups}} {{@activities>recipient.recipient_type=!unit_same}}
 *                              of all activities together, each value once, but for that code; {{#@listed>wg_role=chair}} where any has it
 *   {{#@listed}}               all that the document lists, by their ref; {{#@any listed}} where there are any
 *   {{@reviewed data}}         how many data sets of the unit the reviews of that kind that are named tell of, out of how many; each
 *                              other one is a gap
 *   {{#@users}}                the activities that refer to the record at hand; {{#@first}} in the first row, or of the first of those told over
 *   {{@approved}}              the day of the last approval of what the document is of, dots before it; {{#@approved}} once there is one
 *   {{@approved_on}}           the day on which what is told over was approved as it is told
 *   {{@tally data}}            how many data sets had which result in the reviews of that kind that are named
 *   {{@lack person wg_role}}   a gap: no record of that noun has it; {{@unrepresented}} each unit in scope of which nobody is in
 *                              the working group
 *   {{@for_office}}            for whom the person at hand signs for the office, on a line of its own; nothing where they are its head
 *   {{#@notice}} {{^@notice}}  the published notices that cover the record at hand, or the whole office
 *   {{#@rows}} {{@cell what}} {{@count rows}} what was worked out for the document, row by row, a column of it; {{#@cell what}} where
 *                              the row has it; {{@as_of}} the day that the score is told of
 *   {{#@setting}}              the setting of the year
 *   {{#@past 72 a b}}          over 72 hours from the time in field a until that in b, or until now
 *   {{! words }}               for who edits the template
 *
 * A name is looked for in the row or record opened last, then in those around it.
 */
#ifndef RP_FILL_H
#define RP_FILL_H

#include "base/pool.h"
#include "model/view.h"
#include "paper/paper.h"
#include "paper/signs.h"

#include <ropa/document.h>

/* One of the records the document is about. */
struct rp_subject {
    struct ropa_record *rec;
    struct rp_submission submission; /* not read where the document isn't about what was submitted */
    const struct ropa_view *view;    /* the register as it was when `rec` was approved; NULL: as it is */
    char approved[11];               /* ISO, that day; "" where it is told as it is */
};

/* A table worked out for a document: `n` rows of `columns` cells, each column by its name. */
struct rp_rows {
    const char *const *names;
    size_t columns;
    const char **cells; /* owned; the texts are its pool's */
    size_t n, cap;      /* rows; cells there is room for */
};

/* What a template is filled from. */
struct rp_filling {
    const struct ropa_view *view;
    const struct ropa_record *root;         /* the record the document is of */
    const struct ropa_record *organisation; /* NULL: none yet */
    const struct ropa_record *unit;         /* of the root; NULL: none */
    const struct rp_subject *activities;
    size_t n_activities;
    const struct rp_subject *notices;
    size_t n_notices;
    const struct ropa_entity *listed_of; /* noun of what else it lists; NULL: nothing */
    const struct rp_subject *listed;
    size_t n_listed;
    const struct rp_rows *rows;     /* NULL: none */
    const char *approved;           /* ISO day of the root's last approval, "" none */
    const char *as_of;              /* ISO day that the score is told of */
    size_t open, awaited;           /* findings that an approval would pass over, of those submitted; those that another record mends */
    const struct ropa_vocab *items; /* that the law asks for; NULL: none */
    /* A notice as anybody may see it, borrowed; NULL: nobody may. */
    const struct ropa_record *(*published)(void *ctx, const struct ropa_record *notice);
    void *ctx;
    enum ropa_lang lang;
    bool plain; /* anybody reads it, and can mend nothing: what isn't known is said in plain words */
};

/* What came of it; in the pool handed over. */
struct rp_filled {
    struct rp_buf text; /* with numbers where values go; rp_buf_free() */
    struct rp_value *values;
    size_t n_values, cap_values;
    struct ropa_document_gap *gaps;
    size_t n_gaps, cap_gaps;
    unsigned char *items;     /* each of the items: RP_ITEM_... */
    unsigned rights;          /* that s.23(6) names, a bit each: those that the text tells of */
    unsigned char digest[32]; /* of every value asked for: codes, not words */
};
enum { RP_ITEM_ABSENT, RP_ITEM_IDLE /* not to be told here */, RP_ITEM_TOLD, RP_ITEM_LACKS };
/* The rights that a notice names one by one (s.23(6)), and that to complain (s.73): false behind the last. */
bool rp_notice_right(size_t i, struct ropa_choice *out);
void rp_filled_free(struct rp_filled *f);

/*
 * Fill template `name` with `text`. Every name in it is looked up, whether it comes to be shown or not: ROPA_E_FORMAT with
 * the line for one that isn't known, for a section left open, a look that there isn't ("[!nosuch]") and for what isn't UTF-8. ROPA_E_NOMEM. `out` is zeroed; texts come from `pool`.
 */
enum ropa_status rp_fill(const char *name, const char *text, const struct rp_filling *from,
                         struct rp_pool *pool, struct rp_filled *out, struct ropa_err *err);

#endif
