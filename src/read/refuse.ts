// Tells files that hold no text by their first bytes, whatever their name says.

import type { Issue } from '../domain/index.js';
import { utf16Without } from './decode.js';

/** Signatures at offset 0, as hexadecimal; `advice` is what a person can do. */
const signatures: readonly { readonly hex: string; readonly what: string; readonly advice: string }[] = [
  { hex: '25504446', what: 'a PDF', advice: 'Convert it to text first (pdftotext).' },
  {
    hex: '504b0304',
    what: 'a ZIP archive (also .docx, .odt, .epub)',
    advice: 'Unpack it, or save the document as text.',
  },
  { hex: '504b0506', what: 'an empty ZIP archive', advice: 'Nothing is in it.' },
  { hex: '1f8b', what: 'compressed with gzip', advice: 'Unpack it first (gunzip).' },
  { hex: '425a68', what: 'compressed with bzip2', advice: 'Unpack it first (bunzip2).' },
  { hex: 'fd377a585a00', what: 'compressed with xz', advice: 'Unpack it first (unxz).' },
  { hex: '28b52ffd', what: 'compressed with Zstandard', advice: 'Unpack it first (unzstd).' },
  { hex: '377abcaf271c', what: 'a 7-Zip archive', advice: 'Unpack it first.' },
  { hex: '526172211a07', what: 'a RAR archive', advice: 'Unpack it first.' },
  { hex: '89504e470d0a1a0a', what: 'an image (PNG)', advice: 'Give the text instead.' },
  { hex: 'ffd8ff', what: 'an image (JPEG)', advice: 'Give the text instead.' },
  { hex: '47494638', what: 'an image (GIF)', advice: 'Give the text instead.' },
  { hex: '52494646', what: 'an image, sound or film (RIFF)', advice: 'Give the text instead.' },
  { hex: '49492a00', what: 'an image (TIFF)', advice: 'Give the text instead.' },
  { hex: '4d4d002a', what: 'an image (TIFF)', advice: 'Give the text instead.' },
  { hex: '494433', what: 'a sound (MP3)', advice: 'Give the text instead.' },
  { hex: '4f676753', what: 'a sound or film (Ogg)', advice: 'Give the text instead.' },
  { hex: 'd0cf11e0a1b11ae1', what: 'an old Office document', advice: 'Save it as text or HTML first.' },
  { hex: '7b5c727466', what: 'an RTF document', advice: 'Save it as text or HTML first.' },
  { hex: '53514c69746520666f726d6174203300', what: 'an SQLite database', advice: 'Export the articles as JSON lines.' },
  { hex: '7f454c46', what: 'a program (ELF)', advice: 'Give the text instead.' },
  { hex: '4d5a9000', what: 'a program (Windows)', advice: 'Give the text instead.' },
  { hex: '774f4646', what: 'a font', advice: 'Give the text instead.' },
  { hex: '774f4632', what: 'a font', advice: 'Give the text instead.' },
];

/** Why these bytes can't be read as text; null where they may be. */
export function refuse(bytes: Uint8Array, where: string): Issue | null {
  if (bytes.length === 0) return issue('empty', where, 'The file is empty (0 bytes). Fetch or save it again.');
  const start = Buffer.from(bytes.subarray(0, 16)).toString('hex');
  const signature = signatures.find((s) => start.startsWith(s.hex));
  if (signature) return issue('binary', where, `This is ${signature.what}, not text. ${signature.advice}`);
  if (isBinary(bytes))
    return issue('binary', where, 'The bytes are not text in any character set. Give the text instead.');
  return null;
}

/** Control bytes that no text uses. UTF-16 is full of zeros and is let pass. */
function isBinary(bytes: Uint8Array): boolean {
  const end = Math.min(bytes.length, 65_536);
  if ((bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff) || utf16Without(bytes))
    return false;
  let odd = 0;
  for (let i = 0; i < end; i++) {
    const b = bytes[i]!;
    // Tab, line ends and ESC (terminal logs) are text.
    if (b < 0x09 || (b > 0x0d && b < 0x20 && b !== 0x1b)) odd++;
  }
  // A terminal log or a damaged text holds a few.
  return odd > Math.max(10, end * 0.01);
}

function issue(code: string, where: string, message: string): Issue {
  return { code, severity: 'error', where, message };
}
