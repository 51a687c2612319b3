// The list of what a pack may hold: a new kind of entry is a file and a line here.

import { z } from 'zod';
import { actors } from './actors.js';
import { events } from './events.js';
import { type PackKind, text } from './kind.js';
import { outlets } from './media.js';
import { offices } from './offices.js';
import { places } from './places.js';
import { states } from './states.js';

export const packKinds: readonly PackKind[] = [states, actors, offices, places, outlets, events];

/** A whole pack file; published as schema/knowledge.json. */
export const packSchema = z.strictObject({
  source: text.describe('Where its entries were learnt, unless an entry says otherwise.'),
  note: text.optional(),
  ...Object.fromEntries(packKinds.map((kind) => [kind.key, z.array(kind.schema).optional()])),
});
