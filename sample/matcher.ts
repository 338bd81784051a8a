// The short survey "Which offer suits me?" after § 7 IntV: writing, schooling, level of German,
// children, free times, aim. Every answer leads to filters of the finder; none is compulsory.
import type { MatcherQuestion } from '../src/feed/schema.js';
import { words } from './words.js';

export const matcher: MatcherQuestion[] = [
  {
    id: 'schrift',
    title: words(
      'Können Sie lesen und schreiben?',
      'Können Sie lesen und schreiben?',
      'Can you read and write?',
      'هل تجيد القراءة والكتابة؟',
      'Чи вмієте ви читати й писати?',
    ),
    hint: words(
      'In irgendeiner Sprache',
      'In jeder Sprache',
      'In any language',
      'بأي لغة',
      'Будь-якою мовою',
    ),
    answers: [
      {
        id: 'nein',
        title: words(
          'Nein oder nur wenig',
          'Nein oder wenig',
          'No or only a little',
          'لا أو قليلًا',
          'Ні або мало',
        ),
        offerQuery: { courseType: ['integration-literacy', 'first-orientation'] },
        weight: 5,
      },
      {
        id: 'andere-schrift',
        title: words(
          'Ja, aber in einer anderen Schrift',
          'Ja, in einer anderen Schrift',
          'Yes, but in another script',
          'نعم، لكن بحرف آخر',
          'Так, але іншим письмом',
        ),
        offerQuery: { courseType: ['integration-second-script', 'integration-general'] },
        weight: 4,
      },
      {
        id: 'lateinisch',
        title: words(
          'Ja, in lateinischer Schrift',
          'Ja, in deutscher Schrift',
          'Yes, in Latin script',
          'نعم، بالحرف اللاتيني',
          'Так, латиницею',
        ),
        weight: 1,
      },
    ],
  },
  {
    id: 'schule',
    title: words(
      'Wie lange sind Sie zur Schule gegangen?',
      'Wie lange waren Sie in der Schule?',
      'How long did you go to school?',
      'كم سنة ذهبت إلى المدرسة؟',
      'Скільки років ви ходили до школи?',
    ),
    answers: [
      {
        id: 'kurz',
        title: words('Bis zu 4 Jahre', 'Bis 4 Jahre', 'Up to 4 years', 'حتى 4 سنوات', 'До 4 років'),
        offerQuery: { courseType: ['integration-literacy', 'integration-remedial'] },
        weight: 3,
      },
      {
        id: 'mittel',
        title: words(
          '5 bis 10 Jahre',
          '5 bis 10 Jahre',
          '5 to 10 years',
          'من 5 إلى 10 سنوات',
          'Від 5 до 10 років',
        ),
        offerQuery: { courseType: ['integration-general'] },
        weight: 2,
      },
      {
        id: 'lang',
        title: words(
          'Länger, oder ich habe studiert',
          'Länger oder Studium',
          'Longer, or I studied',
          'أكثر، أو درست في الجامعة',
          'Довше, або маю вищу освіту',
        ),
        offerQuery: { courseType: ['integration-intensive', 'vocational-language'] },
        weight: 2,
      },
    ],
  },
  {
    id: 'niveau',
    title: words(
      'Wie gut sprechen Sie Deutsch?',
      'Wie gut ist Ihr Deutsch?',
      'How well do you speak German?',
      'ما مستواك في الألمانية؟',
      'Як добре ви говорите німецькою?',
    ),
    answers: [
      {
        id: 'nichts',
        title: words(
          'Gar nicht oder einzelne Wörter',
          'Nur ein paar Wörter',
          'Not at all or single words',
          'لا شيء أو كلمات قليلة',
          'Зовсім ні або окремі слова',
        ),
        offerQuery: { level: ['pre-A1', 'A1'] },
        weight: 3,
      },
      {
        id: 'einfach',
        title: words(
          'Einfache Gespräche (A2)',
          'Ein wenig (A2)',
          'Simple conversations (A2)',
          'محادثات بسيطة (A2)',
          'Прості розмови (A2)',
        ),
        offerQuery: { level: ['A2', 'B1'] },
        weight: 3,
      },
      {
        id: 'gut',
        title: words('Gut (B1)', 'Gut (B1)', 'Good (B1)', 'جيد (B1)', 'Добре (B1)'),
        offerQuery: { level: ['B1', 'B2'] },
        weight: 3,
      },
      {
        id: 'sehr-gut',
        title: words(
          'Sehr gut (B2 und mehr)',
          'Sehr gut (B2)',
          'Very good (B2 and more)',
          'جيد جدًا (B2 وأكثر)',
          'Дуже добре (B2 і вище)',
        ),
        offerQuery: { level: ['B2', 'C1'] },
        weight: 3,
      },
      {
        id: 'unsicher',
        title: words(
          'Ich weiß es nicht',
          'Ich weiß es nicht',
          'I don’t know',
          'لا أعرف',
          'Не знаю',
        ),
        offerQuery: { kind: ['counselling'], topic: ['german'] },
      },
    ],
  },
  {
    id: 'kinder',
    title: words(
      'Brauchen Sie eine Kinderbetreuung?',
      'Brauchen Sie Kinder-Betreuung?',
      'Do you need childcare?',
      'هل تحتاج إلى رعاية أطفال؟',
      'Чи потрібен вам догляд за дітьми?',
    ),
    answers: [
      {
        id: 'ja',
        title: words('Ja', 'Ja', 'Yes', 'نعم', 'Так'),
        offerQuery: { childcare: true },
        weight: 4,
      },
      { id: 'nein', title: words('Nein', 'Nein', 'No', 'لا', 'Ні') },
    ],
  },
  {
    id: 'ziel',
    title: words(
      'Was ist jetzt Ihr wichtigstes Ziel?',
      'Was möchten Sie jetzt?',
      'What is your main aim now?',
      'ما هدفك الأهم الآن؟',
      'Яка ваша головна мета зараз?',
    ),
    multiple: true,
    answers: [
      {
        id: 'deutsch',
        title: words(
          'Deutsch lernen',
          'Deutsch lernen',
          'Learn German',
          'تعلم الألمانية',
          'Вивчити німецьку',
        ),
        offerQuery: { kind: ['course'], topic: ['german'] },
        weight: 3,
      },
      {
        id: 'arbeit',
        title: words('Arbeit finden', 'Arbeit finden', 'Find work', 'إيجاد عمل', 'Знайти роботу'),
        offerQuery: { topic: ['work'] },
        weight: 3,
      },
      {
        id: 'ausbildung',
        title: words(
          'Ausbildung oder Studium',
          'Ausbildung oder Studium',
          'Training or study',
          'تدريب مهني أو دراسة',
          'Професійне навчання або університет',
        ),
        offerQuery: { topic: ['vocational-training', 'study'] },
        weight: 3,
      },
      {
        id: 'kinder',
        title: words(
          'Gute Wege für meine Kinder',
          'Hilfe für meine Kinder',
          'Good ways for my children',
          'طرق جيدة لأطفالي',
          'Добре майбутнє для моїх дітей',
        ),
        offerQuery: { kind: ['childcare', 'school'] },
        weight: 3,
      },
      {
        id: 'menschen',
        title: words(
          'Menschen kennenlernen',
          'Menschen treffen',
          'Meet people',
          'التعرف على الناس',
          'Познайомитися з людьми',
        ),
        offerQuery: { kind: ['meeting', 'sport', 'culture', 'volunteering'] },
        weight: 2,
      },
    ],
  },
  {
    id: 'gruppe',
    title: words(
      'Möchten Sie in einer besonderen Gruppe lernen?',
      'In welcher Gruppe möchten Sie lernen?',
      'Would you like to learn in a special group?',
      'هل تريد التعلم في مجموعة خاصة؟',
      'Чи хочете навчатися в особливій групі?',
    ),
    multiple: true,
    answers: [
      {
        id: 'frauen',
        title: words(
          'Nur mit Frauen',
          'Nur mit Frauen',
          'With women only',
          'مع نساء فقط',
          'Лише з жінками',
        ),
        offerQuery: { audience: ['women'] },
        weight: 3,
      },
      {
        id: 'jung',
        title: words(
          'Mit jungen Menschen unter 27',
          'Mit jungen Menschen unter 27',
          'With young people under 27',
          'مع شباب دون 27 عامًا',
          'З молоддю до 27 років',
        ),
        offerQuery: { audience: ['youth'] },
        weight: 3,
      },
      {
        id: 'eltern',
        title: words(
          'Mit anderen Eltern',
          'Mit Eltern',
          'With other parents',
          'مع آباء وأمهات آخرين',
          'З іншими батьками',
        ),
        offerQuery: { audience: ['parents'] },
        weight: 2,
      },
      {
        id: 'egal',
        title: words('Das ist mir egal', 'Egal', 'I don’t mind', 'لا يهم', 'Мені байдуже'),
      },
    ],
  },
  {
    id: 'ort',
    title: words(
      'Möchten Sie auch online lernen?',
      'Möchten Sie im Internet lernen?',
      'Would you also like to learn online?',
      'هل تريد التعلم عبر الإنترنت أيضًا؟',
      'Чи хочете навчатися також онлайн?',
    ),
    answers: [
      {
        id: 'ja',
        title: words('Ja, gern', 'Ja', 'Yes, please', 'نعم', 'Так, охоче'),
        offerQuery: { online: true },
        weight: 1,
      },
      {
        id: 'nein',
        title: words('Nein, vor Ort', 'Nein', 'No, in person', 'لا، حضوريًا', 'Ні, очно'),
      },
    ],
  },
];
