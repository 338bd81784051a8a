// The TYPO3 extension as far as it can be looked at without a TYPO3: PHP that can be parsed, YAML and XML that can be
// read, and a form that asks for exactly the attributes of the widgets. That it works in a real TYPO3 is not tested here.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { DOMParser } from '@xmldom/xmldom';
import { parse } from 'yaml';
import { elementForm } from '../../scripts/pack-typo3.js';
import { filesBelow } from '../../scripts/tools/files.js';
import { root } from '../../scripts/tools/run.js';
import { WIDGETS } from '../../src/configurator/widgets.js';

const FOLDER = 'packages/typo3/bildungslotse/';
const paths = filesBelow(FOLDER);
const read = (path: string) => readFileSync(join(root, path), 'utf8');
const ending = (end: string) => paths.filter((path) => path.endsWith(end));

/** Throws at the first thing that is not well-formed. */
function readXml(text: string): Document {
  const errorHandler = (level: string, message: string) => {
    throw new Error(`${level}: ${message}`);
  };
  return new DOMParser({ errorHandler }).parseFromString(text, 'text/xml');
}

/** The reader's lists cannot be iterated over. */
const listOf = <T>(list: ArrayLike<T>): readonly T[] => Array.from(list);

const elementsOf = (parent: Document | Element, name: string): readonly Element[] =>
  listOf(parent.getElementsByTagName(name));

const childNames = (parent: Element): readonly string[] =>
  listOf(parent.childNodes).map((node) => node.nodeName);

const hasPhp = spawnSync('php', ['--version']).status === 0;

describe('the TYPO3 extension', () => {
  for (const path of ending('.php')) {
    const skip = hasPhp ? false : 'PHP is not installed on this machine';
    it(`has PHP without mistakes in ${path.slice(FOLDER.length)}`, { skip }, () => {
      const { status, stdout } = spawnSync('php', ['-l', join(root, path)], { encoding: 'utf8' });
      assert.equal(status, 0, stdout);
    });
  }

  for (const path of [...ending('.xlf'), ...ending('.svg'), ...ending('.html')]) {
    it(`has well-formed XML in ${path.slice(FOLDER.length)}`, () => {
      // Fluid writes conditions between attributes, which is no XML until it is rendered
      const text = path.endsWith('.html') ? read(path).replace(/<div [^]*<\/div>/, '') : read(path);
      assert.doesNotThrow(() => readXml(text));
    });
  }

  it('has the same words in English and German', () => {
    const ids = (path: string) =>
      elementsOf(readXml(read(path)), 'trans-unit').map((unit) => unit.getAttribute('id'));
    const [german, english] = [...ending('.xlf')].sort();
    assert.deepEqual(ids(german!), ids(english!));
  });

  it('names its set and describes each setting of it', () => {
    const set = `${FOLDER}Configuration/Sets/Bildungslotse/`;
    const { name } = parse(read(`${set}config.yaml`)) as { name: string };
    assert.equal(name, 'bildungslotse/bildungslotse');
    const { settings, categories } = parse(read(`${set}settings.definitions.yaml`)) as {
      settings: Record<string, { label: string; category: string; type: string; default: unknown }>;
      categories: Record<string, unknown>;
    };
    for (const { label, category, type, default: usual } of Object.values(settings)) {
      assert.ok(label.length > 0);
      assert.ok(category in categories);
      assert.equal(type, 'string');
      assert.equal(usual, '');
    }
  });

  it('uses only settings that the set and the constants define', () => {
    const typoScript = `${FOLDER}Configuration/TypoScript/`;
    const used = [...read(`${typoScript}setup.typoscript`).matchAll(/\{\$([\w.]+)\}/g)];
    const set = read(`${FOLDER}Configuration/Sets/Bildungslotse/settings.definitions.yaml`);
    const defined = Object.keys((parse(set) as { settings: object }).settings);
    const constants = read(`${typoScript}constants.typoscript`);
    assert.ok(used.length > 0);
    for (const [, name] of used) {
      assert.ok(defined.includes(name!), name);
      assert.match(constants, new RegExp(`^${name!.replace('.', '\\.')} =`, 'm'));
    }
  });
});

describe("the form of TYPO3's content element", () => {
  const form = readXml(elementForm());
  const fields = elementsOf(form, 'el')[0]!;
  const names = childNames(fields);

  it('asks for the kind of widget, and draws itself anew when that changes', () => {
    const widget = elementsOf(fields, 'widget')[0]!;
    assert.equal(elementsOf(widget, 'onChange')[0]?.textContent, 'reload');
    const values = elementsOf(widget, 'value').map((value) => value.textContent);
    assert.deepEqual(values, Object.keys(WIDGETS));
  });

  it('has a field for each attribute of each widget, and no other', () => {
    const attributes = Object.values(WIDGETS).flatMap(({ options }) =>
      options.map(({ attribute }) => attribute).filter((name) => name !== 'lang'),
    );
    const wanted = new Set(attributes.map((name) => `options.${name}`));
    assert.deepEqual(
      names.filter((name) => name.startsWith('options.')).sort(),
      [...wanted].sort(),
    );
  });

  it('shows an option of some widgets for those only', () => {
    const condition = (name: string) =>
      elementsOf(elementsOf(fields, name)[0]!, 'displayCond')[0]?.textContent;
    assert.equal(condition('options.feed'), undefined);
    assert.equal(condition('options.planning'), 'FIELD:widget:IN:course-calendar');
    assert.match(condition('options.topic') ?? '', /offer-finder,course-calendar/);
  });

  it('has German names for all that can be chosen', () => {
    const attributes = Object.values(WIDGETS).flatMap(({ options }) =>
      options.map(({ attribute }) => attribute),
    );
    const labels = elementsOf(fields, 'label').map((label) => label.textContent);
    assert.deepEqual(
      labels.filter((label) => attributes.includes(label)),
      [],
    );
  });

  it('gives each field a name and a type that TYPO3 knows', () => {
    for (const name of names) {
      const field = elementsOf(fields, name)[0]!;
      assert.ok(elementsOf(field, 'label')[0]?.textContent, name);
      const type = elementsOf(elementsOf(field, 'config')[0]!, 'type')[0]?.textContent;
      assert.ok(['check', 'input', 'link', 'select'].includes(type ?? ''), name);
    }
  });
});
