import type { HolderWords } from '../../reader/language/names.ts'

/** Words for those whose right it is. */
export const holders: HolderWords = {
  doctors: /^дәрігер/u,
  medics: /^(?:медик|медбике|мейіргер)/u,
  rescuers: /^құтқарушы/u,
  teachers: /^(?:мұғалім|ұстаз|педагог|оқытушы|тәрбиеші)/u,
  officials: /^шенеуні[кг]/u,
  deputies: /^депутат/u,
  judges: /^судья/u,
  police: /^полицей/u,
  journalists: /^журналис/u,
  entrepreneurs: /^(?:кәсіпкер|бизнесмен)/u,
  candidates: /^(?:кандидат|үміткер)/u,
  athletes: /^спортшы/u,
  artists: /^(?:ә[рн]тіс|артис|әнші|актер)/u,
  women: /^әйел/u,
  veterans: /^ардагер/u,
  believers: /^діндар/u,
  citizens: /^азамат/u,
  residents: /^(?:тұрғын|ауылдас|жерлес)/u,
  families: /^отбасы/u,
}
