import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import type { Encoding } from './negotiate.ts';

/** `smallest` is slow, for what is packed once; otherwise soon. */
export function packText(text: string | Buffer, encoding: Encoding, effort?: 'smallest'): Promise<Buffer> {
  const bytes = typeof text === 'string' ? Buffer.from(text, 'utf8') : text;
  if (encoding === 'gzip') return promisify(gzip)(bytes, { level: effort === 'smallest' ? 9 : 6 });
  const quality = effort === 'smallest' ? 11 : 5;
  return promisify(brotliCompress)(bytes, {
    params: { [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT, [constants.BROTLI_PARAM_QUALITY]: quality },
  });
}
