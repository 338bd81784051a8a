// The floor: the least a page must do to list offers and search them as people type. lit-html draws the same number of
// rows as the finder, a linear scan over folded text searches. No filters, no suggestions, no languages, no checks of
// the feed, no details: what the finder needs more than this is the price of what it does more.
import { html, render } from 'lit/html.js';

interface Row {
  readonly title: string;
  readonly provider: string;
  readonly place: string;
  readonly start: string;
  readonly summary: string;
  readonly folded: string;
}

interface FloorFeed {
  readonly providers: readonly { id: string; name: string }[];
  readonly places: readonly { id: string; name: string; address: { city: string } }[];
  readonly offers: readonly {
    name: string;
    provider: string;
    place: string;
    summary: string;
    runs?: readonly { startDate: string }[];
  }[];
}

const rowsShown = 20;
const fold = (text: string) => text.toLowerCase().replaceAll('ß', 'ss');

function readRows(feed: FloorFeed): Row[] {
  const providers = new Map(feed.providers.map(({ id, name }) => [id, name]));
  const places = new Map(
    feed.places.map(({ id, name, address }) => [id, `${name}, ${address.city}`]),
  );
  return feed.offers.map((offer) => {
    const provider = providers.get(offer.provider) ?? '';
    const place = places.get(offer.place) ?? '';
    const folded = fold(`${offer.name} ${offer.summary} ${provider} ${place}`);
    const start = offer.runs?.[0]?.startDate ?? '';
    return { title: offer.name, provider, place, start, summary: offer.summary, folded };
  });
}

function search(rows: readonly Row[], text: string): readonly Row[] {
  const words = fold(text).split(/\s+/).filter(Boolean);
  if (words.length === 0) return rows;
  return rows.filter((row) => words.every((word) => row.folded.includes(word)));
}

const card = (row: Row) => html`
  <li>
    <article>
      <h3><a href="#offer">${row.title}</a></h3>
      <p>${row.summary}</p>
      <dl>
        <dt>Wo</dt>
        <dd>${row.place}</dd>
        <dt>Wann</dt>
        <dd>${row.start}</dd>
        <dt>Wer</dt>
        <dd>${row.provider}</dd>
      </dl>
    </article>
  </li>
`;

const page = (rows: readonly Row[], onInput: (event: Event) => void) => html`
  <label>Suche <input @input=${onInput} /></label>
  <h2>${rows.length} Angebote</h2>
  <ol>
    ${rows.slice(0, rowsShown).map(card)}
  </ol>
`;

async function start(): Promise<void> {
  const response = await fetch('feed.json');
  const rows = readRows((await response.json()) as FloorFeed);
  const target = document.querySelector('main')!;
  const draw = (text: string): void => {
    render(
      page(search(rows, text), (event) => draw((event.target as HTMLInputElement).value)),
      target,
    );
  };
  draw('');
}

await start();
