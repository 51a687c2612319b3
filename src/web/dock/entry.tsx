// One entry: each value with the claims that support it, the sentences, the origins, the disputes, a citation.

import { useState } from 'preact/hooks';
import type { ArticleSummary, Claim, Dispute } from '../../domain/index.js';
import type { EntryDetail } from '../../server/api-types.js';
import { type CitationStyle, cite } from '../citation.js';
import { fetchAsOf } from '../data.js';
import { formatEdtf } from '../edtf.js';
import { figuresWords, figureWords } from '../figures.js';
import { useFetched } from '../hooks.js';
import { Headline, RowHeadline } from '../parts/headline.js';
import { Sentence } from '../parts/sentence.js';
import { Empty, Foreign, Loading, ModalityMark, precisionOf, ReviewMark, TypeMark, Voices } from '../parts/small.js';
import { plain } from '../plain.js';
import { hrefWith } from '../route.js';
import { rows } from '../selection.js';
import { voiceName } from '../voices.js';
import { formatNumber, language, named, t } from '../words/index.js';
import { Decide, SideChoice } from './decide.js';
import { Origins } from './origins.js';

export function headlineText(detail: EntryDetail): string {
  const { entry } = detail;
  const who = entry.actors.map(({ name }) => name).join(', ');
  const whom = entry.recipients.map(({ name }) => name).join(', ');
  const when = entry.time === null ? '' : formatEdtf(entry.time, language.value);
  return [
    when,
    [named('type', entry.type), who, whom ? `→ ${whom}` : ''].filter(Boolean).join(' '),
    entry.figures.length > 0 ? figuresWords(entry.figures) : '',
    entry.place?.name ?? '',
  ]
    .filter(Boolean)
    .join(', ');
}

/** A side's value in the interface's language, as far as it is a value of ours. */
function sideWords(field: Dispute['field'], value: string): string {
  if (field === 'time') return formatEdtf(value, language.value);
  if (field !== 'happened') return value;
  return value === 'happened' ? t('happened') : named('modality', value);
}

interface Value {
  readonly words: string;
  readonly note?: string;
  readonly claims: readonly string[];
}

function Values({
  alternatives = false,
  title,
  values,
  onShow,
  shown,
}: {
  title: string;
  /** Values after the first are other accounts of it, not more of it. */
  alternatives?: boolean;
  values: readonly Value[];
  onShow: (claims: readonly string[]) => void;
  shown: ReadonlySet<string> | null;
}) {
  if (values.length === 0) return null;
  return (
    <>
      <dt>{title}</dt>
      <dd>
        {values.map((value, at) => (
          <span key={value.words} class={alternatives && at > 0 ? 'value value-also' : 'value'}>
            {alternatives && at === 1 && <span class="muted">{t('alsoSaid')} </span>}
            <Foreign text={value.words} max={300} />
            {value.note !== undefined && value.note !== '' && <span class="precision">{value.note}</span>}
            {value.claims.length > 0 && (
              <button
                type="button"
                class="support"
                aria-pressed={
                  shown !== null && value.claims.every((id) => shown.has(id)) && shown.size === value.claims.length
                }
                onClick={() => onShow(value.claims)}
                title={t('sentences')}
              >
                {t('said', { n: value.claims.length })}
              </button>
            )}
          </span>
        ))}
      </dd>
    </>
  );
}

function actorValues(
  claims: readonly Claim[],
  side: 'actors' | 'recipients',
  main: readonly { id: string; name: string }[],
): Value[] {
  return main.map(({ id, name }) => ({
    words: name,
    claims: claims.filter((claim) => claim[side].some((actor) => actor.id === id)).map((claim) => claim.id),
  }));
}

/** The value that the entry holds first, then the others by how often they were said. */
function heldFirst<T extends { claims: readonly string[] }>(values: readonly T[], isHeld: (value: T) => boolean): T[] {
  return [...values].sort((a, b) => Number(isHeld(b)) - Number(isHeld(a)) || b.claims.length - a.claims.length);
}

function Evidence({
  claims,
  articles,
  shown,
  onAll,
}: {
  claims: readonly Claim[];
  articles: readonly ArticleSummary[];
  shown: ReadonlySet<string> | null;
  onAll: () => void;
}) {
  const list = shown === null ? claims : claims.filter(({ id }) => shown.has(id));
  return (
    <section class="block" id="sentences">
      <h3>
        {t('sentences')} <span class="count">{formatNumber(list.length)}</span>
        {shown !== null && (
          <button type="button" class="quiet small" onClick={onAll}>
            {t('nOf', { n: list.length, total: claims.length })} · {t('clear')}
          </button>
        )}
      </h3>
      {articles.map((article) => {
        const own = list.filter((claim) => claim.article === article.id);
        if (own.length === 0) return null;
        return (
          <div key={article.id} class="evidence">
            <p class="evidence-source">
              <a href={hrefWith({ article: article.id, claim: own[0]!.id })} data-in-page class="source-link">
                <Foreign text={article.outlet ?? t('unknownSource')} max={90} />
              </a>
              <span class="muted">
                {article.publication.settled !== null &&
                  formatEdtf(article.publication.settled, language.value, 'shortDay')}
                {article.agencies.length > 0 && ` · ${article.agencies.map((name) => plain(name)).join(', ')}`}
                {article.translated && ` · ${t('translated')}`}
              </span>
            </p>
            {own.map((claim) => (
              <div key={claim.id} class="claim">
                <a
                  href={hrefWith({ article: article.id, claim: claim.id })}
                  data-in-page
                  class="claim-link"
                  title={t('openArticle')}
                >
                  <Sentence sentence={claim.evidence.sentence} exact={claim.evidence.exact} lang={article.language} />
                </a>
                <p class="claim-notes">
                  <TypeMark type={claim.type} />
                  <ModalityMark modality={claim.modality} />
                  {claim.figure && <span>{figureWords(claim.figure)}</span>}
                  {claim.attribution.length > 0 && (
                    <span>
                      {t('attributedTo')} {claim.attribution.map((actor) => plain(actor.name)).join(' → ')}
                    </span>
                  )}
                  {claim.steps.map((step) => (
                    <span key={step.says} class="step">
                      {step.from && <q class="small">{plain(step.from.exact)}</q>} {plain(step.says)}
                    </span>
                  ))}
                </p>
              </div>
            ))}
          </div>
        );
      })}
    </section>
  );
}

function Disputes({ detail, onShow }: { detail: EntryDetail; onShow: (claims: readonly string[]) => void }) {
  return (
    <>
      {detail.disputes.map((dispute) => (
        <section key={dispute.id} class="block dispute">
          <h3>{t(dispute.compatible ? 'differing' : 'dispute', { field: named('field', dispute.field) })}</h3>
          <div class="sides">
            {dispute.sides.map((side) => (
              <div key={side.value} class={`side${side.superseded ? ' superseded' : ''}`}>
                <p class={side.value.length > 14 ? 'side-value long' : 'side-value'}>
                  <Foreign text={sideWords(dispute.field, side.value)} max={200} />
                </p>
                <p class="side-origins">
                  {side.origins.map((origin) => (
                    <Foreign key={origin} text={voiceName(origin, detail.articles)} max={90} class="side-origin" />
                  ))}
                </p>
                {side.superseded && <p class="muted small">{t('superseded')}</p>}
                {side.claims.some((id) => detail.claims.some((claim) => claim.id === id)) && (
                  <button type="button" class="support" onClick={() => onShow(side.claims)}>
                    {t('said', { n: side.claims.length })}
                  </button>
                )}
                {side.claims.slice(0, 2).map((id) => {
                  const other = detail.beside.find(({ claim }) => claim.id === id);
                  const claim = other?.claim ?? detail.claims.find((known) => known.id === id);
                  const article = other?.article ?? detail.articles.find((known) => known.id === claim?.article);
                  return (
                    claim &&
                    article && (
                      <p key={id} class="side-words">
                        <a href={hrefWith({ article: article.id, claim: id })} data-in-page class="claim-link">
                          <Sentence
                            sentence={claim.evidence.sentence}
                            exact={claim.evidence.exact}
                            lang={article.language}
                          />
                        </a>
                        <span class="muted small">
                          <Foreign text={article.outlet ?? t('unknownSource')} max={80} />
                        </span>
                      </p>
                    )
                  );
                })}
                <SideChoice detail={detail} dispute={dispute} side={side} />
              </div>
            ))}
          </div>
          {dispute.range && (
            <p class="muted small">
              {t('disputeRange', { low: dispute.range.low, best: dispute.range.best, high: dispute.range.high })}
            </p>
          )}
        </section>
      ))}
    </>
  );
}

function Citation({ detail }: { detail: EntryDetail }) {
  const [style, setStyle] = useState<CitationStyle>('plain');
  const [copied, setCopied] = useState(false);
  const { entry } = detail;
  const counts = `${t('nArticles', { n: entry.articles.length })}, ${entry.independent === 0 ? t('noOrigin') : t('nOrigins', { n: entry.independent })}`;
  const words = cite(detail, style, headlineText(detail), counts);
  const styles: readonly [CitationStyle, string][] = [
    ['plain', t('citePlain')],
    ['markdown', 'Markdown'],
    ['bibtex', 'BibTeX'],
    ['csl', 'CSL'],
  ];
  return (
    <section class="block cite">
      <h3>{t('cite')}</h3>
      <div class="segmented" role="group" aria-label={t('cite')}>
        {styles.map(([name, label]) => (
          <button key={name} type="button" aria-pressed={style === name} onClick={() => setStyle(name)}>
            {label}
          </button>
        ))}
      </div>
      <pre role="region" tabIndex={0} aria-label={t('cite')}>
        {plain(words)}
      </pre>
      <button
        type="button"
        onClick={async () => {
          await navigator.clipboard.writeText(words);
          setCopied(true);
          setTimeout(() => setCopied(false), 2000);
        }}
      >
        {copied ? t('copied') : t('copy')}
      </button>
    </section>
  );
}

/** Another entry in a line, by its row in the lists. */
function OtherEntry({ id }: { id: string }) {
  const row = rows.value.find((known) => known.id === id);
  return row ? (
    <>
      <TypeMark type={row.type} /> <RowHeadline row={row} placed />
    </>
  ) : (
    t('entry')
  );
}

function Links({ detail }: { detail: EntryDetail }) {
  return (
    <>
      {(['out', 'in'] as const).map((direction) => {
        const links = detail.links.filter((link) => link.direction === direction);
        return links.length === 0 ? null : (
          <section key={direction} class="block">
            <h3>{direction === 'out' ? t('linksOut') : t('linksIn')}</h3>
            <ul class="links">
              {links.map((link) => (
                <li key={link.entry + link.kind}>
                  <a href={hrefWith({ entry: link.entry, article: null, claim: null })} data-in-page>
                    <OtherEntry id={link.entry} />
                  </a>{' '}
                  <span class="muted">
                    {named('link', link.kind)} (<q>{plain(link.exact)}</q>)
                  </span>
                </li>
              ))}
            </ul>
          </section>
        );
      })}
    </>
  );
}

export function EntryPanel({ id }: { id: string }) {
  const fetched = useFetched(id, (key) => fetchAsOf<EntryDetail>(`/entries/${encodeURIComponent(key)}`));
  const [shown, setShown] = useState<ReadonlySet<string> | null>(null);
  if (fetched.state === 'failed')
    return <Empty title={fetched.status === 404 ? t('notFound') : t('failed', { message: fetched.message })} />;
  const detail = fetched.value;
  if (!detail) return <Loading />;
  const { entry, claims, articles } = detail;
  const onShow = (list: readonly string[]) => {
    setShown(new Set(list));
    document.getElementById('sentences')?.scrollIntoView({ block: 'nearest' });
  };
  const modes = [...new Set(claims.map((claim) => claim.mode).filter((mode) => mode !== null))];
  return (
    <article class="panel entry-panel" data-entry={id}>
      <header>
        <p class="panel-marks">
          <TypeMark type={entry.type} />
          <ModalityMark modality={entry.modality} />
          {entry.disputes.length > 0 && <span class="badge disputed">{t('disputed')}</span>}
          <ReviewMark review={entry.review} />
        </p>
        <h2>
          <Headline actors={entry.actors} recipients={entry.recipients} figures={entry.figures.slice(0, 3)} most={8} />
        </h2>
        <p class="panel-sub">
          <Voices articles={entry.articles.length} independent={entry.independent} />
        </p>
      </header>
      <Decide detail={detail} />
      <dl class="values">
        <Values
          title={t('when')}
          alternatives
          values={heldFirst(entry.times, (time) => time.edtf === entry.time).map((time) => ({
            words: formatEdtf(time.edtf, language.value, 'day'),
            note: precisionOf(time.edtf),
            claims: time.claims,
          }))}
          onShow={onShow}
          shown={shown}
        />
        <Values
          title={t('where')}
          alternatives
          values={heldFirst(entry.places, (place) => place.name === entry.place?.name).map((place) => ({
            words: place.name,
            claims: place.claims,
          }))}
          onShow={onShow}
          shown={shown}
        />
        <Values title={t('who')} values={actorValues(claims, 'actors', entry.actors)} onShow={onShow} shown={shown} />
        <Values
          title={t('whom')}
          values={actorValues(claims, 'recipients', entry.recipients)}
          onShow={onShow}
          shown={shown}
        />
        <Values
          title={t('howMany')}
          alternatives
          values={entry.figures.map((value) => ({ words: figureWords(value), claims: value.claims }))}
          onShow={onShow}
          shown={shown}
        />
        <Values
          title={t('mode')}
          values={modes.map((mode) => ({
            words: mode.replaceAll('-', ' '),
            claims: claims.filter((claim) => claim.mode === mode).map(({ id: claim }) => claim),
          }))}
          onShow={onShow}
          shown={shown}
        />
      </dl>
      {entry.quotation !== null && (
        <blockquote class="quotation" dir="auto">
          {plain(entry.quotation)}
        </blockquote>
      )}
      <Disputes detail={detail} onShow={onShow} />
      <Evidence claims={claims} articles={articles} shown={shown} onAll={() => setShown(null)} />
      <Origins detail={detail} />
      <Links detail={detail} />
      {detail.series.length > 0 && (
        <section class="block">
          <h3>{t('series')}</h3>
          <ul class="links">
            {detail.series.map((series) => (
              <li key={series.id}>
                <a href={hrefWith({ series: series.id }, 'figures')} data-in-page>
                  <Foreign text={series.name} max={160} />
                </a>
              </li>
            ))}
          </ul>
        </section>
      )}
      <Citation detail={detail} />
    </article>
  );
}
