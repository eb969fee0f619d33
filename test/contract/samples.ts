import type { Board } from '../../src/model/board.ts';
import type { SourceDocument } from '../../src/model/document.ts';
import { AS_THE_FEED, type Feed } from '../../src/model/feed.ts';
import type { Occurrence } from '../../src/model/occurrence.ts';
import type { Organization } from '../../src/model/organization.ts';
import { PROGRAMME_FORMAT, type Programme } from '../../src/model/programme.ts';
import type { Revision } from '../../src/model/revision.ts';
import type { AppPassword } from '../../src/store/dav-port.ts';
import type { FeedLink } from '../../src/store/port.ts';
import type { LocalDate, LocalTime } from '../../src/time/local.ts';

/** Small, whole values for tests of the store. */

export const MOMENT = 1_740_000_000;

export function organization(given: Partial<Organization> = {}): Organization {
  return {
    id: 'so-mau',
    name: 'Sở Mẫu',
    shortName: null,
    province: null,
    issuers: ['SỞ MẪU'],
    example: true,
    persons: [],
    units: [],
    groups: [],
    hours: [],
    showTentativeGroups: true,
    showHolidays: false,
    ...given,
  };
}

export function programme(given: Partial<Programme> = {}): Programme {
  return {
    format: PROGRAMME_FORMAT,
    organization: 'so-mau',
    genre: 'day-schedule',
    title: 'Chương trình công tác tháng 3',
    number: null,
    issuer: 'SỞ MẪU',
    signer: null,
    issued: null,
    period: { start: '2025-03-01', end: '2025-03-31' },
    amendment: 0,
    scope: 'full',
    rules: [],
    items: [],
    emptySlots: [],
    notices: [],
    ...given,
  };
}

export function document(given: Partial<SourceDocument> = {}): SourceDocument {
  return {
    id: 'a'.repeat(64),
    organizationId: 'so-mau',
    fileName: 'tháng 3.txt',
    format: 'text',
    bytes: new Uint8Array([0, 1, 2, 255]),
    receivedAt: MOMENT,
    receivedBy: 'văn thư',
    removed: null,
    ...given,
  };
}

export function draft(given: Partial<Revision> = {}): Revision {
  return {
    id: 'revision-1',
    organizationId: 'so-mau',
    documentId: null,
    programme: programme(),
    createdAt: MOMENT,
    version: 1,
    amends: null,
    restoredFrom: null,
    acceptance: null,
    ...given,
  };
}

export function occurrence(uid: string, day: string, given: Partial<Occurrence> = {}): Occurrence {
  return {
    uid,
    sequence: 0,
    createdAt: MOMENT,
    revisedAt: MOMENT,
    kind: 'event',
    summary: 'Họp giao ban',
    location: null,
    when: {
      type: 'slot',
      date: day as LocalDate,
      slot: 'morning',
      start: '07:30' as LocalTime,
      end: '11:30' as LocalTime,
    },
    status: 'confirmed',
    digest: null,
    partiesOnly: false,
    busy: true,
    private: false,
    parties: [],
    details: {
      leadersText: null,
      unitsText: null,
      participantsText: null,
      product: null,
      timingText: null,
      dueDate: null,
      note: null,
      section: [],
      printedTitle: null,
      review: [],
    },
    source: {
      documentId: 'a'.repeat(64),
      documentName: 'tháng 3.txt',
      programmeTitle: null,
      itemId: '1',
      line: 1,
      page: null,
    },
    ...given,
  };
}

export function feed(given: Partial<Feed> = {}): Feed {
  return {
    id: 'so-mau.organization',
    organizationId: 'so-mau',
    scope: { type: 'organization' },
    title: 'Lịch công tác Sở Mẫu',
    description: '',
    detail: 'full',
    showCancelled: true,
    showHolidays: false,
    color: '#1F6FB2',
    refreshMinutes: 60,
    ...given,
  };
}

export function link(given: Partial<FeedLink> = {}): FeedLink {
  return {
    id: 'link-1',
    organizationId: 'so-mau',
    feedId: 'so-mau.organization',
    tokenHash: 'f'.repeat(64),
    label: 'Điện thoại',
    view: AS_THE_FEED,
    createdAt: MOMENT,
    revokedAt: null,
    uses: 0,
    lastUsedAt: null,
    lastAgent: null,
    ...given,
  };
}

export function appPassword(given: Partial<AppPassword> = {}): AppPassword {
  return {
    id: 'p-1',
    organizationId: 'so-mau',
    user: 'so-mau-abc23',
    label: 'iPhone',
    passwordHash: 'c'.repeat(64),
    feedIds: ['so-mau.person.an'],
    createdAt: MOMENT,
    revokedAt: null,
    lastUsedAt: null,
    lastAgent: null,
    ...given,
  };
}

export function board(given: Partial<Board> = {}): Board {
  return {
    id: 'board-1',
    organizationId: 'so-mau',
    label: 'Sảnh tầng 1',
    scope: { type: 'organization' },
    view: 'today',
    detail: 'full',
    dark: null,
    createdAt: MOMENT,
    revokedAt: null,
    ...given,
  };
}
