/* SPDX-License-Identifier: Apache-2.0 */
/* Copyright the ropa contributors */
#include "exchange/sheet/xlsx_chart.h"

lxw_chart_font rp_chart_font(double size, bool bold) {
    return (lxw_chart_font){
        .name = (char *)RP_XLSX_FONT, .size = size, .bold = bold ? LXW_TRUE : LXW_EXPLICIT_FALSE};
}

void rp_chart_title(lxw_chart *chart, const char *title) {
    lxw_chart_font head = rp_chart_font(14, true);
    chart_title_set_name(chart, title);
    chart_title_set_name_font(chart, &head);
}

void rp_chart_labels(lxw_chart_series *series) {
    lxw_chart_font font = rp_chart_font(12, false);
    chart_series_set_labels(series);
    chart_series_set_labels_font(series, &font);
}

void rp_chart_bars(lxw_chart *chart, size_t n) {
    lxw_chart_font small = rp_chart_font(n > 6 ? 9 : 11, false); /* LibreOffice leaves out names that touch */
    chart_axis_set_num_font(chart->x_axis, &small);
    chart_axis_set_num_font(chart->y_axis, &small);
    chart_set_series_gap(chart, n < 3 ? 250 : 60); /* one bar alone stays a bar */
    chart_axis_set_reverse(chart->y_axis); /* of a bar chart y holds the categories: the first on top */
    chart_axis_set_interval_unit(chart->y_axis, 1); /* each is named, however low the chart */
    chart_axis_off(chart->x_axis);                  /* the numbers stand at the bars */
    chart_axis_major_gridlines_set_visible(chart->x_axis, LXW_FALSE);
    chart_axis_set_min(chart->x_axis, 0);
}
