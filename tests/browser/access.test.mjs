import assert from 'node:assert/strict';
import { test } from 'node:test';
import { serious } from './axe.mjs';
import { close, open } from './browser.mjs';
import { compose, save } from './compose.mjs';
import { many, sample, sampleSources } from './sample.mjs';

for (const lang of ['zh', 'en']) {
  for (const [name, size] of [['desktop', { width: 1440, height: 900 }], ['phone', { width: 390, height: 844 }]]) {
    test(`axe finds nothing serious: ${lang}, ${name}`, async () => {
      const page = await open(save(`${lang}.html`, compose({ ...sample(lang), findings: [...sample().findings, ...many(250).findings] }, sampleSources())), size);
      await page.locator('#coverage summary').click();
      assert.deepEqual(await serious(page), []);
      await page.locator('[data-severity=error]').click();
      assert.deepEqual(await serious(page), []);
      for (const id of ['aaaaaaaaaaaa', 'cccccccccccc', 'dddddddddddd', 'eeeeeeeeeeee']) {
        await page.evaluate(key => { location.hash = key; }, id);
        await page.waitForFunction(key => document.querySelector('#finding .id')?.textContent === key && !document.querySelector('.wait'), id);
        assert.deepEqual(await serious(page), []);
      }
      await close(page);
    });
  }
}
