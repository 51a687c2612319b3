// A random sample of claims judged against their sentences: the precision of this record, with its interval.

import { useEffect, useState } from 'preact/hooks';
import type { ReviewAnswer } from '../../server/api-types.js';
import { fetchJson, judge, notice } from '../data.js';
import { formatEdtf } from '../edtf.js';
import { figureWords } from '../figures.js';
import { useFetched } from '../hooks.js';
import { useKeys } from '../keys.js';
import { Sentence } from '../parts/sentence.js';
import { Empty, Foreign, Loading, ModalityMark, TypeMark } from '../parts/small.js';
import { plain } from '../plain.js';
import { wilson } from '../precision.js';
import { hrefWith, route, set } from '../route.js';
import { language, named, t, type Word } from '../words/index.js';

const faults: readonly [string, Word][] = [
  ['type', 'wrongType'],
  ['actor', 'wrongActor'],
  ['place', 'wrongPlace'],
  ['time', 'wrongTime'],
  ['figure', 'wrongFigure'],
  ['not-said', 'wrongNotSaid'],
];
const percent = (share: number) => `${Math.round(share * 100)} %`;

function Facts({ item }: { item: ReviewAnswer['claims'][number] }) {
  const { claim } = item;
  const names = (list: readonly { name: string; mention: string }[]) =>
    list
      .map(({ name, mention }) => (name === mention ? plain(name) : `${plain(name)} (« ${plain(mention)} »)`))
      .join(', ');
  const facts: [Word, string | null][] = [
    ['who', claim.actors.length > 0 ? names(claim.actors) : null],
    ['whom', claim.recipients.length > 0 ? names(claim.recipients) : null],
    ['where', claim.place ? names([claim.place]) : null],
    [
      'when',
      claim.time
        ? `${formatEdtf(claim.time.edtf, language.value)}${claim.time.mention ? ` (« ${plain(claim.time.mention)} »)` : ''}`
        : null,
    ],
    ['howMany', claim.figure ? figureWords(claim.figure) : null],
    ['relations', claim.relation ? named('relation', claim.relation) : null],
    ['words', claim.quotation],
    ['attributedTo', claim.attribution.length > 0 ? names(claim.attribution) : null],
  ];
  return (
    <dl class="values">
      {facts.map(
        ([word, value]) =>
          value !== null && (
            <div key={word} class="pair">
              <dt>{t(word)}</dt>
              <dd>
                <Foreign text={value} max={400} />
              </dd>
            </div>
          ),
      )}
    </dl>
  );
}

export function Review() {
  const { query } = route.value;
  const size = Math.min(1000, Math.max(1, Number(query.get('sample') ?? 50) || 50));
  const seed = Math.max(0, Number(query.get('draw') ?? 1) || 0);
  const fetched = useFetched(`${size} ${seed}`, () => fetchJson<ReviewAnswer>(`/review?size=${size}&seed=${seed}`));
  const [verdicts, setVerdicts] = useState<ReadonlyMap<string, { right: boolean; why: string }>>(new Map());
  const [at, setAt] = useState(0);
  const [asking, setAsking] = useState(false);
  const sample = fetched.value;
  useEffect(() => {
    if (!sample) return;
    const known = new Map(sample.verdicts.map((verdict) => [verdict.claim, verdict]));
    setVerdicts(known);
    const open = sample.claims.findIndex(({ claim }) => !known.has(claim.id));
    setAt(open < 0 ? Math.max(0, sample.claims.length - 1) : open);
  }, [sample]);
  const item = sample?.claims[at];
  const move = (step: number) => {
    setAsking(false);
    setAt((now) => Math.max(0, Math.min((sample?.claims.length ?? 1) - 1, now + step)));
  };
  const give = async (right: boolean, why: string) => {
    if (!item) return;
    try {
      await judge(item.claim.id, right, why);
      setVerdicts(new Map(verdicts).set(item.claim.id, { right, why }));
      move(1);
    } catch (error) {
      notice.value = t('failed', { message: error instanceof Error ? error.message : String(error) });
    }
  };
  // The keys judge the claim that is in sight.
  useKeys(
    () => ({
      y: () => void give(true, ''),
      x: () => setAsking(true),
      ArrowRight: () => move(1),
      ArrowLeft: () => move(-1),
      ...(asking ? Object.fromEntries(faults.map(([fault], n) => [String(n + 1), () => void give(false, fault)])) : {}),
    }),
    [item?.claim.id, asking, verdicts],
  );
  if (fetched.state === 'failed') return <Empty title={t('failed', { message: fetched.message })} />;
  if (!sample) return <Loading />;
  if (sample.claims.length === 0) return <Empty title={t('noClaims')} />;
  const judged = sample.claims.filter(({ claim }) => verdicts.has(claim.id));
  const right = judged.filter(({ claim }) => verdicts.get(claim.id)?.right).length;
  const precision = wilson(right, judged.length);
  const mine = item && verdicts.get(item.claim.id);
  return (
    <div class="page-view review">
      <div class="review-head">
        <p class="muted">{t('reviewIntro')}</p>
        <div class="review-tools">
          <label>
            {t('sampleSize')}
            <select value={String(size)} onChange={(event) => set({ sample: event.currentTarget.value })}>
              {[...new Set([20, 50, 100, 200, size])]
                .sort((a, b) => a - b)
                .map((n) => (
                  <option key={n} value={String(n)}>
                    {n}
                  </option>
                ))}
            </select>
          </label>
          <label>
            {t('seed')}
            <input
              type="number"
              min={0}
              value={String(seed)}
              onChange={(event) => set({ draw: event.currentTarget.value })}
            />
          </label>
        </div>
      </div>
      <div class="precision-box" role="status">
        <span class="precision-value">{precision ? percent(precision.share) : '—'}</span>
        <div class="precision-words">
          <p>{precision ? t('precisionSoFar') : t('precisionNone')}</p>
          {precision && (
            <p class="muted small">
              {t('precisionInterval', {
                low: percent(precision.low),
                high: percent(precision.high),
                right,
                judged: judged.length,
              })}
            </p>
          )}
        </div>
        <div class="precision-bar" aria-hidden="true">
          {precision && (
            <i style={{ left: `${precision.low * 100}%`, width: `${(precision.high - precision.low) * 100}%` }} />
          )}
          {precision && <b style={{ left: `${precision.share * 100}%` }} />}
        </div>
      </div>
      {item && (
        <section class="judge" aria-label={t('review')}>
          <p class="judge-count muted small">
            {t('nOf', { n: at + 1, total: sample.claims.length })} ·{' '}
            {t('judged', { n: judged.length, total: sample.claims.length })}
          </p>
          <p class="judge-source">
            <a href={hrefWith({ article: item.claim.article, claim: item.claim.id })} data-in-page>
              <Foreign text={item.outlet ?? t('unknownSource')} max={100} />
            </a>{' '}
            <span class="muted">
              <Foreign text={item.title ?? ''} lang={item.language} max={160} />
            </span>
          </p>
          <Sentence sentence={item.claim.evidence.sentence} exact={item.claim.evidence.exact} lang={item.language} />
          <p class="panel-marks">
            <TypeMark type={item.claim.type} />
            {item.claim.mode !== null && <span class="badge">{item.claim.mode}</span>}
            <ModalityMark modality={item.claim.modality} />
          </p>
          <Facts item={item} />
          <div class="judge-buttons">
            <button
              type="button"
              class={mine?.right === true ? '' : 'primary'}
              aria-pressed={mine?.right === true}
              onClick={() => give(true, '')}
            >
              {t('right')} <kbd aria-hidden="true">y</kbd>
            </button>
            <button
              type="button"
              aria-expanded={asking}
              aria-pressed={mine?.right === false}
              onClick={() => setAsking(!asking)}
            >
              {t('wrong')} <kbd aria-hidden="true">x</kbd>
            </button>
            <button type="button" class="quiet" disabled={at === 0} onClick={() => move(-1)}>
              ← {t('previous')}
            </button>
            <button type="button" class="quiet" disabled={at === sample.claims.length - 1} onClick={() => move(1)}>
              {t('skipOne')} →
            </button>
          </div>
          {asking && (
            <div class="faults" role="group" aria-label={t('wrongWhat')}>
              <span class="muted">{t('wrongWhat')}</span>
              {faults.map(([fault, word], n) => (
                <button
                  key={fault}
                  type="button"
                  aria-pressed={mine?.right === false && mine.why === fault}
                  onClick={() => give(false, fault)}
                >
                  {t(word)} <kbd aria-hidden="true">{n + 1}</kbd>
                </button>
              ))}
            </div>
          )}
        </section>
      )}
      <ol class="judge-all">
        {sample.claims.map(({ claim }, n) => {
          const verdict = verdicts.get(claim.id);
          return (
            <li key={claim.id}>
              <button
                type="button"
                class={`pip ${verdict ? (verdict.right ? 'is-right' : 'is-wrong') : ''}`}
                aria-current={n === at ? 'true' : undefined}
                aria-label={`${n + 1}: ${verdict ? (verdict.right ? t('right') : t('wrong')) : '—'}`}
                onClick={() => {
                  setAsking(false);
                  setAt(n);
                }}
              />
            </li>
          );
        })}
      </ol>
    </div>
  );
}
