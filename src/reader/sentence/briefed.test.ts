import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Tag } from '../../law/law.ts'
import { asked } from './asked-in-tests.ts'

test('who briefs the press speaks for himself, and not the press', () => {
  const said: readonly (readonly [check: string, text: string])[] = [
    [
      'threatened-sanction',
      '“Whoever insults an officer will be jailed,” said ASP Lowe while updating newsmen in Kumasi.',
    ],
    [
      'unnamed-accused',
      '“Certain stations lie to our people,” said Superintendent Moyo, answering reporters.',
    ],
    [
      'unmeasured-trend',
      '“Insults against nurses are rising,” said Commissioner Tembo as she met the assembled journalists.',
    ],
    ['call-to-obey', '“Do not share the clip,” said DSP Adu during an interview with correspondents.'],
    [
      'threatened-sanction',
      '“Editors who print this will be fined,” said Colonel Rao while facing questions from journalists.',
    ],
  ]
  for (const [check, text] of said) assert.ok(asked('en', text).includes(check), text)
})

test('what private persons tell the press stays theirs', () => {
  const told = [
    '“Officials take bribes,” said the tailor while meeting reporters.',
    '“Robbers are paid by the mayor,” said a widow, answering journalists.',
    'Reporters said that officials take bribes.',
  ]
  for (const text of told) assert.deepEqual(asked('en', text), [], text)
})

test('those who look on while somebody speaks say nothing', () => {
  const said: readonly (readonly [Tag, text: string])[] = [
    ['en', '“Whoever insults an officer will be jailed,” said ASP Lowe as photographers snapped away.'],
    ['en', '“Whoever insults an officer will be jailed,” said ASP Lowe in front of the villagers.'],
    ['ru', '«Распространителей сплетен посадят», – сказал майор Рудин, когда репортёры снимали зал.'],
    ['ru', '«Распространителей сплетен посадят», – сказал майор Рудин, пока операторы настраивали свет.'],
    ['ru', '«Распространителей сплетен посадят», – сказал майор Рудин на встрече с блогерами.'],
    ['kk', '«Өтірік таратқандар сотталады», – деді майор Рудин тілшілер түсіріп жатқанда.'],
  ]
  for (const [language, text] of said) assert.ok(asked(language, text).includes('threatened-sanction'), text)
})

test('what they say themselves stays theirs, though somebody looks on', () => {
  const told: readonly (readonly [Tag, text: string])[] = [
    ['en', '“Officials take bribes,” said a widow as reporters filmed her.'],
    ['ru', '«Чиновники берут взятки», – сказала вдова, пока журналисты снимали двор.'],
    ['ru', 'Когда репортёры снимали двор, жители рассказали, что чиновники берут взятки.'],
    ['kk', '«Шенеуніктер пара алады», – деді көрші журналистер түсіріп жатқанда.'],
  ]
  for (const [language, text] of told) assert.deepEqual(asked(language, text), [], text)
})
