// The words of Recoupe, as types.

export type * from './analysis.js';
export type * from './article.js';
export * from './claim.js';
export * from './correction.js';
export type * from './grounded.js';
export type * from './issue.js';
export type * from './knowledge.js';
export type * from './mention.js';
export type * from './record.js';
export * from './remember.js';
export * from './span.js';
export type * from './time-expression.js';
export * from './token.js';
