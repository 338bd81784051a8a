// `publish ics` as a coordinator uses it: the files in the folder, the page, what is said, exit codes.
// What the calendars hold is tested under test/formats.
import assert from 'node:assert/strict';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, describe, it, mock } from 'node:test';
import { parseDocument } from 'htmlparser2';
import { run } from '../../src/cli/run.js';
import { assertWellFormed, events, feedWith, OFFER, RUN, value } from '../formats/ics-reading.js';
import type { Offer } from '../../src/feed/schema.js';

// the courses are of 2027, and filters leave out what is over
mock.timers.enable({ apis: ['Date'], now: Date.parse('2027-02-22') });

const root = mkdtempSync(join(tmpdir(), 'bildungslotse-ics-'));
after(() => rmSync(root, { recursive: true }));

interface Outcome {
  code: number;
  out: string;
  err: string;
}

async function call(...args: string[]): Promise<Outcome> {
  const outcome = { code: 0, out: '', err: '' };
  const terminal = (key: 'out' | 'err') => ({
    write: (text: string) => void (outcome[key] += text),
    hasColours: false,
  });
  const around = { out: terminal('out'), err: terminal('err'), version: '1.2.3' };
  outcome.code = await run(['publish', ...args], around);
  return outcome;
}

let count = 0;
const newPath = (name: string) => join(root, `${count++}-${name}`);

function feedFile(offers: readonly object[], more: object = {}): string {
  const path = newPath('feed.json');
  const feed = { ...feedWith(offers as Offer[]), deleted: undefined };
  writeFileSync(path, JSON.stringify({ ...feed, ...more }));
  return path;
}

const course: Offer = {
  ...OFFER,
  courseType: 'integration-general',
  level: { entry: 'A2', target: 'B1' },
  runs: [RUN],
};
const meeting: Offer = { ...OFFER, id: 'treff', kind: 'meeting', name: 'Treff', runs: [RUN] };
const good = feedFile([course, meeting]);

const read = (folder: string, file: string) => readFileSync(join(folder, file), 'utf8');

describe('publish', () => {
  it('names what can be made, in both languages', async () => {
    assert.match((await call('--help')).out, /ics +Kalender/);
    assert.match((await call('--help', '--lang', 'en')).out, /ics +calendars/);
    assert.match((await call()).err, /Nach „publish“ fehlt, was entstehen soll\. Möglich ist: ics/);
    assert.match((await call('pdf', 'x')).err, /Den Befehl „publish pdf“ gibt es nicht\./);
    assert.match((await call('ics', '--help')).out, /Kalender zum Abonnieren/);
  });
});

describe('publish ics', () => {
  it('writes one calendar for everything, one per part that has dates, and a page', async () => {
    const folder = newPath('kalender');
    const { code, out, err } = await call('ics', good, '-o', folder);
    assert.deepEqual([code, err.includes('FEHLER')], [0, false]);
    assert.deepEqual(readdirSync(folder).sort(), [
      'all.ics',
      'course-type-integration-general.ics',
      'index.html',
      'kind-course.ics',
      'kind-meeting.ics',
      'level-a2.ics',
      'level-b1.ics',
      'provider-vhs.ics',
    ]);
    assert.match(out, /all\.ics +2 {2}Alle Kurse und Termine/);
    assert.match(out, /7 Kalender und index\.html sind geschrieben\./);
    for (const file of readdirSync(folder).filter((name) => name.endsWith('.ics'))) {
      assertWellFormed(read(folder, file));
    }
    assert.equal(events(read(folder, 'all.ics')).length, 2);
    assert.equal(events(read(folder, 'kind-meeting.ics')).length, 1);
    assert.match(read(folder, 'level-b1.ics'), /X-WR-CALNAME:Deutsch B1 – Musterkreis\r\n/);
  });

  it('writes the same bytes again', async () => {
    const folder = newPath('kalender');
    await call('ics', good, '-o', folder);
    const before = readdirSync(folder).map((name) => read(folder, name));
    await call('ics', good, '-o', folder);
    assert.deepEqual(
      readdirSync(folder).map((name) => read(folder, name)),
      before,
    );
  });

  it('puts the address of a file into it, and a link to subscribe into the page', async () => {
    const folder = newPath('kalender');
    await call('ics', good, '-o', folder, '--url', 'https://www.musterkreis.example/kalender');
    assert.match(
      read(folder, 'all.ics').replaceAll('\r\n ', ''),
      /SOURCE;VALUE=URI:https:\/\/www\.musterkreis\.example\/kalender\/all\.ics\r\n/,
    );
    assert.match(
      read(folder, 'index.html'),
      /href="webcal:\/\/www\.musterkreis\.example\/kalender\/all\.ics"/,
    );
  });

  it('speaks the language wanted, and German around it', async () => {
    const folder = newPath('kalender');
    const { out } = await call('ics', good, '-o', folder, '--lang', 'ar');
    assert.match(out, /geschrieben/);
    const [event] = events(read(folder, 'level-b1.ics'));
    assert.equal(value(event, 'summary'), 'ألمانية B1');
    assert.match(read(folder, 'index.html'), /<html lang="ar" dir="rtl">/);
  });

  it('says everything in English when asked to', async () => {
    const folder = newPath('kalender');
    const { out } = await call('ics', good, '-o', folder, '--lang', 'en');
    assert.match(out, /7 calendars and index\.html have been written\./);
    assert.match(read(folder, 'level-b1.ics'), /X-WR-CALNAME:German B1/);
  });

  it('publishes what a faulty feed has left, reports the rest and ends with 1', async () => {
    const folder = newPath('kalender');
    const faulty = feedFile([course, { id: 'leer' }, []]);
    const { code, err } = await call('ics', faulty, '-o', folder);
    assert.equal(code, 1);
    assert.match(err, /offers\[1\] · leer/);
    assert.match(err, /Fehler: [1-9]/);
    assert.equal(events(read(folder, 'all.ics')).length, 1);
  });

  it('writes nothing for a feed that nobody can read', async () => {
    const folder = newPath('kalender');
    const { code, err } = await call('ics', feedFile([], { bildungsfeed: '9.0' }), '-o', folder);
    assert.equal(code, 1);
    assert.match(err, /nicht lesbar/);
    assert.equal(existsSync(folder), false);
  });

  it('says how many runs have no date', async () => {
    const undated = feedFile([{ ...course, runs: [RUN, { id: 'offen', rolling: true }] }]);
    const { out } = await call('ics', undated, '-o', newPath('kalender'));
    assert.match(out, /1 Durchgänge haben kein Datum/);
  });
});

describe('saved filters', () => {
  it('get a calendar of their own, with the words of the widgets’ attributes', async () => {
    const folder = newPath('kalender');
    const { code } = await call(
      ...['ics', good, '-o', folder],
      ...['--filter', 'Abendkurse für Frauen=kind=course&time-of-day=evening&level=B1,B2'],
      ...['--filter', 'Ganz früh=timeOfDay=morning'],
      ...['--filter', 'Nur VHS=provider=vhs&language=arabisch-unbekannt,ar'],
    );
    assert.equal(code, 2, 'an unknown language is refused');
    const again = await call(
      ...['ics', good, '-o', folder],
      ...['--filter', 'Abendkurse für Frauen=kind=course&time-of-day=evening&level=B1,B2'],
      ...['--filter', 'Ganz früh=timeOfDay=morning'],
      ...['--filter', 'Nur VHS=provider=vhs'],
    );
    assert.equal(again.code, 0);
    assert.equal(events(read(folder, 'filter-abendkurse-fuer-frauen.ics')).length, 1);
    assert.match(
      read(folder, 'filter-abendkurse-fuer-frauen.ics'),
      /CALNAME:Abendkurse für Frauen/,
    );
    assert.equal(events(read(folder, 'filter-nur-vhs.ics')).length, 2);
    assertWellFormed(read(folder, 'filter-ganz-frueh.ics'));
    assert.equal(events(read(folder, 'filter-ganz-frueh.ics')).length, 0);
  });

  const wrong: [string, RegExp][] = [
    ['Abends', /Der Filter „Abends“ ist nicht zu verstehen/],
    ['=level=A1', /ist nicht zu verstehen/],
    ['Abends=', /ist nicht zu verstehen/],
    ['Abends=level=', /ist nicht zu verstehen/],
    [
      'Abends=stufe=A1',
      /Im Filter „Abends“ gibt es „stufe“ nicht\. Möglich ist: kind, topic, course-type/,
    ],
    ['Abends=level=A9', /gibt es bei „level“ den Wert „A9“ nicht\. Möglich ist: A0, A1/],
    ['Abends=language=??', /„\?\?“ ist kein Sprachkürzel/],
    ['مساء=level=A1', /braucht einen Namen mit Buchstaben von a bis z/],
    ['Abends=constructor=x', /gibt es „constructor“ nicht/],
  ];
  for (const [filter, sentence] of wrong) {
    it(`are refused as a whole when one reads ${filter}`, async () => {
      const folder = newPath('kalender');
      const { code, err } = await call('ics', good, '-o', folder, '--filter', filter);
      assert.equal(code, 2);
      assert.match(err, sentence);
      assert.equal(existsSync(folder), false);
    });
  }

  it('must not lead to the same file', async () => {
    const twice = ['--filter', 'Abends=level=A1', '--filter', 'abends!=level=A2'];
    const { code, err } = await call('ics', good, '-o', newPath('kalender'), ...twice);
    assert.equal(code, 2);
    assert.match(err, /Zwei Filter ergeben denselben Dateinamen/);
  });

  it('cannot leave the folder', async () => {
    const folder = newPath('kalender');
    await call('ics', good, '-o', folder, '--filter', '../../boese/../x=level=A1');
    assert.ok(existsSync(join(folder, 'filter-boese-x.ics')));
  });
});

describe('a folder that is not empty', () => {
  it('keeps the calendar of a part that has no dates any more, as an empty one', async () => {
    const folder = newPath('kalender');
    await call('ics', good, '-o', folder);
    const { code, out } = await call('ics', feedFile([course]), '-o', folder);
    assert.equal(code, 0);
    assert.match(out, /kind-meeting\.ics hat keine Termine mehr/);
    assertWellFormed(read(folder, 'kind-meeting.ics'));
    assert.equal(events(read(folder, 'kind-meeting.ics')).length, 0);
    assert.doesNotMatch(read(folder, 'index.html'), /kind-meeting/);
  });

  it('keeps the calendar of a filter nobody names any more, and says so', async () => {
    const folder = newPath('kalender');
    await call('ics', good, '-o', folder, '--filter', 'Abends=level=B1');
    const before = read(folder, 'filter-abends.ics');
    const { out } = await call('ics', good, '-o', folder);
    assert.match(out, /filter-abends\.ics ist aus einem früheren Lauf und nicht erneuert/);
    assert.equal(read(folder, 'filter-abends.ics'), before);
  });

  it('keeps files of others', async () => {
    const folder = newPath('kalender');
    mkdirSync(folder);
    const others = ['kind-sport.ics', 'urlaub.ics', 'notizen.txt'];
    for (const name of others) writeFileSync(join(folder, name), 'meins');
    const { code } = await call('ics', good, '-o', folder);
    assert.equal(code, 0);
    for (const name of others) assert.equal(read(folder, name), 'meins');
  });

  for (const name of ['all.ics', 'index.html']) {
    it(`stops before it writes when ${name} is somebody else’s`, async () => {
      const folder = newPath('kalender');
      mkdirSync(folder);
      writeFileSync(join(folder, name), 'meins');
      const { code, err } = await call('ics', good, '-o', folder);
      assert.equal(code, 2);
      assert.match(err, /stammt nicht von diesem Programm/);
      assert.deepEqual(readdirSync(folder), [name]);
    });
  }
});

describe('wrong use ends with 2', () => {
  const cases: [string[], RegExp][] = [
    [['ics'], /genau eine Datei oder Adresse/],
    [['ics', good], /Es fehlt -o mit dem Namen des Ordners/],
    [['ics', good, '-o', good], /lässt sich nicht anlegen/],
    [['ics', good, '-o', join(root, 'nie', 'kalender')], /lässt sich nicht anlegen/],
    [['ics', good, '-o', newPath('x'), '--lang', '??'], /kein Sprachkürzel/],
    [['ics', good, '-o', newPath('x'), '--lang', 'fr'], /keine Texte in der Sprache „fr“/],
    [['ics', good, '-o', newPath('x'), '--url', 'javascript:x'], /--url muss eine Internetadresse/],
    [['ics', '/gibt/es/nicht', '-o', newPath('x')], /gibt es nicht/],
  ];
  for (const [args, sentence] of cases) {
    it(args.map((arg) => arg.replace(root, '')).join(' '), async () => {
      const { code, err } = await call(...args);
      assert.equal(code, 2);
      assert.match(err, sentence);
    });
  }
});

describe('the page', () => {
  it('shows hostile texts as text', async () => {
    const folder = newPath('kalender');
    const hostile = '"><script>alert(1)</script><img src=x onerror=alert(1)>';
    const feed = feedFile([course], {
      providers: [{ id: 'vhs', name: hostile, phone: '+493631123456' }],
      publisher: { name: hostile, url: 'https://www.musterkreis.example/' },
      homeUrl: 'https://www.musterkreis.example/?a="><script>',
    });
    await call('ics', feed, '-o', folder, '--filter', '"><script>alert(1)</script>=level=B1');
    const names: string[] = [];
    const walk = (nodes: ReturnType<typeof parseDocument>['children']): void => {
      for (const node of nodes) {
        if (!('name' in node)) continue;
        names.push(node.name);
        if ('attribs' in node) assert.ok(!Object.keys(node.attribs).some((key) => /^on/.test(key)));
        if ('children' in node) walk(node.children);
      }
    };
    walk(parseDocument(read(folder, 'index.html')).children);
    assert.ok(!names.includes('script') && !names.includes('img'));
    assert.ok(names.includes('li'));
  });

  it('has links to every file, each named by what it holds', async () => {
    const folder = newPath('kalender');
    await call('ics', good, '-o', folder);
    const html = read(folder, 'index.html');
    const ids = [...html.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
    assert.equal(new Set(ids).size, ids.length);
    for (const file of readdirSync(folder).filter((name) => name.endsWith('.ics'))) {
      const id = file.replace('.ics', '');
      assert.ok(
        html.includes(`<a href="${file}" id="file:${id}" aria-labelledby="file:${id} ${id}">`),
      );
    }
  });

  it('has no link to subscribe while nobody has said where it will lie', async () => {
    const folder = newPath('kalender');
    await call('ics', good, '-o', folder);
    assert.doesNotMatch(read(folder, 'index.html'), /webcal|Abonnieren<\/a>|Drücken/);
  });
});
