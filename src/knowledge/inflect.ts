// Inflects demonyms, so that a pack states one form and the text may print any.

/** French: masculine singular, or `masculine/feminine` where the feminine is not regular ("grec/grecque"). Returns all forms. */
export function frenchDemonyms(lemma: string): string[] {
  const [masculine = '', given] = lemma.split('/');
  const feminine =
    given ??
    (masculine.endsWith('e')
      ? masculine
      : /(?:[ié]en|on)$/.test(masculine)
        ? `${masculine}ne`
        : masculine.endsWith('c')
          ? `${masculine.slice(0, -1)}que`
          : `${masculine}e`);
  const plural = (word: string): string => (/[sxz]$/.test(word) ? word : `${word}s`);
  return [...new Set([masculine, feminine, plural(masculine), plural(feminine)])];
}

/** English: adjective, which is also the noun unless `adjective/noun` is given ("British/Briton"). Returns all forms. */
export function englishDemonyms(lemma: string): string[] {
  const [adjective = '', given] = lemma.split('/');
  const noun = given ?? adjective;
  const plural = /(?:ese|sh|ch|ss|[xz])$/.test(noun)
    ? noun
    : /[^aeu]man$/i.test(noun) && given !== undefined
      ? noun.replace(/man$/, 'men')
      : `${noun}s`;
  return [...new Set([adjective, noun, plural])];
}
