/* SPDX-License-Identifier: Apache-2.0 */
/* Copyright the ropa contributors */
#include "exchange/sheet/xlsx_signed.h"

#include "model/conduct.h"
#include "model/nouns/nouns.h"
#include "model/nouns/organisation.h"
#include "model/signer.h"
#include "model/vocab.h"

#include <ropa/acts.h>
#include <ropa/text.h>
#include <stdlib.h>
#include <string.h>

/* The last approval at each level, as told. */
struct telling {
    const struct ropa_view *view;
    enum ropa_lang lang;
    struct rp_buf text[RP_SIGNED_LEVELS];
    struct rp_signed of[RP_SIGNED_LEVELS];
};

static const char *label(const struct ropa_vocab *v, const char *code, enum ropa_lang lang) {
    const struct ropa_choice *c = code ? ropa_choice_find(v, code) : NULL;
    return c ? c->label.in[lang] : "";
}

static void add(struct rp_buf *b, const char *before, const char *text) {
    if (text && *text)
        rp_buf_printf(b, " · %s%s", before, text);
}

/* What the record `uid` (may be NULL) is called: a person by name, other records by ref. */
static const char *called(const struct telling *t, const struct ropa_entity *of, const char *uid) {
    const char *ref, *title;
    if (!uid || !t->view->describe || !t->view->describe(t->view->ctx, of, uid, &ref, &title))
        return uid;
    return rp_conduct(of)->post != ROPA_NO_FIELD && *title ? title : ref;
}

static bool tell_act(void *ctx, const struct ropa_act_kept *act) {
    struct telling *t = ctx;
    size_t level;
    char day[64];
    bool th = t->lang == ROPA_TH;
    rp_signed_note(t->of, act);
    if (!rp_signed_approves(act, &level))
        return true;
    struct rp_buf *b = &t->text[level];
    rp_buf_clear(b);
    rp_buf_printf(b, "%s%s · %s", th ? "ระดับ" : "", label(&rp_vocab_level, act->level, t->lang),
                  ropa_date_format(act->date, t->lang, ROPA_DATE_SHORT, day, sizeof day));
    add(b, "", label(&rp_vocab_decision, act->decision, t->lang));
    add(b, "", act->by_name);
    add(b, "", act->by_post);
    add(b, th ? "บันทึกที่ " : "memo ", act->memo);
    add(b, th ? "ลงรายการ" : "entered: ", label(&rp_vocab_via, act->via, t->lang));
    add(b, th ? "ผู้ลงรายการ " : "by ", called(t, &rp_person, act->entered_by));
    add(b, th ? "หลักฐาน " : "evidence ", called(t, &rp_evidence, act->evidence));
    return true;
}

static void tell_signer(struct rp_buf *b, enum ropa_signer signer, enum ropa_lang lang) {
    static const struct ropa_text texts[] = {
        [ROPA_SIGNER_OTHER] = {{"ผู้ลงนามไม่ใช่ผู้มีอำนาจตามทะเบียน",
                                "not signed by one who may, as the register has it"}},
        [ROPA_SIGNER_ACKNOWLEDGED] = {{"ผู้ลงนามไม่ใช่ผู้มีอำนาจตามทะเบียน (รับทราบแล้ว)",
                                       "not signed by one who may, as the register has it (acknowledged)"}}};
    if (signer != ROPA_SIGNER_FITS)
        add(b, "", texts[signer].in[lang]);
}

/* Once for all the records that bear the same; takes what `text` owns. */
static void count(struct rp_signs *s, struct rp_buf *text) {
    size_t i = 0;
    s->bad |= text->bad;
    while (!s->bad && i < s->n && strcmp(s->all[i].text.p, text->p) != 0)
        i++;
    if (!s->bad && i == s->n) {
        void *at = rp_grow(s->all, s->n, &s->cap, sizeof *s->all);
        s->bad = !at;
        s->all = at ? at : s->all;
        if (at) {
            s->all[s->n++] = (struct rp_signed_off){.text = *text};
            *text = (struct rp_buf){0};
        }
    }
    if (!s->bad)
        s->all[i].n++;
    rp_buf_free(text);
}

void rp_signs_add(struct rp_signs *s, const struct ropa_view *view, const struct ropa_record *rec,
                  enum ropa_lang lang) {
    struct telling t = {.view = view, .lang = lang};
    if (!view || !view->each_act || !strcmp(ropa_record_status(rec), "draft"))
        return;
    view->each_act(view->ctx, rec, tell_act, &t);
    rp_signed_judge(view, rec, t.of);
    for (size_t i = 0; i < RP_SIGNED_LEVELS; i++)
        if (t.text[i].n) {
            tell_signer(&t.text[i], t.of[i].signer, lang);
            count(s, &t.text[i]);
        }
}

bool rp_signs_line(const struct rp_signs *s, const struct ropa_record *organisation, size_t i,
                   enum ropa_lang lang, struct rp_buf *out) {
    const char *alone = organisation && ropa_field_applies(organisation, ORG_CENTRE_ALONE)
                            ? ropa_record_get(organisation, ORG_CENTRE_ALONE)
                            : NULL;
    rp_buf_clear(out);
    if (i < s->n)
        rp_buf_printf(out, lang == ROPA_TH ? "%s · %zu รายการ" : "%s · %zu records", s->all[i].text.p,
                      s->all[i].n);
    else if (i == s->n && alone)
        rp_buf_printf(out, "%s: %s",
                      lang == ROPA_TH ? "ผู้ลงรายการและผู้ตรวจรับของศูนย์กลางเป็นคนเดียวกัน เพราะ"
                                      : "One person alone is the centre, because",
                      alone);
    return out->n != 0;
}

void rp_signs_free(struct rp_signs *s) {
    for (size_t i = 0; i < s->n; i++)
        rp_buf_free(&s->all[i].text);
    free(s->all);
    *s = (struct rp_signs){0};
}
