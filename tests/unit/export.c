/* SPDX-License-Identifier: Apache-2.0 */
/* Copyright the ropa contributors */

/* Exports of a register in use: one file is of one moment. */
#include <ropa/ropa.h>

#include "model/nouns/nouns.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>

#include "scratch.h"
#include "world.h"
#include <cmocka.h>

enum { MANY = 120 }; /* more than one step of the progress */

struct fixture {
    struct world w;
    struct ropa_register *reg;
    bool written; /* by the other program */
};

static void good(enum ropa_status s, const struct ropa_err *err) {
    char sentence[1024];
    if (s)
        fail_msg("%s %s", ropa_err_sentence(err, ROPA_EN, sentence, sizeof sentence), err->native);
}

static void save(struct ropa_register *reg, const struct ropa_entity *ent, struct ropa_record *rec,
                 const char *title) {
    struct ropa_err err = {0};
    good(ropa_record_parse(rec, ent->title, title, ropa_register_view(reg), &err), &err);
    good(ropa_register_save(reg, rec, &err), &err);
}

static int set_up(void **state) {
    static struct fixture f;
    struct ropa_err err = {0};
    char name[32];
    f.written = false;
    world_make(&f.w, "export");
    *state = &f;
    good(ropa_register_make(f.w.path, &f.w.env, &f.reg, &err), &err);
    good(ropa_register_begin(f.reg, "import", &err), &err);
    for (int i = 0; i < MANY; i++) {
        struct ropa_record *rec = ropa_record_new(&rp_person);
        snprintf(name, sizeof name, "ตัวอย่าง %d", i);
        save(f.reg, &rp_person, rec, name);
        ropa_record_free(rec);
    }
    struct ropa_record *rule = ropa_record_new(&rp_retention);
    save(f.reg, &rp_retention, rule, "ชื่อเดิม");
    ropa_record_free(rule);
    good(ropa_register_commit(f.reg, &err), &err);
    return 0;
}

static int tear_down(void **state) {
    struct fixture *f = *state;
    ropa_register_close(f->reg);
    world_end(&f->w);
    return 0;
}

/* Another program changes what the export hasn't come to yet. */
static bool write_between(void *ctx, size_t done) {
    struct fixture *f = ctx;
    struct ropa_register *other;
    struct ropa_record *rec;
    struct ropa_err err = {0};
    char uid[37];
    (void)done;
    if (f->written)
        return true;
    good(ropa_register_open(f->w.path, &f->w.env, &other, &err), &err);
    good(ropa_register_find(other, &rp_retention, "ชื่อเดิม", uid, &err), &err);
    good(ropa_register_get(other, &rp_retention, uid, &rec, &err), &err);
    save(other, &rp_retention, rec, "ชื่อใหม่");
    ropa_record_free(rec);
    ropa_register_close(other);
    return f->written = true;
}

static bool file_holds(const char *path, const char *text) {
    char *all = calloc(1, 1 << 20);
    FILE *file = fopen(path, "rb");
    assert_non_null(file);
    assert_non_null(all);
    assert_true(fread(all, 1, (1 << 20) - 1, file) > 0);
    bool holds = strstr(all, text) != NULL;
    fclose(file);
    free(all);
    return holds;
}

static void an_export_is_of_one_moment(void **state) {
    struct fixture *f = *state;
    struct ropa_err err = {0};
    struct ropa_export how = {.format = "json", .progress = write_between, .ctx = f};
    const char *path = scratch("all.json");
    size_t n;
    good(ropa_export(f->reg, path, &how, &n, &err), &err);
    assert_true(f->written);
    assert_true(file_holds(path, "ชื่อเดิม"));
    assert_false(file_holds(path, "ชื่อใหม่"));
    unlink(path);
    /* and the next one is of the next moment, from a register that can be written again */
    good(ropa_export(f->reg, path, &how, &n, &err), &err);
    assert_true(file_holds(path, "ชื่อใหม่"));
    unlink(path);
    struct ropa_record *rec = ropa_record_new(&rp_retention);
    save(f->reg, &rp_retention, rec, "เขียนได้อีก");
    ropa_record_free(rec);
}

static void what_was_never_approved_is_no_error(void **state) {
    static const char *const formats[] = {"json", "csv", "xlsx"};
    struct fixture *f = *state;
    struct ropa_record *rec = ropa_record_new(&rp_activity);
    save(f->reg, &rp_activity, rec, "ยังไม่อนุมัติ");
    ropa_record_free(rec);
    for (size_t i = 0; i < sizeof formats / sizeof formats[0]; i++) {
        struct ropa_err err = {0};
        size_t n = 0, left = 0;
        struct ropa_export how = {.format = formats[i], .approved = true, .left = &left};
        char name[32];
        snprintf(name, sizeof name, "approved.%s", formats[i]);
        const char *path = scratch(name);
        good(ropa_export(f->reg, path, &how, &n, &err), &err);
        assert_true(left > 0);
        assert_int_equal(err.status, ROPA_OK);
        unlink(path);
    }
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test_setup_teardown(an_export_is_of_one_moment, set_up, tear_down),
        cmocka_unit_test_setup_teardown(what_was_never_approved_is_no_error, set_up, tear_down),
    };
    return cmocka_run_group_tests(tests, NULL, scratch_remove);
}
