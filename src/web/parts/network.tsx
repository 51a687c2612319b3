// Who acts on whom, drawn: the most frequent actors, laid out by forces that always give the same picture.

import {
  forceCollide,
  forceLink,
  forceManyBody,
  forceSimulation,
  forceX,
  forceY,
  type SimulationNodeDatum,
} from 'd3-force';
import { useMemo, useState } from 'preact/hooks';
import type { ActorRow, Edge } from '../actors.js';
import { useSize } from '../hooks.js';
import { plain } from '../plain.js';
import { formatNumber, named, t } from '../words/index.js';
import { typeClass } from './small.js';

interface Node extends SimulationNodeDatum {
  readonly actor: ActorRow;
  readonly r: number;
}

const mostNodes = 44;
const mostEdges = 160;

/** Positions around the middle; the layout starts from d3's fixed spiral, so the same data gives the same picture. */
export function layout(actors: readonly ActorRow[], edges: readonly Edge[], width: number, height: number) {
  const most = Math.max(1, ...actors.map((actor) => actor.acts + actor.receives));
  const top = new Set(actors.slice(0, mostNodes).map(({ at }) => at));
  const drawn = edges.filter(({ source, target }) => top.has(source) && top.has(target)).slice(0, mostEdges);
  const linked = new Set(drawn.flatMap(({ source, target }) => [source, target]));
  const nodes = actors
    .filter((actor) => linked.has(actor.at))
    .map((actor): Node => ({ actor, r: 5 + 15 * Math.sqrt((actor.acts + actor.receives) / most) }));
  const byActor = new Map(nodes.map((node) => [node.actor.at, node]));
  const links = drawn.map((edge) => ({ edge, source: byActor.get(edge.source)!, target: byActor.get(edge.target)! }));
  forceSimulation(nodes)
    .force('link', forceLink(links).distance(120).strength(0.18))
    .force('charge', forceManyBody().strength(-700).distanceMax(520))
    .force('x', forceX(0).strength(0.07 * Math.min(1, height / width)))
    .force('y', forceY(0).strength(0.09 * Math.min(2, width / height)))
    // Names are wider than circles: keep room for them.
    .force(
      'collide',
      forceCollide<Node>((node) => node.r + 16 + Math.min(26, node.actor.name.length) * 1.6),
    )
    .stop()
    .tick(300);
  const [xs, ys] = [nodes.map((node) => node.x ?? 0), nodes.map((node) => node.y ?? 0)];
  const [left, right, upper, lower] = [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)];
  // Each direction fills its own room: nothing in a layout by forces depends on equal scales.
  const kx = Math.min(1.8, (width - 170) / Math.max(1, right - left));
  const ky = Math.min(1.8, (height - 70) / Math.max(1, lower - upper));
  for (const node of nodes) {
    node.x = width / 2 + ((node.x ?? 0) - (left + right) / 2) * kx;
    node.y = height / 2 - 8 + ((node.y ?? 0) - (upper + lower) / 2) * ky;
  }
  return { nodes, links };
}

const mainType = (edge: Edge): string =>
  [...edge.types].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))[0]?.[0] ?? '';

interface Props {
  readonly actors: readonly ActorRow[];
  readonly edges: readonly Edge[];
  readonly chosen: string | null;
  readonly onChoose: (actor: string) => void;
}

export function Network({ actors, edges, chosen, onChoose }: Props) {
  const { ref, width } = useSize<HTMLDivElement>();
  const height = Math.max(380, Math.min(680, width * 0.62));
  const { nodes, links } = useMemo(
    () => layout(actors, edges, Math.max(300, width), height),
    [actors, edges, width, height],
  );
  const [over, setOver] = useState<string | null>(null);
  const focus = over ?? chosen;
  const near = new Set(
    links.flatMap(({ source, target }) =>
      focus !== null && (source.actor.id === focus || target.actor.id === focus)
        ? [source.actor.id, target.actor.id]
        : [],
    ),
  );
  const most = Math.max(1, ...links.map(({ edge }) => edge.count));
  return (
    <div class="network" ref={ref}>
      {width > 0 && (
        <svg width={width} height={height} role="group" aria-label={t('network')}>
          <defs>
            {['verbal-cooperation', 'material-cooperation', 'verbal-conflict', 'material-conflict', 'neutral'].map(
              (name) => (
                <marker
                  key={name}
                  id={`to-${name}`}
                  viewBox="0 0 8 8"
                  refX="7.4"
                  refY="4"
                  markerWidth="12"
                  markerHeight="12"
                  markerUnits="userSpaceOnUse"
                  orient="auto"
                >
                  <path class={`arrow-head ${name}`} d="M0 0.8 8 4 0 7.2Z" />
                </marker>
              ),
            )}
          </defs>
          {links.map(({ edge, source, target }) => {
            const [dx, dy] = [target.x! - source.x!, target.y! - source.y!];
            const length = Math.hypot(dx, dy) || 1;
            const [x1, y1] = [source.x! + (dx / length) * source.r, source.y! + (dy / length) * source.r];
            const [x2, y2] = [target.x! - (dx / length) * (target.r + 2), target.y! - (dy / length) * (target.r + 2)];
            // Bent a little to its right, so that the two directions of a pair lie apart.
            const [cx, cy] = [(x1 + x2) / 2 - (dy / length) * 14, (y1 + y2) / 2 + (dx / length) * 14];
            const name = typeClass(mainType(edge));
            const dim = focus !== null && source.actor.id !== focus && target.actor.id !== focus;
            return (
              <path
                key={`${edge.source} ${edge.target}`}
                class={`edge ${name}${dim ? ' dim' : ''}`}
                d={`M${x1} ${y1}Q${cx} ${cy} ${x2} ${y2}`}
                stroke-width={1 + 3 * Math.sqrt(edge.count / Math.max(most, 9))}
                marker-end={`url(#to-${name})`}
              >
                <title>
                  {`${plain(source.actor.name)} → ${plain(target.actor.name)}: ${[...edge.types].map(([type, n]) => `${named('type', type)} ${formatNumber(n)}`).join(', ')}`}
                </title>
              </path>
            );
          })}
          {nodes.map((node) => {
            const { id, name } = node.actor;
            const dim = focus !== null && id !== focus && !near.has(id);
            const words = plain(name);
            const shown = words.length > 26 ? `${words.slice(0, 25)}…` : words;
            return (
              <g
                key={id}
                class={`node${id === chosen ? ' is-open' : ''}${dim ? ' dim' : ''}`}
                role="button"
                tabindex={0}
                aria-pressed={id === chosen}
                aria-label={`${shown}: ${t('nEntries', { n: node.actor.acts + node.actor.receives })}`}
                transform={`translate(${node.x},${node.y})`}
                onClick={() => onChoose(id)}
                onPointerEnter={() => setOver(id)}
                onPointerLeave={() => setOver(null)}
                onFocus={() => setOver(id)}
                onBlur={() => setOver(null)}
                onKeyDown={(event) => {
                  if (event.key !== 'Enter' && event.key !== ' ') return;
                  event.preventDefault();
                  event.stopPropagation();
                  onChoose(id);
                }}
              >
                <title>{words}</title>
                <circle class="hit" r={Math.max(12, node.r)} />
                <circle class="disc" r={node.r} />
                <text y={node.r + 12} text-anchor="middle" aria-hidden="true">
                  {shown}
                </text>
              </g>
            );
          })}
        </svg>
      )}
    </div>
  );
}
