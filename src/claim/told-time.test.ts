// When acts happened that no time in their own clause dates.

import { expect, it } from 'vitest';
import { claimsOf } from './testing.js';

// type of the claim, its time, the text (published on Thursday 16 May 2024)
const cases: readonly [string, string, string | null, string][] = [
  // the day that was counted from, where the packs know it
  [
    'fr',
    'ASSAULT',
    '2020-01-03',
    "Le Parlement a voté deux jours après l'assassinat par les États-Unis de Qassem Soleimani à Bagdad.",
  ],
  // of another day than the verb above
  [
    'fr',
    'ASSAULT',
    null,
    "Le pays enterrait mercredi ses morts, au lendemain de l'assaut mené par les rebelles contre une école.",
  ],
  // a day to come, and the day until when
  ['fr', 'PROTEST', '2024-05-22', "Les médecins ont annoncé qu'ils cesseraient le travail dès mercredi."],
  ['fr', 'COERCE', null, "Le 3 mars, il a neigé. Depuis, le gouvernement a prolongé le couvre-feu jusqu'à jeudi."],
  [
    'fr',
    'COERCE',
    '2024-05-15/2024-05-16',
    'Jean-Noël Barrot a parlé de honte. Le préfet a interdit toute manifestation.',
  ],
  // what began a time is of it, and what has been so ever since is another matter
  ['en', 'RETREAT', '2021-06', 'The post has been vacant since the envoy resigned in June 2021.'],
  ['en', 'ASSAULT', '2024-03', 'Since March, when gunmen attacked a convoy, the agency has stayed away.'],
  ['en', 'COERCE', '2013/..', 'The party has been banned since 2013.'],
  ['en', 'COERCE', null, 'The court has cost a fortune since it was set up in 2003 and has sentenced nine people.'],
  // of what an act follows, of a paper, of a day within a week, of a month
  ['en', 'RETREAT', null, 'The president was to have stepped down after the vote of April 12.'],
  ['en', 'ACCUSE', null, 'In its resolution 1973 (2011), the Council had condemned the attacks.'],
  ['en', 'ASSAULT', '2024-05-03', 'Only two weeks ago, on May 3, the rebels attacked a patrol near the border.'],
  ['en', 'RETREAT', '2024-04-03', 'The minister resigned on the 3rd of last month.'],
  ['fr', 'RETREAT', '2024-05-03', 'Le ministre a démissionné le 3 de ce mois.'],
  ['en', 'COERCE', null, 'The general was flown out yesterday, three days after soldiers arrested him.'],
  // the paragraph's day
  [
    'fr',
    'ASSAULT',
    '2024-05-11',
    'Samedi 11 mai, un convoi est parti de Goma. Des rebelles ont attaqué une base militaire près de la ville.',
  ],
  [
    'en',
    'ASSAULT',
    '2024-05-11',
    'On 11 May, a convoy left Goma for the border. Rebels attacked a military base near the town.',
  ],
  // a year and a month that head entries of a chronology
  [
    'en',
    'ASSAULT',
    '2022-02-28',
    'Key events of the war in the region since it broke out.\n2022\nFebruary 28 - Rebel forces attacked a military base near the town of Goma.\n2023\nMay 5 - Talks in Nairobi on a peace plan collapsed after two days.',
  ],
  [
    'en',
    'ASSAULT',
    '2022-06',
    'Key events of the war in the region since it broke out.\n2022\nJune - Rebel forces attacked a military base near the town of Goma.\n2023\nMay 5 - Talks in Nairobi on a peace plan collapsed after two days.',
  ],
  // announced as done
  [
    'fr',
    'ASSAULT',
    '2024-05-11/2024-05-12',
    "Le 12 mai, l'armée israélienne a annoncé avoir frappé cinq bases du Hezbollah au Liban.",
  ],
  ['fr', 'CONSULT', '2024-05-14/2024-05-16', 'Le ministre Ali Diallo a dit avoir discuté avec le président Omar Kane.'],
  ['en', 'COERCE', '2024-05-14/2024-05-16', 'The ministry said that it had arrested six men.'],
  ['en', 'ASSAULT', null, 'Kenya said that the rebels had killed a judge.'],
  // the day of the act that a relative clause tells on
  [
    'en',
    'ASSAULT',
    '2024-04-27',
    'The ministry recalled the rocket attack of 27 April in which a civilian contractor was killed on the base near Goma.',
  ],
  [
    'en',
    'ASSAULT',
    null,
    'The ministry recalled the rocket attack of 27 April, to which rebels responded by killing four soldiers.',
  ],
  // news of the day
  [
    'fr',
    'ACCUSE',
    '2024-05-15/2024-05-16',
    'Le gouvernement irakien dénonce une agression américaine contre son territoire.',
  ],
  [
    'fr',
    'STATE',
    '2024-05-15/2024-05-16',
    "« La situation est très grave », a déclaré le ministre de l'Intérieur, Gérald Darmanin.",
  ],
  ['en', 'STATE', '2024-05-15/2024-05-16', '“The situation is very serious,” the Iranian foreign ministry said.'],
  ['fr', 'ASSAULT', '2024-05-15/2024-05-16', 'Des rebelles ont attaqué une base militaire près de Goma.'],
  // not news: another tense, a word that puts it elsewhere, a paragraph that has gone back
  ['fr', 'STATE', null, "« La situation est très grave », avait déclaré le ministre de l'Intérieur, Gérald Darmanin."],
  [
    'fr',
    'STATE',
    null,
    "« La situation est très grave », déclarait souvent le ministre de l'Intérieur, Gérald Darmanin.",
  ],
  [
    'fr',
    'ACCUSE',
    null,
    "En 2003, les États-Unis ont envahi l'Irak. Le gouvernement français a condamné l'attaque américaine.",
  ],
  // another day than that of the paragraph, of what is called, or of a clause beside
  [
    'fr',
    'ACCUSE',
    null,
    "Lundi, les députés ont voté la loi. Le ministre français, Paul Renard, avait accusé l'Allemagne de mensonge.",
  ],
  ['en', 'ACCUSE', null, 'On Monday the mayor was removed. Prosecutors accuse the mayor of inciting rebellion.'],
  ['en', 'REQUEST', null, 'The opposition had called a general strike for Thursday and called for calm.'],
  // said of what was done at the head of the paragraph, and not on that day
  [
    'en',
    'STATE',
    null,
    'The camp is empty.\nOn Sunday aircraft bombed the camp near Goma. Congolese authorities said that six people had died.',
  ],
  [
    'fr',
    'REQUEST',
    '2024-05-15/2024-05-16',
    "La veille, le premier ministre Evgueni Primakov avait quitté la ville. La Chine a demandé l'arrêt immédiat des attaques.",
  ],
  [
    'en',
    'STATE',
    '2024-05-12',
    'On Sunday the Kenyan minister met the rebels near Goma. The minister said that six people had died.',
  ],
  // what stands since some day, and still
  ['en', 'AGREE', null, 'Botswana has pledged two million dollars to the mission.'],
  ['en', 'REQUEST', null, 'Egypt wants Ethiopia to release the water of the dam.'],
  ['fr', 'AGREE', '2024-05-15/2024-05-16', "Le Botswana s'est engagé à verser deux millions de dollars."],
  // days that head entries and sections date all below them
  [
    'fr',
    'REQUEST',
    '2024-04-08',
    "Samedi 6 avril\nLes électeurs votent pour élire leur président.\nLundi 8 avril\nL'opposition revendique la victoire. Le directeur de campagne, Paul Renard, appelle les puissances étrangères à faire pression.",
  ],
  [
    'en',
    'STATE',
    '2024-04-08',
    'April 6. Rebels enter Goma at dawn. April 8 is calm.\nApril 8. Ten rebels die near the town of Goma. The army shows pictures of them. The Kenyan government says that it has sent 200 men.',
  ],
  // a text that looks back
  [
    'en',
    'STATE',
    null,
    'The road to Goma is empty, and the fields along it are black.\nOn 4 March rebels took the town. On 12 March they left it. On 3 April they came back.\nThe Kenyan government said that it had sent 200 men.',
  ],
  [
    'en',
    'STATE',
    '2024-05-15/2024-05-16',
    'The road to Goma was closed on Wednesday, and the fields along it are black.\nOn 4 March rebels took the town. On 12 March they left it. On 3 April they came back.\nThe Kenyan government said that it had sent 200 men.',
  ],
  [
    'en',
    'STATE',
    null,
    'What did you see?\nI was in Goma, and I saw men with guns.\nWhat did they want?\nI do not know. The Kenyan government said that it had sent 200 men. We saw none.\nWill you go back?\nI will not.',
  ],
  // an act further down may be of any time
  [
    'fr',
    'ASSAULT',
    null,
    'La ville est calme.\nLes rues sont vides.\nLes magasins sont fermés.\nDes rebelles ont attaqué une base militaire près de Goma.',
  ],
];

it.each(cases)('%s %s %s: %s', (language, type, time, text) => {
  const found = claimsOf(language, text).filter((c) => c.type === type);
  expect(found.map((c) => c.time?.edtf ?? null)).toContain(time);
  for (const c of found)
    if (c.time?.mention === '') expect(c.steps.some((s) => s.says.includes('2024-05-16'))).toBe(true);
});
