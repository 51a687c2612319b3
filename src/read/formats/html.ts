// HTML pages and fragments.

import type { Issue } from '../../domain/index.js';
import { draftFromHtml } from '../html.js';
import { extension, type Found, type InputFormat } from './format.js';

export const html: InputFormat = {
  name: 'html',
  detect: ({ hint, decoded }) => {
    const start = decoded.text.slice(0, 4000);
    // The text decides: a page may be named .txt, and a text that quotes a tag is no page.
    if (
      /^\s*(?:\ufeff)?(?:<\?xml[^>]*>\s*)?(?:<!--[\s\S]{0,2000}?-->\s*)*<(?:!doctype html|html|head|body)\b/i.test(
        start,
      )
    )
      return true;
    const tags =
      start.match(
        /<\/?(?:p|div|span|a|h[1-6]|br|ul|li|meta|link|title|article|section|header|main|table|script|img|strong|em)\b[^<>]{0,500}>/gi,
      )?.length ?? 0;
    if (['html', 'htm', 'xhtml', 'shtml'].includes(extension(hint)) || /\bhtml\b/i.test(hint.contentType ?? ''))
      return tags > 0;
    return /^\s*</.test(start) && tags >= 3;
  },
  *read({ bytes, hint, where, decoded }): Iterable<Found> {
    const page = draftFromHtml(decoded.text, { url: hint.url ?? null });
    for (const issue of warnings(page, where)) yield { issue };
    const { flat: _flat, cutOff: _cutOff, ...draft } = page;
    yield { where, draft: { ...draft, bytes, name: hint.name ?? null, format: 'html' } };
  },
};

function* warnings(page: ReturnType<typeof draftFromHtml>, where: string): Iterable<Issue> {
  if (page.cutOff)
    yield {
      code: 'truncated',
      severity: 'warning',
      where,
      message: 'The page breaks off; its text may lack the end. Fetch it again.',
    };
  if (page.flat === 'too-nested')
    yield {
      code: 'too-nested',
      severity: 'warning',
      where,
      message:
        'The tags are nested too deep for any page; it was read without its structure. Check the text, or save the page again.',
    };
  if (page.flat === 'too-large')
    yield {
      code: 'too-large',
      severity: 'warning',
      where,
      message: 'The page is too large to be read by its structure; it was read by its lines. Check the text.',
    };
}
