/* SPDX-License-Identifier: Apache-2.0 */
/* Copyright the ropa contributors */

/* Who uses a handle, on which day, and what ends when it is interrupted. */
#include <ropa/ropa.h>

#include "model/nouns/nouns.h"
#include "model/view.h"
#include "register/register.h"
#include "store/handle.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <threads.h>

#include "fixture.h"
#include <cmocka.h>

static struct ropa_record *record(struct ropa_register *reg, const struct ropa_entity *ent, const char *ref) {
    char uid[37];
    struct ropa_record *rec = NULL;
    struct ropa_err err = {0};
    good(ropa_register_find(reg, ent, ref, uid, &err), &err);
    good(ropa_register_get(reg, ent, uid, &rec, &err), &err);
    return rec;
}

static void uid_of(struct ropa_register *reg, const struct ropa_entity *ent, const char *ref, char uid[37]) {
    struct ropa_err err = {0};
    good(ropa_register_find(reg, ent, ref, uid, &err), &err);
}

static void add(struct ropa_register *reg, const struct ropa_entity *ent, const char *const *pairs,
                char uid[37]) {
    struct ropa_record *rec = make(reg, ent, pairs);
    snprintf(uid, 37, "%s", ropa_record_uid(rec));
    ropa_record_free(rec);
}

static int set_up(void **state) {
    struct fixture *f = fixture_make(state, "as", NULL);
    char uid[37];
    add(f->reg, &rp_organisation, (const char *[]){"controller_name", "สำนักงาน", "has_centre", "1", NULL},
        uid);
    add(f->reg, &rp_unit, (const char *[]){"code", "TOP", "name", "สำนักงานใหญ่", NULL}, uid);
    add(f->reg, &rp_unit, (const char *[]){"code", "ICT", "name", "ศูนย์ไอที", "parent", "TOP", NULL}, uid);
    add(f->reg, &rp_unit, (const char *[]){"code", "HR", "name", "กองบุคคล", "parent", "TOP", NULL}, uid);
    add(f->reg, &rp_person, (const char *[]){"name", "ก ข", "post", "นักวิชาการ", "unit_ref", "ICT", NULL},
        uid);
    add(f->reg, &rp_person, (const char *[]){"name", "ค ง", "post", "ผู้อำนวยการ", NULL}, uid);
    return 0;
}

/* ---- who ---- */

struct last {
    char actor[64], person[37];
};

static bool take_last(void *ctx, const struct ropa_change *c) {
    struct last *l = ctx;
    snprintf(l->actor, sizeof l->actor, "%s", c->actor);
    snprintf(l->person, sizeof l->person, "%s", c->person ? c->person : "");
    return false;
}

static void history_says_who(void **state) {
    struct fixture *f = *state;
    char person[37], uid[37];
    size_t links;
    struct last l;
    struct ropa_err err = {0};
    uid_of(f->reg, &rp_person, "ก ข", person);
    good(ropa_register_as(f->reg, &(struct ropa_who){.person = person}, &err), &err);
    add(f->reg, &rp_party, (const char *[]){"name", "บริษัท ก", NULL}, uid);
    good(ropa_register_history(f->reg, uid, &(struct ropa_page){.limit = 1}, take_last, &l, &err), &err);
    assert_string_equal(l.actor, "ก ข");
    assert_string_equal(l.person, person);
    char typed[] = "เครื่องกลาง";
    good(ropa_register_as(f->reg, &(struct ropa_who){.actor = typed}, &err), &err);
    typed[0] = '?'; /* it was copied */
    add(f->reg, &rp_party, (const char *[]){"name", "บริษัท ข", NULL}, uid);
    good(ropa_register_history(f->reg, uid, &(struct ropa_page){.limit = 1}, take_last, &l, &err), &err);
    assert_string_equal(l.actor, "เครื่องกลาง");
    assert_string_equal(l.person, "");
    good(ropa_register_verify(f->reg, NULL, &links, &err), &err);
}

static void nobody_writes_nothing(void **state) {
    struct fixture *f = *state;
    struct ropa_err err = {0};
    struct ropa_record *rec = record(f->reg, &rp_unit, "HR");
    good(ropa_register_as(f->reg, NULL, &err), &err);
    assert_int_equal(ropa_register_save(f->reg, rec, &err), ROPA_E_NOBODY);
    assert_int_equal(ropa_register_remove(f->reg, rec, &err), ROPA_E_NOBODY);
    assert_int_equal(ropa_draft_save(f->reg, rec, &err), ROPA_E_NOBODY);
    assert_int_equal(ropa_register_begin(f->reg, "set", &err), ROPA_E_NOBODY);
    ropa_record_free(record(f->reg, &rp_unit, "HR")); /* reading goes on */
    /* who can't be, isn't: nobody it stays */
    assert_int_equal(
        ropa_register_as(f->reg, &(struct ropa_who){.person = "00000000-0000-7000-8000-00000000ffff"}, &err),
        ROPA_E_NOT_FOUND);
    assert_int_equal(ropa_register_as(f->reg, &(struct ropa_who){.actor = "ก", .via = "fax"}, &err),
                     ROPA_E_CHOICE);
    static const struct {
        const char *actor;
        enum ropa_status status;
    } refused[] = {
        {"", ROPA_E_NO_ACTOR},
        {"  ", ROPA_E_NO_ACTOR},
        {"\u00A0", ROPA_E_NO_ACTOR},
        {"\u3000\u034F", ROPA_E_NO_ACTOR},
        {"\377", ROPA_E_UTF8},
        {"a\nb", ROPA_E_LINE_END},
        {"a\033[2J", ROPA_E_CONTROL},
        {"\302\233", ROPA_E_CONTROL},
        {"ก\u202Eข", ROPA_E_CONTROL},
        {"ก\u2066ข", ROPA_E_CONTROL},
        {"ก\u200Fข", ROPA_E_CONTROL},
        {"ก\u200Bข", ROPA_E_CONTROL},
        {"\uFEFFก", ROPA_E_CONTROL},
        {"1234567890123456789012345678901234567890123456789012345678901234567890123456789012345678901234567890x",
         ROPA_E_TOO_LONG}};
    for (size_t i = 0; i < sizeof refused / sizeof *refused; i++) {
        struct ropa_env env = f->w.env;
        struct ropa_register *other;
        env.actor = refused[i].actor;
        assert_int_equal(ropa_register_as(f->reg, &(struct ropa_who){.actor = refused[i].actor}, &err),
                         refused[i].status);
        assert_int_equal(ropa_register_open(f->w.path, &env, &other, &err), refused[i].status);
    }
    assert_int_equal(ropa_register_as(f->reg, &(struct ropa_who){0}, &err), ROPA_E_NO_ACTOR);
    assert_int_equal(ropa_register_as(f->reg, &(struct ropa_who){.person = ""}, &err), ROPA_E_NOT_FOUND);
    assert_string_equal(err.subject, "\"\"");
    assert_non_null(strstr(err.hint[ROPA_EN], "persons"));
    assert_int_equal(ropa_register_as(f->reg, &(struct ropa_who){.actor = "ก", .via = "bogus"}, &err),
                     ROPA_E_CHOICE);
    assert_non_null(strstr(err.hint[ROPA_EN], "own"));
    assert_int_equal(ropa_register_save(f->reg, rec, &err), ROPA_E_NOBODY);
    good(ropa_register_as(f->reg, &(struct ropa_who){.actor = "ก"}, &err), &err);
    good(ropa_register_save(f->reg, rec, &err), &err);
    ropa_record_free(rec);
}

/* ---- four eyes ---- */

static void use(struct fixture *f, const char *person, const char *via) {
    struct ropa_err err = {0};
    good(ropa_register_as(f->reg, &(struct ropa_who){.person = person, .via = via}, &err), &err);
}

static enum ropa_status act(struct fixture *f, const char *kind, const char *by, const char *uid) {
    struct ropa_err err = {0};
    const struct ropa_act a = {.kind = kind, .level = "unit", .by = by, .despite = "ลงนามแล้ว"};
    return ropa_act(f->reg, &a, &(struct ropa_act_on){&rp_party, uid, 0, -1}, 1, &err);
}

static void change_as(struct fixture *f, const char *person, const char *uid, const char *value) {
    struct ropa_record *rec;
    struct ropa_err err = {0};
    use(f, person, NULL);
    good(ropa_register_get(f->reg, &rp_party, uid, &rec, &err), &err);
    good(ropa_record_parse(rec, ropa_field_find(&rp_party, "contact"), value, NULL, &err), &err);
    good(ropa_register_save(f->reg, rec, &err), &err);
    ropa_record_free(rec);
}

static void who_alone_changed_it_does_not_decide(void **state) {
    struct fixture *f = *state;
    char a[37], b[37], uid[37];
    struct ropa_err err = {0};
    uid_of(f->reg, &rp_person, "ก ข", a);
    uid_of(f->reg, &rp_person, "ค ง", b);
    use(f, b, NULL);
    add(f->reg, &rp_party, (const char *[]){"name", "บริษัท ค", NULL}, uid);
    assert_int_equal(act(f, "submit", a, uid), ROPA_OK);
    assert_int_equal(act(f, "approve", b, uid), ROPA_E_ACT_EDITED);
    change_as(f, a, uid, "โทร 1"); /* another hand */
    assert_int_equal(act(f, "approve", b, uid), ROPA_OK);
    change_as(f, b, uid, "โทร 2"); /* since that approval b alone */
    assert_int_equal(act(f, "submit", a, uid), ROPA_OK);
    assert_int_equal(act(f, "approve", b, uid), ROPA_E_ACT_EDITED);
    good(ropa_register_as(f->reg, &(struct ropa_who){.actor = "เครื่องกลาง"}, &err), &err);
    struct ropa_record *rec;
    good(ropa_register_get(f->reg, &rp_party, uid, &rec, &err), &err);
    good(ropa_register_save(f->reg, rec, &err), &err);
    assert_int_equal(act(f, "approve", b, uid), ROPA_E_ACT_EDITED); /* that left nothing */
    good(ropa_record_parse(rec, ropa_field_find(&rp_party, "contact"), "โทร 3", NULL, &err), &err);
    good(ropa_register_save(f->reg, rec, &err), &err); /* whose hand it was isn't known: nothing is alleged */
    ropa_record_free(rec);
    assert_int_equal(act(f, "approve", b, uid), ROPA_OK);
}

/* `person` changes the party in a copy of the register, which `merger` merges. */
static void change_elsewhere(struct fixture *f, const char *name, const char *person, const char *uid,
                             const char *value, const char *merger) {
    struct fixture copy = *f;
    struct ropa_err err = {0};
    const char *path = scratch(name);
    struct ropa_merge_result *result;
    struct ropa_record *rec;
    use(f, merger, NULL);
    good(ropa_register_backup(f->reg, path, &err), &err);
    good(ropa_register_open(path, &f->w.env, &copy.reg, &err), &err);
    change_as(&copy, person, uid, value);
    ropa_register_close(copy.reg);
    use(f, person, NULL); /* and another field of it here, so that both meet in a link of who merges */
    good(ropa_register_get(f->reg, &rp_party, uid, &rec, &err), &err);
    good(ropa_record_parse(rec, ropa_field_find(&rp_party, "notes"), value, NULL, &err), &err);
    good(ropa_register_save(f->reg, rec, &err), &err);
    ropa_record_free(rec);
    use(f, merger, NULL);
    good(ropa_merge(f->reg, &path, 1,
                    &(struct ropa_merge){.take = ROPA_TAKE_THEIRS, .all_units = true, .write = true}, &result,
                    &err),
         &err);
    assert_int_equal(result->files[0].conflict, 0);
    ropa_merge_free(result);
}

static void who_merges_is_no_other_hand(void **state) {
    struct fixture *f = *state;
    char a[37], b[37], uid[37];
    uid_of(f->reg, &rp_person, "ก ข", a);
    uid_of(f->reg, &rp_person, "ค ง", b);
    use(f, b, NULL);
    add(f->reg, &rp_party, (const char *[]){"name", "บริษัท ฉ", NULL}, uid);
    change_elsewhere(f, "sole.ropa", b, uid, "โทร 7", a);
    use(f, b, NULL);
    assert_int_equal(act(f, "submit", a, uid), ROPA_OK);
    assert_int_equal(act(f, "approve", b, uid), ROPA_E_ACT_EDITED); /* all of it is b's, in both files */
    use(f, a, NULL);
    assert_int_equal(act(f, "approve", b, uid), ROPA_E_ACT_EDITED); /* whoever types it */
    assert_int_equal(act(f, "return", b, uid), ROPA_E_ACT_REASON);  /* to send it back is none of that */
}

static void what_another_changed_elsewhere_counts(void **state) {
    struct fixture *f = *state;
    struct fixture copy = *f;
    char a[37], b[37], uid[37];
    struct ropa_err err = {0};
    struct ropa_merge_result *result;
    const char *path = scratch("both.ropa");
    uid_of(f->reg, &rp_person, "ก ข", a);
    uid_of(f->reg, &rp_person, "ค ง", b);
    use(f, b, NULL);
    add(f->reg, &rp_party, (const char *[]){"name", "บริษัท ช", NULL}, uid);
    good(ropa_register_backup(f->reg, path, &err), &err);
    good(ropa_register_open(path, &f->w.env, &copy.reg, &err), &err);
    change_as(&copy, a, uid, "โทร 8");
    ropa_register_close(copy.reg);
    use(f, b, NULL);
    good(ropa_merge(f->reg, &path, 1, &(struct ropa_merge){.all_units = true, .write = true}, &result, &err),
         &err);
    ropa_merge_free(result);
    assert_int_equal(act(f, "submit", a, uid), ROPA_OK);
    assert_int_equal(act(f, "approve", b, uid), ROPA_OK);
}

static void ones_own_account_signs_for_nobody_else(void **state) {
    struct fixture *f = *state;
    char a[37], b[37], uid[37];
    uid_of(f->reg, &rp_person, "ก ข", a);
    uid_of(f->reg, &rp_person, "ค ง", b);
    use(f, a, NULL);
    add(f->reg, &rp_party, (const char *[]){"name", "บริษัท ง", NULL}, uid);
    struct ropa_err err = {0};
    good(ropa_register_as(f->reg, &(struct ropa_who){.actor = "เครื่องกลาง", .via = "own"}, &err), &err);
    assert_int_equal(act(f, "submit", a, uid), ROPA_E_ACT_WHO); /* nobody's own: it isn't said whose */
    use(f, a, "own");
    assert_int_equal(act(f, "submit", b, uid), ROPA_E_ACT_NAMED);
    assert_int_equal(act(f, "submit", a, uid), ROPA_OK);
    use(f, b, "own");
    assert_int_equal(act(f, "approve", b, uid), ROPA_OK);
    assert_int_equal(act(f, "dispute", b, uid), ROPA_E_ACT_NOT_THEIRS);
}

static void make_scan(struct fixture *f, const char *title, const char *file, char uid[37]) {
    struct ropa_err err = {0};
    struct ropa_record *paper = make(f->reg, &rp_evidence, (const char *[]){"title", title, NULL});
    good(ropa_evidence_take(f->reg, paper, scratch_write(file, "x", 1), &err), &err);
    good(ropa_register_save(f->reg, paper, &err), &err);
    snprintf(uid, 37, "%s", ropa_record_uid(paper));
    ropa_record_free(paper);
}

static void a_dispute_is_entered_by_another_on_paper_alone(void **state) {
    static const char *const ways[] = {NULL, "cli", "own", "single"};
    struct fixture *f = *state;
    char a[37], b[37], uid[37], scan[37];
    struct ropa_err err = {0};
    uid_of(f->reg, &rp_person, "ก ข", a);
    uid_of(f->reg, &rp_person, "ค ง", b);
    use(f, a, NULL);
    add(f->reg, &rp_party, (const char *[]){"name", "บริษัท จ", NULL}, uid);
    make_scan(f, "คำคัดค้าน", "scan.pdf", scan);
    assert_int_equal(act(f, "submit", a, uid), ROPA_OK);
    use(f, b, NULL);
    assert_int_equal(act(f, "approve", b, uid), ROPA_OK);
    for (size_t i = 0; i < sizeof ways / sizeof *ways; i++) {
        use(f, a, ways[i]);
        assert_int_equal(act(f, "dispute", b, uid), ROPA_E_ACT_NAMED);
    }
    use(f, a, "cli");
    const struct ropa_act by_memo = {
        .kind = "dispute", .by = b, .via = "memo", .evidence = scan, .reason = "ไม่ได้ลงนาม"};
    const struct ropa_act_on on = {&rp_party, uid, 0, -1};
    good(ropa_act(f->reg, &by_memo, &on, 1, &err), &err);
    use(f, b, NULL);
    assert_int_equal(act(f, "approve", b, uid), ROPA_OK);
    assert_int_equal(act(f, "dispute", b, uid), ROPA_OK); /* for themselves */
    good(ropa_register_as(f->reg, &(struct ropa_who){.actor = "เครื่องกลาง"}, &err), &err);
    assert_int_equal(act(f, "approve", b, uid), ROPA_OK);
    assert_int_equal(act(f, "dispute", b, uid), ROPA_OK); /* who types isn't known */
}

/*
 * Who uses the register x how that use enters acts x how the act says it is entered x who is said to enter it x whether there is a scan:
 * "-" none or unknown; o who submitted it, h in whose name it is approved, t a third; ways by their first letter. The first row that fits.
 */
static const struct hand {
    const char *user, *use, *via, *entered, *scan;
    enum ropa_status status;
    char enterer; /* as it is kept */
    bool theirs;  /* nothing to dispute: they did it by their own account */
} hands[] = {
    /* an act is entered by the way its use says, or from a signed memo */
    {"-oht", "c", "os", "-oht", "-y", ROPA_E_ACT_VIA, 0, false},
    {"-oht", "o", "cs", "-oht", "-y", ROPA_E_ACT_VIA, 0, false},
    {"-oht", "s", "oc", "-oht", "-y", ROPA_E_ACT_VIA, 0, false},
    {"-oht", "m", "ocs", "-oht", "-y", ROPA_E_ACT_VIA, 0, false},
    /* an account, and one user alone, sign for themselves */
    {"-", "os", "-os", "-oht", "-y", ROPA_E_ACT_WHO, 0, false},
    {"-", "-", "os", "-oht", "-y", ROPA_E_ACT_WHO, 0, false},
    {"ot", "os", "-os", "-oht", "-y", ROPA_E_ACT_NAMED, 0, false},
    {"ot", "-", "os", "-oht", "-y", ROPA_E_ACT_NAMED, 0, false},
    /* who is known enters it, and names no other */
    {"o", "-ocsm", "-ocsm", "ht", "-y", ROPA_E_ACT_ENTERER, 0, false},
    {"h", "-ocsm", "-ocsm", "ot", "-y", ROPA_E_ACT_ENTERER, 0, false},
    {"t", "-ocsm", "-ocsm", "oh", "-y", ROPA_E_ACT_ENTERER, 0, false},
    /* from a memo, or for another: with the scan */
    {"-oht", "m", "-m", "-oht", "-", ROPA_E_ACT_SCAN, 0, false},
    {"-oht", "-ocs", "m", "-oht", "-", ROPA_E_ACT_SCAN, 0, false},
    {"ot", "-c", "-c", "ot", "-", ROPA_E_ACT_SCAN, 0, false},
    {"-", "-c", "-c", "ot", "-", ROPA_E_ACT_SCAN, 0, false},
    /* who submitted it enters no decision on it */
    {"o", "-ocsm", "-cm", "-o", "y", ROPA_E_ACT_OWN, 0, false},
    {"-", "-ocsm", "-cm", "o", "y", ROPA_E_ACT_OWN, 0, false},
    /* it is done */
    {"h", "os", "-os", "-h", "-y", ROPA_OK, '-', true},
    {"h", "-", "os", "-h", "-y", ROPA_OK, '-', true},
    {"h", "-ocsm", "-cm", "-h", "-y", ROPA_OK, '-', false},
    {"t", "-ocsm", "-cm", "-t", "y", ROPA_OK, 't', false},
    {"ot", "-c", "-c", "-", "-", ROPA_OK, '-',
     false}, /* at their word: an office of one officer enters what its head signed */
    {"-", "-ocsm", "-cm", "t", "y", ROPA_OK, 't', false},
    {"-", "-ocsm", "-cm", "-h", "-y", ROPA_OK, '-', false},
};

static bool fits(const struct hand *h, const char c[5]) {
    const char *const sets[] = {h->user, h->use, h->via, h->entered, h->scan};
    bool all = true;
    for (size_t i = 0; i < 5; i++)
        all &= strchr(sets[i], c[i]) != NULL;
    return all;
}

static const char *way_of(char c) {
    return c == 'o' ? "own" : c == 'c' ? "cli" : c == 's' ? "single" : c == 'm' ? "memo" : NULL;
}

struct cast {
    char submitter[37], head[37], third[37], scan[37];
};

static const char *cast_of(const struct cast *who, char c) {
    return c == 'o' ? who->submitter : c == 'h' ? who->head : c == 't' ? who->third : NULL;
}

static bool take_enterer(void *ctx, const struct ropa_act_kept *act) {
    snprintf(ctx, 37, "%s", act->entered_by ? act->entered_by : "");
    return true;
}

static void submitted(struct fixture *f, const struct cast *who, const char *name, char uid[37]) {
    use(f, who->submitter, NULL);
    add(f->reg, &rp_party, (const char *[]){"name", name, NULL}, uid);
    assert_int_equal(act(f, "submit", who->submitter, uid), ROPA_OK);
}

static bool take_first(void *ctx, const struct ropa_act_on *on, const struct ropa_err *why) {
    *(enum ropa_status *)ctx = why->status;
    (void)on;
    return false;
}

/* Approved in the head's name as `c` says, then disputed by the head; what is refused is so of the party `waiting`, too. */
static bool comes_out(struct fixture *f, const struct cast *who, const struct hand *h, const char c[5],
                      const char *waiting) {
    char uid[37], enterer[37] = "", name[16];
    enum ropa_status s = ROPA_OK;
    struct ropa_err err = {0};
    const char *user = cast_of(who, c[0]), *expected = cast_of(who, h->enterer);
    const struct ropa_who uses = {.person = user, .actor = user ? NULL : "เครื่องกลาง", .via = way_of(c[1])};
    const struct ropa_act approve = {.kind = "approve",
                                     .level = "unit",
                                     .by = who->head,
                                     .despite = "ลงนามแล้ว",
                                     .via = way_of(c[2]),
                                     .entered_by = cast_of(who, c[3]),
                                     .evidence = c[4] == 'y' ? who->scan : NULL};
    good(ropa_register_as(f->reg, &uses, &err), &err);
    good(ropa_act_try(f->reg, &approve, &(struct ropa_act_on){&rp_party, waiting, 0, -1}, 1, take_first, &s,
                      &err),
         &err);
    if (s || h->status)
        return s == h->status;
    snprintf(name, sizeof name, "มือ %s", c);
    submitted(f, who, name, uid);
    good(ropa_register_as(f->reg, &uses, &err), &err);
    good(ropa_act(f->reg, &approve, &(struct ropa_act_on){&rp_party, uid, 0, -1}, 1, &err), &err);
    good(ropa_acts_each(f->reg, uid, NULL, take_enterer, enterer, &err), &err);
    use(f, who->head, NULL);
    return !strcmp(enterer, expected ? expected : "") &&
           act(f, "dispute", who->head, uid) == (h->theirs ? ROPA_E_ACT_NOT_THEIRS : ROPA_OK);
}

static void who_enters_what_for_whom(void **state) {
    struct fixture *f = *state;
    struct cast who;
    char waiting[37];
    size_t wrong = 0;
    uid_of(f->reg, &rp_person, "ก ข", who.submitter);
    uid_of(f->reg, &rp_person, "ค ง", who.head);
    use(f, who.submitter, NULL);
    add(f->reg, &rp_person, (const char *[]){"name", "ญ ฎ", NULL}, who.third);
    make_scan(f, "บันทึกที่ลงนาม", "scan-hands.pdf", who.scan);
    submitted(f, &who, "รอพิจารณา", waiting);
    for (size_t i = 0; i < 4 * 5 * 5 * 4 * 2; i++) {
        const char c[6] = {"-oht"[i % 4],       "-ocsm"[i / 4 % 5], "-ocsm"[i / 20 % 5],
                           "-oht"[i / 100 % 4], "-y"[i / 400],      '\0'};
        size_t row = 0;
        while (row < sizeof hands / sizeof *hands && !fits(&hands[row], c))
            row++;
        if (row == sizeof hands / sizeof *hands || !comes_out(f, &who, &hands[row], c, waiting)) {
            print_error("%s: row %zu\n", c, row);
            wrong++;
        }
    }
    assert_int_equal(wrong, 0);
}

/* ---- the day ---- */

static void the_day_is_that_of_the_answer(void **state) {
    struct fixture *f = *state;
    struct ropa_form *form;
    struct ropa_err err = {0};
    struct ropa_record *rec = ropa_record_new(&rp_review);
    good(ropa_register_as(f->reg, &(struct ropa_who){.actor = "ก"}, &err), &err);
    good(ropa_form_begin(f->reg, rec, NULL, true, &form, &err), &err);
    good(ropa_form_jump(form, "review_date", &err), &err);
    assert_non_null(ropa_form_question(form));
    const struct ropa_view *kept = ropa_register_view(f->reg);
    f->w.now += 15 * 3600; /* the window stays open over night: 21 March, 00:30 */
    good(ropa_form_answer(form, "วันนี้", &err), &err);
    assert_string_equal(ropa_record_value(rec, "review_date"), "2023-03-21");
    good(ropa_form_jump(form, "review_date", &err), &err);
    assert_string_equal(ropa_register_today(f->reg), "2023-03-21");
    assert_string_equal(ropa_register_view(f->reg)->today, "2023-03-21");
    f->w.now += 24 * 3600; /* one that was kept reads what is typed on the day it is typed */
    good(ropa_record_parse(rec, ropa_field_find(&rp_review, "review_date"), "วันนี้", kept, &err), &err);
    assert_string_equal(ropa_record_value(rec, "review_date"), "2023-03-22");
    f->w.now -= 24 * 3600;
    good(ropa_register_begin(f->reg, "set", &err), &err);
    f->w.now += 24 * 3600; /* a change set is of one day */
    assert_string_equal(ropa_register_today(f->reg), "2023-03-21");
    ropa_register_rollback(f->reg);
    assert_string_equal(ropa_register_today(f->reg), "2023-03-22");
    f->w.now -= 39 * 3600;
    assert_string_equal(ropa_register_today(f->reg), "2023-03-20");
    ropa_form_free(form);
    ropa_record_free(rec);
}

static bool note_held_on(void *ctx, const struct ropa_question *q) {
    if (!strcmp(q->path, "held_on"))
        snprintf(ctx, 11, "%s", q->preset ? q->preset : "");
    return true;
}

/* An empty answer takes the day that was shown, alone or with all that is likely, though midnight has passed since. */
static void an_empty_answer_is_of_the_day_it_was_shown(void **state) {
    struct fixture *f = *state;
    struct ropa_err err = {0};
    good(ropa_register_as(f->reg, &(struct ropa_who){.actor = "ก"}, &err), &err);
    for (int likely = 0; likely < 2; likely++) {
        struct ropa_record *rec = ropa_record_new(&rp_training);
        struct ropa_form *form;
        char told[11] = "";
        good(ropa_form_begin(f->reg, rec, NULL, true, &form, &err), &err);
        if (likely)
            ropa_form_likely_last(form);
        for (const struct ropa_question *q = ropa_form_question(form);
             q && !(likely ? q->likely : !strcmp(q->path, "held_on")); q = ropa_form_question(form))
            good(ropa_form_later(form, &err), &err);
        assert_non_null(ropa_form_question(form));
        if (likely)
            good(ropa_form_likely(form, note_held_on, told, &err), &err);
        else
            note_held_on(told, ropa_form_question(form));
        assert_string_equal(told, "2023-03-20");
        f->w.now += 15 * 3600;
        good(likely ? ropa_form_take_likely(form, &err) : ropa_form_answer(form, "", &err), &err);
        assert_string_equal(ropa_record_value(rec, "held_on"), told);
        if (ropa_form_question(form)) { /* what is asked next is of the new day */
            good(ropa_form_jump(form, "held_on", &err), &err);
            good(ropa_form_answer(form, "วันนี้", &err), &err);
            assert_string_equal(ropa_record_value(rec, "held_on"), "2023-03-21");
        }
        f->w.now -= 15 * 3600;
        good(ropa_form_drop(form, &err), &err);
        ropa_form_free(form);
        ropa_record_free(rec);
    }
}

static bool note_day(void *ctx, const struct ropa_act_kept *kept) {
    snprintf(ctx, 11, "%s", kept->date);
    return true;
}

/* An act without a date is of the day on which it is entered, whenever the day was asked for last. */
static void an_act_is_of_the_day_it_is_entered(void **state) {
    struct fixture *f = *state;
    char a[37], uid[37], day[11] = "";
    struct ropa_err err = {0};
    uid_of(f->reg, &rp_person, "ก ข", a);
    use(f, a, NULL);
    add(f->reg, &rp_party, (const char *[]){"name", "บริษัท ข้ามคืน", NULL}, uid);
    assert_string_equal(ropa_register_today(f->reg), "2023-03-20");
    f->w.now += 24 * 3600;
    assert_int_equal(act(f, "submit", a, uid), ROPA_OK);
    good(ropa_acts_each(f->reg, uid, NULL, note_day, day, &err), &err);
    assert_string_equal(day, "2023-03-21");
    f->w.now -= 24 * 3600;
}

/* ---- interruption ---- */

static bool interrupt_it(void *ctx, const struct ropa_record *rec) {
    (void)rec;
    ropa_register_interrupt(ctx);
    return true;
}

static int interrupt_from_beside(void *ctx) {
    ropa_register_interrupt(ctx);
    return 0;
}

static void what_is_interrupted_ends(void **state) {
    struct fixture *f = *state;
    thrd_t beside;
    size_t links;
    struct ropa_err err = {0};
    struct ropa_record *rec = record(f->reg, &rp_unit, "HR");
    struct ropa_query *q = ropa_query_new(f->reg, &rp_unit);
    const struct ropa_who who = {.actor = "ก"};
    good(ropa_register_as(f->reg, &who, &err), &err);
    assert_int_equal(ropa_register_list(f->reg, q, interrupt_it, f->reg, &err), ROPA_E_STOPPED);
    const char *ref, *title;
    assert_int_equal(ropa_register_count(f->reg, &rp_activity), -1);
    assert_false(ropa_register_describe(f->reg, &rp_unit, ropa_record_uid(rec), &ref, &title));
    assert_int_equal(ropa_register_list(f->reg, q, interrupt_it, f->reg, &err),
                     ROPA_E_STOPPED); /* until it is lent anew */
    assert_int_equal(ropa_register_save(f->reg, rec, &err), ROPA_E_STOPPED);
    good(ropa_register_as(f->reg, &who, &err), &err);
    good(ropa_register_begin(f->reg, "set", &err), &err);
    good(ropa_register_save(f->reg, rec, &err), &err);
    assert_int_equal(thrd_create(&beside, interrupt_from_beside, f->reg), thrd_success);
    thrd_join(beside, NULL);
    assert_int_equal(ropa_register_commit(f->reg, &err), ROPA_E_STOPPED); /* all of it is taken back */
    good(ropa_register_as(f->reg, &who, &err), &err);
    struct ropa_record *now = record(f->reg, &rp_unit, "HR");
    assert_int_equal(ropa_record_rev(now), ropa_record_rev(rec));
    good(ropa_register_save(f->reg, now, &err), &err);
    good(ropa_register_verify(f->reg, NULL, &links, &err), &err);
    ropa_query_free(q);
    ropa_record_free(now);
    ropa_record_free(rec);
}

/* Who is refused leaves all as it was: the interruption, and who uses it. */
static void a_refused_as_ends_no_interruption(void **state) {
    struct fixture *f = *state;
    struct ropa_err err = {0};
    const struct ropa_who who = {.actor = "ก"}, unknown = {.person = "00000000-0000-7000-8000-00000000ffff"},
                          unfit = {.actor = ""};
    good(ropa_register_as(f->reg, &who, &err), &err);
    struct ropa_record *rec = record(f->reg, &rp_unit, "HR");
    ropa_register_interrupt(f->reg);
    assert_int_equal(ropa_register_as(f->reg, &unknown, &err), ROPA_E_NOT_FOUND);
    assert_int_equal(ropa_register_as(f->reg, &unfit, &err), ROPA_E_NO_ACTOR);
    assert_int_equal(ropa_register_save(f->reg, rec, &err), ROPA_E_STOPPED);
    good(ropa_register_as(f->reg, &who, &err), &err);
    good(ropa_register_save(f->reg, rec, &err), &err);
    assert_int_equal(ropa_register_as(f->reg, &unknown, &err), ROPA_E_NOT_FOUND);
    good(ropa_register_save(f->reg, rec, &err), &err); /* nothing was interrupted */
    ropa_record_free(rec);
}

/* What one began together, another doesn't save under his name; nor is it saved by halves. */
static void an_open_change_set_is_handed_on_to_nobody(void **state) {
    struct fixture *f = *state;
    struct ropa_err err = {0};
    const struct ropa_who *const next[] = {&(struct ropa_who){.actor = "ข"}, NULL,
                                           &(struct ropa_who){.actor = "ก"}};
    struct last l;
    good(ropa_register_as(f->reg, next[2], &err), &err);
    struct ropa_record *rec = record(f->reg, &rp_unit, "HR");
    good(ropa_register_begin(f->reg, "set", &err), &err);
    good(ropa_register_save(f->reg, rec, &err), &err);
    for (size_t i = 0; i < 3; i++)
        assert_int_equal(ropa_register_as(f->reg, next[i], &err), ROPA_E_SET_OPEN);
    good(ropa_register_commit(f->reg, &err), &err);
    good(ropa_register_history(f->reg, ropa_record_uid(rec), &(struct ropa_page){.limit = 1}, take_last, &l,
                               &err),
         &err);
    assert_string_equal(l.actor, "ก");
    good(ropa_register_as(f->reg, next[0], &err), &err);
    ropa_record_free(rec);
}

/* The register's view, interrupting its handle at the n-th question. */
static struct {
    struct ropa_register *reg;
    struct ropa_view own; /* the answers */
    size_t left;
} asked;

static void note_question(void) {
    if (asked.left && !--asked.left)
        ropa_register_interrupt(asked.reg);
}

static const struct ropa_record *ask_record(void *ctx, const struct ropa_entity *of, const char *uid) {
    note_question();
    return asked.own.record(ctx, of, uid);
}

static void ask_each(void *ctx, const struct ropa_entity *of, rp_lend_fn *each, void *arg) {
    note_question();
    asked.own.each(ctx, of, each, arg);
}

static void ask_each_user(void *ctx, const struct ropa_record *rec, const struct ropa_entity *by,
                          rp_lend_fn *each, void *arg) {
    note_question();
    asked.own.each_user(ctx, rec, by, each, arg);
}

static size_t ask_users(void *ctx, const struct ropa_record *rec, const struct ropa_entity *by) {
    note_question();
    return asked.own.users(ctx, rec, by);
}

static size_t ask_twins(void *ctx, const struct ropa_record *rec) {
    note_question();
    return asked.own.twins(ctx, rec);
}

static bool ask_acted_on(void *ctx, const struct ropa_record *rec, const char *kind, char day[11]) {
    note_question();
    return asked.own.acted_on(ctx, rec, kind, day);
}

static void ask_each_waiver(void *ctx, const struct ropa_record *rec, rp_lend_fn *each, void *arg) {
    note_question();
    asked.own.each_waiver(ctx, rec, each, arg);
}

static void ask_each_act(void *ctx, const struct ropa_record *rec, ropa_act_fn *each, void *arg) {
    note_question();
    asked.own.each_act(ctx, rec, each, arg);
}

static bool count_finding(void *ctx, const struct ropa_finding *found) {
    (void)found;
    ++*(size_t *)ctx;
    return true;
}

static bool count_checked(void *ctx, const struct ropa_checked *checked) {
    (void)checked;
    ++*(size_t *)ctx;
    return true;
}

/* Whichever question of a rule is interrupted, nothing is found and nothing judged: the answer to it is no fact. */
static void an_interrupted_check_is_no_verdict(void **state) {
    struct fixture *f = *state;
    const struct ropa_who who = {.actor = "ก"};
    struct ropa_err err = {0};
    struct ropa_view *view = &f->reg->st->view;
    enum ropa_verdict verdicts[32];
    size_t n = 0, whole = 0, questions = 0;
    good(ropa_register_as(f->reg, &who, &err), &err);
    struct ropa_record *rec = make(f->reg, &rp_activity, PAIRS("activity_name", "งาน", "unit_ref", "ICT"));
    good(ropa_check_one(f->reg, rec, count_finding, count_checked, &whole, &err), &err);
    assert_true(whole > 3);
    asked.reg = f->reg;
    asked.own = *view;
    view->record = ask_record;
    view->each = ask_each;
    view->each_user = ask_each_user;
    view->users = ask_users;
    view->twins = ask_twins;
    view->acted_on = ask_acted_on;
    view->each_waiver = ask_each_waiver;
    view->each_act = ask_each_act;
    for (bool done = false; !done && questions < 1000; questions++) {
        asked.left = questions + 1;
        n = 0;
        enum ropa_status s = ropa_check_one(f->reg, rec, count_finding, count_checked, &n, &err);
        done = asked.left > 0;
        assert_int_equal(s, done ? ROPA_OK : ROPA_E_STOPPED);
        assert_int_equal(n, done ? whole : 0);
        if (!done) { /* and so does what follows */
            assert_false(ropa_check_record(f->reg, rec, count_finding, &n));
            assert_int_equal(ropa_check_activity(f->reg, rec, verdicts, count_finding, &n), -1);
            assert_int_equal(n, 0);
        }
        good(ropa_register_as(f->reg, &who, &err), &err);
    }
    assert_in_range(questions, 5, 999);
    *view = asked.own;
    n = 0; /* nothing of it is left */
    good(ropa_check_one(f->reg, rec, count_finding, count_checked, &n, &err), &err);
    assert_int_equal(n, whole);
    ropa_record_free(rec);
}

static bool count_todo(void *ctx, const struct ropa_todo *todo) {
    (void)todo;
    ++*(size_t *)ctx;
    return true;
}

static bool count_due(void *ctx, const struct ropa_due *due) {
    (void)due;
    ++*(size_t *)ctx;
    return true;
}

static void what_is_judged_of_all_is_stopped_too(void **state) {
    struct fixture *f = *state;
    const struct ropa_who who = {.actor = "ก"};
    const struct ropa_score_options now = {0};
    const struct ropa_todo_options all = {0};
    const struct ropa_due_options due = {0};
    struct ropa_score *score = NULL;
    struct ropa_err err = {0};
    size_t n = 0;
    good(ropa_register_as(f->reg, &who, &err), &err);
    ropa_register_interrupt(f->reg);
    assert_int_equal(ropa_check_each(f->reg, NULL, count_finding, count_checked, &n, &err), ROPA_E_STOPPED);
    assert_int_equal(ropa_register_score(f->reg, &now, &score, &err), ROPA_E_STOPPED);
    assert_null(score);
    assert_int_equal(ropa_todo_each(f->reg, NULL, &all, count_todo, &n, &err), ROPA_E_STOPPED);
    assert_int_equal(ropa_due_each(f->reg, &due, count_due, &n, &err), ROPA_E_STOPPED);
    assert_int_equal(n, 0);
    good(ropa_register_as(f->reg, &who, &err), &err);
    good(ropa_register_score(f->reg, &now, &score, &err), &err);
    ropa_score_free(score);
}

/* A change set given up, and a reading ended, while the handle is interrupted: neither is left open. */
static void what_is_interrupted_can_be_left(void **state) {
    struct fixture *f = *state;
    size_t links;
    struct ropa_err err = {0};
    struct ropa_register *other = NULL;
    const struct ropa_who who = {.actor = "ก"};
    good(ropa_register_as(f->reg, &who, &err), &err);
    struct ropa_record *rec = record(f->reg, &rp_unit, "HR");
    good(ropa_register_begin(f->reg, "set", &err), &err);
    good(ropa_register_save(f->reg, rec, &err), &err);
    ropa_register_interrupt(f->reg);
    ropa_register_rollback(f->reg);
    good(ropa_register_open(f->w.path, &f->w.env, &other, &err), &err); /* nothing holds the file */
    struct ropa_record *theirs = record(other, &rp_unit, "HR");
    assert_int_equal(ropa_record_rev(theirs), ropa_record_rev(rec));
    good(ropa_register_save(other, theirs, &err), &err);
    good(ropa_register_as(f->reg, &who, &err), &err);
    good(ropa_check_begin(f->reg, true, &err), &err);
    ropa_register_interrupt(f->reg);
    ropa_check_end(f->reg);
    good(ropa_register_save(other, theirs, &err), &err);
    good(ropa_register_as(f->reg, &who, &err), &err);
    struct ropa_record *now = record(f->reg, &rp_unit, "HR");
    assert_int_equal(ropa_record_rev(now), ropa_record_rev(theirs)); /* of today, not of the reading */
    good(ropa_register_save(f->reg, now, &err), &err);
    good(ropa_register_verify(f->reg, NULL, &links, &err), &err);
    ropa_register_close(other);
    ropa_record_free(now);
    ropa_record_free(theirs);
    ropa_record_free(rec);
}

/* ---- units and posts ---- */

static void a_record_is_of_a_unit(void **state) {
    struct fixture *f = *state;
    char hr[37], found[37];
    uid_of(f->reg, &rp_unit, "HR", hr);
    struct ropa_record *unit = record(f->reg, &rp_unit, "HR"), *rec = ropa_record_new(&rp_activity);
    struct ropa_record *setting = ropa_record_new(&rp_setting);
    struct ropa_record *row = ropa_record_add_row(rec, ropa_field_find(&rp_activity, "purpose"));
    assert_true(ropa_record_unit(unit, found));
    assert_string_equal(found, hr);
    assert_false(ropa_record_unit(row, found));
    assert_string_equal(found, "");
    assert_int_equal(ropa_record_parse(rec, rp_activity.unit_field, "HR", ropa_register_view(f->reg), NULL),
                     ROPA_OK);
    assert_true(ropa_record_unit(row, found));
    assert_string_equal(found, hr);
    assert_false(ropa_record_unit(setting, found));
    ropa_record_free(setting);
    ropa_record_free(unit);
    ropa_record_free(rec);
}

static bool list_post(void *ctx, const struct ropa_post_held *held) {
    static const char letters[] = "hadCDOw";
    if (held->kind == ROPA_POST_WG) /* in words, as the others' are */
        assert_string_equal(held->post, "กรรมการ/คณะทำงาน");
    char *list = ctx;
    size_t n = strlen(list);
    list[n] = letters[held->kind];
    list[n + 1] = '\0';
    return true;
}

static void alter(struct fixture *f, const struct ropa_entity *ent, const char *ref,
                  const char *const *pairs) {
    struct ropa_record *rec = record(f->reg, ent, ref);
    change(f->reg, rec, pairs);
    ropa_record_free(rec);
}

static void posts_are_held_on_a_day(void **state) {
    static const struct {
        const char *day, *posts;
    } cases[] = {{NULL, "haCDOw"},         {"2023-03-20", "haCDOw"}, {"2022-12-31", "COw"},
                 {"2023-01-01", "hCOw"},   {"2023-02-28", "hCDOw"},  {"2023-03-01", "haCDOw"},
                 {"2023-03-31", "haCDOw"}, {"2023-04-01", "hCDOw"},  {"2023-12-31", "hCDOw"},
                 {"2024-01-01", "CDOw"},   {"2022-09-30", "Cw"}};
    struct fixture *f = *state;
    char uid[37], posts[32];
    struct ropa_err err = {0};
    good(ropa_register_as(f->reg, &(struct ropa_who){.actor = "ก"}, &err), &err);
    add(f->reg, &rp_person,
        (const char *[]){"name", "จ ฉ", "post", "รองผู้อำนวยการ", "unit_ref", "ICT", "wg_role", "member", NULL},
        uid);
    alter(f, &rp_unit, "TOP",
          (const char *[]){"head[1].person", "จ ฉ", "head[1].head_kind", "head", "head[1].valid_from",
                           "2023-01-01", "head[1].valid_to", "2023-12-31", NULL});
    alter(f, &rp_unit, "HR",
          (const char *[]){"head[1].person", "จ ฉ", "head[1].head_kind", "acting", "head[1].valid_from",
                           "2023-03-01", "head[1].valid_to", "2023-03-31", NULL});
    alter(f, &rp_organisation, "ORG",
          (const char *[]){"centre_ref", "ICT", "dpo_ref", "จ ฉ", "dpo_appointed", "2023-02-28", NULL});
    add(f->reg, &rp_setting,
        (const char *[]){"name", "ปี 2566", "fiscal_year", "2566", "approvers", "จ ฉ", NULL}, uid);
    uid_of(f->reg, &rp_person, "จ ฉ", uid);
    for (size_t i = 0; i < sizeof cases / sizeof cases[0]; i++) {
        posts[0] = '\0';
        good(ropa_posts_each(f->reg, uid, cases[i].day, list_post, posts, &err), &err);
        if (strcmp(posts, cases[i].posts))
            fail_msg("%s: %s, not %s", cases[i].day ? cases[i].day : "today", posts, cases[i].posts);
    }
    assert_int_equal(
        ropa_posts_each(f->reg, "00000000-0000-7000-8000-00000000ffff", NULL, list_post, posts, &err),
        ROPA_E_NOT_FOUND);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(history_says_who),
        cmocka_unit_test(nobody_writes_nothing),
        cmocka_unit_test(who_alone_changed_it_does_not_decide),
        cmocka_unit_test(who_merges_is_no_other_hand),
        cmocka_unit_test(what_another_changed_elsewhere_counts),
        cmocka_unit_test(ones_own_account_signs_for_nobody_else),
        cmocka_unit_test(a_dispute_is_entered_by_another_on_paper_alone),
        cmocka_unit_test(who_enters_what_for_whom),
        cmocka_unit_test(the_day_is_that_of_the_answer),
        cmocka_unit_test(an_empty_answer_is_of_the_day_it_was_shown),
        cmocka_unit_test(an_act_is_of_the_day_it_is_entered),
        cmocka_unit_test(what_is_interrupted_ends),
        cmocka_unit_test(a_refused_as_ends_no_interruption),
        cmocka_unit_test(an_open_change_set_is_handed_on_to_nobody),
        cmocka_unit_test(an_interrupted_check_is_no_verdict),
        cmocka_unit_test(what_is_judged_of_all_is_stopped_too),
        cmocka_unit_test(what_is_interrupted_can_be_left),
        cmocka_unit_test(a_record_is_of_a_unit),
        cmocka_unit_test(posts_are_held_on_a_day),
    };
    return cmocka_run_group_tests(tests, set_up, tear_down);
}
