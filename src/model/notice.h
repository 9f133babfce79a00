/* A privacy notice (s.23) and the activities it covers. */
#ifndef RP_NOTICE_H
#define RP_NOTICE_H

enum rp_notice_field {
    NOT_NAME,
    NOT_NOTICE_VERSION,
    NOT_EFFECTIVE_DATE,
    NOT_SCOPE,
    NOT_COVER,
    NOT_FORMER_REF,
    NOT_NOTES,
    NOT_N
};

#endif
