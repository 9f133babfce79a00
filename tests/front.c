/* SPDX-License-Identifier: Apache-2.0 */
/* Copyright the ropa contributors */

/*
 * A second front end, as small as one can be: it knows <ropa/...> and the C library alone. An officer fills in a page of the form, leaves
 * and comes back, sends the entry up; the head finds it waiting and approves; it is published, exported, copied, and read into
 * another register. tests/install.py builds it against what was installed and runs it in an empty folder; each step says what a
 * server would call for it.
 */
#include <ropa/ropa.h>

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum { ROOM = 1 << 21 };

static int failures;

static void good(const char *what, enum ropa_status s, const struct ropa_err *err) {
    char sentence[1024];
    if (!s)
        return;
    printf("%s: %s\n", what, ropa_err_sentence(err, ROPA_EN, sentence, sizeof sentence));
    failures++;
}

static void wanted(const char *what, bool is_so) {
    if (!is_so)
        printf("%s: not so\n", what);
    failures += !is_so;
}

/* ---- what the library is given: a clock, a source of random bytes, where bytes go and come from ---- */

static int64_t now(void *ctx) {
    (void)ctx;
    return 1679279400; /* 20 March 2566, 09:30 in Bangkok; a server asks its clock */
}

static void random_bytes(void *ctx, void *bytes, size_t n) {
    static unsigned long long state = 88172645463325252ull; /* a server asks the kernel */
    (void)ctx;
    for (unsigned char *p = bytes; n--; *p++ = (unsigned char)(state >> 24)) {
        state ^= state << 13;
        state ^= state >> 7;
        state ^= state << 17;
    }
}

struct piece {
    char *bytes;
    size_t n, at;
};

static bool put(void *ctx, const void *bytes, size_t n) {
    struct piece *p = ctx;
    if (p->n + n > ROOM)
        return false;
    memcpy(p->bytes + p->n, bytes, n);
    p->n += n;
    return true;
}

static ptrdiff_t get(void *ctx, void *bytes, size_t n) {
    struct piece *p = ctx;
    n = n < p->n - p->at ? n : p->n - p->at;
    memcpy(bytes, p->bytes + p->at, n);
    p->at += n;
    return (ptrdiff_t)n;
}

/* ---- the office ---- */

struct office {
    struct ropa_register *reg;
    char unit[37], officer[37], head[37], activity[37];
    struct piece page;
    size_t seen;
};

static void add(struct office *o, const char *noun, const char *json, char uid[37]) {
    struct ropa_err err = {0};
    struct ropa_record *rec = ropa_record_new(ropa_entity_find(noun));
    good(noun, ropa_record_from_json(rec, json, ropa_register_view(o->reg), &err), &err);
    good(noun, ropa_register_save(o->reg, rec, &err), &err);
    if (uid)
        snprintf(uid, 37, "%s", ropa_record_uid(rec));
    ropa_record_free(rec);
}

/* Who is signed in uses the handle until the next request. */
static void lend_to(struct office *o, const char *person) {
    struct ropa_err err = {0};
    const struct ropa_who who = {.person = person, .via = "own"};
    good("as", ropa_register_as(o->reg, &who, &err), &err);
}

static void begin(struct office *o) {
    struct ropa_err err = {0};
    char head[256];
    struct ropa_record *none = ropa_record_new(ropa_entity_find("party"));
    good("as", ropa_register_as(o->reg, NULL, &err), &err);
    good("name", ropa_record_parse(none, ropa_field_find(ropa_entity_find("party"), "name"), "x", NULL, &err),
         &err);
    wanted("nobody stores nothing", ropa_register_save(o->reg, none, &err) == ROPA_E_NOBODY);
    ropa_record_free(none);
    good("as", ropa_register_as(o->reg, &(struct ropa_who){.actor = "installer"}, &err), &err);
    add(o, "organisation", "{\"controller_name\":\"สำนักงานตัวอย่าง\"}", NULL);
    add(o, "person", "{\"name\":\"เจ้าหน้าที่\",\"post\":\"นักวิชาการ\"}", o->officer);
    add(o, "person", "{\"name\":\"หัวหน้า\",\"post\":\"ผู้อำนวยการ\"}", o->head);
    snprintf(
        head, sizeof head,
        "{\"code\":\"ICT\",\"name\":\"ศูนย์\",\"head\":[{\"person\":\"%s\",\"head_kind\":\"head\",\"valid_from\":\"2022-10-01\"}]}",
        o->head);
    add(o, "unit", head, o->unit);
}

/* ---- a page of the form ---- */

static bool show_question(void *ctx, const struct ropa_question *q) {
    struct office *o = ctx;
    struct ropa_json *w = ropa_json_new(&(struct ropa_sink){put, &o->page}, (struct ropa_json_look){0});
    ropa_json_question(w, NULL, q, ROPA_TH);
    ropa_json_end(w);
    o->seen++;
    return true;
}

static bool see_draft(void *ctx, const struct ropa_draft *d) {
    ((struct office *)ctx)->seen += !strcmp(d->actor, "เจ้าหน้าที่");
    return true;
}

static bool see_difference(void *ctx, const struct ropa_draft_difference *d) {
    (void)d;
    ((struct office *)ctx)->seen++;
    return true;
}

static void fill_in(struct office *o) {
    const struct ropa_entity *activity = ropa_entity_find("activity");
    struct ropa_form_put page[] = {{.path = "activity_name", .text = "กล้องวงจรปิด"},
                                   {.path = "fiscal_year", .text = "0"},
                                   {.path = "unit_ref", .text = "ICT"}};
    struct ropa_record *rec = NULL;
    struct ropa_form *form;
    struct ropa_progress progress;
    struct ropa_err err = {0};
    char *ask = NULL;
    size_t refused;
    lend_to(o, o->officer);
    good("starter", ropa_starter_begin(o->reg, activity, "cctv", &rec, &ask, &err), &err);
    good("form", ropa_form_begin(o->reg, rec, ask, true, &form, &err), &err);
    o->seen = 0;
    good("section", ropa_form_section(form, 0, show_question, o, &err), &err);
    wanted("a section has questions", o->seen > 3 && o->page.n > 200);
    good("put", ropa_form_put(form, page, 3, &refused, &err), &err);
    wanted("one answer is refused, with what would be right",
           refused == 1 && page[1].err.status == ROPA_E_FIGURE);
    ropa_form_progress(form, 0, &progress);
    wanted("the others stand", progress.answered >= 2);
    snprintf(o->activity, sizeof o->activity, "%s", ropa_record_uid(rec));
    ropa_form_free(form); /* the page was left */
    ropa_record_free(rec);
    free(ask);

    lend_to(o, o->head); /* another person sees whose draft it is, and has none */
    o->seen = 0;
    good("others", ropa_draft_others(o->reg, o->activity, see_draft, o, &err), &err);
    good("load", ropa_draft_load(o->reg, activity, o->activity, &rec, &err), &err);
    wanted("the draft is the officer's", o->seen == 1 && !rec);

    lend_to(o, o->officer); /* on another computer */
    good("load", ropa_draft_load(o->reg, activity, o->activity, &rec, &err), &err);
    o->seen = 0;
    good("differs", ropa_draft_differs(o->reg, o->activity, see_difference, o, &err), &err);
    wanted("nobody saved it otherwise", o->seen == 0);
    good("form", ropa_form_begin(o->reg, rec, NULL, false, &form, &err), &err);
    wanted("it goes on", ropa_form_resumed(form));
    good("commit", ropa_form_commit(form, &err), &err);
    ropa_form_free(form);
    ropa_record_free(rec);
}

/* ---- places: by the uid of a row, which holds still when rows are removed ---- */

static void name_a_place(struct office *o) {
    const struct ropa_entity *activity = ropa_entity_find("activity");
    struct ropa_record *rec;
    struct ropa_place p;
    struct ropa_err err = {0};
    char text[128], unit[37];
    good("get", ropa_register_get(o->reg, activity, o->activity, &rec, &err), &err);
    wanted("whose it is", ropa_record_unit(rec, unit) && !strcmp(unit, o->unit));
    const struct ropa_record *row = ropa_record_row(rec, ropa_field_find(activity, "purpose"), 0);
    snprintf(text, sizeof text, "purpose:%s:lawful_basis", ropa_record_uid(row));
    good("place", ropa_place_parse(activity, text, &p, &err), &err);
    char *back = ropa_place_text(&p, ROPA_AS_CODE, ROPA_TH);
    wanted("a place reads back as it is written", !strcmp(back, text) && ropa_place_get(rec, &p));
    free(back);
    ropa_record_free(rec);
}

/* ---- lists by page, findings ---- */

static bool see_record(void *ctx, const struct ropa_record *rec) {
    (void)rec;
    ((struct office *)ctx)->seen++;
    return true;
}

static bool see_finding(void *ctx, const struct ropa_finding *f) {
    (void)f;
    ((struct office *)ctx)->seen++;
    return true;
}

static void list(struct office *o) {
    const char *const units[] = {o->unit};
    struct ropa_err err = {0};
    char *cursor = NULL;
    o->seen = 0;
    do {
        struct ropa_query *q = ropa_query_new(o->reg, ropa_entity_find("person"));
        ropa_query_limit(q, 1);
        ropa_query_after(q, cursor);
        good("list", ropa_register_list(o->reg, q, see_record, o, &err), &err);
        free(cursor); /* it was borrowed until here */
        cursor = ropa_query_cursor(q);
        ropa_query_free(q);
    } while (cursor && *cursor && !failures);
    free(cursor);
    wanted("each person is on one page", o->seen == 2);
    o->seen = 0;
    struct ropa_query *q = ropa_query_new(o->reg, ropa_entity_find("activity"));
    ropa_query_units(q, units, 1);
    good("list", ropa_register_list(o->reg, q, see_record, o, &err), &err);
    ropa_query_free(q);
    wanted("the unit's entry is listed", o->seen == 1);
    o->seen = 0;
    good("check", ropa_check_each(o->reg, NULL, see_finding, NULL, o, &err), &err);
    wanted("the whole register has findings", o->seen > 0);
}

/* ---- acts ---- */

static bool see_post(void *ctx, const struct ropa_post_held *held) {
    ((struct office *)ctx)->seen += held->kind == ROPA_POST_HEAD;
    return true;
}

static bool see_refusal(void *ctx, const struct ropa_act_on *on, const struct ropa_err *why) {
    (void)on;
    ((struct office *)ctx)->seen += why->status == ROPA_E_ACT_OWN;
    return true;
}

static bool see_waiting(void *ctx, const struct ropa_act_waiting *w) {
    struct office *o = ctx;
    o->seen += !strcmp(ropa_record_uid(w->rec), o->activity) && !strcmp(w->kind, "approve");
    return true;
}

static bool see_published(void *ctx, const struct ropa_published *it) {
    ((struct office *)ctx)->seen += it->version == 1;
    return true;
}

static void decide(struct office *o) {
    const struct ropa_act_on on = {ropa_entity_find("activity"), o->activity, 0, -1};
    const struct ropa_act submit = {.kind = "submit", .level = "unit", .by = o->officer},
                          own = {.kind = "approve",
                                 .level = "unit",
                                 .by = o->officer,
                                 .decision = "approve",
                                 .memo = "กษ 1/2566"},
                          approve = {.kind = "approve",
                                     .level = "unit",
                                     .by = o->head,
                                     .decision = "approve",
                                     .memo = "กษ 1/2566",
                                     .despite = "จะแก้ภายในเดือนนี้"},
                          publish = {
                              .kind = "publish", .by = o->head, .url = "https://www.example.go.th/pdpa"};
    struct ropa_err err = {0};
    lend_to(o, o->officer);
    good("submit", ropa_act(o->reg, &submit, &on, 1, &err), &err);
    o->seen = 0;
    good("try", ropa_act_try(o->reg, &own, &on, 1, see_refusal, o, &err), &err);
    wanted("who submitted doesn't decide", o->seen == 1);
    lend_to(o, o->head);
    o->seen = 0;
    good("posts", ropa_posts_each(o->reg, o->head, NULL, see_post, o, &err), &err);
    struct ropa_page page = {.limit = 1};
    do {
        good("waiting", ropa_acts_waiting(o->reg, o->head, NULL, &page, see_waiting, o, &err), &err);
        page.after = page.next;
    } while (*page.next);
    wanted("the head has a post, and one entry waiting", o->seen == 2);
    good("approve", ropa_act(o->reg, &approve, &on, 1, &err), &err);
    good("publish", ropa_act(o->reg, &publish, &on, 1, &err), &err);
    o->seen = 0;
    good("public", ropa_public_each(o->reg, on.ent, see_published, o, &err), &err);
    wanted("it is public, as it was approved", o->seen == 1);
}

/* ---- bytes out and in, without a file ---- */

static void carry(struct office *o, const struct ropa_env *env) {
    struct piece file = {malloc(ROOM), 0, 0}, scan = {strdup("%PDF-1.4 memo"), 13, 0},
                 back = {malloc(ROOM), 0, 0};
    struct ropa_sink to = {put, &file}, out = {put, &back};
    struct ropa_import_result *result = NULL;
    struct ropa_register *other;
    struct ropa_err err = {0};
    size_t n = 0;
    good("export",
         ropa_export_to(o->reg, &to, &(struct ropa_export){.format = "json", .lang = ROPA_TH}, &n, &err),
         &err);
    wanted("everything is exported", n >= 5);
    good("make", ropa_register_make("other.db", env, &other, &err), &err);
    good("import",
         ropa_import_from(other, &(struct ropa_source){get, &file, "register.json"},
                          &(struct ropa_import){.write = true}, &result, &err),
         &err);
    wanted("every cell is stored or told of",
           result && result->read == result->stored + result->n_left && result->fresh == n && !result->wrong);
    ropa_import_free(result);
    ropa_register_close(other);

    struct ropa_record *rec = ropa_record_new(ropa_entity_find("evidence"));
    good("take", ropa_evidence_take_from(o->reg, rec, &(struct ropa_source){get, &scan, "memo.pdf"}, &err),
         &err);
    good("save", ropa_register_save(o->reg, rec, &err), &err);
    good("send", ropa_evidence_send(o->reg, rec, &out, &err), &err);
    wanted("evidence comes back whole", back.n == 13 && !memcmp(back.bytes, scan.bytes, 13));
    ropa_record_free(rec);

    file.n = 0;
    good("backup", ropa_backup_to(o->reg, &to, &err), &err);
    wanted("the copy is a register", file.n > 4096 && !memcmp(file.bytes, "SQLite format 3", 16));
    back.n = ROOM; /* no room: the receiver is gone */
    wanted("who receives may stop it", ropa_backup_to(o->reg, &out, &err) == ROPA_E_STOPPED);
    free(file.bytes);
    free(scan.bytes);
    free(back.bytes);
}

/* A request took too long: from the watchdog's thread, while the handle is in use. */
static void interrupt(struct office *o) {
    struct ropa_err err = {0};
    ropa_register_interrupt(o->reg);
    wanted("an interrupted handle does no more",
           ropa_check_each(o->reg, NULL, see_finding, NULL, o, &err) == ROPA_E_STOPPED);
    lend_to(o, o->officer); /* until it is lent again */
    good("check", ropa_check_each(o->reg, NULL, see_finding, NULL, o, &err), &err);
}

int main(void) {
    const struct ropa_env env = {.now = now, .random = random_bytes, .actor = "server"};
    struct office o = {.page = {malloc(ROOM), 0, 0}};
    struct ropa_err err = {0};
    enum ropa_status s = ropa_register_make("front.db", &env, &o.reg, &err);
    good("make", s, &err);
    if (!s) {
        begin(&o);
        fill_in(&o);
        name_a_place(&o);
        list(&o);
        decide(&o);
        carry(&o, &env);
        interrupt(&o);
        ropa_register_close(o.reg);
    }
    free(o.page.bytes);
    puts(failures ? "failed" : ropa_version());
    return failures != 0;
}
