import assert from 'node:assert/strict';
import { test } from 'node:test';
import { script, words } from './compose.mjs';

test('every word that the script asks for is there in both languages, and no other', () => {
  const [zh, en] = [words('zh'), words('en')];
  assert.deepEqual(Object.keys(zh).filter(key => !zh[key] || !en[key]), []);
  const quoted = key => script.includes(`'${key}'`);
  const built = /^(error|warning|info|rule|kind|document|(one|all|kind|column|status|origin|reason)\..+|stated|expected|difference)$/;
  assert.deepEqual(Object.keys(zh).filter(key => !quoted(key) && !built.test(key)), []);
  const asked = [...script.matchAll(/\bword\('([^']+)'/g)].map(match => match[1]);
  assert.deepEqual(asked.filter(key => !zh[key]), []);
});
