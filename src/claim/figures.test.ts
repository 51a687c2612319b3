import { describe, expect, test } from 'vitest';
import type { Claim } from '../domain/index.js';
import { loadKnowledge } from '../knowledge/load.js';
import { bareArticle, declaredOn } from '../read/bare-article.js';
import { inspect } from '../recoupe.js';

const knowledge = loadKnowledge();

/** Figures of a text published on Thursday 14 March 2024, one a line: value, unit, mode, place, time. */
function figuresOf(language: string, text: string): string[] {
  const article = bareArticle(text, language, { declared: declaredOn('2024-03-14') });
  const shown = ({ figure: f, mode, place, time }: Claim) =>
    [f!.value, f!.unit ?? '-', mode ?? '-', place?.name ?? '-', time?.edtf ?? '-'].join(' ');
  return inspect(article, knowledge)
    .claims.filter((c) => c.figure)
    .sort((a, b) => a.evidence.start - b.evidence.start || a.evidence.end - b.evidence.end)
    .map(shown);
}

describe('figures', () => {
  test.each([
    [
      'fr',
      'La Turquie compte 1 200 soldats en Syrie et 300 en Irak.',
      ['1200 soldier - Syria -', '300 soldier - Iraq -'],
    ],
    ['en', 'Turkey has 1,200 soldiers in Syria and 300 in Iraq.', ['1200 soldier - Syria -', '300 soldier - Iraq -']],
    [
      'en',
      'Turkey has 1,200 troops in Syria and 300 in neighbouring Iraq.',
      ['1200 soldier - Syria -', '300 soldier - Iraq -'],
    ],
    ['fr', 'La frappe a tué trois de leurs soldats.', ['3 soldier killed - -']],
    ['fr', 'Douze personnes ont péri dans le bombardement.', ['12 person killed - -']],
    ['en', 'At least 12 people died in the bombing.', ['12 person killed - -']],
    ['en', 'Forty soldiers were diagnosed with brain injuries.', ['40 soldier wounded - -']],
    ['fr', 'Quarante soldats souffrent de brûlures.', ['40 soldier wounded - -']],
    ['en', 'The blast left 31 people dead and some 500 injured.', ['31 person killed - -', '500 person wounded - -']],
    [
      'en',
      'The ministry gives a toll of 19 dead, including four children.',
      ['19 dead killed - -', '4 child killed - -'],
    ],
    ['en', 'Votes had been added to the score of the senator.', []],
    ['en', 'A score of soldiers marched to the camp.', ['20 soldier - - -']],
    ['en', 'The strike was called by the 48 Cantons of Totonicapan.', []],
    ['en', 'They accused the army of nine violations, and then, around three, it went quiet.', ['9 violation - - -']],
    ['en', 'Turkey handed over 47 rebels on Monday.', ['47 rebel - - 2024-03-11']],
    ['en', 'A boy of 11 was wounded by a sniper.', []],
    ['en', 'Forty soldiers were diagnosed with malaria.', ['40 soldier - - -']],
    [
      'fr',
      'Le nombre de soldats turcs en Syrie a été réduit. Le général a dit que le nombre est désormais de 800.',
      ['800 soldier - - -'],
    ],
  ])('%s %s', (language, text, wanted) => {
    expect(figuresOf(language, text)).toEqual(wanted);
  });
});

/** "value unit; whose; by whom", of all figures of a text; `-` where nobody is named. */
const givenIn = (language: string, text: string): string =>
  inspect(bareArticle(text, language, { declared: declaredOn('2024-03-14') }), knowledge)
    .claims.filter((c) => c.figure)
    .map(({ figure: f, actors, attribution }) =>
      [
        `${f!.value ?? `${f!.low}..${f!.high}`} ${f!.unit}`,
        actors[0]?.mention ?? '-',
        attribution[0]?.mention ?? '-',
      ].join('; '),
    )
    .join(' | ');

describe('whose figures are, and who gives them', () => {
  test.each(
    `
fr | L'ONG HRANA a recensé 950 morts. | 950 dead; -; HRANA
fr | Les ONG comptent au moins onze décès. | 11 décès; -; ONG
fr | La Turquie compte 1 200 soldats en Syrie. | 1200 soldier; Turquie; -
fr | En 1988, l’armée avait noyé la révolte dans le sang : trois mille morts, d’après les opposants. | 3000 dead; -; opposants
fr | 27 navires ont été visés, selon les services d'urgence. | 27 ship; -; services d'urgence
fr | 27 navires ont été visés selon les cas. | 27 ship; -; -
fr | Près de 3 400 personnes ont fui leur foyer, dit le HCR. | 3400 person; -; HCR
fr | Trois hommes sont morts ; le HCR a dit autre chose. | 3 man; -; -
fr | Les explosions ont fait vingt morts, d'après une enquête de la Minusma. | 20 dead; -; Minusma
fr | Douze personnes ont péri mardi, mais selon le HCR, la route est ouverte. | 12 person; -; -
fr | La Pologne a envoyé 15 000 militaires. | 15000 soldier; Pologne; -
fr | Le Hezbollah a perdu 450 combattants. | 450 fighter; Hezbollah; -
fr | La Pologne a perdu trois usines. | 3 usine; -; -
en | The United Nations has documented 284 deaths. | 284 dead; -; United Nations
en | More than 140,000 people were on the road around Goma, aid agencies said. | 140000 person; -; aid agencies
en | Some 14,700 people were displaced in June, by UNICEF's estimate. | 14700 person; -; UNICEF
en | Some 14,700 people were displaced by UNICEF's rules. | 14700 person; -; -
en | More than 300 soldiers have left, UN figures show. | 300 soldier; -; UN
fr | Les tirs ont été revendiqués par des frères : deux blessés, dit l'occupant. | 2 wounded; -; occupant
fr | La Ligue a raflé 396 des 476 sièges. | 396 siège; Ligue; - | 476 siège; -; -
en | Niger's rulers responded by revoking five military pacts. | 5 pact; -; -
en | Israel has lost 32 soldiers. | 32 soldier; Israel; -
en | Russia had massed 100,000 troops on the border. | 100000 soldier; Russia; -
en | Russia destroyed 100 tanks. | 100 tank; -; -
`
      .trim()
      .split('\n')
      .map((line) => /^(\w\w) \| (.*?) \| (.*)$/.exec(line)!.slice(1) as [string, string, string]),
  )('%s %s %s', (language, text, wanted) => {
    expect(givenIn(language, text)).toBe(wanted);
  });
});

describe('what is counted', () => {
  test.each([
    ['en', 'The raid killed at least fifteen, Syrian officials say.', []],
    ['en', 'Three soldiers were killed and two wounded.', ['3 soldier killed - -', '2 soldier wounded - -']],
    ['fr', 'Trois soldats ont été tués et deux blessés.', ['3 soldier killed - -', '2 wounded wounded - -']],
    ['en', 'Until not one rebel was left.', []],
    ['en', 'The frigate shot down three drones.', ['3 drone - - -']],
    ['en', 'The base of the 444 Brigade was hit.', []],
    ['en', 'According to two officials, the base was hit.', []],
    ['en', 'The sanctions target ten politicians and businessmen.', ['10 politicians and businessmen - - -']],
    ['fr', 'Le rapport nomme 141 hommes, femmes et enfants.', ['141 person - - -']],
    ['fr', 'Le rapport nomme 14 hommes et 3 enfants.', ['14 man - - -', '3 child - - -']],
    ['fr', 'Kiev doit rendre trois districts d’ici à mai.', ['3 district - - ../2024-05']],
    ['fr', 'Les frères Clain et leur cousin, tous trois absents, ont été condamnés.', []],
    ['fr', 'Le scrutin se solde par une participation de 3,5 %.', ['3.5 percent of voters - - -']],
    ['en', 'Six hundred lorries are supposed to enter.', ['600 lorry - - -']],
    ['en', 'Hundreds of millions of people face hunger.', [' person - - -']],
    ['en', 'In Gaza 788 Palestinians have been killed.', ['788 palestinian killed Gaza Strip -']],
    ['en', 'Three of the Colombians had been killed by his officers.', ['3 colombian killed - -']],
    ['en', 'On July 8, 788 civilians were killed.', ['788 civilian killed - 2023-07-08']],
    ['en', 'A million Rohingya live there.', ['1000000 rohingya - - -']],
    ['en', 'The plane had two Airbus engines.', ['2 engine - - -']],
    ['en', 'Most fled; around 1,200 died in the attack.', ['1200 person killed - -']],
    ['en', 'Of the rest, 94 were ignored.', []],
    ['en', 'Volunteers have collected 73% of the sheets.', ['73 percent of sheet - - -']],
    ['en', 'Prices rose by 12%.', []],
    ['en', 'A ticket costs 40 dollars.', []],
    ['en', 'The UN appealed for 77 million dollars.', ['77000000 dollar - - -']],
    ['en', 'Four hundred tonnes of aid reached the town.', ['400 tonne - - -']],
    ['en', 'They walked for 400 kilometres.', []],
    ['fr', 'Des militaires apparaissent à l’écran de Gabon 24.', []],
    ['fr', 'Les dégâts touchent deux anciens Premiers ministres.', ['2 premier ministre - - -']],
    ['fr', '987 Libanais ont perdu la vie.', ['987 libanais - - -']],
    ['fr', 'Kiev a engagé trois des douze brigades formées.', ['3 brigade - - -', '12 brigade - - -']],
    ['fr', 'Plus de 40 % du territoire échappe à l’Etat.', ['40 percent of territoire - - -']],
    ['fr', 'Les prix ont augmenté de 12 %.', []],
    ['fr', 'Le pays compte deux millions et demi de réfugiés.', ['2500000 refugee - - -']],
    ['fr', 'Il a marché trois jours.', []],
    ['en', 'Since Saturday, 200 people have been killed.', ['200 person killed - 2024-03-09/2024-03-14']],
    ['en', 'It was the worst toll since 1933: 200 people were killed.', ['200 person killed - -']],
    // Counted on, each on its own day.
    [
      'fr',
      "Le 4 mars, l'armée parlait de 12 blessés ; le 6 mars, le Pentagone en comptait 30, puis 41 le 8 mars et 52 le 11.",
      [
        '12 wounded wounded - 2024-03-04',
        '30 wounded wounded - 2024-03-06',
        '41 wounded wounded - 2024-03-08',
        '52 wounded wounded - 2024-03-11',
      ],
    ],
    [
      'fr',
      "Le 4 mars, l'armée parlait de 12 blessés ; le ministère compte 30 bureaux.",
      ['12 wounded wounded - 2024-03-04', '30 bureau - - -'],
    ],
    [
      'en',
      'The army said on Tuesday that 64 soldiers had been wounded, up from 50 two days before.',
      ['64 soldier wounded - -', '50 soldier wounded - 2024-03-10'],
    ],
    // The day of another act, right behind its noun.
    [
      'en',
      'Nine soldiers were treated for burns after the attack of 3 March on the camp, the army has said.',
      ['9 soldier wounded - -'],
    ],
    // A number that counts nothing: of a paragraph, a page, in a name; how far it is; what is paid a day.
    ['en', '6. Summit urged Member States to pay.', []],
    ['en', 'Pictures: pages 4 and 5 ● Editorial: page 12', []],
    [
      'fr',
      "Une douzaine de militaires apparaissent à l'écran de Gabon 24 à Libreville.",
      ['12 soldier - Libreville -'],
    ],
    ['en', 'Two observers were killed 70 km northwest of Bunia.', ['2 observer killed - -']],
    ['en', 'Traders say the closure costs 4 million dollars a day.', []],
    ['en', "The Ombudsman's count of dead in the protests now stands at 47.", ['47 dead killed - -']],
    // Several kinds, or peoples, in one count.
    ['en', 'Some 3,600 Serbs and Albanians have taken shelter in a base.', ['3600 person - - -']],
    ['en', 'Some 2,000 soldiers and RUC officers were on duty.', ['2000 soldier and officer - - -']],
    // The day and the place of a part, or one place of several, are not those of all.
    [
      'en',
      'At least 30 Palestinians have been killed in the West Bank this year, a third of them on Thursday.',
      ['30 palestinian killed West Bank 2024'],
    ],
    ['fr', 'Nous avons recensé 128 corps dans les hôpitaux de Donka et de Kipé.', ['128 body - - -']],
    ['fr', 'Deux navires font route vers Aden.', ['2 ship - - -']],
    // None.
    ['en', 'The minister said that no soldier had been hurt.', ['0 soldier wounded - -']],
    ['fr', "Aucun civil n'a été tué, a assuré le ministre.", ['0 civilian killed - -']],
    ['fr', "Le ministre a démenti qu'aucun civil ait été tué.", []],
    ['en', 'If no soldier is killed, the mission will go on.', []],
    ['en', 'No house was hurt.', []],
    ['fr', 'Depuis le 1er mars, 300 civils ont été tués.', ['300 civilian killed - 2024-03-01/2024-03-14']],
  ])('%s %s', (language, text, wanted) => {
    expect(figuresOf(language, text)).toEqual(wanted);
  });
});
