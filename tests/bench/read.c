/* SPDX-License-Identifier: Apache-2.0 */
/* Copyright the ropa contributors */

/*
 * Reads every record of every noun once, whole, and does nothing with them: the least that a score can take.
 * usage: bench_read FILE
 */
#include <ropa/ropa.h>

#include <stdio.h>
#include <string.h>

static int64_t now(void *ctx) {
    (void)ctx;
    return 1679279400; /* 20 March 2566 */
}

static void zeros(void *ctx, void *bytes, size_t n) {
    (void)ctx;
    memset(bytes, 0, n);
}

static bool count(void *ctx, const struct ropa_record *rec) {
    (void)rec;
    ++*(size_t *)ctx;
    return true;
}

int main(int argc, char **argv) {
    struct ropa_env env = {.now = now, .clock_set = true, .random = zeros, .actor = "bench"};
    struct ropa_register *reg;
    size_t n, read = 0;
    const struct ropa_entity *const *nouns = ropa_entities(&n);
    if (argc != 2 || ropa_register_open(argv[1], &env, &reg, NULL))
        return 1;
    for (size_t i = 0; i < n; i++) {
        struct ropa_query *q = ropa_query_new(reg, nouns[i]);
        ropa_query_whole(q);
        if (ropa_register_list(reg, q, count, &read, NULL))
            return 1;
        ropa_query_free(q);
    }
    printf("%zu\n", read);
    ropa_register_close(reg);
    return 0;
}
