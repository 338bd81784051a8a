// The command line as people and scripts use it: what it prints, and the exit codes 0, 1 and 2.
import assert from 'node:assert/strict';
import {
  chmodSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, describe, it } from 'node:test';
import { run } from '../../src/cli/run.js';

const folder = mkdtempSync(join(tmpdir(), 'bildungslotse-'));
after(() => rmSync(folder, { recursive: true }));

const MINIMAL = new URL('../fixtures/feeds/minimal.json', import.meta.url).pathname;
const ANSWER = new URL('../formats/fixtures/arbeitsagentur-answer.json', import.meta.url).pathname;

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
  outcome.code = await run(args, { out: terminal('out'), err: terminal('err'), version: '1.2.3' });
  return outcome;
}

function file(name: string, content: string | Uint8Array): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

const feed = (more: object = {}): object => ({
  bildungsfeed: '1.0',
  publisher: { name: 'Musterkreis' },
  license: 'https://www.govdata.de/dl-de/zero-2-0',
  defaultLanguage: 'de',
  timeZone: 'Europe/Berlin',
  generatedAt: '2026-01-01T00:00:00Z',
  ...more,
});

const provider = { id: 'vhs', name: 'Volkshochschule', phone: '+493631123456' };
const course = {
  id: 'kurs',
  kind: 'course',
  courseType: 'integration-general',
  name: { de: 'Integrationskurs', ar: 'دورة الاندماج' },
  provider: 'vhs',
  modified: '2026-01-01',
  level: { entry: 'A1', target: 'B1' },
  runs: [{ id: 'r1', startDate: '2027-03-01', endDate: '2027-02-01' }],
};
const faulty = JSON.stringify(
  feed({ providers: [provider], offers: [course, { id: 'leer' }, null] }),
);

describe('without a command', () => {
  it('prints its version', async () =>
    assert.deepEqual(await call('--version'), { code: 0, out: '1.2.3\n', err: '' }));

  it('explains itself in German, in English on request', async () => {
    assert.match((await call('--help')).out, /^bildungslotse BEFEHL/);
    assert.match((await call('--help', '--lang', 'en')).out, /^bildungslotse COMMAND/);
    assert.match((await call('validate', '--help')).out, /Prüft einen Bildungsfeed/);
    assert.match((await call('convert', '--lang=en', '-h')).out, /Makes a Bildungsfeed/);
  });
});

describe('wrong use ends with 2 and a sentence on standard error', () => {
  const cases: [string[], RegExp][] = [
    [[], /Es fehlt ein Befehl\./],
    [['prüfen'], /Den Befehl „prüfen“ gibt es nicht\./],
    [['validate'], /genau eine Datei oder Adresse/],
    [['validate', 'a', 'b'], /genau eine Datei oder Adresse/],
    [['validate', '--foo', 'a'], /Die Option „--foo“ gibt es hier nicht\./],
    [['validate', '--format'], /„--format“ ist unvollständig/],
    [['validate', '--format', 'xml', 'a'], /Bei --format gibt es nur: text, json\./],
    [['validate', '--lang', 'fr', 'a'], /Bei --lang gibt es nur: de, en\./],
    [['--lang', 'en', 'check'], /There is no command "check"\./],
    [['validate', '/gibt/es/nicht.json'], /Die Datei „\/gibt\/es\/nicht\.json“ gibt es nicht\./],
    [['validate', folder], /ist ein Ordner/],
    [['validate', '/dev/zero'], /keine gewöhnliche Datei/],
    [['validate', 'https://name:passwort@stadt.example/'], /Benutzernamen oder ein Passwort/],
    [['validate', 'http://stadt.example/feed.json'], /beginnt nicht mit https/],
    [['schema', 'x'], /keine weiteren Angaben/],
    [['convert', ANSWER, '-o', 'x'], /Es fehlt --from/],
    [['convert', '--from', 'excel', ANSWER, '-o', 'x'], /Bei --from gibt es nur: arbeitsagentur\./],
    [['convert', '--from', 'arbeitsagentur', '-o', 'x'], /genau eine Datei/],
    [['convert', '--from', 'arbeitsagentur', ANSWER], /Es fehlt -o/],
    [['convert', '--from', 'arbeitsagentur', ANSWER, '-o', ANSWER], /dieselbe Datei/],
    [
      ['convert', '--from', 'arbeitsagentur', '/dev/zero', '-o', join(folder, 'x')],
      /keine gewöhnliche Datei/,
    ],
    [['convert', '--from', 'arbeitsagentur', ANSWER, '-o', folder], /ist ein Ordner/],
    [
      ['convert', '--from', 'arbeitsagentur', ANSWER, '-o', join(folder, 'nie/x.json')],
      /Den Ordner für/,
    ],
    [['convert', '--from', 'arbeitsagentur', ANSWER, '-o', '/dev/null'], /keine gewöhnliche Datei/],
    [
      [
        'convert',
        '--from',
        'arbeitsagentur',
        ANSWER,
        '-o',
        join(folder, 'x'),
        '--license',
        'javascript:1',
      ],
      /Lizenz muss/,
    ],
  ];
  for (const [args, expected] of cases) {
    it(`bildungslotse ${args.map((arg) => arg.replace(folder, 'ORDNER').split('/').slice(-2).join('/')).join(' ')}`, async () => {
      const { code, out, err } = await call(...args);
      assert.equal(code, 2);
      assert.equal(out, '');
      assert.match(err, expected);
    });
  }

  it('a file of more than 50 MB is read no further', async () => {
    const { code, err } = await call('validate', file('groß.json', Buffer.alloc(50_000_001, 32)));
    rmSync(join(folder, 'groß.json'));
    assert.equal(code, 2);
    assert.match(err, /größer als 50 MB/);
  });
});

describe('validate', () => {
  it('ends with 0 for a good feed', async () => {
    const { code, out, err } = await call('validate', MINIMAL);
    assert.equal(err, '');
    assert.match(out, /Keine Fehler\./);
    assert.equal(code, 0);
  });

  it('lists each finding under its record, with place, sentence, help and consequence', async () => {
    const { code, out } = await call('validate', file('fehler.json', faulty));
    assert.equal(code, 1);
    assert.match(
      out,
      /offers\[0\] · kurs · Integrationskurs\n {2}FEHLER {2}offers\[0\]\.runs\[0\]\.endDate {2}\[ends-before-start\] {2}Zeile 1, Spalte \d+\n {4}Das Ende \(01\.02\.2027\) liegt vor dem Anfang \(01\.03\.2027\)\.\n {4}Abhilfe: .+\n {4}Folge: .+\n/,
    );
    assert.match(out, /offers\[1\] · leer\n {2}FEHLER/);
    assert.match(out, /Der Eintrag ist kein Objekt, sondern null\./);
    assert.match(out, /2 von 4 Einträgen sind lesbar\./);
    assert.match(out, /\nFehler: \d+, Warnungen: \d+, Hinweise: \d+\.\n$/);
  });

  it('speaks English on request', async () => {
    const { out } = await call('validate', '--lang', 'en', file('fehler.json', faulty));
    assert.match(out, /The end \(2027-02-01\) lies before the start/);
    assert.match(out, /2 of 4 records can be read\./);
  });

  it('gives the same as JSON', async () => {
    const { code, out } = await call('validate', '--format', 'json', file('fehler.json', faulty));
    const report = JSON.parse(out) as {
      records: object;
      counts: { error: number };
      findings: { code: string; severity: string; path: string; sentence: string; hint: string }[];
    };
    assert.equal(code, 1);
    assert.deepEqual(report.records, { received: 4, usable: 2 });
    const errors = report.findings.filter(({ severity }) => severity === 'error');
    assert.equal(report.counts.error, errors.length);
    const found = report.findings.find(({ code: id }) => id === 'ends-before-start');
    assert.equal(found?.path, 'offers[0].runs[0].endDate');
    assert.ok(found.sentence && found.hint);
  });

  it('warnings alone end with 0', async () => {
    const offers = [
      { ...course, runs: [{ id: 'r', startDate: '2027-03-01' }], url: 'http://vhs.example/' },
    ];
    const { code, out } = await call(
      'validate',
      file('warnung.json', JSON.stringify(feed({ providers: [provider], offers }))),
    );
    assert.match(out, /WARNUNG .*\[link-not-https\]/);
    assert.equal(code, 0);
  });

  const unusable: [string, string | Uint8Array, RegExp][] = [
    ['a list', '[]', /kein Bildungsfeed: Sie enthält eine Liste statt eines Objekts/],
    ['null', 'null', /Sie enthält null/],
    ['an object without version', '{}', /nennt keine Version/],
    ['a later version', '{"bildungsfeed":"2.0"}', /Version 2\.0/],
    ['nothing', '', /Die Datei ist leer/],
    ['a web page', '<!doctype html><p>Anmelden</p>', /Internetseite/],
    ['half a file', '{"bildungsfeed":"1.0",\n"offers":[{"id"', /bricht mittendrin ab/],
    ['Windows-1252', Buffer.from('{"name":"Gr\xfc\xdfe"}', 'latin1'), /nicht in UTF-8/],
    ['UTF-16', Buffer.from('\ufeff{}', 'utf16le'), /UTF-16/],
    ['NaN', '{"bildungsfeed": NaN}', /kein gültiges JSON/],
  ];
  for (const [what, content, expected] of unusable) {
    it(`ends with 1 for ${what}`, async () => {
      const { code, out } = await call('validate', file('unlesbar.json', content));
      assert.equal(code, 1);
      assert.match(out, expected);
      assert.match(out, /nicht lesbar/);
    });
  }

  it('names line and column of a slip', async () => {
    const { out } = await call(
      'validate',
      file('komma.json', '{\n  "bildungsfeed": "1.0"\n  "offers": []\n}'),
    );
    assert.match(out, /Zeile 3, Spalte 3/);
  });

  it('tolerates a byte order mark', async () => {
    assert.equal(
      (await call('validate', file('bom.json', `\ufeff${readFileSync(MINIMAL, 'utf8')}`))).code,
      0,
    );
  });

  it('reports a file that is too large for readers', async () => {
    const padded = `${readFileSync(MINIMAL, 'utf8')}${' '.repeat(5 * 1024 * 1024)}`;
    const { code, out } = await call('validate', file('breit.json', padded));
    assert.equal(code, 1);
    assert.match(out, /Die Grenze liegt bei 5 MiB/);
  });

  it('says that the parts of an index file have not been read', async () => {
    const index = feed({ parts: [{ url: 'offers.json', kind: 'offers' }] });
    assert.match(
      (await call('validate', file('index.json', JSON.stringify(index)))).out,
      /parts-not-read/,
    );
  });

  it('prints no control characters from a feed', async () => {
    const offers = [{ ...course, id: 'a\u001b[31m', name: '\u001b]0;Titel\u0007\u202eName' }];
    const { out } = await call('validate', file('esc.json', JSON.stringify(feed({ offers }))));
    assert.match(out, /Name/);
    // eslint-disable-next-line no-control-regex
    assert.doesNotMatch(out, /[\u0000-\u0009\u000b-\u001f\u202e]/);
  });

  it('loads an address as a page would, and reports what the server got wrong', async () => {
    const server = createServer((request, response) => {
      const parts = [{ url: 'nie.json', kind: 'offers' }];
      const pages = new Map([
        ['/feed.json', readFileSync(MINIMAL, 'utf8')],
        ['/index.json', JSON.stringify(feed({ parts }))],
      ]);
      const page = pages.get(request.url ?? '');
      response.statusCode = page === undefined ? 404 : 200;
      response.end(page);
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    try {
      assert.equal((await call('validate', `${base}/feed.json`)).code, 0);
      const { code, out } = await call('validate', `${base}/nie.json`);
      assert.equal(code, 1);
      assert.match(out, /Fehler 404/);
      const index = await call('validate', `${base}/index.json`);
      assert.equal(index.code, 1);
      assert.match(index.out, /Teil nie\.json {2}\[http\]/);
    } finally {
      server.close();
    }
  });
});

describe('convert --from arbeitsagentur', () => {
  const target = join(folder, 'neu.json');
  const convert = (...more: string[]) =>
    call('convert', '--from', 'arbeitsagentur', ANSWER, '-o', target, ...more);

  it('writes the feed and reports on standard error what it could not read', async () => {
    const { code, out, err } = await convert('--publisher', 'Musterkreis');
    // one record of the fixture has no title, and is lost
    assert.equal(code, 1);
    assert.equal(out, '');
    const written = JSON.parse(readFileSync(target, 'utf8')) as {
      publisher: object;
      offers: object[];
    };
    assert.deepEqual(written.publisher, { name: 'Musterkreis' });
    assert.equal(written.offers.length, 3);
    assert.match(err, /Eintrag 205 · Anerkennungsberatung mit Kurs\n/);
    assert.match(
      err,
      /WARNUNG {2}kostenWert {2}\[unreadable-price\]\n {4}.+\n {4}Wert: auf Anfrage\n/,
    );
    assert.match(err, /4 von 6 Einträgen stehen jetzt in/);
    assert.match(err, /\d+ Angaben sind nicht oder nicht ganz übernommen/);
  });

  it('writes a feed that validate accepts', async () => {
    await convert();
    assert.equal((await call('validate', target)).code, 0);
  });

  it('gives the report as JSON', async () => {
    const { err } = await convert('--format', 'json', '--lang', 'en');
    const report = JSON.parse(err) as {
      records: object;
      findings: { sentence: string; value: string }[];
    };
    assert.deepEqual(report.records, { received: 6, converted: 4 });
    assert.ok(report.findings.some(({ value }) => value === 'auf Anfrage'));
  });

  it('ends with 0 when every record is in the feed', async () => {
    const answer = JSON.parse(readFileSync(ANSWER, 'utf8')) as { _embedded: { termine: object[] } };
    const good = { _embedded: { termine: answer._embedded.termine.slice(0, 2) } };
    const source = file('gut.json', JSON.stringify(good));
    const { code } = await call('convert', '--from', 'arbeitsagentur', source, '-o', target);
    assert.equal(code, 0);
  });

  it('ends with 1 and writes nothing when the file is something else', async () => {
    for (const [name, content] of [
      ['x.json', '{"a":1}'],
      ['y.json', '{"a":'],
      ['z.json', ''],
    ] as const) {
      const missing = join(folder, 'nie.json');
      const { code, err } = await call(
        'convert',
        '--from',
        'arbeitsagentur',
        file(name, content),
        '-o',
        missing,
      );
      assert.equal(code, 1);
      assert.match(err, /keine Antwort der Kurssuche|bricht mittendrin ab|ist leer/);
      assert.equal(existsSync(missing), false);
    }
  });

  it('leaves no draft behind', async () => {
    await convert();
    assert.deepEqual(
      readdirSync(folder).filter((name) => name.endsWith('.tmp')),
      [],
    );
  });

  it('says so, and leaves nothing behind, when the system cannot write', async () => {
    // the name itself is allowed, that of the draft beside it is too long for the file system
    const { code, err } = await call(
      'convert',
      '--from',
      'arbeitsagentur',
      ANSWER,
      '-o',
      join(folder, 'n'.repeat(250)),
    );
    assert.equal(code, 2);
    assert.match(err, /nicht zu schreiben \(ENAMETOOLONG\)\. Es wurde nichts geändert\./);
    assert.deepEqual(
      readdirSync(folder).filter((name) => /tmp$|nnn/.test(name)),
      [],
    );
  });

  it(
    'does not replace a file that may not be written',
    { skip: process.getuid?.() === 0 ? 'An administrator may write everything.' : false },
    async () => {
      const locked = file('gesperrt.json', 'alt');
      chmodSync(locked, 0o444);
      const { code, err } = await call('convert', '--from', 'arbeitsagentur', ANSWER, '-o', locked);
      assert.equal(code, 2);
      assert.match(err, /fehlen die Rechte/);
      assert.equal(readFileSync(locked, 'utf8'), 'alt');
    },
  );
});

describe('schema', () => {
  it('prints the JSON Schema', async () => {
    const { code, out } = await call('schema');
    const schema = JSON.parse(out) as { $schema: string; properties: object };
    assert.equal(code, 0);
    assert.equal(schema.$schema, 'https://json-schema.org/draft/2020-12/schema');
    assert.ok('offers' in schema.properties);
  });
});
