// Names for the voices behind an entry: families are known by an id, readers know them by a name.

import type { ArticleSummary } from '../domain/index.js';

const slug = (text: string) =>
  text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/gu, '');

/** "tigris-observer" → "Tigris Observer", "ahp" → "AHP"; other names stay as they are. */
export function familyName(id: string): string {
  if (!/^[a-z0-9]+(?:-[a-z0-9]+)*$/u.test(id)) return id;
  return id
    .split('-')
    .map((word) => (id.length <= 4 ? word.toUpperCase() : word.charAt(0).toUpperCase() + word.slice(1)))
    .join(' ');
}

/** The outlet or agency of these articles that the id stands for, as it writes its own name. */
export function voiceName(name: string, articles: readonly Pick<ArticleSummary, 'outlet' | 'agencies'>[]): string {
  for (const { outlet, agencies } of articles) {
    for (const known of [...(outlet === null ? [] : [outlet]), ...agencies]) {
      if (slug(known) === name || slug(known).replace(/^(?:the|le|la|les|l)-/u, '') === name) return known;
    }
  }
  return familyName(name);
}
