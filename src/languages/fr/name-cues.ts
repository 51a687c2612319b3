// French words that tell what kind of name stands beside them.

import type { NameCues } from '../name-cues.js';

const words = (s: string): ReadonlySet<string> => new Set(s.trim().split(/\s+/));

export const nameCues: NameCues = {
  titles:
    words(`m. mm. mme mmes mlle monsieur madame messieurs docteur dr dr. professeur pr maître me général générale généraux gén. gal brigadier brig.
    colonel col. lieutenant lieutenant-colonel capitaine commandant cdt. sergent caporal amiral vice-amiral maréchal major adjudant président présidente vice-président vice-présidente
    ex-président premier ministre premier-ministre ministre ministres chancelier chancelière sénateur sénatrice député députée maire gouverneur gouverneure
    ambassadeur ambassadrice porte-parole secrétaire roi reine prince princesse émir cheikh sheikh ayatollah pape imam cardinal évêque archevêque rabbin mollah
    juge procureur avocat avocate journaliste reporter chef leader directeur directrice patron candidat candidate acteur actrice chanteur chanteuse écrivain
    joueur joueuse entraîneur sélectionneur cycliste skipper frère sœur père mère fils fille épouse époux homme femme sir lord saint sainte`),
  bodies:
    words(`ministère gouvernement parti front mouvement union armée armées forces force garde police gendarmerie marine milice brigade brigades bataillon
    conseil comité commission cour tribunal parlement assemblée sénat chambre congrès université école institut institution agence organisation association
    fédération confédération ligue club banque groupe société compagnie entreprise syndicat coalition alliance ong fondation centre office bureau
    service services direction département observatoire autorité journal quotidien hebdomadaire chaîne radio télévision équipe communauté hôpital musée corps`),
  sites:
    words(`province région ville village district gouvernorat département quartier capitale banlieue île îles mont montagne montagnes fleuve rivière lac mer océan
    golfe détroit désert vallée plaine plateau col cap baie aéroport port gare base camp route rue avenue boulevard place pont frontière côte péninsule état
    royaume république pays territoire camps nord sud est ouest`),
  locatives: words('à en dans vers depuis près sur jusque jusqu’ chez au aux entre'),
  links: words("de d' d’ du des la le les l' l’ et à au aux en pour the of"),
  sayings:
    words(`dire déclarer affirmer annoncer ajouter indiquer expliquer préciser estimer assurer souligner rappeler répondre confier confirmer démentir dénoncer
    raconter rapporter écrire demander appeler promettre juger réagir commenter accuser condamner`),
  calendar: words(
    `lundi mardi mercredi jeudi vendredi samedi dimanche janvier février mars avril mai juin juillet août septembre octobre novembre décembre`,
  ),
};
