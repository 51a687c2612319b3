import { describe, expect, it } from 'vitest';
import type { EntryDetail } from '../server/api-types.js';
import { cite } from './citation.js';

const detail = {
  articles: [
    {
      id: 'a-1',
      title: 'Costs rise 50 % [again] & again_',
      outlet: 'The Post',
      url: 'https://post.example/1',
      publication: { settled: '2021-01-12' },
    },
    { id: 'a-2', title: null, name: 'b.txt', outlet: null, url: 'javascript:alert(1)', publication: { settled: null } },
  ],
  claims: [
    { article: 'a-1', evidence: { exact: 'Costs\nrise' } },
    { article: 'a-2', evidence: { exact: 'Les coûts' } },
  ],
} as unknown as EntryDetail;
const made = (style: Parameters<typeof cite>[1]) => cite(detail, style, 'Head', '2 articles, 1 origin');

describe('cite', () => {
  it('plain', () => {
    expect(made('plain')).toBe(
      'Head (2 articles, 1 origin).\n[1] “Costs rise”. The Post. Costs rise 50 % [again] & again_. 2021-01-12. https://post.example/1\n[2] “Les coûts”. b.txt',
    );
  });
  it('Markdown, with what would be markup escaped and no address that is no web address', () => {
    expect(made('markdown')).toContain('[Costs rise 50 % \\[again\\] & again\\_](<https://post.example/1>)');
    expect(made('markdown')).not.toContain('javascript');
  });
  it('BibTeX', () => {
    expect(made('bibtex')).toContain(
      '@article{a-1,\n  title = {Costs rise 50 \\% [again] \\& again\\_},\n  journaltitle = {The Post},\n  date = {2021-01-12}',
    );
    expect(made('bibtex')).toContain('@article{a-2,\n  title = {b.txt},\n  note');
  });
  it('CSL JSON', () => {
    const items = JSON.parse(made('csl'));
    expect(items[0].issued).toEqual({ 'date-parts': [[2021, 1, 12]] });
    expect(items[1].URL).toBeUndefined();
  });
});
