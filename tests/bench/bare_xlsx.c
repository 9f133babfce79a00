/* SPDX-License-Identifier: Apache-2.0 */
/* Copyright the ropa contributors */

/*
 * Writes given cells with libxlsxwriter and nothing else: what an export is measured against.
 * usage: bench_bare_xlsx CELLS OUT.xlsx
 *
 * CELLS is what `run.py --cells WORKBOOK` prints: sheet, row, column, s or n, value, each ended by \x1f. Prints the CPU
 * seconds that reading it took, which aren't counted: all else that a program does, its start and its end, is.
 */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>
#include <xlsxwriter.h>

#define MAX_SHEETS 16
#define END '\x1f'

static char *read_all(const char *path) {
    FILE *f = fopen(path, "rb");
    char *text = NULL;
    long size = f && !fseek(f, 0, SEEK_END) ? ftell(f) : -1;
    if (size >= 0 && !fseek(f, 0, SEEK_SET) && (text = malloc((size_t)size + 1)))
        text[fread(text, 1, (size_t)size, f)] = '\0';
    if (f)
        fclose(f);
    return text;
}

/* Cut the next part off; NULL at the end. */
static char *part(char **pos) {
    char *start = *pos, *end = strchr(start, END);
    if (!end)
        return NULL;
    *end = '\0';
    *pos = end + 1;
    return start;
}

static double seconds(void) {
    struct timespec t;
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &t);
    return (double)t.tv_sec + (double)t.tv_nsec / 1e9;
}

static void write_cells(lxw_workbook *wb, char *text) {
    lxw_worksheet *sheets[MAX_SHEETS] = {NULL};
    lxw_format *wrap = workbook_add_format(wb);
    char *p[5];
    format_set_text_wrap(wrap);
    for (;;) {
        for (int i = 0; i < 5; i++)
            if (!(p[i] = part(&text)))
                return;
        lxw_worksheet **ws = &sheets[strtoul(p[0], NULL, 10) % MAX_SHEETS];
        lxw_row_t row = (lxw_row_t)strtoul(p[1], NULL, 10);
        lxw_col_t column = (lxw_col_t)strtoul(p[2], NULL, 10);
        if (!*ws)
            *ws = workbook_add_worksheet(wb, NULL);
        if (*p[3] == 'n')
            worksheet_write_number(*ws, row, column, strtod(p[4], NULL), wrap);
        else
            worksheet_write_string(*ws, row, column, p[4], wrap);
    }
}

int main(int argc, char **argv) {
    double start = seconds();
    char *text = argc == 3 ? read_all(argv[1]) : NULL;
    if (!text)
        return 2;
    printf("%.6f\n", seconds() - start);
    lxw_workbook *wb = workbook_new(argv[2]);
    if (!wb)
        return 1;
    write_cells(wb, text);
    int failed = workbook_close(wb) != LXW_NO_ERROR;
    free(text);
    return failed;
}
