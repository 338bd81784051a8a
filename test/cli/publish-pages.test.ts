// `publish pages` as a coordinator uses it: the files in the folder, what is said, exit codes, and that nothing of
// anybody else is touched. What stands on the pages is tested under test/formats.
import assert from 'node:assert/strict';
import {
  existsSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, describe, it } from 'node:test';
import { LIST_FILE } from '../../src/cli/site-folder.js';
import { run } from '../../src/cli/run.js';
import { parseFeed } from '../../src/feed/parse.js';
import { SITE_FILE } from '../../src/formats/pages/paths.js';
import { feedOf } from '../support/catalogue.js';

const root = mkdtempSync(join(tmpdir(), 'bildungslotse-pages-'));
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
  outcome.code = await run(['publish', 'pages', ...args], around);
  return outcome;
}

let count = 0;
const newPath = (name: string) => join(root, `${count++}-${name}`);

function feedFile(ids: readonly string[], more: object = {}): string {
  const path = newPath('feed.json');
  const providers = [{ id: 'vhs', name: 'Volkshochschule', phone: '+493023125123' }];
  const feed = feedOf(
    ids.map((id) => ({ id })),
    { providers },
  );
  writeFileSync(path, JSON.stringify({ languages: ['de', 'ar', 'uk'], ...feed, ...more }));
  return path;
}

const good = feedFile(['a', 'b']);
const BASE = 'https://www.musterkreis.example/angebote';

const files = (folder: string): readonly string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => lstatSync(join(folder, path)).isFile())
    .sort();
const read = (folder: string, path: string) => readFileSync(join(folder, path), 'utf8');

describe('publish pages', () => {
  it('writes the site, and says what is missing without an address', async () => {
    const folder = newPath('seiten');
    const { code, out, err } = await call(good, '-o', folder, '--lang', 'de,ar');
    assert.equal(code, 0);
    assert.deepEqual(files(folder), [
      LIST_FILE,
      'ar/angebote/a.html',
      'ar/angebote/b.html',
      'ar/index.html',
      'de/angebote/a.html',
      'de/angebote/b.html',
      'de/index.html',
      'feed.json',
      'index.html',
      'lotse-frame.js',
      'lotse-seiten.css',
    ]);
    assert.match(out, /Sprachen: de, ar\. Dateien geschrieben: 10, unverändert: 0, entfernt: 0\./);
    assert.match(err, /Ohne --base .* Es fehlen sitemap\.xml/);
  });

  it('writes addresses, sitemap and oEmbed with one', async () => {
    const folder = newPath('seiten');
    const { err } = await call(good, '-o', folder, '--lang', 'de', '--base', `${BASE}?x#y`);
    assert.equal(err, '');
    assert.ok(files(folder).includes('oembed/de/angebote/a.json'));
    assert.match(read(folder, 'sitemap.xml'), new RegExp(`<loc>${BASE}/de/</loc>`));
  });

  it('takes the languages of the feed that it has words for, and names the others', async () => {
    const folder = newPath('seiten');
    const { out } = await call(good, '-o', folder);
    assert.match(out, /noch keine eigenen Wörter: uk\./);
    assert.match(out, /Sprachen: de, ar\./);
  });

  it('copies the feed in one piece, as widgets read it', async () => {
    const folder = newPath('seiten');
    const deleted = { id: 'weg', deleted: true, modified: '2027-02-01' };
    const offers = [
      { id: 'a', kind: 'course', name: 'A', provider: 'vhs', modified: '2027-02-20' },
    ];
    const source = feedFile([], { offers: [...offers, deleted] });
    await call(source, '-o', folder);
    const { feed } = await parseFeed(JSON.parse(read(folder, 'feed.json')));
    assert.deepEqual([feed.offers[0]?.id, feed.deleted[0]?.id], ['a', 'weg']);
    assert.equal('parts' in feed, false);
  });

  it('puts live widgets on the pages when it is told where they are', async () => {
    const folder = newPath('seiten');
    await call(good, '-o', folder, '--lotse', '/lotse/lotse.js');
    assert.match(read(folder, 'de/index.html'), /<script src="\/lotse\/lotse\.js" defer>/);
    assert.match(read(folder, 'de/index.html'), /<lotse-offer-finder feed="\.\.\/feed\.json">/);
  });

  it('publishes what can be read of a feed with errors, and ends with 1', async () => {
    const folder = newPath('seiten');
    const source = feedFile(['a'], { providers: [{ id: 'vhs' }] });
    const { code, err } = await call(source, '-o', folder, '--lang', 'de');
    assert.equal(code, 1);
    assert.match(err, /FEHLER/);
    assert.ok(existsSync(join(folder, 'de/angebote/a.html')));
    assert.match(
      read(folder, 'de/index.html'),
      /0 von 1 Einträgen|von \d+ Einträgen werden gezeigt/,
    );
  });

  it('writes nothing when the feed cannot be read', async () => {
    const folder = newPath('seiten');
    const source = newPath('feed.json');
    writeFileSync(source, '{"bildungsfeed": "2.0"}');
    assert.equal((await call(source, '-o', folder)).code, 1);
    assert.equal(existsSync(folder), false);
  });

  for (const [title, args, said] of [
    ['no feed', ['-o', 'x'], /genau eine Datei oder Adresse/],
    ['no folder', [good], /Es fehlt -o/],
    ['a folder that cannot be made', [good, '-o', join(root, 'a/b/c')], /lässt sich nicht anlegen/],
    ['a file as folder', [good, '-o', good], /lässt sich nicht anlegen/],
    ['no address', [good, '-o', 'x', '--base', 'javascript:alert(1)'], /--base muss eine/],
    ['no loader', [good, '-o', 'x', '--lotse', 'javascript:alert(1)'], /--lotse muss die Adresse/],
    ['a path to another server', [good, '-o', 'x', '--lotse', '//evil.example/l.js'], /--lotse/],
    ['no language', [good, '-o', 'x', '--lang', 'deutsch'], /kein Sprachkürzel/],
    ['a language nobody speaks here', [good, '-o', 'x', '--lang', 'vi'], /keine Texte/],
  ] as const) {
    it(`refuses ${title}`, async () => {
      const { code, err } = await call(...args);
      assert.equal(code, 2);
      assert.match(err, said);
      assert.equal(existsSync('x'), false);
    });
  }
});

describe('a folder with a site in it', () => {
  it('stays untouched where nothing has changed', async () => {
    const folder = newPath('seiten');
    await call(good, '-o', folder);
    const times = files(folder).map((path) => statSync(join(folder, path)).mtimeMs);
    const { out } = await call(good, '-o', folder);
    assert.match(out, /geschrieben: 0, unverändert: 10, entfernt: 0/);
    const again = files(folder).filter((path) => path !== LIST_FILE);
    assert.deepEqual(
      again.map((path) => statSync(join(folder, path)).mtimeMs),
      times.slice(1),
    );
  });

  it('loses the pages of offers that are gone, and the folders left empty', async () => {
    const folder = newPath('seiten');
    await call(good, '-o', folder, '--base', BASE);
    await call(feedFile(['b']), '-o', folder, '--lang', 'de');
    assert.deepEqual(files(folder), [
      LIST_FILE,
      'de/angebote/b.html',
      'de/index.html',
      'feed.json',
      'index.html',
      'lotse-frame.js',
      'lotse-seiten.css',
    ]);
    assert.deepEqual(readdirSync(folder).includes('oembed'), false);
  });

  it('keeps the files of others', async () => {
    const folder = newPath('seiten');
    mkdirSync(folder);
    for (const name of ['impressum.html', 'logo.png', 'bilder.json']) {
      writeFileSync(join(folder, name), 'fremd');
    }
    await call(good, '-o', folder, '--lang', 'de');
    await call(feedFile([]), '-o', folder, '--lang', 'de');
    for (const name of ['impressum.html', 'logo.png', 'bilder.json']) {
      assert.equal(read(folder, name), 'fremd');
    }
  });

  for (const name of ['index.html', 'feed.json', 'de/index.html', 'de/angebote/a.html']) {
    it(`with somebody else's ${name} is refused before anything is written`, async () => {
      const folder = newPath('seiten');
      mkdirSync(join(folder, 'de/angebote'), { recursive: true });
      writeFileSync(join(folder, name), 'fremd');
      const { code, err } = await call(good, '-o', folder);
      assert.equal(code, 2);
      assert.match(err, /stammt nicht von diesem Programm/);
      assert.deepEqual(files(folder), [name]);
    });
  }

  it('keeps a page that somebody has changed by hand, and says so', async () => {
    const folder = newPath('seiten');
    await call(good, '-o', folder, '--lang', 'de');
    writeFileSync(join(folder, 'de/angebote/a.html'), 'von Hand');
    const { err } = await call(feedFile(['b']), '-o', folder, '--lang', 'de');
    assert.match(err, /de\/angebote\/a\.html ist aus einem früheren Lauf und von Hand geändert/);
    assert.equal(read(folder, 'de/angebote/a.html'), 'von Hand');
  });

  it('that a run has left half written is taken up again', async () => {
    const folder = newPath('seiten');
    await call(good, '-o', folder, '--lang', 'de');
    const list = { generator: 'Bildungslotse', files: {}, isUnfinished: true };
    writeFileSync(join(folder, LIST_FILE), JSON.stringify(list));
    const { code } = await call(feedFile(['b']), '-o', folder, '--lang', 'de');
    assert.equal(code, 0);
    assert.equal(existsSync(join(folder, 'de/angebote/a.html')), false);
  });

  for (const link of ['de', 'oembed', 'index.html']) {
    it(`with ${link} as a link out of it is refused`, async () => {
      const folder = newPath('seiten');
      const outside = newPath('aussen');
      mkdirSync(folder);
      mkdirSync(outside);
      symlinkSync(outside, join(folder, link));
      const { code } = await call(good, '-o', folder, '--base', BASE);
      assert.equal(code, 2);
      assert.deepEqual(readdirSync(outside), []);
    });
  }

  it('whose list names files outside of it loses none of them', async () => {
    const folder = newPath('seiten');
    const outside = newPath('wichtig.html');
    writeFileSync(outside, 'wichtig');
    await call(good, '-o', folder, '--lang', 'de');
    const list = JSON.parse(read(folder, LIST_FILE)) as { files: Record<string, string> };
    const hash = 'e2ae0bbd0b3ba9f4e4a3c4a1b7ef4d5f';
    list.files[`../${outside.split('/').at(-1) ?? ''}`] = hash;
    writeFileSync(join(folder, LIST_FILE), JSON.stringify(list));
    await call(feedFile([]), '-o', folder, '--lang', 'de');
    assert.equal(readFileSync(outside, 'utf8'), 'wichtig');
  });

  it('holds nothing but files of a site, whatever the ids are', async () => {
    const folder = newPath('seiten');
    await call(feedFile(['index', 'con', 'A.b~c', 'x'.repeat(128)]), '-o', folder, '--base', BASE);
    for (const path of files(folder).filter((one) => one !== LIST_FILE)) {
      assert.match(path, SITE_FILE);
    }
    assert.equal(readdirSync(join(folder, 'de/angebote')).length, 4);
  });

  it('with a list that is none of ours is refused', async () => {
    const folder = newPath('seiten');
    mkdirSync(folder);
    writeFileSync(join(folder, LIST_FILE), '{"generator": "anderes"}');
    assert.equal((await call(good, '-o', folder)).code, 2);
  });
});
