// Every key of the page, on one sheet.

import { Dialog } from './parts/dialog.js';
import { t, type Word } from './words/index.js';

const keys: readonly [readonly string[], Word][] = [
  [['/'], 'keySearch'],
  [['j', 'k', '↓', '↑'], 'keyNext'],
  [['Enter', 'o'], 'keyOpen'],
  [['Esc'], 'keyClose'],
  [['1', '…', '7'], 'keyViews'],
  [['a', 'r', 'e'], 'keyDecide'],
  [['m', 's'], 'keyMergeSplit'],
  [['u'], 'keyUndo'],
  [['n'], 'add'],
  [['?'], 'keyHelp'],
];

export function Help({ onClose }: { onClose: () => void }) {
  return (
    <Dialog title={t('keysTitle')} onClose={onClose}>
      <dl class="keys">
        {keys.map(([names, word]) => (
          <div key={word}>
            <dt>
              {names.map((name) => (
                <kbd key={name}>{name}</kbd>
              ))}
            </dt>
            <dd>{t(word)}</dd>
          </div>
        ))}
      </dl>
    </Dialog>
  );
}
