/* SPDX-License-Identifier: Apache-2.0 */
/* Copyright the ropa contributors */

/*
 * Fuzz target: another office's register of which bytes were changed, previewed as a merge. The input is a list of changes: three bytes say
 * where (from the end of the file where the first is odd), one what stands there. What `verify` would refuse isn't taken, a refusal is told
 * by the file's name, and the register is as it was.
 */
#include <fcntl.h>
#include <ropa/merge.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/stat.h>
#include <unistd.h>

#include "../unit/world.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

static struct world world, theirs;
static struct ropa_register *reg;
static unsigned char *whole; /* the other register's file */
static size_t length;
static char path[160];

static void end(void) {
    ropa_register_close(reg);
    unlink(path);
    free(whole);
    world_end(&world);
    world_end(&theirs);
    scratch_remove(NULL);
}

static void must(int holds) {
    if (!holds)
        abort();
}

static void add(struct ropa_register *to, const char *noun, const char *field, const char *value) {
    const struct ropa_entity *ent = ropa_entity_find(noun);
    struct ropa_record *rec = ropa_record_new(ent);
    must(rec && !ropa_record_parse(rec, ropa_field_find(ent, field), value, NULL, NULL));
    must(!ropa_register_save(to, rec, NULL));
    ropa_record_free(rec);
}

/* A register with a party and an activity, as a backup of it. */
static void make_other(void) {
    struct ropa_register *other;
    struct stat st;
    world_make(&theirs, "fuzz-merge-theirs");
    must(!ropa_register_make(theirs.path, &theirs.env, &other, NULL));
    add(other, "party", "name", "บริษัท ตัวอย่าง");
    add(other, "activity", "activity_name", "งานหนึ่ง");
    snprintf(path, sizeof path, "%s.copy", theirs.path);
    must(!ropa_register_backup(other, path, NULL));
    ropa_register_close(other);
    FILE *f = fopen(path, "rb");
    must(f && !fstat(fileno(f), &st));
    length = (size_t)st.st_size;
    whole = malloc(length);
    must(whole && fread(whole, 1, length, f) == length);
    fclose(f);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size) {
    struct ropa_err err = {0};
    struct ropa_merge_result *r = NULL;
    if (!reg) {
        make_other();
        world_make(&world, "fuzz-merge");
        must(ropa_register_make(world.path, &world.env, &reg, &err) == ROPA_OK);
        atexit(end);
    }
    int fd = open(path, O_WRONLY | O_TRUNC | O_CREAT | O_CLOEXEC, 0600);
    must(fd >= 0 && write(fd, whole, length) == (ssize_t)length);
    for (size_t i = 0; i + 4 <= size && i < 400; i += 4) {
        size_t at = ((size_t)data[i] << 16 | (size_t)data[i + 1] << 8 | data[i + 2]) % length;
        must(pwrite(fd, &data[i + 3], 1, (off_t)(data[i] & 1 ? length - 1 - at : at)) == 1);
    }
    close(fd);
    const char *const paths[] = {path};
    enum ropa_status s = ropa_merge(reg, paths, 1, &(struct ropa_merge){.take = ROPA_TAKE_THEIRS}, &r, &err);
    must(s ? s == err.status && !r && *err.subject : r && r->n == 1);
    must(ropa_register_count(reg, ropa_entity_find("activity")) == 0);
    ropa_merge_free(r);
    return 0;
}
