import { linesOf } from '../model/block.ts';
import { type Notice, notice } from '../model/notice.ts';
import type { ProgrammeItem } from '../model/programme.ts';
import type { LocalDate } from '../time/local.ts';
import { fold } from '../vietnamese/fold.ts';
import { findDates } from './dates.ts';
import { isOn } from './days.ts';
import type { DocumentText } from './layout.ts';
import { passageOf, placeOf } from './passage.ts';
import { sentencesOf } from './sentences.ts';
import { withoutTopics } from './topics.ts';
import { withdrawal } from './withdrawn.ts';
import { pairsOf } from './word-pairs.ts';

/**
 * What a document puts off or calls off must not stay live in silence: a sentence that says so and that no item has heard
 * puts those in doubt that it may mean.
 */

/** So few items are all that a notice is about. */
const FEW = 3;
/** Pairs of words that an item and the sentence share, beside those of every sentence. */
const SHARED = 2;

/** `Lùi thời gian tổ chức …`: to another day, which the document gives. */
const MOVES = /^[\s\-–+*•]*(?:thông báo\s)?(?:về việc\s)?(?:lùi|dời|chuyển|đổi|thay đổi|điều chỉnh)\s/iu;
/** Nothing is arranged: what is not there cannot be called off. */
const EMPTY = /^[\s\-–+*•]*(?:\p{L}+\s?:\s?)?không có (?:lịch|nội dung|cuộc họp|việc)(?!\p{L})/iu;
/** `Đơn vị không thực hiện lịch nghỉ cố định …`: who has no such rest days; nothing is called off. */
const NO_FIXED_REST = /(?<!\p{L})không (?:thực hiện|áp dụng|bố trí) (?:(?:lịch|chế độ) )?nghỉ(?!\p{L})/iu;
/** What begins again after it was stopped. */
const RESUMES = /(?<!\p{L})(?:trở lại|bình thường)(?!\p{L})/iu;

/** For items that stand and are not asked about already; `notices` are those of the reading. */
export function unheardWithdrawals(
  { source, masthead }: DocumentText,
  items: readonly ProgrammeItem[],
  notices: readonly Notice[],
): Notice[] {
  const { start, end } = masthead.body;
  const off = items.filter(({ status }) => status !== 'confirmed');
  const told = source.blocks
    .slice(start, end)
    .flatMap(linesOf)
    .flatMap((line) => sentencesOf(passageOf(line)))
    .filter(
      ({ text }) =>
        withdrawal(withoutTopics(text)) !== null && !MOVES.test(text) && !EMPTY.test(text) && !NO_FIXED_REST.test(text),
    );
  const unheard = told.filter(
    (sentence) =>
      !off.some((item) => item.line === placeOf(sentence).line || shares(item, sentence.text)) &&
      !items.some((item) => fold(`${item.title} ${item.note ?? ''}`).includes(fold(sentence.text).slice(0, 40))),
  );
  const asked = new Set(notices.flatMap(({ item, severity }) => (severity === 'info' ? [] : (item ?? []))));
  const live = items.filter(
    ({ id, kind, status, title }) =>
      status === 'confirmed' && kind === 'event' && !asked.has(id) && !RESUMES.test(title),
  );
  const few = items.length <= FEW;
  const doubtful = live.filter((item) =>
    unheard.some(({ text }) => (few || !namesDays(text) || isNamed(item, text)) && shares(item, text)),
  );
  const meant = doubtful.length === 0 && few && unheard.length > 0 ? live : doubtful;
  return meant.map(({ id, line }) => notice('unclear-status', { line, item: id }));
}

const daysIn = (sentence: string) => findDates(sentence).flatMap(({ days, citation }) => (citation ? [] : days));
const namesDays = (sentence: string): boolean => daysIn(sentence).length > 0;

/** Whether the item stands on a day that the sentence names. */
const isNamed = ({ start }: ProgrammeItem, sentence: string): boolean =>
  start !== null && daysIn(sentence).some((day) => isOn(day, start as LocalDate));

const shares = ({ title }: ProgrammeItem, sentence: string): boolean => {
  const pairs = new Set(pairsOf(bare(sentence)));
  const own = pairsOf(bare(title));
  return own.filter((pair) => pairs.has(pair)).length >= Math.min(SHARED, own.length);
};

/** The text without its days. */
const bare = (text: string): string =>
  findDates(text).reduceRight((left, { index, length }) => left.slice(0, index) + left.slice(index + length), text);
