// English: words by which a rule knows when something was.

import type { TimeWords } from '../../words/time.js';
import { words } from '../../words/word-set.js';

export const time: TimeWords = {
  within: words('in during'),
  ahead: words('on but and early late or'),
  pluperfectOfPast: true,
  perfectStands: true,
  standing: words('want oppose favour favor support believe fear seek regard consider'),
  course: words('during in'),
  apart: words('after before since following'),
  compared:
    /\b(?:more|less|fewer|higher|lower|as)\b[^.,;:]{0,40}\b(?:than|as)\s+(?:in|on)?\s*$|\b(?:against|versus|compared (?:with|to))\s+(?:about |some |more than )?\d[\d\s.,]*[^.,;:]{0,40}$/i,
  formerly:
    /\b(?:(?:up|down)\s+from|compared (?:with|to))\s+(?:about |some |more than |fewer than )?(?:[\d.,]*\d|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|forty|fifty|sixty)(?:\s\p{L}+){0,4},?\s*$/iu,
  unequalled:
    /\b(?:first|(?<!at )most|(?<!at )least|worst|(?:dead|bloodi|larg|bigg|fierc|heavi|grav|high|low|great|strong|sharp|long|harsh)(?:li)?est|biggest)\b[^.;:]{0,120}\bsince\b[^.;:,]{0,34}$|\b(?:the|its|his|her|their) (?:second|third|\w+th)(?: [\w-]+){0,2} since\b[^.;:,]{0,34}$/i,
  deadline: /^within\b/i,
  whileIt: words('when while as'),
  sinceThen: /\bsince\b[^.,;:]*$/i,
  dayAlone: /^\s+on the\s+(\d{1,2})(?:st|nd|rd|th)?(?!\s*[\p{L}\d/-])(?=[.,;)]|\s|$)/iu,
  nextDay: words('aftermath eve'),
  onCondition: words('if once until before after'),
  untilThen: /\b(?:until|till)\b/i,
  weekday: /(?:mon|tues|wednes|thurs|fri|satur|sun)day/i,
};
