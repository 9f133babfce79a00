/* SPDX-License-Identifier: Apache-2.0 */
/* Copyright the ropa contributors */
#include "exchange/json_register.h"

#include "base/buf.h"
#include "base/err.h"
#include "exchange/decode.h"
#include "model/json_text.h"
#include "model/record.h"

#include <stdlib.h>
#include <string.h>

#define MAX_RECORD (64u << 20)

/* ---- out ---- */

void rp_json_register_begin(struct rp_json_writer *w, FILE *out, const char *uid, const char *head,
                            bool approved) {
    *w = (struct rp_json_writer){.out = out};
    fprintf(out, "{\"ropa\":1,\"register\":\"%s\"%s,\"head\":\"%s\"", uid,
            approved ? ",\"approved\":true" : "", head);
}

/* One record a line; `json` is taken over, NULL: out of memory. */
static void put_line(struct rp_json_writer *w, const struct ropa_entity *ent, char *json) {
    if (ent != w->noun) {
        fprintf(w->out, "%s,\n\"%s\":[", w->noun ? "]" : "", ent->code);
        w->noun = ent;
        w->n = 0;
    }
    if (json)
        fprintf(w->out, "%s\n%s", w->n++ ? "," : "", json);
    w->bad = w->bad || !json;
    free(json);
}

void rp_json_register_put(struct rp_json_writer *w, const struct ropa_record *rec) {
    put_line(w, rec->ent, ropa_record_to_json(rec, NULL, false));
}

/* A shared record as a print has it. */
static json_t *named_json(const struct ropa_record *rec) {
    json_t *object = rp_record_json(rec, NULL);
    json_object_del(object, "rev");
    json_object_del(object, "status");
    if (!object || !json_object_set_new_nocheck(object, "noun", json_string_nocheck(rec->ent->code)))
        return object;
    json_decref(object);
    return NULL;
}

void rp_json_register_put_print(struct rp_json_writer *w, const struct ropa_record *rec,
                                const struct ropa_record *const *named, size_t n) {
    json_t *object = rp_record_json(rec, NULL), *list = json_array();
    bool good = object && list;
    for (size_t i = 0; i < n && good; i++)
        good = !json_array_append_new(list, named_json(named[i]));
    good = good && !json_object_set_nocheck(object, "named", list);
    put_line(w, rec->ent, good ? rp_json_write(object, JSON_COMPACT) : NULL);
    json_decref(list);
    json_decref(object);
}

enum ropa_status rp_json_register_end(struct rp_json_writer *w, struct ropa_err *err) {
    fputs(w->noun ? "]}\n" : "}\n", w->out);
    return w->bad ? rp_err(err, ROPA_E_NOMEM, NULL) : ROPA_OK;
}

/* ---- in ---- */

/* Where the reader stands. */
enum state { START, KEY, COLON, VALUE, ELEMENT, AFTER_ELEMENT, AFTER_VALUE, END };

struct reader {
    rp_json_fn *each;
    void *ctx;
    struct ropa_err *err;
    const char *path;
    enum state state;
    bool bare;          /* the file is one array */
    bool text, escaped; /* inside a string */
    bool plain;         /* the value being taken is neither object, array nor string */
    size_t depth;       /* of brackets inside the value being taken */
    size_t place;
    long line, begun; /* where it stands; where the value being taken began */
    struct rp_buf key, value;
};

/* `says` as jansson would say it. */
static enum ropa_status wrong(struct reader *r, const char *says) {
    rp_err_subject(r->err, ROPA_E_FORMAT, r->path, NULL);
    rp_json_explain(says, r->err);
    if (r->err)
        r->err->row = r->line;
    return ROPA_E_FORMAT;
}

static bool is_space(char c) {
    return c == ' ' || c == '\t' || c == '\n' || c == '\r';
}

/* A mistake within the value was counted from its beginning. */
static void place_in_file(struct reader *r) {
    if (!r->err || !r->err->row)
        return;
    if (r->err->row == 1)
        r->err->column = 0;
    r->err->row += r->begun - 1;
    RP_COPY(r->err->subject, r->path);
}

static enum ropa_status hand_over(struct reader *r, bool element) {
    enum ropa_status s = r->value.bad || r->key.bad ? rp_err(r->err, ROPA_E_NOMEM, NULL) : ROPA_OK;
    if (!s)
        s = r->each(r->ctx, r->key.p ? r->key.p : "", element ? ++r->place : 0, r->value.p, r->err);
    if (s == ROPA_E_FORMAT)
        place_in_file(r);
    r->state = element ? AFTER_ELEMENT : AFTER_VALUE;
    rp_buf_clear(&r->value);
    return s;
}

/* One more character of a string; true at its end. */
static bool string_ends(struct reader *r, char c) {
    bool quote = c == '"' && !r->escaped;
    r->escaped = c == '\\' && !r->escaped;
    if (quote)
        r->text = false;
    return quote;
}

static enum ropa_status begin_value(struct reader *r, char c, bool element) {
    if (c == '[' && !element) {
        r->place = 0;
        r->state = ELEMENT;
        return ROPA_OK;
    }
    if (!strchr("{[\"-0123456789tfn", c))
        return wrong(r, c == ']' || c == '}' || c == ',' ? "unexpected token" : "invalid token");
    r->begun = r->line;
    r->text = c == '"';
    r->depth = c == '{' || c == '[';
    r->plain = !r->text && !r->depth;
    rp_buf_char(&r->value, c);
    return ROPA_OK;
}

/* A character between values. */
static enum ropa_status step(struct reader *r, char c) {
    switch (r->state) {
    case START:
        r->bare = c == '[';
        r->state = r->bare ? ELEMENT : KEY;
        return c == '[' || c == '{' ? ROPA_OK : wrong(r, "'[' or '{' expected");
    case KEY:
        if (c == '}')
            r->state = END;
        else if (c != '"')
            return wrong(r, "string or '}' expected");
        else
            r->text = true;
        rp_buf_clear(&r->key);
        return ROPA_OK;
    case COLON:
        r->state = VALUE;
        return c == ':' ? ROPA_OK : wrong(r, "':' expected");
    case ELEMENT:
        if (c == ']' && r->place == 0) {
            r->state = r->bare ? END : AFTER_VALUE;
            return ROPA_OK;
        }
        return begin_value(r, c, true);
    case VALUE:
        return begin_value(r, c, false);
    case AFTER_ELEMENT:
        r->state = c == ',' ? ELEMENT : r->bare ? END : AFTER_VALUE;
        return c == ',' || c == ']' ? ROPA_OK : wrong(r, "']' expected");
    case AFTER_VALUE:
        r->state = c == ',' ? KEY : END;
        return c == ',' || c == '}' ? ROPA_OK : wrong(r, "'}' expected");
    default:
        return wrong(r, "end of file expected");
    }
}

/* A character of the value being taken. */
static enum ropa_status take(struct reader *r, char c) {
    bool element = r->state == ELEMENT;
    if (r->plain && (c == ',' || c == ']' || c == '}' || is_space(c))) {
        r->plain = false;
        enum ropa_status s = hand_over(r, element);
        return s || is_space(c) ? s : step(r, c);
    }
    if (r->value.n >= MAX_RECORD)
        return wrong(r, "value too large");
    rp_buf_char(&r->value, c);
    if (r->plain)
        return ROPA_OK;
    if (r->text) {
        if (!string_ends(r, c) || r->depth)
            return ROPA_OK;
    } else {
        r->text = c == '"';
        r->depth += c == '{' || c == '[';
        r->depth -= c == '}' || c == ']';
        if (r->depth)
            return ROPA_OK;
    }
    return hand_over(r, element);
}

static enum ropa_status feed(struct reader *r, char c) {
    r->line += c == '\n';
    if (r->state == KEY && r->text) {
        if (string_ends(r, c))
            r->state = COLON;
        else
            rp_buf_char(&r->key, c);
        return ROPA_OK;
    }
    if (r->value.n)
        return take(r, c);
    return is_space(c) ? ROPA_OK : step(r, c);
}

enum ropa_status rp_json_register_read(const char *path, const char *encoding, rp_json_fn *each, void *ctx,
                                       struct ropa_err *err) {
    struct reader r = {.each = each, .ctx = ctx, .err = err, .path = path, .line = 1};
    struct rp_decode *d;
    const char *text;
    size_t n = 1;
    enum ropa_status s = rp_decode_open(path, encoding, &d, err);
    if (s)
        return s;
    while (!s && n) {
        s = rp_decode_next(d, &text, &n, err);
        for (size_t i = 0; i < n && !s; i++)
            s = feed(&r, text[i]);
    }
    if (!s && r.state != END)
        s = wrong(&r, "premature");
    rp_decode_close(d);
    rp_buf_free(&r.key);
    rp_buf_free(&r.value);
    return s;
}
