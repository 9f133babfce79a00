/* SPDX-License-Identifier: Apache-2.0 */
/* Copyright the ropa contributors */

/* Registers out to callbacks and in from them: the same bytes as files, and nothing left of what was stopped. */
#include <ropa/ropa.h>

#include "model/nouns/evidence.h"
#include "model/nouns/nouns.h"

#include <sqlite3.h>
#include <string.h>

#include "fixture.h"
#include "scratch.h"

enum { MANY = 250, MOST = 1 << 22 };

/* What a sink took; the put after `allowed` of them is refused. */
struct taken {
    char *bytes;
    size_t n, puts, allowed;
};

static bool put(void *ctx, const void *bytes, size_t n) {
    struct taken *t = ctx;
    if (t->puts++ == t->allowed)
        return false;
    assert_true(t->n + n <= MOST);
    memcpy(t->bytes + t->n, bytes, n);
    t->n += n;
    return true;
}

/* What a source gives, seven bytes at a time; -1 at `breaks`. */
struct given {
    const char *bytes;
    size_t n, at, breaks;
};

static ptrdiff_t get(void *ctx, void *bytes, size_t n) {
    struct given *g = ctx;
    size_t k = g->n - g->at < 7 ? g->n - g->at : 7;
    k = k < n ? k : n;
    if (g->at >= g->breaks)
        return -1;
    memcpy(bytes, g->bytes + g->at, k);
    g->at += k;
    return (ptrdiff_t)k;
}

static int set_up(void **state) {
    struct fixture *f = fixture_make(state, "stream", NULL);
    struct ropa_err err = {0};
    char name[32];
    enter(f->reg, &rp_organisation, PAIRS("controller_name", "สำนักงานตัวอย่าง"));
    good(ropa_register_begin(f->reg, "import", &err), &err);
    for (int i = 0; i < MANY; i++) {
        snprintf(name, sizeof name, "กิจกรรม %d", i);
        enter(f->reg, &rp_activity, PAIRS("activity_name", name));
        enter(f->reg, &rp_catalog,
              PAIRS("title", name, "data_category", "public")); /* some formats are of these alone */
    }
    good(ropa_register_commit(f->reg, &err), &err);
    return 0;
}

static size_t read_file(const char *path, char *bytes) {
    FILE *file = fopen(path, "rb");
    assert_non_null(file);
    size_t n = fread(bytes, 1, MOST, file);
    fclose(file);
    return n;
}

static void a_sink_takes_what_a_file_would_hold(void **state) {
    struct fixture *f = *state;
    struct ropa_err err = {0};
    size_t n_formats, n, m;
    const struct ropa_export_format *const *formats = ropa_export_formats(&n_formats);
    struct taken t = {.bytes = malloc(MOST), .allowed = SIZE_MAX};
    char *bytes = malloc(MOST);
    const struct ropa_sink sink = {put, &t};
    assert_true(n_formats >= 3);
    for (size_t i = 0; i < n_formats; i++) {
        struct ropa_export how = {.format = formats[i]->name};
        const char *path = scratch(formats[i]->name);
        t.n = t.puts = 0;
        good(ropa_export(f->reg, path, &how, &n, &err), &err);
        good(ropa_export_to(f->reg, &sink, &how, &m, &err), &err);
        assert_int_equal(n, formats[i]->whole ? 2 * MANY + 1 : MANY);
        assert_int_equal(n, m);
        assert_int_equal(read_file(path, bytes), t.n);
        assert_memory_equal(bytes, t.bytes, t.n);
        unlink(path);
    }
    const char *zip = scratch("files.zip");
    t.n = t.puts = 0;
    good(ropa_export_files(f->reg, zip, false, &n, &err), &err);
    good(ropa_export_files_to(f->reg, &sink, &m, &err), &err);
    assert_int_equal(n, m);
    assert_int_equal(read_file(zip, bytes), t.n);
    assert_memory_equal(bytes, t.bytes, t.n);
    assert_int_equal(ropa_export_files(f->reg, zip, false, &n, &err), ROPA_E_EXISTS);
    unlink(zip);
    t.n = t.puts = 0;
    good(ropa_export_dictionary(scratch("d"), ROPA_TH, false, &err), &err);
    good(ropa_export_dictionary_to(&sink, ROPA_TH, &err), &err);
    assert_int_equal(read_file(scratch("d"), bytes), t.n);
    assert_memory_equal(bytes, t.bytes, t.n);
    unlink(scratch("d"));
    free(bytes);
    free(t.bytes);
}

/* A document, too: the same bytes, and a sink may end it. */
static void a_document_goes_to_a_sink(void **state) {
    static const char *const formats[] = {"docx", "html", "md"};
    struct fixture *f = *state;
    struct ropa_record *notice = ropa_record_new(&rp_notice);
    struct ropa_err err = {0};
    good(ropa_record_from_json(notice, "{\"name\":\"ประกาศ\",\"scope\":\"office\"}", NULL, &err), &err);
    good(ropa_register_save(f->reg, notice, &err), &err);
    for (size_t i = 0; i < 3; i++) {
        struct taken t = {.bytes = malloc(MOST), .allowed = SIZE_MAX}, ends = {.bytes = malloc(MOST)};
        char *bytes = malloc(MOST);
        struct ropa_document what = {
            .kind = ropa_document_kind_find("notice"), .uid = ropa_record_uid(notice), .format = formats[i]};
        struct ropa_document_made *made;
        const char *path = scratch(formats[i]);
        good(ropa_document_write(f->reg, path, &what, &made, &err), &err);
        assert_int_equal(ropa_document_result(made)->state, ROPA_DOCUMENT_DRAFT);
        ropa_document_free(made);
        good(ropa_document_write_to(f->reg, &(struct ropa_sink){put, &t}, &what, NULL, &err), &err);
        assert_int_equal(read_file(path, bytes), t.n);
        assert_memory_equal(bytes, t.bytes, t.n);
        assert_int_equal(ropa_document_write(f->reg, path, &what, NULL, &err), ROPA_E_EXISTS);
        assert_int_equal(ropa_document_write_to(f->reg, &(struct ropa_sink){put, &ends}, &what, NULL, &err),
                         ROPA_E_STOPPED);
        unlink(path);
        free(bytes);
        free(t.bytes);
        free(ends.bytes);
    }
    ropa_record_free(notice);
}

/* A memo of nothing isn't written: nobody is to sign it. */
static void a_paper_that_tells_of_nothing_is_not_made(void **state) {
    struct fixture *f = *state;
    struct ropa_record *unit = ropa_record_new(&rp_unit);
    struct ropa_err err = {0};
    struct ropa_document_made *made;
    const char *path = scratch("md");
    good(ropa_record_from_json(unit, "{\"code\":\"VOID\",\"name\":\"กองว่าง\"}", NULL, &err), &err);
    good(ropa_register_save(f->reg, unit, &err), &err);
    const struct ropa_document what = {
        .kind = ropa_document_kind_find("memo"), .uid = ropa_record_uid(unit), .format = "md"};
    assert_int_equal(ropa_document_try(f->reg, &what, &made, &err), ROPA_E_EMPTY_PAPER);
    assert_null(made);
    assert_int_equal(ropa_document_write(f->reg, path, &what, NULL, &err), ROPA_E_EMPTY_PAPER);
    assert_int_not_equal(access(path, F_OK), 0);
    ropa_record_free(unit);
}

static void a_sink_may_end_it(void **state) {
    struct fixture *f = *state;
    size_t n_formats;
    const struct ropa_export_format *const *formats = ropa_export_formats(&n_formats);
    for (size_t i = 0; i < n_formats; i++) {
        struct ropa_err err = {0};
        struct taken t = {.bytes = malloc(MOST)};
        struct ropa_export how = {.format = formats[i]->name};
        assert_int_equal(ropa_export_to(f->reg, &(struct ropa_sink){put, &t}, &how, NULL, &err),
                         ROPA_E_STOPPED);
        assert_string_equal(err.subject, formats[i]->name);
        assert_int_equal(t.puts, 1); /* not asked again */
        free(t.bytes);
    }
}

static bool stop_at(void *ctx, size_t done) {
    size_t *at = ctx;
    return done < *at;
}

static void whoever_watches_may_end_it(void **state) {
    struct fixture *f = *state;
    size_t n_formats, at = 200, left;
    const struct ropa_export_format *const *formats = ropa_export_formats(&n_formats);
    for (size_t i = 0; i < n_formats; i++) {
        struct ropa_err err = {0};
        struct ropa_export how = {.format = formats[i]->name, .progress = stop_at, .ctx = &at};
        int before = scratch_count();
        assert_int_equal(ropa_export(f->reg, scratch("stopped"), &how, NULL, &err), ROPA_E_STOPPED);
        assert_int_equal(scratch_count(), before); /* neither the file nor its temporary */
    }
    struct ropa_err err = {0};
    struct ropa_import_result *result;
    struct ropa_export all = {.format = "csv"};
    struct ropa_import how = {.write = true, .progress = stop_at, .ctx = &at};
    int64_t n = ropa_register_count(f->reg, &rp_activity);
    good(ropa_export(f->reg, scratch("all.csv"), &all, &left, &err), &err);
    assert_int_equal(ropa_import(f->reg, scratch("all.csv"), &how, &result, &err), ROPA_E_STOPPED);
    ropa_import_free(result);
    assert_int_equal(ropa_register_count(f->reg, &rp_activity), n);
    good(ropa_register_begin(f->reg, "set", &err), &err); /* nothing is held */
    ropa_register_rollback(f->reg);
    unlink(scratch("all.csv"));
}

#define CSV "activity_name,activity_desc\nจากที่อื่น,ทดสอบ\n"

static void a_source_is_read_as_a_file(void **state) {
    struct fixture *f = *state;
    struct ropa_err err = {0};
    struct ropa_import_result *result;
    struct ropa_import how = {.write = true};
    int64_t n = ropa_register_count(f->reg, &rp_activity);
    struct given g = {.bytes = CSV, .n = sizeof CSV - 1, .breaks = SIZE_MAX};
    good(ropa_import_from(f->reg, &(struct ropa_source){get, &g, "หน้าเว็บ.csv"}, &how, &result, &err), &err);
    assert_int_equal(result->fresh, 1);
    assert_int_equal(result->read, result->stored);
    ropa_import_free(result);
    assert_int_equal(ropa_register_count(f->reg, &rp_activity), n + 1);
}

/* A workbook goes out by a sink, and comes back by a source to be held against the register. */
static void a_workbook_comes_back_by_a_source(void **state) {
    struct fixture *f = *state;
    struct ropa_err err = {0};
    struct ropa_file_checked *checked = NULL;
    struct ropa_export how = {.format = "xlsx"};
    struct taken t = {.bytes = malloc(MOST), .allowed = SIZE_MAX};
    good(ropa_export_to(f->reg, &(struct ropa_sink){put, &t}, &how, NULL, &err), &err);
    struct given whole = {.bytes = t.bytes, .n = t.n, .breaks = SIZE_MAX};
    good(ropa_verify_from(f->reg, &(struct ropa_source){get, &whole, "รับมา.xlsx"}, &checked, &err), &err);
    assert_int_equal(ropa_file_checked(checked)->standing, ROPA_FILE_EQUAL);
    assert_true(ropa_file_checked(checked)->cells > 10);
    ropa_file_checked_free(checked);
    struct given broken = {.bytes = t.bytes, .n = t.n, .breaks = t.n / 2};
    assert_int_equal(
        ropa_verify_from(f->reg, &(struct ropa_source){get, &broken, "รับมา.xlsx"}, &checked, &err),
        ROPA_E_STOPPED);
    assert_null(checked);
    struct given text = {.bytes = CSV, .n = sizeof CSV - 1, .breaks = SIZE_MAX};
    assert_int_equal(ropa_verify_from(f->reg, &(struct ropa_source){get, &text, "รับมา.xlsx"}, &checked, &err),
                     ROPA_E_NOT_EXPORTED);
    assert_string_equal(err.subject, "รับมา.xlsx"); /* by its name */
    free(t.bytes);
}

static ptrdiff_t boast(void *ctx, void *bytes, size_t n) {
    (void)ctx;
    memset(bytes, 'a', n);
    return (ptrdiff_t)n + 1;
}

/* It may not say that it gave more than it was asked for. */
static void a_source_that_boasts_is_not_believed(void **state) {
    struct fixture *f = *state;
    struct ropa_file_checked *checked = NULL;
    struct ropa_err err = {0};
    assert_int_equal(
        ropa_verify_from(f->reg, &(struct ropa_source){boast, NULL, "รับมา.xlsx"}, &checked, &err),
        ROPA_E_STOPPED);
    assert_null(checked);
}

static void a_source_that_breaks_stores_nothing(void **state) {
    struct fixture *f = *state;
    struct ropa_import_result *result;
    struct ropa_import how = {.write = true};
    int64_t n = ropa_register_count(f->reg, &rp_activity);
    struct {
        struct given given;
        const char *name;
        enum ropa_status status;
    } cases[] = {
        {{.bytes = CSV, .n = sizeof CSV - 1, .breaks = 21}, "a.csv", ROPA_E_STOPPED},
        {{.bytes = CSV, .n = sizeof CSV - 1, .breaks = 0}, "a.csv", ROPA_E_STOPPED},
        {{.bytes = "", .n = 0, .breaks = SIZE_MAX}, "a.csv", ROPA_E_FILE_EMPTY},
        {{.bytes = "PK\3\4....", .n = 8, .breaks = SIZE_MAX}, "a.csv", ROPA_E_FILE_EXCEL},
        {{.bytes = CSV, .n = sizeof CSV - 1, .breaks = SIZE_MAX}, "a.pdf", ROPA_E_USAGE},
        {{.bytes = "a,b\n\"", .n = 5, .breaks = SIZE_MAX}, "a.csv", ROPA_E_FORMAT},
    };
    for (size_t i = 0; i < sizeof cases / sizeof cases[0]; i++) {
        struct ropa_err err = {0};
        struct ropa_source from = {get, &cases[i].given, cases[i].name};
        assert_int_equal(ropa_import_from(f->reg, &from, &how, &result, &err), cases[i].status);
        assert_null(strstr(err.subject, "/proc")); /* it is called by its name */
        if (cases[i].status != ROPA_E_USAGE)
            assert_string_equal(err.subject, "a.csv");
        ropa_import_free(result);
    }
    assert_int_equal(ropa_register_count(f->reg, &rp_activity), n);
}

static void evidence_comes_and_goes_by_callbacks(void **state) {
    struct fixture *f = *state;
    struct ropa_err err = {0};
    struct given g = {.bytes = "บันทึก ตัวอย่าง", .n = strlen("บันทึก ตัวอย่าง"), .breaks = SIZE_MAX};
    struct taken t = {.bytes = malloc(MOST), .allowed = SIZE_MAX};
    struct ropa_record *rec = ropa_record_new(&rp_evidence);
    good(ropa_evidence_take_from(f->reg, rec, &(struct ropa_source){get, &g, "บันทึก.pdf"}, &err), &err);
    assert_string_equal(ropa_record_get(rec, EVI_FILE_NAME), "บันทึก.pdf");
    assert_string_equal(ropa_record_get(rec, EVI_MEDIA_TYPE), "application/pdf");
    good(ropa_register_save(f->reg, rec, &err), &err);
    good(ropa_evidence_send(f->reg, rec, &(struct ropa_sink){put, &t}, &err), &err);
    assert_int_equal(t.n, g.n);
    assert_memory_equal(t.bytes, g.bytes, g.n);
    t = (struct taken){.bytes = t.bytes};
    assert_int_equal(ropa_evidence_send(f->reg, rec, &(struct ropa_sink){put, &t}, &err), ROPA_E_STOPPED);
    g.at = 0;
    g.breaks = 7;
    assert_int_equal(ropa_evidence_take_from(f->reg, rec, &(struct ropa_source){get, &g, "ข.pdf"}, &err),
                     ROPA_E_STOPPED);
    assert_string_equal(ropa_record_get(rec, EVI_FILE_NAME), "บันทึก.pdf"); /* as it was */
    ropa_record_free(rec);
    /* whatever folder it was sent from, on whichever machine */
    static const char *const sent[] = {"C:\\Users\\a\\memo.pdf", "/home/a/memo.pdf", "C:\\a/memo.pdf",
                                       "a/b\\memo.pdf", "memo.pdf"};
    for (size_t i = 0; i < sizeof sent / sizeof *sent; i++) {
        g = (struct given){.bytes = "บันทึก ตัวอย่าง", .n = strlen("บันทึก ตัวอย่าง"), .breaks = SIZE_MAX};
        rec = ropa_record_new(&rp_evidence);
        good(ropa_evidence_take_from(f->reg, rec, &(struct ropa_source){get, &g, sent[i]}, &err), &err);
        assert_string_equal(ropa_record_get(rec, EVI_FILE_NAME), "memo.pdf");
        assert_string_equal(ropa_record_get(rec, EVI_TITLE), "memo");
        ropa_record_free(rec);
    }
    free(t.bytes);
}

/* ---- a copy of the whole register ---- */

static int names_beside(const struct fixture *f) {
    char folder[512], *slash;
    snprintf(folder, sizeof folder, "%s", f->w.path);
    slash = strrchr(folder, '/');
    *slash = '\0';
    DIR *d = opendir(folder);
    int n = 0;
    for (struct dirent *e; (e = readdir(d));)
        n += !strncmp(e->d_name, slash + 1, strlen(slash + 1));
    closedir(d);
    return n;
}

/* As the first bytes go out, nothing lies beside the register that wasn't there. */
struct watching {
    struct taken t;
    const struct fixture *f;
    int names;
};

static bool put_watched(void *ctx, const void *bytes, size_t n) {
    struct watching *w = ctx;
    assert_int_equal(names_beside(w->f), w->names);
    return put(&w->t, bytes, n);
}

static void a_copy_is_sent_whole(void **state) {
    struct fixture *f = *state;
    struct ropa_err err = {0};
    struct ropa_register *copy;
    char at[26];
    size_t n;
    struct watching w = {.t = {.bytes = malloc(MOST), .allowed = SIZE_MAX}, .f = f, .names = names_beside(f)};
    good(ropa_backup_to(f->reg, &(struct ropa_sink){put_watched, &w}, &err), &err);
    assert_true(w.t.puts > 1);
    ropa_register_backed_up(f->reg, at);
    assert_true(*at);
    good(ropa_register_open(scratch_write("copy.db", w.t.bytes, w.t.n), &f->w.env, &copy, &err), &err);
    assert_int_equal(ropa_register_count(copy, &rp_activity), ropa_register_count(f->reg, &rp_activity));
    good(ropa_register_verify(copy, NULL, &n, &err), &err);
    ropa_register_close(copy);
    assert_int_equal(names_beside(f), w.names);
    unlink(scratch("copy.db"));
    free(w.t.bytes);
}

static void a_copy_that_is_not_taken_leaves_nothing(void **state) {
    struct fixture *f = *state;
    char before[26], after[26];
    int names = names_beside(f);
    struct taken t = {.bytes = malloc(MOST)};
    ropa_register_backed_up(f->reg, before);
    f->w.now += 60;
    for (t.allowed = 0; t.allowed < 2; t.allowed++) {
        struct ropa_err err = {0};
        t.n = t.puts = 0;
        assert_int_equal(ropa_backup_to(f->reg, &(struct ropa_sink){put, &t}, &err), ROPA_E_STOPPED);
        assert_string_equal(err.subject, f->w.path);
        assert_int_equal(t.puts, t.allowed + 1);
        assert_int_equal(names_beside(f), names);
        ropa_register_backed_up(f->reg, after);
        assert_string_equal(before, after); /* it isn't one */
    }
    free(t.bytes);
}

/* A column that may not be empty any more, where it is. */
#define SPOIL                                                                                                \
    "PRAGMA writable_schema=ON;"                                                                             \
    "UPDATE sqlite_schema SET sql=replace(sql,'activity_desc TEXT','activity_desc TEXT NOT NULL')"           \
    " WHERE name='activity'"

static void a_copy_that_is_not_whole_is_not_sent(void **state) {
    struct fixture *f = *state;
    struct ropa_err err = {0};
    struct ropa_register *reg;
    sqlite3 *h;
    struct taken t = {.bytes = malloc(MOST), .allowed = SIZE_MAX};
    good(ropa_register_backup(f->reg, scratch("spoilt.db"), &err), &err);
    assert_int_equal(sqlite3_open(scratch("spoilt.db"), &h), SQLITE_OK);
    assert_int_equal(sqlite3_exec(h, SPOIL, NULL, NULL, NULL), SQLITE_OK);
    assert_int_equal(sqlite3_changes(h), 1);
    sqlite3_close(h);
    good(ropa_register_open(scratch("spoilt.db"), &f->w.env, &reg, &err), &err);
    int names = scratch_count();
    assert_int_equal(ropa_backup_to(reg, &(struct ropa_sink){put, &t}, &err), ROPA_E_DB);
    assert_int_equal(t.puts, 0);
    assert_int_equal(scratch_count(), names);
    ropa_register_close(reg);
    unlink(scratch("spoilt.db"));
    free(t.bytes);
}

/* Within a change set the register is proved once for all that goes out by it; what goes out afterwards is proved anew. */
static void what_was_proved_in_a_change_set_is_proved_anew(void **state) {
    struct fixture *f = *state;
    struct ropa_err err = {0};
    struct ropa_register *reg;
    struct ropa_record *notice = ropa_record_new(&rp_notice);
    sqlite3 *h;
    good(ropa_record_from_json(notice, "{\"name\":\"ประกาศ\",\"scope\":\"office\"}", NULL, &err), &err);
    good(ropa_register_save(f->reg, notice, &err), &err);
    for (int stored = 0; stored < 2; stored++) {
        struct taken t = {.bytes = malloc(MOST), .allowed = SIZE_MAX};
        const struct ropa_document what = {
            .kind = ropa_document_kind_find("notice"), .uid = ropa_record_uid(notice), .format = "md"};
        const struct ropa_export how = {.format = "csv"};
        good(ropa_register_backup(f->reg, scratch("altered.db"), &err), &err);
        good(ropa_register_open(scratch("altered.db"), &f->w.env, &reg, &err), &err);
        good(ropa_register_begin(reg, "edit", &err), &err);
        if (stored)
            enter(reg, &rp_activity, PAIRS("activity_name", "อีกหนึ่ง"));
        good(ropa_document_write_to(reg, &(struct ropa_sink){put, &t}, &what, NULL, &err), &err);
        if (stored)
            good(ropa_register_commit(reg, &err), &err);
        else
            ropa_register_rollback(reg);
        assert_int_equal(sqlite3_open(scratch("altered.db"), &h), SQLITE_OK);
        assert_int_equal(
            sqlite3_exec(h, "UPDATE activity SET notes='x' WHERE activity_name='กิจกรรม 7'", NULL, NULL, NULL),
            SQLITE_OK);
        assert_int_equal(sqlite3_changes(h), 1);
        sqlite3_close(h);
        t.n = t.puts = 0;
        assert_int_equal(ropa_export_to(reg, &(struct ropa_sink){put, &t}, &how, NULL, &err),
                         ROPA_E_TAMPERED);
        assert_int_equal(t.puts, 0);
        ropa_register_close(reg);
        unlink(scratch("altered.db"));
        free(t.bytes);
    }
    ropa_record_free(notice);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(a_sink_takes_what_a_file_would_hold),
        cmocka_unit_test(a_paper_that_tells_of_nothing_is_not_made),
        cmocka_unit_test(a_document_goes_to_a_sink),
        cmocka_unit_test(a_sink_may_end_it),
        cmocka_unit_test(whoever_watches_may_end_it),
        cmocka_unit_test(a_source_is_read_as_a_file),
        cmocka_unit_test(a_workbook_comes_back_by_a_source),
        cmocka_unit_test(a_source_that_boasts_is_not_believed),
        cmocka_unit_test(a_source_that_breaks_stores_nothing),
        cmocka_unit_test(evidence_comes_and_goes_by_callbacks),
        cmocka_unit_test(a_copy_is_sent_whole),
        cmocka_unit_test(a_copy_that_is_not_taken_leaves_nothing),
        cmocka_unit_test(a_copy_that_is_not_whole_is_not_sent),
        cmocka_unit_test(what_was_proved_in_a_change_set_is_proved_anew),
    };
    int failed = cmocka_run_group_tests(tests, set_up, tear_down);
    scratch_remove(NULL);
    return failed;
}
