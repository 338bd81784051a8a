// Registers <lotse-welcome-compass>. Importing this file is all a page has to do.
import { define } from '../../ui/define.js';
import { WelcomeCompassElement } from './welcome-compass-element.js';

define('lotse-welcome-compass', WelcomeCompassElement);
