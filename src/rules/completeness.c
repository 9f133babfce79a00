/* SPDX-License-Identifier: Apache-2.0 */
/* Copyright the ropa contributors */

/* s.39: whether the record says what it must (pdpa.md 5.1). */
#include "base/buf.h"
#include "model/nouns/activity.h"
#include "model/nouns/organisation.h"
#include "model/nouns/publication.h"
#include "model/nouns/purpose.h"
#include "model/nouns/request.h"
#include "model/nouns/retention.h"
#include "model/nouns/security.h"
#include "model/nouns/setting.h"
#include "model/period.h"
#include "model/set.h"
#include "model/vocab.h"
#include "model/words.h"
#include "rules/judge.h"

#include <ctype.h>
#include <ropa/text.h>
#include <stdio.h>
#include <stdlib.h>

static void no_elements(const struct rp_case *c) {
    if (rp_empty(c, ACT_DATA_ELEMENTS))
        rp_report(c, .field = ACT_DATA_ELEMENTS);
}

static void no_subjects(const struct rp_case *c) {
    if (rp_empty(c, ACT_SUBJECT_CATEGORIES))
        rp_report(c, .field = ACT_SUBJECT_CATEGORIES);
}

static void no_purpose(const struct rp_case *c) {
    bool whole = c->rec == c->whole;
    size_t f = whole ? (size_t)ACT_PURPOSE : (size_t)PUR_PURPOSE_TEXT;
    const char *text = whole ? NULL : rp_get(c, f);
    if (rp_empty(c, f) || rp_rule_left_open(c, c->rec, f) || (text && rp_word_is_none(text, &c->out->bad)))
        rp_report(c, .field = f);
}

static void element_without_purpose(const struct rp_case *c) {
    struct rp_buf item = {0}, loose = {0};
    if (ropa_record_rows(c->rec, ACT_PURPOSE))
        for (const char *pos = rp_get(c, ACT_DATA_ELEMENTS); rp_set_next(&pos, &item);)
            if (!rp_rule_uses(c->rec, item.p))
                rp_set_add(&loose, item.p);
    char *set = rp_set_close(&loose);
    rp_report_codes(c, &rp_vocab_element, set, .field = ACT_DATA_ELEMENTS);
    c->out->bad |= item.bad || loose.bad;
    rp_buf_free(&item);
    free(set);
}

/* The name alone makes the paragraph incomplete; address and contact are the organisation's to complete. */
static void controller_unknown(const struct rp_case *c) {
    static const size_t details[] = {ORG_CONTROLLER_NAME, ORG_CONTROLLER_ADDRESS, ORG_CONTROLLER_CONTACT};
    bool here = c->rec == c->organisation;
    bool nameless = !c->organisation || !rp_predicate_says(c->organisation, ORG_CONTROLLER_NAME);
    for (size_t i = 0; c->organisation && i < sizeof details / sizeof *details; i++)
        if (!rp_predicate_says(c->organisation, details[i]))
            rp_report(c, .field = here ? details[i] : ROPA_NO_FIELD, .in = c->organisation, .at = details[i],
                      .here = nameless);
    if (!c->organisation)
        rp_report(c, .field = ROPA_NO_FIELD, .in = rp_rule_unsaid(c), .at = ORG_CONTROLLER_NAME,
                  .here = true);
}

/* Report about field `f` of the retention rule; of an activity that has none, about the reference. */
static void report_retention(const struct rp_case *c, size_t f) {
    rp_report(c, .field = c->rec == c->retention ? f : (size_t)ACT_RETENTION_REF, .in = c->retention,
              .at = f);
}

static const char *retention(const struct rp_case *c, size_t f) {
    return c->retention ? ropa_record_get(c->retention, f) : NULL;
}

static bool states_period(const struct rp_case *c) {
    return retention(c, RET_RETENTION_MAX) || retention(c, RET_RETENTION_MIN) ||
           (c->retention && rp_predicate_says(c->retention, RET_RETENTION_CRITERION));
}

static void no_period(const struct rp_case *c) {
    if (!c->retention && rp_get(c, ACT_RETENTION_REF))
        return; /* a record that can't be seen is not judged */
    if (!states_period(c) && !retention(c, RET_RETENTION_TEXT))
        report_retention(c, RET_RETENTION_MAX);
}

static void phrase_not_read(const struct rp_case *c) {
    const char *phrase = retention(c, RET_RETENTION_TEXT);
    struct rp_period p;
    char th[800], en[800];
    if (!phrase || states_period(c))
        return;
    bool working = !rp_period_read(phrase, &p, NULL) && p.working_days;
    int shown = (int)ropa_text_fit(phrase, 60);
    snprintf(th, sizeof th, "\"%.*s\" นับเป็นวันทำการ ซึ่งบอกวันทำลายไม่ได้ โปรดระบุเป็นวัน เดือน หรือปี หรือยืนยันว่าเป็นเกณฑ์",
             shown, phrase);
    snprintf(
        en, sizeof en,
        "\"%.*s\" counts working days, which tell no day of disposal: state days, months or years, or confirm that it "
        "is the criterion",
        shown, phrase);
    rp_report(c, .field = c->rec == c->retention ? (size_t)RET_RETENTION_MAX : (size_t)ACT_RETENTION_REF,
              .in = c->retention, .at = RET_RETENTION_MAX, .x = {phrase, phrase},
              .say = {working ? th : NULL, working ? en : NULL});
}

/* Whether nothing is left of `text` once the vague words and the words around them are taken out. */
static bool is_vague(const char *text) {
    static const char *const vague[] = {"เท่าที่จำเป็น",
                                        "ตามความจำเป็น",
                                        "ตามความเหมาะสม",
                                        "ตลอดไป",
                                        "ตลอดชีพ",
                                        "ตลอดชีวิต",
                                        "ถาวร",
                                        "ไม่มีกำหนด",
                                        "เห็นสมควร",
                                        "ตามสมควร",
                                        "แล้วแต่กรณี",
                                        "จนกว่าจะมีคำสั่ง",
                                        "จนกว่าจะได้รับคำสั่ง",
                                        "จนกว่าจะสั่ง",
                                        "ตามระเบียบ",
                                        "ตามที่ระเบียบกำหนด",
                                        "ตามกฎหมาย",
                                        "ตามที่กฎหมายกำหนด",
                                        "as long as necessary",
                                        "as appropriate"};
    static const char *const around[] = {"ระยะเวลา", "ข้อมูล",     "เก็บ",    "รักษา", "ไว้",      "เป็นการ",
                                         "โดย",      "แบบ",      "หรือ",    "และ",  "จนกว่าจะ", "ตามที่",
                                         "ราชการ",   "ที่เกี่ยวข้อง", "ที่กำหนด", "กำหนด"};
    char *left = ropa_text_fold(text);
    bool met = false;
    for (size_t i = 0; left && i < sizeof vague / sizeof *vague + sizeof around / sizeof *around; i++) {
        bool is = i < sizeof vague / sizeof *vague;
        char *word = ropa_text_fold(is ? vague[i] : around[i - sizeof vague / sizeof *vague]);
        for (char *p = left; word && (p = strstr(p, word)); met |= is)
            memset(p, ' ', strlen(word));
        free(word);
    }
    bool only = met && left[strspn(left, " .,;:-()\"")] == '\0';
    free(left);
    return only;
}

/* Papers that clause 57 of the correspondence regulation keeps for ever, in the National Archives. */
static bool is_archival(const struct rp_case *c) {
    const char *law = retention(c, RET_RETENTION_LAW_REF), *methods = retention(c, RET_DISPOSAL_METHOD);
    char *said = law ? ropa_text_fold(law) : NULL;
    const char *clause = said ? strstr(said, "57") : NULL; /* not ข้อ 157 or 570 */
    bool cites = clause && strstr(said, "สารบรรณ") &&
                 (clause == said || !isdigit((unsigned char)clause[-1])) &&
                 !isdigit((unsigned char)clause[2]);
    free(said);
    return cites && rp_predicate_holds(methods, RP_CODES("archive_transfer"));
}

static void vague_criterion(const struct rp_case *c) {
    const char *criterion = retention(c, RET_RETENTION_CRITERION);
    bool number = retention(c, RET_RETENTION_MAX) || retention(c, RET_RETENTION_MIN);
    if (criterion && !number && is_vague(criterion))
        rp_report(
            c, .field = c->rec == c->retention ? (size_t)RET_RETENTION_CRITERION : (size_t)ACT_RETENTION_REF,
            .in = c->retention, .at = RET_RETENTION_CRITERION, .as = is_archival(c) ? RP_AS_HINT : RP_AS_RULE,
            .x = {criterion, criterion});
}

static void no_trigger(const struct rp_case *c) {
    if ((retention(c, RET_RETENTION_MAX) || retention(c, RET_RETENTION_MIN)) &&
        !retention(c, RET_RETENTION_TRIGGER))
        report_retention(c, RET_RETENTION_TRIGGER);
}

static void access_unknown(const struct rp_case *c) {
    static const size_t fields[] = {ACT_INTERNAL_ACCESS, ACT_ACCESS_CONDITIONS, ACT_ACCESS_RIGHTS_METHOD};
    for (size_t i = 0; i < sizeof fields / sizeof *fields; i++)
        if (rp_empty(c, fields[i]))
            rp_report(c, .field = fields[i]);
}

static void access_too_wide(const struct rp_case *c) {
    if (rp_rule_mentions(rp_get(c, ACT_INTERNAL_ACCESS), RP_CODES("ทุกคน", "เจ้าหน้าที่ทั้งหมด")))
        rp_report(c, .field = ACT_INTERNAL_ACCESS);
}

static void use_not_recorded(const struct rp_case *c) {
    if (rp_predicate_any_without_consent(c->rec) && rp_empty(c, ACT_USES_WITHOUT_CONSENT))
        rp_report(c, .field = ACT_USES_WITHOUT_CONSENT);
}

/* s.39(7) asks for the refusals of s.30 para 3, 31 para 3, 32 para 3 and 36 para 1. */
static void refusal_unrecorded(const struct rp_case *c) {
    char uid[37];
    bool silent = false;
    for (size_t i = 0; rp_rule_uid(rp_get(c, ACT_REFUSAL_REFS), i, uid); i++) {
        const struct ropa_record *request = rp_rule_record(c, &rp_request, uid);
        silent |= request && !ropa_record_get(request, REQ_REFUSAL_REASON) &&
                  rp_predicate_is(ropa_record_get(request, REQ_REQUEST_RIGHT),
                                  RP_CODES("access", "source", "portability", "objection", "rectification"));
    }
    if (silent)
        rp_report(c, .field = ACT_REFUSAL_REFS);
}

static void no_security(const struct rp_case *c) {
    bool here = c->rec == c->security;
    if (!here && rp_get(c, ACT_SECURITY_REF) && !c->security)
        return;
    if (!c->security || !rp_predicate_described(c->security))
        rp_report(c, .field = here ? (size_t)SEC_SEC_DESCRIPTION : (size_t)ACT_SECURITY_REF,
                  .in = c->security, .at = SEC_SEC_DESCRIPTION);
}

static void exempt_agency(const struct rp_case *c) {
    if (rp_yes(c->rec, ORG_SMALL_EXEMPT) && rp_rule_state(c))
        rp_report(c, .field = ORG_SMALL_EXEMPT);
}

static void review_overdue(const struct rp_case *c) {
    const char *last = rp_get(c, ACT_LAST_REVIEW_DATE), *next = rp_get(c, ACT_NEXT_REVIEW_DATE);
    char due[11] = "";
    if (!strcmp(ropa_record_status(c->rec), "retired")) /* it isn't reviewed any more */
        return;
    if (last)
        ropa_date_add_months(last, (int)rp_rule_policy(c, SET_POLICY_REVIEW_MONTHS), due);
    if (next && strcmp(next, c->today) < 0)
        rp_report(c, .field = ACT_NEXT_REVIEW_DATE);
    else if (last && strcmp(due, c->today) < 0)
        rp_report(c, .field = ACT_LAST_REVIEW_DATE);
}

static void set_without_activity(const struct rp_case *c) {
    if (c->view && c->view->users && *ropa_record_uid(c->rec) &&
        !c->view->users(c->view->ctx, c->rec, &rp_activity))
        rp_report(c, .field = ROPA_NO_FIELD);
}

/* What was taken down is out of sight again. */
static void tells_security(const struct rp_case *c) {
    if (rp_yes(c->rec, PUB_SECURITY_SHOWN) && !rp_rule_day_before(rp_get(c, PUB_PUBLISHED_TO), c->today))
        rp_report(c, .field = PUB_SECURITY_SHOWN);
}

static void both_roles(const struct rp_case *c) {
    if (rp_is(c->rec, ACT_RECORD_ROLE, "both"))
        rp_report(c, .field = ACT_RECORD_ROLE);
}

static void only_a_dash(const struct rp_case *c) {
    const struct ropa_entity *ent = ropa_record_entity(c->rec);
    for (size_t f = 0; f < ent->n_fields; f++)
        if ((ent->fields[f].kind == ROPA_TEXT || ent->fields[f].kind == ROPA_LONG) &&
            rp_predicate_is(rp_get(c, f), RP_CODES("-", "–", "—", "ไม่ระบุ")) &&
            !rp_rule_left_open(c, c->rec, f)) /* that is an error, said for itself */
            rp_report(c, .field = f);
}

/* A retired entry needs no approval any more. */
static void changed_since_approval(const struct rp_case *c) {
    if (c->rec == c->whole && strcmp(ropa_record_status(c->rec), "retired") != 0 && c->view &&
        c->view->changed && c->view->changed(c->view->ctx, c->rec))
        rp_report(c, .field = ROPA_NO_FIELD);
}

/* clang-format off */
static const struct rp_rule rules[] = {
    {{.id = "R39-01", .severity = ROPA_ERROR, .law = "39(1)",
      .condition = {{"รายการข้อมูลส่วนบุคคลว่าง", "The data elements are empty"}},
      .message = {{"ยังไม่ได้ระบุรายการข้อมูลส่วนบุคคลที่เก็บ", "No personal data is listed"}}},
     .on = &rp_activity, .judge = no_elements},
    {{.id = "R39-02", .severity = ROPA_WARNING, .law = "policy; 39(1)",
      .condition = {{"กลุ่มเจ้าของข้อมูลว่าง", "The data subjects are empty"}},
      .message = {{"ยังไม่ได้ระบุว่าเป็นข้อมูลของใคร", "It isn't said whose data this is"}}},
     .on = &rp_activity, .judge = no_subjects},
    {{.id = "R39-03", .severity = ROPA_ERROR, .law = "39(2)",
      .condition = {{"ไม่มีวัตถุประสงค์ หรือวัตถุประสงค์ข้อใดว่าง", "There is no purpose, or one has no text"}},
      .message = {{"ยังไม่ได้ระบุวัตถุประสงค์", "No purpose is given"}}},
     .on = &rp_activity, .also = &rp_activity_purpose, .judge = no_purpose},
    {{.id = "R39-04", .severity = ROPA_ERROR, .law = "39(2), 22",
      .condition = {{"ข้อมูลบางรายการไม่อยู่ในวัตถุประสงค์ข้อใดเลย", "An element is used by no purpose"}},
      .message = {{"มีข้อมูล \"{x}\" ที่ไม่ได้ผูกกับวัตถุประสงค์ใด", "Element \"{x}\" has no purpose"}}},
     .on = &rp_activity, .judge = element_without_purpose},
    {{.id = "R39-05", .severity = ROPA_ERROR, .law = "39(3), 23(5)", .elsewhere = true,
      .condition = {{"ชื่อ สถานที่ติดต่อ หรือวิธีการติดต่อของผู้ควบคุมข้อมูลว่าง", "The controller's name, address or contact is empty"}},
      .message = {{"ข้อมูลผู้ควบคุมไม่ครบ", "The controller's details are incomplete"}}},
     .on = &rp_activity, .also = &rp_organisation, .judge = controller_unknown},
    {{.id = "R39-06", .severity = ROPA_ERROR, .law = "39(4), 23(3)",
      .condition = {{"ไม่มีทั้งระยะเวลาเก็บและเกณฑ์", "There is neither a period nor a criterion"}},
      .message = {{"ยังไม่ได้กำหนดระยะเวลาเก็บรักษา", "There is no retention period or criterion"}}},
     .on = &rp_activity, .also = &rp_retention, .judge = no_period},
    {{.id = "R39-07", .severity = ROPA_ERROR, .law = "23(3), 39(4)",
      .condition = {{"ไม่มีระยะเวลา และเกณฑ์มีเพียงคำกว้าง ๆ เช่น เท่าที่จำเป็น ตลอดไป", "There is no period, and the criterion is only a vague word such as \"as long as necessary\""}},
      .message = {{"เกณฑ์ \"{x}\" ไม่ชัด โปรดระบุเหตุการณ์หรือมาตรฐานที่ตรวจสอบได้", "\"{x}\" is no criterion; name an event or standard that can be checked"}}},
     .on = &rp_activity, .also = &rp_retention, .judge = vague_criterion},
    {{.id = "R39-08", .severity = ROPA_ERROR, .law = "39(4)",
      .condition = {{"มีระยะเวลาแต่ไม่บอกว่าเริ่มนับจากเหตุการณ์ใด", "There is a period, but no event from which it runs"}},
      .message = {{"ยังไม่ได้ระบุว่าเริ่มนับระยะเวลาเมื่อใด", "The retention period has no starting event"}}},
     .on = &rp_activity, .also = &rp_retention, .judge = no_trigger},
    {{.id = "R39-09", .severity = ROPA_ERROR, .law = "39(5)",
      .condition = {{"ผู้มีสิทธิเข้าถึง เงื่อนไข หรือวิธีเข้าถึงของเจ้าของข้อมูลว่าง", "Who may look, the conditions, or how persons reach their data is empty"}},
      .message = {{"ยังไม่ได้ระบุผู้มีสิทธิเข้าถึง เงื่อนไข หรือวิธีที่เจ้าของข้อมูลขอเข้าถึง", "Rights, conditions or method of access are missing"}}},
     .on = &rp_activity, .judge = access_unknown},
    {{.id = "R39-10", .severity = ROPA_WARNING, .law = "39(5), sec65",
      .condition = {{"ผู้เข้าถึงเขียนว่า ทุกคน หรือ เจ้าหน้าที่ทั้งหมด", "Access is given to \"all staff\""}},
      .message = {{"ผู้เข้าถึงกว้างเกินไป ควรระบุตำแหน่งตามความจำเป็น", "Access goes beyond need-to-know; name the posts that need it"}}},
     .on = &rp_activity, .judge = access_too_wide},
    {{.id = "R39-11", .severity = ROPA_ERROR, .law = "39(6), 27 ¶3",
      .condition = {{"มีฐานอื่นนอกจากความยินยอม แต่ไม่บันทึกการใช้หรือเปิดเผย", "A basis other than consent, and no record of the use or disclosure"}},
      .message = {{"ยังไม่ได้บันทึกการใช้หรือเปิดเผยที่ไม่ต้องขอความยินยอม", "Use or disclosure without consent is not recorded"}}},
     .on = &rp_activity, .judge = use_not_recorded},
    {{.id = "R39-12", .severity = ROPA_ERROR, .law = "39(7)", .elsewhere = true,
      .condition = {{"ปฏิเสธคำขอเข้าถึง โอนย้าย คัดค้าน หรือแก้ไข โดยไม่บันทึกเหตุผล", "A request for access, portability, objection or rectification is refused without a recorded reason"}},
      .message = {{"การปฏิเสธคำขอยังไม่ได้บันทึกพร้อมเหตุผล", "A refusal is not recorded with its reason"}}},
     .on = &rp_activity, .judge = refusal_unrecorded},
    {{.id = "R39-13", .severity = ROPA_ERROR, .law = "39(8)",
      .condition = {{"คำอธิบายมาตรการรักษาความมั่นคงปลอดภัยว่าง", "The description of the security measures is empty"}},
      .message = {{"ยังไม่มีคำอธิบายมาตรการรักษาความมั่นคงปลอดภัย", "The security measures are not described"}}},
     .on = &rp_activity, .also = &rp_security, .judge = no_security},
    {{.id = "R39-14", .severity = ROPA_ERROR, .law = "39 ¶3",
      .condition = {{"หน่วยงานของรัฐตอบว่าได้รับยกเว้นในฐานะกิจการขนาดเล็ก", "A state agency claims the small-organisation exemption"}},
      .message = {{"หน่วยงานของรัฐไม่ได้รับยกเว้นการบันทึกรายการ", "A state agency cannot claim the small-organisation exemption"}}},
     .on = &rp_organisation, .judge = exempt_agency},
    {{.id = "R39-15", .severity = ROPA_WARNING, .law = "policy, KPI",
      .condition = {{"ทบทวนล่าสุดเกิน 12 เดือน (ค่าที่กำหนด) หรือพ้นกำหนดทบทวน", "The last review is over 12 months old (policy), or the next is past due"}},
      .message = {{"รายการนี้เกินกำหนดทบทวน", "The review of this entry is overdue"}}},
     .on = &rp_activity, .role = RP_ANY_ROLE, .judge = review_overdue},
    {{.id = "R39-16", .severity = ROPA_WARNING, .law = "policy",
      .condition = {{"แก้ไขรายการหรือเอกสารที่อนุมัติแล้วโดยไม่ขออนุมัติใหม่", "An approved entry or paper was changed without a new approval"}},
      .message = {{"ไม่ตรงกับที่อนุมัติไว้แล้ว และยังไม่ได้ขออนุมัติใหม่", "Differs from what was approved, and not approved again"}}},
     .role = RP_ANY_ROLE, .judge = changed_since_approval},
    {{.id = "R39-17", .severity = ROPA_WARNING, .law = "39", .elsewhere = true,
      .condition = {{"ชุดข้อมูลที่ไม่มีกิจกรรมใดอ้างถึง", "A dataset that no activity names"}},
      .message = {{"รายการข้อมูลนี้ยังไม่มีบันทึกกิจกรรม (RoPA)", "This dataset has no processing activity (RoPA)"}}},
     .on = &rp_dataset, .judge = set_without_activity},
    {{.id = "R39-18", .severity = ROPA_HINT, .law = "policy",
      .condition = {{"รายการที่เผยแพร่แสดงรายละเอียดมาตรการความมั่นคงปลอดภัยทั้งหมด", "What is published of the register shows the security measures in full"}},
      .message = {{"ไม่ควรเผยแพร่รายละเอียดมาตรการความมั่นคงปลอดภัยทั้งหมดต่อสาธารณะ", "Do not publish the details of security"}}},
     .on = &rp_publication, .judge = tells_security},
    {{.id = "R39-19", .severity = ROPA_WARNING, .law = "policy; 6, 39, 40",
      .condition = {{"บทบาทเป็นทั้งผู้ควบคุมและผู้ประมวลผล", "The role is both controller and processor"}},
      .message = {{"กรุณาแยกเป็นสองรายการตามบทบาท", "Make two entries, one for each role"}}},
     .on = &rp_activity, .role = RP_ANY_ROLE, .judge = both_roles},
    {{.id = "R39-20", .severity = ROPA_HINT, .law = "policy",
      .condition = {{"ช่องที่มีเพียง \"-\" หรือ \"ไม่ระบุ\"", "A field holds only \"-\" or \"not stated\""}},
      .message = {{"เครื่องหมาย \"-\" ไม่บอกว่าไม่มีหรือไม่ทราบ โปรดระบุ", "\"-\" does not say whether there is none or it is unknown"}}},
     .role = RP_ANY_ROLE, .judge = only_a_dash},
    {{.id = "R39-22", .severity = ROPA_ERROR, .law = "39(4)",
      .condition = {{"เขียนระยะเวลาไว้ แต่อ่านไม่ออก และไม่มีทั้งระยะเวลาและเกณฑ์", "A period is written and not understood, and there is neither a period nor a criterion"}},
      .message = {{"อ่านระยะเวลา \"{x}\" ไม่ออก โปรดระบุจำนวนและหน่วย หรือยืนยันว่าเป็นเกณฑ์", "The period \"{x}\" is not understood: state a number and a unit, or confirm that it is the criterion"}}},
     .on = &rp_activity, .also = &rp_retention, .judge = phrase_not_read},
};
/* clang-format on */
RP_RULE_TABLE(completeness);
