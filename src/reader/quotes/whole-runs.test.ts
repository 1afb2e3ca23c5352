import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Tag } from '../../law/law.ts'
import { readingOf } from './quoted-in-tests.ts'

const shown = (language: Tag, check: string, text: string): readonly string[] =>
  readingOf(text, language)
    .findings.filter((finding) => finding.check === check)
    .flatMap(({ trigger }) => trigger.map((words) => words.text))

const cases: readonly (readonly [what: string, language: Tag, check: string, text: string, words: string])[] =
  [
    [
      'a preposition is shown with its noun',
      'en',
      'unnamed-accused',
      'Some users hiding behind false names spread lies about our doctors.',
      'false names',
    ],
    [
      'an adverb is shown with what it tells of',
      'ru',
      'exclusive-trust',
      'Просим жителей доверять исключительно официальным источникам.',
      'доверять исключительно официальным источникам',
    ],
    [
      'a noun is shown behind what describes it',
      'ru',
      'unnamed-accused',
      'В чатах отдельные лица подстрекают молодёжь к беспорядкам.',
      'отдельные лица',
    ],
    [
      'a verb is shown with its particle, and without the noun of a preposition before it',
      'en',
      'unmeasured-trend',
      'The number of false calls that keep crews from real fires has gone up.',
      'has gone up',
    ],
    [
      'a verb is shown with what it does it to',
      'en',
      'imputed-motive',
      'Hostile groups spread these clips in order to discredit the state and its army.',
      'to discredit the state',
    ],
    [
      'a verb is shown with what it does it to',
      'ru',
      'unnamed-accused',
      'Некоторые блогеры ради просмотров намеренно вводят в заблуждение граждан и раздувают панику в городе.',
      'раздувают панику',
    ],
    [
      'an infinitive is shown with what is asked for',
      'ru',
      'legal-form',
      'Прокуратура требует от владельцев каналов незамедлительно удалить такие записи.',
      'удалить такие записи',
    ],
    [
      'what is singled out is shown with the word that singles it out',
      'ru',
      'exclusive-trust',
      'Просим граждан доверять информации только с официального сайта министерства.',
      'только с официального сайта',
    ],
    [
      'what is singled out is shown with the word that singles it out',
      'en',
      'exclusive-trust',
      'Citizens should trust only the information from the website of the ministry.',
      'only the information',
    ],
    [
      'a single verb is shown with its auxiliary',
      'en',
      'threatened-sanction',
      'He warned that shops which are not registered by June 1 would be closed.',
      'would be closed',
    ],
  ]

for (const [what, language, check, text, words] of cases)
  test(`${language}: ${what}`, () => {
    const found = shown(language, check, text)
    assert.ok(
      found.some((run) => run.includes(words)),
      found.join(' | '),
    )
  })

test('no words shown end in what only leads to the next ones', () => {
  const texts: readonly (readonly [Tag, string])[] = [
    [
      'en',
      'The police call on everyone to observe the law, not to give in to provocations and not to cross the line.',
    ],
    ['en', 'Lately a great number of false posts has appeared in our chats.'],
    ['en', 'Such posts are harmful to the interests of the state.'],
    ['ru', 'Участились случаи, когда мнимые наблюдатели под видом проверки мешают работе комиссий.'],
    ['ru', 'Просим родителей не поддаваться на провокации и не верить ничем не подтверждённым слухам.'],
  ]
  for (const [language, text] of texts) {
    const { findings } = readingOf(text, language)
    assert.ok(findings.length > 0, text)
    for (const { trigger, quote } of findings) {
      assert.ok(trigger.length > 0)
      for (const { text: words } of trigger) {
        assert.doesNotMatch(words, /(?:^|\s)(?:and|not|a|the|to|of|great|и|не|на|под|видом|ничем)$/u)
        assert.ok(text.includes(words), `${words} is not in ${quote.text}`)
      }
    }
  }
})
