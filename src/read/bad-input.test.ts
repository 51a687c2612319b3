import { describe, expect, test } from 'vitest';
import { emptyKnowledge } from '../knowledge/load.js';
import { read } from './read.js';

const paragraphs = [
  'Le gouverneur a reçu jeudi les familles des victimes à l’hôtel de ville, où elles réclamaient des réponses depuis un mois.',
  'Élu l’été dernier, il a été hué à son arrivée : « Où étiez-vous ? », a crié une mère, avant que la réunion ne commence à huis clos.',
  'Le procès doit s’ouvrir en février, après plusieurs reports demandés par la défense des exploitants du dépôt.',
];
const body = paragraphs.join('\n\n');
const page = `<!doctype html><html lang="fr"><head><meta charset="utf-8"><title>Le gouverneur hué</title></head><body><article><h1>Le gouverneur hué</h1>${paragraphs.map((p) => `<p>${p}</p>`).join('\n')}</article></body></html>`;

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const readBytes = (bytes: Uint8Array, name = 'a.txt', contentType?: string) =>
  read(bytes, contentType ? { name, contentType } : { name }, emptyKnowledge);

/** Text in windows-1252, which Node can't encode. */
function windows1252(text: string): Uint8Array {
  const high: Record<string, number> = { '’': 0x92, '€': 0x80, œ: 0x9c, '–': 0x96, '…': 0x85 };
  return Uint8Array.from(text, (c) => high[c] ?? c.charCodeAt(0));
}
function utf16(text: string, bigEndian = false, mark = true): Uint8Array {
  const bytes = Buffer.from((mark ? '\ufeff' : '') + text, 'utf16le');
  return bigEndian ? bytes.swap16() : bytes;
}

describe('files that hold no text are refused with what they are and what to do', () => {
  test.each([
    ['empty', new Uint8Array(0), 'empty', /0 bytes/],
    ['a ZIP named .html', Buffer.from('504b0304140000000800', 'hex'), 'binary', /ZIP archive.*Unpack/],
    ['a PDF named .html', utf8('%PDF-1.7\n%âãÏÓ'), 'binary', /PDF.*pdftotext/],
    ['a PNG named .html', Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex'), 'binary', /image/],
    ['gzip', Buffer.from('1f8b0800000000000003', 'hex'), 'binary', /gunzip/],
    ['noise', Uint8Array.from({ length: 5000 }, (_, i) => (i * 7919) % 256), 'binary', /character set/],
    ['zeros', new Uint8Array(1000), 'binary', /character set/],
    ['only blanks', utf8(' \n\t\n  '), 'no-text', /no text/i],
    [
      'only a menu',
      utf8('Accueil\n\nMonde\n\nPublicité\n\nLire aussi\n\nMentions légales'),
      'no-text',
      /page around it/,
    ],
    [
      'a page of only a menu',
      utf8('<html><body><nav><a href="/">Accueil</a></nav><footer>Mentions légales</footer></body></html>'),
      'no-text',
      /saved whole/,
    ],
  ])('%s', (_name, bytes, code, message) => {
    const { articles, issues } = readBytes(bytes as Uint8Array, 'page.html');
    expect(articles).toEqual([]);
    expect(issues).toEqual([
      { code, severity: 'error', where: 'page.html', message: expect.stringMatching(message as RegExp) },
    ]);
  });
});

describe('character sets', () => {
  const arabic = 'استقبل المحافظ يوم الخميس عائلات الضحايا في مبنى البلدية ووعد بفتح تحقيق.';
  // windows-1256 of the same sentence.
  const arabic1256 = Buffer.from(
    'c7d3cadec8e120c7e1e3cdc7dddd20edede320c7e1cee3edd320dac7c6e1c7ca20c7e1d6cdc7edc720dded20e3c8e4ec20c7e1c8e1cfedc920e6e6dacf20c8ddcacd20cacddeedde2e',
    'hex',
  );

  test.each([
    ['UTF-8', utf8(body)],
    ['UTF-8 with a mark', utf8(`\ufeff${body}`)],
    ['UTF-16 little-endian with a mark', utf16(body)],
    ['UTF-16 big-endian with a mark', utf16(body, true)],
    ['UTF-16 little-endian without a mark', utf16(body, false, false)],
    ['UTF-16 big-endian without a mark', utf16(body, true, false)],
    ['windows-1252, not declared', windows1252(body)],
    ['line ends of Windows', utf8(body.replaceAll('\n', '\r\n'))],
    ['line ends of old Macs', utf8(body.replaceAll('\n', '\r'))],
    ['decomposed accents', utf8(body.normalize('NFD'))],
  ])('%s', (_name, bytes) => {
    const { articles, issues } = readBytes(bytes);
    expect(issues).toEqual([]);
    expect(articles[0]!.text).toBe(body);
  });

  test.each([
    ['declared ISO-8859-1, is UTF-8', utf8(page), 'text/html; charset=iso-8859-1'],
    ['meta says utf-8, is windows-1252', windows1252(page), undefined],
    ['header says utf-8, is windows-1252', windows1252(page), 'text/html; charset=utf-8'],
    [
      'header says ISO-8859-1, is windows-1252',
      windows1252(page.replace('<meta charset="utf-8">', '')),
      'text/html; charset=ISO-8859-1',
    ],
    ['header says something unknown', utf8(page), 'text/html; charset=klingon'],
  ])('wrongly declared: %s', (_name, bytes, contentType) => {
    const { articles, issues } = readBytes(bytes, 'a.html', contentType);
    expect(issues).toEqual([]);
    expect(articles[0]!.text).toBe(body);
  });

  test('Arabic in UTF-8', () => expect(readBytes(utf8(arabic)).articles[0]!.text).toBe(arabic));

  test('Arabic in windows-1256, declared, and declared as Latin', () => {
    const [declared] = readBytes(arabic1256, 'a.txt', 'text/plain; charset=windows-1256').articles;
    expect(declared!.text).toMatch(/^استقبل المحا/);
    const [wrong] = readBytes(arabic1256, 'a.txt', 'text/plain; charset=iso-8859-1').articles;
    expect(wrong!.text).toBe(declared!.text);
    expect(wrong!.language).toBe('ar');
  });

  test('bytes that are no character are counted, the rest is read', () => {
    const bytes = utf8(body);
    bytes[40] = 0xff;
    const { articles, issues } = readBytes(bytes);
    expect(issues).toMatchObject([
      { code: 'charset', severity: 'warning', message: expect.stringMatching(/^1 character could not/) },
    ]);
    expect(articles[0]!.text).toContain('Élu l’été dernier');
  });

  test('a text cut in the middle of a character is still UTF-8', () => {
    const bytes = utf8(`${body} é`);
    expect(readBytes(bytes.subarray(0, -1)).articles[0]!.text).toContain('Élu l’été dernier');
  });
});

describe('characters that deceive', () => {
  test('overrides, zero-width characters, escape codes and controls go from text and title', () => {
    const { articles } = readBytes(
      utf8(
        `Le gouver\u202eneur hué\u001b[31m\n\n${body.replaceAll(' a ', ' \u200ba\u202e\u2066 \u001b]0;owned\u0007')}`,
      ),
    );
    expect(articles[0]!.title).toBe('Le gouverneur hué');
    // biome-ignore lint/suspicious/noControlCharactersInRegex: it is control characters that must be gone
    expect(articles[0]!.text).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u200b\u202a-\u202e\u2066-\u2069]/);
    expect(articles[0]!.text).not.toContain('owned');
  });

  test('no-break spaces stay as they are', () => {
    const text = body.replace('« Où', '«\u00a0Où').replace('vous ? »', 'vous\u202f?\u00a0»');
    expect(readBytes(utf8(text)).articles[0]!.text).toBe(text);
  });

  test('markup in a text is text; scripts of a page are not', () => {
    const hostile = page.replace(
      '<article>',
      '<article><script>alert(1)</script><p onclick="x()">&lt;script&gt;alert(2)&lt;/script&gt; crie-t-on au micro de la salle, où personne ne rit de la plaisanterie.</p>',
    );
    const { articles } = readBytes(utf8(hostile), 'a.html');
    expect(articles[0]!.text).not.toContain('alert(1)');
    expect(articles[0]!.text).toContain('<script>alert(2)</script> crie-t-on');
  });
});

describe('pages that break', () => {
  test('cut inside a tag: read, with a warning', () => {
    const { articles, issues } = readBytes(
      utf8(`${page.slice(0, page.indexOf('Le procès'))}<a href="/suite`),
      'a.html',
    );
    expect(issues).toMatchObject([{ code: 'truncated', severity: 'warning' }]);
    expect(articles[0]!.text).toContain('a crié une mère');
  });

  test('cut in mid-sentence: read, with a warning; a fragment that ends so is whole', () => {
    const cut = page.slice(0, page.indexOf('après plusieurs reports'));
    expect(readBytes(utf8(cut), 'a.html').issues).toMatchObject([{ code: 'truncated', severity: 'warning' }]);
    expect(readBytes(utf8(`<p>${paragraphs[0]}</p><p>${paragraphs[1]}</p>et la suite`), 'a.html').issues).toEqual([]);
  });

  test('a million nested tags: read without their structure', () => {
    const { articles, issues } = readBytes(utf8(`<html><body>${'<div>'.repeat(1_000_000)}${page}`), 'a.html');
    expect(issues.map((i) => i.code)).toContain('too-nested');
    expect(articles[0]!.text).toContain('Le procès doit s’ouvrir en février');
  });

  test.each([
    '<b>',
    '<p><span>',
    '<table><tr><td>',
    '<ul><li>',
    '<a href="#">',
    '<![CDATA[',
    '<!--',
    '<',
    '</div>',
    '<svg><title>',
  ])('a hundred thousand times %s', (tag) => {
    const { articles, issues } = readBytes(utf8(`<html><body><p>${paragraphs[0]}</p>${tag.repeat(100_000)}`), 'a.html');
    expect(articles.length + issues.length).toBeGreaterThan(0);
    for (const issue of issues) expect(issue.message).toMatch(/\.$/);
  });

  test('50 MB of one line: an issue, soon', () => {
    const { articles, issues } = readBytes(Buffer.alloc(50_000_000, 'Le port est fermé. '));
    expect(articles).toEqual([]);
    expect(issues).toMatchObject([
      { code: 'too-large', severity: 'error', message: expect.stringMatching(/Split it/) },
    ]);
  });

  test('50 MB of one line of markup', () => {
    const { articles, issues } = readBytes(Buffer.alloc(50_000_000, '<p>Le port est fermé. </p>'), 'a.html');
    expect(articles).toEqual([]);
    expect(issues.map((i) => i.code)).toContain('too-large');
  });

  test('a long line without blanks, and lines by the thousand', () => {
    expect(readBytes(utf8(`${body}\n\n${'a'.repeat(500_000)}`)).articles[0]!.text).toContain('hué');
    expect(readBytes(utf8(`${body}\n${'Lire aussi\n'.repeat(10_000)}`)).articles[0]!.text).toBe(body);
    expect(readBytes(utf8(`${body}\n${'Par Jean Dupont avec AFP, '.repeat(9)}\n`.repeat(500))).articles).toHaveLength(
      1,
    );
  });

  test('metadata that is garbage is passed over', () => {
    const broken = page.replace(
      '</head>',
      '<script type="application/ld+json">{"@type":"NewsArticle","datePublished":</script><meta property="article:published_time" content="hier soir"><meta name="author" content=""></head>',
    );
    const { articles, issues } = readBytes(utf8(broken), 'a.html');
    expect(issues).toEqual([]);
    expect(articles[0]).toMatchObject({ text: body, declared: [], byline: [] });
  });
});
