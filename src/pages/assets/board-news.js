// News from the server: a stream says that there is something newer, and the page takes it over when it has it whole.
(() => {
  const LOOK_MS = 60_000;
  const QUIET_MS = 90_000;
  const RETRY_MS = 10_000;
  const RELOAD_MS = 600_000;
  const CACHE = 'lich-board';
  /** Many screens that ask for a link that is gone are told to wait; who asks for one in force never is. */
  const TAKEN_BACK = ['board-unknown', 'board-revoked', 'too-many-requests'].map((code) => `urn:lich:problem:${code}`);
  /** What a kept page is shown with. */
  const KEPT_HEADERS = ['Content-Type', 'Content-Security-Policy', 'Referrer-Policy'];
  const path = location.pathname;
  // A day or a language that was asked for is another page.
  const kept = `lich-kept ${path}${location.search}`;
  const board = () => document.getElementById('board');
  /** Whose style sheets and scripts run here, whatever board is shown with them. */
  const release = board().dataset.release;
  let stream = null;
  let newsAt = 0;
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
    clearTimeout(retry);
    stream?.close();
    newsAt = performance.now();
    stream = new EventSource(board().dataset.events);
    stream.addEventListener('news', ({ data }) => {
      const { version, release: latest, now } = JSON.parse(data);
      newsAt = performance.now();
      heard(now);
      if (latest !== release && reloadFor(latest)) return;
      if (version !== board().dataset.version) void take();
    });
    // A stream that broke off comes back by itself; one that was refused does not, and the page will say why.
    stream.addEventListener('error', () => {
      if (stream.readyState !== EventSource.CLOSED) return;
      clearTimeout(retry);
      retry = setTimeout(listen, RETRY_MS);
      void take();
    });
  }

  /**
   * Once for a release, and where that did not bring it, not again for a while: until then its boards are shown with what
   * is here. Answers whether the page goes.
   */
  function reloadFor(wanted) {
    const [last, at] = (sessionStorage.getItem('lich-reloaded') ?? '').split(' ');
    if (last === wanted && Math.abs(Date.now() - Number(at)) < RELOAD_MS) return false;
    sessionStorage.setItem('lich-reloaded', `${wanted} ${Date.now()}`);
    location.reload();
    return true;
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
    if ([404, 410, 429].includes(answer.status)) {
      if (await isTakenBack()) await leave();
      return;
    }
    if (!answer.ok) return;
    const text = await answer.text();
    const page = new DOMParser().parseFromString(text, 'text/html');
    const fresh = wholeBoardIn(page);
    if (!fresh) return;
    heard(null);
    if (fresh.dataset.release !== release && reloadFor(fresh.dataset.release)) return;
    swap(fresh);
    const headers = KEPT_HEADERS.map((name) => [name, answer.headers.get(name) ?? '']);
    await keep(fresh, page, new Response(text, { headers }));
  }

  /** A proxy with nothing behind it says 404 too: only the service itself ends a board. */
  async function isTakenBack() {
    const answer = await fetch(location.href, { cache: 'no-store', headers: { Accept: 'application/problem+json' } });
    return TAKEN_BACK.includes((await answer.json()).type);
  }

  function wholeBoardIn(page) {
    const fresh = page.getElementById('board');
    return fresh?.querySelector('#board-end') ? fresh : null;
  }

  function swap(fresh) {
    if (fresh.dataset.version === board().dataset.version) return;
    board().replaceWith(document.adoptNode(fresh));
    document.dispatchEvent(new Event('lich:shown'));
  }

  /** For a start without network: by the service worker, and where there may be none by the page itself. */
  async function keep(shown, page, answer) {
    localStorage.setItem(kept, shown.outerHTML);
    if (!('caches' in window)) return;
    const cache = await caches.open(CACHE);
    const assets = [...page.querySelectorAll('link[href], script[src]')].map((one) => one.href || one.src);
    for (const asset of assets) if (!(await cache.match(asset))) await cache.add(asset);
    // Last, so that a page that is kept has all that it needs.
    await cache.put(location.href, answer);
    for (const request of await cache.keys()) {
      const isAsset = new URL(request.url).pathname.startsWith('/assets/');
      if (isAsset && !assets.includes(request.url)) await cache.delete(request);
    }
  }

  /** The link was taken back: nothing of it stays on this screen. */
  async function leave() {
    // Every view and every day of the link.
    const ofLink = `lich-kept ${path.split('/').slice(0, 3).join('/')}`;
    for (const key of Object.keys(localStorage)) if (key.startsWith(ofLink)) localStorage.removeItem(key);
    if ('caches' in window) await caches.delete(CACHE);
    stream?.close();
    location.reload();
  }

  /** A page out of the browser's own cache may be older than what was kept. */
  function restore() {
    const text = localStorage.getItem(kept);
    const old = text && wholeBoardIn(new DOMParser().parseFromString(text, 'text/html'));
    const isNewer = old && old.dataset.day >= board().dataset.day && old.dataset.release === release;
    if (isNewer && !navigator.onLine) swap(old);
    return isNewer ? old : null;
  }

  const last = restore();
  listen();
  stream.addEventListener('error', () => heardAt === 0 && last && swap(last), { once: true });
  void take();
  setInterval(() => {
    // It speaks once a minute: an open stream that does not is one whose other end is gone.
    if (performance.now() - newsAt > QUIET_MS) listen();
    if (performance.now() - heardAt > QUIET_MS) void take();
  }, LOOK_MS);
  addEventListener('online', () => {
    listen();
    void take();
  });
  navigator.serviceWorker?.register('/board/worker.js', { scope: '/board/' }).catch(() => {});
})();
