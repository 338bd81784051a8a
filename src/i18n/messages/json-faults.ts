// Sentences for texts that are not JSON: what the person sees at the place that is named beside it.
import type { Messages } from './types.js';

export type JsonFaultCode =
  | 'key-expected'
  | 'value-expected'
  | 'colon-expected'
  | 'comma-expected'
  | 'brace-expected'
  | 'bracket-expected'
  | 'end-expected'
  | 'comment'
  | 'text-not-closed'
  | 'number'
  | 'escape'
  | 'control-character'
  | 'curly-quote'
  | 'single-quote'
  | 'trailing-comma'
  | 'breaks-off'
  | 'unknown-word';

export const JSON_FAULT_MESSAGES: Messages<JsonFaultCode> = {
  'key-expected': {
    de: [
      'Hier fehlt ein Name in Anführungszeichen, zum Beispiel "name".',
      'Setzen Sie den Namen in gerade Anführungszeichen.',
    ],
    en: [
      'A name in quotation marks is missing here, for example "name".',
      'Put the name into straight quotation marks.',
    ],
  },
  'value-expected': {
    de: [
      'Hier fehlt ein Wert.',
      'Ergänzen Sie den Wert, oder entfernen Sie den Namen davor mit seinem Doppelpunkt.',
    ],
    en: ['A value is missing here.', 'Add the value, or remove the name before it and its colon.'],
  },
  'colon-expected': {
    de: ['Hier fehlt ein Doppelpunkt.', 'Schreiben Sie: "name": "Wert".'],
    en: ['A colon is missing here.', 'Write: "name": "value".'],
  },
  'comma-expected': {
    de: ['Vor dieser Stelle fehlt ein Komma.', 'Setzen Sie ein Komma hinter den Wert davor.'],
    en: ['A comma is missing before this place.', 'Put a comma after the value before it.'],
  },
  'brace-expected': {
    de: ['Hier fehlt eine schließende Klammer }.', 'Schließen Sie das Objekt mit }.'],
    en: ['A closing brace } is missing here.', 'Close the object with }.'],
  },
  'bracket-expected': {
    de: ['Hier fehlt eine schließende Klammer ].', 'Schließen Sie die Liste mit ].'],
    en: ['A closing bracket ] is missing here.', 'Close the list with ].'],
  },
  'end-expected': {
    de: [
      'Hier ist der Feed schon zu Ende, es folgt aber noch etwas.',
      'Entfernen Sie alles hinter der letzten Klammer, oder prüfen Sie, ob eine Klammer zu viel ist.',
    ],
    en: [
      'The feed has ended here already, but something follows.',
      'Remove everything after the last brace, or look for one brace too many.',
    ],
  },
  comment: {
    de: ['Hier steht ein Kommentar. JSON kennt keine Kommentare.', 'Entfernen Sie den Kommentar.'],
    en: ['There is a comment here. JSON has no comments.', 'Remove the comment.'],
  },
  'text-not-closed': {
    de: [
      'Dieser Text hat kein Anführungszeichen am Ende, oder er geht über mehrere Zeilen.',
      'Schließen Sie den Text mit ". Für eine neue Zeile im Text schreiben Sie \\n.',
    ],
    en: [
      'This text has no quotation mark at its end, or it runs over several lines.',
      'Close the text with ". For a new line inside a text write \\n.',
    ],
  },
  number: {
    de: [
      'Diese Zahl ist nicht vollständig.',
      'Schreiben Sie Zahlen mit Punkt statt Komma, zum Beispiel 12.50.',
    ],
    en: ['This number is not complete.', 'Write numbers with a point, for example 12.50.'],
  },
  escape: {
    de: [
      'Hinter einem umgekehrten Schrägstrich steht hier etwas, das JSON nicht kennt.',
      'Schreiben Sie einen umgekehrten Schrägstrich doppelt: \\\\.',
    ],
    en: [
      'A backslash is followed by something JSON does not know.',
      'Write a backslash twice: \\\\.',
    ],
  },
  'control-character': {
    de: [
      'Hier steht ein unsichtbares Steuerzeichen im Text, zum Beispiel ein Tabulator.',
      'Löschen Sie das Zeichen und schreiben Sie es neu.',
    ],
    en: [
      'There is an invisible control character in the text here, a tab for example.',
      'Delete the character and write it anew.',
    ],
  },
  'curly-quote': {
    de: [
      'Hier steht ein typografisches Anführungszeichen. Das kommt oft aus Word.',
      'Ersetzen Sie es durch das gerade Anführungszeichen ".',
    ],
    en: [
      'There is a curly quotation mark here. They often come from Word.',
      'Replace it by the straight quotation mark ".',
    ],
  },
  'single-quote': {
    de: [
      'Hier steht ein einfaches Anführungszeichen.',
      'Ersetzen Sie es durch das gerade doppelte Anführungszeichen ".',
    ],
    en: [
      'There is a single quotation mark here.',
      'Replace it by the straight double quotation mark ".',
    ],
  },
  'trailing-comma': {
    de: [
      'Vor dieser Klammer steht ein Komma zu viel.',
      'Entfernen Sie das Komma hinter dem letzten Wert.',
    ],
    en: [
      'There is one comma too many before this brace.',
      'Remove the comma after the last value.',
    ],
  },
  'breaks-off': {
    de: [
      'Hier bricht die Datei mittendrin ab.',
      'Laden Sie die Datei noch einmal vollständig hoch, oder ergänzen Sie die Klammern am Ende.',
    ],
    en: [
      'The file ends in the middle here.',
      'Upload the whole file again, or add the braces at its end.',
    ],
  },
  'unknown-word': {
    de: [
      'Hier steht ein Wort oder Zeichen, das JSON nicht kennt.',
      'Texte brauchen gerade Anführungszeichen. Ohne sie gibt es nur Zahlen, true, false und null.',
    ],
    en: [
      'There is a word or a character here that JSON does not know.',
      'Texts need straight quotation marks. Without them there are only numbers, true, false and null.',
    ],
  },
};
