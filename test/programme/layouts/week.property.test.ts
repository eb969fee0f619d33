import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  byDay,
  dateOf,
  dmy,
  isMorning,
  lower,
  type Planned,
  pad,
  sessionOf,
  shortDate,
  titleLine,
  WEEKDAYS,
  type Week,
  week,
  wrap,
} from './invented-week.ts';
import { programmeOf } from './rendered.ts';

/** A week of invented entries, laid out in the ways that offices use, reads back to the same days, hours and words. */

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
  'bars between': (plan, print) => table(plan, print, (cells) => cells.map((cell) => cell || ' ').join(' | ')),
  'columns of spaces': (plan, print) => {
    const rows = [['Ngày', 'Buổi', 'Nội dung', 'Địa điểm', 'Chủ trì'], ...rowsOf(plan, print)];
    const widths = rows[0]!.map((_, i) => Math.max(...rows.map((row) => row[i]!.length)) + 3);
    return rows
      .map((row) =>
        row
          .map((cell, i) => cell.padEnd(widths[i]!))
          .join('')
          .trimEnd(),
      )
      .join('\n');
  },
  'a day on one line': (plan, print) =>
    [...byDay(plan)]
      .map(([day, entries]) => {
        const words = entries.map((entry) => `${entry.timed ? print(entry) : sessionOf(entry)}: ${entry.title}.`);
        return `Thứ ${WEEKDAYS[day]} (${shortDate(day, plan.week)}): ${words.join(' ')}`;
      })
      .join('\n'),
  'broken labels': (plan, print) =>
    [...byDay(plan)]
      .map(([day, entries]) => {
        const lines = entries.map((entry, i) =>
          entry.timed
            ? `${i + 1}-\n${print(entry)}: ${entry.title}\n- Thành\nphần: các phòng chuyên môn\n- Địa\nđiểm: ${entry.place}`
            : `${i + 1}- ${sessionOf(entry)}: ${entry.title}\n-\nĐịa điểm: ${entry.place}`,
        );
        return `* Thứ\n${WEEKDAYS[day]}: ${shortDate(day, plan.week)}\n${lines.join('\n')}`;
      })
      .join('\n'),
  'leader over several hours': (plan, print) =>
    [...byDay(plan)]
      .map(([day, entries]) => {
        const lines = entries.map((entry, i) => {
          const said = `${entry.timed ? print(entry) : sessionOf(entry)}: ${entry.title}. Địa điểm: ${entry.place}.`;
          return `${i + 1}. ${entry.leader}:\n${said}`;
        });
        return `THỨ ${WEEKDAYS[day]!.toUpperCase()} (${dmy(day, plan.week)}):\n${lines.join('\n')}`;
      })
      .join('\n'),
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
