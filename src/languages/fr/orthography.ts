// How French writes its words: elision, inverted pronouns, contractions, abbreviations.

import type { Contraction, Orthography } from '../orthography.js';

const words = (s: string): ReadonlySet<string> => new Set(s.trim().split(/\s+/));

const sure = (...forms: string[]): Contraction => ({ forms, ambiguous: false });
const maybe = (...forms: string[]): Contraction => ({ forms, ambiguous: true });

// "des" and "du" are also the indefinite and the partitive article.
const contractions = new Map<string, Contraction>([
  ['du', maybe('de', 'le')],
  ['des', maybe('de', 'les')],
  ['au', sure('à', 'le')],
  ['aux', sure('à', 'les')],
  ['duquel', sure('de', 'lequel')],
  ['desquels', sure('de', 'lesquels')],
  ['desquelles', sure('de', 'lesquelles')],
  ['auquel', sure('à', 'lequel')],
  ['auxquels', sure('à', 'lesquels')],
  ['auxquelles', sure('à', 'lesquelles')],
  ['dudit', sure('de', 'ledit')],
  ['desdits', sure('de', 'lesdits')],
  ['desdites', sure('de', 'lesdites')],
  ['audit', sure('à', 'ledit')],
]);

// Pronouns after the verb; "-t-" belongs to the pronoun, as in UD_French.
const INVERTED =
  /(?<=[a-zà-ÿ])(?:-t-(?:il|elle|on|ils|elles)|-(?:il|elle|on|ils|elles|je|tu|nous|vous|ce|moi|toi|lui|leur|le|la|les|y|en))$/i;
const WHOLE =
  /^(?:rendez-vous|chez-(?:moi|toi|lui|nous|vous)|entre-nous|va-et-vient|peut-être|sot-l'y-laisse|je-ne-sais-quoi|.*-(?:de|sur|sous|en|lès|les|le|la)-(?:le|la|les|y|en))$/i;

export const orthography: Orthography = {
  abbreviations: words(`
    m. mm. mr. me. mgr. mme. mlle. dr. drs. pr. prof. st. ste. gén. gal. brig. col. cdt. cne. cpt. capt. lt. ltn. sgt. adj. maj. amb.
    min. prés. dir. hon. cf. p. pp. vol. art. al. éd. ed. n. no. nos. fig. tél. tel. env. ex. chap. vs. c.-à-d. c-à-d. av. apr. ap.
    bd. boul. r. rte. dép. réf. ref. rev. mt. ft. gen. lieut. s.a.r. s.e. s.m. zool. bot. hab. janv. févr. juil. sept. oct. nov. déc. j.`),
  closing: words('etc. inc. corp. ltd. cie. jr. sr. co. s.a. j.-c. av.j.-c.'),
  contractions,
  before:
    "l['’]on(?![\\p{L}])|c['’]est-à-dire|(?:[ldjtmnsc]|qu|jusqu|lorsqu|puisqu|quoiqu)['’](?=[\\s]?[aeiouyhàâäéèêëîïôöùûüÿœæ0-9«“\"‘(\\[]|[\\s]?$)",
  trailing(word) {
    if (!word.includes('-') || WHOLE.test(word)) return 0;
    const found = INVERTED.exec(word);
    if (!found) return 0;
    const stem = word.slice(0, found.index);
    // A verb before its pronoun is in lower case or opens the sentence ("Sont-ils"); a name has more capitals ("Saint-Jean-le").
    if (/-\p{Lu}/u.test(stem) || (/^\p{Lu}/u.test(word) && /-(?:le|la|les|y|en)$/i.test(word))) return 0;
    return found[0].length;
  },
  splitsHyphen: () => false,
  spacedDigits: true,
  openers: words('le la les un une des il elle ils elles on ce cette ces en dans pour mais et selon au aux à'),
};
