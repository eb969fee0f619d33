import type { ProgrammeItem } from '../../model/programme.ts';
import type { LocalDate } from '../../time/local.ts';
import { LAST_DAY } from '../due-words.ts';
import type { Layout, LayoutReading } from '../layout.ts';
import { spanOfItems } from './dated-text.ts';
import { readAnnounced } from './notice/announced.ts';
import { readErrata } from './notice/errata.ts';
import { readGathering } from './notice/gathering.ts';
import { readInvited } from './notice/invited.ts';
import { kindOf } from './notice/notice-kind.ts';
import { noticeOf } from './notice/notice-source.ts';
import { readRestDays } from './notice/rest-days.ts';
import { readChangesAndRests } from './notice/rests-beside-changes.ts';
import { asPrinted } from './notice/weekday-moves.ts';

/**
 * Notices in prose: a meeting is moved or put off, days are rest days, one meeting is announced. What such a notice does
 * not name stays as it was.
 */
export const noticeOfChange: Layout = {
  name: 'notice',
  genre: 'list',
  fit(document) {
    const kind = kindOf(document);
    return kind === null ? 0 : kind.fit;
  },
  read(document): LayoutReading {
    const kind = kindOf(document)?.name ?? 'gathering';
    const text = noticeOf(document, kind);
    const read = asPrinted(READERS[kind](text), text.toldDays);
    const reading = { ...read, items: read.items.map((each) => dueAtLast(each, document.masthead.issued)) };
    return {
      ...reading,
      namesOtherDays: reading.namesOtherDays ?? (kind === 'change' || kind === 'errata'),
      instead: { scope: 'partial', period: spanOfItems(reading.items) },
    };
  },
};

/** `Hạn đăng ký: 17h00 ngày 12/8`: nothing takes place then. */
const dueAtLast = (each: ProgrammeItem, issued: LocalDate | null): ProgrammeItem =>
  each.kind === 'event' && each.start !== null && each.start === each.end && LAST_DAY.test(each.title)
    ? {
        ...each,
        kind: 'task',
        timing: 'deadline',
        start: issued !== null && issued < each.start ? issued : each.start,
        dueTime: each.startTime,
        startTime: null,
        endTime: null,
        slot: null,
      }
    : each;

const READERS = {
  errata: readErrata,
  change: readChangesAndRests,
  rest: readRestDays,
  gathering: readGathering,
  invited: readInvited,
  announced: readAnnounced,
};
