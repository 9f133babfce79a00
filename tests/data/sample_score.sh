# SPDX-License-Identifier: Apache-2.0
# Copyright the ropa contributors

# Prints what sample_score.txt holds: scores and states of steps at the end of each round.
for day in 2023-03-31 2023-06-30 2023-09-30; do
    echo "as of $day"
    ropa --lang en score --as-of $day | sed -n 's/^\([1-6]\)  .*  \(15\|20\)  */KPI \1: /p; s/^Total /total /p' | tr -s ' '
    ropa score --as-of $day --format csv | tr -d '\r' | sed 1d |
        awk -F, '{ k = $1 " " ($2 ? $2 : "office"); printf k == last ? " %s" : (NR > 1 ? "\n" : "") k " %s", $7; last = k } END { print "" }'
done
