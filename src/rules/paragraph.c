/* SPDX-License-Identifier: Apache-2.0 */
/* Copyright the ropa contributors */

/* The paragraphs that an entry is judged by. */
#include "rules/judge.h"

/* s.39 para 1, then the items that the notification under s.40(3) lists (procrec65). */
static const struct ropa_paragraph paragraphs[RP_N_PARAGRAPHS] = {
    {"39(1)", {{"ข้อมูลส่วนบุคคลที่เก็บรวบรวม", "Personal data collected"}}},
    {"39(2)", {{"วัตถุประสงค์ของการเก็บรวบรวม", "Purposes of collection"}}},
    {"39(3)", {{"ข้อมูลเกี่ยวกับผู้ควบคุมข้อมูล", "The controller"}}},
    {"39(4)", {{"ระยะเวลาการเก็บรักษา", "Retention period"}}},
    {"39(5)", {{"สิทธิ วิธีการ และเงื่อนไขการเข้าถึง", "Access: rights, methods and conditions"}}},
    {"39(6)", {{"การใช้หรือเปิดเผยโดยไม่ต้องขอความยินยอม", "Use or disclosure without consent"}}},
    {"39(7)", {{"การปฏิเสธคำขอหรือการคัดค้าน", "Refusals of requests and objections"}}},
    {"39(8)", {{"มาตรการรักษาความมั่นคงปลอดภัย", "Security measures"}}},
    {"40(1)", {{"ข้อมูลเกี่ยวกับผู้ประมวลผลข้อมูล", "The processor"}}},
    {"40(2)", {{"ข้อมูลเกี่ยวกับผู้ควบคุมข้อมูล", "The controllers served"}}},
    {"40(3)", {{"เจ้าหน้าที่คุ้มครองข้อมูลส่วนบุคคล", "The data protection officer"}}},
    {"40(4)", {{"ประเภทหรือลักษณะการประมวลผล", "Kinds of processing"}}},
    {"40(5)", {{"ประเภทผู้รับในต่างประเทศ", "Recipients abroad"}}},
    {"40(6)", {{"มาตรการรักษาความมั่นคงปลอดภัย", "Security measures"}}},
};

const struct ropa_paragraph *ropa_paragraphs(const struct ropa_record *activity, size_t *n) {
    bool controller = rp_predicate_controller(activity), processor = rp_predicate_processor(activity);
    *n = (controller ? RP_N_CONTROLLER : 0) + (processor ? RP_N_PROCESSOR : 0);
    return paragraphs + (controller ? 0 : RP_N_CONTROLLER);
}

size_t rp_paragraph_find(const char *code) {
    size_t i = code ? 0 : RP_N_PARAGRAPHS;
    while (i < RP_N_PARAGRAPHS && strcmp(paragraphs[i].code, code))
        i++;
    return i;
}

int rp_judge_verdicts(const struct rp_outcome *out, const struct ropa_record *activity,
                      enum ropa_verdict *verdicts) {
    size_t n, complete = 0, asked = 0;
    size_t first = (size_t)(ropa_paragraphs(activity, &n) - paragraphs);
    for (size_t i = 0; i < n; i++) {
        enum ropa_verdict v = out->missing[first + i]   ? ROPA_MISSING
                              : out->present[first + i] ? ROPA_COMPLETE
                                                        : ROPA_NOT_APPLICABLE;
        complete += v == ROPA_COMPLETE;
        asked += v != ROPA_NOT_APPLICABLE;
        if (verdicts)
            verdicts[i] = v;
    }
    return out->bad ? -1 : asked ? (int)(100 * complete / asked) : 0;
}
