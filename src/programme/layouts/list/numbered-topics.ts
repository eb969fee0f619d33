import { capitalised } from '../../capital.ts';
import { findDates } from '../../dates.ts';
import { isRule } from '../../rules.ts';
import { hasVerb, isLeaderLine, namesLeader, opensActivity } from '../../subjects.ts';
import { findTimes } from '../../times.ts';
import { isPartName } from './part-names.ts';
import { namesList } from './subject.ts';

/**
 * `3. Đối thoại với đoàn viên` over `Thời gian: 14 giờ ngày 19/3` in a list of receptions: what takes place on the days below it
 * is its own, and not what the list is called.
 */
export interface NumberedTopic {
  readonly name: string;
  /** Behind its number: the next number with that sign ends it. */
  readonly sign: string;
}

const NUMBERED = /^\s*\d{1,2}\s?(?<sign>[.)/])\s*(?=\p{L})(?:lịch\s)?(?<name>[^.;:]{3,160}?)[\s:.]*$/iu;
const NUMBER = /^\s*\d{1,2}\s?([.)/])\s*(?=\p{L})/u;
/** What parts of every paper are called. */
const OF_PAPER =
  /^(?:thời gian|địa điểm|thành phần|nội dung|mục đích|yêu cầu|tổ chức thực hiện|kinh phí|phân công|đề nghị|đăng ký|công tác)(?!\p{L})/iu;
const TIME_LABEL = /^[\s\-–+*•]*(?:thời gian|ngày giờ|thời điểm)(?:\s[^:\d]{1,20})?\s?:/iu;

/**
 * The topic that the line opens over the line `below`, or null. Below a day (`dated`) such lines are its entries, but for those
 * that count over days of their own (`isPoint`), in whatever words.
 */
export function numberedTopic(text: string, below: string, dated: boolean, isPoint: boolean): NumberedTopic | null {
  const { name: printed = '', sign = '' } = NUMBERED.exec(text)?.groups ?? {};
  const name = capitalised(printed);
  if (OF_PAPER.test(name) || !(opensActivity(name) || (isPoint && !namesWhose(name)))) return null;
  if (isRule(text) || findDates(text).length + findTimes(text).length > 0 || isRule(below)) return null;
  const heads = TIME_LABEL.test(below) || (!dated && !NUMBER.test(below));
  return isPoint || (heads && findDates(below).length > 0) ? { name, sign } : null;
}

/** `Phó Chủ tịch UBND xã`, `Tổ đại biểu số 2`: of the days it says whose they are. */
const namesWhose = (name: string): boolean =>
  name === '' || isLeaderLine(name) || namesLeader(name) || isPartName(name);

/** Whether the line begins another part than that of the topic. */
export const endsTopic = (text: string, { sign }: NumberedTopic): boolean => NUMBER.exec(text)?.[1] === sign;

export const isTimeLabel = (text: string): boolean => TIME_LABEL.test(text);

/**
 * Whether the line may say what takes place at the time that the line `below` gives, without being read so: `Buổi gặp gỡ doanh
 * nghiệp` over `Thời gian: …`. Below a day (`dated`) it is an entry.
 */
export const mayBeTopic = (text: string, below: string, dated: boolean): boolean =>
  !dated &&
  TIME_LABEL.test(below) &&
  findDates(text).length === 0 &&
  hasVerb(text) &&
  !namesList(text) &&
  !isLeaderLine(text) &&
  !isPartName(text);
