/* SPDX-License-Identifier: Apache-2.0 */
/* Copyright the ropa contributors */

/* The parts of KPI 1 as the data catalogue in the register shows them (catalog.md 7). */
#include "base/memo.h"
#include "model/affirm.h"
#include "model/catalog.h"
#include "model/letter.h"
#include "model/nouns/catalog.h"
#include "model/nouns/catalog_resource.h"
#include "model/nouns/catalog_use.h"
#include "model/nouns/result.h"
#include "model/nouns/setting.h"
#include "model/predicate.h"
#include "score/proof.h"

#include <ropa/text.h>
#include <stdlib.h>
#include <string.h>
#include <strings.h>

/*
 * A round is judged by letters alone: each pins what it sent as it was then, and what becomes of it later (changed, linked, taken off the
 * list, retired) neither proves nor unproves it. Points are of the list as it stands: what letters sent, and is still on it and whole.
 */

/* A set on the list as it stands. */
struct listed {
    const struct rp_item *item;
    const struct rp_act *letter;   /* the last that sent it whole; NULL */
    const struct ropa_record *set; /* as it stands */
};

/* Whether it is as it should be as it stands: with all 14 items, and nothing keeps it back. */
static bool is_whole(const struct rp_ask *ask, const struct rp_item *item) {
    char lacks[48], rule[48];
    rp_catalog_lacks(item->rec, lacks);
    return !*lacks && !rp_ask_error(ask, item, NULL, NULL, NULL, rule);
}

/* Whether it is a letter of the days that are asked about, and sent the set whole, as one on the list that nothing kept back then. */
static bool sends(const struct rp_ask *ask, const struct rp_act *act) {
    const struct ropa_record *sent = rp_ask_version(act->item, act);
    char lacks[48];
    if (!act->letter || !rp_ask_in(ask, act->date) || act->barred || !rp_catalog_listed(sent))
        return false;
    rp_catalog_lacks(sent, lacks);
    return !*lacks;
}

/* The first letter that sent the set whole; NULL: none did. */
static const struct rp_act *first_letter(const struct rp_ask *ask, const struct rp_item *item) {
    for (size_t i = 0; i < item->n_acts; i++)
        if (sends(ask, &item->acts[i]))
            return &item->acts[i];
    return NULL;
}

/* The last one. */
static const struct rp_act *last_letter(const struct rp_ask *ask, const struct rp_item *item) {
    for (size_t i = item->n_acts; i-- > 0;)
        if (sends(ask, &item->acts[i]))
            return &item->acts[i];
    return NULL;
}

/* The i-th set on the list that isn't retired, from *i on; false at the end. */
static bool next_listed(const struct rp_ask *ask, size_t *i, struct listed *out) {
    const struct rp_ledger *l = ask->ledger;
    while (*i < l->n[RP_KEPT_catalog]) {
        const struct rp_item *item = &l->of[RP_KEPT_catalog][(*i)++];
        if (rp_ask_retired(ask, item) || !rp_catalog_listed(item->rec))
            continue;
        *out = (struct listed){item, last_letter(ask, item), item->rec};
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

bool rp_proof_catalog_sent(const struct rp_ask *ask) {
    const struct rp_ledger *l = ask->ledger;
    bool sent = false;
    for (size_t i = 0; !sent && i < l->n[RP_KEPT_catalog]; i++)
        sent = first_letter(ask, &l->of[RP_KEPT_catalog][i]);
    return sent;
}

/* Whether any set was sent: what is added to the list later is then no part of what was. */
static bool any_sent(const struct rp_ask *ask) {
    return told_sent(ask) || rp_proof_catalog_sent(ask);
}

/* The i-th that counts: it was sent whole, and is. Without `sent` also what would count if it were sent. */
static bool next_counted(const struct rp_ask *ask, bool sent, size_t *i, struct listed *out) {
    bool open = !sent || told_sent(ask);
    while (next_listed(ask, i, out))
        if ((out->letter || open) && !out->item->twin && is_whole(ask, out->item))
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
    bool any = next_listed(ask, &i, &s) || rp_proof_catalog_sent(ask);
    for (i = 0; next_counted(ask, true, &i, &s); n++)
        rp_count_proof(t, s.item, s.letter ? s.letter->date : NULL);
    return any ? n : ROPA_NOT_REPORTED;
}

/* ---- letters ---- */

static int by_day(const void *a, const void *b) {
    const struct rp_act *const *x = a, *const *y = b;
    int order = strcmp((*x)->date, (*y)->date);
    return order ? order : strcmp((*x)->item->ref, (*y)->item->ref);
}

/* The letters that sent the list: of each set the first, by day; those of the days on which they came to as many as are asked. */
struct sending {
    const struct rp_act **first; /* owned */
    size_t n;                    /* sets that were sent */
    size_t of_list; /* of those the first, whose letters sent the list; all as long as they are too few */
    bool whole;     /* they are enough */
};

static size_t least_of(const struct rp_ask *ask) {
    return ask->least_sets > 0 ? (size_t)ask->least_sets : 1;
}

/* Of those called alike when they were sent the first stays, as of sets on the list (struct rp_item.twin). */
static void leave_twins(struct sending *s, struct rp_count *t) {
    struct rp_memo seen = {0};
    size_t n = 0;
    for (size_t i = 0; i < s->n; i++) {
        const struct ropa_record *sent = rp_ask_version(s->first[i]->item, s->first[i]);
        const char *name = ropa_record_get(sent, CAT_TITLE);
        char *title = ropa_text_fold(name ? name : "");
        const bool known = title && rp_memo_get(&seen, title);
        t->bad |= !title || (!known && !rp_memo_put(&seen, title, ""));
        if (!known)
            s->first[n++] = s->first[i];
        free(title);
    }
    s->n = n;
    rp_memo_clear(&seen);
}

static struct sending sending_of(const struct rp_ask *ask, struct rp_count *t) {
    const struct rp_ledger *l = ask->ledger;
    struct sending s = {.first = calloc(l->n[RP_KEPT_catalog] + 1, sizeof *s.first)};
    size_t least = least_of(ask);
    t->bad |= !s.first;
    for (size_t i = 0; s.first && i < l->n[RP_KEPT_catalog]; i++) {
        const struct rp_item *item = &l->of[RP_KEPT_catalog][i];
        rp_ask_memo(ask, item, RP_SUBMIT, RP_ANY_LEVEL, false, true); /* it warns of one without a number */
        s.first[s.n] = first_letter(ask, item);
        s.n += s.first[s.n] != NULL;
    }
    if (s.n)
        qsort(s.first, s.n, sizeof *s.first, by_day);
    leave_twins(&s, t);
    s.whole = s.n >= least;
    s.of_list = s.whole ? least : s.n;
    while (s.of_list < s.n && !strcmp(s.first[s.of_list]->date, s.first[least - 1]->date))
        s.of_list++;
    return s;
}

/* One letter proves one thing: the one that sent the list is no other, however many sets or acts it was entered by. */
static bool is_of_list(const struct sending *s, const struct rp_act *act) {
    bool is = false;
    for (size_t i = 0; !is && i < s->of_list; i++)
        is = rp_letter_same(s->first[i]->memo, s->first[i]->date, act->memo, act->date);
    return is;
}

/* The first letter that sent a file of the set described, and isn't one of those that sent the list; NULL: none did. */
static const struct rp_act *letter_of_files(const struct rp_ask *ask, const struct sending *s,
                                            const struct rp_item *item) {
    for (size_t i = 0; i < item->n_acts; i++) {
        const struct rp_act *act = &item->acts[i];
        if (sends(ask, act) && rp_catalog_tells_file(rp_ask_version(item, act)) && !is_of_list(s, act))
            return act;
    }
    return NULL;
}

/* What was done to it since doesn't touch the round, and is said. */
static void warn_since(const struct rp_ask *ask, const struct rp_item *item, struct rp_count *t) {
    static const struct ropa_text changed = {
        {"แก้ไขหลังส่งแล้ว ฉบับปัจจุบันไม่ครบหรือมีข้อที่ต้องแก้ ขั้นตอนนี้นับตามฉบับที่ส่ง",
         "changed after it was sent: as it stands it lacks something; this step counts it as it was sent"}};
    static const struct ropa_text returned = {
        {"ส่งกลับให้แก้ไขแล้ว ยังไม่ได้ส่งใหม่", "was returned to be mended, and not sent again yet"}};
    const struct rp_act *last = NULL;
    for (size_t i = 0; i < item->n_acts; i++)
        if (rp_ask_by(ask, item->acts[i].date) &&
            (item->acts[i].kind & (RP_RETURN | RP_SUBMIT | RP_APPROVE | RP_ACCEPT)))
            last = &item->acts[i];
    if (last && last->kind == RP_RETURN)
        rp_count_warn(t, item->unit, item, &returned, NULL);
    if (!rp_ask_retired(ask, item) && !is_whole(ask, item))
        rp_count_warn(t, item->unit, item, &changed, NULL);
}

static void prove(const struct rp_ask *ask, const struct rp_act *letter, struct rp_count *t) {
    rp_count_proof(t, letter->item, letter->date);
    warn_since(ask, letter->item, t);
}

/* The list, by letters: as many sets as are asked, each with all 14 items and nothing that kept it back. */
static void count_list(const struct rp_ask *ask, const struct sending *s, struct rp_count *t) {
    static const struct ropa_text few = {
        {"หนังสือส่งชุดข้อมูลที่ครบและไม่มีข้อที่ต้องแก้เพียง {x} ชุด",
         "letters sent only {x} sets that were whole and had nothing to mend"}};
    char detail[48];
    for (size_t i = 0; s->whole && i < s->n; i++)
        prove(ask, s->first[i], t);
    rp_count_add(t, s->whole);
    if (s->whole)
        return;
    snprintf(detail, sizeof detail, "%zu/%ld", s->n, ask->least_sets);
    rp_count_missing(t, NULL, NULL, &few, detail);
}

/* Whether a letter sent the set as an open one, and it isn't given up: its files are asked. */
static bool wants_files(const struct rp_ask *ask, const struct rp_item *item) {
    const struct rp_act *last = last_letter(ask, item);
    return last && rp_catalog_public(rp_ask_version(item, last)) && !rp_ask_retired(ask, item);
}

/* How many sets' files letters sent, out of how many that are asked or were sent. */
static struct files { size_t sent, of; } files_of(const struct rp_ask *ask, const struct sending *s) {
    struct files f = {0, 0};
    for (size_t i = 0; i < s->n; i++) {
        bool sent = letter_of_files(ask, s, s->first[i]->item);
        f.sent += sent;
        f.of += sent || wants_files(ask, s->first[i]->item);
    }
    return f;
}

/* Their files, by letters: every open set had one described then, by others than the letters that sent the list. */
static void count_files(const struct rp_ask *ask, const struct sending *s, bool whole, struct rp_count *t) {
    static const struct ropa_text unsent = {
        {"ยังไม่ได้ส่งคำอธิบายทรัพยากร (แบบ 3) ด้วยหนังสืออีกฉบับ",
         "its resources (Template 3) were not sent by another letter yet"}};
    rp_count_add(t, whole);
    for (size_t i = 0; i < s->n; i++) {
        const struct rp_item *item = s->first[i]->item;
        const struct rp_act *letter = letter_of_files(ask, s, item);
        if (whole && letter)
            prove(ask, letter, t);
        else if (!whole && !letter && wants_files(ask, item))
            rp_count_missing(t, item->unit, item, &unsent, NULL);
    }
}

/*
 * Templates sent to the data catalogue, each by the last day, as results of the KPI tell. Somebody typed that in, and it is told so; what the
 * letters show, `sent` of `of`, stays beside it (kpi.md A34).
 */
static void count_sent(const struct rp_ask *ask, const size_t *fields, size_t n, size_t sent, size_t of,
                       struct rp_count *t) {
    static const struct ropa_text missing = {{"ยังไม่ได้ส่งแบบ {x}", "Template {x} was not sent"}};
    const struct rp_item *all = NULL;
    for (size_t f = 0; f < n; f++) {
        char which[2] = {(char)('1' + (int)(fields[f] - RSL_TEMPLATE1_SENT_ON)), 0};
        const struct rp_item *found = template_on(ask, fields[f]);
        rp_count_add(t, found);
        if (found)
            rp_count_proof(t, found, ropa_record_get(found->rec, fields[f]));
        else
            rp_count_missing(t, NULL, NULL, &missing, which);
        all = found && (all || !f) ? found : NULL;
    }
    if (!all)
        return;
    t->told.by = all;
    t->told.done = sent;
    t->told.of = of;
}

/* By letters; where they don't show it all by what a result tells; where none does, by letters as far as they go. */
static void count_round(const struct rp_ask *ask, bool files, const size_t *fields, size_t n,
                        struct rp_count *t) {
    struct sending s = sending_of(ask, t);
    struct files f = files_of(ask, &s);
    bool whole = files ? f.of && f.sent == f.of : s.whole, told = false;
    for (size_t i = 0; i < n; i++)
        told |= template_on(ask, fields[i]) != NULL;
    if (!whole && (told || !(files ? f.of : s.n)))
        count_sent(ask, fields, n, files ? f.sent : s.n, files ? f.of + !f.of : least_of(ask), t);
    else if (files)
        count_files(ask, &s, whole, t);
    else
        count_list(ask, &s, t);
    free(s.first);
}

void rp_proof_templates_names(const struct rp_ask *ask, struct rp_count *t) {
    static const size_t fields[] = {RSL_TEMPLATE1_SENT_ON, RSL_TEMPLATE2_SENT_ON};
    count_round(ask, false, fields, 2, t);
}

void rp_proof_templates_resources(const struct rp_ask *ask, struct rp_count *t) {
    static const size_t fields[] = {RSL_TEMPLATE3_SENT_ON};
    count_round(ask, true, fields, 1, t);
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

/* `item` is done on `day` when `why` is NULL; where but for the day it would be, that is why it isn't. */
static void count_by(const struct rp_ask *ask, struct rp_count *t, const struct rp_item *item,
                     const struct ropa_text *why, bool but_for_day, const char *day) {
    static const struct ropa_text ahead = {
        {"ไม่นับ: วันที่บันทึกไว้ ({x}) อยู่หลังวันที่คิดคะแนนหรือหลังสิ้นปีงบประมาณ",
         "does not count: the day that is recorded ({x}) is after the day of the score or the fiscal year"}};
    char text[48];
    bool is_ahead = why && but_for_day && day && !by_then(ask, day);
    count(t, item, is_ahead ? &ahead : why, is_ahead ? rp_note_day(day, text) : NULL, day);
}

static const char *setting(const struct rp_ask *ask, size_t field) {
    return ask->ledger->setting ? ropa_record_get(ask->ledger->setting, field) : NULL;
}

/* The number of a letter that sent the set on a day that isn't asked about; NULL: none did. */
static const char *letter_elsewhere(const struct rp_ask *ask, const struct rp_item *item) {
    const char *memo = NULL;
    for (size_t i = 0; i < item->n_acts; i++)
        if (item->acts[i].letter && !rp_ask_in(ask, item->acts[i].date))
            memo = item->acts[i].memo;
    return memo;
}

/* Why a set that is whole doesn't count: no letter of the year sent it so. */
static void count_unsent(const struct rp_ask *ask, const struct rp_item *item, struct rp_count *t) {
    static const struct ropa_text unsent = {
        {"ยังไม่นับ: ยังไม่ได้ส่งด้วยหนังสือที่มีเลขที่", "does not count yet: no letter with a number sent it"}};
    static const struct ropa_text elsewhere = {
        {"ยังไม่นับ: หนังสือ {x} ที่ส่งลงวันที่ก่อนปีงบประมาณนี้หรือหลังวันที่คิดคะแนน",
         "does not count yet: letter {x} that sent it is dated before this fiscal year or after the day of the score"}};
    static const struct ropa_text unwhole = {
        {"ยังไม่นับ: ฉบับที่หนังสือส่งไปขาดรายการหรือมีข้อที่ต้องแก้ แก้แล้วต้องส่งอีกครั้ง",
         "does not count yet: the version that a letter sent lacked something or had something to mend; it is to be sent again"}};
    const char *memo = letter_elsewhere(ask, item);
    bool sent = false;
    for (size_t i = 0; i < item->n_acts; i++)
        sent |= item->acts[i].letter && rp_ask_in(ask, item->acts[i].date);
    rp_count_missing(t, item->unit, item, sent ? &unwhole : memo ? &elsewhere : &unsent, sent ? NULL : memo);
}

/* What wasn't sent, lacks an item, or is kept back by a rule, drops out, or holds all back where the office set that. */
static void count_dropped(const struct rp_ask *ask, struct rp_count *t) {
    static const struct ropa_text lacking = {
        {"ไม่นับ: ขาดรายการบังคับข้อ {items}", "does not count: lacks item {items}"}};
    static const struct ropa_text barred = {
        {"ไม่นับ: ต้องแก้ข้อ {x} ก่อน เพราะข้อมูลอาจหลุดออกไป",
         "does not count: {x} is to be mended first, as data might slip out by it"}};
    static const struct ropa_text called_alike = {
        {"ไม่นับ: ชื่อซ้ำกับ {x} ระบบบัญชีข้อมูลรับชื่อหนึ่งเพียงชุดเดียว",
         "does not count: {x} has the same name; the catalogue takes one set of a name"}};
    const char *mode = setting(ask, SET_KPI1_INCOMPLETE);
    bool told = told_sent(ask);
    struct listed s;
    char lacks[48], rule[48];
    for (size_t i = 0; next_listed(ask, &i, &s);) {
        rp_catalog_lacks(s.set, lacks);
        bool kept = rp_ask_error(ask, s.item, NULL, NULL, NULL, rule);
        if (*lacks)
            rp_count_missing(t, s.item->unit, s.item, &lacking, lacks);
        if (s.item->twin)
            rp_count_missing(t, s.item->unit, s.item, &called_alike, s.item->twin->ref);
        if (kept)
            rp_count_missing(t, s.item->unit, s.item, &barred, rule);
        if ((*lacks || kept) && mode && !strcmp(mode, "block"))
            rp_count_add(t, false);
        if (!*lacks && !kept && !told && !s.letter && !s.item->twin)
            count_unsent(ask, s.item, t);
    }
}

/* What letters sent and is on the list no more. */
static void tell_withdrawn(const struct rp_ask *ask, struct rp_count *t) {
    static const struct ropa_text withdrawn = {
        {"ไม่นับ: ถอนออกจากรายการหลังส่งแล้ว", "does not count: it was taken off the list after it was sent"}};
    static const struct ropa_text apart = {
        {"ไม่นับ: เป็นชุดของ IMD ซึ่งนับเพิ่มจากห้าชุด",
         "does not count: it is one for IMD, which count beside the five"}};
    const struct rp_ledger *l = ask->ledger;
    for (size_t i = 0; i < l->n[RP_KEPT_catalog]; i++) {
        const struct rp_item *item = &l->of[RP_KEPT_catalog][i];
        if (!rp_catalog_listed(item->rec) && !rp_ask_retired(ask, item) && last_letter(ask, item))
            rp_count_missing(t, item->unit, item,
                             rp_predicate_field_is(item->rec, CAT_LISTED, "0") ? &withdrawn : &apart, NULL);
    }
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
    tell_withdrawn(ask, t);
    for (size_t i = 0; next_counted(ask, sent, &i, &s);) {
        bool open = rp_catalog_public(s.set);
        has_open |= open;
        has_issue |= ropa_record_get(s.set, CAT_USE_SCOPE) && ropa_record_get(s.set, CAT_ISSUE);
        count(t, s.item, open && !rp_catalog_tells_file(s.set) ? &bare : NULL, NULL, NULL);
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
    const struct ropa_record *then = rp_ask_version(s->item, s->letter);
    bool sent = !rp_catalog_tells_file(then);
    for (size_t i = 0; !sent && i < ropa_record_rows(then, CAT_RESOURCE); i++)
        sent = rp_predicate_field_is(ropa_record_row(then, CAT_RESOURCE, i), CRS_URL, url);
    return sent;
}

/* Whether every file that is shown, of those that were sent, is in the agency's catalogue. */
static bool all_loaded(const struct rp_ask *ask, const struct listed *s) {
    const struct ropa_record *set = s->set;
    bool loaded = true;
    for (size_t i = 0; i < ropa_record_rows(set, CAT_RESOURCE); i++) {
        const struct ropa_record *row = ropa_record_row(set, CAT_RESOURCE, i);
        loaded &= !rp_catalog_described(row) || !was_sent(s, row) ||
                  by_then(ask, ropa_record_get(row, CRS_LOADED_ON));
    }
    return loaded;
}

/* The address of the agency's catalogue, told by a letter with its number, of a day that has come. */
static void count_told(const struct rp_ask *ask, struct rp_count *t) {
    static const struct ropa_text untold = {
        {"ยังไม่ได้บันทึก URL ของระบบบัญชีข้อมูลหน่วยงานและหนังสือที่แจ้ง (ค่าที่กำหนด)",
         "the address of the agency's catalogue and the letter that told it are not set"}};
    static const struct ropa_text unfit = {
        {"หนังสือที่แจ้งต้องมีทั้งเลขที่และวันที่ (ค่าที่กำหนด)",
         "the letter that told the address needs its number and its day (settings)"}};
    static const struct ropa_text ahead = {
        {"หนังสือที่แจ้งไม่นับ: วันที่บันทึกไว้ ({x}) อยู่หลังวันที่คิดคะแนนหรือหลังสิ้นปีงบประมาณ",
         "the letter that told the address doesn't count: its day ({x}) is after the day of the score or the fiscal year"}};
    const char *letter = setting(ask, SET_AGENCY_CATALOG_LETTER);
    char day[11], text[48];
    bool told = setting(ask, SET_AGENCY_CATALOG_URL) && letter;
    bool fit = told && rp_letter_told(letter, day);
    bool come = fit && by_then(ask, day);
    rp_count_add(t, come);
    if (!come)
        rp_count_missing(t, NULL, NULL,
                         !told  ? &untold
                         : !fit ? &unfit
                                : &ahead,
                         fit ? rp_note_day(day, text) : NULL);
}

/* Whether both (either may be NULL) lead to one place, with a stroke at the end or without. */
static bool is_same_page(const char *a, const char *b) {
    size_t n = a ? strlen(a) : 0, m = b ? strlen(b) : 0;
    n -= n && a[n - 1] == '/';
    m -= m && b[m - 1] == '/';
    return n && n == m && !strncasecmp(a, b, n);
}

/* Whether its address in the agency's catalogue is its own: neither that of the catalogue itself, nor another set's that isn't retired. */
static bool is_own_address(const struct rp_ask *ask, const struct rp_item *item) {
    const struct rp_ledger *l = ask->ledger;
    const char *url = ropa_record_get(item->rec, CAT_AGENCY_URL);
    bool own = !is_same_page(url, setting(ask, SET_AGENCY_CATALOG_URL));
    for (size_t i = 0; own && i < l->n[RP_KEPT_catalog]; i++) {
        const struct rp_item *that = &l->of[RP_KEPT_catalog][i];
        own = that == item || rp_ask_retired(ask, that) ||
              !is_same_page(url, ropa_record_get(that->rec, CAT_AGENCY_URL));
    }
    return own;
}

void rp_proof_catalog_agency(const struct rp_ask *ask, struct rp_count *t) {
    static const struct ropa_text absent = {
        {"ยังไม่ลงในระบบบัญชีข้อมูลหน่วยงาน (URL และวันที่)", "not in the agency's catalogue yet (URL and day)"}};
    static const struct ropa_text elsewhere = {
        {"URL ในระบบบัญชีข้อมูลหน่วยงานไม่ใช่หน้าของชุดนี้ (เป็นของระบบทั้งระบบ หรือของชุดอื่น)",
         "its URL in the agency's catalogue isn't the page of this set (it is the whole catalogue's, or another set's)"}};
    static const struct ropa_text unloaded = {
        {"ทรัพยากรยังไม่เข้าระบบบัญชีข้อมูลครบ", "not every resource is loaded into the agency's catalogue"}};
    struct listed s;
    bool sent = any_sent(ask);
    count_told(ask, t);
    for (size_t i = 0; next_counted(ask, sent, &i, &s);) {
        const char *on = ropa_record_get(s.set, CAT_AGENCY_ON);
        bool told = ropa_record_get(s.set, CAT_AGENCY_URL), addressed = told && is_own_address(ask, s.item);
        bool there = addressed && by_then(ask, on);
        bool loaded = !rp_catalog_public(s.set) || all_loaded(ask, &s);
        const struct ropa_text *why = told && !addressed ? &elsewhere
                                      : !there           ? &absent
                                      : !loaded          ? &unloaded
                                                         : NULL;
        count_by(ask, t, s.item, why, addressed, on);
    }
}

/* By its state, with a day and an address: a change or a revocation in progress leaves it registered; the day of a revocation ends it. */
static bool is_registered(const struct rp_ask *ask, const struct ropa_record *set) {
    static const char *const states[] = {"completed", "modified", "revoke", NULL};
    const char *state = ropa_record_get(set, CAT_GD_STATE), *ended = ropa_record_get(set, CAT_GD_DELETED_ON);
    bool still = rp_predicate_is(state, states) ||
                 (state && !strcmp(state, "deleted") && ended && strcmp(ended, ask->to) > 0);
    return still && ropa_record_get(set, CAT_GD_ON) && ropa_record_get(set, CAT_GD_URL);
}

/* What an address calls its set, behind "/dataset/", `n` bytes; NULL: it leads to none. */
static const char *page_of(const char *url, size_t *n) {
    static const char set[] = "/dataset/";
    const char *at = url ? strstr(url, set) : NULL;
    *n = at ? strcspn(at + strlen(set), "/?#") : 0;
    return *n ? at + strlen(set) : NULL;
}

/* Whether it is what GD Catalog calls `set` by its name. */
static bool is_page_of(const struct ropa_record *set, const char *page, size_t n, bool *bad) {
    struct rp_buf name = {0};
    rp_buf_str(&name, "gdpublish-");
    *bad |= !rp_catalog_name(set, &name);
    bool is = name.p && name.n == n && !strncmp(name.p, page, n);
    rp_buf_free(&name);
    return is;
}

/* Whether its address leads to a set, and not to another that isn't retired: by that one's name, or as that one's own. */
static bool is_own_page(const struct rp_ask *ask, const struct rp_item *item, bool *bad) {
    const struct rp_ledger *l = ask->ledger;
    size_t n, m;
    const char *page = page_of(ropa_record_get(item->rec, CAT_GD_URL), &n);
    bool own = page && is_page_of(item->rec, page, n, bad), other = !page;
    for (size_t i = 0; page && !own && !other && i < l->n[RP_KEPT_catalog]; i++) {
        const struct rp_item *that = &l->of[RP_KEPT_catalog][i];
        if (that == item || rp_ask_retired(ask, that))
            continue;
        const char *theirs = page_of(ropa_record_get(that->rec, CAT_GD_URL), &m);
        other = is_page_of(that->rec, page, n, bad) || (theirs && m == n && !strncmp(theirs, page, n));
    }
    return !other;
}

void rp_proof_catalog_registered(const struct rp_ask *ask, struct rp_count *t) {
    static const struct ropa_text absent = {{"ยังไม่ลงทะเบียนใน GD Catalog (สถานะ วันที่ และ URL)",
                                             "not registered in GD Catalog (state, day and URL)"}};
    static const struct ropa_text elsewhere = {
        {"URL ใน GD Catalog ไม่ใช่หน้าของชุดนี้ (…/dataset/ชื่อชุด ไม่ซ้ำกับชุดอื่น)",
         "its URL in GD Catalog isn't the page of this set (…/dataset/name, no other set's)"}};
    static const struct ropa_text ended = {
        {"ถูกเพิกถอนจาก GD Catalog แล้ว", "its registration in GD Catalog ended"}};
    struct listed s;
    bool sent = any_sent(ask);
    for (size_t i = 0; next_open(ask, sent, &i, &s);) {
        const struct ropa_record *rec = s.set;
        bool deleted = rp_predicate_field_is(rec, CAT_GD_STATE, "deleted");
        const char *on = ropa_record_get(rec, CAT_GD_ON);
        bool registered = is_registered(ask, rec);
        bool own = !registered || is_own_page(ask, s.item, &t->bad);
        const struct ropa_text *why = deleted ? &ended : own ? &absent : &elsewhere;
        count_by(ask, t, s.item, registered && own && by_then(ask, on) ? NULL : why, registered && own, on);
    }
}

void rp_proof_catalog_format(const struct rp_ask *ask, struct rp_count *t) {
    static const struct ropa_text closed = {
        {"ยังไม่มีไฟล์ที่เปิดถึง {x} ดาว หรือยังไม่ระบุสัญญาอนุญาต (ดาวที่แก้โดยไม่บอกเหตุไม่นับ)",
         "no file with {x} stars, or the licence is not said (stars that were corrected without a reason don't count)"}};
    struct listed s;
    bool sent = any_sent(ask);
    const char *stars = setting(ask, SET_OPEN_MIN_STARS);
    char least[2] = {stars ? stars[1] : '3', '\0'};
    for (size_t i = 0; next_open(ask, sent, &i, &s);) {
        bool is_open = rp_catalog_open_format(s.set, least[0] - '0');
        count(t, s.item, is_open ? NULL : &closed, least, NULL);
    }
}

/* From its host on, up to what is asked of the page. */
static const char *place_of(const char *url, size_t *n) {
    const char *at = url ? strstr(url, "://") : NULL;
    at = at ? at + strlen("://") : url;
    *n = at ? strcspn(at, "?#") : 0;
    *n -= *n && at[*n - 1] == '/';
    return at;
}

/* Whether both (either may be NULL) are one page, however it is called up. */
static bool is_same_place(const char *a, const char *b) {
    size_t n, m;
    a = place_of(a, &n);
    b = place_of(b, &m);
    return n && n == m && !strncasecmp(a, b, n);
}

/* Whether it is a page or a file of the set. */
static bool is_of_set(const struct ropa_record *set, const char *url) {
    static const size_t own[] = {CAT_URL, CAT_AGENCY_URL, CAT_GD_URL};
    bool is = false;
    for (size_t i = 0; !is && i < sizeof own / sizeof *own; i++)
        is = is_same_place(url, ropa_record_get(set, own[i]));
    for (size_t i = 0; !is && i < ropa_record_rows(set, CAT_RESOURCE); i++)
        is = is_same_place(url, ropa_record_get(ropa_record_row(set, CAT_RESOURCE, i), CRS_URL));
    return is;
}

/* Whether it leads to where the data is used: pages and files of sets, and the catalogue's, show that they are there to be used, no more. */
static bool is_elsewhere(const struct rp_ask *ask, const char *url) {
    const struct rp_ledger *l = ask->ledger;
    bool other = url && !is_same_place(url, setting(ask, SET_AGENCY_CATALOG_URL));
    for (size_t i = 0; other && i < l->n[RP_KEPT_catalog]; i++)
        other = !is_of_set(l->of[RP_KEPT_catalog][i].rec, url);
    return other;
}

void rp_proof_catalog_used(const struct rp_ask *ask, struct rp_count *t) {
    static const struct ropa_text unused = {
        {"ยังไม่มีการนำไปใช้ที่มีผู้ใช้ วันที่ในปีนี้ และ URL ของงานที่ใช้ (ไม่ใช่หน้าของชุดข้อมูล) หรือหลักฐาน",
         "no use with who, a day of this year, and a URL of what uses it (not the set's own page) or evidence"}};
    struct listed s;
    bool used = false, sent = any_sent(ask);
    for (size_t i = 0; next_open(ask, sent, &i, &s);)
        for (size_t k = 0; k < ropa_record_rows(s.set, CAT_USE); k++) {
            const struct ropa_record *use = ropa_record_row(s.set, CAT_USE, k);
            const char *on = ropa_record_get(use, CUS_USED_ON);
            bool proven = is_elsewhere(ask, ropa_record_get(use, CUS_USE_URL)) ||
                          ropa_record_get(use, CUS_EVIDENCE_REF);
            if (!rp_affirms(ropa_record_get(use, CUS_USED_FOR)) ||
                !rp_affirms(ropa_record_get(use, CUS_USED_BY)) || !proven || !rp_ask_in(ask, on))
                continue;
            used = true;
            rp_count_proof(t, s.item, on);
        }
    rp_count_add(t, used);
    if (!used)
        rp_count_missing(t, NULL, NULL, &unused, NULL);
}
