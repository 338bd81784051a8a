// Code lists of the federal employment agency's course search -> code lists of the feed.
// Sources: the search's public parameters (bundesAPI/weiterbildungssuche-api, "uf", "uz"), feed
// standard §4 for the classification codes MB, MC, A8 and MQ. Left out: the branches of the general
// classification (C …), for which the feed has no list; the code itself is kept.
import type { Offer, Provider } from '../../feed/schema.js';
import type {
  AttendanceMode,
  Audience,
  CefrStep,
  CourseType,
  Topic,
} from '../../feed/vocabulary.js';

/** Kinds of teaching ("Unterrichtsform") by their numbers: 1xx on site, 2xx and 4xx distant, 3xx both. */
export function attendanceMode(id: number | undefined): AttendanceMode | undefined {
  const modes = new Map<number, AttendanceMode>([
    [1, 'offline'],
    [2, 'online'],
    [3, 'mixed'],
    [4, 'online'],
  ]);
  return id === undefined ? undefined : modes.get(Math.floor(id / 100));
}

/** "Unterrichtszeit": 1 = Vollzeit, 2 = Teilzeit. */
export function intensity(id: number | undefined): 'full' | 'part' | undefined {
  return id === 1 ? 'full' : id === 2 ? 'part' : undefined;
}

const COURSE_TYPES: readonly (readonly [RegExp, CourseType])[] = [
  [/^MB 01/, 'integration-general'],
  [/^MB 02/, 'integration-youth'],
  [/^MB 03/, 'integration-parents'],
  [/^MB 04/, 'integration-women'],
  [/^MB 05/, 'integration-literacy'],
  [/^MB 06/, 'integration-remedial'],
  [/^MB 07/, 'integration-intensive'],
  [/^MC 01/, 'vocational-language'],
  [/^MC 02/, 'vocational-language-special'],
  [/^MC 03/, 'vocational-language-recognition'],
  [/^A 8/, 'migration-other'],
  [/^MQ/, 'recognition-qualification'],
];

const TARGETS: readonly CefrStep[] = ['A2', 'B1', 'B2', 'C1', 'C2'];

const AUDIENCES: Partial<Record<CourseType, Audience>> = {
  'integration-youth': 'youth',
  'integration-parents': 'parents',
  'integration-women': 'women',
};

export type Classification = Pick<
  Offer,
  'kind' | 'courseType' | 'level' | 'audience' | 'topics' | 'teaches' | 'gender'
>;

/**
 * What the classification codes and the kind of education ("Bildungsart", in words) say about an
 * offer: courses for migrants have a type of their own, all further training is vocational. Undefined
 * when neither is known.
 */
export function classify(
  codes: readonly string[],
  education: string | undefined,
): Classification | undefined {
  for (const code of codes.map(spaced)) {
    const courseType = COURSE_TYPES.find(([pattern]) => pattern.test(code))?.[1];
    if (courseType !== undefined) return course(courseType, code);
  }
  const isTraining = /fortbildung|weiterbildung|qualifizierung|umschulung/iu.test(education ?? '');
  const isVocational = isTraining || codes.some((code) => /^C\s?\d/.test(code));
  return isVocational ? { kind: 'vocational', topics: ['work'] } : undefined;
}

/** "MB01", "MB 1" and "MB 01" are written the same way. */
function spaced(code: string): string {
  return code
    .trim()
    .toUpperCase()
    .replace(/^(M[BC])\s?0?(\d)(?!\d)/, '$1 0$2')
    .replace(/^A\s?8/, 'A 8');
}

function course(courseType: CourseType, code: string): Classification {
  const target = TARGETS[Number(/^MC 01[-\s]0?([1-5])\b/.exec(code)?.[1]) - 1];
  const audience = AUDIENCES[courseType];
  const isGerman = /^M[BC]/.test(code);
  return {
    kind: 'course',
    courseType,
    ...topicsOf(courseType, isGerman),
    ...(isGerman && { teaches: 'de' }),
    ...(target !== undefined && { level: { target } }),
    ...(audience !== undefined && { audience: [audience] }),
    ...(courseType === 'integration-women' && { gender: 'women' as const }),
  };
}

/** "A8" gathers everything else for migrants: it names no topic. */
function topicsOf(courseType: CourseType, isGerman: boolean): { topics?: Topic[] } {
  if (courseType === 'integration-literacy') return { topics: ['german', 'literacy'] };
  if (courseType === 'recognition-qualification') return { topics: ['recognition', 'work'] };
  if (courseType.startsWith('vocational-language')) return { topics: ['german', 'work'] };
  return isGerman ? { topics: ['german'] } : {};
}

type FundingCode = NonNullable<Offer['funding']>[number];

const FUNDING: readonly (readonly [RegExp, FundingCode])[] = [
  [/\bBildungsgutschein/iu, 'education-voucher'],
  [/\bAgentur(?:en)? für Arbeit|\bArbeitsagentur|\bSGB III\b/iu, 'employment-agency'],
  [/\bJob-?center|\bSGB II\b/iu, 'jobcenter'],
  [/\bESF\b|Europäische[rn]? Sozialfonds/iu, 'esf'],
  [/\bRentenversicherung/iu, 'pension-insurance'],
  [/\bBAMF\b|Bundesamte?s? für Migration/iu, 'bamf'],
  [/Berufsgenossenschaft|\bBerufsförderungsdienst|\bTransfergesellschaft/iu, 'other'],
];

/** Who may pay, named in a text. Undefined when it names nobody known, or says that someone does not. */
export function fundingCodes(text: string): FundingCode[] | undefined {
  if (/\b(?:kein\p{L}*|nicht|ohne)\b/iu.test(text)) return undefined;
  const found = FUNDING.filter(([pattern]) => pattern.test(text)).map(([, code]) => code);
  return found.length > 0 ? found : undefined;
}

/** "Schulart" in words; most of them say nothing about the kind of body, and give undefined. */
export function providerKind(schoolType: string | undefined): Provider['kind'] {
  if (schoolType === undefined) return undefined;
  if (/volkshochschule/iu.test(schoolType)) return 'adult-education';
  if (/hochschule|universität/iu.test(schoolType)) return 'university';
  if (/kammer/iu.test(schoolType)) return 'chamber';
  return undefined;
}
