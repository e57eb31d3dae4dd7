/** Beside the finding: the page or the lines that its figures stand in. */
function buildPlace(f) {
  const d = documents.get(f.doc);
  const pane = el('div', { id: 'place', tabindex: '0', role: 'region', 'aria-label': word('place.of', { name: d.name }) });
  const zooms = partsOf(f).some(part => sourceOf(part.d)?.dataset.kind === 'pdf') ? el('span', { class: 'zooms' }, zoomButton(f, 1 / 1.25, '−', 'smaller'), zoomButton(f, 1.25, '+', 'larger')) : '';
  return el('div', { class: 'finding-place' }, el('div', { class: 'place-bar' }, documentLink(f, d), zooms), pane);
}

function sourceOf(d) {
  return d.source ? document.getElementById(d.source) : null;
}

function isPart(d) {
  return /^report-\d+\.html$/.test(d.link);
}

/** To the document, or to the finding in the document's own part of the report. */
function documentLink(f, d, ...text) {
  return fileLink(isPart(d) && d.id === f.doc ? `${d.link}#${encodeURIComponent(`${d.id}:${f.id}`)}` : d.link, ...(text.length ? text : [d.name]));
}

function zoomButton(f, factor, sign, key) {
  return el('button', { type: 'button', 'aria-label': word(key), click: () => { zoom = Math.min(4, Math.max(0.4, zoom * factor)); drawPlace(f); } }, sign);
}

async function drawPlace(f) {
  const pane = document.getElementById('place');
  pane.replaceChildren(el('p', { class: 'wait' }, word('drawing')));
  const wanted = partsOf(f);
  closePdfs(new Set(wanted.map(part => part.d.id)));
  const parts = await Promise.all(wanted.map(part => drawPart(pane, f, part)));
  if (openKey !== f.key) return;
  pane.replaceChildren(...parts.flatMap(part => [parts.length > 1 ? el('h3', { class: 'part' }, part.title) : '', ...part.elements]).filter(Boolean));
  showOperand(0);
  for (const part of parts) part.seen?.();
}

/** The documents that the figures stand in, each with its figures: that of the finding, and others of the same disclosure. */
function partsOf(f) {
  const own = { d: documents.get(f.doc), operands: [] };
  const parts = new Map([[own.d.id, own]]);
  f.operands.forEach((o, i) => {
    const d = o.file ? neighbour(own.d, o.file) : own.d;
    if (!parts.has(d.id)) parts.set(d.id, { d, operands: [] });
    parts.get(d.id).operands.push({ ...o, number: i + 1, suspect: isSuspect(f, o) });
  });
  const others = [...parts.values()].slice(1);
  return own.operands.length || !others.length ? [own, ...others] : others;
}

/** A file of the same folder; one that the report does not know has its name alone. */
function neighbour(d, file) {
  const name = d.name.slice(0, d.name.lastIndexOf('/') + 1) + file;
  return data.documents.find(other => other.name === name) ?? { id: `file:${file}`, name: file, link: '' };
}

/** {title, elements, seen}: seen is called once they are on the page. */
async function drawPart(pane, f, { d, operands }) {
  const source = sourceOf(d);
  const title = documentLink(f, d);
  if (!source) {
    const why = d.masked ? word('masked') : isPart(d) ? documentLink(f, d, word('in.part')) : word('no.source');
    return { title, elements: [el('p', { class: 'notice' }, why), printedFigures(operands)] };
  }
  const own = d.id === f.doc ? f : { key: f.key, doc: d.id, page: null, line: null, note: '' };
  return { title, ...await (source.dataset.kind === 'pdf' ? drawPdf(pane, own, operands, source) : drawText(own, operands, source)) };
}

function printedFigures(operands) {
  return el('ul', { class: 'printed' }, operands.map(o => el('li', {}, label(o),
    ` ${o.role} = `, el('strong', {}, o.printed.trim() === '' ? word('blank') : o.printed), el('span', { class: 'small' }, place(o)))));
}

function noPlace(operands) {
  return { elements: [el('p', { class: 'notice' }, word('no.place')), printedFigures(operands)] };
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
