// The title of a course, which leads to all about it. Left out: what stands around it.
import { html, nothing, type TemplateResult } from 'lit';
import type { CourseRun } from '../../../domain/course-runs.js';
import { feedText } from '../../../offers/view/phrases.js';
import type { ViewContext } from './context.js';

/** Opens the offer in place. What does not take place is struck out; the word for it stands beside. */
export function courseLink(
  { offer }: CourseRun,
  entry: string,
  isOff: boolean,
  { reading, actions }: ViewContext,
  tabindex?: '0' | '-1',
): TemplateResult {
  const name = feedText(offer.record.name, reading);
  const { id } = offer.record;
  return html`<a
    class="title"
    part="title"
    href=${actions.linkTo(id)}
    data-offer=${id}
    data-entry=${entry}
    tabindex=${tabindex ?? nothing}
    @click=${(event: MouseEvent) => actions.open(id, entry, event)}
    >${isOff ? html`<s>${name}</s>` : name}</a
  >`;
}
