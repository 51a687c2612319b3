// Bytes to characters by the WHATWG Encoding Standard, also where the platform's decoder is not true to it.

/**
 * Characters of windows-1252 at 0x80 to 0x9F (encoding.spec.whatwg.org, index-windows-1252); the five bytes that stand for
 * no character keep their control code.
 */
const upper = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

/**
 * `label` is a label that `TextDecoder` knows. Bytes that stand for no character become U+FFFD.
 * Node from 20.18.3 and 22.13 reads windows-1252 as ISO-8859-1 (nodejs/node issue 56542), so that every apostrophe of a French page
 * becomes a control character; what a true decoder gives is left as it is.
 */
export function decodeBytes(label: string, bytes: Uint8Array): string {
  const decoder = new TextDecoder(label);
  const text = decoder.decode(bytes);
  if (decoder.encoding !== 'windows-1252') return text;
  return text.replace(/[\u0080-\u009f]/g, (c) => upper[c.charCodeAt(0) - 0x80]!);
}
