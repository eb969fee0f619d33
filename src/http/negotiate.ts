import type { Language } from '../locale/sentence.ts';

/** What a client would rather have: RFC 9110 §12.5. */

export type Encoding = 'br' | 'gzip';

/** Null for none that we have. */
export function acceptedEncoding(header: string | string[] | undefined): Encoding | null {
  const weights = weightsOf(String(header ?? ''));
  return (['br', 'gzip'] as const).find((encoding) => (weights.get(encoding) ?? 0) > 0) ?? null;
}

/** Whether a page is wanted rather than data: only who names HTML gets it, and not who would rather have JSON. */
export function prefersPage(accept: string | undefined): boolean {
  const weights = weightsOf(accept ?? '');
  const page = Math.max(weights.get('text/html') ?? 0, weights.get('application/xhtml+xml') ?? 0);
  const data = Math.max(weights.get('application/json') ?? 0, weights.get('application/problem+json') ?? 0);
  return page > 0 && page >= data;
}

/** Vietnamese, unless English is asked for before it. */
export function acceptedLanguage(header: string | undefined): Language {
  const weights = weightsOf(header ?? '');
  const weightOf = (language: Language) =>
    Math.max(0, ...[...weights].flatMap(([tag, weight]) => (tag.split('-')[0] === language ? [weight] : [])));
  return weightOf('en') > weightOf('vi') ? 'en' : 'vi';
}

/** Names in lower case with their weights, 0 to 1. */
function weightsOf(header: string): ReadonlyMap<string, number> {
  return new Map(
    header.split(',').map((part) => {
      const [name = '', ...parameters] = part.split(';').map((piece) => piece.trim().toLowerCase());
      const q = parameters.find((parameter) => parameter.startsWith('q='));
      const weight = q === undefined ? 1 : Number(q.slice(2));
      return [name, Number.isNaN(weight) ? 0 : weight] as const;
    }),
  );
}
