import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Tag } from '../src/law/law.ts'
import { findingsOf, inEach, readerWith } from './asked-in-tests.ts'

const read = readerWith()

/** What is asked about elements of an offence, in English. */
function asked(text: string, language: Tag): readonly string[] {
  const reading = read(text, { language, date: '2025-03-04', jurisdiction: 'kz' })
  return findingsOf('misstated-element', reading).map(
    ({ id }) => reading.questions.find(({ finding }) => finding === id)?.text.en ?? '',
  )
}

test('what is said to be knowing while an article is applied that asks for no knowledge is asked about', () => {
  inEach(
    {
      kk: 'Чаттарда су тасқыны туралы көрінеу жалған хабарламалар таратылды. Екі адам ӘҚБтК 456-2-бабы бойынша жауапқа тартылды.',
      ru: 'В чатах рассылали заведомо ложные сообщения о паводке. На двоих составлены протоколы по статье 456-2 КоАП.',
      en: 'Knowingly false messages about the flood were sent around. Two people were fined under Article 456-2 of the Code of Administrative Offences.',
    },
    (text, language) =>
      assert.match(
        asked(text, language)[0] ?? '',
        /”\. Art\. 456-2 .* does not name knowledge .*; art\. 274 of the Criminal Code does/u,
        text,
      ),
  )
})

test('where the article cited requires it, or nothing knowing is said, nothing is asked', () => {
  for (const [text, language] of [
    ['Рассылались заведомо ложные сообщения о паводке. Дело начато по статье 274 УК РК.', 'ru'],
    ['Распространение заведомо ложных сообщений наказуемо. Статья 456-2 КоАП предусматривает штраф.', 'ru'],
    ['В чатах шла переписка о паводке. Двое привлечены по статье 456-2 КоАП.', 'ru'],
    ['Көрінеу жалған хабарлама үшін ҚК 274-бабы бойынша іс қозғалды.', 'kk'],
    ['Two people were fined for jaywalking under Article 440 of the Code of Administrative Offences.', 'en'],
  ] as const)
    assert.deepEqual(asked(text, language), [], text)
})
