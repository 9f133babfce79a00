/* SPDX-License-Identifier: Apache-2.0 */
/* Copyright the ropa contributors */
#include "export/part.h"

#include "base/err.h"
#include "model/nouns/nouns.h"
#include "model/place.h"

#include <stdlib.h>

/* Of the unit that is told anyway. */
static bool is_its_unit(const struct rp_query *q, const struct rp_filter *f, const struct ropa_record *unit) {
    return unit && f->op == RP_IS && q->ent->unit_field != ROPA_NO_FIELD &&
           rp_place_is(&f->place, q->ent->unit_field);
}

/* A value that is known whole is told as people read it; words that were looked for, as they were typed. */
static char *told(const struct rp_filter *f, const struct ropa_view *view, enum ropa_lang lang) {
    const struct ropa_field *field = ropa_place_field(&f->place);
    bool set = field && (field->kind == ROPA_CHOICE || field->kind == ROPA_SET);
    bool whole = field && (f->op == RP_IS || f->op == RP_EXACT || (f->op == RP_HAS && set));
    return whole ? ropa_value_format(field, f->value, ROPA_AS_LABEL, lang, view) : rp_strdup(f->value);
}

/* `ระดับความเสี่ยงเป็น "สูง"` */
static void tell_filter(const struct rp_filter *f, const struct ropa_view *view, enum ropa_lang lang,
                        struct rp_buf *out) {
    static const struct ropa_text how[] = {
        [RP_IS] = {{"%sเป็น \"%s\"", "%s is \"%s\""}},
        [RP_EXACT] = {{"%sเป็น \"%s\"", "%s is \"%s\""}},
        [RP_HAS] = {{"%sมี \"%s\"", "%s has \"%s\""}},
        [RP_CALLED] = {{"%sมี \"%s\"", "%s has \"%s\""}},
        [RP_EMPTY] = {{"ยังไม่ระบุ%s%.0s", "%s is not stated%.0s"}},
        [RP_FILLED] = {{"ระบุ%s%.0s", "%s is stated%.0s"}},
        [RP_WORDS] = {{"%sมีคำว่า \"%s\"", "%sthe words are \"%s\""}},
    };
    char *label = f->op == RP_WORDS ? rp_strdup("") : ropa_place_label(&f->place, lang);
    char *value = f->value ? told(f, view, lang) : rp_strdup("");
    if (label && value)
        rp_buf_printf(out, how[f->op].in[lang], label, value);
    out->bad |= !label || !value;
    free(label);
    free(value);
}

static void tell_units(const struct rp_export *j, struct rp_buf *out) {
    const struct ropa_view *v = j->reg->view;
    const char *ref, *name;
    for (size_t i = 0; i < j->query.n_units; i++)
        if (v->describe(v->ctx, &rp_unit, j->query.units[i], &ref, &name))
            rp_buf_printf(out, "%s%s",
                          out->n                    ? ", "
                          : j->how->lang == ROPA_TH ? "หน่วยงานเป็น "
                                                    : "the unit is ",
                          name);
}

/* How many there are of the unit, or of the register. */
static enum ropa_status count_all(const struct rp_export *j, const struct ropa_record *unit, int64_t *n,
                                  struct ropa_err *err) {
    struct rp_filter of = {.op = RP_IS};
    struct rp_query all = {.ent = j->query.ent};
    if (unit) {
        of.place = rp_place_own(all.ent, all.ent->unit_field);
        of.value = ropa_record_uid(unit);
        all.filters = &of;
        all.n_filters = 1;
    }
    return rp_query_count(j->reg->st, &all, n, err);
}

enum ropa_status rp_part_tell(const struct rp_export *j, const struct ropa_record *unit, int64_t n,
                              struct rp_buf *out, size_t *beyond, struct ropa_err *err) {
    const struct rp_query *q = &j->query;
    const enum ropa_lang lang = j->how->lang;
    int64_t all = 0, limit = (int64_t)q->limit, shown = limit && limit < n ? limit : n;
    enum ropa_status s = count_all(j, unit, &all, err);
    *beyond = 0;
    if (s || shown >= all)
        return s;
    *beyond = (size_t)(all - shown);
    if (!unit)
        tell_units(j, out);
    for (size_t i = 0; i < q->n_filters; i++) {
        if (is_its_unit(q, &q->filters[i], unit))
            continue;
        rp_buf_str(out, !out->n ? "" : lang == ROPA_TH ? " และ" : " and ");
        tell_filter(&q->filters[i], j->reg->view, lang, out);
    }
    if (shown < n)
        rp_buf_printf(out, lang == ROPA_TH ? "%sเป็น %lld รายการแรก" : "%sit is one of the first %lld",
                      !out->n           ? ""
                      : lang == ROPA_TH ? " และ"
                                        : " and ",
                      (long long)shown);
    return out->bad ? rp_err(err, ROPA_E_NOMEM, NULL) : ROPA_OK;
}
