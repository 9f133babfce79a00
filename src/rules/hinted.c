/* SPDX-License-Identifier: Apache-2.0 */
/* Copyright the ropa contributors */

/*
 * What a data protection officer would see in the words of an entry and its answers don't say. Asked as something to
 * look at again, with the word that gave the reason; answered by the field, or once by a waiver.
 */
#include "model/hints.h"
#include "model/nouns/activity.h"
#include "model/nouns/purpose.h"
#include "model/nouns/recipient.h"
#include "model/nouns/retention.h"
#include "model/vocab.h"
#include "rules/judge.h"

#include <ropa/text.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static const struct rp_hint_list *list(const struct rp_case *c, const char *code) {
    return rp_hints_list(rp_hints_of(c->view), code);
}

/* What is read for words: of the entry, and of a purpose. */
enum { MOST_TEXTS = 5 };
static const size_t of_entry[MOST_TEXTS] = {ACT_ACTIVITY_NAME, ACT_FORM_NAME, ACT_SUBJECT_CATEGORIES,
                                            ACT_DATA_ELEMENTS, ACT_DATA_ELEMENTS_OTHER};
struct texts {
    size_t field[MOST_TEXTS], n;
    struct rp_hint_text text[MOST_TEXTS];
};

static void fold_texts(const struct rp_case *c, struct texts *t) {
    static const size_t of_purpose[] = {PUR_PURPOSE_TEXT};
    bool entry = c->rec == c->whole;
    t->n = entry ? MOST_TEXTS : 1;
    memcpy(t->field, entry ? of_entry : of_purpose, t->n * sizeof *t->field);
    for (size_t i = 0; i < t->n; i++)
        rp_hint_text_init(&t->text[i], rp_get(c, t->field[i]));
}

static void free_texts(struct texts *t) {
    for (size_t i = 0; i < t->n; i++)
        rp_hint_text_free(&t->text[i]);
}

/* The first text in which `words` are met, and the word. */
static const char *met(const struct texts *t, const struct rp_hint_list *words, size_t *field) {
    const char *word = NULL;
    for (size_t i = 0; !word && i < t->n; i++) {
        word = rp_hint_met(words, &t->text[i]);
        *field = t->field[i];
    }
    return word;
}

/* Whether the entry says that it holds data of `category`, or that it holds none of s.26. */
static bool has_category(const struct rp_case *c, const char *category) {
    bool used = false;
    for (size_t i = 0; i < ropa_record_rows(c->whole, ACT_PURPOSE); i++)
        used |= rp_predicate_uses_category(ropa_record_row(c->whole, ACT_PURPOSE, i), category);
    return used || ropa_record_na(c->whole, ACT_SENSITIVE_CATEGORIES) ||
           ropa_set_has(ropa_record_get(c->whole, ACT_SENSITIVE_CATEGORIES), category);
}

/* Every word of `words` met in the texts, a line each. */
static struct rp_buf all_met(const struct texts *t, const struct rp_hint_list *words) {
    struct rp_buf all = {0};
    for (size_t i = 0; i < t->n; i++)
        rp_hint_all(words, &t->text[i], &all);
    return all;
}

static void add_met(const struct rp_hint_list *words, const char *text, struct rp_buf *all) {
    struct rp_hint_text t;
    rp_hint_text_init(&t, text);
    rp_hint_all(words, &t, all);
    rp_hint_text_free(&t);
}

/* Whether every one of the lines of `words` is a line of `among`. */
static bool are_among(const char *words, const char *among) {
    bool all = true;
    for (size_t n; all && words && *words; words += n + (words[n] == '\n')) {
        n = strcspn(words, "\n");
        bool met = false;
        for (const char *p = among; p && *p && !met; p += strcspn(p, "\n"), p += *p == '\n')
            met = strcspn(p, "\n") == n && !strncmp(p, words, n);
        all = met;
    }
    return all;
}

/* Whether the entry, or a purpose before the one that is judged, has all of `said` and was told of it. */
static bool was_said(const struct rp_case *c, const struct rp_hint_list *words, const char *said) {
    struct rp_buf before = {0};
    if (c->rec == c->whole)
        return false;
    for (size_t i = 0; i < MOST_TEXTS; i++)
        add_met(words, ropa_record_get(c->whole, of_entry[i]), &before);
    for (size_t i = 0; i < ropa_record_rows(c->whole, ACT_PURPOSE); i++) {
        const struct ropa_record *row = ropa_record_row(c->whole, ACT_PURPOSE, i);
        if (row == c->rec)
            break;
        add_met(words, ropa_record_get(row, PUR_PURPOSE_TEXT), &before);
    }
    bool all = before.p && are_among(said, before.p);
    c->out->bad |= before.bad;
    rp_buf_free(&before);
    return all;
}

/* ---- checks through the police ---- */

/* Who is asked: in the words of the entry, where the data is from, and to whom it goes. */
static const char *asks_police(const struct rp_case *c) {
    const struct rp_hint_list *police = list(c, "police");
    const char *word = rp_hint_in(police, rp_get(c, ACT_ACTIVITY_NAME));
    word = word ? word : rp_hint_in(police, rp_get(c, ACT_SOURCE_DETAIL));
    for (size_t i = 0; !word && i < ropa_record_rows(c->rec, ACT_RECIPIENT); i++)
        word = rp_hint_in(police,
                          ropa_record_get(ropa_record_row(c->rec, ACT_RECIPIENT, i), RCP_RECIPIENT_NAME));
    for (size_t i = 0; !word && i < ropa_record_rows(c->rec, ACT_PURPOSE); i++)
        word = rp_hint_in(police, ropa_record_get(ropa_record_row(c->rec, ACT_PURPOSE, i), PUR_PURPOSE_TEXT));
    return word;
}

/* What for: that somebody is found fit. */
static const char *vets(const struct rp_case *c, const struct texts *texts) {
    const struct rp_hint_list *vetting = list(c, "vetting");
    size_t field;
    const char *word = met(texts, vetting, &field);
    for (size_t i = 0; !word && i < ropa_record_rows(c->rec, ACT_PURPOSE); i++)
        word =
            rp_hint_in(vetting, ropa_record_get(ropa_record_row(c->rec, ACT_PURPOSE, i), PUR_PURPOSE_TEXT));
    for (size_t i = 0; !word && i < ropa_record_rows(c->rec, ACT_RECIPIENT); i++)
        word = rp_hint_in(vetting,
                          ropa_record_get(ropa_record_row(c->rec, ACT_RECIPIENT, i), RCP_RECIPIENT_PURPOSE));
    return word;
}

/* Neither word tells of a criminal record by itself: the police is sent much, and many are looked at. */
static void checked_by_police(const struct rp_case *c, const struct texts *texts) {
    const char *police = c->rec == c->whole ? asks_police(c) : NULL,
               *vetting = police ? vets(c, texts) : NULL;
    char th[400], en[400], words[200];
    if (!vetting || has_category(c, "criminal"))
        return;
    snprintf(words, sizeof words, "%s\n%s", police, vetting);
    snprintf(th, sizeof th,
             "ควรทบทวน: \"%s\" โดย \"%s\" มักเป็นการตรวจประวัติอาชญากรรม แต่ยังไม่ได้ระบุเป็นข้อมูลตามมาตรา ๒๖", vetting,
             police);
    snprintf(
        en, sizeof en,
        "Please review: \"%s\" by \"%s\" mostly is a check of criminal records, s.26 data that isn't listed",
        vetting, police);
    rp_report(c, .field = ACT_ACTIVITY_NAME, .say = {th, en}, .words = words);
}

static void category_untold(const struct rp_case *c) {
    static const char *const categories[] = {"health",    "disability", "belief",   "race",   "criminal",
                                             "biometric", "union",      "politics", "sexual", "genetic"};
    struct texts texts;
    fold_texts(c, &texts);
    for (size_t i = 0; i < sizeof categories / sizeof *categories; i++) {
        const struct ropa_choice *category = ropa_choice_find(&rp_vocab_s26cat, categories[i]);
        size_t field;
        const char *word = met(&texts, list(c, categories[i]), &field);
        char th[400], en[400];
        if (!word || has_category(c, categories[i]))
            continue;
        bool named = strstr(category->label.in[ROPA_TH], word) != NULL; /* the word is what it is called */
        if (named) {
            snprintf(th, sizeof th, "ควรทบทวน: \"%s\" ยังไม่ได้ระบุเป็นข้อมูลตามมาตรา ๒๖", word);
            snprintf(en, sizeof en, "Please review: \"%s\" is s.26 data that isn't listed", word);
        } else {
            snprintf(th, sizeof th, "ควรทบทวน: \"%s\" มักเป็น%s แต่ยังไม่ได้ระบุเป็นข้อมูลตามมาตรา ๒๖", word,
                     category->label.in[ROPA_TH]);
            snprintf(en, sizeof en, "Please review: \"%s\" tells of s.26 data (%s) that isn't listed", word,
                     category->label.in[ROPA_EN]);
        }
        struct rp_buf words = all_met(&texts, list(c, categories[i]));
        if (!was_said(c, list(c, categories[i]), words.p))
            rp_report(c, .field = field, .say = {th, en}, .words = words.p);
        c->out->bad |= words.bad;
        rp_buf_free(&words);
    }
    size_t field;
    if (!met(&texts, list(c, "criminal"), &field))
        checked_by_police(c, &texts);
    free_texts(&texts);
}

static void minors_untold(const struct rp_case *c) {
    struct texts texts;
    size_t field;
    if (ropa_field_answered(c->whole, ACT_SUBJECT_VULNERABLE))
        return;
    fold_texts(c, &texts);
    const char *word = met(&texts, list(c, "minors"), &field);
    if (word) {
        struct rp_buf words = all_met(&texts, list(c, "minors"));
        if (!was_said(c, list(c, "minors"), words.p))
            rp_report(c, .field = field, .x = {word}, .words = words.p);
        c->out->bad |= words.bad;
        rp_buf_free(&words);
    }
    free_texts(&texts);
}

static void not_necessary(const struct rp_case *c) {
    bool holds =
        rp_predicate_holds(rp_get(c, ACT_DATA_ELEMENTS), RP_CODES("religion", "race_el", "ethnic_el")) ||
        rp_predicate_holds(rp_get(c, ACT_SENSITIVE_CATEGORIES), RP_CODES("belief", "race", "ethnicity"));
    if (holds && rp_empty(c, ACT_NECESSITY_NOTE))
        rp_report(c, .field = ACT_NECESSITY_NOTE);
}

static void order_as_law(const struct rp_case *c) {
    const char *law = rp_get(c, PUR_S26_LAW_REF);
    if (rp_hint_in(list(c, "orders"), law) && !rp_hint_in(list(c, "laws"), law))
        rp_report(c, .field = PUR_S26_LAW_REF, .x = {law}, .words = law);
}

static void shredded_alone(const struct rp_case *c) {
    static const size_t plans[] = {RET_RETENTION_TEXT, RET_RETENTION_CRITERION, RET_RETENTION_LAW_REF,
                                   RET_NOTES};
    bool planned = false;
    if (!rp_yes(c->rec, ACT_IS_OFFICIAL_RECORD) || !c->retention ||
        !rp_predicate_holds(ropa_record_get(c->retention, RET_DISPOSAL_METHOD),
                            RP_CODES("shred", "burn", "pulp")))
        return;
    for (size_t i = 0; i < sizeof plans / sizeof *plans; i++)
        planned |= rp_hint_in(list(c, "disposal_plan"), ropa_record_get(c->retention, plans[i])) != NULL;
    if (list(c, "disposal_plan") && !planned)
        rp_report(c, .field = ACT_RETENTION_REF, .in = c->retention, .at = RET_DISPOSAL_METHOD);
}

/* clang-format off */
static const struct rp_rule rules[] = {
    {{.id = "R20-04", .severity = ROPA_WARNING, .law = "20",
      .condition = {{"ชื่อ แบบฟอร์ม วัตถุประสงค์ กลุ่มเจ้าของข้อมูล หรือรายการข้อมูลมีคำที่บ่งถึงเด็กหรือครอบครัว แต่ยังไม่ตอบกลุ่มที่ต้องระวังเป็นพิเศษ", "A name, form, purpose, group of persons or element speaks of children or families, and the vulnerable groups aren't answered"}},
      .message = {{"ควรทบทวน: \"{x}\" บ่งว่าอาจมีข้อมูลของผู้เยาว์ โปรดตอบกลุ่มที่ต้องระวังเป็นพิเศษ", "Please review: \"{x}\" may mean data of minors; answer the vulnerable groups"}}},
     .on = &rp_activity, .also = &rp_activity_purpose, .judge = minors_untold},
    {{.id = "R26-15", .severity = ROPA_WARNING, .law = "26",
      .condition = {{"ชื่อ แบบฟอร์ม วัตถุประสงค์ กลุ่มเจ้าของข้อมูล หรือรายการข้อมูลมีคำที่บ่งถึงข้อมูลสุขภาพ ความพิการ ศาสนา เชื้อชาติ ประวัติอาชญากรรม ข้อมูลชีวภาพ ข้อมูลพันธุกรรม พฤติกรรมทางเพศ ความคิดเห็นทางการเมือง หรือสหภาพแรงงาน แต่ไม่ได้ระบุเป็นข้อมูลตามมาตรา 26", "A name, form, purpose, group of persons or element speaks of health, disability, religion, race, criminal records, biometrics, genes, sexual behaviour, political opinions or trade unions, and no such data of s.26 is listed"}},
      .message = {{"ควรทบทวน: มีคำที่บ่งถึงข้อมูลตามมาตรา ๒๖ ที่ยังไม่ได้ระบุ", "Please review: words tell of s.26 data that isn't listed"}}},
     .on = &rp_activity, .also = &rp_activity_purpose, .judge = category_untold},
    {{.id = "R26-16", .severity = ROPA_WARNING, .law = "22, 26",
      .condition = {{"เก็บศาสนา เชื้อชาติ หรือเผ่าพันธุ์ โดยไม่อธิบายความจำเป็น", "Religion, race or ethnic origin is kept and the necessity isn't explained"}},
      .message = {{"ควรทบทวน: จำเป็นต้องเก็บศาสนาหรือเชื้อชาติหรือไม่ ถ้าจำเป็นโปรดอธิบาย ถ้าไม่จำเป็นควรเลิกเก็บ", "Please review: is religion or race needed? Explain why, or stop collecting it"}}},
     .on = &rp_activity, .judge = not_necessary},
    {{.id = "R26-17", .severity = ROPA_WARNING, .law = "26(5)",
      .condition = {{"ที่อ้างเป็นกฎหมายตามมาตรา 26 เป็นคำสั่ง ระเบียบภายใน หนังสือ นโยบาย หรือมติ", "What is cited as law for the ground of s.26 is an order, internal rule, letter, policy or resolution"}},
      .message = {{"ควรทบทวน: \"{x}\" เป็นคำสั่ง ระเบียบ หนังสือ หรือมติภายใน ไม่ใช่กฎหมายที่ให้เก็บข้อมูลตามมาตรา ๒๖", "Please review: \"{x}\" is an order or rule of the office, not a law that allows data of s.26"}}},
     .on = &rp_activity_purpose, .judge = order_as_law},
    {{.id = "R39-21", .severity = ROPA_WARNING, .law = "สารบรรณ ข้อ ๖๖",
      .condition = {{"เป็นหนังสือราชการและจะย่อย เผา หรือทำเป็นเยื่อกระดาษ โดยไม่กล่าวถึงบัญชีหนังสือขอทำลายหรือคณะกรรมการ", "Official records are to be shredded, burnt or pulped, and no disposal list or committee is planned"}},
      .message = {{"ควรทบทวน: หนังสือราชการทำลายได้เมื่อผ่านบัญชีหนังสือขอทำลายและคณะกรรมการทำลายหนังสือ", "Please review: official records are destroyed by way of the disposal list and committee"}}},
     .on = &rp_activity, .judge = shredded_alone},
};
/* clang-format on */
RP_RULE_TABLE(hinted);
