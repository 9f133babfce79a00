/* SPDX-License-Identifier: Apache-2.0 */
/* Copyright the ropa contributors */

/*
 * Fuzz target: any bytes as the name of a place. What is read prints, and reads back as the same place; what is refused
 * says a status and a sentence.
 */
#include "model/place.h"
#include "model/nouns/nouns.h"

#include <ropa/text.h>
#include <stdlib.h>
#include <string.h>

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

static void must(int holds) {
    if (!holds)
        abort();
}

static void read_back(const struct ropa_place *p) {
    struct ropa_place back;
    char *text = ropa_place_text(p, ROPA_AS_CODE, ROPA_TH);
    must(text && *text);
    must(ropa_place_parse(p->root, text, &back, NULL) == ROPA_OK && !ropa_place_order(p, &back));
    free(text);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size) {
    static const struct ropa_entity *const of[] = {&rp_activity, &rp_unit, &rp_setting};
    char *text = calloc(1, size + 1), said[2048];
    if (!text)
        return 0;
    memcpy(text, data, size);
    for (size_t i = 0; i < sizeof of / sizeof *of; i++) {
        struct ropa_place p;
        struct ropa_err err = {0};
        if (ropa_place_parse(of[i], text, &p, &err) == ROPA_OK)
            read_back(&p);
        else
            must(!p.root && *ropa_err_sentence(&err, ROPA_EN, said, sizeof said));
        rp_place_around(of[i], text, true, &p, NULL);
    }
    free(text);
    return 0;
}
