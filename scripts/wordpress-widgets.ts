// The widgets as the WordPress block offers them: titles, options and choices in the words of the Baukasten, made from the
// option tables, so that block and elements never differ. Left out: the fields, which block/editor.js draws.
import {
  choicesOf,
  groupOf,
  helpOf,
  labelOf,
  openWordOf,
  wordOf,
  type OptionGroup,
} from '../src/configurator/option-words.js';
import { WIDGETS, WIDGET_NAMES, type WidgetName } from '../src/configurator/widgets.js';
import type { WidgetOption } from '../src/ui/widget-options.js';

/** A value that can be chosen, with its word. */
export interface BlockChoice {
  readonly value: string;
  readonly label: string;
}

/** One field of the block's settings. */
export interface BlockOption {
  readonly attribute: string;
  readonly type: WidgetOption['type'];
  /** As it is written in HTML; '' for none. */
  readonly default: string;
  readonly group: OptionGroup;
  readonly label: string;
  readonly help: string;
  /** Empty for options that take any text. */
  readonly choices: readonly BlockChoice[];
}

export interface BlockWidget {
  readonly name: WidgetName;
  readonly title: string;
  readonly linkText: string;
  readonly options: readonly BlockOption[];
}

function blockChoices(option: WidgetOption): readonly BlockChoice[] {
  const named = choicesOf(option).map((value) => ({
    value,
    label: wordOf(option, value) ?? value,
  }));
  const open = openWordOf(option);
  return open === undefined ? named : [{ value: '', label: open }, ...named];
}

const written = (value: WidgetOption['default']): string =>
  typeof value === 'string' || typeof value === 'number' ? String(value) : '';

/** None for the feed, which the block asks for by itself. */
function blockOption(option: WidgetOption): readonly BlockOption[] {
  const { attribute, type, default: usual } = option;
  const group = groupOf(option);
  if (group === undefined) return [];
  const words = { label: labelOf(option) ?? attribute, help: helpOf(option) };
  const choices = blockChoices(option);
  return [{ attribute, type, default: written(usual), group, ...words, choices }];
}

/** All widgets, in the order of the Baukasten. */
export function blockWidgets(): readonly BlockWidget[] {
  return WIDGET_NAMES.map((name) => {
    const { title, linkText, options } = WIDGETS[name];
    return { name, title, linkText, options: options.flatMap(blockOption) };
  });
}
