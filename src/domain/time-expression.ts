// A time expression as the words say it, before it is known what day the article speaks from.

import type { Quote, Span } from './span.js';

export type TimeUnit =
  | 'second'
  | 'minute'
  | 'hour'
  | 'day'
  | 'weekend'
  | 'week'
  | 'fortnight'
  | 'month'
  | 'quarter'
  | 'half'
  | 'year'
  | 'decade'
  | 'century';

/** TIMEX3 part of day: morning, midday, afternoon, evening, night, daytime. */
export type DayPart = 'MO' | 'MI' | 'AF' | 'EV' | 'NI' | 'DT';
/** TIMEX3 season: spring, summer, autumn, winter (northern hemisphere). */
export type Season = 'SP' | 'SU' | 'FA' | 'WI';
/** Third of a period: "début", "mi-", "fin". */
export type Edge = 'start' | 'mid' | 'end';
/** Where a partial date lies from the day of speaking: "dernier", "prochain", "ce"; or from the last date told: "suivant", "précédent", "le même". */
export type Toward = 'last' | 'next' | 'this' | 'following' | 'preceding' | 'same';

/** Hour and minute as printed; `minute` null where only the hour is said. `zone` is minutes east of Greenwich. */
export interface Clock {
  readonly hour: number;
  readonly minute: number | null;
  readonly zone?: number;
}

/** Fields of a date that the words state; what is absent has to come from the context. */
export interface CalendarMeaning {
  readonly kind: 'calendar';
  readonly year?: number;
  /** Years from that of speaking ("de cette année": 0, "de l'an dernier": -1), or the year last told. */
  readonly yearFrom?: number | 'reference';
  /** 1–12. */
  readonly month?: number;
  readonly day?: number;
  /** ISO: 1 is Monday. */
  readonly weekday?: number;
  readonly season?: Season;
  readonly quarter?: number;
  readonly half?: number;
  /** First year of it: 1980. */
  readonly decade?: number;
  /** Ordinal: 20 is 1901–2000. */
  readonly century?: number;
  /** Name of a feast in the calendar of feasts. */
  readonly feast?: string;
  readonly dayPart?: DayPart;
  readonly clock?: Clock;
  readonly toward?: Toward;
}

/** A distance: "hier", "il y a deux jours", "cette semaine" (n 0), "dix jours plus tard" (from the last date told). */
export interface OffsetMeaning {
  readonly kind: 'offset';
  readonly unit: TimeUnit;
  /** Signed; null where the number is vague ("quelques jours plus tard"), with `sign` alone. */
  readonly n: number | null;
  readonly sign: -1 | 0 | 1;
  readonly from: 'now' | 'reference' | 'event';
  readonly dayPart?: DayPart;
  readonly clock?: Clock;
  /** "hier mardi". */
  readonly weekday?: number;
  /** "on the 29th of this month". */
  readonly dayOfMonth?: number;
}

/** A stretch that ends or begins now: "les deux derniers mois", "ces prochains jours". */
export interface WindowMeaning {
  readonly kind: 'window';
  readonly unit: TimeUnit;
  readonly n: number | null;
  readonly side: 'past' | 'future';
}

export interface VagueMeaning {
  readonly kind: 'vague';
  readonly ref: 'PAST_REF' | 'PRESENT_REF' | 'FUTURE_REF';
}

/** A length without a place on the calendar. `n` null is TIMEX3's X. */
export interface DurationMeaning {
  readonly kind: 'duration';
  readonly unit: TimeUnit;
  readonly n: number | null;
}

/** A repetition: "chaque lundi" → `XXXX-WXX-1`; "toutes les semaines" → `P1W`. */
export interface SetMeaning {
  readonly kind: 'set';
  readonly value: string;
}

/** "du 2 au 3 janvier", "entre 2014 et 2017": both ends included. */
export interface RangeMeaning {
  readonly kind: 'range';
  readonly from: TimeMeaning;
  readonly to: TimeMeaning;
}

export type TimeMeaning =
  | CalendarMeaning
  | OffsetMeaning
  | WindowMeaning
  | VagueMeaning
  | DurationMeaning
  | SetMeaning
  | RangeMeaning;

/** TIMEX3 `mod`. */
export type TimeMod = 'APPROX' | 'MORE_THAN' | 'LESS_THAN' | 'EQUAL_OR_MORE' | 'EQUAL_OR_LESS' | 'BEFORE' | 'AFTER';

export interface TimeExpression extends Quote {
  readonly type: 'DATE' | 'TIME' | 'DURATION' | 'SET';
  /** Name of the rule that found it. */
  readonly rule: string;
  readonly meaning: TimeMeaning;
  readonly edge?: Edge;
  readonly mod?: TimeMod;
  /** What the word before it makes of it: "depuis", "jusqu'en", "avant", "après". */
  readonly bound?: 'since' | 'until' | 'before' | 'after';
  /** Side that the words themselves or the governing verb put it on; absent where neither tells. */
  readonly side?: 'past' | 'future' | 'present';
  /** Of "deux jours après l'assassinat": the words that name the other event, up to the end of their clause. */
  readonly event?: Span;
  /** Ends of a range, as TIMEX3 would mark them. */
  readonly parts?: readonly TimeExpression[];
}
