/* How far apart two words are. */
#ifndef RP_EDITS_H
#define RP_EDITS_H

/* Edits (insert, drop, change) between two words, `most` + 1 when there are more than `most`. */
int rp_edits(const char *a, const char *b, int most);

#endif
