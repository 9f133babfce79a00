#include "store/store.h"

enum ropa_status rp_store_backup(struct rp_store *st, const char *path, struct ropa_err *err) {
    return rp_db_copy(&st->db, path, err);
}
