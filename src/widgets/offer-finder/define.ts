// Registers <lotse-offer-finder>. Importing this file is all a page has to do.
import { define } from '../../ui/define.js';
import { OfferFinderElement } from './offer-finder-element.js';

define('lotse-offer-finder', OfferFinderElement);
