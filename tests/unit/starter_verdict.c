/* SPDX-License-Identifier: Apache-2.0 */
/* Copyright the ropa contributors */

/* The entry made from each ready-made activity is complete once the questions it asks are answered. */
#include <ropa/ropa.h>

#include "model/catalog.h"
#include "model/nouns/activity.h"
#include "model/nouns/catalog.h"
#include "model/nouns/nouns.h"
#include "model/record.h"

#include "making.h"

struct fixture {
    struct world w;
    struct ropa_register *reg;
    char codes[200][64];
    size_t n;
};

static bool note_code(void *ctx, const struct ropa_starter *s) {
    struct fixture *f = ctx;
    assert_true(f->n < 200);
    snprintf(f->codes[f->n++], sizeof f->codes[0], "%s", s->code);
    return true;
}

/* What every office has: itself, a unit, a person, and a body that it works with. */
static int set_up(void **state) {
    static struct fixture f;
    struct ropa_err err = {0};
    f.n = 0;
    world_make(&f.w, "starter_verdict");
    *state = &f;
    good(ropa_register_make(f.w.path, &f.w.env, &f.reg, &err), &err);
    enter(f.reg, &rp_organisation,
          PAIRS("controller_name", "สำนักงานตัวอย่าง", "controller_address", "3 ถนนราชดำเนินนอก",
                "controller_contact", "โทร. 02 000 0000"));
    enter(f.reg, &rp_unit, PAIRS("code", "ICT", "name", "ศูนย์เทคโนโลยี"));
    enter(f.reg, &rp_person, PAIRS("name", "ตัวอย่าง หนึ่ง", "post", "หัวหน้ากลุ่ม"));
    enter(f.reg, &rp_party, PAIRS("name", "บริษัท ตัวอย่าง จำกัด"));
    good(ropa_starter_each(f.reg, &rp_activity, note_code, &f, &err), &err);
    return 0;
}

static int tear_down(void **state) {
    struct fixture *f = *state;
    ropa_register_close(f->reg);
    world_end(&f->w);
    return 0;
}

/* What an officer answers to a question of this kind; NULL for rows. */
static const char *answer(const struct ropa_field *f) {
    static const struct {
        const struct ropa_entity *of;
        const char *name;
    } records[] = {{&rp_unit, "ICT"}, {&rp_person, "ตัวอย่าง หนึ่ง"}, {&rp_party, "บริษัท ตัวอย่าง จำกัด"}};
    for (size_t i = 0; f->of && i < sizeof records / sizeof *records; i++)
        if (records[i].of == f->of)
            return records[i].name;
    if (f->preset == ROPA_PRESET_FISCAL_YEAR)
        return NULL; /* the program knows it */
    if (f->kind == ROPA_CHOICE || f->kind == ROPA_SET)
        return f->vocab->choices[0].code;
    return f->kind == ROPA_INT          ? "120"
           : f->kind == ROPA_BOOL       ? "1"
           : f->kind == ROPA_DATE       ? "1 ต.ค. 2565"
           : f->kind == ROPA_ROWS       ? NULL
           : strstr(f->code, "contact") ? "3 ถนนราชดำเนินนอก"
                                        : f->example;
}

/* Every question that the form asks and the ready-made entry leaves open; rows and all. */
static void answer_open(struct ropa_register *reg, struct ropa_record *rec) {
    const struct ropa_entity *ent = ropa_record_entity(rec);
    for (size_t f = 0; f < ent->n_fields; f++) {
        const struct ropa_field *field = &ent->fields[f];
        struct ropa_err err = {0};
        for (size_t i = 0; field->kind == ROPA_ROWS && i < ropa_record_rows(rec, f); i++)
            answer_open(reg, ropa_record_row(rec, f, i));
        if (field->need >= ROPA_EXPECTED && ropa_field_applies(rec, f) && !ropa_field_answered(rec, f) &&
            !(field->flags & ROPA_DERIVED) && answer(field))
            good(ropa_record_parse(rec, f, answer(field), ropa_register_view(reg), &err), &err);
    }
}

struct seen {
    const char *starter;
    size_t open, warned, elsewhere;
};

enum { MAX_WARNED = 3 };

/* What only another record can mend is a document still to be made. */
static bool look(void *ctx, const struct ropa_finding *f) {
    struct seen *s = ctx;
    s->elsewhere += f->elsewhere;
    s->warned += f->severity == ROPA_WARNING;
    if (f->severity == ROPA_WARNING && s->warned > MAX_WARNED)
        print_error("%s: %s %s: %s\n", s->starter, f->rule, f->places->field, f->message[ROPA_EN]);
    if (f->severity != ROPA_ERROR || f->elsewhere)
        return true;
    print_error("%s: %s %s: %s\n", s->starter, f->rule, f->places->field, f->message[ROPA_EN]);
    s->open++;
    return true;
}

static void each_is_complete(void **state) {
    struct fixture *f = *state;
    size_t wrong = 0, elsewhere = 0;
    for (size_t i = 0; i < f->n; i++) {
        struct ropa_record *rec = NULL, *kept = NULL;
        char *ask = NULL;
        struct ropa_err err = {0};
        struct seen seen = {.starter = f->codes[i]};
        enum ropa_verdict verdicts[32];
        good(ropa_starter_begin(f->reg, &rp_activity, f->codes[i], &rec, &ask, &err), &err);
        answer_open(f->reg, rec);
        good(ropa_register_save(f->reg, rec, &err), &err);
        good(ropa_register_get(f->reg, &rp_activity, ropa_record_uid(rec), &kept, &err), &err);
        /* once approved it needs its notice too: a paper that counts elsewhere */
        snprintf(kept->status, sizeof kept->status, "approved");
        int percent = ropa_check_activity(f->reg, kept, verdicts, look, &seen);
        if (percent != 100)
            print_error("%s: %d %%\n", f->codes[i], percent);
        wrong += percent != 100 || seen.open || seen.warned > MAX_WARNED;
        elsewhere += seen.elsewhere;
        ropa_record_free(rec);
        ropa_record_free(kept);
        free(ask);
    }
    assert_true(f->n >= 42);
    assert_true(elsewhere > f->n / 2); /* notices, agreements, consent forms */
    assert_int_equal(wrong, 0);
}

/* ---- entries of the data catalogue ---- */

static size_t n_entries;
static char entries[64][64];

static bool note_entry(void *ctx, const struct ropa_starter *s) {
    (void)ctx;
    assert_true(n_entries < 64);
    snprintf(entries[n_entries++], sizeof entries[0], "%s", s->code);
    return true;
}

static bool tell(void *ctx, const struct ropa_finding *f) {
    if (f->severity < ROPA_WARNING)
        return true;
    print_error("%s: %s %s: %s\n", (const char *)ctx, f->rule, f->places->field, f->message[ROPA_EN]);
    fail();
    return true;
}

/* What is asked is answered, by an office as any other; all that must be said and isn't asked is said. */
static void answer_asked(struct ropa_register *reg, struct ropa_record *rec, const char *ask,
                         const char *dataset, const char *who) {
    static const char *const of[][2] = {{"unit_ref", "ICT"},
                                        {"owner_org", "ict-example"},
                                        {"maintainer", "กลุ่มพัฒนาระบบข้อมูล"},
                                        {"maintainer_email", "ict@example.go.th"},
                                        {"anonymised_method", "aggregate"},
                                        {"anonymised_by", "กลุ่มพัฒนาระบบข้อมูล"},
                                        {"anonymised_on", "2023-03-01"},
                                        {"anonymised_reason", "ยอดรวม กลุ่มที่น้อยกว่า 5 รวมไว้ด้วยกัน"}};
    struct ropa_err err = {0};
    for (size_t f = 0; f < rp_catalog.n_fields; f++)
        if (rp_catalog.fields[f].need >= ROPA_REQUIRED && ropa_field_applies(rec, f) &&
            !ropa_field_answered(rec, f) && !ropa_set_has(ask, rp_catalog.fields[f].code))
            fail_msg("%s neither says nor asks %s", who, rp_catalog.fields[f].code);
    if (ropa_set_has(ask, "derived_from"))
        good(ropa_record_parse(rec, CAT_DERIVED_FROM, dataset, ropa_register_view(reg), &err), &err);
    for (size_t i = 0; i < sizeof of / sizeof *of; i++) {
        size_t f = ropa_field_find(&rp_catalog, of[i][0]);
        if (ropa_field_applies(rec, f))
            good(ropa_record_parse(rec, f, of[i][1], ropa_register_view(reg), &err), &err);
    }
    struct ropa_record *row = ropa_set_has(ask, "resource") ? ropa_record_add_row(rec, CAT_RESOURCE) : NULL;
    static const char *const file[][2] = {
        {"name", "ปี 2566"}, {"url", "https://www.example.go.th/d.csv"}, {"format", "csv"}};
    for (size_t i = 0; row && i < 3; i++)
        good(ropa_record_parse(row, ropa_field_find(&rp_catalog_resource, file[i][0]), file[i][1],
                               ropa_register_view(reg), &err),
             &err);
}

static void each_entry_is_whole(void **state) {
    struct fixture *f = *state;
    struct ropa_err err = {0};
    enter(f->reg, &rp_dataset, PAIRS("name", "ทะเบียนบุคคล", "unit_ref", "ICT", "data_elements", "name"));
    good(ropa_starter_each(f->reg, &rp_catalog, note_entry, NULL, &err), &err);
    assert_int_equal(n_entries, 20);
    for (size_t i = 0; i < n_entries; i++) {
        struct ropa_record *rec = NULL;
        char *ask = NULL, lacks[48];
        good(ropa_starter_begin(f->reg, &rp_catalog, entries[i], &rec, &ask, &err), &err);
        answer_asked(f->reg, rec, ask, "ทะเบียนบุคคล", entries[i]);
        good(ropa_register_save(f->reg, rec, &err), &err);
        rp_catalog_lacks(rec, lacks);
        assert_string_equal(lacks, "");
        assert_true(ropa_check_record(f->reg, rec, tell, entries[i]));
        ropa_record_free(rec);
        free(ask);
    }
    struct ropa_record *none = NULL;
    char *ask = NULL;
    assert_int_equal(ropa_starter_begin(f->reg, &rp_catalog, "cctv", &none, &ask, &err), ROPA_E_NOT_FOUND);
    assert_int_equal(ropa_starter_begin(f->reg, &rp_catalog, "service_count", &none, &ask, &err),
                     ROPA_E_NOT_FOUND);
    assert_non_null(strstr(err.hint[ROPA_TH], "service_counts"));
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test_setup_teardown(each_entry_is_whole, set_up, tear_down),
        cmocka_unit_test_setup_teardown(each_is_complete, set_up, tear_down),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
