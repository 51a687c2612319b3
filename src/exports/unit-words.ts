// Units in English words, as they are counted: "25 fighters", "1 soldier", "12 people".

const irregular: Readonly<Record<string, string>> = {
  person: 'people',
  people: 'people',
  man: 'men',
  woman: 'women',
  child: 'children',
  dead: 'dead',
  killed: 'killed',
  wounded: 'wounded',
  injured: 'injured',
  personnel: 'personnel',
  military: 'military',
  aircraft: 'aircraft',
  troop: 'troops',
};

/** The plural of a unit where the count is not one; units that are no English words ("sous-traitant" too) take an s, others stay as they are. */
export function pluralUnit(unit: string, count: number): string {
  if (count === 1 || !/^\p{Ll}[\p{Ll} -]*$/u.test(unit)) return unit;
  const known = irregular[unit] ?? (unit.endsWith('man') ? unit.replace(/man$/u, 'men') : undefined);
  if (known !== undefined) return known;
  // « tir de roquette »: the first word is what is counted.
  const of = /^(\p{Ll}+)( (?:de|d'|of) .+)$/u.exec(unit);
  if (of) return `${pluralUnit(of[1]!, count)}${of[2]}`;
  if (/[^aeiou]y$/u.test(unit)) return unit.replace(/y$/u, 'ies');
  if (/(?:ch|sh|x|z|ss)$/u.test(unit)) return `${unit}es`;
  return unit.endsWith('s') ? unit : `${unit}s`;
}
