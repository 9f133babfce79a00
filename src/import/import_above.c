/* SPDX-License-Identifier: Apache-2.0 */
/* Copyright the ropa contributors */

/* What stands above the headings of a form in circulation: its title, and who keeps the record, kept with the unit whose it is. */
#include "base/err.h"
#include "import/import_table.h"
#include "model/nouns/nouns.h"
#include "model/nouns/unit.h"
#include "model/words.h"

#include <stdlib.h>
#include <string.h>

/* As the lines of the block are called, each before its value. */
static const struct {
    size_t field;
    const char *words[8];
} labels[] = {
    {UNI_RECORDER_NAME, {"ชื่อ", "ชื่อผู้บันทึก", "ชื่อผู้ลงบันทึก", "ผู้บันทึก", "ผู้ลงบันทึก", "name", NULL}},
    {UNI_RECORDER_ADDRESS, {"ที่อยู่", "address", NULL}},
    {UNI_RECORDER_EMAIL, {"email", "e-mail", "อีเมล", "อีเมล์", NULL}},
    {UNI_RECORDER_PHONE, {"เบอร์โทร", "เบอร์โทรศัพท์", "โทรศัพท์", "โทร", "telephone", "tel", "phone", NULL}},
};

static size_t field_called(const char *text, bool *bad) {
    char *word = strndup(text, strcspn(text, ":"));
    size_t found = ROPA_NO_FIELD;
    *bad |= !word;
    for (size_t i = 0; word && i < sizeof labels / sizeof *labels; i++)
        if (strlen(word) <= RP_WORD_SHORT && rp_word_among(word, labels[i].words, bad))
            found = labels[i].field;
    free(word);
    return found;
}

static bool is_title(const struct rp_import_table *t, const char *text, bool *bad) {
    const struct rp_layout_sheet *sheet = &t->layout->sheets[0];
    const char *const titles[] = {sheet->title.in[ROPA_TH], sheet->title.in[ROPA_EN]};
    bool same = false;
    for (size_t i = 0; i < 2 && !same; i++)
        same = titles[i] && rp_import_is_called(titles[i], text, bad);
    return same;
}

/* The unit whose form it is, in t->unit: the one asked for, else the only one there is; NULL: not to be said. */
static enum ropa_status find_unit(struct rp_import_table *t, struct ropa_err *err) {
    struct rp_import *imp = t->imp;
    char uid[37];
    if (t->unit)
        return ROPA_OK;
    if (imp->how->unit) {
        enum ropa_status s = rp_store_find(imp->reg->st, &rp_unit, imp->how->unit, uid, err);
        return s ? s : ropa_register_get(imp->reg, &rp_unit, uid, &t->unit, err);
    }
    return ropa_register_count(imp->reg, &rp_unit) == 1 ? rp_register_first(imp->reg, &rp_unit, &t->unit, err)
                                                        : ROPA_OK;
}

/* The value of the unit's field, where that is open; else it is compared. */
static void take(struct rp_import_table *t, size_t field, const char *address, const char *text) {
    struct rp_account *a = t->imp->account;
    struct ropa_record *unit = t->unit;
    char *word = rp_word_trim(text);
    const char *now = unit ? ropa_record_get(unit, field) : NULL;
    bool same = word && now && rp_import_is_called(now, word, &a->bad);
    if (!word) {
        a->bad = true;
    } else if (rp_import_is_open(word, &a->bad)) {
        rp_account_stored(a, true);
    } else if (same) {
        rp_account_stored(a, false);
    } else if (!unit) {
        rp_account_left(
            a, address, text, "ผู้ลงบันทึกเป็นของหน่วยงาน โปรดบอกว่าแบบนี้เป็นของหน่วยงานใด แล้วนำเข้าใหม่",
            "who keeps the record is kept with the unit: say of which unit the form is, and import it again");
    } else if (now) {
        rp_account_left(a, address, text, "ทะเบียนบอกผู้ลงบันทึกของหน่วยงานนี้ไว้เป็นอย่างอื่น โปรดแก้ที่หน่วยงาน",
                        "the register has another recorder of this unit; change it with the unit");
    } else if (ropa_record_parse(unit, field, word, t->imp->reg->view, NULL)) {
        rp_account_wrong(a, address, text, "ไม่ใช่ค่าของช่องนี้ของหน่วยงาน",
                         "it is no value of that field of the unit");
    } else {
        t->unit_changes = true;
        rp_account_stored(a, false);
    }
    free(word);
}

enum ropa_status rp_import_above(struct rp_import_table *t, const struct rp_import_row *row,
                                 struct ropa_err *err) {
    struct rp_account *a = t->imp->account;
    size_t field = ROPA_NO_FIELD;
    char address[32];
    enum ropa_status s = find_unit(t, err);
    for (size_t i = 0; i < row->n && !s; i++) {
        const char *text = row->cells[i];
        if (!text[strspn(text, " \t\r\n")])
            continue;
        rp_account_cell(i, (size_t)row->number, address);
        size_t called = field == ROPA_NO_FIELD ? field_called(text, &a->bad) : ROPA_NO_FIELD;
        if (field != ROPA_NO_FIELD) {
            take(t, field, address, text);
            field = ROPA_NO_FIELD;
        } else if (called != ROPA_NO_FIELD || is_title(t, text, &a->bad)) {
            rp_account_stored(a, true);
            field = called;
        } else {
            rp_account_left(a, address, text, "อยู่เหนือหัวคอลัมน์", "it stands above the headings");
        }
    }
    return s;
}

enum ropa_status rp_import_above_end(struct rp_import_table *t, struct ropa_err *err) {
    enum ropa_status s = t->unit_changes ? ropa_register_save(t->imp->reg, t->unit, err) : ROPA_OK;
    t->imp->account->result.changed += t->unit_changes && !s;
    t->unit_changes = false;
    return s;
}
