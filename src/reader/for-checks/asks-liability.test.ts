import assert from 'node:assert/strict'
import { test } from 'node:test'
import { asked } from '../sentence/asked-in-tests.ts'

const OF_LIABILITY = ['threatened-sanction', 'misstated-element']

const ofLiability = (language: 'kk' | 'ru' | 'en', text: string) =>
  asked(language, text).filter((check) => OF_LIABILITY.includes(check))

test('a question about liability over its answer reminds nobody of any', () => {
  for (const [language, text] of [
    ['en', 'Who is liable for the comments under a post: its author or the page?\n\nThe author.'],
    ['en', 'Is it a crime to pass on a rumour?\n\nOnly for those who know that it is false.'],
    ['en', 'Who is responsible for libel in a forum\n\nThis depends on the moderator.'],
    ['ru', 'Кто несет ответственность за ложь в чате?\n\nТот, кто ее написал.'],
    ['en', 'Who is liable for what pupils write?\n\nTheir parents are.'],
    ['ru', 'Накажут ли за пересланный слух?\n\nЭто решит суд.'],
    ['ru', 'Какое наказание грозит за клевету\n\nВсе зависит от последствий.'],
    ['kk', 'Топтағы өтірік үшін кім жауап береді?\n\nОны жазған адам.'],
    ['kk', 'Өсекті бөліскен адам жазалана ма?\n\nОны сот шешеді.'],
    ['kk', 'Жала үшін не күтіп тұр\n\nБәрі салдарына байланысты.'],
  ] as const)
    assert.deepEqual(ofLiability(language, text), [], text)
})

test('a question that takes liability for granted, and the answer that tells it, are asked about', () => {
  for (const [language, text] of [
    ['en', 'Do you know that rumours are punishable by seven years in prison?'],
    ['en', 'What awaits the liars? Up to seven years in prison.'],
    ['ru', 'Знаете ли вы, что за слухи грозит до семи лет лишения свободы?'],
    ['ru', 'Что грозит за слухи?\n\nДо семи лет лишения свободы.'],
    ['ru', 'Кто разжигает рознь, того ждет до двадцати лет лишения свободы.'],
    ['kk', 'Өсек таратқаны үшін жеті жылға дейін сотталатынын білесіз бе?'],
    ['en', 'Who will be punished for your filth? The court will decide.'],
    ['en', 'Who will be held liable for the repost? Everyone.'],
    ['ru', 'Кто будет отвечать за эти фейки? Каждый.'],
    ['kk', 'Репост үшін кім жауап береді? Барлығы жауап береді.'],
    ['kk', 'Мына өтірік үшін кім жауап береді? Заң бәріне ортақ.'],
    ['kk', 'Өсекшілерді не күтіп тұр? Жеті жылға дейін бас бостандығынан айыру.'],
  ] as const)
    assert.notDeepEqual(ofLiability(language, text), [], text)
})
