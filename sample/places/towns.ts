// Places in the smaller towns and villages. Some are known by address only: an honest gap.
// Left out: the county town (auenstadt.ts).
import type { Place } from '../../src/feed/schema.js';
import { words } from '../words.js';
import { access, BUS, place, RAMP } from './kit.js';

export const placesInTowns: Place[] = [
  {
    ...place(
      'vhs-silberbrueck',
      words(
        'Kreisvolkshochschule, Außenstelle Silberbrück',
        'Volks-Hochschule in Silberbrück',
        'Adult education centre, Silberbrück branch',
        'مركز تعليم الكبار، فرع Silberbrück',
        'Народний університет, філія Silberbrück',
      ),
      'Silberbrück',
      'Hüttenstraße 12',
      90,
      -140,
    ),
    ...access('limited', undefined, RAMP),
    arrival: BUS,
  },
  {
    ...place(
      'vhs-rosenwerda',
      words(
        'Kreisvolkshochschule, Außenstelle Rosenwerda',
        'Volks-Hochschule in Rosenwerda',
        'Adult education centre, Rosenwerda branch',
        'مركز تعليم الكبار، فرع Rosenwerda',
        'Народний університет, філія Rosenwerda',
      ),
      'Rosenwerda',
      'Gartenstraße 20',
      -220,
      80,
    ),
    ...access('yes'),
  },
  {
    ...place(
      'sprachwerk-kupferhain',
      words('Sprachwerk, Kursraum Kupferhain', '', 'Sprachwerk, Kupferhain classroom'),
      'Kupferhain',
      'Bergstraße 3',
      60,
      30,
    ),
  },
  {
    ...place(
      'bildungswerk-haus',
      words(
        'Bildungswerk Silberbrück',
        'Bildungs-Werk',
        'Bildungswerk Silberbrück',
        'مؤسسة Bildungswerk Silberbrück',
        'Bildungswerk Silberbrück',
      ),
      'Silberbrück',
      'Am Hüttenplatz 3',
      -150,
      210,
    ),
    ...access('yes'),
  },
  {
    ...place(
      'werkstatt-silberbrueck',
      words(
        'Lehrwerkstatt Silberbrück',
        'Lehr-Werkstatt',
        'Silberbrück training workshop',
        'ورشة التدريب Silberbrück',
        'Навчальна майстерня Silberbrück',
      ),
      'Silberbrück',
      'Werkstraße 17',
      640,
      180,
    ),
    ...access('limited'),
  },
  {
    ...place(
      'bbs-haus',
      words(
        'Berufsbildende Schulen',
        'Berufs-Schule',
        'Vocational schools',
        'المدارس المهنية',
        'Професійні школи',
      ),
      'Silberbrück',
      'Werkstraße 15',
      600,
      150,
    ),
    ...access('yes'),
    arrival: BUS,
  },
  {
    ...place(
      'brueckenhaus-ahornstedt',
      words('Brückenhaus, Büro Ahornstedt', '', 'Brückenhaus, Ahornstedt office'),
      'Ahornstedt',
      'Dorfstraße 14',
      20,
      10,
    ),
  },
  {
    ...place(
      'frauenzentrum-haus',
      words(
        'Frauenzentrum Lerche',
        'Frauen-Zentrum',
        'Lerche women’s centre',
        'مركز النساء Lerche',
        'Жіночий центр Lerche',
      ),
      'Lerchenroda',
      'Lerchenweg 2',
      70,
      -60,
    ),
    ...access('yes'),
  },
  {
    ...place(
      'familienzentrum-haus',
      words(
        'Familienzentrum',
        'Familien-Zentrum',
        'Family centre',
        'مركز العائلة',
        'Сімейний центр',
      ),
      'Rosenwerda',
      'Rosenplatz 5',
      110,
      95,
    ),
    ...access('yes', 'no'),
  },
  {
    ...place(
      'kita-wirbelwind',
      words(
        'Kita Wirbelwind',
        'Kita Wirbelwind',
        'Wirbelwind nursery',
        'روضة Wirbelwind',
        'Дитячий садок Wirbelwind',
      ),
      'Kupferhain',
      'Am Anger 6',
      -40,
      120,
    ),
    ...access('yes'),
  },
  {
    ...place(
      'oberschule-silberbrueck',
      words(
        'Sekundarschule Silberbrück',
        'Sekundar-Schule',
        'Silberbrück secondary school',
        'مدرسة Silberbrück الثانوية',
        'Середня школа Silberbrück',
      ),
      'Silberbrück',
      'Schulring 1',
      330,
      370,
    ),
    ...access('yes'),
    arrival: BUS,
  },
  {
    ...place(
      'campus',
      words(
        'Campus Rosenwerda',
        'Hoch-Schule',
        'Rosenwerda campus',
        'حرم جامعة Rosenwerda',
        'Кампус Rosenwerda',
      ),
      'Rosenwerda',
      'Campusallee 1',
      480,
      -350,
    ),
    ...access('yes', 'yes'),
  },
  {
    ...place(
      'dorftreff-storchenried',
      words(
        'Dorftreff Storchenried',
        'Dorf-Treff',
        'Storchenried village meeting place',
        'ملتقى قرية Storchenried',
        'Сільський клуб Storchenried',
      ),
      'Storchenried',
      'Dorfplatz 1',
      0,
      5,
    ),
  },
  {
    ...place(
      'buergerhaus-muehlwinkel',
      words(
        'Bürgerhaus Mühlwinkel',
        'Bürger-Haus',
        'Mühlwinkel community hall',
        'دار المواطنين Mühlwinkel',
        'Громадський дім Mühlwinkel',
      ),
      'Mühlwinkel',
      'Mühlenstraße 10',
      30,
      -80,
    ),
    ...access('yes'),
    arrival: words(
      'Rufbus 430, eine Stunde vorher bestellen',
      'Ruf-Bus 430. Bitte vorher anrufen.',
      'On-demand bus 430, book one hour ahead',
      'حافلة تحت الطلب 430، اطلبها قبل ساعة',
      'Автобус на виклик 430, замовляйте за годину',
    ),
  },
  {
    ...place(
      'buergerhaus-finkenwerda',
      words('Feuerwehrhaus Finkenwerda', '', 'Finkenwerda fire station'),
      'Finkenwerda',
      'Lindenstraße 33',
      -15,
      40,
    ),
  },
];
