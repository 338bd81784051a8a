// Registers the two checks. Left out: the pages they stand on.
import { define } from '../../ui/define.js';
import { FeedCheckElement } from './feed-check-element.js';
import { PageCheckElement } from './page-check-element.js';

define('baukasten-feed-check', FeedCheckElement);
define('baukasten-page-check', PageCheckElement);

declare global {
  interface HTMLElementTagNameMap {
    'baukasten-feed-check': FeedCheckElement;
    'baukasten-page-check': PageCheckElement;
  }
}
