// Offices of two words that a parse took for an adjective, or for a verb: « un haut responsable », « le chargé d'affaires ».

import { altered, type Token } from '../../domain/index.js';
import { Sketch } from './sketch.js';

const ranked = /^(?:responsable|gradé|fonctionnaire|dirigeant|représentant|officier|magistrat|diplomate|cadre)s?$/i;

export function withOffices(tokens: readonly Token[]): readonly Token[] {
  let s: Sketch | null = null;
  for (let i = 1; i + 1 < tokens.length; i++) {
    const [here, next] = [tokens[i]!, tokens[i + 1]!];
    if (/^hauts?$/i.test(here.form) && ranked.test(next.form) && next.head === i && here.upos === 'NOUN') {
      s ??= new Sketch(tokens);
      s.takeOver(i + 1, i);
      for (const k of s.kids(i)) if (k !== i + 1) s.hang(k, i + 1, s.at(k).deprel);
      s.hang(i, i + 1, 'amod');
      s.tokens[i] = altered(s.at(i), { upos: 'ADJ', lemma: 'haut' });
      s.tokens[i + 1] = altered(s.at(i + 1), { upos: 'NOUN' });
      s.changed = true;
    }
    const envoy = /^chargée?s?$/i.test(here.form) && /^d['’]$/i.test(next.form) && tokens[i + 2]?.form === 'affaires';
    if (!envoy || here.upos === 'NOUN' || tokens[i - 1]!.upos !== 'DET') continue;
    s ??= new Sketch(tokens);
    // The article had been given the noun's place.
    if (s.at(i).head === i - 1) {
      s.takeOver(i, i - 1);
      s.hang(i - 1, i, 'det');
      if (s.at(i).deprel === 'xcomp') s.hang(i, s.at(i).head, 'obj');
    }
    for (const k of s.kids(i + 2)) if (k > i + 2) s.hang(k, i, s.at(k).deprel);
    s.tokens[i] = altered(s.at(i), { upos: 'NOUN', lemma: 'chargé', feats: 'Gender=Masc|Number=Sing' });
    s.changed = true;
  }
  return s?.changed ? s.tokens : tokens;
}
