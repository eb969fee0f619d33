import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseLocalDate } from '../../../src/time/local.ts';
import { lunarDateOf } from '../../../src/time/lunar.ts';
import {
  byDay,
  dateOf,
  dmy,
  lower,
  type Planned,
  pad,
  shortDate,
  titleLine,
  WEEKDAYS,
  type Week,
  week,
} from './invented-week.ts';
import { programmeOf } from './rendered.ts';

/** Each form in which offices write days, hours, sessions and leaders, one a row, reads back on any invented week. */

const RUNS = { seed: 7, numRuns: 25 };
const lunarOf = (date: string) => {
  const { day, month } = lunarDateOf(parseLocalDate(date)!)!;
  return `${day}/${month}`;
};

const HEADINGS: Readonly<Record<string, (day: number, week: number) => string>> = {
  'Thứ Hai (03/3)': (day, n) => `Thứ ${WEEKDAYS[day]} (${shortDate(day, n)})`,
  '* THỨ HAI 03/03/2025 (nhằm 04/02 ÂL)': (day, n) =>
    `* THỨ ${WEEKDAYS[day]!.toUpperCase()} ${dmy(day, n)} (nhằm ${lunarOf(dateOf(day, n))} ÂL)`,
  'T. Hai 03/3': (day, n) => `T. ${WEEKDAYS[day]} ${shortDate(day, n)}`,
  'Thứ / Hai: 03/3': (day, n) => `Thứ\n${WEEKDAYS[day]}: ${shortDate(day, n)}`,
  'Thứ 2 (03/3/25)': (day, n) => `Thứ ${day + 2} (${shortDate(day, n)}/${dateOf(day, n).slice(2, 4)})`,
  'THỨ HAI, NGÀY 03/3': (day, n) => `THỨ ${WEEKDAYS[day]!.toUpperCase()}, NGÀY ${shortDate(day, n)}`,
  'Thứ Hai, ngày 03 tháng 03': (day, n) =>
    `Thứ ${WEEKDAYS[day]}, ngày ${dateOf(day, n).slice(8)} tháng ${dateOf(day, n).slice(5, 7)}`,
  'Hai (03/3)': (day, n) => `${WEEKDAYS[day]} (${shortDate(day, n)})`,
  'Ngày 03/3 (Thứ Hai)': (day, n) => `Ngày ${shortDate(day, n)} (Thứ ${WEEKDAYS[day]})`,
  'Thứ Hai': (day) => `Thứ ${WEEKDAYS[day]}:`,
};

interface Hours {
  readonly start: string;
  readonly end: string | null;
}
const clock = (hour: number, minute: number) => `${pad(hour)}:${pad(minute)}`;
const at = ({ hour, minute }: Planned): Hours => ({ start: clock(hour, minute), end: null });
const onTheHour = ({ hour }: Planned): Hours => ({ start: clock(hour, 0), end: null });
const until = ({ hour, minute }: Planned): Hours => ({ start: clock(hour, minute), end: clock(hour + 1, 30) });
const word = ({ hour }: Planned) => (hour < 12 ? 'sáng' : 'chiều');

const TIMES: Readonly<Record<string, readonly [(entry: Planned) => string, (entry: Planned) => Hours]>> = {
  '8h30': [({ hour, minute }) => `${hour}h${pad(minute)}:`, at],
  '(8h)': [({ hour }) => `(${hour}h)`, onTheHour],
  '08h30’': [({ hour, minute }) => `${pad(hour)}h${pad(minute)}’:`, at],
  '07g30': [({ hour, minute }) => `${pad(hour)}g${pad(minute)}:`, at],
  '08g00-09g30': [({ hour, minute }) => `${pad(hour)}g${pad(minute)}-${pad(hour + 1)}g30:`, until],
  '7 giờ 30’': [({ hour, minute }) => `${hour} giờ ${pad(minute)}’:`, at],
  '7 giờ 30 phút,': [({ hour, minute }) => `${hour} giờ ${pad(minute)} phút,`, at],
  '08 giờ 00': [({ hour, minute }) => `${pad(hour)} giờ ${pad(minute)}:`, at],
  '07 giờ 00’ đến 08 giờ 30’': [
    ({ hour, minute }) => `${pad(hour)} giờ ${pad(minute)}’ đến ${pad(hour + 1)} giờ 30’:`,
    until,
  ],
  '7:30': [({ hour, minute }) => `${hour}:${pad(minute)}`, at],
  '8 giờ sáng': [(entry) => `${entry.hour > 12 ? entry.hour - 12 : entry.hour} giờ ${word(entry)}:`, onTheHour],
  'Lúc 14 giờ,': [({ hour }) => `Lúc ${hour} giờ,`, onTheHour],
  '- 14h,': [({ hour }) => `- ${hour}h,`, onTheHour],
};

function readBack(plan: Week, text: string, on: string | null = null) {
  const { items } = programmeOf(`${titleLine(plan)}\n${text}\n`, on);
  expect(items.flatMap(({ review }) => review)).toEqual([]);
  return items;
}

const days = (plan: Week, heading: (day: number, week: number) => string, line: (entry: Planned) => string) =>
  [...byDay(plan)].map(([day, own]) => `${heading(day, plan.week)}\n${own.map(line).join('\n')}`).join('\n\n');
const plain = HEADINGS['Thứ Hai (03/3)']!;

test.each(Object.entries(HEADINGS))('days headed “%s” are the right days', (_, heading) => {
  fc.assert(
    fc.property(week, (plan) => {
      const items = readBack(
        plan,
        days(plan, heading, (entry) => `- ${entry.hour}h${pad(entry.minute)}: ${entry.title}.`),
      );
      expect(items.map(({ start }) => start)).toEqual(plan.entries.map(({ day }) => dateOf(day, plan.week)));
    }),
    RUNS,
  );
});

test.each(Object.entries(TIMES))('an hour written “%s” is the right hour', (_, [print, expected]) => {
  fc.assert(
    fc.property(week, (plan) => {
      const items = readBack(
        plan,
        days(plan, plain, (entry) => `${print(entry)} ${entry.title}.`),
      );
      const hours = items.map(({ startTime, endTime, title }) => [startTime, endTime, title]);
      const wanted = plan.entries.map((entry) => [expected(entry).start, expected(entry).end, entry.title]);
      expect(hours).toEqual(wanted);
    }),
    RUNS,
  );
});

const slotOf = (entry: Planned) => (entry.hour < 12 ? 'morning' : 'afternoon');
const session = (entry: Planned) => (entry.hour < 12 ? 'Sáng' : 'Chiều');
const SESSIONS: Readonly<Record<string, readonly [(entry: Planned) => string, (entry: Planned) => string]>> = {
  'Sáng: …': [(entry) => `- ${session(entry)}: ${entry.title}.`, slotOf],
  'Buổi sáng, …': [(entry) => `- Buổi ${session(entry).toLowerCase()}: ${entry.title}.`, slotOf],
  'Sáng họp …': [(entry) => `- ${session(entry)} ${lower(entry.title)}.`, slotOf],
  '… (sáng)': [(entry) => `+ ${entry.title} (${session(entry).toLowerCase()}).`, slotOf],
  '… (sáng; dự: đ/c Mẫu)': [(entry) => `+ ${entry.title} (${session(entry).toLowerCase()}; dự: đ/c Mẫu).`, slotOf],
  '… (ngày)': [(entry) => `+ ${entry.title} (ngày).`, () => 'allDay'],
  'Cả ngày: …': [(entry) => `- Cả ngày: ${entry.title}.`, () => 'allDay'],
};

test.each(Object.entries(SESSIONS))('a session written “%s” is the right session', (_, [print, expected]) => {
  fc.assert(
    fc.property(week, (plan) => {
      const items = readBack(plan, days(plan, plain, print));
      const read = items.map(({ slot, startTime, title }) => [slot, startTime, title.toLowerCase()]);
      expect(read).toEqual(plan.entries.map((entry) => [expected(entry), null, entry.title.toLowerCase()]));
    }),
    RUNS,
  );
});

const LEADERS: Readonly<Record<string, (entry: Planned, hour: string) => string>> = {
  'before the colon': (entry, hour) => `- ${entry.leader}: ${hour}, ${lower(entry.title)}.`,
  'after the hour': (entry, hour) => `- ${hour}: ${entry.leader}: ${entry.title}.`,
  'at the end in brackets': (entry, hour) => `- ${hour}: ${entry.title} (${entry.leader}).`,
  'by a label': (entry, hour) => `- ${hour}: ${entry.title}. Chủ trì: ${entry.leader}. Địa điểm: ${entry.place}.`,
  'on a line below': (entry, hour) => `- ${hour}: ${entry.title}.\nChủ trì: ${entry.leader}\nĐịa điểm: ${entry.place}`,
};

test.each(Object.entries(LEADERS))('leaders who stand %s are found', (_, print) => {
  fc.assert(
    fc.property(week, (plan) => {
      const items = readBack(
        plan,
        days(plan, plain, (entry) => print(entry, `${entry.hour}h${pad(entry.minute)}`)),
      );
      expect(items.map(({ leadersText, title }) => [leadersText, title.toLowerCase()])).toEqual(
        plan.entries.map((entry) => [entry.leader, entry.title.toLowerCase()]),
      );
    }),
    RUNS,
  );
});

test('labels beside an entry are its own, whatever their order', () => {
  const labels = (entry: Planned) => [
    `Thành phần: các phòng chuyên môn`,
    `Địa điểm: ${entry.place}`,
    'Chuẩn bị: Văn phòng',
    'Lái xe: đ/c Mẫu',
  ];
  fc.assert(
    fc.property(week, fc.shuffledSubarray([0, 1, 2, 3], { minLength: 4 }), (plan, order) => {
      const line = (entry: Planned) =>
        `- ${entry.hour}h${pad(entry.minute)}: ${entry.title}. ${order.map((i) => labels(entry)[i]).join('. ')}.`;
      const items = readBack(plan, days(plan, plain, line));
      expect(
        items.map(({ title, location, participantsText, unitsText, note }) => [
          title,
          location,
          participantsText,
          unitsText,
          note,
        ]),
      ).toEqual(
        plan.entries.map(({ title, place }) => [title, place, 'các phòng chuyên môn', 'Văn phòng', 'Lái xe: đ/c Mẫu']),
      );
    }),
    RUNS,
  );
});

test('a week without any year takes it from the day the reader stands on', () => {
  fc.assert(
    fc.property(week, (plan) => {
      const body = days(plan, plain, (entry) => `- ${entry.hour}h${pad(entry.minute)}: ${entry.title}.`);
      const text = `LỊCH CÔNG TÁC\n\n${body.replaceAll(' năm 2025', '')}\n`;
      const starts = programmeOf(text, dateOf(2, plan.week)).items.map(({ start }) => start);
      expect(starts).toEqual(plan.entries.map(({ day }) => dateOf(day, plan.week)));
      expect(programmeOf(text).items.map(({ start }) => start)).toEqual(plan.entries.map(() => null));
    }),
    RUNS,
  );
});
