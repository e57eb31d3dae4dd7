const leastScale = 1.1;
const mostScale = 3;
// In pixels: the page comes up with its digits large enough to read.
const leastDigits = 12;
const mostPixels = 16e6;
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
    const heights = await Promise.all(pages.map(digitHeight));
    const sheets = pages.map((page, i) => sheet(page, operands.filter(o => o.page === page.pageNumber), pane, heights[i]));
    return { elements: sheets.map(s => s.figure), seen: () => drawWhenSeen(sheets) };
  } catch (error) {
    return { elements: [el('p', { class: 'notice' }, word('not.drawn')), el('p', { class: 'small' }, String(error?.message ?? error)), printedFigures(all)] };
  }
}

/** Of most figures of the page, in points. */
async function digitHeight(page) {
  const heights = (await page.getTextContent()).items.filter(item => /\d/.test(item.str ?? '')).map(item => Math.hypot(item.transform[2], item.transform[3])).filter(height => height > 0);
  return heights.sort((a, b) => a - b)[Math.floor(heights.length / 2)] ?? leastDigits;
}

function sheet(page, operands, pane, height) {
  const points = page.getViewport({ scale: 1 });
  const scale = zoom * Math.max((pane.clientWidth - 24) / points.width, leastScale, Math.min(mostScale, leastDigits / height));
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
