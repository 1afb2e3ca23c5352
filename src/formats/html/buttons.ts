import { isFurniture } from './furniture.ts'

const NETWORKS =
  'vk|вк|вконтакте|ok|одноклассники|facebook|фейсбук|x|twitter|твиттер|telegram|телеграм|telegram-канал|whatsapp|viber|instagram|linkedin|e-mail|email'
const SHARE =
  'поделиться|поделитесь|поделиться (?:новостью|статьей|статьёй|ссылкой|материалом)|поделиться в (?:соцсетях|социальных сетях)|бөлісу|жаңалықпен бөлісу|әлеуметтік желіде бөлісу|share|share this|share this (?:page|article|story)|share on'
const PRINT =
  'версия для печати|распечатать|распечатать страницу|печать|басып шығару|басып шығаруға арналған нұсқасы|баспа нұсқасы|print|print version|print this (?:page|article)|printer-friendly version'
/** A picture tells the same again, and the file that is offered may stand beside it: «Версия для печатиВерсия для печатиPDF». */
const PRINTS = `(?:(?:${PRINT}|pdf|docx?)[ ,|/·]*)+`
const BUTTON = new RegExp(`^(?:${PRINTS}|(?:${SHARE})[ ]?:?(?:[ ,|/·]+(?:${NETWORKS}))*)$`, 'iu')
const LONGEST = 200

/** A text without the lines that are only a button to share or print it, or stand on pages around any text. */
export function withoutButtons(text: string): string {
  const lines = text.split('\n')
  const kept = lines.filter((line) => !isButton(line) && !isFurniture(line))
  if (kept.length === lines.length) return text
  return kept
    .join('\n')
    .replace(/\n{3,}/gu, '\n\n')
    .replace(/^\n+|\n+$/gu, '')
}

function isButton(line: string): boolean {
  return line.length <= LONGEST && BUTTON.test(line.trim())
}
