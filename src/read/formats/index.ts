// The input formats, in the order in which they are asked; plain text takes what nobody else knows.

import type { InputFormat } from './format.js';
import { html } from './html.js';
import { jsonArray, jsonLines } from './json.js';
import { text } from './text.js';

export const inputFormats: readonly InputFormat[] = [html, jsonLines, jsonArray, text];
