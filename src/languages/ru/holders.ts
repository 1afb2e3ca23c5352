import type { HolderWords } from '../../reader/language/names.ts'

/** Words for those whose right it is. */
export const holders: HolderWords = {
  doctors: /^врач(?!еб)/u,
  medics: /^(?:меди(?:к(?!о)|цинских$)|медработник|медсест)/u,
  rescuers: /^спасател(?!ьн)/u,
  teachers: /^(?:учител|педагог(?!и)|преподавател|воспитател)/u,
  officials: /^(?:чиновник|госслужащ)/u,
  deputies: /^депутат(?!ск)/u,
  judges: /^(?:судья|судьи|судей|судьям|судью)$/u,
  police: /^полицейск/u,
  journalists: /^журналист(?!ск|ик)/u,
  entrepreneurs: /^(?:предпринимател(?!ьс)|бизнесмен)/u,
  candidates: /^кандидат(?!ск|ур)/u,
  athletes: /^спортсмен/u,
  artists: /^(?:артист(?!ич)|певц|певиц|актер(?!с)|актрис)/u,
  women: /^женщин/u,
  veterans: /^ветеран/u,
  believers: /^верующ/u,
  citizens: /^граждан(?!ск)/u,
  residents: /^(?:жител|сельчан|горожан|земляк)/u,
  families: /^(?:семей|семьям|семьи)$/u,
}
