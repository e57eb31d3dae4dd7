// Of a report that the program made: REPORT=<its html file>.
import assert from 'node:assert/strict';
import { resolve } from 'node:path';
import { test } from 'node:test';
import { pathToFileURL } from 'node:url';
import { serious } from './axe.mjs';
import { assertOver, close, drawn, open, shownBox, textItems } from './browser.mjs';

const options = { skip: process.env.REPORT ? false : 'REPORT is not set' };
const url = process.env.REPORT && pathToFileURL(resolve(process.env.REPORT)).href;
const plain = text => text.normalize('NFKC').replace(/[\s,]/g, '');

function dataOf(page) {
  return page.evaluate(() => JSON.parse(document.getElementById('data').textContent));
}

function sourceOf(page, data, finding) {
  const id = data.documents.find(d => d.id === finding.doc).source;
  return id ? page.evaluate(at => { const { dataset, textContent } = document.getElementById(at); return { kind: dataset.kind, text: textContent }; }, id) : null;
}

async function openFinding(page, finding) {
  await page.evaluate(key => { location.hash = key; }, `${finding.doc}:${finding.id}`);
  await page.waitForFunction(text => document.getElementById('finding-title')?.textContent === text, finding.message);
  await page.waitForFunction(() => !document.querySelector('.wait'));
}

test('the program’s report shows its findings', options, async () => {
  const page = await open(url);
  const data = await dataOf(page);
  assert.ok((await page.locator('#content').textContent()).includes(data.verdict.text));
  assert.match(await page.locator('#status').textContent(), new RegExp(data.findings.length.toLocaleString('en')));
  assert.ok(await page.locator('#app :is(li, tbody tr)').count() <= 500);
  const used = [...new Set(data.findings.map(f => f.kind))].filter(kind => !data.words[`kind.${kind}`]);
  assert.deepEqual(used, [], 'every kind has a name');
  await close(page);
});

test('a link to its first error opens it', options, async t => {
  const page = await open(url);
  const data = await dataOf(page);
  const finding = data.findings.find(f => f.severity === 'error') ?? data.findings[0];
  await page.close();
  if (!finding) return t.skip('nothing was found');
  const linked = await open(`${url}#${finding.id}`);
  assert.equal(await linked.locator('#finding .id').textContent(), finding.id);
  await close(linked);
});

test('the boxes lie over the printed numbers, and the marked cells hold them', options, async t => {
  const page = await open(url);
  const data = await dataOf(page);
  const pdfs = new Map();
  let [boxes, off, cells] = [0, [], 0];
  for (const finding of data.findings.filter(f => f.operands.some(o => o.box || o.line)).slice(0, 12)) {
    const source = await sourceOf(page, data, finding);
    if (!source) continue;
    await openFinding(page, finding);
    if (source.kind === 'text') {
      cells += await page.locator('#place .marked').count();
      assert.ok(await page.locator('#place .marked').count() > 0, `nothing is marked for ${finding.id}`);
      continue;
    }
    if (!pdfs.has(finding.doc)) pdfs.set(finding.doc, await textItems(Buffer.from(source.text, 'base64')));
    const first = finding.operands.find(o => o.page && o.box && !o.file);
    if (first) {
      await page.locator(`figure[data-page="${first.page}"]`).scrollIntoViewIfNeeded();
      await drawn(page, first.page);
    }
    for (const [index, operand] of finding.operands.entries()) {
      if (!operand.box || operand.file || !operand.printed.trim()) continue;
      const box = await shownBox(page, index);
      assert.equal(box.page, operand.page);
      assertOver(box, Object.fromEntries(['left', 'top', 'right', 'bottom'].map((edge, i) => [edge, operand.box[i]])), 0.5);
      // A cell's box is wider than its number.
      const under = pdfs.get(finding.doc)[operand.page - 1].filter(i => i.left < box.right && i.right > box.left && (i.top + i.bottom) / 2 > box.top && (i.top + i.bottom) / 2 < box.bottom);
      boxes++;
      const printed = plain(operand.printed);
      if (!under.some(i => plain(i.text).includes(printed) || printed.includes(plain(i.text)))) off.push(`${finding.id} ${operand.role} ${operand.printed}`);
    }
  }
  t.diagnostic(`${boxes} boxes, ${cells} marked cells`);
  assert.deepEqual(off, []);
  await close(page);
});

for (const [name, size] of [['desktop', { width: 1440, height: 900 }], ['phone', { width: 390, height: 844 }]]) {
  test(`axe finds nothing serious in the program’s report: ${name}`, options, async () => {
    const page = await open(url, size);
    const data = await dataOf(page);
    await page.locator('#coverage summary').click();
    assert.deepEqual(await serious(page), []);
    if (data.findings.length) {
      await openFinding(page, data.findings[0]);
      assert.deepEqual(await serious(page), []);
    }
    await close(page);
  });
}
