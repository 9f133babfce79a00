/* SPDX-License-Identifier: Apache-2.0 */
/* Copyright the ropa contributors */

/* Tables made from the records, which no link holds: who names whom, and the last number given out. Held against them, made anew. */
#include "base/err.h"
#include "base/remedy.h"
#include "store/handle.h"
#include "store/history/history.h"
#include "store/history/proof.h"
#include "store/history/snapshot.h"

/* Of a noun and its rows, the lists of references: each pair of who is named and who names. */
static void add_naming(struct rp_buf *sql, const struct ropa_entity *ent) {
    for (size_t i = 0; i < ent->n_fields; i++) {
        const struct ropa_field *f = &ent->fields[i];
        if (f->kind == ROPA_ROWS)
            add_naming(sql, f->of);
        if (f->kind == ROPA_REFS && !(f->flags & ROPA_DERIVED))
            rp_buf_printf(sql, "%sSELECT j.value, r.%s FROM %s r, json_each(r.%s) j",
                          sql->n ? " UNION ALL " : "", ent->row ? "owner" : "uid", ent->code, f->code);
    }
}

/* Of every noun, one query. */
static void add_all_naming(struct rp_buf *sql) {
    size_t count;
    const struct ropa_entity *const *ents = ropa_entities(&count);
    for (size_t i = 0; i < count; i++)
        add_naming(sql, ents[i]);
}

static enum ropa_status verify_named(struct rp_store *st, struct ropa_err *err) {
    static const struct ropa_text wrong = {
        {"ตารางการอ้างถึงกันไม่ตรงกับรายการ", "what is kept of who names whom differs from the records"}};
    struct rp_buf naming = {0}, sql = {0};
    add_all_naming(&naming);
    rp_buf_printf(
        &sql,
        "WITH naming(target, owner) AS (%s) SELECT ifnull((SELECT ref FROM revision v WHERE v.uid=d.owner), d.owner) "
        "FROM (SELECT * FROM (SELECT * FROM naming EXCEPT SELECT target, owner FROM named) UNION ALL "
        "SELECT * FROM (SELECT target, owner FROM named EXCEPT SELECT * FROM naming)) d LIMIT 1",
        naming.bad ? "" : naming.p);
    enum ropa_status s =
        naming.bad || sql.bad ? rp_err(err, ROPA_E_NOMEM, NULL) : rp_proof_none(st, sql.p, &wrong, err);
    rp_buf_free(&naming);
    rp_buf_free(&sql);
    return s;
}

/* PREFIX-UNIT-YY-NUMBER as rp_store_note_ref() reads it. */
#define NUMBERS                                                                                                           \
    "WITH used(ref, prefix, rest) AS (SELECT ref, substr(ref, 1, instr(ref, '-') - 1), substr(ref, instr(ref, '-') + 1) " \
    "FROM revision WHERE noun NOT IN ('act', '" RP_SCORE "') AND ref GLOB '[A-Z]*-?*-[0-9][0-9]-[0-9]*' "                 \
    "AND ref NOT GLOB '*[^A-Z0-9-]*' AND ref NOT GLOB '*-*-*-*[^0-9]*'), "                                                \
    "parts(ref, prefix, unit, year, number) AS MATERIALIZED (SELECT ref, prefix, substr(rest, 1, instr(rest, '-') - 1), " \
    "2500 + substr(rest, instr(rest, '-') + 1, 2), CAST(substr(rest, instr(rest, '-') + 4) AS INTEGER) FROM used), "      \
    "given AS (SELECT * FROM parts WHERE prefix NOT GLOB '*[^A-Z]*' AND length(prefix)<8 AND length(unit)<16 "            \
    "AND number<1000000000 AND length(ref)<length(prefix)+length(unit)+15) "

/* No number is above the one that is kept as the last. */
static enum ropa_status verify_counters(struct rp_store *st, struct ropa_err *err) {
    static const struct ropa_text wrong = {
        {"เลขล่าสุดที่ออกให้หายไปหรือน้อยกว่าเลขที่ใช้แล้ว",
         "the last number given out is gone, or below one that is in use"}};
    static const char above[] =
        NUMBERS "SELECT ref FROM given g WHERE NOT EXISTS (SELECT 1 FROM counter c WHERE c.prefix=g.prefix "
                "AND c.unit=g.unit AND c.year=g.year AND c.last>=g.number) LIMIT 1";
    return rp_proof_none(st, above, &wrong, err);
}

static enum ropa_status made_anew(enum ropa_status s, struct ropa_err *err) {
    if (s == ROPA_E_TAMPERED && err)
        rp_remedy(&err->remedy, "reindex", NULL);
    return s;
}

enum ropa_status rp_kept_verify_named(struct rp_store *st, struct ropa_err *err) {
    return made_anew(verify_named(st, err), err);
}

enum ropa_status rp_kept_verify(struct rp_store *st, struct ropa_err *err) {
    enum ropa_status s = rp_kept_verify_named(st, err);
    return s ? s : made_anew(verify_counters(st, err), err);
}

enum ropa_status rp_kept_rebuild(struct rp_store *st, struct ropa_err *err) {
    static const char last[] = NUMBERS
        "INSERT INTO counter (prefix, unit, year, last) SELECT prefix, unit, year, max(number) FROM given "
        "WHERE true GROUP BY prefix, unit, year ON CONFLICT DO UPDATE SET last = max(last, excluded.last)";
    struct rp_buf naming = {0}, sql = {0};
    add_all_naming(&naming);
    rp_buf_printf(&sql, "DELETE FROM named; INSERT OR IGNORE INTO named (target, owner) %s",
                  naming.bad ? "" : naming.p);
    enum ropa_status s =
        naming.bad || sql.bad ? rp_err(err, ROPA_E_NOMEM, NULL) : rp_db_exec(&st->db, sql.p, err);
    rp_buf_free(&naming);
    rp_buf_free(&sql);
    if (!s)
        s = rp_db_exec(&st->db, last, err);
    return s ? s : rp_kept_verify(st, err);
}
