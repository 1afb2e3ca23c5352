import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Tag } from '../../law/law.ts'
import { asked } from './asked-in-tests.ts'

const POLICE: Readonly<Record<Tag, string>> = { kk: 'Полиция департаменті', ru: 'Полиция', en: 'Police' }

/** Calls, warnings and bans of those who hold no office, told by a body. */
const OF_OTHERS: Readonly<Record<Tag, readonly string[]>> = {
  kk: [
    'Содырлар тілшілерге шатқалға аяқ баспауды ескертті.',
    'Лаңкестер кеме қызметкерлеріне радиоға жақындауға тыйым салды.',
    'Рим папасы барша жұртты татулыққа шақырды.',
    'Бапкер жанкүйерлерден сабыр сақтауды сұрады.',
    'Видеода бір жігіт сарбаздарды бұйрыққа бағынбауға шақырады.',
    'Ақсақалдар ауыл жастарын байыпты болуға шақырды.',
    'БҰҰ Бас хатшысы екі жақты төзімділікке шақырды.',
    'Полиция оқырмандардың назарын мына жазбаға аударады.',
  ],
  ru: [
    'Бандиты приказали водителям не говорить с патрулем.',
    'На видеозаписи женщина призывает призывников не являться в военкомат.',
    'Папа Римский призвал народы к миру и терпению.',
    'Главный тренер обратился к болельщикам с призывом сохранять спокойствие.',
    'Генсек ООН призвал стороны проявить выдержку.',
    'Друзья погибшего призвали всех к спокойствию.',
    'Бывший министр призвал жителей не платить за воду.',
    'Полиция обращает внимание граждан на статью о поборах на рынке.',
  ],
  en: [
    'The gunmen told the crew not to touch the radio.',
    'Reporters were ordered by the militia not to cross the bridge.',
    'A camera team was stopped by the separatists from filming.',
    'In a voice note a woman urges drivers not to pay the toll. She was charged on 9 June.',
    'Officers have seen a recording in which a man calls on pupils not to sit the exams.',
    'The Pope appealed for calm and harmony in the region.',
    'The archbishop asked his flock and all citizens to show patience.',
    'The dead boy’s mother pleaded for calm.',
    'The coach reminded the fans to remain disciplined and united.',
    'The African Union called on both sides to exercise restraint.',
    'We draw your attention to a viral post which claims that the dam has burst.',
  ],
}

/** Groups that are accused of calling: who they are is asked, and no legal form of their call. */
const OF_ACCUSED: Readonly<Record<Tag, readonly string[]>> = {
  kk: ['Кейбір топтар жұртты салық төлемеуге шақырады.'],
  ru: ['Отдельные активисты призывают людей не платить налоги.'],
  en: ['Certain activists keep urging traders not to pay levies.'],
}

/** The body's own acts beside them. */
const OWN: Readonly<Record<Tag, readonly (readonly [check: string, text: string])[]>> = {
  kk: [
    ['legal-form', 'Полиция жанкүйерлерді алаңға шықпауға шақырады.'],
    ['call-to-obey', 'Полиция имамдарға қауесет таратпауды ескертті.'],
    ['value-appeal', 'Полиция имамдармен бірге жұртты сабырға шақырады.'],
    ['call-to-obey', 'Кейбір топтар жастарды заңсыз шеруге шақырып жүр, оған қатыспауды сұраймыз.'],
    ['legal-form', 'Полиция азаматтардың назарын мұндай жазбалардың жол берілмейтініне аударады.'],
  ],
  ru: [
    ['legal-form', 'Полиция предупредила болельщиков: не выходить на поле.'],
    ['call-to-obey', 'Полиция призывает имамов не распространять слухи.'],
    ['value-appeal', 'Вместе с духовенством призываем граждан сохранять спокойствие.'],
    ['call-to-obey', 'Некоторые группы зовут людей на марш, и мы просим граждан в нем не участвовать.'],
    ['legal-form', 'Полиция обращает внимание на видео с марша и требует его удалить.'],
  ],
  en: [
    ['legal-form', 'Fans were warned by the police not to enter the pitch.'],
    ['call-to-obey', 'The police told the gang’s supporters not to gather in the square.'],
    ['value-appeal', 'Together with the bishops, we urge the public to remain calm.'],
    ['call-to-obey', 'Some bloggers invite people to lie; do not believe or forward their posts.'],
    ['legal-form', 'The Police draw the attention of the public to the inadmissibility of such posts.'],
    ['call-to-obey', 'Police call on some bloggers to stop spreading lies.'],
  ],
}

for (const language of ['kk', 'ru', 'en'] as const) {
  test(`a body is not asked about the calls of others in ${language}`, () => {
    for (const text of OF_OTHERS[language])
      assert.deepEqual(asked(language, text, POLICE[language]), [], text)
  })

  test(`a call of whoever is accused has no legal form in ${language}`, () => {
    for (const text of OF_ACCUSED[language]) {
      const checks = asked(language, text, POLICE[language])
      assert.ok(checks.includes('unnamed-accused'), text)
      assert.ok(!checks.includes('legal-form') && !checks.includes('call-to-obey'), text)
    }
  })

  test(`a body is asked about what it calls for itself in ${language}`, () => {
    for (const [check, text] of OWN[language])
      assert.ok(asked(language, text, POLICE[language]).includes(check), text)
  })
}

test('a house of faith is asked about what its clergy calls for', () => {
  const text = 'The archbishop asked all citizens to remain united and patient.'
  assert.ok(asked('en', text, 'Catholic Church').includes('value-appeal'))
})
