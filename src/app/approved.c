/* The record as it was approved, and what became of it since. */
#include "app/register.h"
#include "base/err.h"
#include "model/print.h"
#include "store/act.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum ropa_status ropa_record_version(struct ropa_register *reg, const struct ropa_record *rec, int *version,
                                     bool *changed, struct ropa_err *err) {
    return rp_act_version(reg->st, rec, version, changed, err);
}

/* The print of the last approval of `uid`; its record has the identity, the rev then and the status now. */
enum ropa_status rp_approved_load(struct ropa_register *reg, const struct ropa_entity *ent, const char *uid,
                                  struct rp_printed *out, struct ropa_err *err) {
    char *print;
    int64_t rev = 0;
    *out = (struct rp_printed){0};
    enum ropa_status s = rp_act_approved(reg->st, uid, &print, &rev, err);
    if (s)
        return s;
    if (!print)
        return rp_err_subject(err, ROPA_E_NOT_FOUND, uid, NULL);
    if (!rp_printed_load(ent, print, out))
        s = rp_err(err, ROPA_E_NOMEM, NULL);
    free(print);
    if (s)
        return s;
    out->rec->rev = rev;
    s = rp_act_status(reg->st, out->rec, err);
    if (s)
        rp_printed_free(out);
    return s;
}

enum ropa_status ropa_record_approved(struct ropa_register *reg, const struct ropa_entity *ent,
                                      const char *uid, struct ropa_record **out, struct ropa_err *err) {
    struct rp_printed p;
    *out = NULL;
    enum ropa_status s = rp_approved_load(reg, ent, uid, &p, err);
    if (s)
        return s;
    *out = p.rec;
    p.rec = NULL;
    rp_printed_free(&p);
    return ROPA_OK;
}

/* ---- what differs ---- */

struct comparing {
    ropa_difference_fn *each;
    void *ctx;
    const char *prefix; /* path of the field that names the shared record; "" for the record itself */
    bool stopped;
};

static bool tell(void *ctx, const char *path, const struct ropa_field *f, const char *a, const char *b) {
    struct comparing *c = ctx;
    char whole[320];
    snprintf(whole, sizeof whole, "%s%s%s", c->prefix, *c->prefix ? "." : "", path);
    c->stopped = !c->each(c->ctx, whole, f, a, b);
    return !c->stopped;
}

/* The field of `rec` that names `uid`, rows included; the noun where none does (the organisation). */
static const char *named_by(const struct ropa_record *rec, const struct ropa_record *named, char path[160]) {
    for (size_t f = 0; f < rec->ent->n_fields; f++) {
        const struct ropa_field *field = &rec->ent->fields[f];
        const char *value = rec->slots[f].value;
        if (field->of == named->ent && value && strstr(value, named->uid))
            return snprintf(path, 160, "%s", field->code), path;
        for (size_t i = 0; i < rec->slots[f].n_rows; i++) {
            char inner[160];
            if (named_by(rec->slots[f].rows[i], named, inner))
                return snprintf(path, 160, "%s[%zu].%.100s", field->code, i + 1, inner), path;
        }
    }
    return NULL;
}

/* Shared records that both name. */
static void compare_named(struct comparing *c, const struct rp_printed *was, const struct rp_printed *now) {
    for (size_t i = 0; i < was->n && !c->stopped; i++) {
        char path[160];
        const struct ropa_record *old = was->named[i];
        const struct ropa_record *new = rp_printed_find(now, old->ent, old->uid);
        if (!new)
            continue;
        c->prefix = named_by(now->rec, new, path) ? path : old->ent->code;
        ropa_record_diff(old, new, tell, c);
    }
}

enum ropa_status ropa_record_since_approval(struct ropa_register *reg, const struct ropa_record *rec,
                                            ropa_difference_fn *each, void *ctx, struct ropa_err *err) {
    struct rp_printed was, now = {0};
    char digest[RP_DIGEST_SIZE], *print = NULL;
    struct comparing c = {.each = each, .ctx = ctx, .prefix = ""};
    enum ropa_status s = rp_approved_load(reg, rec->ent, rec->uid, &was, err);
    if (s)
        return s;
    s = rp_act_digest(reg->st, rec, digest, &print, err);
    if (!s && !rp_printed_load(rec->ent, print, &now))
        s = rp_err(err, ROPA_E_NOMEM, NULL);
    if (!s) {
        ropa_record_diff(was.rec, now.rec, tell, &c);
        compare_named(&c, &was, &now);
    }
    free(print);
    rp_printed_free(&now);
    rp_printed_free(&was);
    return s;
}
