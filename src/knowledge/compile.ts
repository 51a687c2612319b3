// Build step: checks the shipped packs and leaves them as JSON beside the code.

import { writeFileSync } from 'node:fs';
import { writeIndex } from '../find/geonames.js';
import { compiled, compiledFile } from './compiled.js';
import { knowledgeOf, shippedPacks } from './load.js';

const packs = shippedPacks();
writeFileSync(compiledFile, compiled(packs, knowledgeOf(packs)));
writeIndex();
