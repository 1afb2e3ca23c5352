import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { found } from './index-in-tests.ts'
import { wordsOf } from './letters.ts'
import { openPhraseIndex } from './phrase-index.ts'
import { createPhraseWriter } from './phrase-writer.ts'

test('what is no letter, mark of one or digit parts words in every script of law', () => {
  for (const [text, words] of [
    ['2×10÷5', ['2', '10', '5']],
    ['мера×2', ['мера', '2']],
    ['источник\u037e маяк\u0387огонь', ['источник', 'маяк', 'огонь']],
    ['νόμος\u037e άρθρο\u0387 ΄Αρθρο', ['νόμος', 'άρθρο', 'αρθρο']],
    ['القانون، المادة؛ الفقرة؟ ٪', ['القانون', 'المادة', 'الفقرة']],
    ['בית־ספר׃', ['בית', 'ספר']],
    ['օրենք։ հոդված՝', ['օրենք', 'հոդված']],
    ['अनुच्छेद। धारा॥', ['अनुच्छेद', 'धारा']],
    ['ሕግ፣ አንቀጽ።', ['ሕግ', 'አንቀጽ']],
    ['第一条，第二项：条・項（一）', ['第一条', '第二项', '条', '項', '一']],
    ['ⴰⵣⵔⴼ ⵏ', ['ⴰⵣⵔⴼ', 'ⵏ']],
    ['𠮷田 法😀律', ['𠮷田', '法', '律']],
  ] as const)
    assert.deepEqual(wordsOf(text), words)
})

test('a letter is the same whether it is written in one or as a letter with its mark', () => {
  for (const word of ['российский', 'жайық', 'gesetzmäßigkeit', 'entité'])
    assert.deepEqual(wordsOf(word.normalize('NFD')), wordsOf(word))
})

test('property: words are parted alike in texts and in what is asked, whatever the letters', () => {
  const piece = fc.constantFrom(
    ...[
      'a',
      'B7',
      ' ',
      '\n',
      'ж',
      'Ә',
      '\u00ad',
      'º',
      '§',
      '„',
      '\u200b',
      '\u200d',
      '–',
      'あ',
      '。',
      'ﬂ',
      '\ufeff',
      '😀',
      'ß',
      '×',
      '،',
      'ك',
      '־',
      'א',
      '։',
      'ժ',
      '।',
      'क',
      '፣',
      'ሕ',
      '・',
      '，',
      'ⴰ',
      '𠮷',
      'и\u0306',
    ],
  )
  fc.assert(
    fc.property(
      fc.array(piece, { maxLength: 300, size: 'max' }),
      // Where the stretches end that are parted at once must not matter.
      fc.integer({ min: 4090, max: 4100 }),
      fc.boolean(),
      (pieces, before, isWord) => {
        const text = `${(isWord ? 'w' : ' ').repeat(before)}${pieces.join('')} end`
        const writer = createPhraseWriter((word) => [word])
        writer.add(new TextEncoder().encode(text))
        const index = openPhraseIndex(writer.finish(), (word) => [word])
        const words = wordsOf(text)
        assert.equal(index.words, words.length)
        for (let from = 0; from < words.length; from += 7)
          assert.deepEqual([...found(index, words.slice(from, from + 9))], [[0, true]])
      },
    ),
  )
})
