// The office's clock, whatever the zone and the clock of this machine: what is going on, what is over, night and day.
(() => {
  const HANOI_MS = 7 * 3600 * 1000;
  const DAY_MS = 24 * 3600 * 1000;
  const GRACE_MS = 60_000;
  const LOST_MS = 15 * 60_000;
  const board = () => document.getElementById('board');
  const read = (name) => Number(localStorage.getItem(name) ?? 0);

  /** Milliseconds since 1970 by the server's clock, as far as it was ever heard. */
  const now = () => Date.now() + read('lich-offset');
  /** `2026-11-28T08:20` on the office's wall. */
  const wall = (moment) => new Date(moment + HANOI_MS).toISOString().slice(0, 16);

  /** `09:00`, and `09:00, 26/11` where that was not today. */
  function since(then, today) {
    const [, month, day] = then.slice(0, 10).split('-');
    return then.slice(0, 10) === today.slice(0, 10) ? then.slice(11) : `${then.slice(11)}, ${day}/${Number(month)}`;
  }

  function paint() {
    const shown = board();
    if (!shown) return;
    const moment = now();
    shown.querySelector('.clock').textContent = wall(moment).slice(11);
    paintEntries(shown, moment / 1000);
    // A board of another day says so; the news of midnight has a minute to come in.
    const day = shown.dataset.day;
    const isOld = day !== wall(moment - GRACE_MS).slice(0, 10) && day !== wall(moment).slice(0, 10);
    show(shown.querySelector('.stale'), isOld);
    shown.classList.toggle('is-old', isOld);
    const heard = read(`lich-heard ${location.pathname}`) || moment;
    show(shown.querySelector('.lost'), moment - heard > LOST_MS);
    shown.querySelector('.lost-since').textContent = since(wall(heard), wall(moment));
    paintNight(shown.dataset, wall(moment).slice(11));
    // A little aside every day, so that no edge burns itself into the screen.
    document.documentElement.dataset.shift = String(Math.floor((moment + HANOI_MS) / DAY_MS) % 4);
  }

  function paintEntries(shown, second) {
    for (const entry of shown.querySelectorAll('[data-end]')) {
      const { start, end } = entry.dataset;
      const isPast = Number(end) <= second;
      const isRunning = start !== undefined && Number(start) <= second && !isPast;
      entry.classList.toggle('past', isPast);
      entry.classList.toggle('running', isRunning);
      show(entry.querySelector('.is-past'), isPast);
      show(entry.querySelector('.is-running'), isRunning);
    }
  }

  function paintNight({ darkFrom, darkTo }, time) {
    if (!darkFrom || !darkTo) return;
    const isOver = darkFrom > darkTo;
    const isDark = isOver ? time >= darkFrom || time < darkTo : time >= darkFrom && time < darkTo;
    document.documentElement.dataset.theme = isDark ? 'dark' : 'light';
  }

  function show(element, isShown) {
    if (element && element.hidden === isShown) element.hidden = !isShown;
  }

  document.addEventListener('lich:shown', paint);
  document.addEventListener('lich:heard', paint);
  setInterval(paint, 5000);
  paint();
})();
