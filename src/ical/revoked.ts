import { NO_DETAILS, type Occurrence } from '../model/occurrence.ts';
import { uuidOf } from '../model/uid.ts';
import { type EpochSeconds, localAt } from '../time/zone.ts';
import { renderFeed } from './calendar.ts';

const TITLE = 'Liên kết đã thu hồi';
const EXPLANATION = 'Hãy xóa lịch này và hỏi văn phòng để nhận liên kết mới.';
/** A week: clients go on asking for what is gone, whatever they are answered. */
const REFRESH_MINUTES = 7 * 24 * 60;
const GREY = '#2F4F4F';

/**
 * What a link answers for a while after it was taken back: neither 404 nor 410 stops a client or is shown to anybody,
 * an entry is.
 */
export function renderRevoked(revokedAt: EpochSeconds): string {
  const day = localAt(revokedAt).date;
  const occurrence: Occurrence = {
    uid: uuidOf('lich/revoked'),
    sequence: 0,
    createdAt: revokedAt,
    revisedAt: revokedAt,
    kind: 'event',
    summary: TITLE,
    location: null,
    when: { type: 'days', start: day, end: day },
    status: 'confirmed',
    busy: false,
    private: false,
    parties: [],
    details: { ...NO_DETAILS, note: EXPLANATION },
    source: null,
    digest: null,
    partiesOnly: false,
  };
  const head = { title: TITLE, description: EXPLANATION, color: GREY, refreshMinutes: REFRESH_MINUTES };
  return renderFeed(head, [{ occurrence, busy: false, certain: true, role: null }]).value;
}
