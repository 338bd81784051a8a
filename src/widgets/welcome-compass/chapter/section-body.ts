// What stands in one section of the welcome folder: text, checklist, contacts, offers, chain, links.
// The same on the screen and, without its controls, in the printed booklet.
// Left out: opening and closing (section.ts), pages (print/).
import { msg } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import chainIcon from 'lucide/dist/esm/icons/route.mjs';
import type { CompassSection } from '../../../domain/compass.js';
import type { StepOffer } from '../../../domain/process-offers.js';
import type { Chain } from '../../../feed/schema.js';
import { readText } from '../../../i18n/text.js';
import { readBody } from '../../../i18n/body.js';
import { feedText, languageNote } from '../../../offers/view/phrases.js';
import { below, heading, type HeadingLevel } from '../../../ui/heading.js';
import { icon } from '../../../ui/icon.js';
import type { Rendered } from '../../../ui/local-text.js';
import { feedLink } from '../../../ui/feed-link.js';
import { richText } from '../../../ui/rich-text.js';
import { pointKey, type CompassSession } from '../welcome-compass-state.js';
import type { CompassActions } from '../view/compass-actions.js';
import { contactBox, type ContactContext } from './contact-box.js';
import { sectionOffers } from './section-offers.js';

export interface SectionContext extends ContactContext {
  readonly session: CompassSession;
  readonly actions: CompassActions;
  readonly finder: string;
  /** Address of a chain in a page that shows it; undefined when no page does. */
  readonly chainAddress: (chainId: string) => string | undefined;
  readonly offersOf: (section: CompassSection) => readonly StepOffer[];
  /** The button that reads a section aloud, if there is one. */
  readonly readAloud: (section: CompassSection) => Rendered | undefined;
}

/** A named part of a section; booklets break between parts, not inside of them. */
export interface SectionPart {
  readonly title: string | undefined;
  readonly content: Rendered;
}

/** The parts of a section that hold something, in order. */
export function sectionParts(
  section: CompassSection,
  level: HeadingLevel,
  context: SectionContext,
): readonly SectionPart[] {
  const parts: SectionPart[] = [
    { title: undefined, content: textTemplate(section, level, context) },
    {
      title: msg('Das erledige ich', { id: 'compass.checklist' }),
      content: checklist(section, context),
    },
    {
      title: msg('Hier bekommen Sie Hilfe', { id: 'compass.contacts' }),
      content: contacts(section, level, context),
    },
    { title: msg('Angebote dazu', { id: 'compass.offers' }), content: offers(section, context) },
    {
      title: msg('Schritt für Schritt', { id: 'compass.chain' }),
      content: chainTemplate(section, context),
    },
    { title: msg('Mehr lesen', { id: 'compass.links' }), content: links(section, context) },
  ];
  return parts.filter(({ content }) => content !== nothing);
}

export function partTemplate({ title, content }: SectionPart, level: HeadingLevel): TemplateResult {
  return html`<div class="section-part">
    ${title === undefined ? nothing : heading(level, title, { className: 'part-title' })} ${content}
  </div>`;
}

function textTemplate(
  { record }: CompassSection,
  level: HeadingLevel,
  { reading }: SectionContext,
): Rendered {
  const { language, defaultLanguage } = reading;
  const body = readBody(record.body, language, defaultLanguage);
  const title = readText(record.title, language, defaultLanguage);
  const note = languageNote([title, body], reading);
  if (body === undefined && note === undefined) return nothing;
  return html`${note === undefined ? nothing : html`<p class="note">${note}</p>`}
  ${richText(body, level)}`;
}

function checklist({ key, record }: CompassSection, context: SectionContext): Rendered {
  const { checklist: points = [] } = record;
  if (points.length === 0) return nothing;
  const { session, actions, reading } = context;
  return html`<ul class="checklist" role="list">
    ${points.map((point, at) => {
      const own = pointKey(key, at);
      return html`<li>
        <label class="option"
          ><input
            type="checkbox"
            .checked=${live(session.ticked.has(own))}
            @change=${() => actions.tick(own)}
          /><span>${feedText(point, reading)}</span></label
        >
      </li>`;
    })}
  </ul>`;
}

function contacts(section: CompassSection, level: HeadingLevel, context: SectionContext): Rendered {
  if (section.contacts.length === 0) return nothing;
  return html`<div class="contacts">
    ${section.contacts.map((contact) => contactBox(contact, below(level), context))}
  </div>`;
}

function offers(section: CompassSection, context: SectionContext): Rendered {
  const { reading, actions, finder, session } = context;
  const isAll = session.allOffers.has(section.key);
  return sectionOffers(section, context.offersOf(section), { reading, actions, finder, isAll });
}

/** A link to the chain where a page shows it, else its steps in a row, so that nothing is lost. */
function chainTemplate({ chain }: CompassSection, context: SectionContext): Rendered {
  if (chain === undefined) return nothing;
  const { reading, actions } = context;
  const address = context.chainAddress(chain.id);
  if (address === undefined) return stepsTemplate(chain, context);
  return html`<p>
    <a
      class="chain-link"
      href=${address}
      @click=${(event: MouseEvent) => actions.followChain(chain.id, event)}
      >${icon(chainIcon)}<span>${feedText(chain.title, reading)}</span></a
    >
  </p>`;
}

function stepsTemplate({ title, steps }: Chain, { reading }: SectionContext): TemplateResult {
  return html`<p>${feedText(title, reading)}</p>
    <ol class="chain-steps">
      ${steps.map((step) => html`<li>${feedText(step.title, reading)}</li>`)}
    </ol>`;
}

function links({ record }: CompassSection, { reading }: SectionContext): Rendered {
  const { links: all = [] } = record;
  if (all.length === 0) return nothing;
  const { language, defaultLanguage } = reading;
  return html`<ul class="plain-list" role="list">
    ${all.map(
      ({ url, title, lang }) =>
        html`<li>${feedLink(url, readText(title, language, defaultLanguage), lang)}</li>`,
    )}
  </ul>`;
}
