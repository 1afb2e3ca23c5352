import type { FigureWords } from '../../reader/language/figures.ts'

/** What numbers count. */
export const figures: FigureWords = {
  share: /^(?:пайыз|процент)/u,
  multiple: /^(?:есе$|еселе)/u,
  multiplied: /^(?:еселеніп|еселенді)$/u,
  month:
    /^(?:қаңтар|ақпан|наурыз|сәуір|мамыр|маусым|шілде|тамыз|қыркүйе|қазан(?:да|ға|нан|ның|ы)?$|қараша|желтоқсан)/u,
  counted: /^(?:аек|теңге|тг|ай$|айға|млн|мың|миллион|доллар|евро|адам|сағат|жағдай|тәулік)/u,
}
