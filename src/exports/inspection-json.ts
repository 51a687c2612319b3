// One inspection in the published shape (schema/inspect.json).

import type { ActorRef, Inspection, Step } from '../domain/index.js';
import type { InspectionJson } from './inspection-schema.js';

const actorRef = ({ id, name, mention, start, end }: ActorRef) => ({ id, name, mention, start, end });
const steps = (given: readonly Step[]) =>
  given.map(({ from, says }) => ({ from: from && { start: from.start, end: from.end, exact: from.exact }, says }));

/** Every field of the contract is there, empty where nothing was found. */
export function inspectionJson({ article, grounded, claims, dropped }: Inspection): InspectionJson {
  return {
    article: {
      id: article.id,
      name: article.name,
      url: article.url,
      format: article.format,
      title: article.title,
      text: article.text,
      language: article.language,
      outlet: article.outlet,
      byline: [...article.byline],
      agencies: [...article.agencies],
      translated: article.translated,
      published: { ...grounded.publication, because: grounded.publication.because.map((r) => ({ ...r })) },
      declared: [...article.declared],
      removed: [...article.removed],
    },
    claims: claims.map((c) => ({
      id: c.id,
      kind: c.kind,
      type: c.type,
      mode: c.mode,
      actors: c.actors.map(actorRef),
      recipients: c.recipients.map(actorRef),
      place: c.place,
      time: c.time,
      figure: c.figure,
      relation: c.relation,
      quotation: c.quotation,
      modality: c.modality,
      attribution: c.attribution.map(actorRef),
      evidence: c.evidence,
      steps: steps(c.steps),
      links: [...c.links],
      rule: c.rule,
    })),
    actors: grounded.actors.map((a) => ({
      id: a.id,
      name: a.name,
      kind: a.kind,
      country: a.country,
      anonymous: a.anonymous,
      ...(a.role && { role: a.role }),
      mentions: [...a.mentions],
    })),
    times: grounded.times.map(({ start, end, exact, type, value, edtf, steps: s }) => ({
      start,
      end,
      exact,
      type,
      value,
      edtf,
      steps: steps(s),
    })),
    places: grounded.places.map(({ start, end, exact, place, confidence, why }) => ({
      start,
      end,
      exact,
      ...place,
      confidence,
      why,
    })),
    flags: grounded.flags.map((f) => ({ ...f, about: [...f.about] })),
    dropped: { ...dropped },
  };
}
