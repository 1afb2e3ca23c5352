import { DAY_IN_FIGURES } from '../patterns.ts'
import type { RemarkWords } from './remark-words.ts'

const DAY = `(?:${DAY_IN_FIGURES}|\\d{1,2}\\.\\s*\\p{L}{3,9}\\s+\\d{4})`

const de: RemarkWords = {
  months: 'jan feb mär apr mai jun jul aug sep okt nov dez'.split(' '),
  signs: 'weggefallen|aufgehoben|gegenstandslos|zukünftig',
  gone: 'weggefallen|aufgehoben|gegenstandslos',
  later: `zukünftig\\s+in\\s+kraft(?:\\s+(?:ab|am|seit|vom)\\s+(?:dem\\s+)?(?<day>${DAY}))?`,
}

export default de
