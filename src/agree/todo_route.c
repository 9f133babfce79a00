/* SPDX-License-Identifier: Apache-2.0 */
/* Copyright the ropa contributors */

/* How to do what a proof asks: in words, by whom, and what does it. */
#include "agree/todo.h"
#include "base/buf.h"
#include "model/nouns/nouns.h"

#include <ropa/acts.h>
#include <ropa/check.h>
#include <string.h>

enum {
    MOST_LOOKED = 16, /* records looked at for the act that comes next */
    MOST_NAMED = ROPA_REMEDY_REFS
};

struct route {
    const char *asks; /* name of the proof, score/proof.h */
    enum ropa_todo_by by;
    struct ropa_text what;
    const char *verb; /* where no act comes next */
    const struct ropa_entity *noun;
    const struct ropa_entity
        *over; /* the acts are those on records of this noun that name the ones lacking */
};

#define BY_UNIT ROPA_TODO_BY_UNIT
#define BY_CENTRE ROPA_TODO_BY_CENTRE
#define BY_OFFICE ROPA_TODO_BY_OFFICE

/* clang-format off */
static const struct route routes[] = {
    /* of the office */
    {"briefing", BY_CENTRE, {{"ชี้แจงแนวทาง PDPA ให้ครบทุกหน่วย", "Brief every unit on the PDPA"}}, "add", &rp_training, NULL},
    {"collected", BY_UNIT, {{"ส่ง RoPA และประกาศให้ศูนย์ตรวจ", "Send entries and notices to the centre"}}, "add", &rp_activity, NULL},
    {"approved_published", BY_UNIT, {{"อนุมัติและเผยแพร่ RoPA/ประกาศ", "Approve and publish entries, notices"}}, "acts", NULL, NULL},
    {"office_infographic", BY_CENTRE, {{"เผยแพร่ infographic ขององค์กร", "Publish the office's infographic"}}, "add", &rp_infographic, NULL},
    {"channels", BY_UNIT, {{"แก้ประกาศ วิธีแจ้ง การขอยินยอม", "Mend notices and consent forms"}}, "check", &rp_activity, NULL},
    {"processors", BY_UNIT, {{"ทำ DPA หรือรับรองว่าไม่มีผู้ประมวลผล", "Agreements, or declare no processor"}}, "add", &rp_dpa, NULL},
    {"breach_procedure", BY_CENTRE, {{"อนุมัติแนวปฏิบัติเมื่อข้อมูลรั่วไหล", "Have the breach procedure approved"}}, "add", &rp_procedure, NULL},
    {"round_report", BY_CENTRE, {{"เสนอรายงานผลรอบ 9 เดือน", "Lay the report of 9 months before the head"}}, "add", &rp_report, NULL},
    {"working_group", BY_CENTRE, {{"บันทึกคำสั่งตั้งคณะทำงานให้ครบหน่วย", "Record the working group's members"}}, "add", &rp_person, NULL},
    {"snapshot", BY_CENTRE, {{"รวมบัญชีข้อมูลของทุกหน่วยงาน", "Make the inventory of all units"}}, "add", &rp_report, NULL},
    {"awareness", BY_CENTRE, {{"จัดกิจกรรมสร้างความตระหนักรู้", "Hold awareness events"}}, "add", &rp_training, NULL},
    {"office_notice", BY_CENTRE, {{"ทำและอนุมัติประกาศขององค์กร", "Make the office's notice"}}, "add", &rp_notice, NULL},
    {"unit_notices", BY_UNIT, {{"ทำและอนุมัติประกาศของทุกหน่วย", "Notices of every unit approved"}}, "add", &rp_notice, &rp_notice},
    {"annual_report", BY_OFFICE, {{"เสนอรายงานผลประจำปีต่อหัวหน้า", "Lay the annual report before the head"}}, "add", &rp_report, NULL},
    /* of a unit */
    {"member", BY_UNIT, {{"มอบหมายผู้แทนเข้าคณะทำงาน", "Assign a member of the working group"}}, "add", &rp_person, NULL},
    {"data_review", BY_UNIT, {{"ทบทวนรายการข้อมูลส่วนบุคคล", "Review the personal data held"}}, "add", &rp_review, NULL},
    {"retention_review", BY_UNIT, {{"ทบทวนการเก็บรักษาและทำลาย", "Review retention and disposal"}}, "add", &rp_review, NULL},
    {"entries", BY_UNIT, {{"จัดทำและเสนอ RoPA ของหน่วย", "Make and submit the unit's entries"}}, "add", &rp_activity, &rp_activity},
    {"notices", BY_UNIT, {{"ทำประกาศให้ครอบคลุมทุกกิจกรรม", "Make notices that cover every entry"}}, "add", &rp_notice, NULL},
    {"head_approved", BY_UNIT, {{"เสนอหัวหน้าอนุมัติ แล้วเผยแพร่", "Have the head approve, then publish"}}, "add", &rp_activity, NULL},
    {"knowledge", BY_UNIT, {{"ร่วมอบรมและถ่ายทอดในหน่วย", "Attend awareness and pass it on"}}, "add", &rp_training, NULL},
    {"infographic", BY_UNIT, {{"เผยแพร่ infographic ของหน่วย", "Publish the unit's infographic"}}, "add", &rp_infographic, NULL},
    {"unit_channels", BY_UNIT, {{"แก้ประกาศ วิธีแจ้ง การขอยินยอม", "Mend notices and consent forms"}}, "check", &rp_activity, NULL},
    {"unit_processors", BY_UNIT, {{"ทำ DPA หรือรับรองว่าไม่มีผู้ประมวลผล", "Agreements, or declare no processor"}}, "add", &rp_declaration, NULL},
    {"breach_proposal", BY_UNIT, {{"รับแนวปฏิบัติเหตุละเมิดของหน่วย", "Adopt the breach procedure"}}, "add", &rp_procedure, NULL},
    {"unit_report", BY_UNIT, {{"เสนอรายงานผลรอบ 9 เดือน", "Lay the report of 9 months before the head"}}, "add", &rp_report, NULL},
    {"review_report", BY_UNIT, {{"เสนอรายงานการทบทวนต่อหัวหน้า", "Lay the report of the review before the head"}}, "add", &rp_report, NULL},
    {"notices_approved", BY_UNIT, {{"เสนอหัวหน้าอนุมัติประกาศ", "Have the notices approved"}}, "add", &rp_notice, &rp_notice},
    /* of the data catalogue */
    {"templates_names", BY_CENTRE, {{"ส่ง Template 1 และ Template 2", "Send templates 1 and 2"}}, "add", &rp_result, NULL},
    {"templates_resources", BY_CENTRE, {{"ส่ง Template 3", "Send template 3"}}, "add", &rp_result, NULL},
};
/* clang-format on */

static const struct route *find(const char *asks) {
    static const struct route unknown = {"",      BY_CENTRE, {{"ทำขั้นตอนนี้ให้ครบ", "Complete this step"}},
                                         "score", NULL,      NULL};
    for (size_t i = 0; i < sizeof routes / sizeof *routes; i++)
        if (!strcmp(routes[i].asks, asks))
            return &routes[i];
    return &unknown;
}

enum ropa_todo_by rp_todo_route_by(const char *asks) {
    return find(asks)->by;
}

void rp_todo_route_words(struct rp_todo_item *item, const char *asks) {
    for (size_t i = 0; i < 2; i++)
        rp_buf_str(&item->what[i], find(asks)->what.in[i]);
}

/* ---- the act that comes next ---- */

/* Records that the same act of the same unit comes next for. */
struct moving {
    struct rp_todo_list *l;
    const struct route *route;
    struct ropa_act_next next;       /* kind NULL: none found yet */
    const struct rp_todo_unit *unit; /* of the first */
    char refs[MOST_NAMED][40];
    size_t n, looked;
    const struct ropa_entity *faulty; /* of the first record whose errors must be mended before; NULL: none */
    char faulty_ref[40];
};

static const struct rp_todo_unit *unit_of(const struct moving *m, const struct ropa_record *rec) {
    size_t f = rec->ent->unit_field;
    return f == ROPA_NO_FIELD ? NULL : rp_todo_unit_find(&m->l->people, ropa_record_get(rec, f));
}

static bool is_named(const struct moving *m, const char *ref) {
    for (size_t i = 0; i < m->n; i++)
        if (!strcmp(m->refs[i], ref))
            return true;
    return false;
}

static bool find_error(void *ctx, const struct ropa_finding *f) {
    bool *found = ctx;
    *found |= f->severity == ROPA_ERROR && !f->waived && !f->elsewhere;
    return !*found;
}

/* Whether the record must be mended before it is laid before anyone. */
static bool is_faulty(struct moving *m, const struct ropa_record *rec, const char *kind) {
    bool found = false;
    if (!strcmp(kind, "submit") || !strcmp(kind, "approve"))
        m->l->bad |= !ropa_check_record(m->l->reg, rec, find_error, &found);
    if (found && !m->faulty) {
        m->faulty = rec->ent;
        RP_COPY(m->faulty_ref, rec->ref);
        m->unit = m->next.kind ? m->unit : unit_of(m, rec);
    }
    return found;
}

static void consider(struct moving *m, const struct ropa_record *rec) {
    struct ropa_act_next next[4];
    const struct rp_todo_unit *unit = unit_of(m, rec);
    size_t n;
    if (is_named(m, rec->ref) || ropa_acts_next(m->l->reg, rec, next, &n, NULL) || !n ||
        (m->l->only && unit && unit != m->l->only) || is_faulty(m, rec, next[0].kind))
        return;
    if (!m->next.kind) {
        m->next = next[0];
        m->unit = unit;
    }
    if (!strcmp(m->next.kind, next[0].kind) && !strcmp(m->next.level, next[0].level) && unit == m->unit)
        RP_COPY(m->refs[m->n++], rec->ref);
}

static void consider_uid(struct moving *m, const struct ropa_entity *ent, const char *uid) {
    struct ropa_record *rec;
    if (m->n == MOST_NAMED || m->looked == MOST_LOOKED || ropa_register_get(m->l->reg, ent, uid, &rec, NULL))
        return;
    m->looked++;
    consider(m, rec);
    ropa_record_free(rec);
}

static bool consider_user(void *ctx, const struct ropa_entity *ent, const char *uid, const char *ref,
                          const char *title) {
    struct moving *m = ctx;
    (void)ref;
    (void)title;
    if (ent == m->route->over)
        consider_uid(m, ent, uid);
    return true;
}

/* The noun of a ref, by its prefix. */
static const struct ropa_entity *noun_of(const char *ref) {
    size_t n, len = strcspn(ref, "-");
    const struct ropa_entity *const *nouns = ropa_entities(&n);
    for (size_t i = 0; i < n; i++)
        if (nouns[i]->prefix && !strncmp(nouns[i]->prefix, ref, len) && !nouns[i]->prefix[len])
            return nouns[i];
    return NULL;
}

static void consider_ref(struct moving *m, const char *ref) {
    const struct ropa_entity *ent = noun_of(ref);
    struct ropa_record *rec;
    char uid[37];
    if (!ent || m->n == MOST_NAMED || ropa_register_find(m->l->reg, ent, ref, uid, NULL))
        return;
    if (!m->route->over) {
        consider_uid(m, ent, uid);
    } else if (!ropa_register_get(m->l->reg, ent, uid, &rec, NULL)) {
        ropa_register_users(m->l->reg, rec, consider_user, m, NULL);
        ropa_record_free(rec);
    }
}

/* ---- what does it ---- */

/* Who does the act: its doer, and whether the head signs. */
static void doer_of_act(const struct moving *m, struct rp_todo_item *item) {
    bool approves = !strcmp(m->next.kind, "approve"), at_unit = !strcmp(m->next.level, "unit");
    bool sends = !strcmp(m->next.kind, "submit");
    item->signs = approves;
    item->todo.by = at_unit || sends                            ? BY_UNIT
                    : approves && !strcmp(m->next.level, "org") ? BY_OFFICE
                                                                : BY_CENTRE;
    item->doer = item->todo.by == BY_UNIT && m->unit ? m->unit : m->l->owner;
}

static void write_act(const struct moving *m, struct rp_todo_item *item) {
    const struct rp_todo_people *people = &m->l->people;
    const char *uid = item->todo.by == BY_OFFICE ? people->approver
                      : !item->doer              ? ""
                      : item->signs              ? item->doer->head
                                                 : item->doer->coordinator;
    const struct rp_todo_person *person = rp_todo_person_find(people, uid);
    struct ropa_remedy *r = &item->todo.remedy;
    rp_remedy(r, m->next.kind, NULL);
    for (size_t i = 0; i < m->n; i++)
        rp_remedy_ref(r, m->refs[i]);
    rp_remedy_option(r, "level", m->next.level);
    if (person)
        rp_remedy_option(r, "by", person->ref);
    else
        rp_remedy_open(r, "by");
    if (item->signs)
        rp_remedy_open(r, "memo");
    if (!strcmp(m->next.kind, "publish"))
        rp_remedy_open(r, "url");
    rp_remedy_open(r, "date");
}

/* What is not done by acts: mend the record that is there, or make the one that lacks. */
static void write_other(struct rp_todo_list *l, const struct route *route, struct rp_todo_item *item) {
    const struct rp_todo_unit *unit = l->only ? l->only : item->doer;
    const char *ref = item->todo.n_missing ? item->todo.missing[0].ref : "";
    bool declares =
        !strcmp(route->asks, "processors") && !*ref && item->todo.n_missing && *item->todo.missing[0].unit;
    const struct ropa_entity *noun = declares ? &rp_declaration : route->noun;
    struct ropa_remedy *r = &item->todo.remedy;
    rp_remedy(r, route->verb, noun ? noun->code : NULL);
    if (strcmp(route->verb, "check") != 0)
        return;
    rp_remedy_option(r, "severity", "error");
    if (unit && route->by == BY_UNIT && (l->only || *item->want->card->unit))
        rp_remedy_option(r, "unit", unit->code);
}

/* Whether the acts on the records lacking are what the proof waits for. */
static bool is_by_acts(const struct route *route) {
    static const char *const others[] = {"channels", "unit_channels", "processors",       "unit_processors",
                                         "notices",  "data_review",   "retention_review", NULL};
    for (size_t i = 0; others[i]; i++)
        if (!strcmp(others[i], route->asks))
            return false;
    return true;
}

void rp_todo_route_remedy(struct rp_todo_list *l, struct rp_todo_item *item) {
    struct moving m = {.l = l, .route = find(item->want->asks)};
    for (size_t i = 0; is_by_acts(m.route) && i < item->todo.n_missing && m.looked < MOST_LOOKED; i++)
        if (*item->todo.missing[i].ref)
            consider_ref(&m, item->todo.missing[i].ref);
    if (m.n) {
        doer_of_act(&m, item);
        write_act(&m, item);
    } else if (m.faulty) {
        item->todo.by = BY_UNIT;
        item->doer = m.unit ? m.unit : item->doer;
        rp_remedy(&item->todo.remedy, "edit", m.faulty->code);
        rp_remedy_ref(&item->todo.remedy, m.faulty_ref);
    } else {
        write_other(l, m.route, item);
    }
}
