// Shows the last good board where the network has nothing to give. What is kept, the page itself puts there.
const CACHE = 'lich-board';
const PATIENCE_MS = 8000;

self.addEventListener('install', () => self.skipWaiting());
self.addEventListener('activate', (event) => event.waitUntil(self.clients.claim()));
self.addEventListener('fetch', (event) => {
  const { request } = event;
  const { origin, pathname } = new URL(request.url);
  if (request.method !== 'GET' || origin !== self.location.origin) return;
  if (request.mode === 'navigate') event.respondWith(page(request));
  else if (pathname.startsWith('/assets/')) event.respondWith(asset(request));
});

async function page(request) {
  try {
    const signal = AbortSignal.timeout(PATIENCE_MS);
    const answer = await fetch(request.url, { signal, cache: 'no-store', headers: { Accept: 'text/html' } });
    // Taken back: not shown again without network either.
    if (answer.status === 410) await forget(request);
    if (answer.ok || answer.status === 410) return answer;
    // A server that is starting up, or a proxy without one behind it. The page finds out whether there is a board.
    return (await kept(request)) ?? answer;
  } catch (error) {
    const last = await kept(request);
    if (last) return last;
    throw error;
  }
}

/** Every view and every day of the link, whichever was asked for. */
async function forget(request) {
  const linkOf = ({ url }) => new URL(url).pathname.split('/').slice(0, 3).join('/');
  const cache = await caches.open(CACHE);
  for (const one of await cache.keys()) if (linkOf(one) === linkOf(request)) await cache.delete(one);
}

async function asset(request) {
  return (await kept(request)) ?? fetch(request);
}

async function kept(request) {
  return (await caches.open(CACHE)).match(request.url);
}
