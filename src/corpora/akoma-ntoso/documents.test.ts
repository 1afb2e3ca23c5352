import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { test } from 'node:test'
import fc from 'fast-check'
import { GOES_ON, GONE } from '../../law/corpus/remarks/remarks-in-tests.ts'
import { readDocuments } from './documents.ts'
import { numberIn, partHeading } from './number.ts'
import { periodsOf } from './periods.ts'
import { provisionsOn } from './provisions.ts'
import { eventsOf } from './versions.ts'

const SAMPLE = readFileSync(
  new URL('../../../corpus/akoma-ntoso/trials.eng.all.xml', import.meta.url),
  'utf8',
)
const NAMESPACE = 'http://docs.oasis-open.org/legaldocml/ns/akn/3.0'
const act = (body: string) =>
  `<akomaNtoso xmlns="${NAMESPACE}"><act><meta/><body>${body}</body></act></akomaNtoso>`

function provisionsOf(body: string) {
  const { documents, fault } = readDocuments(act(body))
  assert.equal(fault, undefined)
  const document = documents[0]
  assert.ok(document)
  return provisionsOn(document, '2031-01-01', periodsOf(document.metadata), true)
}

test('numbers of articles, in the languages of the corpora', () => {
  const numbers: Readonly<Record<string, string | undefined>> = {
    'Article 5': '5',
    '§ 5a': '5a',
    'Статья 456-2.': '456-2',
    '5-бап.': '5',
    '380-1-бап': '380-1',
    'Art. 5 bis': '5 bis',
    '12 a §': '12a',
    'Artikel IV': 'IV',
    '§§ 5 bis 7': undefined,
    Einziger: undefined,
  }
  for (const [num, number] of Object.entries(numbers)) assert.equal(numberIn(num), number, num)
  assert.deepEqual(partHeading('§ 5 Title'), { num: '§ 5', heading: 'Title' })
  assert.deepEqual(partHeading('Статья 5. Название'), { num: 'Статья 5.', heading: 'Название' })
  assert.equal(partHeading('Artists'), undefined)
})

test('what a provision is called is told by the words of its number', () => {
  const unit = (num: string, eId = 'art_5') =>
    provisionsOf(`<article eId="${eId}"><num>${num}</num><content><p>x</p></content></article>`)[0]?.unit
  for (const num of ['§ 5', '5 §', 'Section 5', 'Sec. 5.', 's 5', 's. 5'])
    assert.equal(unit(num), 'section', num)
  for (const num of ['Article 5', 'Art. 5', 'Статья 5.', '5-бап.', '5', 'Artikel 5'])
    assert.equal(unit(num), undefined, num)
  assert.equal(unit('§ 5', 'sec_5'), undefined, 'its anchor says so')
  assert.equal(unit('Статья 5', 'sec_5'), 'article')
  assert.equal(unit('5 §', 'chp_1__sec_5'), 'section')
})

test('an act of sections has them for provisions; words under a heading alone are one, too', () => {
  const provisions = provisionsOf(
    '<part eId="p1"><num>Part 1</num><heading>Trials</heading><intro><p>All trials.</p></intro><section eId="s1"><num>1</num><subsection><num>(1)</num><content><p>Try.</p></content></subsection></section></part>',
  )
  assert.deepEqual(
    provisions.map(({ anchor, number, within, text }) => [anchor, number, within.join(), text]),
    [
      ['p1', undefined, '', 'All trials.'],
      ['s1', '1', 'Part 1 Trials', '(1) Try.'],
    ],
  )
})

test('property: whatever words, none is lost, and they stay in order', () => {
  const words = fc.stringMatching(/^[a-zа-яәіңғ]{1,8}( [a-zа-я0-9]{1,5}){0,3}$/u)
  const inline = fc.oneof(
    words,
    words.map((text) => `<i>${text}</i>`),
    words.map((text) => `<def>${text}</def>`),
  )
  const block = fc
    .array(inline, { minLength: 1, maxLength: 3 })
    .map((parts) => `<content><p>${parts.join(' ')}</p></content>`)
  const { part } = fc.letrec<{ part: string }>((tie) => ({
    part: fc.oneof(
      { maxDepth: 4 },
      block.map((text) => `<point><num>1)</num>${text}</point>`),
      fc
        .array(tie('part'), { minLength: 1, maxLength: 3 })
        .map((parts) => `<paragraph><num>1.</num>${parts.join('')}</paragraph>`),
    ),
  }))
  fc.assert(
    fc.property(fc.array(part, { minLength: 1, maxLength: 4 }), (parts) => {
      const [provision] = provisionsOf(`<article eId="art_1"><num>Article 1</num>${parts.join('')}</article>`)
      const plain = parts
        .join('')
        .replaceAll(/<[^>]*>/gu, ' ')
        .split(/\s+/u)
        .filter(Boolean)
      assert.deepEqual(provision?.text.split(/\s+/u), plain)
    }),
  )
})

test('property: a damaged document is a fault or a reading, never an error', () => {
  const piece = fc.oneof(
    fc.string(),
    fc.constantFrom(
      '<p>',
      '</p>',
      '<act>',
      '</article>',
      '&amp;',
      '&x;',
      '<![CDATA[',
      ']]>',
      '<!--',
      'period="#x"',
      '<num>',
    ),
  )
  fc.assert(
    fc.property(fc.nat(SAMPLE.length), fc.nat(40), piece, (at, length, inserted) => {
      const { documents } = readDocuments(SAMPLE.slice(0, at) + inserted + SAMPLE.slice(at + length))
      for (const document of documents) for (const _ of eventsOf(document, 'a', false));
    }),
  )
})

test('property: on each day the versions hold what the periods hold', () => {
  const day = fc.integer({ min: 2031, max: 2036 }).map((year) => `${year}-01-01`)
  fc.assert(
    fc.property(
      fc.array(fc.tuple(day, fc.option(day)), { minLength: 1, maxLength: 5 }),
      day,
      (spans, asked) => {
        const events = spans.flatMap(([start, end], at) => [
          `<eventRef eId="s${at}" date="${start}" type="amendment"/>`,
          end === null ? '' : `<eventRef eId="e${at}" date="${end}" type="amendment"/>`,
        ])
        const groups = spans.map(
          ([, end], at) =>
            `<temporalGroup eId="g${at}"><timeInterval start="#s${at}"${end === null ? '' : ` end="#e${at}"`}/></temporalGroup>`,
        )
        const articles = spans.map(
          (_, at) => `<article eId="a${at}" period="#g${at}"><content><p>x</p></content></article>`,
        )
        const text = `<akomaNtoso xmlns="${NAMESPACE}"><act contains="multipleVersions"><meta><identification><FRBRWork><FRBRuri value="/w"/><FRBRdate date="2030-01-01" name="x"/></FRBRWork></identification><lifecycle>${events.join('')}</lifecycle><temporalData>${groups.join('')}</temporalData></meta><body>${articles.join('')}</body></act></akomaNtoso>`
        const [document] = readDocuments(text).documents
        assert.ok(document)
        const versions = [...eventsOf(document, 'a', false)].flatMap((event) =>
          event.kind === 'version' ? [event.version] : [],
        )
        const held = spans.flatMap(([start, end], at) =>
          start <= asked && (end === null || asked < end) ? [`a${at}`] : [],
        )
        const version = versions.findLast(({ since }) => since <= asked)
        assert.deepEqual(version?.provisions.map(({ anchor }) => anchor) ?? [], held)
      },
    ),
  )
})

test('property: a provision is gone by a whole remark only', () => {
  const article = (text: string) =>
    provisionsOf(`<article eId="art_1"><num>Article 1</num><content><p>${text}</p></content></article>`)[0]
  for (const remark of GONE) assert.equal(article(remark)?.state, 'excluded', remark)
  const remark = fc.constantFrom(...GONE).map((words) => words.replace(/[.;]$/u, ''))
  fc.assert(
    fc.property(remark, GOES_ON, (words, more) => {
      const law = article(`${words}${more}`)
      assert.deepEqual([law?.state, law?.text], ['text', `${words}${more}`])
    }),
  )
})
