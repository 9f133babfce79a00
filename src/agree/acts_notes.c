/* SPDX-License-Identifier: Apache-2.0 */
/* Copyright the ropa contributors */

/* Who is expected to decide, and what is unusual about an act that was let through (kpi.md A32, A8). */
#include "agree/acts.h"
#include "base/buf.h"
#include "base/err.h"
#include "base/remedy.h"
#include "model/act_kind.h"
#include "model/catalog.h"
#include "model/conduct.h"
#include "model/nouns/catalog.h"
#include "model/nouns/nouns.h"
#include "model/nouns/organisation.h"
#include "model/nouns/setting.h"
#include "model/nouns/unit.h"
#include "model/nouns/unit_head.h"
#include "model/signer.h"
#include "model/vocab.h"
#include "paper/issue.h"
#include "register/register.h"
#include "store/history/act.h"

#include <ropa/as.h>
#include <ropa/text.h>
#include <stdio.h>
#include <string.h>

/* ---- who decides ---- */

struct telling {
    struct ropa_register *reg;
    ropa_approver_fn *each;
    void *ctx;
};

static void tell(void *ctx, const char *person, const struct ropa_record *head) {
    struct telling *t = ctx;
    const char *post = head ? ropa_record_get(head, UHD_POST) : NULL;
    t->each(t->ctx, person, post ? post : "");
}

enum ropa_status ropa_act_approvers(struct ropa_register *reg, const struct ropa_record *rec,
                                    const char *level, const char *date, ropa_approver_fn *each, void *ctx,
                                    struct ropa_err *err) {
    struct telling t = {reg, each, ctx};
    char unit[37];
    enum ropa_status s = rp_vocab_check(&rp_vocab_level, level ? level : "", err);
    if (!s)
        s = rp_err_day(err, date);
    if (s)
        return s;
    bool known = ropa_record_unit(rec, unit);
    rp_signers_each(reg->view, known ? unit : NULL, level, date ? date : rp_store_today(reg->st), tell, &t);
    return ROPA_OK;
}

/* ---- notes ---- */

struct last_act {
    char kind[12], level[12], decision[12], date[11], by[37], name[160];
    char url[512], status[12];
    int64_t rev; /* of the record */
    bool kept;   /* the document as it was published */
};

/* Of a record: the last act, the one before it, and the last approval. */
struct last_acts {
    struct last_act act, before, approval;
};

static bool take_act(void *ctx, const struct ropa_act_kept *k) {
    struct last_acts *of = ctx;
    struct last_act *l = &of->act;
    of->before = *l;
    l->rev = k->rev;
    RP_COPY(l->status, k->status);
    RP_COPY(l->kind, k->kind);
    RP_COPY(l->level, k->level);
    RP_COPY(l->decision, k->decision ? k->decision : "");
    RP_COPY(l->date, k->date);
    RP_COPY(l->by, k->by);
    RP_COPY(l->name, k->by_name);
    RP_COPY(l->url, k->url ? k->url : "");
    l->kept = k->issued != NULL;
    if (!strcmp(l->kind, "approve"))
        of->approval = *l;
    return true;
}

/* What the office set in field `f` for the day `date`; "" when it set nothing. Borrowed. */
static const char *set_for(struct ropa_register *reg, size_t f, const char *date) {
    const struct ropa_record *setting = rp_setting_on(reg->view, date);
    const char *value = setting ? ropa_record_get(setting, f) : NULL;
    return value ? value : "";
}

enum ropa_status ropa_act_signers_where(struct ropa_register *reg, const struct ropa_record *rec,
                                        const char *level, const char *date, struct ropa_remedy *remedy,
                                        struct ropa_err *err) {
    const struct ropa_view *view = reg->view;
    char unit[37] = "";
    rp_remedy(remedy, NULL, NULL);
    enum ropa_status s = rp_vocab_check(&rp_vocab_level, level ? level : "", err);
    if (!s)
        s = rp_err_day(err, date);
    if (s)
        return s;
    const struct ropa_record *org = rp_signer_office(view);
    bool centre = !strcmp(level, "centre") && org && ropa_field_applies(org, ORG_CENTRE_REF);
    bool own = !strcmp(level, "unit") && ropa_record_unit(rec, unit);
    const char *at = centre ? ropa_record_get(org, ORG_CENTRE_REF) : own ? unit : NULL;
    const struct ropa_record *names = at       ? view->record(view->ctx, &rp_unit, at)
                                      : centre ? org
                                               : rp_setting_on(view, date ? date : rp_store_today(reg->st));
    rp_remedy(remedy, names ? "edit" : "add",
              (at       ? &rp_unit
               : centre ? &rp_organisation
                        : &rp_setting)
                  ->code);
    if (names)
        rp_remedy_ref(remedy, names->ref);
    if (centre && !at)
        rp_remedy_open(remedy, "centre_ref");
    return ROPA_OK;
}

static void note_signer(struct ropa_register *reg, const struct ropa_record *rec, const struct last_act *l,
                        char note[2][ROPA_ACT_NOTE], struct ropa_remedy *remedy) {
    static const struct ropa_text other = {
        {"ผู้ลงนามไม่ใช่ผู้มีอำนาจตามทะเบียน (%s) ยังไม่นับให้ขั้นตอนใด จนกว่าจะบันทึกคำสั่งมอบอำนาจของวันนั้น หรือ DPO หรือศูนย์กลางรับทราบพร้อมเหตุผล",
         "not signed by one who may, as the register has it (%s): it completes no step until an order for that day is "
         "recorded, or the DPO or the centre acknowledges it with a reason"}};
    static const struct ropa_text known = {
        {"ผู้ลงนามไม่ใช่ผู้มีอำนาจตามทะเบียน (%s) มีผู้รับทราบแล้ว",
         "not signed by one who may, as the register has it (%s); this was acknowledged"}};
    const enum ropa_signer signer = rp_act_signer(reg->view, &(struct ropa_act_kept){.record = rec->uid,
                                                                                     .noun = rec->ent->code,
                                                                                     .kind = l->kind,
                                                                                     .level = l->level,
                                                                                     .by = l->by,
                                                                                     .decision = l->decision,
                                                                                     .date = l->date});
    const struct ropa_text *text = signer == ROPA_SIGNER_OTHER ? &other : &known;
    if (signer == ROPA_SIGNER_FITS)
        return;
    for (int lang = ROPA_TH; lang <= ROPA_EN; lang++)
        snprintf(note[lang], ROPA_ACT_NOTE, text->in[lang], l->name);
    if (signer == ROPA_SIGNER_OTHER)
        ropa_act_signers_where(reg, rec, l->level, l->date, remedy, NULL);
}

static void note_site(struct ropa_register *reg, const struct last_act *l, char note[2][ROPA_ACT_NOTE],
                      struct ropa_remedy *remedy) {
    const char *sites = set_for(reg, SET_SITE_URLS, l->date);
    if (*sites && !rp_setting_site(sites, l->url)) {
        snprintf(note[ROPA_TH], ROPA_ACT_NOTE,
                 "ที่อยู่เว็บไม่อยู่ใต้เว็บไซต์ที่กำหนดไว้ของปีงบประมาณนั้น (ช่อง site_urls ของ setting)");
        snprintf(
            note[ROPA_EN], ROPA_ACT_NOTE,
            "the address is below none of the sites set for that fiscal year (site_urls of the setting)");
        rp_remedy(remedy, "edit", rp_setting.code);
        rp_remedy_ref(remedy, rp_setting_on(reg->view, l->date)->ref);
    }
}

/* A set of the catalogue that comes from personal data, or that isn't for anybody: what may be shown of it (catalog.md 6). */
static void note_data(const struct ropa_record *set, char note[2][ROPA_ACT_NOTE]) {
    static const struct ropa_text derived = {
        {"ทำจากชุดข้อมูลส่วนบุคคล (%s) โปรดดูในไฟล์ที่เปิดอีกครั้งว่าไม่มีผู้ใดถูกระบุตัวได้",
         "made from personal data (%s): see once more that nobody is known by the files shown"}};
    static const struct ropa_text by_law = {
        {"เป็น%s เปิดเผยเท่าที่กฎหมายที่บันทึกไว้สั่ง", "%s, shown as far as the law that is recorded orders it"}};
    static const struct ropa_text closed = {{"เป็น%s เผยแพร่ได้เฉพาะคำอธิบายชุดข้อมูล ตัวข้อมูลต้องไม่เปิด",
                                             "%s: only what describes the set may be shown, not the data"}};
    size_t f = CAT_ANONYMISED_METHOD;
    const struct ropa_text *text = &derived;
    if (rp_catalog_category_closed(set)) {
        f = CAT_DATA_CATEGORY;
        text = rp_catalog_closed(set) ? &closed : &by_law;
    } else if (!ropa_record_get(set, CAT_DERIVED_FROM)) {
        return;
    }
    const char *value = ropa_record_get(set, f);
    const struct ropa_choice *c = value ? ropa_choice_find(set->ent->fields[f].vocab, value) : NULL;
    for (int lang = ROPA_TH; lang <= ROPA_EN; lang++) {
        size_t n = strlen(note[lang]);
        n += (size_t)snprintf(note[lang] + n, ROPA_ACT_NOTE - n, "%s", n ? " · " : "");
        snprintf(note[lang] + n, ROPA_ACT_NOTE - n, text->in[lang], c ? c->label.in[lang] : "-");
    }
}

const struct ropa_text *ropa_act_unnumbered(const struct ropa_entity *noun, const char *kind) {
    static const struct ropa_text sending = {
        {"การส่งที่ไม่มีเลขที่ไม่นับเป็นการส่งตามคำรับรอง",
         "what is sent without the number of a letter isn't sent as the agreement asks"}};
    static const struct ropa_text approval = {
        {"การอนุมัติที่ไม่มีเลขที่ไม่นับเป็นหลักฐานของขั้นตอนในคำรับรอง",
         "an approval without the number of its memo proves no step of the agreement"}};
    const struct rp_conduct *is = rp_conduct(noun);
    return is->letters && rp_act_kind(kind)->sent     ? &sending
           : is->proposed && !strcmp(kind, "approve") ? &approval
                                                      : NULL;
}

static void note_kept(struct ropa_register *reg, const struct ropa_record *rec, char note[2][ROPA_ACT_NOTE]) {
    char item[2][300];
    if (!rp_issue_wanting(reg, rec, item))
        return;
    snprintf(note[ROPA_TH], ROPA_ACT_NOTE,
             "ไม่ได้เก็บเอกสารฉบับที่เผยแพร่ไว้เป็นหลักฐาน เพราะเอกสารจากทะเบียน%s%s แก้และอนุมัติแล้วเผยแพร่อีกครั้ง",
             item[ROPA_TH][0] ? "ยังขาด: " : "ไม่ตรงกับที่อนุมัติ", item[ROPA_TH]);
    snprintf(
        note[ROPA_EN], ROPA_ACT_NOTE,
        "the document wasn't kept as it was published: as the register makes it it %s%s; mend it, have it approved, and "
        "publish it again",
        item[ROPA_EN][0] ? "lacks: " : "differs from what was approved", item[ROPA_EN]);
}

/* Submitted again as it was sent back. */
static void note_unchanged(const struct last_acts *l, char note[2][ROPA_ACT_NOTE]) {
    if (strcmp(l->act.kind, "submit") != 0 || strcmp(l->before.status, "returned") != 0 ||
        l->act.rev != l->before.rev)
        return;
    snprintf(note[ROPA_TH], ROPA_ACT_NOTE, "เสนออีกครั้งโดยไม่ได้แก้สิ่งใดตั้งแต่ส่งกลับ");
    snprintf(note[ROPA_EN], ROPA_ACT_NOTE, "submitted again with nothing changed since it was sent back");
}

enum ropa_status ropa_act_note(struct ropa_register *reg, const struct ropa_record *rec,
                               char note[2][ROPA_ACT_NOTE], struct ropa_remedy *remedy,
                               struct ropa_err *err) {
    struct last_acts l = {0};
    note[ROPA_TH][0] = note[ROPA_EN][0] = '\0';
    rp_remedy(remedy, NULL, NULL);
    enum ropa_status s = rp_act_each(reg->st, rec->uid, take_act, &l, err);
    if (s)
        return s;
    bool publishes = !strcmp(l.act.kind, "publish");
    note_unchanged(&l, note);
    if (publishes)
        note_site(reg, &l.act, note, remedy);
    if (!strcmp(l.act.kind, "approve") || (publishes && !note[ROPA_TH][0])) /* it rests on the approval */
        note_signer(reg, rec, &l.approval, note, remedy);
    if (publishes && rec->ent == &rp_catalog)
        note_data(rec, note);
    if (publishes && !l.act.kept && !note[ROPA_TH][0])
        note_kept(reg, rec, note);
    return ROPA_OK;
}
