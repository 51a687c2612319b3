import { expect, test } from 'vitest';
import { modelFor } from './model.js';
import { settleTags } from './settle-tags.js';
import { UPOS, uposIndex } from './upos.js';

const { words: vocabulary, inflector } = modelFor('en')!;

/** Words as "form/TAG"; the tags afterwards. */
function settled(tagged: string): string {
  const pairs = tagged.split(' ').map((w) => w.split('/') as [string, (typeof UPOS)[number]]);
  const words = pairs.map(([form]) => vocabulary.look(form));
  const tags = Uint8Array.from(pairs, ([, upos]) => uposIndex(upos));
  settleTags(words, tags, new Uint16Array(words.length).fill(65_535), inflector.inflections);
  return [...tags].map((t) => UPOS[t]).join(' ');
}

test.each([
  ['accused/VERB them/PRON of/SCONJ bombing/NOUN the/DET city/NOUN', 'VERB PRON SCONJ VERB DET NOUN'],
  ['after/ADP shelling/NOUN a/DET school/NOUN', 'ADP VERB DET NOUN'],
  ['more/ADJ than/ADP forty/NOUN villagers/NOUN', 'ADJ ADP NUM NOUN'],
  ['Clashes/VERB between/ADP soldiers/NOUN', 'NOUN ADP NOUN'],
  ['the/DET player/NOUN kills/NOUN rivals/NOUN and/CCONJ wins/VERB', 'DET NOUN VERB NOUN CCONJ VERB'],
  // A noun with nothing behind it, or no verb; a name; a verb that has its subject.
  ['accused/VERB of/ADP bombing/NOUN ./PUNCT', 'VERB ADP NOUN PUNCT'],
  ['before/ADP evening/NOUN the/DET army/NOUN', 'ADP NOUN DET NOUN'],
  ['the/DET chief/NOUN arms/NOUN dealers/NOUN were/AUX held/VERB', 'DET NOUN NOUN NOUN AUX VERB'],
  ['Forty/PROPN Thieves/PROPN', 'PROPN PROPN'],
  ['He/PRON clashes/VERB between/ADP meetings/NOUN', 'PRON VERB ADP NOUN'],
])('%s', (tagged, expected) => {
  expect(settled(tagged)).toBe(expected);
});
