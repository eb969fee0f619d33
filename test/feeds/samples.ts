import type { Feed, FeedScope } from '../../src/model/feed.ts';
import { NO_DETAILS, type Occurrence, type Party } from '../../src/model/occurrence.ts';
import type { LocalDate, LocalTime } from '../../src/time/local.ts';

/** 1 March 2025, 08:00 in Việt Nam. */
export const MOMENT = 1_740_790_800;
export const day = (text: string) => text as LocalDate;
export const time = (text: string) => text as LocalTime;

export function feed(scope: FeedScope, given: Partial<Feed> = {}): Feed {
  return {
    id: 'so-mau.feed',
    organizationId: 'so-mau',
    scope,
    title: 'Lịch công tác',
    description: 'Theo chương trình công tác',
    detail: 'full',
    showCancelled: true,
    showHolidays: false,
    color: '#4682B4',
    refreshMinutes: 60,
    ...given,
  };
}

export function party(kind: Party['kind'], id: string, given: Partial<Party> = {}): Party {
  return { kind, id, role: kind === 'person' ? 'chair' : 'preparer', certain: true, group: null, ...given };
}

let count = 0;

/** On the morning of 5 March 2025, chaired by the director and prepared by the office. */
export function occurrence(summary: string, given: Partial<Occurrence> = {}): Occurrence {
  return {
    uid: `uid-${String(count++).padStart(4, '0')}`,
    sequence: 0,
    createdAt: MOMENT,
    revisedAt: MOMENT,
    kind: 'event',
    summary,
    location: 'Phòng họp số 1',
    when: { type: 'slot', date: day('2025-03-05'), slot: 'morning', start: time('07:30'), end: time('11:30') },
    status: 'confirmed',
    busy: true,
    private: false,
    parties: [party('person', 'giam-doc'), party('unit', 'van-phong')],
    details: { ...NO_DETAILS, leadersText: 'Giám đốc', unitsText: 'Văn phòng' },
    source: {
      documentId: 'f'.repeat(64),
      documentName: 'chuong-trinh.txt',
      programmeTitle: 'Chương trình tháng 3',
      itemId: '1',
      line: 1,
      page: null,
    },
    digest: null,
    partiesOnly: false,
    ...given,
  };
}
