import { capitalised } from '../../capital.ts';
import { findDates } from '../../dates.ts';
import { LIST_MARK, LIST_NUMBER } from '../../list-marks.ts';
import type { Passage } from '../../passage.ts';
import { WHO_RESTS } from '../../rest-words.ts';
import { sentencesOf } from '../../sentences.ts';

/** Which holiday each sentence of a notice is about: its paragraph's label, or a name in a line of its own. */

export interface Labelled {
  readonly sentence: Passage;
  /** The holiday that its paragraph is about (`- Tết Dương lịch: nghỉ …`), or null. */
  readonly label: string | null;
  /** The paragraph is nothing but the name of a holiday, and heads those below it. */
  readonly own: boolean;
  /** What the days of the paragraph are by the heading above them (`Thời gian treo cờ:`), or null. */
  readonly heads: string | null;
  /** What the paragraph says before the sentence. */
  readonly earlier: string;
  /** Its day has no name of its own: that of the day before was taken. */
  readonly borrowed: boolean;
}

/** A page may set a picture before each name. */
const MARK = String.raw`^(?:\p{Extended_Pictographic}\uFE0F?\s?)*${LIST_MARK}`;
const MARK_AHEAD = new RegExp(MARK, 'u');
const isMarked = (text: string): boolean => MARK_AHEAD.exec(text)![0].trim() !== '';
/** With what the name of a holiday, or of another day off, begins. */
const NAMES = [
  'lễ',
  'tết',
  'giỗ',
  'kỷ niệm',
  'quốc khánh',
  'quốc tế',
  'chiến thắng',
  'giải phóng',
  'thống nhất',
  'dương lịch',
  'âm lịch',
  'nguyên đán',
  '30[/.]0?4',
  '0?2[/.]0?9',
  'ngày lễ',
  'ngày (?:kỷ niệm|giải phóng|chiến thắng|quốc|tết|giỗ|thành lập|truyền thống|văn hóa)',
  'nghỉ (?:các )?(?:ngày )?(?:thứ (?:7|bảy)|thứ [2-6]|chủ nhật|hè|bù|mát|dưỡng sức|tập thể)',
].join('|');
const LABEL = new RegExp(
  String.raw`${MARK}((?:về |đối với |trong |ngày(?= nghỉ| 30[/.]| 0?2[/.]0?9) )?(?:(?:thời gian|việc) )?(?:(?:dịp |nghỉ |lịch |kỳ |nhân )*(?:${NAMES})(?!\p{L}))[^:;]{0,110}?)\s?(:|$)`,
  'iu',
);

/** `01/01/2026` in a line of its own, above the name of its holiday or below it. */
const DAYS_ALONE =
  /^[\s\-–+*•]*(?:từ |ngày )*\d{1,2}\s?[/.-]\s?\d[\d/.\s–-]*(?:đến [\d/.\s-]+)?(?:\([^()]*\))?[\s.;]*$/iu;
const AROUND_DAY = /^[\s\-–+*•]*(?:(?:từ|ngày|các|thứ (?:\p{L}+|\d)|chủ nhật),?\s)*$|^(?:\s?\([^()]*\))?[\s.;]*$/iu;
/** `Thứ Bảy, ngày 1 tháng 1 năm 2027` as well. */
function isDayAlone(text: string): boolean {
  const [day, ...more] = text.length < LONGEST_NAME ? findDates(text) : [];
  if (DAYS_ALONE.test(text) || day === undefined || more.length > 0) return DAYS_ALONE.test(text);
  return AROUND_DAY.test(text.slice(0, day.index)) && AROUND_DAY.test(text.slice(day.index + day.length));
}
const MONTH_ALONE = /^[\s\-–+*•]*tháng\s\d{1,2}(?:\s?[/-]\s?\d{4}|\snăm \d{4})?\s?:?$/iu;
const LONGEST_NAME = 110;

export function labelled(paragraphs: readonly Passage[], headline: string): Labelled[] {
  let heads: string | null = null;
  let mark = '';
  return named(paragraphs, headline).flatMap(({ passage, borrowed }) => {
    const [, name, colon] = LABEL.exec(passage.text) ?? [];
    const isLong = name !== undefined && name.length > 60 && !NUMBERED.test(passage.text);
    const isSentence = colon === '' && (isLong || SAYS_WHEN.test(name ?? ''));
    const label = name === undefined || isSentence || NO_NAME.test(name) ? null : holidayOf(name);
    const ends = new RegExp(`${MARK}.{0,${LONGEST_NAME}}:?$`, 'u').test(passage.text);
    const own = label !== null && ends && findDates(passage.text).every(({ index }) => isNamed(passage.text, index));
    const about = HEADS.exec(passage.text)?.[1] ?? null;
    // Holidays that are counted in another way than the heading stand below it.
    const counts = countOf(passage.text);
    if (about !== null || (counts !== '' && !(label !== null && counts !== mark))) [heads, mark] = [about, counts];
    const sentences = sentencesOf(passage);
    return sentences.map((sentence, i) => ({
      sentence,
      label,
      own,
      heads: about ? null : heads,
      earlier: sentences
        .slice(0, i)
        .map((each) => each.text)
        .join(' '),
      borrowed,
    }));
  });
}

/** `1. Nghỉ lễ từ thứ Bảy 29/8 đến hết …`: a sentence, no name. */
const SAYS_WHEN = /(?<!\p{L})(?:từ|đến|vào)\s(?:hết\s)?(?:ngày\s|thứ\s|chủ nhật\s|\d)/iu;
/** `Thời gian nghỉ lễ`: of which, the notice says elsewhere. */
const NO_NAME = /^(?:(?:về|thời gian|việc|lịch|dịp)\s)+nghỉ\s(?:các\s)?(?:ngày\s)?(?:lễ|tết)$/iu;
const NUMBERED = new RegExp(String.raw`^\s*${LIST_NUMBER}`, 'u');
/** How it is counted: `I`, `1` or `a`; empty where it is not. */
function countOf(text: string): string {
  const number = NUMBERED.exec(text)?.[0].trim() ?? '';
  return number === '' ? '' : /^[IVX]/u.test(number) ? 'I' : /^\d/u.test(number) ? '1' : 'a';
}
/** `Thời gian treo cờ:`, `Lịch làm bù`: what the days in the lines below are. */
const HEADS = new RegExp(
  String.raw`${MARK}(?:(?:về )?(?:thời gian|thời điểm|lịch|việc) )?((?:treo (?:cờ|quốc kỳ)|nghỉ|(?:làm|học|dạy)(?: việc)? bù)(?:\s(?!từ|vào|ngày|là)\p{L}+){0,4})\s?(?:như sau\s?)?:?$`,
  'iu',
);
/** A day that belongs to the name: `30/4 và 01/5`, `(10/3)`. */
const isNamed = (text: string, index: number) =>
  !/(?:từ|vào|nghỉ(?:\s\p{L}+)?|:|,)\s(?:ngày\s)?$/iu.test(text.slice(0, index));

interface Named {
  readonly passage: Passage;
  readonly borrowed: boolean;
}

/** Days in lines of their own, put behind their names; all other paragraphs as they are. */
function named(paragraphs: readonly Passage[], headline: string): Named[] {
  const days = paragraphs.map(({ text }) => isDayAlone(text));
  const first = days.indexOf(true);
  if (first < 0) return paragraphs.map((passage) => ({ passage, borrowed: false }));
  const isName = (i: number) => {
    const text = paragraphs[i]?.text ?? '';
    return !days[i] && text !== '' && !headline.includes(text) && !MONTH_ALONE.test(text) && LABEL.test(text);
  };
  const [above, below] = [-1, 1].map((side) => days.filter((alone, i) => alone && isName(i + side)).length);
  // The mark of a list stands before what heads its days.
  const heads = paragraphs.some(
    ({ text }, i) => isName(i) && days[i + 1] && isMarked(text) && !isMarked(paragraphs[i + 1]!.text),
  );
  const begins = isName(first - 1) && !isName(days.lastIndexOf(true) + 1);
  const step = above! > below! || (above === below && (heads || begins)) ? -1 : 1;
  let before: string | null = null;
  return paragraphs.flatMap((passage, i): Named[] => {
    if (!days[i]) return isName(i) && days[i - step] ? [] : [{ passage, borrowed: false }];
    const own = isName(i + step) ? paragraphs[i + step]!.text.slice(0, LONGEST_NAME).replace(/[\s:.]+$/u, '') : null;
    const name = own ?? before;
    before = name;
    if (name === null) return [{ passage, borrowed: false }];
    // What the name says in brackets is not its day.
    const [, words, aside] = /^(.*?)(\s?\(.*\))?$/u.exec(name)!;
    return [
      {
        passage: { ...passage, text: `${words}: nghỉ ${passage.text}${own === null ? '' : (aside ?? '')}` },
        borrowed: own === null,
      },
    ];
  });
}

/** `Lịch nghỉ Tết của học sinh xã Mẫu`, `Nghỉ Tết và lịch trực`: who else rests below has the same holiday. */
const OF_WHOM = new RegExp(
  String.raw`\s(?:(?:của|cho|đối với)\s(?:các\s)?(?:${WHO_RESTS})|(?:và|cùng)\s(?:lịch|chương trình))(?!\p{L}).*$`,
  'iu',
);
const holidayOf = (name: string) => {
  const bare = name
    .replace(/(?:,[^,]*)?\s(?:(?:được|sẽ)\snghỉ|kéo dài|liên tục|trong \d)(?!\p{L}).*$/iu, '')
    .replace(/^(?:(?:về|đối với|trong|thời gian|việc)\s)+/iu, '')
    .replace(OF_WHOM, '')
    .replace(/^ngày\s(?=nghỉ)/iu, '');
  return capitalised(
    /^nghỉ(?!\p{L})/iu.test(bare) ? bare : `nghỉ ${bare.replace(/^(?:dịp|lịch|kỳ|nhân)\s(?:nghỉ\s)?/iu, '')}`,
  );
};
