import { fullDate } from '../../locale/pages-dates.ts';
import * as sentences from '../../locale/roster-pages.ts';
import { addDays, type LocalDate } from '../../time/local.ts';
import { type Html, html, type Slot } from '../html.ts';
import { said } from '../page.ts';
import { textField, tickField } from './form.ts';
import { type OfficeContext, tell } from './layout.ts';

/** Days and ticks of the form as they were typed. */
export interface MemberTyped {
  readonly from: string;
  readonly to: string;
  readonly since: string;
  /** Last days of what was before and is taken away. */
  readonly forget: readonly string[];
  readonly isForGood: boolean;
}

interface SinceForm {
  readonly list: keyof typeof sentences.SINCE_HINTS;
  readonly isNew: boolean;
  /** Null where nothing was typed yet. */
  readonly typed: MemberTyped | null;
}

type Was<Fact> = Fact & { readonly until: LocalDate };

/**
 * From which day what stands above holds, and what was before, to be taken away where it was wrong. Whoever is new is
 * what they are from their first day on.
 */
export function sinceField<Fact extends object>(
  context: OfficeContext,
  { list, isNew, typed }: SinceForm,
  earlier: readonly Was<Fact>[] = [],
  told: (was: Fact) => string,
): Slot {
  if (isNew) return null;
  const last = earlier.at(-1)?.until ?? null;
  const hint =
    last === null
      ? said(context, sentences.SINCE_HINTS[list])
      : tell(context, sentences.SINCE_AGAIN, { date: fullDate(addDays(last, 1), context.language) });
  const since = { name: 'since', label: said(context, sentences.SINCE), type: 'date', isRequired: false } as const;
  return html`${textField({ ...since, hint, value: typed?.since ?? '' })}${
    last !== null &&
    html`${tickField('forGood', said(context, sentences.FOR_GOOD), typed?.isForGood ?? false)}
<fieldset><legend>${said(context, sentences.EARLIER)}</legend>${earlier.map((was) => earlierTick(context, was, told(was), typed))}</fieldset>`
  }`;
}

function earlierTick(
  context: OfficeContext,
  { until }: { readonly until: LocalDate },
  what: string,
  typed: MemberTyped | null,
): Html {
  const day = tell(context, sentences.UNTIL_DAY, { date: fullDate(until, context.language) });
  const label = tell(context, sentences.FORGET, { text: `${what} ${day}` });
  return tickField('forget', label, typed?.forget.includes(until) ?? false, until);
}
