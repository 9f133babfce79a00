/* SPDX-License-Identifier: Apache-2.0 */
/* Copyright the ropa contributors */

/* `ropa --practice`: the menu over a copy that is gone when the officer leaves. */
#include "cli/practice.h"

#include "cli/form/form_screen.h"

#include <stdlib.h>
#include <string.h>
#include <unistd.h>

/* What a signal's handler must find without a context; "" none is open. */
static char folder[300];
static char files[3][330]; /* the copy, and what SQLite keeps beside it */

void cli_practice_end(void) {
    if (!*folder)
        return;
    for (size_t i = 0; i < sizeof files / sizeof *files; i++)
        unlink(files[i]);
    rmdir(folder);
    *folder = '\0';
}

/* The sample register stands in where there is none to copy. */
static enum ropa_status make_sample(struct cli *cli, const char *path, struct ropa_err *err) {
    struct ropa_register *reg = NULL;
    enum ropa_status s = ropa_register_make(path, &cli->env, &reg, err);
    if (!s)
        s = ropa_register_sample(reg, err);
    ropa_register_close(reg);
    return s;
}

/* Brought to the newest shape; what is kept of it before that is of no use here. */
static enum ropa_status bring_up(struct cli *cli, const char *path, struct ropa_err *err) {
    struct ropa_register *reg = NULL;
    enum ropa_status s = ropa_register_open(path, &cli->env, &reg, err);
    if (!s && *ropa_register_copy_made(reg))
        unlink(ropa_register_copy_made(reg));
    ropa_register_close(reg);
    return s;
}

enum ropa_status cli_practice_begin(struct cli *cli, struct ropa_err *err) {
    static const struct ropa_text said = {
        {"ฝึกใช้: นี่คือสำเนา สิ่งที่ทำไม่เข้าทะเบียนจริง และหายไปเมื่อออก",
         "Practice: this is a copy; what is done doesn't reach the register and is gone when you leave"}};
    static const struct ropa_text sample = {
        {"ยังไม่มีทะเบียน จึงใช้ข้อมูลตัวอย่าง", "There is no register yet, so this is the sample"}};
    static const char *const beside[] = {"", "-wal", "-shm"};
    const char *home = getenv("TMPDIR");
    snprintf(folder, sizeof folder, "%s/ropa-practice-XXXXXX", home && *home == '/' ? home : "/tmp");
    if (!mkdtemp(folder)) {
        err->status = ROPA_E_IO;
        snprintf(err->found, sizeof err->found, "%.*s", (int)sizeof err->found - 1, folder);
        *folder = '\0';
        return err->status;
    }
    for (size_t i = 0; i < sizeof files / sizeof *files; i++)
        snprintf(files[i], sizeof *files, "%s/practice.db%s", folder, beside[i]);
    enum ropa_status s = ropa_register_copy_as_is(cli->db, files[0], err);
    bool none = s == ROPA_E_NO_REGISTER;
    if (none)
        s = make_sample(cli, files[0], err);
    else if (!s)
        s = bring_up(cli, files[0], err);
    if (s) {
        cli_practice_end();
        return s;
    }
    cli->db = files[0];
    cli->env.practice = true;
    cli_screen_text(cli, cli_say(cli, &said), 1, 1);
    if (none)
        cli_screen_text(cli, cli_say(cli, &sample), 1, 1);
    return ROPA_OK;
}
