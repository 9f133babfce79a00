/* SPDX-License-Identifier: Apache-2.0 */
/* Copyright the ropa contributors */

/* Questions, and a record as the form sees it, as JSON. */
#include <ropa/form.h>
#include <ropa/json.h>

static const char *const asks[] = {"value", "any", "more", "which", "make", "term", "mend"};

/* Null where neither language has it. */
static const char *in(const struct ropa_text *text, enum ropa_lang lang) {
    return text->in[lang];
}

static void put_option(struct ropa_json *w, const struct ropa_option *o, enum ropa_lang lang) {
    char law[300];
    ropa_json_object(w, NULL);
    ropa_json_text(w, "value", o->value);
    ropa_json_text(w, "label", in(&o->label, lang));
    if (in(&o->group, lang))
        ropa_json_text(w, "group", in(&o->group, lang));
    if (o->law)
        ropa_json_text(w, "law", ropa_law_text(o->law, lang, law, sizeof law));
    ropa_json_int(w, "times", o->times);
    ropa_json_bool(w, "chosen", o->chosen);
    ropa_json_bool(w, "ready", o->ready);
    if (in(&o->why, lang)) {
        ropa_json_text(w, "why", in(&o->why, lang));
        ropa_json_text(w, "why_law", ropa_law_text(o->why_law, lang, law, sizeof law));
    }
    ropa_json_object_end(w);
}

void ropa_json_question(struct ropa_json *w, const char *key, const struct ropa_question *q,
                        enum ropa_lang lang) {
    char law[300];
    ropa_json_object(w, key);
    ropa_json_text(w, "ask", asks[q->ask]);
    ropa_json_text(w, "noun", ropa_record_entity(q->rec)->code);
    ropa_json_text(w, "uid", ropa_record_uid(q->rec));
    ropa_json_text(w, "path", q->path);
    ropa_json_text(w, "rows", q->rows ? q->rows->code : NULL);
    ropa_json_int(w, "number", (int64_t)q->number);
    ropa_json_int(w, "section", (int64_t)q->section);
    ropa_json_text(w, "field", q->field->code);
    ropa_json_text(w, "label", in(&q->field->label, lang));
    ropa_json_text(w, "help", in(&q->field->help, lang));
    ropa_json_text(w, "kind", ropa_kind_label(q->field->kind)->in[ROPA_EN]);
    ropa_json_text(w, "need", ropa_need_label(q->field)->in[ROPA_EN]);
    ropa_json_text(w, "law", ropa_law_text(q->field->law, lang, law, sizeof law));
    ropa_json_text(w, "example", q->field->example);
    ropa_json_text(w, "value", q->value);
    ropa_json_text(w, "not_applicable", q->na);
    ropa_json_text(w, "preset", q->preset);
    ropa_json_bool(w, "enter", q->enter);
    ropa_json_bool(w, "brought", q->brought);
    ropa_json_bool(w, "may_na", q->may_na);
    ropa_json_text(w, "why_na", q->why_na);
    ropa_json_bool(w, "nested", q->nested);
    ropa_json_text(w, "typed", q->typed);
    ropa_json_text(w, "understood", q->understood);
    ropa_json_array(w, "options");
    for (size_t i = 0; i < q->n_options; i++)
        put_option(w, &q->options[i], lang);
    ropa_json_array_end(w);
    ropa_json_object_end(w);
}

void ropa_json_form_item(struct ropa_json *w, const char *key, const struct ropa_form_item *item,
                         enum ropa_lang lang) {
    const struct ropa_entity *ent = ropa_record_entity(item->rec);
    size_t f = (size_t)(item->field - ent->fields);
    ropa_json_object(w, key);
    ropa_json_text(w, "path", item->path);
    ropa_json_text(w, "rows", item->rows ? item->rows->code : NULL);
    ropa_json_int(w, "number", (int64_t)item->number);
    ropa_json_int(w, "section", (int64_t)item->section);
    ropa_json_text(w, "field", item->field->code);
    ropa_json_text(w, "label", in(&item->field->label, lang));
    ropa_json_text(w, "value", ropa_record_get(item->rec, f));
    ropa_json_text(w, "not_applicable", ropa_record_na(item->rec, f));
    ropa_json_bool(w, "missing", item->missing);
    ropa_json_bool(w, "filled", item->filled);
    ropa_json_int(w, "more", (int64_t)item->more);
    ropa_json_object_end(w);
}
