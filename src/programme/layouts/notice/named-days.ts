import { capitalised } from '../../capital.ts';
import type { Passage } from '../../passage.ts';
import { sentencesOf } from '../../sentences.ts';

/** Which holiday each sentence of a notice is about: its paragraph's label, or a name in a line of its own. */

export interface Labelled {
  readonly sentence: Passage;
  /** The holiday that its paragraph is about (`- Tết Dương lịch: nghỉ …`), or null. */
  readonly label: string | null;
  /** The paragraph is nothing but the name of a holiday, and heads those below it. */
  readonly own: boolean;
  /** Its day has no name of its own: that of the day before was taken. */
  readonly borrowed: boolean;
}

const MARK = String.raw`^[\s\-–+*•]*(?:[\dIVX]{1,4}[.)/]|[a-zđ][.)])?\s*`;
/** With what the name of a holiday, or of another day off, begins. */
const NAMES = [
  'lễ',
  'tết',
  'giỗ',
  'quốc khánh',
  'quốc tế',
  'chiến thắng',
  'giải phóng',
  'thống nhất',
  'dương lịch',
  'âm lịch',
  'nguyên đán',
  '30/0?4',
  '0?2/0?9',
  'ngày lễ',
  'ngày (?:kỷ niệm|giải phóng|chiến thắng|quốc|tết|giỗ|thành lập|truyền thống|văn hóa)',
  'nghỉ (?:các )?(?:ngày )?(?:thứ (?:7|bảy)|thứ [2-6]|chủ nhật|hè|bù)',
].join('|');
const LABEL = new RegExp(
  String.raw`${MARK}((?:về |đối với |trong |ngày(?= nghỉ) )?(?:(?:dịp |nghỉ |lịch |kỳ )*(?:${NAMES})(?!\p{L}))[^:;]{0,110}?)\s?(:|$)`,
  'iu',
);

/** `01/01/2026` in a line of its own, above the name of its holiday or below it. */
const DAYS_ALONE =
  /^[\s\-–+*•]*(?:từ |ngày )*\d{1,2}\s?[/.-]\s?\d[\d/.\s–-]*(?:đến [\d/.\s-]+)?(?:\([^()]*\))?[\s.;]*$/iu;
const MONTH_ALONE = /^[\s\-–+*•]*tháng\s\d{1,2}(?:\s?[/-]\s?\d{4}|\snăm \d{4})?\s?:?$/iu;
const LONGEST_NAME = 110;

export function labelled(paragraphs: readonly Passage[], headline: string): Labelled[] {
  return named(paragraphs, headline).flatMap(({ passage, borrowed }) => {
    const [, name, colon] = LABEL.exec(passage.text) ?? [];
    const label = name === undefined || (colon === '' && name.length > 60) ? null : holidayOf(name);
    const own =
      label !== null &&
      new RegExp(`${MARK}.{0,80}:?$`, 'u').test(passage.text) &&
      !/(?<!\p{L})nghỉ(?!\p{L}).*\d/iu.test(passage.text);
    return sentencesOf(passage).map((sentence) => ({ sentence, label, own, borrowed }));
  });
}

interface Named {
  readonly passage: Passage;
  readonly borrowed: boolean;
}

/** Days in lines of their own, put behind their names; all other paragraphs as they are. */
function named(paragraphs: readonly Passage[], headline: string): Named[] {
  const days = paragraphs.map(({ text }) => DAYS_ALONE.test(text));
  const first = days.indexOf(true);
  if (first < 0) return paragraphs.map((passage) => ({ passage, borrowed: false }));
  const isName = (i: number) => {
    const text = paragraphs[i]?.text ?? '';
    return !days[i] && text !== '' && !headline.includes(text) && !MONTH_ALONE.test(text) && LABEL.test(text);
  };
  const step = isName(first - 1) && !isName(days.lastIndexOf(true) + 1) ? -1 : 1;
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

const holidayOf = (name: string) => {
  const bare = name.replace(/^(?:về|đối với|trong)\s/iu, '').replace(/^ngày\s(?=nghỉ)/iu, '');
  return capitalised(
    /^nghỉ(?!\p{L})/iu.test(bare) ? bare : `nghỉ ${bare.replace(/^(?:dịp|lịch|kỳ)\s(?:nghỉ\s)?/iu, '')}`,
  );
};
