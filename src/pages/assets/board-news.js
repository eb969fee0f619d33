// News from the server: a stream says that there is something newer, and the page takes it over when it has it whole.
(() => {
  const LOOK_MS = 60_000;
  const QUIET_MS = 90_000;
  const RETRY_MS = 10_000;
  const CACHE = 'lich-board';
  const path = location.pathname;
  const kept = `lich-kept ${path}`;
  const board = () => document.getElementById('board');
  let stream = null;
  let heardAt = 0;
  let retry = 0;
  let isFetching = false;
  let isWanted = false;

  /** @param moment seconds by the server's clock, or null */
  function heard(moment) {
    heardAt = performance.now();
    if (moment !== null) localStorage.setItem('lich-offset', String(Math.round(moment * 1000 - Date.now())));
    const offset = Number(localStorage.getItem('lich-offset') ?? 0);
    localStorage.setItem(`lich-heard ${path}`, String(Date.now() + offset));
    document.dispatchEvent(new Event('lich:heard'));
  }

  function listen() {
    stream?.close();
    stream = new EventSource(board().dataset.events);
    stream.addEventListener('news', ({ data }) => {
      const { version, release, now } = JSON.parse(data);
      heard(now);
      if (release !== board().dataset.release) reloadFor(release);
      else if (version !== board().dataset.version) void take();
    });
    // A stream that broke off comes back by itself; one that was refused does not, and the page will say why.
    stream.addEventListener('error', () => {
      if (stream.readyState !== EventSource.CLOSED) return;
      clearTimeout(retry);
      retry = setTimeout(listen, RETRY_MS);
      void take();
    });
  }

  /** Once for a release: what cannot be had is not asked for for ever. */
  function reloadFor(release) {
    if (sessionStorage.getItem('lich-reloaded') === release) return;
    sessionStorage.setItem('lich-reloaded', release);
    location.reload();
  }

  /** One after the other: what changes meanwhile is fetched when this is done. */
  async function take() {
    isWanted = true;
    if (isFetching) return;
    isFetching = true;
    while (isWanted) {
      isWanted = false;
      try {
        await fetchBoard();
      } catch {
        // No answer, or half of one: what is shown stays.
      }
    }
    isFetching = false;
  }

  async function fetchBoard() {
    const answer = await fetch(location.href, { cache: 'no-store', headers: { Accept: 'text/html' } });
    if (answer.status === 404 || answer.status === 410) {
      await leave();
      return;
    }
    if (!answer.ok) return;
    const text = await answer.text();
    const fresh = wholeBoardIn(text);
    if (!fresh) return;
    heard(null);
    if (fresh.dataset.release !== board().dataset.release) {
      reloadFor(fresh.dataset.release);
      return;
    }
    swap(fresh);
    await keep(text, fresh);
  }

  function wholeBoardIn(text) {
    const fresh = new DOMParser().parseFromString(text, 'text/html').getElementById('board');
    return fresh?.querySelector('#board-end') ? fresh : null;
  }

  function swap(fresh) {
    if (fresh.dataset.version === board().dataset.version) return;
    board().replaceWith(document.adoptNode(fresh));
    document.dispatchEvent(new Event('lich:shown'));
  }

  /** For a start without network: by the service worker, and where there may be none by the page itself. */
  async function keep(text, shown) {
    localStorage.setItem(kept, shown.outerHTML);
    if (!('caches' in window)) return;
    const cache = await caches.open(CACHE);
    const assets = [...document.querySelectorAll('link[href], script[src]')].map((one) => one.href || one.src);
    for (const asset of assets) if (!(await cache.match(asset))) await cache.add(asset);
    // Last, so that a page that is kept has all that it needs.
    await cache.put(location.href, new Response(text, { headers: { 'Content-Type': 'text/html; charset=utf-8' } }));
    for (const request of await cache.keys()) {
      const isAsset = new URL(request.url).pathname.startsWith('/assets/');
      if (isAsset && !assets.includes(request.url)) await cache.delete(request);
    }
  }

  /** The link was taken back: nothing of it stays on this screen. */
  async function leave() {
    localStorage.removeItem(kept);
    if ('caches' in window) await caches.delete(CACHE);
    stream?.close();
    location.reload();
  }

  /** A page out of the browser's own cache may be older than what was kept. */
  function restore() {
    const text = localStorage.getItem(kept);
    const old = text && wholeBoardIn(text);
    const isNewer = old && old.dataset.day >= board().dataset.day && old.dataset.release === board().dataset.release;
    if (isNewer && !navigator.onLine) swap(old);
    return isNewer ? old : null;
  }

  const last = restore();
  listen();
  stream.addEventListener('error', () => heardAt === 0 && last && swap(last), { once: true });
  void take();
  setInterval(() => {
    if (performance.now() - heardAt < QUIET_MS) return;
    void take();
  }, LOOK_MS);
  addEventListener('online', () => {
    listen();
    void take();
  });
  navigator.serviceWorker?.register('/board/worker.js', { scope: '/board/' }).catch(() => {});
})();
