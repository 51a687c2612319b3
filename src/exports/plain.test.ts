// Nothing printed may command the terminal.

import { describe, expect, it } from 'vitest';
import { plain, plainLines, safeJson } from './plain.js';

const cases: [string, string][] = [
  ['Bagdad, « la ville »', 'Bagdad, « la ville »'],
  ['  two\n lines\t ', 'two lines'],
  ['\u001b[31mred\u001b[0m', '\ufffd[31mred\ufffd[0m'],
  ['\u009b2Jcleared', '\ufffd2Jcleared'],
  ['title\u0007', 'title\ufffd'],
  ['\u202egpj.exe', '\ufffdgpj.exe'],
  ['a\u2066b\u2069c', 'a\ufffdb\ufffdc'],
  ['بغداد', 'بغداد'],
  ['half \ud83d pair', 'half \ufffd pair'],
  ['whole 😀 pair', 'whole 😀 pair'],
  ['tag\u{e0041}s', 'tag\ufffds'],
];

describe('plain', () => {
  it.each(cases)('%j', (given, expected) => expect(plain(given)).toBe(expected));
  it('keeps paragraphs where asked', () => expect(plainLines('a\r\n\u001bb\u2028c')).toBe('a\n\ufffdb\nc'));
});

describe('safeJson', () => {
  it('says the same value in characters that no terminal obeys', () => {
    const value = { text: '\u001b[2J \u009b \u202e بغداد' };
    const json = safeJson(value);
    expect(JSON.parse(json)).toEqual(value);
    expect(plain(json)).toBe(json);
  });
});
