// Cases: the type and mode of the act that a sentence tells, by what does it and what it is done to; null where it tells none.

import { describe, expect, test } from 'vitest';
import { claimsOf } from '../testing.js';

const cases: readonly [string, string | null][] = [
  // by the arms
  ["L'artillerie géorgienne a ouvert le feu sur Tskhinvali.", 'ASSAULT/heavy-weapons'],
  ["L'artillerie pakistanaise a pilonné la ville de Poonch.", 'ASSAULT/heavy-weapons'],
  ['Les camps ont été bombardés la semaine dernière au mortier.', 'ASSAULT/heavy-weapons'],
  ['Des tirs de missiles iraniens contre deux bases ont fait dix blessés.', 'ASSAULT/heavy-weapons'],
  ['Les rebelles ont pilonné le camp pendant la nuit.', 'ASSAULT'],
  ['Les policiers ont ouvert le feu sur la foule.', 'ASSAULT/firearms'],
  // by what it was done to
  ["L'armée affirme avoir abattu cinq avions indiens.", 'ASSAULT/destroy'],
  ["L'armée affirme avoir abattu cinq rebelles.", 'ASSAULT/kill'],
  ['Son véhicule a été caillassé dimanche.', 'ASSAULT'],
  ['Quatorze des dix-neuf candidats ont été éliminés.', null],
  ["La liste des noms n'a pas été arrêtée.", null],
  ['Leurs domiciles ont été pillés.', 'ASSAULT'],
  ['Le Cambodge a évacué 101 229 habitants.', 'AID'],
  ['Le Nigeria a coupé l’électricité qu’il fournit à son voisin.', 'SANCTION/suspend'],
  ['Les combattants ont remis leurs armes à l’ONU.', 'RETREAT/disarm'],
  // by who does it
  ['Les insurgés ont capturé trois soldats.', 'ASSAULT/abduct'],
  ["L'armée a capturé deux djihadistes.", 'COERCE/arrest'],
  // by chance, or by whoever writes
  ['Un gendarme a été tué par un tir accidentel.', null],
  ["Ils ont tout perdu, disent des survivants rencontrés à l'hôpital.", null],
];

describe('what an act comes to', () => {
  test.each(cases)('%s  %s', (text, wanted) => {
    const [first] = claimsOf('fr', text).filter((c) => c.kind === 'event');
    expect(first ? [first.type, first.mode].filter(Boolean).join('/') : null).toBe(wanted);
  });
});
