import fc from 'fast-check';
import { expect, test } from 'vitest';
import { programmeOf } from './rendered.ts';

/** A week of invented entries, laid out in the ways that offices use, reads back to the same days, hours and words. */

interface Planned {
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

const pad = (n: number) => String(n).padStart(2, '0');
const MONDAY = Date.UTC(2025, 2, 3);
const WEEKDAYS = ['Hai', 'Ba', 'Tư', 'Năm', 'Sáu'];
const dateOf = (day: number, week: number) =>
  new Date(MONDAY + (day + 7 * week) * 86_400_000).toISOString().slice(0, 10);
const shortDate = (day: number, week: number) => {
  const [, month, date] = dateOf(day, week).split('-');
  return `${date}/${Number(month)}`;
};

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

const week = fc
  .record({
    week: fc.integer({ min: 0, max: 30 }),
    entries: fc.uniqueArray(planned, { minLength: 4, maxLength: 14, selector: ({ day, title }) => `${day} ${title}` }),
  })
  .map((plan) => ({ ...plan, entries: plan.entries.toSorted((a, b) => a.day - b.day || slotOrder(a) - slotOrder(b)) }))
  .filter(({ entries }) => new Set(entries.map(({ day }) => day)).size >= 2);

type Week = { readonly week: number; readonly entries: readonly Planned[] };
const isMorning = ({ hour }: Planned) => hour < 12;
const slotOrder = (entry: Planned) => (isMorning(entry) ? 0 : 1);
const sessionOf = (entry: Planned) => (isMorning(entry) ? 'Sáng' : 'Chiều');
const byDay = ({ entries }: Week) => Map.groupBy(entries, ({ day }) => day);
const titleLine = ({ week: n }: Week) => `LỊCH CÔNG TÁC TUẦN\n(Từ ngày ${dmy(0, n)} đến ngày ${dmy(4, n)})\n`;
const dmy = (day: number, n: number) => dateOf(day, n).split('-').reverse().join('/');

const clock = [
  ({ hour, minute }: Planned) => `${hour}h${pad(minute)}`,
  ({ hour, minute }: Planned) => `${pad(hour)} giờ ${pad(minute)}’`,
  ({ hour, minute }: Planned) => `${pad(hour)}g${pad(minute)}`,
  ({ hour, minute }: Planned) => `${hour}:${pad(minute)}`,
];

/** Every layout prints entries without an hour under their session. */
const LAYOUTS: Readonly<Record<string, (plan: Week, print: (entry: Planned) => string) => string>> = {
  bullets: (plan, print) =>
    [...byDay(plan)]
      .map(([day, entries]) => {
        const lines = entries.map(
          (entry) =>
            `- ${entry.timed ? print(entry) : sessionOf(entry)}: ${entry.title}. Chủ trì: ${entry.leader}. Địa điểm: ${entry.place}.`,
        );
        return `Thứ ${WEEKDAYS[day]} (${shortDate(day, plan.week)})\n${lines.join('\n')}`;
      })
      .join('\n'),
  sessions: (plan, print) =>
    [...byDay(plan)]
      .map(([day, entries]) => {
        const sessions = [...Map.groupBy(entries, sessionOf)].map(([session, own]) => {
          const lines = own.map(
            (entry) => `+ ${entry.timed ? `${print(entry)}: ` : ''}${entry.title} (${entry.leader})`,
          );
          return `${session.toUpperCase()}:\n${lines.join('\n')}`;
        });
        return `* THỨ ${WEEKDAYS[day]!.toUpperCase()} ${dmy(day, plan.week)}\n${sessions.join('\n')}`;
      })
      .join('\n\n'),
  leaders: (plan, print) =>
    [...byDay(plan)]
      .map(([day, entries]) => {
        const lines = entries.map(
          (entry) =>
            `- ${entry.leader}: ${entry.timed ? `${print(entry)}, ` : `${sessionOf(entry)} `}${lower(entry.title)}, điểm tại ${entry.place}.`,
        );
        return `THỨ ${WEEKDAYS[day]!.toUpperCase()}, NGÀY ${dmy(day, plan.week)}\n\n${lines.join('\n\n')}`;
      })
      .join('\n\n'),
  pipes: (plan, print) => table(plan, print, (cells) => `| ${cells.join(' | ')} |`),
  tabs: (plan, print) => table(plan, print, (cells) => cells.join('\t')),
  cells: (plan, print) => {
    const rows = rowsOf(plan, print).map((row) => row.filter((cell) => cell !== '').join('\n\n'));
    return ['Ngày', 'Buổi', 'Nội dung', 'Địa điểm', 'Chủ trì', ...rows].join('\n\n');
  },
  wrapped: (plan, print) =>
    [...byDay(plan)]
      .map(([day, entries]) => {
        const lines = entries.map((entry) =>
          wrap(
            `- ${entry.timed ? print(entry) : sessionOf(entry)}: ${entry.title}. Địa điểm: ${entry.place}. Thành phần: các phòng chuyên môn, các đoàn thể và đại diện nhân dân trên địa bàn.`,
          ),
        );
        return `Thứ ${WEEKDAYS[day]}, ngày ${dmy(day, plan.week)}\n${lines.join('\n')}`;
      })
      .join('\n'),
};

const lower = (text: string) => text.charAt(0).toLowerCase() + text.slice(1);

function rowsOf(plan: Week, print: (entry: Planned) => string): string[][] {
  let [day, session] = [-1, ''];
  return plan.entries.map((entry) => {
    const newDay = entry.day !== day;
    const newSession = newDay || sessionOf(entry) !== session;
    [day, session] = [entry.day, sessionOf(entry)];
    return [
      newDay ? `Thứ ${WEEKDAYS[day]} ${shortDate(day, plan.week)}` : '',
      newSession ? session : '',
      `${entry.timed ? `${print(entry)}: ` : ''}${entry.title}`,
      entry.place,
      entry.leader,
    ];
  });
}

function table(plan: Week, print: (entry: Planned) => string, row: (cells: readonly string[]) => string): string {
  const rows = [['Ngày', 'Buổi', 'Nội dung', 'Địa điểm', 'Chủ trì'], ...rowsOf(plan, print)];
  return rows.map(row).join('\n');
}

function wrap(text: string): string {
  const lines = [''];
  for (const word of text.split(' ')) {
    const last = lines.at(-1)!;
    if (last.length + word.length < 64) lines[lines.length - 1] = last === '' ? word : `${last} ${word}`;
    else lines.push(word);
  }
  return lines.join('\n');
}

const expected = ({ entries, week: n }: Week) =>
  entries.map((entry) => [
    dateOf(entry.day, n),
    entry.timed ? `${pad(entry.hour)}:${pad(entry.minute)}` : null,
    isMorning(entry) ? 'morning' : 'afternoon',
    entry.title.toLowerCase(),
  ]);

test.each(Object.entries(LAYOUTS))('a week laid out as %s reads back', (_, layout) => {
  fc.assert(
    fc.property(week, fc.constantFrom(...clock), (plan, print) => {
      const { items } = programmeOf(`${titleLine(plan)}\n${layout(plan, print)}\n`);
      const read = items.map(({ start, startTime, slot, title }) => [start, startTime, slot, title.toLowerCase()]);
      expect(read).toEqual(expected(plan));
      expect(items.flatMap(({ review }) => review)).toEqual([]);
    }),
    { seed: 5, numRuns: 60 },
  );
});
