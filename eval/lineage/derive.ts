// Makes the pairs of articles from the hand-written tellings, with a fixed seed: `tsx eval/lineage/derive.ts` writes pairs.jsonl.

import { readFileSync, writeFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';

export type Label = 'exact' | 'part' | 'reworded' | 'translated' | 'independent' | 'topic';

/** A hand-written telling of one story. */
export interface Telling {
  readonly id: string;
  readonly story: string;
  readonly subject: string;
  readonly telling: 'base' | 'reworded' | 'translated' | 'independent';
  readonly language: 'fr' | 'en';
  readonly text: string;
}

export interface Pair {
  readonly id: string;
  readonly label: Label;
  /** Which of the two was there first; null where neither is taken from the other. */
  readonly first: 'a' | 'b' | null;
  readonly a: { readonly language: string; readonly text: string };
  readonly b: { readonly language: string; readonly text: string };
}

/** Mulberry32 (public domain, T. Ettinger): the same numbers on every machine. */
function seeded(seed: number): () => number {
  let s = seed;
  return () => {
    s = (s + 0x6d2b79f5) | 0;
    let t = Math.imul(s ^ (s >>> 15), 1 | s);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
}

const paragraphs = (text: string) => text.split('\n\n');

/** The same text as another page prints it: other quotation marks and spaces, two paragraphs run together, a line of residue. */
function reprinted(text: string, language: string, random: () => number): string {
  const marks =
    language === 'fr'
      ? text.replace(/« /g, '"').replace(/ »/g, '"').replace(/'/g, '’')
      : text.replace(/"([^"]*)"/g, '“$1”').replace(/'/g, '’');
  const parts = paragraphs(marks);
  const seam = 1 + Math.floor(random() * (parts.length - 1));
  parts.splice(seam - 1, 2, `${parts[seam - 1]} ${parts[seam] ?? ''}`.trim());
  parts.push(language === 'fr' ? 'Suivez-nous sur les réseaux sociaux' : 'Follow us on social media');
  return parts.join('\n\n');
}

/** The beginning of a text: at least two paragraphs, at most all but one. */
function shortened(text: string, random: () => number): string {
  const parts = paragraphs(text);
  const keep = Math.min(parts.length - 1, 2 + Math.floor(random() * (parts.length - 2)));
  return parts.slice(0, keep).join('\n\n');
}

/** A paragraph left out and one of another story put at the end, as a paper adds its own background. */
function mixed(text: string, other: string, random: () => number): string {
  const parts = paragraphs(text);
  parts.splice(1 + Math.floor(random() * (parts.length - 1)), 1);
  const background = paragraphs(other);
  parts.push(background[Math.floor(random() * background.length)]!);
  return parts.join('\n\n');
}

/** Pure: the same tellings give the same pairs. */
export function derive(tellings: readonly Telling[]): Pair[] {
  const random = seeded(20_240_108);
  const stories = [...new Set(tellings.map((t) => t.story))];
  const get = (story: string, telling: Telling['telling']) =>
    tellings.find((t) => t.story === story && t.telling === telling)!;
  const pairs: Pair[] = [];
  const count: Record<string, number> = {};
  const add = (label: Label, from: Telling, to: Telling, text = to.text) => {
    count[label] = (count[label] ?? 0) + 1;
    const copied = label !== 'independent' && label !== 'topic';
    const one = { language: from.language, text: from.text };
    const two = { language: to.language, text };
    const swap = random() < 0.5;
    pairs.push({
      id: `${label}-${String(count[label]).padStart(3, '0')}`,
      label,
      first: copied ? (swap ? 'b' : 'a') : null,
      a: swap ? two : one,
      b: swap ? one : two,
    });
  };
  for (const story of stories) {
    const base = get(story, 'base');
    const reworded = get(story, 'reworded');
    const translated = get(story, 'translated');
    const independent = get(story, 'independent');
    const sister = stories.find((s) => s !== story && get(s, 'base').subject === base.subject)!;
    const inLanguage = [get(sister, 'base'), get(sister, 'translated')].find((t) => t.language === base.language)!;
    add('exact', base, base, reprinted(base.text, base.language, random));
    add('part', base, base, shortened(base.text, random));
    add('part', base, base, mixed(base.text, inLanguage.text, random));
    add('reworded', base, reworded);
    add('reworded', base, reworded, shortened(reworded.text, random));
    add('translated', base, translated);
    add('translated', base, translated, shortened(translated.text, random));
    add('translated', reworded, translated);
    add('independent', base, independent);
    add('independent', translated, independent);
    add('independent', reworded, independent);
    if (stories.indexOf(sister) > stories.indexOf(story)) {
      add('topic', base, get(sister, 'base'));
      add('topic', base, get(sister, 'translated'));
      add('topic', translated, get(sister, 'reworded'));
      add('topic', independent, get(sister, 'independent'));
    }
  }
  return pairs;
}

export function readTellings(): Telling[] {
  const lines = readFileSync(new URL('./texts.jsonl', import.meta.url), 'utf8')
    .trim()
    .split('\n');
  return lines.map((line) => JSON.parse(line) as Telling);
}

export const written = (pairs: readonly Pair[]) => `${pairs.map((p) => JSON.stringify(p)).join('\n')}\n`;

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href)
  writeFileSync(new URL('./pairs.jsonl', import.meta.url), written(derive(readTellings())));
