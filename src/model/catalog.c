/* SPDX-License-Identifier: Apache-2.0 */
/* Copyright the ropa contributors */
#include "model/catalog.h"

#include "model/nouns/catalog.h"
#include "model/nouns/catalog_resource.h"
#include "model/predicate.h"

#include <stdio.h>
#include <string.h>

/* In the order of the catalogue; those with a second field name there what is none of the list. */
static const size_t items[RP_CATALOG_ITEMS][2] = {
    {CAT_DATA_TYPE, CAT_DATA_TYPE_OTHER},
    {CAT_TITLE, ROPA_NO_FIELD},
    {CAT_OWNER_ORG, ROPA_NO_FIELD},
    {CAT_MAINTAINER, ROPA_NO_FIELD},
    {CAT_MAINTAINER_EMAIL, ROPA_NO_FIELD},
    {CAT_TAG_STRING, ROPA_NO_FIELD},
    {CAT_DESCRIPTION, ROPA_NO_FIELD},
    {CAT_OBJECTIVE, CAT_OBJECTIVE_OTHER},
    {CAT_UPDATE_FREQUENCY_UNIT, CAT_UPDATE_FREQUENCY_UNIT_OTHER},
    {CAT_GEO_COVERAGE, CAT_GEO_COVERAGE_OTHER},
    {CAT_DATA_SOURCE, ROPA_NO_FIELD},
    {CAT_DATA_FORMAT, CAT_DATA_FORMAT_OTHER},
    {CAT_DATA_CATEGORY, ROPA_NO_FIELD},
    {CAT_LICENSE_ID, CAT_LICENSE_ID_OTHER},
};

/* Whether item `item` (1 to 14) of the set is answered, with what "other" it names. */
static bool has_item(const struct ropa_record *set, int item) {
    const size_t *f = items[item - 1];
    return ropa_field_answered(set, f[0]) &&
           (f[1] == ROPA_NO_FIELD || !ropa_field_applies(set, f[1]) || ropa_field_answered(set, f[1]));
}

void rp_catalog_lacks(const struct ropa_record *set, char out[48]) {
    size_t n = 0;
    out[0] = '\0';
    for (int i = 1; i <= RP_CATALOG_ITEMS; i++)
        if (!has_item(set, i))
            n += (size_t)snprintf(out + n, 48 - n, "%s%d", n ? ", " : "", i);
}

bool rp_catalog_listed(const struct ropa_record *set) {
    return !rp_predicate_field_is(set, CAT_LISTED, "0") && !rp_predicate_yes(set, CAT_IMD);
}

bool rp_catalog_public(const struct ropa_record *set) {
    return rp_predicate_field_is(set, CAT_DATA_CATEGORY, "public");
}

int rp_catalog_stars(const struct ropa_record *resource) {
    static const char *const of[6][24] = {
        [1] = {"pdf", "doc", "docx", "ppt", "pptx", "txt", "html", "zip", "odt", "jpeg", "png", "gif", "tiff",
               NULL},
        [2] = {"xls", "xlsx", "shp", "mdb", "dbase", NULL},
        [3] = {"csv", "tsv", "json", "xml", "geojson", "kml", "kmz", "gml", "wfs", "wms", "ods", "rss", NULL},
        [5] = {"rdf", "ttl", "n3", "json_ld", "sparql", NULL},
    };
    const char *corrected = ropa_record_get(resource, CRS_STARS),
               *format = ropa_record_get(resource, CRS_FORMAT);
    if (corrected)
        return corrected[1] - '0';
    for (int stars = 1; format && stars < 6; stars++)
        if (rp_predicate_is(format, of[stars]))
            return stars;
    return 0;
}

bool rp_catalog_described(const struct ropa_record *resource) {
    return ropa_record_get(resource, CRS_NAME) && ropa_record_get(resource, CRS_URL) &&
           ropa_record_get(resource, CRS_FORMAT) && !rp_predicate_yes(resource, CRS_RESOURCE_PRIVATE);
}

bool rp_catalog_open_format(const struct ropa_record *set, int least) {
    const char *licence = ropa_record_get(set, CAT_LICENSE_ID);
    bool open = false;
    for (size_t i = 0; i < ropa_record_rows(set, CAT_RESOURCE); i++) {
        const struct ropa_record *row = ropa_record_row(set, CAT_RESOURCE, i);
        open |= rp_catalog_described(row) && rp_catalog_stars(row) >= least;
    }
    return open && licence && strcmp(licence, "unspecified") != 0;
}
