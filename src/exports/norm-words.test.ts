import assert from 'node:assert/strict'
import { test } from 'node:test'
import { TAGS } from '../law/tags.ts'
import { betweenLanguagesSaid, fromPackSaid } from './norm-words.ts'

test('a part that only one of two has is told in a sentence, in three languages', () => {
  for (const [difference, kk, ru, en] of [
    [
      { part: '3', what: 'part', text: 0, pack: 1 },
      '3-бөлік тек нормалар жинағында бар, заң мәтінінде жоқ.',
      'Часть 3 есть только в наборе норм, в тексте закона ее нет.',
      'Only the norm pack, not the text of the law, has part 3.',
    ],
    [
      { part: '5', what: 'part', text: 1, pack: 0 },
      '5-бөлік тек заң мәтінінде бар, нормалар жинағында жоқ.',
      'Часть 5 есть только в тексте закона, в наборе норм ее нет.',
      'Only the text of the law, not the norm pack, has part 5.',
    ],
    [
      { what: 'part', text: 1, pack: 0 },
      'Бөлігі көрсетілмеген жаза тек заң мәтінінде бар, нормалар жинағында жоқ.',
      'Санкция без указания части есть только в тексте закона, в наборе норм ее нет.',
      'Only the text of the law, not the norm pack, has a sanction without a part.',
    ],
  ] as const) {
    const said = { kk, ru, en }
    for (const language of TAGS) assert.equal(fromPackSaid(difference, language), said[language])
  }
})

test('a part that only one language has is told as such, and that both are law', () => {
  const only = { part: '2', what: 'part', ru: 0, kk: 1 } as const
  assert.equal(
    betweenLanguagesSaid(only, 'en'),
    'Only the Kazakh text has part 2. The texts in both languages are law.',
  )
  assert.match(
    betweenLanguagesSaid(only, 'ru'),
    /^Часть 2 есть только в тексте на казахском языке\. Законом/u,
  )
  assert.match(betweenLanguagesSaid({ ...only, ru: 1, kk: 0 }, 'kk'), /^2-бөлік тек орысша мәтінде бар\./u)
})

test('a value that the text leaves out is told beside that of the pack', () => {
  assert.equal(
    fromPackSaid({ part: '1', what: 'maxFine', pack: 7000 }, 'en'),
    'The norm pack differs (part 1), highest fine, MCI: not stated in the text, 7000 in the pack.',
  )
})
