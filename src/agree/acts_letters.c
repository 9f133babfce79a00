/* SPDX-License-Identifier: Apache-2.0 */
/* Copyright the ropa contributors */

/* Letters by which records were sent, as their numbers and days go together (catalog.md 7). */
#include "agree/acts.h"
#include "base/err.h"
#include "model/letter.h"
#include "register/register.h"
#include "store/history/act.h"

#include <ropa/text.h>
#include <stdio.h>

/* "10 มี.ค. 2566 ส่ง CT-ICT-66-001 และอีก 4 รายการ" */
static void say_sent(const struct rp_letters *l, enum ropa_lang lang, char *out, size_t size) {
    char day[64];
    ropa_date_format(l->date, lang, ROPA_DATE_SHORT, day, sizeof day);
    int n = snprintf(out, size, lang == ROPA_TH ? "%s ส่ง %s" : "%s sent %s", day, l->ref);
    if (l->n > 1 && n > 0 && (size_t)n < size)
        snprintf(out + n, size - (size_t)n, lang == ROPA_TH ? " และอีก %zu รายการ" : " and %zu more",
                 l->n - 1);
}

enum ropa_status rp_act_letter_doubts(struct ropa_register *reg, const char *noun, const char *memo,
                                      const char *date, rp_refusal_fn *each, void *ctx,
                                      struct ropa_err *err) {
    struct rp_letters l;
    struct ropa_err why;
    char hint[2][256];
    if (!rp_letter_number(memo)) {
        rp_err(&why, ROPA_E_ACT_LETTER_NONE, memo);
        each(ctx, &why);
        return ROPA_OK;
    }
    enum ropa_status s = rp_act_letters(reg->st, noun, memo, date, &l, err);
    bool more = true;
    if (!s && l.date[0] && !l.is) {
        for (int lang = ROPA_TH; lang <= ROPA_EN; lang++)
            say_sent(&l, lang, hint[lang], sizeof hint[lang]);
        rp_err(&why, ROPA_E_ACT_LETTER, memo);
        rp_err_hint(&why, hint[ROPA_TH], hint[ROPA_EN]);
        more = each(ctx, &why);
    }
    if (!s && more && rp_letter_other_year(memo, date)) {
        for (int lang = ROPA_TH; lang <= ROPA_EN; lang++)
            ropa_date_format(date, lang, ROPA_DATE_SHORT, hint[lang], sizeof hint[lang]);
        rp_err(&why, ROPA_E_ACT_LETTER_YEAR, memo);
        rp_err_hint(&why, hint[ROPA_TH], hint[ROPA_EN]);
        each(ctx, &why);
    }
    return s;
}
