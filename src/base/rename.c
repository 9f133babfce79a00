/* SPDX-License-Identifier: Apache-2.0 */
/* Copyright the ropa contributors */
#include "base/rename.h"

#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <unistd.h>

int rp_rename_new(const char *from, const char *to) {
    if (!renameat2(AT_FDCWD, from, AT_FDCWD, to, RENAME_NOREPLACE))
        return 0;
    /* file systems without that flag: a second name can't replace anything either */
    if ((errno != EINVAL && errno != ENOSYS) || link(from, to))
        return errno;
    unlink(from);
    return 0;
}
