// Foreign text made safe to show inside a line of our own: overrides made visible, control characters dropped, length bounded.

const overrides: Readonly<Record<string, string>> = {
  '\u202A': '⟦LRE⟧',
  '\u202B': '⟦RLE⟧',
  '\u202D': '⟦LRO⟧',
  '\u202E': '⟦RLO⟧',
  '\u202C': '⟦PDF⟧',
};

/** Directional overrides reorder what a reader sees ("exe.png"); they are shown as what they are. */
export function plain(text: string): string {
  return (
    text
      .replace(/[\u202A-\u202E]/gu, (mark) => overrides[mark] ?? '')
      // biome-ignore lint/suspicious/noControlCharactersInRegex: dropping them is the point
      .replace(/[\u0000-\u0008\u000B-\u001F\u007F]/gu, '')
  );
}

/** At most `length` characters, cut at a word where one ends near, with an ellipsis. */
export function short(text: string, length: number): string {
  if (text.length <= length) return plain(text);
  const cut = text.slice(0, length - 1);
  const space = cut.lastIndexOf(' ');
  return `${plain(space > length * 0.7 ? cut.slice(0, space) : cut).trimEnd()}…`;
}

/** Only web addresses become links; `javascript:`, `data:` and the like stay text. */
export function webAddress(url: string | null): string | null {
  if (url === null) return null;
  try {
    const parsed = new URL(url);
    return parsed.protocol === 'http:' || parsed.protocol === 'https:' ? parsed.href : null;
  } catch {
    return null;
  }
}
