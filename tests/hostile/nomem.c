/* SPDX-License-Identifier: Apache-2.0 */
/* Copyright the ropa contributors */

/*
 * The n-th allocation fails, for every n: no crash, no leak, "out of memory" and nothing else is reported, and the
 * register is whole afterwards. With -DUNREAD=1 it is the n-th step of a statement that fails, since the disk can't be read: that is
 * reported, and neither taken for an answer nor for want of memory. Our own allocations come through the linker's --wrap, those of SQLite and jansson
 * through their hooks, so that the sanitizers' own stay out of it.
 */
#include "base/collate.h"
#include "base/json.h"
#include "exchange/sheet/workbook.h"
#include "model/nouns/activity.h"
#include "model/nouns/nouns.h"
#include "model/nouns/purpose.h"
#include "register/register.h"
#include "store/blob.h"
#include "store/handle.h"
#include "store/history/erase.h"
#include "store/history/history.h"
#include "store/history/personal.h"
#include "store/journal.h"
#include "store/log.h"
#include "store/store.h"

#include <fcntl.h>
#include <glob.h>
#include <jansson.h>
#include <limits.h>
#include <ropa/acts.h>
#include <ropa/as.h>
#include <ropa/check.h>
#include <ropa/document.h>
#include <ropa/exchange.h>
#include <ropa/form.h>
#include <ropa/home.h>
#include <ropa/json.h>
#include <ropa/merge.h>
#include <ropa/score.h>
#include <ropa/text.h>
#include <ropa/todo.h>
#include <setjmp.h>
#include <sqlite3.h>
#include <stdarg.h>
#include <stddef.h>
#include <sys/stat.h>
#include <unistd.h>

#include "../unit/world.h"
#include <cmocka.h>

/* ---- failing at will ---- */

static long left = -1; /* allocations until the next failure; -1: none fails */
static bool for_good;  /* all after it fail too */
static long failures;

static bool fails(void) {
    if (left < 0 || (left > 0 && left-- > 1))
        return false;
    if (!for_good)
        left = -1;
    else
        left = 0;
    failures++;
    return true;
}

void *__real_malloc(size_t n);
void *__real_calloc(size_t n, size_t size);
void *__real_realloc(void *p, size_t n);
char *__real_strdup(const char *s);
char *__real_strndup(const char *s, size_t n);
void *__wrap_malloc(size_t n);
void *__wrap_calloc(size_t n, size_t size);
void *__wrap_realloc(void *p, size_t n);
char *__wrap_strdup(const char *s);
char *__wrap_strndup(const char *s, size_t n);

void *__wrap_malloc(size_t n) {
    return fails() ? NULL : __real_malloc(n);
}

void *__wrap_calloc(size_t n, size_t size) {
    return fails() ? NULL : __real_calloc(n, size);
}

void *__wrap_realloc(void *p, size_t n) {
    return fails() ? NULL : __real_realloc(p, n);
}

char *__wrap_strdup(const char *s) {
    return fails() ? NULL : __real_strdup(s);
}

char *__wrap_strndup(const char *s, size_t n) {
    return fails() ? NULL : __real_strndup(s, n);
}

static sqlite3_mem_methods sqlite_own;

static void *sqlite_malloc(int n) {
    return fails() ? NULL : sqlite_own.xMalloc(n);
}

static void *sqlite_realloc(void *p, int n) {
    return fails() ? NULL : sqlite_own.xRealloc(p, n);
}

/* ---- a disk that can't be read ---- */

static long steps = -1; /* of statements until one finds that the disk can't be read; -1: none does */
static int forced;      /* what SQLite says of its last call; SQLITE_OK: what it says itself */

static bool unread(void) {
    if (steps < 0 || (steps > 0 && steps-- > 1))
        return false;
    steps = for_good ? 0 : -1;
    failures++;
    return true;
}

int __real_sqlite3_errcode(sqlite3 *db);
int __wrap_sqlite3_errcode(sqlite3 *db);
int __real_sqlite3_extended_errcode(sqlite3 *db);
int __wrap_sqlite3_extended_errcode(sqlite3 *db);

int __wrap_sqlite3_errcode(sqlite3 *db) {
    return forced ? forced & 0xFF : __real_sqlite3_errcode(db);
}

int __wrap_sqlite3_extended_errcode(sqlite3 *db) {
    return forced ? forced : __real_sqlite3_extended_errcode(db);
}

/* SQLite 3.46's integrity check reads through a null pointer where memory fails within it (sqlite3BlobCompare; no code of
   ours between, and not with 3.40): there memory lasts as long as that check runs. */
int __real_sqlite3_step(sqlite3_stmt *q);
int __wrap_sqlite3_step(sqlite3_stmt *q);

int __wrap_sqlite3_step(sqlite3_stmt *q) {
    const char *sql = sqlite3_sql(q);
    long kept = left;
    forced = SQLITE_OK;
    /* what a writing statement has written by its first row is written */
    if ((!sqlite3_stmt_busy(q) || sqlite3_stmt_readonly(q)) && unread()) {
        forced = SQLITE_IOERR_READ;
        return SQLITE_IOERR;
    }
    bool spare = sqlite3_libversion_number() >= 3044000 && sql && strstr(sql, "integrity_check");
    if (spare)
        left = -1;
    int rc = __real_sqlite3_step(q);
    if (spare)
        left = kept;
    return rc;
}

static void hook_libraries(void) {
    sqlite3_config(SQLITE_CONFIG_GETMALLOC, &sqlite_own);
    sqlite3_mem_methods ours = sqlite_own;
    ours.xMalloc = sqlite_malloc;
    ours.xRealloc = sqlite_realloc;
    sqlite3_config(SQLITE_CONFIG_MALLOC, &ours);
    sqlite3_config(SQLITE_CONFIG_LOOKASIDE, 0, 0);
    json_set_alloc_funcs(__wrap_malloc, free);
}

/* ---- what is done ---- */

struct bench {
    struct world w;
    char uid[37];    /* of an activity that is there from the beginning */
    char file[160];  /* written or read */
    long n;          /* the allocation that fails; -1: none */
    long size, left; /* what comes of it when none fails: bytes, cells not taken */
    char *whole;     /* ... or in words */
};

static enum ropa_status parse(struct rp_store *st, struct ropa_record *rec, const char *code,
                              const char *text, struct ropa_err *err) {
    return ropa_record_parse(rec, ropa_field_find(ropa_record_entity(rec), code), text, &st->view, err);
}

static enum ropa_status add_activity(struct rp_store *st, struct ropa_err *err) {
    struct ropa_record *rec = ropa_record_new(&rp_activity), *row;
    if (!rec)
        return ROPA_E_NOMEM;
    enum ropa_status s = parse(st, rec, "activity_name", "การลงทะเบียนอบรม", err);
    if (!s)
        s = parse(st, rec, "unit_ref", "ICT", err);
    if (!s)
        s = parse(st, rec, "data_elements", "ชื่อ-นามสกุล, id13; +เลขโฉนด", err);
    if (!s) {
        row = ropa_record_add_row(rec, ACT_PURPOSE);
        s = row ? parse(st, row, "purpose_text", "รับสมัครผู้เข้าอบรม", err) : ROPA_E_NOMEM;
    }
    if (!s)
        s = rp_store_save(st, rec, err);
    ropa_record_free(rec);
    return s;
}

static enum ropa_status edit_activity(struct rp_store *st, const char *uid, struct ropa_err *err) {
    struct ropa_record *rec = NULL;
    enum ropa_status s = rp_store_get(st, &rp_activity, uid, &rec, err);
    if (!s)
        s = parse(st, rec, "activity_name", "ชื่อใหม่", err);
    if (!s)
        s = rp_store_save(st, rec, err);
    ropa_record_free(rec);
    return s;
}

static const enum ropa_status cause = UNREAD ? ROPA_E_DB : ROPA_E_NOMEM;

typedef enum ropa_status work_fn(struct bench *b, struct ropa_err *err);

static void arm(const struct bench *b) {
    *(UNREAD ? &steps : &left) = b->n;
}

static void disarm(void) {
    steps = left = -1;
}

/* Open, add, edit, verify, close. */
static enum ropa_status work_store(struct bench *b, struct ropa_err *err) {
    struct rp_store *st = NULL;
    size_t links;
    arm(b);
    enum ropa_status s = rp_store_open(b->w.path, false, &b->w.env, &st, err);
    if (!s)
        s = add_activity(st, err);
    if (!s)
        s = edit_activity(st, b->uid, err);
    if (!s)
        s = rp_history_verify(st, NULL, &links, err);
    rp_store_close(st);
    return s;
}

static struct ropa_register *open_register(struct bench *b) {
    struct ropa_register *reg = NULL;
    assert_int_equal(ropa_register_open(b->w.path, &b->w.env, &reg, NULL), ROPA_OK);
    return reg;
}

static bool take_piece(void *ctx, const void *bytes, size_t n) {
    (void)bytes;
    *(size_t *)ctx += n;
    return true;
}

/* Whatever fails, nothing of the copy stays beside the register; what was sent is as long as it is. */
static enum ropa_status work_backup(struct bench *b, struct ropa_err *err) {
    struct ropa_register *reg = open_register(b);
    size_t sent = 0;
    char copies[sizeof b->w.path + 8];
    glob_t found;
    arm(b);
    enum ropa_status s = ropa_backup_to(reg, &(struct ropa_sink){take_piece, &sent}, err);
    disarm();
    assert_true(s ? !sent : sent > 4096);
    snprintf(copies, sizeof copies, "%s.*", b->w.path);
    assert_int_equal(glob(copies, 0, NULL, &found), GLOB_NOMATCH);
    globfree(&found);
    ropa_register_close(reg);
    return s;
}

static void add_party(struct ropa_register *reg) {
    struct ropa_record *party = ropa_record_new(&rp_party);
    assert_int_equal(ropa_record_parse(party, ropa_field_find(&rp_party, "name"), "ผู้รับ", NULL, NULL),
                     ROPA_OK);
    assert_int_equal(ropa_register_save(reg, party, NULL), ROPA_OK);
    ropa_record_free(party);
}

/* A copy of the register that went its own way. */
static void make_other(struct bench *b, struct ropa_register *reg) {
    struct ropa_register *other;
    struct world w = b->w;
    assert_int_equal(ropa_register_backup(reg, b->file, NULL), ROPA_OK);
    assert_int_equal(ropa_register_open(b->file, &w.env, &other, NULL), ROPA_OK);
    add_party(other);
    ropa_register_close(other);
}

/* It is brought back as a preview: nothing stays, here or there. */
static enum ropa_status work_merge(struct bench *b, struct ropa_err *err) {
    struct ropa_register *reg = open_register(b);
    const char *const paths[] = {b->file};
    struct ropa_merge_result *result = NULL;
    if (!b->size++)
        make_other(b, reg);
    arm(b);
    enum ropa_status s = ropa_merge(reg, paths, 1, &(struct ropa_merge){.write = false}, &result, err);
    disarm();
    assert_true(s ? !result : !result->files[0].conflict && result->files[0].fresh == 1);
    ropa_merge_free(result);
    ropa_register_close(reg);
    return s;
}

static enum ropa_status export_as(struct bench *b, const char *format, const char *layout,
                                  struct ropa_err *err) {
    struct ropa_export how = {.format = format, .layout = layout, .lang = ROPA_TH, .overwrite = true};
    struct ropa_register *reg = open_register(b);
    size_t n = 0;
    arm(b);
    enum ropa_status s = ropa_export(reg, b->file, &how, &n, err);
    disarm();
    if (!s)
        assert_true(n >= 1);
    ropa_register_close(reg);
    return s;
}

static long size_of(const char *path) {
    struct stat st;
    return stat(path, &st) ? -1 : (long)st.st_size;
}

/* What was written in spite of it is whole: as long as the file written with all the memory there is. */
static enum ropa_status work_csv(struct bench *b, struct ropa_err *err) {
    enum ropa_status s = export_as(b, "csv", NULL, err);
    if (!s && !b->size)
        b->size = size_of(b->file);
    if (!s)
        assert_int_equal(size_of(b->file), b->size);
    return s;
}

static enum ropa_status work_json(struct bench *b, struct ropa_err *err) {
    enum ropa_status s = export_as(b, "json", NULL, err);
    if (!s && !b->size)
        b->size = size_of(b->file);
    if (!s)
        assert_int_equal(size_of(b->file), b->size);
    return s;
}

static enum ropa_status work_xlsx(struct bench *b, struct ropa_err *err) {
    return export_as(b, "xlsx", "controller31", err);
}

static bool count_cells(void *ctx, const struct rp_workbook_row *row) {
    *(long *)ctx += (long)row->n;
    return true;
}

/* Every cell of a workbook, with what it says beside them, or nothing. */
static enum ropa_status read_book(const char *path, long *n, struct ropa_err *err) {
    struct rp_workbook *book = NULL;
    enum ropa_status s = rp_workbook_open(path, &book, err);
    for (size_t i = 0; !s && i < rp_workbook_sheets(book); i++) {
        struct rp_workbook_shape shape;
        s = rp_workbook_rows(book, i, count_cells, n, err);
        if (!s)
            s = rp_workbook_shape(book, i, &shape, err);
        if (s)
            break;
        *n += (long)(shape.n_merged + shape.n_hidden);
        rp_workbook_shape_free(&shape);
    }
    rp_workbook_close(book);
    return s;
}

static enum ropa_status work_workbook(struct bench *b, struct ropa_err *err) {
    struct bench all = *b;
    long n = 0;
    all.n = -1;
    assert_int_equal(b->size ? ROPA_OK : export_as(&all, "xlsx", "controller31", err), ROPA_OK);
    arm(b);
    enum ropa_status s = read_book(b->file, &n, err);
    disarm();
    if (!s && !b->size)
        b->size = n;
    assert_true(s || (n > 30 && n == b->size));
    return s;
}

/* The head of the register's own history is found, or nothing is said: that it is another's would be untrue. */
static enum ropa_status work_head(struct bench *b, struct ropa_err *err) {
    struct ropa_register *reg = open_register(b);
    char head[65];
    bool has = false;
    assert_int_equal(rp_history_head(reg->st, head, err), ROPA_OK);
    arm(b);
    enum ropa_status s = rp_history_has(reg->st, head, &has, NULL, err);
    disarm();
    assert_true(s || has);
    ropa_register_close(reg);
    return s;
}

/* Equal, as it is, or nothing. */
static enum ropa_status work_verify(struct bench *b, struct ropa_err *err) {
    struct bench all = *b;
    struct ropa_file_checked *checked = NULL;
    all.n = -1;
    assert_int_equal(b->size++ ? ROPA_OK : export_as(&all, "xlsx", "register", err), ROPA_OK);
    struct ropa_register *reg = open_register(b);
    arm(b);
    enum ropa_status s = ropa_verify_file(reg, b->file, &checked, err);
    disarm();
    assert_true(s || ropa_file_checked(checked)->standing == ROPA_FILE_EQUAL);
    ropa_file_checked_free(checked);
    ropa_register_close(reg);
    return s;
}

/* The index of search, made anew and looked at: it isn't called broken for want of memory. */
static enum ropa_status work_reindex(struct bench *b, struct ropa_err *err) {
    size_t n = 0;
    struct ropa_register *reg = open_register(b);
    arm(b);
    enum ropa_status s = ropa_register_reindex(reg, &n, err);
    if (!s)
        s = ropa_register_integrity(reg, err);
    disarm();
    assert_true(s || n > 2);
    ropa_register_close(reg);
    return s;
}

static bool count_found(void *ctx, const struct ropa_entity *ent, const char *uid, const char *ref,
                        const char *title) {
    (void)ent, (void)uid, (void)ref, (void)title;
    ++*(size_t *)ctx;
    return true;
}

/* A name whose tones were typed a letter too late is indexed, and found as it is spelt. */
static enum ropa_status work_search(struct bench *b, struct ropa_err *err) {
    struct ropa_register *reg = open_register(b);
    struct ropa_record *rec = ropa_record_new(&rp_person);
    const struct ropa_search how = {.words = "ผู้รับข้อมูล"};
    size_t n = 0;
    assert_int_equal(
        ropa_record_parse(rec, ropa_field_find(&rp_person, "name"), "ผูร้ับขอ้มูล\xC2\xA0เเรก", NULL, NULL),
        ROPA_OK);
    arm(b);
    enum ropa_status s = ropa_register_save(reg, rec, err);
    if (!s)
        s = ropa_register_search(reg, &how, count_found, &n, err);
    disarm();
    if (!s && !n)
        fail_msg("allocation %ld: not found", b->n);
    ropa_record_free(rec);
    ropa_register_close(reg);
    return s;
}

static void copy_file(const char *from, const char *to) {
    char piece[4096];
    size_t n;
    FILE *in = fopen(from, "rb"), *out = fopen(to, "wb");
    assert_non_null(in);
    assert_non_null(out);
    while ((n = fread(piece, 1, sizeof piece, in)))
        assert_int_equal(fwrite(piece, 1, n, out), n);
    fclose(in);
    fclose(out);
}

/* b->file as somebody left it in the middle of a change, its journal beside it. */
static void leave_journal(const struct bench *b) {
    char work[sizeof b->file + 8], journal[sizeof work + 16], to[sizeof work + 16];
    sqlite3 *db = NULL;
    snprintf(work, sizeof work, "%s-work", b->file);
    snprintf(journal, sizeof journal, "%s-journal", work);
    snprintf(to, sizeof to, "%s-journal", b->file);
    unlink(work);
    assert_int_equal(sqlite3_open(work, &db), SQLITE_OK);
    assert_int_equal(
        sqlite3_exec(db,
                     "CREATE TABLE t (a); WITH n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n LIMIT 60)"
                     "INSERT INTO t SELECT zeroblob(3000) FROM n; PRAGMA cache_size=2; BEGIN IMMEDIATE;"
                     "UPDATE t SET a = randomblob(3000)",
                     NULL, NULL, NULL),
        SQLITE_OK);
    copy_file(work, b->file);
    copy_file(journal, to);
    sqlite3_close(db);
    unlink(work);
}

/* What a journal would make of the file is made in memory, whole or not at all. */
static enum ropa_status work_journal(struct bench *b, struct ropa_err *err) {
    unsigned char *image = NULL;
    size_t n = 0;
    char journal[sizeof b->file + 16];
    snprintf(journal, sizeof journal, "%s-journal", b->file);
    leave_journal(b);
    arm(b);
    enum ropa_status s = rp_journal_undo(b->file, &image, &n, err);
    disarm();
    if (s ? image != NULL : !image || n < (size_t)60 * 3000)
        fail_msg("allocation %ld: status %d, %zu bytes", b->n, (int)s, n);
    sqlite3_free(image);
    unlink(journal);
    return s;
}

/* b->file is a register, and beside it is the log that another one leaves where somebody reads while it is saved in. */
static void leave_strangers_log(struct bench *b) {
    struct world other;
    struct ropa_register *reg = open_register(b);
    sqlite3 *reader;
    char log[sizeof other.path + 8], to[sizeof b->file + 8];
    assert_int_equal(ropa_register_backup(reg, b->file, NULL), ROPA_OK);
    ropa_register_close(reg);
    world_make(&other, "nomem-other");
    snprintf(log, sizeof log, "%s-wal", other.path);
    snprintf(to, sizeof to, "%s-wal", b->file);
    assert_int_equal(ropa_register_make(other.path, &other.env, &reg, NULL), ROPA_OK);
    assert_int_equal(sqlite3_open(other.path, &reader), SQLITE_OK);
    assert_int_equal(sqlite3_exec(reader, "BEGIN; SELECT count(*) FROM party", NULL, NULL, NULL), SQLITE_OK);
    add_party(reg);
    copy_file(log, to);
    sqlite3_close(reader);
    ropa_register_close(reg);
    world_end(&other);
}

/* It is seen to be another's, or memory ran out: it is never passed. */
static enum ropa_status work_log(struct bench *b, struct ropa_err *err) {
    if (UNREAD) /* that a log can't be read is said when the file is opened with it */
        return ROPA_OK;
    if (!b->size++)
        leave_strangers_log(b);
    arm(b);
    enum ropa_status s = rp_log_fits(b->file, err);
    disarm();
    if (!s)
        fail_msg("allocation %ld: another's log is passed", b->n);
    return s == ROPA_E_LOG ? ROPA_OK : s;
}

/* All cells go in, or nothing does. */
static enum ropa_status work_import(struct bench *b, struct ropa_err *err) {
    struct ropa_import how = {.format = "csv", .write = true};
    struct ropa_import_result *result = NULL;
    struct ropa_register *reg = open_register(b);
    FILE *f = fopen(b->file, "w");
    assert_non_null(f);
    fprintf(
        f,
        "activity_name,unit_ref,data_elements,dataset_refs,retention_text,purpose.purpose_text,purpose.lawful_basis\n"
        "รับสมัคร,ICT,\"name; id13; +เลขโฉนด\",ใบสมัคร,5 ปี,คัดเลือก,consent\n"
        ",,,,,ประกาศผล,public_task\n"
        "จัดอบรม,กองใหม่,ชื่อ-นามสกุล,,na: ไม่เก็บ,,\n");
    fclose(f);
    int64_t before = ropa_register_count(reg, &rp_activity);
    arm(b);
    enum ropa_status s = ropa_import(reg, b->file, &how, &result, err);
    disarm();
    if (!s && b->left < 0)
        b->left = (long)result->n_left;
    if (!s && (long)result->n_left != b->left)
        fail_msg("allocation %ld: %s: %s", b->n, result->left[0].cell, result->left[0].reason[ROPA_EN]);
    if (s && ropa_register_count(reg, &rp_activity) != before)
        fail_msg("allocation %ld: stored in spite of status %d, %s", b->n, (int)s, err->native);
    ropa_import_free(result);
    ropa_register_close(reg);
    return s;
}

#define PACKAGE                                                                                                                                                                                                          \
    "{\"name\":\"water\",\"title\":\"ระดับน้ำ\",\"owner_org\":\"o\",\"private\":true,\"data_type\":\"ข้อมูลสถิติ\",\"data_category\":\"ข้อมูลสาธารณะ\"," \
    "\"tags\":[{\"name\":\"น้ำ\"},{\"name\":\"เขื่อน\"}],\"geo_coverage\":\"ลุ่มน้ำ\",\"data_format\":[\"CSV\",\"XLS\"],"                                                                \
    "\"last_updated_date\":\"2023-03-01T10:00:00\",\"resources\":[{\"name\":\"ก\",\"url\":\"https://x.go.th/a.csv\"}]}"

/* The file's one set: new, then the same again; all of it goes in, or nothing does. */
static enum ropa_status take_set(struct bench *b, const char *format, struct ropa_err *err) {
    struct ropa_import how = {.format = format, .write = true, .take = ROPA_TAKE_THEIRS};
    struct ropa_import_result *result = NULL;
    struct ropa_register *reg = open_register(b);
    int64_t before = ropa_register_count(reg, &rp_catalog);
    arm(b);
    enum ropa_status s = ropa_import(reg, b->file, &how, &result, err);
    disarm();
    if (!s && result->n_left)
        fail_msg("allocation %ld: %s: %s", b->n, result->left[0].cell, result->left[0].reason[ROPA_EN]);
    if (s && ropa_register_count(reg, &rp_catalog) != before)
        fail_msg("allocation %ld: stored in spite of status %d, %s", b->n, (int)s, err->native);
    if (!s && ropa_register_count(reg, &rp_catalog) != 1)
        fail_msg("allocation %ld: it came in twice, or not at all", b->n);
    ropa_import_free(result);
    ropa_register_close(reg);
    return s;
}

static enum ropa_status take_package(struct bench *b, const char *before, const char *behind,
                                     struct ropa_err *err) {
    FILE *f = fopen(b->file, "w");
    assert_non_null(f);
    fprintf(f, "%s%s%s", before, PACKAGE, behind);
    fclose(f);
    return take_set(b, "json", err);
}

/* An answer of the catalogue. */
static enum ropa_status work_package(struct bench *b, struct ropa_err *err) {
    return take_package(b, "{\"success\":true,\"result\":{\"results\":[", "]}}", err);
}

/* A package that is the file by itself. */
static enum ropa_status work_bare(struct bench *b, struct ropa_err *err) {
    return take_package(b, "", "", err);
}

/* The Template workbook, of a set that isn't in the register yet. */
static void make_template(struct bench *b) {
    struct bench all = *b;
    struct ropa_record *set = NULL;
    struct ropa_err err = {0};
    char uid[37];
    all.n = -1;
    assert_int_equal(work_bare(&all, &err), ROPA_OK);
    assert_int_equal(export_as(&all, "catalog", NULL, &err), ROPA_OK);
    struct ropa_register *reg = open_register(&all);
    assert_int_equal(ropa_register_find(reg, &rp_catalog, "ระดับน้ำ", uid, &err), ROPA_OK);
    assert_int_equal(ropa_register_get(reg, &rp_catalog, uid, &set, &err), ROPA_OK);
    assert_int_equal(ropa_register_remove(reg, set, &err), ROPA_OK);
    ropa_record_free(set);
    ropa_register_close(reg);
}

static enum ropa_status work_template(struct bench *b, struct ropa_err *err) {
    if (!b->size++)
        make_template(b);
    return take_set(b, "xlsx", err);
}

/* The set is in the register, once; stored with all the memory there is. */
static void with_set(struct bench *b, struct ropa_err *err) {
    struct bench all = *b;
    all.n = -1;
    if (!b->size)
        assert_int_equal(work_bare(&all, err), ROPA_OK);
    b->size = 1;
}

/* The same out again, each set held against the rules: whole, or not at all, as the export asserts. */
static enum ropa_status work_template_out(struct bench *b, struct ropa_err *err) {
    with_set(b, err);
    return export_as(b, "catalog", NULL, err);
}

static enum ropa_status work_package_out(struct bench *b, struct ropa_err *err) {
    with_set(b, err);
    return export_as(b, "ckan", NULL, err);
}

static enum ropa_status work_sheet_out(struct bench *b, struct ropa_err *err) {
    with_set(b, err);
    return export_as(b, "catalog_csv", "Temp1_Dataset_List", err);
}

/* What proves KPI 1, as a paper of the set's unit: as long as the first, or not written. */
static enum ropa_status work_proof(struct bench *b, struct ropa_err *err) {
    static const char *const edit[][2] = {{"unit_ref", "ICT"}, {"listed", "1"}, {"issue", "น้ำ"}};
    struct ropa_document what = {
        .kind = ropa_document_kind_find("catalog_evidence"), .format = "docx", .overwrite = true};
    struct ropa_document_made *made = NULL;
    char uid[37], unit[37];
    bool first = !b->size;
    with_set(b, err);
    struct ropa_register *reg = open_register(b);
    if (first) {
        struct ropa_record *set = NULL;
        assert_int_equal(ropa_register_find(reg, &rp_catalog, "ระดับน้ำ", uid, err), ROPA_OK);
        assert_int_equal(ropa_register_get(reg, &rp_catalog, uid, &set, err), ROPA_OK);
        for (size_t i = 0; i < 3; i++)
            assert_int_equal(ropa_record_parse(set, ropa_field_find(&rp_catalog, edit[i][0]), edit[i][1],
                                               ropa_register_view(reg), err),
                             ROPA_OK);
        assert_int_equal(ropa_register_save(reg, set, err), ROPA_OK);
        ropa_record_free(set);
    }
    assert_int_equal(ropa_register_find(reg, &rp_unit, "ICT", unit, err), ROPA_OK);
    what.uid = unit;
    arm(b);
    enum ropa_status s = ropa_document_write(reg, b->file, &what, &made, err);
    disarm();
    ropa_document_free(made);
    ropa_register_close(reg);
    return s;
}

/* A workbook that was sent out comes back, and the register has changed a field since: that alone is left, or nothing is done. */
static enum ropa_status work_back(struct bench *b, struct ropa_err *err) {
    struct bench all = *b;
    struct ropa_import how = {.format = "xlsx", .write = true};
    struct ropa_import_result *result = NULL;
    all.n = -1;
    if (!b->size)
        assert_int_equal(export_as(&all, "xlsx", "register", err), ROPA_OK);
    struct ropa_register *reg = open_register(b);
    if (!b->size++) {
        char uid[37];
        struct ropa_record *rec = NULL;
        assert_int_equal(ropa_register_find(reg, &rp_activity, "RO-ICT-66-001", uid, err), ROPA_OK);
        assert_int_equal(ropa_register_get(reg, &rp_activity, uid, &rec, err), ROPA_OK);
        assert_int_equal(ropa_record_parse(rec, ACT_NOTES, "หลังส่งออก", NULL, err), ROPA_OK);
        assert_int_equal(ropa_register_save(reg, rec, err), ROPA_OK);
        ropa_record_free(rec);
    }
    arm(b);
    enum ropa_status s = ropa_import(reg, b->file, &how, &result, err);
    disarm();
    if (!s && b->left < 0)
        b->left = (long)result->n_left;
    if (!s && (result->changed || result->fresh || result->conflict || (long)result->n_left != b->left))
        fail_msg("allocation %ld: %zu changed, %zu new, %zu in conflict, %zu left of %ld", b->n,
                 result->changed, result->fresh, result->conflict, result->n_left, b->left);
    ropa_import_free(result);
    ropa_register_close(reg);
    return s;
}

/* A request with a name, and the file as evidence. */
static enum ropa_status add_erasable(struct bench *b, struct rp_store *st, struct ropa_record *request,
                                     struct ropa_record *evidence, struct ropa_err *err) {
    struct rp_blob blob;
    int fd = open(b->file, O_RDONLY);
    enum ropa_status s = parse(st, request, "title", "ขอสำเนา", err);
    if (!s)
        s = parse(st, request, "requester_name", "ผู้ขอ ก.", err);
    if (!s)
        s = rp_store_save(st, request, err);
    if (!s)
        s = rp_blob_keep(st, fd, b->file, &blob, err);
    if (!s)
        s = parse(st, evidence, "sha256", blob.sha256, err);
    if (!s)
        s = rp_store_save(st, evidence, err);
    close(fd);
    return s;
}

/* What is erased is erased whole or not at all. Here it is taken back: no act says that it was done. */
static enum ropa_status erase_in_vain(struct rp_store *st, const struct ropa_record *rec,
                                      struct ropa_err *err) {
    char *what = NULL;
    enum ropa_status s = rp_store_begin(st, "act:erase", err);
    if (s)
        return s;
    s = rp_erase(st, ropa_record_entity(rec), ropa_record_uid(rec), &what, err);
    rp_store_rollback(st);
    free(what);
    return s;
}

/* Want of memory is never taken for tampering. */
static enum ropa_status work_erase(struct bench *b, struct ropa_err *err) {
    struct rp_store *st = NULL;
    FILE *f = fopen(b->file, "w");
    assert_true(f && fputs("evidence", f) >= 0 && !fclose(f));
    struct ropa_record *request = ropa_record_new(&rp_request), *evidence = ropa_record_new(&rp_evidence);
    arm(b);
    enum ropa_status s = rp_store_open(b->w.path, false, &b->w.env, &st, err);
    if (!s)
        s = add_erasable(b, st, request, evidence, err);
    if (!s)
        s = rp_personal_verify(st, err);
    if (!s)
        s = rp_blob_verify(st, err);
    if (!s)
        s = erase_in_vain(st, request, err);
    if (!s)
        s = erase_in_vain(st, evidence, err);
    rp_store_close(st);
    disarm();
    ropa_record_free(request);
    ropa_record_free(evidence);
    return s;
}

/* To the last letter; else where it begins to differ. */
static void assert_same(const struct bench *b, const char *text, const char *whole) {
    size_t same = 0;
    while (text[same] && text[same] == whole[same])
        same++;
    size_t from = same > 60 ? same - 60 : 0;
    if (text[same] != whole[same])
        fail_msg("allocation %ld: [%.200s] [%.200s]", b->n, text + from, whole + from);
}

/* The same as the first time, when no allocation failed. */
static void assert_as_first(struct bench *b, const char *text) {
    if (!b->whole)
        assert_non_null(b->whole = strdup(text));
    assert_same(b, text, b->whole);
}

/* ---- checks and lists ---- */

static bool put_finding(void *ctx, const struct ropa_finding *f) {
    ropa_json_finding(ctx, NULL, f);
    return true;
}

static bool put_checked(void *ctx, const struct ropa_checked *checked) {
    ropa_json_verdicts(ctx, NULL, checked);
    return true;
}

static enum ropa_status check_json(struct ropa_register *reg, char **out, struct ropa_err *err) {
    struct ropa_json w;
    struct rp_buf b = {0};
    rp_json_begin_buf(&w, &b, RP_JSON_TIGHT);
    ropa_json_array(&w, NULL);
    enum ropa_status s = ropa_check_each(reg, NULL, put_finding, put_checked, &w, err);
    ropa_json_array_end(&w);
    *out = rp_json_end_buf(&w, &b);
    return !s && !*out ? ROPA_E_NOMEM : s;
}

/* The same findings and verdicts to the last letter, or none taken for all. */
static enum ropa_status work_check(struct bench *b, struct ropa_err *err) {
    struct ropa_register *reg = open_register(b);
    char *json;
    arm(b);
    enum ropa_status s = check_json(reg, &json, err);
    disarm();
    if (!s)
        assert_as_first(b, json);
    free(json);
    ropa_register_close(reg);
    return s;
}

static bool count_record(void *ctx, const struct ropa_record *rec) {
    (void)rec;
    ++*(size_t *)ctx;
    return true;
}

/* The page behind *cursor, which is replaced. */
static enum ropa_status list_page(struct ropa_register *reg, size_t limit, char **cursor, size_t *n,
                                  struct ropa_err *err) {
    struct ropa_query *q = ropa_query_new(reg, &rp_activity);
    enum ropa_status s = q ? ropa_query_sort(q, "-activity_name,purpose.purpose_text", err) : ROPA_E_NOMEM;
    char *next = NULL;
    if (!s) {
        ropa_query_limit(q, limit);
        ropa_query_after(q, *cursor);
        s = ropa_register_list(reg, q, count_record, n, err);
    }
    if (!s && !(next = ropa_query_cursor(q)))
        s = ROPA_E_NOMEM;
    free(*cursor);
    *cursor = next;
    ropa_query_free(q);
    return s;
}

/* Two pages, the records changed in between: each once, or it is said that they are not all. */
static enum ropa_status work_pages(struct bench *b, struct ropa_err *err) {
    struct ropa_register *reg = open_register(b);
    struct ropa_record *rec;
    char *cursor = NULL;
    size_t n = 0;
    while (ropa_register_count(reg, &rp_activity) < 3)
        assert_int_equal(add_activity(reg->st, NULL), ROPA_OK);
    int64_t all = ropa_register_count(reg, &rp_activity);
    assert_int_equal(list_page(reg, 1, &cursor, &n, NULL), ROPA_OK);
    assert_int_equal(ropa_register_get(reg, &rp_activity, b->uid, &rec, NULL), ROPA_OK);
    assert_int_equal(parse(reg->st, rec, "activity_name", b->n % 2 ? "ก" : "ฮ", NULL), ROPA_OK);
    assert_int_equal(rp_store_save(reg->st, rec, NULL), ROPA_OK);
    ropa_record_free(rec);
    arm(b);
    enum ropa_status s = list_page(reg, 100, &cursor, &n, err);
    disarm();
    if (!s)
        assert_int_equal(n, all);
    free(cursor);
    ropa_register_close(reg);
    return s;
}

/* ---- the score ---- */

static void good(enum ropa_status s, const struct ropa_err *err) {
    char sentence[1024];
    if (s)
        fail_msg("%s", ropa_err_sentence(err, ROPA_EN, sentence, sizeof sentence));
}

/* The score of `o` as JSON, with all the memory there is. */
static char *score_json(struct ropa_register *reg, const struct ropa_score_options *o) {
    struct ropa_score *score;
    struct ropa_err err = {0};
    good(ropa_register_score(reg, o, &score, &err), &err);
    char *json = ropa_score_to_json(score, ROPA_TH);
    assert_non_null(json);
    ropa_score_free(score);
    return json;
}

/* Nothing, or the same score to the last letter. */
static enum ropa_status work_score(struct bench *b, struct ropa_err *err) {
    struct ropa_register *reg = open_register(b);
    struct ropa_score_options o = {0};
    struct ropa_score *score;
    char *json = NULL;
    arm(b);
    enum ropa_status s = ropa_register_score(reg, &o, &score, err);
    if (!s && !(json = ropa_score_to_json(score, ROPA_TH)))
        s = ROPA_E_NOMEM;
    ropa_score_free(score);
    disarm();
    if (!s)
        assert_as_first(b, json);
    free(json);
    ropa_register_close(reg);
    return s;
}

/* The same of a register that has a list of KPI 1: its points come by parts. */
static enum ropa_status work_parts(struct bench *b, struct ropa_err *err) {
    with_set(b, err);
    return work_score(b, err);
}

/* The day is kept with its whole score, or not at all; another day each time. */
static enum ropa_status work_freeze(struct bench *b, struct ropa_err *err) {
    static int days;
    char day[11];
    struct ropa_register *reg = open_register(b);
    struct ropa_score_series *kept;
    bool fresh = false;
    ropa_date_add_days(ropa_register_today(reg), -++days, day);
    struct ropa_score_options o = {.year = 2566, .as_of = day};
    arm(b);
    enum ropa_status s = ropa_score_freeze(reg, &o, &fresh, err);
    disarm();
    ropa_register_close(reg); /* for want of memory even taking back may have to wait for that */
    reg = open_register(b);
    good(ropa_score_frozen(reg, &o, true, &kept, err), err);
    assert_int_equal(fresh, !s);
    assert_int_equal(kept->n, !s);
    if (!s) {
        char *whole = score_json(reg, &o);
        assert_string_equal(kept->points[0].json, whole);
        free(whole);
    }
    ropa_score_series_free(kept);
    ropa_register_close(reg);
    return s;
}

/* No workbook, or one as long as that written with all the memory there is. */
static enum ropa_status work_book(struct bench *b, struct ropa_err *err) {
    struct ropa_register *reg = open_register(b);
    struct ropa_score_book book = {.lang = ROPA_TH};
    unlink(b->file);
    arm(b);
    enum ropa_status s = ropa_score_export(reg, b->file, &book, NULL, err);
    disarm();
    if (!s && !b->size)
        b->size = size_of(b->file);
    if (size_of(b->file) != (s ? -1 : b->size))
        fail_msg("allocation %ld: %ld bytes with status %d, not %ld", b->n, size_of(b->file), (int)s,
                 b->size);
    ropa_register_close(reg);
    return s;
}

static bool count_todo(void *ctx, const struct ropa_todo *todo) {
    assert_true(todo->what.in[ROPA_TH] && *todo->what.in[ROPA_TH]);
    ++*(long *)ctx;
    return true;
}

/* All there is to do, or nothing. */
static enum ropa_status work_todo(struct bench *b, struct ropa_err *err) {
    struct ropa_register *reg = open_register(b);
    struct ropa_score_options o = {0};
    struct ropa_todo_options how = {.mistakes = true};
    struct ropa_score *score;
    long n = 0;
    good(ropa_register_score(reg, &o, &score, err), err);
    arm(b);
    enum ropa_status s = ropa_todo_each(reg, score, &how, count_todo, &n, err);
    disarm();
    if (!s && !b->size)
        b->size = n;
    if (!s && n != b->size)
        fail_msg("allocation %ld: %ld things to do, not %ld", b->n, n, b->size);
    ropa_score_free(score);
    ropa_register_close(reg);
    return s;
}

/* The home page says the same, or nothing. */
static enum ropa_status work_home(struct bench *b, struct ropa_err *err) {
    struct ropa_register *reg = open_register(b);
    const struct ropa_home_options how = {.counted = 100, .steps = 3};
    struct ropa_home *home = NULL;
    char said[400] = "";
    arm(b);
    enum ropa_status s = ropa_home_read(reg, &how, &home, err);
    disarm();
    if (!s) {
        snprintf(said, sizeof said, "%zu %d %zu %zu %zu|%d %d %s %zu|%d %s %zu|%zu", home->activities,
                 home->counted, home->complete, home->faulty, home->n_lacking, home->scored, home->year,
                 home->as_of, home->n_kpis, home->round, home->due, home->open, home->n_todos);
        assert_as_first(b, said);
    }
    ropa_home_free(home);
    ropa_register_close(reg);
    return s;
}

/* The draft of next year's agreement. */
static enum ropa_status work_next(struct bench *b, struct ropa_err *err) {
    struct ropa_register *reg = open_register(b);
    const struct ropa_score_options o = {0};
    char *text = NULL;
    arm(b);
    enum ropa_status s = ropa_score_agreement_next(reg, &o, 2567, &text, err);
    disarm();
    if (!s)
        assert_as_first(b, text);
    free(text);
    ropa_register_close(reg);
    return s;
}

/* ---- what was ---- */

static bool put_found(void *ctx, const struct ropa_entity *ent, const char *uid, const char *ref,
                      const char *title) {
    (void)uid;
    rp_buf_printf(ctx, "%s %s %s\n", ent->code, ref, title);
    return !((struct rp_buf *)ctx)->bad;
}

/* What would be taken back. */
static enum ropa_status work_undoes(struct bench *b, struct ropa_err *err) {
    struct ropa_register *reg = open_register(b);
    struct rp_buf said = {0};
    arm(b);
    enum ropa_status s = ropa_register_undoes(reg, put_found, &said, err);
    disarm();
    if (said.bad)
        s = ROPA_E_NOMEM;
    if (!s)
        assert_as_first(b, said.p ? said.p : "");
    rp_buf_free(&said);
    ropa_register_close(reg);
    return s;
}

/* The register as it stood; what can't be rewound is closed. */
static enum ropa_status work_rewind(struct bench *b, struct ropa_err *err) {
    struct ropa_register *reg = open_register(b);
    struct ropa_record *rec = NULL;
    char today[11];
    RP_COPY(today, rp_store_today(reg->st));
    arm(b);
    enum ropa_status s = ropa_register_rewind(reg, today, err);
    if (!s)
        s = ropa_register_get(reg, &rp_activity, b->uid, &rec, err);
    disarm();
    if (!s)
        assert_as_first(b, ropa_record_get(rec, ACT_ACTIVITY_NAME));
    ropa_record_free(rec);
    ropa_register_close(reg);
    return s;
}

/* ---- drafts, forms, acts ---- */

static bool put_draft(void *ctx, const struct ropa_draft *d) {
    rp_buf_printf(ctx, "%s %s %s%s\n", d->actor, d->uid, d->title, d->mine ? " mine" : "");
    return true;
}

static bool put_difference(void *ctx, const struct ropa_draft_difference *d) {
    rp_buf_printf(ctx, "%zu %s|%s|%s\n", d->place.field, d->base.value ? d->base.value : "",
                  d->saved.value ? d->saved.value : "", d->mine.value ? d->mine.value : "");
    return true;
}

static void act_as(struct ropa_register *reg, const char *actor) {
    assert_int_equal(ropa_register_as(reg, &(struct ropa_who){.actor = actor}, NULL), ROPA_OK);
}

static struct ropa_record *activity_now(struct bench *b, struct ropa_register *reg) {
    struct ropa_record *rec;
    assert_int_equal(ropa_register_get(reg, &rp_activity, b->uid, &rec, NULL), ROPA_OK);
    return rec;
}

/* The draft of who acts, read, told of with others', and held against what was saved: all of it, or that memory ran out. */
static enum ropa_status tell_drafts(struct bench *b, struct ropa_register *reg, struct rp_buf *out,
                                    struct ropa_err *err) {
    struct ropa_record *draft = NULL;
    enum ropa_status s = ropa_draft_load(reg, &rp_activity, b->uid, &draft, err);
    if (!s)
        rp_buf_str(out, draft ? ropa_record_get(draft, ACT_NOTES) : "none\n");
    ropa_record_free(draft);
    struct ropa_page page = {.limit = 1};
    do {
        s = s ? s : ropa_draft_each(reg, &page, put_draft, out, err);
        page.after = page.next;
    } while (!s && *page.next);
    if (!s)
        s = ropa_draft_others(reg, b->uid, put_draft, out, err);
    if (!s)
        s = ropa_draft_differs(reg, b->uid, put_difference, out, err);
    return !s && out->bad ? ROPA_E_NOMEM : s;
}

/* What is kept is kept whole, or the draft is as it was; dropped it is gone, or still there. */
static enum ropa_status work_draft(struct bench *b, struct ropa_err *err) {
    struct ropa_register *reg = open_register(b);
    struct ropa_record *rec = activity_now(b, reg), *draft = NULL;
    struct rp_buf whole = {0}, told = {0};
    act_as(reg, "อีกคน");
    assert_int_equal(ropa_draft_save(reg, rec, NULL), ROPA_OK);
    act_as(reg, "tester");
    assert_int_equal(parse(reg->st, rec, "notes", "คำตอบเดิม", NULL), ROPA_OK);
    assert_int_equal(ropa_draft_save(reg, rec, NULL), ROPA_OK);
    assert_int_equal(edit_activity(reg->st, b->uid, NULL), ROPA_OK);
    assert_int_equal(tell_drafts(b, reg, &whole, NULL), ROPA_OK);
    arm(b);
    enum ropa_status s = tell_drafts(b, reg, &told, err);
    if (!s)
        assert_same(b, told.p, whole.p);
    enum ropa_status parsed = s ? s : parse(reg->st, rec, "notes", "คำตอบใหม่", err);
    enum ropa_status kept = parsed ? parsed : ropa_draft_save(reg, rec, err);
    disarm();
    assert_int_equal(ropa_draft_load(reg, &rp_activity, b->uid, &draft, NULL), ROPA_OK);
    assert_string_equal(ropa_record_get(draft, ACT_NOTES), kept ? "คำตอบเดิม" : "คำตอบใหม่");
    ropa_record_free(draft);
    arm(b);
    enum ropa_status dropped = kept ? kept : ropa_draft_drop(reg, b->uid, NULL, err);
    disarm();
    assert_int_equal(ropa_draft_load(reg, &rp_activity, b->uid, &draft, NULL), ROPA_OK);
    assert_int_equal(draft == NULL, !dropped);
    assert_int_equal(ropa_draft_drop(reg, b->uid, NULL, NULL), ROPA_OK);
    ropa_record_free(draft);
    ropa_record_free(rec);
    rp_buf_free(&whole);
    rp_buf_free(&told);
    ropa_register_close(reg);
    return dropped;
}

static bool put_question(void *ctx, const struct ropa_question *q) {
    ropa_json_question(ctx, NULL, q, ROPA_TH);
    return true;
}

/* Every section of the form as a page shows it. */
static enum ropa_status ask_all(struct ropa_form *form, char **out, struct ropa_err *err) {
    struct ropa_json w;
    struct rp_buf b = {0};
    struct ropa_progress p;
    enum ropa_status s = ROPA_OK;
    rp_json_begin_buf(&w, &b, RP_JSON_TIGHT);
    ropa_json_array(&w, NULL);
    for (size_t i = 0; i < rp_activity.n_sections && !s; i++)
        s = ropa_form_section(form, i, put_question, &w, err);
    ropa_form_progress(form, ROPA_EVERY_SECTION, &p);
    ropa_json_int(&w, NULL, (int64_t)(p.asked + p.answered));
    ropa_json_array_end(&w);
    *out = rp_json_end_buf(&w, &b);
    return !s && !*out ? ROPA_E_NOMEM : s;
}

static enum ropa_status begin_form(struct bench *b, struct ropa_register *reg, struct ropa_record **rec,
                                   struct ropa_form **form, struct ropa_err *err) {
    *form = NULL;
    enum ropa_status s = ropa_draft_load(reg, &rp_activity, b->uid, rec, err);
    if (!s && !*rec)
        s = ropa_register_get(reg, &rp_activity, b->uid, rec, err);
    return s ? s : ropa_form_begin(reg, *rec, NULL, true, form, err);
}

/* The questions of a form: the same to the last letter, or that memory ran out. */
static enum ropa_status work_section(struct bench *b, struct ropa_err *err) {
    struct ropa_register *reg = open_register(b);
    struct ropa_record *rec = NULL;
    struct ropa_form *form;
    char *asked = NULL;
    arm(b);
    enum ropa_status s = begin_form(b, reg, &rec, &form, err);
    if (!s)
        s = ask_all(form, &asked, err);
    disarm();
    if (!s)
        assert_as_first(b, asked);
    ropa_form_free(form);
    ropa_record_free(rec);
    free(asked);
    ropa_register_close(reg);
    return s;
}

/*
 * A page over what another window of the same person answered: what was taken stands in the draft beside that, and nothing is
 * refused for want of memory.
 */
static enum ropa_status work_put(struct bench *b, struct ropa_err *err) {
    struct ropa_form_put page[] = {{.path = "notes", .text = "จากหน้า"},
                                   {.path = "collect_start", .text = "ไม่ใช่วัน"},
                                   {.path = "purpose[].purpose_text", .text = "แถวใหม่"}};
    struct ropa_register *reg = open_register(b);
    struct ropa_record *rec = NULL, *others = NULL, *draft = NULL;
    struct ropa_form *form, *other;
    size_t refused = 0;
    assert_int_equal(begin_form(b, reg, &rec, &form, NULL), ROPA_OK);
    assert_int_equal(begin_form(b, reg, &others, &other, NULL), ROPA_OK);
    assert_int_equal(ropa_form_jump(other, "activity_desc", NULL), ROPA_OK);
    assert_int_equal(ropa_form_answer(other, "อีกหน้าต่าง", NULL), ROPA_OK);
    arm(b);
    enum ropa_status s = ropa_form_put(form, page, 3, &refused, err);
    disarm();
    if (!s && (refused != 1 || page[1].err.status == ROPA_E_NOMEM))
        fail_msg("allocation %ld: %zu refused: %d %d %d", b->n, refused, (int)page[0].err.status,
                 (int)page[1].err.status, (int)page[2].err.status);
    assert_int_equal(ropa_draft_load(reg, &rp_activity, b->uid, &draft, NULL), ROPA_OK);
    assert_string_equal(ropa_record_get(draft, ACT_ACTIVITY_DESC), "อีกหน้าต่าง");
    if (!s) {
        assert_string_equal(ropa_record_get(draft, ACT_NOTES), "จากหน้า");
        assert_int_equal(ropa_record_rows(draft, ACT_PURPOSE), 1);
    }
    ropa_record_free(draft);
    ropa_form_free(other);
    ropa_form_free(form);
    ropa_record_free(others);
    ropa_record_free(rec);
    assert_int_equal(ropa_draft_drop(reg, b->uid, NULL, NULL), ROPA_OK);
    ropa_register_close(reg);
    return s;
}

static bool put_refusal(void *ctx, const struct ropa_act_on *on, const struct ropa_err *why) {
    rp_buf_printf(ctx, "%s %d\n", on ? on->uid : "memo", (int)why->status);
    return true;
}

static bool put_waiting(void *ctx, const struct ropa_act_waiting *w) {
    rp_buf_printf(ctx, "%s %s %s %s\n", ropa_record_uid(w->rec), w->kind, w->level, w->since);
    return true;
}

/* What stands in the way of an act, and what waits for one. */
static enum ropa_status tell_acts(struct bench *b, struct ropa_register *reg, const char *person,
                                  struct rp_buf *out, struct ropa_err *err) {
    struct ropa_act_on on = {.ent = &rp_activity, .uid = b->uid, .acts = -1};
    enum ropa_status s =
        ropa_act_try(reg, &(struct ropa_act){.kind = "approve", .level = "unit", .by = person}, &on, 1,
                     put_refusal, out, err);
    struct ropa_page page = {.limit = 1};
    do {
        s = s ? s : ropa_acts_waiting(reg, NULL, NULL, &page, put_waiting, out, err);
        page.after = page.next;
    } while (!s && *page.next);
    if (!s)
        s = ropa_acts_waiting(reg, person, NULL, NULL, put_waiting, out, err);
    return !s && out->bad ? ROPA_E_NOMEM : s;
}

/* Every refusal and everything that waits, or that memory ran out: want of it refuses no act. */
static enum ropa_status work_act(struct bench *b, struct ropa_err *err) {
    struct ropa_register *reg = open_register(b);
    struct rp_buf told = {0};
    char person[37];
    if (ropa_register_find(reg, &rp_person, "ตัวอย่าง เอ", person, NULL)) {
        struct ropa_record *rec = ropa_record_new(&rp_person);
        assert_int_equal(parse(reg->st, rec, "name", "ตัวอย่าง เอ", NULL), ROPA_OK);
        assert_int_equal(parse(reg->st, rec, "unit_ref", "ICT", NULL), ROPA_OK);
        assert_int_equal(rp_store_save(reg->st, rec, NULL), ROPA_OK);
        RP_COPY(person, ropa_record_uid(rec));
        ropa_record_free(rec);
        struct ropa_act_on on = {.ent = &rp_activity, .uid = b->uid, .acts = -1};
        struct ropa_err why = {0};
        good(ropa_act(reg, &(struct ropa_act){.kind = "submit", .by = person}, &on, 1, &why), &why);
    }
    arm(b);
    enum ropa_status s = tell_acts(b, reg, person, &told, err);
    disarm();
    if (!s)
        assert_as_first(b, told.p);
    assert_non_null(strstr(b->whole, b->uid));
    rp_buf_free(&told);
    ropa_register_close(reg);
    return s;
}

/* The activity is published, with all the memory there is. */
static void publish(struct bench *b, struct ropa_register *reg) {
    static const char *const names[] = {"ตัวอย่าง เอ", "ตัวอย่าง บี"};
    static const struct {
        const char *kind, *level, *despite, *url;
        int by;
    } acts[] = {{"submit", NULL, NULL, NULL, 0},
                {"approve", NULL, "ลงนามแล้ว", NULL, 1},
                {"publish", NULL, NULL, "https://www.example.go.th/pdpa", 0}};
    char persons[2][37];
    struct ropa_record *org = ropa_record_new(&rp_organisation);
    assert_int_equal(parse(reg->st, org, "controller_name", "สำนักงานตัวอย่าง", NULL), ROPA_OK);
    assert_int_equal(parse(reg->st, org, "controller_contact", "โทร. ๐", NULL), ROPA_OK);
    assert_int_equal(rp_store_save(reg->st, org, NULL), ROPA_OK);
    ropa_record_free(org);
    for (size_t i = 0; i < 2; i++) {
        struct ropa_record *rec = ropa_record_new(&rp_person);
        assert_int_equal(parse(reg->st, rec, "name", names[i], NULL), ROPA_OK);
        assert_int_equal(parse(reg->st, rec, "unit_ref", "ICT", NULL), ROPA_OK);
        assert_int_equal(rp_store_save(reg->st, rec, NULL), ROPA_OK);
        RP_COPY(persons[i], ropa_record_uid(rec));
        ropa_record_free(rec);
    }
    for (size_t i = 0; i < sizeof acts / sizeof *acts; i++) {
        struct ropa_act_on on = {.ent = &rp_activity, .uid = b->uid, .acts = -1};
        struct ropa_err why = {0};
        good(ropa_act(reg,
                      &(struct ropa_act){.kind = acts[i].kind,
                                         .by = persons[acts[i].by],
                                         .memo = "1",
                                         .despite = acts[i].despite,
                                         .url = acts[i].url},
                      &on, 1, &why),
             &why);
    }
}

/* The public's site: every page of it, or that memory ran out. */
static enum ropa_status work_site(struct bench *b, struct ropa_err *err) {
    struct ropa_register *reg = open_register(b);
    struct ropa_document_site made = {0};
    char folder[200], command[240];
    snprintf(folder, sizeof folder, "%s.site", b->file);
    snprintf(command, sizeof command, "rm -rf '%s'", folder);
    if (!b->size++)
        publish(b, reg);
    arm(b);
    enum ropa_status s = ropa_document_site(reg, folder, true, &made, err);
    disarm();
    if (!s && (made.activities != 1 || made.held))
        fail_msg("allocation %ld: %zu activities, %zu held", b->n, made.activities, made.held);
    ropa_register_close(reg);
    assert_int_equal(system(command), 0);
    return s;
}

static bool count_paper(void *ctx, const struct ropa_document_of_set *one) {
    (void)one;
    ++*(long *)ctx;
    return true;
}

/* All papers of the office: as many as the first time, or that memory ran out. */
static enum ropa_status work_papers(struct bench *b, struct ropa_err *err) {
    struct ropa_register *reg = open_register(b);
    const struct ropa_document_set how = {.format = "html", .lang = ROPA_TH, .overwrite = true};
    char folder[200], command[240];
    long n = 0;
    snprintf(folder, sizeof folder, "%s.papers", b->file);
    snprintf(command, sizeof command, "rm -rf '%s'", folder);
    if (!b->size)
        publish(b, reg);
    arm(b);
    enum ropa_status s = ropa_document_all(reg, folder, &how, count_paper, &n, err);
    disarm();
    b->size = b->size || s ? b->size : n;
    if (!s && n != b->size)
        fail_msg("allocation %ld: %ld papers of %ld", b->n, n, b->size);
    ropa_register_close(reg);
    assert_int_equal(system(command), 0);
    return s;
}

/* ---- before and after ---- */

static void add_result(struct rp_store *st) {
    static const char *const values[][2] = {
        {"title", "เบิกจ่าย"}, {"kpi", "kpi3"},        {"kpi_round", "m6"},          {"fiscal_year", "2566"},
        {"unit_ref", "ICT"}, {"result_value", "60"}, {"result_date", "2023-03-01"}};
    struct ropa_record *rec = ropa_record_new(&rp_result);
    for (size_t i = 0; i < sizeof values / sizeof *values; i++)
        assert_int_equal(parse(st, rec, values[i][0], values[i][1], NULL), ROPA_OK);
    assert_int_equal(rp_store_save(st, rec, NULL), ROPA_OK);
    ropa_record_free(rec);
}

static void begin(struct bench *b) {
    struct rp_store *st;
    struct ropa_record *unit = ropa_record_new(&rp_unit), *rec = ropa_record_new(&rp_activity);
    world_make(&b->w, "nomem");
    assert_int_equal(rp_store_open(b->w.path, true, &b->w.env, &st, NULL), ROPA_OK);
    rp_db_exec(&st->db, "PRAGMA synchronous=OFF", NULL);
    assert_int_equal(parse(st, unit, "code", "ICT", NULL), ROPA_OK);
    assert_int_equal(parse(st, unit, "name", "ศูนย์เทคโนโลยีสารสนเทศ", NULL), ROPA_OK);
    assert_int_equal(rp_store_save(st, unit, NULL), ROPA_OK);
    assert_int_equal(parse(st, rec, "activity_name", "ชื่อเดิม", NULL), ROPA_OK);
    assert_int_equal(parse(st, rec, "unit_ref", "ICT", NULL), ROPA_OK);
    assert_int_equal(rp_store_save(st, rec, NULL), ROPA_OK);
    memcpy(b->uid, ropa_record_uid(rec), sizeof b->uid);
    add_result(st);
    ropa_record_free(unit);
    ropa_record_free(rec);
    rp_store_close(st);
    snprintf(b->file, sizeof b->file, "%s.out", b->w.path);
}

static void assert_whole(struct bench *b) {
    struct ropa_register *reg = open_register(b);
    struct ropa_err err = {0};
    size_t links = 0;
    if (ropa_register_verify(reg, NULL, &links, &err))
        fail_msg("%s %s %s", err.subject, err.found, err.native);
    assert_true(links >= 2);
    ropa_register_close(reg);
}

/* How many allocations holding the register against its history takes, which an export for other programs begins with. */
static long proving(struct bench *b) {
    struct ropa_register *reg = open_register(b);
    size_t links;
    left = LONG_MAX;
    assert_int_equal(rp_store_prove(reg->st, NULL, &links, NULL), ROPA_OK);
    long used = LONG_MAX - left;
    left = -1;
    ropa_register_close(reg);
    return used;
}

/* Fail the n-th: 1, 2, 3 ..., then in steps that grow with what is behind, until the work is done before a failure comes. */
static void run(work_fn *work, bool good) {
    struct bench b = {.n = -1, .left = -1};
    const char *full = getenv("ROPA_NOMEM_FULL");
    long runs = 0, done = 0, step = 1;
    begin(&b);
    assert_int_equal(work(&b, NULL), ROPA_OK);
    /* what work_store looks at: the steps begin small again behind it */
    long known = !UNREAD && (work == work_csv || work == work_json) ? proving(&b) - 500 : 0;
    for (b.n = 1;; b.n += full || b.n < 50 ? 1 : step) {
        long behind = b.n > known ? b.n - known : b.n;
        step = behind < 17 * 20 && b.n > known ? 17 : behind / 20 + 1;
        struct ropa_err err = {0};
        for_good = good;
        failures = 0;
        enum ropa_status s = work(&b, &err);
        disarm();
        if (s != ROPA_OK && s != cause)
            fail_msg("allocation %ld: status %d, %s: [%s] [%s]", b.n, (int)s, err.subject, err.found,
                     err.native);
        if (!(runs++ % 50) || s == ROPA_OK)
            assert_whole(&b);
        done += s == ROPA_OK;
        if (!failures)
            break;
    }
    print_message("%ld %s, %ld runs, %ld done in spite of it\n", b.n, UNREAD ? "steps" : "allocations", runs,
                  done);
    free(b.whole);
    for (size_t i = 0; i < 3; i++) {
        static const char *const beside[] = {"", "-wal", "-shm"};
        char path[sizeof b.file + 8];
        snprintf(path, sizeof path, "%s%s", b.file, beside[i]);
        unlink(path);
    }
    world_end(&b.w);
}

static const struct walk {
    const char *name; /* first for one that fails once, then for all after it too */
    work_fn *work;
} walks[] = {
    {"store", work_store},
    {"backup", work_backup},
    {"erase", work_erase},
    {"csv", work_csv},
    {"json", work_json},
    {"xlsx", work_xlsx},
    {"workbook", work_workbook},
    {"reindex", work_reindex},
    {"search", work_search},
    {"journal", work_journal},
    {"log", work_log},
    {"head", work_head},
    {"verify", work_verify},
    {"import", work_import},
    {"back", work_back},
    {"check", work_check},
    {"pages", work_pages},
    {"draft", work_draft},
    {"section", work_section},
    {"put", work_put},
    {"act", work_act},
    {"site", work_site},
    {"papers", work_papers},
    {"score", work_score},
    {"freeze", work_freeze},
    {"book", work_book},
    {"todo", work_todo},
    {"home", work_home},
    {"next year", work_next},
    {"undoes", work_undoes},
    {"rewind", work_rewind},
    {"merge", work_merge},
    {"package", work_package},
    {"bare", work_bare},
    {"template", work_template},
    {"set out", work_template_out},
    {"package out", work_package_out},
    {"sheet out", work_sheet_out},
    {"proof", work_proof},
    {"parts", work_parts},
};
enum { WALKS = sizeof walks / sizeof *walks };

static void fails_once(void **state) {
    run(((const struct walk *)*state)->work, false);
}

static void fails_for_good(void **state) {
    run(((const struct walk *)*state)->work, true);
}

/* A name, "score*" or "*once", runs those alone. */
int main(int argc, char **argv) {
    struct CMUnitTest tests[2 * WALKS];
    char names[2 * WALKS][40];
    for (size_t i = 0; i < 2 * WALKS; i++) {
        const struct walk *w = &walks[i / 2];
        snprintf(names[i], sizeof names[i], "%s fails %s", w->name, i % 2 ? "for good" : "once");
        tests[i] = (struct CMUnitTest){
            .name = names[i], .test_func = i % 2 ? fails_for_good : fails_once, .initial_state = (void *)w};
    }
    hook_libraries();
    if (argc > 1)
        cmocka_set_test_filter(argv[1]);
    return cmocka_run_group_tests(tests, NULL, NULL);
}
