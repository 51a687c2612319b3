import { describe, expect, test } from 'vitest';
import { identifyLanguage } from './identify-language.js';

describe('identifyLanguage', () => {
  test.each([
    ['fr', 'Le ministre a reçu les familles des victimes et leur a promis une enquête sur les causes de l’incendie.'],
    ['en', 'The minister met the families of the victims and promised them an inquiry into the causes of the fire.'],
    ['de', 'Der Minister traf die Familien der Opfer und versprach ihnen eine Untersuchung der Ursachen des Brandes.'],
    ['es', 'El ministro recibió a las familias de las víctimas y les prometió una investigación sobre el incendio.'],
    ['it', 'Il ministro ha ricevuto le famiglie delle vittime e ha promesso una inchiesta sulle cause dell’incendio.'],
    ['pt', 'O ministro recebeu as famílias das vítimas e prometeu uma investigação sobre as causas do incêndio.'],
    ['tr', 'Bakan kurbanların aileleriyle görüştü ve yangının nedenleri için bir soruşturma sözü verdi.'],
    ['ar', 'استقبل الوزير عائلات الضحايا ووعد بفتح تحقيق في أسباب الحريق'],
    ['fa', 'وزیر با خانواده‌های قربانیان دیدار کرد و وعده داد که دربارهٔ علت آتش‌سوزی تحقیق شود'],
    ['he', 'השר נפגש עם משפחות הקורבנות והבטיח לחקור את סיבות השריפה'],
    ['ru', 'Министр встретился с семьями погибших и обещал расследовать причины пожара'],
    ['uk', 'Міністр зустрівся з родинами загиблих і пообіцяв розслідувати причини пожежі'],
    ['zh', '部长会见了遇难者家属并承诺调查火灾原因'],
    ['ja', '大臣は犠牲者の家族と会い、火災の原因を調査すると約束した'],
    ['ko', '장관은 희생자 가족을 만나 화재 원인을 조사하겠다고 약속했다'],
  ])('%s: a sentence', (language, text) => expect(identifyLanguage(null, text)).toBe(language));

  // Too few common words: decided by n-grams.
  test.each([
    ['fr', 'Incendie : enquête ouverte'],
    ['en', 'Fire inquiry opened'],
    ['de', 'Brand: Untersuchung eingeleitet'],
  ])('%s: a headline', (language, title) => expect(identifyLanguage(title, '')).toBe(language));

  test('a French article that quotes English stays French', () =>
    expect(
      identifyLanguage(
        null,
        'Le ministre a dit : « It is time to go. » Il a répété ces mots à la presse et dans la rue.',
      ),
    ).toBe('fr'));

  test.each(['', '   ', '12 345', '— …'])('nothing to tell: "%s"', (text) =>
    expect(identifyLanguage(null, text)).toBe('und'),
  );
});
