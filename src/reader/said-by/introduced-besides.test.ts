import assert from 'node:assert/strict'
import { test } from 'node:test'
import { lastAsked } from './last-asked-in-tests.ts'

const CLAIM = '“Some bloggers deliberately lie,”'

for (const [text, asked, known] of [
  [
    `First deputy prosecutor Nurlan Sarinov's remarks, carried by a local channel, cautioned workers.\n\n${CLAIM} the deputy prosecutor said.`,
    /^Nurlan Sarinov, first deputy prosecutor/u,
  ],
  [
    `The press office of the Ministry of Tourism has put out a statement.\n\nThe press office voices its regret that some bloggers deliberately lie.`,
    /Ministry of Tourism$/u,
  ],
  [
    `The press office of the Ministry of Tourism has put out a statement.\n\nThe Committee of Lakes counts boats together with the Port Authority.\n\nThe press office warns that some bloggers deliberately lie.`,
    /^press office of the Ministry of Tourism$/u,
  ],
  [`Mayor Ann Reed held a briefing.\n\nSome bloggers deliberately lie, in Reed's view.`, /^Ann Reed/u],
  [`Mayor Ann Reed held a briefing.\n\nTo quote Reed, some bloggers deliberately lie.`, /^Ann Reed/u],
  [
    `Marat Sultanbekov, head of the local police service of the Akmola police department, has commented.\n\n${CLAIM} the head of the local police service noted.`,
    /^Marat Sultanbekov/u,
    { speaker: 'Marat Sultanbekov', body: 'Akmola Regional Police Department' },
  ],
] as const)
  test(`whoever the text names besides is asked: ${text.split('\n').at(-1)}`, () => {
    assert.match(lastAsked(text, 'en', known) ?? '', asked)
  })

for (const [language, text, asked] of [
  [
    'kk',
    'Тілшілер сұрақты Көлік министрінің орынбасары Ержан Сапаровқа қойды.\n\nМинистрдің орынбасары кейбір блогерлер әдейі өтірік таратып жүр деп түсіндірді.',
    /^Ержан Сапаров/u,
  ],
  [
    'kk',
    'Министр Асқар Лиев сөйледі. «Су көп», – деді Лиев.\n\nКейінірек Көкше прокуратурасының өкілі кейбір блогерлер әдейі өтірік таратып жүргенін ескертті.',
    /^Көкше прокуратурасының өкілі$/u,
  ],
] as const)
  test(`${language}: a name in another case, and somebody new without a name: ${text.split('\n').at(-1)}`, () => {
    assert.match(lastAsked(text, language) ?? '', asked)
  })
