import type { OccurrenceDraft } from '../model/occurrence.ts';

/**
 * What a person can see of an entry, as one text: two are the same exactly when nothing visible changed. Where it
 * stands in its document is left out, because an amendment that adds a row above changes every line number.
 */
export function contentOf(draft: OccurrenceDraft): string {
  const { kind, summary, location, when, status, busy, parties, details, digest, partiesOnly } = draft;
  return canonical({
    kind,
    summary,
    location,
    when,
    status,
    busy,
    private: draft.private,
    parties,
    details,
    digest,
    partiesOnly,
  });
}

/** JSON with sorted keys, so that the order in which a store gives fields back plays no part. */
export function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`;
  if (value === null || typeof value !== 'object') return JSON.stringify(value) ?? 'null';
  const fields = Object.entries(value).filter(([, field]) => field !== undefined);
  return `{${fields
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, field]) => `${JSON.stringify(key)}:${canonical(field)}`)
    .join(',')}}`;
}
