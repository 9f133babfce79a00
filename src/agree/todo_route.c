/* SPDX-License-Identifier: Apache-2.0 */
/* Copyright the ropa contributors */

/* How to do what a proof asks: in words, by whom, and what does it. */
#include "agree/todo.h"
#include "base/buf.h"
#include "model/conduct.h"
#include "model/nouns/nouns.h"

#include <string.h>

#define BY_UNIT ROPA_TODO_BY_UNIT
#define BY_CENTRE ROPA_TODO_BY_CENTRE
#define BY_OFFICE ROPA_TODO_BY_OFFICE

/* clang-format off */
static const struct rp_todo_route routes[] = {
    /* of the office */
    {"briefing", BY_CENTRE, {{"ชี้แจงแนวทาง PDPA ให้ครบทุกหน่วย", "Brief every unit on the PDPA"}}, rp_todo_go_briefing},
    {"briefed", BY_CENTRE, {{"ชี้แจงแนวทาง PDPA", "Brief the units on the PDPA"}}, rp_todo_go_briefing},
    {"collected", BY_UNIT, {{"ส่ง RoPA และประกาศให้ศูนย์ตรวจ", "Send entries and notices to the centre"}}, rp_todo_go_papers, .alone = {{"เสนอ RoPA และประกาศต่อหัวหน้าหน่วย", "Lay entries and notices before the head"}}},
    {"approved_published", BY_UNIT, {{"อนุมัติและเผยแพร่ RoPA/ประกาศ", "Approve and publish entries, notices"}}, rp_todo_go_papers, .top = RP_TOP_HEAD, .publishes = true},
    {"office_infographic", BY_CENTRE, {{"เผยแพร่ infographic ขององค์กร", "Publish the office's infographic"}}, rp_todo_go_paper, .noun = &rp_infographic, .publishes = true},
    {"channels", BY_UNIT, {{"แก้ประกาศ วิธีแจ้ง การขอยินยอม", "Mend notices and consent forms"}}, rp_todo_go_channels},
    {"processors", BY_UNIT, {{"ทำ DPA หรือรับรองว่าไม่มีผู้ประมวลผล", "Agreements, or declare no processor"}}, rp_todo_go_processors, .noun = &rp_dpa, .kind = "1"},
    {"breach_procedure", BY_CENTRE, {{"อนุมัติแนวปฏิบัติเมื่อข้อมูลรั่วไหล", "Have the breach procedure approved"}}, rp_todo_go_paper, .noun = &rp_procedure, .kind = "breach", .top = RP_TOP_HEAD},
    {"round_report", BY_CENTRE, {{"เสนอรายงานผลรอบ 9 เดือน", "Lay the report of 9 months before the head"}}, rp_todo_go_paper, .noun = &rp_report, .kind = "round9", .top = RP_TOP_HEAD},
    {"working_group", BY_CENTRE, {{"บันทึกคำสั่งตั้งคณะทำงานให้ครบหน่วย", "Record the working group's members"}}, rp_todo_go_member},
    {"snapshot", BY_CENTRE, {{"รวมบัญชีข้อมูลของทุกหน่วยงาน", "Make the inventory of all units"}}, rp_todo_go_paper, .noun = &rp_report, .kind = "snapshot", .top = RP_TOP_HEAD},
    {"awareness", BY_CENTRE, {{"จัดกิจกรรมสร้างความตระหนักรู้", "Hold awareness events"}}, rp_todo_go_awareness},
    {"office_notice", BY_CENTRE, {{"ทำและอนุมัติประกาศขององค์กร", "Make the office's notice"}}, rp_todo_go_paper, .noun = &rp_notice, .kind = "office", .top = RP_TOP_HEAD},
    {"unit_notices", BY_UNIT, {{"ทำและอนุมัติประกาศของทุกหน่วย", "Notices of every unit approved"}}, rp_todo_go_notices},
    {"annual_report", BY_OFFICE, {{"เสนอรายงานผลประจำปีต่อหัวหน้า", "Lay the annual report before the head"}}, rp_todo_go_paper, .noun = &rp_report, .kind = "annual", .top = RP_TOP_ORG},
    /* of a unit */
    {"member", BY_UNIT, {{"มอบหมายผู้แทนเข้าคณะทำงาน", "Assign a member of the working group"}}, rp_todo_go_member},
    {"data_review", BY_UNIT, {{"ทบทวนรายการข้อมูลส่วนบุคคล", "Review the personal data held"}}, rp_todo_go_review, .kind = "data"},
    {"retention_review", BY_UNIT, {{"ทบทวนการเก็บรักษาและทำลาย", "Review retention and disposal"}}, rp_todo_go_review, .kind = "retention"},
    {"entries", BY_UNIT, {{"จัดทำและเสนอ RoPA ของหน่วย", "Make and submit the unit's entries"}}, rp_todo_go_entries},
    {"notices", BY_UNIT, {{"ทำประกาศให้ครอบคลุมทุกกิจกรรม", "Make notices that cover every entry"}}, rp_todo_go_notices},
    {"head_approved", BY_UNIT, {{"เสนอหัวหน้าอนุมัติ แล้วเผยแพร่", "Have the head approve, then publish"}}, rp_todo_go_papers, .publishes = true},
    {"knowledge", BY_UNIT, {{"ร่วมอบรมและถ่ายทอดในหน่วย", "Attend awareness and pass it on"}}, rp_todo_go_knowledge},
    {"infographic", BY_UNIT, {{"เผยแพร่ infographic ของหน่วย", "Publish the unit's infographic"}}, rp_todo_go_paper, .noun = &rp_infographic, .publishes = true},
    {"unit_channels", BY_UNIT, {{"แก้ประกาศ วิธีแจ้ง การขอยินยอม", "Mend notices and consent forms"}}, rp_todo_go_channels},
    {"unit_processors", BY_UNIT, {{"ทำ DPA หรือรับรองว่าไม่มีผู้ประมวลผล", "Agreements, or declare no processor"}}, rp_todo_go_processors, .noun = &rp_dpa, .kind = "1"},
    {"breach_proposal", BY_UNIT, {{"รับแนวปฏิบัติเหตุละเมิดของหน่วย", "Adopt the breach procedure"}}, rp_todo_go_paper, .noun = &rp_procedure, .kind = "breach"},
    {"unit_report", BY_UNIT, {{"เสนอรายงานผลรอบ 9 เดือน", "Lay the report of 9 months before the head"}}, rp_todo_go_paper, .noun = &rp_report, .kind = "round9"},
    {"review_report", BY_UNIT, {{"เสนอรายงานการทบทวนต่อหัวหน้า", "Lay the report of the review before the head"}}, rp_todo_go_paper, .noun = &rp_report, .kind = "review"},
    {"notices_approved", BY_UNIT, {{"เสนอหัวหน้าอนุมัติประกาศ", "Have the notices approved"}}, rp_todo_go_notices},
    /* of the data catalogue */
    {"templates_names", BY_CENTRE, {{"ส่งแบบ 1 (รายชื่อ) และแบบ 2 (คำอธิบายชุดข้อมูล)", "Send templates 1 and 2"}}, rp_todo_go_result, .apart = true},
    {"templates_resources", BY_CENTRE, {{"ส่งแบบ 3", "Send template 3"}}, rp_todo_go_result, .apart = true},
    {"catalog_list", BY_CENTRE, {{"ทำคำอธิบายชุดข้อมูลให้ครบ", "Complete the list of data sets"}}, rp_todo_go_catalog, .apart = true},
    {"catalog_agency", BY_CENTRE, {{"ลงชุดข้อมูลในบัญชีข้อมูลหน่วยงาน", "Put the sets in the agency's catalogue"}}, rp_todo_go_catalog, .apart = true},
    {"catalog_registered", BY_CENTRE, {{"ลงทะเบียนข้อมูลเปิดใน GD Catalog", "Register open data in GD Catalog"}}, rp_todo_go_catalog, .apart = true},
    {"catalog_format", BY_CENTRE, {{"ทำข้อมูลเปิดให้เป็นรูปแบบเปิด", "Give open data an open format"}}, rp_todo_go_catalog, .apart = true},
    {"catalog_used", BY_CENTRE, {{"บันทึกการนำข้อมูลเปิดไปใช้", "Record a use of open data"}}, rp_todo_go_catalog, .apart = true},
    {"evidence", BY_CENTRE, {{"บันทึกหลักฐาน", "Enter the evidence"}}, rp_todo_go_evidence},
};
/* clang-format on */

const struct rp_todo_route *rp_todo_route(const char *asks) {
    static const struct rp_todo_route unknown = {
        "", BY_CENTRE, {{"ทำขั้นตอนนี้ให้ครบ", "Complete this step"}}, NULL};
    for (size_t i = 0; i < sizeof routes / sizeof *routes; i++)
        if (!strcmp(routes[i].asks, asks))
            return &routes[i];
    return &unknown;
}

void rp_todo_route_remedy(struct rp_todo_list *l, struct rp_todo_item *item) {
    static const struct ropa_text report = {
        {"รอให้ขั้นตอนที่รายงานนี้ต้องบอกเสร็จก่อน จึงยังไม่มีสิ่งที่ต้องทำตอนนี้",
         "It waits for the steps that the report tells of, so there is nothing to do yet"}};
    static const struct ropa_text others = {
        {"รอข้ออื่นในรายการนี้หรือหน่วยงานอื่นทำก่อน จึงยังไม่มีสิ่งที่ต้องทำตอนนี้",
         "It waits for other things on the list, or other units, so there is nothing to do yet"}};
    const struct rp_todo_route *route = rp_todo_route(item->want->asks);
    if ((route->apart || !rp_todo_first_centre(l, item)) && (!route->go || !route->go(l, item, route))) {
        rp_remedy(&item->todo.remedy, NULL, NULL); /* others come first */
        item->todo.n_fields = 0;
        item->before = route->noun && rp_conduct(route->noun)->reports ? &report : &others;
    }
}
