// What does not fit on the screen is on the next one: lines are packed into screens, and the screens are turned.
(() => {
  const TURN_MS = 12_000;
  let page = 0;
  let pages = 1;

  /** Puts the number of its screen on every line. Measured with all lines shown. */
  function pack() {
    const flow = document.querySelector('#board .flow');
    if (!flow) return;
    flow.classList.add('measuring');
    for (const hidden of flow.querySelectorAll('.line[hidden], .sheet[hidden]')) hidden.hidden = false;
    const columnsHead = flow.querySelector('.columns-head');
    const room = flow.clientHeight - (columnsHead ? columnsHead.offsetHeight : 0);
    let [at, used] = [0, 0];
    for (const sheet of flow.querySelectorAll('.sheet')) {
      // Made for screens of another width.
      if (sheet.offsetParent === null) continue;
      const head = sheet.querySelector('.sheet-head');
      const lines = [...sheet.querySelectorAll('.line')];
      const isBeside = lines.length > 0 && lines[0].offsetTop < head.offsetTop + head.offsetHeight;
      const cost = (sum) => (isBeside ? Math.max(head.offsetHeight, sum) : head.offsetHeight + sum) + gapOf(sheet);
      let sum = 0;
      for (const line of lines) {
        const height = line.offsetHeight;
        if (used + cost(sum + height) > room && used + sum > 0) {
          at += 1;
          [used, sum] = [0, 0];
        }
        sum += height;
        line.dataset.page = String(at);
      }
      used += cost(sum);
    }
    pages = at + 1;
    flow.classList.remove('measuring');
    turnTo(Math.min(page, pages - 1));
  }

  const gapOf = (sheet) => Number.parseFloat(getComputedStyle(sheet).marginBottom) || 0;

  function turnTo(wanted) {
    page = wanted;
    for (const sheet of document.querySelectorAll('#board .sheet')) {
      const lines = [...sheet.querySelectorAll('.line')];
      for (const line of lines) line.hidden = line.dataset.page !== String(page);
      const first = lines.findIndex((line) => !line.hidden);
      sheet.hidden = first < 0;
      sheet.querySelector('.goes-on').hidden = first <= 0;
    }
    const turn = document.querySelector('#board .turn');
    if (turn) turn.textContent = pages > 1 ? `${page + 1}/${pages}` : '';
  }

  const next = () => turnTo((page + 1) % pages);
  document.addEventListener('lich:shown', pack);
  document.addEventListener('click', next);
  addEventListener('resize', pack);
  // Letters of another font are of another size.
  document.fonts?.ready.then(pack);
  setInterval(() => pages > 1 && next(), TURN_MS);
  pack();
})();
