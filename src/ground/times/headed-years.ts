// The year that heads an entry of a chronology: "1992" or "April 2012" on a line of its own, "20 September 2021. Pristina bans …".

const heading =
  /^[ \t]*(?:\p{N}{1,2}(?:er|st|nd|rd|th)? )?(?:\p{L}{3,12}\.? )?((?:19|20)\d\d)(?:[ \t]*(?<alone>:?)[ \t]*$|[ \t]*[.:–—-](?=\s))/gmu;
/** A heading on a line of its own speaks for no more than this, in UTF-16 units. */
const reach = 2000;

/** Year that heads the place in the text, or undefined. Only where at least two different years head lines: one alone is no chronology. */
export function headedYears(text: string): (at: number) => number | undefined {
  const found = [...text.matchAll(heading)].map((m) => ({
    at: m.index,
    year: Number(m[1]),
    alone: m.groups!.alone !== undefined,
  }));
  if (new Set(found.map((h) => h.year)).size < 2) return () => undefined;
  return (at) => {
    const head = found.findLast((h) => h.at <= at);
    if (!head || at - head.at > reach) return undefined;
    return head.alone || !text.slice(head.at, at).includes('\n') ? head.year : undefined;
  };
}
