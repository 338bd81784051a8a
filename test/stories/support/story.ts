// Shows a story in a frame of a given width, as Storybook would, and waits until it has come to rest. Knows of Storybook
// only what our stories use: args, render, decorators, loaders, play.
import { nothing, render } from 'lit';
import { chooseLocale, directionOf } from '../../../src/i18n/locale.js';

type Args = Readonly<Record<string, unknown>>;
interface Context {
  readonly args: Args;
  readonly globals: Readonly<Record<string, unknown>>;
  readonly canvasElement: HTMLElement;
  readonly loaded: Args;
}
type Render = (args: Args, context: Context) => unknown;
type Decorator = (story: () => unknown, context: Context) => unknown;

/** The parts of a story, or of a module's default export, that are used here. */
interface StoryParts {
  readonly args?: Args;
  readonly render?: Render;
  readonly decorators?: Decorator | readonly Decorator[];
  readonly loaders?: readonly ((context: Context) => Promise<Args>)[];
  readonly play?: (context: Context) => unknown;
  readonly globals?: Readonly<Record<string, unknown>>;
}

/** A module of stories: a default export for all, and one export per story. */
// eslint-disable-next-line @typescript-eslint/no-explicit-any -- stories are typed by Storybook, each in its own way
export type StoryModule = { readonly default: any; readonly [name: string]: any };

export interface Story {
  readonly name: string;
  readonly meta: StoryParts;
  readonly parts: StoryParts;
}

export const storiesOf = (module: StoryModule): Story[] =>
  Object.entries(module)
    .filter(([name]) => name !== 'default')
    .map(([name, parts]) => ({
      name,
      meta: module.default as StoryParts,
      parts: parts as StoryParts,
    }));

/** A language that a story fixes for itself ("failed language" and the like); undefined if it takes any. */
export const fixedLocale = ({ parts }: Story): string | undefined =>
  parts.globals?.['locale'] as string | undefined;

const list = <T>(value: T | readonly T[] | undefined): readonly T[] =>
  value === undefined ? [] : Array.isArray(value) ? (value as readonly T[]) : [value as T];

function template({ meta, parts }: Story, context: Context): unknown {
  const draw = parts.render ?? meta.render;
  if (!draw) throw new Error('A story needs a render function.');
  const decorators = [...list(parts.decorators), ...list(meta.decorators)];
  const start = (): unknown => draw(context.args, context);
  return decorators.reduce<() => unknown>(
    (inner, decorate) => () => decorate(inner, context),
    start,
  )();
}

function changesBelow(start: Element, onChange: () => void): () => void {
  const observer = new MutationObserver((records) => {
    onChange();
    for (const { addedNodes } of records) for (const node of addedNodes) watch(node);
  });
  const watch = (node: Node): void => {
    observer.observe(node, {
      subtree: true,
      childList: true,
      attributes: true,
      characterData: true,
    });
    if (!(node instanceof Element)) return;
    for (const element of [node, ...node.querySelectorAll('*')]) {
      if (element.shadowRoot) watch(element.shadowRoot);
    }
  };
  watch(start);
  return () => observer.disconnect();
}

const frames = async (count: number): Promise<void> => {
  for (let frame = 0; frame < count; frame++) await new Promise(requestAnimationFrame);
};

const tasks = (count: number): Promise<void> =>
  new Promise((resolve) => {
    const next = (left: number): unknown => (left > 0 ? setTimeout(next, 10, left - 1) : resolve());
    next(count);
  });

/** Resolves when nothing below `start` has changed for a while; gives up waiting after three seconds. */
export async function comeToRest(start: Element): Promise<void> {
  let changed = true;
  const stop = changesBelow(start, () => (changed = true));
  const deadline = performance.now() + 3000;
  while (changed && performance.now() < deadline) {
    changed = false;
    await frames(2);
    await tasks(5);
  }
  stop();
}

export interface ShownStory {
  readonly frame: HTMLElement;
  readonly remove: () => void;
}

/**
 * Draws a story in `locale` inside a frame `width` CSS pixels wide.
 * @returns the frame, and a function that takes it off the page again
 */
export async function showStory(story: Story, locale: string, width: number): Promise<ShownStory> {
  await chooseLocale(locale);
  document.documentElement.lang = locale;
  document.documentElement.dir = directionOf(locale);
  const frame = document.createElement('div');
  frame.style.inlineSize = `${String(width)}px`;
  document.body.append(frame);
  const args = { ...story.meta.args, ...story.parts.args };
  const context = { args, globals: { locale }, canvasElement: frame, loaded: {} };
  const loaders = [...list(story.meta.loaders), ...list(story.parts.loaders)];
  const loaded = await Promise.all(loaders.map((load) => load(context)));
  const full = { ...context, loaded: Object.assign({}, ...loaded) as Args };
  render(template(story, full), frame);
  await comeToRest(frame);
  if (story.parts.play) {
    await story.parts.play(full);
    await comeToRest(frame);
  }
  return {
    frame,
    remove: () => {
      render(nothing, frame);
      frame.remove();
    },
  };
}
