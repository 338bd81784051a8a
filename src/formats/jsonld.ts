// JSON-LD in the words of schema.org, for search engines and other machines: courses with their dates, events,
// services, lists, chapters, chains. True status and capacity; what the feed does not say is left out.
// Left out: runs (jsonld-events.ts), parts they share (jsonld-parts.ts), putting it into a page (pages/layout.ts).
import type {
  ArticleLeaf,
  CourseLeaf,
  HowToLeaf,
  HowToStepLeaf,
  ItemListLeaf,
  ListItemLeaf,
  ServiceLeaf,
} from 'schema-dts';
import { isOver, startOf } from '../domain/runs.js';
import type { CatalogueOffer, CatalogueRun } from '../feed/catalogue.js';
import { safeUrl } from '../feed/safe-url.js';
import type { Chain, ChainStep, GuideChapter } from '../feed/schema.js';
import { courseInstance, event } from './jsonld-events.js';
import {
  hours,
  organisation,
  place,
  priceOffers,
  publisherOf,
  textOf,
  thing,
} from './jsonld-parts.js';
import type { DataContext, Json } from './jsonld-parts.js';

export type { DataContext, Json };

const CONTEXT = { '@context': 'https://schema.org' } as const;

/** The Common European Framework of Reference for Languages. */
const CEFR = 'https://www.coe.int/en/web/common-european-framework-reference-languages';

/**
 * A course with its runs; what is no course is an event for each run with a day, else a service.
 * `url`: address of the page about it. Runs that are over are left out.
 */
export function offerData(offer: CatalogueOffer, url: string, context: DataContext): Json {
  const runs = offer.runs.filter(({ record }) => !isOver(record, context.today));
  if (offer.record.kind === 'course') return { ...CONTEXT, ...course(offer, runs, url, context) };
  const dated = runs.filter(({ record }) => startOf(record) !== undefined);
  if (dated.length === 0) return { ...CONTEXT, ...service(offer, url, context) };
  const events = dated.map((run) => event(offer, run, url, context));
  const [only, ...others] = events;
  return others.length === 0 ? { ...CONTEXT, ...only } : { ...CONTEXT, '@graph': events };
}

function course(
  offer: CatalogueOffer,
  runs: readonly CatalogueRun[],
  url: string,
  context: DataContext,
): CourseLeaf {
  const { record, provider } = offer;
  const { entry, target } = record.level ?? {};
  const step = target ?? entry;
  return thing<CourseLeaf>({
    '@type': 'Course',
    '@id': `${url}#angebot`,
    url,
    name: textOf(record.name, context),
    description: textOf(record.summary, context),
    identifier: record.sourceCode,
    provider: provider && organisation(provider, context),
    availableLanguage: record.spokenLanguages,
    about: record.teaches && { '@type': 'Language', alternateName: record.teaches },
    educationalLevel: step && {
      '@type': 'DefinedTerm',
      termCode: step,
      name: step,
      inDefinedTermSet: CEFR,
    },
    coursePrerequisites:
      entry !== undefined && target !== undefined && entry !== target
        ? {
            '@type': 'AlignmentObject',
            alignmentType: 'educationalLevel',
            educationalFramework: 'CEFR',
            targetName: entry,
          }
        : undefined,
    educationalCredentialAwarded: textOf(record.certificate, context),
    isAccessibleForFree: record.free,
    offers: priceOffers(record, undefined, context),
    hasCourseInstance: runs.map((run) => courseInstance(offer, run, url, context)),
    dateModified: record.modified,
  });
}

function service(offer: CatalogueOffer, url: string, context: DataContext): ServiceLeaf {
  const { record, provider } = offer;
  return thing<ServiceLeaf>({
    '@type': 'Service',
    '@id': `${url}#angebot`,
    url,
    name: textOf(record.name, context),
    description: textOf(record.summary, context),
    serviceType: record.kind,
    provider: provider && organisation(provider, context),
    hoursAvailable: (record.openingHours ?? []).map(hours),
    offers: priceOffers(record, undefined, context),
    availableChannel: {
      '@type': 'ServiceChannel',
      ...thing({
        serviceLocation: offer.place && place(offer.place, context),
        availableLanguage: record.spokenLanguages,
        serviceUrl: safeUrl(record.url),
      }),
    },
  });
}

export interface ListedThing {
  readonly name: string;
  readonly url: string;
}

/** A list of pages, in their order. `first`: place of the first one among all, from 1. */
export function listData(things: readonly ListedThing[], first = 1): Json {
  const items = things.map(({ name, url }, index): ListItemLeaf => ({
    '@type': 'ListItem',
    position: first + index,
    name,
    url,
  }));
  return {
    ...CONTEXT,
    ...thing<ItemListLeaf>({ '@type': 'ItemList', itemListElement: items }),
  };
}

/** A chapter of the welcome folder. */
export function chapterData(chapter: GuideChapter, url: string, context: DataContext): Json {
  const { title, summary, modified, sections } = chapter;
  return {
    ...CONTEXT,
    ...thing<ArticleLeaf>({
      '@type': 'Article',
      '@id': `${url}#kapitel`,
      url,
      headline: textOf(title, context),
      description: textOf(summary, context),
      articleSection: sections.flatMap((one) => textOf(one.title, context) ?? []),
      inLanguage: context.language,
      publisher: publisherOf(context),
      dateModified: modified,
    }),
  };
}

export interface ChainDataContext extends DataContext {
  readonly url: string;
  /** Fragment of a step on its page, without '#'. */
  readonly anchorOf: (stepId: string) => string;
}

/** A process chain; `steps` in reading order. */
export function chainData(
  steps: readonly { readonly id: string; readonly record: ChainStep }[],
  chain: Chain,
  context: ChainDataContext,
): Json {
  const { url, anchorOf } = context;
  return {
    ...CONTEXT,
    ...thing<HowToLeaf>({
      '@type': 'HowTo',
      '@id': `${url}#weg`,
      url,
      name: textOf(chain.title, context),
      inLanguage: context.language,
      publisher: publisherOf(context),
      dateModified: chain.modified,
      step: steps.map(({ id, record }, index): HowToStepLeaf =>
        thing<HowToStepLeaf>({
          '@type': 'HowToStep',
          position: index + 1,
          name: textOf(record.title, context),
          url: `${url}#${anchorOf(id)}`,
        }),
      ),
    }),
  };
}
