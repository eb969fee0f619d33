import { dayOf, type LocalDate, monthOf, yearOf } from '../../../src/time/local.ts';
import type { Chance } from '../../property/random.ts';
import { dateInWords, fullDate } from '../kit/days.ts';

/** What stands around a list or notice: letterhead or web page, grounds, what introduces it, thanks and signature. */

export interface Notice {
  readonly title: string;
  readonly office: string;
  readonly issued: LocalDate;
  /** The sentence above the list. */
  readonly lead: string;
  readonly body: readonly string[];
}

export function noticeText(c: Chance, { title, office, issued, lead, body }: Notice): string {
  const number = `Số: ${3 + c.below(290)}/TB-VP`;
  const dateLine = `Xã Thử, ngày ${dateInWords(issued)}`;
  const stamp = c.pick([
    `${fullDate(issued)} 08:05`,
    `Đăng ngày: ${fullDate(issued)} - Lượt xem: 143`,
    `admin | ${fullDate(issued)} | 1.204 lượt xem`,
  ]);
  const head = c.pick<readonly string[]>([
    [title],
    [office.toUpperCase(), '-------', number, dateLine, '', 'THÔNG BÁO', title],
    [
      `${office.toUpperCase()}\tCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM`,
      '-------\tĐộc lập - Tự do - Hạnh phúc',
      `${number}\t${dateLine}`,
      '',
      'THÔNG BÁO',
      title,
    ],
    ['Trang chủ / Thông báo', '', title, stamp],
    ['Báo Ví dụ điện tử', '', title, stamp],
  ]);
  const grounds = `Căn cứ Công văn số 312/UBND-VP ngày ${dayOf(issued)}/${monthOf(issued)}/${yearOf(issued) - 1} của UBND tỉnh;`;
  const above = [...(c.percent(30) ? [grounds] : []), ...(c.percent(80) ? [lead] : [])];
  const close = c.percent(60) ? [`${office} thông báo để các cơ quan, đơn vị biết, thực hiện./.`] : [];
  return `${[...head, ...above, ...body, ...close, ...c.pick(TAILS)].join('\n')}\n`;
}

const TAILS: readonly (readonly string[])[] = [
  [],
  ['TL. CHỦ TỊCH', 'CHÁNH VĂN PHÒNG', '', '(Đã ký)'],
  ['', 'Nơi nhận:', '- Như trên;', '- Lưu: VT, VP.'],
  ['', 'Các tin khác', 'Khai mạc Hội thi bí thư chi bộ giỏi', 'Bản quyền thuộc UBND xã Thử'],
];
