// Places in Auenstadt, the county town. Accessibility varies; for some nobody has asked yet.
// Left out: the other towns (towns.ts).
import type { Place } from '../../src/feed/schema.js';
import { words } from '../words.js';
import { access, LIFT, place, RAMP, STATION } from './kit.js';

export const placesInAuenstadt: Place[] = [
  {
    ...place(
      'landratsamt',
      words(
        'Landratsamt',
        'Land-Rats-Amt',
        'County hall',
        'مبنى إدارة المقاطعة',
        'Адміністрація району',
      ),
      'Auenstadt',
      'Marktplatz 1',
      40,
      60,
    ),
    ...access('yes', 'yes', LIFT),
    arrival: STATION,
  },
  {
    ...place(
      'migrationszentrum-haus',
      words(
        'Migrationszentrum',
        'Migrations-Zentrum',
        'Migration centre',
        'مركز الهجرة',
        'Міграційний центр',
      ),
      'Auenstadt',
      'Bahnhofstraße 22',
      420,
      -310,
    ),
    ...access('yes', 'onRequest'),
    arrival: words(
      'Direkt am Bahnhof Auenstadt',
      'Am Bahn-Hof',
      'Next to Auenstadt station',
      'بجانب محطة Auenstadt',
      'Біля вокзалу Auenstadt',
    ),
  },
  {
    ...place(
      'vhs-auenstadt',
      words(
        'Kreisvolkshochschule, Haupthaus',
        'Volks-Hochschule',
        'Adult education centre, main building',
        'مركز تعليم الكبار، المبنى الرئيسي',
        'Народний університет, головний корпус',
      ),
      'Auenstadt',
      'Schulgasse 4',
      -180,
      120,
    ),
    ...access('yes', 'yes', LIFT),
    arrival: STATION,
  },
  {
    ...place(
      'sprachwerk-haus',
      words(
        'Sprachwerk Auental',
        'Sprach-Werk',
        'Sprachwerk Auental',
        'معهد Sprachwerk Auental',
        'Sprachwerk Auental',
      ),
      'Auenstadt',
      'Gerberstraße 11',
      310,
      240,
    ),
    ...access(
      'no',
      undefined,
      words(
        'Kursräume im 2. Stock, kein Aufzug',
        'Die Räume sind oben. Es gibt keinen Auf-Zug.',
        'Rooms on the second floor, no lift',
        'القاعات في الطابق الثاني، لا يوجد مصعد',
        'Аудиторії на другому поверсі, ліфта немає',
      ),
    ),
  },
  {
    ...place(
      'jobcenter-haus',
      words(
        'Jobcenter und Agentur für Arbeit',
        'Job-Center',
        'Jobcenter and employment agency',
        'مركز العمل ووكالة العمل',
        'Jobcenter та агентство зайнятості',
      ),
      'Auenstadt',
      'Industriestraße 40',
      900,
      -520,
    ),
    ...access('yes', 'no'),
  },
  {
    ...place(
      'brueckenhaus-ufer',
      words('Brückenhaus', 'Brücken-Haus', 'Brückenhaus', 'مقر Brückenhaus', 'Brückenhaus'),
      'Auenstadt',
      'Uferweg 9',
      -420,
      -260,
    ),
    ...access('limited', undefined, RAMP),
  },
  {
    ...place(
      'sozialwerk-haus',
      words(
        'Sozialwerk Auental',
        'Sozial-Werk',
        'Sozialwerk Auental',
        'مؤسسة Sozialwerk Auental',
        'Соціальна служба Auental',
      ),
      'Auenstadt',
      'Kirchstraße 17',
      -90,
      -40,
    ),
    ...access(
      'onRequest',
      undefined,
      words(
        'Bitte vorher anrufen, wir kommen auch ins Erdgeschoss',
        '',
        'Please call first, we can meet on the ground floor',
      ),
    ),
  },
  {
    ...place(
      'kita-pusteblume',
      words(
        'Kita Pusteblume',
        'Kita Pusteblume',
        'Pusteblume nursery',
        'روضة Pusteblume',
        'Дитячий садок Pusteblume',
      ),
      'Auenstadt',
      'Wiesenring 8',
      700,
      410,
    ),
  },
  {
    ...place(
      'grundschule-auenstadt',
      words(
        'Grundschule am Wehr',
        'Grund-Schule am Wehr',
        'Am Wehr primary school',
        'مدرسة Am Wehr الابتدائية',
        'Початкова школа Am Wehr',
      ),
      'Auenstadt',
      'Wehrstraße 5',
      -510,
      330,
    ),
    ...access('no'),
  },
  {
    ...place(
      'kammerbuero-haus',
      words('Kammerbüro', 'Kammer-Büro', 'Chamber office', 'مكتب الغرفة المهنية', 'Бюро палати'),
      'Auenstadt',
      'Zunftgasse 8',
      130,
      -20,
    ),
    ...access('yes'),
  },
  {
    ...place(
      'gemeindehaus',
      words(
        'Gemeindehaus Auenstadt-Mitte',
        'Gemeinde-Haus',
        'Auenstadt parish hall',
        'قاعة الرعية Auenstadt',
        'Парафіяльний будинок Auenstadt',
      ),
      'Auenstadt',
      'Kirchplatz 2',
      -20,
      15,
    ),
    ...access('yes', 'yes'),
  },
  {
    ...place(
      'stadion',
      words('Stadion an der Aue', 'Stadion', 'Stadium', 'الملعب', 'Стадіон'),
      'Auenstadt',
      'Am Stadion 1',
      -800,
      -640,
    ),
    ...access('limited'),
  },
  {
    ...place(
      'schwimmhalle',
      words(
        'Schwimmhalle Auenstadt',
        'Schwimm-Halle',
        'Auenstadt swimming pool',
        'مسبح Auenstadt المغطى',
        'Басейн Auenstadt',
      ),
      'Auenstadt',
      'Badstraße 6',
      -640,
      -410,
    ),
    ...access('yes', undefined, words('Lifter am Becken auf Anfrage', '', 'Pool hoist on request')),
  },
  {
    ...place(
      'gesundheitsamt-haus',
      words(
        'Gesundheitsamt',
        'Gesundheits-Amt',
        'Public health office',
        'دائرة الصحة',
        'Відділ охорони здоровʼя',
      ),
      'Auenstadt',
      'Lindenallee 30',
      260,
      520,
    ),
    ...access('yes', 'yes'),
  },
  {
    ...place(
      'bibliothek-schloss',
      words(
        'Kreisbibliothek im Schloss',
        'Bücherei im Schloss',
        'County library in the castle',
        'مكتبة المقاطعة في القصر',
        'Районна бібліотека в замку',
      ),
      'Auenstadt',
      'Schlosshof 1',
      -60,
      310,
    ),
    ...access('limited', 'yes', words('Lesesaal stufenlos, Obergeschoss nur über Treppe')),
  },
  {
    ...place(
      'garten-uferweg',
      words(
        'Gemeinschaftsgarten am Uferweg',
        'Garten am Ufer-Weg',
        'Community garden',
        'الحديقة المشتركة',
        'Спільний сад',
      ),
      'Auenstadt',
      'Uferweg 31',
      -560,
      -390,
    ),
    ...access('limited', undefined, words('Kieswege', '', 'Gravel paths')),
  },
  {
    ...place(
      'werkstatt-bahnhof',
      words(
        'Fahrradwerkstatt',
        'Fahrrad-Werkstatt',
        'Bicycle workshop',
        'ورشة الدراجات',
        'Веломайстерня',
      ),
      'Auenstadt',
      'Bahnhofstraße 30',
      470,
      -350,
    ),
  },
];
