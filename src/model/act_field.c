/* SPDX-License-Identifier: Apache-2.0 */
/* Copyright the ropa contributors */
#include "model/act_field.h"

#include "base/buf.h"
#include "model/vocab.h"

#include <stddef.h>
#include <string.h>

#define UNSAID .as = RP_SAID_NOT
#define SAID(how, member, of)                                                                                \
    .as = RP_SAID_##how, .said = #member, .at = offsetof(struct ropa_act, member), .vocab = (of)
/* clang-format off */
#define TEXT(name, column, link, member, key, way, say, th, en) \
    [RP_ACT_F_##name] = {{key, {{th, en}}, ROPA_ACT_IS_##way}, offsetof(struct ropa_act_kept, member), say},
#define OTHER(name, member, key, way, th, en) \
    [RP_ACT_F_##name] = {{key, {{th, en}}, ROPA_ACT_IS_##way}, offsetof(struct ropa_act_kept, member), UNSAID},
/* clang-format on */

static const struct rp_act_field fields[] = {RP_ACT_FIELDS(TEXT, RP_ACT_SKIP, OTHER)};

/* What is told, in the order of the columns, to which a new one comes last; of the others the record and its acts know. */
static const enum rp_act_id told[] = {
    RP_ACT_F_REF,   RP_ACT_F_DATE,    RP_ACT_F_KIND,     RP_ACT_F_LEVEL,    RP_ACT_F_NAME,   RP_ACT_F_POST,
    RP_ACT_F_MEMO,  RP_ACT_F_STATUS,  RP_ACT_F_NOTE,     RP_ACT_F_DECISION, RP_ACT_F_AT,     RP_ACT_F_ACTOR,
    RP_ACT_F_VIA,   RP_ACT_F_ENTERED, RP_ACT_F_EVIDENCE, RP_ACT_F_DISPUTED, RP_ACT_F_SIGNER, RP_ACT_F_ISSUED,
    RP_ACT_F_FORMS, RP_ACT_F_BARRED,  RP_ACT_F_DENIED,   RP_ACT_F_UID,      RP_ACT_F_REV,    RP_ACT_F_REASON,
    RP_ACT_F_URL,   RP_ACT_F_DESPITE, RP_ACT_F_DISPUTES};
/* Beside a change that is an act. */
static const enum rp_act_id logged[] = {RP_ACT_F_DATE, RP_ACT_F_LEVEL, RP_ACT_F_DECISION, RP_ACT_F_NAME,
                                        RP_ACT_F_MEMO};

static const struct {
    const enum rp_act_id *ids;
    size_t n;
} lists[] = {[ROPA_ACT_TOLD] = {told, sizeof told / sizeof *told},
             [ROPA_ACT_LOGGED] = {logged, sizeof logged / sizeof *logged}};

const struct rp_act_field *rp_act_field(enum rp_act_id id) {
    return &fields[id];
}

size_t ropa_act_fields(enum ropa_act_list list) {
    return lists[list].n;
}

const struct ropa_act_field *ropa_act_field(enum ropa_act_list list, size_t i) {
    return &fields[lists[list].ids[i]].told;
}

const char **rp_act_kept(struct ropa_act_kept *act, const struct rp_act_field *f) {
    return (const char **)((char *)act + f->kept);
}

/* The one thing that a line has room for: that it doesn't count, where it was published, why. */
static const char *beside(const struct ropa_act_kept *k, enum ropa_lang lang) {
    const char *doubt = ropa_act_doubt(k, lang);
    return *doubt ? doubt : k->url ? k->url : k->despite ? k->despite : k->reason;
}

static const char *code_of(enum ropa_signer signer) {
    static const char *const codes[] = {[ROPA_SIGNER_FITS] = "fits",
                                        [ROPA_SIGNER_OTHER] = "other",
                                        [ROPA_SIGNER_ACKNOWLEDGED] = "acknowledged"};
    return codes[signer];
}

static const char *text_of(const struct ropa_act_kept *act, const struct rp_act_field *f,
                           enum ropa_lang lang) {
    const char *text = f->told.is == ROPA_ACT_IS_SIGNER ? code_of(act->signer)
                       : f->told.is == ROPA_ACT_IS_NOTE ? beside(act, lang)
                                                        : *rp_act_kept((struct ropa_act_kept *)act, f);
    return text ? text : "";
}

static int64_t number_of(const struct ropa_act_kept *act, const struct rp_act_field *f) {
    const char *at = (const char *)act + f->kept;
    return f->told.is == ROPA_ACT_IS_FLAG ? *(const bool *)at : *(const int64_t *)at;
}

char *ropa_act_value(const struct ropa_act_kept *act, const struct ropa_act_field *field,
                     enum ropa_lang lang) {
    const struct rp_act_field *f = (const struct rp_act_field *)field;
    struct rp_buf b = {0};
    char form[37];
    if (f->told.is == ROPA_ACT_IS_FLAG || f->told.is == ROPA_ACT_IS_NUMBER)
        rp_buf_printf(&b, "%lld", (long long)number_of(act, f));
    else if (f->told.is == ROPA_ACT_IS_FORMS)
        for (const char *more = act->forms; (more = ropa_act_form(more, form));)
            rp_buf_printf(&b, "%s%s", b.n ? ";" : "", form);
    else
        rp_buf_str(&b, text_of(act, f, lang));
    rp_buf_str(&b, "");
    return rp_buf_take(&b);
}

static void put(struct ropa_json *w, const struct ropa_act_kept *act, const struct rp_act_field *f,
                enum ropa_lang lang) {
    char form[37];
    if (f->told.is == ROPA_ACT_IS_NUMBER) {
        ropa_json_int(w, f->told.code, number_of(act, f));
    } else if (f->told.is == ROPA_ACT_IS_FLAG) {
        ropa_json_bool(w, f->told.code, number_of(act, f));
    } else if (f->told.is == ROPA_ACT_IS_FORMS) {
        ropa_json_array(w, f->told.code);
        for (const char *more = act->forms; (more = ropa_act_form(more, form));)
            ropa_json_text(w, NULL, form);
        ropa_json_array_end(w);
    } else {
        ropa_json_text(w, f->told.code, text_of(act, f, lang));
    }
}

void rp_act_json(struct ropa_json *w, const struct ropa_act_kept *act, enum ropa_act_list list,
                 enum ropa_lang lang) {
    for (size_t i = 0; i < lists[list].n; i++)
        put(w, act, &fields[lists[list].ids[i]], lang);
}
