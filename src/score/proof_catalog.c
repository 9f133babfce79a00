/* SPDX-License-Identifier: Apache-2.0 */
/* Copyright the ropa contributors */

/* The parts of KPI 1 as the data catalogue in the register shows them (catalog.md 7). */
#include "model/catalog.h"
#include "model/nouns/catalog.h"
#include "model/nouns/catalog_resource.h"
#include "model/nouns/catalog_use.h"
#include "model/nouns/setting.h"
#include "model/predicate.h"
#include "score/proof.h"

#include <stdlib.h>
#include <string.h>

/* Whether a rule keeps the set back in the version that `act` pins (NULL: as it stands): it is neither approved nor sent, nor counts. */
static bool is_barred(const struct rp_ask *ask, const struct rp_item *item, const struct rp_act *act,
                      char rule[48]) {
    return rp_ask_error(ask, item, act, NULL, NULL, rule);
}

/* The i-th set on the list, from *i on; NULL at the end. */
static const struct rp_item *next_listed(const struct rp_ask *ask, size_t *i) {
    const struct rp_ledger *l = ask->ledger;
    while (*i < l->n[RP_KEPT_catalog]) {
        const struct rp_item *item = &l->of[RP_KEPT_catalog][(*i)++];
        if (rp_catalog_listed(item->rec))
            return item;
    }
    return NULL;
}

/* The i-th that counts: it has all 14 items, and no rule keeps it back. */
static const struct rp_item *next_counted(const struct rp_ask *ask, size_t *i) {
    const struct rp_item *item;
    char lacks[48], rule[48];
    while ((item = next_listed(ask, i))) {
        rp_catalog_lacks(item->rec, lacks);
        if (!*lacks && !is_barred(ask, item, NULL, rule))
            return item;
    }
    return NULL;
}

/* The i-th that counts and that anybody may have. */
static const struct rp_item *next_open(const struct rp_ask *ask, size_t *i) {
    const struct rp_item *item;
    while ((item = next_counted(ask, i)))
        if (rp_catalog_public(item->rec))
            return item;
    return NULL;
}

long rp_proof_catalog_counted(const struct rp_ask *ask, struct rp_count *t) {
    const struct rp_item *item;
    size_t i = 0;
    long n = 0;
    bool any = next_listed(ask, &i) != NULL;
    for (i = 0; (item = next_counted(ask, &i)); n++)
        rp_count_proof(t, item, NULL);
    return any ? n : ROPA_NOT_REPORTED;
}

/* ---- letters ---- */

/* Whether the set was sent by `act` as it should be: with all 14 items, nothing that keeps it back, and with `files` one described. */
static bool is_sent_by(const struct rp_ask *ask, const struct rp_item *item, const struct rp_act *act,
                       bool files) {
    const struct ropa_record *sent = rp_ask_version(item, act);
    char lacks[48], rule[48];
    rp_catalog_lacks(sent, lacks);
    return !*lacks && (!files || rp_catalog_tells_file(sent)) && !is_barred(ask, item, act, rule);
}

/*
 * The letter that sent the set so; NULL: none did. `after`: the day on which letters had sent the list; its files go by another one, later
 * or not the first of the set. "": any will do.
 */
static const struct rp_act *letter_of(const struct rp_ask *ask, const struct rp_item *item, bool files,
                                      const char *after) {
    if (!rp_ask_memo(ask, item, RP_SUBMIT, RP_ANY_LEVEL, false, true)) /* it warns of one without a number */
        return NULL;
    for (size_t i = 0, before = 0; i < item->n_acts; i++) {
        const struct rp_act *act = &item->acts[i];
        if (act->kind != RP_SUBMIT || !act->memo || !rp_ask_in(ask, act->date))
            continue;
        bool another = !*after || before++ || strcmp(act->date, after) > 0;
        if (another && is_sent_by(ask, item, act, files))
            return act;
    }
    return NULL;
}

static int by_text(const void *a, const void *b) {
    return strcmp(*(const char *const *)a, *(const char *const *)b);
}

/* The day on which letters had sent as many sets as are asked for; "": they never did. */
static const char *list_sent_on(const struct rp_ask *ask, struct rp_count *t) {
    const struct rp_item *item;
    const char *day = "", **days = calloc(ask->ledger->n[RP_KEPT_catalog] + 1, sizeof *days);
    size_t n = 0, least = ask->least_sets > 0 ? (size_t)ask->least_sets : 1;
    for (size_t i = 0; days && (item = next_listed(ask, &i));) {
        const struct rp_act *letter = letter_of(ask, item, false, "");
        if (letter)
            days[n++] = letter->date;
    }
    t->bad |= !days;
    if (n >= least) {
        qsort(days, n, sizeof *days, by_text);
        day = days[least - 1];
    }
    free(days);
    return day;
}

bool rp_proof_catalog_sent(const struct rp_ask *ask, bool files, struct rp_count *t) {
    const struct rp_item *item;
    const char *after = files ? list_sent_on(ask, t) : "";
    long sent = 0, of = 0;
    for (size_t i = 0; (item = files ? next_open(ask, &i) : next_counted(ask, &i)); of++)
        sent += letter_of(ask, item, files, after) != NULL;
    bool whole = files ? of && sent == of : sent && sent >= ask->least_sets;
    for (size_t i = 0; whole && (item = files ? next_open(ask, &i) : next_counted(ask, &i));) {
        const struct rp_act *letter = letter_of(ask, item, files, after);
        if (letter)
            rp_count_proof(t, item, letter->date);
    }
    if (whole)
        rp_count_add(t, true);
    return whole;
}

/* ---- parts ---- */

/* `item` is done when `why` is NULL. */
static void count(struct rp_count *t, const struct rp_item *item, const struct ropa_text *why,
                  const char *detail, const char *date) {
    rp_count_add(t, !why);
    if (why)
        rp_count_missing(t, item->unit, item, why, detail);
    else
        rp_count_proof(t, item, date);
}

/* Whether `day` is said and not after the day asked about. */
static bool by_then(const struct rp_ask *ask, const char *day) {
    return day && strcmp(day, ask->to) <= 0;
}

static const char *setting(const struct rp_ask *ask, size_t field) {
    return ask->ledger->setting ? ropa_record_get(ask->ledger->setting, field) : NULL;
}

/* What lacks an item, or is kept back by a rule, drops out, or holds all back where the office set that. */
static void count_dropped(const struct rp_ask *ask, struct rp_count *t) {
    static const struct ropa_text lacking = {
        {"ไม่นับ: ขาดรายการบังคับข้อ {x} ใน 14 ข้อ", "does not count: lacks items no. {x} of the 14"}};
    static const struct ropa_text barred = {
        {"ไม่นับ: ต้องแก้ข้อ {x} ก่อน เพราะข้อมูลอาจหลุดออกไป",
         "does not count: {x} is to be mended first, as data might slip out by it"}};
    const char *mode = setting(ask, SET_KPI1_INCOMPLETE);
    const struct rp_item *item;
    char lacks[48], rule[48];
    for (size_t i = 0; (item = next_listed(ask, &i));) {
        rp_catalog_lacks(item->rec, lacks);
        bool kept = is_barred(ask, item, NULL, rule);
        if (*lacks)
            rp_count_missing(t, item->unit, item, &lacking, lacks);
        if (kept)
            rp_count_missing(t, item->unit, item, &barred, rule);
        if ((*lacks || kept) && mode && !strcmp(mode, "block"))
            rp_count_add(t, false);
    }
}

void rp_proof_catalog_list(const struct rp_ask *ask, struct rp_count *t) {
    static const struct ropa_text issue = {
        {"ยังไม่มีชุดใดบอกขอบเขตและประเด็น", "no set names its scope of use and its issue"}};
    static const struct ropa_text none = {{"ยังไม่มีชุดข้อมูลสาธารณะในรายการ", "no public set is on the list"}};
    static const struct ropa_text bare = {
        {"ข้อมูลเปิดยังไม่มีทรัพยากรที่บอกชื่อ URL และรูปแบบ", "open data without a resource with name, URL and format"}};
    const struct rp_item *item;
    bool has_issue = false, has_open = false;
    count_dropped(ask, t);
    for (size_t i = 0; (item = next_counted(ask, &i));) {
        bool open = rp_catalog_public(item->rec);
        has_open |= open;
        has_issue |= ropa_record_get(item->rec, CAT_USE_SCOPE) && ropa_record_get(item->rec, CAT_ISSUE);
        count(t, item, open && !rp_catalog_tells_file(item->rec) ? &bare : NULL, NULL, NULL);
    }
    rp_count_add(t, has_issue);
    if (!has_issue)
        rp_count_missing(t, NULL, NULL, &issue, NULL);
    rp_count_add(t, has_open);
    if (!has_open)
        rp_count_missing(t, NULL, NULL, &none, NULL);
}

/* Whether every file that is shown is in the agency's catalogue. */
static bool all_loaded(const struct rp_ask *ask, const struct ropa_record *set) {
    bool loaded = true;
    for (size_t i = 0; i < ropa_record_rows(set, CAT_RESOURCE); i++) {
        const struct ropa_record *row = ropa_record_row(set, CAT_RESOURCE, i);
        loaded &= !rp_catalog_described(row) || by_then(ask, ropa_record_get(row, CRS_LOADED_ON));
    }
    return loaded;
}

void rp_proof_catalog_agency(const struct rp_ask *ask, struct rp_count *t) {
    static const struct ropa_text untold = {
        {"ยังไม่ได้บันทึก URL ของระบบบัญชีข้อมูลหน่วยงานและหนังสือที่แจ้ง (ค่าที่กำหนด)",
         "the address of the agency's catalogue and the letter that told it are not set"}};
    static const struct ropa_text absent = {
        {"ยังไม่ลงในระบบบัญชีข้อมูลหน่วยงาน (URL และวันที่)", "not in the agency's catalogue yet (URL and day)"}};
    static const struct ropa_text unloaded = {
        {"ทรัพยากรยังไม่เข้าระบบบัญชีข้อมูลครบ", "not every resource is loaded into the agency's catalogue"}};
    const struct rp_item *item;
    bool told = setting(ask, SET_AGENCY_CATALOG_URL) && setting(ask, SET_AGENCY_CATALOG_LETTER);
    rp_count_add(t, told);
    if (!told)
        rp_count_missing(t, NULL, NULL, &untold, NULL);
    for (size_t i = 0; (item = next_counted(ask, &i));) {
        const char *on = ropa_record_get(item->rec, CAT_AGENCY_ON);
        bool there = ropa_record_get(item->rec, CAT_AGENCY_URL) && by_then(ask, on);
        bool loaded = !rp_catalog_public(item->rec) || all_loaded(ask, item->rec);
        count(t, item, !there ? &absent : !loaded ? &unloaded : NULL, NULL, on);
    }
}

/* A change or a revocation in progress leaves it registered; the day of a revocation ends it. */
static bool is_registered(const struct rp_ask *ask, const struct ropa_record *set) {
    static const char *const states[] = {"completed", "modified", "revoke", NULL};
    const char *state = ropa_record_get(set, CAT_GD_STATE), *ended = ropa_record_get(set, CAT_GD_DELETED_ON);
    bool still = rp_predicate_is(state, states) ||
                 (state && !strcmp(state, "deleted") && ended && strcmp(ended, ask->to) > 0);
    return still && by_then(ask, ropa_record_get(set, CAT_GD_ON)) && ropa_record_get(set, CAT_GD_URL);
}

void rp_proof_catalog_registered(const struct rp_ask *ask, struct rp_count *t) {
    static const struct ropa_text absent = {{"ยังไม่ลงทะเบียนใน GD Catalog (สถานะ วันที่ และ URL)",
                                             "not registered in GD Catalog (state, day and URL)"}};
    static const struct ropa_text ended = {
        {"ถูกเพิกถอนจาก GD Catalog แล้ว", "its registration in GD Catalog ended"}};
    const struct rp_item *item;
    for (size_t i = 0; (item = next_open(ask, &i));) {
        bool deleted = rp_predicate_field_is(item->rec, CAT_GD_STATE, "deleted");
        count(t, item,
              is_registered(ask, item->rec) ? NULL
              : deleted                     ? &ended
                                            : &absent,
              NULL, ropa_record_get(item->rec, CAT_GD_ON));
    }
}

void rp_proof_catalog_format(const struct rp_ask *ask, struct rp_count *t) {
    static const struct ropa_text closed = {
        {"ยังไม่มีไฟล์ที่เปิดถึง {x} ดาว หรือยังไม่ระบุสัญญาอนุญาต", "no file with {x} stars, or the licence is not said"}};
    const struct rp_item *item;
    const char *stars = setting(ask, SET_OPEN_MIN_STARS);
    char least[2] = {stars ? stars[1] : '3', '\0'};
    for (size_t i = 0; (item = next_open(ask, &i));)
        count(t, item, rp_catalog_open_format(item->rec, least[0] - '0') ? NULL : &closed, least, NULL);
}

void rp_proof_catalog_used(const struct rp_ask *ask, struct rp_count *t) {
    static const struct ropa_text unused = {{"ยังไม่มีการนำไปใช้ที่มีผู้ใช้ วันที่ในปีนี้ และ URL หรือหลักฐาน",
                                             "no use with who, a day of this year, and a URL or evidence"}};
    const struct rp_item *item;
    bool used = false;
    for (size_t i = 0; (item = next_open(ask, &i));)
        for (size_t k = 0; k < ropa_record_rows(item->rec, CAT_USE); k++) {
            const struct ropa_record *use = ropa_record_row(item->rec, CAT_USE, k);
            const char *on = ropa_record_get(use, CUS_USED_ON);
            bool proven = ropa_record_get(use, CUS_USE_URL) || ropa_record_get(use, CUS_EVIDENCE_REF);
            if (!ropa_record_get(use, CUS_USED_FOR) || !ropa_record_get(use, CUS_USED_BY) || !proven ||
                !rp_ask_in(ask, on))
                continue;
            used = true;
            rp_count_proof(t, item, on);
        }
    rp_count_add(t, used);
    if (!used)
        rp_count_missing(t, NULL, NULL, &unused, NULL);
}
