import assert from 'node:assert/strict'
import { test } from 'node:test'
import { loadCatalog } from '../../catalog.ts'
import type { Tag } from '../../law/law.ts'
import { createReader } from '../read.ts'

const catalog = await loadCatalog()
const { knowledge, checks, sheets } = catalog
const read = createReader({ knowledge, checks, wording: sheets })
const findingsIn = (text: string, language: Tag) => read({ id: 'a', text, sha256: '', language }).findings
const shown = (check: string, text: string, language: Tag): string[] =>
  findingsIn(text, language)
    .filter((finding) => finding.check === check)
    .flatMap(({ trigger }) => trigger.map((words) => words.text))

test('no Kazakh quote nor words shown begin with a postposition or break a verb of two words', () => {
  const kazakh = knowledge.find(({ language }) => language.tag === 'kk')?.language.clauses
  assert.ok(kazakh?.postpositions && kazakh.compound)
  const { postpositions, compound } = kazakh
  let quotes = 0
  for (const sheet of sheets.filter(({ language }) => language === 'kk'))
    for (const { text } of [...sheet.raises, ...sheet.silent])
      for (const { check, quote, trigger } of findingsIn(text, 'kk'))
        for (const { start, end, text: words } of [quote, ...trigger]) {
          // The question puts a term in its base form.
          if (checks.get(check)?.isOfTerms) continue
          quotes++
          const spoken = words.toLowerCase().split(/[^\p{L}\d-]+/u)
          const isFirst = /(?:^|[.!?]\s*[«„]?)$/u.test(text.slice(0, start))
          assert.ok(isFirst || !postpositions.includes(spoken[0] as string), `${words} ← ${text}`)
          const next = /^\s+([\p{L}-]+)/u.exec(text.slice(end))?.[1]?.toLowerCase() ?? ''
          const isBroken = compound.converb.test(spoken.at(-1) as string) && compound.auxiliary.test(next)
          assert.ok(!isBroken, `${words} | ${next} ← ${text}`)
        }
  assert.ok(quotes > 500, `only ${quotes} quotes were seen`)
})

test('where and when is not shown as what raised a finding', () => {
  const kazakh = 'Қазір қоғамда ауыз су туралы жалған ақпарат тарату фактілері жиілеп кетті.'
  const russian = 'Сегодня в городе заметно чаще стали распространяться слухи.'
  for (const [text, language, what, where] of [
    [kazakh, 'kk', /жиілеп кетті$/u, /Қазір|қоғамда/u],
    [russian, 'ru', /чаще/u, /Сегодня|городе/u],
  ] as const) {
    const words = shown('unmeasured-trend', text, language).join(' … ')
    assert.match(words, what)
    assert.doesNotMatch(words, where)
  }
})

test('a quote leaves out what only ties its sentence to the one before', () => {
  const cases: readonly (readonly [Tag, string, string])[] = [
    ['ru', 'В связи с этим прокуратура призывает граждан не распространять слухи.', 'прокуратура'],
    ['kk', 'Осыған байланысты прокуратура азаматтарды қауесет таратпауға шақырады.', 'прокуратура'],
    ['en', 'In this regard, the police urge the public not to spread rumours.', 'the police'],
  ]
  for (const [language, text, first] of cases) {
    const found = findingsIn(text, language)
    assert.ok(found.length > 0)
    for (const { quote, asked } of found) assert.ok((asked ?? quote.text).startsWith(first), quote.text)
  }
})

test('names before one verb stay together', () => {
  const text = 'YouTube, TikTok, Threads и другие площадки публикуют материалы, содержащие призывы к вражде.'
  const [finding] = findingsIn(text, 'ru').filter(({ check }) => check === 'unused-power')
  assert.match(finding?.asked ?? finding?.quote.text ?? '', /^YouTube, TikTok, Threads и другие площадки/u)
})

test('of a sentence on what speakers do themselves only the purpose of others is quoted', () => {
  const text = 'Елді екіге бөлуді көздейтін топтарға үнсіз қарап отыра алмаймыз.'
  const [finding] = findingsIn(text, 'kk').filter(({ check }) => check === 'imputed-motive')
  assert.equal(finding?.quote.text, 'Елді екіге бөлуді көздейтін топтарға')
  assert.equal(finding?.asked, undefined)
})

test('items of a list of things are shown together, to the first', () => {
  for (const [check, language, text, words] of [
    [
      'value-appeal',
      'kk',
      'Сіздерді бірлікке, сабырлылыққа және өзара құрметке шақырамыз.',
      'бірлікке, сабырлылыққа',
    ],
    ['value-appeal', 'kk', 'Бейбітшілікке, бірлікке және төзімділікке шақырамыз.', 'Бейбітшілікке, бірлікке'],
    ['value-appeal', 'ru', 'Призываем вас к единству, терпению и взаимному уважению.', 'единству, терпению'],
    ['value-appeal', 'en', 'We call on you to show unity, patience and mutual respect.', 'unity, patience'],
    [
      'unnamed-accused',
      'en',
      'Bloggers deliberately spread panic, lies and rumours.',
      'panic, lies and rumours',
    ],
  ] as const)
    assert.ok(
      shown(check, text, language).some((one) => one.includes(words)),
      `${text}: ${shown(check, text, language).join(' | ')}`,
    )
})

test('what is shown goes on behind no comma at which a clause, a verb or a further circumstance begins', () => {
  for (const [check, language, text, over] of [
    [
      'legal-form',
      'en',
      'The police warn residents, children and adults will be fined for false posts.',
      'residents, children',
    ],
    [
      'legal-form',
      'ru',
      'Полиция предупреждает жителей, дети и взрослые будут оштрафованы за ложные посты.',
      'жителей, дети',
    ],
    [
      'legal-form',
      'kk',
      'Полиция тұрғындарға ескертеді, балалар мен ересектер айыппұл төлейді.',
      'ескертеді, балалар',
    ],
    [
      'value-appeal',
      'en',
      'We ask you to keep calm, trust the authorities and not to spread rumours.',
      'calm, trust',
    ],
    [
      'value-appeal',
      'ru',
      'Просим сохранять спокойствие, доверять властям и не распространять слухи.',
      'спокойствие, доверять',
    ],
    [
      'unnamed-accused',
      'en',
      'It is done by bloggers intentionally, in their own interests and for others.',
      'intentionally, in',
    ],
  ] as const)
    for (const one of shown(check, text, language)) assert.ok(!one.includes(over), one)
})

test('how a deed was done is shown with the deed', () => {
  for (const [language, text, words] of [
    [
      'en',
      'The dissemination of such false information is mainly carried out by bloggers intentionally, in their own interests.',
      'is mainly carried out by bloggers intentionally',
    ],
    [
      'en',
      'Such posts are spread by anonymous channels deliberately.',
      'are spread by anonymous channels deliberately',
    ],
    [
      'ru',
      'Распространение такой ложной информации в основном осуществляется блогерами намеренно, в собственных интересах.',
      'осуществляется блогерами намеренно',
    ],
    ['kk', 'Мұндай жалған ақпаратты блогерлер әдейі таратады.', 'блогерлер әдейі таратады'],
  ] as const) {
    const phrases = shown('unnamed-accused', text, language)
    assert.ok(
      phrases.some((one) => one.includes(words)),
      `${text}: ${phrases.join(' | ')}`,
    )
  }
})
