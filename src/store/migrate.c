/* SPDX-License-Identifier: Apache-2.0 */
/* Copyright the ropa contributors */
#include "store/migrate.h"

#include "base/embedded.h"
#include "base/err.h"

#include <errno.h>
#include <stdio.h>
#include <string.h>
#include <unistd.h>

static bool is_migration(const struct rp_embedded *e) {
    return !strncmp(e->name, "schema/", 7);
}

int rp_migrate_latest(void) {
    int n = 0;
    for (const struct rp_embedded *e = rp_embedded_files; e->name; e++)
        n += is_migration(e);
    return n;
}

static enum ropa_status run(struct rp_db *db, const struct rp_embedded *e, int version,
                            struct ropa_err *err) {
    char bump[96];
    snprintf(bump, sizeof bump, "PRAGMA application_id=%d; PRAGMA user_version=%d", RP_APPLICATION_ID,
             version);
    enum ropa_status s = rp_db_exec(db, "BEGIN IMMEDIATE", err);
    if (!s)
        s = rp_db_exec(db, e->text, err);
    if (!s)
        s = rp_db_exec(db, bump, err);
    if (!s)
        s = rp_db_exec(db, "COMMIT", err);
    if (s)
        rp_db_exec(db, "ROLLBACK", NULL);
    return s;
}

/*
 * A whole copy beside the file, never over an older one. It gets its name only when it is whole: what a power cut
 * leaves half written is not taken for the copy next time.
 */
static enum ropa_status keep_copy(struct rp_db *db, int version, const char *day, char *backup, size_t size,
                                  struct ropa_err *err) {
    char part[520];
    int n = snprintf(backup, size, "%s.before-v%d-%.4s%.2s%.2s", db->path, version, day, day + 5, day + 8);
    if (n < 0 || (size_t)n >= size || (size_t)n + sizeof ".part" > sizeof part)
        return rp_err_subject(err, ROPA_E_IO, db->path, NULL);
    if (!access(backup, F_OK))
        return ROPA_OK; /* made earlier today, before a migration that then failed */
    snprintf(part, sizeof part, "%s.part", backup);
    unlink(part);
    enum ropa_status s = rp_db_copy(db, part, err);
    if (!s && rename(part, backup)) {
        s = rp_err_errno(err, backup, errno);
        unlink(part);
    }
    return s;
}

static enum ropa_status run_all(struct rp_db *db, int version, struct ropa_err *err) {
    int i = 0;
    enum ropa_status s = ROPA_OK;
    for (const struct rp_embedded *e = rp_embedded_files; e->name && !s; e++)
        if (is_migration(e) && ++i > version)
            s = run(db, e, i, err);
    return s;
}

static enum ropa_status refuse_newer(struct rp_db *db, int version, struct ropa_err *err) {
    char found[64];
    const char *by = "";
    sqlite3_stmt *q = rp_db_stmt(db, "SELECT written_by FROM register", NULL);
    if (q && sqlite3_step(q) == SQLITE_ROW)
        by = rp_db_column(q, 0);
    snprintf(found, sizeof found, "%s%sv%d", by, *by ? ", " : "", version);
    if (q)
        sqlite3_reset(q);
    return rp_err_subject(err, ROPA_E_NEWER, db->path, found);
}

static enum ropa_status number(struct rp_db *db, const char *sql, int64_t *n, struct ropa_err *err) {
    *n = rp_db_int(db, INT64_MIN, sql, NULL);
    return *n == INT64_MIN ? rp_db_error(db, err) : ROPA_OK;
}

enum ropa_status rp_migrate(struct rp_db *db, bool create, const char *day, char *backup, size_t size,
                            struct ropa_err *err) {
    int64_t tables = 0, application = 0, version = 0;
    backup[0] = '\0';
    enum ropa_status s = number(db, "SELECT count(*) FROM sqlite_schema", &tables, err);
    if (!s)
        s = number(db, "PRAGMA application_id", &application, err);
    if (!s)
        s = number(db, "PRAGMA user_version", &version, err);
    if (s)
        return s;
    if (tables == 0 && create)
        return run_all(db, 0, err);
    if (application != RP_APPLICATION_ID)
        return rp_err_subject(err, ROPA_E_FOREIGN, db->path, NULL);
    if (version > rp_migrate_latest())
        return refuse_newer(db, (int)version, err);
    if (version == rp_migrate_latest())
        return ROPA_OK;
    if (db->readonly)
        return rp_err_subject(err, ROPA_E_READONLY, db->path, NULL);
    s = keep_copy(db, (int)version, day, backup, size, err);
    return s ? s : run_all(db, (int)version, err);
}
