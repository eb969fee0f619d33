import type { Organization } from '../model/organization.ts';
import type { Delegate } from '../model/programme.ts';
import { findMentions } from './mentions.ts';

/** Somebody goes for somebody else: `Ủy quyền đ/c Bình dự`, `đ/c Bình dự thay`, `(đ/c Bình dự thay đ/c An)`. */

const NAME = '(?<who>[^.;()]{2,90}?)';
const FORMS = [
  // ủy quyền cho X dự …
  new RegExp(
    String.raw`(?:ủy quyền|uỷ quyền|phân công|giao)\s(?:cho\s)?${NAME}\s(?:đi\s)?(?:dự|họp|tham dự|tham gia|chủ trì|tiếp|làm việc|thay)(?!\p{L})(?:\s(?:họp\s)?thay\s(?<whom>[^.;()]{2,60}))?`,
    'iu',
  ),
  // X dự thay Y
  new RegExp(
    String.raw`(?:^|[(;,.]\s?)${NAME}\s(?:đi\s)?(?:dự|họp|tham dự|chủ trì|tiếp)(?:\s\p{L}+)?\sthay(?:\s(?<whom>[^.;()]{2,60}))?`,
    'iu',
  ),
];

/** `leaders`: who was to go, when the words do not say. Empty without a roster: nobody can be told apart. */
export function delegatesIn(text: string, leaders: readonly string[], organization: Organization | null): Delegate[] {
  if (organization === null) return [];
  for (const form of FORMS) {
    const match = form.exec(text);
    if (!match) continue;
    const to = personIn(match.groups!.who!, organization);
    const from = personIn(match.groups!.whom ?? '', organization) ?? leaders.find((id) => id !== to) ?? null;
    if (from !== null && from !== to) return [{ from, to, text: match[0].replace(/^[(;,.\s]+/u, '').trim() }];
  }
  return [];
}

const personIn = (text: string, organization: Organization) =>
  findMentions(text, organization, 'cell').find(({ kind, id }) => kind === 'person' && id !== null)?.id ?? null;
