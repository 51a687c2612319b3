// Finds known outlets and agencies by name or host.

import type { Knowledge, KnownOutlet } from '../domain/index.js';
import { foldLine } from './clean.js';

export interface MediaIndex {
  /** By name or alias; names of up to five letters only in their own capitals (AP is no "ap"). */
  find(name: string): KnownOutlet | null;
  /** By host name or by a domain above it. */
  byHost(host: string): KnownOutlet | null;
  /** Names and aliases of agencies, longest first, as printed. */
  readonly agencyNames: readonly string[];
}

const short = 5;
const cache = new WeakMap<readonly KnownOutlet[], MediaIndex>();

export function mediaIndex(knowledge: Knowledge): MediaIndex {
  let index = cache.get(knowledge.outlets);
  if (!index) {
    index = build(knowledge.outlets);
    cache.set(knowledge.outlets, index);
  }
  return index;
}

function build(outlets: readonly KnownOutlet[]): MediaIndex {
  const exact = new Map<string, KnownOutlet>();
  const folded = new Map<string, KnownOutlet>();
  const hosts = new Map<string, KnownOutlet>();
  for (const outlet of outlets) {
    for (const name of [outlet.name, ...outlet.aliases]) {
      const map = name.length <= short ? exact : folded;
      const key = name.length <= short ? name : foldLine(name);
      if (!map.has(key)) map.set(key, outlet);
    }
    for (const domain of outlet.domains) if (!hosts.has(domain)) hosts.set(domain, outlet);
  }
  const find = (raw: string): KnownOutlet | null => {
    const name = raw.trim().replace(/’/g, "'");
    return exact.get(name) ?? (name.length > short - 2 ? (folded.get(foldLine(name)) ?? null) : null);
  };
  return {
    find: (name) => find(name) ?? find(name.replace(/^(?:l['’]\s?|le |la |les |the |agence |l['’]agence )/i, '')),
    byHost: (host) => {
      for (
        let rest = host.toLowerCase().replace(/^www\./, '');
        rest.includes('.');
        rest = rest.slice(rest.indexOf('.') + 1)
      ) {
        const outlet = hosts.get(rest);
        if (outlet) return outlet;
      }
      return null;
    },
    agencyNames: outlets
      .filter((o) => o.kind === 'agency')
      .flatMap((o) => [o.name, ...o.aliases])
      .sort((a, b) => b.length - a.length || (a < b ? -1 : 1)),
  };
}

/** Host of an address, lower case, without `www.`; null where it is none. */
export function hostOf(url: string | null | undefined): string | null {
  const match = /^(?:https?:)?\/\/([^/?#:@\s]+)/i.exec(url?.trim() ?? '');
  return match ? match[1]!.toLowerCase().replace(/^www\./, '') : null;
}
