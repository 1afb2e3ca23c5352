import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { wordsOfLine, wordsOfPlainLine } from './markdown-line.ts'
import { withoutMarks } from './markdown-marks.ts'

test('marks of Markdown go', () => {
  const marked: Readonly<Record<string, string>> = {
    'ein **Wort**, *kursiv* und __fett__': 'ein Wort, kursiv und fett',
    '**Beginn von *Teil 6***': 'Beginn von Teil 6',
    '***alles***': 'alles',
    'shall be**—**': 'shall be—',
    '(*deleted*)': '(deleted)',
    '[Gesetz](gesetz.md), [hier](#st5 "Titel")[^1]': 'Gesetz, hier',
    '![bild.jpg](bild.jpg)Text ![Герб](герб.png)': 'Text Герб',
    '<b>слово</b> <a href="x.md">ссылка</a><br>строка': 'слово ссылка строка',
    '1 &lt; 2 &amp; 3 &#8211; 4': '1 < 2 & 3 – 4',
    'zwei\\_2 \\*5\\*': 'zwei_2 *5*',
    '1.**** Teil ****': '1. Teil ',
  }
  for (const [text, bare] of Object.entries(marked)) assert.equal(withoutMarks(text), bare, text)
})

test('signs of the law stay: formulas, points, blanks to fill in, angle brackets that are no tags', () => {
  for (const text of [
    'The fee is R*B*K; if x<y and z>0 the fee is 2*3*4',
    '2**3**4 и 2**(a+b)**3',
    'a<b>c',
    'x<p and q>0',
    'theF17[the authority](which may be a body) decides',
    '[2](a) applies',
    '[1-(5-Fluorpentyl)-1H-indol-3-yl](2-iodphenyl)',
    '«___» ________ 20__ года',
    'I __________ do solemnly swear',
    '745 Mark <angepasst auf 451 Euro>',
    '<chronisch-persistierende Hepatitis>',
  ])
    assert.equal(withoutMarks(text), text)
  assert.equal(wordsOfLine('|x| + |y|'), '|x| + |y|')
  assert.equal(wordsOfLine('| a | b |'), 'a b')
})

test('plain text has no marks at all', () => {
  for (const text of ['**a** _b_ <b>c</b> [d](e.md)', '| a | b |', '&lt; \\*'])
    assert.equal(wordsOfPlainLine(text), text)
})

test('property: no letter and no figure is lost between signs that are no tags, addresses or escapes', () => {
  const unit = fc.constantFrom(...'*_|<> ()[]\n-+=xyz123абв№§.,'.split(''))
  const wordsOf = (text: string) => text.match(/[\p{L}\p{N}]/gu)?.join('') ?? ''
  fc.assert(
    fc.property(fc.string({ unit, maxLength: 60 }), (text) => {
      fc.pre(!/<\/?[a-z]|\]\(|!\[/iu.test(text))
      assert.equal(wordsOf(withoutMarks(text)), wordsOf(text))
    }),
    { numRuns: 500 },
  )
})

test('property: any text is freed of marks', () => {
  fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => void withoutMarks(text)))
  for (const piece of ['<b>', '</b><b', '[a](b', '<b x=y ', '<!--', '**', '__', '![a]('])
    assert.equal(typeof withoutMarks(piece.repeat(20_000)), 'string')
})
