import { once } from 'node:events';
import { Writable } from 'node:stream';
import { loadCalendar } from '../config/calendar.ts';
import { LichError } from '../errors.ts';
import { errorSentence } from '../locale/errors.ts';
import { fill, type Sentence, type SentenceData } from '../locale/sentence.ts';
import { type CalendarDay, calendarDay, type OfficeCalendar } from '../time/holidays.ts';
import { addDays, type DateRange, type LocalDate, parseLocalDate } from '../time/local.ts';
import { isUndecided, LUNAR_FAULT, LUNAR_RANGE } from '../time/lunar.ts';
import { parseArguments } from './arguments.ts';
import type { Command, CommandContext, Output } from './command.ts';
import { jsonLine, tableLine } from './day-lines.ts';

const HELP: Sentence = {
  vi: `
Cách dùng: lich days TỪ-NGÀY ĐẾN-NGÀY [--json]

In từng ngày: thứ, âm lịch, can chi, ngày làm việc hay ngày nghỉ, ngày lễ và ngày kỷ niệm.
Ngày viết dạng NĂM-THÁNG-NGÀY, ví dụ: lich days 2026-02-01 2026-02-28
Âm lịch có từ ${LUNAR_RANGE.start} đến ${LUNAR_RANGE.end}; ngoài khoảng đó để trống.

  --json   mỗi dòng một đối tượng JSON:
           date, weekday, lunar (day, month, year, leap), canChi (day, month, year), names,
           kind: working (làm việc), weekend (nghỉ tuần), holiday (nghỉ lễ, kể cả nghỉ bù),
                 makeUpDay (làm bù), swappedOff (nghỉ hoán đổi),
           decreed: false khi lịch nghỉ của năm chưa có hoặc chưa chắc; khi năm chưa được nhập, chỉ ghi
                 những ngày luật đã định, chưa gồm hoán đổi,
           kindUndecided: true khi ngày này nghỉ hay làm còn chờ quyết định,
           lunarUndecided: true khi thiên văn chưa định được tháng âm lịch bắt đầu ngày nào,
           confidence: "medium" khi chưa thấy văn bản gốc
  --help   in phần này

Ngày nghỉ và ngày kỷ niệm lấy từ holidays.yaml và observances.yaml trong thư mục cấu hình.
Trạng thái kết thúc: 0 đã in, 2 lệnh sai.
`,
  en: `
Usage: lich days FROM TO [--json]

Prints each day: weekday, Vietnamese lunar date, can-chi, working day or day off, holidays and observances.
Dates are YYYY-MM-DD, for example: lich days 2026-02-01 2026-02-28
Lunar dates are known from ${LUNAR_RANGE.start} to ${LUNAR_RANGE.end} and null elsewhere.

  --json   one JSON object a line:
           date, weekday, lunar (day, month, year, leap), canChi (day, month, year), names,
           kind: working, weekend, holiday (also one given in lieu), makeUpDay, swappedOff,
           decreed: false when the year's days off are not entered or not final; of a year not entered only
                 what the law fixes is said, and no swaps,
           kindUndecided: true when it is still to be decided whether this day is off,
           lunarUndecided: true when astronomy cannot yet tell on which day the lunar month begins,
           confidence: "medium" when the document itself was not seen
  --help   prints this

Holidays and observances come from holidays.yaml and observances.yaml of the configuration folder.
Exit status: 0 printed, 2 wrong arguments.
`,
};

const NO_LUNAR_DATES: Sentence = {
  vi: 'Không có âm lịch: thư viện lịch không cho kết quả đúng ({reason}).',
  en: 'No lunar dates: the calendar library does not answer as it should ({reason}).',
};

const NOT_DECREED: Sentence = {
  vi: 'Lịch nghỉ chưa có hoặc chưa chắc: {years}.',
  en: 'Days off not entered or not final: {years}.',
};

const DOUBT: Sentence = {
  vi: 'Dấu ? là chưa quyết định được.',
  en: 'A ? means that it cannot be decided yet.',
};

/** Lines written at once: few enough for memory, enough for speed. */
const BATCH = 500;

export const command: Command = {
  name: 'days',
  summary: {
    vi: 'âm lịch, ngày nghỉ và ngày kỷ niệm của từng ngày',
    en: 'lunar date, days off and observances of each day',
  },
  help: HELP,

  async run(args, context) {
    const { values, positionals } = parseArguments(args, { json: { type: 'boolean' } }, ['FROM', 'TO']);
    const range = { start: dateArgument(positionals[0]!), end: dateArgument(positionals[1]!) };
    if (range.end < range.start) throw new LichError('date-range-invalid', { ...range });
    const calendar = loadCalendar(context.environment().configFolder);
    const json = values.json === true;
    const doubts = await print(range, calendar, json ? jsonLine : tableLine, context.stdout);
    const said = [...rangeNotes(range), ...(json ? [] : doubtNotes(doubts))];
    for (const note of said) context.stderr.write(`${note.vi}\n${note.en}\n`);
    return 0;
  },
};

function dateArgument(text: string): LocalDate {
  const date = parseLocalDate(text);
  if (date === null) throw new LichError('date-invalid', { text });
  return date;
}

/** What a table cannot say in its lines. */
interface Doubts {
  /** Years whose days off are not final. */
  readonly years: ReadonlySet<string>;
  readonly marked: boolean;
}

async function print(
  { start, end }: DateRange,
  calendar: OfficeCalendar,
  line: (day: CalendarDay) => string,
  stdout: CommandContext['stdout'],
): Promise<Doubts> {
  const years = new Set<string>();
  let marked = false;
  let lines: string[] = [];
  for (let date = start; ; date = addDays(date, 1)) {
    const day = calendarDay(calendar, date);
    if (!day.decreed) years.add(date.slice(0, 4));
    marked ||= day.undecided || isUndecided(date);
    lines.push(line(day));
    if (lines.length === BATCH || date === end) {
      await write(stdout, `${lines.join('\n')}\n`);
      lines = [];
    }
    if (date === end) return { years, marked };
  }
}

/** Waits where the reader is slower than we are. */
async function write(output: Output, text: string): Promise<void> {
  if (output.write(text) === false && output instanceof Writable) await once(output, 'drain');
}

function rangeNotes({ start, end }: DateRange): Sentence[] {
  if (LUNAR_FAULT !== null) return [said(NO_LUNAR_DATES, { reason: LUNAR_FAULT })];
  if (LUNAR_RANGE.start <= start && end <= LUNAR_RANGE.end) return [];
  const error = new LichError('lunar-range', { ...LUNAR_RANGE });
  return [{ vi: errorSentence(error, 'vi'), en: errorSentence(error, 'en') }];
}

function doubtNotes({ years, marked }: Doubts): Sentence[] {
  return [...(years.size > 0 ? [said(NOT_DECREED, { years: inRuns([...years]) })] : []), ...(marked ? [DOUBT] : [])];
}

function said({ vi, en }: Sentence, data: SentenceData): Sentence {
  return { vi: fill(vi, data), en: fill(en, data) };
}

/** `2013–2019, 2027`. */
function inRuns(years: readonly string[]): string {
  const runs: string[][] = [];
  for (const year of years) {
    const last = runs.at(-1);
    if (last && Number(last.at(-1)) + 1 === Number(year)) last.push(year);
    else runs.push([year]);
  }
  return runs.map((run) => (run.length === 1 ? run[0] : `${run[0]}–${run.at(-1)}`)).join(', ');
}
