import assert from 'node:assert/strict';
import { test } from 'node:test';
import { close, open } from './browser.mjs';
import { compose, save, script, style } from './compose.mjs';
import { sample, sampleSources } from './sample.mjs';

const nasty = `<script>window.hit=1</script><img src=x onerror="window.hit=1">'"\\/</title></script><!--{{script}} \u202Egnp.exe\u2066 &lt;`;
const long = 'x'.repeat(10000);

function hostile() {
  const data = sample();
  data.title = nasty;
  data.verdict.text = nasty;
  Object.assign(data.documents[0], { name: nasty, unit: nasty, reason: nasty, status: 'partial', link: 'javascript:window.hit=1' });
  Object.assign(data.documents[1], { link: '//elsewhere.invalid/x' });
  data.findings = data.findings.map((f, i) => ({ ...f, message: `${nasty} ${i}`, equation: nasty, stated: nasty, expected: long, note: nasty, rule: nasty, ruleTitle: nasty,
    suspects: [{ with: [{ name: nasty, repair: nasty }] }], operands: [{ role: nasty, printed: long, page: f.page, line: f.line, box: null }, ...f.operands] }));
  data.findings.push({ ...data.findings[0], id: `x"><script>`, message: 'odd id' });
  data.coverage[0].reasons = nasty;
  return data;
}

const sources = { ...sampleSources(), 'src-d1': { kind: 'text', bytes: JSON.stringify({ lines: Array.from({ length: 41 }, () => `${nasty}\t${long}\t438.68`), from: 1 }) } };
const url = save('hostile.html', compose(hostile(), sources));

test('what a document says is shown as text and runs nothing', async () => {
  for (const size of [{ width: 1440, height: 900 }, { width: 390, height: 844 }]) {
    const page = await open(url, size);
    await page.locator('#coverage summary').click();
    await page.locator('.row').first().click();
    assert.ok((await page.locator('#finding-title').textContent()).startsWith(nasty));
    assert.equal(await page.locator('.equation').textContent(), nasty);
    await page.locator('#place .marked').first().waitFor();
    const marked = await page.locator('#place td.marked').evaluateAll(cells => cells.map(cell => cell.lastChild.textContent.length));
    assert.ok(marked.includes(10000));
    assert.equal(await page.title(), nasty.replace(/\s+/g, ' ').trim());
    assert.equal(await page.locator('.place-bar a').count(), 0, 'a link that runs is no link');
    for (let i = 0; i < 5; i++) await page.keyboard.press('j');
    await page.emulateMedia({ media: 'print' });
    await page.evaluate(() => window.dispatchEvent(new Event('beforeprint')));
    assert.equal(await page.evaluate(() => window.hit), undefined);
    assert.equal(await page.locator('img').count(), 0);
    await close(page);
  }
});

test('a long cell does not make the page wider than the window', async () => {
  for (const width of [1440, 390]) {
    const page = await open(`${url}#aaaaaaaaaaaa`, { width, height: 844 });
    const wide = () => page.evaluate(() => document.documentElement.scrollWidth);
    assert.ok(await wide() <= width);
    await page.keyboard.press('Escape');
    assert.ok(await wide() <= width);
    await close(page);
  }
});

test('the policy lets nothing in but the page’s own script', async () => {
  const html = compose(sample(), sampleSources()).replace('<div id="app">', '<script>window.hit=1</script><div id="app" onclick="window.hit=1">');
  const page = await open(save('policy.html', html));
  await page.locator('#findings-title').click();
  assert.equal(await page.evaluate(() => window.hit), undefined);
  assert.ok(page.seen.errors.some(error => error.includes('Content Security Policy')));
  await assert.rejects(page.evaluate(() => fetch('https://elsewhere.invalid/')));
  await page.close();
});

test('script and style build no HTML from text and name no other place', () => {
  assert.doesNotMatch(script, /innerHTML|outerHTML|insertAdjacentHTML|document\.write|eval\(|new Function/);
  assert.doesNotMatch(script + style, /https?:|@import|url\(/);
});
