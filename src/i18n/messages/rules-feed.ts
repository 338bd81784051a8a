// Sentences for the feed as a whole, its links, its language versions, process chains and texts in
// plain language.
import type { Messages } from './types.js';

export const FEED_RULE_MESSAGES = {
  'feed-expired': {
    de: [
      'Der Feed war nur bis {date} gültig.',
      'Erzeugen Sie ihn neu und setzen Sie „validThrough“ in die Zukunft.',
      'Alle Angebote tragen den Hinweis, dass sie veraltet sein können.',
    ],
    en: [
      'The feed was valid until {date} only.',
      'Write it anew with "validThrough" in the future.',
      'All offers are marked as possibly outdated.',
    ],
  },
  'feed-expires-soon': {
    de: [
      'Der Feed ist nur noch {days} Tage gültig, bis {date}.',
      'Erzeugen Sie ihn rechtzeitig neu.',
      'Danach gelten alle Angebote als veraltet.',
    ],
    en: [
      'The feed is valid for {days} more days only, until {date}.',
      'Write it anew in time.',
      'After that all offers count as outdated.',
    ],
  },
  'feed-not-updated': {
    de: [
      'Der Feed ist vom {date}. Versprochen ist ein neuer alle {cycle}.',
      'Erzeugen Sie ihn neu, oder ändern Sie „updateCycle“.',
      'Alle Angebote tragen den Hinweis, dass sie veraltet sein können.',
    ],
    en: [
      'The feed dates from {date}. A new one is promised every {cycle}.',
      'Write it anew, or change "updateCycle".',
      'All offers are marked as possibly outdated.',
    ],
  },
  'feed-from-future': {
    de: [
      'Der Feed ist angeblich vom {date}. Das liegt in der Zukunft.',
      'Stellen Sie die Uhr des Rechners, der den Feed erzeugt.',
      'Der Stand der Daten gilt als unbekannt.',
    ],
    en: [
      'The feed claims to be from {date}, which is in the future.',
      'Set the clock of the machine that writes the feed.',
      'The age of the data counts as unknown.',
    ],
  },
  'link-not-https': {
    de: [
      'Die Adresse {url} beginnt mit http://.',
      'Nehmen Sie https://, wenn die Seite das kann.',
      'Der Link wird als ungesichert gekennzeichnet.',
    ],
    en: [
      'The address {url} begins with http://.',
      'Use https:// if the site offers it.',
      'The link is labelled as not secure.',
    ],
  },
  'private-address': {
    de: [
      'Die Adresse {url} führt in ein internes Netz ({host}).',
      'Nehmen Sie eine Adresse, die überall im Internet erreichbar ist.',
      'Bürgerinnen und Bürger landen auf einer Fehlerseite.',
    ],
    en: [
      'The address {url} leads into an internal network ({host}).',
      'Use an address that can be reached from everywhere.',
      'People end up on an error page.',
    ],
  },
  'private-mail-domain': {
    de: [
      '{email} ist eine private Adresse ({domain}).',
      'Nehmen Sie ein Funktionspostfach Ihrer Einrichtung.',
      'Die Adresse wird gezeigt; sie wirkt unsicher und kann Namen von Personen verraten.',
    ],
    en: [
      '{email} is a private address ({domain}).',
      'Use a role mailbox of your organisation.',
      'The address is shown; it looks untrustworthy and may reveal names of persons.',
    ],
  },
  'wrong-script': {
    de: [
      'Der Text für „{language}“ ist in der falschen Schrift: {found} statt {expected}.',
      'Prüfen Sie, ob Texte in der falschen Sprache stehen.',
      'Der Text wird gezeigt und falsch vorgelesen.',
    ],
    en: [
      'The text for "{language}" is in the wrong script: {found} instead of {expected}.',
      'Check whether texts stand in the wrong language.',
      'The text is shown and read aloud wrongly.',
    ],
  },
  'numbers-differ': {
    de: [
      'Die Zahlen in „{language}“ weichen von „{other}“ ab (nur hier: {found}; es fehlen: {missing}).',
      'Vergleichen Sie beide Texte.',
      'Beide werden gezeigt; einer von beiden ist wohl falsch.',
    ],
    en: [
      'The numbers in "{language}" differ from "{other}" (only here: {found}; missing: {missing}).',
      'Compare both texts.',
      'Both are shown; one of them is probably wrong.',
    ],
  },
  'dates-differ': {
    de: [
      'Die Daten in „{language}“ weichen von „{other}“ ab (nur hier: {found}; es fehlen: {missing}).',
      'Vergleichen Sie beide Texte.',
      'Beide werden gezeigt; einer von beiden ist wohl falsch.',
    ],
    en: [
      'The dates in "{language}" differ from "{other}" (only here: {found}; missing: {missing}).',
      'Compare both texts.',
      'Both are shown; one of them is probably wrong.',
    ],
  },
  'phones-differ': {
    de: [
      'Die Telefonnummern in „{language}“ weichen von „{other}“ ab (nur hier: {found}; es fehlen: {missing}).',
      'Vergleichen Sie beide Texte.',
      'Beide werden gezeigt; einer von beiden ist wohl falsch.',
    ],
    en: [
      'The phone numbers in "{language}" differ from "{other}" (only here: {found}; missing: {missing}).',
      'Compare both texts.',
      'Both are shown; one of them is probably wrong.',
    ],
  },
  'chain-start-unknown': {
    de: [
      'Den ersten Schritt „{id}“ gibt es in der Prozesskette nicht.',
      'Nennen Sie unter „start“ die Kennung eines Schritts.',
      'Die Kette beginnt mit dem ersten Schritt der Liste.',
    ],
    en: [
      'The chain has no step "{id}" to start with.',
      'Give the id of a step in "start".',
      'The chain starts with the first step of the list.',
    ],
  },
  'chain-several-starts': {
    de: [
      'Zu diesen Schritten führt kein Weg: {ids}.',
      'Verbinden Sie sie mit einem Schritt davor, oder nennen Sie einen davon als „start“.',
      'Die Schritte stehen am Ende der Kette.',
    ],
    en: [
      'No path leads to these steps: {ids}.',
      'Link them from an earlier step, or make one of them the start.',
      'The steps stand at the end of the chain.',
    ],
  },
  'chain-step-unreachable': {
    de: [
      'Der Schritt „{id}“ ist vom Anfang aus nicht zu erreichen.',
      'Ergänzen Sie bei einem Schritt davor {"to": "…"} mit dieser Kennung.',
      'Der Schritt steht am Ende der Kette.',
    ],
    en: [
      'The step "{id}" cannot be reached from the start.',
      'Add {"to": "…"} with this id to an earlier step.',
      'The step stands at the end of the chain.',
    ],
  },
  'chain-next-unknown': {
    de: [
      'Den nächsten Schritt „{id}“ gibt es in der Prozesskette nicht.',
      'Berichtigen Sie die Kennung, oder löschen Sie den Weg.',
      'Der Weg dorthin wird nicht gezeigt.',
    ],
    en: [
      'The chain has no next step "{id}".',
      'Correct the id, or delete the path.',
      'The path is not shown.',
    ],
  },
  'chain-never-ends': {
    de: [
      'Von Schritt „{id}“ aus gelangt man nie zu einem Ende.',
      'Geben Sie mindestens einem Weg einen letzten Schritt.',
      'Menschen folgen der Kette im Kreis.',
    ],
    en: [
      'From step "{id}" no path ever ends.',
      'Give at least one path a last step.',
      'People follow the chain in a circle.',
    ],
  },
  'chain-unmarked-loop': {
    de: [
      'Der Weg von „{from}“ zurück zu „{to}“ ist nicht als Rückweg gekennzeichnet.',
      'Ergänzen Sie bei diesem Weg "back": true.',
      'Der Weg wird als „zurück zu“ gezeigt.',
    ],
    en: [
      'The path from "{from}" back to "{to}" is not marked as a way back.',
      'Add "back": true to this path.',
      'The path is shown as "back to".',
    ],
  },
  'chain-answer-unlabelled': {
    de: [
      'Von Schritt „{id}“ gehen mehrere Wege aus, aber nicht jeder hat eine Antwort.',
      'Ergänzen Sie „when“ bei jedem Weg.',
      'Menschen wissen nicht, welcher Weg ihrer ist.',
    ],
    en: [
      'Several paths leave step "{id}", but not each has an answer.',
      'Add "when" to each path.',
      'People cannot tell which path is theirs.',
    ],
  },
  'chain-phase-unknown': {
    de: [
      'Die Phase „{id}“ gibt es in dieser Prozesskette nicht.',
      'Ergänzen Sie sie unter „phases“, oder berichtigen Sie die Kennung.',
      'Der Schritt steht in der Phase des Schritts davor.',
    ],
    en: [
      'This chain has no phase "{id}".',
      'Add it to "phases", or correct the id.',
      'The step stands in the phase of the step before it.',
    ],
  },
  'chain-too-long': {
    de: [
      'Die Prozesskette hat {count} Schritte.',
      'Fassen Sie Schritte zusammen, oder teilen Sie die Kette in mehrere.',
      'Alle Schritte werden gezeigt, aber kaum jemand behält den Überblick.',
    ],
    en: [
      'The process chain has {count} steps.',
      'Merge steps, or cut the chain into several.',
      'All steps are shown, but hardly anybody keeps track of them.',
    ],
  },
  'query-matches-nothing': {
    de: [
      'Diese Suche findet kein einziges Angebot.',
      'Nehmen Sie eine Bedingung weg, oder ergänzen Sie passende Angebote.',
      'Der Abschnitt zeigt keine Angebote.',
    ],
    en: [
      'This query matches no offer at all.',
      'Remove a condition, or add matching offers.',
      'The section shows no offers.',
    ],
  },
  'plain-language-abbreviation': {
    de: [
      'Die Abkürzung „{found}“ steht in einem Text in Leichter Sprache.',
      'Schreiben Sie das Wort aus.',
      'Der Text wird gezeigt, ist aber schwer zu verstehen.',
    ],
    en: [
      'The abbreviation "{found}" stands in a text in plain language.',
      'Write the word out.',
      'The text is shown but hard to understand.',
    ],
  },
  'plain-language-long-sentence': {
    de: [
      'Ein Satz in Leichter Sprache hat {words} Wörter: „{sentence}“',
      'Teilen Sie den Satz. Zwölf Wörter sind genug.',
      'Der Text wird gezeigt, ist aber schwer zu verstehen.',
    ],
    en: [
      'A sentence in plain language has {words} words: "{sentence}"',
      'Split the sentence. Twelve words are enough.',
      'The text is shown but hard to understand.',
    ],
  },
} as const satisfies Messages<string>;
