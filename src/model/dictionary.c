/* SPDX-License-Identifier: Apache-2.0 */
/* Copyright the ropa contributors */

/* What every field and every choice means, in words and as JSON. */
#include <ropa/json.h>
#include <ropa/model.h>

const struct ropa_text *ropa_kind_label(enum ropa_kind kind) {
    static const struct ropa_text kinds[] = {
        [ROPA_TEXT] = {{"ข้อความ", "text"}},
        [ROPA_LONG] = {{"ข้อความหลายบรรทัด", "long text"}},
        [ROPA_INT] = {{"จำนวนเต็ม", "number"}},
        [ROPA_BOOL] = {{"ใช่/ไม่ใช่", "yes/no"}},
        [ROPA_DATE] = {{"วันที่", "date"}},
        [ROPA_TIME] = {{"วันเวลา", "date and time"}},
        [ROPA_CHOICE] = {{"เลือกหนึ่ง", "one choice"}},
        [ROPA_SET] = {{"เลือกได้หลายข้อ", "several choices"}},
        [ROPA_REF] = {{"อ้างรายการ", "a record"}},
        [ROPA_REFS] = {{"อ้างหลายรายการ", "records"}},
        [ROPA_ROWS] = {{"แถวย่อย", "rows"}},
    };
    return &kinds[kind];
}

const struct ropa_text *ropa_need_label(const struct ropa_field *f) {
    static const struct ropa_text computed = {{"ระบบคำนวณ", "computed"}};
    static const struct ropa_text needs[] = {
        [ROPA_OPTIONAL] = {{"", ""}},
        [ROPA_ADVISED] = {{"ควรมี", "advised"}},
        [ROPA_EXPECTED] = {{"ควรตอบ", "expected"}},
        [ROPA_REQUIRED] = {{"ต้องมี", "required"}},
    };
    return f->flags & ROPA_DERIVED ? &computed : &needs[f->need];
}

static const char *text_or(const char *text) {
    return text ? text : "";
}

/* Kind and need are the same in any language, as codes are. */
void ropa_json_field(struct ropa_json *w, const char *key, const struct ropa_entity *ent,
                     const struct ropa_field *f, enum ropa_lang lang) {
    char law[300];
    ropa_json_object(w, key);
    ropa_json_text(w, "noun", ent->code);
    ropa_json_text(w, "code", f->code);
    ropa_json_text(w, "label", f->label.in[lang]);
    ropa_json_text(w, "kind", ropa_kind_label(f->kind)->in[ROPA_EN]);
    ropa_json_text(w, "values", f->vocab ? f->vocab->code : f->of ? f->of->code : "");
    ropa_json_text(w, "need", ropa_need_label(f)->in[ROPA_EN]);
    ropa_json_text(w, "law", ropa_law_text(f->law, lang, law, sizeof law));
    ropa_json_text(w, "example", text_or(f->example));
    ropa_json_text(w, "help", text_or(f->help.in[lang]));
    ropa_json_object_end(w);
}

void ropa_json_choice(struct ropa_json *w, const char *key, const struct ropa_vocab *v,
                      const struct ropa_choice *c, enum ropa_lang lang) {
    char law[300];
    ropa_json_object(w, key);
    ropa_json_text(w, "list", v->code);
    ropa_json_text(w, "code", c->code);
    ropa_json_text(w, "th", c->label.in[ROPA_TH]);
    ropa_json_text(w, "en", c->label.in[ROPA_EN]);
    ropa_json_text(w, "group", text_or(c->group.in[lang]));
    ropa_json_text(w, "law", ropa_law_text(c->law, lang, law, sizeof law));
    ropa_json_object_end(w);
}
