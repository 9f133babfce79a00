/* SPDX-License-Identifier: Apache-2.0 */
/* Copyright the ropa contributors */
#include "model/json_text.h"

#include "base/err.h"

#include <stdbool.h>
#include <stdlib.h>
#include <string.h>

/* What jansson says, by how it begins; {x} is the word met, or "this". */
static const struct {
    const char *says;
    struct ropa_text text;
} mistakes[] = {
    {"'[' or '{' expected", {{"ต้องขึ้นต้นด้วย { หรือ [", "it must begin with { or ["}}},
    {"string or '}' expected",
     {{"ต้องเป็นชื่อในเครื่องหมาย \" \" ไม่ใช่ {x} (หลังรายการสุดท้ายต้องไม่มี ,)",
       "a name in \" \" must stand here, not {x} (there is no , after the last one)"}}},
    {"':' expected", {{"ขาดเครื่องหมาย : ก่อน {x}", "a : is missing before {x}"}}},
    {"'}' expected", {{"ขาดเครื่องหมาย , หรือ } ก่อน {x}", "a , or } is missing before {x}"}}},
    {"']' expected", {{"ขาดเครื่องหมาย , หรือ ] ก่อน {x}", "a , or ] is missing before {x}"}}},
    {"invalid token",
     {{"{x} อ่านไม่ออก ข้อความต้องอยู่ในเครื่องหมาย \" \"", "{x} cannot be read; a text stands in \" \""}}},
    {"unexpected token",
     {{"ต้องมีค่า ไม่ใช่ {x} (หลังรายการสุดท้ายต้องไม่มี ,)",
       "a value must stand here, not {x} (there is no , after the last one)"}}},
    {"unexpected newline",
     {{"ข้อความ {x} ไม่มีเครื่องหมาย \" ปิดท้ายในบรรทัดเดียวกัน",
       "the text {x} lacks its closing \" on the same line"}}},
    {"control character",
     {{"มีอักขระควบคุม (เช่น แท็บ) ในข้อความ {x} โปรดลบออก",
       "a control character (a tab, perhaps) stands in the text {x}; remove it"}}},
    {"invalid escape",
     {{"หลัง \\ ในข้อความ {x} ใช้ไม่ได้ ถ้าต้องการ \\ ให้พิมพ์ \\\\",
       "what follows \\ in the text {x} will not do; for a \\ write \\\\"}}},
    {"invalid Unicode", {{"รหัส \\u ในข้อความ {x} ไม่ถูกต้อง", "a \\u code in the text {x} is wrong"}}},
    {"duplicate object key", {{"ชื่อ {x} มีสองครั้ง เหลือไว้ครั้งเดียว", "the name {x} stands twice; keep one"}}},
    {"end of file expected", {{"มี {x} เกินมาหลังจบข้อมูล", "{x} follows after the end"}}},
    {"too big", {{"จำนวน {x} ใหญ่เกินไป", "the number {x} is too large"}}},
    {"real number overflow", {{"จำนวน {x} ใหญ่เกินไป", "the number {x} is too large"}}},
    {"\\u0000", {{"ใช้รหัส \\u0000 ไม่ได้", "the code \\u0000 is not allowed"}}},
    {"NUL byte", {{"ใช้รหัส \\u0000 ไม่ได้", "the code \\u0000 is not allowed"}}},
    {"maximum parsing depth", {{"วงเล็บซ้อนกันลึกเกินไป", "brackets are nested too deeply"}}},
    {"unable to decode byte",
     {{"มีตัวอักษรที่อ่านไม่ออก โปรดบันทึกไฟล์เป็น UTF-8", "not valid UTF-8; save the file as UTF-8"}}},
    {"value too large", {{"รายการเดียวใหญ่เกิน 64 MB", "one record is larger than 64 MB"}}},
    {"", {{"ไม่ใช่ JSON ที่ถูกต้องตรง {x}", "not valid JSON at {x}"}}},
};

static const struct ropa_text cut = {
    {"ไฟล์จบก่อน ขาดเครื่องหมายปิด \" ] หรือ }", "it ends too early: a closing \", ] or } is missing"}};

/* The text with {x} filled; the word met is quoted in what jansson said: "... near 'word'". */
static void say(struct rp_buf *out, const char *text, const char *near, enum ropa_lang lang) {
    static const struct ropa_text here = {{"อักษรนี้", "this"}};
    const char *mark = strstr(text, "{x}");
    rp_buf_add(out, text, mark ? (size_t)(mark - text) : strlen(text));
    if (!mark)
        return;
    if (near)
        rp_buf_add(out, near, strlen(near) - 1);
    else
        rp_buf_str(out, here.in[lang]);
    rp_buf_str(out, mark + 3);
}

static const struct ropa_text *text_of(const char *says) {
    size_t i = 0;
    if (strstr(says, "near end of file") || !strncmp(says, "premature", 9))
        return &cut;
    while (strncmp(says, mistakes[i].says, strlen(mistakes[i].says)) != 0)
        i++;
    return &mistakes[i].text;
}

void rp_json_explain(const char *says, struct ropa_err *err) {
    static const char word[] = " near '";
    const struct ropa_text *text = text_of(says);
    const char *near = strstr(says, word);
    struct rp_buf b[2] = {{0}, {0}};
    for (int lang = ROPA_TH; lang <= ROPA_EN; lang++)
        say(&b[lang], text->in[lang], near ? near + sizeof word - 1 : NULL, (enum ropa_lang)lang);
    rp_err_hint(err, b[ROPA_TH].p ? b[ROPA_TH].p : "", b[ROPA_EN].p ? b[ROPA_EN].p : "");
    rp_buf_free(&b[ROPA_TH]);
    rp_buf_free(&b[ROPA_EN]);
}

/*
 * Read twice: where memory runs out for a moment, jansson (2.14) takes a good word as a wrong one, or leaves a byte of it out
 * and says nothing.
 */
enum ropa_status rp_json_read(const char *subject, const char *text, size_t flags, json_t **out,
                              struct ropa_err *err) {
    json_error_t e;
    flags |= JSON_REJECT_DUPLICATES;
    json_t *once = json_loads(text, flags, NULL), *again = json_loads(text, flags, &e);
    bool same = once && again && json_equal(once, again);
    json_decref(again);
    *out = same ? once : NULL;
    if (same)
        return ROPA_OK;
    json_decref(once);
    if (once || again || !e.text[0] || json_error_code(&e) == json_error_out_of_memory)
        return rp_err(err, ROPA_E_NOMEM, NULL);
    rp_err_subject(err, ROPA_E_FORMAT, subject, NULL);
    rp_json_explain(e.text, err);
    if (err) {
        err->row = e.line;
        err->column = e.column;
    }
    return ROPA_E_FORMAT;
}

enum ropa_status rp_json_unread(const char *subject, const char *text, struct ropa_err *err) {
    json_error_t e = {0};
    json_t *object = json_loads(text, JSON_ALLOW_NUL, &e);
    bool starved = !object && (!e.text[0] || json_error_code(&e) == json_error_out_of_memory);
    bool whole = json_is_object(object);
    json_decref(object);
    return starved || whole ? rp_err(err, ROPA_E_NOMEM, NULL)
                            : rp_err_subject(err, ROPA_E_DAMAGED, subject, NULL);
}

/* ---- out ---- */

static int by_name(const void *a, const void *b) {
    return strcmp(*(const char *const *)a, *(const char *const *)b);
}

static void put_sorted(struct ropa_json *w, const json_t *object) {
    size_t n = 0;
    const char *key, **keys = malloc((json_object_size(object) + 1) * sizeof *keys);
    json_t *value;
    if (!keys) {
        ropa_json_fail(w, ROPA_E_NOMEM);
        return;
    }
    json_object_foreach((json_t *)object, key, value) keys[n++] = key;
    qsort(keys, n, sizeof *keys, by_name);
    for (size_t i = 0; i < n; i++)
        rp_json_put(w, keys[i], json_object_get(object, keys[i]), true);
    free(keys);
}

static void put_object(struct ropa_json *w, const json_t *object) {
    const char *key;
    json_t *value;
    json_object_foreach((json_t *)object, key, value) rp_json_put(w, key, value, false);
}

void rp_json_put(struct ropa_json *w, const char *key, const json_t *v, bool sorted) {
    if (!v) {
        ropa_json_fail(w, ROPA_E_NOMEM);
    } else if (json_is_object(v)) {
        ropa_json_object(w, key);
        if (sorted)
            put_sorted(w, v);
        else
            put_object(w, v);
        ropa_json_object_end(w);
    } else if (json_is_array(v)) {
        ropa_json_array(w, key);
        for (size_t i = 0; i < json_array_size(v); i++)
            rp_json_put(w, NULL, json_array_get(v, i), sorted);
        ropa_json_array_end(w);
    } else if (json_is_string(v)) {
        rp_json_bytes(w, key, json_string_value(v), json_string_length(v));
    } else if (json_is_integer(v)) {
        ropa_json_int(w, key, json_integer_value(v));
    } else if (json_is_real(v)) {
        rp_json_real(w, key, json_real_value(v));
    } else if (json_is_null(v)) {
        ropa_json_null(w, key);
    } else {
        ropa_json_bool(w, key, json_is_true(v));
    }
}

char *rp_json_write(const json_t *json, struct ropa_json_look look, bool sorted) {
    struct ropa_json w;
    struct rp_buf b = {0};
    rp_json_begin_buf(&w, &b, look);
    rp_json_put(&w, NULL, json, sorted);
    return rp_json_end_buf(&w, &b);
}

char *rp_json_compact(const json_t *json) {
    return rp_json_write(json, RP_JSON_TIGHT, false);
}
