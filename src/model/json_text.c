/* SPDX-License-Identifier: Apache-2.0 */
/* Copyright the ropa contributors */
#include "model/json_text.h"

#include "base/buf.h"
#include "base/err.h"

#include <stdbool.h>
#include <stdlib.h>
#include <string.h>

#define USUAL 16384 /* bytes of a record's text, or less */

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

/* ---- out ---- */

/* What jansson writes for a character that can't stand in a string. */
static void put_escaped(struct rp_buf *b, char c) {
    static const char plain[] = "\"\\\b\f\n\r\t", letters[] = "\"\\bfnrt";
    const char *at = c ? strchr(plain, c) : NULL;
    if (at) {
        rp_buf_char(b, '\\');
        rp_buf_char(b, letters[at - plain]);
    } else {
        rp_buf_printf(b, "\\u%04X", (unsigned)(unsigned char)c);
    }
}

static void put_string(struct rp_buf *b, const char *s, size_t n) {
    size_t from = 0;
    rp_buf_char(b, '"');
    for (size_t i = 0; i < n; i++) {
        if ((unsigned char)s[i] >= 0x20 && s[i] != '"' && s[i] != '\\')
            continue;
        rp_buf_add(b, s + from, i - from);
        put_escaped(b, s[i]);
        from = i + 1;
    }
    rp_buf_add(b, s + from, n - from);
    rp_buf_char(b, '"');
}

static void put_value(struct rp_buf *b, const json_t *v);

static void put_object(struct rp_buf *b, const json_t *object) {
    const char *key;
    json_t *value;
    char before = '{';
    json_object_foreach((json_t *)object, key, value) {
        rp_buf_char(b, before);
        put_string(b, key, strlen(key));
        rp_buf_char(b, ':');
        put_value(b, value);
        before = ',';
    }
    rp_buf_str(b, before == '{' ? "{}" : "}");
}

static void put_array(struct rp_buf *b, const json_t *array) {
    rp_buf_char(b, '[');
    for (size_t i = 0; i < json_array_size(array); i++) {
        rp_buf_str(b, i ? "," : "");
        put_value(b, json_array_get(array, i));
    }
    rp_buf_char(b, ']');
}

static void put_value(struct rp_buf *b, const json_t *v) {
    if (json_is_object(v))
        put_object(b, v);
    else if (json_is_array(v))
        put_array(b, v);
    else if (json_is_string(v))
        put_string(b, json_string_value(v), json_string_length(v));
    else if (json_is_integer(v))
        rp_buf_printf(b, "%" JSON_INTEGER_FORMAT, json_integer_value(v));
    else
        rp_buf_str(b, json_is_true(v) ? "true" : json_is_false(v) ? "false" : "null");
}

/* Every record saved is written so: jansson would take a tenth of an import, looking at each character. */
char *rp_json_compact(const json_t *json) {
    struct rp_buf b = {0};
    if (!json)
        return NULL;
    put_value(&b, json);
    return rp_buf_take(&b);
}

/*
 * json_dumps() leaves out a name for which its buffer could not grow, and goes on; in a buffer large enough nothing is
 * lost. Most texts fit into the first, and are written once.
 */
char *rp_json_write(const json_t *json, size_t flags) {
    size_t room = USUAL, n;
    char *text = malloc(room + 1);
    n = text ? json_dumpb(json, text, room, flags) : 0;
    if (n > room) {
        free(text);
        room = n;
        text = malloc(room + 1);
        n = text ? json_dumpb(json, text, room, flags) : 0;
    }
    if (!n || n > room) {
        free(text);
        return NULL;
    }
    text[n] = '\0';
    return text;
}
