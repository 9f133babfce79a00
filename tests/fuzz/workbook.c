/* SPDX-License-Identifier: Apache-2.0 */
/* Copyright the ropa contributors */

/*
 * Fuzz target: bytes that begin with P as a workbook's container; else as one part of a workbook that is right otherwise, named by the first
 * byte: s sheet, t shared strings, y styles, w workbook. Cells come in order, texts are whole, a refusal names the file.
 */
#include "exchange/sheet/workbook.h"

#include <minizip/zip.h>
#include <ropa/text.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <unistd.h>

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

#define MAIN "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
#define DOC "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
#define RELS "<Relationships xmlns='http://schemas.openxmlformats.org/package/2006/relationships'>"
#define REL(id, type, to) "<Relationship Id='" id "' Type='" DOC "/" type "' Target='" to "'/>"

static const struct {
    char by;
    const char *name, *text;
} parts[] = {
    {0, "_rels/.rels", RELS REL("a", "officeDocument", "w.xml") "</Relationships>"},
    {0, "_rels/w.xml.rels",
     RELS REL("a", "worksheet", "s.xml") REL("b", "sharedStrings", "t.xml")
         REL("c", "styles", "y.xml") "</Relationships>"},
    {'w', "w.xml",
     "<workbook xmlns='" MAIN "' xmlns:r='" DOC "'><sheets><sheet name='a' r:id='a'/></sheets></workbook>"},
    {'s', "s.xml",
     "<worksheet xmlns='" MAIN "'><sheetData><row><c t='s'><v>0</v></c></row></sheetData></worksheet>"},
    {'t', "t.xml", "<sst xmlns='" MAIN "'><si><t>a</t></si></sst>"},
    {'y', "y.xml", "<styleSheet xmlns='" MAIN "'><cellXfs><xf numFmtId='14'/></cellXfs></styleSheet>"},
};

static void must(int holds) {
    if (!holds)
        abort();
}

static void make(const char *path, const uint8_t *data, size_t size) {
    zipFile z = zipOpen(path, APPEND_STATUS_CREATE);
    must(z != NULL);
    for (size_t i = 0; i < sizeof parts / sizeof *parts; i++) {
        bool given = parts[i].by && parts[i].by == (char)data[0];
        const void *text = given ? (const void *)(data + 1) : parts[i].text;
        must(zipOpenNewFileInZip(z, parts[i].name, NULL, NULL, 0, NULL, 0, NULL, 0, 0) == ZIP_OK);
        must(zipWriteInFileInZip(z, text, (unsigned)(given ? size - 1 : strlen(parts[i].text))) == ZIP_OK);
        must(zipCloseFileInZip(z) == ZIP_OK);
    }
    must(zipClose(z, NULL) == ZIP_OK);
}

static bool look(void *ctx, const struct rp_workbook_row *row) {
    long *last = ctx;
    must((long)row->row > *last && row->n > 0);
    *last = row->row;
    for (size_t i = 0; i < row->n; i++) {
        const char *text = row->cells[i].text;
        must(text && (!i || row->cells[i].column > row->cells[i - 1].column));
        must(ropa_text_check(text, strlen(text), true, NULL) != ROPA_E_UTF8);
    }
    return true;
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size) {
    char path[40];
    struct rp_workbook *b = NULL;
    struct ropa_err err = {0};
    int fd = memfd_create("workbook", MFD_CLOEXEC);
    snprintf(path, sizeof path, "/proc/self/fd/%d", fd);
    must(fd >= 0);
    if (size && *data != 'P')
        make(path, data, size);
    else
        must(write(fd, data, size) == (ssize_t)size);
    enum ropa_status s = rp_workbook_open(path, &b, &err);
    for (size_t i = 0; !s && i < rp_workbook_sheets(b); i++) {
        struct rp_workbook_shape shape;
        long last = -1;
        s = rp_workbook_shape(b, i, &shape, &err);
        if (!s)
            rp_workbook_shape_free(&shape);
        if (!s)
            s = rp_workbook_rows(b, i, look, &last, &err);
    }
    must(!s || (s == err.status && !strcmp(err.subject, path)));
    rp_workbook_close(b);
    close(fd);
    return 0;
}
