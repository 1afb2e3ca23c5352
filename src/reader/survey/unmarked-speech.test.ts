import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { loadCatalog } from '../../catalog.ts'
import type { Tag } from '../../law/law.ts'
import { createVocabulary } from '../vocabulary/vocabulary.ts'
import { createSurveyor } from './survey.ts'

const catalog = await loadCatalog()
const read = catalog.reader()
const survey = createSurveyor(createVocabulary(catalog.knowledge), 0)
const readIn = (text: string, language: Tag) => read({ id: 'a', text, sha256: '', language })

/** What an official says in a video, as a machine writes it down. */
const SPOKEN: Record<Tag, { text: string; checks: readonly string[] }> = {
  kk: {
    text: 'құрметті отандастар соңғы апталарда әлеуметтік желілерде жалған ақпарат тарату жағдайлары жиілеп кетті біз блогерлерге ескертеміз мұндай жазбалар үшін қылмыстық жауапкершілік көзделген сондықтан тек ресми ақпарат көздеріне ғана сеніңіздер ел бірлігін сақтайық',
    checks: ['unmeasured-trend', 'threatened-sanction', 'exclusive-trust', 'value-appeal'],
  },
  ru: {
    text: 'уважаемые соотечественники в последние недели в социальных сетях участились случаи распространения ложной информации мы предупреждаем блогеров что за такие публикации предусмотрена уголовная ответственность поэтому доверяйте только официальным источникам информации давайте сохраним единство нашей страны',
    checks: ['unmeasured-trend', 'threatened-sanction', 'exclusive-trust', 'value-appeal'],
  },
  en: {
    text: 'dear fellow citizens in recent weeks cases of spreading false information on social media have become more frequent we warn bloggers that they face criminal liability for such posts please trust only official sources of information let us preserve the unity of our country',
    checks: ['unmeasured-trend', 'threatened-sanction', 'exclusive-trust', 'value-appeal'],
  },
}

for (const [language, { text, checks }] of Object.entries(SPOKEN) as [Tag, (typeof SPOKEN)[Tag]][])
  test(`speech that is written down without marks is read sentence by sentence: ${language}`, () => {
    const { claims, findings } = readIn(text, language)
    for (const check of checks)
      assert.ok(
        findings.some((finding) => finding.check === check),
        check,
      )
    assert.ok(claims.length >= 3, claims.map(({ quote }) => quote.text).join(' | '))
    for (const { quote } of claims) assert.equal(text.slice(quote.start, quote.end), quote.text)
  })

test('a long sentence with its stop and a paragraph with commas stay whole', () => {
  for (const text of [
    'The Committee informs all residents of the district that the heating season of the coming winter begins in the boiler houses of the eastern part of the city on the first day of October and in those of the western part a week later.',
    'Комитет, как и в прошлом году, сообщает, что отопительный сезон в районе, по решению акимата, начнётся в октябре, а в садах, школах и больницах, где температура ниже нормы, раньше, по заявкам их руководителей',
  ])
    assert.equal(survey(text).tokens.sentenceCount, 1, text)
})

test('parts lie one behind the other and hold all words', () => {
  const word = fc.constantFrom(
    'біз',
    'сеніңіздер',
    'we',
    'ask',
    'you',
    'мы',
    'просим',
    'вас',
    '7',
    'закон',
    'official',
  )
  fc.assert(
    fc.property(fc.array(word, { minLength: 1, maxLength: 300 }), (words) => {
      const text = words.join(' ')
      const { sentences, sentenceCount, sentenceEnd, count, start, end } = survey(text).tokens
      assert.equal(sentences[0], 0)
      assert.equal(sentences[sentenceCount], count)
      for (let n = 0; n < sentenceCount; n++) {
        assert.ok((sentences[n + 1] as number) > (sentences[n] as number))
        assert.equal(sentenceEnd[n], end[(sentences[n + 1] as number) - 1])
        assert.ok((start[sentences[n] as number] as number) < (sentenceEnd[n] as number))
      }
    }),
  )
})
