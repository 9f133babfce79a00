/* Where something was published: the Gazette, a site, a board. */
#ifndef RP_PUBLICATION_H
#define RP_PUBLICATION_H

enum rp_publication_field {
    PUB_TITLE,
    PUB_PUBLISHED_FROM,
    PUB_FORMER_REF,
    PUB_NOTES,
    PUB_N
};

#endif
