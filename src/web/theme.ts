// Light or dark: as the system says, unless chosen here.

import { signal } from '@preact/signals';

export type Theme = 'auto' | 'light' | 'dark';

const kept = globalThis.localStorage?.getItem('recoupe.theme');
export const theme = signal<Theme>(kept === 'light' || kept === 'dark' ? kept : 'auto');

export function startTheme(): void {
  theme.subscribe((chosen) => {
    document.documentElement.dataset.theme = chosen;
    localStorage.setItem('recoupe.theme', chosen);
  });
}
