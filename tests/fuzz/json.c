/* SPDX-License-Identifier: Apache-2.0 */
/* Copyright the ropa contributors */

/* Fuzz target: any bytes, as a register in JSON. A value handed over is the text it is said to be; a refusal has its place. */
#include "exchange/table/json_register.h"

#include <stdint.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <unistd.h>

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

static enum ropa_status look(void *ctx, const char *key, size_t place, const json_t *value, const char *text,
                             struct ropa_err *err) {
    json_t *again = json_loads(text, JSON_DECODE_ANY, NULL);
    (void)ctx;
    (void)place;
    (void)err;
    if (!key || !again || !json_equal(again, value))
        abort();
    json_decref(again);
    return ROPA_OK;
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size) {
    char path[32];
    struct ropa_err err = {0};
    int fd = memfd_create("json", MFD_CLOEXEC);
    if (fd < 0 || write(fd, data, size) != (ssize_t)size)
        abort();
    snprintf(path, sizeof path, "/proc/self/fd/%d", fd);
    enum ropa_status s = rp_json_register_read(path, NULL, look, NULL, &err);
    if (s && (s != err.status || strcmp(err.subject, path) || err.row < 1))
        abort();
    close(fd);
    return 0;
}
