import fc from 'fast-check';

/** A week of invented entries, to be laid out in the ways that offices use. */

export interface Planned {
  /** 0 is Monday. */
  readonly day: number;
  readonly hour: number;
  readonly minute: 0 | 15 | 30 | 45;
  /** False when only the session is printed. */
  readonly timed: boolean;
  readonly title: string;
  readonly leader: string;
  readonly place: string;
}

export interface Week {
  readonly week: number;
  readonly entries: readonly Planned[];
}

export const pad = (n: number): string => String(n).padStart(2, '0');
const MONDAY = Date.UTC(2025, 2, 3);
export const WEEKDAYS: readonly string[] = ['Hai', 'Ba', 'Tư', 'Năm', 'Sáu'];

/** `2025-03-03`. */
export const dateOf = (day: number, week: number): string =>
  new Date(MONDAY + (day + 7 * week) * 86_400_000).toISOString().slice(0, 10);

/** `03/3`. */
export function shortDate(day: number, week: number): string {
  const [, month, date] = dateOf(day, week).split('-');
  return `${date}/${Number(month)}`;
}

/** `03/03/2025`. */
export const dmy = (day: number, week: number): string => dateOf(day, week).split('-').reverse().join('/');

const planned: fc.Arbitrary<Planned> = fc.record({
  day: fc.integer({ min: 0, max: 4 }),
  hour: fc.constantFrom(7, 8, 9, 10, 13, 14, 15, 16),
  minute: fc.constantFrom(0 as const, 15 as const, 30 as const, 45 as const),
  timed: fc.boolean(),
  title: fc
    .tuple(
      fc.constantFrom('Họp', 'Làm việc với', 'Kiểm tra', 'Dự hội nghị của', 'Thẩm định hồ sơ của', 'Nghe báo cáo của'),
      fc.constantFrom('Công ty Mẫu', 'Ban quản lý chợ Thử', 'tổ dân phố', 'Hợp tác xã Ví Dụ', 'Hội Nông dân'),
      fc.constantFrom('về thu gom rác', 'về kế hoạch quý II', 'lần 3', 'về đền bù, giải phóng mặt bằng', 'năm 2025'),
    )
    .map((words) => words.join(' ')),
  leader: fc.constantFrom('Chủ tịch Trần Văn Thử', 'PCT Lê Thị Mẫu', 'Đ/c Ví Dụ'),
  place: fc.constantFrom('Phòng họp 1', 'Hội trường', 'Trụ sở Công an xã', 'Nhà văn hóa thôn'),
});

export const isMorning = ({ hour }: Planned): boolean => hour < 12;
export const sessionOf = (entry: Planned): string => (isMorning(entry) ? 'Sáng' : 'Chiều');
const slotOrder = (entry: Planned) => (isMorning(entry) ? 0 : 1);
export const byDay = ({ entries }: Week): Map<number, Planned[]> => Map.groupBy(entries, ({ day }) => day);
export const lower = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);

/** Entries of at least two days, each day's in order of its sessions. */
export const week: fc.Arbitrary<Week> = fc
  .record({
    week: fc.integer({ min: 0, max: 30 }),
    entries: fc.uniqueArray(planned, { minLength: 4, maxLength: 14, selector: ({ day, title }) => `${day} ${title}` }),
  })
  .map((plan) => ({ ...plan, entries: plan.entries.toSorted((a, b) => a.day - b.day || slotOrder(a) - slotOrder(b)) }))
  .filter(({ entries }) => new Set(entries.map(({ day }) => day)).size >= 2);

export const titleLine = ({ week: n }: Week): string =>
  `LỊCH CÔNG TÁC TUẦN\n(Từ ngày ${dmy(0, n)} đến ngày ${dmy(4, n)})\n`;

/** Lines of print: broken where the page ends, wherever the sentence stands. */
export function wrap(text: string): string {
  const lines = [''];
  for (const word of text.split(' ')) {
    const last = lines.at(-1)!;
    if (last.length + word.length < 64) lines[lines.length - 1] = last === '' ? word : `${last} ${word}`;
    else lines.push(word);
  }
  return lines.join('\n');
}
