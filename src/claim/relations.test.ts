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
fr | Le porte-parole militaire du mouvement, Yahya Saree, a reconnu la mort de cinq combattants. | Saree > spokesperson-of > mouvement
fr | Une délégation conduite par le ministre sénégalais des Affaires étrangères, Cheikh Martin, est arrivée. | -
fr | Le président du jour, Paul Martin, est arrivé. | -
fr | Le Portugal est dirigé par une fragile coalition. | -
fr | Un groupe comprenant Paul Martin s'est échappé. | -
en | Hezbollah spokesman Mohammad Afif confirmed the report. | Afif > spokesperson-of > Hezbollah
en | Hamas, whose leader is Paul Martin, rejected the plan. | Martin > leads > Hamas
en | Paul Martin, whose friends lead Hamas, is ill. | -
en | The army's spokesman, Col. Paul Martin, denied the report. | Martin > spokesperson-of > army
en | Paul Martin, the opposition leader, hailed the decision. | Martin > leads > opposition
en | Paul Martin, the club's leader, hailed the decision. | -
en | Paul Martin, the European Union's foreign policy chief, condemned the raid. | Martin > office > European Union
en | Paul Martin, the prime minister's security adviser, denied the report. | -
en | South Africa's Archbishop Paul Martin condemned the raid. | -
en | Paul Martin, Minister for Foreign Affairs of Indonesia, thanked them. | Martin > office > Indonesia
en | Hamas's armed wing, the al-Qassam Brigades, fired rockets at Israel. | Qassam > part-of > Hamas
en | Jane Forsythe, Asia director at Human Rights Watch, said the strike was a war crime. | Forsythe > member-of > Human Rights Watch
en | Paul Martin, an analyst at the International Crisis Group, said the truce would fail. | Martin > member-of > Crisis Group
en | The al Qaeda-affiliated Group for the Support of Islam and Muslims attacked Djibo. | Group for the Support > allied-with > al Qaeda
en | Jens Stoltenberg, the Nato secretary general, ruled out a no-fly zone. | Stoltenberg > leads > Nato
en | EU foreign policy chief Josep Borrell condemned the attack. | Borrell > office > EU
en | Delhi police chief Paul Martin resigned. | -
en | Paul Martin, spokesman of the 6th Infantry Division, spoke. | Martin > spokesperson-of > 6th Infantry Division
en | The president of the Christian Association of Nigeria, Paul Martin, spoke. | Martin > leads > Christian Association of Nigeria
en | Paul Martin, the assistant secretary of state for the Western Hemisphere, spoke. | -
en | President Kais Saied of Tunisia dismissed the prime minister. | Saied > leads > Tunisia
en | Bosnian Serb leader Paul Martin denied the attack. | Martin > leads > Bosnian Serb
en | Military spokesman Lieutenant-Colonel Ahmad Basuki said soldiers had killed five guerrillas. | Basuki > spokesperson-of > Military
en | Rwanda arms the M23, the experts said. | -
fr | Les FSR, que commande son ancien adjoint Paul Martin, assiégeaient la ville. | Martin > leads > FSR
fr | Le FPR, que dirige la police, a parlé à Paul Martin. | -
fr | Le Hezbollah de Paul Martin a tiré. | Martin > leads > Hezbollah
fr | Le Hezbollah a tué un proche de Paul Martin. | -
fr | La France de Paul Martin a changé. | -
fr | Getachew Reda, porte-parole des autorités tigréennes, a parlé. | Reda > spokesperson-of > autorités tigréennes
fr | Paul Martin, chef de service, a parlé. | -
fr | Le chef d'état-major, Paul Martin, a parlé. | -
fr | Nabih Berri, le président du Parlement, a parlé. | Berri > leads > Parlement
fr | Redwan Hussein, conseiller à la sécurité nationale du Premier ministre Abiy Ahmed, a parlé. | Hussein > office > Ahmed
en | Iran has left the IAEA, but agreed with its chief, Paul Martin, on a plan. | Martin > leads > its
en | Hamas attacked Israel and Hezbollah struck Haifa; its leader, Paul Martin, fled. | -
en | Paul Martin met his wife, Anna Martin. | -
en | Donald Trump warned them; his envoy, Paul Martin, arrived on Saturday. | Martin > office > his
en | ECOWAS met under President Bola Tinubu, the bloc's chairman. | Tinubu > leads > bloc
en | President Bola Tinubu, the club's chairman, spoke. | -
en | The judiciary, whose chief is Gholamhossein Mohseni-Ejei, has spoken. | Mohseni-Ejei > leads > judiciary
en | Hemin Hawrami, an aide to President Masoud Barzani, spoke. | Hawrami > office > Barzani
en | Hamas is led by a man called Ata Ullah. | Hamas > led-by > Ata Ullah
en | Paul Martin's Hezbollah comrades left. | -
en | The Chairperson of the Commission of the African Union, H.E. Paul Martin, spoke. | Martin > leads > African Union
en | Paul Martin presides over the National Assembly. | Martin > leads > National Assembly
en | Paul Martin, a nurse with Doctors Without Borders, said supplies were low. | Martin > member-of > Doctors Without Borders
en | Paul Martin, of Amnesty International, said supplies were low. | Martin > member-of > Amnesty International
en | Paul Martin, of course, said supplies were low. | -
en | Senior Hamas official Paul Martin met the minister. | Martin > member-of > Hamas
en | Paul Martin, a Taliban commander, met the minister. | Martin > member-of > Taliban
en | Paul Deng, one of the leaders of Hamas, met the minister. | Deng > member-of > Hamas
en | Paul Deng, one of the residents, met the leaders of Hamas. | -
fr | Paul Martin, l'un des chefs du Hamas, a parlé. | Martin > member-of > Hamas
fr | Paul Martin, coprésident du HDP, a parlé. | Martin > leads > HDP
fr | Selon Paul Martin, un des chefs du Hamas a parlé. | -
en | Paul Martin, an adviser to Vladimir Putin, resigned. | Martin > office > Putin
en | Army chief Paul Martin was arrested. | Martin > leads > Army
en | Paul Martin was appointed to replace Jane Forsythe. | Martin > successor-of > Forsythe
en | The Kachin Independence Organization was founded in 1961. Its armed wing, the Kachin Independence Army, fired a rocket. | Kachin Independence Army > part-of > Its
en | Turkey and Hamas met. Its leader, Paul Martin, was there. | Martin > leads > Its
fr | Paul Martin, directeur des opérations à l'état-major interarmées, a parlé. | Martin > member-of > état-major
fr | Paul Martin, directeur du PAM en Haïti, a parlé. | Martin > member-of > PAM
fr | Paul Martin, directeur du PAM, a parlé. | Martin > leads > PAM
fr | La coordinatrice humanitaire des Nations unies, Anna Martin, a parlé. | Martin > member-of > Nations unies
fr | Le chef chiite irakien Paul Martin a parlé. | -
fr | Le militant de Kerbala Paul Martin a été tué. | -
fr | Nabih Berri, un chiite proche du Hezbollah, a parlé. | Berri > allied-with > Hezbollah
en | The prayer leader of Zahedan, Paul Martin, spoke. | -
en | Russia's deputy U.N. ambassador, Paul Martin, spoke. | Martin > office > Russia
en | Annan met the Orange Democratic Movement leader, Paul Martin. | Martin > leads > Orange Democratic Movement
en | Some 1,500 people were in the school, run by UNRWA. | -
en | Officials, Paul Martin among them, met the minister. | -
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
