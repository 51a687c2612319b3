import { describe, expect, test } from 'vitest';
import { loadKnowledge } from './load.js';

const { outlets } = loadKnowledge();
const named = (name: string) => outlets.find((o) => o.name === name || o.aliases.includes(name));

describe('the media pack', () => {
  test('holds some hundred outlets', () => expect(outlets.length).toBeGreaterThan(300));

  test.each('AFP Reuters AP Xinhua TASS Anadolu Mehr IRNA Tasnim Fars SANA dpa ANSA EFE Belga Kyodo UPI'.split(' '))(
    'knows the agency %s',
    (name) => expect(named(name)?.kind).toBe('agency'),
  );

  test('outlets of one publisher share a family', () => {
    expect(named('RIA Novosti')?.family).toBe(named('Sputnik Afrique')?.family);
    expect(named('RFI')?.family).toBe(named('France 24')?.family);
    expect(named('RFI')?.family).not.toBe(named('France Inter')?.family);
  });

  test('names the state media', () => {
    expect(named('Press TV')?.stateMedia).toBe(true);
    expect(named('BBC')?.stateMedia).toBe(false);
  });

  // A name or host that meant two outlets would make a credit a matter of file order.
  test('no name, alias or domain means two outlets', () => {
    const owner = new Map<string, string>();
    for (const outlet of outlets)
      for (const key of new Set([outlet.name, ...outlet.aliases, ...outlet.domains])) {
        expect(owner.get(key) ?? outlet.id, key).toBe(outlet.id);
        owner.set(key, outlet.id);
      }
  });
});
