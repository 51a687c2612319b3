// A pure function of a short string that remembers its answers: an article asks the same of the same words many times.

/** Strings from here on may be slices that keep the whole text they were cut from in memory. */
const sliced = 13;

/**
 * `answer`, worked out once for each string of up to `longest` characters (longer ones are seldom met twice); at most `most` of
 * them are kept. What it returns is shared by all who ask and must not be changed.
 */
export function remembered<T extends {}>(
  answer: (text: string) => T,
  most = 20_000,
  longest = 60,
): (text: string) => T {
  const known = new Map<string, T>();
  return (text) => {
    if (text.length > longest) return answer(text);
    const before = known.get(text);
    if (before !== undefined) return before;
    const made = answer(text);
    if (known.size >= most) known.clear();
    known.set(text.length < sliced ? text : copied(text), made);
    return made;
  };
}

/** The same characters, cut from nothing. */
const copied = (text: string): string => JSON.parse(JSON.stringify(text)) as string;
