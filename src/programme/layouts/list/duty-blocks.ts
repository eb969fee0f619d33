import { findDates } from '../../dates.ts';
import { LIST_MARK } from '../../list-marks.ts';
import { momentsIn } from '../../moments.ts';
import { type Passage, placeOf } from '../../passage.ts';
import { findTimes } from '../../times.ts';
import { namesOnDuty } from './on-duty.ts';
import type { ListRow } from './row.ts';
import { whensOf } from './row-when.ts';

/**
 * A roster in blocks: a day or a shift alone on its line (`+ Ngày 29/8 (thứ Bảy)`, `Ca 1. Từ 7h00 ngày 22/9 đến 7h00 ngày
 * 23/9`) over the lines that say who is on duty then (`Lãnh đạo: …`, `Trực ban: …`).
 */
export interface DutyBlocks {
  readonly blocks: readonly DutyBlock[];
  /** Of the passages: the first of the blocks, and the first behind them. */
  readonly from: number;
  readonly to: number;
}

export interface DutyBlock {
  readonly row: ListRow;
  /** Of the source. */
  readonly lines: readonly number[];
}

/** Every run of two blocks or more. */
export function dutyBlocks(passages: readonly Passage[]): DutyBlocks[] {
  const runs: { blocks: DutyBlock[]; from: number; to: number }[] = [];
  let at = 0;
  while (at < passages.length) {
    const block = blockAt(passages, at);
    const run = runs.at(-1);
    if (block && run && run.to === nextWritten(passages, run.to, at)) {
      run.blocks.push(block);
      run.to = block.to;
    } else if (block) runs.push({ blocks: [block], from: at, to: block.to });
    at = block?.to ?? at + 1;
  }
  return runs.filter(({ blocks }) => blocks.length >= LEAST_BLOCKS);
}
const LEAST_BLOCKS = 2;

/** `from` where nothing is written between it and `at`, else -1. */
const nextWritten = (passages: readonly Passage[], from: number, at: number): number =>
  passages.slice(from, at).every(isBlank) ? from : -1;

const isBlank = ({ text }: Passage): boolean => text.trim() === '';

function blockAt(passages: readonly Passage[], at: number): (DutyBlock & { readonly to: number }) | null {
  const head = headOf(passages[at]!.text);
  if (head === null) return null;
  const told: Told[] = [];
  let to = at + 1;
  for (; to < passages.length && told.length < MOST_LINES; to++) {
    const line = toldIn(passages[to]!.text);
    if (line === null) break;
    told.push(line);
  }
  if (told.length === 0) return null;
  const lines = passages.slice(at, to).map((passage) => placeOf(passage).line);
  return { row: { cells: { ...head, ...whoOf(told) }, ...placeOf(passages[at]!) }, lines, to };
}
const MOST_LINES = 12;

const SHIFT = String.raw`(?:ca|kíp|phiên|tua|tổ|nhóm|lượt|đợt)(?:\strực)?\s(?:số\s)?(?:\d{1,2}(?!\d|\s?[hg/]|:\d|\s?giờ)|[IVX]{1,4}(?!\p{L})|[A-D](?!\p{L})|(?:ngày(?!\s\d)|đêm|sáng|chiều|tối)(?!\p{L}))(?:\s\([^()\d]{2,30}\))?`;
const HEAD = new RegExp(
  String.raw`^${LIST_MARK}(?:(?:ca\s)?trực\s|ca\s(?=ngày\s\d))?(?:(?<shift>${SHIFT})[\s.:,;(–-]{1,4})?(?:trực\s)?(?<when>[^:]*(?::\d\d[^:]*){0,2}?)[\s.:;)]*$`,
  'iu',
);
const LONGEST_HEAD = 110;

/** The day and the name of the shift; null for a line that says anything else, or names several days. */
function headOf(text: string): ListRow['cells'] | null {
  if (text.length > LONGEST_HEAD || !/\d/u.test(text)) return null;
  const { shift, when: printed } = HEAD.exec(text)?.groups ?? {};
  // The bracket that opened before it.
  const when = printed?.replace(/^([^()]*)\)$/u, '$1');
  if (when === undefined || /\p{L}{2}/u.test(wordsBeside(when)) || whensOf({ date: when }).length !== 1) return null;
  if (findDates(when).some(({ form }) => form === 'list')) return null;
  return shift === undefined
    ? { date: when }
    : { date: when, content: `Trực ${shift.charAt(0).toLowerCase()}${shift.slice(1)}` };
}

/** `Ngày 16 và 17/02/2026`, `Đêm 16/02 (giao thừa)`: days, and no other words. */
export const saysWhenAlone = (text: string): boolean =>
  !/\p{L}{2}/u.test(wordsBeside(text)) && whensOf({ date: text }).length > 0;

/** What a line of a moment says besides: `đến`, `hôm sau` and what stands in a bracket are of the moment. */
const wordsBeside = (when: string): string =>
  momentsIn(when)
    .reduceRight((text, { from, to }) => `${text.slice(0, from)} ${text.slice(to)}`, when)
    .replace(/\([^()]{1,40}\)/gu, ' ')
    .replace(BESIDE, ' ');
const BESIDE = /(?<!\p{L})(?:từ|đến|tới|hết|và|(?:sáng |ngày )?hôm sau|ngày|cả ngày|24\/24h?|âm lịch)(?!\p{L})/giu;

interface Told {
  readonly label: string | null;
  readonly who: string;
}

const LABELLED = new RegExp(
  String.raw`^${LIST_MARK}(?<label>\p{L}[\p{L}\s./,-]{1,38}?)\s?:\s*(?<who>[\p{L}\d].{1,238})$`,
  'u',
);
const ON_DUTY =
  /(?<!\p{L})(?:lãnh đạo|chỉ huy|trưởng|phó|trực|cán bộ|công chức|viên chức|chuyên viên|nhân viên|văn phòng|lái xe|bảo vệ|bác sĩ|bs|y sĩ|điều dưỡng|đd|hộ sinh|kỹ thuật(?: viên)?|ktv|dược|giáo viên|bgh|ban giám (?:đốc|hiệu)|công an|quân sự|dân quân|chiến sĩ|thành viên|lực lượng|phụ trách|phối hợp|tăng cường|xung kích|kíp|đồng chí|đ\/c|đt|điện thoại|sđt|số máy|ghi chú|địa điểm|nơi trực)(?!\p{L})/iu;

/** Who a line of a block says is on duty. An hour or a day in it begins something else. */
function toldIn(text: string): Told | null {
  if (findTimes(text).length > 0 || findDates(text).length > 0) return null;
  const { label, who } = LABELLED.exec(text)?.groups ?? {};
  if (label !== undefined && ON_DUTY.test(label)) return { label, who: bare(who!) };
  return text.length <= LONGEST_NAMES && namesOnDuty(text) ? { label: null, who: bare(text.replace(MARK, '')) } : null;
}
const LONGEST_NAMES = 160;
const MARK = new RegExp(`^${LIST_MARK}`, 'u');
const bare = (text: string): string => text.trim().replace(/[\s.;,]+$/u, '');

const LEADS = /(?<!\p{L})(?:lãnh đạo|chỉ huy|trưởng|bgh|ban giám (?:đốc|hiệu)|phụ trách)(?!\p{L})/iu;
const NO_NAME = /^(?:đt|điện thoại|sđt|số máy|lái xe|ghi chú|địa điểm|nơi trực)/iu;
/** Who leads, who is there, and what else is told. */
function whoOf(told: readonly Told[]): ListRow['cells'] {
  const named = told.filter(({ label }) => !NO_NAME.test(label ?? ''));
  const leader = named.find(({ label }) => LEADS.test(label ?? '')) ?? named[0];
  const others = named.filter((each) => each !== leader).map(wordsOf);
  const notes = told.filter((each) => !named.includes(each)).map(wordsOf);
  return {
    ...(leader ? { person: leader.who } : {}),
    ...(others.length > 0 ? { participants: others.join('; ') } : {}),
    ...(notes.length > 0 ? { note: notes.join('; ') } : {}),
  };
}

const wordsOf = ({ label, who }: Told): string => (label === null ? who : `${label}: ${who}`);
