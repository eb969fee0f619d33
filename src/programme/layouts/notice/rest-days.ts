import { type Notice, notice } from '../../../model/notice.ts';
import type { ProgrammeItem } from '../../../model/programme.ts';
import { addDays } from '../../../time/local.ts';
import { capitalised } from '../../capital.ts';
import { item } from '../../items.ts';
import type { LayoutReading } from '../../layout.ts';
import { type Passage, placeOf } from '../../passage.ts';
import { type RestDay, restDaysIn } from '../../rest-days.ts';
import { sentencesOf } from '../../sentences.ts';
import { type DaySpan, spansOf } from '../dated-text.ts';
import { momentsIn } from '../list/moments.ts';
import type { NoticeText } from './notice-text.ts';

/** Rest days, days that make up for them, days of flags. A span within another of its kind is the same rest. */
export function readRestDays(text: NoticeText): LayoutReading {
  const items: ProgrammeItem[] = [];
  const notices: Notice[] = [];
  const common =
    holidayIn(text.headline) ??
    text.sentences.map((sentence) => holidayIn(sentence.text)).find((name) => name !== null);
  let heading: string | null = null;
  for (const { sentence, own, label } of labelled(text)) {
    if (own) heading = label;
    const holiday = label ?? heading;
    for (const rest of restDaysIn(asRest(sentence.text, holiday ?? text.headline))) {
      for (const span of together(spansOf(rest.mention, text.context))) {
        const { line, page } = placeOf(sentence);
        const id = String(items.length + 1);
        items.push(
          item({
            id,
            kind: rest.kind === 'rest' ? 'dayOff' : 'event',
            title: titleOf(rest, holiday ?? common ?? null),
            start: span.start,
            end: span.end,
            timing: span.start === null ? 'none' : 'on',
            timingText: rest.mention.text,
            line,
            page,
          }),
        );
        if (span.problem)
          notices.push(
            notice(span.problem, { line, item: id }, { printed: rest.mention.text, used: span.start ?? '' }),
          );
      }
    }
  }
  for (const sentence of text.sentences) items.push(...openHours(sentence, items.length, text.context));
  const kept = items.filter((each, i) => !items.some((other, j) => other !== each && covers(other, each, j < i)));
  const ids = new Set(kept.map(({ id }) => id));
  return {
    items: kept,
    emptySlots: [],
    rules: [],
    notices: notices.filter((each) => ids.has(each.item!)),
    period: null,
  };
}

const OPENS = /(?:làm việc|mở cửa|khám bệnh|tiếp nhận|hoạt động)[^.;:]{0,40}$/iu;

/** `làm việc sáng ngày 02/5 và sáng ngày 03/5`: half days within the rest. */
function openHours(sentence: Passage, count: number, context: NoticeText['context']): ProgrammeItem[] {
  const moments = momentsIn(sentence.text).filter(({ date, slot }) => date !== null && slot !== null);
  const [first] = moments;
  const said = first ? sentence.text.slice(0, first.from) : '';
  if (!OPENS.test(said)) return [];
  const { line, page } = placeOf(sentence);
  return moments.flatMap(({ date, slot }, i) =>
    spansOf(date!, context).flatMap((span) =>
      span.problem !== null
        ? []
        : [
            item({
              id: `${count + 1}.${i + 1}`,
              kind: 'event',
              title: capitalised(said.replace(/^[\s\-–+*•\d.)]+|[\s,:(]+$/gu, '')),
              start: span.start,
              end: span.end,
              timing: 'on',
              timingText: date!.text,
              slot,
              line,
              page,
            }),
          ],
    ),
  );
}

/** Days of a list that follow one another are one rest. */
function together(spans: readonly DaySpan[]): DaySpan[] {
  const runs: DaySpan[] = [];
  for (const span of spans) {
    const last = runs.at(-1);
    const next = last?.end && span.start === addDays(last.end, 1) && last.problem === null && span.problem === null;
    if (next) runs[runs.length - 1] = { ...last, end: span.end };
    else runs.push(span);
  }
  return runs;
}

interface Labelled {
  readonly sentence: Passage;
  /** The holiday that its paragraph is about (`- Tết Dương lịch: nghỉ …`), or null. */
  readonly label: string | null;
  /** The paragraph is nothing but the name of a holiday, and heads those below it. */
  readonly own: boolean;
}

const MARK = String.raw`^[\s\-–+*•]*(?:[\dIVX]{1,4}[.)/]|[a-zđ][.)])?\s*`;
const LABEL = new RegExp(
  String.raw`${MARK}((?:(?:dịp |nghỉ |lịch )*(?:lễ|tết|giỗ|quốc khánh|quốc tế|ngày lễ|ngày (?:kỷ niệm|giải phóng|chiến thắng|quốc))(?!\p{L}))[^:;]{0,110}?)\s?(:|$)`,
  'iu',
);

/** `01/01/2026` in a line of its own, above the name of its holiday or below it. */
const DAYS_ALONE =
  /^[\s\-–+*•]*(?:từ |ngày )*\d{1,2}\s?[/.-]\s?\d[\d/.\s–-]*(?:đến [\d/.\s-]+)?(?:\([^()]*\))?[\s.;]*$/iu;

function namedAbove(paragraphs: readonly Passage[]): Passage[] {
  const days = paragraphs.map(({ text }) => DAYS_ALONE.test(text));
  const last = paragraphs[days.lastIndexOf(true) + 1];
  if (!days.includes(true)) return [...paragraphs];
  const below = last !== undefined && LABEL.test(last.text);
  return paragraphs.flatMap((paragraph, i) => {
    const name = days[i] ? paragraphs[below ? i + 1 : i - 1] : undefined;
    if (name && LABEL.test(name.text))
      return [{ ...paragraph, text: `${name.text.replace(/[\s:.]+$/u, '')}: nghỉ ${paragraph.text}` }];
    return below && days[i - 1] ? [] : [paragraph];
  });
}

function labelled({ paragraphs }: NoticeText): Labelled[] {
  return namedAbove(paragraphs).flatMap((paragraph) => {
    const [, name, colon] = LABEL.exec(paragraph.text) ?? [];
    const label = name === undefined || (colon === '' && name.length > 60) ? null : holidayOf(name);
    const own =
      label !== null &&
      new RegExp(`${MARK}.{0,80}:?$`, 'u').test(paragraph.text) &&
      !/(?<!\p{L})nghỉ(?!\p{L}).*\d/iu.test(paragraph.text);
    return sentencesOf(paragraph).map((sentence) => ({ sentence, label, own }));
  });
}

const holidayOf = (name: string) =>
  capitalised(/^nghỉ(?!\p{L})/iu.test(name) ? name : `nghỉ ${name.replace(/^(?:dịp|lịch)\s(?:nghỉ\s)?/iu, '')}`);

const LABELLED_WHEN = /^[^:]{4,120}:\s(?:\d{1,2}\sngày[^:;.]{0,12}\s)?(?:từ|ngày|thứ|\d{1,2}\s?[/.])/iu;

/** `Thời gian: từ ngày …` under the name of a holiday tells when it is. */
const asRest = (sentence: string, holiday: string) =>
  (/^[\s\-–+*•]*thời gian\s?:/iu.test(sentence) || LABELLED_WHEN.test(sentence)) &&
  /(?<!\p{L})nghỉ(?!\p{L})/iu.test(holiday)
    ? sentence.replace(/:/u, ': nghỉ')
    : sentence;

/** A bare `Nghỉ` is the holiday that the notice is about. */
function titleOf(rest: RestDay, holiday: string | null): string {
  const bare =
    rest.kind === 'rest' && (rest.title.split(' ').length < 3 || /^nghỉ(?::| (?:của|hoán đổi))/iu.test(rest.title));
  return bare && holiday !== null ? holiday : rest.title;
}

function holidayIn(text: string): string | null {
  const found = /(?<!\p{L})nghỉ\s(?:lễ|tết|giỗ|dịp)(?:[^.;:,()]|[.,](?=\s?\d)){0,80}/iu.exec(text)?.[0];
  if (found === undefined) return null;
  const name = found.replace(/\s(?:vào|từ|của|đối với|như|theo|với|liền|trong)(?!\p{L}).*$/iu, '').trim();
  return capitalised(name);
}

const MAKE_UP = /(?:làm|học|dạy)(?: việc)? bù/iu;

function covers(other: ProgrammeItem, each: ProgrammeItem, before: boolean): boolean {
  if (other.kind !== each.kind) return false;
  if (other.start === null || each.start === null)
    return before && other.start === each.start && other.title === each.title;
  const makeUp = MAKE_UP.test(other.title) && MAKE_UP.test(each.title);
  if (each.kind === 'event' && other.title !== each.title && !makeUp) return false;
  const within = other.start <= each.start && each.end! <= other.end!;
  const same = other.start === each.start && other.end === each.end;
  return same ? before : within;
}
