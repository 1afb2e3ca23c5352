import { z } from 'zod'
import type { CalendarData } from '../law/clock/calendar-data.ts'
import type { ClockRow } from '../law/clock/clock-data.ts'
import type { PackData } from '../law/pack/data.ts'
import type { AppliedRow, ChangeRow } from './history.ts'

const words = z.string().min(1)
const day = z.iso.date()
const whole = z.int().nonnegative()
const maybe = z.exactOptional
const trilingual = z.strictObject({ kk: words, ru: words, en: words })
const inEach = z.strictObject({ kk: z.array(words), ru: z.array(words), en: z.array(words) })
const status = z.enum(['V', 'V1', 'S'])
const period = { since: maybe(day), until: maybe(day), approximate: maybe(z.boolean()) }
const range = z.tuple([whole, whole])
const days = z.tuple([day, day])
/** Where a row was read. */
export const sources = z
  .array(z.union([words, z.strictObject({ text: words, version: day, stood: maybe(days) })]))
  .min(1)

const body = z.enum([
  ...['prosecutor', 'police', 'security', 'financial-monitoring', 'anti-corruption'],
  ...['information-ministry', 'court', 'regulator', 'ministry', 'local-executive', 'parliament'],
  ...['president', 'election-commission', 'other'],
] as const)
const topic = z.enum([
  ...['false-information', 'incitement', 'libel', 'insult', 'honour', 'privacy', 'extortion'],
  ...['extremism', 'terrorism', 'rally', 'journalism', 'authority-insult', 'separatism'],
  ...['seizure-of-power', 'association', 'false-report', 'riot', 'strike', 'prosecutor-defied'],
] as const)

const conduct = z.enum([
  ...['terror-act', 'terror-propaganda', 'terror-report', 'riot-calls', 'posters', 'extremist-group'],
  ...['media-permission', 'president', 'deputy'],
] as const)

const ground = { cite: words, status, sources }
const rough = { ...period, between: maybe(z.strictObject({ since: maybe(days), until: maybe(days) })) }
const fact = {
  ...ground,
  ...rough,
  isWhole: maybe(z.literal(true)),
  isExclusion: maybe(z.literal(true)),
  read: maybe(day),
  says: trilingual,
  protects: maybe(z.enum(['from-censorship', 'spreading-information'])),
  settles: maybe(z.enum(['innocence', 'moral-harm', 'time-to-sue'])),
}
const factRow = z.strictObject(fact)

const penalty = {
  fine: maybe(z.union([whole, range])),
  works: maybe(whole),
  hours: maybe(whole),
  arrest: maybe(whole),
  restriction: maybe(range),
  years: maybe(range),
  life: maybe(z.boolean()),
  more: maybe(z.boolean()),
}
const penaltyRow = z.strictObject(penalty)
const sanction = z.strictObject({
  ...penalty,
  ...period,
  part: maybe(words),
  when: trilingual,
  isFor: maybe(z.enum(['publishing', 'taking-part'])),
  elements: maybe(z.array(words)),
  by: maybe(
    z.strictObject({
      person: maybe(penaltyRow),
      official: maybe(penaltyRow),
      'official-small': maybe(penaltyRow),
      small: maybe(penaltyRow),
      medium: maybe(penaltyRow),
      large: maybe(penaltyRow),
      legal: maybe(penaltyRow),
    }),
  ),
  text: maybe(trilingual),
  read: maybe(day),
  status: maybe(status),
  sources: maybe(sources),
})
const norm = z.strictObject({
  ...fact,
  id: words,
  kind: z.enum(['criminal', 'administrative', 'civil']),
  speech: maybe(z.boolean()),
  topics: z.array(topic),
  conduct: maybe(conduct),
  standing: words,
  elements: maybe(z.array(words)),
  sanctions: z.array(sanction),
})
const act = z.strictObject({
  ...rough,
  id: words,
  family: maybe(words),
  isFirst: maybe(z.literal(true)),
  articles: maybe(range),
  title: trilingual,
  shortNames: inEach,
  patterns: z.array(words),
  titles: maybe(z.array(words)),
  clues: maybe(z.array(words)),
  cited: trilingual,
  alone: maybe(trilingual),
  unit: z.enum(['part', 'paragraph']),
  adopted: day,
  number: z.string(),
  official: maybe(z.string().regex(/^[A-Z]\d+_?$/u)),
  status,
  sources,
})
const use = z.strictObject({
  ...fact,
  kind: z.enum(['defined', 'used']),
  tellsKind: maybe(z.literal(true)),
})

const also = z.strictObject({
  kk: maybe(z.array(words)),
  ru: maybe(z.array(words)),
  en: maybe(z.array(words)),
})
const dated = { ...period, sources: maybe(sources) }
const named = z.strictObject({ kk: words, ru: words, en: words, also: maybe(also), ...dated })
const located = named.extend({ before: words, along: maybe(words) })
const genitive = z.tuple([words, words])
const office = z.strictObject({ kk: genitive, ru: genitive, en: words, titles: maybe(z.array(named)) })
const offices = z.strictObject({
  countries: z.array(located),
  press: z.array(named.extend({ isService: maybe(z.boolean()) })),
  chairs: z.array(named),
  ministry: office.required(),
  fields: z.array(named),
  bodies: z.array(office.extend({ bare: maybe(genitive), isChaired: maybe(z.boolean()), ...dated })),
  titles: z.array(named.extend({ bare: words })),
  local: z.array(office),
  places: z.array(located),
  alone: z.array(named),
})

/** A pack's rows: a key that no row has is a slip of the pen, and fails. */
export const packRows: z.ZodType<PackData> = z.strictObject({
  jurisdiction: words,
  build: words,
  texts: maybe(z.strictObject({ mark: words, addresses: trilingual })),
  acts: z.array(act),
  norms: z.array(norm),
  standings: z.record(words, trilingual),
  elements: z.array(z.strictObject({ id: words, name: trilingual })),
  provisions: z.array(factRow),
  terms: z.array(
    z.strictObject({
      id: words,
      name: trilingual,
      forms: inEach,
      uses: z.array(use),
      near: maybe(z.array(use)),
    }),
  ),
  forms: z.array(z.strictObject({ ...fact, kind: body, name: trilingual, binding: trilingual })),
  powers: z.array(
    z.strictObject({ ...fact, kind: body, topics: z.array(topic), under: maybe(z.array(z.string())) }),
  ),
  standing: z.array(z.strictObject({ ...fact, rights: z.array(z.enum(['honour', 'privacy'])) })),
  statistics: z.array(z.strictObject({ ...fact, kind: body })),
  figures: z.array(z.strictObject({ ...fact, topics: z.array(topic) })),
  earlier: z.array(
    z.strictObject({
      on: day,
      approximate: maybe(z.boolean()),
      kind: body,
      who: trilingual,
      says: trilingual,
      formulas: z.array(trilingual),
      status,
      sources,
    }),
  ),
  fineUnitName: trilingual,
  fineSign: z.strictObject({
    kk: z.tuple([words, words, words]),
    ru: words,
    en: words,
    spelled: z.array(words),
  }),
  currency: z.strictObject({ kk: z.tuple([words, words]), ru: words, en: words, spelled: z.array(words) }),
  proceedings: maybe(trilingual),
  fineUnits: z.array(z.strictObject({ ...period, amount: z.number().positive(), status, sources })),
  bodies: z.array(z.strictObject({ kind: body, names: z.array(words) })),
  places: z.strictObject({
    home: z.array(words),
    foreign: z.array(words),
    homeBodies: maybe(z.array(words)),
    ownPeople: maybe(z.strictObject({ turnsTo: z.array(words), people: z.array(words) })),
    ownLaw: maybe(z.array(words)),
    country: z.strictObject({ nouns: z.array(words), others: z.array(words) }),
  }),
  glossary: z.array(trilingual),
  offices: maybe(offices),
})

const lunar = z.strictObject({ calendar: words, month: whole, day: whole })
export const calendarRows: z.ZodType<CalendarData> = z.strictObject({
  since: day,
  compared: z.array(whole),
  weekends: z.array(z.strictObject({ ...ground, ...period, weekdays: z.array(z.int().min(1).max(7)) })),
  holidays: z.array(
    z.strictObject({
      ...ground,
      ...period,
      name: trilingual,
      kind: z.enum(['national-holiday', 'state-holiday', 'day-off']),
      days: z.array(z.string().regex(/^(?:\d{4}-)?\d\d-\d\d$/u)),
      near: maybe(lunar),
      ends: maybe(z.literal('reported')),
    }),
  ),
  shift: maybe(z.strictObject(ground)),
  moved: z.array(z.strictObject({ ...ground, worked: day, off: day })),
})

const length = {
  length: whole,
  unit: z.enum(['working-day', 'calendar-day', 'month', 'year']),
}
export const clockRow: z.ZodType<ClockRow> = z.strictObject({
  ...fact,
  ...length,
  id: words,
  name: trilingual,
  kind: z.enum([
    ...['answer', 'refusal', 'forwarding', 'notice', 'execution', 'publication'],
    ...['complaint', 'decision', 'claim'],
  ] as const),
  startedBy: maybe(z.literal('question')),
  by: z.enum(['anyone', 'media']),
  to: maybe(z.array(body)),
  from: maybe(z.enum(['receipt', 'registration', 'event'])),
  first: z.enum(['next-day', 'same-day']),
  last: maybe(z.enum(['next-working-day', 'stays'])),
  extension: maybe(z.strictObject({ ...length, times: maybe(whole), notice: maybe(z.strictObject(length)) })),
})

const event = { ...ground, approximate: maybe(z.boolean()), says: trilingual }
export const changeRow: z.ZodType<ChangeRow> = z.strictObject({
  ...event,
  law: maybe(words),
  adopted: day,
  since: maybe(day),
})
export const appliedRow: z.ZodType<AppliedRow> = z.strictObject({ ...event, on: maybe(day) })
