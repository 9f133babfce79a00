/* SPDX-License-Identifier: Apache-2.0 */
/* Copyright the ropa contributors */

/*
 * Makes a register of N activities, each with 2 purposes, 2 recipients and 1 storage: what the benchmarks read. An "office"
 * besides has its units in scope, a notice a unit, and every activity and notice approved and published.
 * With a number SEED it is another office's: other uids, other units.
 * usage: bench_make FILE N [office|SEED]
 */
#include <ropa/ropa.h>

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static int64_t now(void *ctx) {
    (void)ctx;
    return 1679279400; /* 20 March 2566 */
}

static unsigned seed, serial;

static void count_up(void *ctx, void *bytes, size_t n) {
    (void)ctx;
    memset(bytes, 0, n);
    serial++;
    memcpy((char *)bytes + n - sizeof serial, &serial, sizeof serial);
    memcpy((char *)bytes + 2, &seed, sizeof seed); /* behind what the version of a uid takes */
}

static void check(enum ropa_status s, const struct ropa_err *err) {
    char text[1024];
    if (s) {
        fprintf(stderr, "%s %s\n", err->field, ropa_err_sentence(err, ROPA_EN, text, sizeof text));
        exit(1);
    }
}

static struct ropa_record *make(struct ropa_register *reg, const char *noun, const char *json) {
    struct ropa_record *rec = ropa_record_new(ropa_entity_find(noun));
    struct ropa_err err = {0};
    check(ropa_record_from_json(rec, json, ropa_register_view(reg), &err), &err);
    check(ropa_register_save(reg, rec, &err), &err);
    return rec;
}

static const char *const activity =
    "{\"activity_name\":\"การลงทะเบียนผู้เข้าอบรมหลักสูตรที่ %d\",\"activity_desc\":\"รับสมัคร คัดเลือก จัดอบรม ประเมินผล และออกใบประกาศนียบัตรรุ่นที่ %d\","
    "\"unit_ref\":\"%s\",\"record_role\":\"controller\",\"collect_start\":\"2022-10-01\",\"collected_before_pdpa\":false,"
    "\"subject_categories\":[\"official\",\"trainee\"],\"subject_count\":%d,\"subject_vulnerable\":[\"none\"],"
    "\"data_elements\":[\"name\",\"phone\",\"email\",\"position\"],\"source_types\":[\"self\"],\"collection_channels\":[\"web_form\"],"
    "\"purpose\":[{\"purpose_text\":\"เพื่อลงทะเบียนและติดต่อผู้เข้าอบรม %d\",\"purpose_elements\":[\"name\",\"phone\",\"email\"],\"lawful_basis\":\"public_task\",\"legal_ref\":\"กฎกระทรวงแบ่งส่วนราชการ\",\"mandatory_provision\":\"needed_for_service\",\"nonprovision_effect\":\"ไม่สามารถลงทะเบียนได้\"},"
    "{\"purpose_text\":\"เพื่อออกใบประกาศนียบัตรและรายงานผล\",\"purpose_elements\":[\"name\",\"position\"],\"lawful_basis\":\"public_task\",\"legal_ref\":\"กฎกระทรวงแบ่งส่วนราชการ\",\"mandatory_provision\":\"needed_for_service\",\"nonprovision_effect\":\"ไม่ได้รับใบประกาศ\"}],"
    "\"internal_access\":\"เจ้าหน้าที่กลุ่มพัฒนาบุคลากร\",\"access_conditions\":\"บัญชีรายบุคคล\",\"access_rights_method\":\"ยื่นคำขอที่งานสารบรรณ\",\"uses_without_consent\":\"ใช้ภายในเพื่อจัดอบรม\","
    "\"recipient\":[{\"recipient_type\":\"dept_moac\",\"recipient_name\":\"กรมในสังกัด %d\",\"recipient_purpose\":\"แจ้งผลการอบรม\",\"recipient_basis\":\"public_task\",\"recipient_elements\":[\"name\"]},"
    "{\"recipient_type\":\"ocsc\",\"recipient_name\":\"สำนักงาน ก.พ.\",\"recipient_purpose\":\"รายงานการพัฒนา\",\"recipient_basis\":\"legal\",\"recipient_elements\":[\"name\",\"position\"]}],"
    "\"storage\":[{\"storage_medium\":\"database\",\"storage_location\":\"ระบบลงทะเบียน\",\"storage_country\":\"TH\"}],"
    "\"not_applicable\":{\"transfer\":\"ไม่มี\",\"processor_use\":\"ไม่มี\"},\"retention_ref\":\"เก็บ 5 ปี\",\"security_ref\":\"มาตรการระบบงาน\",\"is_official_record\":true,\"risk_rating\":\"low\"}";

/* ---- an office ---- */

enum { UNITS = 40 };

/* Records of one unit, for one memo. */
struct batch {
    struct ropa_act_on *on;
    size_t n;
};

static bool add_to(void *ctx, const struct ropa_record *rec) {
    struct batch *b = ctx;
    b->on = realloc(b->on, (b->n + 1) * sizeof *b->on);
    char *uid = strdup(ropa_record_uid(rec));
    if (!b->on || !uid)
        exit(1);
    b->on[b->n++] = (struct ropa_act_on){.ent = ropa_record_entity(rec), .uid = uid, .acts = -1};
    return true;
}

static void add_noun(struct ropa_register *reg, const char *noun, const char *unit, struct batch *b) {
    struct ropa_err err = {0};
    struct ropa_query *q = ropa_query_new(reg, ropa_entity_find(noun));
    check(ropa_query_unit(q, unit, &err), &err);
    check(ropa_register_list(reg, q, add_to, b, &err), &err);
    ropa_query_free(q);
}

/* A notice that covers all activities of the unit. */
static void make_notice(struct ropa_register *reg, const char *unit, const struct batch *b) {
    char *json;
    size_t size;
    FILE *f = open_memstream(&json, &size);
    fprintf(
        f,
        "{\"name\":\"ประกาศของ %s\",\"scope\":\"unit\",\"unit_ref\":\"%s\",\"effective_date\":\"2023-02-01\","
        "\"n23_items\":[\"n23_1\",\"n23_2\",\"n23_3\",\"n23_4\",\"n23_5\",\"n23_6\"],"
        "\"notice_channels\":[\"website\"],\"cover\":[",
        unit, unit);
    for (size_t i = 0; i < b->n; i++)
        fprintf(f, "%s{\"activity\":\"%s\"}", i ? "," : "", b->on[i].uid);
    fputs("]}", f);
    fclose(f);
    ropa_record_free(make(reg, "notice", json));
    free(json);
}

static void act(struct ropa_register *reg, const struct batch *b, const char *kind, const char *level,
                const char *by, const char *date) {
    struct ropa_err err = {0};
    check(ropa_act(reg,
                   &(struct ropa_act){.kind = kind,
                                      .level = level,
                                      .by = by,
                                      .memo = "กษ 0200/1",
                                      .date = date,
                                      .url = "https://www.example.go.th/pdpa",
                                      .despite = "ลงนามแล้ว"},
                   b->on, b->n, &err),
          &err);
}

static const char *code_of(int i, char out[8]) {
    if (seed)
        snprintf(out, 8, "S%02u%c%c", seed % 100, 'A' + i / 26, 'A' + i % 26);
    else
        snprintf(out, 8, i ? "U%02d" : "ICT", i);
    return out;
}

/* Who heads all of its units and decides for it: its approvals count. */
#define HEAD "ตัวอย่าง ผู้อำนวยการ"
static const char headed[] =
    ",\"head\":[{\"person\":\"" HEAD
    "\",\"post\":\"ผู้อำนวยการ\",\"head_kind\":\"head\",\"valid_from\":\"2022-10-01\"}]";

static void make_office(struct ropa_register *reg, const struct ropa_record *head) {
    struct ropa_record *officer = make(reg, "person", "{\"name\":\"ตัวอย่าง เจ้าหน้าที่\"}");
    const char *one = ropa_record_uid(officer), *other = ropa_record_uid(head);
    ropa_record_free(
        make(reg, "setting", "{\"name\":\"2566\",\"fiscal_year\":2566,\"approvers\":[\"" HEAD "\"]}"));
    for (int i = 0; i < UNITS; i++) {
        struct batch b = {0};
        char unit[8];
        add_noun(reg, "activity", code_of(i, unit), &b);
        make_notice(reg, unit, &b);
        add_noun(reg, "notice", unit, &b);
        act(reg, &b, "submit", "unit", one, "2023-02-10");
        act(reg, &b, "approve", "unit", other, "2023-02-20");
        act(reg, &b, "approve", "org", other, "2023-03-01");
        act(reg, &b, "publish", NULL, one, "2023-03-10");
        for (size_t k = 0; k < b.n; k++)
            free((char *)b.on[k].uid);
        free(b.on);
    }
    ropa_record_free(officer);
}

int main(int argc, char **argv) {
    struct ropa_env env = {.now = now, .clock_set = true, .random = count_up, .actor = "bench"};
    struct ropa_register *reg;
    struct ropa_err err = {0};
    char json[8192];
    int n = argc == 3 || argc == 4 ? atoi(argv[2]) : 0;
    bool office = argc == 4 && !strcmp(argv[3], "office");
    struct ropa_record *head = NULL;
    char unit[8];
    seed = argc == 4 && !office ? (unsigned)atoi(argv[3]) : 0;
    if (n <= 0)
        return 2;
    check(ropa_register_make(argv[1], &env, &reg, &err), &err);
    check(ropa_register_begin(reg, "add", &err), &err);
    if (office)
        head = make(reg, "person", "{\"name\":\"" HEAD "\"}");
    for (int i = 0; i < UNITS; i++) {
        snprintf(
            json, sizeof json,
            "{\"code\":\"%s\",\"name\":\"หน่วยงานที่ %d\",\"type\":\"division\",\"in_scope_from\":\"2022-10-01\"%s}",
            code_of(i, unit), i, office ? headed : "");
        ropa_record_free(make(reg, "unit", json));
    }
    ropa_record_free(make(
        reg, "retention",
        "{\"name\":\"เก็บ 5 ปี\",\"retention_text\":\"5 ปี นับแต่สิ้นปีงบประมาณ\",\"retention_max\":5,\"retention_unit\":\"year\",\"retention_trigger\":\"end_of_fiscal_year\",\"disposal_method\":[\"secure_erase\"]}"));
    ropa_record_free(make(
        reg, "security",
        "{\"name\":\"มาตรการระบบงาน\",\"sec_org\":[\"role_access\"],\"sec_tech\":[\"auth\"],\"sec_description\":\"บัญชีรายบุคคล สำรองข้อมูลทุกคืน\"}"));
    for (int i = 0; i < n; i++) {
        snprintf(json, sizeof json, activity, i, i, code_of(i % UNITS, unit), 100 + i, i, i % 20);
        ropa_record_free(make(reg, "activity", json));
    }
    check(ropa_register_commit(reg, &err), &err);
    if (office)
        make_office(reg, head);
    ropa_record_free(head);
    ropa_register_close(reg);
    return 0;
}
