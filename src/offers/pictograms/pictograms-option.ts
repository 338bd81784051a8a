// The row of the option tables for the attribute `pictograms`. No page loads it.
import type { WidgetOption } from '../../ui/widget-options.js';

export const PICTOGRAMS_OPTION: WidgetOption = {
  attribute: 'pictograms',
  property: 'pictograms',
  type: 'switch',
  default: false,
  description:
    'Für Menschen, die wenig lesen: große Bilder, wenige Wörter, Vorlesen mit den Stimmen des Geräts, Anrufen mit einem Druck.',
};
