// One article: its clean text with every mention and claim marked, its date with the reasons, its flags, copies and original.

import { signal } from '@preact/signals';
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { Inspection, Publication } from '../../domain/index.js';
import type { ArticleDetail } from '../../server/api-types.js';
import { fetchAsOf } from '../data.js';
import { decide } from '../decisions.js';
import { formatEdtf, parseEdtf } from '../edtf.js';
import { useFetched } from '../hooks.js';
import { Empty, Foreign, Icon, Loading, ModalityMark, precisionOf, TypeMark } from '../parts/small.js';
import { plain, short, webAddress } from '../plain.js';
import { hrefWith, openArticle } from '../route.js';
import { type Mark, paragraphs, segment } from '../segments.js';
import { language, languageName, named, t, type Word } from '../words/index.js';
import { copyKind, Passages } from './origins.js';

const kinds = ['claim', 'actor', 'place', 'time', 'quantity', 'quotation'] as const;
const kindWords: Readonly<Record<Mark['kind'], Word>> = {
  claim: 'markClaims',
  actor: 'markActors',
  place: 'markPlaces',
  time: 'markTimes',
  quantity: 'markQuantities',
  quotation: 'markQuotations',
};
const shownKinds = signal<ReadonlySet<Mark['kind']>>(new Set(['claim', 'actor', 'place', 'time']));

/** Every mark of the article, whatever is shown of them. */
export function marksOf({ grounded, claims }: Inspection): Mark[] {
  return [
    ...claims.map(
      (claim): Mark => ({ ...claim.evidence, kind: 'claim', id: claim.id, title: named('type', claim.type) }),
    ),
    ...grounded.actors.flatMap((actor) =>
      actor.mentions.map(
        (mention): Mark => ({
          start: mention.start,
          end: mention.end,
          kind: 'actor',
          id: actor.id,
          title: `${actor.name} (${mention.why})`,
        }),
      ),
    ),
    ...grounded.places.map(
      (place): Mark => ({
        start: place.start,
        end: place.end,
        kind: 'place',
        id: place.place.id,
        title: `${place.place.name} (${place.why})`,
      }),
    ),
    ...grounded.times.map(
      (time): Mark => ({
        start: time.start,
        end: time.end,
        kind: 'time',
        id: time.value,
        title: [time.edtf ?? time.value, ...time.steps.map((step) => step.says)].join(' — '),
      }),
    ),
    ...grounded.quantities.map(
      (quantity): Mark => ({
        start: quantity.start,
        end: quantity.end,
        kind: 'quantity',
        id: `${quantity.start}`,
        title: [quantity.value ?? [quantity.low, quantity.high].join('–'), quantity.unit?.lemma]
          .filter(Boolean)
          .join(' '),
      }),
    ),
    ...grounded.quotations.map(
      (quotation): Mark => ({
        start: quotation.start,
        end: quotation.end,
        kind: 'quotation',
        id: `${quotation.start}`,
        title: '',
      }),
    ),
  ];
}

function Text({ detail, claim }: { detail: ArticleDetail; claim: string | null }) {
  const { article } = detail.inspection;
  const all = useMemo(() => marksOf(detail.inspection), [detail]);
  const shown = all.filter((mark) => shownKinds.value.has(mark.kind) || mark.id === claim);
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (claim === null) return;
    box.current?.querySelector('.is-open')?.scrollIntoView({ block: 'center' });
  }, [claim]);
  return (
    <div class="text" ref={box} lang={article.language === 'und' ? undefined : article.language} dir="auto">
      {paragraphs(article.text).map(({ start, end }) => {
        const within = shown.filter((mark) => mark.start < end && mark.end > start);
        return (
          <p key={start} dir="auto">
            {segment(start, end, within).map((piece) => {
              const words = plain(article.text.slice(piece.start, piece.end));
              if (piece.marks.length === 0) return words;
              const names = [...new Set(piece.marks.map((mark) => `m-${mark.kind}`))];
              // The shortest claim wins the click: it is the most particular one.
              const own = piece.marks
                .filter((mark) => mark.kind === 'claim')
                .sort((a, b) => a.end - a.start - (b.end - b.start));
              const isOpen = claim !== null && piece.marks.some((mark) => mark.id === claim);
              const title = piece.marks
                .map((mark) => plain(mark.title))
                .filter(Boolean)
                .join('\n');
              return (
                // biome-ignore lint/a11y/noStaticElementInteractions: the list of claims below gives the same by keyboard
                // biome-ignore lint/a11y/useKeyWithClickEvents: the list of claims below gives the same by keyboard
                <span
                  key={piece.start}
                  class={[...names, isOpen ? 'is-open' : ''].join(' ')}
                  title={title}
                  onClick={own[0] ? () => openArticle(article.id, own[0]!.id) : undefined}
                >
                  {words}
                </span>
              );
            })}
          </p>
        );
      })}
    </div>
  );
}

const basisWords: Readonly<Record<string, Word>> = {
  declared: 'basisDeclared',
  url: 'basisUrl',
  dateline: 'basisDateline',
  inferred: 'basisInferred',
  unknown: 'basisUnknown',
};

/** A date that is not certain, where it is at least more than one of many. */
const worthTelling = ({ best, sure, withinAWeek = 0 }: Publication): string | null =>
  !sure && withinAWeek >= 0.1 ? best : null;

function DateWithReasons({ detail }: { detail: ArticleDetail }) {
  // The record's date has corrections applied; the article's own reading does not.
  const publication = detail.summary?.publication ?? detail.inspection.grounded.publication;
  const { id } = detail.inspection.article;
  const guess = worthTelling(publication);
  const [editing, setEditing] = useState(false);
  const [value, setValue] = useState(publication.settled ?? '');
  return (
    <div class="published">
      <p>
        <span class="label">{t('published')}</span>{' '}
        <strong>
          {publication.settled === null ? t('noDate') : formatEdtf(publication.settled, language.value, 'day')}
        </strong>{' '}
        <span class="precision">{precisionOf(publication.settled)}</span>{' '}
        <span class="muted">{t(basisWords[publication.basis] ?? 'basisUnknown')}</span>
        {publication.edtf !== null && publication.edtf !== publication.settled && (
          <span class="muted"> ({formatEdtf(publication.edtf, language.value, 'shortDay')})</span>
        )}{' '}
        {guess !== null && (
          <span class="muted">
            {t('guessedDate', {
              date: formatEdtf(guess, language.value, 'day'),
              percent: Math.round((publication.withinAWeek ?? 0) * 100),
            })}
          </span>
        )}{' '}
        <button type="button" class="quiet small" onClick={() => setEditing(!editing)} aria-expanded={editing}>
          {t('setDate')}
        </button>
      </p>
      {editing && (
        <form
          class="inline-form"
          onSubmit={async (event) => {
            event.preventDefault();
            if (parseEdtf(value) === null) return;
            setEditing(false);
            await decide({ kind: 'set-date', article: id, edtf: value });
          }}
        >
          <input
            type="text"
            aria-label={t('setDate')}
            value={value}
            aria-invalid={parseEdtf(value) === null}
            onInput={(event) => setValue(event.currentTarget.value)}
          />
          <button type="submit" disabled={parseEdtf(value) === null}>
            {t('save')}
          </button>
          {parseEdtf(value) === null && <span class="wrong small">{t('badDate')}</span>}
        </form>
      )}
      {publication.because.length > 0 && (
        <ul class="because-list">
          {publication.because.map((reason) => (
            <li key={reason.exact + reason.says}>
              <q>
                <Foreign text={reason.exact} max={120} />
              </q>{' '}
              <span class="muted">{plain(reason.says)}</span>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}

function Original({ detail }: { detail: ArticleDetail }) {
  const { article } = detail.inspection;
  const [shown, setShown] = useState(false);
  const address = webAddress(article.url);
  const path = `/api/v1/articles/${encodeURIComponent(article.id)}/original`;
  return (
    <section class="block">
      <h3>{t('original')}</h3>
      <p class="original-tools">
        <button type="button" onClick={() => setShown(!shown)} aria-expanded={shown}>
          {shown ? t('hideOriginal') : t('showOriginal')}
        </button>{' '}
        <a href={path} download>
          {t('download')}
        </a>
        {article.name !== null && (
          <span class="muted small">
            {' '}
            <Foreign text={article.name} max={120} />
          </span>
        )}
      </p>
      {article.url !== null && (
        <p class="small">
          <span class="label">{t('address')}</span>{' '}
          {address ? (
            <a href={address} target="_blank" rel="noreferrer noopener" class="address">
              {plain(address)} <Icon name="out" />
            </a>
          ) : (
            <span class="address">
              <Foreign text={article.url} max={200} />
            </span>
          )}
        </p>
      )}
      {shown && (
        <>
          <p class="muted small">{t('originalNote')}</p>
          <iframe class="original" sandbox="" referrerPolicy="no-referrer" title={t('original')} src={`${path}/view`} />
        </>
      )}
    </section>
  );
}

export function ArticlePanel({ id, claim }: { id: string; claim: string | null }) {
  const fetched = useFetched(id, (key) => fetchAsOf<ArticleDetail>(`/articles/${encodeURIComponent(key)}`));
  if (fetched.state === 'failed')
    return <Empty title={fetched.status === 404 ? t('notFound') : t('failed', { message: fetched.message })} />;
  const detail = fetched.value;
  if (!detail) return <Loading />;
  const { article, grounded, claims } = detail.inspection;
  const summary = (other: string) =>
    other === id ? (detail.summary ?? undefined) : detail.others.find((known) => known.id === other);
  const title = article.title ?? article.name ?? t('untitled');
  return (
    <article class="panel article-panel" data-article={id}>
      <header>
        <p class="panel-marks">
          <strong>
            <Foreign text={article.outlet?.name ?? t('unknownSource')} max={160} />
          </strong>
          <span class="badge">{languageName(article.language)}</span>
          {article.translated && <span class="badge">{t('translated')}</span>}
          {article.agencies.map((agency) => (
            <span key={agency.name} class="badge">
              <Foreign text={agency.name} max={60} />
            </span>
          ))}
        </p>
        <h2 class="article-title" dir="auto" lang={article.language === 'und' ? undefined : article.language}>
          {short(title, 300)}
        </h2>
        {article.byline.length > 0 && (
          <p class="muted small">
            {t('byline')} {article.byline.map((name) => plain(name)).join(', ')}
          </p>
        )}
        <DateWithReasons detail={detail} />
      </header>
      {grounded.flags.length > 0 && (
        <section class="block flags">
          <h3>{t('flags')}</h3>
          <ul>
            {grounded.flags.map((flag) => (
              <li key={flag.why}>
                <q>
                  <Foreign text={flag.evidence.exact} max={120} />
                </q>{' '}
                {plain(flag.why)}
              </li>
            ))}
          </ul>
        </section>
      )}
      <div class="legend" role="group" aria-label={t('marks')}>
        {kinds.map((kind) => (
          <label key={kind} class={`legend-item m-${kind}`}>
            <input
              type="checkbox"
              checked={shownKinds.value.has(kind)}
              onChange={() => {
                const next = new Set(shownKinds.value);
                if (!next.delete(kind)) next.add(kind);
                shownKinds.value = next;
              }}
            />
            {t(kindWords[kind])}
          </label>
        ))}
      </div>
      <Text detail={detail} claim={claim} />
      {article.removed.length > 0 && (
        <details class="removed">
          <summary>{t('removedText', { n: article.removed.length })}</summary>
          <ul>
            {article.removed.map((line) => (
              <li key={line.rule + line.exact}>
                <Foreign text={line.exact} lang={article.language} max={300} />{' '}
                <span class="muted small">({line.rule})</span>
              </li>
            ))}
          </ul>
        </details>
      )}
      <section class="block">
        <h3>
          {t('claimsOf')} <span class="count">{claims.length}</span>
        </h3>
        <ul class="claim-list">
          {claims.map((one) => {
            const entry = detail.entries[one.id];
            return (
              <li key={one.id} class={one.id === claim ? 'is-current' : ''}>
                <a
                  href={hrefWith({ article: id, claim: one.id })}
                  data-in-page
                  class="claim-words"
                  title={t('sentence')}
                >
                  <TypeMark type={one.type} /> <Foreign text={one.evidence.exact} lang={article.language} max={140} />
                </a>{' '}
                <ModalityMark modality={one.modality} />
                {entry !== undefined && (
                  <a href={hrefWith({ entry, article: null, claim: null })} data-in-page class="to-entry">
                    {t('entry')} →
                  </a>
                )}
              </li>
            );
          })}
        </ul>
      </section>
      {detail.lineage.length > 0 && (
        <section class="block">
          <h3>{t('copies')}</h3>
          {detail.lineage.map((link) => {
            const other = summary(link.from === id ? link.to : link.from);
            return (
              <div key={`${link.from} ${link.to}`} class="copy">
                <p>
                  {link.directed ? (link.to === id ? t('takenFrom') : t('takenBy')) : t('sharesTextWith')}{' '}
                  <a href={hrefWith({ article: link.from === id ? link.to : link.from, claim: null })} data-in-page>
                    <Foreign text={other?.outlet ?? other?.title ?? t('unknownSource')} max={90} />
                  </a>{' '}
                  <span class="badge">{copyKind(link.kind)}</span>
                </p>
                <Passages link={link} from={summary(link.from)} to={summary(link.to)} />
              </div>
            );
          })}
        </section>
      )}
      <Original detail={detail} />
    </article>
  );
}
