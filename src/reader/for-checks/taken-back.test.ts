import assert from 'node:assert/strict'
import { test } from 'node:test'
import { asked } from '../sentence/asked-in-tests.ts'

const ACCUSES = ['unnamed-accused', 'unused-power', 'asserted-harm']

test('what a message tells, and the text then calls untrue, is asked of nobody', () => {
  for (const [language, text] of [
    [
      'ru',
      'В соцсетях распространяют сообщение о драке на площади. Отдельные активисты избивают прохожих и грабят магазины. Эта информация не соответствует действительности.',
    ],
    [
      'kk',
      'Желіде алаңдағы төбелес туралы хабарлама тарап жатыр. Кейбір белсенділер өтіп бара жатқандарды ұрып, дүкендерді тонап жүр екен. Бұл ақпарат – фейк.',
    ],
    [
      'en',
      'A message about riots is circulating online. Groups of bloggers attack passers-by and loot shops. This information is false.',
    ],
  ] as const)
    assert.deepEqual(
      asked(language, text).filter((check) => ACCUSES.includes(check)),
      [],
      text,
    )
})

test('what the speaker says of those who spread it stands', () => {
  for (const [language, text] of [
    [
      'ru',
      'Отдельные блогеры распространяют слухи о закрытии банков. Эта информация не соответствует действительности.',
    ],
    ['kk', 'Кейбір блогерлер банктер жабылады деген өсек таратып жүр. Бұл ақпарат жалған.'],
    ['en', 'Some bloggers spread rumours that banks will close. This information is false.'],
    // No message was told of: what is untrue is what the bloggers say.
    [
      'ru',
      'Отдельные блогеры умышленно пугают людей нехваткой хлеба. Эта информация не соответствует действительности.',
    ],
  ] as const)
    assert.ok(asked(language, text).includes('unnamed-accused'), text)
})
