/* SPDX-License-Identifier: Apache-2.0 */
/* Copyright the ropa contributors */

/* How the charts of a workbook look. */
#ifndef RP_XLSX_CHART_H
#define RP_XLSX_CHART_H

#include "exchange/sheet/xlsx_style.h"

lxw_chart_font rp_chart_font(double size, bool bold);
void rp_chart_title(lxw_chart *chart, const char *title);
/* The numbers stand at the bars or points. */
void rp_chart_labels(lxw_chart_series *series);
/* Axes of a bar chart of `n` categories: the first on top, no numbers below. */
void rp_chart_bars(lxw_chart *chart, size_t n);

#endif
