// What is read aloud about a section of the welcome folder and a step of a process chain: title, text, what to do or
// to bring, and whom to call. Left out: offers (sentences.ts), links, which nobody can press by ear.
import { msg } from '@lit/localize';
import type { CompassSection } from '../../domain/compass.js';
import { inlineText } from '../../domain/offer-texts.js';
import type { ProcessStep } from '../../domain/process.js';
import type { Catalogue } from '../../feed/catalogue.js';
import type { Block, Body, Contact, LocalizedText } from '../../feed/schema.js';
import { readBody } from '../../i18n/body.js';
import type { Reading } from '../view/phrases.js';
import type { Sentence } from '../../ui/speech.js';
import { closed, feedSentence, openingSentence, own, phoneSentence } from './sentences.js';

type Callable = Pick<Contact, 'name' | 'phone' | 'openingHours'>;

/** A section of the welcome folder. */
export function sectionSentences(
  { record, contacts }: CompassSection,
  reading: Reading,
): readonly Sentence[] {
  const checklist = record.checklist ?? [];
  const help = msg('Hier bekommen Sie Hilfe', { id: 'compass.contacts' });
  return [
    feedSentence(record.title, reading),
    ...bodySentences(record.body, reading),
    ...listSentences(msg('Das erledige ich', { id: 'compass.checklist' }), checklist, reading),
    ...(contacts.length === 0 ? [] : [own(`${help}.`, reading)]),
    ...contacts.flatMap((contact) => contactSentences(contact, reading)),
  ].filter((sentence) => sentence.length > 0);
}

/** A step of a chain, with the bodies that help and their numbers. */
export function stepSentences(
  { record }: ProcessStep,
  catalogue: Pick<Catalogue, 'providersById' | 'contactsById'>,
  reading: Reading,
): readonly Sentence[] {
  const bodies = (record.responsible ?? []).flatMap((id) => catalogue.providersById.get(id) ?? []);
  const helpers = bodies.map(({ name, phone, contacts = [] }): Callable => {
    const contact = contacts.flatMap((id) => catalogue.contactsById.get(id) ?? [])[0];
    return { name, phone: contact?.phone ?? phone, openingHours: contact?.openingHours };
  });
  const documents = record.documents ?? [];
  const help = msg('Wer hilft Ihnen', { id: 'chain.responsible' });
  return [
    feedSentence(record.title, reading),
    ...bodySentences(record.body, reading),
    ...listSentences(msg('Das bringen Sie mit', { id: 'chain.documents' }), documents, reading),
    ...(helpers.length === 0 ? [] : [own(`${help}?`, reading)]),
    ...helpers.flatMap((helper) => contactSentences(helper, reading)),
  ].filter((sentence) => sentence.length > 0);
}

function contactSentences(
  { name, phone, openingHours = [] }: Callable,
  reading: Reading,
): readonly Sentence[] {
  return [
    feedSentence(name, reading),
    own(phone && phoneSentence(phone), reading),
    ...openingHours.map((hours) => own(openingSentence(hours, reading), reading)),
  ];
}

function listSentences(
  title: string,
  items: readonly LocalizedText[],
  reading: Reading,
): readonly Sentence[] {
  if (items.length === 0) return [];
  return [own(`${title}:`, reading), ...items.map((item) => feedSentence(item, reading))];
}

function bodySentences(body: Body | undefined, reading: Reading): readonly Sentence[] {
  const read = readBody(body, reading.language, reading.defaultLanguage);
  return (read?.blocks ?? [])
    .flatMap(blockTexts)
    .map((text) => text.trim())
    .filter((text) => text !== '')
    .map((text) => [{ text: closed(text), lang: read?.lang ?? reading.locale }]);
}

const blockTexts = (block: Block): readonly string[] =>
  block.type === 'list' ? block.items.map(inlineText) : [inlineText(block.text)];
