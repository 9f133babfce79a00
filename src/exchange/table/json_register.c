/* SPDX-License-Identifier: Apache-2.0 */
/* Copyright the ropa contributors */
#include "exchange/table/json_register.h"

#include "base/buf.h"
#include "base/err.h"
#include "exchange/decode.h"
#include "model/json_text.h"
#include "model/record.h"

#include <stdlib.h>
#include <string.h>

#define MAX_RECORD (64u << 20)

/* ---- out ---- */

static bool put_file(void *ctx, const void *bytes, size_t n) {
    return fwrite(bytes, 1, n, ctx) == n;
}

void rp_json_register_begin(struct rp_json_writer *w, FILE *out, const char *uid, const char *head,
                            const char *then, bool approved, const struct rp_json_beside *beside) {
    w->noun = NULL;
    w->only = NULL;
    rp_json_begin(&w->json, &(struct ropa_sink){put_file, out}, RP_JSON_TIGHT);
    ropa_json_object(&w->json, NULL);
    ropa_json_int(&w->json, "ropa", 1);
    ropa_json_text(&w->json, "register", uid);
    if (approved)
        ropa_json_bool(&w->json, "approved", true);
    ropa_json_text(&w->json, "head", head);
    if (*then)
        ropa_json_text(&w->json, "as_of", then);
    if (!beside)
        return;
    ropa_json_object(&w->json, "beside");
    ropa_json_int(&w->json, "acts", beside->acts);
    ropa_json_int(&w->json, "frozen_scores", beside->scores);
    ropa_json_int(&w->json, "revisions", beside->revisions);
    ropa_json_object_end(&w->json);
}

void rp_json_register_columns(struct rp_json_writer *w, const struct ropa_entity *ent,
                              const struct ropa_place *columns, size_t n, const struct rp_selection *only) {
    w->only = only;
    ropa_json_object(&w->json, "columns");
    ropa_json_array(&w->json, ent->code);
    for (size_t i = 0; i < n; i++) {
        char *text = ropa_place_text(&columns[i], ROPA_AS_CODE, ROPA_EN);
        if (text)
            ropa_json_text(&w->json, NULL, text);
        else
            ropa_json_fail(&w->json, ROPA_E_NOMEM);
        free(text);
    }
    ropa_json_array_end(&w->json);
    ropa_json_object_end(&w->json);
}

/* One record a line, those of a noun under its name; its object is left open. */
static void open_line(struct rp_json_writer *w, const struct ropa_record *rec) {
    if (rec->ent != w->noun) {
        if (w->noun)
            ropa_json_array_end(&w->json);
        ropa_json_line(&w->json);
        ropa_json_array(&w->json, rec->ent->code);
        w->noun = rec->ent;
    }
    ropa_json_line(&w->json);
    rp_record_json_open(&w->json, NULL, rec, &(struct rp_record_json){.only = w->only});
}

void rp_json_register_put(struct rp_json_writer *w, const struct ropa_record *rec) {
    open_line(w, rec);
    ropa_json_object_end(&w->json);
}

void rp_json_register_put_print(struct rp_json_writer *w, const struct ropa_record *rec,
                                const struct ropa_record *const *named, size_t n) {
    open_line(w, rec);
    ropa_json_array(&w->json, "named");
    for (size_t i = 0; i < n; i++) {
        rp_record_json_open(&w->json, NULL, named[i], &(struct rp_record_json){.of_another = true});
        ropa_json_text(&w->json, "noun", named[i]->ent->code);
        ropa_json_object_end(&w->json);
    }
    ropa_json_array_end(&w->json);
    ropa_json_object_end(&w->json);
}

enum ropa_status rp_json_register_end(struct rp_json_writer *w, struct ropa_err *err) {
    if (w->noun)
        ropa_json_array_end(&w->json);
    ropa_json_object_end(&w->json);
    ropa_json_line(&w->json);
    return rp_json_end(&w->json) == ROPA_E_NOMEM ? rp_err(err, ROPA_E_NOMEM, NULL) : ROPA_OK;
}

/* ---- in ---- */

enum { VALUE = JSON_DECODE_ANY | JSON_DISABLE_EOF_CHECK | JSON_REJECT_DUPLICATES };

/* Walks the file's outer shape; what stands in it is read by jansson, which stops behind each value. */
struct reader {
    rp_json_fn *each;
    void *ctx;
    struct ropa_err *err;
    const char *path;
    struct rp_decode *decode;
    enum ropa_status status; /* of decoding */
    const char *text;        /* the piece at hand */
    size_t at, n;
    bool ended;
    long line, column;    /* of the last character taken */
    struct rp_buf handed; /* what jansson was given for the value at hand */
    bool large;           /* and that was too much */
};

/* Whether there is more: the next piece is fetched where the one at hand is used up. */
static bool more(struct reader *r) {
    if (r->at == r->n && !r->ended) {
        r->at = r->n = 0;
        r->status = rp_decode_next(r->decode, &r->text, &r->n, r->err);
        r->ended = r->status || !r->n;
    }
    return !r->ended;
}

static void count(struct reader *r, const char *s, size_t n) {
    for (const char *end = s + n; s < end; s++) {
        r->column = *s == '\n' ? 0 : r->column + ((*s & 0xC0) != 0x80);
        r->line += *s == '\n';
    }
}

/* The next character that isn't white space, not taken yet; 0 at the end of the file. */
static char peek(struct reader *r) {
    for (; more(r); r->at++) {
        if (!strchr(" \t\r\n", r->text[r->at]))
            return r->text[r->at];
        count(r, r->text + r->at, 1);
    }
    return '\0';
}

static char step(struct reader *r) {
    char c = peek(r);
    if (c)
        count(r, r->text + r->at++, 1);
    return c;
}

/* `says` as jansson would say it, of the character `c`, 0: of the end. */
static enum ropa_status wrong(struct reader *r, char c, const char *says) {
    if (r->status)
        return r->status;
    rp_err_subject(r->err, ROPA_E_FORMAT, r->path, NULL);
    rp_json_explain(c ? says : "premature", r->err);
    if (r->err) {
        r->err->row = r->line;
        r->err->column = r->column;
    }
    return ROPA_E_FORMAT;
}

static size_t hand_out(void *bytes, size_t room, void *ctx) {
    struct reader *r = ctx;
    r->large = r->handed.n >= MAX_RECORD;
    if (r->large || !more(r))
        return 0;
    size_t n = r->n - r->at < room ? r->n - r->at : room;
    memcpy(bytes, r->text + r->at, n);
    rp_buf_add(&r->handed, bytes, n);
    r->at += n;
    return n;
}

/*
 * The next value, owned; its text is `handed`. Read twice, as rp_json_read() does and for its reason. What jansson was given
 * beyond the value lies within its last piece, so it can be taken back.
 */
static enum ropa_status next_value(struct reader *r, json_t **out) {
    json_error_t e, again;
    rp_buf_clear(&r->handed);
    peek(r);
    json_t *once = json_load_callback(hand_out, r, VALUE, &e);
    json_t *twice = json_loadb(r->handed.p ? r->handed.p : "", r->handed.n, VALUE, &again);
    bool same = once && twice && json_equal(once, twice) && !r->handed.bad && !r->status;
    json_decref(twice);
    *out = same ? once : NULL;
    if (same) {
        r->at -= r->handed.n - (size_t)e.position;
        r->handed.n = (size_t)e.position;
        r->handed.p[r->handed.n] = '\0';
        count(r, r->handed.p, r->handed.n);
        return ROPA_OK;
    }
    json_decref(once);
    if (r->status)
        return r->status;
    if (r->large)
        return wrong(r, ' ', "value too large");
    json_t *room = json_array(); /* a good word is called wrong where there is no memory at all, too */
    bool starved = !room || r->handed.bad || once || twice || !e.text[0];
    json_decref(room);
    if (starved || json_error_code(&e) == json_error_out_of_memory)
        return rp_err(r->err, ROPA_E_NOMEM, NULL);
    wrong(r, ' ', e.text);
    if (r->err) {
        r->err->row = r->line + e.line - 1;
        r->err->column = e.line == 1 ? r->column + e.column : e.column;
    }
    return ROPA_E_FORMAT;
}

static enum ropa_status take_value(struct reader *r, const char *key, size_t place) {
    json_t *value;
    enum ropa_status s = next_value(r, &value);
    if (s)
        return s;
    s = r->each(r->ctx, key, place, value, r->handed.p, r->err);
    json_decref(value);
    return s;
}

/* The elements behind `[`, each handed over, and the `]`. */
static enum ropa_status take_array(struct reader *r, const char *key) {
    enum ropa_status s = ROPA_OK;
    size_t place = 0;
    char c;
    if (peek(r) == ']') {
        step(r);
        return ROPA_OK;
    }
    do {
        s = take_value(r, key, ++place);
        c = s ? '\0' : step(r);
    } while (c == ',');
    return s || c == ']' ? s : wrong(r, c, "']' expected");
}

/* A name, and its value or the elements of its array. */
static enum ropa_status take_pair(struct reader *r) {
    json_t *key;
    char c = peek(r);
    if (c != '"')
        return wrong(r, step(r), "string or '}' expected");
    enum ropa_status s = next_value(r, &key);
    if (s)
        return s;
    c = step(r);
    if (c != ':')
        s = wrong(r, c, "':' expected");
    else if (peek(r) != '[')
        s = take_value(r, json_string_value(key), 0);
    else {
        step(r);
        s = take_array(r, json_string_value(key));
    }
    json_decref(key);
    return s;
}

static enum ropa_status take_object(struct reader *r) {
    enum ropa_status s = ROPA_OK;
    char c;
    if (peek(r) == '}') {
        step(r);
        return ROPA_OK;
    }
    do {
        s = take_pair(r);
        c = s ? '\0' : step(r);
    } while (c == ',');
    return s || c == '}' ? s : wrong(r, c, "'}' expected");
}

enum ropa_status rp_json_register_read(const char *path, const char *encoding, rp_json_fn *each, void *ctx,
                                       struct ropa_err *err) {
    struct reader r = {.each = each, .ctx = ctx, .err = err, .path = path, .line = 1};
    enum ropa_status s = rp_decode_open(path, encoding, &r.decode, err);
    if (s)
        return s;
    char c = step(&r);
    s = c == '{' ? take_object(&r) : c == '[' ? take_array(&r, "") : wrong(&r, c, "'[' or '{' expected");
    if (!s && step(&r))
        s = wrong(&r, ' ', "end of file expected");
    if (!s)
        s = r.status;
    rp_decode_close(r.decode);
    rp_buf_free(&r.handed);
    return s;
}
