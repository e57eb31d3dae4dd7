/** Beside the finding: the page or the lines that its figures stand in. */
function buildPlace(f) {
  const d = documents.get(f.doc);
  const pane = el('div', { id: 'place', tabindex: '0', role: 'region', 'aria-label': word('place.of', { name: d.name }) });
  const source = d.source ? document.getElementById(d.source) : null;
  const isPdf = source?.dataset.kind === 'pdf';
  const zooms = isPdf ? el('span', { class: 'zooms' }, zoomButton(f, 1 / 1.25, '−', 'smaller'), zoomButton(f, 1.25, '+', 'larger')) : '';
  return el('div', { class: 'finding-place' }, el('div', { class: 'place-bar' }, fileLink(d.link, d.name), zooms), pane);
}

function zoomButton(f, factor, sign, key) {
  return el('button', { type: 'button', 'aria-label': word(key), click: () => { zoom = Math.min(4, Math.max(0.4, zoom * factor)); drawPlace(f); } }, sign);
}

function drawPlace(f) {
  const pane = document.getElementById('place');
  const d = documents.get(f.doc);
  const source = d.source ? document.getElementById(d.source) : null;
  if (!source) return pane.replaceChildren(el('p', { class: 'notice' }, word(d.masked ? 'masked' : 'no.source')), printedFigures(f));
  return source.dataset.kind === 'pdf' ? drawPdf(pane, f, source) : drawText(pane, f, source);
}

function printedFigures(f) {
  return el('ul', { class: 'printed' }, f.operands.map((o, i) => el('li', {}, el('span', { class: 'mark', 'data-operand': i }, String(i + 1)),
    ` ${o.role} = `, el('strong', {}, o.printed.trim() === '' ? word('blank') : o.printed), el('span', { class: 'small' }, place(o)))));
}

function noPlace(f) {
  return el('div', {}, el('p', { class: 'notice' }, word('no.place')), printedFigures(f));
}

/** Brings the operand's box into the middle of the pane; the page around the pane stays where it is. */
function showOperand(index) {
  const pane = document.getElementById('place');
  const target = pane.querySelector(`[data-operand="${index}"]`) ?? pane.querySelector('.box, .marked');
  if (!target) return;
  const [around, at] = [pane.getBoundingClientRect(), target.getBoundingClientRect()];
  pane.scrollTop += at.top + at.height / 2 - around.top - pane.clientHeight / 2;
  pane.scrollLeft += at.left + at.width / 2 - around.left - pane.clientWidth / 2;
  for (const lit of pane.querySelectorAll('.lit')) lit.classList.remove('lit');
  target.classList.add('lit');
}
