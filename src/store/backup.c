#include "base/err.h"
#include "store/store.h"

#include <unistd.h>

enum ropa_status rp_store_backup(struct rp_store *st, const char *path, struct ropa_err *err) {
    if (!access(path, F_OK))
        return rp_err_subject(err, ROPA_E_EXISTS, path, NULL);
    sqlite3_stmt *q = rp_db_stmt(&st->db, "VACUUM INTO ?1", err);
    if (!q)
        return rp_db_error(&st->db, err);
    rp_db_text(q, 1, path);
    enum ropa_status s = rp_db_done(&st->db, q, err);
    if (s) {
        unlink(path);
        if (err)
            RP_COPY(err->subject, path);
    }
    return s;
}
