/* SPDX-License-Identifier: Apache-2.0 */
/* Copyright the ropa contributors */
#include "paper/kinds.h"

#include <stddef.h>
#include <string.h>

static const struct rp_kind kinds[] = {
    {.is =
         {.name = "notice",
          .label = {{"ประกาศความเป็นส่วนตัว", "Privacy notice"}},
          .noun = "notice",
          .needs =
              {{"ประกาศที่มีขอบเขต กิจกรรมที่ครอบคลุม และชื่อ ที่อยู่ ที่ติดต่อขององค์กร (มาตรา 23)",
                "a notice with its scope, the activities it covers, and the organisation's name, address and contact (s.23)"}}},
     .items = "NITEM",
     .about = RP_ABOUT_COVERED,
     .version = "notice_version",
     .from = "effective_date"},
};
enum { N_KINDS = sizeof kinds / sizeof *kinds };

const struct ropa_document_kind *const *ropa_document_kinds(size_t *n) {
    static const struct ropa_document_kind *all[N_KINDS];
    for (size_t i = 0; i < N_KINDS; i++)
        all[i] = &kinds[i].is;
    *n = N_KINDS;
    return all;
}

const struct ropa_document_kind *ropa_document_kind_find(const char *name) {
    for (size_t i = 0; i < N_KINDS; i++) {
        const char *a = kinds[i].is.name, *b = name;
        while (*a && (*a == *b || (*a == '_' && *b == '-')))
            a++, b++;
        if (!*a && !*b)
            return &kinds[i].is;
    }
    return NULL;
}

const struct rp_kind *rp_kind_of(const struct ropa_document_kind *kind) {
    return (const struct rp_kind *)((const char *)kind - offsetof(struct rp_kind, is));
}
