// What foreign markup becomes in the feed: read as a specification of html-to-body and line-groups.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import * as z from 'zod/mini';
import { htmlToBody, htmlToLines, inlineText } from '../../src/formats/html-to-body.js';
import type { Block } from '../../src/feed/schema.js';
import { PARTS } from '../../src/feed/schema.js';

const blocks = (html: string): Block[] => htmlToBody(html).blocks;
const paragraph = (text: string): Block => ({ type: 'paragraph', text });
const heading = (text: string): Block => ({ type: 'heading', text });
const list = (...items: string[]): Block => ({ type: 'list', items });

describe('elements', () => {
  const cases: [string, string, Block[]][] = [
    ['text without any markup', 'Nur Text', [paragraph('Nur Text')]],
    ['paragraphs', '<p>Eins</p><p>Zwei</p>', [paragraph('Eins'), paragraph('Zwei')]],
    [
      'divs like paragraphs',
      '<div>Eins<div>Zwei</div>Drei</div>',
      ['Eins', 'Zwei', 'Drei'].map(paragraph),
    ],
    ['headings of every size', '<h1>Eins</h1><h6>Zwei</h6>', [heading('Eins'), heading('Zwei')]],
    ['lists', '<ul><li>Eins</li><li> Zwei </li></ul>', [list('Eins', 'Zwei')]],
    [
      'numbered lists',
      '<ol><li>Eins</li></ol>',
      [{ type: 'list', ordered: true, items: ['Eins'] }],
    ],
    [
      'nested lists as one list',
      '<ul><li>Eins<ul><li>Eins A</li></ul></li><li>Zwei</li></ul>',
      [list('Eins', 'Eins A', 'Zwei')],
    ],
    ['paragraphs inside list entries', '<ul><li><p>Eins</p></li></ul>', [list('Eins')]],
    [
      'a list entry outside of any list',
      '<li>Eins</li><p>Zwei</p>',
      [list('Eins'), paragraph('Zwei')],
    ],
    [
      'a table row as one line',
      '<table><tr><th>Tag</th><td>Montag</td></tr></table>',
      [paragraph('Tag · Montag')],
    ],
    [
      'a heading that is a sentence as text',
      '<h4>Sie lernen Deutsch.</h4>',
      [paragraph('Sie lernen Deutsch.')],
    ],
    [
      'definition lists',
      '<dl><dt>Ort</dt><dd>Rathaus</dd></dl>',
      [paragraph('Ort'), paragraph('Rathaus')],
    ],
  ];
  for (const [what, html, expected] of cases) {
    it(`reads ${what}`, () => assert.deepEqual(blocks(html), expected));
  }

  it('keeps strong words and safe links in the running text', () => {
    const [first] = blocks(
      '<p>Am <b>Montag</b> im <a href="https://stadt.example/">Rathaus</a>.</p>',
    );
    assert.deepEqual(first, {
      type: 'paragraph',
      text: [
        'Am ',
        { text: 'Montag', strong: true },
        ' im ',
        { text: 'Rathaus', url: 'https://stadt.example/' },
        '.',
      ],
    });
  });

  it('keeps the space between two marked words', () => {
    const [first] = blocks('<p><b>Deutsch</b> <i>und</i> <b>mehr</b></p>');
    assert.equal(first?.type === 'paragraph' && inlineText(first.text), 'Deutsch und mehr');
  });
});

describe('hostile and broken markup', () => {
  const cases: [string, string, Block[]][] = [
    [
      'drops scripts with their content',
      '<p>A</p><script>alert(1)</script><style>p{}</style>',
      [paragraph('A')],
    ],
    ['drops images with handlers', '<img src=x onerror=alert(1)>A', [paragraph('A')]],
    ['drops svg with its content', '<svg onload=alert(1)><text>x</text></svg>A', [paragraph('A')]],
    [
      'keeps only the words of a script link',
      '<a href="javascript:alert(1)">A</a>',
      [paragraph('A')],
    ],
    ['keeps only the words of a data link', '<a href="data:text/html,x">A</a>', [paragraph('A')]],
    [
      'decodes entities once',
      '<p>&lt;b&gt; &amp;amp; &nbsp;&sect;&nbsp;5</p>',
      [paragraph('<b> &amp; § 5')],
    ],
    [
      'reads unclosed tags',
      '<p>Eins<p>Zwei<ul><li>A<li>B',
      [paragraph('Eins'), paragraph('Zwei'), list('A', 'B')],
    ],
    [
      'reads wrongly nested tags',
      '<p><b>Eins<p>Zwei</b></p>',
      [
        { type: 'paragraph', text: [{ text: 'Eins', strong: true }] },
        { type: 'paragraph', text: [{ text: 'Zwei', strong: true }] },
      ],
    ],
    [
      'takes out control and direction characters',
      'Ei\u0000ns\u202e zwei',
      [paragraph('Eins zwei')],
    ],
    ['gives nothing for empty elements', '<p> &nbsp;</p><br/><ul></ul><h4>\u200b</h4>', []],
    ['reads a comment that never ends as nothing', '<p>A</p><!-- B', [paragraph('A')]],
  ];
  for (const [what, html, expected] of cases) {
    it(what, () => assert.deepEqual(blocks(html), expected));
  }

  it('survives 15,000 open tags', () => {
    assert.deepEqual(blocks(`${'<div><b><ul>'.repeat(5_000)}A`).length, 1);
  });
});

describe('lines divided by <br>', () => {
  const cases: [string, string, Block[]][] = [
    [
      'entries become a list',
      'Klassen<br/>Schleifen<br/>Funktionen<br/>',
      [list('Klassen', 'Schleifen', 'Funktionen')],
    ],
    [
      'a line with a colon announces a list',
      'Starttermine: <br/>19.06.2023 <br/>17.07.2023 ',
      [paragraph('Starttermine:'), list('19.06.2023', '17.07.2023')],
    ],
    [
      'dashes and bullets mark entries',
      '- Lesen<br>– Schreiben<br>• Hören',
      [list('Lesen', 'Schreiben', 'Hören')],
    ],
    [
      'an entry without bullet continues the one before',
      '- Lesen und<br>Verstehen<br>- Hören',
      [list('Lesen und Verstehen', 'Hören')],
    ],
    [
      'text before the bullets stays text',
      'Inhalte sind<br>- Lesen<br>- Hören',
      [paragraph('Inhalte sind'), list('Lesen', 'Hören')],
    ],
    [
      'lines broken inside a sentence run on',
      'Sie lernen in der<br/>Gruppe und auch<br/>online.',
      [paragraph('Sie lernen in der Gruppe und auch online.')],
    ],
    [
      'whole sentences become paragraphs',
      'Der Kurs ist offen. <br/>Auch Gäste sind willkommen.',
      [paragraph('Der Kurs ist offen.'), paragraph('Auch Gäste sind willkommen.')],
    ],
    [
      'an empty line ends a list',
      'Lesen<br/>Hören<br/> <br/>Der Kurs ist offen.',
      [list('Lesen', 'Hören'), paragraph('Der Kurs ist offen.')],
    ],
    ['a date keeps its full stop from ending a list', '3.5.<br>10.5.', [list('3.5.', '10.5.')]],
  ];
  for (const [what, html, expected] of cases) {
    it(what, () => assert.deepEqual(blocks(`<p>${html}</p>`), expected));
  }
});

describe('limits of the standard', () => {
  it('cuts a text behind the last word that fits, and says so', () => {
    const { blocks: found, shortened } = htmlToBody(`<p>${'Wort '.repeat(2000)}</p>`);
    const text = found[0]?.type === 'paragraph' ? inlineText(found[0].text) : '';
    assert.equal(shortened, true);
    assert.ok(text.length <= 5000);
    assert.match(text, /Wort…$/);
  });

  it('starts another list after 200 entries', () => {
    const { blocks: found, shortened } = htmlToBody(`<ul>${'<li>A</li>'.repeat(450)}</ul>`);
    assert.deepEqual(
      found.map((block) => block.type === 'list' && block.items.length),
      [200, 200, 50],
    );
    assert.equal(shortened, false);
  });

  it('starts another list after 200 lines', () => {
    const { blocks: found } = htmlToBody(`<p>${'Aa<br>'.repeat(201)}</p>`);
    assert.deepEqual(
      found.map((block) => block.type === 'list' && block.items.length),
      [200, 1],
    );
  });

  it('reads no more than 200,000 characters, and says so', () => {
    assert.equal(htmlToBody(' '.repeat(200_001)).shortened, true);
  });

  it('stops after 200 blocks, and says so', () => {
    const { blocks: found, shortened } = htmlToBody('<p>A</p>'.repeat(201));
    assert.equal(found.length, 200);
    assert.equal(shortened, true);
  });

  it('gives blocks the schema accepts, for any text and any soup of tags', () => {
    const tag = fc.constantFrom(
      ...[
        '<p>',
        '</p>',
        '<ul>',
        '<li>',
        '</ul>',
        '<ol>',
        '</li>',
        '<b>',
        '</b>',
        '<br>',
        '<h2>',
        '</h2>',
      ],
      ...[
        '<a href="https://a.example">',
        '</a>',
        '<script>',
        '</script>',
        '<td>',
        '&nbsp;',
        ' ',
        '- ',
        '\u200b',
      ],
    );
    const soup = fc.array(fc.oneof(tag, fc.string({ unit: 'grapheme' })), { maxLength: 40 });
    fc.assert(
      fc.property(soup, (pieces) => {
        const result = z.safeParse(z.array(PARTS.block), blocks(pieces.join('')));
        return result.success;
      }),
    );
  });
});

describe('htmlToLines', () => {
  it('gives one line for each paragraph, heading and entry', () => {
    assert.deepEqual(
      htmlToLines('<h4>Termine</h4><ul><li>Eins</li></ul><p>Zwei<br/><b>drei</b></p>'),
      ['Termine', 'Eins', 'Zwei drei'],
    );
  });
});
