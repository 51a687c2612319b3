// Lines of a given width, counted in columns as a terminal counts them.

// East Asian Wide and emoji take two columns, combining marks and zero-width characters none (UAX #11, in the ranges that occur in news).
const wide =
  /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]|\p{Emoji_Presentation}/u;
const none = /\p{Mn}|\p{Me}|[\u200b-\u200d\ufeff]/u;

export function columnsOf(text: string): number {
  let columns = 0;
  for (const c of text) columns += none.test(c) ? 0 : wide.test(c) ? 2 : 1;
  return columns;
}

/** Padded on the right, or cut with "…", to exactly `columns`. */
export function toWidth(text: string, columns: number): string {
  const size = columnsOf(text);
  if (size <= columns) return text + ' '.repeat(columns - size);
  let kept = '';
  let used = 0;
  for (const c of text) {
    const next = columnsOf(c);
    if (used + next > columns - 1) break;
    kept += c;
    used += next;
  }
  return `${kept}…${' '.repeat(columns - used - 1)}`;
}

/** Broken at spaces so that each line is at most `columns` wide; a longer word stands alone on its line. */
export function wrap(text: string, columns: number): string[] {
  const lines: string[] = [];
  let line = '';
  let used = 0;
  for (const word of text.split(' ')) {
    const size = columnsOf(word);
    if (line === '') {
      line = word;
      used = size;
    } else if (used + 1 + size <= columns) {
      line += ` ${word}`;
      used += 1 + size;
    } else {
      lines.push(line);
      line = word;
      used = size;
    }
  }
  lines.push(line);
  return lines;
}
