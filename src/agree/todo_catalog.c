/* SPDX-License-Identifier: Apache-2.0 */
/* Copyright the ropa contributors */

/* KPI 1: its parts, what each asks of the first set that lacks it; and the letters that send the list. */
#include "agree/todo.h"
#include "model/act_kind.h"
#include "model/catalog.h"
#include "model/letter.h"
#include "model/nouns/catalog.h"
#include "model/nouns/catalog_resource.h"
#include "model/nouns/nouns.h"
#include "model/nouns/result.h"
#include "model/nouns/setting.h"
#include "model/predicate.h"

#include <ropa/acts.h>
#include <ropa/text.h>
#include <string.h>

enum { MOST = 4 };

static const char *const proofs[] = {"catalog_list", "catalog_agency", "catalog_registered", "catalog_format",
                                     "catalog_used"};

/* Of each the fields of the set that it asks, or of a row more of it: a file, a use. */
static const struct {
    const char *rows;
    size_t at; /* the field of the rows */
    const char *fields[MOST];
} parts[] = {
    {"resource", CAT_RESOURCE, {"name", "url", "format"}},
    {NULL, 0, {"agency_url", "agency_on"}},
    {NULL, 0, {"gd_state", "gd_on", "gd_url"}},
    {"resource", CAT_RESOURCE, {"name", "url", "format"}},
    {"use", CAT_USE, {"used_for", "used_by", "used_on", "use_url"}},
};

static bool is_open(const struct ropa_record *set, const void *ctx) {
    char lacks[48];
    (void)ctx;
    rp_catalog_lacks(set, lacks);
    return rp_catalog_public(set) && !*lacks;
}

/* Of a set on the list a file is asked where others may have it and none is described; else what it lacks of itself. */
static bool wants_file(const struct ropa_record *set) {
    return rp_catalog_public(set) && !rp_catalog_tells_file(set);
}

/* Whether there is something to mend in the set itself; else a letter is all that it lacks. */
static bool is_to_mend(struct rp_todo_list *l, const char *uid) {
    struct ropa_record *set = NULL;
    char lacks[48] = "";
    bool barred = false;
    if (ropa_register_get(l->reg, &rp_catalog, uid, &set, NULL))
        return false;
    rp_catalog_lacks(set, lacks);
    bool known = rp_check_barred(l->reg, set, &barred, NULL, NULL), wants = wants_file(set);
    ropa_record_free(set);
    return *lacks || wants || !known || barred;
}

/* The i-th set to mend, from *i on: those that are named; any open one for a use; none where the office as a whole lacks something. */
static bool next_set(struct rp_todo_list *l, const struct rp_todo_item *item, size_t *i, char uid[37]) {
    const char *asks = item->want->asks;
    bool office = item->todo.n_missing && !*item->todo.missing[0].ref, list = !strcmp(asks, "catalog_list");
    if (!strcmp(asks, "catalog_used"))
        return !(*i)++ && rp_todo_find(l, &rp_catalog, is_open, NULL, uid);
    while (*i < item->todo.n_missing && !(office && !strcmp(asks, "catalog_agency"))) {
        const char *ref = item->todo.missing[(*i)++].ref;
        if (*ref && rp_todo_noun_of(ref) == &rp_catalog &&
            !ropa_register_find(l->reg, &rp_catalog, ref, uid, NULL) && (!list || is_to_mend(l, uid)))
            return true;
    }
    return false;
}

/* Nothing names a set: one is missing, or what the setting says of all. */
static bool ask_office(struct rp_todo_list *l, struct rp_todo_item *item) {
    struct rp_todo_paper p;
    char uid[37];
    if (strcmp(item->want->asks, "catalog_agency") != 0)
        return rp_todo_begin(l, item, &rp_catalog, l->owner, NULL);
    bool there = *l->people.setting && !ropa_register_find(l->reg, &rp_setting, l->people.setting, uid, NULL);
    if (!rp_todo_paper(&p, l, item, &rp_setting, there ? uid : NULL))
        return false;
    char day[11];
    bool told = rp_letter_told(ropa_record_get(p.rec, SET_AGENCY_CATALOG_LETTER), day) &&
                strcmp(day, l->score->as_of) <= 0;
    rp_todo_paper_set(&p, "agency_catalog_url", NULL);
    if (!told) /* what stands there may be no letter of a day that has come */
        rp_todo_paper_ask(&p, "agency_catalog_letter");
    return rp_todo_paper_end(&p);
}

/* When each file came into the agency's catalogue; whether that wasn't told of one. */
static bool ask_loaded(struct rp_todo_paper *p) {
    bool open = false;
    for (size_t i = 0; rp_catalog_public(p->rec) && i < ropa_record_rows(p->rec, CAT_RESOURCE); i++) {
        const struct ropa_record *row = ropa_record_row(p->rec, CAT_RESOURCE, i);
        if (!rp_catalog_described(row))
            continue;
        open |= !ropa_record_get(row, CRS_LOADED_ON);
        rp_todo_paper_row_set(p, "resource", i + 1, "loaded_on", NULL);
    }
    return open;
}

/* Whether all of the fields that a part asks of a set are answered: what is lacking is then that one of them is wrong. */
static bool is_answered(const struct ropa_record *set, const char *const *fields) {
    bool all = true;
    for (size_t i = 0; all && i < MOST && fields[i]; i++)
        all = ropa_field_answered(set, ropa_field_find(&rp_catalog, fields[i]));
    return all;
}

/* What the part asks of the set `uid`; false: nothing that can be asked. */
static bool ask_set(struct rp_todo_list *l, struct rp_todo_item *item, const char *asks, const char *uid) {
    struct rp_todo_paper p;
    size_t part = 0;
    while (strcmp(proofs[part], asks) != 0)
        part++;
    if (!rp_todo_paper(&p, l, item, &rp_catalog, uid))
        return false;
    const char *rows = parts[part].rows;
    bool wants = strcmp(asks, "catalog_list") != 0 || wants_file(p.rec);
    bool again = !rows && is_answered(p.rec, parts[part].fields);
    if (!strcmp(asks, "catalog_agency") && ask_loaded(&p))
        again = false;
    if (!strcmp(asks, "catalog_format") && rp_predicate_field_is(p.rec, CAT_LICENSE_ID, "unspecified"))
        rp_todo_paper_ask(&p, "license_id");
    for (size_t i = 0; wants && i < MOST && parts[part].fields[i]; i++)
        if (rows)
            rp_todo_paper_row_set(&p, rows, rp_todo_paper_row(&p, parts[part].at), parts[part].fields[i],
                                  NULL);
        else if (again)
            rp_todo_paper_ask(&p, parts[part].fields[i]);
        else
            rp_todo_paper_set(&p, parts[part].fields[i], NULL);
    return rp_todo_paper_end(&p);
}

/* ---- the letters that send the list ---- */

/* The data sets of the catalogue that a letter has to send. */
struct sending {
    struct rp_todo_list *l;
    bool files;         /* those that anybody may have, with their files told */
    const char *list;   /* with `files`: the day on which the list had been sent, "" not yet */
    long listed, whole; /* of all: on the list; having all 14 items */
    bool bare;          /* one that anybody may have tells of no file */
};

/* Letters of the year that sent a set. */
struct letters {
    int year, n;
    char last[11];
};

static bool note_letter(void *ctx, const struct ropa_act_kept *act) {
    struct letters *of = ctx;
    if (!rp_act_kind(act->kind)->sent || act->disputed || !act->memo || !*act->memo ||
        ropa_date_fiscal_year(act->date) != of->year)
        return true;
    of->n++;
    if (strcmp(act->date, of->last) > 0)
        RP_COPY(of->last, act->date);
    return true;
}

/* Whether a letter of the year sent it; its files by another one than the list. */
static bool was_sent(const struct sending *s, const struct ropa_record *set) {
    struct letters of = {.year = s->l->score->year};
    ropa_acts_each(s->l->reg, set->uid, NULL, note_letter, &of, NULL);
    return of.n > 1 || (of.n && (!s->files || !*s->list || strcmp(of.last, s->list) > 0));
}

/* The day on which the list of the KPI's sets had been sent; "" not yet. */
static const char *list_sent_on(const struct ropa_score *score) {
    for (size_t k = 0; k < score->n_kpis; k++)
        for (size_t i = 0; i < score->kpis[k].card.n_steps; i++) {
            const struct ropa_score_step *step = &score->kpis[k].card.steps[i];
            if (!strcmp(step->asks, "templates_names") && step->state != ROPA_STEP_OPEN)
                return step->on;
        }
    return "";
}

static bool is_whole(const struct ropa_record *set) {
    char lacks[48];
    rp_catalog_lacks(set, lacks);
    return rp_catalog_listed(set) && !*lacks;
}

static bool count_set(const struct ropa_record *set, const void *ctx) {
    struct sending *s = *(struct sending *const *)ctx;
    s->listed += rp_catalog_listed(set);
    s->whole += is_whole(set);
    s->bare |= is_whole(set) && rp_catalog_public(set) && !rp_catalog_tells_file(set);
    return false;
}

static bool is_unsent(const struct ropa_record *set, const void *ctx) {
    const struct sending *s = ctx;
    return is_whole(set) && (!s->files || rp_catalog_public(set)) && !was_sent(s, set);
}

/* Whether there are enough sets, and those that go are whole. */
static bool is_ready(const struct rp_todo_item *item, const struct sending *s) {
    return s->whole >= item->want->kpi->least_sets && !(s->files && s->bare);
}

/* Where the register keeps the catalogue its sets go by letter. */
static bool go_letter(struct rp_todo_list *l, struct rp_todo_item *item, struct sending *s) {
    static const struct rp_todo_route route = {.by = ROPA_TODO_BY_UNIT, .top = RP_TOP_UNIT, .letter = true};
    return is_ready(item, s) && rp_todo_acts_on(l, item, &route, &rp_catalog, is_unsent, s);
}

/* The letter that sends the sets that none sent yet, once there are enough of them that are whole. False: none. */
static bool go_sets(struct rp_todo_list *l, struct rp_todo_item *item) {
    struct sending sending = {.l = l, .list = ""}, *all = &sending;
    char uid[37];
    rp_todo_find(l, &rp_catalog, count_set, &all, uid);
    return go_letter(l, item, &sending);
}

/* On the list, but of what is sent it lacks something. */
static bool is_half(const struct ropa_record *set, const void *files) {
    char lacks[48];
    rp_catalog_lacks(set, lacks);
    return rp_catalog_listed(set) && (*lacks || (*(const bool *)files && wants_file(set)));
}

/* What comes before the letter: a set that lacks something (`files`: a file too), else one more, the first where none is `listed`. */
static bool begin_list(struct rp_todo_list *l, struct rp_todo_item *item, long listed, bool files) {
    static const struct ropa_text begin = {
        {"ก่อนอื่นทำรายการชุดข้อมูล KPI 1 (เก็บไว้ที่อื่น: เพิ่มผลตัวชี้วัด)",
         "First list the data sets of KPI 1 (kept elsewhere: add a result)"}};
    static const struct ropa_text more = {
        {"ก่อนอื่นเพิ่มชุดข้อมูลในรายการ KPI 1 ให้ครบจำนวน", "First list as many data sets as KPI 1 asks for"}};
    static const struct ropa_text mend = {{"ก่อนอื่นตอบข้อที่ยังขาดของชุดข้อมูลในรายการ KPI 1",
                                           "First answer what a data set on the list of KPI 1 lacks"}};
    const long least = item->want->kpi->least_sets;
    const bool begun = listed > 0;
    char uid[37];
    if (begun && rp_todo_find(l, &rp_catalog, is_half, &files, uid) &&
        ask_set(l, item, "catalog_list", uid)) {
        item->before = &mend;
        return true;
    }
    item->short_of = begun && least > listed ? (size_t)(least - listed) : 0;
    return rp_todo_begin(l, item, &rp_catalog, l->owner, begun ? &more : &begin);
}

/* Of KPI 1, of the step's round: by the letter that sends the sets; where results say that they are kept elsewhere, with the days on which it was. */
bool rp_todo_go_result(struct rp_todo_list *l, struct rp_todo_item *item, const struct rp_todo_route *route) {
    struct rp_todo_paper p;
    bool names = !strcmp(route->asks, "templates_names");
    struct rp_todo_sought s = {&rp_result,          RSL_KPI,       RSL_KPI_ROUND, RSL_FISCAL_YEAR, "kpi1",
                               names ? "m6" : "m9", l->score->year};
    struct rp_todo_papers papers, any;
    struct sending sending = {.l = l, .files = !names, .list = list_sent_on(l->score)}, *all = &sending;
    char uid[37];
    rp_todo_done_by(item, ROPA_TODO_BY_CENTRE, l->owner);
    rp_todo_find(l, &rp_catalog, count_set, &all, uid);
    if (sending.listed)
        return is_ready(item, &sending) ? go_letter(l, item, &sending)
                                        : begin_list(l, item, sending.listed, sending.files);
    rp_todo_seek(l, &s, &papers);
    any = papers;
    s.unit = ROPA_NO_FIELD; /* of whatever round */
    if (!any.n)
        rp_todo_seek(l, &s, &any);
    if (!any.n)
        return begin_list(l, item, 0, false);
    if (!rp_todo_paper(&p, l, item, &rp_result, papers.n ? papers.uids[0] : NULL))
        return false;
    rp_todo_paper_set(&p, "kpi", "kpi1");
    rp_todo_paper_set(&p, "kpi_round", names ? "m6" : "m9");
    rp_todo_paper_year(&p);
    if (l->owner)
        rp_todo_paper_set(&p, "unit_ref", l->owner->code);
    rp_todo_paper_set(&p, "dataset_count", NULL);
    rp_todo_paper_set(&p, names ? "template1_sent_on" : "template3_sent_on", NULL);
    if (names)
        rp_todo_paper_set(&p, "template2_sent_on", NULL);
    return rp_todo_paper_end(&p);
}

/* ---- the parts ---- */

bool rp_todo_go_catalog(struct rp_todo_list *l, struct rp_todo_item *item,
                        const struct rp_todo_route *route) {
    bool named = false;
    char uid[37];
    for (size_t i = 0; next_set(l, item, &i, uid); named = true)
        if (ask_set(l, item, route->asks, uid))
            return true;
    if (named) { /* what holds them back is nothing that can be asked for */
        rp_remedy(&item->todo.remedy, "check", NULL);
        rp_remedy_option(&item->todo.remedy, "unit", item->doer ? item->doer->code : "");
        return true;
    }
    return (!strcmp(route->asks, "catalog_list") && go_sets(l, item)) || ask_office(l, item);
}
