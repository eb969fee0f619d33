import { isLive, type Occurrence, type OccurrenceDraft } from '../model/occurrence.ts';
import type { EpochSeconds } from '../time/zone.ts';
import { titleOf } from './drafts.ts';
import { expand } from './expand.ts';
import { publishedLater, restated } from './identify.ts';
import { match } from './matching.ts';
import type { Derivation, Rederivation, StatedEntry, StatingRevision } from './rederive.ts';

/**
 * Digests that were published while private work still stood in them beside the rest, as they would be published now:
 * what is private stands by itself, and what is left is gathered, or stands singly, anew. Nothing else is touched.
 *
 * @param entries of one programme
 * @param issues of the same, the first first
 * @param momentOf when what is made anew of an entry counts as changed
 * @param taken UIDs that nothing new may bear
 */
export function withoutPrivateLines(
  entries: readonly StatedEntry[],
  issues: readonly StatingRevision[],
  by: Derivation,
  momentOf: (known: Occurrence) => EpochSeconds,
  taken: ReadonlySet<string>,
): Rederivation {
  const told = issues.map((issue) => ({ issue, drafts: expand(issue.programme, { ...by, ...issue }).value }));
  const uids = new Set(taken);
  const changed = new Map<string, Rederivation['changed'][number]>();
  const added = new Map<string, StatedEntry>();
  const put = (before: StatedEntry, draft: OccurrenceDraft, at: EpochSeconds) => {
    const after = { ...before, occurrence: restated(before.occurrence, draft, at) };
    if (after.occurrence !== before.occurrence) changed.set(before.occurrence.uid, { before, after });
  };
  for (const { entry, teller, leaks } of leakingDigests(entries, told)) {
    const { occurrence: known } = entry;
    const at = momentOf(known);
    const next = isLive(known) ? digestNow(known, teller) : null;
    put(entry, next ?? stripped(known, leaks), at);
    if (!isLive(known)) continue;
    const isBeside = besides(known);
    const drafts = teller.drafts.filter((draft) => draft !== next && isBeside(draft) && !added.has(keyOf(draft)));
    const standing = new Map(
      entries.filter(({ occurrence }) => isBeside(occurrence)).map((one) => [one.occurrence, one]),
    );
    const matches = match([...standing.keys()], drafts, []);
    for (const draft of drafts) {
      const found = matches.get(draft);
      if (found !== undefined) put(standing.get(found)!, draft, at);
      else {
        const { id: revisionId, programmeKey } = teller.issue;
        added.set(keyOf(draft), { revisionId, occurrence: publishedLater(draft, uids, programmeKey, at) });
      }
    }
  }
  return { changed: [...changed.values()], added: [...added.values()] };
}

interface Teller {
  readonly issue: StatingRevision;
  readonly drafts: readonly OccurrenceDraft[];
}

function leakingDigests(entries: readonly StatedEntry[], told: readonly Teller[]) {
  const items = told.flatMap(({ issue }) => issue.programme.items);
  const hidden = new Set(items.filter((item) => item.private).map(titleOf));
  return entries.flatMap((entry) => {
    const teller = tellerOf(entry, told);
    const leaks = teller === null ? [] : leakingTitles(entry.occurrence, teller, hidden);
    return teller === null || leaks.length === 0 ? [] : [{ entry, teller, leaks }];
  });
}

/**
 * The last issue that gives such a digest, from the one on that the entry is from: one that says the same lines left the
 * entry as it was, though it calls some of them private. Null for what is no open digest.
 */
function tellerOf({ revisionId, occurrence }: StatedEntry, told: readonly Teller[]): Teller | null {
  const { digest } = occurrence;
  const first = told.findIndex(({ issue }) => issue.id === revisionId);
  if (digest === null || occurrence.private || first < 0) return null;
  const since = told.slice(first);
  const isOf = (draft: OccurrenceDraft) =>
    isSameDigest(draft, digest.key) || isSameDigest(draft, asPrivate(digest.key));
  const whole = since.findLast(({ issue }) => issue.programme.scope === 'full');
  return since.findLast(({ drafts }) => drafts.some(isOf)) ?? whole ?? since[0]!;
}

const isSameDigest = ({ digest }: OccurrenceDraft, key: string) => digest?.key === key;
const asPrivate = (key: string) => `${key} private`;
const keyOf = ({ digest, source }: OccurrenceDraft) => digest?.key ?? `${source?.documentId} ${source?.itemId}`;

/** Titles of work that some issue calls private, which the digest tells oftener than the open one of now does. */
function leakingTitles({ digest }: Occurrence, { drafts }: Teller, hidden: ReadonlySet<string>): readonly string[] {
  const then = digest?.lines.map(({ title }) => title) ?? [];
  const open = drafts.find((draft) => isSameDigest(draft, digest?.key ?? ''));
  const now = open?.digest?.lines.map(({ title }) => title) ?? [];
  const count = (list: readonly string[], title: string) => list.filter((one) => one === title).length;
  return [...new Set(then)].filter((title) => hidden.has(title) && count(then, title) > count(now, title));
}

/** The digest without what is private; all of it private where nothing else was in it. */
function digestNow({ digest }: Occurrence, { drafts }: Teller): OccurrenceDraft | null {
  const of = (key: string) => drafts.find((draft) => isSameDigest(draft, key));
  return of(digest!.key) ?? of(asPrivate(digest!.key)) ?? null;
}

/** Off, as an entry is that nothing states any more, and without what is private. */
function stripped(known: Occurrence, titles: readonly string[]): Occurrence {
  const lines = known.digest!.lines.filter(({ title }) => !titles.includes(title));
  const digest = { ...known.digest!, lines };
  return isLive(known) ? { ...known, digest, status: 'cancelled', busy: false } : { ...known, digest };
}

/** What may stand beside a digest for not standing in it: the private one of its period, or what is due on its day. */
function besides({ when, digest }: Occurrence): (draft: OccurrenceDraft) => boolean {
  const key = digest?.key ?? '';
  return (draft) =>
    when.type === 'due'
      ? draft.digest === null && draft.when.type === 'due' && draft.when.date === when.date
      : isSameDigest(draft, asPrivate(key));
}
