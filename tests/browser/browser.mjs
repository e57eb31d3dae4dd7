// One browser for a test file; every page it opens is watched for requests, errors and breaches of the page's policy.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before } from 'node:test';
import { gunzipSync } from 'node:zlib';
import { chromium } from 'playwright-core';
import { assets } from './compose.mjs';

let browser;
before(async () => {
  browser = await chromium.launch({ executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium', args: process.getuid?.() === 0 ? ['--no-sandbox'] : [] });
});
after(() => browser?.close());

export async function open(url, { width = 1440, height = 900 } = {}) {
  const page = await browser.newPage({ viewport: { width, height } });
  page.setDefaultTimeout(20000);
  page.seen = { requests: [], errors: [] };
  page.on('request', request => page.seen.requests.push(request.url()));
  page.on('pageerror', error => page.seen.errors.push(String(error)));
  page.on('console', message => { if (message.type() === 'error') page.seen.errors.push(message.text()); });
  page.on('dialog', dialog => { page.seen.errors.push(`dialog ${dialog.message()}`); dialog.dismiss(); });
  await page.goto(url);
  await page.locator('#status').waitFor({ state: 'attached' });
  return page;
}

export function assertQuiet(page) {
  assert.deepEqual(page.seen.errors, []);
  assert.deepEqual(page.seen.requests.filter(url => !/^(file|blob|data):/.test(url)), []);
  assert.equal(page.seen.requests.filter(url => url.startsWith('file:')).length, 1, 'only the page itself is read');
}

export async function close(page) {
  assertQuiet(page);
  await page.close();
}

export async function drawn(page, pageNumber) {
  const canvas = page.locator(`figure[data-page="${pageNumber}"] canvas[data-drawn]`);
  await canvas.waitFor();
  return canvas;
}

/** Where the report draws operand n's box, in points of its page, from what stands on the screen. */
export function shownBox(page, operand) {
  return page.locator(`.box[data-operand="${operand}"]`).evaluate(box => {
    const paper = box.parentElement.getBoundingClientRect();
    const [at, width] = [box.getBoundingClientRect(), parseFloat(box.parentElement.style.width)];
    const scale = box.parentElement.dataset.points / width;
    return { page: Number(box.closest('figure').dataset.page), left: (at.left - paper.left) * scale, top: (at.top - paper.top) * scale, right: (at.right - paper.left) * scale,
      bottom: (at.bottom - paper.top) * scale };
  });
}

const bundle = JSON.parse(readFileSync(`${assets}pdfjs/pdfjs.bundle.txt`, 'utf8'));
const code = name => gunzipSync(Buffer.from(bundle[name], 'base64')).toString();

/** The text of a PDF, page by page, as pdf.js places it: [{text, left, top, right, bottom}] in points from the top left of the upright page. */
export async function textItems(bytes) {
  const page = await browser.newPage();
  const items = await page.evaluate(async ([main, worker, maps, packed, base64]) => {
    const bytesOf = text => Uint8Array.from(atob(text), c => c.charCodeAt(0));
    const pack = bytesOf(packed);
    // The maps of GBK-EUC-H and its like are in no PDF.
    const BinaryDataFactory = class {
      async fetch({ filename }) { return pack.slice(maps[filename][0], maps[filename][0] + maps[filename][1]); }
    };
    const url = text => URL.createObjectURL(new Blob([text], { type: 'text/javascript' }));
    const lib = await import(url(main));
    lib.GlobalWorkerOptions.workerPort = new Worker(url(worker));
    const pdf = await lib.getDocument({ data: bytesOf(base64), BinaryDataFactory, useWorkerFetch: false, verbosity: 0 }).promise;
    const pages = [];
    for (let n = 1; n <= pdf.numPages; n++) {
      const sheet = await pdf.getPage(n);
      const viewport = sheet.getViewport({ scale: 1 });
      const content = await sheet.getTextContent({ disableNormalization: true });
      pages.push(content.items.filter(item => item.str?.trim()).map(item => {
        const [a, b, , , e, f] = item.transform;
        const size = Math.hypot(a, b);
        const [along, up] = [[a / size, b / size], [-b / size, a / size]];
        const corner = (w, h) => viewport.convertToViewportPoint(e + along[0] * w + up[0] * h, f + along[1] * w + up[1] * h);
        const corners = [corner(0, 0), corner(item.width, item.height)];
        const [xs, ys] = [corners.map(c => c[0]), corners.map(c => c[1])];
        return { text: item.str.trim(), left: Math.min(...xs), top: Math.min(...ys), right: Math.max(...xs), bottom: Math.max(...ys) };
      }));
    }
    return pages;
  }, [code('main'), code('worker'), bundle.cMaps.files, gunzipSync(Buffer.from(bundle.cMaps.data, 'base64')).toString('base64'), Buffer.from(bytes).toString('base64')]);
  await page.close();
  return items;
}

/** A box lies over a number where their edges are at most a few points apart. */
export function assertOver(box, item, tolerance = 4) {
  for (const edge of ['left', 'top', 'right', 'bottom']) {
    assert.ok(Math.abs(box[edge] - item[edge]) <= tolerance, `${edge} of the box ${JSON.stringify(box)} is off the number ${JSON.stringify(item)}`);
  }
}
