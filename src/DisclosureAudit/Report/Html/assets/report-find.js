// Figures of sentences come without a box: each is looked for in the words of its page, from where its sentence begins.
const sentenceStart = 12;

async function placeByWords(page, f, operands) {
  const wanted = operands.filter(o => o.page === page.pageNumber && !o.box && o.printed);
  if (!wanted.length) return;
  const words = wordsOf(await page.getTextContent(), page.getViewport({ scale: 1 }));
  const text = words.map(w => w.text).join('');
  const from = Math.max(0, text.indexOf(plain(f.note).slice(0, sentenceStart)));
  for (const operand of wanted) operand.box = boxOf(words, text, plain(operand.printed), from);
}

/** Without spaces and thousands separators, one character for one: the program prints a figure without them. */
function plain(text) { return [...(text ?? '').replace(/\s+/g, '')].map(narrow).join('').replace(/(?<=\d),(?=\d{3})/g, ''); }

function narrow(letter) {
  const folded = letter.normalize('NFKC');
  return folded.length === 1 ? folded : letter;
}

/** One entry a character, with its box: a piece of text is as wide as its characters together. */
function wordsOf(content, viewport) {
  const words = [];
  for (const item of content.items) {
    const letters = [...(item.str ?? '')];
    const weights = letters.map(c => c.charCodeAt(0) > 0x2e7f ? 2 : 1);
    const all = weights.reduce((a, b) => a + b, 0) || 1;
    let before = 0;
    letters.forEach((text, i) => {
      const [from, to] = [before / all, (before += weights[i]) / all];
      if (text.trim()) words.push({ text: narrow(text), box: boxOfPart(item, from, to, viewport) });
    });
  }
  return words.filter((w, i) => w.text !== ',' || !isDigit(words[i - 1]) || ![1, 2, 3].every(n => isDigit(words[i + n])));
}

function isDigit(w) { return /^\d$/.test(w?.text ?? ''); }

function boxOfPart(item, from, to, viewport) {
  const [a, b, c, d, x, y] = item.transform;
  const size = Math.hypot(a, b) || 1;
  const height = Math.hypot(c, d);
  const [ux, uy] = [a / size * item.width, b / size * item.width];
  const corners = [[x + ux * from, y + uy * from], [x + ux * to - b / size * height, y + uy * to + a / size * height]].map(p => viewport.convertToViewportPoint(...p));
  const [xs, ys] = [corners.map(p => p[0]), corners.map(p => p[1])];
  return [Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys)];
}

// The figure as it stands, or else its digits: a page may set the unit apart.
function boxOf(words, text, printed, from) {
  for (const part of [printed, printed.replace(/[^\d.,]/g, '')]) {
    const at = part ? placeOf(text, part, from) : -1;
    if (at >= 0) {
      const boxes = words.slice(at, at + part.length).map(w => w.box);
      const line = boxes.filter(b => Math.abs(b[1] - boxes[0][1]) < 2);
      return [Math.min(...line.map(b => b[0])), line[0][1], Math.max(...line.map(b => b[2])), line[0][3]];
    }
  }
  return null;
}

// 12.00 is not the end of 312.00.
function placeOf(text, part, from) {
  for (const start of [from, 0]) {
    for (let at = text.indexOf(part, start); at >= 0; at = text.indexOf(part, at + 1)) {
      if (!/[\d.,]/.test(text[at - 1] ?? '') && !/\d/.test(text[at + part.length] ?? '')) return at;
    }
  }
  return -1;
}
