/* A person's request to use a right (s.30 to s.36). */
#ifndef RP_REQUEST_H
#define RP_REQUEST_H

enum rp_request_field {
    REQ_TITLE,
    REQ_RECEIVED_AT,
    REQ_FORMER_REF,
    REQ_NOTES,
    REQ_N
};

#endif
