/* SPDX-License-Identifier: Apache-2.0 */
/* Copyright the ropa contributors */

/* What is read is stored or listed; what is ours comes back; nothing newer is overwritten; nothing is removed. */
#include "model/nouns/activity.h"
#include "model/nouns/nouns.h"
#include "model/nouns/purpose.h"
#include "register/register.h"

#include <fcntl.h>
#include <ropa/evidence.h>
#include <ropa/exchange.h>
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <sys/wait.h>

#include "scratch.h"
#include "world.h"
#include <cmocka.h>

struct office {
    struct world w;
    struct ropa_register *reg;
};

static void open_office(struct office *o, const char *name) {
    world_make(&o->w, name);
    assert_int_equal(ropa_register_make(o->w.path, &o->w.env, &o->reg, NULL), ROPA_OK);
}

static void close_office(struct office *o) {
    ropa_register_close(o->reg);
    world_end(&o->w);
}

static int open_one(void **state) {
    static struct office o;
    open_office(&o, "import");
    *state = &o;
    return 0;
}

static int close_one(void **state) {
    close_office(*state);
    return 0;
}

static const char *source(const char *file) {
    static char path[4096];
    const char *root = getenv("ROPA_SOURCE");
    snprintf(path, sizeof path, "%s/%s", root ? root : ".", file);
    return path;
}

static char *slurp(const char *path, size_t *n) {
    FILE *f = fopen(path, "rb");
    if (!f)
        return NULL;
    char *text = calloc(1, 1 << 22);
    size_t size = fread(text, 1, (1 << 22) - 1, f);
    fclose(f);
    if (n)
        *n = size;
    return text;
}

/* Import; the account must always be whole. */
static struct ropa_import_result *take(struct office *o, const char *path, struct ropa_import how) {
    struct ropa_import_result *r;
    struct ropa_err err = {0};
    char sentence[1024];
    if (ropa_import(o->reg, path, &how, &r, &err))
        fail_msg("%s", ropa_err_sentence(&err, ROPA_EN, sentence, sizeof sentence));
    assert_int_equal(r->read, r->stored + r->n_left);
    return r;
}

#define WRITE(...) ((struct ropa_import){.write = true, __VA_ARGS__})

static const char *csv(const char *name, const char *text) {
    return scratch_write(name, text, strlen(text));
}

static void export(struct office *o, const char *path, const char *format) {
    struct ropa_err err = {0};
    char sentence[1024];
    if (ropa_export(o->reg, path, &(struct ropa_export){.format = format, .overwrite = true}, NULL, &err))
        fail_msg("%s", ropa_err_sentence(&err, ROPA_EN, sentence, sizeof sentence));
}

static struct ropa_record *activity(struct office *o, const char *name) {
    char uid[37];
    struct ropa_record *rec;
    assert_int_equal(ropa_register_find(o->reg, &rp_activity, name, uid, NULL), ROPA_OK);
    assert_int_equal(ropa_register_get(o->reg, &rp_activity, uid, &rec, NULL), ROPA_OK);
    return rec;
}

static void set(struct office *o, const char *name, size_t field, const char *text) {
    struct ropa_record *rec = activity(o, name);
    assert_int_equal(ropa_record_parse(rec, field, text, ropa_register_view(o->reg), NULL), ROPA_OK);
    assert_int_equal(ropa_register_save(o->reg, rec, NULL), ROPA_OK);
    ropa_record_free(rec);
}

static void has(struct office *o, const char *name, size_t field, const char *value) {
    struct ropa_record *rec = activity(o, name);
    const char *got = ropa_record_get(rec, field);
    if (value)
        assert_string_equal(got ? got : "(none)", value);
    else
        assert_null(got);
    ropa_record_free(rec);
}

/* ---- tables ---- */

/* Acceptance 3: an activity over several lines is one entry. */
static void lines_with_a_blank_name_continue(void **state) {
    struct office *o = *state;
    struct ropa_import_result *r =
        take(o,
             csv("a.csv", "ชื่อกิจกรรมการประมวลผล,รายการข้อมูลส่วนบุคคล,วัตถุประสงค์,ฐานกฎหมาย\n"
                          "รับสมัคร,ชื่อ-นามสกุล,คัดเลือก,legal\n"
                          ",เพศ,ประกาศผล,consent\n"
                          "\n"
                          "จ่ายเงิน,name,โอนเงิน,contract\n"),
             WRITE());
    assert_int_equal(r->fresh, 2);
    assert_int_equal(r->read, 11);
    assert_int_equal(r->n_left, 0);
    ropa_import_free(r);
    struct ropa_record *rec = activity(o, "รับสมัคร");
    assert_int_equal(ropa_record_rows(rec, ACT_PURPOSE), 2);
    assert_string_equal(ropa_record_get(ropa_record_row(rec, ACT_PURPOSE, 1), PUR_LAWFUL_BASIS), "consent");
    assert_string_equal(ropa_record_get(rec, ACT_DATA_ELEMENTS), "[\"name\",\"gender\"]");
    ropa_record_free(rec);
}

/* A value that its field doesn't take leaves its cell and the field open; the record goes in. */
static void a_wrong_value_leaves_its_cell(void **state) {
    struct office *o = *state;
    struct ropa_import_result *r = take(o,
                                        csv("b.csv", "activity_name,collect_start,qqqq\n"
                                                     "ดี,1 ต.ค. 2565,\n"
                                                     "เสีย,31/02/2566,?\n"
                                                     "ดีเหมือนกัน,45016,\n"),
                                        WRITE());
    assert_int_equal(r->fresh, 3);
    assert_int_equal(r->rejected, 0);
    assert_int_equal(r->wrong, 1);
    assert_int_equal(r->read, 7);
    assert_int_equal(r->n_left, 2);
    assert_string_equal(r->left[0].cell, "B3");
    assert_string_equal(r->left[0].value, "31/02/2566");
    assert_non_null(strstr(r->left[1].reason[ROPA_EN], "qqqq"));
    ropa_import_free(r);
    has(o, "ดี", ACT_COLLECT_START, "2022-10-01");
    has(o, "เสีย", ACT_COLLECT_START, NULL);
    has(o, "ดีเหมือนกัน", ACT_COLLECT_START, "2023-03-31");
}

/* What a rejected record named is not made for it, and the history is whole. */
static void a_rejected_record_leaves_nothing_behind(void **state) {
    struct office *o = *state;
    int64_t units = ropa_register_count(o->reg, &rp_unit);
    struct ropa_import_result *r = take(o,
                                        csv("n.csv", "activity_name,unit_ref,purpose.lawful_basis\n"
                                                     "เสีย\aหาย,กองที่ไม่เกิด,legal\n"
                                                     "ไม่เสีย,กองที่เกิด,legal\n"),
                                        WRITE());
    assert_int_equal(r->rejected, 1);
    assert_int_equal(r->fresh, 1);
    ropa_import_free(r);
    assert_int_equal(ropa_register_count(o->reg, &rp_unit), units + 1);
    size_t links;
    assert_int_equal(ropa_register_verify(o->reg, NULL, &links, NULL), ROPA_OK);
}

/* Acceptance 1: an unknown word of an open list becomes the office's own; an unknown column is listed. */
static void nothing_is_dropped(void **state) {
    struct office *o = *state;
    struct ropa_import_result *r = take(o,
                                        csv("c.csv", "Process list\nactivity_name,data_elements,shoe size\n"
                                                     "วัดตัว,ชื่อ-นามสกุล; ขนาดรองเท้า,42\n"),
                                        WRITE());
    assert_int_equal(r->read, 4);
    assert_int_equal(r->n_left, 2);
    assert_string_equal(r->left[0].cell, "A1");
    assert_string_equal(r->left[1].cell, "C3");
    ropa_import_free(r);
    has(o, "วัดตัว", ACT_DATA_ELEMENTS, "[\"name\",\"+ขนาดรองเท้า\"]");
}

/* Acceptance 22: a shared record named or described twice is made once. */
static void shared_records_are_made_once(void **state) {
    struct office *o = *state;
    int64_t rules = ropa_register_count(o->reg, &rp_retention),
            persons = ropa_register_count(o->reg, &rp_person);
    ropa_import_free(take(o,
                          csv("d.csv", "activity_name,unit_ref,activity_owner,retention_text\n"
                                       "หนึ่ง,กองคลัง,หัวหน้าการเงิน,10 ปี นับแต่สิ้นปีงบประมาณ\n"
                                       "สอง,กองคลัง,หัวหน้าการเงิน,10 ปี นับแต่สิ้นปีงบประมาณ\n"),
                          WRITE()));
    assert_int_equal(ropa_register_count(o->reg, &rp_retention), rules + 1);
    assert_int_equal(ropa_register_count(o->reg, &rp_person), persons + 1);
    struct ropa_record *rec = activity(o, "สอง");
    const struct ropa_record *rule = ropa_register_view(o->reg)->record(
        ropa_register_view(o->reg)->ctx, &rp_retention, ropa_record_get(rec, ACT_RETENTION_REF));
    assert_string_equal(ropa_record_value(rule, "retention_max"), "10");
    assert_string_equal(ropa_record_value(rule, "retention_trigger"), "end_of_fiscal_year");
    assert_string_equal(ropa_record_ref(rec), "RO-U02-66-002");
    ropa_record_free(rec);
}

static void a_preview_stores_nothing(void **state) {
    struct office *o = *state;
    int64_t before = ropa_register_count(o->reg, &rp_activity), units = ropa_register_count(o->reg, &rp_unit);
    struct ropa_import_result *r =
        take(o, csv("e.csv", "activity_name,unit_ref\nไม่เก็บ,กองใหม่\n"), (struct ropa_import){0});
    assert_int_equal(r->fresh, 1);
    ropa_import_free(r);
    assert_int_equal(ropa_register_count(o->reg, &rp_activity), before);
    assert_int_equal(ropa_register_count(o->reg, &rp_unit), units);
}

static void a_broken_file_stores_nothing(void **state) {
    struct office *o = *state;
    struct ropa_import_result *r;
    struct ropa_err err = {0};
    int64_t before = ropa_register_count(o->reg, &rp_activity);
    const char *path = csv("f.csv", "activity_name,notes\nดีอยู่,x\nเสีย,\"ไม่ปิด\n");
    assert_int_equal(ropa_import(o->reg, path, &WRITE(), &r, &err), ROPA_E_FORMAT);
    ropa_import_free(r);
    assert_int_equal(ropa_register_count(o->reg, &rp_activity), before);
}

/* ---- foreign tables ---- */

static void foreign_headings_get_a_map_proposed(void **state) {
    struct office *o = *state;
    struct ropa_import_result *r;
    assert_int_equal(ropa_import(o->reg, source("tests/data/foreign.csv"), &WRITE(), &r, NULL),
                     ROPA_E_FORMAT);
    assert_non_null(r->proposed_map);
    assert_non_null(strstr(r->proposed_map, "\"Process\""));
    ropa_import_free(r);
}

static void a_map_brings_every_column_home(void **state) {
    struct office *o = *state;
    char *map = slurp(source("tests/data/foreign.map.json"), NULL);
    struct ropa_import_result *r = take(o, source("tests/data/foreign.csv"), WRITE(.map = map));
    assert_int_equal(r->fresh, 3);
    assert_int_equal(r->n_left, 4); /* a status each, and a "yes" that says no country */
    for (size_t i = 0; i < r->n_left; i++)
        assert_true(r->left[i].cell[0] == 'P' || !strcmp(r->left[i].cell, "K4"));
    ropa_import_free(r);
    has(o, "ทะเบียนผู้ยืมหนังสือ", ACT_DATA_ELEMENTS, "[\"name\",\"phone\",\"+รหัสสมาชิก\"]");
    has(o, "การรับบริจาคโลหิต", ACT_SENSITIVE_CATEGORIES, "[\"health\"]");
    struct ropa_record *rec = activity(o, "ทะเบียนผู้ยืมหนังสือ");
    assert_int_equal(ropa_record_rows(rec, ACT_STORAGE), 2);
    assert_non_null(ropa_record_na(rec, ACT_TRANSFER));
    assert_non_null(ropa_record_na(rec, ACT_SENSITIVE_CATEGORIES));
    ropa_record_free(rec);
    r = take(o, source("tests/data/foreign.csv"), WRITE(.map = map));
    assert_int_equal(r->unchanged, 3);
    assert_int_equal(r->fresh + r->changed + r->conflict, 0);
    ropa_import_free(r);
    free(map);
}

static size_t compare_lines(const char *a, const char *b) {
    size_t n = 0;
    for (; *a && *b; a++, b++)
        n += *a == '\n';
    return n;
}

/* Twenty activities of local government, where they are at hand, in both encodings. */
static void real_input_lands_whole_in_both_encodings(void **state) {
    static const char *const files[] = {"../shared/data/government20.csv",
                                        "../shared/data/government20.windows-874.csv"};
    struct office offices[2];
    char *map = slurp(source("tests/data/government20.map.json"), NULL), *out[2];
    (void)state;
    if (access(source(files[0]), R_OK)) {
        free(map);
        skip();
    }
    for (int i = 0; i < 2; i++) {
        open_office(&offices[i], i ? "gov-b" : "gov-a");
        struct ropa_import_result *r = take(&offices[i], source(files[i]), WRITE(.map = map));
        assert_int_equal(r->fresh, 20);
        for (size_t k = 0; k < r->n_left; k++)
            assert_non_null(strchr("UVW", r->left[k].cell[0]));
        assert_int_equal(r->n_left, 60);
        ropa_import_free(r);
        struct ropa_query *q = ropa_query_new(offices[i].reg, &rp_activity);
        const char *path = scratch(i ? "gov-b.csv" : "gov-a.csv");
        assert_int_equal(ropa_export(offices[i].reg, path,
                                     &(struct ropa_export){.format = "csv", .layout = "list", .query = q},
                                     NULL, NULL),
                         ROPA_OK);
        ropa_query_free(q);
        out[i] = slurp(path, NULL);
        close_office(&offices[i]);
    }
    assert_string_equal(out[0], out[1]);
    assert_true(compare_lines(out[0], out[1]) >= 20);
    free(out[0]);
    free(out[1]);
    free(map);
}

/* ---- our own files ---- */

static void fill(struct office *o) {
    assert_int_equal(ropa_register_sample(o->reg, NULL), ROPA_OK);
}

/* Cut `key` and its value out of JSON. */
static void cut(char *text, const char *key) {
    while ((text = strstr(text, key))) {
        char *end = text + strcspn(text, ",}");
        end += *end == ',';
        memmove(text, end, strlen(end) + 1);
    }
}

/* Two texts alike but for cells of the csv that say how often a record was changed. */
static bool alike(const char *a, const char *b) {
    while (*a && *b && (*a == *b || (a[-1] == ',' && *a == '2' && *b == '1' && strchr(",\r\n", a[1])))) {
        a++;
        b++;
    }
    return !*a && !*b;
}

/* Acceptance 4: into the same register nothing changes; into an empty one the second export is the first. */
static void comes_back(const char *format, const char *first, const char *second) {
    struct office from, to;
    open_office(&from, "from");
    open_office(&to, "to");
    fill(&from);
    export(&from, first, format);
    struct ropa_import_result *r = take(&from, first, WRITE());
    assert_int_equal(r->fresh + r->changed + r->conflict + r->rejected, 0);
    assert_int_equal(r->n_left, 0);
    ropa_import_free(r);
    r = take(&to, first, WRITE());
    assert_int_equal(r->rejected, 0);
    bool json = !strcmp(format, "json");
    for (size_t i = 0; i < r->n_left; i++) { /* what acts made of it, and what stands beside the records */
        const char *dot = strrchr(r->left[i].cell, '.');
        assert_true(
            json && dot &&
            (!strcmp(dot, ".status") || !strcmp(dot, ".version") || !strncmp(r->left[i].cell, "beside", 6)));
    }
    assert_true(!json || r->n_left > 30);
    ropa_import_free(r);
    export(&to, second, format);
    char *a = slurp(first, NULL), *b = slurp(second, NULL), *x = strchr(a, '\n'), *y = strchr(b, '\n');
    /* what its own acts and changes made of a record isn't brought along */
    static const char *const own[] = {"\"rev\":", "\"status\":", "\"version\":"};
    for (size_t i = 0; i < sizeof own / sizeof *own; i++) {
        cut(x, own[i]);
        cut(y, own[i]);
    }
    assert_true(alike(x, y)); /* the first line of the JSON names the register */
    free(a);
    free(b);
    close_office(&from);
    close_office(&to);
}

static void csv_comes_back(void **state) {
    (void)state;
    comes_back("csv", scratch("first.csv"), scratch("second.csv"));
}

static void json_comes_back(void **state) {
    (void)state;
    comes_back("json", scratch("first.json"), scratch("second.json"));
}

/* Acceptance 13: three states, cell by cell. */
static void newer_work_is_not_overwritten(void **state) {
    struct office *o = *state;
    ropa_import_free(take(
        o, csv("g.csv", "activity_name,notes,internal_users,form_name\nสามทาง,เดิม,กลุ่ม ก,แบบ 1\n"), WRITE()));
    export(o, scratch("h.csv"), "csv");
    set(o, "สามทาง", ACT_NOTES, "แก้ในทะเบียน");
    set(o, "สามทาง", ACT_FORM_NAME, "แบบ ของเรา");
    /* in the file: the users and the form were changed, the notes were not */
    char *text = slurp(scratch("h.csv"), NULL), *at = strstr(text, "กลุ่ม ก"), *form = strstr(text, "แบบ 1");
    memcpy(at, "กลุ่ม ข", strlen("กลุ่ม ข"));
    memcpy(form, "แบบ 2", strlen("แบบ 2"));
    const char *path = csv("i.csv", text);
    struct ropa_import_result *r = take(o, path, WRITE());
    assert_int_equal(r->conflict, 1);
    assert_int_equal(r->partly, 1);
    assert_int_equal(r->n_changes, 3);
    ropa_import_free(r);
    has(o, "สามทาง", ACT_NOTES, "แก้ในทะเบียน");
    has(o, "สามทาง", ACT_INTERNAL_USERS, "กลุ่ม ข");
    has(o, "สามทาง", ACT_FORM_NAME, "แบบ ของเรา");
    r = take(o, path, WRITE(.take = ROPA_TAKE_THEIRS));
    assert_int_equal(r->changed, 1);
    ropa_import_free(r);
    has(o, "สามทาง", ACT_FORM_NAME, "แบบ 2");
    has(o, "สามทาง", ACT_NOTES, "แก้ในทะเบียน");
    r = take(o, path, WRITE());
    assert_int_equal(r->changed + r->conflict, 0);
    ropa_import_free(r);
    free(text);
}

/* Acceptance 12: a line with only an identity says nothing, and removes nothing. */
static void an_identity_alone_changes_nothing(void **state) {
    struct office *o = *state;
    struct ropa_record *rec = activity(o, "สามทาง");
    char text[200];
    int64_t before = ropa_register_count(o->reg, &rp_activity);
    snprintf(text, sizeof text, "uid,activity_name,notes\n%s,,\n", ropa_record_uid(rec));
    ropa_record_free(rec);
    struct ropa_import_result *r = take(o, csv("j.csv", text), WRITE());
    assert_int_equal(r->unchanged, 1);
    ropa_import_free(r);
    assert_int_equal(ropa_register_count(o->reg, &rp_activity), before);
    has(o, "สามทาง", ACT_NOTES, "แก้ในทะเบียน");
}

static const char *const hard[] = {"=1+1",  "'quoted",       "-5",  "a;b,c|d", "\"x\"",
                                   "+66 2", "0012345678901", "@cmd"};

/* Acceptance 7, 20, 26: what looks like a formula, a list or a number stays the text it is. */
static void hard_texts_come_back(void **state) {
    struct office *o = *state;
    for (size_t i = 0; i < sizeof hard / sizeof hard[0]; i++) {
        set(o, "สามทาง", ACT_NOTES, hard[i]);
        export(o, scratch("k.csv"), "csv");
        struct ropa_import_result *r = take(o, scratch("k.csv"), WRITE());
        assert_int_equal(r->changed + r->conflict + r->rejected + r->n_left, 0);
        ropa_import_free(r);
        has(o, "สามทาง", ACT_NOTES, hard[i]);
    }
}

/* ---- rows by number ---- */

/* The first field of `row` that takes any text; ROPA_NO_FIELD: none. */
static size_t wordy(const struct ropa_entity *row) {
    for (size_t k = 0; k < row->n_fields; k++)
        if ((row->fields[k].kind == ROPA_TEXT || row->fields[k].kind == ROPA_LONG) && !row->fields[k].vocab &&
            !(row->fields[k].flags & (ROPA_DERIVED | ROPA_PERSONAL | ROPA_CONTACT)))
            return k;
    return ROPA_NO_FIELD;
}

/* The rows of field `f`, each by its field `k`, or NULL where it says nothing. */
static void has_rows(struct office *o, const char *name, size_t f, size_t k, const char *const *rows,
                     size_t n) {
    struct ropa_record *rec = activity(o, name);
    assert_int_equal(ropa_record_rows(rec, f), n);
    for (size_t i = 0; i < n; i++)
        assert_string_equal(ropa_record_get(ropa_record_row(rec, f, i), k), rows[i]);
    ropa_record_free(rec);
}

enum door { CSV, MAPPED, DOORS };

/* One record of a table whose headings are `headings`, in its own words or by a map. */
static struct ropa_import_result *table(struct office *o, enum door door, const char *name,
                                        const char *const *headings, const char *const *cells, size_t n) {
    char head[600] = "activity_name", line[600],
         map[1200] = "{\"columns\":{\"activity_name\":\"activity_name\"", text[1300];
    snprintf(line, sizeof line, "%s", name);
    for (size_t i = 0; i < n; i++) {
        size_t at = strlen(head), end = strlen(line), m = strlen(map);
        if (door == CSV)
            snprintf(head + at, sizeof head - at, ",%s", headings[i]);
        else
            snprintf(head + at, sizeof head - at, ",h%zu", i);
        snprintf(line + end, sizeof line - end, ",%s", cells[i]);
        snprintf(map + m, sizeof map - m, ",\"h%zu\":\"%s\"", i, headings[i]);
    }
    snprintf(text, sizeof text, "%s\n%s\n", head, line);
    strcat(map, "}}");
    return take(o, csv("rows.csv", text),
                WRITE(.take = ROPA_TAKE_THEIRS, .map = door == MAPPED ? map : NULL));
}

/* rows[n] is row n or the next one: what names another row is left, and said so, and goes nowhere else. */
static void a_number_names_its_row(void **state) {
    struct office *o = *state;
    for (size_t f = 0; f < rp_activity.n_fields; f++) {
        const struct ropa_field *rows = &rp_activity.fields[f];
        size_t k = rows->kind == ROPA_ROWS ? wordy(rows->of) : ROPA_NO_FIELD;
        for (enum door door = CSV; door < DOORS && k != ROPA_NO_FIELD; door++) {
            char at[6][100], name[100], next[100], *h[6];
            for (size_t i = 1; i < 6; i++) {
                snprintf(at[i], sizeof at[i], "%s[%zu].%s", rows->code, i, rows->of->fields[k].code);
                h[i] = at[i];
            }
            snprintf(name, sizeof name, "แถว %s %d", rows->code, door);
            /* of a record that isn't there yet, the second alone */
            struct ropa_import_result *r =
                table(o, door, name, (const char *[]){h[2]}, (const char *[]){"ข"}, 1);
            assert_int_equal(r->n_left, 1);
            assert_non_null(strstr(r->left[0].reason[ROPA_EN], at[2]));
            ropa_import_free(r);
            has_rows(o, name, f, k, NULL, 0);
            /* a gap: what stands before it is kept */
            r = table(o, door, name, (const char *[]){h[1], h[2], h[4], h[5]},
                      (const char *[]){"ก", "ข", "ง", "จ"}, 4);
            assert_int_equal(r->n_left, 2);
            snprintf(next, sizeof next, "%s[3]", rows->code);
            assert_non_null(strstr(r->left[0].reason[ROPA_EN], next));
            ropa_import_free(r);
            has_rows(o, name, f, k, (const char *[]){"ก", "ข"}, 2);
            /* the second alone, also where it says what the first one says */
            r = table(o, door, name, (const char *[]){h[2]}, (const char *[]){"ค"}, 1);
            assert_int_equal(r->n_left, 0);
            ropa_import_free(r);
            has_rows(o, name, f, k, (const char *[]){"ก", "ค"}, 2);
            ropa_import_free(table(o, door, name, (const char *[]){h[2]}, (const char *[]){"ก"}, 1));
            has_rows(o, name, f, k, (const char *[]){"ก", "ก"}, 2);
            /* one more, and what isn't the next */
            ropa_import_free(table(o, door, name, (const char *[]){h[3]}, (const char *[]){"ง"}, 1));
            r = table(o, door, name, (const char *[]){h[5]}, (const char *[]){"ฉ"}, 1);
            assert_int_equal(r->n_left, 1);
            ropa_import_free(r);
            has_rows(o, name, f, k, (const char *[]){"ก", "ก", "ง"}, 3);
        }
    }
}

static void a_number_stands_beside_items(void **state) {
    struct office *o = *state;
    static const char *const h[] = {"purpose[2].legal_ref", "purpose[].purpose_text"},
                             *const cells[] = {"ม.1", "ก;ข;ค"}, *const far[] = {"ม.1", "ก"};
    ropa_import_free(table(o, CSV, "เคียง", h, cells, 2));
    has_rows(o, "เคียง", ACT_PURPOSE, PUR_PURPOSE_TEXT, (const char *[]){"ก", "ข", "ค"}, 3);
    struct ropa_record *rec = activity(o, "เคียง");
    assert_null(ropa_record_get(ropa_record_row(rec, ACT_PURPOSE, 0), PUR_LEGAL_REF));
    assert_string_equal(ropa_record_get(ropa_record_row(rec, ACT_PURPOSE, 1), PUR_LEGAL_REF), "ม.1");
    ropa_record_free(rec);
    struct ropa_import_result *r = table(o, CSV, "เคียงสอง", h, far, 2);
    assert_int_equal(r->n_left, 0); /* the next one */
    ropa_import_free(r);
    rec = activity(o, "เคียงสอง");
    assert_int_equal(ropa_record_rows(rec, ACT_PURPOSE), 2);
    ropa_record_free(rec);
}

/* A list of which the first says nothing: what the second says isn't the first's. */
static void an_empty_row_of_a_list_keeps_its_place(void **state) {
    struct office *o = *state;
    ropa_import_free(
        table(o, CSV, "รายชื่อ", (const char *[]){"purpose[].purpose_text"}, (const char *[]){"ก;ข"}, 1));
    ropa_import_free(
        take(o, csv("gap.json", "[{\"activity_name\":\"รายชื่อ\",\"purpose\":[{},{\"purpose_text\":\"ค\"}]}]"),
             WRITE(.take = ROPA_TAKE_THEIRS)));
    has_rows(o, "รายชื่อ", ACT_PURPOSE, PUR_PURPOSE_TEXT, (const char *[]){"ก", "ค"}, 2);
}

/* A constant of a map is of the row that it names, or of the next one. */
static void a_constant_is_of_its_row(void **state) {
    struct office *o = *state;
    const char *path = csv("c.csv", "a,b\nคงที่,ก\nคงที่สอง,\n");
    const char *map = "{\"columns\":{\"a\":\"activity_name\",\"b\":\"purpose[1].purpose_text\"},"
                      "\"constants\":{\"purpose[2].purpose_text\":\"ข\"}}";
    struct ropa_import_result *r = take(o, path, WRITE(.map = map));
    has_rows(o, "คงที่", ACT_PURPOSE, PUR_PURPOSE_TEXT, (const char *[]){"ก", "ข"}, 2);
    has_rows(o, "คงที่สอง", ACT_PURPOSE, PUR_PURPOSE_TEXT, NULL, 0);
    ropa_import_free(r);
}

/* ---- what goes nowhere is said ---- */

static void an_identity_that_is_none_is_left(void **state) {
    struct office *o = *state;
    static const char uid[] = "01860000-0000-7000-8000-00000000000a";
    struct ropa_import_result *r =
        table(o, CSV, "รหัสแถว", (const char *[]){"purpose.uid", "purpose.purpose_text"},
              (const char *[]){"abc", "ก"}, 2);
    assert_int_equal(r->n_left, 1);
    assert_string_equal(r->left[0].cell, "B2");
    ropa_import_free(r);
    has_rows(o, "รหัสแถว", ACT_PURPOSE, PUR_PURPOSE_TEXT, (const char *[]){"ก"}, 1);
    r = table(o, CSV, "รหัสแถวสอง", (const char *[]){"purpose.uid", "purpose.purpose_text"},
              (const char *[]){uid, "ก"}, 2);
    assert_int_equal(r->n_left, 0);
    ropa_import_free(r);
    /* another record's row by now */
    r = table(o, CSV, "รหัสแถวสาม", (const char *[]){"purpose.uid", "purpose.purpose_text"},
              (const char *[]){uid, "ก"}, 2);
    assert_int_equal(r->n_left, 1);
    assert_string_equal(r->left[0].cell, "B2");
    ropa_import_free(r);
}

static void what_is_worked_out_is_held_against_it(void **state) {
    struct office *o = *state;
    struct ropa_err err = {0};
    struct ropa_import_result *r;
    assert_int_equal(ropa_import(o->reg, csv("d.csv", "a,b\nคำนวณ,9\n"),
                                 &WRITE(.map = "{\"columns\":{\"a\":\"activity_name\",\"b\":\"version\"}}"),
                                 &r, &err),
                     ROPA_E_DERIVED);
    ropa_import_free(r);
    r = take(o,
             csv("d.json", "[{\"activity_name\":\"คำนวณ\",\"purpose\":[{\"lawful_basis\":\"consent\"}],"
                           "\"notice_ref\":[\"01860000-0000-7000-8000-00000000000b\"],"
                           "\"applicable_rights\":[\"access\"]}]"),
             WRITE());
    assert_int_equal(r->n_left, 2);
    assert_string_equal(r->left[0].cell, "activity[1].notice_ref");
    assert_string_equal(r->left[1].cell, "activity[1].applicable_rights");
    ropa_import_free(r);
}

/* ---- JSON of others ---- */

static void unknown_keys_are_listed(void **state) {
    struct office *o = *state;
    struct ropa_import_result *r = take(
        o,
        csv("l.json",
            "[{\"activity_name\":\"จากที่อื่น\",\"colour\":\"red\",\"purpose\":[{\"purpose_text\":\"x\"}]}]"),
        WRITE());
    assert_int_equal(r->fresh, 1);
    assert_int_equal(r->read, 3);
    assert_int_equal(r->n_left, 1);
    assert_string_equal(r->left[0].cell, "activity[1].colour");
    ropa_import_free(r);
}

static void broken_json_is_refused(void **state) {
    static const char *const wrong[] = {"",
                                        "x",
                                        "{",
                                        "[",
                                        "[{]",
                                        "{\"a\"}",
                                        "{\"a\":}",
                                        "[1,]",
                                        "[]]",
                                        "{\"activity\":[{\"uid\":}]}",
                                        "{\"ropa\":2}",
                                        "[\"\\",
                                        "{\"a\":1 2}"};
    struct office *o = *state;
    for (size_t i = 0; i < sizeof wrong / sizeof wrong[0]; i++) {
        struct ropa_import_result *r;
        if (!ropa_import(o->reg, csv("m.json", wrong[i]), &WRITE(), &r, NULL))
            fail_msg("%s was taken", wrong[i]);
        ropa_import_free(r);
    }
}

/* A column that has no home says so of thousands of cells: it is kept once. */
static void a_reason_is_kept_once(void **state) {
    struct office *o = *state;
    const char *path = csv("kept.csv", "activity_name,unit_ref,ตู้\nงาน ก,ICT,1\nงาน ข,ICT,2\nงาน ค,ICT,3\n");
    struct ropa_import_result *r = take(o, path, WRITE());
    assert_int_equal(r->n_left, 3);
    for (size_t i = 1; i < r->n_left; i++)
        for (size_t lang = 0; lang < 2; lang++) {
            assert_non_null(r->left[0].reason[lang]);
            assert_ptr_equal(r->left[i].reason[lang], r->left[0].reason[lang]);
        }
    ropa_import_free(r);
}

/* Whether another process would find the register held: closing a file lets go of all that a process holds of it. */
static bool is_held(const char *path) {
    int status;
    pid_t child = fork();
    assert_true(child >= 0);
    if (!child) {
        struct flock lock = {.l_type = F_WRLCK, .l_whence = SEEK_SET, .l_start = 0x40000000, .l_len = 512};
        int fd = open(path, O_RDWR);
        _exit(fd < 0 || fcntl(fd, F_GETLK, &lock) ? 2 : lock.l_type != F_UNLCK);
    }
    assert_int_equal(waitpid(child, &status, 0), child);
    assert_true(WIFEXITED(status) && WEXITSTATUS(status) < 2);
    return WEXITSTATUS(status);
}

/* The open register, by whatever name, is neither imported nor taken as evidence: it isn't even opened for that. */
static void the_register_itself_is_no_other_file(void **state) {
    struct office *o = *state;
    struct ropa_import how = {.noun = &rp_person};
    struct ropa_import_result *r;
    struct ropa_err err = {0};
    char link[160], shared[160];
    snprintf(link, sizeof link, "%s.csv", o->w.path);
    snprintf(shared, sizeof shared, "%s-shm", o->w.path);
    assert_int_equal(symlink(o->w.path, link), 0);
    const char *const names[] = {o->w.path, link, shared};
    struct ropa_record *rec = ropa_record_new(&rp_evidence);
    assert_true(is_held(o->w.path));
    for (size_t i = 0; i < 3; i++) {
        assert_int_equal(ropa_import(o->reg, names[i], &how, &r, &err), ROPA_E_OWN_FILE);
        assert_string_equal(err.subject, names[i]);
        assert_int_equal(ropa_evidence_take(o->reg, rec, names[i], &err), ROPA_E_OWN_FILE);
        char *text;
        assert_int_equal(ropa_read_text(names[i], 100, &text, &err), ROPA_E_OWN_FILE);
        assert_null(text);
        assert_true(is_held(o->w.path));
    }
    ropa_record_free(rec);
    unlink(link);
}

/* ---- said in another form ---- */

/* What each cell says, and what the register has where it isn't the same word for word. */
static const struct {
    const char *heading, *cell, *now;
} forms[] = {
    {"activity_desc", "ก\nข", NULL},
    {"activity_desc", " ก", "ก"},
    {"form_name", "ก\nข", "ก ข"},
    {"collect_start", "2023-03-31", NULL},
    {"collect_start", "2023-03-31 00:00:00", NULL},
    {"collect_start", "2023-03-31T00:00", NULL},
    {"collect_start", "2023-03-31 09:30", "2023-03-31"},
    {"collect_start", "31 มี.ค. 2566", "2023-03-31"},
    {"collect_start", "45016", "2023-03-31"},
    {"collect_start", "243343", "2023-03-31"}, /* the sheet believes it is 2566 of our era */
    {"collect_start", "45016.75", "2023-03-31"},
    {"subject_count", "500", NULL},
    {"subject_count", "๕๐๐", "500"},
    {"subject_count", "12,000", "12000"},
    {"subject_count", "12000.0", "12000"},
    {"data_elements", "name;phone", NULL},
    {"data_elements", "ชื่อ-นามสกุล, หมายเลขโทรศัพท์", NULL},
    {"data_elements", "name\nคำของเรา", NULL},
    {"data_elements", "ชื่อเล่นของเรา (ไทย, อังกฤษ)", NULL}, /* one item */
    {"data_elements", "1. ชื่อ-นามสกุล\n2. หมายเลขโทรศัพท์", "name;+หมายเลขโทรศัพท์"},
    {"record_role", "controller", NULL},
    {"sensitive_categories", "ไม่มี", "na: ไม่มี (จากไฟล์ form.csv)"},
    {"recipient.recipient_name", "none", "na: ไม่มี (จากไฟล์ form.csv)"},
    {"recipient.recipient_name", "กรมสรรพากร", NULL},
    {"recipient.recipient_name", "(ไม่มีค่ะ)", "na: ไม่มี (จากไฟล์ form.csv)"},
    {"recipient.recipient_name", "- ไม่มี -", "na: ไม่มี (จากไฟล์ form.csv)"},
    {"recipient.recipient_name", "None.", "na: ไม่มี (จากไฟล์ form.csv)"},
    {"recipient.recipient_name", "ไม่เปิดเผย", "na: ไม่เปิดเผย (จากไฟล์ form.csv)"},
    {"recipient.recipient_name", "ไม่มี ยกเว้นกรมสรรพากร", NULL}, /* that isn't none */
    {"recipient.recipient_name", "ไม่ส่งต่อ เว้นแต่ศาลสั่ง", NULL},
    {"recipient.recipient_name", "มูลนิธิไม่มี", NULL},
    {"processor_use.processor_ref", "ไม่มีผู้ประมวลผล", "na: ไม่มีผู้ประมวลผล (จากไฟล์ form.csv)"},
    {"processor_use.processor_ref", "ไม่ได้จ้าง", "na: ไม่ได้จ้าง (จากไฟล์ form.csv)"},
    {"transfer.xb_country", "ไม่", "na: ไม่มี (จากไฟล์ form.csv)"},
    {"transfer.xb_country", "ไม่มีการส่งหรือโอนข้อมูลไปต่างประเทศ",
     "na: ไม่มีการส่งหรือโอนข้อมูลไปต่างประเทศ (จากไฟล์ form.csv)"},
    {"transfer.xb_country", "No transfer", "na: No transfer (จากไฟล์ form.csv)"},
    {"transfer.xb_country", "Norway", NULL},
    {"transfer.xb_country", "ไม่มี (เก็บในประเทศ)", "na: ไม่มี (เก็บในประเทศ) (จากไฟล์ form.csv)"},
    {"transfer.xb_country", "มี (สิงคโปร์)", "สิงคโปร์"},
    {"recipient.recipient_name", "ไม่มี (ใช้ภายใน)", "na: ไม่มี (ใช้ภายใน) (จากไฟล์ form.csv)"},
    {"recipient.recipient_name", "มี (กรมสรรพากร)", "กรมสรรพากร"},
    {"recipient.recipient_name", "มีนบุรี", NULL},
    {"processor_use.processor_ref", "ไม่มี (ทำเอง)", "na: ไม่มี (ทำเอง) (จากไฟล์ form.csv)"},
    {"fiscal_year", "2566", NULL},
    {"fiscal_year", "2023", "2566"},
    {"fiscal_year", "2023.0", "2566"},
    {"purpose.lawful_basis", "legal", NULL},
};

static void what_is_said_in_another_form_is_listed(void **state) {
    struct office *o = *state;
    for (size_t i = 0; i < sizeof forms / sizeof *forms; i++) {
        char text[512];
        snprintf(text, sizeof text, "activity_name,%s\nform %zu,\"%s\"\n", forms[i].heading, i,
                 forms[i].cell);
        struct ropa_import_result *r = take(o, csv("form.csv", text), WRITE());
        if (r->n_left)
            fail_msg("%s: %s", forms[i].cell, r->left[0].reason[ROPA_EN]);
        if (r->n_forms != (forms[i].now != NULL))
            fail_msg("%s \"%s\": %zu forms", forms[i].heading, forms[i].cell, r->n_forms);
        assert_int_equal(r->normalised, r->n_forms);
        if (forms[i].now) {
            assert_string_equal(r->forms[0].cell, "B2");
            assert_string_equal(r->forms[0].value, forms[i].cell);
            assert_string_equal(r->forms[0].now, forms[i].now);
        }
        ropa_import_free(r);
    }
}

/* That there is something names nothing: the cell is left, and no record or row of that name is made. */
static const struct {
    const char *heading, *cell;
} nameless[] = {
    {"recipient.recipient_name", "มี"},
    {"recipient.recipient_name", "มี (ไม่ระบุ)"},
    {"processor_use.processor_ref", "มี"},
    {"transfer.xb_country", "มี (ไม่ระบุ)"},
    {"transfer.xb_country", "มี (ไม่บ่อย)"},
    {"retention_ref", "ไม่มี"},
    {"retention_ref", "10"},
    {"retention_ref", "มี"},
    {"security_ref", "ไม่มี"},
    {"security_ref", "10"},
};

static void what_names_nothing_is_left(void **state) {
    struct office *o = *state;
    for (size_t i = 0; i < sizeof nameless / sizeof *nameless; i++) {
        char text[512];
        snprintf(text, sizeof text, "activity_name,%s\nnameless %zu,%s\n", nameless[i].heading, i,
                 nameless[i].cell);
        struct ropa_import_result *r = take(o, csv("nameless.csv", text), WRITE());
        if (r->n_left != 1 || r->fresh != 1)
            fail_msg("%s \"%s\": %zu left", nameless[i].heading, nameless[i].cell, r->n_left);
        assert_string_equal(r->left[0].cell, "B2");
        ropa_import_free(r);
    }
    ropa_import_free(
        take(o, csv("nought.csv", "activity_name,retention_ref,security_ref\nnought,0,0\n"), WRITE()));
    has(o, "nought", ACT_RETENTION_REF, NULL);
    has(o, "nought", ACT_SECURITY_REF, NULL);
}

/* Headings again on each page, where somebody signs, remarks below the table: no record is called so. */
static void furniture_is_no_record(void **state) {
    struct office *o = *state;
    struct ropa_import_result *r =
        take(o,
             csv("pages.csv", "ชื่อกิจกรรม,ระยะเวลา,ก\nหน้าหนึ่ง,5 ปี,\nชื่อกิจกรรม,ระยะเวลา,ก\nหน้าสอง,5 ปี,\n"
                              "ลงชื่อเข้าร่วมประชุม,5 ปี,\nหมายเหตุ: ข้อมูล ณ วันที่ 1 ต.ค. 2566,,\n"
                              "ลงชื่อ .............. ผู้บันทึก,,\nวันที่ ....,,\n"),
             WRITE(.map = "{\"columns\":{\"ชื่อกิจกรรม\":\"activity_name\",\"ระยะเวลา\":\"retention_ref\"}}"));
    assert_int_equal(r->fresh, 3);
    assert_int_equal(r->rejected, 0);
    assert_int_equal(r->n_left, 3);
    assert_string_equal(r->left[0].cell, "A6");
    ropa_import_free(r);
    r = take(o,
             csv("keyed.csv", "ที่,n,t\nK1,คีย์หนึ่ง,ก\nที่,n,t\nK2,คีย์สอง,ก\nที่,n,t\nK3,คีย์สาม,ก\n(ลงชื่อ),....,ผู้บันทึก\n"),
             WRITE(.map = "{\"columns\":{\"ที่\":\"former_ref\",\"n\":\"activity_name\",\"t\":\"purpose.purpose_text\"}}"));
    assert_int_equal(r->fresh, 3);
    assert_int_equal(r->n_left, 3);
    ropa_import_free(r);
}

/* Names that are but numbered are a column of a table, not the labels of cards. */
static void numbered_names_are_no_labels(void **state) {
    struct office *o = *state;
    char text[8192], *at = text;
    at += sprintf(at, "เลขที่,ชื่อกิจกรรม,ประเภทข้อมูล,ผู้รับ\n");
    for (int i = 1; i <= 30; i++)
        at += sprintf(at, "%d,กิจกรรมที่ %d,ข้อมูล%d,ผู้รับ%d\n", i, i, i % 9, i % 5);
    struct ropa_import_result *r;
    assert_int_equal(ropa_import(o->reg, csv("numbered.csv", text), &WRITE(), &r, NULL), ROPA_E_FORMAT);
    assert_non_null(r->proposed_map);
    assert_non_null(strstr(r->proposed_map, "\"ชื่อกิจกรรม\""));
    assert_null(strstr(r->proposed_map, "กิจกรรมที่"));
    ropa_import_free(r);
}

/* Two columns of one reference say two things: the one that isn't taken is left. */
static void a_reference_is_told_once(void **state) {
    static const char *const maps[] = {
        "{\"columns\":{\"n\":\"activity_name\",\"a\":\"retention_ref\",\"b\":\"retention_ref\"}}",
        "{\"columns\":{\"n\":\"activity_name\",\"a\":\"security_ref\",\"b\":\"security_ref\"}}"};
    struct office *o = *state;
    for (size_t i = 0; i < sizeof maps / sizeof *maps; i++) {
        char text[256];
        snprintf(text, sizeof text, "n,a,b\nสองช่อง %zu,5 ปี,10 ปี\nช่องเดียว %zu,5 ปี,5 ปี\n", i, i);
        struct ropa_import_result *r = take(o, csv("twice.csv", text), WRITE(.map = maps[i]));
        assert_int_equal(r->n_left, 1);
        assert_string_equal(r->left[0].cell, "C2");
        assert_non_null(strstr(r->left[0].reason[ROPA_EN], "B2"));
        ropa_import_free(r);
    }
}

/* However many words a list doesn't have, each is told once, with how often it was met. */
static void unknown_words_are_all_counted(void **state) {
    enum { WORDS = 1100 };
    struct office *o = *state;
    char *text = malloc(WORDS * 160 + 100), *at = text;
    at += sprintf(at, "activity_name,data_elements\n");
    for (int i = 0; i < WORDS; i++)
        at += sprintf(at, "คำ %d,นามธรรมที่ %d;นามธรรมที่ %d\n", i, i, (i + 1) % WORDS);
    struct ropa_import_result *r = take(o, csv("words.csv", text), (struct ropa_import){.write = false});
    assert_int_equal(r->n_words, WORDS);
    for (size_t i = 0; i < r->n_words; i++)
        assert_int_equal(r->words[i].times, 2);
    ropa_import_free(r);
    free(text);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(unknown_words_are_all_counted),
        cmocka_unit_test(the_register_itself_is_no_other_file),
        cmocka_unit_test(lines_with_a_blank_name_continue),
        cmocka_unit_test(a_wrong_value_leaves_its_cell),
        cmocka_unit_test(nothing_is_dropped),
        cmocka_unit_test(a_rejected_record_leaves_nothing_behind),
        cmocka_unit_test(shared_records_are_made_once),
        cmocka_unit_test(a_preview_stores_nothing),
        cmocka_unit_test(a_broken_file_stores_nothing),
        cmocka_unit_test(foreign_headings_get_a_map_proposed),
        cmocka_unit_test(a_map_brings_every_column_home),
        cmocka_unit_test(real_input_lands_whole_in_both_encodings),
        cmocka_unit_test(csv_comes_back),
        cmocka_unit_test(json_comes_back),
        cmocka_unit_test(newer_work_is_not_overwritten),
        cmocka_unit_test(an_identity_alone_changes_nothing),
        cmocka_unit_test(hard_texts_come_back),
        cmocka_unit_test(an_identity_that_is_none_is_left),
        cmocka_unit_test(what_is_worked_out_is_held_against_it),
        cmocka_unit_test(a_number_names_its_row),
        cmocka_unit_test(a_number_stands_beside_items),
        cmocka_unit_test(an_empty_row_of_a_list_keeps_its_place),
        cmocka_unit_test(a_constant_is_of_its_row),
        cmocka_unit_test(unknown_keys_are_listed),
        cmocka_unit_test(broken_json_is_refused),
        cmocka_unit_test(a_reason_is_kept_once),
        cmocka_unit_test(what_is_said_in_another_form_is_listed),
        cmocka_unit_test(a_reference_is_told_once),
        cmocka_unit_test(what_names_nothing_is_left),
        cmocka_unit_test(furniture_is_no_record),
        cmocka_unit_test(numbered_names_are_no_labels),
    };
    int failed = cmocka_run_group_tests(tests, open_one, close_one);
    scratch_remove(NULL);
    return failed;
}
