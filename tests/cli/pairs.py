#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
# Copyright the ropa contributors
"""Two keys of a record's rows beside one another, each in every way that a row is called, of the same field and of another:
through a file of JSON, a table and `edit --json`. What the record says afterwards is held against what the two mean."""
import csv, itertools, json, os, shutil, subprocess, sys, tempfile

FIELDS = 'purpose_text', 'contract_ref'
WAYS = '[1]', '[2]', '[3]', '[9]', '[]', '', 'UID1', 'UID2'


def ropa(*args, stdin=''):
    return subprocess.run([exe, *args], input=stdin, capture_output=True, text=True)


def record():
    found = json.loads(ropa('show', 'RO-ORG-66-001', '--format', 'json').stdout)
    return found[0] if isinstance(found, list) else found


def key(way, field, was):
    return 'purpose%s%s' % (':%s:' % was['purpose'][int(way[3:]) - 1]['uid'] if way[:3] == 'UID' else way + '.', field)


def meant(rows, pair, order):
    """The rows as they are to be; what names no row, or not one row, is left."""
    now, more = [list(r) for r in rows], []
    for way, field, value in sorted(pair, key=lambda p: p[0]):
        if way == '[]':
            more = more or [None] * len(FIELDS)
            more[FIELDS.index(field)] = value
            continue
        n = 1 if way == '' else int(way.strip('UID[]'))
        if n > len(rows) + 1 or (way == '' and len(rows) > 1 and not order):
            continue
        if n > len(now):
            now.append([None] * len(FIELDS))
        now[n - 1][FIELDS.index(field)] = value
    return now + ([more] if more else [])


def through(door, keys, was):
    own = {k: was[k] for k in ('uid', 'ref', 'rev')}
    if door == 'edit':
        return ropa('activity', 'edit', was['ref'], '--json', '-', stdin=json.dumps(keys))
    name = 'pair.' + door
    with open(name, 'w', encoding='utf-8', newline='') as f:
        if door == 'json':
            json.dump([{**own, **keys}], f)
        else:
            csv.writer(f).writerows([[*own, *keys], [*own.values(), *keys.values()]])
    return ropa('import', name, '--noun', 'activity', '--theirs', '--yes')


def tried(n, was, pair, door):
    shutil.copyfile('rows%d.db' % n, os.environ['ROPA_DB'])
    rows = [[p.get(f) for f in FIELDS] for p in was['purpose']]
    if door == 'edit':
        pair = sorted(pair, key=lambda p: p[0]) # one key after the other: the only row first, what is one more last
    done = through(door, {key(way, field, was): value for way, field, value in pair}, was)
    now = [[p.get(f) for f in FIELDS] for p in record()['purpose']]
    right = meant(rows, pair, door == 'csv')
    if door == 'edit' and done.returncode:
        right = rows # it takes all or nothing
    all_taken = '[9]' not in (pair[0][0], pair[1][0]) and (door == 'csv' or '' not in (pair[0][0], pair[1][0]) or n == 1)
    if now == right and all_taken == (not done.returncode if door == 'edit' else ' 0 left' in done.stdout):
        return 0
    print(n, door, pair, '\n  was  ', rows, '\n  right', right, '\n  now  ', now, '\n', done.returncode, done.stdout, done.stderr)
    return 1


exe = os.path.abspath(sys.argv[1])
os.environ.update(ROPA_NOW='2023-03-20', ROPA_USER='tester', ROPA_LANG='en')
with tempfile.TemporaryDirectory(dir='/dev/shm' if os.path.isdir('/dev/shm') else None) as room:
    os.chdir(room)
    for n in 1, 2:
        os.environ['ROPA_DB'] = 'rows%d.db' % n
        ropa('init', '--org', 'x')
        ropa('activity', 'add', '--activity-name', 'a', *(a for i in range(1, n + 1) for f in FIELDS
                                                          for a in ('--set', 'purpose[%d].%s=%s%d' % (i, f, f[0], i))))
    os.environ['ROPA_DB'] = 'at.db'
    wrong = 0
    for n in 1, 2:
        shutil.copyfile('rows%d.db' % n, 'at.db')
        was = record()
        for a, b in itertools.combinations([w for w in WAYS if n == 2 or w not in ('[3]', 'UID2')], 2):
            fields = [FIELDS] if a == '' or b == '' else [FIELDS, FIELDS[:1] * 2]
            for f, (door, order) in itertools.product(fields, (('json', 1), ('json', -1), ('csv', 1), ('edit', 1))):
                pair = [(a, f[0], 'A'), (b, f[1], 'B')][::order]
                one = {'': 1}.get(a, a.strip('UID[]')), {'': 1}.get(b, b.strip('UID[]'))
                if str(one[0]) == str(one[1]) and f[0] == f[1]:
                    continue # one place said twice
                wrong += tried(n, was, pair, door)
    print(wrong, 'wrong')
    sys.exit(wrong > 0)
