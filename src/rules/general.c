/* Dates and texts of any record (pdpa.md 5.12). */
#include "model/activity.h"
#include "model/dataset.h"
#include "model/security.h"
#include "rules/rule.h"

#include <ropa/text.h>
#include <stdlib.h>

enum { LONG_TEXT = 500, ID_DIGITS = 13 };

static bool is_on(const struct rp_case *c, const struct ropa_entity *ent) {
    return ropa_record_entity(c->rec) == ent;
}

static void ends_before_start(const struct rp_case *c) {
    size_t from = is_on(c, &rp_dataset) ? (size_t)DAT_HELD_SINCE : (size_t)ACT_P_START;
    size_t to = is_on(c, &rp_dataset) ? (size_t)DAT_HELD_UNTIL : (size_t)ACT_P_END;
    if (rp_get(c, from) && rp_get(c, to) && strcmp(rp_get(c, to), rp_get(c, from)) < 0)
        rp_report(c, .field = to);
}

static void in_the_future(const struct rp_case *c) {
    size_t f = is_on(c, &rp_security) ? (size_t)SEC_SEC_REVIEW_DATE : (size_t)ACT_LAST_REVIEW_DATE;
    if (rp_get(c, f) && *c->today && strcmp(rp_get(c, f), c->today) > 0)
        rp_report(c, .field = f);
}

static bool is_digit(char ch) {
    return ch >= '0' && ch <= '9';
}

/* Whether a run of digits, single hyphens and spaces in it passed over, is as long as an ID number or a telephone. */
static bool has_number(const char *s) {
    while (*s) {
        size_t digits = 0;
        bool zero = *s == '0';
        for (; is_digit(*s) || (digits && (*s == '-' || *s == ' ') && is_digit(s[1])); s++)
            digits += is_digit(*s);
        if (digits == ID_DIGITS || (zero && (digits == 9 || digits == 10)))
            return true;
        s += *s != '\0' && !is_digit(*s);
    }
    return false;
}

static bool has_address(const char *s) {
    for (const char *at = s; (at = strchr(at, '@')); at++)
        if (at > s && at[-1] != ' ' && at[1] && at[1] != ' ' && strchr(at, '.'))
            return true;
    return false;
}

/* Where the contact of an office, or a number of a paper, is what is asked for. */
static bool may_hold_contacts(const struct rp_case *c, const struct ropa_field *f) {
    return is_on(c, &rp_organisation) || is_on(c, &rp_unit) || is_on(c, &rp_person) || is_on(c, &rp_party) ||
           (f->flags & ROPA_PERSONAL) ||
           rp_predicate_is(f->code, RP_CODES("p_processor_contact", "p_controller_contact",
                                             "s95_optout_channel", "access_rights_method", "former_ref"));
}

static void holds_personal_data(const struct rp_case *c) {
    const struct ropa_entity *ent = ropa_record_entity(c->rec);
    for (size_t f = 0; f < ent->n_fields; f++) {
        bool text = ent->fields[f].kind == ROPA_TEXT || ent->fields[f].kind == ROPA_LONG;
        if (!text || !rp_get(c, f) || may_hold_contacts(c, &ent->fields[f]))
            continue;
        char *folded = ropa_text_fold(rp_get(c, f)); /* Thai digits as ASCII */
        if (folded && (has_number(folded) || has_address(folded)))
            rp_report(c, .field = f);
        free(folded);
    }
}

static void long_text(const struct rp_case *c) {
    const struct ropa_entity *ent = ropa_record_entity(c->rec);
    for (size_t f = 0; f < ent->n_fields; f++) {
        const char *v = ent->fields[f].kind == ROPA_LONG ? rp_get(c, f) : NULL;
        if (v && !strchr(v, '\n') && ropa_text_length(v) > LONG_TEXT)
            rp_report(c, .field = f);
    }
}

/* clang-format off */
static const struct rp_rule rules[] = {
    {{.id = "RDT-01", .severity = ROPA_ERROR, .law = "policy",
      .condition = {{"วันสิ้นสุดก่อนวันเริ่ม", "The end is before the start"}},
      .message = {{"วันที่ไม่สอดคล้องกัน", "The dates are inconsistent"}}},
     .on = &rp_activity, .also = &rp_dataset, .role = RP_ANY_ROLE, .judge = ends_before_start},
    {{.id = "RDT-03", .severity = ROPA_ERROR, .law = "policy",
      .condition = {{"วันทบทวนอยู่ในอนาคต", "A review is dated in the future"}},
      .message = {{"วันที่อยู่ในอนาคต", "The date is in the future"}}},
     .on = &rp_activity, .also = &rp_security, .role = RP_ANY_ROLE, .judge = in_the_future},
    {{.id = "RGN-02", .severity = ROPA_WARNING, .law = "policy; 22",
      .condition = {{"ข้อความมีเลข 13 หลัก โทรศัพท์ หรืออีเมล (ยกเว้นช่องติดต่อของหน่วยงาน)", "A text holds a 13-digit number, a telephone or an e-mail (contacts of offices excepted)"}},
      .message = {{"อย่าใส่ข้อมูลส่วนบุคคลจริงในบันทึก", "Keep real personal data out of the record"}}},
     .role = RP_ANY_ROLE, .judge = holds_personal_data},
    {{.id = "RGN-03", .severity = ROPA_HINT, .law = "policy",
      .condition = {{"ข้อความยาวเกิน 500 ตัวอักษรโดยไม่ขึ้นบรรทัดใหม่", "Over 500 characters without a line break"}},
      .message = {{"ข้อความยาว ควรแบ่งข้อ", "A long text; break it into points"}}},
     .role = RP_ANY_ROLE, .judge = long_text},
};
/* clang-format on */
RP_RULE_TABLE(general);
