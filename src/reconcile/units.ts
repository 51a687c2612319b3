// Units that count the same thing, so that "2,500 troops" and "2 500 conseillers et formateurs" are one series.

/** Words for members of a force, as the press varies them; each maps to the first. */
const forces = [
  'soldier',
  'troop',
  'serviceman',
  'service-member',
  'servicemember',
  'military',
  'militaire',
  'adviser',
  'advisor',
  'trainer',
  'personnel',
  'force',
  'gi',
  'soldat',
];
const dead = ['death', 'dead', 'fatality', 'killed', 'mort', 'killing'];
const hurt = ['injury', 'injured', 'wounded', 'casualty', 'blessé', 'wound'];
const people = ['person', 'people', 'individual', 'personne'];

const sameAs = new Map<string, string>(
  [forces, dead, hurt, people].flatMap((list) => list.map((unit) => [unit, list[0]!] as const)),
);

/** The unit under which a figure is compared; null for a bare number. "adviser and trainer" are members of a force both. */
export function unitOf(unit: string | null): string | null {
  if (unit === null) return null;
  const parts = unit
    .toLowerCase()
    .split(' and ')
    .map((part) => sameAs.get(part) ?? part);
  return new Set(parts).size === 1 ? parts[0]! : parts.join(' and ');
}

/** Units of harm done: where one stands beside an act of violence, it is its toll. */
export const tollUnits: ReadonlySet<string> = new Set([dead[0]!, hurt[0]!]);

/** Units of people: a count of them within an act of killing or wounding is its toll. */
const human = new Set(
  'person civilian soldier worker employee employé child enfant woman femme man homme protester manifestant demonstrator policeman police-officer policier officer fighter combattant militant student journalist journaliste guard contractor villager farmer paysan passenger prisoner refugee member sailor cadet marine victim victime resident people'.split(
    ' ',
  ),
);
export const isHuman = (unit: string | null): boolean => unit !== null && human.has(unitOf(unit)!);
