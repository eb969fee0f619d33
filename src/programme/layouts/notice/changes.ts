import { notice } from '../../../model/notice.ts';
import { type Move, readMove } from '../../changes.ts';
import { findDates } from '../../dates.ts';
import { fateOf } from '../../fates.ts';
import type { LayoutReading } from '../../layout.ts';
import { join, type Passage, placeOf } from '../../passage.ts';
import { isRule } from '../../rules.ts';
import { sentencesOf } from '../../sentences.ts';
import { slotOfTime } from '../../times.ts';
import { atMoment, inOrder, type Told } from './at-moment.ts';
import { besidesKept } from './beside-put-off.ts';
import { partOf } from './change-parts.ts';
import { type ChangedLine, changedLines, linesRead, toldChange, unclearLines } from './changed-lines.ts';
import { extended, isSameDue } from './extended.ts';
import { leftOver, surelyBeside } from './left-over.ts';
import { keptIn, moved } from './moved.ts';
import { movesIn } from './moves.ts';
import { commonPlace } from './new-place.ts';
import { notMoved } from './not-moved.ts';
import type { NoticeText } from './notice-text.ts';
import { otherHours } from './other-hours.ts';
import { putOff } from './put-off.ts';
import { readRows } from './rows-told.ts';
import { thingsLeft } from './things-left.ts';
import { daysLeft } from './times-left.ts';
import { unclearOrAlone } from './unclear.ts';

/** A notice that moves meetings gives each its new day; one that only puts off gives none: no old day stays live. */
export function readChanges(text: NoticeText): LayoutReading {
  const rows = readRows(text);
  if (rows) return rows;
  const rules = text.sentences.filter(({ text: words }) => isRule(words));
  const extensions = text.sentences.flatMap((sentence) => {
    const told = extended(sentence, '1', text);
    return told ? [{ sentence, told }] : [];
  });
  const last = new Set(extensions.map(({ sentence }) => sentence.text));
  const others = bodyOf(text).flatMap((each) => withoutSentences(each, last));
  const listed = changedLines(others);
  const besideOthers = isOtherBeside(listed, text);
  const isTold = listed.length > 1 || listed.some((each) => each.listed) || besideOthers || tellsMore(listed, text);
  const lines = isTold ? listed : [];
  const isLeft = besides(lines);
  const fated = fatesIn({ ...text, paragraphs: text.paragraphs.filter(isLeft) });
  const due = extensions.filter(({ told }, i) => !extensions.slice(0, i).some((other) => isSameDue(other.told, told)));
  const moving = movesIn(text).filter(
    ({ sentence }) =>
      isLeft(sentence) &&
      !fated.lines.has(placeOf(sentence).line) &&
      !extensions.some((each) => each.sentence.text === sentence.text),
  );
  const told = new Set([...moving.map(({ sentence }) => placeOf(sentence).line), ...fated.lines]);
  const unclear =
    lines.length === 0
      ? []
      : unclearLines(others).filter(({ places }) => !places.some(({ place }) => told.has(place.line)));
  const own = lines.map((each) => (besideOthers ? toldChange(each, text) : asSaid(each, lines, text)));
  const known = [
    ...lines.map(({ passage }) => passage),
    ...fated.passages,
    ...[...moving, ...extensions].map(({ sentence }) => sentence),
  ];
  const clear = [...own, ...fated.told, ...due.map(({ told }) => told)];
  const { asked, alone } = unclearOrAlone(unclear, clear, known, text);
  const movedTold = moving.map(({ sentence, move }) =>
    moved(sentence, move, '1', text, lines.length + moving.length + fated.told.length > 1),
  );
  const beside =
    lines.length === 0
      ? surelyBeside(movedTold, moving, text)
      : [...alone, ...leftOver([...clear, ...asked, ...alone], [...known, ...unclear], text)];
  const read =
    lines.length + moving.length + fated.told.length + due.length > 0
      ? inOrder(
          own,
          movedTold,
          fated.told,
          due.map(({ told }) => told),
          asked,
          beside,
          besidesKept(text, lines) ? [putOff(text)] : [],
        )
      : notMoved(text, listed);
  const moves = lines.length + moving.length + fated.told.length > 0;
  const left = moves ? daysLeft(read, text) : [];
  // A last day that is put later says nothing of the other days of the text.
  const namesOtherDays = moves || due.length === 0;
  const hours = namesOtherDays ? otherHours([...read, ...left], text) : [];
  const notices = rules.map((rule) =>
    notice('rule-without-date', { line: placeOf(rule).line }, { printed: rule.text }),
  );
  return {
    items: [...read, ...left].flatMap(({ items }) => items),
    emptySlots: [],
    rules: rules.map((rule) => ({ text: rule.text.replace(/[.;\s]+$/u, ''), line: placeOf(rule).line })),
    notices: [
      ...notices,
      ...fated.off,
      ...[...read, ...left].flatMap((each) => each.notices),
      ...hours,
      ...(namesOtherDays ? thingsLeft([...read, ...left], hours, text) : []),
    ],
    period: null,
    namesOtherDays,
  };
}

/** Below the headline; a message of one paragraph is its own, and what a word of moving tells in it is read as any move. */
function bodyOf({ headline, paragraphs }: NoticeText): readonly Passage[] {
  const below = paragraphs.filter((each) => !headline.includes(each.text));
  return below.length > 0 ? below : paragraphs.filter((each) => readMove(each.text) === null);
}

/** What is left of a paragraph without some of its sentences. */
function withoutSentences(paragraph: Passage, out: ReadonlySet<string>): Passage[] {
  const all = sentencesOf(paragraph);
  const left = all.filter(({ text }) => !out.has(text));
  if (left.length === all.length) return [paragraph];
  return left.length === 0 ? [] : [join(left, ' ')];
}

/** The only line that moves something, or its place, says what, and no other line of the notice moves it too. */
function tellsMore(lines: readonly ChangedLine[], text: NoticeText): boolean {
  const [only] = lines;
  const isOther = only?.change.fate === 'moved' || (only?.change.fate === 'stays' && only.change.location !== null);
  if (lines.length !== 1 || !only || !isOther || only.caused) return false;
  const { line } = placeOf(only.passage);
  return movesIn(text).every(({ move, sentence }) => move.what === '' || placeOf(sentence).line === line);
}

/**
 * `Buổi làm việc với Chi bộ … chiều 24/8 vẫn giữ nguyên.`, `Riêng buổi đối thoại, trước đây ấn định vào 18/12, sẽ diễn ra ngày
 * 20/12.`: another thing than those that the notice moves.
 */
function isOtherBeside([only, ...others]: readonly ChangedLine[], text: NoticeText): boolean {
  if (!only || others.length > 0 || only.change.moment.date === null) return false;
  if (only.change.fate !== 'stays' && (only.change.fate !== 'moved' || readMove(only.passage.text) !== null))
    return false;
  const name = only.change.name.toLowerCase();
  const moves = movesIn(text).filter(({ sentence }) => placeOf(sentence).line !== placeOf(only.passage).line);
  const isOther = ({ what }: Move) =>
    what !== '' && !what.toLowerCase().includes(name) && !name.includes(what.toLowerCase());
  const [day] = only.change.moment.date.days;
  // `Lịch tiếp dân ngày 26/5 vẫn thực hiện` beside that of 12/5, which moves to 14/5.
  const isOfOtherDay = ({ text: sentence }: Passage) =>
    findDates(sentence).every(({ days }) => days.every((each) => each.day !== day!.day || each.month !== day!.month));
  return moves.length > 0 && moves.every(({ move, sentence }) => isOther(move) || isOfOtherDay(sentence));
}

/** The only thing that changes takes place where the notice says so, and at the hour that it says to stay. */
function asSaid(line: ChangedLine, lines: readonly ChangedLine[], text: NoticeText): Told {
  const told = toldChange(line, text);
  if (lines.length > 1 || line.change.fate === 'off') return told;
  const [place, time] = [commonPlace(text), keptIn(text)];
  const items = told.items.map((each) => ({
    ...each,
    location: each.location ?? place,
    ...(each.startTime === null && time?.start
      ? { startTime: time.start, endTime: time.end, slot: slotOfTime(time.start) }
      : {}),
  }));
  return { ...told, items };
}

/** Whether something stands on none of the lines that are read already. */
function besides(lines: readonly ChangedLine[]): (passage: Passage) => boolean {
  const read = new Set(linesRead(lines));
  return (passage) => !read.has(placeOf(passage).line);
}

/** What the notice says, thing by thing, of days that it names with them; what is off is told beside the items. */
function fatesIn(text: NoticeText) {
  const fates = text.paragraphs.flatMap((passage) => {
    const fate = fateOf(passage.text, false, partOf(passage, text.paragraphs)?.name);
    return fate ? [{ passage, fate }] : [];
  });
  const live = fates.filter(({ fate }) => fate.fate !== 'off');
  const off = live.length === 0 ? [] : fates.filter(({ fate }) => fate.fate === 'off');
  return {
    told: live.map(({ passage, fate }) => {
      const location = fate.location ?? partOf(passage, text.paragraphs)?.location ?? null;
      return atMoment(passage, { ...fate, location, id: '1' }, text.context);
    }),
    passages: fates.map(({ passage }) => passage),
    lines: new Set(live.map(({ passage }) => placeOf(passage).line)),
    off: off.map(({ passage }) =>
      notice('line-unread', { line: placeOf(passage).line }, { printed: passage.text.slice(0, 120) }),
    ),
  };
}
