import { describe, expect, test } from 'vitest';
import { loadKnowledge } from '../knowledge/load.js';
import { read } from './read.js';

const knowledge = loadKnowledge();

const fr = [
  "Trois personnes ont été tuées jeudi dans l'explosion d'un dépôt au sud de Bassora, ont indiqué les autorités locales, qui ont ouvert une enquête.",
  'Selon le gouverneur, deux des victimes étaient des employés du port. « Nous avons demandé un rapport sous dix jours », a-t-il déclaré devant la presse.',
  'Le bâtiment, construit dans les années 1970, avait été signalé à plusieurs reprises par les habitants, sans que la mairie ne réagisse.',
  "Une source sécuritaire a évoqué la piste d'un court-circuit. Aucun groupe n'a revendiqué d'attaque dans la région depuis le mois de janvier.",
  "Le ministère du Pétrole a promis une aide aux familles. Il n'a pas précisé son montant, ni la date à laquelle elle serait versée.",
];
const en = [
  'Three people were killed on Thursday when a fuel depot exploded south of Basra, local officials said, adding that an inquiry was under way.',
  'The governor said two of the dead worked at the port. “We have asked for a report within ten days,” he told reporters at his office.',
  'The building, put up in the 1970s, had been reported by residents several times, without any reaction from the city administration.',
  'A security source spoke of a short circuit. No group has claimed an attack in the region since the month of January.',
  'The Oil Ministry promised help to the families. It did not say how much, or when it would be paid out to the relatives.',
];
const p = (texts: readonly string[], attributes = ''): string =>
  texts.map((t) => `<p${attributes}>${t}</p>`).join('\n');

interface Page {
  readonly name: string;
  readonly html: string;
  readonly title: string;
  readonly text: readonly string[];
  readonly outlet: string | null;
  readonly agencies: readonly string[];
  readonly byline?: readonly string[];
  readonly date?: string;
}

/** Templates as content systems print them: each row is one way to hide the masthead or to wrap the text. */
const pages: readonly Page[] = [
  {
    name: 'a blog system with caption, sharing, related posts, comments and a sidebar',
    html: `<!DOCTYPE html><html lang="fr-FR"><head><meta charset="UTF-8"><title>Bassora : trois morts – Tribune du Golfe</title><meta property="og:site_name" content="Tribune du Golfe"/><meta property="article:published_time" content="2021-03-04T07:15:00+00:00"/><meta name="author" content="admin"/></head>
<body class="single has-sidebar"><div id="page"><header><a href="/">Tribune du Golfe</a><ul class="menu"><li><a href="/m">Monde</a></li></ul></header><main><article class="post hentry"><header class="entry-header"><h1 class="entry-title">Bassora : trois morts</h1><div class="entry-meta"><time class="entry-date published" datetime="2021-03-04T07:15:00+00:00">4 mars 2021</time> <span class="byline">par <a href="/a">admin</a></span></div></header>
<div class="entry-content"><div class="wp-caption"><img src="a.jpg"><p class="wp-caption-text">Le port de Bassora. Photo d'archives</p></div>${p(fr)}<p><strong>Lire aussi : <a href="/z">Le port de Bassora paralysé</a></strong></p><p><em>Source : <a href="/">AFP</a></em></p><div class="sharedaddy"><h3>Partager :</h3><ul><li>Facebook</li><li>X</li></ul></div><div class="jp-relatedposts"><h3>Similaire</h3><p>L'Irak promet un rapport sur le dépôt, les habitants attendent toujours des réponses de la mairie.</p></div></div>
<footer><span class="tags-links">Étiquettes : <a>Bassora</a>, <a>Irak</a></span></footer></article><div id="comments" class="comments-area"><h2>2 commentaires</h2><ol><li><p>Jean dit :</p><p>C'est vraiment une honte pour ce pays, les responsables devraient démissionner tous sans exception.</p><a>Répondre</a></li></ol></div></main><aside class="widget-area"><h2>Articles récents</h2><ul><li><a>Un autre titre</a></li></ul></aside></div></body></html>`,
    title: 'Bassora : trois morts',
    text: fr,
    outlet: 'Tribune du Golfe',
    agencies: ['AFP'],
    date: '2021-03-04T07:15:00+00:00',
  },
  {
    name: 'a daily with its standfirst and masthead in the header, a box between paragraphs, a paywall',
    html: `<!doctype html><html lang="fr"><head><meta charset="utf-8"><title>Explosion à Bassora : au moins trois morts</title><meta property="og:title" content="Explosion à Bassora : au moins trois morts"><meta property="og:site_name" content="Le Monde.fr"><link rel="canonical" href="https://www.lemonde.fr/international/article/2021/03/04/explosion-a-bassora_1_3210.html"></head>
<body><main><section><ul class="breadcrumb"><li>International</li></ul><header><h1>Explosion à Bassora : au moins trois morts</h1><p class="desc">${fr[0]}</p><section class="meta"><span class="meta__author">Le Monde avec AFP</span><p class="meta__date">Publié le 04 mars 2021 à 10h00, modifié le 05 mars 2021 à 11h20</p><p>Temps de Lecture 2 min.</p></section></header>
<article>${p(fr.slice(1, 3))}<section class="catcher"><span>Lire aussi</span><a href="/x"><span>L'Irak, pays aux dépôts oubliés</span></a></section><h2>Piste accidentelle</h2>${p(fr.slice(3))}<figure><img><figcaption>Une rue de Bassora. HAIDAR ALI / AFP</figcaption></figure><section><p>Il vous reste 60.5% de cet article à lire. La suite est réservée aux abonnés.</p></section></article></section></main><footer><p>Suivez Le Monde</p></footer></body></html>`,
    title: 'Explosion à Bassora : au moins trois morts',
    text: [...fr.slice(0, 3), 'Piste accidentelle', ...fr.slice(3)],
    outlet: 'Le Monde',
    agencies: ['AFP'],
    date: '2021-03-04',
  },
  {
    name: 'an agency page: authors, dateline, advertisement, sign-off',
    html: `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>3 killed in Basra depot blast | AP News</title><meta property="og:title" content="3 killed in Basra depot blast"><script type="application/ld+json">[{"@context":"http://schema.org","@type":"NewsArticle","headline":"3 killed in Basra depot blast","author":[{"@type":"Person","name":"JANE MILLER"}],"datePublished":"2021-03-04T10:00:00Z","publisher":{"@type":"Organization","name":"AP News"}}]</script></head>
<body><div class="Page"><main><h1>3 killed in Basra depot blast</h1><div class="Page-byline">By <a>JANE MILLER</a> Updated 12:00 PM UTC, March 4, 2021</div><div>Share</div><div class="RichTextBody"><p>BAGHDAD (AP) — ${en[0]}</p>${p(en.slice(1, 3))}<div class="Advertisement"><p>ADVERTISEMENT</p></div>${p(en.slice(3))}<p>___</p><p>Associated Press writer Omar Said in Basra contributed to this report.</p></div><div class="PageList"><h2>Most read</h2><ul><li><a>Some other headline</a></li></ul></div></main></div></body></html>`,
    title: '3 killed in Basra depot blast',
    text: [`BAGHDAD (AP) — ${en[0]}`, ...en.slice(1)],
    outlet: 'Associated Press',
    agencies: ['Associated Press'],
    byline: ['JANE MILLER'],
    date: '2021-03-04T10:00:00Z',
  },
  {
    name: 'a list of links in mid-text, the source below it',
    html: `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Three killed in Basra | News | Al Jazeera</title><meta property="og:title" content="Three killed in Basra"><link rel="canonical" href="https://www.aljazeera.com/news/2021/3/4/three-killed-in-basra"></head>
<body><div id="root"><div class="header"><a>News</a><a>Features</a></div><main><header><h1>Three killed in Basra</h1><p class="subhead"><em>${en[0]}</em></p></header><figure><img><figcaption>The port of Basra [File: Nadia Salem/Reuters]</figcaption></figure><div class="dates">Published On 4 Mar 2021</div><div class="wysiwyg">${p(en.slice(1, 3))}<div class="more-on"><h2>Recommended Stories</h2><span>list of 2 items</span><ul><li><a>Iraq protests grow</a></li><li><a>Oil prices fall</a></li></ul><span>end of list</span></div>${p(en.slice(3))}</div><div class="article-source">Source: <span>Al Jazeera and Reuters</span></div></main></div></body></html>`,
    title: 'Three killed in Basra',
    text: en,
    outlet: 'Al Jazeera',
    agencies: ['Reuters'],
    date: '2021-03-04',
  },
  {
    name: 'an old table layout with <br>',
    html: `<html><head><title>Explosion a Bassora</title></head><body bgcolor=white><table width=100%><tr><td width=150><a href=1>Accueil</a><br><a href=2>Archives</a></td><td><font size=5><b>Explosion à Bassora : trois morts</b></font><br><br><i>Par Claire Vasseur</i><br><br>${fr.join('<br><br>')}<br><br><a href=x>Imprimer</a> | <a href=y>Envoyer à un ami</a></td></tr></table></body></html>`,
    title: 'Explosion à Bassora : trois morts',
    text: fr,
    outlet: null,
    agencies: [],
    byline: ['Claire Vasseur'],
  },
  {
    name: 'a mobile page with the credit behind the text',
    html: `<!doctype html><html amp lang="fr"><head><meta charset="utf-8"><title>Bassora : trois morts</title><script type="application/ld+json">{"@context":"https://schema.org","@graph":[{"@type":"WebPage","name":"x"},{"@type":"NewsArticle","headline":"Bassora : trois morts","datePublished":"2021-03-04","publisher":{"@type":"Organization","name":"France 24"},"author":{"@type":"Organization","name":"FRANCE 24"}}]}</script></head>
<body><article><h1>Bassora : trois morts</h1><p class="chapo">${fr[0]}</p><amp-ad></amp-ad><p>Publicité</p><div>${p(fr.slice(1))}</div><p>Avec AFP</p><div class="cta"><p>Le résumé de la semaine</p><a>Je m'abonne</a></div></article></body></html>`,
    title: 'Bassora : trois morts',
    text: fr,
    outlet: 'France 24',
    agencies: ['AFP'],
    date: '2021-03-04',
  },
  {
    name: 'a fragment without head or headline',
    html: p(en),
    title: '',
    text: en,
    outlet: null,
    agencies: [],
  },
];

describe('templates', () => {
  test.each(pages)('$name', ({ html, title, text, outlet, agencies, byline, date }) => {
    const { articles, issues } = read(new TextEncoder().encode(html), { name: 'a.html' }, knowledge);
    expect(issues).toEqual([]);
    const [article] = articles;
    expect(article!.text).toBe(text.join('\n\n'));
    expect(article!.title ?? '').toBe(title);
    expect(article!.outlet?.name ?? null).toBe(outlet);
    expect(article!.agencies.map((a) => a.name)).toEqual(agencies);
    expect(article!.byline).toEqual(byline ?? []);
    if (date) expect(article!.declared[0]!.edtf).toBe(date);
  });
});
