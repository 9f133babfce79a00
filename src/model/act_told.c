/* SPDX-License-Identifier: Apache-2.0 */
/* Copyright the ropa contributors */

/* What an act says of itself beyond its words. */
#include "model/signer.h"

#include <ropa/acts.h>
#include <string.h>

const char *ropa_act_form(const char *forms, char uid[37]) {
    const char *at = forms ? strstr(forms, "[\"") : NULL;
    if (!at || strnlen(at, 2 + 36) < 2 + 36)
        return NULL;
    memcpy(uid, at + 2, 36);
    uid[36] = '\0';
    return at + 2 + 36;
}

const char *ropa_act_doubt(const struct ropa_act_kept *k, enum ropa_lang lang) {
    static const struct ropa_text denied = {
        {"ไม่นับ เพราะมีผู้แจ้งว่าไม่ใช่การลงนามของตน", "doesn't count: it was disputed"}};
    static const struct ropa_text rests = {
        {"ไม่นับ เพราะทำต่อจากการลงนามที่มีผู้แจ้งว่าไม่ใช่ของตน", "doesn't count: it follows an act that was disputed"}};
    static const struct ropa_text signers[] = {
        [ROPA_SIGNER_FITS] = {{"", ""}},
        [ROPA_SIGNER_OTHER] = {{"ผู้ลงนามไม่ใช่ผู้มีอำนาจตามทะเบียน",
                                "not signed by one who may, as the register has it"}},
        [ROPA_SIGNER_ACKNOWLEDGED] = {{"ผู้ลงนามไม่ใช่ผู้มีอำนาจตามทะเบียน (รับทราบแล้ว)",
                                       "not signed by one who may, as the register has it (acknowledged)"}}};
    return k->denied ? denied.in[lang] : k->disputed ? rests.in[lang] : signers[k->signer].in[lang];
}

const struct ropa_text *ropa_act_status_label(const struct ropa_act_kept *k) {
    static const struct ropa_text none = {{"", ""}};
    const struct ropa_text *label = rp_signed_act_status(k);
    return label ? label : &none;
}
