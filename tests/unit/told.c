/* SPDX-License-Identifier: Apache-2.0 */
/* Copyright the ropa contributors */

/* What other records say of an activity: the same whether one is asked about or all, and never of yesterday. */
#include <ropa/ropa.h>

#include "model/nouns/activity.h"
#include "model/nouns/nouns.h"

#include "making.h"

enum { N = 70 }; /* more than are looked up one by one in a list */

struct fixture {
    struct world w;
    struct ropa_register *reg;
    char uids[N][37];
    char refs[N][40];
};

static int set_up(void **state) {
    static struct fixture f;
    struct ropa_err err = {0};
    char name[40];
    world_make(&f.w, "told");
    *state = &f;
    good(ropa_register_make(f.w.path, &f.w.env, &f.reg, &err), &err);
    for (int i = 0; i < N; i++) {
        snprintf(name, sizeof name, "กิจกรรม %d", i);
        struct ropa_record *rec = make(f.reg, &rp_activity, PAIRS("activity_name", name));
        snprintf(f.uids[i], sizeof f.uids[i], "%s", ropa_record_uid(rec));
        snprintf(f.refs[i], sizeof f.refs[i], "%s", ropa_record_ref(rec));
        ropa_record_free(rec);
    }
    enter(f.reg, &rp_notice, PAIRS("name", "ทั้งหน่วยงาน", "scope", "office"));
    enter(f.reg, &rp_notice,
          PAIRS("name", "ของสองกิจกรรม", "scope", "unit", "cover[1].activity", f.refs[3], "cover[2].activity",
                f.refs[5], "cover[3].activity", f.refs[3]));
    /* of the whole office by its word, and of one entry by what it lists: it tells the others nothing */
    enter(f.reg, &rp_notice,
          PAIRS("name", "องค์กรแต่ระบุกิจกรรม", "scope", "office", "cover[1].activity", f.refs[3]));
    enter(f.reg, &rp_request, PAIRS("title", "ปฏิเสธ", "activity_refs", f.refs[3], "outcome", "refused"));
    enter(f.reg, &rp_request, PAIRS("title", "ทำให้แล้ว", "activity_refs", f.refs[3], "outcome", "fulfilled"));
    enter(f.reg, &rp_disclosure,
          PAIRS("title", "เปิดเผย", "activity_refs", f.refs[5], "recipient_type", "court"));
    return 0;
}

static int tear_down(void **state) {
    struct fixture *f = *state;
    ropa_register_close(f->reg);
    world_end(&f->w);
    return 0;
}

static void expect_of(const struct ropa_record *rec, size_t notices, size_t refusals, size_t disclosures) {
    assert_int_equal(ropa_set_count(ropa_record_get(rec, ACT_NOTICE_REF)), notices);
    assert_int_equal(ropa_set_count(ropa_record_get(rec, ACT_REFUSAL_REFS)), refusals);
    assert_int_equal(ropa_set_count(ropa_record_get(rec, ACT_DISCLOSURE_REFS)), disclosures);
}

static void expect(struct ropa_register *reg, const char *uid, size_t notices, size_t refusals,
                   size_t disclosures) {
    struct ropa_record *rec;
    struct ropa_err err = {0};
    good(ropa_register_get(reg, &rp_activity, uid, &rec, &err), &err);
    expect_of(rec, notices, refusals, disclosures);
    ropa_record_free(rec);
}

struct listing {
    size_t n;
    size_t notices, refusals, disclosures; /* of the first */
    struct ropa_register *reg;             /* who saves when the second comes by; NULL nobody */
    const char *ref;
};

static bool note(void *ctx, const struct ropa_record *rec) {
    struct listing *l = ctx;
    size_t i = l->n++;
    if (!i)
        expect_of(rec, l->notices, l->refusals, l->disclosures);
    else
        expect_of(rec, 1 + 2 * (i == 3) + (i == 5), i == 3, i == 5);
    if (i == 1 && l->reg)
        enter(l->reg, &rp_request,
              PAIRS("title", "ระหว่างอ่าน", "activity_refs", l->ref, "outcome", "refused"));
    return true;
}

static void expect_list(struct ropa_register *reg, struct listing l) {
    struct ropa_err err = {0};
    struct ropa_query *q = ropa_query_new(reg, &rp_activity);
    assert_non_null(q);
    ropa_query_whole(q);
    good(ropa_register_list(reg, q, note, &l, &err), &err);
    ropa_query_free(q);
    assert_int_equal(l.n, N);
}

static void one_by_one_and_all_at_once_agree(void **state) {
    struct fixture *f = *state;
    for (size_t i = 0; i < N; i++)
        expect(f->reg, f->uids[i], 1 + 2 * (i == 3) + (i == 5), i == 3, i == 5);
    expect_list(f->reg, (struct listing){.notices = 1});
}

static void what_is_stored_meanwhile_is_seen(void **state) {
    struct fixture *f = *state;
    struct ropa_err err = {0};
    struct ropa_register *other;
    expect_list(f->reg, (struct listing){.notices = 1});
    good(ropa_register_open(f->w.path, &f->w.env, &other, &err), &err);
    enter(other, &rp_notice, PAIRS("name", "ของผู้อื่น", "scope", "unit", "cover[1].activity", f->refs[0]));
    expect(f->reg, f->uids[0], 2, 0, 0);
    expect_list(f->reg, (struct listing){.notices = 2});
    enter(f->reg, &rp_request, PAIRS("title", "ของเรา", "activity_refs", f->refs[0], "outcome", "partial"));
    expect(f->reg, f->uids[0], 2, 1, 0);
    expect_list(f->reg, (struct listing){.notices = 2, .refusals = 1});
    /* a list is of one moment: of what another saves on the way the next one knows */
    expect_list(f->reg, (struct listing){.notices = 2, .refusals = 1, .reg = other, .ref = f->refs[0]});
    expect_list(f->reg, (struct listing){.notices = 2, .refusals = 2});
    ropa_register_close(other);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(one_by_one_and_all_at_once_agree),
        cmocka_unit_test(what_is_stored_meanwhile_is_seen),
    };
    return cmocka_run_group_tests(tests, set_up, tear_down);
}
