/* SPDX-License-Identifier: Apache-2.0 */
/* Copyright the ropa contributors */

/* Headings are recognised by code and by label; what could mean two things means none. */
#include "exchange/table/heading.h"
#include "model/nouns/nouns.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

static const struct {
    const char *heading, *path; /* NULL: not recognised */
} known[] = {
    {"activity_name", "activity_name"},
    {" Activity  NAME ", "activity_name"},
    {"name", "activity_name"}, /* alone: of the noun asked for */
    {"ชื่อ", NULL},              /* it stands above tables, before the name of who keeps them */
    {"ชื่อกิจกรรมการประมวลผล", "activity_name"},
    {"purpose.lawful_basis", "purpose.lawful_basis"},
    {"lawful_basis", "purpose.lawful_basis"},
    {"ฐานกฎหมาย", "purpose.lawful_basis"},
    {"วัตถุประสงค์", "purpose.purpose_text"},
    {"Purpose", "purpose"}, /* the code of the rows: a plain text there is the purpose */
    {"retention_text", "retention_text"},
    {"retention_value", "retention_max"},
    {"retention_ref>notes", "retention_ref>notes"},
    {"sec_org", "sec_org"},
    {"unit_ref>name", "unit_ref>name"},
    {"หน่วยงานเจ้าของกิจกรรม", "unit_ref"},
    {"uid", "uid"},
    {"purpose.uid", "purpose.uid"},
    {"รหัสรายการ", "ref"},
    {"purpose[2].purpose_text", "purpose[2].purpose_text"},
    {"วัตถุประสงค์[๒].ฐานกฎหมาย", "purpose[2].lawful_basis"},
    {"recipient[].recipient_name", "recipient[].recipient_name"},
    {"purpose:01860000-0000-7000-8000-00000000000a:purpose_text",
     "purpose:01860000-0000-7000-8000-00000000000a:purpose_text"},
    {"purpose:01860000-0000-7000-8000-00000000000a:uid", NULL},
    {"ROPA_ID", "ref"},
    {"activityName", "activity_name"}, /* a code as programs write it */
    {"LawfulBasis", "purpose.lawful_basis"},
    {"retentionText", "retention_text"},
    {"processName", NULL},
    {"process_name", NULL},
    {"ผู้รับข้อมูล", NULL}, /* rows: of which field isn't said */
    {"การส่งหรือโอนข้อมูลไปต่างประเทศ", NULL},
    {"status", NULL},
    {"unit_ref>code", NULL},
    {"party_ref>name", NULL},
    {"purpose[0].purpose_text", NULL},
    {"version", NULL}, /* computed */
    {"ฉบับที่", NULL},
    {"", NULL},
};

static void recognised(void **state) {
    (void)state;
    for (size_t i = 0; i < sizeof known / sizeof known[0]; i++) {
        struct ropa_place p;
        struct rp_buf path = {0};
        bool bad = false, found = rp_heading_find(&rp_activity, known[i].heading, &p, &bad);
        if (found != (known[i].path != NULL) || bad || found != (p.root != NULL))
            fail_msg("\"%s\" recognised: %d", known[i].heading, found);
        if (!found)
            continue;
        rp_place_put(&path, &p);
        assert_string_equal(path.p, known[i].path);
        rp_buf_free(&path);
    }
}

static void every_place_is_found_by_its_own_path(void **state) {
    size_t n, n_nouns;
    const struct ropa_entity *const *nouns = ropa_entities(&n_nouns);
    (void)state;
    for (size_t e = 0; e < n_nouns; e++) {
        struct ropa_place *all = rp_headings(nouns[e], &n), back;
        assert_non_null(all);
        for (size_t i = 0; i < n; i++) {
            struct rp_buf path = {0};
            rp_place_put(&path, &all[i]);
            if (!rp_heading_find(nouns[e], path.p, &back, &(bool){false}) ||
                ropa_place_order(&back, &all[i]) != 0)
                fail_msg("%s: %s doesn't come back", nouns[e]->code, path.p);
            rp_buf_free(&path);
        }
        free(all);
    }
}

/* A sheet of ours is headed by labels: two columns of one label would be read back into one place. */
static void no_label_is_of_two_places(void **state) {
    size_t n, n_nouns;
    const struct ropa_entity *const *nouns = ropa_entities(&n_nouns);
    (void)state;
    for (size_t e = 0; e < n_nouns; e++) {
        struct ropa_place *all = rp_headings(nouns[e], &n);
        assert_non_null(all);
        for (size_t i = 0; i < n; i++) {
            const struct ropa_field *a = ropa_place_field(&all[i]);
            for (size_t k = 0; k < i && a && all[i].ref == ROPA_NO_FIELD; k++) {
                const struct ropa_field *b = ropa_place_field(&all[k]);
                bool one = !b || all[k].ref != ROPA_NO_FIELD || a == b ||
                           (a->kind == ROPA_ROWS) !=
                               (b->kind == ROPA_ROWS); /* what heads rows is what stands first in them */
                for (int lang = ROPA_TH; lang <= ROPA_EN && !one; lang++)
                    if (!strcmp(a->label.in[lang], b->label.in[lang]))
                        fail_msg("%s: %s and %s are both \"%s\"", nouns[e]->code, a->code, b->code,
                                 a->label.in[lang]);
            }
        }
        free(all);
    }
}

/* What a proposal makes of the headings of others: of two tables met in use. */
static void what_others_say_is_understood(void **state) {
    static const struct {
        const char *heading, *path; /* NULL: nothing is proposed from it */
    } cases[] = {
        {"process_code", "former_ref"},
        {"process_name", "activity_name"},
        {"department", "unit_ref"},
        {"process_owner", "activity_owner"},
        {"legal_basis", "purpose.lawful_basis"},
        {"data_categories", "data_elements"},
        {"data_subject_types", "subject_categories"},
        {"has_sensitive_data", NULL},
        {"จากเจ้าของข้อมูลส่วนบุคคลโดยตรง", "source_types"}, /* not the data itself */
        {"Sensitive data? (Y/N)", NULL}, /* what the answer is about stands elsewhere */
        {"การโอนข้อมูลไปต่างประเทศ (มี/ไม่มี)", NULL},
        {"sensitive_data_categories", "sensitive_categories"},
        {"recipients", "recipient.recipient_name"},
        {"cross_border_countries", "transfer.xb_country"},
        {"cross_border_safeguards", "transfer.xb_standard"},
        {"retention_period", "retention_text"},
        {"deletion_method", "disposal_method"},
        {"security_measures", "sec_tech"},
        {"system_used", "storage.storage_location"},
        {"status", NULL},
        {"ลำดับ", NULL},
        {"ชื่อกิจกรรม/กระบวนการ", "activity_name"},
        {"ฐานในการประมวลผล", "purpose.lawful_basis"},
        {"กลุ่มเจ้าของข้อมูลส่วนบุคคล", "subject_categories"},
        {"ระยะเวลาในการจัดเก็บ", "retention_text"},
        {"หน่วยงานที่รับผิดชอบ", "unit_ref"},
        {"ข้อมูลที่เก็บรวบรวม", "data_elements"}, /* not where it is kept */
        {"กิจกรรมการประมวลผลข้อมูลส่วนบุคคลของกอง", "activity_name"},
        {"รายละเอียดกิจกรรม", "activity_desc"},
        {"Basis for Sensitive Data (Sec 26)", "purpose.s26_ground"},
        {"ฐานในการประมวลผลข้อมูลอ่อนไหว", "purpose.s26_ground"},
        {"กฎหมายที่เกี่ยวข้อง", "purpose.legal_ref"},
        {"Volume of data subjects", "subject_count"},
        {"ที่จัดเก็บ", "storage.storage_location"},
        {"อายุการเก็บ", "retention_text"},
        {"Dept.", "unit_ref"},
        {"dataSubjects", "subject_categories"}, /* words run together, each with a capital */
        {"lawfulBasis", "purpose.lawful_basis"},
        {"recipientName", "recipient.recipient_name"},
        {"crossBorderCountries", "transfer.xb_country"},
        {"retentionPeriod", "retention_text"},
        {"securityMeasures", "sec_tech"},
        {"processId", "former_ref"},
        {"processName", "activity_name"},
        {"purposeId", NULL}, /* a key of another table */
        {"ownerUnit", "unit_ref"},
        {"ownerDept", "unit_ref"},
        {"ownerName", "activity_owner"},
        {"dataOwner", NULL},
        {"recipientCountry", NULL}, /* a recipient's, not one that data is sent to */
        {"storageCountry", NULL},
        {"จำนวนผู้รับ", NULL}, /* how many, not who */
        {"จำนวนเจ้าของข้อมูล", "subject_count"},
        {"ระยะเวลาโอน", NULL}, /* how long something else takes */
        {"ระยะเวลาแจ้งเหตุ", NULL},
        {"ระยะเวลา (ปี)", "retention_text"},
        {"ระยะเวลาเก็บ", "retention_text"},
    };
    (void)state;
    for (size_t i = 0; i < sizeof cases / sizeof cases[0]; i++) {
        struct ropa_place p;
        struct rp_buf path = {0};
        bool nothing, found = rp_heading_said(&rp_activity, cases[i].heading, &p, &nothing);
        if (found)
            rp_place_put(&path, &p);
        if (!rp_same_text(path.p, cases[i].path) || (!cases[i].path && !nothing))
            fail_msg("%s: %s, not %s", cases[i].heading, path.p, cases[i].path);
        rp_buf_free(&path);
    }
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(recognised),
        cmocka_unit_test(every_place_is_found_by_its_own_path),
        cmocka_unit_test(no_label_is_of_two_places),
        cmocka_unit_test(what_others_say_is_understood),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
