/* SPDX-License-Identifier: Apache-2.0 */
/* Copyright the ropa contributors */

/* The one place that reads the environment, the clock and the random source. */
#include "cli/env.h"
#include "cli/internal.h"
#include "cli/me.h"
#include "cli/term.h"

#include <fcntl.h>
#include <pwd.h>
#include <stdlib.h>
#include <string.h>
#include <sys/random.h>
#include <time.h>
#include <unistd.h>

static int64_t given_now; /* $ROPA_NOW */

static int64_t real_now(void *ctx) {
    (void)ctx;
    return (int64_t)time(NULL);
}

static int64_t set_now(void *ctx) {
    (void)ctx;
    return given_now;
}

static void real_random(void *ctx, void *bytes, size_t n) {
    (void)ctx;
    while (n) {
        ssize_t got = getrandom(bytes, n, 0);
        if (got <= 0)
            abort(); /* no kernel that runs us refuses; equal uids would be worse than stopping */
        bytes = (char *)bytes + got;
        n -= (size_t)got;
    }
}

static const char *login(void) {
    struct passwd *p = getpwuid(getuid());
    return p && p->pw_name ? p->pw_name : "unknown";
}

static bool set_clock(struct cli *cli, struct ropa_err *err) {
    const char *now = getenv("ROPA_NOW");
    cli->env.now = real_now;
    if (!now || !*now)
        return true;
    if (ropa_time_parse(now, NULL, &given_now, err)) {
        err->label = (struct ropa_text){{"ROPA_NOW", "ROPA_NOW"}};
        return false;
    }
    cli->env.now = set_now;
    cli->env.clock_set = true;
    return true;
}

static void set_config(struct cli *cli) {
    const char *folder = getenv("XDG_CONFIG_HOME"), *home = getenv("HOME");
    if (folder && *folder == '/')
        snprintf(cli->config, sizeof cli->config, "%s", folder);
    else if (home && *home == '/')
        snprintf(cli->config, sizeof cli->config, "%s/.config", home);
}

bool cli_env(struct cli *cli, struct ropa_err *err) {
    const char *db = getenv("ROPA_DB"), *lang = getenv("ROPA_LANG");
    const char *templates = getenv("ROPA_TEMPLATES");
    bool terminal = isatty(STDIN_FILENO) && isatty(STDOUT_FILENO);
    *cli = (struct cli){.db = db && *db ? db : "ropa.db",
                        .lang = lang && !strcmp(lang, "en") ? ROPA_EN : ROPA_TH,
                        .env = {.random = real_random,
                                .actor = login(),
                                .templates = templates && *templates ? templates : NULL,
                                .progress = cli_progress_asked,
                                .ctx = cli},
                        .ask = terminal,
                        .redraws = terminal && getenv("TERM") && strcmp(getenv("TERM"), "dumb") != 0,
                        .colour = terminal && !getenv("NO_COLOR"),
                        .out = cli_stream(STDOUT_FILENO, isatty(STDOUT_FILENO) ? _IOLBF : _IOFBF),
                        .err = cli_stream(STDERR_FILENO, _IONBF)};
    if (!cli->out || !cli->err)
        abort(); /* no memory for two streams */
    cli_term_measure(cli);
    set_config(cli);
    cli_me_read(cli);
    if (!cli->env.templates && *cli->me.templates && !access(cli->me.templates, R_OK | X_OK))
        cli->env.templates = cli->me.templates;
    const char *user = getenv("ROPA_USER");
    cli->named = user && *user;
    if (cli->named)
        cli->env.actor = user;
    else if (*cli->me.person)
        cli->env.actor = cli->me.person;
    return set_clock(cli, err);
}
