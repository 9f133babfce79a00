/* SPDX-License-Identifier: Apache-2.0 */
/* Copyright the ropa contributors */

/*
 * A backup is put in the place of the register, and the program is killed before the n-th step at which names of files change, for
 * every n: a whole register stands there then, the old one or the backup; what was put aside is whole; and the same once more ends well.
 * The old one is one that was closed, or one whose last save a killed program left in the log beside it.
 */
#include "../unit/world.h"
#include "model/nouns/nouns.h"
#include "store/store.h"

#include <fcntl.h>
#include <glob.h>
#include <ropa/model.h>
#include <ropa/register.h>
#include <setjmp.h>
#include <sqlite3.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <sys/wait.h>

#include <cmocka.h>

enum { CUT = 77 };

static long steps = -1; /* until the cut; -1: none comes */

static void step(void) {
    if (steps == 0)
        _exit(CUT);
    steps -= steps > 0;
}

int __real_link(const char *a, const char *b);
int __wrap_link(const char *a, const char *b);
int __real_linkat(int f, const char *a, int g, const char *b, int flags);
int __wrap_linkat(int f, const char *a, int g, const char *b, int flags);
int __real_rename(const char *a, const char *b);
int __wrap_rename(const char *a, const char *b);
int __real_renameat2(int f, const char *a, int g, const char *b, unsigned flags);
int __wrap_renameat2(int f, const char *a, int g, const char *b, unsigned flags);
int __real_unlink(const char *a);
int __wrap_unlink(const char *a);
int __real_unlinkat(int f, const char *a, int flags);
int __wrap_unlinkat(int f, const char *a, int flags);
int __real_fsync(int fd);
int __wrap_fsync(int fd);

int __wrap_link(const char *a, const char *b) {
    step();
    return __real_link(a, b);
}

int __wrap_linkat(int f, const char *a, int g, const char *b, int flags) {
    step();
    return __real_linkat(f, a, g, b, flags);
}

int __wrap_rename(const char *a, const char *b) {
    step();
    return __real_rename(a, b);
}

int __wrap_renameat2(int f, const char *a, int g, const char *b, unsigned flags) {
    step();
    return __real_renameat2(f, a, g, b, flags);
}

int __wrap_unlink(const char *a) {
    step();
    return __real_unlink(a);
}

int __wrap_unlinkat(int f, const char *a, int flags) {
    step();
    return __real_unlinkat(f, a, flags);
}

int __wrap_fsync(int fd) {
    step();
    return __real_fsync(fd);
}

/* ---- the register, its backup, and what a killed program leaves ---- */

static struct world w;
static char backup[256];

static void add_person(struct ropa_register *reg, const char *name) {
    struct ropa_record *rec = ropa_record_new(&rp_person);
    assert_non_null(rec);
    assert_int_equal(ropa_record_parse(rec, ropa_field_find(&rp_person, "name"), name, NULL, NULL), ROPA_OK);
    assert_int_equal(ropa_register_save(reg, rec, NULL), ROPA_OK);
    ropa_record_free(rec);
}

static struct ropa_register *opened(const char *path) {
    struct ropa_register *reg = NULL;
    struct ropa_err err = {0};
    enum ropa_status s = ropa_register_open(path, &w.env, &reg, &err);
    if (s)
        fail_msg("%s: status %d, %s", path, (int)s, err.native);
    return reg;
}

/* Persons of a register that is whole in all that history says. */
static int64_t whole(const char *path) {
    struct rp_store *st = NULL;
    struct ropa_err err = {0};
    size_t links;
    enum ropa_status s = rp_store_open(path, false, &w.env, &st, &err);
    if (!s)
        s = rp_store_verify(st, NULL, &links, &err);
    if (s)
        fail_msg("%s: status %d, %s", path, (int)s, err.native);
    rp_store_close(st);
    struct ropa_register *reg = opened(path);
    int64_t n = ropa_register_count(reg, &rp_person);
    ropa_register_close(reg);
    return n;
}

/* A program saves while another reads, and both are killed: the save is in the log alone. */
static void leave_log(void) {
    pid_t child = fork();
    if (!child) {
        sqlite3 *reader = NULL;
        bool good = !sqlite3_open(w.path, &reader) &&
                    !sqlite3_exec(reader, "BEGIN; SELECT count(*) FROM person", NULL, NULL, NULL);
        add_person(opened(w.path), "ผู้ที่สาม");
        _exit(good ? 0 : 1);
    }
    int status;
    waitpid(child, &status, 0);
    assert_true(WIFEXITED(status) && WEXITSTATUS(status) == 0);
}

/* One person in the backup, two in the register, or three. */
static void make(bool log) {
    struct ropa_register *reg = NULL;
    world_make(&w, "cut");
    snprintf(backup, sizeof backup, "%s-backup.db", w.path);
    __real_unlink(backup);
    assert_int_equal(ropa_register_make(w.path, &w.env, &reg, NULL), ROPA_OK);
    add_person(reg, "ผู้ที่หนึ่ง");
    assert_int_equal(ropa_register_backup(reg, backup, NULL), ROPA_OK);
    add_person(reg, "ผู้ที่สอง");
    ropa_register_close(reg);
    if (log)
        leave_log();
}

/* What was put aside: each is whole. Removed, with whatever else stands beside the register. */
static size_t put_aside(int64_t persons) {
    char pattern[sizeof w.path + 16];
    glob_t found = {0};
    size_t n = 0;
    snprintf(pattern, sizeof pattern, "%s.replaced-*", w.path);
    glob(pattern, 0, NULL, &found);
    for (size_t i = 0; i < found.gl_pathc; i++) {
        const char *path = found.gl_pathv[i];
        if (strstr(path, "-wal") || strstr(path, "-shm"))
            continue;
        int64_t held = whole(path);
        assert_true(held == persons || held == 1);
        n += held == persons;
    }
    for (size_t i = 0; i < found.gl_pathc; i++)
        __real_unlink(found.gl_pathv[i]);
    globfree(&found);
    return n;
}

static enum ropa_status put_back(void) {
    char kept[512];
    return ropa_register_put_back(w.path, backup, &w.env, kept, NULL);
}

static void cut_everywhere(bool log) {
    int64_t persons = log ? 3 : 2;
    int code = CUT;
    long n = 0;
    for (; code == CUT; n++) {
        make(log);
        pid_t child = fork();
        if (!child) {
            steps = n;
            _exit(put_back() ? 1 : 0);
        }
        int status;
        waitpid(child, &status, 0);
        assert_true(WIFEXITED(status));
        code = WEXITSTATUS(status);
        assert_true(code == CUT || code == 0);
        int64_t now = whole(w.path);
        if (now != persons && now != 1)
            fail_msg("cut at %ld: %d persons", n, (int)now);
        assert_true(code || now == 1);
        assert_int_equal(put_back(), ROPA_OK);
        assert_int_equal(whole(w.path), 1);
        assert_true(put_aside(persons) >= 1); /* whatever happened, the old one stands beside it */
        world_end(&w);
        __real_unlink(backup);
    }
    assert_true(n > 3);
}

static void a_closed_register(void **state) {
    (void)state;
    cut_everywhere(false);
}

static void one_with_a_log(void **state) {
    (void)state;
    cut_everywhere(true);
}

int main(void) {
    const struct CMUnitTest tests[] = {cmocka_unit_test(a_closed_register), cmocka_unit_test(one_with_a_log)};
    return cmocka_run_group_tests(tests, NULL, NULL);
}
