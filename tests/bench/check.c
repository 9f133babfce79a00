/* SPDX-License-Identifier: Apache-2.0 */
/* Copyright the ropa contributors */

/*
 * What `ropa check` does to every record of a register, in its parts: reads them (whole, with what is derived), and with
 * "judge" judges them too. Prints how often a rule judged a record or a row.
 * usage: bench_check FILE read|judge
 */
#include "register/register.h"
#include "rules/judge.h"

#include <ropa/check.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static int64_t now(void *ctx) {
    (void)ctx;
    return 1679279400; /* 20 March 2566 */
}

static void no_random(void *ctx, void *bytes, size_t n) {
    (void)ctx;
    memset(bytes, 0, n);
}

static void check(enum ropa_status s, const struct ropa_err *err) {
    char text[1024];
    if (s) {
        fprintf(stderr, "%s\n", ropa_err_sentence(err, ROPA_EN, text, sizeof text));
        exit(1);
    }
}

struct uids {
    char (*at)[37];
    size_t n, cap;
};

static bool keep(void *ctx, const struct ropa_record *rec) {
    struct uids *u = ctx;
    if (u->n == u->cap) {
        u->cap = u->cap ? u->cap * 2 : 1024;
        u->at = realloc(u->at, u->cap * sizeof *u->at);
        if (!u->at)
            exit(1);
    }
    snprintf(u->at[u->n++], sizeof *u->at, "%s", ropa_record_uid(rec));
    return true;
}

static size_t judged_of(struct ropa_register *reg, const struct ropa_record *rec) {
    struct rp_outcome out = {0};
    rp_store_view_trim(reg->st);
    rp_judge(ropa_register_view(reg), rec, &out);
    size_t n = out.judged;
    rp_outcome_free(&out);
    return n;
}

static size_t take_noun(struct ropa_register *reg, const struct ropa_entity *ent, bool judge) {
    struct uids u = {0};
    struct ropa_err err = {0};
    size_t judged = 0;
    struct ropa_query *q = ropa_query_new(reg, ent);
    check(ropa_register_list(reg, q, keep, &u, &err), &err);
    for (size_t i = 0; i < u.n; i++) {
        struct ropa_record *rec;
        check(ropa_register_get(reg, ent, u.at[i], &rec, &err), &err);
        judged += judge ? judged_of(reg, rec) : 0;
        ropa_record_free(rec);
    }
    ropa_query_free(q);
    free(u.at);
    return judged;
}

int main(int argc, char **argv) {
    struct ropa_env env = {.now = now, .clock_set = true, .random = no_random, .actor = "bench"};
    struct ropa_register *reg;
    struct ropa_err err = {0};
    size_t n, judged = 0;
    if (argc != 3)
        return 2;
    check(ropa_register_open(argv[1], &env, &reg, &err), &err);
    check(ropa_check_begin(reg, true, &err), &err);
    const struct ropa_entity *const *nouns = ropa_entities(&n);
    for (size_t i = 0; i < n; i++)
        judged += take_noun(reg, nouns[i], !strcmp(argv[2], "judge"));
    ropa_check_end(reg);
    ropa_register_close(reg);
    printf("%zu\n", judged);
    return 0;
}
