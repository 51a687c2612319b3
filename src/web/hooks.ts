// Small pieces of behaviour that several components share: the size of an element, something fetched for a key.

import { useEffect, useRef, useState } from 'preact/hooks';
import { overview } from './data.js';

/** Width and height in CSS pixels of the element that `ref` is put on; 0 until it is laid out. */
export function useSize<T extends Element>() {
  const ref = useRef<T>(null);
  const [size, setSize] = useState({ width: 0, height: 0 });
  useEffect(() => {
    const element = ref.current;
    if (!element) return;
    const measure = () => setSize({ width: element.clientWidth, height: element.clientHeight });
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    measure();
    return () => observer.disconnect();
  }, []);
  return { ref, ...size };
}

export type Fetched<T> =
  | { readonly state: 'loading'; readonly value: T | null }
  | { readonly state: 'ready'; readonly value: T }
  | { readonly state: 'failed'; readonly value: null; readonly status: number; readonly message: string };

/** Fetches for `key`, and again when the record changes; the old value stays in sight while a newer one is on its way. */
export function useFetched<T>(key: string | null, load: (key: string) => Promise<T>): Fetched<T> {
  const [answer, setAnswer] = useState<{ key: string | null; fetched: Fetched<T> }>({
    key: null,
    fetched: { state: 'loading', value: null },
  });
  const revision = overview.value?.revision;
  // A new revision asks again; `load` is the same code each time.
  useEffect(() => {
    if (key === null) return;
    let mine = true;
    load(key).then(
      (value) => mine && setAnswer({ key, fetched: { state: 'ready', value } }),
      (error: Error & { status?: number }) =>
        mine &&
        setAnswer({
          key,
          fetched: { state: 'failed', value: null, status: error.status ?? 0, message: error.message },
        }),
    );
    return () => {
      mine = false;
    };
  }, [key, revision]);
  return answer.key === key ? answer.fetched : { state: 'loading', value: null };
}
