/* SPDX-License-Identifier: Apache-2.0 */
/* Copyright the ropa contributors */

/* Who works at this computer, and for which unit: asked once, kept beside the person's other settings. */
#ifndef CLI_ME_H
#define CLI_ME_H

#include "cli/cli.h"

/* Read cli->me from the folder cli->config; nothing known is no error. */
void cli_me_read(struct cli *cli);
/* Ask for the unit and the person, and keep them; each may be left for later. The register is closed. */
void cli_me_ask(struct cli *cli);
/* The same after other questions, which "<" goes back to: false then. */
bool cli_me_ask_after(struct cli *cli);
/* Keep the office's folder of templates, from now on read at each start that names no other; false: it could not be kept. */
bool cli_me_templates(struct cli *cli, const char *folder);
/* Pick a unit, by its code; the only one needs no asking. False when the officer leaves. The register is closed. */
bool cli_me_pick_unit(struct cli *cli, const struct ropa_text *head, char code[16]);
/* The uid of the unit whose work is looked at first, of the open register (ropa_todo_unit()); false: the office. */
bool cli_me_unit(struct cli *cli, char uid[37]);
/* The same of whose unit their new records are: one that was told, though its people look at the office first. */
bool cli_me_own_unit(struct cli *cli, char uid[37]);

/* Whether the line may be somebody's name; says so where it isn't. */
bool cli_is_name(struct cli *cli, const char *line);
/* "name, post" of the unit ("" none) into the register of persons, in one change; the comma ends the name in `line`. *out is owned. */
enum ropa_status cli_make_person(struct cli *cli, char *line, const char *unit, struct ropa_record **out,
                                 struct ropa_err *err);

#endif
