// What a page loads when a feed is not as it should be: telling what is wrong with an address, an answer or a root
// and when to ask once more, mending header and records, all languages. One file, because such feeds mostly need several of them.
// Left out: the judgement of zod (faults.ts), which is large and loaded only for what the schema refuses.
export { feedAddress } from './feed-address.js';
export { canonicalLanguage } from './language.js';
export { mendHeader } from './mend-header.js';
export { mendEntry, reportNoList } from './mend-record.js';
export { nextAttempt } from './next-attempt.js';
export { rootOf } from './refuse.js';
export { decodeJson, refusal } from './response.js';
