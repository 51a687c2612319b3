// Text from an article made safe to print: no escape codes, no direction overrides, nothing that a terminal obeys.

/**
 * C0 and C1 controls, DEL, Arabic letter mark and the bidirectional controls of UAX #9, line and paragraph separators, tag characters,
 * lone surrogates. LRM and RLM are in: harmless in Arabic prose, but they let a name be shown in another order than it is stored.
 */
const unsafe =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are the characters to take out
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\ufff9-\ufffb]|[\u{e0000}-\u{e007f}]|\p{Cs}/gu;

/** On one line: unsafe characters become U+FFFD, every run of white space one space. */
export function plain(text: string): string {
  return text.replace(unsafe, '\ufffd').replace(/\s+/gu, ' ').trim();
}

/** Keeps line breaks; for text of several paragraphs. */
export function plainLines(text: string): string {
  return text
    .replace(/\r\n?|[\u2028\u2029]/g, '\n')
    .split('\n')
    .map((line) => line.replace(unsafe, '\ufffd').replace(/\t/g, ' '))
    .join('\n');
}

/** The same JSON value, with every character that a terminal could obey written as an escape. */
export function safeJson(value: unknown, indent?: number): string {
  return JSON.stringify(value, null, indent).replace(
    /[\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ufff9-\ufffb]/g,
    (c) => `\\u${c.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}
