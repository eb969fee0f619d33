/** What a stage has to say beside its value. No prose is kept: `locale/notices.ts` holds the sentences. */

export type Severity = 'problem' | 'warning' | 'info';

/**
 * One line a code. `problem`: something was left out. `warning`: something was concluded rather than read.
 * `info`: worth knowing, nothing to decide.
 */
export const NOTICE_SEVERITY = {
  'weekday-mismatch': 'warning',
  'lunar-mismatch': 'warning',
  'year-mismatch': 'warning',
  'date-outside-period': 'warning',
  'date-corrected': 'warning',
  'impossible-date': 'problem',
  'impossible-time': 'problem',
  'missing-date': 'warning',
  'missing-year': 'warning',
  'several-dates': 'warning',
  'uncertain-date': 'warning',
  'other-day-above': 'warning',
  'week-number-unresolved': 'warning',
  'leader-inferred': 'warning',
  'unit-inferred': 'warning',
  'more-leaders-than-items': 'warning',
  'unknown-person': 'warning',
  'unknown-unit': 'warning',
  'uncertain-person': 'warning',
  'uncertain-unit': 'warning',
  'person-as-unit': 'warning',
  'shifted-cell': 'warning',
  'count-mismatch': 'warning',
  'displaced-month': 'warning',
  'near-duplicate': 'warning',
  'ends-before-start': 'warning',
  'slot-time-mismatch': 'warning',
  'time-inferred': 'warning',
  'hour-left': 'warning',
  'hours-by-season': 'warning',
  'unclear-boundary': 'warning',
  'unclear-status': 'warning',
  'spelling-corrected': 'info',
  'abbreviation-corrected': 'info',
  'line-dropped': 'info',
  'quoted-letter-cut': 'warning',
  'other-articles-cut': 'warning',
  'rule-without-date': 'info',
  'row-joined': 'info',
  'line-unread': 'problem',
  'line-alone': 'warning',
  'odd-title': 'warning',
  'entry-left-out': 'problem',
  'nothing-called-off': 'warning',
  'work-untold': 'warning',
  'organization-unknown': 'info',
  'organization-recognised': 'info',
  'issued-date-missing': 'info',
  'name-mismatch': 'info',
} as const satisfies Record<string, Severity>;

export type NoticeCode = keyof typeof NOTICE_SEVERITY;

export interface Notice {
  readonly code: NoticeCode;
  readonly severity: Severity;
  /** Line of the source from 1, or null for the document as a whole. */
  readonly line: number | null;
  /** Id of the item, or null. */
  readonly item: string | null;
  /** What the sentence names: plain words and numbers, no prose. */
  readonly data: Readonly<Record<string, string | number>>;
}

/** A value with what there is to say about it: no stage refuses its input for one bad row. */
export interface Reading<Value> {
  readonly value: Value;
  readonly notices: readonly Notice[];
}

export function notice(
  code: NoticeCode,
  at: { readonly line?: number | null; readonly item?: string | null } = {},
  data: Notice['data'] = {},
): Notice {
  return { code, severity: NOTICE_SEVERITY[code], line: at.line ?? null, item: at.item ?? null, data };
}
