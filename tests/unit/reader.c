/* SPDX-License-Identifier: Apache-2.0 */
/* Copyright the ropa contributors */

/* Who may only read reads what is there while another writes: whole every time, and never an older state after a newer. */
#include <ropa/ropa.h>

#include "model/nouns/nouns.h"

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
        assert_int_equal(chmod(path, mode), 0);
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

int main(void) {
    static const struct CMUnitTest tests[] = {
        cmocka_unit_test(while_another_writes),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
