/* SPDX-License-Identifier: Apache-2.0 */
/* Copyright the ropa contributors */

/* A file is written whole or not at all, and nothing is left lying about. */
#include "exchange/file.h"

#include "base/temporary.h"

#include <errno.h>
#include <setjmp.h>
#include <signal.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdlib.h>
#include <string.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <sys/wait.h>

#include <cmocka.h>

#include "scratch.h"

static void assert_content(const char *path, const char *expected) {
    char text[100] = {0};
    FILE *f = fopen(path, "rb");
    assert_non_null(f);
    assert_true(fread(text, 1, sizeof text - 1, f) < sizeof text);
    fclose(f);
    assert_string_equal(text, expected);
}

static struct rp_file *begin(const char *path, bool overwrite) {
    struct rp_file *f = NULL;
    assert_int_equal(rp_file_begin(&(struct rp_out){.path = path, .overwrite = overwrite}, &f, NULL),
                     ROPA_OK);
    return f;
}

static mode_t mode_of(const char *path) {
    struct stat st;
    assert_int_equal(stat(path, &st), 0);
    return st.st_mode & 0777;
}

static void new_file(void **state) {
    (void)state;
    const char *path = scratch("new");
    mode_t mask = umask(022);
    struct rp_file *f = begin(path, false);
    fputs("whole", rp_file_stream(f));
    assert_int_not_equal(access(path, F_OK), 0);
    assert_int_equal(rp_file_commit(f, NULL), ROPA_OK);
    umask(mask);
    assert_content(path, "whole");
    assert_int_equal(mode_of(path), 0600);
    assert_int_equal(scratch_count(), 1);
    unlink(path);
}

static void what_is_public_has_the_mode_of_the_umask(void **state) {
    (void)state;
    static const mode_t masks[] = {022, 027}, modes[] = {0644, 0640};
    for (size_t i = 0; i < 2; i++) {
        const char *path = scratch_write("page", "old", 3);
        mode_t mask = umask(masks[i]);
        struct rp_file *f;
        const struct rp_out to = {.path = path, .overwrite = true, .public = true};
        assert_int_equal(rp_file_begin(&to, &f, NULL), ROPA_OK);
        fputs("new", rp_file_stream(f));
        assert_int_equal(rp_file_commit(f, NULL), ROPA_OK);
        umask(mask);
        assert_content(path, "new");
        assert_int_equal(mode_of(path), modes[i]);
        unlink(path);
    }
}

static void overwriting_is_private_and_keeps_the_link(void **state) {
    (void)state;
    const char *path = scratch_write("old", "old", 3), *name = scratch("link");
    assert_int_equal(chmod(path, 0644), 0);
    assert_int_equal(symlink(path, name), 0);
    struct rp_file *f = begin(name, true);
    fputs("new", rp_file_stream(f));
    assert_content(path, "old");
    assert_int_equal(rp_file_commit(f, NULL), ROPA_OK);
    assert_content(path, "new");
    assert_int_equal(mode_of(path), 0600);
    struct stat st;
    assert_int_equal(lstat(name, &st), 0);
    assert_true(S_ISLNK(st.st_mode));
    unlink(name);
    unlink(path);
}

static void nothing_is_overwritten_unasked(void **state) {
    (void)state;
    const char *path = scratch_write("there", "old", 3);
    struct rp_file *f = NULL;
    struct ropa_err err = {0};
    assert_int_equal(rp_file_begin(&(struct rp_out){.path = path, .overwrite = false}, &f, &err),
                     ROPA_E_EXISTS);
    assert_string_equal(err.subject, path);
    assert_null(f);
    unlink(path);
    f = begin(path, false); /* and when it comes into being meanwhile */
    fputs("new", rp_file_stream(f));
    scratch_write("there", "other", 5);
    assert_int_equal(rp_file_commit(f, &err), ROPA_E_EXISTS);
    assert_content(path, "other");
    assert_int_equal(scratch_count(), 1);
    unlink(path);
}

static void abort_leaves_nothing(void **state) {
    (void)state;
    struct rp_file *f = begin(scratch("gone"), true);
    fputs("x", rp_file_stream(f));
    rp_file_abort(f);
    rp_file_abort(NULL);
    assert_int_equal(scratch_count(), 0);
}

static void other_writers_may_use_the_temporary(void **state) {
    (void)state;
    const char *path = scratch("by-name");
    struct rp_file *f = begin(path, false);
    FILE *other = fopen(rp_file_temporary(f), "wb");
    fputs("theirs", other);
    fclose(other);
    assert_int_equal(rp_file_commit(f, NULL), ROPA_OK);
    assert_content(path, "theirs");
    unlink(path);
}

static void a_full_disk_is_told(void **state) {
    (void)state;
    struct ropa_err err = {0};
    struct rp_file *f = begin("/dev/full", false);
    for (int i = 0; i < 100000; i++) /* well over the buffer: the first failure is long past at the commit */
        fputs("x", rp_file_stream(f));
    assert_int_equal(rp_file_commit(f, &err), ROPA_E_FULL);
    assert_string_equal(err.subject, "/dev/full");
}

static void a_failed_write_leaves_the_target(void **state) {
    (void)state;
    const char *path = scratch_write("kept", "old", 3);
    struct rlimit old, small;
    signal(SIGXFSZ, SIG_IGN);
    getrlimit(RLIMIT_FSIZE, &old);
    small = (struct rlimit){4096, old.rlim_max};
    struct rp_file *f = begin(path, true);
    setrlimit(RLIMIT_FSIZE, &small);
    for (int i = 0; i < 100000; i++)
        fputs("x", rp_file_stream(f));
    struct ropa_err err = {0};
    enum ropa_status s = rp_file_commit(f, &err);
    setrlimit(RLIMIT_FSIZE, &old);
    assert_int_equal(s, ROPA_E_FULL);
    assert_string_equal(err.native, strerror(EFBIG));
    assert_content(path, "old");
    assert_int_equal(scratch_count(), 1);
    unlink(path);
}

static void folders_that_do_not_serve(void **state) {
    (void)state;
    struct rp_file *f = NULL;
    struct ropa_err err = {0};
    assert_int_equal(rp_file_begin(&(struct rp_out){.path = scratch("none/x"), .overwrite = true}, &f, &err),
                     ROPA_E_NO_FOLDER);
    assert_int_equal(rp_file_begin(&(struct rp_out){.path = "/tmp", .overwrite = true}, &f, &err),
                     ROPA_E_IS_FOLDER);
    if (geteuid() == 0 && seteuid(65534) != 0)
        skip();
    chmod(scratch_folder, 0555);
    enum ropa_status s = rp_file_begin(&(struct rp_out){.path = scratch("x"), .overwrite = true}, &f, &err);
    if (getuid() == 0)
        assert_int_equal(seteuid(0), 0);
    chmod(scratch_folder, 0700);
    assert_int_equal(s, ROPA_E_READONLY);
    assert_null(f);
}

/* Where a file can do without a name, nothing is seen of it; what was left with one by a program that is gone is swept away. */
static void what_was_left_is_swept_away(void **state) {
    (void)state;
    struct rp_temporary other;
    scratch_write(".ropa-0123456789abcdef.tmp", "left", 4);
    scratch_write(".ropa-0123456789abcdef.tmp-journal", "left", 4);
    scratch_write(".ropa-0123456789abcdef.tmp.kept", "somebody's", 10);
    scratch_write(".ropa-0123456789ABCDEF.tmp", "somebody's", 10);
    assert_int_equal(mkdir(scratch(".ropa-0000456789abcdef.tmp"), 0700), 0);
    assert_int_equal(rp_temporary_make(scratch("x"), true, false, &other), 0); /* one that is being written */
    assert_int_equal(scratch_count(), 4);
    struct rp_file *f = begin(scratch("new"), true);
    assert_int_equal(access(other.path, F_OK), 0);
    assert_int_equal(rp_file_commit(f, NULL), ROPA_OK);
    assert_int_equal(scratch_count(), 5);
    assert_int_equal(rp_temporary_place(&other, scratch("new"), false), EEXIST);
    assert_int_equal(rp_temporary_place(&other, scratch("new"), true), 0);
    rp_temporary_drop(&other);
    assert_int_equal(scratch_count(), 4);
    assert_int_equal(rmdir(scratch(".ropa-0000456789abcdef.tmp")), 0);
    unlink(scratch("new"));
    unlink(scratch(".ropa-0123456789abcdef.tmp.kept"));
    unlink(scratch(".ropa-0123456789ABCDEF.tmp"));
}

/* A program that is killed has no last word. */
static void killed_leaves_nothing(void **state) {
    (void)state;
    pid_t child = fork();
    assert_true(child >= 0);
    if (!child) {
        struct rp_file *f = begin(scratch("killed"), true);
        fputs("half", rp_file_stream(f));
        fflush(rp_file_stream(f));
        raise(SIGKILL);
    }
    int status;
    assert_int_equal(waitpid(child, &status, 0), child);
    assert_true(WIFSIGNALED(status));
    struct rp_file *f =
        begin(scratch("killed"), true); /* where files can't do without a name, the next one sweeps */
    rp_file_abort(f);
    assert_int_equal(scratch_count(), 0);
}

static enum ropa_status overwriting(const char *path) {
    struct ropa_err err = {0};
    struct rp_file *f = NULL;
    enum ropa_status s = rp_file_begin(&(struct rp_out){.path = path, .overwrite = true}, &f, &err);
    rp_file_abort(f);
    return s;
}

/* A register is never written over, by whatever name, nor what SQLite keeps beside it; other files of SQLite may be. */
static void registers_are_not_written_over(void **state) {
    (void)state;
    unsigned char head[100] = "SQLite format 3";
    memcpy(head + 68, "ropa", 4);
    const char *path = scratch_write("a.db", head, sizeof head), *link = scratch("link.xlsx");
    assert_int_equal(symlink("a.db", link), 0);
    assert_int_equal(overwriting(path), ROPA_E_IS_REGISTER);
    assert_int_equal(overwriting(link), ROPA_E_IS_REGISTER);
    assert_int_equal(overwriting(scratch("a.db-wal")), ROPA_E_IS_REGISTER); /* there is none now */
    assert_int_equal(overwriting(scratch("a.db-shm")), ROPA_E_IS_REGISTER);
    assert_int_equal(overwriting(scratch("a.db-journal")), ROPA_E_IS_REGISTER);
    assert_int_equal(overwriting(scratch("a.db-wal.csv")), ROPA_OK);
    assert_int_equal(overwriting(scratch("b.db-wal")), ROPA_OK);
    unlink(scratch("link.xlsx"));
    unlink(scratch("a.db"));
    memset(head, 'x', 16); /* damaged: somebody may mend it yet */
    path = scratch_write("a.db", head, sizeof head);
    assert_int_equal(overwriting(path), ROPA_E_IS_REGISTER);
    unlink(path);
    memset(head + 72, 'x', 8); /* a text that has the word there */
    path = scratch_write("a.db", head, sizeof head);
    assert_int_equal(overwriting(path), ROPA_OK);
    unlink(path);
    memset(head + 72, 0, 8);
    memcpy(head, "SQLite format 3", 16);
    head[68] = 'R';
    path = scratch_write("a.db", head, sizeof head); /* somebody else's */
    assert_int_equal(overwriting(path), ROPA_OK);
    unlink(path);
    path = scratch_write("a.db", "SQLite format 3", 16); /* too short for one */
    assert_int_equal(overwriting(path), ROPA_OK);
    unlink(path);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(registers_are_not_written_over),
        cmocka_unit_test(new_file),
        cmocka_unit_test(what_is_public_has_the_mode_of_the_umask),
        cmocka_unit_test(overwriting_is_private_and_keeps_the_link),
        cmocka_unit_test(nothing_is_overwritten_unasked),
        cmocka_unit_test(abort_leaves_nothing),
        cmocka_unit_test(other_writers_may_use_the_temporary),
        cmocka_unit_test(a_full_disk_is_told),
        cmocka_unit_test(a_failed_write_leaves_the_target),
        cmocka_unit_test(what_was_left_is_swept_away),
        cmocka_unit_test(killed_leaves_nothing),
        cmocka_unit_test(folders_that_do_not_serve),
    };
    return cmocka_run_group_tests(tests, NULL, scratch_remove);
}
