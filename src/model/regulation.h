/* SPDX-License-Identifier: Apache-2.0 */
/* Copyright the ropa contributors */

/* From when a regulation is in force (pdpa.md section 0), ISO: deadlines and rules judge by the date of the event. */
#ifndef RP_REGULATION_H
#define RP_REGULATION_H

#define RP_DSAR69 "2026-08-15"  /* access and copies, 2569; the draft said 30 days after the Gazette */
#define RP_ERASE67 "2024-11-11" /* erasure, destruction, anonymisation, 2567 */

#endif
