import { describe, expect, it } from 'vitest';
import { charsetOf, disarm, showOriginal } from './original.js';

const bytes = (text: string) => new TextEncoder().encode(text);

describe('disarm', () => {
  it.each([
    ['<script>x</script>', '<inert-script>x</inert-script>'],
    ['<LINK rel=preconnect href=//x>', '<inert-LINK rel=preconnect href=//x>'],
    ['<meta http-equiv=refresh>', '<inert-meta http-equiv=refresh>'],
    ['<base href=//x>', '<inert-base href=//x>'],
    ['<link/rel=x>', '<inert-link/rel=x>'],
    ['<p>links and metals</p>', '<p>links and metals</p>'],
    ['<linked>', '<linked>'],
    ['a < link', 'a < link'],
  ])('%s', (html, expected) => {
    expect(disarm(html)).toBe(expected);
  });
});

describe('charsetOf', () => {
  it.each([
    ['<meta charset="iso-8859-1">', 'windows-1252'],
    ['<meta charset=nonsense>', 'utf-8'],
    ['plain', 'utf-8'],
  ])('%s', (text, expected) => {
    expect(charsetOf(bytes(text))).toBe(expected);
  });
});

describe('showOriginal', () => {
  it('shows text that is no HTML as plain text', () => {
    const shown = showOriginal({ name: 'a.json', mediaType: 'application/json', bytes: bytes('{"a":"<script>"}') });
    expect(shown).toEqual({ mediaType: 'text/plain; charset=utf-8', body: '{"a":"<script>"}' });
  });
});
