// The public API.

export * from './domain/index.js';
export { loadKnowledge } from './knowledge/load.js';
export type { Hint, ReadResult } from './read/read.js';
export { inspect, makeRecord, readArticles } from './recoupe.js';
