import { PAST, RUNNING } from '../../locale/pages-board.ts';
import { CHAIR, NO_HOUR, SESSIONS } from '../../locale/pages-programme.ts';
import type { Language } from '../../locale/sentence.ts';
import type { When } from '../../model/occurrence.ts';
import type { ShownEntry } from '../../model/shown.ts';
import type { LocalDate } from '../../time/local.ts';
import { toEpoch } from '../../time/zone.ts';
import { type Html, html } from '../html.ts';
import { badgesOf, isStruck, placeBeside, timeWords } from '../programme/words.ts';

/** One entry on the wall. */

export interface CellLook {
  /** Whether the half of the day is told by where the cell stands; else `Sáng` takes the place of the hour. */
  readonly inSession: boolean;
  /** Whether the cell stands under the leader's own name. */
  readonly inColumn: boolean;
}

export function entryCell(entry: ShownEntry, date: LocalDate, language: Language, look: CellLook): Html {
  const { occurrence } = entry;
  const { summary, details, when } = occurrence;
  const isOff = isStruck(entry);
  const place = placeBeside(entry);
  const facts = [
    place === null ? null : html`<span class="place">${withoutNumbers(place)}</span>`,
    details.leadersText === null || look.inColumn
      ? null
      : html`<span class="chair">${CHAIR[language]}: ${withoutNumbers(details.leadersText)}</span>`,
  ].filter((fact) => fact !== null);
  const title = withoutNumbers(summary);
  const badges = badgesOf(entry, language).map(
    ({ text, look: shape }) => html`<span class="badge ${shape}">${text}</span> `,
  );
  return html`<div class="entry${isOff ? ' off' : ''}"${!isOff && moments(when)}><span class="time">${hour(when, date, language, look)}</span><div class="what"><p class="title">${isOff ? html`<s>${title}</s>` : title}</p><p class="facts">${!isOff && state(language)}${badges}${facts.flatMap((fact, i) => (i === 0 ? [fact] : [' · ', fact]))}</p></div></div>`;
}

function hour(when: When, date: LocalDate, language: Language, { inSession }: CellLook): Html | string {
  if (when.type !== 'slot') return timeWords(when, date, language);
  return inSession ? html`<span class="no-hour">${NO_HOUR[language]}</span>` : SESSIONS[when.slot][language];
}

/**
 * From when to when, for the page to say what is going on. Only who knows an hour says that it has begun: half a day is
 * over at its end, and nothing is said of it before.
 */
function moments(when: When): Html | null {
  if (when.type === 'slot') return html` data-end="${toEpoch(when.date, when.end)}"`;
  if (when.type !== 'clock') return null;
  return html` data-start="${toEpoch(when.date, when.start)}" data-end="${toEpoch(when.endDate, when.end)}"`;
}

/** One of them is shown when the time has come. */
function state(language: Language): Html {
  return html`<span class="badge badge-good is-running" hidden>${RUNNING[language]}</span> <span class="is-past" hidden>✓ ${PAST[language]} · </span>`;
}

/** Days and hours as they are printed with points: `01-05.12.2026`, `07.30 - 11.30`. They are told apart before numbers. */
const TIMES =
  /\b\d{1,2}(?:\s?[-–]\s?\d{1,2})?[.-]\d{1,2}[.-](?:19|20)\d\d\b(?![.-]?\d)|\b[0-2]?\d\.[0-5]\d(?:\s?[-–]\s?[0-2]?\d\.[0-5]\d\b)(?![.-]?\d)/;
/** Of a telephone, `0912 345 678`, `(024) 3822.1234`, `+84 (0) 912…`, or of an identity card: twelve digits. */
const NUMBER = /(?:\+84|\(?\b0)(?:(?:[ .-]|\)[ .-]?| ?\()?\d){8,11}\b/;
const TIMES_OR_NUMBER = new RegExp(`(?<times>${TIMES.source})|${NUMBER.source}`, 'g');

/** A wall is no place for somebody's number. */
function withoutNumbers(text: string): string {
  return text.replace(TIMES_OR_NUMBER, (found, times: string | undefined) => (times === undefined ? '…' : found));
}
