// What an editor sends to the person who looks after the website: loader tag, policy, steps, and the way back here.
// Left out: drawing it (view/administration.ts).
import type { Desk, LoaderFiles } from './desk.js';
import type { BaukastenSettings } from './settings.js';
import { cspLine, loaderTag, styleTag, type LoaderSettings } from './snippet.js';
import { SYSTEMS } from './systems.js';

type Facts = Pick<Desk, 'settings' | 'files'>;

/** The loader as chosen, allowed to show feeds from the host of the feed. */
export function loaderOf({ settings, files }: Facts): LoaderSettings {
  const { loader, feed } = settings;
  const folder = folderOf(settings, files);
  const feedHosts = URL.canParse(feed) ? [new URL(feed).host] : [];
  if (loader === 'newest') return { src: `${newest(folder, files)}lotse.js`, feedHosts };
  return {
    src: `${folder}lotse.js`,
    feedHosts,
    ...(files.integrity !== '' && { integrity: files.integrity }),
  };
}

function folderOf({ folder }: BaukastenSettings, files: LoaderFiles): string {
  return URL.canParse(folder) ? `${folder.replace(/\/+$/, '')}/` : files.folder;
}

/** `…/1.4.2/` becomes `…/1/`; a folder that names no version is the newest anyway. */
function newest(folder: string, { version }: LoaderFiles): string {
  const end = `/${version}/`;
  const [major = ''] = version.split('.');
  return version !== '' && folder.endsWith(end)
    ? `${folder.slice(0, -end.length)}/${major}/`
    : folder;
}

/** Address of the style sheet for the chosen look; undefined for none. It lies beside the loader. */
export function stylesOf(facts: Facts): string | undefined {
  const { look } = facts.settings;
  return look === '' ? undefined : new URL(`themes/${look}.css`, loaderOf(facts).src).href;
}

/** For the site the page without widget lies on, which is nearly always the one of the widget. */
export function policyOf(facts: Facts): string {
  const { feed, page } = facts.settings;
  const styles = stylesOf(facts);
  return cspLine(loaderOf(facts), page, {
    feeds: feed === '' ? [] : [feed],
    ...(styles !== undefined && { styles }),
  });
}

/** A message in plain text. `here`: address of the Baukasten with these settings. */
export function administratorText(facts: Facts, here: string): string {
  const cms = facts.settings.cms || 'html';
  const styles = stylesOf(facts);
  return [
    'Guten Tag,',
    'auf unserer Website soll ein Widget des Bildungslotsen stehen. Bitte richten Sie dafür einmal Folgendes ein:',
    `Lade-Code für alle Seiten:\n${loaderTag(loaderOf(facts))}`,
    ...(styles === undefined
      ? []
      : [`Aussehen der Widgets, auf allen Seiten:\n${styleTag(styles)}`]),
    `Falls die Website eine Content Security Policy hat, bitte ergänzen:\n${policyOf(facts)}`,
    `Schritte für ${SYSTEMS[cms].title}:\n${SYSTEMS[cms].install.map((step) => `- ${step}`).join('\n')}`,
    `Alle Einstellungen:\n${here}`,
  ].join('\n\n');
}
