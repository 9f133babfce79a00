/* SPDX-License-Identifier: Apache-2.0 */
/* Copyright the ropa contributors */

/* Statuses come of their true causes: those that no other test brings about, and what was once called want of memory. */
#include "register/register.h"
#include "store/blob.h"
#include "store/draft.h"
#include "store/handle.h"
#include "store/history/history.h"
#include "store/migrate.h"

#include <fcntl.h>
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <sys/stat.h>

#include "fixture.h"
#include <cmocka.h>

#include "older.h"

static int set_up(void **state) {
    fixture_make(state, "causes", NULL);
    return 0;
}

static void values_are_refused_for_what_they_are(void **state) {
    static const struct {
        const char *field, *text;
        enum ropa_status is;
    } cases[] = {{"is_routine", "อาจจะ", ROPA_E_BOOL},
                 {"subject_count", "หลายคน", ROPA_E_NUMBER},
                 {"collect_start", "วันหนึ่ง", ROPA_E_DATE},
                 {"collect_start", "31/02/2566", ROPA_E_NO_SUCH_DAY},
                 {"record_role", "ผู้อื่น", ROPA_E_CHOICE},
                 {"unit_ref", "ไม่มีหน่วยนี้", ROPA_E_REF},
                 {"activity_name", "\xE0\xB8", ROPA_E_UTF8},
                 {"activity_name", "ก\x01", ROPA_E_CONTROL},
                 {"activity_name", "ก\nข", ROPA_E_LINE_END},
                 {"activity_name", "ก\xE2\x80\xA9ข", ROPA_E_LINE_END},
                 {"activity_name", "ก\xEF\xBF\xBEข", ROPA_E_CONTROL},
                 {"activity_desc", "ก\xEF\xBF\xBFข", ROPA_E_CONTROL},
                 {"activity_desc", "ก\r\nข\xE2\x80\xA8ค\n", ROPA_OK},
                 {"activity_name", " \r\nก\n", ROPA_OK},
                 {"no_such_field", "1", ROPA_E_FIELD}};
    const struct fixture *f = *state;
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        struct ropa_record *rec = ropa_record_new(ropa_entity_find("activity"));
        struct ropa_place p;
        struct ropa_err err = {0};
        enum ropa_status s = ropa_place_parse(ropa_record_entity(rec), cases[i].field, &p, &err);
        s = s ? s : ropa_place_set(rec, &p, cases[i].text, ropa_register_view(f->reg), &err);
        if (s != cases[i].is || err.status != s)
            fail_msg("%s = %s: status %d, expected %d", cases[i].field, cases[i].text, s, cases[i].is);
        ropa_record_free(rec);
    }
}

static void not_applicable_needs_a_reason(void **state) {
    (void)state;
    struct ropa_record *rec = ropa_record_new(ropa_entity_find("activity"));
    size_t f = ropa_field_find(ropa_record_entity(rec), "transfer");
    assert_int_equal(ropa_record_set_na(rec, f, " ", NULL), ROPA_E_REASON);
    assert_int_equal(ropa_record_set_na(rec, f, "ไม่มีการโอน", NULL), ROPA_OK);
    ropa_record_free(rec);
}

/* The kernel gives another number each time that it is read. */
static void a_file_that_changes_is_not_kept(void **state) {
    const struct fixture *f = *state;
    struct rp_blob blob;
    int fd = open("/proc/sys/kernel/random/uuid", O_RDONLY | O_CLOEXEC);
    assert_true(fd >= 0);
    assert_int_equal(rp_blob_keep(f->reg->st, fd, "uuid", &blob, NULL), ROPA_E_FILE_CHANGED);
    close(fd);
}

/* As whom a read-only file is one: root writes anywhere. */
static void an_old_file_that_cannot_be_written(void **state) {
    (void)state;
    struct world w;
    struct rp_db db;
    char none[512], folder[140], path[160];
    world_make(&w, "old");
    snprintf(folder, sizeof folder, "%s.folder", w.path);
    assert_int_equal(mkdir(folder, 0755), 0);
    snprintf(path, sizeof path, "%s/r.db", folder);
    assert_int_equal(rp_db_open(&db, path, true, NULL), ROPA_OK);
    older_shape(&db, 5);
    assert_int_equal(rp_db_exec(&db, "PRAGMA journal_mode=DELETE", NULL),
                     ROPA_OK); /* no file beside it is needed */
    rp_db_close(&db);
    assert_int_equal(chmod(path, 0444), 0);
    assert_int_equal(chmod(folder, 0555), 0);
    uid_t me = geteuid();
    assert_true(me != 0 || !setresuid(65534, 65534, 0));
    enum ropa_status s = rp_db_open(&db, path, false, NULL);
    s = s ? s : rp_migrate(&db, false, "2023-03-20", none, sizeof none, NULL);
    rp_db_close(&db);
    assert_true(me != 0 || !setresuid(0, 0, 0));
    assert_int_equal(s, ROPA_E_OLD_READONLY);
    assert_int_equal(chmod(folder, 0755), 0);
    unlink(path);
    rmdir(folder);
}

/* ---- what was once said to be want of memory ---- */

/* What stands in the file is no JSON any more. */
static void a_damaged_draft_is_damage(void **state) {
    const struct fixture *f = *state;
    struct ropa_record *rec = ropa_record_new(ropa_entity_find("activity"));
    struct ropa_err err = {0};
    char uid[37];
    assert_int_equal(ropa_record_parse(rec, 0, "กิจกรรม", NULL, NULL), ROPA_OK);
    good(ropa_draft_save(f->reg, rec, &err), &err);
    snprintf(uid, sizeof uid, "%s", ropa_record_uid(rec));
    ropa_record_free(rec);
    assert_int_equal(rp_db_exec(&f->reg->st->db, "UPDATE draft SET data = '{\"activity_name\": '", NULL),
                     ROPA_OK);
    assert_int_equal(rp_draft_load(f->reg->st, ropa_entity_find("activity"), uid, &rec, NULL, NULL, NULL, &err),
                     ROPA_E_DRAFT);
    assert_null(rec);
    assert_string_equal(err.subject, uid);
    assert_int_equal(rp_db_exec(&f->reg->st->db, "DELETE FROM draft", NULL), ROPA_OK);
}

/* The rule that an activity with `path` = `text` and nothing else of it refers to. */
static const char *name_made(struct ropa_register *reg, const char *path, const char *text) {
    static char name[200];
    static int turn;
    struct ropa_err err = {0};
    struct ropa_edit *edit = NULL;
    struct ropa_record *rec = ropa_record_new(ropa_entity_find("activity")), *rule = NULL;
    snprintf(name, sizeof name, "กิจกรรม %d", ++turn);
    good(ropa_edit_begin(reg, rec, &edit, &err), &err);
    good(ropa_edit_set(edit, "activity_name", name, &err), &err);
    good(ropa_edit_set(edit, path, text, &err), &err);
    good(ropa_edit_finish(edit, &err), &err);
    ropa_edit_free(edit);
    const char *uid = ropa_record_value(rec, "retention_ref");
    assert_non_null(uid);
    good(ropa_register_get(reg, ropa_entity_find("retention"), uid, &rule, &err), &err);
    snprintf(name, sizeof name, "%s", ropa_record_value(rule, "name"));
    ropa_record_free(rule);
    ropa_record_free(rec);
    return name;
}

static void a_rule_is_named_by_what_it_says(void **state) {
    const struct fixture *f = *state;
    assert_string_equal(name_made(f->reg, "disposal_method", "shred"), "ย่อยกระดาษ");
    assert_string_equal(name_made(f->reg, "retention_min", "5"), "อย่างน้อย 5");
    assert_string_equal(name_made(f->reg, "retention_law_ref", "ระเบียบงานสารบรรณ"), "ระเบียบงานสารบรรณ");
    assert_string_equal(name_made(f->reg, "retention_trigger", "collected"), "วันที่เก็บ");
    assert_string_equal(name_made(f->reg, "retention_text", "อ่านไม่ออก"), "อ่านไม่ออก");
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(values_are_refused_for_what_they_are),
        cmocka_unit_test(not_applicable_needs_a_reason),
        cmocka_unit_test(a_file_that_changes_is_not_kept),
        cmocka_unit_test(an_old_file_that_cannot_be_written),
        cmocka_unit_test(a_damaged_draft_is_damage),
        cmocka_unit_test(a_rule_is_named_by_what_it_says),
    };
    return cmocka_run_group_tests(tests, set_up, tear_down);
}
