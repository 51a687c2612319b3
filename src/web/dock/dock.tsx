// What is open beside the view: an entry, or an article over it.

import { useEffect, useRef } from 'preact/hooks';
import { Icon } from '../parts/small.js';
import { closeDock, open } from '../route.js';
import { t } from '../words/index.js';
import { ArticlePanel } from './article.js';
import { EntryPanel } from './entry.js';

export function Dock() {
  const { entry, article, claim } = open.value;
  const box = useRef<HTMLElement>(null);
  useEffect(() => {
    if (claim === null) box.current?.scrollTo({ top: 0 });
  }, [entry, article, claim]);
  if (entry === null && article === null) return null;
  const over = article !== null && entry !== null;
  return (
    <aside class="dock" ref={box} aria-label={article !== null ? t('article') : t('entry')}>
      <div class="dock-bar">
        <span class="dock-kind">{article !== null ? t('article') : t('entry')}</span>
        <button
          type="button"
          class="quiet"
          onClick={closeDock}
          aria-label={over ? t('back') : t('close')}
          title={`${over ? t('back') : t('close')} (Esc)`}
        >
          <Icon name={over ? 'back' : 'close'} /> {over && t('entry')}
        </button>
      </div>
      {article !== null ? (
        <ArticlePanel id={article} claim={claim} key={article} />
      ) : (
        <EntryPanel id={entry!} key={entry} />
      )}
    </aside>
  );
}
