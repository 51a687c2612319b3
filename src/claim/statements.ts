// Statements: who said, asked, threatened or accused, directly or indirectly, and in which words.

import type { ActorRef, ClaimType, Span } from '../domain/index.js';
import { citedFor } from './attribution.js';
import { isVenue, placeOf, timeOf } from './circumstances.js';
import { contentType, menaces, threatens } from './content.js';
import { blank, type Draft, recent } from './draft.js';
import { anchorsOf } from './events/anchors.js';
import { acted, slot } from './events/slots.js';
import { offField } from './events/tame.js';
import { isNegated, ownModality, standing } from './modality.js';
import { nounAct } from './nouns.js';
import { merge, nobody, participants, without } from './participants.js';
import type { Reading } from './reading.js';
import { askedOf, matchVerbs } from './senses.js';
import {
  blamed,
  blamedBefore,
  canBeTold,
  firstInside,
  holder,
  named,
  served,
  struck,
} from './statements/addressees.js';
import { clauseSpans, contentClauses, isMerelyThought } from './statements/clauses.js';
import { lastSpeaker } from './statements/last-speaker.js';
import { type Brought, isSpeech } from './statements/quotations.js';
import { aheadOf, isPartial, pieces, textOf } from './statements/said.js';
import { agencyTold, isInverted, speakersOf } from './statements/speakers.js';
import { accordingTo, counters, nominal } from './statements/unspoken.js';
import type { Tree } from './tree.js';

/** Nouns of what is done that end like those of things. */
const noDeed =
  /^(?:information|question|situation|génération|generation|condition|édition|edition|section|document|instrument|population|nation|station|position|appartement|apartment|département|department|gouvernement|government|parlement|parliament|image|message|village|page|voiture|nature|culture|lecture|facture|chance|distance|finance|assurance|insurance|moment|monument|élément|element|segment|ligament|vêtement|équipement|equipment|logement|mission|émission|télévision|television|passion|pension|version|dimension|collection|option|fonction|function|station|action)$/;

/** "announced the suspension of the accord", « a annoncé la formation d'une commission »: a noun of doing, with what it is done to. */
function namesDeed(tree: Tree, o: number): boolean {
  const lemma = tree.lemma(o);
  if (tree.at(o).upos !== 'NOUN' || noDeed.test(lemma) || tree.child(o, 'nmod') === undefined) return false;
  return (
    /(?:tion|sion|ement|iment|ture)$/.test(lemma) ||
    /^(?:cessez-le-feu|trêve|retrait|départ|fin|arrêt|envoi|report|retour|début|reprise|accord|gel|ceasefire|truce|withdrawal|end|halt|start|resumption|release|departure|return|deal|plan|appointment|freeze|closure|dismissal)$/.test(
      lemma,
    )
  );
}

/** Him, her, them; "the other". */
const isSomebody = (tree: Tree, o: number): boolean =>
  /^(?:him|her|them|us|me|other|le|la|les|lui)$/.test(tree.at(o).form.toLowerCase());

/** "a dénoncé une violation de l'accord", « un acte lâche »: what is done or said can be condemned, whoever did it. */
function isCharged(r: Reading, s: number, v: number, o: number): boolean {
  const tree = r.trees[s]!;
  if (nounAct(r, s, o) || r.inQuotation(tree.at(o))) return true;
  const lemma = tree.lemma(o);
  if (tree.at(o).upos !== 'NOUN' || noDeed.test(lemma)) return false;
  return (
    openly.test(tree.lemma(v)) ||
    r.lexicon.content.accuse.has(lemma) ||
    deed.test(lemma) ||
    (/(?:tion|sion|ement|isme|ence|ance)$/.test(lemma) && tree.child(o, 'nmod', 'amod', 'acl') !== undefined)
  );
}

/** Verbs that mean nothing else, whatever thing is their object. */
const openly = /^(?:condemn|denounce|deplore|decry|dénoncer|déplorer|fustiger|réprouver)$/;

const deed =
  /^(?:acte|usage|recours|violence|abus|exaction|atrocité|décision|politique|attitude|silence|impunité|échec|mesure|loi|mutisme|inaction|mascarade|manœuvre|tentative|chantage|discours|propos|dérive|coup|propagande|trahison|complot|complicité|crime|viol|torture|manquement|injustice|act|use|abuse|atrocity|decision|policy|silence|impunity|failure|measure|law|attempt|remark|plot|crime|torture)$/;

/** Feelings that condemn, and what a thing is called by who condemns it. */
const chargedBy =
  /^(?:outrage|anger|indignation|dismay|fury|disgust|condemnation|sham|farce|disgrace|disgraceful|shameful|fraud|fraudulent|crime|criminal|atrocity|massacre|genocide|aggression|murder|barbarity|barbaric|barbarism|unlawful|illegal|reckless|betrayal|blackmail|heinous|despicable|horrific|abhorrent|inhumane|cowardly|terrorist|terrorism|provocation|violation|slaughter|cleansing|unjust|unjustified)$/;

/** Verbs of saying that mean much else: what makes them one is the words. */
const loosely =
  /^(?:find|lancer|lâcher|glisser|souffler|poursuivre|reprendre|conclure|riposter|réagir|avancer|pointer|trancher|résumer)$/;

/** « dément formellement », "has refused": what is denied need not be said again. */
const flatly = /^(?:démentir|nier|refuse)$/;

/** « L'ambassade « dément formellement » »: words quoted of the one who is their subject, who stands before them. */
function quotedSelf(r: Reading, s: number, v: number): boolean {
  const tree = r.trees[s]!;
  const quote = r.quotationsAt(tree.at(v)).find((q) => q.start <= tree.at(v).start && tree.at(v).end <= q.end);
  if (quote === undefined) return false;
  const opening = Math.min(
    v,
    ...tree.children(v, 'aux', 'advmod', 'expl').filter((k) => k < v && tree.at(k).start >= quote.start),
  );
  const before = tree.tokens.filter(
    (t) => t.start > quote.start && t.end <= tree.at(opening).start && t.upos !== 'PUNCT',
  );
  return (
    before.length === 0 &&
    tree.subjects(v).some((x) => tree.at(x).end <= quote.start && tree.at(x).start >= tree.sentence.start)
  );
}

const press = /(?<!\p{L})(?:reporters?|journalists?|journalistes?|newspapers?|press|presse)(?!\p{L})/iu;

const court = /^(?:cour|tribunal|juge|court|judge)$/;
const deciding = (tree: Tree, v: number): boolean =>
  /^(?:confirmer|confirm)$/.test(tree.lemma(v)) && tree.subjects(v).some((x) => court.test(tree.lemma(x)));

/** "agreed on the text", "accepted a ceasefire": with whom it is shared. */
const agrees = (r: Reading, tree: Tree, v: number): boolean =>
  /^(?:agree|convenir)$/.test(tree.lemma(v)) ||
  (tree.lemma(v) === 'accept' && tree.objects(v).some((o) => r.lexicon.classes.pact.has(tree.lemma(o))));

/** The standing of a verb behind its words: « … plus que jamais, a-t-elle dit »: a negation among them is not its own. */
function ofItself(tree: Tree, v: number, behind: boolean, lexicon: Reading['lexicon']) {
  const first = Math.min(v, ...tree.children(v, 'aux', 'nsubj', 'expl').filter((k) => k > v - 5));
  const stray = behind && tree.children(v, 'advmod').some((k) => k < first - 1) && isNegated(tree, v, lexicon);
  const own = tree.children(v, 'advmod').some((k) => k >= first - 1 && /^(?:ne|not|never)$/.test(tree.lemma(k)));
  return stray && !own ? 'asserted' : ownModality(tree, v, lexicon, false);
}

/** The sentence in which the words quoted begin. */
const firstOf = (r: Reading, s: number, quotes: readonly Span[]): number =>
  Math.min(s, ...quotes.map((q) => Math.max(0, r.sentenceAt(q.start))));

export function readStatements(
  r: Reading,
  s: number,
  brought: readonly Brought[],
  previous: readonly Draft[],
  events: readonly Draft[],
): Draft[] {
  const tree = r.trees[s]!;
  const anchors = anchorsOf(r, s);
  const out: Draft[] = [];
  for (let v = 0; v < tree.tokens.length; v++) {
    const senses = matchVerbs(tree, v, r.lexicon);
    // "offered to negotiate", "welcomed the decision": no act was read of it, so it is words.
    const first = events.some((e) => e.token === v) ? senses[0] : senses.find((x) => x.kind === 'statement');
    // "announced the suspension": no clause, but what was announced.
    const announced =
      first?.type === 'STATE' && first.needs === 'clause' && contentClauses(tree, v, true).length === 0
        ? senses.find((x) => x.type === 'STATE' && x.needs === 'obj' && tree.objects(v).some((o) => namesDeed(tree, o)))
        : undefined;
    const sense = announced ?? first;
    if (sense?.kind !== 'statement') continue;
    const quotes = brought.filter((b) => b.verb === v).map((b) => b.quote);
    const inverted = isInverted(tree, v);
    // What supports or condemns takes no clause of words said: such a clause belongs to the sentence around it.
    const told = sense.type === 'SUPPORT' ? [] : contentClauses(tree, v, sense.type === 'STATE');
    const found0 = told.length === 0 && sense.type === 'REQUEST' ? askedOf(tree, v) : told;
    // "Israël ripostera, a prévenu le ministre": what stands before the comma was said, whatever it was hung on.
    const before =
      inverted &&
      found0.every((c) => tree.subtree(c, (k) => k === v).every((k) => k < v || tree.at(k).upos === 'PUNCT'));
    const clause = before ? [] : found0;
    const ahead = before ? aheadOf(r, s, v) : [];
    const whole = quotes.filter((q) => isSpeech(r, q));
    // « … », a-t-il écrit, of words that another verb brought: told already.
    const lastAhead = ahead.at(-1);
    if (lastAhead !== undefined && quotes.length === 0 && r.inQuotation(tree.at(lastAhead))) continue;
    // « Ce n'est « pas acceptable », a dit X »: more is said than is quoted.
    const mixed =
      whole.length > 0 && ahead.length > 2 && whole.some((q) => q.end <= tree.at(v).start && isPartial(r, s, q));
    const countering = sense.type === 'STATE' && counters(r, s, v);
    if (
      sense.type === 'STATE' &&
      clause.length === 0 &&
      whole.length === 0 &&
      ahead.length < 3 &&
      !(
        sense.needs === 'obj' &&
        (sense.noun !== null || tree.objects(v).some((o) => nounAct(r, s, o) || namesDeed(tree, o)))
      ) &&
      !countering
    )
      continue;
    // What is said inside another's words is part of them.
    if (r.inQuotation(tree.at(v)) && !quotedSelf(r, s, v)) continue;
    if (sense.type === 'STATE' && isMerelyThought(tree, v, clause, whole.length > 0)) continue;
    // "its commitment to defend Manila": what a noun is meant for was not said by anybody yet.
    if (tree.rel(v) === 'acl' && tree.has(v, 'VerbForm=Inf') && whole.length === 0) continue;
    const how = standing(tree, v, r.lexicon);
    // "Israël ripostera, a prévenu X", « Nous demandons … », a dit X: hung on what was said, and as true as if it stood alone.
    const above = tree.at(v).head;
    const set = inverted || countering || (whole.length > 0 && above >= 0 && r.inQuotation(tree.at(above)));
    if (how.suppressed && !set) continue;
    const passive = tree.isPassive(v);
    const found = speakersOf(r, s, v, passive, inverted, whole.length > 0);
    const speakers =
      found.refs.length > 0 || passive
        ? found
        : lastSpeaker(r, s, v, whole.length > 0 ? firstOf(r, s, whole) : null, [
            ...out.toReversed(),
            ...recent(previous, s),
          ]);
    // « Le Rwanda est accusé de … »: by nobody named.
    const unnamed =
      passive &&
      sense.type === 'ACCUSE' &&
      tree.agents(v, r.lexicon.words.by).length === 0 &&
      (tree.rel(v) === 'acl' || tree.child(v, 'nsubj') !== undefined);
    if (speakers.refs.length === 0 && !unnamed) continue;
    // "did not rule out", "n'a pas contesté": what was not refused is no refusal.
    if (sense.type !== 'STATE' && sense.needs !== 'negated' && isNegated(tree, v, r.lexicon)) continue;
    // "a requis l'anonymat", "asked for anonymity"
    if (sense.type === 'REQUEST' && tree.children(v, 'obj', 'obl').some((o) => /^anonym/.test(tree.lemma(o)))) continue;
    // « la cour a confirmé le gel »: a court that upholds says nothing of it.
    if (sense.type === 'STATE' && deciding(tree, v) && clause.length + whole.length + ahead.length === 0) continue;
    // « a lancé la procédure : il revient au conseil de … »: it takes words quoted, set before it or behind "que" to make these verbs of saying.
    const que = clause.some((c) => /^(?:que|that)\b/.test(tree.caseOf(c)));
    if (
      sense.type === 'STATE' &&
      !sense.noun &&
      loosely.test(tree.lemma(v)) &&
      whole.length === 0 &&
      ahead.length === 0 &&
      !que
    )
      continue;
    if (/\bforce est d[e'’]\s*$/i.test(r.text.slice(Math.max(0, tree.at(v).start - 14), tree.at(v).start))) continue;
    // Clauses first, then objects, then what the verb asks for by a preposition; never its circumstances.
    const authors = passive ? tree.agents(v, r.lexicon.words.by) : [];
    const asked = [
      ...clause,
      ...tree.children(v, 'obj'),
      ...tree.children(v, 'obl').filter((o) => o > v && !authors.includes(o)),
    ];
    const saidTokens = clause.map((c) => tree.subtree(c, (k) => k === v));
    const contentTokens = asked.map((c) => tree.subtree(c, (k) => k === v));
    // "a déclaré au Portugal", "said in Paris": where it was said, not to whom.
    const isWhere = (t: number) => sense.type === 'STATE' && r.inPlace(s, t);
    const receiver = (t: number) =>
      isWhere(t) || (sense.type === 'STATE' && !canBeTold(r, s, v, t, speakers))
        ? { refs: [], steps: [] }
        : sense.type === 'ACCUSE'
          ? blamed(r, s, t)
          : acted(r, s, t);
    let recipients = merge({ refs: [], steps: [] }, ...slot(r, s, v, sense).map(receiver));
    if (passive && tree.subjects(v).length > 0 && (sense.recipient ?? ['obj'])[0] === 'obj')
      recipients = merge(recipients, ...tree.subjects(v).map(receiver));
    let type: ClaimType = sense.type;
    const said = contentType(
      r,
      s,
      ahead.length > 0
        ? whole.length > 0 && !mixed
          ? []
          : ahead
        : clause.flatMap((c) => tree.subtree(c, (k) => k === v)),
      whole,
      speakers,
    );
    if (type === 'STATE' || (type === 'AGREE' && said.type === 'THREATEN')) {
      type = said.type;
      // "warned Sudan that it will use force": the one told is the one threatened.
      const told = type === 'THREATEN' && tree.lemma(v) === 'warn' && recipients.refs.length > 0;
      if (said.recipients.refs.length > 0 && !told) recipients = said.recipients;
      if (type === 'STATE' && threatens(r, s, v, clause, recipients)) type = 'THREATEN';
      if ((type === 'STATE' || type === 'REJECT') && menaces(r, s, clause, whole)) type = 'THREATEN';
    }
    // "rejected a United Nations appeal", "backed Tokyo's plan": whose it is.
    if (recipients.refs.length === 0 && /^(?:REJECT|SUPPORT|AGREE)$/.test(sense.type) && !passive)
      recipients = merge(recipients, ...tree.objects(v).map((o) => holder(r, s, o)));
    recipients = without(recipients, speakers.refs);
    // "menace la route", "se sont opposés sur la marche à suivre": danger and disagreement, no words to anybody.
    const there = tree.children(v).some((c) => tree.at(c).form.toLowerCase() === 'y');
    const addressed = there || slot(r, s, v, sense).length > 0;
    const thing = tree.objects(v).some((o) => tree.children(o, 'det').some((d) => tree.has(d, 'Definite=Def')));
    if (
      sense.type === 'THREATEN' &&
      sense.noun === null &&
      recipients.refs.length === 0 &&
      clause.length === 0 &&
      whole.length === 0 &&
      (thing || tree.objects(v).length === 0)
    )
      continue;
    if (sense.type === 'REJECT' && sense.reflexive && !addressed) continue;
    // "declined to be named", "a refusé de commenter"
    // … and "asked not to be named"
    const evades = (c: number) =>
      r.lexicon.sets.evasive.has(tree.lemma(c)) && (sense.type === 'REJECT' || isNegated(tree, c, r.lexicon));
    // "denied saying it" denies.
    const denies = /^(?:deny|démentir|nier)$/.test(tree.lemma(v));
    if (((sense.type === 'REJECT' && !denies) || sense.type === 'REQUEST') && clause.some(evades)) continue;
    // "threatened to cut off trade with Serbia": whom the act threatened would strike.
    if (type === 'THREATEN' && recipients.refs.length === 0) recipients = without(struck(r, s, clause), speakers.refs);
    // "réclamer le départ des troupes américaines": who is to act is named in what is asked.
    if ((type === 'REQUEST' || type === 'ACCUSE' || type === 'THREATEN') && recipients.refs.length === 0)
      recipients = without(
        sense.type === 'ACCUSE'
          ? named(r, s, v)
          : firstInside(
              r,
              s,
              v,
              sense.type === 'STATE' ? saidTokens : contentTokens,
              speakers.refs,
              type === 'REQUEST',
            ),
        speakers.refs,
      );
    // "Armenia and Azerbaijan agreed on the text": with one another.
    const [party, ...others] = speakers.refs;
    const mutual = type === 'AGREE' && party && recipients.refs.length === 0 && agrees(r, tree, v);
    if (mutual && !passive) recipients = { refs: others, steps: [] };
    // What one demands or charges is not meant for the agency that hears it.
    if (sense.type === 'STATE' && type !== 'STATE')
      recipients = {
        ...recipients,
        refs: recipients.refs.filter((x) => r.kindOf(x.id) !== 'media' && !press.test(x.mention)),
      };
    // "promised to give Albania credits", "agreed to sell India submarines": whom the act serves.
    if ((type === 'AGREE' || type === 'REJECT') && sense.type === type && recipients.refs.length === 0)
      recipients = without(served(r, s, clause), speakers.refs);
    // "charged that police torture detainees"
    if (type === 'ACCUSE' && recipients.refs.length === 0)
      recipients = without(
        merge(nobody, ...clause.flatMap((c) => tree.subjects(c)).map((x) => participants(r, s, x, 'actor'))),
        speakers.refs,
      );
    // "condemned the attack", whose author was told before.
    if (type === 'ACCUSE' && sense.type === 'ACCUSE' && recipients.refs.length === 0 && !passive)
      recipients = without(
        merge(nobody, ...tree.objects(v).map((o) => blamedBefore(r, s, o, previous))),
        speakers.refs,
      );
    if (speakers.refs.length + recipients.refs.length === 0) continue;
    if (
      type === 'ACCUSE' &&
      sense.type === 'ACCUSE' &&
      recipients.refs.length === 0 &&
      clause.length === 0 &&
      whole.length === 0 &&
      // "Prosecutors accuse her": whoever she is, somebody is accused.
      // "expressed outrage at the killing", "described the vote as a sham": the charge is in the words.
      !(sense.noun !== null && chargedBy.test(sense.noun)) &&
      tree.children(v, 'ccomp').every((c) => !tree.children(c).some((k) => tree.lemma(k) === 'what')) &&
      tree.objects(v).every((o) => !isCharged(r, s, v, o) && (sense.needs !== 'obj' || !isSomebody(tree, o)))
    )
      continue;
    if (
      (type === 'SUPPORT' || type === 'REJECT') &&
      sense.type === type &&
      !there &&
      recipients.refs.length === 0 &&
      clause.length === 0 &&
      sense.noun === null &&
      sense.particle === null &&
      sense.needs !== 'slot' &&
      !(flatly.test(tree.lemma(v)) && !passive) &&
      sense.needs !== 'negated' &&
      tree.objects(v).length === 0
    )
      continue;
    // "pleaded not guilty", "appealed on Monday": nothing is asked, and nobody is.
    if (
      sense.type === 'REQUEST' &&
      sense.recipient !== undefined &&
      clause.length === 0 &&
      whole.length === 0 &&
      tree.objects(v).length === 0 &&
      tree.obliques(v, sense.recipient).length === 0
    )
      continue;
    // "denied that troops had refused to leave": what is denied was not said.
    if (sense.type === 'REJECT' && sense.needs !== 'negated' && how.modality === 'denied' && !set) continue;
    // "s'est engagé dans une rue": agreed to nothing that is said.
    const something =
      clause.length + whole.length + tree.children(v, 'obj').length + recipients.refs.length > 0 ||
      [v, ...tree.obliques(v, ['in'])].some((x) =>
        tree.obliques(x, ['to', 'on', 'upon', 'à']).some((o) => o > v && !r.inTime(s, o)),
      );
    if (sense.type === 'AGREE' && !something) continue;
    if (offField(r, s, speakers.refs)) continue;
    const own = set ? ofItself(tree, v, ahead.length > 0 || whole.length > 0, r.lexicon) : how.modality;
    // A refusal stands, whatever it refuses.
    // … and « X n'ira pas, a dit Y » is said.
    const standsAs = own === 'denied' && (sense.type === 'REJECT' || (type === 'STATE' && set)) ? 'asserted' : own;
    // "declined to say how many", « n'a pas dit combien »: nothing is stated.
    const unsaid =
      tree.rel(v) === 'xcomp' ||
      tree.tokens.slice(Math.max(0, v - 4), v).some((t) => /^(?:ne|n['’]|n't|not|never)$/i.test(t.form));
    if (type === 'STATE' && standsAs === 'denied' && !set && unsaid) continue;
    // "a jugé que X bafoue …, notamment la « liberté de … »": words quoted within a clause are not all that was said.
    const [top] = clause;
    const spoken = top === undefined ? [] : tree.subtree(top, (k) => k === v);
    const within =
      top !== undefined &&
      top > v &&
      tree.isFinite(top) &&
      (!r.inQuotation(tree.at(top)) || whole.some((q) => isPartial(r, s, q))) &&
      whole.every((q) => {
        const { start } = tree.span(spoken);
        return q.end <= tree.sentence.end && start <= q.inner.start && !r.text.slice(start, q.start).includes(':');
      });
    const deeds =
      announced || (sense.type === 'STATE' && sense.noun !== null)
        ? tree.objects(v).flatMap((o) => tree.subtree(o))
        : [];
    const spans =
      whole.length > 0 && !within && !mixed
        ? whole.map((q) => q.inner)
        : top !== undefined
          ? clauseSpans(r, s, top, v, whole)
          : ahead.length > 2
            ? pieces(r, s, ahead, [])
            : pieces(r, s, deeds, []);
    const quotation = spans.length > 0 ? textOf(r, spans) : null;
    const targets = [v];
    const parties: ActorRef[] = [...speakers.refs, ...recipients.refs.filter((x) => tree.indexAt(x.start) >= 0)];
    // "a dit mercredi que …": what stands before "que" is none of what was said, whatever it was hung on.
    const that = tree.tokens.findIndex((t, k) => k > v && k < v + 12 && /^(?:que|that)$/.test(t.lemma.toLowerCase()));
    const inside = clause.flatMap((c) => tree.subtree(c, (k) => k === v)).filter((k) => k < v || k >= that);
    const quoted = tree.tokens.flatMap((t, k) => (spans.some((x) => x.start <= t.start && t.end <= x.end) ? [k] : []));
    const content = new Set([...ahead, ...inside, ...quoted]);
    const when = timeOf(r, s, targets, anchors, content);
    const where = placeOf(r, s, targets, anchors, parties, false, (head) => isVenue(tree, head, v, content));
    const cited = citedFor(
      r,
      s,
      v,
      how.reporters.filter((x) => x !== v),
    );
    // Whom one accuses, asks or threatens passes nothing on.
    const toldTo = sense.type === 'STATE' ? agencyTold(r, s, v) : { refs: [], steps: [] };
    const attribution = without(merge(cited, toldTo), speakers.refs);
    // « quatorze roquettes, deux blessés, dit l'occupant »: a noun alone states nothing.
    if (type === 'STATE' && whole.length === 0 && ahead.length > 0 && !ahead.some((k) => tree.isVerbal(k))) continue;
    // Nothing is known of what was said: "a-t-il déclaré", behind words that another verb brought, or a clause whose verb was not found.
    const unheard = ahead.length === 0 ? sense.needs !== 'obj' : ahead.some((a) => r.inQuotation(tree.at(a)));
    if (type === 'STATE' && quotation === null && unheard && !countering) continue;
    // "en ajoutant qu'il le dit « … »": cut before what was said.
    if (
      type === 'STATE' &&
      whole.length === 0 &&
      quotation !== null &&
      quotation.split(/\s+/).length < 4 &&
      clause.some((c) => /^\s*[«“"]/.test(r.text.slice(tree.span(tree.subtree(c)).end)))
    )
      continue;
    const heard = clause.length === 0 ? [] : tree.subtree(clause[0]!, (k) => k === v);
    if (type === 'STATE' && whole.length === 0 && heard.length > 0 && !heard.some((k) => tree.isVerbal(k))) continue;
    out.push({
      ...blank,
      kind: 'statement',
      type,
      actors: mutual && others.length > 0 ? [party] : speakers.refs,
      recipients: recipients.refs,
      place: where.place,
      time: when?.time ?? null,
      quotation,
      modality: standsAs,
      attribution: attribution.refs,
      steps: [...speakers.steps, ...recipients.steps, ...(when?.steps ?? []), ...where.steps, ...attribution.steps],
      rule: `${whole.length > 0 ? 'quoted' : clause.length > 0 || ahead.length > 2 ? 'reported' : 'verbal'}:${tree.lemma(v)}`,
      words: [
        tree.at(v),
        ...parties,
        ...(when?.spans ?? []),
        ...where.spans,
        ...whole,
        ...clause.map((c) => tree.span(tree.subtree(c))),
        // "condemned the attack": what was condemned is part of the words.
        ...(quotation === null && (type === 'ACCUSE' || type === 'SUPPORT')
          ? tree.objects(v).map((o) => tree.span(tree.subtree(o, (k) => k === v)))
          : []),
        ...spans,
      ],
      sentence: s,
      token: v,
    });
  }
  return [...out, ...nominal(r, s, anchors, out), ...accordingTo(r, s)];
}
