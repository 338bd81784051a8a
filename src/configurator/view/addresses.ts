// The addresses: feed, page without widget, and the words of the link to it; and whether the feed can be read.
// Left out: checking the feed (checks/).
import { html, nothing, type TemplateResult } from 'lit';
import { notice } from '../../ui/parts/notice.js';
import type { Desk } from '../desk.js';
import { WIDGETS } from '../widgets.js';
import { textField } from './field.js';

export function addresses(desk: Desk): TemplateResult {
  const { settings, problems, change } = desk;
  const { feed, page, linkText, widget } = settings;
  // what has not been filled in yet is no mistake
  const problemOf = (name: 'feed' | 'page') => (settings[name] === '' ? undefined : problems[name]);
  return html`
    ${textField(
      {
        id: 'feed',
        label: 'Adresse des Bildungsfeeds',
        hint: 'Die Adresse bekommen Sie von Ihrem Bildungsbüro. Sie endet meistens mit .json',
        problem: problemOf('feed'),
      },
      feed,
      (value) => change({ feed: value }),
      { type: 'url' },
    )}
    <div class="look">${feedState(desk)}</div>
    ${textField(
      {
        id: 'page',
        label: 'Seite, die auch ohne Widget hilft',
        hint: 'Zum Beispiel Ihre Kontaktseite oder die Liste aller Angebote. Der Link dorthin steht da, bis das Widget geladen ist, und wenn etwas nicht geht. Nehmen Sie nicht die Seite, auf der das Widget steht.',
        problem: problemOf('page'),
      },
      page,
      (value) => change({ page: value }),
      { type: 'url' },
    )}
    ${textField(
      {
        id: 'linkText',
        label: 'Worte für diesen Link',
        hint: `Ohne Angabe: ${WIDGETS[widget].linkText}`,
      },
      linkText,
      (value) => change({ linkText: value }),
    )}
  `;
}

function feedState({ look, settings }: Desk): TemplateResult | typeof nothing {
  switch (look.status) {
    case 'idle':
      return nothing;
    case 'loading':
      return html`<p class="hint">Der Feed wird gelesen …</p>`;
    case 'failed':
      return notice('error', look.sentence, {
        details: html`<p>
          ${look.hint}
          <a href="feed-pruefen.html#${encodeURIComponent(settings.feed)}">Feed prüfen</a>
        </p>`,
      });
    case 'ready':
      return html`<p class="found">
        <strong>Gefunden:</strong> ${look.publisher},
        ${look.offers === 1 ? 'ein Angebot' : `${String(look.offers)} Angebote`}.
      </p>`;
  }
}
