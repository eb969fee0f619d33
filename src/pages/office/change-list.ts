import * as sentences from '../../locale/acceptance-pages.ts';
import { GENRES } from '../../locale/programmes-pages.ts';
import type { Sentence } from '../../locale/sentence.ts';
import { byTime, type Occurrence } from '../../model/occurrence.ts';
import type { ProgrammeName } from '../../model/revision.ts';
import { type Html, html, type Slot } from '../html.ts';
import { said } from '../page.ts';
import { type Names, whenText } from './entry-words.ts';
import { changeText } from './history-text.ts';
import { type OfficeContext, tell } from './layout.ts';
import { periodText } from './programmes.ts';

/** What becomes of published entries, one list for each kind of change. */

export interface ListedChange {
  readonly before: Occurrence;
  readonly after: Occurrence;
  readonly differences: readonly { readonly field: string; readonly from: unknown; readonly to: unknown }[];
}

export interface ListedChanges {
  readonly added: readonly Occurrence[];
  readonly moved: readonly ListedChange[];
  readonly changed: readonly ListedChange[];
  readonly cancelled: readonly Occurrence[];
  readonly unchanged: readonly Occurrence[];
}

/** What another programme had announced before, and where that is. */
export interface ListedTakeover extends ListedChange {
  readonly from: ProgrammeName;
}

export function changeLists(
  context: OfficeContext,
  changes: ListedChanges,
  names: Names,
  takenOver: readonly ListedTakeover[] = [],
): Html {
  const { added, moved, changed, cancelled, unchanged } = changes;
  const touched = added.length + takenOver.length + moved.length + changed.length + cancelled.length;
  const entries = (list: readonly Occurrence[]) => list.toSorted(byTime).map((one) => entryLine(context, one, names));
  const explained = (list: readonly ListedChange[]) => list.map((change) => changeLine(context, change, names));
  return html`${touched === 0 && html`<p class="notice">${said(context, sentences.NOTHING)}</p>`}
${group(context, sentences.ADDED, added.length, entries(added), true)}
${group(
  context,
  sentences.TAKEN_OVER,
  takenOver.length,
  takenOver.map((one) => takeoverLine(context, one, names)),
  true,
)}
${group(context, sentences.MOVED, moved.length, explained(moved), true)}
${group(context, sentences.CHANGED, changed.length, explained(changed), true)}
${group(context, sentences.CANCELLED, cancelled.length, entries(cancelled), true)}
${group(context, sentences.UNCHANGED, unchanged.length, entries(unchanged), false)}`;
}

function group(context: OfficeContext, name: Sentence, count: number, lines: Slot, isOpen: boolean): Slot {
  if (count === 0) return null;
  return html`<details class="panel"${isOpen && html` open`}><summary>${said(context, name)} (${count})</summary><ul class="changes">${lines}</ul></details>`;
}

export function entryLine(context: OfficeContext, entry: Occurrence, names: Names): Html {
  const people = entry.parties.filter(({ kind }) => kind === 'person').map(({ id }) => names.get(`person ${id}`) ?? id);
  const facts = [people.join(', '), entry.location ?? ''].filter((fact) => fact !== '').join(' · ');
  return html`<li><strong>${entry.summary}</strong> – ${whenText(entry.when, context.language)}${facts !== '' && html`<br><span class="hint">${facts}</span>`}</li>`;
}

/** What no reader of a calendar sees as such: it follows from the rest. */
const UNTOLD = ['busy', 'review', 'printedTitle', 'lines', 'kind'];

function changeLine(context: OfficeContext, change: ListedChange, names: Names): Html {
  return html`<li><strong>${change.after.summary}</strong><ul>${differenceLines(context, change, names)}</ul></li>`;
}

function differenceLines(context: OfficeContext, { differences }: ListedChange, names: Names): readonly Html[] {
  const told = differences.filter(({ field }) => !UNTOLD.includes(field));
  return told.map((difference) => html`<li>${changeText(context, { ...difference, of: null }, names)}</li>`);
}

function takeoverLine(context: OfficeContext, change: ListedTakeover, names: Names): Html {
  const { after, from } = change;
  const facts = { genre: said(context, GENRES[from.genre]), period: periodText(context, from.period) };
  const lines = differenceLines(context, change, names);
  return html`<li><strong>${after.summary}</strong> – ${whenText(after.when, context.language)}<br><span class="hint">${tell(context, sentences.FROM_PROGRAMME, facts)}</span>${lines.length > 0 && html`<ul>${lines}</ul>`}</li>`;
}
