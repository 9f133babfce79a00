/* SPDX-License-Identifier: Apache-2.0 */
/* Copyright the ropa contributors */

/* The data catalogue (catalog.md 6): that no personal data slips out by it, and that it can be taken in there. */
#include "model/nouns/catalog.h"

#include "model/affirm.h"
#include "model/catalog.h"
#include "model/hints.h"
#include "model/nouns/catalog_resource.h"
#include "model/nouns/dataset.h"
#include "model/nouns/person.h"
#include "model/vocab.h"
#include "rules/contact.h"
#include "rules/identity.h"
#include "rules/judge.h"
#include "rules/persons.h"

#include <ropa/text.h>
#include <stdio.h>
#include <stdlib.h>

/* A licence that lets others use it, by the list or as it is named in the place of "other". */
static bool has_open_licence(const struct rp_case *c) {
    static const char *const open[] = {
        "creative commons", "cc by",      "cc-by",    "cc0",    "open data",
        "odc-by",           "odbl",       "gnu",      "gfdl",   "public domain",
        "open gov",         "ครีเอทีฟ",     "คอมมอนส์",  "โอเพน",  "ข้อมูลเปิดภาครัฐ",
        "สัญญาอนุญาตข้อมูลเปิด", "ใช้ได้เสรี",    "อย่างเสรี",  "โดยเสรี", "ไม่จำกัดการใช้",
        "ไม่สงวนลิขสิทธิ์",      "สาธารณสมบัติ", "ทุกคนใช้ได้", NULL};
    if (rp_is(c->rec, CAT_LICENSE_ID, "other"))
        return rp_rule_mentions(rp_get(c, CAT_LICENSE_ID_OTHER), open);
    return !rp_empty(c, CAT_LICENSE_ID) && !rp_is(c->rec, CAT_LICENSE_ID, "unspecified");
}

/* What is to be told of data made from personal data, and isn't told as done; ROPA_NO_FIELD: it all is. */
static size_t first_untold(const struct rp_case *c) {
    static const size_t told[] = {CAT_ANONYMISED_METHOD, CAT_ANONYMISED_BY, CAT_ANONYMISED_ON,
                                  CAT_ANONYMISED_REASON};
    for (size_t i = 0; i < sizeof told / sizeof *told; i++)
        if (!rp_catalog_tells(c->rec, told[i]))
            return told[i];
    bool ahead = *c->today && rp_rule_day_before(c->today, rp_get(c, CAT_ANONYMISED_ON));
    return ahead ? CAT_ANONYMISED_ON : ROPA_NO_FIELD;
}

/* Whether anybody may come to see it: what isn't told to be of a closed category counts as open. */
static bool is_seen(const struct rp_case *c) {
    return !rp_catalog_closed(c->rec);
}

/* Counted or anonymised, and said how and by whom. */
static bool is_derived(const struct rp_case *c) {
    return !rp_empty(c, CAT_DERIVED_FROM) && first_untold(c) == ROPA_NO_FIELD;
}

/* The law that `set` rests on is of a year to come. */
static bool is_law_to_come(const struct rp_case *c, const struct ropa_record *set) {
    enum { ERA = 543 };
    return *c->today &&
           rp_affirm_year(ropa_record_get(set, CAT_PUBLIC_BY_LAW)) > strtol(c->today, NULL, 10) + ERA;
}

/* A law orders `set` published. */
static bool is_ordered(const struct rp_case *c, const struct ropa_record *set) {
    return rp_catalog_by_law(set) && !is_law_to_come(c, set);
}

static bool by_law(const struct rp_case *c) {
    return is_ordered(c, c->rec);
}

/* Either of both. */
static bool may_be_public(const struct rp_case *c) {
    return is_derived(c) || by_law(c);
}

/* Whether `set` is told to be made from `dataset`. */
static bool is_made_from(const struct ropa_record *set, const struct ropa_record *dataset) {
    char uid[37];
    bool named = false;
    for (size_t i = 0; !named && rp_rule_uid(ropa_record_get(set, CAT_DERIVED_FROM), i, uid); i++)
        named = !strcmp(uid, ropa_record_uid(dataset));
    return named;
}

/* What the sets of personal data that point here say of what is in them; those that are its told sources don't count. */
struct linking {
    const struct rp_case *c;
    const struct ropa_record *dataset; /* one that holds elements; NULL: none */
    struct rp_buf unsaid; /* those of which nobody answered yet, "DS-ICT-66-001 ทะเบียนเกษตรกร", a line each */
};

static bool holds_elements(const struct ropa_record *dataset) {
    return ropa_record_get(dataset, DAT_DATA_ELEMENTS) || ropa_record_get(dataset, DAT_DATA_ELEMENTS_OTHER);
}

static bool note_link(void *ctx, const struct ropa_record *dataset) {
    struct linking *l = ctx;
    const char *name = ropa_record_get(dataset, DAT_NAME), *ref = ropa_record_ref(dataset);
    bool source = is_derived(l->c) && is_made_from(l->c->rec, dataset);
    if (source || !rp_is(dataset, DAT_CATALOG_REF, ropa_record_uid(l->c->rec)))
        return true;
    if (holds_elements(dataset))
        l->dataset = dataset;
    else if (!ropa_field_answered(dataset, DAT_DATA_ELEMENTS))
        rp_buf_printf(&l->unsaid, "%s%s%s%s", l->unsaid.n ? "\n" : "", ref, *ref ? " " : "",
                      name ? name : "");
    return !l->dataset;
}

/* A file that others can see; where nothing is said, unless the whole set is private. */
static bool shows_file(const struct rp_case *c) {
    bool hidden = rp_yes(c->rec, CAT_PRIVATE);
    for (size_t i = 0; i < ropa_record_rows(c->rec, CAT_RESOURCE); i++) {
        const struct ropa_record *row = ropa_record_row(c->rec, CAT_RESOURCE, i);
        bool reachable = ropa_record_get(row, CRS_URL) && !rp_yes(row, CRS_RESOURCE_PRIVATE);
        if (rp_is(row, CRS_RESOURCE_PRIVATE, "0") || (!hidden && reachable))
            return true;
    }
    return false;
}

/* Whether the address is that of a file of data, whatever is asked of it. */
static bool is_data_file(const char *url) {
    static const char *const ends[] = {"csv", "tsv", "xls", "xlsx", "ods", "json",    "geojson",
                                       "xml", "zip", "rar", "7z",   "gz",  "mdb",     "accdb",
                                       "shp", "kml", "kmz", "rdf",  "sql", "parquet", NULL};
    char *folded = url ? ropa_text_fold(url) : NULL;
    size_t n = folded ? strcspn(folded, "?#") : 0, from = n;
    while (from && folded[from - 1] != '.' && folded[from - 1] != '/')
        from--;
    if (folded)
        folded[n] = '\0';
    bool is = from && folded[from - 1] == '.' && rp_predicate_is(folded + from, ends);
    free(folded);
    return is;
}

/*
 * Made impersonal is what was made from the very sets that point to it, each of them. What nobody answered of a set in the inventory of personal
 * data is asked before anybody sees it; a waiver that there is nothing of persons in it holds for that set.
 */
static void not_called_personal(const struct rp_case *c) {
    static const char *const say[2] = {
        "{x} อยู่ในทะเบียนข้อมูลส่วนบุคคลและชี้มาที่นี่ แต่ยังไม่ได้ตอบว่ามีข้อมูลใด ตอบก่อนเปิดให้คนนอกเห็น",
        "{x} is listed as personal data and points here, and what it holds isn't answered yet: answer that before anybody "
        "sees it"};
    struct linking l = {.c = c};
    struct rp_buf x = {0};
    if (rp_is(c->rec, CAT_DATA_CATEGORY, "personal") || by_law(c))
        return;
    if (c->view && c->view->each_user)
        c->view->each_user(c->view->ctx, c->rec, &rp_dataset, note_link, &l);
    for (const char *p = l.unsaid.n ? l.unsaid.p : ""; *p; p++)
        rp_buf_printf(&x, "%.*s", *p == '\n' ? 2 : 1, *p == '\n' ? ", " : p);
    c->out->bad |= l.unsaid.bad || x.bad;
    if (l.dataset)
        rp_report(c, .field = CAT_DATA_CATEGORY, .x = {ropa_record_ref(l.dataset)});
    else if (l.unsaid.n && is_seen(c))
        rp_report(c, .field = CAT_DATA_CATEGORY, .as = RP_AS_WARNING, .words = l.unsaid.p, .x = {x.p},
                  .say = {say[ROPA_TH], say[ROPA_EN]});
    rp_buf_free(&l.unsaid);
    rp_buf_free(&x);
}

/* The same, said of the set that is linked: who sees it first can mend it. */
static void linked_as_public(const struct rp_case *c) {
    const struct ropa_record *entry = rp_rule_named(c, DAT_CATALOG_REF);
    bool way_out = entry && (is_ordered(c, entry) || is_made_from(entry, c->rec));
    if (entry && !way_out && holds_elements(c->rec) && !rp_is(entry, CAT_DATA_CATEGORY, "personal"))
        rp_report(c, .field = DAT_CATALOG_REF, .in = entry, .at = CAT_DATA_CATEGORY, .elsewhere = true,
                  .x = {ropa_record_ref(entry)});
}

/* Nobody knows whether it may be seen. */
static void no_category(const struct rp_case *c) {
    if (!rp_get(c, CAT_DATA_CATEGORY))
        rp_report(c, .field = CAT_DATA_CATEGORY);
}

static void closed_but_shown(const struct rp_case *c) {
    if (!rp_catalog_closed(c->rec))
        return;
    if (rp_is(c->rec, CAT_PRIVATE, "0"))
        rp_report(c, .field = CAT_PRIVATE);
    if (shows_file(c))
        rp_report(c, .field = CAT_RESOURCE);
    if (is_data_file(rp_get(c, CAT_URL)))
        rp_report(c, .field = CAT_URL);
    if (has_open_licence(c))
        rp_report(c, .field = CAT_LICENSE_ID);
}

/* Which classes go with which category. */
static const struct {
    const char *category;
    const char *classes[4];
} pairs[] = {
    {"public", {"public"}},
    {"internal", {"internal"}},
    {"personal", {"internal", "confidential", "secret"}},
    {"security", {"confidential", "secret", "top_secret"}},
    {"secret", {"confidential", "secret", "top_secret"}},
};

static void class_unfit(const struct rp_case *c) {
    const char *category = rp_get(c, CAT_DATA_CATEGORY), *class = rp_get(c, CAT_DATA_CLASSIFICATION);
    if (!category || !class)
        return;
    for (size_t i = 0; i < sizeof pairs / sizeof pairs[0]; i++)
        if (!strcmp(pairs[i].category, category) && !rp_predicate_is(class, pairs[i].classes))
            rp_report(c, .field = CAT_DATA_CLASSIFICATION);
}

/* A file that is shown and is `such`; NULL: none. */
static const struct ropa_record *
any_file(const struct rp_case *c, bool (*such)(const struct rp_case *c, const struct ropa_record *file)) {
    for (size_t i = 0; i < ropa_record_rows(c->rec, CAT_RESOURCE); i++) {
        const struct ropa_record *row = ropa_record_row(c->rec, CAT_RESOURCE, i);
        if (rp_catalog_shows(c->rec, row) && such(c, row))
            return row;
    }
    return NULL;
}

/* What `rec`, the set or a file of it, says in the field that both have. */
static const char *said(const struct rp_case *c, const struct ropa_record *rec, size_t of_set,
                        size_t of_file) {
    return ropa_record_get(rec, rec == c->rec ? of_set : of_file);
}

static const char *told_by(const struct rp_case *c, const char *list, const char *text) {
    return rp_hint_in(rp_hints_list(rp_hints_of(c->view), list), text);
}

/* The smallest unit, by the list or as it is named in the place of "other"; where none is told, what it is called. */
static bool is_of_persons(const struct rp_case *c, const struct ropa_record *rec) {
    static const char *const untold[] = {"none", "unknown", NULL};
    const char *unit = said(c, rec, CAT_DATA_COLLECT, CRS_DATA_COLLECT);
    if (unit && !strcmp(unit, "other"))
        return told_by(c, "persons", said(c, rec, CAT_DATA_COLLECT_OTHER, CRS_DATA_COLLECT_OTHER));
    if (!unit || rp_predicate_is(unit, untold))
        return told_by(c, "person_lists", said(c, rec, CAT_TITLE, CRS_NAME));
    return !strcmp(unit, "person");
}

/* Lines of persons may be seen: they were made impersonal, or a law orders it. What was counted has none. */
static bool may_have_lines(const struct rp_case *c) {
    return (is_derived(c) && !rp_is(c->rec, CAT_ANONYMISED_METHOD, "aggregate")) || by_law(c);
}

static void of_single_persons(const struct rp_case *c) {
    bool own = is_of_persons(c, c->rec);
    if (!is_seen(c) || may_have_lines(c))
        return;
    if (own || any_file(c, is_of_persons))
        rp_report(c, .field = own ? CAT_DATA_COLLECT : CAT_RESOURCE, .firm = true);
}

/* Where field `f` of the set or of a file of it tells of single persons: what it is called says more than what is said about it. */
static enum rp_persons_in told_in(const struct rp_case *c, const struct ropa_entity *ent, size_t f) {
    static const char *const counts[] = {"จำนวน",  "สถิติ",   "ยอด",       "ร้อยละ",
                                         "number", "count", "statistic", NULL};
    if (f != (ent->row ? (size_t)CRS_NAME : (size_t)CAT_TITLE))
        return RP_PERSONS_TEXT;
    bool counted = ent->row || rp_is(c->rec, CAT_DATA_TYPE, "stat") || rp_rule_mentions(rp_get(c, f), counts);
    return counted ? RP_PERSONS_NAME : RP_PERSONS_SET;
}

/*
 * Words alone can't tell whether a description of columns, or a name, means lines of persons: it is asked once, and a waiver holds for those
 * words. Where the smallest unit says so (RCT-04) nothing is asked.
 */
static void tells_of_persons(const struct rp_case *c) {
    const struct ropa_entity *ent = ropa_record_entity(c->rec);
    struct rp_case whole = *c;
    whole.rec = c->whole;
    bool told = is_of_persons(&whole, c->whole) || any_file(&whole, is_of_persons);
    if (told || !is_seen(&whole) || may_have_lines(&whole) ||
        (ent->row && !rp_catalog_shows(c->whole, c->rec)))
        return;
    for (size_t f = 0; f < ent->n_fields; f++) {
        bool text = ent->fields[f].kind == ROPA_TEXT || ent->fields[f].kind == ROPA_LONG;
        struct rp_buf words = {0}, x = {0};
        if (!text || !rp_catalog_carries(ent, f) || ent->fields[f].flags & ROPA_CONTACT ||
            (!ent->row && f == CAT_MAINTAINER))
            continue;
        char *read = rp_empty(c, f) ? NULL : rp_identity_unescaped(rp_get(c, f));
        bool whole_text = (read || rp_empty(c, f)) &&
                          rp_persons_told(rp_hints_of(c->view), read, told_in(c, ent, f), &words);
        free(read);
        for (const char *p = words.n ? words.p : ""; *p; p++)
            rp_buf_printf(&x, "%.*s", *p == '\n' ? 2 : 1, *p == '\n' ? ", " : p);
        if (words.n)
            rp_report(c, .field = f, .words = words.p, .x = {x.p});
        c->out->bad |= !whole_text || x.bad;
        rp_buf_free(&words);
        rp_buf_free(&x);
    }
}

/* Made from personal data: public only once it is told how, by whom, when and why no person is known by it. */
static void derived_half(const struct rp_case *c) {
    if (is_seen(c) && !rp_empty(c, CAT_DERIVED_FROM) && !may_be_public(c))
        rp_report(c, .field = first_untold(c));
}

/* What stands where a law is to be told, and names none: nothing rests on it. */
static void law_unnamed(const struct rp_case *c) {
    static const char *const say[2] = {"บอกมาตราหรือข้อที่สั่งให้เปิดเผยด้วย",
                                       "Tell the section that orders it published, too"};
    static const char *const sections[] = {"มาตรา",   "ม.",     "ข้อ 1", "ข้อ 2", "ข้อ 3", "ข้อ 4",
                                           "ข้อ 5",    "ข้อ 6",   "ข้อ 7", "ข้อ 8", "ข้อ 9", "section",
                                           "article", "clause", "s.",   NULL};
    static const char *const to_come[2] = {
        "พ.ศ. {x} ยังมาไม่ถึง กฎหมายนี้ยังสั่งให้เปิดเผยไม่ได้ แก้ปีหรือเว้นว่าง",
        "The year {x} B.E. is to come: that law orders nothing published, mend the year "
        "or leave it empty"};
    char year[24];
    if (rp_empty(c, CAT_PUBLIC_BY_LAW))
        return;
    snprintf(year, sizeof year, "%ld", rp_affirm_year(rp_get(c, CAT_PUBLIC_BY_LAW)));
    if (!rp_catalog_by_law(c->rec))
        rp_report(c, .field = CAT_PUBLIC_BY_LAW, .unbarred = true);
    else if (is_law_to_come(c, c->rec))
        rp_report(c, .field = CAT_PUBLIC_BY_LAW, .firm = true, .x = {year},
                  .say = {to_come[ROPA_TH], to_come[ROPA_EN]});
    else if (!rp_rule_mentions(rp_get(c, CAT_PUBLIC_BY_LAW), sections))
        rp_report(c, .field = CAT_PUBLIC_BY_LAW, .unbarred = true, .say = {say[ROPA_TH], say[ROPA_EN]});
}

static bool is_same(const char *a, const char *b) {
    char *x = a ? ropa_text_fold(a) : NULL, *y = b ? ropa_text_fold(b) : NULL;
    bool same = x && y && !strcmp(x, y);
    free(x);
    free(y);
    return same;
}

/* Persons were counted, or what they are told apart by is a person's, by the list or in words: of a set or of a file of it. */
static bool counts_persons(const struct rp_case *c, const struct ropa_record *rec) {
    static const char *const splits[] = {"sex",        "age",         "marital", "religion", "education",
                                         "occupation", "work_status", "income",  NULL};
    const char *unit = said(c, rec, CAT_UNIT_OF_MEASURE, CRS_UNIT_OF_MEASURE);
    return rp_predicate_holds(said(c, rec, CAT_DISAGGREGATE, CRS_DISAGGREGATE), splits) ||
           told_by(c, "person_splits", said(c, rec, CAT_DISAGGREGATE_OTHER, CRS_DISAGGREGATE_OTHER)) ||
           told_by(c, "persons", unit) || told_by(c, "households", unit);
}

/* It is called a count of persons, and in what it counts isn't told. */
static bool is_called_count(const struct rp_case *c, const struct ropa_record *rec) {
    static const char *const counts[] = {"จำนวน", "สถิติ", "ยอด", "number of", "count", "statistic", NULL};
    const char *name = said(c, rec, CAT_TITLE, CRS_NAME);
    return rp_empty(c, CAT_UNIT_OF_MEASURE) && !said(c, rec, CAT_UNIT_OF_MEASURE, CRS_UNIT_OF_MEASURE) &&
           rp_rule_mentions(name, counts) && (told_by(c, "persons", name) || told_by(c, "households", name));
}

/* What another office counted is made from no set of one's own: a waiver that says so holds for the source that is told. */
static void source_unsaid(const struct rp_case *c) {
    static const char *const say[2] = {
        "ชื่อบอกว่านับบุคคล แต่ไม่บอกหน่วยวัด โปรดบอกหน่วยที่นับ ถ้านับบุคคลโปรดบอกชุดข้อมูลส่วนบุคคลต้นทางด้วย",
        "It is called a count of persons and its unit isn't told: tell what is counted, and of persons the set of "
        "personal data it was made from"};
    bool named = ropa_field_answered(c->rec, CAT_DERIVED_FROM) || by_law(c);
    bool stat = rp_is(c->rec, CAT_DATA_TYPE, "stat");
    if (!is_seen(c) || named)
        return;
    bool counts = stat && (counts_persons(c, c->rec) || any_file(c, counts_persons));
    if (counts || (!stat && rp_get(c, CAT_DATA_TYPE) && is_called_count(c, c->rec)))
        rp_report(c, .field = CAT_DERIVED_FROM, .words = rp_get(c, CAT_DATA_SOURCE),
                  .firm = rp_empty(c, CAT_DATA_SOURCE));
    else if (!stat)
        return;
    else if (is_called_count(c, c->rec) || any_file(c, is_called_count))
        rp_report(c, .field = CAT_UNIT_OF_MEASURE, .firm = true, .say = {say[ROPA_TH], say[ROPA_EN]});
}

/* ---- who is to be asked ---- */

static bool has_its_name(const struct rp_case *c, const struct ropa_record *person) {
    return is_same(rp_get(c, CAT_MAINTAINER), ropa_record_get(person, PER_NAME));
}

static bool has_its_address(const struct rp_case *c, const struct ropa_record *person) {
    return is_same(rp_get(c, CAT_MAINTAINER_EMAIL), ropa_record_get(person, PER_EMAIL));
}

/* A waiver holds for the very name or address that it was given for. */
static void contact_is_person(const struct rp_case *c) {
    const char *name = rp_get(c, CAT_MAINTAINER), *mail = rp_get(c, CAT_MAINTAINER_EMAIL);
    bool hidden = !is_seen(c);
    if (rp_contact_titled(name) || rp_rule_first(c, &rp_person, has_its_name))
        rp_report(c, .field = CAT_MAINTAINER, .words = name, .unbarred = hidden);
    if (rp_contact_persons_mail(mail) || rp_rule_first(c, &rp_person, has_its_address))
        rp_report(c, .field = CAT_MAINTAINER_EMAIL, .words = mail, .unbarred = hidden);
}

/* What can't be told from an office's is asked, once: a waiver that it is one holds for those words. */
static void contact_may_be_person(const struct rp_case *c) {
    const char *name = rp_get(c, CAT_MAINTAINER), *mail = rp_get(c, CAT_MAINTAINER_EMAIL);
    if (rp_contact_may_be_name(name) && !rp_contact_titled(name) &&
        !rp_rule_first(c, &rp_person, has_its_name))
        rp_report(c, .field = CAT_MAINTAINER, .words = name, .x = {name});
    if (rp_contact_may_be_persons_mail(mail) && !rp_contact_persons_mail(mail) &&
        !rp_rule_first(c, &rp_person, has_its_address))
        rp_report(c, .field = CAT_MAINTAINER_EMAIL, .words = mail, .x = {mail});
}

/* ---- persons named in its texts ---- */

static void name_kinds(const bool *kinds, struct rp_buf x[2]) {
    static const struct ropa_text called[RP_IDENTITY_KINDS] = {
        [RP_IDENTITY_NUMBER] = {{"เลขประจำตัวประชาชน", "an identity card number"}},
        [RP_IDENTITY_PHONE] = {{"โทรศัพท์มือถือ", "a mobile telephone"}},
        [RP_IDENTITY_MAIL] = {{"อีเมลของบุคคล", "a person's e-mail"}},
        [RP_IDENTITY_NAME] = {{"ชื่อบุคคล", "a person's name"}},
    };
    for (int kind = 0; kind < RP_IDENTITY_KINDS; kind++)
        for (int lang = 0; kinds[kind] && lang < 2; lang++)
            rp_buf_printf(&x[lang], "%s%s", x[lang].n ? ", " : "", called[kind].in[lang]);
}

/*
 * A waiver holds for the very numbers and addresses that it was given for, that they are an office's; of what nobody but a person has there is
 * none. An address of the web may hold such a number by chance, and nobody can word it otherwise.
 */
static void persons_in_texts(const struct rp_case *c) {
    static const char *const out[2] = {"มี{x}ในข้อความที่ทุกคนเห็น ต้องเอาออก",
                                       "It shows {x} to anybody: take it out"};
    const struct ropa_entity *ent = ropa_record_entity(c->rec);
    for (size_t f = 0; f < ent->n_fields; f++) {
        struct rp_identity_seen shown;
        struct rp_buf x[2] = {{0}, {0}};
        bool whole = rp_identity_find(c, f, &shown);
        name_kinds(shown.kinds, x);
        bool firm = shown.certain && !(ent->fields[f].flags & ROPA_URL);
        if (shown.words.n)
            rp_report(c, .field = f, .words = shown.words.p, .x = {x[ROPA_TH].p, x[ROPA_EN].p}, .firm = firm,
                      .say = {firm ? out[ROPA_TH] : NULL, firm ? out[ROPA_EN] : NULL});
        c->out->bad |= !whole || x[ROPA_TH].bad || x[ROPA_EN].bad;
        rp_buf_free(&shown.words);
        rp_buf_free(&x[ROPA_TH]);
        rp_buf_free(&x[ROPA_EN]);
    }
}

/* ---- what the catalogue itself would refuse ---- */

static void address_unfit(const struct rp_case *c) {
    const char *mail = rp_get(c, CAT_MAINTAINER_EMAIL);
    if (mail && !rp_catalog_is_address(mail))
        rp_report(c, .field = CAT_MAINTAINER_EMAIL, .x = {mail});
}

/* "ก, ข, ค": what the form without classes has in the place of `chosen`. */
static void name_others(const struct ropa_vocab *v, enum ropa_lang lang, const char *chosen,
                        struct rp_buf *x) {
    static const struct ropa_text choose = {{"\"%s\" เลือก", "\"%s\": choose"}};
    size_t n = 0;
    rp_buf_printf(x, choose.in[lang], chosen);
    for (size_t i = 0; i < v->n; i++)
        if (!(v->choices[i].flags & ROPA_CLASSED))
            rp_buf_printf(x, "%s%s", n++ ? ", " : " ", v->choices[i].label.in[lang]);
}

/* A word that the form of the catalogue which the office keeps to doesn't have: its import refuses it. */
static void word_unknown(const struct rp_case *c) {
    const struct ropa_entity *ent = ropa_record_entity(c->rec);
    for (size_t f = 0; f < ent->n_fields; f++) {
        const char *value = ent->fields[f].kind == ROPA_CHOICE ? rp_get(c, f) : NULL;
        const struct ropa_choice *choice = value ? ropa_choice_find(ent->fields[f].vocab, value) : NULL;
        struct rp_buf x[2] = {{0}, {0}};
        if (!choice || !(choice->flags & ROPA_CLASSED) || rp_catalog_has_classes(c->view, c->today))
            continue;
        for (int lang = 0; lang < 2; lang++)
            name_others(ent->fields[f].vocab, (enum ropa_lang)lang, choice->label.in[lang], &x[lang]);
        c->out->bad |= x[ROPA_TH].bad || x[ROPA_EN].bad;
        rp_report(c, .field = f, .x = {x[ROPA_TH].p, x[ROPA_EN].p});
        rp_buf_free(&x[ROPA_TH]);
        rp_buf_free(&x[ROPA_EN]);
    }
}

static bool has_its_title(const struct rp_case *c, const struct ropa_record *other) {
    return strcmp(ropa_record_uid(other), ropa_record_uid(c->rec)) != 0 &&
           is_same(rp_get(c, CAT_TITLE), ropa_record_get(other, CAT_TITLE));
}

/* Whether its name leads to itself alone, as it mostly does: then none is looked through. */
static bool is_alone(const struct rp_case *c) {
    char uid[37] = "";
    struct ropa_err none;
    enum ropa_status s = c->view && c->view->resolve
                             ? c->view->resolve(c->view->ctx, &rp_catalog, rp_get(c, CAT_TITLE), uid, &none)
                             : ROPA_E_AMBIGUOUS;
    return s == ROPA_E_NOT_FOUND || (!s && !strcmp(uid, ropa_record_uid(c->rec)));
}

static void title_twice(const struct rp_case *c) {
    const struct ropa_record *other =
        rp_empty(c, CAT_TITLE) || is_alone(c) ? NULL : rp_rule_first(c, &rp_catalog, has_its_title);
    if (other)
        rp_report(c, .field = CAT_TITLE, .x = {ropa_record_ref(other)});
}

/* What the catalogue calls both. */
static bool has_its_code(const struct rp_case *c, const struct ropa_record *other) {
    struct rp_buf own = {0}, name = {0};
    bool known = rp_catalog_name(c->rec, &own) && rp_catalog_name(other, &name);
    bool same = known && strcmp(ropa_record_uid(other), ropa_record_uid(c->rec)) != 0 && own.p && name.p &&
                !strcmp(own.p, name.p);
    c->out->bad |= !known;
    rp_buf_free(&own);
    rp_buf_free(&name);
    return same;
}

/* A name from elsewhere; our own references are short, and no two sets bear the same. */
static void name_unfit(const struct rp_case *c) {
    static const char *const say[2] = {"ชื่อในระบบบัญชีข้อมูลยาว {x} ตัวอักษร นำเข้าได้ไม่เกิน 70",
                                       "What the catalogue calls it has {x} letters; its import takes 70"};
    enum { LONGEST = 70 };
    const char *former = rp_get(c, CAT_FORMER_REF);
    char n[24];
    struct rp_buf name = {0};
    if (!former)
        return;
    c->out->bad |= !rp_catalog_name(c->rec, &name);
    snprintf(n, sizeof n, "%zu", name.n);
    bool over = name.n > LONGEST;
    rp_buf_free(&name);
    const struct ropa_record *other = over ? NULL : rp_rule_first(c, &rp_catalog, has_its_code);
    if (over)
        rp_report(c, .field = CAT_FORMER_REF, .x = {n}, .say = {say[ROPA_TH], say[ROPA_EN]});
    else if (other)
        rp_report(c, .field = CAT_FORMER_REF, .x = {ropa_record_ref(other)});
}

static void item_unknown(const struct rp_case *c) {
    static const size_t items[] = {CAT_OBJECTIVE, CAT_UPDATE_FREQUENCY_UNIT, CAT_GEO_COVERAGE,
                                   CAT_DATA_FORMAT};
    for (size_t i = 0; i < sizeof items / sizeof items[0]; i++) {
        const char *v = rp_get(c, items[i]);
        if (v && (!strcmp(v, "unknown") || ropa_set_has(v, "unknown")))
            rp_report(c, .field = items[i]);
    }
}

static void nothing_to_fetch(const struct rp_case *c) {
    if (rp_catalog_public(c->rec) && !rp_catalog_tells_file(c->rec))
        rp_report(c, .field = CAT_RESOURCE);
}

/* What is open no more still stands where it was registered as open data, files and all. */
static void closed_but_registered(const struct rp_case *c) {
    static const char *const still[] = {"completed", "modified", NULL};
    if (rp_catalog_closed(c->rec) && rp_predicate_is(rp_get(c, CAT_GD_STATE), still))
        rp_report(c, .field = CAT_GD_STATE);
}

/* What anybody may have isn't shown there. */
static void public_but_hidden(const struct rp_case *c) {
    if (rp_catalog_public(c->rec) && rp_yes(c->rec, CAT_PRIVATE))
        rp_report(c, .field = CAT_PRIVATE);
}

/* clang-format off */
static const struct rp_rule rules[] = {
    {{.id = "RCT-01", .severity = ROPA_ERROR, .bars = true, .law = "27",
      .condition = {{"ชุดข้อมูลส่วนบุคคลชี้มาที่รายการนี้ แต่หมวดหมู่ไม่ใช่ข้อมูลส่วนบุคคล และไม่ได้บอกว่าทำให้ไม่ระบุตัวบุคคลแล้วอย่างไร หรือกฎหมายใดให้เปิดเผย", "A set of personal data points to it and it is not called personal; neither how it was made impersonal nor a law that orders it published is told"}},
      .message = {{"{x} มีข้อมูลส่วนบุคคล แก้หมวดหมู่ หรือบอกวิธีทำให้ไม่ระบุตัวบุคคลหรือกฎหมาย", "{x} holds personal data: call it that, or tell how it was made impersonal, or the law"}}},
     .on = &rp_catalog, .judge = not_called_personal},
    {{.id = "RCT-02", .severity = ROPA_ERROR, .bars = true, .law = "27",
      .condition = {{"ข้อมูลใช้ภายใน ส่วนบุคคล ความมั่นคง หรือความลับ เปิดให้คนนอกเห็น มีไฟล์ที่เปิด หรือมีสัญญาอนุญาตแบบเปิด", "Internal, personal, security or secret data that anybody sees, with an open file or an open licence"}},
      .message = {{"ข้อมูลหมวดนี้เปิดไม่ได้ ต้องเป็นส่วนตัว ซ่อนไฟล์ ไม่ใช้สัญญาอนุญาตแบบเปิด", "Data of this category can't be open: private, files hidden, no open licence"}}},
     .on = &rp_catalog, .judge = closed_but_shown},
    {{.id = "RCT-03", .severity = ROPA_ERROR, .bars = true, .law = "policy",
      .condition = {{"ระดับชั้นไม่เข้ากับหมวดหมู่: สาธารณะคือเปิดเผย ใช้ภายในคือภายในองค์กร ส่วนบุคคลคือภายในองค์กร ลับ หรือลับมาก ความมั่นคงและความลับคือลับขึ้นไป", "The class does not go with the category: public is public, internal is internal, personal is internal to secret, security and secret are confidential and up"}},
      .message = {{"ระดับชั้นไม่เข้ากับหมวดหมู่ข้อมูล", "The class doesn't go with the category of the data"}}},
     .on = &rp_catalog, .judge = class_unfit},
    {{.id = "RCT-04", .severity = ROPA_WARNING, .bars = true, .law = "27",
      .condition = {{"ข้อมูลสาธารณะที่หน่วยย่อยที่สุดคือบุคคล และไม่ได้บอกว่าทำเป็นข้อมูลนิรนามแล้วอย่างไร หรือกฎหมายใดให้เปิดเผย (ที่นับหรือรวมยอดแล้วไม่มีแถวรายบุคคล)", "Public data whose smallest unit is a person; neither how it was anonymised nor a law that orders it published is told (what was counted has no line for each person)"}},
      .message = {{"หน่วยย่อยที่สุดคือบุคคล แก้หน่วย หรือบอกว่าทำเป็นข้อมูลนิรนามแล้วอย่างไร หรือกฎหมายใดให้เปิดเผย", "The smallest unit is a person: mend the unit, or tell how it was anonymised, or the law that orders it published"}}},
     .on = &rp_catalog, .judge = of_single_persons},
    {{.id = "RCT-05", .severity = ROPA_WARNING, .bars = true, .law = "policy",
      .condition = {{"ผู้ติดต่อหรืออีเมลเป็นของบุคคล", "The contact or its e-mail is a person's"}},
      .message = {{"บัญชีข้อมูลเปิดให้ทุกคนเห็น ใส่ชื่อฝ่ายงานและอีเมลกลางแทนของบุคคล", "Anybody sees the catalogue: name the unit and its common address, not a person's"}}},
     .on = &rp_catalog, .judge = contact_is_person},
    {{.id = "RCT-06", .severity = ROPA_ERROR, .refused = true, .law = "policy",
      .condition = {{"อีเมลไม่ใช่ที่อยู่อีเมล", "The e-mail is no address"}},
      .message = {{"\"{x}\" ไม่ใช่ที่อยู่อีเมล ระบบบัญชีข้อมูลไม่รับ", "\"{x}\" is no e-mail address; the catalogue refuses it"}}},
     .on = &rp_catalog, .judge = address_unfit},
    {{.id = "RCT-07", .severity = ROPA_ERROR, .refused = true, .law = "policy",
      .condition = {{"ชื่อชุดข้อมูลซ้ำกับรายการอื่น", "Another entry has the same name"}},
      .message = {{"ชื่อซ้ำกับ {x} ระบบบัญชีข้อมูลไม่รับชื่อซ้ำ", "{x} has the same name; the catalogue refuses a second one"}}},
     .on = &rp_catalog, .judge = title_twice},
    {{.id = "RCT-08", .severity = ROPA_WARNING, .law = "KPI",
      .condition = {{"รายการบังคับตอบว่าไม่ทราบ", "One of the fourteen items is answered by unknown"}},
      .message = {{"ตอบว่าไม่ทราบ นับว่ามีแล้ว แต่ผู้ตรวจอาจไม่รับ", "Answered by unknown: it counts, but who checks it may refuse it"}}},
     .on = &rp_catalog, .judge = item_unknown},
    {{.id = "RCT-09", .severity = ROPA_WARNING, .law = "KPI",
      .condition = {{"ข้อมูลสาธารณะไม่มีทรัพยากรที่มีชื่อ ที่อยู่ และรูปแบบ", "Public data without a resource that has a name, an address and a format"}},
      .message = {{"ยังไม่มีไฟล์ที่บอกชื่อ ที่อยู่ และรูปแบบ จึงยังไม่นับเป็นข้อมูลเปิด", "No file with name, address and format yet: it doesn't count as open data"}}},
     .on = &rp_catalog, .judge = nothing_to_fetch},
    {{.id = "RCT-10", .severity = ROPA_WARNING, .law = "27",
      .condition = {{"ชุดข้อมูลส่วนบุคคลชี้ไปที่รายการบัญชีข้อมูลที่ไม่ใช่หมวดข้อมูลส่วนบุคคล", "A set of personal data points to an entry that is not called personal"}},
      .message = {{"{x} ไม่ใช่หมวดข้อมูลส่วนบุคคล แก้หมวดหมู่ หรือบอกวิธีทำให้ไม่ระบุตัวบุคคล", "{x} is not called personal: mend its category, or tell how it was made impersonal"}}},
     .on = &rp_dataset, .judge = linked_as_public},
    {{.id = "RCT-11", .severity = ROPA_WARNING, .bars = true, .law = "27",
      .condition = {{"สถิติสาธารณะที่นับบุคคล แต่ไม่บอกว่าทำจากชุดข้อมูลส่วนบุคคลใด", "Public statistics that count persons and don't name the set of personal data they were made from"}},
      .message = {{"นับจากข้อมูลบุคคล โปรดบอกชุดข้อมูลส่วนบุคคลต้นทาง และวิธีทำให้ไม่ระบุตัวบุคคล ถ้าหน่วยงานอื่นเป็นผู้นับ บอกแหล่งที่มาแล้วบันทึกผ่อนผัน", "Persons were counted: name the set of personal data it was made from, and how; if another office counted them, tell the source and waive this"}}},
     .on = &rp_catalog, .judge = source_unsaid},
    {{.id = "RCT-12", .severity = ROPA_ERROR, .bars = true, .law = "27",
      .condition = {{"ข้อมูลสาธารณะที่ทำจากข้อมูลส่วนบุคคล แต่ยังไม่บอกวิธี ผู้ทำ วันที่ หรือเหตุผลที่ไม่ระบุตัวบุคคล บอกว่ายังไม่ได้ทำ หรือลงวันที่ในอนาคต", "Public data made from personal data, of which it isn't told how, by whom, when or why no person is known by it, or told as not done yet or on a day to come"}},
      .message = {{"ทำจากข้อมูลส่วนบุคคล ยังเปิดเผยไม่ได้จนกว่าจะบอกวิธี ผู้ทำ วันที่ และเหตุผลครบว่าทำแล้ว", "Made from personal data: not to be shown before method, who, when and why are told as done"}}},
     .on = &rp_catalog, .judge = derived_half},
    {{.id = "RCT-13", .severity = ROPA_ERROR, .bars = true, .law = "27",
      .condition = {{"ยังไม่บอกหมวดหมู่ข้อมูล จึงไม่รู้ว่าเปิดได้หรือไม่", "The category of the data isn't told, so nobody knows whether it may be seen"}},
      .message = {{"ยังไม่ได้ตอบหมวดหมู่ข้อมูล ยังอนุมัติ เผยแพร่ หรือส่งให้บัญชีข้อมูลไม่ได้", "The category of the data isn't answered: not to be approved, published or handed to the catalogue before"}}},
     .on = &rp_catalog, .judge = no_category},
    {{.id = "RCT-14", .severity = ROPA_WARNING, .law = "policy",
      .condition = {{"ผู้ติดต่อหรืออีเมลอาจเป็นของบุคคล ดูจากคำอย่างเดียวบอกไม่ได้", "The contact or its e-mail may be a person's; the words alone can't tell"}},
      .message = {{"\"{x}\" เป็นของบุคคลหรือไม่ ถ้าใช่ใส่ของฝ่ายงานแทน ถ้าเป็นของฝ่ายงานอยู่แล้วบันทึกผ่อนผันไว้ครั้งเดียว", "Is \"{x}\" a person's? If so name the unit's; if it is the unit's, waive this once"}}},
     .on = &rp_catalog, .judge = contact_may_be_person},
    {{.id = "RCT-15", .severity = ROPA_WARNING, .bars = true, .law = "27",
      .condition = {{"ข้อความหรือไฟล์ของข้อมูลที่เปิดให้คนนอกเห็นมีเลขประจำตัวประชาชน โทรศัพท์มือถือ อีเมล หรือชื่อของบุคคล (เลขประจำตัวที่หลักตรวจสอบถูกต้องผ่อนผันไม่ได้)", "A text or a file of data that anybody sees holds an identity card number, a mobile telephone, a person's e-mail or name (of a number with its right check digit there is no waiver)"}},
      .message = {{"มี{x}ในข้อความที่ทุกคนเห็น เอาออก หรือถ้าเป็นของหน่วยงานบันทึกผ่อนผันไว้", "It shows {x} to anybody: take it out, or waive it if it is an office's"}}},
     .on = &rp_catalog, .also = &rp_catalog_resource, .judge = persons_in_texts},
    {{.id = "RCT-16", .severity = ROPA_WARNING, .bars = true, .law = "27",
      .condition = {{"ช่องกฎหมายที่ให้เปิดเผยไม่ได้บอกชื่อกฎหมายที่ใช้อยู่: ปฏิเสธ รอ กำลังตรวจ เป็นร่าง บอกแต่มาตราหรือไม่บอกมาตรา เป็นกฎหมายคุ้มครองข้อมูลส่วนบุคคลหรือมาตราที่ให้ไม่เปิดเผย หรือเป็นของปีที่ยังมาไม่ถึง", "What is told as the law that orders it published names no law in force: it denies one, waits for it, looks for it, is a draft, tells a section alone or none, protects personal data, lets it be kept back, or is of a year to come"}},
      .message = {{"ยังไม่ใช่กฎหมายที่ใช้อยู่และสั่งให้เปิดเผย จึงไม่นับ บอกชื่อกฎหมายและมาตราที่สั่ง ถ้าไม่มีให้เว้นว่าง", "This names no law in force that orders it published and counts for nothing: tell the act and the section, or leave it empty"}}},
     .on = &rp_catalog, .judge = law_unnamed},
    {{.id = "RCT-17", .severity = ROPA_ERROR, .refused = true, .law = "policy",
      .condition = {{"คำที่แบบบัญชีข้อมูลที่หน่วยงานใช้ไม่มี เช่น ข้อมูลใช้ภายใน ในแบบ 25 ช่องที่ไม่มีระดับชั้นข้อมูล", "A word that the form of the catalogue set by the office doesn't have, as internal data in the form without classes (25 columns)"}},
      .message = {{"แบบบัญชีข้อมูลที่ใช้อยู่ (แบบ 25 ช่อง) ไม่มีคำ {x} ตามเนื้อหาของข้อมูล หรือตั้งรุ่นของแบบบัญชีข้อมูลเป็นแบบ 26 ช่อง", "The form in use (25 columns) has no {x} by what the data is, or set the profile of the catalogue to 26 columns"}}},
     .on = &rp_catalog, .judge = word_unknown},
    {{.id = "RCT-18", .severity = ROPA_WARNING, .bars = true, .law = "27",
      .condition = {{"ชื่อหรือข้อความของข้อมูลที่คนนอกเห็นบอกว่ามีรายชื่อหรือแถวรายบุคคล และไม่ได้บอกว่าทำเป็นข้อมูลนิรนามแล้วอย่างไร หรือกฎหมายใดให้เปิดเผย", "A name or a text of data that anybody sees tells of a list of persons or of a line for each; neither how it was anonymised nor a law that orders it published is told"}},
      .message = {{"\"{x}\" เป็นข้อมูลของบุคคลแต่ละคนหรือไม่ ถ้าใช่แก้หมวดหมู่ หรือทำเป็นข้อมูลนิรนามก่อน ถ้าไม่ใช่บันทึกผ่อนผันไว้ครั้งเดียว", "Does \"{x}\" mean data of single persons? If so mend the category or anonymise it first; if not, waive this once"}}},
     .on = &rp_catalog, .also = &rp_catalog_resource, .judge = tells_of_persons},
    {{.id = "RCT-19", .severity = ROPA_WARNING, .law = "KPI",
      .condition = {{"ข้อมูลสาธารณะที่ตั้งเป็นส่วนตัวในระบบบัญชีข้อมูล", "Public data that is private in the catalogue"}},
      .message = {{"เป็นข้อมูลสาธารณะแต่ตั้งเป็นส่วนตัว คนนอกจึงไม่เห็น ตัวชี้วัดที่ 1 ขอให้เปิดครบทุกชุด แก้ความเป็นส่วนตัวหรือหมวดหมู่", "It is public data and private, so nobody outside sees it; KPI 1 asks that all of it is open: mend the one or the category"}}},
     .on = &rp_catalog, .judge = public_but_hidden},
    {{.id = "RCT-21", .severity = ROPA_WARNING, .law = "27",
      .condition = {{"ข้อมูลหมวดที่เปิดไม่ได้ยังลงทะเบียนอยู่ใน GD Catalog", "Data of a category that can't be open is still registered in GD Catalog"}},
      .message = {{"ข้อมูลหมวดนี้เปิดไม่ได้ แต่ยังลงทะเบียนอยู่ใน GD Catalog ขอเพิกถอนและนำไฟล์ออกจากระบบบัญชีข้อมูล แล้วบันทึกสถานะ", "Data of this category can't be open and is still registered in GD Catalog: have it revoked and its files taken down, then record the state"}}},
     .on = &rp_catalog, .judge = closed_but_registered},
    {{.id = "RCT-20", .severity = ROPA_ERROR, .refused = true, .law = "policy",
      .condition = {{"ชื่อที่ระบบบัญชีข้อมูลใช้เรียก (รหัสเดิม) ซ้ำกับรายการอื่น หรือยาวเกิน 70 ตัวอักษร", "What the catalogue calls it (its former reference) is another entry's name too, or longer than 70 letters"}},
      .message = {{"ระบบบัญชีข้อมูลจะเรียกรายการนี้ชื่อเดียวกับ {x} ซึ่งรับได้รายการเดียว แก้รหัสเดิม", "The catalogue would call it what it calls {x}, and takes one of them: mend the former reference"}}},
     .on = &rp_catalog, .judge = name_unfit},
};
/* clang-format on */
RP_RULE_TABLE(catalog);
