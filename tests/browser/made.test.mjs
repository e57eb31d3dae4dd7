// Of the report that the program makes of the documents of made.mjs: MADE=<its html file>.
import assert from 'node:assert/strict';
import { resolve } from 'node:path';
import { test } from 'node:test';
import { pathToFileURL } from 'node:url';
import { close, drawn, open } from './browser.mjs';
import { long, names, script } from './made.mjs';

const options = { skip: process.env.MADE ? false : 'MADE is not set' };
const url = process.env.MADE && pathToFileURL(resolve(process.env.MADE)).href;
const visible = text => text.replace('\u202E', '\\u202E');

async function openFindingOf(page, name) {
  const finding = await page.evaluate(wanted => {
    const { documents, findings } = JSON.parse(document.getElementById('data').textContent);
    return findings.find(f => f.doc === documents.find(d => d.name === wanted)?.id);
  }, visible(name));
  assert.ok(finding, `nothing was found in ${name}`);
  await page.evaluate(key => { location.hash = key; }, `${finding.doc}:${finding.id}`);
  await page.waitForFunction(() => document.querySelector('#place .paper, #place .lines'));
}

test('names of files are shown as they are, and run nothing', options, async () => {
  const page = await open(url);
  const shown = await page.locator('#documents').textContent();
  for (const name of names) assert.ok(shown.includes(visible(name)), name);
  assert.equal(await page.locator('img').count(), 0);
  await close(page);
});

test('text in GBK whose font is nowhere is drawn where the program read it', options, async () => {
  const page = await open(url);
  await openFindingOf(page, names[0]);
  const canvas = await drawn(page, 1);
  const boxes = page.locator('.box');
  assert.ok(await boxes.count() > 0);
  for (const box of await boxes.all()) {
    const dark = await box.evaluate((element, paper) => {
      const [at, around] = [element.getBoundingClientRect(), paper.getBoundingClientRect()];
      const scale = paper.width / around.width;
      const { data } = paper.getContext('2d').getImageData((at.left - around.left) * scale, (at.top - around.top) * scale, at.width * scale, at.height * scale);
      return data.filter((_, i) => i % 4 === 0 && data[i] < 128).length;
    }, await canvas.elementHandle());
    assert.ok(dark > 20, 'digits under the box');
  }
  assert.equal(await page.evaluate(() => window.hit), undefined);
  await close(page);
});

test('a cell of ten thousand characters and a script in it come through unchanged', options, async () => {
  const page = await open(url);
  await openFindingOf(page, names[1]);
  const cells = await page.locator('#place td').allTextContents();
  assert.ok(cells.some(cell => cell.includes(script) && cell.includes(long)));
  assert.equal(await page.evaluate(() => window.hit), undefined);
  await close(page);
});
