// Tells captions and photo credits from the text: by the credit itself, by "archive" notes, by an outlet's name behind a dash.

import { endsSentence, wordCount } from './lines.js';
import type { MediaIndex } from './media-index.js';

/** Who is credited for pictures and hardly ever for texts. */
const pictures =
  'getty(?: images)?|shutterstock|istock|epa(?:-efe)?|efe/epa|sipa(?: press)?|abaca(?:press)?|gamma(?:-rapho)?|zuma(?: press)?|nurphoto|hans lucas|middle east images|alamy|wikimedia(?: commons)?|unsplash|pixabay|maxppp|bestimage|imago|picture alliance|planet labs(?: pbc)?|maxar(?: technologies)?|adobe stock|depositphotos|flickr|centcom|u\\.?s\\.? (?:army|navy|air force|marine corps)(?: photo)?|dvids';
const pictureCredit = new RegExp(`(?:^|[(/,.—–-]\\s?|\\bvia\\s)(?:${pictures})(?:\\)|/[^.!?]{0,60})?\\.?$`, 'iu');

/** Words that say a bracket at the end of a line speaks of the picture. */
const bracket =
  /[([][^()[\]]{0,120}?\b(?:photos?|photograph(?:e|er)?|images?|crédits?|credits?|picture|illustration|archives?|archive photo|file|handout|screen(?:grab|shot)|capture|courtesy|wikimedia|getty|shutterstock|epa|sipa|creative commons|cc[ -]by)\b[^()[\]]{0,120}[)\]]\.?$/iu;

/** "AHMAD AL-RUBAYE / AFP", "AFP/Sabah Arar", "REUTERS/Thaier al-Sudani": a name and an agency around a slash, at the end. */
const slash =
  /(?:(?<=^|[\s(.])[\p{Lu}][\p{L}\p{M}.'’-]+(?:\s[\p{L}\p{M}.'’-]+){0,4}\s?\/\s?(?:AFP|AP|Reuters|REUTERS|EPA|EFE|Anadolu|AA|dpa|DPA|ANSA|Xinhua|Sputnik|TASS|Keystone|Belga)\b[^.!?]{0,60}|\b(?:AFP|AP|Reuters|REUTERS|EPA|Anadolu|AA|dpa|DPA|Xinhua|AP Photo)\s?\/\s?\p{Lu}[\p{L}\p{M}.'’-]+[^.!?]{0,50})\)?\.?$/u;

const openings =
  /^(?:file photo|file|archives?|photo d['’]archives?|photo|image|illustration|légende|caption)\s?[:—–-]\s/iu;
const labelAtEnd = /(?:^|[.\s])(?:photos?|crédits?(?: photos?)?|credits?|images?)\s?:\s?[^.!?:]{2,60}$/iu;
const via =
  /\bvia\s(?:AFP|AP|Reuters|REUTERS|Getty Images|Getty|Anadolu|EPA|Sipa|Storyful|Twitter|X|Facebook|Telegram)\)?\.?$/u;
const beforeAgency = new Set(
  'selon par avec de à a chez by with to from via and et que of for par l’ d’ dans the an la le une un comme told'.split(
    ' ',
  ),
);

/** Rule name where the line is a caption or a credit of a picture; null for anything that may be text. */
export function captionRule(text: string, media: MediaIndex): string | null {
  if (text.length > 450) return null;
  const copyright = text.indexOf('©');
  if (copyright >= 0 && (copyright < 3 || copyright > text.length - 100)) return 'photo-credit';
  if (bracket.test(text) || via.test(text) || openings.test(text)) return 'caption';
  if (labelAtEnd.test(text) && !isLongProse(text)) return 'caption';
  if ((slash.test(text) || pictureCredit.test(text)) && !isOnlyAgencies(text, media)) return 'caption';
  if (endsInAgency(text, media)) return 'caption';
  return null;
}

const isLongProse = (text: string): boolean => endsSentence(text) || text.length > 300;

/** "(AFP/Reuters)" signs a text. */
function isOnlyAgencies(text: string, media: MediaIndex): boolean {
  const tail = /(?:^|[.!?»"”]\s*)[([]?\s*((?:[^()[\].]|\.(?=\p{L}))+?)\s*[)\]]?\.?$/u.exec(text)?.[1] ?? text;
  return tail.split(/[/,&]|\set\s|\sand\s|\savec\s|\swith\s/).every((name) => media.find(name.trim()) !== null);
}

/** "Des soldats dans une rue de Bassora AFP", "… (AFP)": no stop before the agency, so no text signature. */
function endsInAgency(text: string, media: MediaIndex): boolean {
  if (text.length > 250) return false;
  return [lastWord, lastTwo].some((pattern) => {
    const match = pattern.exec(text);
    if (!match || media.find(match[2]!)?.kind !== 'agency') return false;
    const before = match[1]!;
    const last = before.split(/\s/).at(-1)!.toLowerCase();
    return !endsSentence(before) && !/[:,;–—-]$/.test(before) && !beforeAgency.has(last) && wordCount(before) >= 4;
  });
}

const lastWord = /^(.+)\s[([]?(\p{Lu}[\p{L}-]+)[)\]]?$/u;
const lastTwo = /^(.+)\s[([]?(\p{Lu}[\p{L}-]+\s\p{Lu}[\p{L}-]+)[)\]]?$/u;

/** The name behind the last dash of a line that is no sentence ("Soldats à Bassora - Radio Exemple"); null for none. */
export function dashSuffix(text: string): string | null {
  if (text.length > 300) return null;
  const match = /\s[-–—|]\s(\p{Lu}[^-–—|]{1,40})$/u.exec(text);
  if (!match || endsSentence(text) || wordCount(match[1]!) > 4) return null;
  return match[1]!.trim();
}
