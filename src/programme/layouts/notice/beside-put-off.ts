import type { ProgrammeItem } from '../../../model/programme.ts';
import type { LocalDate } from '../../../time/local.ts';
import { postpones } from '../../changes.ts';
import { findDates } from '../../dates.ts';
import { spansOf } from '../dated-text.ts';
import type { Told } from './at-moment.ts';
import type { ChangedLine } from './changed-lines.ts';
import { leftOver } from './left-over.ts';
import type { NoticeText } from './notice-text.ts';
import { putOff } from './put-off.ts';

/** What is put off, and what sentences below say that takes place on days of its own, for a person to confirm. */
export function putOffAndBeside(text: NoticeText): Told[] {
  const off = putOff(text);
  const below = text.sentences.findIndex(({ text: words }) => !text.headline.includes(words) && postpones(words));
  if (below < 0) return [off];
  // Up to the sentence that puts it off the days are those on which it was to be.
  const story = text.sentences.slice(0, below + 1);
  const old = new Set(
    story
      .flatMap(({ text: words }) => findDates(words).flatMap((date) => spansOf(date, text.context)))
      .map(({ start }) => start),
  );
  const beside = leftOver([off], story, text, true);
  const names = off.items.map(({ title }) => title.toLowerCase());
  const isOther = ({ start, title }: ProgrammeItem): boolean =>
    !old.has(start as LocalDate | null) && !names.some((name) => isSameName(name, title.toLowerCase()));
  return [off, ...beside.filter(({ items }) => items.every(isOther))];
}

const isSameName = (a: string, b: string): boolean => a.includes(b) || b.includes(a);

/** What the headline puts off, where the lines of the notice only tell what of its other things stays. */
export const besidesKept = (text: NoticeText, lines: readonly ChangedLine[]): boolean =>
  postpones(text.headline) &&
  lines.length > 0 &&
  lines.every(({ heading, change }) => heading !== null && change.fate === 'stays');
