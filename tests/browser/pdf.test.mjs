import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { assertOver, close, drawn, open, shownBox, textItems } from './browser.mjs';
import { compose, save } from './compose.mjs';
import { faxPdf, madePdf, sample, sampleSources } from './sample.mjs';

const url = save('sample.html', compose(sample(), sampleSources()));

test('a finding of a PDF opens its pages, each number boxed, turned pages too', async () => {
  const page = await open(url);
  await page.locator('.row[data-key=cccccccccccc]').click();
  await drawn(page, 1);
  assert.deepEqual(await page.locator('figure').evaluateAll(all => all.map(figure => figure.dataset.page)), ['1', '3', '4'], 'only pages that are wanted');
  const items = await textItems(madePdf());
  for (const [operand, [number, printed]] of [[1, '438.68'], [1, '438.98'], [3, '777.70'], [4, '38.98']].entries()) {
    const box = await shownBox(page, operand);
    assert.equal(box.page, number);
    assertOver(box, items[number - 1].find(item => item.text === printed));
  }
  await close(page);
});

test('the first box is in view, and each other comes into view when it is asked for', async () => {
  for (const size of [{ width: 1440, height: 900 }, { width: 390, height: 844 }]) {
    const page = await open(`${url}#cccccccccccc`, size);
    await drawn(page, 1);
    const inPane = operand => page.locator(`.box[data-operand="${operand}"]`).evaluate(box => {
      const [at, pane] = [box.getBoundingClientRect(), document.getElementById('place').getBoundingClientRect()];
      return at.top >= pane.top && at.bottom <= pane.bottom && at.left >= pane.left && at.right <= pane.right;
    });
    assert.ok(await inPane(0));
    assert.equal(await page.locator('figure[data-page="4"] canvas[data-drawn]').count(), 0, 'a page out of view is not drawn');
    await page.locator('.operands button').nth(3).click();
    assert.ok(await inPane(3));
    await drawn(page, 4);
    await page.locator('.zooms button').last().click();
    await drawn(page, 1);
    assertOver(await shownBox(page, 0), { left: 300, top: 233, right: 337, bottom: 245 }, 1);
    await close(page);
  }
});

/** How much of the page's ink lies under a box and how much in the band around it, as shares of the pixels. */
function ink(page, operand) {
  return page.locator(`.box[data-operand="${operand}"]`).evaluate(box => {
    const canvas = box.parentElement.querySelector('canvas');
    const [paper, at] = [canvas.getBoundingClientRect(), box.getBoundingClientRect()];
    const scale = canvas.width / paper.width;
    const image = canvas.getContext('2d').getImageData((at.left - paper.left) * scale, (at.top - paper.top) * scale, at.width * scale, at.height * scale).data;
    let dark = 0;
    for (let i = 0; i < image.length; i += 4) if (image[i] + image[i + 1] + image[i + 2] < 380) dark++;
    return dark / (image.length / 4);
  });
}

for (const style of ['ruled', 'open', 'writer']) {
  test(`a printed budget (${style}) is drawn with its Chinese text under the boxes`, async () => {
    const bytes = readFileSync(new URL(`../../fixtures/printed/002-${style}.pdf`, import.meta.url));
    const pages = await textItems(bytes);
    const at = pages.findIndex(items => items.filter(item => /^\d+\.\d\d$/.test(item.text)).length > 3);
    const numbers = pages[at].filter(item => /^\d+\.\d\d$/.test(item.text)).slice(0, 3);
    const chinese = pages[at].find(item => /^\p{Script=Han}{3,}$/u.test(item.text));
    const data = sample();
    data.findings = [{ ...data.findings[2], operands: [...numbers, chinese].map(item => ({ role: item.text, printed: item.text, page: at + 1, line: null,
      box: [item.left, item.top, item.right, item.bottom] })), page: at + 1, suspects: [] }];
    const page = await open(`${save(`printed-${style}.html`, compose(data, { 'src-d2': { kind: 'pdf', bytes } }))}#cccccccccccc`);
    await drawn(page, at + 1);
    for (const [operand, item] of [...numbers, chinese].entries()) {
      assertOver(await shownBox(page, operand), item, 1);
      assert.ok(await ink(page, operand) > 0.03, `nothing is drawn under ${item.text}`);
    }
    await close(page);
  });
}

test('an image that needs WebAssembly is drawn under the page’s policy', async () => {
  const data = sample();
  data.findings = [{ ...data.findings[2], operands: [{ role: 'image', printed: '1', page: 1, line: null, box: [200, 142, 300, 242] }], suspects: [] }];
  const page = await open(`${save('fax.html', compose(data, { 'src-d2': { kind: 'pdf', bytes: faxPdf() } }))}#cccccccccccc`);
  await drawn(page, 1);
  assert.ok(await ink(page, 0) > 0.9);
  await close(page);
});

test('a damaged PDF leaves the figures readable', async () => {
  const page = await open(`${save('damaged.html', compose(sample(), { 'src-d2': { kind: 'pdf', bytes: Buffer.from('%PDF-1.4 cut off') } }))}#cccccccccccc`);
  await page.locator('#place .notice').waitFor();
  assert.match(await page.locator('#place').textContent(), /无法显示.*777\.70/s);
  await close(page);
});

test('a figure of another document of the disclosure is boxed in its own page', async () => {
  const data = sample();
  data.documents[1].name = '山西/b.pdf';
  data.findings = data.findings.slice(0, 1);
  data.findings[0].operands[1] = { role: 'b.pdf T3', printed: '777.70', page: 3, line: null, cell: null, box: [397, 200, 409, 237], file: 'b.pdf' };
  const page = await open(`${save('neighbour.html', compose(data, sampleSources()))}#aaaaaaaaaaaa`);
  await drawn(page, 3);
  assert.deepEqual(await page.locator('#place .part').allInnerTexts(), ['山西/某单位 2025.txt', '山西/b.pdf']);
  assert.deepEqual(await page.locator('#place .lines .mark').allInnerTexts(), ['1']);
  assertOver(await shownBox(page, 1), (await textItems(madePdf()))[2].find(item => item.text === '777.70'));
  await close(page);
});

test('a figure of a document that is not in the report is told with its name', async () => {
  const data = sample();
  data.findings[2].operands[0].file = '别处.pdf';
  const page = await open(`${save('unknown.html', compose(data, sampleSources()))}#cccccccccccc`);
  await page.locator('#place .part').first().waitFor();
  await page.locator('.operands button').nth(1).click();
  await drawn(page, 1);
  assert.equal(await page.locator('.box[data-operand="0"]').count(), 0, 'not boxed in a page of this document');
  assert.match(await page.locator('#place').innerText(), /别处\.pdf[^]*T1\[合计\] = 438\.68/);
  await close(page);
});

test('where the document is in another file of the report, the finding there is one click away', async () => {
  const data = sample();
  Object.assign(data.documents[1], { source: null, link: 'report-0002.html' });
  const page = await open(`${save('report.html', compose(data, { 'src-d1': sampleSources()['src-d1'] }))}#cccccccccccc`);
  save('report-0002.html', compose({ ...sample(), documents: sample().documents.slice(1, 2), findings: sample().findings.filter(f => f.doc === 'd2'), coverage: [] }, sampleSources()));
  await page.locator('#place .notice a').click();
  await drawn(page, 1);
  assert.match(page.url(), /report-0002\.html#/);
  page.seen.requests.shift();
  assert.match(await page.locator('#finding-title').innerText(), /表一合计 438\.68/);
  await close(page);
});

test('one PDF after another is drawn, there and back', async () => {
  const data = sample();
  Object.assign(data.documents[2], { source: 'src-d3', masked: false });
  data.findings[3].operands[0] = { ...data.findings[3].operands[0], printed: '111.11', box: [300, 333, 337, 345] };
  const page = await open(save('two.html', compose(data, { ...sampleSources(), 'src-d3': { kind: 'pdf', bytes: madePdf() } })));
  for (const [id, number] of [['cccccccccccc', 1], ['dddddddddddd', 2], ['cccccccccccc', 1], ['dddddddddddd', 2], ['aaaaaaaaaaaa', 0], ['cccccccccccc', 1]]) {
    await page.evaluate(key => { location.hash = key; }, id);
    if (number) await drawn(page, number);
    assert.equal(await page.locator('#place .notice').count(), 0);
  }
  await close(page);
});

test('a figure of a sentence is found though the page prints it with thousands separators', async () => {
  const data = sample();
  data.findings[2].operands = [{ role: '合计', printed: '1234567.80万元', page: 2, line: null, cell: null, box: null, file: '' }, { role: '111.11', printed: '111.11', page: 2, line: null, cell: null, box: null, file: '' }];
  const bytes = madePdf();
  const separated = Buffer.from(bytes.toString('latin1').replace('Page 2, nothing wanted here', 'Sum 1,234,567.80 and 12,3 x'), 'latin1');
  const page = await open(`${save('commas.html', compose(data, { ...sampleSources(), 'src-d2': { kind: 'pdf', bytes: separated } }))}#cccccccccccc`);
  await drawn(page, 2);
  const [box, item] = [await shownBox(page, 0), (await textItems(separated))[1].find(i => i.text.startsWith('Sum'))];
  assert.ok(box.left > item.left && box.right < item.right && box.right - box.left > 60, 'over the figure within its line');
  await page.locator('.box[data-operand="1"]').waitFor();
  await close(page);
});
