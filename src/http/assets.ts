import { hash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import type { FastifyInstance } from 'fastify';
import { LichError } from '../errors.ts';
import { ASSETS, type AssetName } from '../pages/page.ts';
import { acceptedEncoding, type Encoding } from './negotiate.ts';
import { packText } from './packing.ts';

/** Style sheets and scripts. Their names change with their bytes, so that a browser never asks for one again. */

const FOLDER = join(import.meta.dirname, '../pages/assets');
/** Those that come from a package. */
const PACKAGED: Partial<Record<AssetName, string>> = { 'htmx.js': 'htmx.org/dist/htmx.min.js' };
const TYPES: Readonly<Record<string, string>> = {
  css: 'text/css; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
  svg: 'image/svg+xml; charset=utf-8',
};
/** RFC 8246: the bytes under this name never change. Seconds in a year. */
const FOR_EVER = 'public, max-age=31536000, immutable';

interface Asset {
  readonly path: string;
  readonly type: string;
  readonly bytes: Buffer;
}

const assets: ReadonlyMap<AssetName, Asset> = new Map(ASSETS.map((name) => [name, readAsset(name)]));
const byPath = new Map([...assets.values()].map((asset) => [asset.path, asset]));
const packed = new Map<string, Promise<Buffer>>();

/** `/assets/lich.0123456789.css` */
export function assetPath(name: AssetName): string {
  return assets.get(name)!.path;
}

/** For what is served under a name of its own. */
export function assetBytes(name: AssetName): Buffer {
  return assets.get(name)!.bytes;
}

/** Other bytes of any asset are another release: pages that stay open for weeks load themselves anew. */
export const RELEASE = hash('sha256', [...byPath.keys()].join('\n'), 'hex').slice(0, 10);

export function serveAssets(app: FastifyInstance): void {
  app.get<{ Params: { file: string } }>('/assets/:file', async (request, reply) => {
    const asset = byPath.get(`/assets/${request.params.file}`);
    if (asset === undefined) throw new LichError('route-unknown');
    const encoding = acceptedEncoding(request.headers['accept-encoding']);
    reply.header('Cache-Control', FOR_EVER).header('Vary', 'Accept-Encoding').type(asset.type);
    if (encoding === null) return reply.send(asset.bytes);
    return reply.header('Content-Encoding', encoding).send(await pack(asset, encoding));
  });
}

function readAsset(name: AssetName): Asset {
  const packaged = PACKAGED[name];
  const file = packaged === undefined ? join(FOLDER, name) : createRequire(import.meta.url).resolve(packaged);
  const bytes = readFileSync(file);
  const [stem = '', ending = ''] = name.split('.');
  const path = `/assets/${stem}.${hash('sha256', bytes, 'hex').slice(0, 10)}.${ending}`;
  return { path, type: TYPES[ending]!, bytes };
}

/** Packed once, when somebody first wants it: starting waits for nothing. */
function pack({ path, bytes }: Asset, encoding: Encoding): Promise<Buffer> {
  const key = `${encoding} ${path}`;
  const known = packed.get(key);
  if (known !== undefined) return known;
  const packing = packText(bytes, encoding, 'smallest');
  packed.set(key, packing);
  return packing;
}
