/* The interactive form: to come. Values are given by flags, --set and --json until then. */
#include "internal.h"

int cli_form(struct cli *cli, struct ropa_record *rec, const char *ask) {
    static const struct ropa_text text = {
        {"โปรดใส่ค่าด้วย --ชื่อช่อง ค่า หรือ --json FILE\n", "give values as --field value or --json FILE\n"}};
    (void)rec, (void)ask;
    cli_note(cli, &text);
    return CLI_USAGE;
}

int cli_menu(struct cli *cli) {
    cli_help(cli);
    return CLI_DONE;
}
