// Parsers trained apart, as many at a time as there are processors: each knows its own seed, so that the order they end in changes nothing.

import { fork } from 'node:child_process';
import { createRequire } from 'node:module';
import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import { Packer, type Section, unpack } from '../src/learn/pack.js';
import { type ParseExample, trainParser } from './parsing.js';

/** Order of examples by `seed`; share of features hidden. */
export interface Voice {
  readonly seed: number;
  readonly epochs: number;
  readonly hidden: number;
}

interface Task extends Voice {
  readonly examples: readonly ParseExample[];
  readonly relations: number;
  /** Weights of fewer than so many of 127 steps are left out. */
  readonly cut: number;
}

/** In the order of `voices`. */
export async function trainVoices(
  voices: readonly Voice[],
  common: Omit<Task, keyof Voice>,
  log: (line: string) => void,
): Promise<Section[]> {
  const out: Section[] = [];
  let next = 0;
  const work = async (): Promise<void> => {
    for (let k = next++; k < voices.length; k = next++) out[k] = unpack(await one({ ...common, ...voices[k]! }, log));
  };
  await Promise.all(Array.from({ length: Math.min(availableParallelism(), voices.length) }, work));
  return out;
}

const file = fileURLToPath(import.meta.url);

function one(task: Task, log: (line: string) => void): Promise<Uint8Array> {
  return new Promise((resolve, reject) => {
    // Whoever loads this file, the process needs tsx to read it.
    const execArgv = ['--import', createRequire(import.meta.url).resolve('tsx'), '--max-old-space-size=4096'];
    const child = fork(file, [], { execArgv, serialization: 'advanced' });
    child.on('message', (m: string | Uint8Array) => {
      if (typeof m === 'string') return log(`  seed ${task.seed},${m}`);
      resolve(m);
      child.disconnect();
    });
    child.on('error', reject);
    child.on('exit', (code) => code !== 0 && reject(new Error(`the parser of seed ${task.seed} ended with ${code}`)));
    child.send(task);
  });
}

if (process.argv[1] === file && process.send)
  process.once('message', (task: Task) => {
    const { examples, relations, epochs, seed, hidden, cut } = task;
    const trained = trainParser(examples, relations, epochs, (line) => process.send!(line), seed, hidden);
    const packer = new Packer();
    trained.actions.freeze(packer, 'actions', cut);
    trained.labels.freeze(packer, 'labels', cut);
    process.send!(packer.bytes());
  });
