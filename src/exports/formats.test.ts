// Each format says what the record says, and runs nothing that an article smuggles in.

import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { formatNames } from '../cli/commands/record.js';
import { csvFormat } from './csv.js';
import type { ExportFormat } from './format.js';
import { formats } from './formats.js';
import { htmlFormat } from './html.js';
import { jsonFormat } from './json.js';
import { markdownFormat, markdownText } from './markdown.js';
import { plainLines } from './plain.js';
import { sampleRecord } from './sample-record.js';
import { style } from './style.js';
import { terminalChronology } from './terminal.js';
import { columnsOf } from './wrap.js';

const write = (format: ExportFormat, hostile = false) =>
  [...format.write(sampleRecord({ hostile }), { name: hostile ? '<b>\u001b[1m' : 'Iraq', asOf: null })].join('');
const terminal = (hostile: boolean, colour: boolean, columns = 90) =>
  terminalChronology(sampleRecord({ hostile }), { name: 'Iraq', style: style(colour), columns, most: 10 });

it('the command offers every format', () => {
  expect(formatNames).toEqual(formats.map((f) => f.name));
});

it.each(formats)('$name gives the same bytes again, and no control character', (format) => {
  expect(write(format)).toBe(write(format));
  // Carriage returns end the lines of CSV.
  const hostile = write(format, true).replaceAll('\r\n', '\n');
  expect(plainLines(hostile)).toBe(hostile);
});

it('Markdown', () => {
  expect(`\n${write(markdownFormat)}`).toMatchInlineSnapshot(`
    "
    # Iraq

    2 articles, 2 independent origins; 2 entries, 1 dispute.

    An origin is an independent voice: papers of one owner, copies, rewordings and translations of one text, and accounts by one claimant count once. “Independently reported” does not mean true. Numbers in brackets are the sources listed at the end.

    ## 2020

    ### 10 March 2020

    - **ASSAULT (bombard)** — → Camp Taji · 4 dead / 3 dead · Taji  
      2 articles, 2 origins \\[1\\]\\[2\\]

      > “Deux roquettes se sont abattues mardi sur la base de Taji, faisant quatre morts, a indiqué un responsable irakien.” \\[1\\]

      > “Two rockets hit the Taji base on Tuesday, killing three.” \\[2\\]

      Disputed: toll (low 3, best 4, high 4)

      - 4: un responsable irakien in Le Courrier du Levant \\[1\\]
      - 3: un responsable irakien in The Northgate Post \\[2\\] *(since corrected by the same outlet)*

    ## Undated

    - **REJECT** Government of Iraq *(reported as hearsay)*  
      1 article, 1 origin \\[2\\]

      > “Two rockets hit the Taji base on Tuesday, killing three.” \\[2\\]

    ## Figures over time

    ### US soldiers in Iraq

    | as of | figure | according to | source |
    |---|---|---|---|
    | January 2020 | 5,200 dead | Pentagon | \\[1\\] |
    | undated | 2,500 dead |  | \\[1\\] |

    ## Sources

    1. Le Courrier du Levant, “Irak : quatre morts à Taji”, 12 March 2020, credited to AFP, translated from \\[2\\]. <https://courrier.example/taji>
    2. The Northgate Post, “Rockets hit Taji”, 12 March 2020. <https://northgate.example/taji>
    "
  `);
});

describe('Markdown holds an article’s words as words', () => {
  it.each([
    ['**bold** _it_ `code`', '\\*\\*bold\\*\\* \\_it\\_ \\`code\\`'],
    ['[a](b) ![c](d) <e> &f;', '\\[a\\](b) \\!\\[c\\](d) &lt;e\\> &amp;f;'],
    ['# head', '\\# head'],
    ['1. item', '1\\. item'],
    ['- item', '\\- item'],
    ['https://x.example www.y.example', 'https\u200b://x.example www\u200b.y.example'],
    ['a | b ~~c~~', 'a \\| b \\~\\~c\\~\\~'],
  ])('%s', (given, expected) => expect(markdownText(given)).toBe(expected));
});

it('JSON is the record, field by field', () => {
  const { articles, claims, entries, series, disputes, lineage } = sampleRecord({ hostile: true });
  expect(JSON.parse(write(jsonFormat, true))).toEqual({ articles, claims, entries, series, disputes, lineage });
  const empty = { articles: [], claims: [], entries: [], series: [], disputes: [], lineage: [] };
  expect(JSON.parse([...jsonFormat.write(empty, { name: '', asOf: null })].join(''))).toEqual(empty);
});

describe('HTML', () => {
  it('runs, loads and posts nothing, whatever the article says', () => {
    const { document } = parseHTML(write(htmlFormat, true));
    const elements = [...document.querySelectorAll('*')] as {
      tagName: string;
      attributes: { name: string; value: string }[];
    }[];
    const allowed = [
      'a',
      'article',
      'b',
      'blockquote',
      'body',
      'div',
      'h1',
      'h2',
      'h3',
      'head',
      'html',
      'i',
      'main',
      'meta',
      'p',
      'span',
      'style',
      'table',
      'tbody',
      'td',
      'th',
      'thead',
      'title',
      'tr',
    ];
    expect(
      [...new Set(elements.map((e) => e.tagName.toLowerCase()))].sort().filter((t) => !allowed.includes(t)),
    ).toEqual([]);
    for (const { name, value } of elements.flatMap((e) => [...e.attributes])) {
      expect([
        'charset',
        'class',
        'content',
        'dir',
        'href',
        'http-equiv',
        'id',
        'lang',
        'name',
        'rel',
        'scope',
      ]).toContain(name);
      if (name === 'href') expect(value).toMatch(/^(?:#source-\d+|https:\/\/[^"<>]+)$/);
    }
    expect(document.querySelector('blockquote')?.textContent).toContain('<script>alert(1)</script>');
  });

  it('links every citation to its source', () => {
    const { document } = parseHTML(write(htmlFormat));
    for (const a of document.querySelectorAll('a.cite')) {
      expect(document.getElementById(a.getAttribute('href')!.slice(1))).toBeTruthy();
    }
    expect(document.querySelectorAll('.dispute tr').length).toBe(2);
    expect(document.querySelector('meta[http-equiv]')?.getAttribute('content')).toMatch(
      /^default-src 'none'; style-src 'sha256-/,
    );
  });
});

describe('CSV', () => {
  /** RFC 4180. */
  const rows = (csv: string) =>
    [...csv.slice(1).matchAll(/((?:(?:"(?:[^"]|"")*"|[^",\r\n]*),)*(?:"(?:[^"]|"")*"|[^",\r\n]*))\r\n/g)].map(
      ([, line]) =>
        [...line!.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^",]*))/g)].map(
          ([, quoted, bare]) => quoted?.replaceAll('""', '"') ?? bare ?? '',
        ),
    );

  it('opens as UTF-8, one row an entry, numbers as numbers', () => {
    const csv = write(csvFormat);
    expect(csv.startsWith('\ufeffevent_id,event_date,')).toBe(true);
    const [header, first, second, ...more] = rows(csv);
    expect(more).toEqual([]);
    const cells = Object.fromEntries(header!.map((name, i) => [name, first![i]]));
    expect(cells).toMatchObject({
      event_id: 'e-00000000000000aa',
      event_date: '2020-03-10',
      date_prec: '1',
      event_type: 'ASSAULT',
      actor2: 'Camp Taji',
      latitude: '33.52',
      longitude: '-44.26',
      low: '3',
      best: '4',
      high: '4',
      origins: '2',
      disputed: 'toll: 4 / 3',
    });
    expect(second!.length).toBe(header!.length);
  });

  it('holds no formula', () => {
    const cells = rows(write(csvFormat, true)).flat();
    expect(cells.some((c) => c.startsWith("'=cmd"))).toBe(true);
    expect(cells.filter((c) => /^[=+@\t\r-]/.test(c) && !/^-?\d+(?:\.\d+)?$/.test(c))).toEqual([]);
  });
});

describe('the terminal chronology', () => {
  it('stands in columns', () => {
    expect(terminal(false, false)).toMatchInlineSnapshot(`
      "
        Iraq
        2 articles · 2 origins · 2 entries · 1 dispute

        2020
        10 Mar   ASSAULT    — → Camp Taji · 4 dead / 3 dead · Taji                2 art. 2 orig.
                            “Deux roquettes se sont abattues mardi sur la base de Taji, faisant
                            quatre morts, a indiqué un responsable …” Le Courrier du Levant
                            ≠ disputed toll: 4 (Le Courrier du Levant) ≠ 3 (The Northgate Post)

        and 1 entry more
      "
    `);
  });
  it.each([60, 90, 120])('keeps within %i columns and lets no escape code through', (columns) => {
    const printed = terminal(true, false, columns);
    expect(plainLines(printed)).toBe(printed);
    for (const line of printed.split('\n'))
      if (!line.includes('cmd|')) expect(columnsOf(line)).toBeLessThanOrEqual(columns + 1);
  });
  it('colours only where asked', () => {
    const strip = terminal(false, true).replaceAll(new RegExp(`${String.fromCharCode(27)}\\[\\d+m`, 'g'), '');
    expect(strip).toBe(terminal(false, false));
    expect(terminal(false, true)).not.toBe(strip);
  });
});
