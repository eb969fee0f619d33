import { notice } from '../../../model/notice.ts';
import type { ProgrammeItem } from '../../../model/programme.ts';
import { readMove } from '../../changes.ts';
import { isDueAt } from '../../due-clauses.ts';
import { toldMoments } from '../../moment-roles.ts';
import { isNoLoss } from '../../no-loss.ts';
import { cutAt, type Passage, placeOf } from '../../passage.ts';
import { shortened } from '../../printed.ts';
import { isRule } from '../../rules.ts';
import { isWithdrawn } from '../../withdrawn.ts';
import { spansOf } from '../dated-text.ts';
import type { Told } from './at-moment.ts';
import { linesOfTables } from './hour-days.ts';
import type { NoticeText } from './notice-text.ts';

/**
 * What sentences beside a table of changes put off, move or hold: no row that they put off stays on its day, and what no row has
 * is told as unread. `left` is what was read of those sentences on days of their own.
 */
export function besideRows(rows: Told, left: readonly Told[], text: NoticeText): Told {
  const known = [rows, ...left].flatMap(({ items }) => items);
  const inTables = linesOfTables(text);
  const clauses = text.sentences
    .filter((each) => !inTables.has(placeOf(each).line) && !isRule(each.text))
    .flatMap(clausesOf);
  const off = clauses.filter(({ text: words }) => isWithdrawn(words) && readMove(words) === null);
  const meant = new Map(off.map((each) => [each, rows.items.filter((row) => isMeant(row, each, text))]));
  const [gone, doubted] = [new Set<ProgrammeItem>(), new Set<ProgrammeItem>()];
  for (const [clause, own] of meant) for (const row of own) (OF_ALL.test(clause.text) ? doubted : gone).add(row);
  const untold = off.filter((each) => meant.get(each)!.length === 0 && !isHeadline(each, text));
  const others = clauses.filter(
    (each) => !off.includes(each) && !isHeadline(each, text) && holdsOther(each, known, text),
  );
  const stillOn = rows.notices.filter(({ item }) => ![...gone].some(({ id }) => id === item));
  const asked = [...gone, ...doubted].filter(({ status }) => status === 'confirmed');
  return {
    items: rows.items.map((row) => (gone.has(row) && row.status === 'confirmed' ? withoutDay(row) : row)),
    notices: [
      ...(gone.size > 0 ? [...stillOn, ...keptOf(rows, gone)] : rows.notices),
      ...asked.map(({ id, line }) => notice('unclear-status', { line, item: id })),
      ...[...untold, ...others].map((each) =>
        notice('line-unread', { line: placeOf(each).line }, { printed: shortened(each.text) }),
      ),
    ],
  };
}

/** What was asked of rows that were off already. */
const keptOf = ({ notices, items }: Told, gone: ReadonlySet<ProgrammeItem>) =>
  notices.filter(({ item }) => items.some((row) => gone.has(row) && row.id === item && row.status !== 'confirmed'));

const clausesOf = (sentence: Passage): Passage[] =>
  cutAt(
    sentence,
    Array.from(sentence.text.matchAll(/;\s+/gu), ({ index, 0: { length } }) => index + length),
  );

const isHeadline = (clause: Passage, { headline }: NoticeText): boolean => headline.includes(clause.text);

const withoutDay = (row: ProgrammeItem): ProgrammeItem => ({
  ...row,
  start: null,
  end: null,
  timing: 'none',
  slot: null,
  startTime: null,
  endTime: null,
  status: 'postponed',
});

/** `Toàn bộ các môn thi ngày 15/5 tạm hoãn`: every row of the day, which the table contradicts. */
const OF_ALL =
  /(?<!\p{L})(?:toàn bộ|tất cả|mọi|các)\s(?:các\s)?(?:ca|môn|buổi|cuộc|phiên|kỳ|hội nghị|lịch|nội dung|hoạt động)(?!\p{L})(?!\skhác)/iu;

/** The row's own name stands in the clause, a word alone as it is written; where the clause names a day, it is the row's. */
function isMeant(row: ProgrammeItem, clause: Passage, text: NoticeText): boolean {
  const days = toldMoments(clause.text).moments.flatMap(({ date }) => date ?? []);
  const isOfDay = days.length === 0 || days.some((date) => spansOf(date, text.context)[0]?.start === row.start);
  return isOfDay && (OF_ALL.test(clause.text) || namesOf(row).some((name) => isNamed(name, clause.text)));
}

const namesOf = ({ title }: ProgrammeItem): string[] => title.split(': ').filter((name) => name.length > 1);

function isNamed(name: string, words: string): boolean {
  const escaped = name.replace(/[.*+?^${}()|[\]\\]/gu, String.raw`\$&`);
  return new RegExp(String.raw`(?<![\p{L}\d])${escaped}(?![\p{L}\d])`, name.includes(' ') ? 'iu' : 'u').test(words);
}

/** A day or an hour of its own that no row has. */
function holdsOther(
  { text: words }: Passage,
  items: readonly ProgrammeItem[],
  { context, since }: NoticeText,
): boolean {
  if (isNoLoss(words) || isWithdrawn(words)) return false;
  const { fresh, open } = toldMoments(words);
  return [...fresh, ...open].some(({ date, time, from }) => {
    if (isDueAt(words, from) || time?.due) return false;
    const start = date && !date.citation ? (spansOf(date, context)[0]?.start ?? null) : null;
    const rows = start === null ? items : items.filter((row) => row.start === start);
    const isNew = start !== null && rows.length === 0 && (since === null || start > since);
    return isNew || (time !== null && !rows.some((row) => [row.startTime, row.endTime].includes(time.start)));
  });
}
