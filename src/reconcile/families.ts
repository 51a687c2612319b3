// Which outlets are one voice: publisher families, from the knowledge packs.

import type { Agency, Article, Knowledge, KnownOutlet, Outlet } from '../domain/index.js';
import { fold } from './words.js';

/** What is known of who publishes an article and who supplied it. */
export interface Voice {
  /** Publisher family; null for an unknown publisher. */
  readonly family: string | null;
  /** Families of the agencies credited for the text, sorted. */
  readonly agencies: readonly string[];
  /** True where the publisher is itself a news agency. */
  readonly isAgency: boolean;
}

/** Looks outlets and agencies up by id, then by name. */
export class Families {
  private readonly byId = new Map<string, KnownOutlet>();
  private readonly byName = new Map<string, KnownOutlet>();

  constructor(knowledge: Knowledge) {
    for (const outlet of knowledge.outlets) {
      this.byId.set(outlet.id, outlet);
      for (const name of [outlet.name, ...outlet.aliases]) this.byName.set(fold(name), outlet);
    }
  }

  known(outlet: Outlet | Agency | null): KnownOutlet | null {
    if (!outlet) return null;
    return (outlet.id && this.byId.get(outlet.id)) || this.byName.get(fold(outlet.name)) || null;
  }

  /** The publisher family that a claimant ("Reuters", "l'AFP") belongs to; null where it is no outlet. */
  ofClaimant(claimant: { readonly id: string; readonly name: string }): string | null {
    return this.known(claimant)?.family ?? null;
  }

  voiceOf(article: Article): Voice {
    const outlet = this.known(article.outlet);
    const agencies = article.agencies.map((agency) => this.known(agency)?.family ?? `agency:${fold(agency.name)}`);
    return {
      family: outlet?.family ?? null,
      agencies: [...new Set(agencies)].sort(),
      isAgency: outlet?.kind === 'agency',
    };
  }
}
