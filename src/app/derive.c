/* Derived fields: what the register knows and nobody types. */
#include "app/due.h"
#include "app/register.h"
#include "base/err.h"
#include "model/activity.h"
#include "model/nouns.h"
#include "model/purpose.h"
#include "model/record.h"
#include "model/request.h"
#include "model/set.h"

#include <ropa/acts.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

/* Applicable rights by basis, pdpa.md 4.8 (s.30-36, s.19 para 5). What is limited by s.33 para 2 still exists. */
static const struct {
    const char *basis, *rights;
} rights_by_basis[] = {
    {"consent", "access portability erasure restriction rectification withdraw"},
    {"contract", "access portability erasure restriction rectification"},
    {"public_task", "access objection erasure restriction rectification"},
    {"state_power", "access objection erasure restriction rectification"},
    {"legit", "access objection erasure restriction rectification"},
    {"legal", "access erasure restriction rectification"},
    {"vital", "access erasure restriction rectification"},
    {"research", "access objection erasure restriction rectification"},
    {"archive", "access erasure restriction rectification"},
};

static const char *rights_of(const char *basis) {
    for (size_t i = 0; basis && i < sizeof rights_by_basis / sizeof rights_by_basis[0]; i++)
        if (!strcmp(rights_by_basis[i].basis, basis))
            return rights_by_basis[i].rights;
    return "";
}

/* Whether the word `code` stands in the space-separated `list`. */
static bool listed(const char *list, const char *code) {
    size_t n = strlen(code);
    for (const char *p = list; (p = strstr(p, code)); p += n)
        if ((p == list || p[-1] == ' ') && (p[n] == ' ' || !p[n]))
            return true;
    return false;
}

static bool right_applies(const struct ropa_record *activity, const char *right) {
    for (size_t i = 0; i < ropa_record_rows(activity, ACT_PURPOSE); i++) {
        const struct ropa_record *p = ropa_record_row(activity, ACT_PURPOSE, i);
        if (listed(rights_of(ropa_record_get(p, PUR_LAWFUL_BASIS)), right))
            return true;
    }
    return false;
}

static enum ropa_status put(struct ropa_record *rec, size_t f, struct rp_buf *set, struct ropa_err *err) {
    char *value = rp_set_close(set);
    free(rec->slots[f].value);
    rec->slots[f].value = value;
    return set->bad ? rp_err(err, ROPA_E_NOMEM, NULL) : ROPA_OK;
}

static enum ropa_status derive_rights(struct ropa_record *rec, struct ropa_err *err) {
    struct rp_buf set = {0};
    const struct ropa_vocab *v = rec->ent->fields[ACT_RIGHTS_APPLICABLE].vocab;
    for (size_t i = 0; i < v->n; i++)
        if (right_applies(rec, v->choices[i].code))
            rp_set_add(&set, v->choices[i].code);
    return put(rec, ACT_RIGHTS_APPLICABLE, &set, err);
}

/* The records whose uids `sql` selects for activity ?1, equal ones together, become the references of field `f`. */
static enum ropa_status derive_refs(struct ropa_register *reg, struct ropa_record *rec, size_t f,
                                    const char *sql, struct ropa_err *err) {
    struct rp_buf set = {0};
    char last[37] = "";
    bool row = true;
    sqlite3_stmt *q = rp_db_stmt(&reg->st->db, sql, err);
    enum ropa_status s = q ? ROPA_OK : rp_db_error(&reg->st->db, err);
    if (q)
        rp_db_text(q, 1, rec->uid);
    while (!s && row) {
        s = rp_db_row(&reg->st->db, q, &row, err);
        if (s || !row || !strcmp(last, rp_db_column(q, 0)))
            continue;
        RP_COPY(last, rp_db_column(q, 0));
        rp_set_add(&set, last);
    }
    if (!s)
        s = put(rec, f, &set, err);
    rp_buf_free(&set);
    return s;
}

/* Coverage is stored with the notices; an activity's notices are its view. A notice of the whole office covers all. */
static const char notices[] =
    "SELECT uid FROM (SELECT uid, ref FROM notice WHERE scope = 'office' UNION ALL "
    "SELECT n.uid, n.ref FROM notice_cover c JOIN notice n ON n.uid = c.owner WHERE c.activity = ?1 "
    "AND n.scope IS NOT 'office') ORDER BY ref";

/* s.39(7): a request refused, if only in part, is a refusal of every activity it concerns. */
static const char refusals[] =
    "SELECT r.uid FROM named n JOIN request r ON r.uid = n.owner WHERE n.target = ?1 "
    "AND r.outcome IN ('refused', 'partial') AND instr(r.activity_refs, ?1) ORDER BY r.id";

/* s.39(6), s.27 para 3: what went out of the juristic person, and not on the consent of the persons. */
static const char disclosures[] =
    "SELECT d.uid FROM named n JOIN disclosure d ON d.uid = n.owner WHERE n.target = ?1 "
    "AND ifnull(d.recipient_basis, '') NOT IN ('consent', 's26_consent') "
    "AND ifnull(d.recipient_type, '') NOT IN ('unit_same', 'processor') "
    "AND instr(d.activity_refs, ?1) ORDER BY d.id";

/* The last day to answer, by the policy of the year in which the request came. */
static enum ropa_status derive_due(struct ropa_register *reg, struct ropa_record *rec, struct ropa_err *err) {
    struct rp_policy policy;
    char due[11];
    enum ropa_status s = rp_due_policy(reg, ropa_record_get(rec, REQ_RECEIVED_AT), &policy, err);
    if (s)
        return s;
    bool dated = rp_deadline_of_request(rec, &policy, due) == RP_DATED;
    return rp_record_put(rec, REQ_DUE_AT, dated ? due : NULL) ? ROPA_OK : rp_err(err, ROPA_E_NOMEM, NULL);
}

/* Nothing stands there before the first approval. */
static enum ropa_status derive_version(struct ropa_register *reg, struct ropa_record *rec,
                                       struct ropa_err *err) {
    char text[16];
    int version;
    bool changed;
    enum ropa_status s = ropa_record_version(reg, rec, &version, &changed, err);
    if (s)
        return s;
    snprintf(text, sizeof text, "%d", version);
    return rp_record_put(rec, ACT_VERSION, version ? text : NULL) ? ROPA_OK : rp_err(err, ROPA_E_NOMEM, NULL);
}

enum ropa_status rp_derive(struct ropa_register *reg, struct ropa_record *rec, struct ropa_err *err) {
    if (rec->ent == &rp_request)
        return derive_due(reg, rec, err);
    if (rec->ent != &rp_activity)
        return ROPA_OK;
    enum ropa_status s = derive_rights(rec, err);
    if (!s)
        s = derive_refs(reg, rec, ACT_NOTICE_REF, notices, err);
    if (!s)
        s = derive_refs(reg, rec, ACT_DISCLOSURE_REFS, disclosures, err);
    if (!s)
        s = derive_refs(reg, rec, ACT_REFUSAL_REFS, refusals, err);
    return s ? s : derive_version(reg, rec, err);
}
