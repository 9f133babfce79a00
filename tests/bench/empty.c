/* SPDX-License-Identifier: Apache-2.0 */
/* Copyright the ropa contributors */

/* A program that does nothing, linked to all that ropa is linked to: what starting costs before a line of ours runs. */
int main(void) {
    return 0;
}
