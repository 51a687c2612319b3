// A long list of which only the part in sight exists; item heights are known beforehand, so nothing jumps.

import { signal } from '@preact/signals';
import { type ComponentChildren, options } from 'preact';
import { useEffect, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';

/** True while the page is being printed: lists then show all they have (at most `mostPrinted`). */
const printing = signal(false);
const mostPrinted = 3000;

if (typeof matchMedia === 'function') {
  const now = (value: boolean) => {
    // The printer takes the page as it stands, so this change may not wait for the next frame.
    const { debounceRendering } = options;
    options.debounceRendering = (render) => render();
    printing.value = value;
    if (debounceRendering) options.debounceRendering = debounceRendering;
    else delete options.debounceRendering;
  };
  addEventListener('beforeprint', () => now(true));
  addEventListener('afterprint', () => now(false));
  matchMedia('print').addEventListener('change', (event) => now(event.matches));
}

interface Props {
  readonly count: number;
  readonly heightOf: (at: number) => number;
  readonly render: (at: number) => ComponentChildren;
  readonly keyOf: (at: number) => string;
  readonly label: string;
  /** Item to keep in sight; -1 for none. */
  readonly shown: number;
  /** Told which item is at the top, for a heading that stays. */
  readonly onTop?: (at: number) => void;
  readonly children?: ComponentChildren;
}

/** Pixels rendered beyond each edge, so that a fast scroll finds rows already there. */
const beyond = 900;

export function VirtualList({ count, heightOf, render, keyOf, label, shown, onTop, children }: Props) {
  const box = useRef<HTMLDivElement>(null);
  const [view, setView] = useState({ top: 0, height: 900 });
  const offsets = useMemo(() => {
    const sums = new Float64Array(count + 1);
    for (let at = 0; at < count; at += 1) sums[at + 1] = sums[at]! + heightOf(at);
    return sums;
  }, [count, heightOf]);
  const total = offsets[count] ?? 0;

  /** Last item that begins at or before `y`. */
  const at = (y: number) => {
    let [low, high] = [0, count - 1];
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (offsets[middle]! <= y) low = middle;
      else high = middle - 1;
    }
    return low;
  };

  useEffect(() => {
    const element = box.current;
    if (!element) return;
    const measure = () => setView({ top: element.scrollTop, height: element.clientHeight });
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    element.addEventListener('scroll', measure, { passive: true });
    measure();
    return () => {
      observer.disconnect();
      element.removeEventListener('scroll', measure);
    };
  }, []);

  useLayoutEffect(() => {
    const element = box.current;
    if (!element || shown < 0 || shown >= count) return;
    const [top, bottom] = [offsets[shown]!, offsets[shown + 1]!];
    if (top < element.scrollTop + 40) element.scrollTop = Math.max(0, top - 60);
    else if (bottom > element.scrollTop + element.clientHeight) element.scrollTop = bottom - element.clientHeight + 40;
  }, [shown, offsets, count]);

  const all = printing.value;
  const first = count === 0 ? 0 : all ? 0 : at(Math.max(0, view.top - beyond));
  const last = count === 0 ? -1 : all ? Math.min(count, mostPrinted) - 1 : at(view.top + view.height + beyond);
  const top = count === 0 ? 0 : at(view.top);
  useEffect(() => onTop?.(top), [top, onTop]);

  const items: ComponentChildren[] = [];
  for (let index = first; index <= last; index += 1) {
    items.push(
      <div
        key={keyOf(index)}
        class="virtual-item"
        role="listitem"
        aria-setsize={count}
        aria-posinset={index + 1}
        style={all ? {} : { position: 'absolute', top: `${offsets[index]}px`, height: `${heightOf(index)}px` }}
      >
        {render(index)}
      </div>,
    );
  }
  return (
    <div class="virtual" ref={box} tabIndex={0} role="region" aria-label={label}>
      {children}
      <div role="list" class="virtual-all" style={all ? {} : { height: `${total}px` }}>
        {items}
      </div>
    </div>
  );
}
