import fc from 'fast-check';
import type { Organization } from '#src/model/organization.ts';
import type { Slot } from '#src/model/programme.ts';
import { addDays, daysOf, type LocalDate, monthRange, weekdayOf } from '#src/time/local.ts';

/** An invented office, and programmes of it drawn by lot. */

const open = { from: null, to: null };
const person = (id: string, name: string, title: string) => ({
  id,
  name,
  title,
  aliases: [],
  external: false,
  ...open,
});
const unit = (id: string, name: string, ...aliases: string[]) => ({
  id,
  name,
  aliases,
  parent: null,
  inCharge: null,
  ...open,
});
const group = (id: string, name: string, members: string[]) => ({
  id,
  name,
  aliases: [],
  meaning: 'members' as const,
  members,
  ...open,
});

export const OFFICE: Organization = {
  id: 'so-thu-nghiem',
  name: 'Sở Thử nghiệm tỉnh Giả Sơn',
  shortName: null,
  province: 'Giả Sơn',
  issuers: ['Sở Thử nghiệm'],
  example: true,
  persons: [
    person('kiem', 'Kiểm', 'Giám đốc Sở'),
    person('mau', 'Trần Văn Mẫu', 'Phó Giám đốc Sở'),
    person('thu', 'Lê Thị Thử', 'Phó Giám đốc Sở'),
    person('dien', 'Hồ Diễn', 'Phó Giám đốc Sở'),
  ],
  units: [
    unit('van-phong', 'Văn phòng Sở', 'Văn phòng'),
    unit('thanh-tra', 'Thanh tra Sở'),
    unit('qlmt', 'Phòng Quản lý mẫu thử'),
    unit('khtc', 'Phòng Kế hoạch - Tài chính'),
    unit('chi-cuc', 'Chi cục Đo lường giả định'),
    unit('trung-tam', 'Trung tâm Nghiên cứu, ứng dụng và mô phỏng'),
  ],
  groups: [
    group('cac-pgd', 'Các Phó Giám đốc Sở', ['mau', 'thu', 'dien']),
    group('lanh-dao-so', 'Lãnh đạo Sở', ['kiem', 'mau', 'thu', 'dien']),
    group('dai-dien-ld', 'Đại diện Lãnh đạo Sở', ['kiem', 'mau', 'thu', 'dien']),
  ],
  hours: [],
  showTentativeGroups: true,
  showHolidays: false,
};

/** An entry as its author means it. */
export interface Meant {
  readonly title: string;
  readonly slot: Slot | null;
  readonly units: readonly string[];
  readonly leaders: readonly string[];
}

export interface MeantDay {
  readonly date: LocalDate;
  /** Empty on a day off. */
  readonly entries: readonly Meant[];
}

/** Names as a column prints them, by id. */
export const PRINTED: Readonly<Record<string, string>> = {
  kiem: 'Đ/c Kiểm GĐ Sở',
  mau: 'Đ/c Mẫu PGĐ Sở',
  thu: 'Đ/c Thử PGĐ Sở',
  dien: 'Đ/c Diễn PGĐ Sở',
  'cac-pgd': 'các PGĐ Sở',
  'lanh-dao-so': 'Lãnh đạo Sở',
  'dai-dien-ld': 'Đại diện LĐ Sở',
  'van-phong': 'Văn phòng Sở',
  'thanh-tra': 'Thanh tra Sở',
  qlmt: 'Phòng QLMT',
  khtc: 'Phòng KH-TC',
  'chi-cuc': 'Chi cục ĐLGĐ',
  'trung-tam': 'Trung tâm Nghiên cứu, ứng dụng và mô phỏng',
};

const HEADS = [
  'Họp giao ban',
  'Hội nghị tổng kết công tác',
  'Làm việc với Công ty Giả định về',
  'Kiểm tra cơ sở tại huyện Thử Sơn',
  'Tập huấn nghiệp vụ cho cán bộ',
  'Nghiệm thu nhiệm vụ thường xuyên của Trung tâm Nghiên cứu, ứng dụng và mô phỏng',
  'Dự phiên họp thường kỳ của UBND tỉnh',
  'Họp Hội đồng thẩm định',
  'Duyệt Kế hoạch - Tài chính của Văn phòng Sở',
];
const TAILS = [
  '',
  ' năm 2026, triển khai nhiệm vụ năm 2027',
  ' xây dựng nông thôn mẫu',
  ' theo Quyết định số 12/QĐ-UBND ngày 03/02/2026 của UBND tỉnh',
  ' “Ứng dụng mô hình đo thử vào sản xuất – chế biến”',
  ', cho ý kiến về các nội dung: (1) Quy chế; (2) Phân công nhiệm vụ',
  ' giai đoạn 2026 - 2030',
];

const title = fc
  .tuple(fc.constantFrom(...HEADS), fc.constantFrom(...TAILS), fc.integer({ min: 1, max: 99 }))
  .map(([head, tail, n]) => `${head}${tail} (lần ${n})`);
const units = fc.oneof(
  { weight: 5, arbitrary: fc.constantFrom(...OFFICE.units.map(({ id }) => [id])) },
  { weight: 1, arbitrary: fc.constant(['van-phong', 'thanh-tra']) },
);
const leaders = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom(['kiem'], ['mau'], ['thu'], ['dien'], ['lanh-dao-so'], ['dai-dien-ld']) },
  {
    weight: 2,
    arbitrary: fc.constantFrom(['kiem', 'cac-pgd'], ['kiem', 'mau'], ['mau', 'thu'], ['kiem', 'thu', 'dien']),
  },
);
const entry = (slot: Slot | null) => fc.record({ title, slot: fc.constant(slot), units, leaders });
const entries = fc
  .tuple(fc.array(entry('morning'), { maxLength: 2 }), fc.array(entry('afternoon'), { maxLength: 2 }), entry(null))
  .map(([morning, afternoon, whole]) =>
    morning.length + afternoon.length === 0 ? [whole] : [...morning, ...afternoon],
  );

/** A month of 2026: work on working days, weekends off, two days to a row. */
export const programme = fc
  .tuple(fc.integer({ min: 1, max: 12 }), fc.array(entries, { minLength: 23, maxLength: 23 }))
  .map(([month, work]) => {
    const days = daysOf(monthRange(2026, month)).filter((date) => weekdayOf(date) <= 5 || isWholeWeekend(date));
    let at = 0;
    return {
      month,
      days: days.map((date): MeantDay => ({ date, entries: weekdayOf(date) === 6 ? [] : work[at++]! })),
    };
  });

/** Saturday whose Sunday lies in the same month. */
const isWholeWeekend = (date: LocalDate) => weekdayOf(date) === 6 && addDays(date, 1).slice(0, 7) === date.slice(0, 7);

export type Month = { readonly month: number; readonly days: readonly MeantDay[] };
