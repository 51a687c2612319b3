import { describe, expect, it } from 'vitest';
import { type Mark, paragraphs, segment } from './segments.js';

const mark = (start: number, end: number, id: string): Mark => ({ start, end, id, kind: 'claim', title: '' });
const show = (from: number, to: number, marks: Mark[]) =>
  segment(from, to, marks)
    .map(({ start, end, marks: on }) => `${start}-${end}:${on.map(({ id }) => id).join('')}`)
    .join(' ');

describe('segment', () => {
  it.each([
    ['no marks', [], '0-10:'],
    ['one', [mark(2, 5, 'a')], '0-2: 2-5:a 5-10:'],
    ['nested', [mark(1, 9, 'a'), mark(3, 4, 'b')], '0-1: 1-3:a 3-4:ab 4-9:a 9-10:'],
    ['crossing', [mark(1, 5, 'a'), mark(3, 8, 'b')], '0-1: 1-3:a 3-5:ab 5-8:b 8-10:'],
    ['the same', [mark(1, 5, 'a'), mark(1, 5, 'b')], '0-1: 1-5:ab 5-10:'],
    ['over both edges', [mark(-5, 15, 'a')], '0-10:a'],
    ['outside', [mark(10, 12, 'a'), mark(-3, 0, 'b')], '0-10:'],
    ['empty', [mark(4, 4, 'a')], '0-10:'],
  ])('%s', (_, marks, expected) => {
    expect(show(0, 10, marks)).toBe(expected);
  });
});

describe('paragraphs', () => {
  it.each([
    ['one', ['one']],
    ['one\n\ntwo', ['one', 'two']],
    ['one\nstill one\n\n\n\ntwo\n\n', ['one\nstill one', 'two']],
    ['', []],
  ])('%j', (text, parts) => {
    expect(paragraphs(text).map(({ start, end }) => text.slice(start, end))).toEqual(parts);
  });
});
