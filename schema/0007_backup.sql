-- When a copy of the whole register was last made with `backup`, so that `info` can tell how old it is.
ALTER TABLE register ADD COLUMN backed_up_at TEXT; -- ISO with zone; NULL: never
