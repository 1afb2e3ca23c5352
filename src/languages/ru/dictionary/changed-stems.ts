import type { Hunspell } from './hunspell.ts'
import { kindOf } from './kinds.ts'

/** Stems of the present of verbs in -нять and -ъять, by the verb. */
const TAKING: readonly (readonly [string, string])[] = [
  ['прим', 'принять'],
  ['предприм', 'предпринять'],
  ['восприм', 'воспринять'],
  ['изым', 'изъять'],
  ['сним', 'снять'],
  ['отним', 'отнять'],
  ['подним', 'поднять'],
  ['займ', 'занять'],
  ['найм', 'нанять'],
  ['пойм', 'понять'],
  ['обним', 'обнять'],
  ['перейм', 'перенять'],
]
const PERSONAL = /^(.{2,})(?:у|ешь|ет|ем|ете|ут|и|ите)$/u
/** Verbs of carrying and leading, with any prefix: «вынесу», «привел», «завезли». */
const CARRYING =
  /^(.*)(?:(нес)(?:у|ешь|ет|ем|ете|ут|ла|ло|ли|и|ите)?|(вез)(?:у|ешь|ет|ем|ете|ут|ла|ло|ли|и|ите)?|(вед)(?:у|ешь|ет|ем|ете|ут|и|ите)|(вел)(?:а|о|и)?)$/u

/** Endings of verbs of whose present an imperative has the stem. */
const OF_PRESENT = ['ет', 'ит', 'ут', 'ат', 'ят', 'у']

/** Verbs whose stem changes, and imperatives: «изыму», «вынес», «откажите». */
export function strongVerbs(form: string, { words, known }: Hunspell): string[] {
  const found: string[] = []
  const stem = PERSONAL.exec(form)?.[1]
  for (const [present, verb] of TAKING) if (stem === present && words.has(verb)) found.push(verb)
  const carried = CARRYING.exec(form)
  if (carried) {
    const verb = `${carried[1]}${carried[2] ? 'нес' : carried[3] ? 'вез' : 'вес'}ти`
    if (words.has(verb)) found.push(verb)
  }
  const imperative = /^(.{3,})(?:и|ите)$/u.exec(form)?.[1]
  if (imperative !== undefined)
    for (const ending of OF_PRESENT)
      for (const verb of known(imperative + ending))
        if (kindOf(verb, words.get(verb) ?? '') === 'verb' && !found.includes(verb)) found.push(verb)
  return found
}
