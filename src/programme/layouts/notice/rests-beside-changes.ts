import type { Notice } from '../../../model/notice.ts';
import type { ProgrammeItem } from '../../../model/programme.ts';
import { capitalised } from '../../capital.ts';
import { isTentative } from '../../kinds.ts';
import type { LayoutReading } from '../../layout.ts';
import { LIST_MARK, withoutMark } from '../../list-marks.ts';
import { type Passage, placeOf } from '../../passage.ts';
import { restDaysIn } from '../../rest-days.ts';
import { WHO_RESTS } from '../../rest-words.ts';
import { readChangesAndParts, withoutPassages } from './changes-and-parts.ts';
import type { NoticeText } from './notice-text.ts';
import { readRestDays } from './rest-days.ts';

/**
 * `Sinh viên các hệ nghỉ học từ chiều 06/9 đến hết 09/9` in a notice of what that changes (a storm, a visit): for those days
 * people rest, and this is read as in a paper of rests alone. What is off of a programme (`nghỉ tiếp công dân`) is a change.
 */
export function readChangesAndRests(text: NoticeText): LayoutReading {
  const told = text.sentences.filter((sentence) => tellsRest(sentence.text));
  const rests =
    told.length === 0 ? null : readRestDays({ ...text, headline: '', tables: [], paragraphs: told, sentences: told });
  const off = (rests?.items ?? []).filter(({ kind }) => kind === 'dayOff');
  const read = told.filter((sentence) => off.some(({ line }) => line === placeOf(sentence).line));
  if (read.length === 0) return readChangesAndParts(text);
  const changes = readChangesAndParts(withoutPassages(text, read));
  const from = Math.max(0, ...changes.items.map(({ id }) => Number.parseInt(id, 10) || 0));
  const idOf = (id: string) => id.replace(/^\d+/u, (number) => String(from + Number(number)));
  const ids = new Set(off.map(({ id }) => id));
  const notices = rests!.notices.flatMap((each): Notice[] =>
    each.item !== null && ids.has(each.item) ? [{ ...each, item: idOf(each.item) }] : [],
  );
  return {
    ...changes,
    items: [
      ...changes.items,
      ...off.map((each) => ({ ...each, id: idOf(each.id), title: titleOf(each, read), ...statusOf(each, read) })),
    ].toSorted((a, b) => a.line - b.line),
    notices: [...changes.notices, ...notices],
  };
}

const NAMED = '(?:học|làm việc|lễ|tết)';
const PEOPLE_REST = new RegExp(
  String.raw`(?:^${LIST_MARK}|(?<!\p{L})(?:${WHO_RESTS}|HSSV|HS|SV|các (?:lớp|khối|hệ))(?!\p{L})[^.;:]{0,80}?\s)nghỉ(?=\s(?:${NAMED}|từ|vào|ngày|đến|cả ngày|sáng|chiều|tối|thứ)(?!\p{L})|\s\d|\s${NAMED}?\s?:)`,
  'iu',
);

/** `Học sinh không nghỉ học`, `Nếu mưa lớn, học sinh nghỉ học`: they do not rest, or it is not known yet whether they will. */
const MAY_NOT =
  /(?<!\p{L})(?:không|chưa)\s(?:(?:được|phải|bố trí|tổ chức|cho)\s){0,3}(?:\p{L}{1,12}\s){0,3}nghỉ(?!\p{L})|(?<!\p{L})(?:nếu|khi|trường hợp)(?!\p{L})[^.;]{0,160}(?<!\p{L})nghỉ(?!\p{L})|(?<!\p{L})nghỉ(?!\p{L})[^.;]{0,160}\s(?:nếu|trong trường hợp)(?!\p{L})/iu;

/** No other day stands beside, of which it is not said what it is. */
function tellsRest(text: string): boolean {
  if (!PEOPLE_REST.test(text) || MAY_NOT.test(text)) return false;
  const { days, untold } = restDaysIn(text);
  return days.length > 0 && days.every(({ kind }) => kind === 'rest') && untold.length === 0;
}

const wordsOf = ({ line }: ProgrammeItem, read: readonly Passage[]): string =>
  read.find((sentence) => placeOf(sentence).line === line)?.text ?? '';

/** `Dự kiến học sinh nghỉ học …` */
const statusOf = (each: ProgrammeItem, read: readonly Passage[]): Pick<ProgrammeItem, 'tentative'> => ({
  tentative: each.tentative || isTentative(wordsOf(each, read)),
});

/** With who rests, up to the verb and what it names. */
function titleOf(each: ProgrammeItem, read: readonly Passage[]): string {
  const { title } = each;
  const words = wordsOf(each, read);
  return capitalised(UP_TO_VERB.exec(withoutMark(words))?.[1] ?? title);
}
const UP_TO_VERB = new RegExp(
  String.raw`(?:^|,\s|:\s)((?:(?!\d\s?[/.-]\s?\d)[^.;:]){0,120}?(?<!\p{L})nghỉ(?:\s${NAMED})?)(?!\p{L})`,
  'iu',
);
