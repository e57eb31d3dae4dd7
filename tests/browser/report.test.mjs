import assert from 'node:assert/strict';
import { test } from 'node:test';
import { close, open, textItems } from './browser.mjs';
import { compose, save } from './compose.mjs';
import { sample, sampleSources } from './sample.mjs';

const url = save('sample.html', compose(sample(), sampleSources()));
const rows = page => page.locator('.row');
const opened = page => page.locator('#finding-title').textContent();

test('a text finding opens beside its lines, with the cells marked', async () => {
  const page = await open(url);
  await page.locator('.row[data-key=aaaaaaaaaaaa]').click();
  assert.match(await opened(page), /438\.68 与支出合计 438\.98/);
  assert.match(await page.locator('.equation').textContent(), /预算收支总表\[合计\]\.收入/);
  assert.match(await page.locator('#finding .suspects').textContent(), /T1\[合计\]\.收入 若为 438\.98/);
  await page.locator('#place .lines').waitFor();
  const marked = await page.locator('#place td.marked').evaluateAll(cells => cells.map(cell => [cell.parentElement.firstChild.textContent, cell.lastChild.textContent]));
  assert.deepEqual(marked, [['7', '438.68'], ['39', '438.68']]);
  assert.equal(await page.locator('#place .gap').count(), 1);
  assert.ok(await page.locator('#place .lit').isVisible());
  assert.match(await page.locator('#finding').textContent(), /连带的问题（1）/);
  await page.locator('#finding a', { hasText: '说明中的收入' }).click();
  assert.match(await page.locator('#finding').textContent(), /由此引起/);
  await page.locator('#place tr.marked').first().waitFor();
  assert.equal(await page.locator('#place tr.marked').count(), 1, 'a figure inside a sentence marks its line');
  await close(page);
});

test('of two equal amounts in one line the one that is meant is marked, or both where the cell is not as it was read', async () => {
  for (const [cell, marked] of [[2, ['2']], [1, ['1']], [0, ['1', '2']], [7, ['1', '2']]]) {
    const data = sample();
    data.findings = [{ ...data.findings[0], operands: [{ role: '项目1', printed: '1.10', page: null, line: 10, cell, box: null, file: '' }] }];
    const page = await open(`${save(`cells${cell}.html`, compose(data, sampleSources()))}#aaaaaaaaaaaa`);
    await page.locator('#place .lines').waitFor();
    assert.deepEqual(await page.locator('#place td').evaluateAll(all => all.filter(td => td.matches('.marked')).map(td => String(td.cellIndex - 1))), marked);
    await close(page);
  }
});

test('a document that is not embedded shows the masked figures and a link to the file', async () => {
  const page = await open(`${url}#dddddddddddd`);
  await page.locator('#place .notice').waitFor();
  assert.match(await page.locator('#place').textContent(), /个人信息.*138\*{4}0000/s);
  assert.equal(await page.locator('.place-bar a').getAttribute('href'), 'c.pdf');
  await close(page);
});

test('search and facets narrow the list together', async () => {
  const page = await open(url);
  assert.equal(await rows(page).count(), 5);
  await page.locator('#search').fill('７７７.70');
  assert.equal(await rows(page).count(), 1);
  assert.match(await page.locator('#status').textContent(), /显示 1 条，共 5 条/);
  await page.locator('#clear').click();
  await page.locator('[data-severity=error]').click();
  assert.equal(await rows(page).count(), 2);
  await page.locator('#facet-rule').selectOption('table-tie');
  assert.equal(await rows(page).count(), 1);
  await page.locator('[data-severity=info]').click();
  assert.equal(await rows(page).count(), 2);
  await page.locator('#facet-document').selectOption('d1');
  assert.equal(await rows(page).count(), 1);
  await page.locator('#facet-kind').selectOption('cross_table');
  assert.equal(await rows(page).count(), 1);
  await page.locator('#search').fill('no such thing');
  assert.match(await page.locator('#list').textContent(), /没有符合筛选条件/);
  await close(page);
});

test('the keyboard goes through the findings', async () => {
  const page = await open(url);
  await page.keyboard.press('j');
  await page.keyboard.press('j');
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('Enter');
  assert.match(await opened(page), /预算收支总表收入合计/);
  await page.keyboard.press('j');
  await page.waitForURL(/#cccccccccccc/);
  assert.equal(await page.evaluate(() => document.activeElement.id), 'finding-title');
  await page.keyboard.press('ArrowRight');
  await page.waitForURL(/#eeeeeeeeeeee/);
  await page.keyboard.press('k');
  await page.waitForURL(/#cccccccccccc/);
  await page.keyboard.press('Escape');
  assert.ok(await page.locator('#finding').isHidden());
  assert.equal(await page.evaluate(() => document.activeElement.dataset.key), 'cccccccccccc');
  await page.keyboard.press('/');
  assert.equal(await page.evaluate(() => document.activeElement.id), 'search');
  await page.keyboard.type('jk/');
  assert.equal(await page.locator('#search').inputValue(), 'jk/');
  await page.keyboard.press('Escape');
  assert.notEqual(await page.evaluate(() => document.activeElement.id), 'search');
  await close(page);
});

test('a link opens its finding, also where two documents have that id, and back leads back', async () => {
  const page = await open(`${url}#aaaaaaaaaaaa`);
  assert.match(await opened(page), /预算收支总表/);
  await page.locator('#finding .bar button').last().click();
  await page.waitForURL(/#cccccccccccc/);
  await page.goBack();
  await page.waitForFunction(() => document.getElementById('finding-title')?.textContent.includes('预算收支总表'));
  await page.close();
  const data = sample();
  data.findings.push({ ...data.findings[0], doc: 'd2', message: 'the same id elsewhere', line: null, operands: [] });
  const twice = await open(`${save('twice.html', compose(data, sampleSources()))}#d2:aaaaaaaaaaaa`);
  assert.equal(await opened(twice), 'the same id elsewhere');
  await close(twice);
});

test('documents sort, and one of them narrows the list and what was checked', async () => {
  const page = await open(url);
  const first = () => page.locator('#documents tbody tr').first().textContent();
  await page.locator('#sort-checks').click();
  assert.match(await first(), /1,030/);
  await page.locator('#sort-checks').click();
  assert.match(await first(), /c\.pdf/);
  assert.equal(await page.locator('#documents th[aria-sort=ascending]').count(), 1);
  await page.locator('#coverage summary').click();
  assert.match(await page.locator('#coverage table').textContent(), /横向合计30290131row_absent × 2|row_absent × 2/);
  await page.locator('#documents button.link', { hasText: '某单位' }).click();
  assert.equal(await rows(page).count(), 2);
  assert.match(await page.locator('#coverage table').textContent(), /unit_kind_unknown\(T11-02\) × 1/);
  await close(page);
});

test('printed are the findings that pass the filters, with equation and place', async () => {
  const page = await open(url);
  await page.locator('[data-severity=error]').click();
  const text = (await textItems(await page.pdf())).flat().map(item => item.text).join('').replace(/\s/g, '').normalize('NFKC');
  for (const wanted of ['公布数字有2处互相矛盾', '收入合计438.68与支出合计438.98', '一般公共预算].收入=438.68（第7', '438.68≠777.70−38.98', 'T3=777.70（第3', '若为477.66']) {
    assert.ok(text.includes(wanted.normalize('NFKC')), `${wanted} is not printed: ${text}`);
  }
  assert.ok(!text.includes('138****0000'), 'what the filters leave out is not printed');
  await close(page);
});
