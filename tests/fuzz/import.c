/* SPDX-License-Identifier: Apache-2.0 */
/* Copyright the ropa contributors */

/*
 * Fuzz target: bytes taken into a register, previewed. A workbook where they begin with P, JSON with {, else csv. Every cell is accounted
 * for, a refusal is told, and the register is as it was.
 */
#include <fcntl.h>
#include <ropa/exchange.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/mman.h>
#include <unistd.h>

#include "../unit/world.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

static struct world world;
static struct ropa_register *reg;

static void end(void) {
    ropa_register_close(reg);
    world_end(&world);
    scratch_remove(NULL);
}

static void must(int holds) {
    if (!holds)
        abort();
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size) {
    char path[40];
    struct ropa_err err = {0};
    struct ropa_import_result *r = NULL;
    if (!reg) {
        world_make(&world, "fuzz-import");
        must(ropa_register_make(world.path, &world.env, &reg, &err) == ROPA_OK);
        atexit(end);
    }
    int fd = memfd_create("import", MFD_CLOEXEC);
    must(fd >= 0 && write(fd, data, size) == (ssize_t)size);
    snprintf(path, sizeof path, "/proc/self/fd/%d", fd);
    const struct ropa_import how = {.format = size && *data == 'P' ? "xlsx" : size && *data == '{' ? "json" : "csv"};
    enum ropa_status s = ropa_import(reg, path, &how, &r, &err);
    must(!s || s == err.status);
    for (size_t i = 0; r && i < r->n_left; i++)
        must(r->left[i].cell && r->left[i].reason[ROPA_TH] && r->left[i].reason[ROPA_EN]);
    must(!r || (r->read == r->stored + r->n_left && r->empty + r->normalised <= r->stored));
    must(ropa_register_count(reg, ropa_entity_find("activity")) == 0);
    ropa_import_free(r);
    close(fd);
    return 0;
}
