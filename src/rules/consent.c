/* SPDX-License-Identifier: Apache-2.0 */
/* Copyright the ropa contributors */

/* s.19 and s.20: consent (pdpa.md 5.2). */
#include "base/buf.h"
#include "model/nouns/activity.h"
#include "model/nouns/consent_form.h"
#include "model/nouns/consent_form_purpose.h"
#include "model/nouns/purpose.h"
#include "model/vocab.h"
#include "rules/judge.h"

#include <ropa/text.h>
#include <stdio.h>
#include <string.h>

static bool rests_on_consent(const struct rp_case *c) {
    return rp_is(c->rec, PUR_LAWFUL_BASIS, "consent");
}

/* A form that asks for this very purpose. */
static bool asks_this(const struct rp_case *c, const struct ropa_record *form) {
    const char *text = rp_get(c, PUR_PURPOSE_TEXT);
    for (size_t i = 0; text && i < ropa_record_rows(form, CNF_PURPOSE); i++)
        if (rp_is(ropa_record_row(form, CNF_PURPOSE, i), CFP_PURPOSE_TEXT, text))
            return true;
    return false;
}

static void no_form(const struct rp_case *c) {
    if (rests_on_consent(c) && rp_empty(c, PUR_CONSENT_FORM_REF))
        rp_rule_unlinked(c, PUR_CONSENT_FORM_REF, rp_rule_first(c, &rp_consent_form, asks_this), RP_AS_RULE);
}

/* The form of the purpose, where it rests on consent; NULL: none is named or can be seen. */
static const struct ropa_record *form_of(const struct rp_case *c) {
    return rp_predicate_consent(c->rec) ? rp_rule_named(c, PUR_CONSENT_FORM_REF) : NULL;
}

/* What the form tells in its field `told`, the entry doesn't repeat in field `f`: that is told of the form, and no error. */
static bool form_tells(const struct rp_case *c, size_t f, size_t told) {
    const struct ropa_record *form = form_of(c);
    const char *value = form ? ropa_record_get(form, told) : NULL;
    char th[900], en[900];
    if (!value)
        return false;
    int shown = (int)ropa_text_fit(value, 60);
    snprintf(th, sizeof th, "แบบขอความยินยอม %s บอกไว้แล้ว (%.*s) โปรดบันทึกในรายการนี้ให้ตรงกัน",
             ropa_record_ref(form), shown, value);
    snprintf(en, sizeof en, "The consent form %s tells it (%.*s): state the same in this record",
             ropa_record_ref(form), shown, value);
    rp_report(c, .field = f, .as = RP_AS_WARNING, .say = {th, en});
    return true;
}

static void no_withdrawal(const struct rp_case *c) {
    if (rp_predicate_consent(c->rec) && rp_empty(c, PUR_WITHDRAWAL_CHANNEL) &&
        !form_tells(c, PUR_WITHDRAWAL_CHANNEL, CNF_WITHDRAWAL_CHANNEL))
        rp_report(c, .field = PUR_WITHDRAWAL_CHANNEL);
}

/* Ways to withdraw, and the words by which a form tells of them. */
static const struct {
    const char *code, *words[4];
} told_ways[] = {{"counter", {"ด้วยตนเอง", "เคาน์เตอร์"}}, {"post", {"ไปรษณีย์"}}, {"web_form", {"เว็บ", "web"}},
                 {"email", {"อีเมล", "mail", "@"}},      {"phone", {"โทร"}},   {"line", {"LINE", "ไลน์"}}};

static bool tells_way(const char *text, const char *const words[4]) {
    bool tells = false;
    for (size_t i = 0; i < 4 && words[i]; i++)
        tells |= strcasestr(text, words[i]) != NULL;
    return tells;
}

/* The notice tells of the entry's ways to withdraw, the form of its own: whoever reads both must find the same. */
static void withdrawn_otherwise(const struct rp_case *c) {
    const struct ropa_record *form = form_of(c);
    const char *text = form ? ropa_record_get(form, CNF_WITHDRAWAL_CHANNEL) : NULL,
               *ways = rp_get(c, PUR_WITHDRAWAL_CHANNEL);
    char th[900], en[900];
    bool parts = false;
    for (size_t i = 0; text && ways && i < sizeof told_ways / sizeof *told_ways; i++)
        parts |= ropa_set_has(ways, told_ways[i].code) != tells_way(text, told_ways[i].words);
    if (!parts)
        return;
    const int shown = (int)ropa_text_fit(text, 60);
    snprintf(th, sizeof th, "ช่องทางถอนความยินยอมไม่ตรงกับแบบขอความยินยอม %s (%.*s) ประกาศจึงบอกต่างจากแบบ",
             ropa_record_ref(form), shown, text);
    snprintf(
        en, sizeof en,
        "The ways to withdraw aren't those of the consent form %s (%.*s): the notice tells otherwise than "
        "the form",
        ropa_record_ref(form), shown, text);
    rp_report(c, .field = PUR_WITHDRAWAL_CHANNEL, .say = {th, en});
}

static void harder_to_withdraw(const struct rp_case *c) {
    const char *channels = rp_get(c, PUR_WITHDRAWAL_CHANNEL);
    bool online = rp_predicate_is(rp_get(c, PUR_CONSENT_METHOD),
                                  RP_CODES("tick_online", "otp", "email_reply", "banner_accept"));
    if (online && channels &&
        !rp_predicate_holds(channels, RP_CODES("web_form", "app", "gform", "email", "line", "cookie")))
        rp_report(c, .field = PUR_WITHDRAWAL_CHANNEL);
}

static void is_condition(const struct rp_case *c) {
    if (rp_predicate_consent(c->rec) && rp_yes(c->rec, PUR_CONSENT_IS_CONDITION))
        rp_report(c, .field = PUR_CONSENT_IS_CONDITION);
}

/* There is an effect and the form doesn't tell it; that the entry doesn't say whether there is one is a warning. */
static void effect_unknown(const struct rp_case *c) {
    const struct ropa_record *form = form_of(c);
    if (rp_predicate_consent(c->rec) && rp_empty(c, PUR_WITHDRAWAL_EFFECT)) {
        if (!form_tells(c, PUR_WITHDRAWAL_EFFECT, CNF_WITHDRAWAL_EFFECT))
            rp_report(c, .field = PUR_WITHDRAWAL_EFFECT, .as = RP_AS_WARNING);
    } else if (form && rp_get(c, PUR_WITHDRAWAL_EFFECT) && !ropa_record_get(form, CNF_WITHDRAWAL_EFFECT)) {
        rp_report(c, .field = PUR_CONSENT_FORM_REF, .in = form, .at = CNF_WITHDRAWAL_EFFECT,
                  .elsewhere = true);
    }
}

static void bundled(const struct rp_case *c) {
    if (ropa_record_rows(c->rec, CNF_PURPOSE) > 1 && !rp_yes(c->rec, CNF_SEPARATE_CHOICES))
        rp_report(c, .field = CNF_SEPARATE_CHOICES);
    for (size_t i = 0; ropa_record_rows(c->rec, CNF_PURPOSE) > 1 && i < ropa_record_rows(c->rec, CNF_PURPOSE);
         i++)
        if (rp_is(ropa_record_row(c->rec, CNF_PURPOSE, i), CFP_OWN_CHOICE, "0")) {
            rp_report(c, .field = CNF_PURPOSE);
            return;
        }
}

/* Silence and continued use are no choices of the list of methods: a form that names no method shows no act. */
static void implied(const struct rp_case *c) {
    if (rp_yes(c->rec, CNF_PRETICKED))
        rp_report(c, .field = CNF_PRETICKED);
    if (rp_rule_mentions(rp_get(c, CNF_CONSENT_TEXT),
                         RP_CODES("ถือว่ายินยอม", "ถือว่าท่านยินยอม", "ถือว่าได้ให้ความยินยอม", "ถือว่าให้ความยินยอม",
                                  "ถือว่าท่านให้ความยินยอม", "ถือว่าท่านได้ให้ความยินยอม")))
        rp_report(c, .field = CNF_CONSENT_TEXT);
}

static void stacked(const struct rp_case *c) {
    const char *basis = rp_get(c, PUR_LAWFUL_BASIS), *others = rp_get(c, PUR_OTHER_BASES);
    const char *const *firm = RP_CODES("public_task", "state_power", "legal");
    bool consent = rests_on_consent(c) || ropa_set_has(others, "consent");
    if (consent && (rp_predicate_is(basis, firm) || rp_predicate_holds(others, firm)))
        rp_report(c, .field = PUR_OTHER_BASES);
}

static void staff_consent(const struct rp_case *c) {
    const char *subjects = ropa_record_get(c->whole, ACT_SUBJECT_CATEGORIES);
    if (rests_on_consent(c) &&
        rp_rule_within(subjects, RP_CODES("official", "gov_employee", "perm_employee", "temp_employee",
                                          "contractor_staff", "applicant", "intern")))
        rp_report(c, .field = PUR_LAWFUL_BASIS);
}

static void oral(const struct rp_case *c) {
    if (rp_predicate_consent(c->rec) && rp_is(c->rec, PUR_CONSENT_METHOD, "oral_noted"))
        rp_report(c, .field = PUR_CONSENT_METHOD);
}

/* Consent of one of `groups`, and neither the guardian's nor the answer in field `also` says how it is asked. */
static void guardian(const struct rp_case *c, const char *const *groups, size_t also) {
    if (rp_predicate_consent(c->rec) &&
        rp_predicate_holds(ropa_record_get(c->whole, ACT_SUBJECT_VULNERABLE), groups) &&
        rp_empty(c, PUR_GUARDIAN_CONSENT_METHOD) && rp_empty(c, also))
        rp_report(c, .field = PUR_GUARDIAN_CONSENT_METHOD);
}

static void minor10(const struct rp_case *c) {
    guardian(c, RP_CODES("minor10"), PUR_GUARDIAN_CONSENT_MINOR10);
}

static void minor20(const struct rp_case *c) {
    guardian(c, RP_CODES("minor20"), PUR_GUARDIAN_CONSENT_MINOR20);
}

static void incompetent(const struct rp_case *c) {
    guardian(c, RP_CODES("incompetent", "quasi"), PUR_GUARDIAN_CONSENT_METHOD);
}

/* Add the labels of what `set` holds of `hints`. */
static void hint(const struct rp_case *c, const struct ropa_vocab *v, size_t field, const char *const *hints,
                 struct rp_buf x[2]) {
    for (; *hints; hints++) {
        const struct ropa_choice *choice = ropa_choice_find(v, *hints);
        for (int lang = 0; choice && lang < 2 && ropa_set_has(rp_get(c, field), *hints); lang++)
            rp_buf_printf(&x[lang], "%s%s", x[lang].n ? ", " : "", choice->label.in[lang]);
    }
}

/* Answers that tell of children or of persons who can't decide alone. */
static void groups_hinted(const struct rp_case *c) {
    struct rp_buf x[2] = {{0}};
    if (!rp_empty(c, ACT_SUBJECT_VULNERABLE))
        return;
    hint(c, &rp_vocab_subject, ACT_SUBJECT_CATEGORIES, RP_CODES("family", "intern"), x);
    hint(c, &rp_vocab_element, ACT_DATA_ELEMENTS, RP_CODES("birth_cert", "family", "disab_card"), x);
    hint(c, &rp_vocab_source, ACT_SOURCE_TYPES, RP_CODES("guardian"), x);
    if (x[0].n && !x[0].bad && !x[1].bad)
        rp_report(c, .field = ACT_SUBJECT_VULNERABLE, .x = {x[0].p, x[1].p});
    c->out->bad |= x[0].bad || x[1].bad;
    rp_buf_free(&x[0]);
    rp_buf_free(&x[1]);
}

/* clang-format off */
static const struct rp_rule rules[] = {
    {{.id = "R19-01", .severity = ROPA_ERROR, .law = "19 ¶2-3", .elsewhere = true,
      .condition = {{"ใช้ฐานความยินยอมแต่ไม่มีแบบขอความยินยอม", "The basis is consent and no consent form is named"}},
      .message = {{"เลือกฐานความยินยอมแต่ไม่มีแบบขอความยินยอม", "Consent is the basis, but there is no consent form"}}},
     .on = &rp_activity_purpose, .judge = no_form},
    {{.id = "R19-02", .severity = ROPA_ERROR, .law = "19 ¶5",
      .condition = {{"อาศัยความยินยอมแต่ไม่มีช่องทางถอน ถ้าแบบบอกไว้แล้วเป็นคำเตือน", "It rests on consent and no withdrawal channel is given; a warning where the form tells one"}},
      .message = {{"ไม่มีช่องทางถอนความยินยอม", "There is no channel for withdrawing consent"}}},
     .on = &rp_activity_purpose, .judge = no_withdrawal},
    {{.id = "R19-03", .severity = ROPA_WARNING, .law = "19 ¶5",
      .condition = {{"ให้ความยินยอมออนไลน์ แต่ไม่มีช่องทางถอนออนไลน์", "Consent is given online and can't be withdrawn online"}},
      .message = {{"ถอนความยินยอมยากกว่าตอนให้", "Withdrawing consent is harder than giving it"}}},
     .on = &rp_activity_purpose, .judge = harder_to_withdraw},
    {{.id = "R19-04", .severity = ROPA_ERROR, .law = "19 ¶3, consentg65",
      .condition = {{"แบบความยินยอมรวมหลายวัตถุประสงค์โดยไม่แยกให้เลือก", "A consent form covers several purposes without separate choices"}},
      .message = {{"แบบความยินยอมรวมหลายวัตถุประสงค์ ต้องแยกให้เลือก", "Consents are bundled; each purpose needs its own choice"}}},
     .on = &rp_consent_form, .judge = bundled},
    {{.id = "R19-05", .severity = ROPA_ERROR, .law = "19 ¶4",
      .condition = {{"ความยินยอมเป็นเงื่อนไขการรับบริการ", "Consent is a condition of the service"}},
      .message = {{"ห้ามกำหนดความยินยอมที่ไม่จำเป็นเป็นเงื่อนไขรับบริการ", "Consent that isn't needed may not be a condition of service"}}},
     .on = &rp_activity_purpose, .judge = is_condition},
    {{.id = "R19-06", .severity = ROPA_ERROR, .law = "19 ¶2, consentg65",
      .condition = {{"แบบติ๊กยินยอมไว้ก่อน หรือถือว่านิ่งคือยินยอม", "The form is ticked beforehand, or silence counts as consent"}},
      .message = {{"ห้ามติ๊กยินยอมไว้ล่วงหน้าหรือถือว่านิ่งคือยินยอม", "Consent may not be pre-ticked or implied"}}},
     .on = &rp_consent_form, .judge = implied},
    {{.id = "R19-07", .severity = ROPA_ERROR, .retired = true, .law = "19 ¶1",
      .condition = {{"ความยินยอมของบุคคลลงวันที่หลังวันเก็บข้อมูล (ทะเบียนไม่เก็บข้อมูลรายบุคคล)", "A person's consent is dated after the collection (the register keeps no single persons' data)"}},
      .message = {{"ได้รับความยินยอมหลังเก็บข้อมูล", "Consent came after the collection"}}}},
    {{.id = "R19-08", .severity = ROPA_ERROR, .law = "19 ¶6",
      .condition = {{"อาศัยความยินยอม แต่แบบไม่แจ้งผลของการถอน ถ้ายังไม่บอกว่ามีผลหรือไม่เป็นคำเตือน", "It rests on consent, and the form doesn't tell the effect of withdrawal; a warning where it isn't said whether there is one"}},
      .message = {{"ยังไม่ได้แจ้งผลของการถอนความยินยอม", "The effect of withdrawing consent is not told"}}},
     .on = &rp_activity_purpose, .judge = effect_unknown},
    {{.id = "R19-09", .severity = ROPA_ERROR, .retired = true, .law = "19 ¶5, 33(2), 37(3)",
      .condition = {{"บุคคลถอนความยินยอมแล้วแต่ข้อมูลยังใช้อยู่ (ทะเบียนไม่เก็บข้อมูลรายบุคคล)", "A person withdrew and the data is still in use (the register keeps no single persons' data)"}},
      .message = {{"ถอนความยินยอมแล้วแต่ยังใช้ข้อมูลอยู่", "Processing goes on after withdrawal"}}}},
    {{.id = "R19-10", .severity = ROPA_WARNING, .law = "19 ¶4, consentg65",
      .condition = {{"วัตถุประสงค์เดียวใช้ความยินยอมคู่กับภารกิจ อำนาจรัฐ หรือหน้าที่ตามกฎหมาย", "One purpose rests on consent together with public task, official authority or legal obligation"}},
      .message = {{"ใช้ความยินยอมซ้อนกับฐานอื่น อาจทำให้เข้าใจผิดว่าปฏิเสธได้", "Consent stacked on another basis suggests that it could be refused"}}},
     .on = &rp_activity_purpose, .judge = stacked},
    {{.id = "R19-11", .severity = ROPA_WARNING, .law = "19 ¶4",
      .condition = {{"ฐานความยินยอม และเจ้าของข้อมูลเป็นบุคลากร ผู้สมัคร หรือผู้ฝึกงานเท่านั้น", "The basis is consent and all subjects are staff, applicants or interns"}},
      .message = {{"ความยินยอมจากบุคลากรอาจไม่เป็นอิสระ ควรใช้ฐานอื่น", "Staff may not consent freely; use another basis"}}},
     .on = &rp_activity_purpose, .judge = staff_consent},
    {{.id = "R19-12", .severity = ROPA_WARNING, .law = "19 ¶2",
      .condition = {{"ให้ความยินยอมด้วยวาจา", "Consent is given orally"}},
      .message = {{"ความยินยอมด้วยวาจาใช้ได้เมื่อสภาพไม่อาจทำเป็นหนังสือ/อิเล็กทรอนิกส์", "Oral consent is only for where writing is impossible by nature"}}},
     .on = &rp_activity_purpose, .judge = oral},
    {{.id = "R19-13", .severity = ROPA_WARNING, .law = "19 ¶5, 23",
      .condition = {{"ช่องทางถอนความยินยอมในรายการต่างจากที่แบบขอความยินยอมบอก", "The ways to withdraw consent aren't those that the consent form tells"}},
      .message = {{"ช่องทางถอนความยินยอมไม่ตรงกับแบบขอความยินยอม", "The ways to withdraw aren't those of the consent form"}}},
     .on = &rp_activity_purpose, .judge = withdrawn_otherwise},
    {{.id = "R20-01", .severity = ROPA_ERROR, .law = "20 ¶1(2)",
      .condition = {{"อาศัยความยินยอมของผู้เยาว์ไม่เกิน 10 ปี แต่ไม่บอกวิธีขอจากผู้ใช้อำนาจปกครอง", "Consent for children up to 10, and it isn't said how the parent's is asked"}},
      .message = {{"ผู้เยาว์ไม่เกิน ๑๐ ปี ต้องขอความยินยอมจากผู้ใช้อำนาจปกครอง", "For a child up to 10 the consent of the holder of parental power is needed"}}},
     .on = &rp_activity_purpose, .judge = minor10},
    {{.id = "R20-02", .severity = ROPA_WARNING, .law = "20 ¶1(1)",
      .condition = {{"อาศัยความยินยอมของผู้เยาว์อายุเกิน 10 ปี แต่ไม่บอกวิธี", "Consent of minors over 10, and it isn't said how it is asked"}},
      .message = {{"ตรวจสอบว่าผู้เยาว์ทำการนั้นเองได้ตามกฎหมายหรือต้องได้รับความยินยอมจากผู้ใช้อำนาจปกครองด้วย", "See whether the minor may do this alone (Civil Code 22-24) or the parent must consent too"}}},
     .on = &rp_activity_purpose, .judge = minor20},
    {{.id = "R20-03", .severity = ROPA_ERROR, .law = "20 ¶2-3",
      .condition = {{"อาศัยความยินยอมของคนไร้หรือเสมือนไร้ความสามารถ แต่ไม่บอกวิธีขอจากผู้อนุบาลหรือผู้พิทักษ์", "Consent of (quasi-)incompetent persons, and it isn't said how the guardian's or curator's is asked"}},
      .message = {{"ต้องขอความยินยอมจากผู้อนุบาลหรือผู้พิทักษ์", "The consent of the guardian or curator is needed"}}},
     .on = &rp_activity_purpose, .judge = incompetent},
    {{.id = "R20-05", .severity = ROPA_ERROR, .law = "20",
      .condition = {{"คำตอบอื่นบ่งว่ามีเด็ก ครอบครัว คนพิการ หรือผู้แทน แต่ยังไม่บอกกลุ่มที่ต้องระวังเป็นพิเศษ", "Other answers tell of children, families, disabled persons or guardians, and the vulnerable groups aren't answered"}},
      .message = {{"มี \"{x}\" จึงอาจมีผู้เยาว์หรือผู้ที่ต้องมีผู้แทน โปรดระบุกลุ่มที่ต้องระวังเป็นพิเศษ หรือตอบว่าไม่มี", "\"{x}\" may mean minors or persons who need a representative; name the vulnerable groups, or answer that there are none"}}},
     .on = &rp_activity, .judge = groups_hinted},
};
/* clang-format on */
RP_RULE_TABLE(consent);
