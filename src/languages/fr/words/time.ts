// French: words by which a rule knows when something was.

import type { TimeWords } from '../../words/time.js';
import { never, phrases, words } from '../../words/word-set.js';

export const time: TimeWords = {
  within: phrases('dans', 'lors de', 'au cours de', 'pendant'),
  ahead: words('et mais or le la dès'),
  pluperfectOfPast: false,
  perfectStands: false,
  standing: words('vouloir souhaiter craindre redouter contester considérer espérer'),
  course: phrases('au cours de', 'lors de', 'durant', 'pendant'),
  apart: phrases('au lendemain de', 'à la veille de', 'après', 'avant', 'depuis', 'suite à', 'à la suite de'),
  compared:
    /\b(?:plus|moins|autant|aussi|davantage)\b[^.,;:]{0,40}(?:\bque\s+|\bqu['’])(?:en|il y a|au|à)?\s*$|\b(?:contre|par rapport à)\s+(?:près de |environ |plus de )?\d[\d\s.,]*[^.,;:]{0,40}$/i,
  formerly:
    /\b(?:contre|au lieu de)\s+(?:environ |près de |plus de |moins de )?(?:[\d.,]*\d|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|onze|douze|quinze|vingt|trente|quarante|cinquante|soixante|cent|mille)(?:\s\p{L}+){0,4},?\s*$/iu,
  unequalled:
    /\b(?:(?:la|le|les) plus|premi(?:er|ère)s?|pires?)\b[^.;:]{0,120}\bdepuis\b[^.;:,]{0,34}$|\b(?:le|la) [a-zà-ÿ]+ième(?: [\p{L}-]+){0,2} depuis\b[^.;:,]{0,34}$/iu,
  deadline: never,
  whileIt: words('lorsque quand'),
  sinceThen: /\bdepuis\b[^.,;:]*$/i,
  dayAlone: /^\s+le\s+(\d{1,2})(?:er)?(?!\s*[\p{L}\d/-])(?=[.,;)]|\s|$)/iu,
  nextDay: words('lendemain surlendemain veille avant-veille'),
  onCondition: phrases('si', 'dès que', 'une fois que', 'tant que', 'avant que', 'jusqu à ce que', 'après que'),
  untilThen: /\bjusqu/i,
  weekday: /(?:lun|mar|mercre|jeu|vendre|same)di|dimanche/i,
};
