// What the page of the Baukasten loads: registers <lotse-baukasten>, and lets the menu keep what was chosen.
import { define } from '../ui/define.js';
import { BaukastenElement } from './baukasten-element.js';
import { keepSettings } from './menu.js';

define('lotse-baukasten', BaukastenElement);
keepSettings();

declare global {
  interface HTMLElementTagNameMap {
    'lotse-baukasten': BaukastenElement;
  }
}
