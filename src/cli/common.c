/* What several commands read from their line: numbers, records, queries. */
#include "internal.h"

#include <stdlib.h>

int cli_usage(struct cli *cli, const struct cli_args *args) {
    cli_help_command(cli, args->command, args->noun);
    return CLI_USAGE;
}

bool cli_number(struct cli *cli, const struct cli_args *args, const char *option, size_t *n) {
    static const struct ropa_text text = {{"--%s: \"%s\" ไม่ใช่จำนวนเต็ม โปรดใช้เช่น 50\n",
                                           "--%s: \"%s\" is not a whole number; write for example 50\n"}};
    const char *value = cli_option(args, option);
    char *end;
    if (!value)
        return true;
    unsigned long given = strtoul(value, &end, 10);
    if (*value < '0' || *value > '9' || *end) {
        cli_note(cli, &text, option, value);
        return false;
    }
    *n = given;
    return true;
}

struct ropa_record *cli_record(struct cli *cli, const struct ropa_entity *noun, const char *word,
                               int *status) {
    char uid[37];
    struct ropa_err err = {0};
    struct ropa_record *rec = NULL;
    enum ropa_status s = ropa_register_find(cli->reg, noun, word, uid, &err);
    if (!s)
        s = ropa_register_get(cli->reg, noun, uid, &rec, &err);
    *status = s ? cli_fail(cli, &err) : CLI_DONE;
    return rec;
}

enum ropa_status cli_find_uid(struct cli *cli, const struct ropa_entity *noun, const char *word, char uid[37],
                              struct ropa_err *err) {
    enum ropa_status s = ropa_register_find(cli->reg, noun, word, uid, err);
    if (s == ROPA_E_NOT_FOUND)
        s = ropa_register_find_removed(cli->reg, noun, word, uid, err);
    return s;
}

struct ropa_query *cli_query(struct cli *cli, const struct cli_args *args, const struct ropa_entity *noun,
                             int *status) {
    struct ropa_query *q = ropa_query_new(cli->reg, noun);
    struct ropa_err err = {0};
    enum ropa_status s = q ? ROPA_OK : (err.status = ROPA_E_NOMEM);
    for (size_t i = 0; !s && cli_option_at(args, "where", i); i++)
        s = ropa_query_where(q, cli_option_at(args, "where", i), &err);
    if (!s && cli_option(args, "unit"))
        s = ropa_query_unit(q, cli_option(args, "unit"), &err);
    if (!s && cli_option(args, "search"))
        s = ropa_query_search(q, cli_option(args, "search"), &err);
    if (!s && cli_option(args, "sort"))
        s = ropa_query_sort(q, cli_option(args, "sort"), &err);
    *status = s ? cli_fail(cli, &err) : CLI_DONE;
    if (!s)
        return q;
    ropa_query_free(q);
    return NULL;
}
