// The keyboard: one table of keys; nothing fires while somebody types in a field.

import { signal } from '@preact/signals';
import { useLayoutEffect } from 'preact/hooks';

/** Entry under the keyboard cursor; null until a key moves it. */
export const cursor = signal<string | null>(null);

export type KeyTable = Readonly<Record<string, () => void>>;

const tables: KeyTable[] = [];

/**
 * Adds keys while a component is in sight; later tables win. They are in force as soon as what they act on can be seen,
 * and are asked for anew when one of `given` changes.
 */
export function useKeys(table: () => KeyTable, given: readonly unknown[]): void {
  useLayoutEffect(() => {
    const added = table();
    tables.push(added);
    return () => {
      const at = tables.lastIndexOf(added);
      if (at >= 0) tables.splice(at, 1);
    };
  }, given);
}

function isTyping(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement &&
    (target.isContentEditable ||
      target.matches('textarea, select, input:not([type=checkbox]):not([type=radio]):not([type=button])'))
  );
}

export function startKeys(): void {
  addEventListener('keydown', (event) => {
    if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey) return;
    // A dialog has its own keys, and the browser closes it on Escape.
    if (document.querySelector('dialog[open]')) return;
    const typing = isTyping(event.target);
    if (typing && event.key !== 'Escape') return;
    if (typing && event.target instanceof HTMLElement) {
      event.target.blur();
      return;
    }
    for (let at = tables.length - 1; at >= 0; at -= 1) {
      const act = tables[at]![event.key];
      if (act) {
        event.preventDefault();
        act();
        return;
      }
    }
  });
}
