// A span widened to whole words and whole names: half of a hyphenated word is no name, nor is one that breaks off at "al".

const hyphen = '[-\\u2010\\u2011]';
const word = "\\p{L}[\\p{L}\\p{M}'’]*";
const after = new RegExp(`^(?:${hyphen}${word}){1,3}`, 'u');
/** … and "U.N.-" of "U.N.-backed". */
const before = new RegExp(`(?:(?:${word}|(?:\\p{Lu}\\.){2,4})${hyphen}){1,3}$`, 'u');
const particle = /^ (?:[Aa]l|[Ee]l|[Bb]in|[Bb]en|[Ii]bn|[Oo]uld|Abou|Abu)[- ]\p{Lu}[\p{L}\p{M}'’]*/u;
/** "Sebastiao do Rego Barros", "Lula da Silva": names of the Iberian and Dutch kind go on with as many words as have capitals. */
const goesOn = /^ (?:d[oa]s?|del|v[ao]n(?: de[nr])?) \p{Lu}[\p{L}\p{M}'’]*(?: \p{Lu}[\p{L}\p{M}'’]*)*/u;
const isHyphen = (c: string | undefined): boolean => c === '-' || c === '\u2010' || c === '\u2011';
/** Longer words than this are none. */
const reach = 60;

/** "Tsai Ing" of "Tsai Ing-wen", "Turki al" of "Turki al-Faisal", "Mushtaq Talib" of "Mushtaq Talib al-Saeedi". */
export function wholeWords(text: string, span: { readonly start: number; readonly end: number }) {
  let { start, end } = span;
  const rest = isHyphen(text[end]) ? after.exec(text.slice(end, end + reach)) : null;
  if (rest && /\p{L}$/u.test(text.slice(start, end))) end += rest[0].length;
  const behind = text[end] === ' ' ? text.slice(end, end + reach) : '';
  const more = behind === '' ? null : (goesOn.exec(behind) ?? particle.exec(behind));
  if (more && /\p{Ll}$/u.test(text.slice(start, end))) end += more[0].length;
  const head = isHyphen(text[start - 1]) ? before.exec(text.slice(Math.max(0, start - reach), start)) : null;
  if (head && /^\p{L}/u.test(text.slice(start, end))) start -= head[0].length;
  return { start, end };
}
