import { notice } from '../../../model/notice.ts';
import { capitalised } from '../../capital.ts';
import { CALLED_OFF, PUT_OFF } from '../../change-verbs.ts';
import { afterPostponing, cancels, postpones } from '../../changes.ts';
import { findDates } from '../../dates.ts';
import { item } from '../../items.ts';
import { cutAt, type Passage, placeOf } from '../../passage.ts';
import type { Told } from './at-moment.ts';
import type { NoticeText } from './notice-text.ts';
import { isPlainlyOff } from './plainly-off.ts';

/** `hoãn cuộc họp … ngày 09/9; hoãn buổi kiểm tra … ngày 10/9`: things put off side by side, each an item of its own. */

const NEXT = new RegExp(String.raw`[;,]\s+(?:và\s)?(?=(?:${PUT_OFF}|${CALLED_OFF})\s)`, 'giu');
/** Where its name ends and its old day, or where it was written, begins. */
const ENDS =
  /[\s,(]+(?:(?:đã|được|dự kiến|theo lịch)\s(?:ghi|đăng|xếp|thông báo|tổ chức|diễn ra)|vào|lúc|dự kiến|theo lịch|(?:sáng|chiều|tối)\s(?:ngày\s)?\d|ngày\s\d|từ\s(?:ngày\s)?\d|\d{1,2}\s?(?:giờ|h|g)\d{0,2}(?!\p{L})).*$/isu;
const LEAST_NAME = 2;

/** Empty unless the sentences below the headline put off several things, each with its own old day. */
export function putOffEach(text: NoticeText): Told[] {
  const told = text.sentences.flatMap(clausesOf).flatMap((clause) => {
    const old = findDates(clause.text).find(({ citation }) => !citation);
    const name = nameIn(clause.text);
    return postpones(clause.text) && old && name.split(' ').length >= LEAST_NAME ? [{ clause, old, name }] : [];
  });
  // Of one day the headline and the text may tell twice.
  const days = new Set(told.map(({ old }) => JSON.stringify(old.days.map(({ day, month }) => [day, month]))));
  if (told.length < 2 || days.size < told.length) return [];
  return told.map(({ clause, old, name }, i) => {
    const { line, page } = placeOf(clause);
    const id = String(i + 1);
    const status = cancels(clause.text) ? 'cancelled' : 'postponed';
    const title = capitalised(name);
    const each = item({ id, kind: 'event', title, timing: 'none', timingText: old.text, status, line, page });
    const isPlain = isPlainlyOff(title, clause.text);
    return { items: [each], notices: isPlain ? [] : [notice('unclear-status', { line, item: id })] };
  });
}

const clausesOf = (sentence: Passage): Passage[] =>
  cutAt(
    sentence,
    Array.from(sentence.text.matchAll(NEXT), (match) => match.index + match[0].length),
  );

const nameIn = (clause: string): string =>
  afterPostponing(clause)
    .replace(ENDS, '')
    .replace(/^[\s:,–-]+|[\s:,.;–-]+$/gu, '');
