// Every encoding that old pages are written in gives the characters that were typed.

import { expect, it } from 'vitest';
import { decode } from './decode.js';
import { decodeBytes } from './decode-bytes.js';

const bytes = (...parts: (string | number)[]) =>
  Uint8Array.from(parts.flatMap((p) => (typeof p === 'number' ? [p] : [...p].map((c) => c.charCodeAt(0)))));

it.each([
  ['windows-1252', bytes('d', 0x92, 'ici 5 ', 0x80, ' ', 0x96, ' un ', 0x9c, 'uf'), 'd’ici 5 € – un œuf'],
  ['latin1', bytes(0x93, 'non', 0x94, 0x85), '“non”…'],
  ['iso-8859-15', bytes('5 ', 0xa4, ' ', 0xbd), '5 € œ'],
  ['windows-1250', bytes(0xe8), 'č'],
  ['utf-8', bytes(0xc3, 0xa9), 'é'],
])('%s', (label, given, wanted) => {
  expect(decodeBytes(label, given)).toBe(wanted);
});

it('believes a page that states windows-1252', () => {
  const page = bytes(
    '<meta charset="windows-1252"><p>Les forces ',
    0xe9,
    'trang',
    0xe8,
    'res, dit l',
    0x92,
    'Irak</p>',
  );
  expect(decode(page)).toMatchObject({ charset: 'windows-1252', lost: 0 });
  expect(decode(page).text).toContain('Les forces étrangères, dit l’Irak');
});
