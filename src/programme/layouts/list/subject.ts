import type { ProgrammeItem } from '../../../model/programme.ts';
import { DUTY_WORD } from '../../../vietnamese/duty.ts';
import { collapse } from '../../../vietnamese/normalise.ts';
import { isLeaderLine } from '../../subjects.ts';

/** What a list of dates is a list of: the words that its rows leave out. */

/** Of who is on duty (`Lịch trực`, `Phân công cán bộ trực`). */
export const ROSTER: RegExp = new RegExp(
  String.raw`(?:lịch|kế hoạch|phân công|danh sách|bảng)(?:(?:,|\svà)?\s(?:lãnh đạo|cán bộ|công chức|viên chức|nhân viên|bác sĩ|lực lượng|nhiệm vụ|tổ chức)){0,3}\s(?:ứng\s)?${DUTY_WORD}`,
  'iu',
);

/** Below the heading of a roster a line of its own day is one of its rows. */
export const isOfRoster = ({ section }: Pick<ProgrammeItem, 'section'>): boolean => ROSTER.test(section.at(-1) ?? '');

/** Before what is cut off; who `dừng` something else works for the state (`Nhà nước`), maybe. */
const OUTAGE = `(?:(?:ngừng|ngưng|cắt|cúp|mất|giảm)[^.;]{0,24}|dừng (?:việc )?(?:cung )?cấp)`;
const OUTAGES: readonly (readonly [RegExp, string])[] = [
  [new RegExp(String.raw`${OUTAGE}\sđiện`, 'iu'), 'Ngừng cấp điện'],
  [new RegExp(String.raw`${OUTAGE}\snước`, 'iu'), 'Ngừng cấp nước'],
];

const SUBJECTS: readonly (readonly [RegExp, string])[] = [
  [/(?:tiếp xúc|gặp gỡ,? tiếp xúc) cử tri|TXCT/iu, 'Tiếp xúc cử tri'],
  [/tiếp (?:công )?dân định kỳ/iu, 'Tiếp công dân định kỳ'],
  [/tiếp (?:công )?dân|TCD/iu, 'Tiếp công dân'],
  ...OUTAGES,
  [/trực (?:lãnh đạo|cơ quan|tết|lễ|ban)/iu, 'Trực'],
  [ROSTER, 'Trực'],
  [/sinh hoạt chi bộ/iu, 'Sinh hoạt chi bộ'],
  [/phát sóng/iu, 'Phát sóng'],
  [/tiêm phòng/iu, 'Tiêm phòng'],
  [/tiêm chủng/iu, 'Tiêm chủng'],
  [/hiến máu/iu, 'Hiến máu tình nguyện'],
  [/(?:lịch|phiên) (?:đưa (?:các )?vụ án ra )?xét xử/iu, 'Xét xử'],
  [/khám (?:bệnh|sức khỏe|tuyển)/iu, 'Khám'],
  [/(?:sát hạch|(?<!\p{L})thi(?! đấu|đua)(?!\p{L}))/iu, 'Thi'],
];

const TITLES = new RegExp(
  [
    'tiếp (?:công )?dân|tiếp xúc cử tri|TXCT',
    'lịch (?:phát sóng|trực|thi(?! đấu)|khám|tiêm|xét xử|sinh hoạt chi bộ|thu gom|chiếu phim|tổng vệ sinh)',
    'lịch (?:tổ chức |tiếp nhận |vận động ){0,2}hiến máu',
    String.raw`lịch (?:tạm )?${OUTAGE}\s(?:điện|nước)`,
  ].join('|'),
  'iu',
);

/** A list of such dates, by its title or first lines. */
export const namesList = (text: string): boolean => TITLES.test(text) || ROSTER.test(text);

/** What is cut off, by the first text that says so, or null. */
export const outageIn = (texts: readonly string[]): string | null =>
  texts.flatMap((text) => OUTAGES.find(([pattern]) => pattern.test(text))?.[1] ?? [])[0] ?? null;

/** `Lịch tiếp dân của đồng chí Bí thư Huyện uỷ năm 2027`: whose days they all are; null for several people or none. */
export function leaderOf(texts: readonly string[]): string | null {
  for (const text of texts) {
    const name = OF_LEADER.exec(text)?.[1]?.trim();
    if (name !== undefined && isLeaderLine(name)) return name;
  }
  return null;
}
const OF_LEADER =
  /(?<!\p{L})của\s((?:đồng chí |đ\/c |ông |bà )?\p{L}[^,;:.()\d]{3,80}?)(?=\s(?:năm|tháng|quý|định kỳ|trong|nhiệm kỳ)(?!\p{L})|\s*$)/iu;

/** The words of the title without `Thông báo`, `Lịch`, `Về việc`; a usual subject in short; null when nothing is left. */
export function subjectOf(texts: readonly string[]): string | null {
  for (const text of texts) {
    const found = SUBJECTS.find(([pattern]) => pattern.test(text));
    if (found) return found[1];
  }
  const bare = collapse(texts[0] ?? '')
    .replace(/^(?:(?:thông báo|kế hoạch|lịch|v\/v|về việc|dự kiến|chương trình)\s*:?\s*){1,4}/iu, '')
    .replace(/\s(?:tháng|năm|quý|tuần)\s.*$/iu, '');
  return bare === '' ? null : bare.charAt(0).toUpperCase() + bare.slice(1);
}
