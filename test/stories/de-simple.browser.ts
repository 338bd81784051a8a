// Every story in the language "de-simple": axe and own checks at 320 and 1,280 px, fit at 280 px.
import { checkStoriesIn } from './support/check-stories.js';

checkStoriesIn('de-simple');
