// Starts the page.

import '@fontsource-variable/inter/wght.css';
import '@fontsource-variable/source-serif-4/wght.css';
import '@fontsource-variable/source-serif-4/wght-italic.css';
import '@fontsource-variable/noto-naskh-arabic/wght.css';
import './style/base.css';
import './style/shell.css';
import './style/list.css';
import './style/dock.css';
import './style/views.css';
import './style/print.css';
import { effect } from '@preact/signals';
import { render } from 'preact';
import { App } from './app.js';
import { loadOverview } from './data.js';
import { startKeys } from './keys.js';
import { route, startRouting } from './route.js';
import { runSearch } from './selection.js';
import { startTheme } from './theme.js';

startTheme();
startRouting();
startKeys();
let asOf: string | null | undefined;
effect(() => {
  const day = route.value.query.get('as-of');
  if (day !== asOf) {
    asOf = day;
    void loadOverview();
  }
});
effect(() => {
  void runSearch(route.value.query.get('q') ?? '');
});
render(<App />, document.getElementById('page')!);
