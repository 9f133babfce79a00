/* SPDX-License-Identifier: Apache-2.0 */
/* Copyright the ropa contributors */

/* What the words of an answer are, before they are read: a yes, a no, nothing, a slip; and how an officer says that there are none. */
#include "base/country.h"
#include "base/err.h"
#include "form/form.h"
#include "model/conduct.h"
#include "model/nouns/nouns.h"
#include "model/nouns/person.h"
#include "model/period.h"
#include "model/words.h"

#include <ropa/text.h>
#include <stdlib.h>
#include <string.h>
#include <strings.h>

enum { SOON = 5, LONG_RUN = 50 /* years */ };
enum { FEWEST_DIGITS = 4 /* of what is called */, LONG_NAME = 80, MANY_SPACES = 7, LONG_PHRASE = 300 };

static bool says(const char *text, const char *const *words) {
    char *word = rp_word_plain(text);
    bool is = word && rp_word_among(word, words, &(bool){false});
    free(word);
    return is;
}

bool rp_form_says_no(const char *text) {
    static const char *const no[] = {"ไม่",    "ไม่มี",    "ไม่มีแล้ว", "ไม่ใช่", "ไม่เกี่ยวข้อง", "หมดแล้ว",
                                     "พอแล้ว", "ครบแล้ว", "no",     "none", "n",         NULL};
    return says(text, no);
}

bool rp_form_says_yes(const char *text) {
    static const char *const yes[] = {"มี", "ใช่", "yes", "y", "ตกลง", "เพิ่ม", "ok", "โอเค", NULL};
    return says(text, yes);
}

const char *rp_form_none_reason(const struct ropa_field *rows) {
    return rows->none ? rows->none : "ไม่มี";
}

/* ---- what is no name ---- */

/* Where it is typed. */
struct words {
    struct ropa_register *reg; /* NULL: there is none yet */
    const char *today;
};

static bool begins_with(const char *text, const char *const *words) {
    while (*words && strncmp(text, *words, strlen(*words)) != 0)
        words++;
    return *words != NULL;
}

/* Asked, or said politely; or it says why, or that nobody knows. */
static bool is_said(const char *text) {
    static const char *const first[] = {"เพื่อ", "เพราะ", "เนื่องจาก", "ไม่ทราบ", "ไม่รู้", "ไม่แน่ใจ", "ยังไม่", NULL};
    static const char *const last[] = {"?", "ครับ", "ค่ะ", "คะ"};
    size_t n = strlen(text);
    for (size_t i = 0; i < sizeof last / sizeof last[0]; i++)
        if (n > strlen(last[i]) && !strcmp(text + n - strlen(last[i]), last[i]))
            return true;
    return begins_with(text, first);
}

/* That, or longer than names are. */
static bool is_sentence(const char *text) {
    size_t spaces = 0;
    for (const char *p = text; *p; p++)
        spaces += *p == ' ';
    return ropa_text_length(text) > LONG_NAME || spaces > MANY_SPACES || is_said(text);
}

/* How many letters of a script and digits it has: vowels, tones and signs alone are keys of another layout. */
static size_t count_letters(const char *text) {
    size_t n = 0;
    for (const unsigned char *p = (const unsigned char *)text; *p; p++) {
        bool thai = p[0] == 0xE0 && (p[1] == 0xB8 || p[1] == 0xB9) && p[2];
        bool letter =
            !thai || (p[1] == 0xB8 && p[2] <= 0xAE) || (p[1] == 0xB9 && p[2] >= 0x90 && p[2] <= 0x99);
        n += thai ? letter : (*p >= 0xC0 || (*p >= '0' && *p <= '9') || (unsigned)((*p | 32) - 'a') < 26);
        p += thai ? 2 : 0;
    }
    return n;
}

/* What a character is in a Thai syllable, as far as it tells what may follow it. */
enum piece { OTHER, CONSONANT, LEAD, ABOVE, BEHIND };

static enum piece piece_of(unsigned c) {
    if (c >= 0x0E01 && c <= 0x0E2E)
        return CONSONANT;
    if (c >= 0x0E40 && c <= 0x0E44)
        return LEAD;
    if (c == 0x0E31 || (c >= 0x0E34 && c <= 0x0E3A) || (c >= 0x0E47 && c <= 0x0E4E))
        return ABOVE;
    return c == 0x0E30 || c == 0x0E32 || c == 0x0E33 ? BEHIND : OTHER;
}

/* What a key of a Latin keyboard gives where it is set to Thai (Kedmanee, without Shift). */
static unsigned thai_key(char key) {
    static const char keys[] = "qwertyuiop[]asdfghjkl;zxcvbnm,.", shown[] = "ๆไำพะัีรนยบลฟหกดเ้่าสวผปแอิืทมใ";
    const char *at = key ? strchr(keys, key) : NULL;
    unsigned c = 0;
    if (at)
        ropa_text_char(shown + 3 * (at - keys), 3, &c);
    return c;
}

/* "l;ylfu" is "สวัสดี" on the other layout: signs stand among its letters, and it is Thai that can be read. */
static bool is_typed_in_latin(const char *text) {
    enum piece before = OTHER;
    bool odd = false;
    for (const char *p = text; *p; p++) {
        unsigned c = *p == ' ' ? ' ' : thai_key(*p);
        enum piece now = c == ' ' ? OTHER : piece_of(c);
        odd |= strchr(";[]", *p) && p[1] && p[1] != ' ';
        if (!c || (now >= ABOVE && before != CONSONANT && before != ABOVE) ||
            (before == LEAD && now != CONSONANT))
            return false;
        before = now;
    }
    return odd && before != LEAD;
}

/* "ัำห" is "yes" on the other layout: no Thai word begins with a vowel that stands above or behind a letter. */
static bool is_typed_in_thai(const char *text) {
    unsigned first = 0, second = 0;
    size_t n = ropa_text_char(text, strlen(text), &first);
    if (text[n])
        ropa_text_char(text + n, strlen(text + n), &second);
    bool twice = first == 0x0E40 && second == first; /* "เเ" is "แ", and mended as such */
    return piece_of(first) >= ABOVE || (piece_of(first) == LEAD && piece_of(second) != CONSONANT && !twice);
}

/* A key that was held down: "กกกก". */
static bool is_held(const char *text) {
    size_t n = ropa_text_char(text, strlen(text), &(unsigned){0}), k = n;
    while (text[k] && !strncmp(text + k, text, n))
        k += n;
    return !text[k] && k >= 3 * n && !(*text >= '0' && *text <= '9');
}

/* What is typed to a computer, where no question is meant. */
static bool is_command(const char *text) {
    static const char *const words[] = {"eof",   "exit", "quit",   "bye",    "null",  "undefined",
                                        "enter", "esc",  "ctrl+c", "ctrl-c", "clear", NULL};
    return says(text, words);
}

/* That nobody knows, or that it comes later; a word typed to try; what points to another answer, or to a paper: alone none says anything. */
static const struct ropa_text *says_nothing(const char *text) {
    static const char *const later[] = {
        "ไม่ทราบ",   "ไม่รู้",     "ไม่แน่ใจ",    "ไม่รู้เหมือนกัน", "ไม่ทราบเหมือนกัน", "ยังไม่รู้",  "ยังไม่ทราบ",
        "ยังไม่แน่ใจ", "เดี๋ยวใส่",  "เดี๋ยวค่อยใส่", "เดี๋ยวบอก",    "เดี๋ยวมาใส่",      "ใส่ทีหลัง", "ค่อยใส่",
        "ไว้ก่อน",    "ไว้ทีหลัง",  "ทีหลัง",      "ภายหลัง",     "รอก่อน",         "ขอข้าม",  "ข้ามก่อน",
        "ข้ามไปก่อน", "unknown", "later",     "tbd",        "idk",           NULL};
    static const char *const tried[] = {"ฟหก", "ฟหกด", "asdf", "abc", "qwerty", NULL};
    static const char *const elsewhere[] = {
        "เหมือนเดิม", "เหมือนข้างบน", "เหมือนข้อก่อน", "ตามข้างบน", "เช่นเดิม", "ดังกล่าว", "ตามเอกสารแนบ",
        "ตามแนบ",   "ดูเอกสารแนบ", "ตามไฟล์แนบ",  "same",     "ditto",  NULL};
    static const struct ropa_text unknown = {{"คำว่ายังไม่รู้", "that it isn't known yet"}},
                                  trial = {{"คำที่ใช้ลองพิมพ์", "a word typed to try"}},
                                  points = {{"คำที่อ้างคำตอบหรือเอกสารอื่น", "words that point elsewhere"}};
    return says(text, later) ? &unknown : says(text, tried) ? &trial : says(text, elsewhere) ? &points : NULL;
}

/* What it reads as, when it says nothing: signs alone, keys of another layout or held down; NULL: it may be an answer. */
static const struct ropa_text *no_text(const char *text) {
    static const struct ropa_text signs = {{"สระ วรรณยุกต์ หรือเครื่องหมาย", "signs"}},
                                  keys = {{"คำที่พิมพ์ด้วยแป้นอีกภาษา", "keys of another layout"}},
                                  held = {{"ปุ่มที่กดค้าง", "a key held down"}},
                                  command = {{"คำสั่งของเครื่อง", "a command to the computer"}};
    bool bad = ropa_text_check(text, strlen(text), true, NULL) != ROPA_OK; /* has a sentence of its own */
    if (bad || !*text)
        return NULL;
    if (!count_letters(text))
        return &signs;
    if (is_held(text) || is_command(text))
        return is_held(text) ? &held : &command;
    if (says_nothing(text))
        return says_nothing(text);
    return is_typed_in_latin(text) || is_typed_in_thai(text) ? &keys : NULL;
}

static const struct ropa_text date = {{"วันที่", "a date"}}, number = {{"ตัวเลข", "a number"}},
                              answer = {{"คำตอบว่าใช่หรือไม่", "yes or no"}},
                              letter = {{"ตัวอักษรตัวเดียว", "one letter"}};

static const struct ropa_text list = {{"หลายชื่อ", "several names"}}, sentence = {{"ประโยค", "a sentence"}},
                              span = {{"ระยะเวลา", "a span of time"}},
                              other = {{"รหัสของรายการอื่น", "the reference of another record"}},
                              unnumbered = {{"คำที่ไม่มีเลข", "words without a number"}},
                              address = {{"ที่อยู่เว็บหรืออีเมล", "an address on the web or of mail"}},
                              count = {{"จำนวน", "how many"}},
                              telephone = {{"หมายเลขโทรศัพท์", "a telephone's number"}};

/* A day, with or without the time of it. */
static bool is_day(const struct words *w, const char *text) {
    char day[11];
    int64_t time;
    return !ropa_date_parse(text, w->today, day, NULL) || !ropa_time_parse(text, w->today, &time, NULL);
}

static bool is_figures(const char *text) {
    char *key = ropa_text_fold(text);
    bool is = key && strspn(key, "0123456789 .,-/()%") == strlen(key);
    free(key);
    return is;
}

static bool is_letter(const char *text) {
    return ropa_text_width(text) < 2 || count_letters(text) < 2;
}

/* A span of time and nothing beside: "เอกสารการเงิน 10 ปี" is a name. */
static bool is_span(const char *text) {
    struct rp_period p;
    char *key = ropa_text_fold(text);
    bool counted = key && *key >= '0' && *key <= '9';
    free(key);
    return counted && !rp_period_read(text, &p, NULL) && p.understood && p.unit && !p.trigger &&
           !*p.criterion && !*p.law;
}

/* How many there are and nothing beside: "50 คน"; or a choice's number for every row, which no text is: "1 ทั้งหมด". */
static bool is_count(const char *text) {
    static const char *const units[] = {"คน",     "ราย",     "รายการ",  "ชุด",     "ฉบับ",    "แผ่น",
                                        "เล่ม",    "แฟ้ม",     "ครั้ง",     "บาท",    "ระเบียน", "ครัวเรือน",
                                        "people", "persons", "records", "copies", "times",  "baht",
                                        "ทั้งหมด",  "ทุกแถว",   "all",     NULL};
    char *key = ropa_text_fold(text);
    size_t n = key ? strspn(key, "0123456789.,") : 0;
    bool is = n && says(key + n + strspn(key + n, " "), units);
    free(key);
    return is;
}

/* A telephone's number, said to be one or written as one, and nothing beside: "โทร. 0 2123 4567 ต่อ 12", "081-234-5678". */
static bool is_telephone(const char *text) {
    static const char *const said[] = {"เบอร์โทรศัพท์", "เบอร์โทร",   "โทรศัพท์", "โทรสาร", "โทร", "มือถือ",
                                       "เบอร์",       "telephone", "phone",  "tel",    "fax"};
    char *key = ropa_text_fold(text), *at = key;
    size_t digits = 0;
    bool named = false;
    for (size_t i = 0; at && i < sizeof said / sizeof *said && !named; i++)
        if ((named = !strncmp(at, said[i], strlen(said[i]))))
            at += strlen(said[i]);
    char *more = at ? strstr(at, "ต่อ") : NULL;
    if (more)
        *more = '\0';
    for (const char *p = at; p && *p; p++)
        digits += *p >= '0' && *p <= '9';
    at = at ? at + strspn(at, " .:") : NULL;
    bool is = at && strspn(at, "0123456789 -+()") == strlen(at) &&
              (named ? digits >= FEWEST_DIGITS : (digits == 9 || digits == 10) && *at == '0');
    free(key);
    return is;
}

static const struct ropa_text *no_figure(const char *text, bool reach) {
    return is_count(text) ? &count : !reach && is_telephone(text) ? &telephone : NULL;
}

/* "www.example.go.th", "pdpa@example.go.th". */
static bool is_address(const char *text) {
    return !strchr(text, ' ') && (strstr(text, "://") || strchr(text, '@') || !strncasecmp(text, "www.", 4));
}

/* The reference of a record that is there. */
static bool is_ref(const struct words *w, const char *text) {
    const struct ropa_entity *ent;
    char uid[37];
    const char *ref = "", *title;
    return w->reg && strchr(text, '-') && !ropa_register_find_any(w->reg, text, &ent, uid, NULL) &&
           ropa_register_describe(w->reg, ent, uid, &ref, &title) && !strcmp(ref, text);
}

/* What it reads as, when no record is called so: a date, a number, a letter, signs alone, another record's ref; NULL: it may be. */
static const struct ropa_text *no_title(const struct words *w, const char *text) {
    if (is_day(w, text))
        return &date;
    if (rp_form_says_yes(text) || rp_form_says_no(text))
        return &answer;
    if (is_figures(text))
        return &number;
    const struct ropa_text *no = no_text(text) ? no_text(text) : no_figure(text, false);
    if (no)
        return no;
    return is_letter(text) ? &letter : is_address(text) ? &address : is_ref(w, text) ? &other : NULL;
}

static const struct ropa_text *no_name(const struct words *w, const struct ropa_field *f, const char *text);

/* Whether a person's post stands behind their name, as it may: "สมศรี ใจดี, นักวิชาการ"; what the name is then no name for. */
static bool has_post(const struct words *w, const struct ropa_field *f, const char *text,
                     const struct ropa_text **no) {
    const char *comma = f->of && rp_conduct(f->of)->post != ROPA_NO_FIELD ? strchr(text, ',') : NULL;
    bool has = comma && rp_form_is_post(comma + 1 + strspn(comma + 1, " "));
    char *name = has ? strndup(text, (size_t)(comma - text)) : NULL;
    if (name)
        *no = no_name(w, f, name);
    free(name);
    return name;
}

static const struct ropa_text *no_name(const struct words *w, const struct ropa_field *f, const char *text) {
    const struct ropa_text *of_name = NULL;
    if (has_post(w, f, text, &of_name))
        return of_name;
    bool told =
        f->of && rp_conduct(f->of)->phrase != ROPA_NO_FIELD; /* a rule is made from what is told of it */
    const struct ropa_text *no = no_title(w, text);
    if (!no && f->of)
        no = rp_form_no_one(w->reg, &f->of->fields[f->of->title], text,
                            f->flags & ROPA_DECIDES); /* a post allows nothing */
    if (no)
        return no;
    if (told)
        return strchr(text, '\n') || ropa_text_length(text) > LONG_PHRASE ? &sentence : NULL;
    return strpbrk(text, ",;\n") ? &list : is_sentence(text) ? &sentence : is_span(text) ? &span : NULL;
}

const struct ropa_text *rp_form_no_name(const struct ropa_form *form, const struct ropa_field *f,
                                        const char *text) {
    const struct words w = {form->reg, ropa_register_today(form->reg)};
    return no_name(&w, f, text);
}

/* ---- what is no answer to a field of text ---- */

/* What is written there at all: how it is read says whether it is right, or a number may be. */
static bool has_form(const struct ropa_field *f) {
    return f->flags & (ROPA_LATIN | ROPA_FIGURE | ROPA_URL | ROPA_PAPER_NO);
}

/* A text that may be left out may say that there is none. */
static bool says_none(const struct ropa_field *f, const char *text) {
    static const char *const none[] = {"ไม่มี", "ไม่เกี่ยวข้อง", "none", "nil", NULL};
    return f->need != ROPA_REQUIRED && says(text, none);
}

/* Whom or which country it is. */
static const struct ropa_text *no_one(const struct words *w, const struct ropa_field *f, const char *text) {
    static const struct ropa_text place = {{"ชื่อที่ไม่ใช่ประเทศ", "the name of no country"}};
    const struct ropa_text *no = no_name(w, f, text);
    return no || !(f->flags & ROPA_COUNTRY) || rp_country_is(text) ? no : &place;
}

/* What a record is called; of a paper that may be long. */
static const struct ropa_text *no_heading(const struct words *w, const char *text) {
    const struct ropa_text *no = no_title(w, text);
    if (no || is_span(text))
        return no ? no : &span;
    return strpbrk(text, ",;") ? &list : is_said(text) ? &sentence : NULL;
}

/* Several answers in one line, where one is asked; a colon with spaces around it sets the answer to another question behind one. */
static const struct ropa_text *several(const char *text) {
    static const struct ropa_text two = {{"สองคำตอบในบรรทัดเดียว", "two answers in one line"}};
    return strchr(text, ';') ? &list : strstr(text, " : ") ? &two : NULL;
}

/* Descriptions, reasons, conditions: what says something in words. */
static const struct ropa_text *no_words(const struct words *w, const struct ropa_field *f, const char *text) {
    static const struct ropa_text no_mail = {{"คำที่ไม่ใช่อีเมล", "no address of mail"}};
    bool reach = f->flags & (ROPA_CONTACT | ROPA_REACH),
         page = reach || (f->example && is_address(f->example));
    if (f->flags & ROPA_MAIL && !strchr(text, '@') && !says_none(f, text))
        return &no_mail;
    if (is_day(w, text))
        return &date;
    if (is_figures(text))
        return reach && ropa_text_length(text) >= FEWEST_DIGITS ? NULL : &number;
    if (no_figure(text, reach))
        return no_figure(text, reach);
    if (ropa_text_width(text) < 2)
        return &letter;
    if (is_address(text) && !page && f->need != ROPA_OPTIONAL)
        return &address;
    return is_span(text) ? &span : is_ref(w, text) ? &other : NULL;
}

static bool has_digit(const char *text) {
    char *key = ropa_text_fold(text);
    bool has = key && strpbrk(key, "0123456789");
    free(key);
    return has;
}

/* A date in words, or with its year behind two strokes: "15/2566" is the number of a paper. */
static bool is_whole_day(const struct words *w, const char *text) {
    bool plain = is_figures(text) && strchr(text, '/') == strrchr(text, '/');
    return !plain && is_day(w, text);
}

/* A number, a version, a quantity is like its field's example: with a digit, and a span of time only where that is one. */
static const struct ropa_text *no_mark(const struct words *w, const struct ropa_field *f, const char *text) {
    struct rp_period p;
    bool spans = !rp_period_read(f->example, &p, NULL) && p.understood && p.unit;
    if (is_whole_day(w, text))
        return &date;
    if (!(f->flags & (ROPA_CONTACT | ROPA_REACH)) && is_telephone(text))
        return &telephone;
    if (ropa_text_width(text) < 2 && !has_digit(text))
        return &letter;
    if (spans && (is_figures(text) || strchr(text, ';'))) /* how long is told in words, or with a unit */
        return strchr(text, ';') ? &list : &number;
    if (spans || says_none(f, text))
        return NULL;
    return is_span(text) ? &span : has_digit(f->example) && !has_digit(text) ? &unnumbered : NULL;
}

static const struct ropa_text *reads_as(const struct words *w, const struct ropa_entity *ent, size_t k,
                                        const char *text) {
    const struct ropa_field *f = &ent->fields[k];
    const struct ropa_text *signs = no_text(text);
    bool bad =
        ropa_text_check(text, strlen(text), f->kind == ROPA_LONG, NULL) != ROPA_OK; /* is said by itself */
    if (bad || signs)
        return bad ? NULL : signs;
    bool yes_no = (rp_form_says_yes(text) || rp_form_says_no(text)) && !says_none(f, text);
    if (has_form(f))
        return !(f->flags & ROPA_LATIN) ? NULL : yes_no ? &answer : is_figures(text) ? &number : NULL;
    if (yes_no)
        return &answer;
    bool heading = k == ent->title && !ent->row && f->kind == ROPA_TEXT;
    const struct ropa_text *no = f->flags & ROPA_MARK    ? no_mark(w, f, text)
                                 : f->flags & ROPA_NAMES ? no_one(w, f, text)
                                 : heading               ? no_heading(w, text)
                                                         : no_words(w, f, text);
    if (!no && f->kind == ROPA_TEXT && !(f->flags & (ROPA_MARK | ROPA_REACH | ROPA_CONTACT)))
        no = several(text);
    return no ? no : rp_form_no_one(w->reg, f, text, false);
}

enum ropa_status rp_form_refuse(const char *text, const struct ropa_text *reads_as, struct ropa_err *err) {
    if (!reads_as)
        return ROPA_OK;
    rp_err(err, ROPA_E_NO_NAME, text);
    rp_err_hint(err, reads_as->in[ROPA_TH], reads_as->in[ROPA_EN]);
    return ROPA_E_NO_NAME;
}

enum ropa_status ropa_form_check_text(struct ropa_register *reg, const struct ropa_entity *ent, size_t field,
                                      const char *text, const char *today, struct ropa_err *err) {
    const struct words w = {reg, today};
    return rp_form_refuse(text, reads_as(&w, ent, field, text), err);
}

enum ropa_status ropa_form_check_person(struct ropa_register *reg, const char *name, const char *held,
                                        const char *today, struct ropa_err *err) {
    enum ropa_status s = ropa_form_check_text(reg, &rp_person, PER_NAME, name, today, err);
    if (!s)
        s = rp_form_refuse(name, rp_form_no_one(reg, &rp_person.fields[PER_NAME], name, true), err);
    return s || !*held ? s : ropa_form_check_text(reg, &rp_person, PER_POST, held, today, err);
}

enum ropa_status ropa_form_check_reason(struct ropa_register *reg, const char *text, const char *today,
                                        struct ropa_err *err) {
    static const struct ropa_field any = {.kind = ROPA_LONG};
    const struct words w = {reg, today};
    const struct ropa_text *signs = no_text(text);
    bool yes_no = rp_form_says_yes(text) || rp_form_says_no(text);
    return rp_form_refuse(text, signs ? signs : yes_no ? &answer : no_words(&w, &any, text), err);
}

enum ropa_status ropa_form_check_number(const char *text, const char *today, struct ropa_err *err) {
    static const struct ropa_field paper = {.kind = ROPA_TEXT, .need = ROPA_REQUIRED, .example = "1/2566"};
    const struct words w = {NULL, today};
    return rp_form_refuse(text, no_mark(&w, &paper, text), err);
}

static const struct ropa_text both = {{"คำว่าไม่มีพร้อมกับคำตอบอื่น ซึ่งขัดกัน", "none together with others"}};

enum ropa_status rp_form_refuse_both(const char *text, struct ropa_err *err) {
    return rp_form_refuse(text, &both, err);
}

/* The day before one that it follows. */
static enum ropa_status check_after(const struct ropa_record *rec, const struct ropa_field *f,
                                    const char *value, const char *text, struct ropa_err *err) {
    for (size_t i = 0; i < 2 && f->after[i]; i++) {
        const struct ropa_entity *ent = ropa_record_entity(rec);
        size_t k = ropa_field_find(ent, f->after[i]);
        const char *first = k == ROPA_NO_FIELD ? NULL : ropa_record_get(rec, k);
        char hint[2][300];
        if (!first || strncmp(value, first, strlen("2023-03-20")) >= 0)
            continue;
        snprintf(hint[ROPA_TH], sizeof hint[0], "วันก่อน\"%s\"", ent->fields[k].label.in[ROPA_TH]);
        snprintf(hint[ROPA_EN], sizeof hint[0], "a day before \"%s\"", ent->fields[k].label.in[ROPA_EN]);
        return rp_form_refuse(text, &(struct ropa_text){{hint[ROPA_TH], hint[ROPA_EN]}}, err);
    }
    return ROPA_OK;
}

/* A year that is a slip of a key: what follows another day may lie far ahead, nothing else does. */
static bool is_far(const struct ropa_field *f, const char *value, const char *today) {
    long ahead = strtol(value, NULL, 10) - strtol(today, NULL, 10);
    return (f->kind == ROPA_DATE || f->kind == ROPA_TIME) && ahead > (f->after[0] ? LONG_RUN : SOON);
}

enum ropa_status rp_form_check_value(const struct ropa_record *rec, size_t k, const char *today,
                                     const char *text, struct ropa_err *err) {
    static const struct ropa_text ahead = {{"วันที่ยังมาไม่ถึง", "a day that is still to come"}},
                                  since = {{"วันที่ยังมาไม่ถึง ซึ่งวันนี้ยังไม่เป็นหัวหน้า",
                                            "a day that is still to come, so that nobody heads it today"}},
                                  far = {{"วันที่ที่ไกลเกินไป", "a day too far ahead"}},
                                  home = {{"ประเทศไทย ซึ่งไม่ใช่ต่างประเทศ", "Thailand, which isn't abroad"}};
    static const struct ropa_text no_time = {
        {"วันที่ที่ยังไม่บอกเวลา เช่น 1/2/66 09:30 น.", "a day without its time: 1/2/66 09:30"}};
    const struct ropa_field *f = &ropa_record_entity(rec)->fields[k];
    const char *value = ropa_record_get(rec, k);
    char day[11];
    if (!value)
        return ROPA_OK;
    if (f->kind == ROPA_TIME && !ropa_date_parse(text, today, day, NULL)) /* midnight is nobody's guess */
        return rp_form_refuse(text, &no_time, err);
    if (f->flags & ROPA_PAST && strncmp(value, today, strlen(today)) > 0)
        return rp_form_refuse(text, &ahead, err);
    if (f->flags & ROPA_SINCE && strncmp(value, today, strlen(today)) > 0)
        return rp_form_refuse(text, &since, err);
    if (f->flags & ROPA_ABROAD && rp_country_is_home(value))
        return rp_form_refuse(text, &home, err);
    if (is_far(f, value, today))
        return rp_form_refuse(text, &far, err);
    if (f->after[0])
        return check_after(rec, f, value, text, err);
    for (size_t i = 0; f->kind == ROPA_SET && ropa_set_count(value) > 1 && i < f->vocab->n; i++)
        if (f->vocab->choices[i].flags & ROPA_NONE && ropa_set_has(value, f->vocab->choices[i].code))
            return rp_form_refuse(text, &both, err);
    return ROPA_OK;
}
