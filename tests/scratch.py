# SPDX-License-Identifier: Apache-2.0
# Copyright the ropa contributors
"""Where tests put their files: in memory where the machine has such a place. tests/unit/scratch.h says the same."""
import os
import tempfile

PLACE = "/dev/shm" if os.access("/dev/shm", os.W_OK | os.X_OK) else None  # None: $TMPDIR, else /tmp


def folder():
    """A folder that is removed at the end; `with` gives its path."""
    return tempfile.TemporaryDirectory(prefix="ropa-test-", dir=PLACE)
