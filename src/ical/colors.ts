import { FEED_COLORS } from '../model/feed.ts';

/** The CSS3 name nearest to `#RRGGBB` among those that feeds are painted with; RFC 7986 §5.9 takes names only. */
export function colorName(hex: string): string {
  const wanted = channelsOf(hex);
  const distance = (value: string) =>
    channelsOf(value).reduce((sum, channel, i) => sum + (channel - wanted[i]!) ** 2, 0);
  const [nearest] = Object.entries(FEED_COLORS).sort(([, a], [, b]) => distance(a) - distance(b));
  return nearest![0];
}

/** Black for what is no colour. */
function channelsOf(hex: string): readonly number[] {
  return [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16) || 0);
}
