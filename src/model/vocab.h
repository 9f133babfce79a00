/* The vocabularies of pdpa.md section 4 (and 1.4, 1.6, 1.8), one table each. */
#ifndef RP_VOCAB_H
#define RP_VOCAB_H

#include <ropa/model.h>

/* X(C name, code): rp_vocab_subject is "SUBJECT". */
#define RP_VOCABS(X)                                                                                         \
    X(subject, SUBJECT) X(vuln, VULN) X(element, ELEMENT) X(s26cat, S26CAT) X(source, SOURCE)                \
    X(channel, CHANNEL) X(medium, MEDIUM) X(classif, CLASSIF) X(role, ROLE) X(party_role, PARTYROLE)         \
    X(recip, RECIP) X(oia24, OIA24) X(status, STATUS) X(basis, BASIS) X(s26g, S26G)                          \
    X(disclosure_basis, DISCLBASIS) /* BASIS then S26G: recipient_basis takes either */                      \
    X(xb, XB) X(s25x, S25X) X(mand, MAND) X(ntime, NTIME) X(nexempt, NEXEMPT) X(nchannel, NCHANNEL)          \
    X(cmethod, CMETHOD) X(trigger, TRIGGER) X(retunit, RETUNIT) /* day month year */                         \
    X(disposal, DISPOSAL) X(seco, SECO) X(sect, SECT) X(secp, SECP) X(right, RIGHT)                          \
    X(keepground, KEEPGROUND) /* the rf33_* grounds of s.33 para 2 */ X(refusal, REFUSAL)                    \
    X(dsar_outcome, DSAROUTCOME) X(btype, BTYPE) X(bcause, BCAUSE) X(brisk, BRISK) X(bstatus, BSTATUS)       \
    X(risk, RISK) /* low medium high */ X(form, FORM) /* soft hard: acquisition_form */                      \
    X(ptype, PTYPE) /* collect use disclose store backup develop support */                                  \
    X(exit, EXIT) /* return delete both */ X(unittype, UNITTYPE) /* กอง สำนัก ศูนย์ สถาบัน กลุ่ม */                \
    X(headkind, HEADKIND) /* head acting delegate */ X(dmode, DMODE) /* recurring single */                  \
    X(wgrole, WGROLE) /* working-group role: chair member secretary assistant */                             \
    X(partytype, PARTYTYPE) /* state company person intl other */ X(scope, SCOPE) /* activity unit office */

#define RP_VOCAB_EXTERN(name, code) extern const struct ropa_vocab rp_vocab_##name;
RP_VOCABS(RP_VOCAB_EXTERN)
#undef RP_VOCAB_EXTERN

#endif
