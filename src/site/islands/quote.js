// Words that are selected in the statement go into the form of an own question, with the place where they stand.
const statement = document.getElementById('statement')
const quote = document.getElementById('quote')
const near = document.getElementById('near')

/** The words of a range as they stand in the statement: without the numbers in the margin, with its line breaks. */
function wordsOf(range) {
  const copy = range.cloneContents()
  for (const number of copy.querySelectorAll('.n')) number.remove()
  for (const lineBreak of copy.querySelectorAll('br')) lineBreak.replaceWith('\n')
  return copy.textContent
}

function passageOf(node) {
  return (node instanceof Element ? node : node.parentElement)?.closest('.passage')
}

/** What is selected within one passage, and where it begins in the statement. */
function selected() {
  const selection = document.getSelection()
  if (!selection || selection.rangeCount === 0 || selection.isCollapsed) return undefined
  const range = selection.getRangeAt(0)
  const passage = passageOf(range.startContainer)
  if (!passage || !statement.contains(passage) || passageOf(range.endContainer) !== passage) return undefined
  const before = document.createRange()
  before.setStart(passage, 0)
  before.setEnd(range.startContainer, range.startOffset)
  const words = wordsOf(range)
  const space = words.length - words.trimStart().length
  return { words: words.trim(), start: Number(passage.dataset.start) + wordsOf(before).length + space }
}

function take() {
  const found = selected()
  if (!found || found.words === '') return
  quote.value = found.words
  near.value = String(found.start)
}

if (statement && quote && near) {
  document.addEventListener('selectionchange', take)
  // What is typed by hand may stand anywhere.
  quote.addEventListener('input', () => {
    near.value = ''
  })
  // Words may have been selected before this script was there.
  take()
}
