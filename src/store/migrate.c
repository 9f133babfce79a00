/* SPDX-License-Identifier: Apache-2.0 */
/* Copyright the ropa contributors */
#include "store/migrate.h"

#include "base/embedded.h"
#include "base/err.h"
#include "base/held.h"
#include "base/temporary.h"
#include "store/search.h"

#include <dirent.h>
#include <errno.h>
#include <ropa/version.h>
#include <stdio.h>
#include <string.h>
#include <sys/stat.h>
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

/* ---- the copy beside the file ---- */

static bool same_content(const char *one, const char *other) {
    char a[8192], b[sizeof a];
    size_t n = 0, m = 0;
    struct stat st;
    /* a pipe of that name would be waited for; a second name of the register itself isn't opened beside SQLite */
    bool file = !stat(one, &st) && S_ISREG(st.st_mode) && !rp_held(&st);
    FILE *f = file ? fopen(one, "rbe") : NULL, *g = fopen(other, "rbe");
    bool same = f && g;
    do {
        n = same ? fread(a, 1, sizeof a, f) : 0;
        m = same ? fread(b, 1, sizeof b, g) : 0;
        same = same && n == m && !memcmp(a, b, n);
    } while (same && n == sizeof a);
    same = same && !ferror(f) && !ferror(g);
    if (f)
        fclose(f);
    if (g)
        fclose(g);
    return same;
}

/* An older copy of the same content as `part`: "" or its path, which is then as good as a new one. */
static void find_twin(const char *stem, const char *part, char *twin, size_t size) {
    struct rp_buf folder = {0};
    const char *slash = strrchr(stem, '/'), *name = slash ? slash + 1 : stem;
    rp_buf_add(&folder, slash ? stem : "./", slash ? (size_t)(slash - stem) + 1 : 2);
    DIR *dir = folder.bad ? NULL : opendir(folder.p);
    twin[0] = '\0';
    for (struct dirent *e = dir ? readdir(dir) : NULL; e && !*twin; e = readdir(dir)) {
        size_t n = strlen(e->d_name);
        if (strncmp(e->d_name, name, strlen(name)) || (n > 5 && !strcmp(e->d_name + n - 5, ".part")))
            continue;
        int k = snprintf(twin, size, "%s%s", slash ? folder.p : "", e->d_name);
        if (k < 0 || (size_t)k >= size || !same_content(twin, part))
            twin[0] = '\0';
    }
    if (dir)
        closedir(dir);
    rp_buf_free(&folder);
}

/* Give the whole copy `part` the first name that is free, never one that is taken. */
static enum ropa_status take_free_name(const char *part, const char *first, char *copy, size_t size,
                                       struct ropa_err *err) {
    for (int i = 1;; i++) {
        char tail[16] = "";
        if (i > 1)
            snprintf(tail, sizeof tail, "-%d", i);
        int n = snprintf(copy, size, "%s%s", first, tail);
        if (n < 0 || (size_t)n >= size)
            return rp_err_subject(err, ROPA_E_IO, first, NULL);
        int errnum = rp_rename_new(part, copy);
        if (errnum != EEXIST)
            return errnum ? rp_err_errno(err, copy, errnum) : ROPA_OK;
    }
}

/*
 * A whole copy of the file as it stands, beside it: PATH.before-vN-YYYYMMDD, with a number when that is taken. Through
 * a connection of its own, since `db` holds the file against other writers meanwhile; that also makes it the only one
 * who writes `.part`: what a power cut left half written gets no better name than that. Where an upgrade fails again
 * and again, the first copy serves.
 */
static enum ropa_status keep_copy(const struct rp_db *db, int64_t version, const char *day, char *copy,
                                  size_t size, struct ropa_err *err) {
    struct rp_buf stem = {0}, first = {0}, part = {0};
    struct rp_db reader = {0};
    rp_buf_printf(&stem, "%s.before-v%lld-", db->path, (long long)version);
    rp_buf_printf(&first, "%s%.4s%.2s%.2s", stem.bad ? "" : stem.p, day, day + 5, day + 8);
    rp_buf_printf(&part, "%s.part", first.bad ? "" : first.p);
    enum ropa_status s = stem.bad || first.bad || part.bad ? rp_err(err, ROPA_E_NOMEM, NULL) : ROPA_OK;
    if (!s) {
        unlink(part.p);
        s = rp_db_open(&reader, db->path, false, err);
    }
    if (!s)
        s = rp_db_copy(&reader, part.p, false, NULL, NULL, err);
    rp_db_close(&reader);
    if (!s) {
        find_twin(stem.p, part.p, copy, size);
        if (!*copy)
            s = take_free_name(part.p, first.p, copy, size, err);
        unlink(part.p);
    }
    if (s)
        copy[0] = '\0';
    rp_buf_free(&stem);
    rp_buf_free(&first);
    rp_buf_free(&part);
    return s;
}

/* ---- the files of schema/ ---- */

/* Those after the first `from`, up to the `to`-th. */
static enum ropa_status run_files(struct rp_db *db, int64_t from, int64_t to, struct ropa_err *err) {
    enum ropa_status s = ROPA_OK;
    int64_t i = 0;
    for (const struct rp_embedded *e = rp_embedded_files; e->name && i < to && !s; e++)
        if (is_migration(e) && ++i > from)
            s = rp_db_exec(db, e->text, err);
    return s;
}

/* What is left to do to a file of `version`. An empty one gets at once what all of them come to. Within a transaction. */
static enum ropa_status run_from(struct rp_db *db, int64_t version, struct ropa_err *err) {
    char bump[192];
    int latest = rp_migrate_latest();
    enum ropa_status s = version ? run_files(db, version, latest, err)
                                 : rp_db_exec(db, rp_embedded_find("schema.sql")->text, err);
    /* who gave it this shape: an older program names it when it refuses the file */
    snprintf(bump, sizeof bump,
             "UPDATE register SET written_by='" ROPA_VERSION
             "'; PRAGMA application_id=%d; PRAGMA user_version=%d",
             RP_APPLICATION_ID, latest);
    return s ? s : rp_db_exec(db, bump, err);
}

/* What failed in it is of no use to a person; where the file is, its copy, and what to do, is. */
static enum ropa_status say_failed(const struct rp_db *db, enum ropa_status s, const char *copy,
                                   struct ropa_err *err) {
    char native[sizeof err->native] = "";
    if (s == ROPA_E_NOMEM || s == ROPA_E_FULL || s == ROPA_E_BUSY || s == ROPA_E_READONLY)
        return s; /* nothing is wrong with the file or the program, and the sentence says what helps */
    if (err)
        RP_COPY(native, err->native);
    s = rp_err_subject(err, ROPA_E_UPGRADE, db->path, NULL);
    rp_err_hint(err, copy, copy);
    if (err)
        RP_COPY(err->native, native);
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

/* What stands in the file: whether anything does, and of which version it is. Foreign and newer ones are refused. */
static enum ropa_status look(struct rp_db *db, bool create, int64_t *version, struct ropa_err *err) {
    int64_t tables = 0, application = 0;
    *version = 0;
    enum ropa_status s = rp_db_int(db, "SELECT count(*) FROM sqlite_schema", NULL, &tables, err);
    if (!s)
        s = rp_db_int(db, "PRAGMA application_id", NULL, &application, err);
    if (!s && !(tables == 0 && create))
        s = rp_db_int(db, "PRAGMA user_version", NULL, version, err);
    if (s || (tables == 0 && create))
        return s;
    if (application != RP_APPLICATION_ID)
        return rp_err_subject(err, ROPA_E_FOREIGN, db->path, NULL);
    if (*version < 1 || *version > INT32_MAX) /* of no program's making */
        return rp_err_subject(err, ROPA_E_DAMAGED, db->path, NULL);
    return *version > rp_migrate_latest() ? refuse_newer(db, (int)*version, err) : ROPA_OK;
}

/* What one schema has and another hasn't, or has otherwise. */
struct differing {
    char name[160]; /* with its type; "" nothing */
    bool altered;
    bool of_search; /* it can be made anew */
};

/* Tables that SQLite keeps for itself come and go; triggers and views it makes none, whatever they are called. */
#define MADE_BY_HAND "(type IN ('trigger','view') OR name NOT LIKE 'sqlite\\_%' ESCAPE '\\')"

/* What `db` has that `other` hasn't, or has otherwise; of the search index only where there is nothing else. */
static enum ropa_status first_missing(struct rp_db *db, struct rp_db *other, struct differing *d,
                                      struct ropa_err *err) {
    bool row = true, there = true;
    *d = (struct differing){.altered = false};
    sqlite3_stmt *q =
        rp_db_stmt(db, "SELECT type, name, tbl_name, sql FROM sqlite_schema WHERE " MADE_BY_HAND, err);
    enum ropa_status s = q ? ROPA_OK : rp_db_error(db, err);
    while (!s && (!*d->name || d->of_search) && !(s = rp_db_row(db, q, &row, err)) && row) {
        sqlite3_stmt *p = rp_db_stmt(
            other, "SELECT sql <> ?4 FROM sqlite_schema WHERE type=?1 AND name=?2 AND tbl_name=?3", err);
        for (int i = 0; p && i < 4; i++)
            rp_db_text(p, i + 1, rp_db_column(q, i));
        s = p ? rp_db_row(other, p, &there, err) : rp_db_error(other, err);
        bool altered = !s && there && sqlite3_column_int(p, 0),
             acts = !strcmp(rp_db_column(q, 0), "trigger") || !strcmp(rp_db_column(q, 0), "view"),
             of_search = !acts && !strncmp(rp_db_column(q, 2), "search_", 7);
        if (!s && (!there || altered) && (!*d->name || !of_search)) {
            d->altered = altered;
            d->of_search = of_search;
            snprintf(d->name, sizeof d->name, "%s %s", rp_db_column(q, 0), rp_db_column(q, 1));
        }
        if (p)
            sqlite3_reset(p);
    }
    if (q)
        sqlite3_reset(q);
    return s;
}

/* Whether all that stands in the file's schema is what the build saw the migrations make. */
static enum ropa_status is_as_made(struct rp_db *db, bool *alike, struct ropa_err *err) {
    enum { END = '\x1f' };
    bool more = true;
    const char *made = rp_embedded_find("schema.list")->text;
    sqlite3_stmt *q = rp_db_stmt(
        db, "SELECT type, name, tbl_name, sql FROM sqlite_schema WHERE " MADE_BY_HAND " ORDER BY type, name",
        err);
    enum ropa_status s = q ? ROPA_OK : rp_db_error(db, err);
    *alike = true;
    while (!s && *alike && more) {
        s = rp_db_row(db, q, &more, err);
        for (int i = 0; !s && *alike && more && i < 4; i++) {
            const char *text = rp_db_column(q, i);
            size_t n = strlen(text);
            *alike = !strncmp(made, text, n) && made[n] == END;
            made += *alike ? n + 1 : 0;
        }
    }
    if (q)
        sqlite3_reset(q);
    *alike = *alike && !*made;
    return s;
}

static enum ropa_status compare_shapes(struct rp_db *db, struct rp_db *ours, struct ropa_err *err) {
    static const struct ropa_text more = {{"ไม่ใช่ส่วนของทะเบียน มีผู้เพิ่มไว้ในไฟล์",
                                           "is no part of a register: somebody put it into the file"}},
                                  less = {{"หายไปจากไฟล์", "is missing from the file"}},
                                  other = {{"ไม่เหมือนที่โปรแกรมสร้าง มีผู้แก้ไว้ในไฟล์",
                                            "is not as the program makes it: somebody altered it"}};
    struct differing d;
    const struct ropa_text *what = &more;
    enum ropa_status s = first_missing(db, ours, &d, err);
    if (!s && !*d.name) {
        what = &less;
        s = first_missing(ours, db, &d, err);
    }
    if (s || !*d.name)
        return s;
    if (d.of_search && (d.altered || what == &less))
        return rp_search_broken(db, err);
    what = d.altered ? &other : what;
    rp_err_subject(err, ROPA_E_TAMPERED, d.name, NULL);
    rp_err_hint(err, what->in[ROPA_TH], what->in[ROPA_EN]);
    return ROPA_E_TAMPERED;
}

/* ---- the whole ---- */

static enum ropa_status in_memory(struct rp_db *db, const char *path, struct ropa_err *err) {
    *db = (struct rp_db){.path = rp_strdup(path)};
    if (!db->path)
        return rp_err(err, ROPA_E_NOMEM, NULL);
    return sqlite3_open_v2(":memory:", &db->h, SQLITE_OPEN_READWRITE | SQLITE_OPEN_NOMUTEX, NULL)
               ? rp_db_error(db, err)
               : ROPA_OK;
}

enum ropa_status rp_migrate_fresh(struct rp_db *db, const char *path, struct ropa_err *err) {
    enum ropa_status s = in_memory(db, path, err);
    return s ? s : run_from(db, 0, err);
}

/* The same of one of `version`, before its upgrade. A broken search index hinders none: it can be made anew afterwards. */
static enum ropa_status verify_old(struct rp_db *db, int64_t version, struct ropa_err *err) {
    struct rp_db as_then;
    enum ropa_status s = in_memory(&as_then, db->path, err);
    if (!s)
        s = run_files(&as_then, 0, version, err);
    if (!s)
        s = compare_shapes(db, &as_then, err);
    rp_db_close(&as_then);
    return s == ROPA_E_SEARCH ? ROPA_OK : s;
}

static enum ropa_status verify_latest(struct rp_db *db, struct ropa_err *err) {
    struct rp_db fresh;
    bool alike;
    enum ropa_status s = is_as_made(db, &alike, err);
    if (s || alike)
        return s;
    s = rp_migrate_fresh(&fresh, db->path, err);
    if (!s)
        s = compare_shapes(db, &fresh, err);
    rp_db_close(&fresh);
    return s;
}

enum ropa_status rp_migrate_verify(struct rp_db *db, struct ropa_err *err) {
    int64_t version = 0;
    enum ropa_status s = rp_db_int(db, "PRAGMA user_version", NULL, &version, err);
    if (s)
        return s;
    return version >= 1 && version < rp_migrate_latest() ? verify_old(db, version, err)
                                                         : verify_latest(db, err);
}

/* All of them in one transaction. Who waited for another's upgrade finds it done. */
static enum ropa_status upgrade(struct rp_db *db, bool create, const char *day, char *backup, size_t size,
                                struct ropa_err *err) {
    int64_t version;
    enum ropa_status s = rp_db_exec(db, "BEGIN IMMEDIATE", err);
    if (s)
        return s;
    s = look(db, create, &version, err);
    if (!s && version && version < rp_migrate_latest())
        s = rp_migrate_verify(db, err); /* a trigger would run within it */
    if (!s && version && version < rp_migrate_latest())
        s = keep_copy(db, version, day, backup, size, err);
    if (!s && version < rp_migrate_latest()) {
        s = run_from(db, version, err);
        if (!s)
            s = rp_db_exec(db, "COMMIT", err);
        if (s && version)
            s = say_failed(db, s, backup, err);
    } else if (!s) {
        s = rp_db_exec(db, "COMMIT", err);
    }
    if (s)
        rp_db_rollback(db);
    return s;
}

enum ropa_status rp_migrate(struct rp_db *db, bool create, const char *day, char *backup, size_t size,
                            struct ropa_err *err) {
    int64_t version;
    backup[0] = '\0';
    enum ropa_status s = look(db, create, &version, err);
    if (s || version == rp_migrate_latest())
        return s;
    if (db->readonly)
        return rp_err_subject(err, create ? ROPA_E_READONLY : ROPA_E_OLD_READONLY, db->path, NULL);
    return upgrade(db, create, day, backup, size, err);
}

enum ropa_status rp_migrate_is_ours(struct rp_db *db, struct ropa_err *err) {
    int64_t application = 0;
    enum ropa_status s = rp_db_int(db, "PRAGMA application_id", NULL, &application, err);
    return !s && application != RP_APPLICATION_ID ? rp_err_subject(err, ROPA_E_FOREIGN, db->path, NULL) : s;
}
