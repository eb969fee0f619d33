import { BUNDLED_CONFIG } from '../../src/config/bundled.ts';
import { loadCalendar } from '../../src/config/calendar.ts';
import type { BoardView } from '../../src/model/board.ts';
import type { Occurrence, When } from '../../src/model/occurrence.ts';
import type { Change, ShownEntry } from '../../src/model/shown.ts';
import type { BoardValues } from '../../src/pages/board/values.ts';
import { programmeDays } from '../../src/pages/programme/days.ts';
import { addDays, type LocalDate, type LocalTime, localTime, weekOf } from '../../src/time/local.ts';
import { board, occurrence, organization } from '../contract/samples.ts';

/** Boards of an invented office, as full as they ever get. */

export const THURSDAY = '2026-11-26' as LocalDate;
/** Nine in the morning of that day in the office. */
export const NINE = Date.parse('2026-11-26T02:00:00Z') / 1000;
const CALENDAR = loadCalendar(BUNDLED_CONFIG);

const TITLES = [
  'Họp Ban Thường vụ; nghe và cho ý kiến về dự thảo Nghị quyết phát triển khoa học, công nghệ và đổi mới sáng tạo',
  'Giao ban Lãnh đạo Sở với trưởng các phòng, đơn vị trực thuộc',
  'Tiếp công dân định kỳ tại Trụ sở Tiếp công dân tỉnh',
  'Ủy quyền dự Hội nghị trực tuyến toàn quốc về chuyển đổi số; ẤN ĐỊNH THỂ LỆ CUỘC THI “Ở ĐÂU CÓ NGƯỜI, Ở ĐÓ CÓ CHỮ KÝ SỐ”',
  'Kiểm tra tiến độ dự án',
];

export function clock(date: LocalDate, hour: number, minute = 0): When {
  const start = localTime(hour, minute)!;
  return { type: 'clock', date, start, end: localTime(hour + 1, minute)!, endDate: date, endAssumed: minute === 30 };
}

export function shown(
  uid: string,
  when: When,
  given: Partial<Occurrence> = {},
  change: Change | null = null,
): ShownEntry {
  const details = { ...occurrence('x', THURSDAY).details, leadersText: 'Đ/c Nguyễn Văn Mẫu, Giám đốc Sở' };
  const one = occurrence(uid, THURSDAY, { when, details, location: 'Hội trường tầng 3', ...given });
  return { occurrence: one, busy: true, certain: true, role: null, change };
}

/** 40 entries on the day itself, of every state, and some on the days around it. */
export function busyWeek(): ShownEntry[] {
  const day = Array.from({ length: 36 }, (_, i) =>
    shown(`d${i}`, clock(THURSDAY, 7 + Math.floor(i / 4), (i % 2) * 30), { summary: TITLES[i % TITLES.length]! }),
  );
  const around = [-3, -2, -1, 1, 4, 5].flatMap((offset) =>
    [8, 14].map((hour) =>
      shown(`w${offset}.${hour}`, clock(addDays(THURSDAY, offset), hour), {
        summary: TITLES[(hour + 10 + offset) % 5]!,
      }),
    ),
  );
  const slot = {
    type: 'slot',
    date: THURSDAY,
    slot: 'morning',
    start: '07:30' as LocalTime,
    end: '11:30' as LocalTime,
  } as const;
  return [
    ...day,
    ...around,
    shown('long', clock(THURSDAY, 8), { summary: `<b>${'Tên rất dài của một cuộc họp. '.repeat(170)}</b>` }),
    shown('off', clock(THURSDAY, 9), { status: 'postponed', summary: 'Họp thẩm định dự toán' }),
    shown(
      'moved',
      clock(THURSDAY, 9, 30),
      { summary: 'Họp góp ý Quy chế' },
      { type: 'moved', from: clock(THURSDAY, 8) },
    ),
    shown('slot', slot, { summary: 'Làm việc tại cơ sở', location: null }, { type: 'new' }),
  ];
}

export function boardValues(view: BoardView, entries: readonly ShownEntry[], number = 3): BoardValues {
  const days = programmeDays(
    { start: weekOf(THURSDAY).start, end: addDays(weekOf(THURSDAY).end, 7) },
    entries,
    CALENDAR,
  );
  const day = days.find(({ date }) => date === THURSDAY)!;
  const few = programmeDays({ start: THURSDAY, end: THURSDAY }, entries.slice(0, 6), CALENDAR)[0]!;
  const names = ['Nguyễn Văn Mẫu', 'Lê Giả Định', 'Phạm Thí Dụ', 'Võ Thị Tưởng', 'Đặng Mô Phỏng'];
  return {
    board: board({ dark: { from: '18:00' as LocalTime, to: '06:00' as LocalTime } }),
    organization: organization(),
    title: 'Sở Ví dụ tỉnh Minh Họa',
    view,
    date: THURSDAY,
    days,
    columns:
      view === 'leaders' ? names.map((name, i) => ({ name, title: 'Phó Giám đốc Sở', day: i === 0 ? day : few })) : [],
    issue: { at: NINE - 2400, number },
  };
}
