// Sketches of all texts of a dossier, packed side by side, and shown as views of where they lie.

import { Arena, placeIn } from '../arena.js';
import { packRange, unpackRange } from '../day-numbers.js';
import type { Voice } from '../families.js';
import { grown } from '../grown.js';
import { Interned } from '../interned.js';
import type { TextSketch } from './compare.js';

/** Numbers before the sketch's own: language, whether translated, voice, published from and to, and the length of each list. */
const HEAD = 8;

export class TextStore {
  private readonly arena = new Arena();
  private addresses = new Int32Array(256);
  private readonly ids: string[] = [];
  private readonly languages = new Interned<string>((l) => l);
  private readonly voices = new Interned<Voice>((v) => `${v.family}|${v.agencies.join('|')}|${v.isAgency}`);

  get length(): number {
    return this.ids.length;
  }

  idOf(article: number): string {
    return this.ids[article]!;
  }

  push(s: TextSketch): void {
    const [nt, nq, nb] = [s.tokens.length, s.quoted.length, s.bones.length];
    const address = this.arena.room(HEAD + ((nt + 1) >> 1) + nq + 3 * nb);
    const piece = this.arena.piece(address);
    let at = placeIn(address);
    const head = [
      this.languages.number(s.language),
      s.translated ? 1 : 0,
      this.voices.number(s.voice),
      ...packRange(s.published),
      nt,
      nq,
      nb,
    ];
    piece.set(head, at);
    at += HEAD;
    new Uint16Array(piece.buffer, 4 * at, nt).set(s.tokens);
    at += (nt + 1) >> 1;
    piece.set(s.quoted, at);
    piece.set(s.bones, at + nq);
    new Float32Array(piece.buffer, 4 * (at + nq + nb), nb).set(s.boneWeights);
    piece.set(s.boneStarts, at + nq + 2 * nb);
    if (this.ids.length === this.addresses.length) this.addresses = grown(this.addresses);
    this.addresses[this.ids.length] = address;
    this.ids.push(s.id);
  }

  at(article: number): TextSketch {
    const address = this.addresses[article]!;
    const piece = this.arena.piece(address);
    const head = placeIn(address);
    const [nt, nq, nb] = [piece[head + 5]!, piece[head + 6]!, piece[head + 7]!];
    const tokens = head + HEAD;
    const quoted = tokens + ((nt + 1) >> 1);
    const bones = quoted + nq;
    return {
      id: this.ids[article]!,
      language: this.languages.value(piece[head]!),
      translated: piece[head + 1] === 1,
      voice: this.voices.value(piece[head + 2]!),
      published: unpackRange(piece[head + 3]!, piece[head + 4]!),
      tokens: new Uint16Array(piece.buffer, 4 * tokens, nt),
      quoted: piece.subarray(quoted, bones),
      bones: piece.subarray(bones, bones + nb),
      boneWeights: new Float32Array(piece.buffer, 4 * (bones + nb), nb),
      boneStarts: piece.subarray(bones + 2 * nb, bones + 3 * nb),
    };
  }
}
