import { describe, expect, test } from 'vitest';
import { emptyKnowledge, loadKnowledge } from '../knowledge/load.js';
import { read } from './read.js';

const knowledge = loadKnowledge();
const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const readText = (text: string, name = 'a.txt') => read(bytes(text), { name }, knowledge);

const body = `Trois personnes ont été tuées jeudi dans l'explosion d'un dépôt au sud de Bassora, ont indiqué les autorités.

Le gouverneur a demandé un rapport sous dix jours. « Nous voulons des réponses », a-t-il déclaré devant la presse.

Les habitants avaient signalé l'état du bâtiment à plusieurs reprises, sans obtenir de réponse de la mairie.`;

describe('a plain text', () => {
  test('title, masthead and residue are told from the body', () => {
    const { articles, issues } = readText(`Monde

Bassora : trois morts dans une explosion - Le Figaro

Par Claire Vasseur avec AFP
Publié le 4 mars 2021 à 8h15, mis à jour le 5 mars 2021

Publicité

${body}

Lire aussi
Le port de Bassora à l'arrêt

Abonnez-vous à notre newsletter
© 2021 Tous droits réservés`);
    expect(issues).toEqual([]);
    const [article] = articles;
    expect(article).toMatchObject({
      title: 'Bassora : trois morts dans une explosion',
      language: 'fr',
      outlet: { name: 'Le Figaro' },
      byline: ['Claire Vasseur'],
      agencies: [{ name: 'AFP' }],
      translated: false,
      text: body,
      format: 'text',
    });
    expect(article!.declared.map((d) => [d.kind, d.edtf])).toEqual([
      ['published', '2021-03-04'],
      ['modified', '2021-03-05'],
    ]);
    expect(article!.removed.map((r) => r.rule)).toEqual(
      expect.arrayContaining(['section', 'masthead', 'advertisement', 'related', 'subscription', 'legal']),
    );
  });

  test('one paragraph a line, no blank lines', () => {
    const { articles } = readText(`Bassora : trois morts\n${body.replaceAll('\n\n', '\n')}`);
    expect(articles[0]!.title).toBe('Bassora : trois morts');
    expect(articles[0]!.text).toBe(body);
  });

  test('hard-wrapped lines become paragraphs again', () => {
    const wrapped = body
      .split('\n\n')
      .map((p) => p.replace(/(.{45,60})\s/g, '$1\n'))
      .join('\n\n');
    expect(readText(`Bassora : trois morts\n\n${wrapped}`).articles[0]!.text).toBe(body);
  });

  test('fields on top are read, not kept', () => {
    const { articles } = readText(
      `Title: Bassora: three dead in blast\nDate: 2021-03-04\nURL: https://www.example.org/a\nSource: Reuters\n\n${body}`,
    );
    expect(articles[0]).toMatchObject({
      title: 'Bassora: three dead in blast',
      url: 'https://www.example.org/a',
      text: body,
    });
    expect(articles[0]!.declared[0]).toMatchObject({ edtf: '2021-03-04', basis: 'declared' });
  });

  test.each(['GUERRE EN IRAK', 'Moyen-Orient', 'Irak', 'Publicité', 'Accueil > Monde', 'Publié le 4 mars 2021'])(
    'above the headline: %s',
    (line) => {
      const { articles } = readText(`${line}\n\nBassora : trois morts dans une explosion\n\n${body}`);
      expect(articles[0]).toMatchObject({ title: 'Bassora : trois morts dans une explosion', text: body });
    },
  );

  test('an agency above the headline is credited', () => {
    const { articles } = readText(`AFP\n\nBassora : trois morts dans une explosion\n\n${body}`);
    expect(articles[0]).toMatchObject({
      title: 'Bassora : trois morts dans une explosion',
      text: body,
      agencies: [{ name: 'AFP' }],
    });
  });

  test.each([
    ['Traduit de l’anglais par Karim Haddad', true],
    ['Article traduit de l’anglais par Karim Haddad et publié avec son accord.', true],
    ['Vous pouvez lire l’article original ici', true],
    ['Translated from Arabic by Omar Said', true],
    ['Le roman, traduit de l’anglais il y a dix ans, décrit le même port.', false],
    ['La traduction du rapport a été remise au gouverneur.', false],
  ])('%s: a translation, %s', (line, expected) => {
    expect(readText(`Bassora : trois morts\n\n${body}\n\n${line}`).articles[0]!.translated).toBe(expected);
  });

  test('without a headline the title is null and no sentence is lost', () => {
    expect(readText(body).articles[0]).toMatchObject({ title: null, text: body });
  });

  test('the same bytes give the same article', () => {
    expect(readText(body)).toEqual(readText(body));
  });

  test('no knowledge, no names, and still an article', () => {
    expect(read(bytes(body), {}, emptyKnowledge).articles[0]).toMatchObject({ outlet: null, agencies: [], name: null });
  });
});

describe('an HTML page', () => {
  const page = `<!doctype html><html lang="fr"><head><meta charset="utf-8"><title>Bassora : trois morts | Le Quotidien du Fleuve</title>
<meta property="og:site_name" content="Le Quotidien du Fleuve">
<script type="application/ld+json">{"@type":"NewsArticle","headline":"Bassora : trois morts","datePublished":"2021-03-04T08:15:00+01:00",
"author":[{"@type":"Person","name":"Claire Vasseur"},{"@type":"Organization","name":"AFP"}]}</script></head>
<body><nav><a href="/">Accueil</a></nav><article><h1>Bassora : trois morts</h1>
<figure><img src="a.jpg"><figcaption>Une rue de Bassora. Ali Hassan / AFP</figcaption></figure>
${body
  .split('\n\n')
  .map(
    (p, i) =>
      `<p>${p}</p>${i === 0 ? '<div class="ad-slot">Publicité</div><p><a href="/x">Lire aussi : Le port</a></p>' : ''}`,
  )
  .join('\n')}
<div class="newsletter"><p>Inscrivez-vous à notre newsletter.</p></div></article><footer>© 2021</footer></body></html>`;

  test('main text, metadata, what was left out', () => {
    const { articles, issues } = readText(page, 'a.html');
    expect(issues).toEqual([]);
    expect(articles[0]).toMatchObject({
      title: 'Bassora : trois morts',
      text: body,
      outlet: { id: null, name: 'Le Quotidien du Fleuve' },
      byline: ['Claire Vasseur'],
      agencies: [{ name: 'AFP' }],
      format: 'html',
    });
    expect(articles[0]!.declared[0]).toMatchObject({
      kind: 'published',
      edtf: '2021-03-04T08:15:00+01:00',
      where: 'json-ld datePublished',
    });
    expect(articles[0]!.removed.map((r) => r.exact)).toContain('Une rue de Bassora. Ali Hassan / AFP');
  });

  test('is known by its bytes, whatever its name', () =>
    expect(readText(page, 'a.txt').articles[0]!.format).toBe('html'));

  test('the address tells a known outlet and the date', () => {
    const { articles } = read(
      bytes(page),
      { url: 'https://www.lemonde.fr/international/article/2021/03/04/bassora_1.html' },
      knowledge,
    );
    expect(articles[0]!.outlet).toEqual({ id: 'outlet:le-monde', name: 'Le Monde' });
    expect(articles[0]!.declared.at(-1)).toMatchObject({ basis: 'url', edtf: '2021-03-04' });
  });
});

describe('JSON', () => {
  const row = {
    url: 'https://www.rfi.fr/fr/a',
    title: 'Bassora : trois morts',
    text: body,
    date: '2021-03-04',
    source: 'RFI',
  };

  test('lines, one an article; a bad line is an issue and the rest is read', () => {
    const { articles, issues } = readText(
      `${JSON.stringify(row)}\n\n{broken\n${JSON.stringify({ ...row, title: 'B' })}\n[1]\n`,
      'a.jsonl',
    );
    expect(articles.map((a) => [a.title, a.name, a.format])).toEqual([
      ['Bassora : trois morts', 'a.jsonl:1', 'jsonl'],
      ['B', 'a.jsonl:4', 'jsonl'],
    ]);
    expect(articles[0]).toMatchObject({ text: body, url: row.url, outlet: { id: 'outlet:rfi' } });
    expect(articles[0]!.declared).toMatchObject([{ edtf: '2021-03-04', where: 'field date' }]);
    expect(articles[0]!.id).not.toBe(articles[1]!.id);
    expect(issues.map((i) => [i.code, i.where])).toEqual([
      ['bad-line', 'a.jsonl:3'],
      ['bad-line', 'a.jsonl:5'],
    ]);
  });

  test('an array, with html for text', () => {
    const html = body
      .split('\n\n')
      .map((p) => `<p>${p}</p>`)
      .join('');
    const { articles } = readText(JSON.stringify([{ ...row, text: undefined, html }, row]), 'a.json');
    expect(articles.map((a) => a.text)).toEqual([body, body]);
  });

  test('records without a text say so', () => {
    expect(readText('{"title":"A","url":"https://example.org"}', 'a.jsonl').issues[0]).toMatchObject({
      code: 'no-text',
      severity: 'error',
    });
    expect(readText('{"a": ', 'a.json').issues[0]).toMatchObject({ code: 'not-json' });
  });
});
