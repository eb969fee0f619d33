// A line that is looked up moves inside the source only, so that the item stays where it is; keys go from doubt to doubt
// and from item to item. Without this the same links jump as links do. The page may be changed in place at any time:
// everything is found anew when it is needed.
const OFF = 'lich-keys';

document.addEventListener('click', (event) => {
  const link = event.target instanceof Element ? event.target.closest('a.to-line') : null;
  const line = link && document.getElementById(link.hash.slice(1));
  const source = line?.closest('.source');
  if (!source || source.scrollHeight <= source.clientHeight) return;
  event.preventDefault();
  const top = window.scrollY;
  location.replace(link.hash);
  source.scrollTop += line.getBoundingClientRect().top - source.getBoundingClientRect().top - 80;
  window.scrollTo({ top });
});

function isOn() {
  try {
    return localStorage.getItem(OFF) !== 'off';
  } catch {
    return true;
  }
}

function showKeys() {
  const panel = document.getElementById('keys');
  if (panel === null) return;
  panel.hidden = false;
  document.getElementById('keys-on').checked = isOn();
}

document.addEventListener('change', (event) => {
  if (event.target.id !== 'keys-on') return;
  try {
    localStorage.setItem(OFF, event.target.checked ? 'on' : 'off');
  } catch {}
});

// The next or the previous of its kind, from the one in which the focus is.
function step(selector, target, forward) {
  const all = [...document.querySelectorAll(selector)];
  if (all.length === 0) return;
  const here = all.findIndex((one) => one.contains(document.activeElement));
  const next = here < 0 ? 0 : (here + (forward ? 1 : -1) + all.length) % all.length;
  const place = all[next].querySelector(target);
  place?.focus();
  all[next].scrollIntoView({ block: 'nearest' });
}

const STEPS = {
  n: ['.doubt', 'button', true],
  p: ['.doubt', 'button', false],
  j: ['.item', '[data-key="e"]', true],
  k: ['.item', '[data-key="e"]', false],
};

function press(key) {
  if (STEPS[key]) return step(...STEPS[key]);
  if (/^[1-9]$/.test(key)) {
    const doubt = document.activeElement?.closest('.doubt');
    return doubt?.querySelectorAll('button[name="answer"]')[Number(key) - 1]?.click();
  }
  if (key === '?') {
    const panel = document.getElementById('keys');
    panel.open = !panel.open;
    return;
  }
  const item = document.activeElement?.closest('.item');
  const found = item?.querySelector(`[data-key="${key}"]`) ?? document.querySelector(`.toolbar [data-key="${key}"]`);
  found?.click();
}

document.addEventListener('keydown', (event) => {
  const isTyping =
    event.target instanceof Element && event.target.matches('input:not([type="checkbox"]), textarea, select');
  if (isTyping || event.altKey || event.ctrlKey || event.metaKey || !/^[a-z1-9?]$/.test(event.key) || !isOn()) return;
  press(event.key);
});

// Where a doubt was answered the next one waits; where an item was cancelled it is still there.
let place = null;
document.addEventListener('htmx:before:request', () => {
  const doubts = [...document.querySelectorAll('.doubt')];
  const doubt = doubts.findIndex((one) => one.contains(document.activeElement));
  const item = document.activeElement?.closest('.item')?.id ?? null;
  place = doubt >= 0 ? { doubt } : item === null ? null : { item };
});
document.addEventListener('htmx:after:swap', () => {
  showKeys();
  // Whoever came too late has to see it, wherever they are on the page.
  const problem = document.querySelector('#content > [role="alert"]');
  if (problem !== null) {
    problem.tabIndex = -1;
    problem.focus();
    return;
  }
  if (place === null) return;
  const doubts = document.querySelectorAll('.doubt');
  const inDoubt = doubts[Math.min(place.doubt ?? 0, doubts.length - 1)]?.querySelector('button');
  const inItem = place.item && document.getElementById(place.item)?.querySelector('[data-key="e"]');
  const target = place.item ? inItem : inDoubt;
  if (target && !target.closest('.doubt, .item').contains(document.activeElement))
    target.focus({ preventScroll: true });
  place = null;
});

showKeys();
