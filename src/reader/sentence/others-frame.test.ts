import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Tag } from '../../law/law.ts'
import { asked } from './asked-in-tests.ts'

/** Petitions, channels, letters that people write, and letters that are forged. */
const FRAMED: Readonly<Record<Tag, readonly string[]>> = {
  kk: [
    'Үш мың медбике қол қойған петицияда басшылар қызметкерлерді қорқытады, шабуыл күрт көбейді делінген.',
    'Бізге мұғалімдер баю үшін ақша бопсалайды деп үнемі жазады.',
    '«Гүл» арнасы парақорлық жаппай болып кетті, полиция бандиттерді қорғап отыр деп хабарлады.',
    'Әкімнің мөрі басылған жалған бұйрықта қауесет таратқандар бес жылға қамалады делінген.',
    '«Құқық қорғаушылар» ұйымы журналистер сынағаны үшін түрмеге отырады деп ескертті.',
  ],
  ru: [
    'В петиции, которую поддержали медсестры, сказано, что начальники запугивают их и что нападений стало гораздо больше.',
    'Нам регулярно пишут, что учителя вымогают деньги, чтобы обогатиться.',
    'Паблик «Гул» утверждает, что взятки стали массовыми и что полиция покрывает бандитов по приказу сверху.',
    'В фальшивом приказе с печатью губернатора говорится, что распространителей слухов посадят на пять лет.',
    'Журналисты полагают, что киоски сожгли нанятые бандиты.',
    'Соперник мэра заявил: «Застройщики купили вас, чтобы уничтожить парк».',
  ],
  en: [
    'The petition, which 3,000 nurses support, says that managers threaten staff and that assaults are growing.',
    'Parents regularly write to us that teachers extort money in order to get rich.',
    'A forged decree in the name of the governor states that rumour-mongers will be jailed for five years.',
    "In the widow's words, men in masks beat her husband to silence him.",
    'A pensioner wrote in the chat that inspectors take bribes to buy villas.',
    "The mayor's challenger said in the debate: “Builders bought you to ruin the square.”",
  ],
}

/** An office's own channel, and those who spread what is forged. */
const OWN: Readonly<Record<Tag, readonly string[]>> = {
  kk: [
    'Министрліктің арнасы арандатушылар шетелдің тапсырысымен дүрбелең туғызып отыр деп жазды.',
    'Маған арандатушылар кедергі жасап жүр, оларға шетел ақша төлейді.',
    'Жалған хат таратқандар жеті жылға сотталады.',
  ],
  ru: [
    'Канал министерства пишет, что наемные тролли раскачивают государство.',
    'Мне часто мешают провокаторы, которым платят из-за рубежа.',
    'Оплаченные тролли рассылают поддельные письма от имени министерства, чтобы посеять панику.',
  ],
  en: [
    "The ministry's channel writes that hired trolls are undermining the state.",
    'The minister posted on Facebook that bloggers paid from abroad sow panic.',
    'Certain activists believe that the state is weak and spread lies for money.',
    "Paid trolls spread fake letters in the ministry's name to sow panic.",
    'A petition will not help: organisers of rallies will be jailed for ten years.',
  ],
}

for (const language of ['kk', 'ru', 'en'] as const)
  test(`what a petition, a channel or a forged letter tells is asked of nobody in ${language}`, () => {
    for (const text of FRAMED[language]) assert.deepEqual(asked(language, text), [], text)
    for (const text of OWN[language]) assert.notDeepEqual(asked(language, text), [], text)
  })
