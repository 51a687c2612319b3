// `recoupe who NAME`: what the packs know of a name, and who it would be taken for.

import { knowledgeWith } from '../articles.js';
import type { CommandPart } from '../command.js';

export const whoCommand: CommandPart = {
  name: 'who',
  summary: 'Show what the knowledge packs hold under a name, and how it would be resolved.',
  examples: [
    { run: 'recoupe who "Kataeb Hezbollah"', does: 'an armed group, with its spellings and ties' },
    { run: 'recoupe who Soulaïmani', does: 'a last name in another spelling' },
    { run: 'recoupe who "X" --knowledge mine.yaml', does: 'with a pack of your own (schema/knowledge.json)' },
  ],
  define(command, terminal, finish) {
    command
      .argument('<name...>', 'a name, as an article would print it')
      .option(
        '--knowledge <file...>',
        'packs of your own, laid over those that come with the package; YAML, FollowTheMoney or Wikidata JSON lines',
      )
      .action(async (words: string[], options: { knowledge?: string[] }) => {
        const { identify } = await import('../../knowledge/identify.js');
        const { knownOf } = await import('../../knowledge/known.js');
        const { plain } = await import('../../exports/plain.js');
        const knowledge = await knowledgeWith(options.knowledge);
        const known = knownOf(knowledge);
        const name = words.join(' ');
        const found = identify(name, knowledge);
        if (found.length === 0)
          terminal.out(`${plain(name)}: nobody that the packs know; an article would make it a new actor.\n`);
        for (const { who, score, why } of found.slice(0, 10)) {
          const actor = known.actors.get(who.id)!;
          const name = (id: string): string => known.actors.get(id)?.name ?? id;
          const rows: string[] = [
            `${actor.name}  ${score.toFixed(2)} (${why})`,
            `  ${actor.kind}${actor.country ? `, ${actor.country}` : ''}, ${actor.id}`,
            `  spellings: ${actor.aliases.map((a) => a.text).join(' · ') || 'none but its name'}`,
          ];
          if (actor.memberOf.length > 0) rows.push(`  member of: ${actor.memberOf.map(name).join(', ')}`);
          if (actor.backedBy.length > 0) rows.push(`  backed by: ${actor.backedBy.map(name).join(', ')}`);
          if (actor.leads.length > 0) rows.push(`  leads or led: ${actor.leads.map(name).join(', ')}`);
          for (const { office, start, end } of known.terms.get(actor.id) ?? [])
            rows.push(
              `  ${office.name}: ${start} to ${end ?? `now (known up to ${office.asOf ?? 'the pack was made'})`}`,
            );
          rows.push(`  source: ${actor.source}`);
          terminal.out(`${rows.map(plain).join('\n')}\n`);
        }
        finish(0);
      });
  },
};
