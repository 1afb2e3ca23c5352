import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import kazakhstan from '../../jurisdictions/kz/jurisdiction.ts'
import type { Day } from '../law.ts'
import { citedBy } from './cited-in-tests.ts'

const cited = citedBy(kazakhstan.law((word) => [word]))

/** Words, and what they cite in 2022: the age of an act, and acts of other countries. */
const NAMED: readonly (readonly [string, string])[] = [
  ['по 5 УК РФ', ''],
  ['ст. 131 Уголовного и ст. 73-3 Административного кодексов', 'PC 131, CAO 73-3'],
  ['статьями 131 Уголовного и 73-3 Административного кодексов', 'PC 131, CAO 73-3'],
  ['ст. 15 Уголовно-процессуального и ст. 143 Гражданского кодексов РК', 'CPC 15, CC1 143'],
  ['по ст. 174 УК нарушителей Административного и Уголовного кодексов', 'PC 174'],
  ['Articles 131 of the Criminal and 143 of the Civil Codes', 'PC 131, CC1 143'],
  ['Article 131 of the Criminal and Article 143 of the Civil Codes', 'PC 131, CC1 143'],
  // Of several codes nobody can tell which has the article.
  ['нормами Уголовного, Гражданского и Административного кодексов, статья 143', ''],
  ['под действие Уголовного и Гражданского кодексов подпадает статья 143', ''],
  ['under the Criminal and Civil Codes, Article 143', ''],
  ['Article 20 of the U.S. Constitution', ''],
  ['Article 20 of the United States Constitution', ''],
  ['Article 20 of the US Constitution', ''],
  ['Article 20 of the German Constitution', ''],
  ['статьёй 31 Закона «О прокуратуре Российской Федерации»', ''],
  ['ст. 25.1 Федерального закона «О прокуратуре РФ»', ''],
  ['ст. 25 Федерального закона «О СМИ»', ''],
  ['Федералдық «Прокуратура туралы» заңның 25-бабы', ''],
  ['Article 5 of the Federal Law on Mass Media', ''],
  ['ст. 25 Закона «О прокуратуре Кыргызской Республики»', ''],
  ['«Ресей Федерациясының прокуратурасы туралы» заңның 31-бабы', ''],
  ['ст. 23 Закона «О национальной безопасности Республики Казахстан»', 'NS12 23'],
  ['статья 23 новой Конституции', 'CONST-26 23'],
  ['статьи 23 новой казахстанской Конституции', 'CONST-26 23'],
  ['С 1 июля статья 20 новой Конституции защищает честь', 'CONST-26 20'],
  ['в старой Конституции статья 20', 'CONST-95 20'],
  ['статья 20 прежней Конституции', 'CONST-95 20'],
  ['прежняя Конституция РК, ст. 20', 'CONST-95 20'],
  ['бывшей Конституции ст. 20', 'CONST-95 20'],
  ['жаңа Конституцияның 23-бабы', 'CONST-26 23'],
  ['ҚР жаңа Конституциясының 23-бабы', 'CONST-26 23'],
  ['ескі Конституцияның 20-бабы', 'CONST-95 20'],
  ['бұрынғы Конституцияның 20-бабы', 'CONST-95 20'],
  ['Article 23 of the new Constitution', 'CONST-26 23'],
  ["Article 23 of the country's new Constitution", 'CONST-26 23'],
  ['Article 20 of the former Constitution', 'CONST-95 20'],
  ["Article 20 of Kazakhstan's previous Constitution", 'CONST-95 20'],
  ['article 20 of the old Constitution', 'CONST-95 20'],
  ['ст. 130 старого УК РК', ''],
  ['ст. 174 нового УК РК', 'PC 174'],
  ['ст. 36 нового закона о СМИ', 'MM24 36'],
  ['ст. 18 старого закона о СМИ', 'SMI99 18'],
  ['статья 20 старой и статья 23 новой Конституции', 'CONST-95 20, CONST-26 23'],
  ['статья 20 новой редакции Конституции', 'CONST-95 20'],
  ['в Новом Казахстане Конституция РК (ст. 20) гарантирует', 'CONST-95 20'],
  ['Жаңа Қазақстан Конституциясының 20-бабы', 'CONST-95 20'],
  ['Article 20 of the New Kazakhstan Constitution', 'CONST-95 20'],
  ['Article 20 of the new Kazakhstan Constitution', 'CONST-26 20'],
  ['Article 20 of the old and Article 23 of the new Constitution', 'CONST-95 20, CONST-26 23'],
]

/** Other ways to write an article and its parts. */
const WRITTEN: readonly (readonly [string, string])[] = [
  ['по 456 прим 2 КоАП', 'CAO 456-2'],
  ['ст. 456 прим.2 КоАП', 'CAO 456-2'],
  ['ч. III ст. 174 УК РК', 'PC 174(3)'],
  ['ст. 174 ч. III УК РК', 'PC 174(3)'],
  ['часть III статьи 174 УК', 'PC 174(3)'],
  ['Part III of Article 174 of the Criminal Code', 'PC 174(3)'],
  ['Article 174 Part III of the Criminal Code', 'PC 174(3)'],
  ['Article 174, part II, of the Criminal Code', 'PC 174(2)'],
  ['In Part I argued that Article 174 of the Criminal Code is bad', 'PC 174'],
  ['I part with Article 174 of the Criminal Code', 'PC 174'],
  ['ҚР ҚК-нің 174-бабының III бөлігі', 'PC 174(3)'],
  ['ҚР ҚК-нің 174-бабының ІІІ бөлігі', 'PC 174(3)'],
  ['ст. 174/274 УК РК', 'PC 174, PC 274'],
  ['статьи 174/274 УК РК', 'PC 174, PC 274'],
  ['Article 174/274 of the Criminal Code', 'PC 174, PC 274'],
  ['ҚК-нің 174/274-баптары', 'PC 174, PC 274'],
  ['ч. 1 ст.ст. 174, 274 УК РК', 'PC 174(1), PC 274(1)'],
  ['ч. 1 ст. 174, 274 УК РК', 'PC 174(1), PC 274'],
  ['с 1 по 3 части статьи 174 УК', 'PC 174(1), PC 174(2), PC 174(3)'],
  ['с 1 по 3 часть статьи 174 УК', 'PC 174(1), PC 174(2), PC 174(3)'],
  ['по 274-й УК РК', 'PC 274'],
  ['174-я УК', 'PC 174'],
  ['под 174-ю УК РК', 'PC 174'],
  ['по 274 УК РК', 'PC 274'],
  ['under 274 of the Criminal Code', 'PC 274'],
  ['ҚК 274 бойынша', 'PC 274'],
  ['ҚК-нің 274 бойынша', 'PC 274'],
  ['ст. 456-2 КРК об АП', 'CAO 456-2'],
  ['ст. «174» УК РК', 'PC 174'],
  ['статья "174" УК РК', 'PC 174'],
  ['ст. 9999 УК РК', 'PC 9999'],
  ['статья 5000 УК РК', 'PC 5000'],
  ['ҚК-нің 9999-бабы', 'PC 9999'],
  ['Article 9999 of the Criminal Code', 'PC 9999'],
  ['20 УК РК издано', ''],
  ['5 статей 2022 года в УК', ''],
  ['274-й случай по УК', ''],
  ['ҚК-нің 174-бабының 1-ден 3-ке дейінгі бөліктері', 'PC 174(1), PC 174(2), PC 174(3)'],
  ['parts 1 to 3 of Article 174 of the Criminal Code', 'PC 174(1), PC 174(2), PC 174(3)'],
  ['ст. 274 УК РК, ст. 130 УК 1997 года', 'PC 274'],
  ['во 2-й Конституции РК этого не было', ''],
  ['20-й случай по УК РК', ''],
  ['ст. 174 и/или 274 УК РК', 'PC 174, PC 274'],
  ['ст. 174/2 УК РК', 'PC 174'],
  ['часть I статьи 174 УК РК', 'PC 174(1)'],
  ['ҚК-нің 174-бабының І бөлігі', 'PC 174(1)'],
  ['статья 2024 года в УК РК', ''],
  ['ст. 2024 УК РК', ''],
]

/** An act by its own title, whatever the day; names that two acts share go by the day. */
const TITLED: readonly (readonly [Day, string, string])[] = [
  ['2022-09-26', 'Конституционный закон «О прокуратуре», ст. 40', 'PRO22 40'],
  ['2022-11-10', 'ст. 40 Конституционного закона РК «О прокуратуре»', 'PRO22 40'],
  ['2022-09-26', '«Прокуратура туралы» Конституциялық заңның 40-бабы', 'PRO22 40'],
  ['2022-09-26', 'Article 40 of the Constitutional Law "On the Prosecutor\'s Office"', 'PRO22 40'],
  ['2022-09-26', 'ст. 31 Закона «О прокуратуре»', 'PRO17 31'],
  ['2023-09-26', 'ст. 31 Закона «О прокуратуре»', 'PRO22 31'],
  ['2024-07-05', 'ст. 36 Закона «О масс-медиа»', 'MM24 36'],
  ['2024-07-05', '«Масс-медиа туралы» ҚР Заңының 36-бабы', 'MM24 36'],
  ['2024-09-01', 'ст. 18-1 Закона «О СМИ»', 'SMI99 18-1'],
  ['2024-09-01', 'ст. 18 Закона РК «О средствах массовой информации»', 'SMI99 18'],
  ['2024-09-01', '«БАҚ туралы» Заңның 18-1-бабы', 'SMI99 18-1'],
  ['2024-07-05', 'Article 36 of the Law on Mass Media', 'SMI99 36'],
  ['2024-09-01', 'Article 36 of the Law on Mass Media', 'MM24 36'],
  ['2024-09-01', 'Закон «О СМИ» утратил силу. Статья 5 этого Закона', 'SMI99 5'],
]

describe('which act is cited', () => {
  for (const [words, wanted] of NAMED) it(words, () => assert.equal(cited(words), wanted))
  for (const [on, words, wanted] of TITLED)
    it(`${words}, on ${on}`, () => assert.equal(cited(words, on), wanted))
})

describe('which article and part is cited', () => {
  for (const [words, wanted] of WRITTEN) it(words, () => assert.equal(cited(words), wanted))
})
