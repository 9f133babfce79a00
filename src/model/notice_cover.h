/* Rows of a notice: one activity that it covers. */
#ifndef RP_NOTICE_COVER_H
#define RP_NOTICE_COVER_H

enum rp_notice_cover_field {
    NCV_ACTIVITY,
    NCV_N
};

#endif
