/*
 * Makes a register of N activities, each with 2 purposes, 2 recipients and 1 storage: what the benchmarks read.
 * usage: bench_make FILE N
 */
#include <ropa/ropa.h>

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static int64_t now(void *ctx) {
    (void)ctx;
    return 1679279400; /* 20 March 2566 */
}

static void count_up(void *ctx, void *bytes, size_t n) {
    static unsigned serial;
    (void)ctx;
    memset(bytes, 0, n);
    serial++;
    memcpy((char *)bytes + n - sizeof serial, &serial, sizeof serial);
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
    "\"unit_ref\":\"U%02d\",\"record_role\":\"controller\",\"collect_start\":\"2022-10-01\",\"collected_before_pdpa\":false,"
    "\"subject_categories\":[\"official\",\"trainee\"],\"subject_count\":%d,\"subject_vulnerable\":[\"none\"],"
    "\"data_elements\":[\"name\",\"phone\",\"email\",\"position\"],\"source_types\":[\"self\"],\"collection_channels\":[\"web_form\"],"
    "\"purpose\":[{\"purpose_text\":\"เพื่อลงทะเบียนและติดต่อผู้เข้าอบรม %d\",\"purpose_elements\":[\"name\",\"phone\",\"email\"],\"lawful_basis\":\"public_task\",\"legal_ref\":\"กฎกระทรวงแบ่งส่วนราชการ\",\"mandatory_provision\":\"needed_for_service\",\"nonprovision_effect\":\"ไม่สามารถลงทะเบียนได้\"},"
    "{\"purpose_text\":\"เพื่อออกใบประกาศนียบัตรและรายงานผล\",\"purpose_elements\":[\"name\",\"position\"],\"lawful_basis\":\"public_task\",\"legal_ref\":\"กฎกระทรวงแบ่งส่วนราชการ\",\"mandatory_provision\":\"needed_for_service\",\"nonprovision_effect\":\"ไม่ได้รับใบประกาศ\"}],"
    "\"internal_access\":\"เจ้าหน้าที่กลุ่มพัฒนาบุคลากร\",\"access_conditions\":\"บัญชีรายบุคคล\",\"access_rights_method\":\"ยื่นคำขอที่งานสารบรรณ\",\"uses_without_consent\":\"ใช้ภายในเพื่อจัดอบรม\","
    "\"recipient\":[{\"recipient_type\":\"dept_moac\",\"recipient_name\":\"กรมในสังกัด %d\",\"recipient_purpose\":\"แจ้งผลการอบรม\",\"recipient_basis\":\"public_task\",\"recipient_elements\":[\"name\"]},"
    "{\"recipient_type\":\"ocsc\",\"recipient_name\":\"สำนักงาน ก.พ.\",\"recipient_purpose\":\"รายงานการพัฒนา\",\"recipient_basis\":\"legal\",\"recipient_elements\":[\"name\",\"position\"]}],"
    "\"storage\":[{\"storage_medium\":\"database\",\"storage_location\":\"ระบบลงทะเบียน\",\"storage_country\":\"TH\"}],"
    "\"not_applicable\":{\"transfer\":\"ไม่มี\",\"processor_use\":\"ไม่มี\"},\"retention_ref\":\"เก็บ 5 ปี\",\"security_ref\":\"มาตรการระบบงาน\",\"is_official_record\":true,\"risk_rating\":\"low\"}";

int main(int argc, char **argv) {
    struct ropa_env env = {.now = now, .clock_set = true, .random = count_up, .actor = "bench"};
    struct ropa_register *reg;
    struct ropa_err err = {0};
    char json[8192];
    int n = argc == 3 ? atoi(argv[2]) : 0;
    if (n <= 0)
        return 2;
    check(ropa_register_make(argv[1], &env, &reg, &err), &err);
    check(ropa_register_begin(reg, "add", &err), &err);
    for (int i = 0; i < 40; i++) {
        snprintf(json, sizeof json, "{\"code\":\"U%02d\",\"name\":\"หน่วยงานที่ %d\"}", i, i);
        ropa_record_free(make(reg, "unit", json));
    }
    ropa_record_free(make(
        reg, "retention",
        "{\"name\":\"เก็บ 5 ปี\",\"retention_text\":\"5 ปี นับแต่สิ้นปีงบประมาณ\",\"retention_max\":5,\"retention_unit\":\"year\",\"retention_trigger\":\"end_of_fiscal_year\",\"disposal_method\":[\"secure_erase\"]}"));
    ropa_record_free(make(
        reg, "security",
        "{\"name\":\"มาตรการระบบงาน\",\"sec_org\":[\"role_access\"],\"sec_tech\":[\"auth\"],\"sec_description\":\"บัญชีรายบุคคล สำรองข้อมูลทุกคืน\"}"));
    for (int i = 0; i < n; i++) {
        snprintf(json, sizeof json, activity, i, i, i % 40, 100 + i, i, i % 20);
        ropa_record_free(make(reg, "activity", json));
    }
    check(ropa_register_commit(reg, &err), &err);
    ropa_register_close(reg);
    return 0;
}
