import { notice } from '../../../model/notice.ts';
import { capitalised } from '../../capital.ts';
import { gatheringIn } from '../../changes.ts';
import { findDates } from '../../dates.ts';
import { cutFields, type FieldRole } from '../../fields.ts';
import { item } from '../../items.ts';
import type { LayoutReading } from '../../layout.ts';
import { join, placeOf } from '../../passage.ts';
import { sessionOfCell } from '../../sessions.ts';
import { findTimes, slotOfTime } from '../../times.ts';
import { spansOf } from '../dated-text.ts';
import type { NoticeText } from './notice-text.ts';

/** One meeting, announced by labels: `Thời gian: 7h30 ngày …`, `Địa điểm: …`, `Thành phần: …`. */
export function readGathering(text: NoticeText): LayoutReading {
  const fields: Partial<Record<FieldRole, string>> = {};
  let line = placeOf(text.paragraphs[0]!).line;
  for (const paragraph of text.paragraphs) {
    const words = paragraph.text.replace(/^[\s\-–+*•]*(?:\d{1,2}|[a-zđ]|[IVX]{1,3})[.)/-]\s*|^[\s\-–+*•]+/u, '');
    for (const { role, value } of cutFields(words).fields) {
      if (value === '' || fields[role] !== undefined) continue;
      fields[role] = value;
      if (role === 'time') line = placeOf(join([paragraph], ' ')).line;
    }
  }
  const when = fields.time ?? '';
  const mention = findDates(when)[0];
  const spans = mention ? spansOf(mention, text.context) : [];
  const time = findTimes(when)[0];
  const session = /(?:buổi\s)?(?:sáng|chiều|tối)(?!\p{L})/iu.exec(when)?.[0];
  const items = spans.map((span, i) =>
    item({
      id: spans.length > 1 ? `1.${i + 1}` : '1',
      kind: 'event',
      title: titleOf(fields.content ?? subjectOf(text)),
      start: span.start,
      end: span.end,
      timing: span.start === null ? 'none' : 'on',
      timingText: mention?.text ?? null,
      slot: time?.start ? slotOfTime(time.start) : session ? sessionOfCell(session) : null,
      startTime: time?.start ?? null,
      endTime: time?.end ?? null,
      leadersText: fields.leader ?? null,
      participantsText: fields.participants ?? null,
      location: fields.location?.replace(/^tại\s/iu, '') ?? null,
      unitsText: fields.preparer ?? null,
      line,
    }),
  );
  const notices = spans.flatMap(({ problem, start }, i) =>
    problem ? [notice(problem, { line, item: items[i]!.id }, { printed: when, used: start ?? '' })] : [],
  );
  return { items, emptySlots: [], rules: [], notices, period: null };
}

/** A headline that only says what kind of paper it is: what it is about stands below. */
const KIND_ALONE = /^(?:thông báo|giấy mời|thư mời|giấy mời họp|kế hoạch|công văn|v\/v)[\s:]*$/iu;
const ABOUT = /^(?:v\/v|về việc|dự|họp|tham dự)(?!\p{L})/iu;

function subjectOf({ headline, paragraphs, sentences }: NoticeText): string {
  if (!KIND_ALONE.test(headline)) return headline;
  const about = paragraphs.find(({ text }) => ABOUT.test(text) && !/[.;:]$/u.test(text))?.text;
  const named = sentences.map(({ text }) => gatheringIn(text)).find((name) => name !== null);
  return about ?? named ?? headline;
}

const titleOf = (text: string) =>
  capitalised(
    text
      .replace(
        /^(?:(?:thông báo|giấy mời|thư mời|kế hoạch|công văn|về việc|v\/v|tổ chức|mời|(?:tham )?dự|họp mời)\s*:?\s*){1,4}(?=\p{L})/iu,
        '',
      )
      .replace(/[.;:\s]+$/u, ''),
  );
