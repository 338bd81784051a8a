// Why a feed could not be loaded. Left out: sentences (i18n/messages.ts).

export type LoadErrorCode =
  'network' | 'http' | 'not-json' | 'too-large' | 'timeout' | 'bad-url' | 'redirected';

/**
 * `params` by code: `http` status, retryAfter (seconds) · `not-json` reason (empty, html, encoding,
 * utf-16, truncated, syntax) · `too-large` max (bytes) · `timeout` seconds · `bad-url` reason (invalid,
 * insecure, user-name, origin) · `redirected` origin · `network` reason (failed, opaque, checksum).
 */
export class LoadError extends Error {
  override readonly name = 'LoadError';
  readonly code: LoadErrorCode;
  readonly params: Readonly<Record<string, string | number>>;
  constructor(code: LoadErrorCode, params: Readonly<Record<string, string | number>> = {}) {
    super(`[bildungsfeed] ${code} ${JSON.stringify(params)}`);
    this.code = code;
    this.params = params;
  }
}
