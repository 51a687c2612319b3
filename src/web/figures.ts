// Figures in words of the interface's language: "≈ 2 500 soldats", "4 / 7 soldiers".

import type { Figure } from '../domain/index.js';
import { pluralUnit } from '../exports/unit-words.js';
import { formatNumber, language } from './words/index.js';

/** French names of the units that English packs give; others are shown as they come. */
const french: Readonly<Record<string, string>> = {
  soldier: 'soldat',
  person: 'personne',
  people: 'personne',
  civilian: 'civil',
  child: 'enfant',
  woman: 'femme',
  man: 'homme',
  fighter: 'combattant',
  militant: 'militant',
  militiaman: 'milicien',
  policeman: 'policier',
  'police officer': 'policier',
  officer: 'officier',
  troop: 'soldat',
  rocket: 'roquette',
  missile: 'missile',
  drone: 'drone',
  bomb: 'bombe',
  attack: 'attaque',
  strike: 'frappe',
  victim: 'victime',
  casualty: 'victime',
  dead: 'mort',
  death: 'mort',
  killed: 'tué',
  wounded: 'blessé',
  injured: 'blessé',
  hostage: 'otage',
  prisoner: 'prisonnier',
  demonstrator: 'manifestant',
  protester: 'manifestant',
  refugee: 'réfugié',
  vehicle: 'véhicule',
  base: 'base',
  contractor: 'sous-traitant',
  member: 'membre',
  citizen: 'citoyen',
  day: 'jour',
  month: 'mois',
  year: 'an',
};
const feminine = new Set(['personne', 'femme', 'victime']);
const participles: Readonly<Record<string, string>> = { killed: 'tué', wounded: 'blessé', injured: 'blessé' };

/** A unit as it is counted: "soldiers" for 4, "soldier" for 1, "soldiers killed" where the series says what became of them. */
export function unitWords(unit: string, count: number): string {
  const fate = /^(\S+) ([a-z]+ed)$/u.exec(unit);
  if (fate) {
    const [, noun = '', participle = ''] = fate;
    if (language.value !== 'fr') return `${unitWords(noun, count)} ${participle}`;
    const word = participles[participle];
    if (word === undefined) return unit;
    return `${unitWords(noun, count)} ${word}${feminine.has(french[noun] ?? '') ? 'e' : ''}${count < 2 ? '' : 's'}`;
  }
  if (language.value === 'fr') {
    const word = french[unit];
    if (word === undefined) return unit;
    return count < 2 || /[sxz]$/u.test(word) ? word : `${word}s`;
  }
  return pluralUnit(unit, count);
}

function numberWords({ value, low, high, approximate }: Figure): string {
  const n = formatNumber;
  const about = approximate ? '≈ ' : '';
  if (low !== null && high !== null && low !== high) {
    const bounds = `${n(low)}–${n(high)}`;
    return value === null || value === low || value === high ? bounds : `${about}${n(value)} (${bounds})`;
  }
  if (value !== null && low === value && high === null) return `≥ ${n(value)}`;
  if (value !== null && high === value && low === null) return `≤ ${n(value)}`;
  if (value !== null) return `${about}${n(value)}`;
  if (low !== null) return `≥ ${n(low)}`;
  return high === null ? '?' : `≤ ${n(high)}`;
}

const countOf = ({ value, low, high }: Figure): number => value ?? high ?? low ?? 0;

export function figureWords(figure: Figure): string {
  const number = numberWords(figure);
  return figure.unit === null ? number : `${number} ${unitWords(figure.unit, countOf(figure))}`;
}

/** Several figures of one entry: "4 / 7 soldiers" where they count the same thing, else one after the other. */
export function figuresWords(figures: readonly Figure[]): string {
  const groups = new Map<string | null, Figure[]>();
  for (const figure of figures) groups.set(figure.unit, [...(groups.get(figure.unit) ?? []), figure]);
  return [...groups]
    .map(([unit, list]) => {
      // "2,500" adds nothing beside "≈ 2,500".
      const told = list.filter(
        (one) => one.approximate || !list.some((other) => other.approximate && other.value === one.value),
      );
      const numbers = [...new Set(told.map(numberWords))].join(' / ');
      return unit === null ? numbers : `${numbers} ${unitWords(unit, Math.max(...list.map(countOf)))}`;
    })
    .join(', ');
}
