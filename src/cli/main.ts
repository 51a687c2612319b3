#!/usr/bin/env node
// The command line: one file per command, listed in commands.ts.

import { readFileSync } from 'node:fs';
import { loadKnowledge } from '../knowledge/load.js';
import { inspect, readArticles } from '../recoupe.js';

const knowledge = loadKnowledge();
for (const file of process.argv.slice(3).filter((a) => !a.startsWith('-'))) {
  for (const article of readArticles(readFileSync(file), { name: file }, knowledge).articles)
    console.log(JSON.stringify(inspect(article, knowledge)));
}
