// A line that is looked up moves inside the source only, so that the item stays where it is; n and p go from doubt to
// doubt. Without this the same links jump as links do.
for (const link of document.querySelectorAll('a.to-line')) {
  link.addEventListener('click', (event) => {
    const line = document.getElementById(link.hash.slice(1));
    const source = line?.closest('.source');
    if (!source || source.scrollHeight <= source.clientHeight) return;
    event.preventDefault();
    const top = window.scrollY;
    location.replace(link.hash);
    source.scrollTop += line.getBoundingClientRect().top - source.getBoundingClientRect().top - 80;
    window.scrollTo({ top });
  });
}

document.addEventListener('keydown', (event) => {
  const isTyping = event.target instanceof Element && event.target.matches('input, textarea, select');
  if (isTyping || event.altKey || event.ctrlKey || event.metaKey || !['n', 'p'].includes(event.key)) return;
  const doubts = [...document.querySelectorAll('.doubt')];
  if (doubts.length === 0) return;
  const here = doubts.findIndex((doubt) => doubt.contains(document.activeElement));
  const next = here < 0 ? 0 : (here + (event.key === 'n' ? 1 : -1) + doubts.length) % doubts.length;
  doubts[next].querySelector('button').focus();
});
