import { findDates } from '../../dates.ts';
import { type Passage, placeOf } from '../../passage.ts';
import { sentencesOf } from '../../sentences.ts';
import { findTimes } from '../../times.ts';
import { type ForAll, NOTHING_FOR_ALL, withCommon } from './common.ts';

/**
 * The sentence beside the days of a paragraph that tells the hours and the place of each of them: `Mỗi buổi từ 7h30 đến 11h00 tại
 * phòng 101`, `Các buổi tiếp bắt đầu lúc 8h00, kết thúc 11h30`.
 */
export interface SaidOfEach {
  /** The paragraph with blanks for that sentence, so that its other words stand where they stood. */
  readonly days: Passage;
  /** What it tells; null where the paragraph has no such sentence. */
  readonly common: ForAll | null;
  /** Whose hours they are, or at which of them something begins, is not sure. */
  readonly asked: boolean;
}

const NONE = { common: null, asked: false };
const EACH = String.raw`(?:tất cả\s)?(?:các|mỗi|mọi|những)\s(?:buổi|cuộc|phiên|kỳ|lượt)(?!\p{L})`;
const ANYWHERE = new RegExp(EACH, 'iu');
const OPENS = new RegExp(String.raw`^\s*(?:(?:thời gian|giờ)\s(?:của\s|cho\s)?)?${EACH}`, 'iu');
/** Hours of what is none of the days: how long one of them is, and when people are let in. */
const OF_OTHER =
  /(?<!\p{L})(?:kéo dài|tối đa|không quá|khoảng cách|cách nhau|(?:nhận|phát|lấy)\s(?:phiếu|số|đơn)|đăng ký|mở cổng|đón khách)(?!\p{L})/iu;
/** `Các buổi tiếp của Phó Chủ tịch …`, `… dành cho người cao tuổi`: of some of them. */
const OF_SOME =
  /(?<!\p{L})(?:của|do|dành cho|đối với|khác|còn lại|(?:buổi|cuộc|phiên|kỳ|lượt)\s(?:cuối|đầu|trực tuyến))(?!\p{L})/iu;
/** The days that such a sentence names apart: `…, riêng ngày 16/3 từ 14h00`. */
const APART = /(?<!\p{L})(?:riêng|trừ|ngoại trừ)\s.*$/isu;

/** @param known the words of the list */
export function saidOfEach(paragraph: Passage, known: ReadonlySet<string>): SaidOfEach {
  const { text } = paragraph;
  if (!ANYWHERE.test(text)) return { ...NONE, days: paragraph };
  const sentences = sentencesOf(paragraph, (rest) => OPENS.test(rest));
  const told = sentences.find((sentence) => tellsOfEach(sentence.text));
  const beside = sentences.filter((sentence) => sentence !== told);
  if (told === undefined || !beside.some((sentence) => findDates(sentence.text).length > 0))
    return { ...NONE, days: paragraph };
  const from = text.indexOf(told.text);
  const blanks = ' '.repeat(told.text.length);
  const days = { ...paragraph, text: (text.slice(0, from) + blanks + text.slice(from + told.text.length)).trimEnd() };
  if (OF_OTHER.test(told.text)) return { ...NONE, days };
  const common = withCommon(NOTHING_FOR_ALL, told.text, placeOf(told).line, known);
  const isSure = Object.keys(common.times).length > 0 && !OF_SOME.test(head(told.text));
  const [first] = findTimes(told.text);
  return isSure
    ? { days, common, asked: false }
    : { days, common: { ...common, times: { allDay: first! } }, asked: true };
}

/** Up to its first hour it says of which of them it is. */
const head = (text: string): string => text.slice(0, findTimes(text)[0]?.index ?? text.length);

const tellsOfEach = (text: string): boolean =>
  OPENS.test(text) && findTimes(text).length > 0 && findDates(text.replace(APART, '')).length === 0;
