// The matrix of the embed contract (2a, 2d), written down a second time by hand: form for each way into a CMS.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import {
  FORMS,
  findPath,
  formFor,
  formsShownAsCode,
  otherForms,
  PATHS,
  pathsOf,
  type Form,
} from '../../src/configurator/survival.js';

const expected: Readonly<Record<string, Form | undefined>> = {
  'typo3-html': 'element',
  'typo3-text': 'link',
  'typo3-div': 'div',
  'wordpress-administrator': 'div',
  'wordpress-editor': 'div',
  'wordpress-author': 'div',
  'wordpress-contributor': 'div',
  'wordpress-network': 'div',
  'wordpress-classic': 'div',
  'wordpress-text': 'link',
  'drupal-basic': 'link',
  'drupal-div': 'div',
  'drupal-full': 'element',
  'joomla-author': 'div',
  'joomla-super': 'div',
  'joomla-registered': undefined,
  'contao-html': 'div',
  'contao-text': 'link',
  'contao-unfiltered': 'element',
  'gsb-html': 'element',
  'gsb-text': 'link',
  'vendor-unknown': 'link',
  'vendor-tinymce': 'div',
  'vendor-ckeditor': 'link',
  'vendor-html': 'element',
  'html-file': 'element',
};

describe('the form for each way into a CMS', () => {
  for (const [id, form] of Object.entries(expected)) {
    it(`is ${form ?? 'none'} for ${id}`, () => {
      const path = findPath(id);
      assert.ok(path);
      assert.equal(formFor(path), form);
    });
  }

  it('is known for every row, and every row is known here', () => {
    assert.deepEqual(
      PATHS.map(({ id }) => id),
      Object.keys(expected),
    );
  });

  it('is one that is kept there', () => {
    for (const path of PATHS) {
      const form = formFor(path);
      if (form !== undefined) assert.equal(path.outcomes[form], 'kept', path.id);
    }
  });

  it('is no element where somebody with fewer rights may save the page later', () => {
    for (const id of ['wordpress-administrator', 'wordpress-editor', 'joomla-super']) {
      const path = findPath(id);
      assert.match(path?.rather?.because ?? '', /weniger Rechten/);
      assert.ok(otherForms(path!).includes('element'));
    }
  });

  it('is never one that citizens would see as code', () => {
    for (const path of PATHS) {
      const form = formFor(path);
      assert.ok(form === undefined || !formsShownAsCode(path).includes(form), path.id);
    }
    assert.deepEqual(formsShownAsCode(findPath('contao-html')!), ['element', 'iframe']);
  });

  it('leaves the plain link wherever anything is kept', () => {
    for (const path of PATHS.filter((one) => formFor(one) !== undefined)) {
      assert.equal(path.outcomes.link, 'kept', path.id);
    }
  });

  it('is found by CMS, each with at least one way', () => {
    const systems = [...new Set(PATHS.map(({ cms }) => cms))];
    assert.deepEqual(systems.flatMap(pathsOf), PATHS);
    for (const path of PATHS) assert.deepEqual(Object.keys(path.outcomes), [...FORMS]);
  });

  it('is undefined for a way that is none', () => {
    assert.equal(findPath('toString'), undefined);
  });
});
