/* SPDX-License-Identifier: Apache-2.0 */
/* Copyright the ropa contributors */

/*
 * Fuzz target: any bytes, as a csv file. What was read, written again by us and read back as our own, is the same.
 */
#include "base/buf.h"
#include "exchange/table/csv_read.h"
#include "exchange/table/csv_write.h"

#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <unistd.h>

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

/* A file without a folder; its path through `path`. */
static int make_file(char path[32]) {
    int fd = memfd_create("csv", MFD_CLOEXEC);
    if (fd < 0)
        abort();
    snprintf(path, 32, "/proc/self/fd/%d", fd);
    return fd;
}

/* Everything in the file, cells ended by 0x1F and records by 0x1E; NULL when it is refused. Copied to `w` too. */
static char *read_all(const char *path, bool own, struct rp_csv_writer *w) {
    struct rp_buf b = {0};
    struct rp_csv *r = NULL;
    const struct rp_csv_row *row = NULL;
    struct ropa_err err = {0};
    enum ropa_status s = rp_csv_open(path, NULL, &r, &err);
    if (r)
        rp_csv_set_own(r, own);
    while (s == ROPA_OK && (s = rp_csv_next(r, &row, &err)) == ROPA_OK && row) {
        for (size_t i = 0; i < row->n; i++) {
            rp_buf_printf(&b, "%s\x1F", row->cells[i]);
            if (w)
                rp_csv_write_cell(w, row->cells[i]);
        }
        rp_buf_char(&b, '\x1E');
        if (w)
            rp_csv_write_end_row(w);
    }
    if (s != ROPA_OK && (s != err.status || !err.subject[0]))
        abort();
    rp_csv_close(r);
    char *all = rp_buf_take(&b);
    if (s == ROPA_OK)
        return all;
    free(all);
    return NULL;
}

static bool put_fd(void *ctx, const char *bytes, size_t n) {
    return write(*(int *)ctx, bytes, n) == (ssize_t)n;
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size) {
    char path[32], again[32];
    int in = make_file(path), out = make_file(again);
    struct rp_csv_writer w;
    if (write(in, data, size) != (ssize_t)size)
        abort();
    rp_csv_write_begin(&w, put_fd, &out);
    char *first = read_all(path, false, &w);
    char *second = first ? read_all(again, true, NULL) : NULL;
    if (first && (!second || strcmp(first, second) != 0))
        abort();
    free(first);
    free(second);
    close(in);
    close(out);
    return 0;
}
