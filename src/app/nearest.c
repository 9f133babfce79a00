#include "app/nearest.h"

#include "base/buf.h"
#include "base/edits.h"
#include "base/err.h"

#define MOST 4  /* edits still taken for a slip */
#define NAMED 3 /* words offered */

enum ropa_status rp_nearest_field(const struct ropa_entity *ent, const char *code, struct ropa_err *err) {
    struct rp_buf names = {0}, th = {0}, en = {0};
    size_t n = 0;
    for (int edits = 0; edits <= MOST; edits++)
        for (size_t f = 0; f < ent->n_fields && n < NAMED; f++)
            if (rp_edits(code, ent->fields[f].code, MOST) == edits)
                rp_buf_printf(&names, "%s%s", n++ ? ", " : "", ent->fields[f].code);
    rp_err(err, ROPA_E_FIELD, code);
    rp_buf_printf(&th, n ? " หมายถึง %s หรือไม่" : " ดูชื่อช่องทั้งหมดด้วย ropa fields %s", n ? names.p : ent->code);
    rp_buf_printf(&en, n ? "; did you mean %s?" : "; see: ropa fields %s", n ? names.p : ent->code);
    rp_err_hint(err, th.p, en.p);
    rp_buf_free(&names);
    rp_buf_free(&th);
    rp_buf_free(&en);
    return ROPA_E_FIELD;
}
