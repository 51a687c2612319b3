// How English writes its words: contracted verbs and negations, possessives, hyphens, abbreviations.

import type { Orthography } from '../orthography.js';

const words = (s: string): ReadonlySet<string> => new Set(s.trim().split(/\s+/));

// Parts that make no word of their own before a hyphen: "pre-war" is one word where "15-year" is three (as in UD_English-EWT).
const prefixes = words(`a anti auto bi co counter de e ex extra inter intra mid mini mis multi neo non para pan
  post pre pro pseudo quasi re semi sub super trans tri ultra un under uni vice x t u`);

// Articles and words of kinship that Arabic names begin with: "al-Asad" is one word, where UD_English-EWT has three.
export const particles = words(
  'al el ul ad ar as ash at az ez ed es an abu abou umm ibn ben bin bint bani beit bayt deir dhu',
);

const CLITIC = /(?:n['’]t|['’](?:s|m|re|ve|ll|d))$/i;

export const orthography: Orthography = {
  abbreviations: words(`
    mr. mrs. ms. messrs. dr. drs. prof. st. sts. mt. ft. gen. brig. maj. col. lt. cmdr. cdr. capt. sgt. cpl. pvt. adm. rear-adm. rev. fr. hon. pres. gov. sen. rep. reps.
    sens. amb. supt. det. insp. atty. vs. v. cf. no. nos. vol. pp. p. fig. approx. est. al. ed. eds. e.g. i.e. viz. ave. blvd. dept. univ. assn. intl. natl.
    jan. feb. mar. apr. jun. jul. aug. sept. sep. oct. nov. dec. mon. tue. tues. wed. thu. thur. thurs. fri. sat. sun.`),
  closing: words(
    'etc. inc. corp. ltd. co. bros. jr. sr. a.m. p.m. u.s. u.k. u.n. e.u. d.c. ph.d. m.d. u.s.a. b.c. a.d.',
  ),
  contractions: new Map([
    ['cannot', { forms: ['can', 'not'], ambiguous: false }],
    ['gonna', { forms: ['gon', 'na'], ambiguous: false }],
    ['wanna', { forms: ['wan', 'na'], ambiguous: false }],
    ['gotta', { forms: ['got', 'ta'], ambiguous: false }],
  ]),
  before: '',
  trailing(word) {
    if (word.length < 3) return 0;
    const found = CLITIC.exec(word);
    return found && found.index > 0 ? found[0].length : 0;
  },
  splitsHyphen: (word, before) =>
    !prefixes.has(before.toLowerCase()) &&
    !(particles.has(before.toLowerCase()) && /^\p{Lu}/u.test(word.slice(before.length + 1))),
  spacedDigits: false,
  openers: words(
    'the a an he she it they we i you this that these those in on at but and for as if when after however meanwhile according there',
  ),
};
