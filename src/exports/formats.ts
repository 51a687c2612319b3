// The export formats. A new one is a file here and a line in this list.

import { csvFormat } from './csv.js';
import type { ExportFormat } from './format.js';
import { htmlFormat } from './html.js';
import { jsonFormat } from './json.js';
import { markdownFormat } from './markdown.js';

export const formats: readonly ExportFormat[] = [markdownFormat, jsonFormat, htmlFormat, csvFormat];
