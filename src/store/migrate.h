/* SPDX-License-Identifier: Apache-2.0 */
/* Copyright the ropa contributors */

/* The shape of the file: numbered SQL files, each one transaction and one bump of user_version. */
#ifndef RP_MIGRATE_H
#define RP_MIGRATE_H

#include "store/db.h"

#define RP_APPLICATION_ID 0x726f7061 /* "ropa" */

/* Number of migrations this program knows: the user_version it writes. */
int rp_migrate_latest(void);

/*
 * Bring an open file to the latest shape. An empty file becomes a register's empty tables (only with `create`).
 * Before the first migration of a file with rows a copy is kept beside it: PATH.before-vN-YYYYMMDD; its path is put
 * into `backup` (size bytes; "" when none was made). `day` is ISO.
 * Errors: ROPA_E_FOREIGN, ROPA_E_NEWER (file untouched), ROPA_E_READONLY when it must be migrated but can't be,
 * and those of rp_db_exec(); a failed migration leaves the file as it was.
 */
enum ropa_status rp_migrate(struct rp_db *db, bool create, const char *day, char *backup, size_t size,
                            struct ropa_err *err);

#endif
