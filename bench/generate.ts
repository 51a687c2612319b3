// Made-up press articles of any number, from a seed: French and English, some wrapped in a web page, some copied from one another.

import { random } from './random.js';

export interface Generated {
  readonly name: string;
  readonly bytes: Uint8Array;
}

interface Telling {
  readonly day: number;
  readonly actor: number;
  readonly target: number;
  readonly place: number;
  readonly toll: number;
  readonly act: number;
}

export const actors = [
  ['les États-Unis', 'the United States'],
  ["l'Iran", 'Iran'],
  ['le Premier ministre irakien', 'the Iraqi prime minister'],
  ['le Hezbollah', 'Hezbollah'],
  ["l'armée israélienne", 'the Israeli army'],
  ['les Kataëb Hezbollah', "Kata'ib Hezbollah"],
  ['la Turquie', 'Turkey'],
  ["l'Union européenne", 'the European Union'],
  ['le ministère russe de la Défense', 'the Russian Ministry of Defence'],
  ['les Houthis', 'the Houthis'],
  ['la police française', 'French police'],
  ['Vladimir Poutine', 'Vladimir Putin'],
] as const;

export const places = [
  ['Bagdad', 'Baghdad'],
  ['Erbil', 'Erbil'],
  ['Damas', 'Damascus'],
  ['Beyrouth', 'Beirut'],
  ['Kiev', 'Kyiv'],
  ['Sanaa', 'Sanaa'],
  ['Mossoul', 'Mosul'],
  ['Téhéran', 'Tehran'],
  ['Gaza', 'Gaza'],
  ['Marseille', 'Marseille'],
] as const;

/** A lead sentence an act: who, whom, where, how many, when. */
const leads: readonly ((t: readonly string[], language: number) => string)[] = [
  ([who, whom, where, n, when], l) =>
    l === 0
      ? `${cap(who!)} a bombardé ${when} une position de ${whom} près de ${where}, faisant ${n} morts, selon des sources locales.`
      : `${cap(who!)} bombed a position of ${whom} near ${where} ${when}, killing ${n} people, local sources said.`,
  ([who, whom, where, n, when], l) =>
    l === 0
      ? `${cap(who!)} a exigé ${when} que ${whom} retire ses ${n} soldats de ${where}.`
      : `${cap(who!)} demanded ${when} that ${whom} withdraw its ${n} soldiers from ${where}.`,
  ([who, whom, where, n, when], l) =>
    l === 0
      ? `${cap(who!)} et ${whom} ont signé ${when} à ${where} un accord sur l'échange de ${n} prisonniers.`
      : `${cap(who!)} and ${whom} signed an agreement in ${where} ${when} on the exchange of ${n} prisoners.`,
  ([who, whom, where, n, when], l) =>
    l === 0
      ? `${cap(who!)} a accusé ${when} ${whom} d'avoir tiré ${n} roquettes sur ${where}.`
      : `${cap(who!)} accused ${whom} ${when} of firing ${n} rockets at ${where}.`,
  ([who, whom, where, n, when], l) =>
    l === 0
      ? `Quelque ${n} manifestants se sont rassemblés ${when} à ${where} contre ${who}, que soutient ${whom}.`
      : `Some ${n} protesters gathered in ${where} ${when} against ${who}, which ${whom} supports.`,
];

const fillers = [
  [
    "« Nous ne laisserons pas cette attaque sans réponse », a déclaré un porte-parole à l'issue d'une réunion d'urgence.",
    'Plusieurs organisations internationales ont appelé toutes les parties à la retenue.',
    "C'est la troisième fois en un mois que la région est touchée par des violences de cette ampleur.",
    "Un responsable, qui a requis l'anonymat, a démenti ces informations.",
    "Le gouvernement n'avait pas encore réagi en fin de journée.",
    "Environ 2 500 soldats étrangers sont toujours déployés dans le pays, d'après le ministère.",
    'Les négociations, entamées il y a deux ans, butent sur le calendrier du retrait.',
    'Des habitants ont raconté avoir entendu de fortes explosions pendant la nuit.',
  ],
  [
    '“We will not leave this attack unanswered,” a spokesman said after an emergency meeting.',
    'Several international organisations called on all sides to show restraint.',
    'It is the third time in a month that violence on this scale has hit the region.',
    'An official who asked not to be named denied the reports.',
    'The government had not commented by the end of the day.',
    'About 2,500 foreign soldiers are still deployed in the country, according to the ministry.',
    'The talks, which began two years ago, have stalled on the timetable of the withdrawal.',
    'Residents described hearing loud explosions during the night.',
  ],
] as const;

const months = [
  [
    'janvier',
    'février',
    'mars',
    'avril',
    'mai',
    'juin',
    'juillet',
    'août',
    'septembre',
    'octobre',
    'novembre',
    'décembre',
  ],
  [
    'January',
    'February',
    'March',
    'April',
    'May',
    'June',
    'July',
    'August',
    'September',
    'October',
    'November',
    'December',
  ],
] as const;

const syllables = 'ba ke lo mi nu ra se ti vo dri fen gol har jun kel mor nis pol rin sal tor ul ven wes yor zan'.split(
  ' ',
);
export const cap = (text: string) => text[0]!.toUpperCase() + text.slice(1);
export const iso = (day: number) => new Date(Date.UTC(2019, 0, 1) + day * 86_400_000).toISOString().slice(0, 10);

export function dateWords(day: number, language: number): string {
  const date = new Date(Date.UTC(2019, 0, 1) + day * 86_400_000);
  const [d, month, year] = [date.getUTCDate(), months[language]![date.getUTCMonth()]!, date.getUTCFullYear()];
  return language === 0 ? `le ${d === 1 ? '1er' : d} ${month} ${year}` : `on ${d} ${month} ${year}`;
}

/** A whole page with menus and teasers; `published` (EDTF): stated in its markup, null where it is not. */
export function page(title: string, paragraphs: readonly string[], published: string | null, outlet: string): string {
  return `<!doctype html><html><head><meta charset="utf-8"><title>${title} - ${outlet}</title><meta property="og:site_name" content="${outlet}"><script type="application/ld+json">{"@type":"NewsArticle","headline":${JSON.stringify(title)}${published === null ? '' : `,"datePublished":"${published}"`}}</script></head><body><nav>${'<a href="/">Rubrique</a> '.repeat(24)}</nav><article><h1>${title}</h1>${paragraphs.map((p) => `<p>${p}</p>`).join('\n<aside>Lire aussi : notre dossier</aside>\n')}<p>Inscrivez-vous à notre newsletter</p></article><aside>${'<div><a href="/x">Les plus lus</a></div>'.repeat(30)}</aside><footer>© ${outlet}. Tous droits réservés. Mentions légales</footer></body></html>`;
}

/** A name that nobody bears; `draw(n)` is a whole number below n. */
export const personName = (draw: (n: number) => number, language: number): string =>
  `${cap(Array.from({ length: 2 + draw(2) }, () => syllables[draw(syllables.length)]).join(''))} ${language === 0 ? 'Martin' : 'Smith'}`;

/** The article of that number; the same for the same number and seed, whatever was made before. */
export function article(number: number, seed = 1): Generated {
  const r = random(seed * 1_000_003 + number);
  const pick = (n: number) => Math.floor(r() * n);
  // Every event is told by some three articles, of which a third copy one telling word for word.
  const story = Math.floor(number / 3);
  const s = random(seed * 7_919 + story);
  const draw = (n: number) => Math.floor(s() * n);
  const copied = number % 3 === 2 && draw(3) === 0;
  const told: Telling = {
    day: draw(2000),
    actor: draw(actors.length),
    target: draw(actors.length),
    place: draw(places.length),
    toll: 2 + draw(90),
    act: draw(leads.length),
  };
  const language = copied ? 0 : pick(2);
  const words = copied ? random(seed * 31 + story) : r;
  const some = (n: number) => Math.floor(words() * n);
  const name = (l: number) => personName(some, l);
  const when = dateWords(told.day, language);
  const target = told.target === told.actor ? (told.target + 1) % actors.length : told.target;
  const parts = [
    actors[told.actor]![language]!,
    actors[target]![language]!,
    places[told.place]![language]!,
    String(told.toll),
    when,
  ];
  const lead = leads[told.act]!(parts, language);
  const paragraphs = [lead];
  for (let i = 0; i < 4 + some(8); i += 1) {
    const first = fillers[language]![some(fillers[language]!.length)]!;
    const second = leads[some(leads.length)]!(
      [
        actors[some(actors.length)]![language]!,
        actors[some(actors.length)]![language]!,
        places[some(places.length)]![language]!,
        String(2 + some(400)),
        dateWords(Math.max(0, told.day - some(60)), language),
      ],
      language,
    );
    const witness =
      language === 0
        ? `${name(0)}, un habitant de ${parts[2]}, attend des nouvelles de sa famille.`
        : `${name(1)}, who lives in ${parts[2]}, is waiting for news of the family.`;
    paragraphs.push([first, second, witness].slice(0, 1 + some(3)).join(' '));
  }
  const title = cap(
    language === 0
      ? `${parts[2]} : ${parts[0]} et ${parts[1]}, ${parts[3]}`
      : `${parts[2]}: ${parts[0]} and ${parts[1]}, ${parts[3]}`,
  );
  const outlet = `${cap(syllables[number % syllables.length]!)}${syllables[(number * 7) % syllables.length]} ${language === 0 ? 'Info' : 'News'}`;
  const html = pick(5) < 3;
  const text = html ? page(title, paragraphs, iso(told.day + 1), outlet) : `${title}\n\n${paragraphs.join('\n\n')}\n`;
  return { name: `${String(number).padStart(6, '0')}.${html ? 'html' : 'txt'}`, bytes: Buffer.from(text) };
}
