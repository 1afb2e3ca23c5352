import type { HolderWords } from '../../reader/language/names.ts'

/** Words for those whose right it is. */
export const holders: HolderWords = {
  doctors: /^(?:doctor|physician)s?['’]?s?$/u,
  medics: /^(?:medic|nurse|midwive|midwife|paramedic)s?['’]?s?$/u,
  rescuers: /^rescuers?['’]?s?$/u,
  teachers: /^(?:teacher|educator|lecturer)s?['’]?s?$/u,
  officials: /^officials['’]?$/u,
  deputies: /^(?:deputies|lawmakers|councillors)['’]?$/u,
  judges: /^judges?['’]?s?$/u,
  police: /^police(?:men|women)['’]?s?$/u,
  journalists: /^journalists?['’]?s?$/u,
  entrepreneurs: /^(?:entrepreneurs?|businessmen)['’]?s?$/u,
  candidates: /^candidates?['’]?s?$/u,
  athletes: /^(?:athletes|sportsmen)['’]?s?$/u,
  artists: /^(?:artists|singers|actors)['’]?$/u,
  women: /^women['’]?s?$/u,
  veterans: /^veterans['’]?$/u,
  believers: /^believers['’]?$/u,
  citizens: /^citizens['’]?$/u,
  residents: /^(?:residents|villagers|townspeople)['’]?$/u,
  families: /^families['’]?$/u,
}
