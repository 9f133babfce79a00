/* SPDX-License-Identifier: Apache-2.0 */
/* Copyright the ropa contributors */

/* Who may only read reads what is there while another writes: whole every time, and never an older state after a newer. */
#include <ropa/ropa.h>

#include "model/nouns/nouns.h"

#include <errno.h>
#include <grp.h>
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <sys/wait.h>

#include <cmocka.h>

#include "making.h"

enum { NOBODY = 65534, STATES = 6, AT_ONCE = 20 };

/* Root may write everywhere: nobody reads then. Others took the right to write from themselves. */
static bool only_read(void) {
    return getuid() || (!setgroups(0, NULL) && !setgid(NOBODY) && !setuid(NOBODY));
}

/* Read until STATES different ones were seen; why not, NULL when all was well. */
static const char *read_on(const struct world *w) {
    size_t last = 0, n = 0;
    for (int seen = 0; seen < STATES;) {
        struct ropa_register *reg;
        struct ropa_err err = {0};
        static char sentence[1024];
        enum ropa_status s = ropa_register_open(w->path, &w->env, &reg, &err);
        bool readonly = !s && ropa_register_readonly(reg);
        if (!s)
            s = ropa_register_verify(reg, NULL, &n, &err);
        ropa_register_close(reg);
        if (s)
            return ropa_err_sentence(&err, ROPA_EN, sentence, sizeof sentence);
        if (!readonly)
            return "it can be written";
        if (n < last)
            return "an older state after a newer one";
        seen += n > last;
        last = n;
    }
    return NULL;
}

static void save_some(struct ropa_register *reg) {
    struct ropa_err err = {0};
    good(ropa_register_begin(reg, "add", &err), &err);
    for (int i = 0; i < AT_ONCE; i++)
        enter(reg, &rp_person, PAIRS("name", "ตัวอย่าง", "post", "นักวิชาการคอมพิวเตอร์ชำนาญการพิเศษ"));
    good(ropa_register_commit(reg, &err), &err);
}

static void let_read_only(const struct world *w, mode_t mode) {
    static const char *const parts[] = {"", "-wal", "-shm"};
    for (size_t i = 0; i < 3; i++) {
        char path[sizeof w->path + 8];
        snprintf(path, sizeof path, "%s%s", w->path, parts[i]);
        assert_true(!chmod(path, mode) || (i && errno == ENOENT));
    }
}

static void while_another_writes(void **state) {
    struct world w;
    struct ropa_register *reg;
    struct ropa_err err = {0};
    int status;
    (void)state;
    world_make(&w, "reader");
    good(ropa_register_make(w.path, &w.env, &reg, &err), &err);
    save_some(reg);
    let_read_only(&w, 0444);
    pid_t child = fork();
    assert_true(child >= 0);
    if (!child) {
        const char *wrong = only_read() ? read_on(&w) : "still root";
        if (wrong)
            fprintf(stderr, "the reader: %s\n", wrong);
        _exit(wrong != NULL);
    }
    while (!waitpid(child, &status, WNOHANG))
        save_some(reg);
    ropa_register_close(reg);
    world_end(&w);
    assert_int_equal(status, 0);
}

/* ---- what would come of it ---- */

static bool says(enum ropa_status is, enum ropa_status wanted, const char *what, const struct ropa_err *err) {
    if (is != wanted)
        fprintf(stderr, "%s: %d, not %d: %s %s\n", what, is, wanted, err->subject, err->native);
    return is == wanted;
}

/* A table and another register are tried, so is a rule; what would be stored is told, and nothing is. */
static bool try_all(struct ropa_register *reg, const char *table, const char *other, enum ropa_status refused) {
    const struct ropa_import how = {0};
    const struct ropa_merge merge = {0};
    struct ropa_import_result *in = NULL;
    struct ropa_merge_result *united = NULL;
    struct ropa_record *rule = NULL;
    struct ropa_edit *edit = NULL;
    struct ropa_err err = {0};
    char uid[37], head[65], after[65];
    size_t dates = 0, links;
    int64_t n = ropa_register_count(reg, &rp_activity);
    bool well = says(ropa_register_head(reg, head, &err), ROPA_OK, "head", &err) &&
                says(ropa_import(reg, table, &how, &in, &err), ROPA_OK, "preview", &err) && in->fresh == 2 &&
                says(ropa_merge(reg, &other, 1, &merge, &united, &err), ROPA_OK, "merge", &err) &&
                says(ropa_register_find(reg, &rp_retention, "เก็บ", uid, &err), ROPA_OK, "find", &err) &&
                says(ropa_register_get(reg, &rp_retention, uid, &rule, &err), ROPA_OK, "get", &err) &&
                says(ropa_edit_begin(reg, rule, &edit, &err), ROPA_OK, "edit", &err) &&
                says(ropa_edit_set(edit, "retention_max", "3", &err), ROPA_OK, "set", &err) &&
                says(ropa_register_moved_dates(reg, rule, &dates, &err), ROPA_OK, "dates", &err) && dates == 1 &&
                says(ropa_register_try(reg, "set", &err), ROPA_OK, "try", &err) &&
                says(ropa_register_save(reg, rule, &err), ROPA_OK, "save in it", &err) &&
                says(ropa_register_commit(reg, &err), ROPA_E_SET_NONE, "commit", &err) &&
                says(ropa_register_save(reg, rule, &err), refused, "save", &err) &&
                ropa_register_count(reg, &rp_activity) == n &&
                says(ropa_register_head(reg, after, &err), ROPA_OK, "head after", &err) && !strcmp(head, after) &&
                says(ropa_register_verify(reg, NULL, &links, &err), ROPA_OK, "verify", &err);
    ropa_edit_free(edit);
    ropa_record_free(rule);
    ropa_merge_free(united);
    ropa_import_free(in);
    return well;
}

static void trial(struct world *w, const char *name, char table[160], char other[160]) {
    struct ropa_register *reg;
    struct ropa_err err = {0};
    world_make(w, name);
    snprintf(table, 160, "%s.csv", w->path);
    snprintf(other, 160, "%s.copy", w->path);
    good(ropa_register_make(w->path, &w->env, &reg, &err), &err);
    enter(reg, &rp_unit, PAIRS("code", "GT", "name", "กอง"));
    enter(reg, &rp_retention, PAIRS("name", "เก็บ", "retention_text", "1 ปี นับแต่สิ้นปีงบประมาณ"));
    enter(reg, &rp_activity,
          PAIRS("activity_name", "ก", "unit_ref", "GT", "record_role", "controller", "collect_start", "1/10/2565",
                "retention_ref", "เก็บ", "data_elements", "name"));
    good(ropa_register_backup(reg, other, &err), &err);
    ropa_register_close(reg);
    FILE *file = fopen(table, "wb");
    assert_non_null(file);
    fputs("activity_name,unit_ref\nข,GT\nค,GT\n", file);
    fclose(file);
    assert_int_equal(chmod(table, 0644) || chmod(other, 0644), 0);
}

/* Nobody reads, too: who it is that would change it isn't known. */
static void tried_by_nobody(void **state) {
    struct world w;
    struct ropa_register *reg;
    struct ropa_err err = {0};
    char table[160], other[160];
    (void)state;
    trial(&w, "tried", table, other);
    good(ropa_register_open(w.path, &w.env, &reg, &err), &err);
    good(ropa_register_as(reg, NULL, &err), &err);
    bool well = try_all(reg, table, other, ROPA_E_NOBODY);
    ropa_register_close(reg);
    unlink(table);
    unlink(other);
    world_end(&w);
    assert_true(well);
}

/* Alone with the file, and beside somebody who may write; with a name and without. */
static bool try_as_reader(const struct world *w, const char *table, const char *other, bool nobody) {
    struct ropa_register *reg;
    struct ropa_err err = {0};
    bool well = says(ropa_register_open(w->path, &w->env, &reg, &err), ROPA_OK, "open", &err) &&
                (!nobody || says(ropa_register_as(reg, NULL, &err), ROPA_OK, "as", &err)) &&
                ropa_register_readonly(reg) && try_all(reg, table, other, ROPA_E_READONLY) &&
                try_all(reg, table, other, ROPA_E_READONLY) && ropa_register_readonly(reg);
    ropa_register_close(reg);
    return well;
}

static void tried_where_nothing_can_be_stored(void **state) {
    struct world w;
    char table[160], other[160];
    (void)state;
    trial(&w, "tried", table, other);
    let_read_only(&w, 0444);
    for (int i = 0; i < 4; i++) {
        struct ropa_register *writer = NULL;
        struct ropa_err err = {0};
        int status = 0;
        if (i >= 2) {
            assert_int_equal(chmod(w.path, 0644), 0);
            good(ropa_register_open(w.path, &w.env, &writer, &err), &err);
            save_some(writer);
            let_read_only(&w, 0444);
        }
        pid_t child = fork();
        assert_true(child >= 0);
        if (!child)
            _exit(!only_read() || !try_as_reader(&w, table, other, i % 2));
        assert_int_equal(waitpid(child, &status, 0), child);
        ropa_register_close(writer);
        if (status)
            fail_msg("%s%s", i % 2 ? "nobody" : "tester", i >= 2 ? ", beside one who writes" : "");
    }
    unlink(table);
    unlink(other);
    world_end(&w);
}

int main(void) {
    static const struct CMUnitTest tests[] = {
        cmocka_unit_test(tried_by_nobody),
        cmocka_unit_test(tried_where_nothing_can_be_stored),
        cmocka_unit_test(while_another_writes),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
