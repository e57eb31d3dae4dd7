import assert from 'node:assert/strict';
import { test } from 'node:test';
import { close, open } from './browser.mjs';
import { compose, save } from './compose.mjs';
import { many, sampleSources } from './sample.mjs';

const count = 10000;
const url = save('many.html', compose(many(count), sampleSources()));
const rows = page => page.locator('#app :is(li, tbody tr)').count();

test(`${count} findings load, filter and page in at most 500 rows`, async () => {
  const page = await open(url);
  assert.ok(await rows(page) <= 500);
  await page.locator('#search').fill('第 9999 项');
  assert.equal(await page.locator('.row').count(), 1);
  await page.locator('#clear').click();
  await page.locator('[data-severity=warning]').click();
  assert.match(await page.locator('#status').textContent(), /3,333/);
  await page.locator('.pager button').last().click();
  assert.match(await page.locator('#findings .pager').textContent(), /101–200 \/ 3,333/);
  assert.ok(await rows(page) <= 500);
  await close(page);
});

test('a link to the last of them opens its page of the list', async () => {
  const page = await open(`${url}#${(count - 1).toString(16).padStart(12, '0')}`);
  assert.match(await page.locator('#finding-title').textContent(), new RegExp(`第 ${count - 1} 项`));
  assert.equal(await page.locator('.row[aria-current]').count(), 1);
  await page.locator('#place .marked').first().waitFor();
  assert.ok(await rows(page) <= 500);
  await close(page);
});
