import assert from 'node:assert/strict'
import { describe, it, test } from 'node:test'
import { loadCatalog, loadExports } from '../catalog.ts'
import { statementReader } from '../desk/read-statement.ts'
import { takeIn } from '../desk/take-in.ts'
import kazakhstan from '../jurisdictions/kz/jurisdiction.ts'
import { place } from '../law/place.ts'
import { TAGS } from '../law/tags.ts'
import type { Evidence } from '../reader/reading.ts'
import { citedFirst } from './cited-first.ts'
import { outline } from './outline.ts'

const [catalog, exports] = await Promise.all([loadCatalog(), loadExports()])
const [known] = kazakhstan.law((word) => [word]).provisions(place('CAO 434'), '2024-01-01')

/** What is shown whole beneath a question of such words, and what is folded, of places named by their articles. */
function parted(articles: readonly string[], en: string): readonly [string, string] {
  assert.ok(known)
  const evidence = articles.map((article): Evidence => {
    const label = { ...known.label, en: known.label.en.replace('art. 434', article) }
    return { kind: 'provision', fact: { ...known, label } }
  })
  const { grounds, besides } = citedFirst(evidence, { en })
  const told = (all: readonly Evidence[]) =>
    all.map((piece) => (piece.kind === 'provision' ? piece.fact.label.en.split(' of ')[0] : '')).join(', ')
  return [told(grounds), told(besides)]
}

describe('what a question cites', () => {
  const FOUR = ['art. 434', 'art. 455', 'art. 802(4)', 'art. 803']
  const CODE = 'of the Code of Administrative Offences'

  it('stays whole and the rest is folded', () => {
    assert.deepEqual(parted(FOUR, `Which part of art. 455 ${CODE}?`), [
      'art. 455',
      'art. 434, art. 802(4), art. 803',
    ])
    assert.deepEqual(parted(FOUR.slice(0, 2), `Art. 455 ${CODE} requires it. Is it so?`), [
      'art. 455',
      'art. 434',
    ])
  })

  it('is also a part of an article that it cites', () => {
    assert.deepEqual(parted(FOUR, `No part of art. 802 ${CODE} carries it.`)[0], 'art. 802(4)')
  })

  it('is all that is told of one place', () => {
    const [whole] = parted([...FOUR, 'art. 455'], `Art. 455 ${CODE} requires it. Is it so?`)
    assert.equal(whole, 'art. 455, art. 455')
  })

  it('is no other article of the same figures, and no other part', () => {
    for (const words of [`Art. 43 ${CODE}?`, `Art. 1434 ${CODE}?`, 'Art. 434 of the Civil Code?'])
      assert.deepEqual(parted(FOUR.slice(0, 3), words)[1], '', words)
    const [whole] = parted(FOUR, `Art. 802(1) ${CODE}, art. 803 ${CODE}?`)
    assert.equal(whole, 'art. 803')
  })

  it('may be nothing: a few places stay, and of more the first', () => {
    assert.deepEqual(parted(FOUR.slice(0, 3), 'Which article carries this?')[1], '')
    assert.deepEqual(parted(FOUR, 'Which article carries this?'), [
      'art. 434',
      'art. 455, art. 802(4), art. 803',
    ])
  })
})

const reading = statementReader(catalog)(
  takeIn(
    {
      text: 'Публикуются недостоверные сообщения, порочащие честь и достоинство конкретных граждан.',
      metadata: { body: 'Генеральная прокуратура' },
    },
    { date: '2022-09-26', jurisdiction: 'kz', language: 'ru' },
  ),
)
const asked = outline(reading).claims.flatMap((claim) => claim.asked)
const [question] = asked.filter(({ finding }) => finding.check === 'wrong-standing')

test('an act that is named within the place of its article is not cited by it', () => {
  assert.ok(question)
  const labels = (all: readonly Evidence[]) =>
    all.map((piece) => (piece.kind === 'provision' ? piece.fact.label.ru : ''))
  assert.deepEqual(labels(question.grounds), [
    'п. 1 ст. 143 ГК РК',
    'ч. 4 ст. 802 КоАП РК',
    'п. 4 ст. 6 Закона «О прокуратуре» 2017 года',
  ])
  assert.ok(labels(question.besides).includes('Закон «О прокуратуре» 2017 года'))
  for (const tag of TAGS) {
    const { grounds } = citedFirst(question.finding.evidence, { [tag]: question.question.text[tag] })
    assert.deepEqual(grounds, question.grounds, tag)
  }
})

const LEADS = {
  kk: 'Осыған қатысты басқа да нормалар',
  ru: 'Сюда же относятся',
  en: 'Also bear on this',
} as const

test('what is folded stands in every form, a place in brief with its address, and unlike the places cited', () => {
  assert.ok(question)
  for (const language of TAGS)
    for (const name of ['terminal', 'markdown', 'html'] as const) {
      const shown = exports.get(name)?.render(reading, { language, width: 92 }) ?? ''
      const words = shown.replaceAll(/<(?!http)[^>]*>/gu, '').replaceAll(/\s+/gu, ' ')
      const said = words.indexOf(LEADS[language])
      assert.ok(said > 0, `${name} ${language}`)
      for (const { fact } of question.besides) {
        const at = words.indexOf(fact.says[language], said)
        assert.ok(at > said, `${name} ${language}: ${fact.label[language]}`)
        assert.ok(shown.includes(fact.official?.[language] ?? ''), fact.label.en)
      }
      if (name === 'html') assert.match(shown, /<dd class="besides"><details><summary>/u)
    }
})

test('on paper, where nothing can be opened, it is a list', () => {
  const page = exports.get('html')?.render(reading, { language: 'ru' }) ?? ''
  const paper = page.slice(page.indexOf('<section class="footnotes">'))
  assert.match(paper, /<ul class="small">\s*<li>/u)
  assert.doesNotMatch(paper, /<details/u)
})

test('what is not verified, or of another day, is said in brief too', () => {
  const unverified = JSON.parse(JSON.stringify(reading), (key, value) => (key === 'status' ? 'S' : value))
  assert.match(
    exports.get('markdown')?.render(unverified, { language: 'en' }) ?? '',
    / {2}- \*\*art\. 141 of the Civil Code\*\*\..*\(\*\*not verified: a single source\*\*/u,
  )
  assert.match(
    exports.get('terminal')?.render(reading, { language: 'en', width: 92 }).replaceAll(/\s+/gu, ' ') ?? '',
    /art\. 141 of the Civil Code\. .*\(official text; not checked for the statement’s day\) https:/u,
  )
})
