const leastScale = 1.1;
const mostScale = 3;
// In pixels: the page comes up with its digits large enough to read.
const leastDigits = 12;
const mostPixels = 16e6;
// In points, about: what the number of a figure takes.
const markWidth = 14;
let library;
const opened = new Map();
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
  const workerUrl = await scriptUrl(bundle.worker);
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
  return { lib, workerUrl, BundledFiles };
}

function openPdf(id, source) {
  if (!opened.has(id)) {
    const pdf = startPdf(source);
    opened.set(id, pdf);
    pdf.catch(() => opened.delete(id));
  }
  return opened.get(id).then(({ document }) => document);
}

function closePdfs(wanted) {
  for (const [id, pdf] of [...opened].filter(([id]) => !wanted.has(id))) {
    opened.delete(id);
    pdf.then(({ close }) => close(), () => {});
  }
}

/** Each document has a worker of its own: one that is being closed takes no other. */
async function startPdf(source) {
  const { lib, workerUrl, BundledFiles } = await (library ??= loadLibrary());
  const port = new Worker(workerUrl);
  const task = lib.getDocument({ data: bytesOf(source.textContent), worker: new lib.PDFWorker({ port }), BinaryDataFactory: BundledFiles, useWorkerFetch: false,
    isEvalSupported: false, enableXfa: false, verbosity: 0 });
  const close = () => task.destroy().finally(() => port.terminate());
  try {
    return { document: await task.promise, close };
  } catch (error) {
    close();
    throw error;
  }
}

/** The pages of the figures, that of the first on top; each is drawn when it comes into view. */
async function drawPdf(pane, f, all, source) {
  const operands = all.filter(o => o.page);
  const numbers = [...new Set([...operands.map(o => o.page), ...(f.page ? [f.page] : [])])];
  if (!numbers.length) return noPlace(all);
  try {
    const pdf = await openPdf(f.doc, source);
    const pages = await Promise.all(numbers.filter(n => n <= pdf.numPages).map(n => pdf.getPage(n)));
    await Promise.all(pages.map(page => placeByWords(page, f, operands)));
    const figures = await Promise.all(pages.map(figuresOf));
    const sheets = pages.map((page, i) => sheet(page, operands.filter(o => o.page === page.pageNumber), pane, figures[i]));
    return { elements: sheets.map(s => s.figure), seen: () => drawWhenSeen(sheets) };
  } catch (error) {
    return { elements: [el('p', { class: 'notice' }, word('not.drawn')), el('p', { class: 'small' }, String(error?.message ?? error)), printedFigures(all)] };
  }
}

/** What the page prints with digits, each with its box in points, and how high most of it is. */
async function figuresOf(page) {
  const viewport = page.getViewport({ scale: 1 });
  const figures = (await page.getTextContent()).items.filter(item => /\d/.test(item.str ?? ''))
    .map(item => ({ box: boxOfPart(item, 0, 1, viewport), height: Math.hypot(item.transform[2], item.transform[3]) })).filter(figure => figure.height > 0);
  const heights = figures.map(figure => figure.height).sort((a, b) => a - b);
  return { boxes: figures.map(figure => figure.box), height: heights[Math.floor(heights.length / 2)] ?? leastDigits };
}

/** The number of a figure stands where its cell is empty, left or right of the digits, or above a box that they fill. */
function sideOf(cell, boxes) {
  const middle = (cell[1] + cell[3]) / 2;
  const inside = boxes.filter(b => b[1] < middle && b[3] > middle && b[2] > cell[0] && b[0] < cell[2]);
  const [left, right] = [Math.min(cell[2], ...inside.map(b => b[0])) - cell[0], cell[2] - Math.max(cell[0], ...inside.map(b => b[2]))];
  return Math.max(left, right) < markWidth ? 'above' : left > right ? 'left' : 'right';
}

function sheet(page, operands, pane, figures) {
  const points = page.getViewport({ scale: 1 });
  const scale = zoom * Math.max((pane.clientWidth - 24) / points.width, leastScale, Math.min(mostScale, leastDigits / figures.height));
  const canvas = el('canvas', { 'aria-hidden': 'true' });
  const paper = el('div', { class: 'paper', 'data-points': points.width }, canvas, operands.filter(o => o.box).map(o => box(o, points, sideOf(o.box, figures.boxes))));
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

function box(operand, points, side) {
  const [left, top, right, bottom] = operand.box;
  const element = el('div', { class: operand.suspect ? 'box suspect' : 'box', 'data-operand': operand.number - 1 }, el('span', { class: `mark ${side}` }, String(operand.number)));
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
