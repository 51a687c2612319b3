// Who says it independently: each origin, what is folded into it and why, and the copied passages side by side.

import type { ArticleSummary, Lineage } from '../../domain/index.js';
import type { EntryDetail } from '../../server/api-types.js';
import { decide, deciding } from '../decisions.js';
import { formatEdtf } from '../edtf.js';
import { PairForm } from '../parts/pair-form.js';
import { Foreign } from '../parts/small.js';
import { plain } from '../plain.js';
import { hrefWith } from '../route.js';
import { voiceName } from '../voices.js';
import { formatNumber, labelled, language, t, type Word } from '../words/index.js';

const kindWords: Readonly<Record<Lineage['kind'], Word>> = {
  exact: 'copyExact',
  part: 'copyPart',
  reworded: 'copyReworded',
  translated: 'copyTranslated',
  credited: 'copyCredited',
};
export const copyKind = (kind: Lineage['kind']): string => t(kindWords[kind]);

export function Passages({
  link,
  from,
  to,
}: {
  link: Lineage;
  from: ArticleSummary | undefined;
  to: ArticleSummary | undefined;
}) {
  const name = (article: ArticleSummary | undefined) => article?.outlet ?? article?.title ?? t('unknownSource');
  return (
    <details class="passages">
      <summary>
        {labelled(t('copiedPassages'), '')}
        <Foreign text={name(from)} max={60} /> {link.directed ? '→' : '↔'} <Foreign text={name(to)} max={60} />{' '}
        <span class="muted">· {copyKind(link.kind)}</span>
      </summary>
      <p class="muted small">{plain(link.why)}</p>
      <div class="beside">
        {[from, to].map((article, at) => (
          <p key={at === 0 ? 'from' : 'to'} class="beside-head">
            <Foreign text={name(article)} max={80} />
            {article && article.publication.settled !== null && (
              <span class="muted"> {formatEdtf(article.publication.settled, language.value, 'shortDay')}</span>
            )}
          </p>
        ))}
        {link.passages.flatMap((passage) => [
          <q key={`from ${passage.from.start}`} class="sentence" dir="auto" lang={from?.language}>
            {plain(passage.from.exact)}
          </q>,
          <q key={`to ${passage.to.start}`} class="sentence" dir="auto" lang={to?.language}>
            {plain(passage.to.exact)}
          </q>,
        ])}
      </div>
    </details>
  );
}

export function Origins({ detail }: { detail: EntryDetail }) {
  const { entry } = detail;
  const article = (id: string) => detail.articles.find((known) => known.id === id);
  return (
    <section class="block">
      <h3>
        {t('origins')} <span class="count">{formatNumber(entry.independent)}</span>
      </h3>
      <p class="muted small">
        {t('originsExplained', {
          articles: t('nArticles', { n: entry.articles.length }),
          origins: entry.independent === 0 ? t('noOrigin') : t('nOrigins', { n: entry.independent }),
        })}
      </p>
      {entry.origins.map((origin) => {
        // The one that the others are folded into; of all folded ones, the first.
        const folded = new Set(origin.because.filter(({ why }) => why !== '').map((reason) => reason.article));
        const first = origin.articles.find((id) => !folded.has(id)) ?? origin.articles[0];
        const others = entry.origins
          .filter((other) => other !== origin && other.articles[0] !== undefined)
          .map((other) => ({
            id: other.articles[0]!,
            name: voiceName(other.name, detail.articles) || t('unknownSource'),
          }));
        return (
          <div key={origin.name + origin.articles.join()} class={`origin${origin.counts ? '' : ' uncounted'}`}>
            <div class="origin-name">
              <i class={origin.counts ? 'dot' : 'dot hollow'} aria-hidden="true" />
              <Foreign text={voiceName(origin.name, detail.articles) || t('unknownSource')} max={120} />
              {!origin.counts && <span class="muted small"> {t('doesNotCount')}</span>}{' '}
              {others.length > 0 && first !== undefined && (
                <PairForm
                  label={t('sameOrigin')}
                  among={others}
                  decision={(other) => ({ kind: 'same-origin', articles: [first, other] })}
                />
              )}
            </div>
            <ul>
              {origin.articles.map((id) => {
                const known = article(id);
                const because = origin.because.find((reason) => reason.article === id && reason.why !== '');
                return (
                  <li key={id}>
                    <a href={hrefWith({ article: id, claim: null })} data-in-page>
                      <Foreign text={known?.outlet ?? known?.title ?? t('unknownSource')} max={90} />
                    </a>
                    {known && known.publication.settled !== null && (
                      <span class="muted"> {formatEdtf(known.publication.settled, language.value, 'shortDay')}</span>
                    )}
                    {because && (
                      <span class="because">
                        <span class="badge">{t('folded')}</span> {plain(because.why)}{' '}
                        {first !== undefined && first !== id && (
                          <button
                            type="button"
                            class="quiet small"
                            title={t('differentOriginHint')}
                            disabled={deciding.value}
                            onClick={() => decide({ kind: 'different-origin', articles: [first, id] })}
                          >
                            {t('differentOrigin')}
                          </button>
                        )}
                      </span>
                    )}
                  </li>
                );
              })}
            </ul>
          </div>
        );
      })}
      {detail.lineage.map((link) => (
        <Passages
          key={`${link.from} ${link.to} ${link.kind}`}
          link={link}
          from={article(link.from)}
          to={article(link.to)}
        />
      ))}
    </section>
  );
}
