// German sentences for what a policy means for a widget. Left out: reading policies (csp/).
import type { Decision, Verdict } from './csp/decide.js';
import type { NeedName } from './csp/page-needs.js';
import type { PastedHeaders } from './csp/pasted-headers.js';

export const NEED_WORDS: Readonly<Record<NeedName, string>> = {
  scripts: 'Skripte laufen auf der Seite',
  integrity: 'Skripte ohne Prüfsumme',
  loader: 'Lade-Code (lotse.js)',
  chunks: 'Dateien, die der Lade-Code nachlädt',
  types: 'Trusted Types',
  feed: 'Feed laden',
  frame: 'Seite im Rahmen (iframe)',
};

export const VERDICT_WORDS: Readonly<Record<Verdict, string>> = {
  allowed: 'erlaubt',
  blocked: 'blockiert',
  unknown: 'nicht sicher',
};

const REASONS: Readonly<Record<Decision['reason'], string>> = {
  'not-restricted': 'Die Regeln schränken das nicht ein.',
  listed: 'Das steht auf der Liste von „{directive}“.',
  hash: 'Die Prüfsumme passt.',
  'strict-dynamic': 'Ein erlaubtes Skript darf bei „strict-dynamic“ weitere nachladen.',
  'needs-nonce':
    'Bei „{directive}“ ist es nur erlaubt, wenn das script-Element das wechselnde Kennwort der Seite trägt (nonce). Das kann nur die Vorlage oder eine Erweiterung des CMS einsetzen.',
  'needs-hashes':
    'Bei „{directive}“ steht eine Liste von Prüfsummen. Es geht nur, wenn alle Prüfsummen aus integrity.json dazugehören, die neben lotse.js liegt.',
  'not-listed': 'Die Adresse steht nicht auf der Liste von „{directive}“.',
  'not-trusted':
    'Bei „{directive}“ steht „strict-dynamic“. Dann zählen Adressen nicht, nur eine Prüfsumme oder das Kennwort der Seite (nonce).',
  sandbox: 'Die Regel „{directive}“ schaltet Skripte ab, weil „allow-scripts“ fehlt.',
  'sandbox-origin':
    'Wegen „{directive}“ ohne „allow-same-origin“ gilt die Seite als fremd. Es geht nur, wenn der Feed und die Dateien für alle freigegeben sind (CORS mit *).',
  'no-integrity':
    'Die Regel „{directive}“ verlangt eine Prüfsumme (integrity). Nehmen Sie im Baukasten die feste Version.',
  'types-not-listed':
    'Auf der Liste von „{directive}“ fehlen die Namen „bildungslotse“ und „bildungslotse-html“.',
};

export function reasonWords({ reason, directive = '' }: Decision): string {
  return REASONS[reason].replace('{directive}', directive);
}

/** Why nothing can be said; undefined when the text held policies. */
export function emptyWords({ policies, kind }: PastedHeaders): string | undefined {
  if (policies.length > 0) return undefined;
  switch (kind) {
    case 'headers':
      return 'In diesen Kopfzeilen steht keine Content-Security-Policy. Von dieser Seite her ist alles erlaubt. Nur ein meta-Element in der Seite selbst könnte noch etwas verbieten.';
    case 'html':
      return 'In diesem Quelltext steht keine Content-Security-Policy. Die meisten Websites senden sie als Kopfzeile: Fügen Sie auch die Kopfzeilen ein.';
    case 'policy':
    case 'empty':
    case 'unknown':
      return 'Das sind keine Kopfzeilen. Fügen Sie alles ein, was der Server vor der Seite sendet.';
  }
}

/** One sentence over all verdicts. */
export function overallWords(verdicts: readonly Verdict[]): string {
  if (verdicts.includes('blocked')) return 'So läuft das Widget auf dieser Seite nicht.';
  if (verdicts.includes('unknown'))
    return 'Vielleicht läuft das Widget auf dieser Seite. Eine Frage ist offen.';
  return 'Das Widget darf auf dieser Seite laufen.';
}
