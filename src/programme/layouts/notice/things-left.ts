import { type Notice, notice } from '../../../model/notice.ts';
import { CALLED_OFF, HINDERS, KEPT, MOVED, PUT_OFF, TELLER } from '../../change-verbs.ts';
import { gatheringIn } from '../../changes.ts';
import { holdsDay } from '../../dates.ts';
import { wordsOf } from '../../item-words.ts';
import { withoutMark } from '../../list-marks.ts';
import { isNoLoss } from '../../no-loss.ts';
import { type Passage, placeOf } from '../../passage.ts';
import { shortened } from '../../printed.ts';
import { pairsOf } from '../../word-pairs.ts';
import { printedIn } from '../words-left.ts';
import type { Told } from './at-moment.ts';
import type { NoticeText } from './notice-text.ts';

/**
 * `Họp A và họp B đều lùi 01 ngày`, `Họp chi bộ: chuyển sang phòng số 5`: a sentence that says what becomes of something that no
 * item and no notice names. Its old day may stay live, so it is told.
 * @param asked what is told of other lines of the notice
 */
export function thingsLeft(told: readonly Told[], asked: readonly Notice[], text: NoticeText): Notice[] {
  const items = told.flatMap((each) => each.items);
  if (items.length === 0) return [];
  const unread = [...told.flatMap(({ notices }) => notices), ...asked].filter(({ code }) => code === 'line-unread');
  const lines = new Set(unread.map(({ line }) => line));
  const said = [...items.flatMap(wordsOf), ...printedIn(told.flatMap(({ notices }) => notices))].map(pairsOf);
  const isSaid = (name: string, { text: sentence }: Passage): boolean => {
    const pairs = new Set(pairsOf(name));
    // `Các cuộc họp ngày 12/8`: which they are, only their day tells.
    if (pairs.size === 0)
      return (
        !holdsDay(sentence) || items.some(({ timingText }) => timingText !== null && sentence.includes(timingText))
      );
    return said.some((each) => share(pairs, each) >= LEAST_SHARE);
  };
  return text.sentences
    .filter((each) => !isHeadline(each, text) && !lines.has(placeOf(each).line))
    .filter((each) => namesOf(each).some((name) => !isSaid(name, each)))
    .map((each) => notice('line-unread', { line: placeOf(each).line }, { printed: shortened(each.text) }));
}

/** Of a text without a title the first sentence is as good as any. */
const isHeadline = ({ text: sentence }: Passage, { headline }: NoticeText): boolean =>
  headline.includes(sentence) && !sentence.endsWith('.');
const LEAST_SHARE = 0.5;

/** Of the shorter of both. */
function share(pairs: ReadonlySet<string>, others: readonly string[]): number {
  const shared = new Set(others.filter((pair) => pairs.has(pair))).size;
  return shared / Math.max(1, Math.min(pairs.size, new Set(others).size));
}

/** What the sentence says to move, to be off or to stay: before its colon, or gatherings before the verb. */
function namesOf({ text }: Passage): string[] {
  const words = withoutMark(text).replace(WHO_TELLS, '').replace(HINDERS, '');
  if (isNoLoss(words) || LEADS_ON.test(words)) return [];
  const verb = FATE.exec(words)?.index ?? -1;
  if (verb < 0) return [];
  const label = LABEL.exec(words)?.[1];
  if (label !== undefined && label.length <= verb && !DECIDES.test(label))
    return OF_ITS_PARTS.test(label) ? [] : [label];
  return words.slice(0, verb).replace(CAUSE_WITHIN, '').split(JOINED).flatMap(gatheringAtStart);
}
const gatheringAtStart = (part: string): string[] => {
  const name = gatheringIn(part);
  return name === null || DECIDES.test(name) ? [] : [name.replace(COUNTS, '')];
};
const FATE = new RegExp(String.raw`(?<!\p{L})(?:${MOVED}|${PUT_OFF}|${CALLED_OFF}|${KEPT})(?!\p{L})`, 'iu');
/** `… do trùng hội nghị của tỉnh nên …` */
const CAUSE_WITHIN = /(?<!\p{L})(?:do|vì|bởi)\s[^.;]{2,160}?\snên(?!\p{L})/iu;
const WHO_TELLS = new RegExp(`^${TELLER}`, 'iu');
/** Who says so, and not of what. */
const DECIDES = /\s(?:quyết định|thông báo|thông tin|báo|nhắn|cho biết|thống nhất|đề nghị|xin|trân trọng)$/iu;
const LEADS_ON = /(?:như sau|sau đây|dưới đây|cụ thể)\s?[.:]?$|:\s*$/iu;
const LABEL = /^([^:.;\d]{3,100}):\s/u;
/** `Thời gian: lùi 30 phút`: said of the thing above. */
const OF_ITS_PARTS =
  /^(?:tiêu đề|chủ đề|trích yếu|về việc|kính gửi|thời gian|địa điểm|lịch|ngày|giờ|thành phần|nội dung|lý do|ghi chú|lưu ý|phòng|hình thức|nay|mới|cũ|các nội dung)(?!\p{L})/iu;
const JOINED = /,\s|\s(?:và|cùng)\s/u;
const COUNTS = /^(?:(?:các|những|hai|ba)\s)?(?:cuộc|buổi|phiên|kỳ|lớp)\s/iu;
