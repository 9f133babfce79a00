/* s.40 to s.42: processors, entries kept as processor, and the DPO (pdpa.md 5.10). */
#include "model/activity.h"
#include "model/dpa.h"
#include "model/organisation.h"
#include "model/processor_use.h"
#include "rules/rule.h"

static void no_agreement(const struct rp_case *c) {
    if (rp_empty(c, PRU_DPA_REF))
        rp_report(c, .field = PRU_DPA_REF);
}

static void not_signed(const struct rp_case *c) {
    const char *uid = rp_get(c, PRU_DPA_REF);
    const struct ropa_record *dpa =
        uid && c->view && c->view->record ? c->view->record(c->view->ctx, &rp_dpa, uid) : NULL;
    if (dpa && !ropa_record_get(dpa, DPA_SIGNED_AT))
        rp_report(c, .field = PRU_DPA_REF);
}

static void no_sub_terms(const struct rp_case *c) {
    if (rp_yes(c->rec, PRU_SUBPROCESSOR_ALLOWED) && rp_empty(c, PRU_SUBPROCESSOR_TERMS))
        rp_report(c, .field = PRU_SUBPROCESSOR_TERMS);
}

static void decides(const struct rp_case *c) {
    if (rp_yes(c->rec, PRU_DECIDES_PURPOSES))
        rp_report(c, .field = PRU_DECIDES_PURPOSES);
}

/* Each item of the notification that applies and isn't answered; retention and the like have other duties. */
static void lacks_item(const struct rp_case *c) {
    for (size_t f = 0; f < rp_activity.n_fields; f++) {
        const struct ropa_field *field = &rp_activity.fields[f];
        if (field->duty[1] && field->need == ROPA_REQUIRED && ropa_field_applies(c->rec, f) && rp_empty(c, f))
            rp_report(c, .field = f, .x = {field->label.in[ROPA_TH], field->label.in[ROPA_EN]});
    }
}

static void no_instructions(const struct rp_case *c) {
    if (rp_empty(c, ACT_P_INSTRUCTION_REF))
        rp_report(c, .field = ACT_P_INSTRUCTION_REF);
}

static void no_officer(const struct rp_case *c) {
    bool asked = ropa_field_answered(c->rec, ORG_DPO_REQUIRED);
    if (rp_empty(c, ORG_DPO_REF) && (!asked || rp_yes(c->rec, ORG_DPO_REQUIRED)))
        rp_report(c, .field = ORG_DPO_REF, .as = asked ? RP_AS_ERROR : RP_AS_HINT);
}

static void officer_unannounced(const struct rp_case *c) {
    if (!rp_empty(c, ORG_DPO_REF) && rp_empty(c, ORG_DPO_NOTIFIED))
        rp_report(c, .field = ORG_DPO_NOTIFIED);
}

static void no_reporting_line(const struct rp_case *c) {
    if (!rp_empty(c, ORG_DPO_REF) && rp_empty(c, ORG_DPO_REPORTS_TO))
        rp_report(c, .field = ORG_DPO_REPORTS_TO);
}

/* clang-format off */
static const struct rp_rule rules[] = {
    {{.id = "R40-01", .severity = ROPA_ERROR, .law = "40 ¶3", .elsewhere = true,
      .condition = {{"ใช้ผู้ประมวลผลโดยไม่มีข้อตกลง", "A processor is used and no agreement is named"}},
      .message = {{"ใช้ผู้ประมวลผลแต่ไม่มีข้อตกลง", "A processor without an agreement"}}},
     .on = &rp_activity_processor_use, .judge = no_agreement},
    {{.id = "R40-02", .severity = ROPA_ERROR, .law = "40 ¶3", .elsewhere = true,
      .condition = {{"ข้อตกลงยังไม่ลงนาม", "The agreement isn't signed"}},
      .message = {{"ข้อตกลงยังไม่ลงนาม หมดอายุ หรือลงนามหลังส่งข้อมูล", "The agreement is not signed, has expired, or was signed after the data went out"}}},
     .on = &rp_activity_processor_use, .judge = not_signed},
    {{.id = "R40-06", .severity = ROPA_WARNING, .law = "policy",
      .condition = {{"ให้จ้างช่วงได้โดยไม่มีเงื่อนไข", "Sub-processing is allowed without terms"}},
      .message = {{"ยังไม่มีการอนุญาตผู้ประมวลผลช่วง", "Sub-processors are allowed without approval or list"}}},
     .on = &rp_activity_processor_use, .judge = no_sub_terms},
    {{.id = "R40-07", .severity = ROPA_WARNING, .law = "6, 40 ¶2",
      .condition = {{"ผู้รับจ้างกำหนดวัตถุประสงค์เอง", "The contractor decides the purposes itself"}},
      .message = {{"ผู้นี้อาจเป็นผู้ควบคุม ไม่ใช่ผู้ประมวลผล", "This body acts as a controller, not as a processor"}}},
     .on = &rp_activity_processor_use, .judge = decides},
    {{.id = "R40-08", .severity = ROPA_ERROR, .law = "40(3), procrec65",
      .condition = {{"บันทึกของผู้ประมวลผลขาดรายการตามประกาศข้อใดที่ใช้กับงานนี้", "A processor's entry lacks an item of the notification that applies"}},
      .message = {{"บันทึกของผู้ประมวลผลขาดข้อ {x}", "The processor's record lacks: {x}"}}},
     .on = &rp_activity, .role = RP_PROCESSOR, .judge = lacks_item},
    {{.id = "R40-09", .severity = ROPA_ERROR, .law = "40(1), ¶3", .elsewhere = true,
      .condition = {{"ทำงานแทนโดยไม่มีคำสั่งหรือข้อตกลงจากผู้ควบคุม", "A processor's entry names no instructions"}},
      .message = {{"ไม่มีคำสั่งหรือข้อตกลงจากผู้ควบคุม", "There are no instructions from the controller"}}},
     .on = &rp_activity, .role = RP_PROCESSOR, .judge = no_instructions},
    {{.id = "R41-01", .severity = ROPA_ERROR, .law = "41 ¶1(1), dpogov66", .from = "2023-10-16",
      .condition = {{"ต้องมี DPO แต่ยังไม่แต่งตั้ง ถ้ายังไม่ตอบว่าต้องมีหรือไม่เป็นคำแนะนำ", "A DPO is required and none is named; a hint while it isn't answered whether one is"}},
      .message = {{"ต้องแต่งตั้งเจ้าหน้าที่คุ้มครองข้อมูลส่วนบุคคล", "A data protection officer must be appointed"}}},
     .on = &rp_organisation, .judge = no_officer},
    {{.id = "R41-02", .severity = ROPA_ERROR, .law = "41 ¶5",
      .condition = {{"มี DPO แต่ไม่มีวันที่แจ้ง สคส.", "There is a DPO, and no date on which the Office was told"}},
      .message = {{"ยังไม่ได้แจ้งข้อมูล DPO ต่อ สคส.", "The Office has not been told who the DPO is"}}},
     .on = &rp_organisation, .judge = officer_unannounced},
    {{.id = "R41-04", .severity = ROPA_WARNING, .law = "42 ¶3",
      .condition = {{"มี DPO แต่ไม่ระบุว่ารายงานต่อใคร", "There is a DPO without a reporting line"}},
      .message = {{"DPO ต้องรายงานผู้บริหารสูงสุดได้โดยตรง", "The DPO must be able to report to the head directly"}}},
     .on = &rp_organisation, .judge = no_reporting_line},
};
/* clang-format on */
RP_RULE_TABLE(processor);
