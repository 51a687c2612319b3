// The menu at the top right: export, language, theme, as known on a day, keyboard, print.

import { useEffect, useRef, useState } from 'preact/hooks';
import { exportEntries, fetchJson, notice } from '../data.js';
import { route, set } from '../route.js';
import { isFiltered, selected } from '../selection.js';
import { type Theme, theme } from '../theme.js';
import { type InterfaceLanguage, language, t } from '../words/index.js';
import { Icon } from './small.js';

const themes: readonly [Theme, 'themeAuto' | 'themeLight' | 'themeDark'][] = [
  ['auto', 'themeAuto'],
  ['light', 'themeLight'],
  ['dark', 'themeDark'],
];

export function Menu({ onHelp }: { onHelp: () => void }) {
  const [shown, setShown] = useState(false);
  const [formats, setFormats] = useState<readonly string[]>([]);
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (!shown) return;
    const away = (event: Event) => {
      if (event instanceof KeyboardEvent ? event.key === 'Escape' : !box.current?.contains(event.target as Node)) {
        setShown(false);
        if (event instanceof KeyboardEvent) event.stopPropagation();
      }
    };
    document.addEventListener('pointerdown', away);
    document.addEventListener('keydown', away, true);
    return () => {
      document.removeEventListener('pointerdown', away);
      document.removeEventListener('keydown', away, true);
    };
  }, [shown]);
  const toggle = () => {
    setShown(!shown);
    if (formats.length === 0) {
      fetchJson<{ exports: readonly string[] }>('/dossier').then(
        (dossier) => setFormats(dossier.exports),
        () => {},
      );
    }
  };
  const save = async (format: string) => {
    setShown(false);
    try {
      await exportEntries(format, isFiltered.value ? selected.value.rows.map(({ id }) => id) : null);
    } catch (error) {
      notice.value = t('failed', { message: error instanceof Error ? error.message : String(error) });
    }
  };
  return (
    <div class="menu" ref={box}>
      <button type="button" onClick={toggle} aria-expanded={shown} aria-label={t('menu')} title={t('menu')}>
        <Icon name="dots" />
      </button>
      {shown && (
        <div class="menu-sheet">
          <fieldset>
            <legend>{t('export')}</legend>
            {formats.map((format) => (
              <button key={format} type="button" class="menu-item" onClick={() => save(format)}>
                {t('exportAs', { format: format.toUpperCase() })}
              </button>
            ))}
            <button
              type="button"
              class="menu-item"
              onClick={() => {
                setShown(false);
                print();
              }}
            >
              {t('print')}
            </button>
          </fieldset>
          <fieldset>
            <legend>{t('asOf')}</legend>
            <input
              type="date"
              aria-label={t('asOf')}
              value={route.value.query.get('as-of') ?? ''}
              onChange={(event) => set({ 'as-of': event.currentTarget.value || null })}
            />
          </fieldset>
          <fieldset>
            <legend>{t('language')}</legend>
            <div class="segmented">
              {(['en', 'fr'] as const).map((code: InterfaceLanguage) => (
                <button
                  key={code}
                  type="button"
                  lang={code}
                  aria-pressed={language.value === code}
                  onClick={() => {
                    language.value = code;
                  }}
                >
                  {code === 'en' ? 'English' : 'Français'}
                </button>
              ))}
            </div>
          </fieldset>
          <fieldset>
            <legend>{t('theme')}</legend>
            <div class="segmented">
              {themes.map(([name, word]) => (
                <button
                  key={name}
                  type="button"
                  aria-pressed={theme.value === name}
                  onClick={() => {
                    theme.value = name;
                  }}
                >
                  {t(word)}
                </button>
              ))}
            </div>
          </fieldset>
          <button
            type="button"
            class="menu-item"
            onClick={() => {
              setShown(false);
              onHelp();
            }}
          >
            {t('keys')} <kbd>?</kbd>
          </button>
        </div>
      )}
    </div>
  );
}
