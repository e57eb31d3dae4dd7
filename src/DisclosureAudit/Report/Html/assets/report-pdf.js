const leastScale = 1.1;
const mostPixels = 16e6;
let library;
let opened = { id: '', document: null };
let zoom = 1;

async function unpack(base64) {
  const stream = new Blob([bytesOf(base64)]).stream().pipeThrough(new DecompressionStream('gzip'));
  return new Uint8Array(await new Response(stream).arrayBuffer());
}

async function scriptUrl(base64) {
  return URL.createObjectURL(new Blob([await unpack(base64)], { type: 'text/javascript' }));
}

async function loadLibrary() {
  const bundle = JSON.parse(document.getElementById('pdfjs').textContent);
  const lib = await import(await scriptUrl(bundle.main));
  lib.GlobalWorkerOptions.workerPort = new Worker(await scriptUrl(bundle.worker));
  const packs = { cMapUrl: bundle.cMaps, standardFontDataUrl: bundle.fonts, wasmUrl: bundle.wasm };
  const BundledFiles = class {
    async fetch({ kind, filename }) {
      const pack = packs[kind];
      if (!pack?.files[filename]) throw new Error(`not in the bundle: ${filename}`);
      const [from, length] = pack.files[filename];
      pack.bytes ??= unpack(pack.data);
      return (await pack.bytes).slice(from, from + length);
    }
  };
  return { getDocument: lib.getDocument, BundledFiles };
}

async function openPdf(id, source) {
  if (opened.id === id) return opened.document;
  const before = opened.document;
  opened = { id, document: startPdf(source) };
  before?.then(d => d.loadingTask.destroy(), () => {});
  return opened.document;
}

async function startPdf(source) {
  const lib = await (library ??= loadLibrary());
  return lib.getDocument({
    data: bytesOf(source.textContent), BinaryDataFactory: lib.BundledFiles, useWorkerFetch: false, isEvalSupported: false, enableXfa: false, verbosity: 0,
  }).promise;
}

/** The pages of the finding, that of the first operand on top; each is drawn when it comes into view. */
async function drawPdf(pane, f, source) {
  const operands = f.operands.map((o, i) => ({ ...o, number: i + 1, suspect: isSuspect(f, o) })).filter(o => o.page);
  const numbers = [...new Set([...operands.map(o => o.page), ...(f.page ? [f.page] : [])])];
  if (!numbers.length) return pane.replaceChildren(noPlace(f));
  pane.replaceChildren(el('p', { class: 'wait' }, word('drawing')));
  try {
    const pdf = await openPdf(f.doc, source);
    const pages = await Promise.all(numbers.filter(n => n <= pdf.numPages).map(n => pdf.getPage(n)));
    await Promise.all(pages.map(page => placeByWords(page, f, operands)));
    if (openKey !== f.key) return;
    const sheets = pages.map(page => sheet(page, operands.filter(o => o.page === page.pageNumber), pane));
    pane.replaceChildren(...sheets.map(s => s.figure));
    showOperand(operands.length ? operands[0].number - 1 : 0);
    drawWhenSeen(sheets);
  } catch (error) {
    if (openKey === f.key) pane.replaceChildren(el('p', { class: 'notice' }, word('not.drawn')), el('p', { class: 'small' }, String(error?.message ?? error)), printedFigures(f));
  }
}

function sheet(page, operands, pane) {
  const points = page.getViewport({ scale: 1 });
  const scale = zoom * Math.max((pane.clientWidth - 24) / points.width, leastScale);
  const canvas = el('canvas', { 'aria-hidden': 'true' });
  const paper = el('div', { class: 'paper', 'data-points': points.width }, canvas, operands.filter(o => o.box).map(o => box(o, points)));
  paper.style.width = `${points.width * scale}px`;
  paper.style.height = `${points.height * scale}px`;
  const figure = el('figure', { 'data-page': page.pageNumber }, el('figcaption', {}, word('page', { n: page.pageNumber })), paper);
  const ratio = Math.min(window.devicePixelRatio || 1, Math.sqrt(mostPixels / (points.width * points.height)) / scale);
  return { figure, draw: () => draw(page, canvas, scale * ratio) };
}

async function draw(page, canvas, scale) {
  const viewport = page.getViewport({ scale });
  Object.assign(canvas, { width: Math.ceil(viewport.width), height: Math.ceil(viewport.height) });
  await page.render({ canvas, viewport }).promise;
  canvas.dataset.drawn = 'true';
}

function box(operand, points) {
  const [left, top, right, bottom] = operand.box;
  const element = el('div', { class: operand.suspect ? 'box suspect' : 'box', 'data-operand': operand.number - 1 }, el('span', { class: 'mark' }, String(operand.number)));
  element.style.left = `${100 * left / points.width}%`;
  element.style.top = `${100 * top / points.height}%`;
  element.style.width = `${100 * (right - left) / points.width}%`;
  element.style.height = `${100 * (bottom - top) / points.height}%`;
  return element;
}

function drawWhenSeen(sheets) {
  const observer = new IntersectionObserver(entries => {
    for (const entry of entries.filter(e => e.isIntersecting)) {
      observer.unobserve(entry.target);
      sheets.find(s => s.figure === entry.target).draw().catch(() => entry.target.append(el('p', { class: 'notice' }, word('not.drawn'))));
    }
  });
  for (const s of sheets) observer.observe(s.figure);
}
