/* SPDX-License-Identifier: Apache-2.0 */
/* Copyright the ropa contributors */

/* write LAYOUTS FOLDER: writes the sample in every layout of the folder LAYOUTS, a list of units and a score, to FOLDER. */
#include "sample.h"

#include "base/buf.h"
#include "exchange/sheet/xlsx_list.h"
#include "model/nouns/nouns.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static char *read_all(const char *path) {
    struct rp_buf b = {0};
    char part[4096];
    FILE *f = fopen(path, "rb");
    for (size_t n; f && (n = fread(part, 1, sizeof part, f)) > 0;)
        rp_buf_add(&b, part, n);
    if (f)
        fclose(f);
    return f ? rp_buf_take(&b) : NULL;
}

static int complain(const char *what, const struct ropa_err *err) {
    char sentence[2048];
    fprintf(stderr, "%s: %s\n", what, ropa_err_sentence(err, ROPA_EN, sentence, sizeof sentence));
    return 1;
}

static struct rp_book book_of(const struct sample *s) {
    return (struct rp_book){.view = &s->view,
                            .live = &s->view,
                            .organisation = s->organisation,
                            .unit = s->unit,
                            .lang = ROPA_TH,
                            .today = "2023-03-20",
                            .created = 1679270400,
                            .head = "00112233445566778899aabbccddeeff00112233445566778899aabbccddeeff"};
}

#define MANY 1000000 /* records expected, so that rows are streamed */

/* The sample's records as a workbook at `path`. */
static enum ropa_status write_book(const char *path, const struct rp_layout *layout, bool full,
                                   const struct sample *s, const struct rp_book *book, struct ropa_err *err) {
    struct rp_xlsx_writer *w = NULL;
    struct rp_file *file;
    size_t n;
    enum ropa_status st = rp_file_begin(&(struct rp_out){.path = path, .overwrite = true}, &file, err);
    if (st)
        return st;
    st = rp_xlsx_begin(file, layout, full, book, &w, err);
    for (size_t i = 0; !st && i < s->n_from; i++)
        rp_xlsx_put(w, s->from[i]);
    if (!st)
        st = rp_xlsx_end(w, &n, err);
    rp_xlsx_free(w);
    if (!st)
        return rp_file_commit(file, err);
    rp_file_abort(file);
    return st;
}

static int write_layout(const char *layouts, const char *folder, const char *name, size_t expected) {
    char path[1024];
    struct sample s;
    struct ropa_err err = {0};
    struct rp_layout *layout = NULL;
    snprintf(path, sizeof path, "%s/%s.json", layouts, name);
    char *json = read_all(path);
    sample_make(&s);
    struct rp_book book = book_of(&s);
    book.expected = expected;
    snprintf(path, sizeof path, "%s/%s%s.xlsx", folder, name, expected ? ".streamed" : "");
    int failed = !json || rp_layout_parse(json, &layout, &err);
    if (!failed)
        rp_layout_unapproved(layout);
    failed = failed || write_book(path, layout, true, &s, &book, &err);
    if (failed)
        complain(path, &err);
    rp_layout_free(layout);
    sample_free(&s);
    free(json);
    return failed;
}

static int write_list(const char *folder) {
    char path[1024];
    struct sample s;
    struct ropa_err err = {0};
    struct rp_layout *layout = NULL;
    sample_make(&s);
    struct rp_book book = book_of(&s);
    book.expected = MANY;
    s.from = &s.unit;
    s.n_from = 1;
    snprintf(path, sizeof path, "%s/list.xlsx", folder);
    int failed =
        rp_xlsx_list_layout(&rp_unit, false, NULL, 0, &layout, &err) || write_book(path, layout, false, &s, &book, &err);
    if (failed)
        complain(path, &err);
    rp_layout_free(layout);
    sample_free(&s);
    return failed;
}

static const char *name_of_unit(const struct sample *s, const struct ropa_record *rec) {
    const struct ropa_entity *ent = ropa_record_entity(rec);
    const char *uid = ent->unit_field != ROPA_NO_FIELD ? ropa_record_get(rec, ent->unit_field) : NULL, *ref,
               *name = "";
    if (uid)
        s->view.describe(s->view.ctx, &rp_unit, uid, &ref, &name);
    return name;
}

static bool proof(void *ctx, const char *ref, struct rp_score_proof *out) {
    const struct sample *s = ctx;
    for (size_t i = 0; i < s->n_shared; i++) {
        const struct ropa_record *rec = s->shared[i];
        const struct ropa_entity *ent = ropa_record_entity(rec);
        if (strcmp(ropa_record_ref(rec), ref) != 0)
            continue;
        *out = (struct rp_score_proof){ent, ropa_record_get(rec, ent->title), name_of_unit(s, rec)};
        return true;
    }
    return false;
}

static int write_score(const char *folder, const char *name, enum ropa_lang lang) {
    char path[1024];
    struct sample s;
    struct ropa_err err = {0};
    sample_make(&s);
    struct rp_book book = book_of(&s);
    book.lang = lang;
    snprintf(path, sizeof path, "%s/%s.xlsx", folder, name);
    struct rp_score_input in = {&sample_score, &sample_months, proof, &s};
    struct rp_file *file;
    int failed = rp_file_begin(&(struct rp_out){.path = path, .overwrite = true}, &file, &err) != ROPA_OK;
    if (!failed && (failed = rp_xlsx_score(file, &in, &book, &err) != ROPA_OK))
        rp_file_abort(file);
    else if (!failed)
        failed = rp_file_commit(file, &err) != ROPA_OK;
    if (failed)
        complain(path, &err);
    sample_free(&s);
    return failed;
}

int main(int argc, char **argv) {
    static const char *const names[] = {"register", "controller31", "processor28", "combined34", "card"};
    int failed = 0;
    if (argc < 3)
        return 2;
    for (size_t i = 0; i < sizeof names / sizeof names[0]; i++)
        failed |=
            write_layout(argv[1], argv[2], names[i], 0) | write_layout(argv[1], argv[2], names[i], MANY);
    return failed | write_list(argv[2]) | write_score(argv[2], "score", ROPA_TH) |
           write_score(argv[2], "score_en", ROPA_EN);
}
