// French verbs of saying: SUPPORT, REQUEST, ACCUSE, REJECT, THREATEN, and plain statements.

import type { VerbGroup } from '../../acts.js';

const statement = 'statement';

export const sayings: readonly VerbGroup[] = [
  {
    type: 'SUPPORT',
    kind: statement,
    verbs:
      'soutenir appuyer saluer féliciter applaudir encourager remercier acclamer ovationner plébisciter défendre+décision défendre+action défendre+riposte défendre+accord défendre+opération défendre+intervention défendre+frappe',
    needs: 'obj',
  },
  {
    type: 'SUPPORT',
    kind: statement,
    verbs:
      'exprimer+soutien apporter+soutien réaffirmer+soutien exprimer+solidarité rendre+hommage réitérer+soutien témoigner+soutien témoigner+solidarité manifester+soutien manifester+solidarité afficher+soutien assurer+soutien apporter+appui réaffirmer+solidarité présenter+condoléance adresser+condoléance exprimer+condoléance présenter+condoléances adresser+condoléances exprimer+condoléances transmettre+condoléances afficher+solidarité réitérer+solidarité accorder+confiance voter+confiance renouveler+confiance accorder+soutien offrir+soutien se_tenir+côté tenir+côté adresser+félicitation adresser+félicitations saluer+mémoire prendre+défense se_rallier se_ranger+côté se_ranger+derrière',
    recipient: ['à', 'iobj', 'avec', 'envers', 'de', 'obj'],
  },
  { type: 'SUPPORT', kind: statement, verbs: 'se_féliciter se_réjouir', recipient: ['de'] },
  {
    type: 'SUPPORT',
    kind: statement,
    verbs:
      'reconnaître+état reconnaître+président reconnaître+autorité reconnaître+annexion reconnaître+république reconnaître+indépendance reconnaître+souveraineté reconnaître+victoire reconnaître+gouvernement',
    recipient: ['de'],
  },
  {
    type: 'REQUEST',
    kind: statement,
    verbs: 'demander réclamer exiger solliciter requérir',
    recipient: ['à', 'iobj', 'auprès de', 'de la part de'],
    needs: 'obj',
  },
  {
    type: 'REQUEST',
    kind: statement,
    verbs:
      'ordonner+enquête demander+enquête réclamer+enquête exiger+enquête diligenter+enquête ordonner+ouverture ordonner+évacuation',
    recipient: ['à', 'iobj'],
  },
  { type: 'REQUEST', kind: statement, verbs: 'préconiser prôner conditionner', recipient: [], needs: 'obj' },
  { type: 'REQUEST', kind: statement, verbs: 'souhaiter vouloir', recipient: [], needs: 'subjunctive' },
  { type: 'REQUEST', kind: statement, verbs: 'plaider insister', recipient: ['auprès de'], needs: 'appeal' },
  {
    type: 'REQUEST',
    kind: statement,
    verbs: 'ordonner recommander conseiller intimer',
    recipient: ['à', 'iobj'],
    needs: 'clause',
  },
  {
    type: 'REQUEST',
    kind: statement,
    verbs: 'exhorter presser sommer enjoindre conjurer implorer adjurer supplier',
    recipient: ['obj', 'iobj', 'à'],
  },
  // « a prié pour les morts »: who asks nobody for anything prays.
  { type: 'REQUEST', kind: statement, verbs: 'prier', recipient: ['obj'], needs: 'obj' },
  // « a fait appel à l'armée », but « a fait appel » of a judgement.
  { type: 'REQUEST', kind: statement, verbs: 'faire+appel', recipient: ['à', 'iobj'], needs: 'slot' },
  { type: 'REQUEST', kind: statement, verbs: 'appeler inviter convier', recipient: ['obj', 'iobj'], needs: 'clause' },
  {
    type: 'REQUEST',
    kind: statement,
    verbs:
      'renouveler+demande formuler+demande lancer+appel réitérer+appel réitérer+demande renouveler+appel adresser+demande adresser+requête adresser+appel donner+ordre intimer+ordre faire+pression exercer+pression rappeler+ordre déposer+requête saisir+conseil appeler+calme appeler+retenue appeler+désescalade appeler+dialogue appeler+grève appeler+cessez-le-feu appeler+aide appeler+libération appeler+arrêt appeler+fin appeler+cessation appeler+reprise appeler+ouverture appeler+fermeture appeler+création appeler+évacuation appeler+départ appeler+retrait appeler+retour appeler+report appeler+levée appeler+suspension appeler+démission appeler+dissolution appeler+intervention appeler+mobilisation appeler+manifestation appeler+rassemblement appeler+boycott appeler+insurrection appeler+résistance appeler+soulèvement appeler+vote appeler+enquête appeler+unité appeler+solidarité appeler+sérénité appeler+vigilance appeler+prudence appeler+apaisement appeler+négociation appeler+trêve appeler+paix appeler+réconciliation appeler+application appeler+respect appeler+mise appeler+renforcement appeler+protection appeler+élection inviter+table inviter+dialogue inviter+négociation inviter+discussion convoquer+réunion demander+réunion réclamer+réunion convoquer+sommet demander+convocation appeler+désarmement appeler+dépôt mettre+demeure saisir+cour proposer+trêve soumettre+trêve soumettre+proposition soumettre+plan soumettre+projet remettre+proposition transmettre+proposition proposer+plan proposer+médiation proposer+négociation proposer+dialogue proposer+cessez-le-feu proposer+rencontre proposer+feuille',
    recipient: ['obj', 'à', 'iobj', 'auprès de', 'sur'],
  },
  {
    type: 'ACCUSE',
    kind: statement,
    verbs:
      'accuser condamner dénoncer critiquer fustiger blâmer épingler vitupérer incriminer vilipender accabler mettre+cause pointer+doigt stigmatiser conspuer décrier réprouver désavouer soupçonner suspecter inculper tancer insulter dénigrer calomnier diffamer désapprouver rabrouer huer chahuter étriller éreinter traîner+justice attaquer+justice poursuivre+justice assigner+justice mettre+examen tenir+responsable rendre+responsable juger+responsable qualifier+agression qualifier+crime qualifier+génocide qualifier+terroriste qualifier+provocation qualifier+mensonge qualifier+assassinat qualifier+meurtre qualifier+terrorisme qualifier+violation qualifier+barbarie qualifier+massacre qualifier+occupation qualifier+ingérence qualifier+invasion qualifier+putsch qualifier+apartheid qualifier+chantage qualifier+piraterie qualifier+escalade qualifier+nettoyage qualifier+guerre qualifier+criminel qualifier+barbare qualifier+odieux qualifier+ignoble qualifier+inacceptable qualifier+injustifiable qualifier+illégal qualifier+irresponsable qualifier+honteux qualifier+scandaleux qualifier+lâche qualifier+dictateur qualifier+tyran qualifier+assassin qualifier+boucher qualifier+traître qualifier+fasciste qualifier+nazi qualifier+antisémite qualifier+raciste qualifier+voyou juger+inacceptable juger+inadmissible juger+intolérable juger+irresponsable juger+illégal juger+scandaleux juger+honteux juger+disproportionné désigner+responsable désigner+coupable désigner+auteur désigner+cerveau traiter+terroriste traiter+menteur traiter+criminel traiter+antisémite traiter+assassin traiter+nazi traiter+fasciste traiter+raciste traiter+lâche traiter+traître traîner+tribunal traduire+justice traduire+tribunal renvoyer+tribunal renvoyer+assises déférer+justice déférer+parquet',
    needs: 'obj',
  },
  // In words only; armed men do it otherwise.
  { type: 'ACCUSE', kind: statement, verbs: 's_en_prendre', recipient: ['à', 'iobj'], needs: 'actor' },
  {
    type: 'ACCUSE',
    kind: statement,
    verbs:
      'reprocher imputer attribuer+attaque attribuer+attentat attribuer+assassinat attribuer+frappe attribuer+meurtre attribuer+tir attribuer+responsabilité attribuer+paternité attribuer+bombardement attribuer+explosion attribuer+enlèvement attribuer+massacre attribuer+incendie attribuer+sabotage attribuer+tuerie attribuer+trouble attribuer+violence attribuer+mort attribuer+échec attribuer+crise attribuer+drame pointer+responsabilité rejeter+responsabilité rejeter+faute faire+reproche',
    recipient: ['à', 'iobj', 'sur'],
  },
  {
    type: 'ACCUSE',
    kind: statement,
    verbs:
      's_indigner s_insurger se_plaindre s_élever porter+plainte déposer+plainte saisir+justice saisir+tribunal lancer+accusation porter+accusation',
    recipient: ['contre', 'de', 'auprès de'],
    needs: 'actor',
  },
  {
    type: 'ACCUSE',
    kind: statement,
    verbs:
      'parler+crime parler+génocide parler+massacre parler+terrorisme parler+agression parler+provocation parler+ingérence parler+nettoyage parler+escalade parler+violation parler+apartheid parler+carnage parler+barbarie parler+attentat voir+main',
    recipient: [],
  },
  {
    type: 'ACCUSE',
    kind: statement,
    verbs: 'convoquer+ambassadeur convoquer+chargé convoquer+ambassadrice convoquer+diplomate convoquer+consul',
    needs: 'obj',
  },
  {
    type: 'REJECT',
    kind: statement,
    verbs:
      'rejeter refuser décliner récuser retoquer débouter éconduire balayer+accusation balayer+critique balayer+allégation',
    recipient: ['à', 'de'],
    content: 'false',
  },
  // … but « claque la porte du parti » leaves it.
  {
    type: 'REJECT',
    kind: statement,
    verbs: 'claquer+négociation claquer+pourparler claquer+discussion claquer+réunion claquer+conférence',
    needs: 'obj',
    recipient: [],
  },
  {
    type: 'REJECT',
    kind: statement,
    verbs:
      'repousser+proposition repousser+offre repousser+demande repousser+idée écarter+idée écarter+possibilité écarter+hypothèse exclure+idée exclure+possibilité exclure+hypothèse opposer+refus opposer+fin décliner+offre rejeter+demande rompre+accord rompre+trêve rompre+cessez-le-feu ignorer+appel ignorer+ultimatum ignorer+injonction faire+oreille quitter+table mettre+négociation mettre+pourparlers mettre+trêve mettre+accord dénoncer+traité dénoncer+convention se_retirer+traité se_retirer+accord se_retirer+négociation quitter+accord quitter+traité sortir+accord sortir+traité boycotter+négociation boycotter+pourparlers boycotter+conférence boycotter+sommet bouder+sommet bouder+conférence annuler+visite annuler+rencontre annuler+voyage annuler+déplacement annuler+sommet résilier+accord résilier+contrat qualifier+fabrication qualifier+fabrications qualifier+mensongère qualifier+infondé qualifier+calomnie qualifier+absurde',
    recipient: ['à', 'iobj', 'de'],
    content: 'false',
  },
  {
    type: 'REJECT',
    kind: statement,
    verbs:
      'bloquer+résolution bloquer+texte bloquer+projet bloquer+déclaration bloquer+adhésion bloquer+candidature bloquer+accord',
    recipient: ['de'],
  },
  { type: 'REJECT', kind: statement, verbs: 'exclure', recipient: [], needs: 'clause', content: 'false' },
  {
    type: 'REJECT',
    kind: statement,
    verbs:
      'exclure+intervention exclure+envoi exclure+négociation exclure+dialogue exclure+retour exclure+retrait exclure+cessez-le-feu exclure+trêve exclure+recours exclure+déploiement exclure+discussion exclure+accord exclure+compromis exclure+concession exclure+participation exclure+option exclure+attaque exclure+opération exclure+guerre exclure+escalade exclure+levée exclure+report exclure+démission exclure+scénario exclure+rencontre',
    recipient: ['avec'],
    content: 'false',
  },
  { type: 'REJECT', kind: statement, verbs: 'démentir nier réfuter contester', recipient: [], content: 'false' },
  {
    type: 'REJECT',
    kind: statement,
    verbs: 's_opposer opposer+veto mettre+veto se_refuser user+veto',
    recipient: ['à'],
  },
  { type: 'REJECT', kind: statement, verbs: 'voter se_prononcer', recipient: ['contre'], needs: 'slot' },
  { type: 'THREATEN', kind: statement, verbs: 'menacer', recipient: ['obj', 'iobj'] },
  { type: 'THREATEN', kind: statement, verbs: 'mettre+garde avertir', recipient: ['obj', 'iobj', 'contre'] },
  {
    type: 'THREATEN',
    kind: statement,
    verbs:
      'brandir+menace agiter+menace proférer+menace adresser+menace lancer+menace lancer+avertissement adresser+avertissement lancer+ultimatum adresser+ultimatum fixer+ultimatum poser+ultimatum promettre+vengeance promettre+riposte promettre+représailles promettre+réponse jurer+vengeance crier+vengeance promettre+venger jurer+venger promettre+punir promettre+riposter jurer+riposter jurer+détruire jurer+punir promettre+enfer promettre+châtiment se_réserver+droit menacer+représailles brandir+sanction brandir+spectre agiter+spectre',
    recipient: ['à', 'iobj', 'contre', 'envers'],
  },
  // an ultimatum, whatever it is called
  {
    type: 'THREATEN',
    kind: statement,
    verbs: 'donner+heure donner+semaine laisser+heure laisser+semaine accorder+heure',
    recipient: ['à', 'iobj'],
    needs: 'actor',
  },
  {
    type: 'STATE',
    kind: statement,
    needs: 'clause',
    recipient: ['à', 'auprès de', 'iobj', 'devant'],
    verbs:
      'dire déclarer affirmer indiquer expliquer préciser souligner ajouter estimer assurer rappeler noter signaler insister poursuivre confier écrire tweeter répondre juger considérer observer conclure soutenir témoigner raconter marteler lancer lâcher commenter réaffirmer redire réitérer répéter espérer souhaiter prédire prévenir avertir promettre jurer arguer plaider croire penser regretter déplorer relever renchérir rétorquer répliquer clamer proclamer martelé relater détailler exposer évoquer suggérer mentionner craindre redouter exprimer écrire alerter reprendre résumer attester certifier alléguer prétendre avancer informer notifier spécifier nuancer tempérer ironiser s_interroger s_inquiéter se_dire s_alarmer s_étonner se_demander s_exclamer s_écrier tonner trancher objecter murmurer glisser souffler asséner pointer réagir divulguer supposer imaginer pronostiquer énoncer twitter titrer argumenter riposter fulminer confesser parier garantir faire+savoir faire+valoir faire+remarquer faire+observer laisser+entendre enchaîner compléter analyser diagnostiquer railler plaisanter gronder pester tempêter s_emporter s_agacer s_offusquer se_défendre se_justifier anticiper tabler vociférer hurler faire+comprendre laisser+croire mettre+avant se_désoler se_lamenter se_vanter se_targuer se_déclarer se_souvenir se_rappeler s_émouvoir s_enthousiasmer s_impatienter s_irriter s_enorgueillir se_remémorer grincer soupirer sourire hasarder temporiser minimiser corriger rectifier décrypter éclairer calculer philosopher pleurer sangloter crier scander chuchoter bougonner grommeler admonester balayer acquiescer abonder se_persuader',
  },
  {
    type: 'STATE',
    kind: statement,
    needs: 'clause',
    content: 'true',
    recipient: ['à', 'auprès de', 'iobj', 'devant'],
    verbs: 'confirmer révéler reconnaître admettre constater annoncer rapporter concéder avouer documenter établir',
  },
  {
    type: 'STATE',
    kind: statement,
    needs: 'obj',
    content: 'true',
    recipient: ['à', 'auprès de', 'iobj'],
    verbs:
      'annoncer confirmer révéler rapporter signaler évoquer dévoiler faire+état faire+part exprimer+inquiétude exprimer+préoccupation exprimer+espoir exprimer+regret exprimer+crainte exprimer+indignation manifester+inquiétude tirer+sonnette',
  },
  { type: 'STATE', kind: statement, verbs: 's_exprimer', recipient: [] },
];
