// Relations by their sentences: holder > relation > object, or none.

import { expect, test } from 'vitest';
import { loadKnowledge } from '../knowledge/load.js';
import { bareArticle } from '../read/bare-article.js';
import { inspect } from '../recoupe.js';

const knowledge = loadKnowledge();

const cases = `
fr | Le porte-parole du Hezbollah, Mohammad Afif, a confirmé ces informations. | Afif > spokesperson-of > Hezbollah
fr | Le Premier ministre irakien Mohammed Chia al-Soudani a reçu une délégation. | Soudani > office > irakien
fr | Les rebelles du M23, soutenus par l'armée rwandaise, ont pris la ville. | M23 > backed-by > armée rwandaise
fr | Le gouvernement de transition, dirigé par Paul Martin, a démissionné. | gouvernement > led-by > Martin
fr | Abou Mohammed al-Joulani dirige Hayat Tahrir al-Cham depuis 2017. | Joulani > leads > Hayat Tahrir al-Cham
fr | Naïm Qassem a succédé à Hassan Nasrallah. | Qassem > successor-of > Nasrallah
fr | Bernard Martin, nommé ambassadeur de France au Niger, est arrivé lundi. | Martin > office > France
fr | Le conseiller du président, Paul Martin, est arrivé. | -
fr | Le Portugal est dirigé par une fragile coalition. | -
fr | Un groupe comprenant Paul Martin s'est échappé. | -
en | Hezbollah spokesman Mohammad Afif confirmed the report. | Afif > spokesperson-of > Hezbollah
`
  .trim()
  .split('\n')
  .map((line) => line.split(' | ') as [string, string, string]);

test.each(cases)('%s: %s %s', (language, text, expected) => {
  const { claims } = inspect(bareArticle(text, language), knowledge);
  const said = claims
    .filter((c) => c.kind === 'relation')
    .map((c) => ({ who: c.actors[0]!.mention, relation: c.relation, whom: c.recipients[0]!.mention }));
  if (expected === '-') {
    expect(said).toEqual([]);
    return;
  }
  const [who, relation, whom] = expected.split(' > ');
  const found = said.some((x) => x.who.includes(who!) && x.relation === relation && x.whom.includes(whom!));
  expect(found, JSON.stringify(said)).toBe(true);
});
