// English: words by which a rule reads an act that a noun names.

import type { DeedsWords } from '../../words/deeds.js';
import { phrases, words } from '../../words/word-set.js';

export const deeds: DeedsWords = {
  quantifying: words(
    'multitude certain series most majority number wave dozen dozens hundreds string spate part some several barrage',
  ),
  phase: words('beginning start outset end aftermath wake'),
  meeting: words(''),
  measure: words(''),
  summit: words(''),
  high: words(''),
  aimedOver: words(''),
  bombs: words('coalition drone aircraft artillery jet warplane aviation'),
  hosting: words('mediate broker host facilitate sponsor convene organize organise chair organiser'),
  suffering: words('suffer sustain'),
  inCourse: words('in during'),
  announcing: words('announce declare'),
  gathering: words(''),
  opposing: words(''),
  engagedIn: words(''),
  factual: phrases('after', 'since', 'following', 'in response to', 'in retaliation for', 'during', 'amid', 'in'),
  bareOf: words(''),
  withoutArticle: words(''),
  claiming: words('claim'),
  responsibility: words('responsibility credit'),
  taking: words('claim take accept assume'),
  claimedFor: words('for'),
  toldBefore: words('it this that they these those'),
  lightCase: words('in of'),
  aimedAt: [],
  protesting: words('in'),
  aimsTo: ['at'],
  doing: words(
    'direct coordinate command organize organise impose inflict decree cause sign call do fire head spearhead orchestrate mastermind plot broker mediate announce report_out pull_off set_off spark trigger',
  ),
};
