// Makes the characters of a page safe and regular before anything looks at them; offsets count from here on.

import { remembered } from '../domain/index.js';

/** Terminal escape sequences; what follows ESC would stay visible as "[31m" if only the control character went. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: it is control characters that are removed
const escapes = /\u001b(?:\[[0-?]*[ -/]*[@-~]|\][^\u0007\u001b]*(?:\u0007|\u001b\\)?|[ -~])?/g;

/** All that ends a line. U+2028, U+2029, U+0085 and vertical tab come from word processors and old feeds. */
const lineEnds = /\r\n?|[\v\f\u0085\u2028\u2029]/g;

/**
 * Control characters, byte order marks, zero-width and soft hyphens, bidirectional overrides (which make text look other
 * than it is), icon-font letters, object placeholders and non-characters. Zero-width joiners stay: Persian and emoji need them.
 */
const invisible =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: it is control characters that are removed
  /[\u0000-\u0008\u000e-\u001f\u007f-\u009f\u00ad\u061c\u180e\u200b\u200e\u200f\u202a-\u202e\u2060-\u206f\ufeff\ufff9-\ufffc\ufffe\uffff\ue000-\uf8ff]/g;

const loneSurrogates = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

/** What a clean line never has: runs of blanks, blanks at its ends, and anything but letters of Latin and the marks that printers set with them. */
const unclean = /[^ -~\u00a1-\u00ac\u00ae-\u017f\u2010-\u2027\u2030-\u205e\u20ac]| {2}|^ | $/;

/** Clean text, NFC, lines ended by `\n`. No-break spaces stay: French sets them before «:» and inside numbers. */
export function cleanText(raw: string): string {
  return raw
    .replace(escapes, '')
    .replace(lineEnds, '\n')
    .replace(invisible, '')
    .replace(loneSurrogates, '\ufffd')
    .normalize('NFC');
}

/** One line of clean text: runs of blanks become one, ends trimmed. A run that holds a no-break space becomes one. */
export function cleanLine(raw: string): string {
  if (!unclean.test(raw)) return raw;
  return cleanText(raw)
    .replace(/[ \t\n]+/g, ' ')
    .replace(/ *([\u00a0\u202f])[ \u00a0\u202f]*/g, '$1')
    .trim();
}

const named: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: '\u00a0',
  laquo: '«',
  raquo: '»',
  rsquo: '’',
  lsquo: '‘',
  ldquo: '“',
  rdquo: '”',
  ndash: '–',
  mdash: '—',
  hellip: '…',
  eacute: 'é',
  egrave: 'è',
  ecirc: 'ê',
  agrave: 'à',
  acirc: 'â',
  ccedil: 'ç',
  ugrave: 'ù',
  ucirc: 'û',
  icirc: 'î',
  iuml: 'ï',
  ocirc: 'ô',
  Eacute: 'É',
  Egrave: 'È',
  Agrave: 'À',
  oelig: 'œ',
};

/** Character references left in plain text and titles by scrapers ("L&#8217;Iran"); unknown names stay as they are. */
export function decodeEntities(text: string): string {
  if (!text.includes('&')) return text;
  return text.replace(/&(?:#(\d{1,7})|#[xX]([0-9a-fA-F]{1,6})|([a-zA-Z]{2,8}));/g, (all, decimal, hex, name) => {
    if (name) return named[name] ?? all;
    const code = decimal ? Number(decimal) : Number.parseInt(hex, 16);
    return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : all;
  });
}

const folded = new Map<string, string>();

/** One character above ASCII for comparing: without accents, quotes and dashes made plain. */
function foldCharacter(character: string): string {
  let plain = folded.get(character);
  if (plain === undefined) {
    if ('’‘ʼ´`'.includes(character)) plain = "'";
    else if ('«»“”„'.includes(character)) plain = '"';
    else if ('–—−‐‑'.includes(character)) plain = '-';
    else plain = /\s/.test(character) ? ' ' : character.normalize('NFKD').replace(/\p{M}/gu, '');
    folded.set(character, plain);
  }
  return plain;
}

/** For comparing lines: lower case, no accents, plain quotes and dashes, single spaces, none before punctuation. */
export const foldLine = remembered((line: string): string =>
  line
    .toLowerCase()
    .replace(/[\u0080-\uffff`]/g, foldCharacter)
    .replace(/\s{2,}/g, ' ')
    .replace(/ (?=[:;!?.,])/g, '')
    .trim(),
);

/** `foldLine` without the bullets, arrows, emoji and punctuation around the words. */
export function foldLabel(line: string): string {
  return foldLine(line).replace(/^[^\p{L}\p{N}#@]+|[^\p{L}\p{N}%)]+$/gu, '');
}
