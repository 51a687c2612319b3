// English words of relation: offices, leadership, membership, backing, alliance.

import type { ActWords } from '../../acts.js';

export const ties: Pick<ActWords, 'roles' | 'ties' | 'relationVerbs'> = {
  roles: [
    { relation: 'spokesperson-of', nouns: 'spokesman spokeswoman spokesperson' },
    {
      relation: 'leads',
      nouns:
        'chief head leader commander chairman chairperson president director boss secretary-general chairwoman chair co-chairman co-chair co-leader co-president co-founder founder director-general chieftain warlord mastermind co-ordinator ceo strongman commander-in-chief kingpin',
    },
    {
      relation: 'office',
      nouns:
        'minister ambassador coordinator aide senator governor mayor king vice-president adviser advisor envoy representative prosecutor chancellor commissioner secretary lawmaker premier delegate consul congressman congresswoman councillor undersecretary rapporteur negotiator mediator queen pope emir sultan archbishop bishop patriarch governor-general ombudsman ombudswoman attorney-general chargé',
    },
    {
      relation: 'member-of',
      nouns:
        'member fighter officer analyst researcher professor fellow economist lecturer surgeon operative strategist veteran parliamentarian legislator',
    },
    {
      relation: 'member-of',
      nouns:
        'official activist campaigner doctor nurse medic volunteer scholar historian expert specialist scientist correspondent reporter journalist lawyer teacher worker employee',
      only: ['at', 'with', 'for', 'from', 'of'],
      trade: true,
    },
    { relation: 'successor-of', nouns: 'successor' },
    { relation: 'allied-with', nouns: 'ally partner' },
    { relation: 'opposed-to', nouns: 'enemy adversary rival foe critic opponent detractor' },
    { relation: 'backed-by', nouns: 'proxy' },
    { relation: 'backed-by', nouns: 'backer sponsor', reverse: true },
    { relation: 'part-of', nouns: 'front', only: ['for'] },
    { relation: 'part-of', nouns: 'branch wing affiliate arm offshoot subsidiary' },
  ],
  ties: [
    { relation: 'led-by', words: 'lead command head chair run', by: ['by'] },
    { relation: 'backed-by', words: 'back support fund finance arm sponsor train equip', by: ['by'] },
    {
      relation: 'allied-with',
      words: 'ally allied align aligned link tie affiliate affiliated loyal close',
      by: ['with', 'to'],
    },
    { relation: 'opposed-to', words: 'opposed oppose hostile', by: ['to'] },
    { relation: 'designated-as', words: 'designate designated blacklist', by: ['as', 'by'] },
  ],
  relationVerbs: [
    { relation: 'leads', words: 'lead command head chair run', by: [] },
    { relation: 'leads', words: 'preside', by: ['over'] },
    { relation: 'part-of', words: 'belong', by: ['to'] },
    { relation: 'part-of', words: 'comprise include', by: [], reverse: true },
    { relation: 'backed-by', words: 'back fund finance arm sponsor', by: [], reverse: true },
    { relation: 'successor-of', words: 'succeed replace', by: [] },
    { relation: 'designated-as', words: 'designate list blacklist', by: ['as', 'on', 'among'], reverse: true },
  ],
};
