/* SPDX-License-Identifier: Apache-2.0 */
/* Copyright the ropa contributors */

/* Where a finding is mended: in the record itself, in another that it names, or in one still to be made. */
#include "cli/internal.h"

#include <stdlib.h>
#include <string.h>

/* What a rule asks for that no field of the record names; `rows` of it may name one that is there already, in field `ref`, where `asked` lacks. */
static const struct {
    const char *rule, *noun, *rows, *ref, *asked;
} made[] = {{"R37-05", "training", NULL, NULL, NULL},
            {"R27-02", "consent_form", "purpose", "consent_form_ref", "covers_disclosure,recipient_types"}};

/* The first that a row of the record names; false: none does. */
static bool find_named(struct cli *cli, const struct ropa_record *rec, const char *rows, const char *field,
                       char out[64]) {
    const struct ropa_entity *ent = ropa_record_entity(rec);
    size_t f = rows ? ropa_field_find(ent, rows) : ROPA_NO_FIELD;
    const char *ref, *title;
    for (size_t i = 0; f != ROPA_NO_FIELD && i < ropa_record_rows(rec, f); i++) {
        const char *uid = ropa_record_value(ropa_record_row(rec, f, i), field);
        const struct ropa_field *of = &ent->fields[f].of->fields[ropa_field_find(ent->fields[f].of, field)];
        if (uid && ropa_register_describe(cli->reg, of->of, uid, &ref, &title)) {
            snprintf(out, 64, "%s", ref);
            return true;
        }
    }
    return false;
}

static void add_place(struct cli_mend *m, const char *field) {
    size_t n = strlen(m->asked);
    if (*field && n + strlen(field) + 2 < sizeof m->asked)
        snprintf(m->asked + n, sizeof m->asked - n, "%s%s", n ? "," : "", field);
}

bool cli_mend_of(struct cli *cli, const struct ropa_finding *f, struct cli_mend *m) {
    const struct ropa_place *at = f->n_places ? &f->places[0].at : NULL;
    const struct ropa_field *field = at ? ropa_place_field(at) : NULL;
    bool other = f->elsewhere && !f->unlinked;
    *m =
        (struct cli_mend){.ent = ropa_record_entity(f->rec), .place = at && !other ? f->places[0].field : ""};
    for (size_t i = 0; *m->place && i < f->n_places; i++)
        add_place(m, f->places[i].field);
    snprintf(m->ref, sizeof m->ref, "%s", ropa_record_ref(f->rec));
    if (!other || f->entries) /* in a record that others share: as a whole */
        return *m->ref != '\0';
    for (size_t i = 0; i < sizeof made / sizeof *made; i++)
        if (!strcmp(made[i].rule, f->rule)) {
            *m = (struct cli_mend){.ent = ropa_entity_find(made[i].noun), .place = ""};
            m->adds = !find_named(cli, f->rec, made[i].rows, made[i].ref, m->ref);
            m->place = m->adds ? "" : made[i].asked;
            snprintf(m->asked, sizeof m->asked, "%s", m->place);
            return m->ent != NULL;
        }
    if (!field || (field->kind != ROPA_REF && field->kind != ROPA_REFS))
        return false;
    const struct ropa_record *holder = ropa_place_holder((struct ropa_record *)f->rec, at);
    const char *uid = holder ? ropa_record_get(holder, at->field) : NULL, *ref = "", *title;
    bool one =
        uid && field->kind == ROPA_REF && ropa_register_describe(cli->reg, field->of, uid, &ref, &title);
    if (uid && !one)
        return false;
    *m = (struct cli_mend){.ent = field->of, .adds = !one, .place = ""};
    snprintf(m->ref, sizeof m->ref, "%s", one ? ref : "");
    return true;
}

size_t cli_mend_words(const struct cli_mend *m, const char *words[CLI_MEND_WORDS]) {
    size_t n = 0;
    words[n++] = m->ent->code;
    words[n++] = m->adds ? "add" : "edit";
    if (!m->adds)
        words[n++] = m->ref;
    if (!m->adds && *m->place) {
        words[n++] = "--ask";
        words[n++] = m->asked;
    }
    return n;
}

char *cli_mend_command(const struct cli *cli, const struct cli_mend *m) {
    return m->adds     ? cli_command(cli, m->ent->code, "add", NULL)
           : *m->place ? cli_command(cli, m->ent->code, "edit", m->ref, "--ask", m->place, NULL)
                       : cli_command(cli, m->ent->code, "edit", m->ref, NULL);
}
