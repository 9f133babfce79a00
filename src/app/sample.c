/* The worked example: an office that is plainly a sample, from templates/sample.json. */
#include "app/register.h"
#include "base/err.h"
#include "model/nouns.h"

#include <stdlib.h>
#include <string.h>

/* A record as the template describes it; an activity may begin from a starter. */
static enum ropa_status begin(struct ropa_register *reg, const struct ropa_entity *ent, const json_t *object,
                              struct ropa_record **out, struct ropa_err *err) {
    const char *starter = json_string_value(json_object_get(object, "starter"));
    char *ask = NULL;
    if (starter) {
        enum ropa_status s = ropa_starter_begin(reg, starter, out, &ask, err);
        free(ask);
        return s;
    }
    *out = ropa_record_new(ent);
    return *out ? ROPA_OK : rp_err(err, ROPA_E_NOMEM, NULL);
}

/* "set": answers by path, as the starter's `ask` names them ("storage.storage_location"). */
static enum ropa_status answer(struct ropa_register *reg, struct ropa_record *rec, const json_t *answers,
                               struct ropa_err *err) {
    struct ropa_edit *edit;
    const char *path;
    json_t *text;
    enum ropa_status s = ropa_edit_begin(reg, rec, &edit, err);
    if (s)
        return s;
    json_object_foreach((json_t *)answers, path, text) {
        if ((s = ropa_edit_set(edit, path, json_string_value(text), err)))
            break;
    }
    if (!s)
        s = ropa_edit_finish(edit, err);
    ropa_edit_free(edit);
    return s;
}

static enum ropa_status add(struct ropa_register *reg, const struct ropa_entity *ent, json_t *object,
                            struct ropa_err *err) {
    struct ropa_record *rec = NULL;
    json_t *answers = json_incref(json_object_get(object, "set"));
    enum ropa_status s = begin(reg, ent, object, &rec, err);
    json_object_del(object, "starter");
    json_object_del(object, "set");
    if (!s)
        s = rp_record_apply(rec, object, ropa_register_view(reg), err);
    if (!s && answers)
        s = answer(reg, rec, answers, err);
    if (!s)
        s = ropa_register_save(reg, rec, err);
    ropa_record_free(rec);
    json_decref(answers);
    return s;
}

static enum ropa_status add_all(struct ropa_register *reg, const json_t *sample, struct ropa_err *err) {
    size_t n, i;
    json_t *object;
    const struct ropa_entity *const *ents = ropa_entities(&n);
    enum ropa_status s = ROPA_OK;
    for (size_t e = 0; e < n && !s; e++) {
        json_array_foreach(json_object_get(sample, ents[e]->code), i, object) {
            if ((s = add(reg, ents[e], object, err)))
                break;
        }
    }
    return s;
}

enum ropa_status ropa_register_sample(struct ropa_register *reg, struct ropa_err *err) {
    char *text;
    json_error_t e;
    enum ropa_status s = rp_template_read(reg, "sample.json", &text, err);
    if (s)
        return s;
    json_t *sample = json_loads(text, JSON_REJECT_DUPLICATES, &e);
    free(text);
    if (!sample) {
        rp_err_subject(err, ROPA_E_FORMAT, "sample.json", e.text);
        if (err)
            err->row = e.line;
        return ROPA_E_FORMAT;
    }
    s = rp_store_begin(reg->st, "add", err);
    if (!s) {
        s = add_all(reg, sample, err);
        if (!s)
            s = rp_store_commit(reg->st, err);
        else
            rp_store_rollback(reg->st);
    }
    json_decref(sample);
    return s;
}
