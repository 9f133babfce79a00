/* SPDX-License-Identifier: Apache-2.0 */
/* Copyright the ropa contributors */

/* The parts of KPI 1 as the data catalogue in the register shows them (catalog.md 7). */
#include "model/catalog.h"
#include "model/nouns/catalog.h"
#include "model/nouns/catalog_resource.h"
#include "model/nouns/catalog_use.h"
#include "model/nouns/result.h"
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

/* A set on the list: as the last letter that sent it whole has it (kpi.md A27), else as it stands. */
struct listed {
    const struct rp_item *item;
    const struct rp_act *letter; /* that one; NULL */
    const struct ropa_record *set;
};

/* Whether the set is as it should be in the version that `act` pins (NULL: as it stands): with all 14 items, and nothing keeps it back. */
static bool is_whole(const struct rp_ask *ask, const struct rp_item *item, const struct rp_act *act) {
    char lacks[48], rule[48];
    rp_catalog_lacks(rp_ask_version(item, act), lacks);
    return !*lacks && !is_barred(ask, item, act, rule);
}

static bool is_letter(const struct rp_ask *ask, const struct rp_act *act) {
    return act->kind == RP_SUBMIT && act->memo && rp_ask_in(ask, act->date);
}

/* Whether a letter of the year sent the set, in whatever state. */
static bool any_letter(const struct rp_ask *ask, const struct rp_item *item) {
    bool sent = false;
    for (size_t i = 0; i < item->n_acts; i++)
        sent |= is_letter(ask, &item->acts[i]);
    return sent;
}

/* The last letter that sent the set whole, as one on the list; NULL: none did. */
static const struct rp_act *last_letter(const struct rp_ask *ask, const struct rp_item *item) {
    for (size_t i = item->n_acts; i-- > 0;)
        if (is_letter(ask, &item->acts[i]) && rp_catalog_listed(rp_ask_version(item, &item->acts[i])) &&
            is_whole(ask, item, &item->acts[i]))
            return &item->acts[i];
    return NULL;
}

/* The i-th set on the list that isn't retired, from *i on; false at the end. */
static bool next_listed(const struct rp_ask *ask, size_t *i, struct listed *out) {
    const struct rp_ledger *l = ask->ledger;
    while (*i < l->n[RP_KEPT_catalog]) {
        const struct rp_item *item = &l->of[RP_KEPT_catalog][(*i)++];
        if (rp_ask_retired(ask, item))
            continue;
        const struct rp_act *letter = last_letter(ask, item);
        *out = (struct listed){item, letter, rp_ask_version(item, letter)};
        if (rp_catalog_listed(out->set))
            return true;
    }
    return false;
}

/* The result of KPI 1 that tells, in `field`, the day on which a template was sent, within the days of `ask`; NULL: none. */
static const struct rp_item *template_on(const struct rp_ask *ask, size_t field) {
    const struct rp_ledger *l = ask->ledger;
    for (size_t i = 0; i < l->n[RP_KEPT_result]; i++) {
        const struct rp_item *item = &l->of[RP_KEPT_result][i];
        bool ours = !item->unit || !ask->owner || item->unit == ask->owner;
        if (ours && rp_predicate_field_is(item->rec, RSL_KPI, "kpi1") &&
            rp_ask_in(ask, ropa_record_get(item->rec, field)))
            return item;
    }
    return NULL;
}

/* Whether an office that keeps no letters here tells the days on which it sent the list: then the sets count as they stand. */
static bool told_sent(const struct rp_ask *ask) {
    return template_on(ask, RSL_TEMPLATE1_SENT_ON) && template_on(ask, RSL_TEMPLATE2_SENT_ON);
}

/* Whether one of the list was sent: what is added to the list later is then no part of what was. */
static bool any_sent(const struct rp_ask *ask) {
    struct listed s;
    bool sent = told_sent(ask);
    for (size_t i = 0; !sent && next_listed(ask, &i, &s);)
        sent = s.letter != NULL;
    return sent;
}

/* The i-th that counts: it was sent whole. Without `sent` also what would count if it were sent. */
static bool next_counted(const struct rp_ask *ask, bool sent, size_t *i, struct listed *out) {
    bool open = !sent || told_sent(ask);
    while (next_listed(ask, i, out))
        if (out->letter || (open && is_whole(ask, out->item, NULL)))
            return true;
    return false;
}

/* The i-th of those that anybody may have. */
static bool next_open(const struct rp_ask *ask, bool sent, size_t *i, struct listed *out) {
    while (next_counted(ask, sent, i, out))
        if (rp_catalog_public(out->set))
            return true;
    return false;
}

long rp_proof_catalog_counted(const struct rp_ask *ask, struct rp_count *t) {
    struct listed s;
    size_t i = 0;
    long n = 0;
    bool any = next_listed(ask, &i, &s);
    for (i = 0; next_counted(ask, true, &i, &s); n++)
        rp_count_proof(t, s.item, s.letter ? s.letter->date : NULL);
    return any ? n : ROPA_NOT_REPORTED;
}

/* ---- letters ---- */

/*
 * The letter that sent the set whole, with `files` one that is described; NULL: none did. `after`: the day on which letters had sent the
 * list; its files go by another one, later or not the first of the set. "": any will do.
 */
static const struct rp_act *letter_of(const struct rp_ask *ask, const struct rp_item *item, bool files,
                                      const char *after) {
    if (!rp_ask_memo(ask, item, RP_SUBMIT, RP_ANY_LEVEL, false, true)) /* it warns of one without a number */
        return NULL;
    for (size_t i = 0, before = 0; i < item->n_acts; i++) {
        const struct rp_act *act = &item->acts[i];
        if (!is_letter(ask, act))
            continue;
        bool another = !*after || before++ || strcmp(act->date, after) > 0;
        const struct ropa_record *sent = rp_ask_version(item, act);
        if (another && rp_catalog_listed(sent) && is_whole(ask, item, act) &&
            (!files || rp_catalog_tells_file(sent)))
            return act;
    }
    return NULL;
}

static int by_text(const void *a, const void *b) {
    return strcmp(*(const char *const *)a, *(const char *const *)b);
}

/* The day on which letters had sent as many sets as are asked for, whatever became of them; "": they never did. */
static const char *list_sent_on(const struct rp_ask *ask, struct rp_count *t) {
    const struct rp_ledger *l = ask->ledger;
    const char *day = "", **days = calloc(l->n[RP_KEPT_catalog] + 1, sizeof *days);
    size_t n = 0, least = ask->least_sets > 0 ? (size_t)ask->least_sets : 1;
    for (size_t i = 0; days && i < l->n[RP_KEPT_catalog]; i++) {
        const struct rp_act *letter = letter_of(ask, &l->of[RP_KEPT_catalog][i], false, "");
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

/* What was changed since it was sent counts as it was, and is said. */
static void warn_changed(const struct rp_ask *ask, const struct listed *s, struct rp_count *t) {
    static const struct ropa_text changed = {
        {"แก้ไขหลังส่งแล้ว ฉบับปัจจุบันไม่ครบหรือมีข้อที่ต้องแก้ ยังนับตามฉบับที่ส่ง",
         "changed after it was sent: as it stands it lacks something, and counts as it was sent"}};
    if (s->letter && s->letter->rev && !is_whole(ask, s->item, NULL))
        rp_count_warn(t, s->item->unit, s->item, &changed, NULL);
}

/*
 * Whether letters sent the list: submissions with a letter's number, within the days of `ask`, of sets enough that had all 14 items as
 * they were sent, and nothing that keeps them back; with `files` of every open set, which had a file described then, by another
 * letter than the one that sent the list. Notes what proves it, where it is so.
 */
static bool list_sent(const struct rp_ask *ask, bool files, struct rp_count *t) {
    bool (*next)(const struct rp_ask *, bool, size_t *, struct listed *) = files ? next_open : next_counted;
    struct listed s;
    const char *after = files ? list_sent_on(ask, t) : "";
    long sent = 0, of = 0;
    bool listed = !files || *after; /* before the list is sent all that stand on it are asked */
    for (size_t i = 0; next(ask, listed, &i, &s); of++)
        sent += letter_of(ask, s.item, files, after) != NULL;
    for (size_t i = 0; !files && next_listed(ask, &i, &s);) /* a letter without a number is told */
        if (!s.letter)
            letter_of(ask, s.item, false, "");
    bool whole = files ? of && sent == of : sent && sent >= ask->least_sets;
    for (size_t i = 0; whole && next(ask, listed, &i, &s);) {
        const struct rp_act *letter = letter_of(ask, s.item, files, after);
        if (letter)
            rp_count_proof(t, s.item, letter->date);
        warn_changed(ask, &s, t);
    }
    if (whole)
        rp_count_add(t, true);
    return whole;
}

/* Templates sent to the data catalogue, each by the last day, as results of the KPI tell. */
static void count_sent(const struct rp_ask *ask, const size_t *fields, size_t n, struct rp_count *t) {
    static const struct ropa_text missing = {{"ยังไม่ได้ส่ง Template {x}", "Template {x} was not sent"}};
    for (size_t f = 0; f < n; f++) {
        char which[2] = {(char)('1' + (int)(fields[f] - RSL_TEMPLATE1_SENT_ON)), 0};
        const struct rp_item *found = template_on(ask, fields[f]);
        rp_count_add(t, found);
        if (found)
            rp_count_proof(t, found, ropa_record_get(found->rec, fields[f]));
        else
            rp_count_missing(t, NULL, NULL, &missing, which);
    }
}

void rp_proof_templates_names(const struct rp_ask *ask, struct rp_count *t) {
    static const size_t fields[] = {RSL_TEMPLATE1_SENT_ON, RSL_TEMPLATE2_SENT_ON};
    if (!list_sent(ask, false, t))
        count_sent(ask, fields, 2, t);
}

void rp_proof_templates_resources(const struct rp_ask *ask, struct rp_count *t) {
    static const size_t fields[] = {RSL_TEMPLATE3_SENT_ON};
    if (!list_sent(ask, true, t))
        count_sent(ask, fields, 1, t);
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

/* What wasn't sent, lacks an item, or is kept back by a rule, drops out, or holds all back where the office set that. */
static void count_dropped(const struct rp_ask *ask, struct rp_count *t) {
    static const struct ropa_text lacking = {
        {"ไม่นับ: ขาดรายการบังคับข้อ {items}", "does not count: lacks item {items}"}};
    static const struct ropa_text barred = {
        {"ไม่นับ: ต้องแก้ข้อ {x} ก่อน เพราะข้อมูลอาจหลุดออกไป",
         "does not count: {x} is to be mended first, as data might slip out by it"}};
    static const struct ropa_text unsent = {
        {"ยังไม่นับ: ยังไม่ได้ส่งด้วยหนังสือที่มีเลขที่", "does not count yet: no letter with a number sent it"}};
    static const struct ropa_text unwhole = {
        {"ยังไม่นับ: ฉบับที่หนังสือส่งไปขาดรายการหรือมีข้อที่ต้องแก้ แก้แล้วต้องส่งอีกครั้ง",
         "does not count yet: the version that a letter sent lacked something or had something to mend; it is to be sent again"}};
    const char *mode = setting(ask, SET_KPI1_INCOMPLETE);
    bool told = told_sent(ask);
    struct listed s;
    char lacks[48], rule[48];
    for (size_t i = 0; next_listed(ask, &i, &s);) {
        if (s.letter)
            continue;
        rp_catalog_lacks(s.set, lacks);
        bool kept = is_barred(ask, s.item, NULL, rule);
        if (*lacks)
            rp_count_missing(t, s.item->unit, s.item, &lacking, lacks);
        if (kept)
            rp_count_missing(t, s.item->unit, s.item, &barred, rule);
        if ((*lacks || kept) && mode && !strcmp(mode, "block"))
            rp_count_add(t, false);
        if (!*lacks && !kept && !told)
            rp_count_missing(t, s.item->unit, s.item, any_letter(ask, s.item) ? &unwhole : &unsent, NULL);
    }
}

/* Whether a file of it was described when it was sent, or is now: what is changed later undoes nothing. */
static bool tells_file(const struct listed *s) {
    return rp_catalog_tells_file(s->set) || rp_catalog_tells_file(s->item->rec);
}

void rp_proof_catalog_list(const struct rp_ask *ask, struct rp_count *t) {
    static const struct ropa_text issue = {
        {"ยังไม่มีชุดใดบอกขอบเขตและประเด็น", "no set names its scope of use and its issue"}};
    static const struct ropa_text none = {{"ยังไม่มีชุดข้อมูลสาธารณะในรายการ", "no public set is on the list"}};
    static const struct ropa_text bare = {
        {"ข้อมูลเปิดยังไม่มีทรัพยากรที่บอกชื่อ URL และรูปแบบ", "open data without a resource with name, URL and format"}};
    struct listed s;
    bool has_issue = false, has_open = false, sent = any_sent(ask);
    count_dropped(ask, t);
    for (size_t i = 0; next_counted(ask, sent, &i, &s);) {
        bool open = rp_catalog_public(s.set);
        has_open |= open;
        has_issue |= ropa_record_get(s.set, CAT_USE_SCOPE) && ropa_record_get(s.set, CAT_ISSUE);
        count(t, s.item, open && !tells_file(&s) ? &bare : NULL, NULL, NULL);
    }
    rp_count_add(t, has_issue);
    if (!has_issue)
        rp_count_missing(t, NULL, NULL, &issue, NULL);
    rp_count_add(t, has_open);
    if (!has_open)
        rp_count_missing(t, NULL, NULL, &none, NULL);
}

/* Whether the file was among those that were sent; each is where none was. */
static bool was_sent(const struct listed *s, const struct ropa_record *file) {
    const char *url = ropa_record_get(file, CRS_URL);
    bool sent = !rp_catalog_tells_file(s->set);
    for (size_t i = 0; !sent && i < ropa_record_rows(s->set, CAT_RESOURCE); i++)
        sent = rp_predicate_field_is(ropa_record_row(s->set, CAT_RESOURCE, i), CRS_URL, url);
    return sent;
}

/* Whether every file that is shown, of those that were sent, is in the agency's catalogue. */
static bool all_loaded(const struct rp_ask *ask, const struct listed *s) {
    const struct ropa_record *set = s->item->rec;
    bool loaded = true;
    for (size_t i = 0; i < ropa_record_rows(set, CAT_RESOURCE); i++) {
        const struct ropa_record *row = ropa_record_row(set, CAT_RESOURCE, i);
        loaded &= !rp_catalog_described(row) || !was_sent(s, row) ||
                  by_then(ask, ropa_record_get(row, CRS_LOADED_ON));
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
    struct listed s;
    bool told = setting(ask, SET_AGENCY_CATALOG_URL) && setting(ask, SET_AGENCY_CATALOG_LETTER);
    bool sent = any_sent(ask);
    rp_count_add(t, told);
    if (!told)
        rp_count_missing(t, NULL, NULL, &untold, NULL);
    for (size_t i = 0; next_counted(ask, sent, &i, &s);) {
        const char *on = ropa_record_get(s.item->rec, CAT_AGENCY_ON);
        bool there = ropa_record_get(s.item->rec, CAT_AGENCY_URL) && by_then(ask, on);
        bool loaded = !rp_catalog_public(s.set) || all_loaded(ask, &s);
        count(t, s.item, !there ? &absent : !loaded ? &unloaded : NULL, NULL, on);
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
    struct listed s;
    bool sent = any_sent(ask);
    for (size_t i = 0; next_open(ask, sent, &i, &s);) {
        const struct ropa_record *rec = s.item->rec;
        bool deleted = rp_predicate_field_is(rec, CAT_GD_STATE, "deleted");
        const struct ropa_text *why = deleted ? &ended : &absent;
        count(t, s.item, is_registered(ask, rec) ? NULL : why, NULL, ropa_record_get(rec, CAT_GD_ON));
    }
}

void rp_proof_catalog_format(const struct rp_ask *ask, struct rp_count *t) {
    static const struct ropa_text closed = {
        {"ยังไม่มีไฟล์ที่เปิดถึง {x} ดาว หรือยังไม่ระบุสัญญาอนุญาต", "no file with {x} stars, or the licence is not said"}};
    struct listed s;
    bool sent = any_sent(ask);
    const char *stars = setting(ask, SET_OPEN_MIN_STARS);
    char least[2] = {stars ? stars[1] : '3', '\0'};
    for (size_t i = 0; next_open(ask, sent, &i, &s);) {
        bool is_open = rp_catalog_open_format(s.set, least[0] - '0') ||
                       rp_catalog_open_format(s.item->rec, least[0] - '0');
        count(t, s.item, is_open ? NULL : &closed, least, NULL);
    }
}

void rp_proof_catalog_used(const struct rp_ask *ask, struct rp_count *t) {
    static const struct ropa_text unused = {{"ยังไม่มีการนำไปใช้ที่มีผู้ใช้ วันที่ในปีนี้ และ URL หรือหลักฐาน",
                                             "no use with who, a day of this year, and a URL or evidence"}};
    struct listed s;
    bool used = false, sent = any_sent(ask);
    for (size_t i = 0; next_open(ask, sent, &i, &s);)
        for (size_t k = 0; k < ropa_record_rows(s.item->rec, CAT_USE); k++) {
            const struct ropa_record *use = ropa_record_row(s.item->rec, CAT_USE, k);
            const char *on = ropa_record_get(use, CUS_USED_ON);
            bool proven = ropa_record_get(use, CUS_USE_URL) || ropa_record_get(use, CUS_EVIDENCE_REF);
            if (!ropa_record_get(use, CUS_USED_FOR) || !ropa_record_get(use, CUS_USED_BY) || !proven ||
                !rp_ask_in(ask, on))
                continue;
            used = true;
            rp_count_proof(t, s.item, on);
        }
    rp_count_add(t, used);
    if (!used)
        rp_count_missing(t, NULL, NULL, &unused, NULL);
}
