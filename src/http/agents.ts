/**
 * Which program asks for a feed, as far as its User-Agent tells, so that an office sees whether Outlook came at all.
 * The first row that fits wins.
 */
const KINDS: readonly (readonly [RegExp, string])[] = [
  [/Google-Calendar-Importer|Google-Calendar/i, 'Google'],
  [/Microsoft|Outlook|MSOffice|Exchange/i, 'Outlook'],
  [/iOS|iPhone|iPad|macOS|Mac OS X\/|CalendarAgent|dataaccessd|remindd/i, 'Apple'],
  [/Thunderbird/i, 'Thunderbird'],
  [/ICSx5/i, 'ICSx5'],
  [/DAVx5/i, 'DAVx5'],
  [/Nextcloud|ownCloud/i, 'Nextcloud'],
  [/Mozilla/i, 'browser'],
];

/** Agents are few and come again and again. */
const KEPT = 500;
const known = new Map<string, string>();

export function agentKind(userAgent: string | undefined): string {
  if (userAgent === undefined || userAgent === '') return 'none';
  const before = known.get(userAgent);
  if (before !== undefined) return before;
  const kind = KINDS.find(([pattern]) => pattern.test(userAgent))?.[1] ?? 'other';
  if (known.size >= KEPT) known.clear();
  known.set(userAgent, kind);
  return kind;
}
