// French: words by which a rule reads who holds an office, leads a body or belongs to it.

import type { OfficesWords } from '../../words/offices.js';
import { never, phrases, words } from '../../words/word-set.js';

export const offices: OfficesWords = {
  hisOnly: words(''),
  itsOwn: words('son sa ses leur leurs'),
  hisOwn: words('son sa ses'),
  bodyAgain: words(
    'groupe mouvement organisation parti bloc front milice coalition alliance agence institution junte formation force union',
  ),
  nameless: words(
    'opposition police junte rébellion armée marine gendarmerie parlement sénat état-major diplomatie présidence magistrature bloc mouvement groupe parti organisation milice syndicat comité délégation faction formation alliance coalition commission union force',
  ),
  qualified: words(
    'autorité force service sécurité commission comité garde assemblée délégation aviation cour tribunal parquet renseignement',
  ),
  inTitle: words('de'),
  serving: words(
    'aide lieutenant conseiller conseillère porte-parole envoyé envoyée émissaire représentant représentante adjoint adjointe collaborateur collaboratrice',
  ),
  servedPhrase: /^(?:\s[\p{Ll}'’-]+){0,6}?\s(?:du|de|d['’])\s?(?:(?:la|le|l['’])\s?)?(?:[\p{L}-]+\s){0,3}$/u,
  ofLeader:
    /^\s(?:de|d['’]|du)\s?(?:(?:général|maréchal|colonel|président|cheikh|ayatollah|amiral|commandant|M\.)\s)?$/,
  whichLeads: /^,?\s(?:que|qu['’])\s?$/,
  whoseBody: never,
  whichBefore: words('que'),
  command: words('commandement direction présidence houlette'),
  under: words('sous'),
  commandedBy: /^\s(?:de|d['’]|du)\s?(?:[\p{L}.-]+\s){0,2}$/u,
  collective: words(
    'coalition alliance nébuleuse réseau groupe ensemble regroupement rassemblement mouvance constellation collection',
  ),
  called: words('nommer appeler dénommer nommé dénommé'),
  calledAs: words(''),
  appoints: words('nommer élire désigner choisir'),
  headship: words('tête'),
  stateOffice: words('secrétaire chef ministre'),
  complement: phrases('de', 'du', 'des', 'd', 'au', 'aux', 'à', 'au sein de', 'auprès de', 'en', 'avec', 'l'),
  sent: words('ambassadeur ambassadrice envoyé envoyée émissaire consul délégué déléguée représentant représentante'),
  armsToo: words(''),
  ofNoState: words('commandant directeur patron'),
  staff: words('cabinet état-major protocole'),
  workingAt: words(''),
  deputy: words('adjoint vice'),
  oneOfMany: words('local senior'),
  manyHave: words('leader'),
  ofHisBody: words(''),
  general: words(''),
  secretary: words(''),
  ofTitle: words('vice premier vice-premier prime'),
  listGoesOn: /^,\s+(?:ou|et|puis|ainsi que)\s/,
  state: words('état'),
  fromTo: /^[^.;:]*?\b(?:de|entre) (?:\p{L}+ )?\d{4} (?:à|et) (?:\p{L}+ )?\d{4}/u,
  former: words('ancien ex feu'),
  onceBefore: words('ex'),
  territorial: words(
    'maire gouverneur gouverneure préfet préfete procureur procureure évêque archevêque émir roi prince sultan député députée sénateur ambassadeur ministre premier',
  ),
  ofPerson: words('aide conseiller conseillère émissaire collaborateur'),
  thereOrTo: words('à au aux en'),
  ofField: words('ministre élu élue figure'),
  ofPlace: words('de du des d'),
  nextTo: words('de à avec'),
  alliance: words('alliance coalition parti mouvement groupe liste bloc'),
  installs: words('nommer élire réélire désigner introniser devenir rester demeurer proclamer'),
  oneOfThem: words('dont notamment'),
  atPlace: words('à au aux en dans'),
  becomes: words('devenir rester demeurer'),
  secretaryGeneral: '',
  titledOf: [],
};
