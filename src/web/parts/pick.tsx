// One thing chosen by its name among many: an input with the browser's own list, by mouse or by keys.

import { useId, useLayoutEffect, useMemo, useRef } from 'preact/hooks';
import { plain } from '../plain.js';

export interface Named {
  readonly id: string;
  readonly name: string;
}

/** At most so many names are offered; a name typed in full is found among all. */
const offered = 2000;

/** Two things of one name are told apart by their id. */
function byLabel<T extends Named>(things: readonly T[]): ReadonlyMap<string, T> {
  const labels = new Map<string, T>();
  for (const thing of things) {
    const name = plain(thing.name);
    labels.set(labels.has(name) ? `${name} (${plain(thing.id)})` : name, thing);
  }
  return labels;
}

export function Pick<T extends Named>({
  among,
  words,
  label,
  autoFocus = false,
  onChange,
}: {
  among: readonly T[];
  /** What stands in the input. */
  words: string;
  label: string;
  autoFocus?: boolean;
  /** The words as they stand, and the thing that they name; null where they name none. */
  onChange: (words: string, thing: T | null) => void;
}) {
  const list = useId();
  const input = useRef<HTMLInputElement>(null);
  useLayoutEffect(() => {
    if (autoFocus) input.current?.focus();
  }, []);
  const labels = useMemo(() => byLabel(among), [among]);
  return (
    <>
      <input
        ref={input}
        type="text"
        dir="auto"
        list={list}
        aria-label={label}
        placeholder={label}
        aria-invalid={words !== '' && !labels.has(words)}
        value={words}
        onInput={(event) => onChange(event.currentTarget.value, labels.get(event.currentTarget.value) ?? null)}
      />
      <datalist id={list}>
        {[...labels.keys()].slice(0, offered).map((name) => (
          <option key={name} value={name} />
        ))}
      </datalist>
    </>
  );
}
