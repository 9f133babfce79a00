/* SPDX-License-Identifier: Apache-2.0 */
/* Copyright the ropa contributors */

/* A layout is read whole or refused with its line; paths lead where they say. */
#include "exchange/sheet/layout.h"

#include "base/buf.h"
#include "exchange/sheet/cell.h"
#include "model/nouns/activity.h"
#include "model/nouns/nouns.h"
#include "model/nouns/purpose.h"
#include "model/record.h"
#include "model/value.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

static void paths_lead_to_fields(void **state) {
    (void)state;
    static const struct {
        const char *path;
        const struct ropa_entity *root;
        size_t rows, ref, field;
        const struct ropa_entity *ent;
    } claims[] = {
        {"activity_name", &rp_activity, ROPA_NO_FIELD, ROPA_NO_FIELD, ACT_ACTIVITY_NAME, &rp_activity},
        {"purpose.purpose_text", &rp_activity, ACT_PURPOSE, ROPA_NO_FIELD, PUR_PURPOSE_TEXT,
         &rp_activity_purpose},
        {"retention_ref>name", &rp_activity, ROPA_NO_FIELD, ACT_RETENTION_REF, 0, &rp_retention},
        {"organisation>controller_name", &rp_organisation, ROPA_NO_FIELD, ROPA_NO_FIELD, 0,
         &rp_organisation},
        {"data_elements+data_elements_other", &rp_activity, ROPA_NO_FIELD, ROPA_NO_FIELD, ACT_DATA_ELEMENTS,
         &rp_activity},
        {"วัตถุประสงค์.ฐานกฎหมาย", &rp_activity, ACT_PURPOSE, ROPA_NO_FIELD, PUR_LAWFUL_BASIS, &rp_activity_purpose},
        {"purpose[2].purpose_text", &rp_activity, ACT_PURPOSE, ROPA_NO_FIELD, PUR_PURPOSE_TEXT, &rp_activity_purpose},
        {"purpose[].purpose_text", &rp_activity, ACT_PURPOSE, ROPA_NO_FIELD, PUR_PURPOSE_TEXT, &rp_activity_purpose},
        {"purpose:01860000-0000-7000-8000-00000000000a:purpose_text", &rp_activity, ACT_PURPOSE, ROPA_NO_FIELD, PUR_PURPOSE_TEXT, &rp_activity_purpose},
        {"@no", &rp_activity, ROPA_NO_FIELD, ROPA_NO_FIELD, ROPA_NO_FIELD, &rp_activity},
        {"purpose.@basis", &rp_activity, ACT_PURPOSE, ROPA_NO_FIELD, ROPA_NO_FIELD, &rp_activity_purpose},
    };
    for (size_t i = 0; i < sizeof claims / sizeof claims[0]; i++) {
        struct rp_shown p;
        assert_int_equal(rp_shown_parse(claims[i].path, &rp_activity, &p, NULL), ROPA_OK);
        assert_ptr_equal(p.place.root, claims[i].root);
        assert_int_equal(p.place.rows, claims[i].rows);
        assert_int_equal(p.place.ref, claims[i].ref);
        assert_int_equal(p.place.field, claims[i].field);
        assert_ptr_equal(ropa_place_entity(&p.place), claims[i].ent);
    }
}

static void paths_that_lead_nowhere(void **state) {
    (void)state;
    static const char *const bad[] = {"",           "no_such_field",      "activity_name.purpose_text",
                                      "@basis",     "purpose.@kind",      "activity_name>name",
                                      "purpose.no", "data_elements+none", "retention_ref>activity_name", "purpose[0].purpose_text",
                                      "purpose:01860000-0000-7000-8000-00000000000a:uid", "purpose.uid", "purpose.ref", "purpose[2]"};
    for (size_t i = 0; i < sizeof bad / sizeof bad[0]; i++) {
        struct rp_shown p;
        if (!rp_shown_parse(bad[i], &rp_activity, &p, NULL))
            fail_msg("%s was taken", bad[i]);
    }
}

static void bad_layouts_are_refused_with_their_line(void **state) {
    (void)state;
    static const struct {
        const char *json;
        long line;
    } claims[] = {
        {"{\n\"name\": \"x\",\n", 3},
        {"{\"title\": \"x\"}", 1},
        {"{\"name\": \"x\",\n\"title\": \"t\",\n\"sheets\": []}", 1},
        {"{\"name\": \"x\", \"title\": \"t\", \"sheets\": [{\n\"name\": \"s\", \"title\": \"t\",\n\"paper\": \"A5\",\n"
         "\"columns\": []}]}",
         3},
        {"{\"name\": \"x\", \"title\": \"t\", \"sheets\": [{\n\"name\": \"s\", \"title\": \"t\", \"paper\": \"A4\",\n"
         "\"columns\": [\n{\"heading\": \"a\", \"path\": \"activity_name\"},\n{\"heading\": \"b\", \"path\": \"nope\"}\n"
         "]}]}",
         5},
        {"{\"name\": \"x\", \"title\": \"t\", \"sheets\": [{\n\"name\": \"s\", \"title\": \"t\", \"paper\": \"A4\",\n"
         "\"columns\": [\n{\"heading\": \"a\", \"path\": \"activity_name\"},\n{\"heading\": \"b\"}\n]}]}",
         5},
        {"{\"name\": \"x\", \"title\": \"t\", \"sheets\": [{\n\"name\": \"s\", \"title\": \"t\", \"paper\": \"A4\",\n"
         "\"role\": \"king\",\n\"columns\": []}]}",
         3},
        {"{\"name\": \"x\", \"title\": \"t\", \"sheets\": [{\n\"name\": \"s\", \"title\": \"t\", \"paper\": \"A4\",\n"
         "\"columns\": [{\"all\":\n\"nothing.\"}]}]}",
         4},
        {"{\"name\": \"x\", \"title\": \"t\", \"sheets\": [{\n\"name\": \"s\", \"title\": \"t\", \"paper\": \"A4\",\n"
         "\"columns\": [{\"heading\": \"a\", \"path\": \"activity_name\",\n\"edition\": \"draft\"}]}]}",
         4},
    };
    for (size_t i = 0; i < sizeof claims / sizeof claims[0]; i++) {
        struct rp_layout *layout;
        struct ropa_err err = {0};
        assert_int_equal(rp_layout_parse(claims[i].json, &layout, &err), ROPA_E_FORMAT);
        assert_null(layout);
        if (err.row != claims[i].line)
            fail_msg("layout %zu: line %ld, not %ld (%s)", i, err.row, claims[i].line, err.found);
    }
}

static struct rp_layout *read_template(const char *name) {
    char path[1024], part[4096];
    struct rp_buf b = {0};
    struct rp_layout *layout = NULL;
    struct ropa_err err = {0};
    snprintf(path, sizeof path, "%s/templates/layouts/%s.json", getenv("ROPA_SOURCE"), name);
    FILE *f = fopen(path, "rb");
    assert_non_null(f);
    for (size_t n; (n = fread(part, 1, sizeof part, f)) > 0;)
        rp_buf_add(&b, part, n);
    fclose(f);
    if (rp_layout_parse(b.p, &layout, &err))
        fail_msg("%s line %ld: %s", name, err.row, err.found);
    rp_buf_free(&b);
    return layout;
}

static void our_layouts_have_their_columns(void **state) {
    (void)state;
    static const struct {
        const char *name;
        size_t columns, ours, rows; /* ours: say whose a row is, beside the name, on paper too */
        unsigned header_rows;
        bool a3;
    } claims[] = {
        {"controller31", 31, 2, 3, 2, true},
        {"processor28", 28, 2, 3, 2, true},
        {"combined34", 34, 2, 3, 3, true},
        {"card", 28, 0, 4, 2, false},
    };
    for (size_t i = 0; i < sizeof claims / sizeof claims[0]; i++) {
        size_t rows[RP_LAYOUT_ROWS];
        struct rp_layout *l = read_template(claims[i].name);
        assert_string_equal(l->name, claims[i].name);
        assert_int_equal(l->n_sheets, 1);
        size_t ours = 0;
        for (size_t c = 0; c < l->sheets[0].n_columns; c++)
            ours += rp_shown_whose(&l->sheets[0].columns[c].path);
        assert_int_equal(ours, claims[i].ours);
        assert_int_equal(l->sheets[0].n_columns, claims[i].columns + claims[i].ours);
        assert_int_equal(l->sheets[0].n_printed, l->sheets[0].n_columns);
        assert_int_equal(rp_layout_rows(&l->sheets[0], rows), claims[i].rows);
        assert_int_equal(l->sheets[0].header_rows, claims[i].header_rows);
        assert_int_equal(l->sheets[0].a3, claims[i].a3);
        rp_layout_free(l);
    }
}

static bool is_thai(const char *text) {
    return strstr(text, "\xE0\xB8") || strstr(text, "\xE0\xB9");
}

static void expect_both(const char *layout, const struct ropa_text *t) {
    if (t->in[ROPA_TH] && (is_thai(t->in[ROPA_EN]) || (is_thai(t->in[ROPA_TH]) && !*t->in[ROPA_EN])))
        fail_msg("%s: \"%s\" has no English", layout, t->in[ROPA_TH]);
}

/* A register in English is English from title to the last heading. */
static void our_layouts_speak_both_languages(void **state) {
    (void)state;
    static const char *const names[] = {"controller31", "processor28", "combined34", "card", "register"};
    for (size_t i = 0; i < sizeof names / sizeof *names; i++) {
        struct rp_layout *l = read_template(names[i]);
        expect_both(names[i], &l->title);
        for (size_t s = 0; s < l->n_sheets; s++) {
            const struct rp_layout_sheet *sheet = &l->sheets[s];
            expect_both(names[i], &sheet->name);
            expect_both(names[i], &sheet->title);
            expect_both(names[i], &sheet->note);
            for (size_t k = 0; k < sheet->n_preamble; k++)
                expect_both(names[i], &sheet->preamble[k].label);
            for (size_t c = 0; c < sheet->n_columns; c++)
                for (size_t k = 0; k < sheet->columns[c].n_heads; k++)
                    expect_both(names[i], &sheet->columns[c].heads[k]);
        }
        rp_layout_free(l);
    }
}

static bool shows(const struct rp_layout_sheet *sheet, const struct ropa_entity *ent, size_t field) {
    for (size_t c = 0; c < sheet->n_columns; c++)
        if (ropa_place_entity(&sheet->columns[c].path.place) == ent &&
            (sheet->columns[c].path.place.field == field || sheet->columns[c].path.extra == field))
            return true;
    return false;
}

/* What a path shows already, alone or with its free text, gets no column of its own from "all". */
static void all_leaves_out_what_is_shown(void **state) {
    (void)state;
    struct rp_layout *l;
    const char *json =
        "{\"name\": \"x\", \"title\": \"t\", \"noun\": \"person\", \"sheets\": [{\"name\": \"s\","
        " \"title\": \"t\", \"paper\": \"A4\", \"columns\": ["
        "{\"heading\": \"a\", \"path\": \"name+post\", \"else\": \"@ref\"}, {\"all\": \"\"}]}]}";
    assert_int_equal(rp_layout_parse(json, &l, NULL), ROPA_OK);
    assert_int_equal(l->sheets[0].n_columns, rp_person.n_fields - 1);
    assert_int_equal(l->sheets[0].n_printed, l->sheets[0].n_columns);
    assert_true(l->sheets[0].columns[0].has_otherwise);
    assert_false(l->sheets[0].columns[1].has_otherwise);
    rp_layout_free(l);
}

/* Nothing of an activity or its rows is left out of `register`. */
static void register_shows_every_field(void **state) {
    (void)state;
    struct rp_layout *l = read_template("register");
    for (size_t f = 0; f < rp_activity.n_fields; f++) {
        const struct ropa_field *field = &rp_activity.fields[f];
        if (field->kind != ROPA_ROWS && !shows(&l->sheets[0], &rp_activity, f))
            fail_msg("%s has no column", field->code);
        for (size_t k = 0; field->kind == ROPA_ROWS && k < field->of->n_fields; k++)
            if (!shows(&l->sheets[0], field->of, k))
                fail_msg("%s.%s has no column", field->code, field->of->fields[k].code);
    }
    assert_int_equal(l->sheets[0].n_printed, 19);
    rp_layout_unapproved(l); /* who approved it is said in that edition alone */
    assert_int_equal(l->sheets[0].n_printed, 15);
    rp_layout_free(l);
}

/* Something that field `f` may hold, another thing in every second row. */
static void fill(struct ropa_record *rec, size_t f, size_t k) {
    const struct ropa_field *field = &rec->ent->fields[f];
    char value[200];
    const char *code = field->vocab ? field->vocab->choices[k % field->vocab->n].code : "";
    switch (field->kind) {
    case ROPA_CHOICE:
        snprintf(value, sizeof value, "%s", code);
        break;
    case ROPA_SET:
        snprintf(value, sizeof value, "[\"%s\"]", code);
        break;
    case ROPA_DATE:
        snprintf(value, sizeof value, "2022-10-0%zu", k + 1);
        break;
    case ROPA_INT:
    case ROPA_BOOL:
        snprintf(value, sizeof value, "1");
        break;
    default:
        snprintf(value, sizeof value, "%s %zu", field->code, k);
    }
    if (rp_type_of(field->kind)->sql)
        assert_true(rp_record_put(rec, f, value));
}

static struct ropa_record *full_activity(size_t k) {
    struct ropa_record *rec = ropa_record_new(&rp_activity);
    for (size_t f = 0; f < rp_activity.n_fields; f++) {
        fill(rec, f, k);
        for (size_t i = 0; rp_activity.fields[f].kind == ROPA_ROWS && i < 2; i++) {
            struct ropa_record *row = ropa_record_add_row(rec, f);
            for (size_t r = 0; r < row->ent->n_fields; r++)
                fill(row, r, k + i);
        }
    }
    return rec;
}

/* Take away what the layout doesn't show; returns how many fields that were. */
static size_t prune(struct ropa_record *rec, const struct rp_layout *l) {
    size_t n = 0;
    for (size_t f = 0; f < rec->ent->n_fields; f++) {
        if (!rp_layout_shows(l, rec->ent, f)) {
            ropa_record_clear(rec, f);
            n++;
        }
        for (size_t i = 0; i < ropa_record_rows(rec, f); i++)
            n += prune(ropa_record_row(rec, f, i), l);
    }
    return n;
}

static const struct ropa_record *lend(void *ctx, const struct ropa_entity *of, const char *uid) {
    const struct ropa_record *rec = ctx; /* any reference leads to a record of its noun, named in the cell */
    (void)uid;
    return of == rec->ent ? rec : NULL;
}

static void expect_same_cell(const struct rp_shown *path, const struct ropa_record *a,
                             const struct ropa_record *b) {
    struct ropa_record *rule = ropa_record_new(&rp_retention);
    struct ropa_view view = {.ctx = rule, .record = lend};
    struct rp_cells one = {.view = &view}, other = {.view = &view};
    struct rp_cell x, y;
    for (size_t f = 0; f < rule->ent->n_fields; f++)
        fill(rule, f, 1);
    for (size_t i = 0; i < (path->place.rows == ROPA_NO_FIELD ? 1 : 2); i++) {
        bool rows = path->place.rows != ROPA_NO_FIELD;
        rp_cell_eval(&one, path, a, rows ? ropa_record_row(a, path->place.rows, i) : NULL, &x);
        rp_cell_eval(&other, path, b, rows ? ropa_record_row(b, path->place.rows, i) : NULL, &y);
        assert_int_equal(x.kind, y.kind);
        assert_true(x.number == y.number);
        assert_true(rp_same_text(x.kind == RP_CELL_TEXT ? x.text : "", y.kind == RP_CELL_TEXT ? y.text : ""));
    }
    rp_cells_free(&one);
    rp_cells_free(&other);
    ropa_record_free(rule);
}

/* An export reads of a record only what its layout says it shows: it must show the same then. */
static void a_layout_says_all_that_it_reads(void **state) {
    (void)state;
    static const char *const names[] = {"register", "controller31", "processor28", "combined34", "card"};
    size_t taken = 0;
    for (size_t i = 0; i < sizeof names / sizeof names[0]; i++) {
        struct rp_layout *l = read_template(names[i]);
        for (size_t k = 0; k < 4; k++) {
            struct ropa_record *whole = full_activity(k), *part = ropa_record_clone(whole);
            taken += prune(part, l);
            for (size_t c = 0; c < l->sheets[0].n_columns; c++)
                expect_same_cell(&l->sheets[0].columns[c].path, whole, part);
            ropa_record_free(whole);
            ropa_record_free(part);
        }
        rp_layout_free(l);
    }
    assert_true(taken > 0);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(paths_lead_to_fields),
        cmocka_unit_test(paths_that_lead_nowhere),
        cmocka_unit_test(bad_layouts_are_refused_with_their_line),
        cmocka_unit_test(our_layouts_have_their_columns),
        cmocka_unit_test(our_layouts_speak_both_languages),
        cmocka_unit_test(all_leaves_out_what_is_shown),
        cmocka_unit_test(register_shows_every_field),
        cmocka_unit_test(a_layout_says_all_that_it_reads),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
