/* Dates and texts of any record (pdpa.md 5.12). */
#include "model/activity.h"
#include "rules/rule.h"

#include <ropa/text.h>
#include <stdlib.h>

enum {
    LONG_TEXT = 500,
    ID_DIGITS = 13,
    BE = 543,         /* years from the Gregorian to the Buddhist era */
    FIRST_ERA = 2400, /* a year above is Buddhist */
    LAST_ERA = 2443,  /* no date of a register is older than 1900 */
};

static bool is_on(const struct rp_case *c, const struct ropa_entity *ent) {
    return ropa_record_entity(c->rec) == ent;
}

/* Codes of dates that begin and end the same thing, whatever record they stand in. */
static const char *const spans[][2] = {
    {"p_start", "p_end"},         {"held_since", "held_until"},       {"effective_date", "effective_until"},
    {"in_use_from", "in_use_to"}, {"valid_from", "valid_to"},         {"in_scope_from", "in_scope_to"},
    {"held_on", "held_until"},    {"published_from", "published_to"}, {"requested_on", "disclosure_date"},
    {"list_date", "done_on"},     {"approved_on", "done_on"},         {"decided_on", "valid_until"},
};

static void ends_before_start(const struct rp_case *c) {
    const struct ropa_entity *ent = ropa_record_entity(c->rec);
    for (size_t i = 0; i < sizeof spans / sizeof *spans; i++) {
        size_t from = ropa_field_find(ent, spans[i][0]), to = ropa_field_find(ent, spans[i][1]);
        if (from != ROPA_NO_FIELD && to != ROPA_NO_FIELD &&
            rp_rule_day_before(rp_get(c, to), rp_get(c, from)))
            rp_report(c, .field = to);
    }
}

/* What has been done can't lie ahead. */
static void in_the_future(const struct rp_case *c) {
    static const char *const done[] = {"last_review_date", "sec_review_date", "review_date", "approved_on",
                                       "done_on",          "decided_on",      "signed_at",   "declared_on",
                                       "disclosure_date",  "list_date"};
    const struct ropa_entity *ent = ropa_record_entity(c->rec);
    for (size_t i = 0; i < sizeof done / sizeof *done; i++) {
        size_t f = ropa_field_find(ent, done[i]);
        if (f != ROPA_NO_FIELD && *c->today && rp_rule_day_before(c->today, rp_get(c, f)))
            rp_report(c, .field = f);
    }
}

/*
 * A Buddhist year in a Gregorian date, or the other way round. What is typed is read by its era; this finds what came
 * by another way, and fiscal years, which are numbers.
 */
static void other_era(const struct rp_case *c) {
    const struct ropa_entity *ent = ropa_record_entity(c->rec);
    for (size_t f = 0; f < ent->n_fields; f++) {
        bool date = ent->fields[f].kind == ROPA_DATE || ent->fields[f].kind == ROPA_TIME;
        bool fiscal = ent->fields[f].kind == ROPA_INT && !strcmp(ent->fields[f].code, "fiscal_year");
        long year = (date || fiscal) && rp_get(c, f) ? strtol(rp_get(c, f), NULL, 10) : 0;
        if (year && (date ? year > FIRST_ERA || year < LAST_ERA - BE : year < FIRST_ERA))
            rp_report(c, .field = f);
    }
}

/* The date by which a record belongs to a fiscal year. */
static void other_year(const struct rp_case *c) {
    static const char *const dates[] = {"last_review_date", "declared_on", "due_round6", "due_round9"};
    const struct ropa_entity *ent = ropa_record_entity(c->rec);
    size_t of = ropa_field_find(ent, "fiscal_year");
    const char *year = of != ROPA_NO_FIELD ? rp_get(c, of) : NULL;
    for (size_t i = 0; year && i < sizeof dates / sizeof *dates; i++) {
        size_t f = ropa_field_find(ent, dates[i]);
        const char *day = f != ROPA_NO_FIELD ? rp_get(c, f) : NULL;
        if (day && ropa_date_fiscal_year(day) != strtol(year, NULL, 10))
            rp_report(c, .field = f);
    }
}

static void recorded_twice(const struct rp_case *c) {
    if (c->view && c->view->twins && c->view->twins(c->view->ctx, c->rec))
        rp_report(c, .field = ACT_ACTIVITY_NAME);
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

/* Folding is dear and most texts hold neither digits (Thai ones are E0 B9 90 to 99) nor an @. */
static bool may_hold_number(const char *s) {
    for (; *s; s++)
        if (is_digit(*s) || *s == '@' ||
            (!strncmp(s, "\xE0\xB9", 2) && (unsigned char)s[2] >= 0x90 && (unsigned char)s[2] <= 0x99))
            return true;
    return false;
}

/* Where the contact of an office, or a number of a paper, is what is asked for. */
static bool may_hold_contacts(const struct rp_case *c, const struct ropa_field *f) {
    return is_on(c, &rp_organisation) || is_on(c, &rp_unit) || is_on(c, &rp_person) || is_on(c, &rp_party) ||
           is_on(c, &rp_setting) || (f->flags & ROPA_PERSONAL) ||
           rp_predicate_is(f->code, RP_CODES("p_processor_contact", "p_controller_contact",
                                             "s95_optout_channel", "withdrawal_channel", "intake_channels",
                                             "access_rights_method", "former_ref"));
}

static void holds_personal_data(const struct rp_case *c) {
    const struct ropa_entity *ent = ropa_record_entity(c->rec);
    for (size_t f = 0; f < ent->n_fields; f++) {
        bool text = ent->fields[f].kind == ROPA_TEXT || ent->fields[f].kind == ROPA_LONG;
        if (!text || !rp_get(c, f) || may_hold_contacts(c, &ent->fields[f]))
            continue;
        if (!may_hold_number(rp_get(c, f)))
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
     .role = RP_ANY_ROLE, .judge = ends_before_start},
    {{.id = "RDT-02", .severity = ROPA_ERROR, .law = "policy",
      .condition = {{"วันที่มีปี ค.ศ. เกิน 2400 หรือก่อน 1900 หรือปีงบประมาณต่ำกว่า 2400 (เมื่อพิมพ์หรือนำเข้า ระบบอ่าน พ.ศ./ค.ศ. ให้)", "A date with a Gregorian year over 2400 or before 1900, or a fiscal year under 2400 (what is typed or imported is read by its era)"}},
      .message = {{"ปีอาจสลับ พ.ศ./ค.ศ.", "The year may be of the other era"}}},
     .role = RP_ANY_ROLE, .judge = other_era},
    {{.id = "RDT-03", .severity = ROPA_ERROR, .law = "policy",
      .condition = {{"วันที่ทบทวน อนุมัติ ลงนาม เปิดเผย หรือทำลายอยู่ในอนาคต", "A review, approval, signature, disclosure or disposal is dated in the future"}},
      .message = {{"วันที่อยู่ในอนาคต", "The date is in the future"}}},
     .role = RP_ANY_ROLE, .judge = in_the_future},
    {{.id = "RDT-04", .severity = ROPA_WARNING, .law = "policy",
      .condition = {{"วันที่ทบทวน รับรอง หรือกำหนดส่ง อยู่นอกปีงบประมาณของรายการ", "The date of review, declaration or round is outside the record's fiscal year"}},
      .message = {{"วันที่ไม่อยู่ในปีงบประมาณที่ระบุ", "The date is outside the fiscal year given"}}},
     .role = RP_ANY_ROLE, .judge = other_year},
    {{.id = "RGN-01", .severity = ROPA_WARNING, .law = "policy",
      .condition = {{"มีกิจกรรมชื่อเดียวกันในหน่วยงานเดียวกัน", "Another activity of the same unit has the same name"}},
      .message = {{"อาจบันทึกซ้ำ", "This may be recorded twice"}}},
     .on = &rp_activity, .role = RP_ANY_ROLE, .judge = recorded_twice},
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
