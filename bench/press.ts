// Made-up articles of the length of real ones, some 600 words wrapped in a whole page, from a seed: half in French, half in English.

import { actors, cap, dateWords, type Generated, iso, page, personName, places } from './generate.js';
import { random } from './random.js';

/** Sentences of the press, most of which tell of no act: WHO, WHOM, WHERE, NAME, N and WHEN are filled in. */
const sentences = [
  [
    'WHO a annoncé WHEN avoir frappé trois positions de WHOM près de WHERE.',
    "Au moins N personnes ont été tuées et des dizaines d'autres blessées dans l'explosion d'une voiture piégée à WHERE, selon les services de secours.",
    '« Nous avons entendu un grand bruit, puis tout le monde a couru », raconte NAME, qui tient une boulangerie à deux rues de là.',
    "La rue principale, d'habitude encombrée de marchands, était presque vide WHEN au matin.",
    "L'opposition reproche au gouvernement d'avoir attendu trop longtemps avant de demander de l'aide à ses voisins.",
    "D'après un rapport publié l'an dernier, près d'un habitant sur cinq a quitté la région depuis le début de la crise.",
    'NAME, professeur à l’université, estime que la réforme « ne changera rien pour ceux qui en ont le plus besoin ».',
    "WHO a démenti toute participation à l'attaque et accusé WHOM de chercher un prétexte.",
    'Les pourparlers doivent reprendre la semaine prochaine à WHERE, où une délégation est attendue WHEN.',
    "Le prix du pain y a doublé en six mois, et les files d'attente s'allongent devant les stations-service.",
    'Dans un communiqué, le ministère a précisé que les soldats blessés avaient été transportés vers un hôpital militaire.',
    'WHO a appelé WHOM à libérer sans condition les N prisonniers détenus depuis le printemps.',
    "« C'est une décision que personne ici ne comprend », a ajouté un responsable local sous couvert d'anonymat.",
    "Interrogée par la presse à l'issue de la réunion, elle n'a pas souhaité commenter ces informations.",
    "Plusieurs centaines de manifestants se sont rassemblés devant l'ambassade, à WHERE, pour réclamer la fin des combats.",
    "La route qui mène à la frontière est coupée depuis WHEN, et l'aide n'arrive plus que par des sentiers de montagne.",
    "NAME avait été élu en 2018 avec une courte avance, après une campagne dominée par les questions d'économie.",
    "Selon la police, deux suspects ont été arrêtés dans la soirée, et une enquête a été ouverte pour en établir l'identité.",
    'Les enfants, eux, ont repris le chemin de l’école, dont une partie du toit manque encore.',
    "WHO et WHOM ont signé WHEN à WHERE un accord sur le partage de l'eau du fleuve.",
    "À l'époque, N soldats étrangers étaient déployés dans le pays ; il en reste moins de la moitié.",
    "Le texte, que l'agence a pu consulter, prévoit un retrait en trois étapes et l'envoi d'observateurs.",
    "Ni l'une ni l'autre des deux parties ne semble prête à céder sur la question des frontières.",
    "Les analystes s'attendent à ce que la banque centrale maintienne ses taux au moins jusqu'à l'automne.",
    "WHO menace de suspendre sa participation si WHOM ne retire pas ses troupes de WHERE d'ici à la fin du mois.",
    'Sur les murs, des affiches à demi déchirées rappellent encore le passage du candidat.',
    "Une source diplomatique a confirmé que les ambassadeurs s'étaient entretenus par téléphone WHEN.",
    "Le festival, qui devait s'ouvrir dans une semaine, a été reporté à une date qui n'est pas encore fixée.",
    "« Mon frère travaillait là-bas depuis dix ans, il connaissait chacun des gardiens », dit NAME d'une voix lasse.",
    "En raison des pluies de ces derniers jours, les secours n'ont pu atteindre les villages les plus éloignés.",
    'La Cour suprême doit se prononcer avant la fin du trimestre sur le recours que les avocats ont déposé.',
    "WHO a condamné « avec la plus grande fermeté » l'attentat qui a coûté la vie à N civils à WHERE.",
  ],
  [
    'WHO said WHEN that it had struck three positions of WHOM near WHERE.',
    'At least N people were killed and dozens of others wounded when a car bomb exploded in WHERE, according to rescue workers.',
    '“We heard a loud noise, and then everybody ran,” said NAME, who keeps a bakery two streets away.',
    'The main street, usually crowded with traders, was almost empty on the following morning.',
    'The opposition blames the government for having waited too long before it asked its neighbours for help.',
    'According to a report published last year, nearly one inhabitant in five has left the region since the crisis began.',
    'NAME, who teaches at the university, believes that the reform “will change nothing for those who need it most”.',
    'WHO denied any part in the attack and accused WHOM of looking for a pretext.',
    'Talks are expected to resume next week in WHERE, where a delegation was due to arrive WHEN.',
    'The price of bread there has doubled in six months, and queues are growing in front of petrol stations.',
    'In a statement, the ministry said that the wounded soldiers had been taken to a military hospital.',
    'WHO called on WHOM to release without conditions the N prisoners who have been held since the spring.',
    '“It is a decision that nobody here understands,” added a local official, who asked not to be named.',
    'Asked by reporters after the meeting, she declined to comment on the reports.',
    'Several hundred protesters gathered outside the embassy in WHERE to demand an end to the fighting.',
    'The road that leads to the border has been cut since the storm, and aid arrives by mountain paths only.',
    'NAME was elected in 2018 by a narrow margin, after a campaign dominated by the economy.',
    'Police said that two suspects had been arrested in the evening and that an inquiry had been opened.',
    'Children, meanwhile, have gone back to school, although part of its roof is still missing.',
    'WHO and WHOM signed an agreement in WHERE WHEN on sharing the water of the river.',
    'At the time N foreign soldiers were stationed in the country; fewer than half of them remain.',
    'The draft, which the agency has seen, provides for a withdrawal in three stages and for observers.',
    'Neither of the two sides seems ready to give way on the question of the border.',
    'Analysts expect the central bank to keep its rates where they are until the autumn at least.',
    'WHO is threatening to suspend its participation unless WHOM withdraws its troops from WHERE by the end of the month.',
    'On the walls, posters half torn off still remind passers-by of the candidate.',
    'A diplomatic source confirmed that the ambassadors had spoken by telephone WHEN.',
    'The festival, which was to open in a week, has been put off to a date that has not been set yet.',
    '“My brother had worked there for ten years, he knew every one of the guards,” said NAME in a tired voice.',
    'Because of the rain of the past few days, rescuers have not reached the remotest villages.',
    'The Supreme Court is to rule before the end of the quarter on the appeal that the lawyers have lodged.',
    'WHO condemned “in the strongest terms” the bombing that took the lives of N civilians in WHERE.',
  ],
] as const;

/** Words of an article: between half and one and a half of the usual length. */
const usual = 600;

const wordsOf = (text: string): number => text.split(/\s+/).length;

/** The article of that number; the same for the same number. */
export function pressArticle(number: number): Generated {
  const r = random(number * 2_654_435 + 17);
  const pick = (n: number): number => Math.floor(r() * n);
  const language = number % 2;
  const day = pick(2000);
  // An article speaks of few actors and places, and comes back to them.
  const cast = Array.from({ length: 3 }, () => actors[pick(actors.length)]![language]!);
  const towns = Array.from({ length: 3 }, () => places[pick(places.length)]![language]!);
  const people = Array.from({ length: 3 }, () => personName(pick, language));
  const filled = (template: string): string => {
    const who = pick(cast.length);
    return cap(
      template
        .replace('WHOM', cast[(who + 1) % cast.length]!)
        .replace('WHO', cast[who]!)
        .replace('WHERE', towns[pick(towns.length)]!)
        .replace('WHEN', dateWords(Math.max(0, day - pick(20)), language))
        .replace('NAME', people[pick(people.length)]!)
        .replace('N ', `${2 + pick(300)} `),
    );
  };
  const wanted = usual * (0.5 + r());
  const paragraphs: string[] = [];
  for (let words = 0; words < wanted; ) {
    const paragraph = Array.from({ length: 1 + pick(4) }, () => filled(sentences[language]![pick(32)]!)).join(' ');
    words += wordsOf(paragraph);
    paragraphs.push(paragraph);
  }
  const title = language === 0 ? `${towns[0]} : ${cast[0]} sous pression` : `${towns[0]}: pressure on ${cast[0]}`;
  const outlet = language === 0 ? 'Le Courrier des Monts' : 'The Hill Courier';
  // One page in five states no date, as pages that were saved by hand often do.
  const published = number % 5 === 4 ? null : iso(day + 1);
  return {
    name: `${String(number).padStart(6, '0')}.html`,
    bytes: Buffer.from(page(cap(title), paragraphs, published, outlet)),
  };
}
