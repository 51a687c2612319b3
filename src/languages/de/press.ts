// German: the words around articles.

import type { PressWords } from '../press.js';

export const press: PressWords = {
  residue: [
    {
      rule: 'advertisement',
      kind: 'label',
      lines: [
        '(anzeige|werbung|anzeigen|sponsored post)',
        '(der|dieser) artikel wird nach der (werbung|anzeige) fortgesetzt',
      ],
    },
    {
      rule: 'read-more',
      kind: 'label',
      lines: ['(mehr anzeigen|mehr lesen|weiterlesen|mehr erfahren|mehr|alle anzeigen)'],
    },
    {
      rule: 'share',
      kind: 'label',
      lines: [
        '(teilen|drucken|artikel teilen|merken|link kopieren|per e-mail teilen|folgen sie uns)',
        'auf (facebook|twitter|x|whatsapp) teilen',
        'folgen sie uns …',
      ],
    },
    {
      rule: 'subscription',
      kind: 'label',
      lines: [
        '(abonnieren|anmelden|registrieren|newsletter|jetzt abonnieren|jetzt anmelden)',
        '(abonnieren sie|melden sie sich) … newsletter …',
      ],
    },
    { rule: 'comments', kind: 'label', lines: ['(kommentieren|antworten|kommentar schreiben|kommentar verfassen)'] },
    {
      rule: 'legal',
      kind: 'label',
      lines: [
        '… alle rechte vorbehalten …',
        '(impressum|datenschutz|datenschutzerklärung|agb|nutzungsbedingungen|kontakt|barrierefreiheit)',
      ],
    },
    {
      rule: 'cookies',
      kind: 'label',
      lines: ['(alle akzeptieren|alle ablehnen|zustimmen|ablehnen|cookie-einstellungen)'],
    },
    {
      rule: 'navigation',
      kind: 'label',
      lines: [
        '(startseite|suche|menü|zurück|nach oben|zum inhalt springen|schließen|weiter|nächster artikel|vorheriger artikel)',
      ],
    },
    { rule: 'reading-time', kind: 'label', lines: ['lesezeit(:|) …', '# (min|minuten) (lesezeit|)'] },
    { rule: 'photo-credit', kind: 'label', lines: ['(foto|bild|quelle|bildquelle|copyright|archivbild): …'] },
    { rule: 'translation-note', kind: 'label', lines: ['(übersetzt von|übersetzung)(:|) …'] },
  ],
  teasers: [
    '(lesen sie auch|mehr zum thema|siehe auch|auch interessant)(:|) …',
    '(meistgelesen|verwandte artikel|das könnte sie auch interessieren|aktuelle meldungen|empfehlungen|weitere artikel)',
  ],
  comments: ['(# |)(kommentare|kommentar)', '(kommentare|leserkommentare) (#)'],
  sections: ['Politik', 'Ausland', 'Welt', 'Nahost', 'Wirtschaft', 'Meinung', 'Nachrichten', 'Panorama', 'Krieg'],
  by: ['von'],
  withAgency: ['mit', 'und'],
  sourceLabels: ['quelle', 'quellen'],
  desks: ['redaktion', 'die redaktion'],
  published: ['veröffentlicht', 'veröffentlicht am', 'stand', 'erstellt'],
  modified: ['aktualisiert', 'aktualisiert am', 'zuletzt aktualisiert'],
  months: [
    ['januar', 'jan', 'jänner'],
    ['februar', 'feb'],
    ['märz', 'mrz'],
    ['april', 'apr'],
    ['mai'],
    ['juni', 'jun'],
    ['juli', 'jul'],
    ['august', 'aug'],
    ['september', 'sept', 'sep'],
    ['oktober', 'okt'],
    ['november', 'nov'],
    ['dezember', 'dez'],
  ],
  weekdays: ['montag', 'dienstag', 'mittwoch', 'donnerstag', 'freitag', 'samstag', 'sonntag', 'sonnabend'],
  numericOrder: 'dmy',
  translated: ['aus dem … übersetzt …', '(übersetzt von|übersetzung)(:|) …'],
  credits: { relayed: [], reported: [], told: [] },
};
