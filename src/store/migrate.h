/* SPDX-License-Identifier: Apache-2.0 */
/* Copyright the ropa contributors */

/* The shape of the file: numbered SQL files; all that a file lacks run in one transaction. */
#ifndef RP_MIGRATE_H
#define RP_MIGRATE_H

#include "store/db.h"

#define RP_APPLICATION_ID 0x726f7061 /* "ropa" */

/* Number of migrations this program knows: the user_version it writes. */
int rp_migrate_latest(void);

/*
 * Bring an open file to the latest shape. An empty file becomes a register's empty tables (only with `create`).
 * Before a file with rows changes a copy is kept beside it, never over another: PATH.before-vN-YYYYMMDD, or one of the
 * same content that is there already; its path is put into `backup` (size bytes; "" when none was made). `day` is ISO.
 * Errors: ROPA_E_FOREIGN, ROPA_E_NEWER (file untouched), ROPA_E_OLD_READONLY when it must be migrated but can't be,
 * ROPA_E_TAMPERED where rp_migrate_verify() says so, ROPA_E_UPGRADE (hint: the copy) when a migration fails, ROPA_E_FULL, _BUSY,
 * _NOMEM. After each the file is as it was.
 */
enum ropa_status rp_migrate(struct rp_db *db, bool create, const char *day, char *backup, size_t size,
                            struct ropa_err *err);

/*
 * Whether the file has the tables, indexes, triggers and views that the migrations made until its version, as they made them, and none
 * besides. Of an older one, a search index that is broken isn't told: it can be made anew after the upgrade.
 * ROPA_E_TAMPERED names the first that is too many, missing or another; ROPA_E_SEARCH where a table of the search index is missing or another.
 */
enum ropa_status rp_migrate_verify(struct rp_db *db, struct ropa_err *err);

/* An empty register of the latest shape in memory, called `path` in errors. Close it in either case. */
enum ropa_status rp_migrate_fresh(struct rp_db *db, const char *path, struct ropa_err *err);

/* Whether the file is a register, of whatever version. ROPA_E_FOREIGN. */
enum ropa_status rp_migrate_is_ours(struct rp_db *db, struct ropa_err *err);

#endif
