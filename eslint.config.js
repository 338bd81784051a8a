// Lint rules: strict TypeScript, the Lit and accessibility sets, the import fences between the rooms of src/, and the
// list of constructs that a page with a strict content security policy or an old phone cannot take.
// Formatting is left to Prettier.
import { existsSync, readdirSync } from 'node:fs';
import js from '@eslint/js';
import globals from 'globals';
import lit from 'eslint-plugin-lit';
import litA11y from 'eslint-plugin-lit-a11y';
import wc from 'eslint-plugin-wc';
import tseslint from 'typescript-eslint';

/** Import patterns that nothing in src/ may use. */
const everywhere = [
  {
    regex: 'directives/(unsafe-(html|svg|mathml)|style-map)',
    message: 'Writes markup or inline styles; a strict content security policy forbids both.',
  },
  { regex: '^zod$', message: "Use 'zod/mini': the full package is four times as large." },
];

/** Forbids the rooms named (as seen from a file in another room); with `types`, type imports stay allowed. */
const notFrom = (rooms, message, types = false) => ({
  regex: `^(\\.\\./)+(${rooms.join('|')})/`,
  message,
  allowTypeImports: types,
});

/** Forbids every package except those that the expression matches. */
const packagesOnly = (allowed, message) => ({ regex: `^(?!(${allowed})$)[^.]`, message });

const above = ['widgets', 'offers', 'ui', 'embed', 'configurator'];

/** One block per room. A later block replaces an earlier one, so each names its whole list. */
const fence = (files, ...patterns) => ({
  files,
  rules: {
    '@typescript-eslint/no-restricted-imports': [
      'error',
      { patterns: [...everywhere, ...patterns] },
    ],
  },
});

/** State of widgets and of offers is plain logic, so that tests need no page. */
const stateFence = [
  notFrom(['ui', 'i18n', 'feed'], 'State asks the domain only.', true),
  packagesOnly('(?!)', 'State is plain logic without packages.'),
];

const formatsLater = notFrom(['formats'], 'Load a format with import() when it is needed.', true);

const widgetNames = existsSync('src/widgets') ? readdirSync('src/widgets') : [];

const widgetFences = widgetNames.flatMap((name) => {
  const others = widgetNames.filter((other) => other !== name);
  const notOthers = {
    regex: `/(${others.length > 0 ? others.join('|') : '(?!)'})/`,
    message: 'A widget never imports another widget.',
  };
  const shared = [
    notOthers,
    notFrom(['embed', 'configurator', 'cli'], 'A widget knows lit, ui, offers, i18n and domain.'),
    formatsLater,
    {
      regex: '/feed/load\\.js$',
      message: 'Widgets get their feed from ui/feed-controller.',
      allowTypeImports: true,
    },
  ];
  return [
    fence([`src/widgets/${name}/**/*.ts`], ...shared),
    fence([`src/widgets/${name}/*-state.ts`], ...shared, ...stateFence),
  ];
});

const aboveOffers = notFrom(
  ['widgets', 'embed', 'configurator', 'cli'],
  'Offers know no widget: lit, ui, i18n, domain and types of the feed.',
);

const offersFences = [
  fence(['src/offers/**/*.ts'], aboveOffers, formatsLater, {
    regex: '/feed/(?!(import-again|phone-url|safe-url|vocabulary)\\.js$)',
    message: 'Offers take types and safe addresses from the feed.',
    allowTypeImports: true,
  }),
  fence(['src/offers/*-state.ts'], aboveOffers, formatsLater, ...stateFence),
];

const fences = [
  fence(['src/**/*.ts']),
  fence(
    ['src/feed/**/*.ts'],
    notFrom(['domain', 'formats', 'i18n', 'cli', ...above], 'The standard stands alone.'),
    packagesOnly('zod/mini', 'The standard uses zod/mini only.'),
  ),
  fence(
    ['src/domain/**/*.ts'],
    notFrom(['formats', 'i18n', 'cli', ...above], 'The domain knows the feed only.'),
    packagesOnly('(?!)', 'The domain is plain logic without packages.'),
  ),
  fence(
    ['src/i18n/**/*.ts'],
    notFrom(['formats', 'cli', ...above], 'Words know no widget.'),
    packagesOnly('@lit/localize(/.*)?', 'Words use @lit/localize only.'),
  ),
  fence(
    ['src/ui/**/*.ts'],
    notFrom(
      ['widgets', 'offers', 'embed', 'configurator', 'cli', 'formats'],
      'Shared parts know no widget.',
    ),
  ),
  fence(
    ['src/formats/**/*.ts'],
    notFrom(['cli', ...above], 'A format knows feed, domain and i18n/text.'),
    { regex: '/i18n/(?!text\\.js$)', message: 'A format knows feed, domain and i18n/text.' },
    { regex: '^(lit|@lit)(/|$)', message: 'A format draws nothing.' },
  ),
  fence(
    ['src/formats/{html,monthly-list,pages}/**/*.ts'],
    notFrom(
      ['cli', ...above.filter((room) => room !== 'offers')],
      'Static files know feed, domain, states of offers and words without a page.',
    ),
    { regex: '/offers/(?!.*-state\\.js$)', message: 'Of offers only what they show, not how.' },
    {
      regex:
        '/i18n/(?!(text|body|format|day-format|more-format|printed|locales|language-names)\\.js$)',
      message: 'Words of static files are in i18n/printed.',
    },
    { regex: '^(lit|@lit)(/|$)', message: 'Static files are written without a page.' },
  ),
  fence(
    ['src/checker/**/*.ts'],
    notFrom(['formats', 'cli', ...above], 'The checker turns feeds into findings with words.'),
    { regex: '/i18n/(?!messages)', message: 'The checker takes words that need no page.' },
    packagesOnly('jsonc-parser', 'The checker uses jsonc-parser only.'),
  ),
  fence(
    ['src/cli/**/*.ts'],
    notFrom(above, 'The command line draws nothing.'),
    {
      regex: '/i18n/(?!(format|locales|messages|printed|text)\\.js$)',
      message: 'The command line takes words that need no page.',
    },
    { regex: '^(lit|@lit)(/|$)', message: 'The command line draws nothing.' },
  ),
  fence(
    ['src/embed/**/*.ts'],
    notFrom(['widgets'], 'Widgets are loaded with import().', true),
    notFrom(
      ['domain', 'formats', 'ui', 'offers', 'configurator', 'cli'],
      'The loader stays small.',
    ),
    { regex: '/feed/(?!request\\.js$)', message: 'The loader stays small.' },
  ),
  fence(
    ['src/configurator/**/*.ts'],
    {
      regex: '/(widgets|offers)/(?!.*-options\\.js$)',
      message: 'Only the option tables of widgets.',
    },
    notFrom(['cli'], 'The configurator is a page.'),
  ),
  ...offersFences,
  ...widgetFences,
];

const forbiddenSyntax = [
  ['TSEnumDeclaration', 'Use a union of strings.'],
  ['TSModuleDeclaration[kind!="global"]', 'Use modules.'],
  ['TSParameterProperty', 'Write the field and its assignment.'],
  ['Identifier[name=/^unsafe(HTML|SVG|MathML)$/]', 'No markup from text.'],
  [
    'TaggedTemplateExpression[tag.name=/^(html|svg)$/] TemplateElement[value.raw=/\\sstyle\\s*=/]',
    'Inline styles break a strict content security policy: use a class.',
  ],
  ['CallExpression[callee.name="msg"][arguments.length<2]', 'Give every message an id.'],
  [
    'TaggedTemplateExpression[tag.name="css"] TemplateElement[value.raw=/(^|[^\\w-])[\\d.]+rem\\b/]',
    'rem follows the host page: use em or a token.',
  ],
  [
    'TaggedTemplateExpression[tag.name="css"] > TemplateLiteral[expressions.length>0]',
    'Pages take a style sheet as one text: use a custom property.',
  ],
].map(([selector, message]) => ({ selector, message }));

const property = (name, message, object) => ({
  ...(object && { object }),
  property: name,
  message,
});

const forbiddenProperties = [
  property('from', 'Use spread syntax.', 'Array'),
  property('innerHTML', 'No markup from text.'),
  property('outerHTML', 'No markup from text.'),
  property('insertAdjacentHTML', 'No markup from text.'),
  property('write', 'No markup from text.', 'document'),
  property('cookie', 'Nothing is stored.', 'document'),
  property('localStorage', 'Nothing is stored.'),
  property('sessionStorage', 'Nothing is stored.'),
  property('indexedDB', 'Nothing is stored.'),
];

const source = {
  files: ['src/**/*.ts'],
  rules: {
    'no-restricted-syntax': ['error', ...forbiddenSyntax],
    'no-restricted-properties': ['error', ...forbiddenProperties],
    'no-restricted-globals': ['error', 'localStorage', 'sessionStorage', 'indexedDB', 'name'],
    'no-eval': 'error',
    'no-new-func': 'error',
    'no-console': ['error', { allow: ['warn', 'error'] }],
    'max-lines': ['error', { max: 400, skipBlankLines: true, skipComments: true }],
    // control characters in texts are something the feed's rules look for
    'no-control-regex': 'off',
  },
};

/** The standard is one document with one table per record kind, so it is read in one file. */
const longFiles = { files: ['src/feed/schema.ts'], rules: { 'max-lines': 'off' } };

const typescript = {
  files: ['**/*.ts'],
  extends: [js.configs.recommended, tseslint.configs.strictTypeChecked],
  languageOptions: {
    globals: { ...globals.browser, ...globals.node },
    parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname },
  },
  rules: {
    '@typescript-eslint/consistent-type-imports': 'error',
    '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
    // the two settings of TypeScript ask for record['key'] and against it: the compiler's is kept
    '@typescript-eslint/dot-notation': 'off',
    '@typescript-eslint/no-confusing-void-expression': [
      'error',
      { ignoreArrowShorthand: true, ignoreVoidReturningFunctions: true },
    ],
    '@typescript-eslint/unbound-method': ['error', { ignoreStatic: true }],
    eqeqeq: 'error',
  },
};

const elements = {
  files: ['src/**/*.ts', 'stories/**/*.ts', 'test/**/*.browser.ts'],
  extends: [
    lit.configs['flat/recommended'],
    wc.configs['flat/recommended'],
    wc.configs['flat/best-practice'],
  ],
  plugins: { 'lit-a11y': litA11y },
  settings: {
    wc: { elementBaseClasses: ['LitElement'] },
    litHtmlSources: ['lit', 'lit/html.js'],
  },
  rules: {
    ...litA11y.configs.recommended.rules,
    // Safari drops the role of lists without bullets, so it has to be said
    'lit-a11y/no-redundant-role': 'off',
    'lit/no-template-map': 'off',
    // the compiler assigns fields in the constructor (useDefineForClassFields), so they reach Lit's setters
    'lit/no-classfield-shadowing': 'off',
    'lit/attribute-names': ['error', { convention: 'kebab' }],
    // the element class and its registration live in two files on purpose
    'wc/guard-super-call': 'off',
  },
};

/** Tests and stories may hold what src/ may not: chai's property assertions, known fixtures, planted mistakes. */
const tests = {
  files: [
    'test/**/*.ts',
    'stories/**/*.ts',
    'bench/**/*.ts',
    'sample/**/*.ts',
    'scripts/**/*.ts',
    '.storybook/*.ts',
  ],
  rules: {
    '@typescript-eslint/no-floating-promises': 'off',
    '@typescript-eslint/no-non-null-assertion': 'off',
    '@typescript-eslint/no-unused-expressions': 'off',
    '@typescript-eslint/no-unsafe-assignment': 'off',
    '@typescript-eslint/no-unsafe-member-access': 'off',
    '@typescript-eslint/no-unsafe-argument': 'off',
    '@typescript-eslint/no-unsafe-call': 'off',
    '@typescript-eslint/no-unsafe-return': 'off',
    '@typescript-eslint/require-await': 'off',
    '@typescript-eslint/unbound-method': 'off',
  },
};

const scripts = {
  files: ['**/*.js'],
  extends: [js.configs.recommended],
  languageOptions: { globals: { ...globals.node, ...globals.browser } },
};

export default tseslint.config(
  {
    ignores: [
      'dist/',
      'coverage/',
      'storybook-static/',
      'src/feed/generated/',
      'src/formats/generated/',
      'src/i18n/generated/',
      'test/fixtures/',
    ],
  },
  typescript,
  elements,
  source,
  longFiles,
  ...fences,
  tests,
  scripts,
);
