/** Entries that hold for several days of their week: `tất cả các ngày làm việc trong tuần`, `từ thứ Hai đến thứ Tư`. */

export type Recurrence =
  | { readonly type: 'workingDays'; readonly text: string }
  | { readonly type: 'weekdays'; readonly from: number; readonly to: number; readonly text: string }
  | { readonly type: 'until'; readonly to: number; readonly text: string };

const WORKING_DAYS =
  /(?:trong\s)?(?:tất cả\s)?(?:các|những|mọi)\sngày(?:\slàm việc)?\s(?:trong|của)\stuần|(?:tất cả\s)?các ngày làm việc(?!\s(?:liên tục|tiếp theo))|(?:suốt|trong)?\s?cả tuần(?!\p{L})|(?:hằng|hàng|mỗi) ngày(?:\slàm việc)? (?:trong|của) tuần(?: này)?|từ đầu tuần đến cuối tuần/iu;
const DAY = String.raw`(?:thứ\s)?(hai|ba|tư|năm|sáu|bảy|[2-7]|chủ nhật)`;
const WEEKDAYS = new RegExp(
  String.raw`từ\s(?:ngày\s)?thứ\s(hai|ba|tư|năm|sáu|[2-6])\s{0,2}(?:đến|tới|-|–)\s{0,2}(?:hết\s)?(?:ngày\s)?${DAY}(?!\p{L})`,
  'iu',
);
const UNTIL = new RegExp(String.raw`(?:kéo dài\s)?đến hết (?:ngày\s)?(?=thứ|chủ)${DAY}(?!\p{L})`, 'iu');
const NUMBERS: Readonly<Record<string, number>> = {
  hai: 1,
  ba: 2,
  tư: 3,
  năm: 4,
  sáu: 5,
  bảy: 6,
  'chủ nhật': 7,
};

export function findRecurrence(text: string): Recurrence | null {
  const range = WEEKDAYS.exec(text);
  if (range) return { type: 'weekdays', from: numberOf(range[1]!), to: numberOf(range[2]!), text: range[0] };
  const until = UNTIL.exec(text);
  if (until) return { type: 'until', to: numberOf(until[1]!), text: until[0] };
  const all = WORKING_DAYS.exec(text);
  return all && { type: 'workingDays', text: all[0].trim() };
}

const numberOf = (word: string) => NUMBERS[word.toLowerCase()] ?? Number(word) - 1;
