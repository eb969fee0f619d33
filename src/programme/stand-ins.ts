/** `thầy A dự thay cô B`, `Phó Chủ tịch chủ trì thay Chủ tịch`: one person comes in place of another; the day stands. */
export interface StandIn {
  readonly who: string;
  /** Or only attends. */
  readonly leads: boolean;
  /** The text with blanks for these words. */
  readonly rest: string;
}

const PERSON = String.raw`(?:(?:các )?(?:thầy|cô|ông|bà|anh|chị|đồng chí|đ\/c|đc)|(?:phó )?(?:chủ tịch|bí thư|giám đốc|trưởng|hiệu trưởng|chánh|cục trưởng|vụ trưởng)|ths|ts)(?!\p{L})`;
const STANDS_IN = new RegExp(
  String.raw`(?:^|[,;:.(–-]\s{0,2}|\sdo\s)(?<who>${PERSON}(?:\.?\s[^.;:,()\d]{1,60}?)??)\s(?:sẽ |đi |được cử ){0,2}(?:(?<how>dự|tham dự|họp|chủ trì|chủ tọa|điều hành|trực|tiếp|dạy|coi thi)(?:\s(?:họp|cuộc họp))?\s)?thay(?: thế)?(?: cho)?\s(?=${PERSON})`,
  'iu',
);
const POST = new RegExp(String.raw`^${PERSON}(?:\s${PERSON})?`, 'iu');
/** A name is in capitals. */
const NAME = /^\.?(?:\s\p{Lu}\p{L}*\.?(?=[\s.;:,()]|$)){0,5}/u;
const LEADS = /^(?:chủ trì|chủ tọa|điều hành|tiếp)$/iu;
const LONGEST = 500;

/** Null when nobody comes for another. */
export function standInOf(text: string): StandIn | null {
  const found = text.length > LONGEST ? null : STANDS_IN.exec(text);
  if (!found) return null;
  const { who, how } = found.groups!;
  const from = found.index + found[0].length;
  const post = POST.exec(text.slice(from))![0];
  const end = from + post.length + NAME.exec(text.slice(from + post.length))![0].length;
  const whom = text.slice(from, end).replace(/[\s.]+$/u, '');
  return {
    who: `${who!.trim()} (thay ${whom})`,
    leads: LEADS.test(how ?? ''),
    rest: text.slice(0, found.index) + ' '.repeat(end - found.index) + text.slice(end),
  };
}
