import type { Language } from '../../reader/language.ts'
import { acts } from './acts.ts'
import { articles } from './articles.ts'
import { baseForms } from './base-forms.ts'
import { bodies } from './bodies.ts'
import { clauses } from './clauses.ts'
import { consequences } from './consequences.ts'
import { deeds } from './deeds.ts'
import { figures } from './figures.ts'
import { fined } from './fined.ts'
import { generalWords } from './general-words.ts'
import { keys } from './keys.ts'
import { letters } from './letters.ts'
import { liability } from './liability.ts'
import { isLinkWord } from './link-words.ts'
import { motives } from './motives.ts'
import { names } from './names.ts'
import { offices } from './offices.ts'
import { ownVoice } from './own-voice.ts'
import { penalties } from './penalties.ts'
import { predicates } from './predicates.ts'
import { recognition } from './recognition.ts'
import { sentenceEnds } from './sentence-ends.ts'
import { slights } from './slights.ts'
import { speech } from './speech.ts'
import { terms } from './terms.ts'
import { trends } from './trends.ts'
import { years } from './years.ts'

const russian: Language = {
  tag: 'ru',
  name: 'Русский',
  recognition,
  letters,
  sentenceEnds,
  quotationMarks: ['«', '»'],
  alphabet: 'Cyrillic',
  clauses,
  generalWords,
  isLinkWord,
  acts,
  figures,
  years,
  articles,
  liability,
  penalties,
  fined,
  motives,
  deeds,
  consequences,
  slights,
  trends,
  bodies,
  offices,
  ownVoice,
  baseForms,
  names,
  terms,
  predicates,
  speech,
  keys,
}

export default russian
