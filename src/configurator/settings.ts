// Everything that is chosen in the Baukasten, and the fragment of its address that keeps it, so that a link leads
// colleagues to the same choices. Nothing is stored. Left out: what is made of it (snippet.ts).
import { writePairs } from '../domain/page-fragment.js';
import { readPairs } from '../ui/fragment-pairs.js';
import type { WidgetOption } from '../ui/widget-options.js';
import { findLook, type Look } from './looks.js';
import { choicesOf } from './option-words.js';
import { printedOptions, type WidgetSettings } from './snippet.js';
import { findPath, pathsOf, type Cms } from './survival.js';
import { CMS_NAMES, PREVIEW_WIDTHS, SYSTEMS, type PreviewWidth } from './systems.js';
import { isWidgetName, WIDGETS, type WidgetName } from './widgets.js';

export interface BaukastenSettings extends WidgetSettings {
  /** Empty as long as none is chosen. */
  readonly cms: Cms | '';
  /** Way into this CMS (survival.ts); empty as long as none is chosen. */
  readonly path: string;
  /** `fixed`: one version with its hash; `newest`: whatever lies there. */
  readonly loader: 'fixed' | 'newest';
  /** Folder of lotse.js on the web space; empty for the one beside the Baukasten. */
  readonly folder: string;
  /** Style sheet beside the loader; empty for the looks of the page itself. */
  readonly look: Look | '';
  /** Width of the preview; 0 for that of the CMS. */
  readonly width: PreviewWidth | 0;
}

export const START: BaukastenSettings = {
  widget: 'offer-finder',
  feed: '',
  page: '',
  linkText: '',
  options: {},
  cms: '',
  path: '',
  loader: 'fixed',
  folder: '',
  look: '',
  width: 0,
};

const OWNER = { localName: 'lotse-baukasten', id: '' };
const TEXTS = ['feed', 'page', 'linkText', 'folder'] as const;
const OPTION = 'option-';

/** Fragment without '#'; says only what differs from the start. */
export function writeSettings(settings: BaukastenSettings): string {
  const { widget, cms, path, loader, look, width } = settings;
  const pairs: (readonly [string, string])[] = [
    ['widget', widget],
    ...TEXTS.map((name) => [name, settings[name]] as const),
    ['cms', path === '' ? cms : ''],
    ['path', path],
    ['loader', loader === START.loader ? '' : loader],
    ['look', look],
    ['width', width === 0 ? '' : String(width)],
    ...printedOptions(settings).map(([name, value]) => [OPTION + name, value] as const),
  ];
  return writePairs(
    pairs.filter(([, value]) => value !== ''),
    OWNER,
  );
}

/** Settings of a fragment; whatever cannot be meant is as at the start. */
export function readSettings(fragment: string): BaukastenSettings {
  const pairs = readPairs(fragment, OWNER);
  const text = (name: string) => pairs?.get(name)?.[0] ?? '';
  const widget = isWidgetName(text('widget')) ? (text('widget') as WidgetName) : START.widget;
  const width = PREVIEW_WIDTHS.find((one) => String(one) === text('width'));
  const path = findPath(text('path'));
  return {
    widget,
    feed: text('feed'),
    page: text('page'),
    linkText: text('linkText'),
    folder: text('folder'),
    cms: path?.cms ?? CMS_NAMES.find((one) => one === text('cms')) ?? '',
    path: path?.id ?? '',
    loader: text('loader') === 'newest' ? 'newest' : 'fixed',
    look: findLook(text('look')),
    width: width ?? 0,
    options: Object.fromEntries(
      WIDGETS[widget].options.flatMap((option) => {
        const value = possible(option, text(OPTION + option.attribute));
        return value === '' ? [] : [[option.attribute, value]];
      }),
    ),
  };
}

/** The part of a value that the option knows. */
function possible(option: WidgetOption, value: string): string {
  if (option.type === 'switch') return value === 'true' ? value : '';
  const choices = choicesOf(option);
  if (choices.length === 0) return value;
  const known = value.split(' ').filter((one) => choices.includes(one));
  return option.type === 'list' ? known.join(' ') : (known[0] ?? '');
}

/** Another widget with the options that it has, too. */
export function withWidget(settings: BaukastenSettings, widget: WidgetName): BaukastenSettings {
  const known = new Set(WIDGETS[widget].options.map(({ attribute }) => attribute));
  const kept = Object.entries(settings.options).filter(([attribute]) => known.has(attribute));
  return { ...settings, widget, options: Object.fromEntries(kept) };
}

/** Another CMS; where it has one way only, this is chosen, too. */
export function withCms(settings: BaukastenSettings, cms: Cms): BaukastenSettings {
  const [first, ...more] = pathsOf(cms);
  return { ...settings, cms, path: more.length === 0 ? (first?.id ?? '') : '' };
}

/** The width to look at: chosen, or usual for the CMS. */
export function previewWidth({ width, cms }: BaukastenSettings): PreviewWidth {
  if (width !== 0) return width;
  return cms === '' ? 650 : SYSTEMS[cms].width;
}

/** What has to be mended before anything can be copied, by field. */
export interface Problems {
  readonly feed?: string;
  readonly page?: string;
  readonly folder?: string;
}

/** Sentences for the fields that are missing or cannot work. */
export function problemsOf({ feed, page, folder }: BaukastenSettings): Problems {
  const feedProblem =
    feed === '' ? 'Geben Sie die Adresse Ihres Bildungsfeeds ein.' : addressProblem(feed);
  const pageProblem =
    page === ''
      ? 'Geben Sie eine Seite an, die auch ohne Widget hilft, zum Beispiel Ihre Kontaktseite.'
      : addressProblem(page, true);
  const folderProblem = folder === '' ? undefined : addressProblem(folder);
  return {
    ...(feedProblem !== undefined && { feed: feedProblem }),
    ...(pageProblem !== undefined && { page: pageProblem }),
    ...(folderProblem !== undefined && { folder: folderProblem }),
  };
}

const LOCAL = /^(localhost|127\.0\.0\.1|\[::1\])$/;

function addressProblem(text: string, mayBeInsecure = false): string | undefined {
  if (!URL.canParse(text) || !/^https?:/i.test(text)) {
    return 'Das ist keine vollständige Adresse. Sie beginnt mit https://';
  }
  const { protocol, hostname } = new URL(text);
  if (protocol === 'https:' || mayBeInsecure || LOCAL.test(hostname)) return undefined;
  return 'Die Adresse beginnt mit http://. Browser laden von dort nichts. Fragen Sie nach der Adresse mit https://';
}
