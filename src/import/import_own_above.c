/* SPDX-License-Identifier: Apache-2.0 */
/* Copyright the ropa contributors */

/* What stands above the headings of a sheet that was sent out: captions, and who keeps the register. */
#include "exchange/sheet/layout_view.h"
#include "exchange/sheet/serial.h"
#include "import/import_table.h"
#include "model/nouns/nouns.h"

#include <stdio.h>
#include <string.h>

void rp_own_text(const struct rp_cell *cell, struct rp_buf *out) {
    char number[64], day[RP_SERIAL_ROOM];
    unsigned kind = cell->kind == RP_CELL_DATE   ? RP_SERIAL_DATE
                    : cell->kind == RP_CELL_TIME ? RP_SERIAL_DATE | RP_SERIAL_TIME
                                                 : RP_SERIAL_NUMBER;
    rp_buf_clear(out);
    if (cell->kind == RP_CELL_TEXT || cell->kind == RP_CELL_TICK) {
        rp_buf_str(out, cell->text);
    } else if (cell->kind != RP_CELL_EMPTY) {
        snprintf(number, sizeof number, "%.16G", cell->number);
        bool good = kind ? rp_serial_day(number, kind, false, day) : rp_serial_number(number, day);
        rp_buf_str(out, good ? day : number);
    }
}

static bool is_space(char c) {
    return c == ' ' || c == '\t' || c == '\n' || c == '\r';
}

bool rp_own_same(const char *a, const char *b) {
    a += strspn(a, " \t\r\n");
    b += strspn(b, " \t\r\n");
    while (*a && *b) {
        if (*a == '\r' && a[1] == '\n')
            a++;
        if (*b == '\r' && b[1] == '\n')
            b++;
        if (*a != *b)
            break;
        a++;
        b++;
    }
    while (is_space(*a))
        a++;
    while (is_space(*b))
        b++;
    return !*a && !*b;
}

static const struct rp_layout_label *label_called(const struct rp_import_table *t, const char *text) {
    for (size_t i = 0; i < t->own.sheet->n_preamble; i++)
        for (int lang = ROPA_TH; lang <= ROPA_EN; lang++)
            if (rp_own_same(t->own.sheet->preamble[i].label.in[lang], text))
                return &t->own.sheet->preamble[i];
    return NULL;
}

/* Who keeps the register, where this one doesn't know yet: the organisation's own field. */
static enum ropa_status take_recorder(struct rp_import_table *t, const struct rp_layout_label *label,
                                      const char *text, bool *took, struct ropa_err *err) {
    struct ropa_record *org = t->own.organisation;
    const struct rp_shown *path = label->has_otherwise ? &label->otherwise : &label->path;
    *took = org && path->place.root == &rp_organisation && !path->view &&
            !ropa_record_parse(org, path->place.field, text, t->imp->reg->view, NULL);
    enum ropa_status s = *took ? ropa_register_save(t->imp->reg, org, err) : ROPA_OK;
    t->imp->account->result.changed += *took && !s;
    return s;
}

enum ropa_status rp_own_above(struct rp_import_table *t, const struct rp_import_row *row,
                              struct ropa_err *err) {
    const struct rp_layout_label *label = NULL;
    enum ropa_status s = ROPA_OK;
    for (size_t i = 0; i < row->n && !s; i++) {
        char address[32];
        const char *text = row->cells[i];
        struct rp_cell cell = {0};
        struct rp_buf now = {0};
        bool took = false;
        if (!text[strspn(text, " \t\r\n")])
            continue;
        rp_account_cell(i, (size_t)row->number, address);
        if (!label) { /* a caption, or the name of the sheet */
            label = label_called(t, text);
            rp_account_stored(t->imp->account, true);
            continue;
        }
        rp_cell_first(&t->own.cells, &label->path, label->has_otherwise ? &label->otherwise : NULL, NULL,
                      NULL, &cell);
        rp_own_text(&cell, &now);
        if (!now.n)
            s = take_recorder(t, label, text, &took, err);
        if (took || (now.n && rp_own_same(now.p, text)))
            rp_account_stored(t->imp->account, false);
        else
            rp_account_left(t->imp->account, address, text, "ช่องนี้เป็นของส่วนราชการหรือหน่วยงาน โปรดแก้ที่นั่น",
                            "this is the organisation's or the unit's; change it there");
        t->imp->account->bad |= now.bad;
        rp_buf_free(&now);
    }
    return s;
}
