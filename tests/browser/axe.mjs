import axe from 'axe-core';

/** What axe-core calls serious or critical, each with its element. */
export async function serious(page) {
  await page.evaluate(`if (!window.axe) { ${axe.source} }`);
  const { violations } = await page.evaluate(() => window.axe.run());
  return violations.filter(v => ['serious', 'critical'].includes(v.impact)).flatMap(v => v.nodes.map(node => `${v.id}: ${node.html.slice(0, 200)} ${node.failureSummary ?? ''}`));
}
