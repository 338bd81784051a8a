// Which offers serve which aim. A topic nobody has named counts as unknown, not as another topic.
// Left out: everything else somebody may have answered (matcher-wishes.ts).
import type { CatalogueOffer } from '../feed/catalogue.js';
import type { CourseType, OfferKind, Topic } from '../feed/vocabulary.js';
import type { Verdict } from './matcher-findings.js';
import type { Aim } from './survey.js';

interface Domain {
  readonly kinds?: readonly OfferKind[];
  readonly topics?: readonly Topic[];
  readonly courseTypes?: readonly CourseType[];
}

/** An offer serves an aim with its kind, its course type or one of its topics. */
const DOMAINS: Readonly<Record<Exclude<Aim, 'german'>, Domain>> = {
  work: {
    kinds: ['work'],
    topics: ['work'],
    courseTypes: ['vocational-language', 'vocational-language-special'],
  },
  training: { kinds: ['vocational'], topics: ['vocational-training', 'study'] },
  recognition: {
    topics: ['recognition'],
    courseTypes: ['vocational-language-recognition', 'recognition-qualification'],
  },
  children: { kinds: ['childcare', 'school'], topics: ['childcare', 'school'] },
  people: {
    kinds: ['meeting', 'sport', 'culture', 'volunteering'],
    topics: ['leisure', 'volunteering'],
    courseTypes: ['conversation'],
  },
  advice: { kinds: ['counselling', 'information'] },
};

/** Course types in which people learn German, whatever their topics say. */
const GERMAN_COURSES =
  /^(integration|vocational-language|first-orientation|women-low-threshold|conversation|school-german)/;

/** Topics of counselling that helps with an aim. */
const HELP_TOPICS: Readonly<Record<Aim, readonly Topic[]>> = {
  german: ['german', 'literacy', 'orientation'],
  work: ['work'],
  training: ['vocational-training', 'study'],
  recognition: ['recognition'],
  children: ['school', 'childcare', 'family'],
  people: ['leisure', 'volunteering', 'orientation'],
  advice: ['orientation', 'residence'],
};

/** Whether the offer serves the aim: `yes`, `unknown` when nobody has named its topics, or `no`. */
export function servesAim({ record }: CatalogueOffer, aim: Aim): Verdict {
  const { kind, courseType, topics } = record;
  if (aim === 'german') return teachesGerman(record);
  const domain = DOMAINS[aim];
  const isMeant =
    domain.kinds?.includes(kind) === true ||
    (courseType !== undefined && domain.courseTypes?.includes(courseType) === true) ||
    topics?.some((topic) => domain.topics?.includes(topic)) === true;
  if (isMeant) return 'yes';
  return topics === undefined && domain.topics !== undefined ? 'unknown' : 'no';
}

function teachesGerman({ kind, courseType, topics }: CatalogueOffer['record']): Verdict {
  if (kind !== 'course') return 'no';
  const isMeant =
    (courseType !== undefined && GERMAN_COURSES.test(courseType)) ||
    topics?.some((topic) => topic === 'german' || topic === 'literacy') === true;
  return isMeant ? 'yes' : topics === undefined ? 'unknown' : 'no';
}

/** Topics of counselling that helps with the aims; those for newcomers where none is named. */
export function helpTopicsOf(aims: readonly Aim[]): readonly Topic[] {
  return (aims.length > 0 ? aims : (['german', 'advice'] as const)).flatMap(
    (aim) => HELP_TOPICS[aim],
  );
}
