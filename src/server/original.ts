// The bytes an article was read from, made safe to look at: shown in a sandbox, with everything that fetches or runs disarmed.

import { decodeBytes } from '../read/decode-bytes.js';
import type { Original } from './dossier-service.js';

/** The label of a charset that `TextDecoder` knows, from a byte order mark or a `<meta>` in the first 2,048 bytes; else UTF-8. */
export function charsetOf(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 2048));
  const label = /charset\s*=\s*["']?([a-z0-9_-]{2,20})/iu.exec(head)?.[1] ?? 'utf-8';
  try {
    return new TextDecoder(label).encoding;
  } catch {
    return 'utf-8';
  }
}

/**
 * Renames the elements that act by themselves. The sandbox and the policy already stop scripts, frames and loads;
 * this also stops what they do not cover: preconnect hints, a base address, a refresh to another page.
 */
export function disarm(html: string): string {
  return html.replace(
    /<(\/?)(?=(?:link|base|meta|script|iframe|frame|frameset|object|embed|applet|portal|form|input|button)\b)/giu,
    '<$1inert-',
  );
}

export interface Shown {
  readonly mediaType: string;
  readonly body: string;
}

/** HTML stays HTML, disarmed; everything else is shown as plain text. */
export function showOriginal(original: Original): Shown {
  const text = decodeBytes(charsetOf(original.bytes), original.bytes);
  const isHtml = /html|xml/u.test(original.mediaType) && /<[a-z!/]/iu.test(text);
  return isHtml
    ? { mediaType: 'text/html; charset=utf-8', body: disarm(text) }
    : { mediaType: 'text/plain; charset=utf-8', body: text };
}
