import { linesOf, type SourceText, textOf } from '../model/block.ts';
import type { Organization } from '../model/organization.ts';
import { fold } from '../vietnamese/fold.ts';
import type { Masthead } from './masthead.ts';

/** Enough of the document to hold its head and first sentences. */
const HEAD_BLOCKS = 40;

/** The organisation whose document this is: its issuer is named and its province too; null unless exactly one is. */
export function recogniseOrganization(
  source: SourceText,
  masthead: Masthead,
  organizations: readonly Organization[],
): Organization | null {
  const lines = source.blocks.slice(0, HEAD_BLOCKS).flatMap(linesOf);
  const head = padded([...lines.map(textOf), masthead.issuer ?? '', masthead.title ?? ''].join(' \n '));
  const place = padded(`${masthead.place ?? ''} ${masthead.issuer ?? ''}`);
  const candidates = organizations.filter(
    ({ issuers, name, province }) =>
      [name, ...issuers].some((issuer) => head.includes(padded(issuer))) &&
      (province === null || place.includes(padded(province)) || head.includes(padded(`tỉnh ${province}`))),
  );
  return candidates.length === 1 ? candidates[0]! : null;
}

const padded = (text: string) => ` ${fold(text)} `;
