import type { Language } from '../../reader/language.ts'
import { abbreviations } from './abbreviations.ts'
import { acts } from './acts.ts'
import { articles } from './articles.ts'
import { bodies } from './bodies.ts'
import { clauses } from './clauses.ts'
import { figures } from './figures.ts'
import { fined } from './fined.ts'
import { generalWords } from './general-words.ts'
import { keys } from './keys.ts'
import { liability } from './liability.ts'
import { names } from './names.ts'
import { offices } from './offices.ts'
import { penalties } from './penalties.ts'
import { predicates } from './predicates.ts'
import { speech } from './speech.ts'
import { statutes } from './statutes.ts'
import { terms } from './terms.ts'
import { years } from './years.ts'

const english: Language = {
  tag: 'en',
  name: 'English',
  abbreviations,
  predicateEndings: [],
  neverFirst: [],
  headings: ['article', 'chapter', 'section', 'part', 'annex', 'schedule', 'rule', 'clause'],
  surnameEndings: [
    'ov',
    'ev',
    'yev',
    'in',
    'ova',
    'eva',
    'yeva',
    'ina',
    'bek',
    'bay',
    'uly',
    'kyzy',
    'khan',
    'zhan',
    'sky',
    'skiy',
    'ko',
    'ali',
    'aev',
    'aeva',
    'son',
    'man',
    'er',
  ],
  script: 'latin',
  tellingLetters: { letters: '', votes: 0 },
  tellingWords: [
    'his',
    'her',
    'its',
    'he',
    'she',
    'your',
    'those',

    'the',
    'of',
    'and',
    'to',
    'in',
    'is',
    'are',
    'was',
    'were',
    'that',
    'for',
    'on',
    'with',
    'by',
    'as',
    'at',
    'from',
    'be',
    'been',
    'has',
    'have',
    'had',
    'will',
    'not',
    'it',
    'this',
    'these',
    'their',
    'they',
    'we',
    'our',
    'you',
    'an',
    'or',
    'who',
    'which',
    'only',
    'all',
    'any',
    'such',
    'should',
    'must',
    'do',
    'does',
    'there',
    'after',
    'about',
    'citizens',
    'information',
  ],
  quotationMarks: ['“', '”'],
  ...clauses,
  generalWords,
  acts,
  statutes,
  figures,
  years,
  articles,
  liability,
  penalties,
  fined,
  bodies,
  offices,
  names,
  terms,
  predicates,
  speech,
  keys,
}

export default english
