// One chain: what it is for, its overview, its steps in their phases. The same for the first look and for
// all that follows, so that nothing is drawn anew. Left out: states without a chain (choice.ts).
import { msg } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import type { ProcessGroup } from '../../../domain/process.js';
import { readBody } from '../../../i18n/body.js';
import { below, heading, type HeadingLevel } from '../../../ui/heading.js';
import type { Rendered } from '../../../ui/local-text.js';
import { richText } from '../../../ui/rich-text.js';
import { feedText, languageNote, type Reading } from '../../../offers/view/reading.js';
import { stepList, type StepContext } from './step-item.js';

/** What the code for everything people can do adds to the steps, which are there before, closed. */
export interface ChainParts extends Pick<StepContext, 'panel'> {
  /** Above everything. */
  readonly top?: Rendered;
  /** The way back to all chains, where people have chosen one. */
  readonly all?: Rendered;
  /** Buttons above the steps. */
  readonly tools?: Rendered;
  /** The drawing, while it is open. */
  readonly overview?: TemplateResult | undefined;
  /** Below the steps. */
  readonly below?: Rendered;
}

export function chainPage(parts: ChainParts & StepContext): TemplateResult {
  const { process, reading, all, overview } = parts;
  const { chain, groups } = process;
  const title = heading(reading.headingLevel, feedText(chain.title, reading), {
    id: 'chain-heading',
    className: 'chain-title',
  });
  return html`<section class="chain" aria-labelledby="chain-heading">
    ${all} ${title} ${introduction(parts)}
    <div class="tools">${parts.tools}</div>
    <div id="overview" class="overview" ?hidden=${overview === undefined}>${overview}</div>
    ${groups.map((group) => groupTemplate(group, parts))} ${parts.below}
  </section>`;
}

/** Chains are aids, never gates: that is said before anything else. */
function introduction({ process: { chain }, reading }: StepContext): TemplateResult {
  const { language, defaultLanguage, headingLevel } = reading;
  const intro = readBody(chain.intro, language, defaultLanguage);
  const note = languageNote([intro], reading);
  return html`<div class="intro">
    ${richText(intro, below(headingLevel))}
    ${note === undefined ? nothing : html`<p class="note">${note}</p>`}
    <p>
      ${msg('Die Schritte sind eine Hilfe. Sie können jeden Schritt öffnen, wann Sie wollen.', {
        id: 'chain.aid',
      })}
      ${
        chain.adaptable === true
          ? msg('Die Reihenfolge können Sie ändern.', { id: 'chain.adaptable' })
          : nothing
      }
    </p>
  </div>`;
}

function groupTemplate(group: ProcessGroup, parts: StepContext): TemplateResult {
  const { reading, process } = parts;
  const title = groupTitle(group, reading);
  const hasTitles = process.groups.some((one) => groupTitle(one, reading) !== nothing);
  const level: HeadingLevel = below(reading.headingLevel);
  return html`<div class="group ${group.part}">
    ${title === nothing ? nothing : heading(level, title, { className: 'phase' })}
    ${stepList(group.steps, hasTitles ? below(level) : level, parts)}
  </div>`;
}

function groupTitle({ part, phase }: ProcessGroup, reading: Reading): Rendered {
  if (part === 'loose') return msg('Weitere Schritte', { id: 'chain.loose' });
  return feedText(phase?.title, reading);
}
