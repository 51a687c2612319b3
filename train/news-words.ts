// English words that the sentences of `news.ts` are filled with: our own lists, tagged as UD_English-EWT tags them.

import type { TreebankWord } from '../src/analyse/conllu.js';

export type Piece = readonly TreebankWord[];

export const word = (form: string, upos: string, feats = '', lemma = form.toLowerCase()): Piece => [
  { form, lemma, upos, feats, head: -1, deprel: 'root' },
];
export const list = (s: string): readonly string[] => s.trim().split(/\s*,\s*/);
const rows = (s: string): readonly (readonly string[])[] =>
  s
    .trim()
    .split(/\s*;\s*/)
    .map((r) => r.split(/\s*,\s*/));

/** State, its adjective; "the" stands before some. */
export const STATES =
  rows(`France, French; Russia, Russian; Iran, Iranian; Turkey, Turkish; Israel, Israeli; Germany, German; Egypt, Egyptian; China, Chinese;
  Britain, British; Syria, Syrian; Ukraine, Ukrainian; Pakistan, Pakistani; India, Indian; Mali, Malian; Nigeria, Nigerian; Sudan, Sudanese; Ethiopia, Ethiopian;
  Lebanon, Lebanese; Yemen, Yemeni; Libya, Libyan; Colombia, Colombian; Mexico, Mexican; Canada, Canadian; Japan, Japanese; Somalia, Somali; Armenia, Armenian`);
export const CITIES =
  list(`Goma, Aleppo, Kabul, Mosul, Tripoli, Aden, Gao, Kharkiv, Odesa, Khartoum, Maiduguri, Mogadishu, Baghdad, Basra, Damascus, Homs, Beirut, Ankara, Geneva,
  Vienna, Cairo, Paris, Moscow, Kyiv, Sanaa, Hodeidah, Juba, Nairobi, Lagos, Lima, Bogota, Manila, Jakarta, Dhaka, Karachi, Peshawar, Kandahar, Jenin, Nablus, Benghazi`);
export const FIRST = list(
  `Ahmed, John, Maria, Ali, Sergei, Fatima, Peter, Hassan, Olga, Ibrahim, Carlos, Anna, Omar, Viktor, Mariam, David, Yusuf, Elena, Pierre, Amina, Khaled, Ivan`,
);
export const LAST = list(
  `Haddad, Petrov, Mensah, Garcia, Novak, Rahman, Keller, Traore, Ivanov, Diallo, Yilmaz, Kovacs, Moreau, Okafor, Silva, Karimi, Hansen, Barzani, Lavoie, Saleh`,
);
export const TITLES = list(
  `President, General, Colonel, Senator, Ambassador, Minister, Governor, Sheikh, Major, Chancellor`,
);
export const OFFICES = list(
  `Prime Minister, Foreign Minister, Defense Minister, Interior Minister, Defense Secretary, Vice President, Foreign Secretary`,
);
/** Names of more than one word: all but the last hang on it. */
export const BODIES =
  list(`Security Council, European Union, African Union, United Nations, Foreign Ministry, Defense Ministry, Islamic State, Supreme Court, Red Cross, Security Service,
  World Bank, Arab League, National Guard, Revolutionary Guard, Labour Party, Interior Ministry`);
export const GROUPS = list(`Hamas, Hezbollah, NATO, Fatah, UNICEF, OPEC, ECOWAS, FARC, ISIS`);
export const ROLES = list(
  `leader, head, chief, commander, spokesman, spokeswoman, president, chairman, director, founder`,
);
export const PLAIN_ROLES = list(
  `president, minister, general, mayor, governor, spokesman, ambassador, commander, judge, prosecutor, bishop, king, lawmaker, diplomat`,
);
/** One, many. */
export const FIGHTERS =
  rows(`rebel, rebels; soldier, soldiers; gunman, gunmen; militant, militants; protester, protesters; fighter, fighters; officer, officers; insurgent, insurgents;
  guerrilla, guerrillas; separatist, separatists; jihadist, jihadists; peacekeeper, peacekeepers; lawmaker, lawmakers; official, officials; worker, workers; resident, residents`);
export const VICTIMS =
  rows(`person, people; civilian, civilians; soldier, soldiers; child, children; woman, women; villager, villagers; worker, workers; journalist, journalists;
  policeman, policemen; protester, protesters; militant, militants; hostage, hostages; student, students; refugee, refugees; migrant, migrants; member, members`);
export const COLLECTIVES = list(
  `army, government, police, parliament, opposition, military, navy, coalition, militia, court, union, ministry, movement, group, party, junta`,
);
export const THINGS = list(
  `village, town, airport, base, bridge, border, camp, hospital, checkpoint, school, convoy, prison, headquarters, market, embassy, palace, port, refinery`,
);
export const ATTACKS =
  rows(`attack, attacks; airstrike, airstrikes; bombing, bombings; raid, raids; ambush, ambushes; explosion, explosions; shooting, shootings; strike, strikes; blast, blasts;
  assault, assaults; clash, clashes; protest, protests`);
export const DEEDS = list(
  `deal, agreement, ceasefire, resolution, proposal, plan, law, bill, treaty, truce, decision, offer, budget, accord`,
);
export const REGIONS = list(`northern, southern, eastern, western, central, northeastern`);
export const DAYS = list(`Monday, Tuesday, Wednesday, Thursday, Friday, Saturday, Sunday`);
export const NUMBERS = list(
  `two, three, four, five, six, seven, eight, nine, ten, eleven, twelve, fifteen, twenty, thirty, forty, fifty, 12, 17, 23, 40, 150, 300, 1200`,
);
/** Lemma, third person, past, participle, -ing. */
export const VIOLENT =
  rows(`kill, kills, killed, killed, killing; attack, attacks, attacked, attacked, attacking; bomb, bombs, bombed, bombed, bombing; shell, shells, shelled, shelled, shelling;
  arrest, arrests, arrested, arrested, arresting; capture, captures, captured, captured, capturing; shoot, shoots, shot, shot, shooting; kidnap, kidnaps, kidnapped, kidnapped, kidnapping;
  wound, wounds, wounded, wounded, wounding; detain, detains, detained, detained, detaining; free, frees, freed, freed, freeing; release, releases, released, released, releasing;
  expel, expels, expelled, expelled, expelling; torture, tortures, tortured, tortured, torturing; injure, injures, injured, injured, injuring; jail, jails, jailed, jailed, jailing;
  strike, strikes, struck, struck, striking; hit, hits, hit, hit, hitting`);
export const TAKING =
  rows(`seize, seizes, seized, seized, seizing; enter, enters, entered, entered, entering; recapture, recaptures, recaptured, recaptured, recapturing; raid, raids, raided, raided, raiding;
  bomb, bombs, bombed, bombed, bombing; shell, shells, shelled, shelled, shelling; besiege, besieges, besieged, besieged, besieging; storm, storms, stormed, stormed, storming;
  leave, leaves, left, left, leaving; control, controls, controlled, controlled, controlling; attack, attacks, attacked, attacked, attacking; burn, burns, burned, burned, burning`);
export const DEALING =
  rows(`reject, rejects, rejected, rejected, rejecting; sign, signs, signed, signed, signing; approve, approves, approved, approved, approving; announce, announces, announced, announced, announcing;
  accept, accepts, accepted, accepted, accepting; condemn, condemns, condemned, condemned, condemning; break, breaks, broke, broken, breaking; support, supports, supported, supported, supporting;
  block, blocks, blocked, blocked, blocking; back, backs, backed, backed, backing; oppose, opposes, opposed, opposed, opposing; denounce, denounces, denounced, denounced, denouncing`);
export const SAYING =
  rows(`say, says, said, said, saying; announce, announces, announced, announced, announcing; warn, warns, warned, warned, warning; confirm, confirms, confirmed, confirmed, confirming;
  claim, claims, claimed, claimed, claiming; insist, insists, insisted, insisted, insisting; say, says, said, said, saying; report, reports, reported, reported, reporting`);
export const URGING = rows(
  `urge, urges, urged, urged, urging; ask, asks, asked, asked, asking; order, orders, ordered, ordered, ordering; warn, warns, warned, warned, warning; tell, tells, told, told, telling`,
);
export const PLEDGING =
  rows(`vow, vows, vowed, vowed, vowing; threaten, threatens, threatened, threatened, threatening; refuse, refuses, refused, refused, refusing; agree, agrees, agreed, agreed, agreeing;
  promise, promises, promised, promised, promising; plan, plans, planned, planned, planning; decline, declines, declined, declined, declining; offer, offers, offered, offered, offering`);
