/* SPDX-License-Identifier: Apache-2.0 */
/* Copyright the ropa contributors */

/* The vocabularies of pdpa.md sections 4 and 6 (and 1.4, 1.6, 1.8) and of kpi.md, one table each. */
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
    X(right_held, RIGHTHELD) /* with what s.33 para 2 excepts */                                              \
    X(keepground, KEEPGROUND) /* the rf33_* grounds of s.33 para 2 */ X(refusal, REFUSAL)                    \
    X(dsar_outcome, DSAROUTCOME) X(btype, BTYPE) X(bcause, BCAUSE) X(brisk, BRISK) X(bstatus, BSTATUS)       \
    X(risk, RISK) /* low medium high */ X(form, FORM) /* soft hard: acquisition_form */                      \
    X(ptype, PTYPE) /* collect use disclose store backup develop support */                                  \
    X(exit, EXIT) /* return delete both */ X(unittype, UNITTYPE) /* กอง สำนัก ศูนย์ สถาบัน กลุ่ม */                \
    X(headkind, HEADKIND) /* head acting delegate */ X(dmode, DMODE) /* recurring single */                  \
    X(wgrole, WGROLE) /* working-group role: chair member secretary assistant */                             \
    X(partytype, PARTYTYPE) /* state company person intl other */ X(scope, SCOPE) /* activity unit office */    \
    /* what documents must hold, pdpa.md 1.3, 2.3 and 6 */                                                   \
    X(nitem, NITEM) X(pnitem, PNITEM) X(nright, NRIGHT) X(cfitem, CFITEM) X(dpitem, DPITEM)                  \
    X(bpitem, BPITEM) X(boitem, BOITEM) X(bditem, BDITEM) X(igitem, IGITEM) X(rritem, RRITEM)                \
    X(dtitem, DTITEM) X(daitem, DAITEM) X(gzitem, GZITEM)                                                    \
    /* requests, disclosures, incidents, disposal */                                                         \
    X(rqchannel, RQCHANNEL) X(rqby, RQBY) X(objground, OBJGROUND) X(eraground, ERAGROUND)                    \
    X(eramethod, ERAMETHOD) X(copies, COPIES) X(sendby, SENDBY) X(snmethod, SNMETHOD)                        \
    X(dxdecision, DXDECISION) X(archreply, ARCHREPLY)                                                        \
    /* the work around them, and the agreement (kpi.md) */                                                   \
    X(dparole, DPAROLE) X(prockind, PROCKIND) X(revkind, REVKIND) X(revresult, REVRESULT)                    \
    X(retdecision, RETDECISION) X(trainkind, TRAINKIND) X(trmethod, TRMETHOD) X(audience, AUDIENCE)          \
    X(pubtarget, PUBTARGET) X(declkind, DECLKIND) X(repkind, REPKIND) X(wvkind, WVKIND)                      \
    X(decision, DECISION) X(kpi, KPI) X(kpiround, KPIROUND) X(kpi1item, KPI1ITEM) X(kpistep, KPISTEP)        \
    X(papercolour, PAPERCOLOUR) X(deduct, DEDUCT) X(act_kind, ACTKIND) X(level, LEVEL) X(via, VIA)                                       \
    /* the data catalogue (catalog.md) */                                                                    \
    X(cattype, CATTYPE) X(catobjective, CATOBJECTIVE) X(catfreq, CATFREQ) X(catgeo, CATGEO)                  \
    X(catformat, CATFORMAT) X(catcategory, CATCATEGORY) X(catclass, CATCLASS) X(catlicense, CATLICENSE) X(catlang, CATLANG)        \
    X(catsupport, CATSUPPORT) X(catcollect, CATCOLLECT) X(catsplit, CATSPLIT)                                \
    X(catmultiplier, CATMULTIPLIER) X(catlayer, CATLAYER) X(catscale, CATSCALE) X(catscope, CATSCOPE)        \
    X(gdstate, GDSTATE) X(anonmethod, ANONMETHOD) X(resformat, RESFORMAT) X(stars, STARS) X(usekind, USEKIND) \
    X(kpi1incomplete, KPI1INCOMPLETE) X(catprofile, CATPROFILE)

#define RP_VOCAB_EXTERN(name, code) extern const struct ropa_vocab rp_vocab_##name;
RP_VOCABS(RP_VOCAB_EXTERN)
#undef RP_VOCAB_EXTERN

/* Whether `code` is one of `v`; NULL is none and good. ROPA_E_CHOICE. */
enum ropa_status rp_vocab_check(const struct ropa_vocab *v, const char *code, struct ropa_err *err);
/* The code of KPISTEP for a step or level of an agreement: "K2-6-1" is k2_6_1. */
void rp_vocab_step(const char *code, char out[16]);

#endif
