import type { Trilingual } from '../law.ts'
import { readEnglish } from './en/read.ts'
import { tellEnglish } from './en/tell.ts'
import { readKazakh } from './kk/read.ts'
import { tellKazakh } from './kk/tell.ts'
import { COMMISSION, seated } from './members.ts'
import type { NameParts, Place } from './name-parts.ts'
import type { Head, Told } from './rows.ts'
import { readRussian } from './ru/read.ts'
import { tellRussian } from './ru/tell.ts'

/** Offices that are called by what their house is for and where it is, and that house, by their Kazakh nouns. */
const HOUSES: Readonly<Record<string, string>> = {
  прокурор: 'прокуратура',
  әкім: 'әкімдік',
  хоким: 'хокимият',
  мэр: 'мэрия',
  министр: 'министрлік',
  'вице-министр': 'министрлік',
  'бірінші вице-министр': 'министрлік',
}

/** Offices of those who speak for any house, by their Kazakh nouns. */
const SPEAKS = /^(?:ресми өкіл|өкіл|баспасөз хатшысы|баспасөз офицері)$/u

/**
 * An office with all of the name of the house that it only begins to tell: «замдиректора агентства» of «Государственное агентство связи» is
 * «заместитель директора Государственного агентства связи». Nothing where it may be of another house, or either is not known wholly.
 */
export function officeOfBody(title: string, body: string): Trilingual | undefined {
  const office = read(title)
  const house = read(body)
  if (office === undefined || house === undefined || house.head.isOffice || !office.head.isOffice)
    return undefined
  const told = fuller(office, house)
  return told && { kk: tellKazakh(told), ru: tellRussian(told), en: tellEnglish(told, false) }
}

function read(name: string): NameParts | undefined {
  return /[a-z]/iu.test(name) ? readEnglish(name) : (readRussian(name) ?? readKazakh(name))
}

function fuller(office: NameParts, house: NameParts): NameParts | undefined {
  const { of } = office
  if (of !== undefined) {
    const within = of.head.isOffice || of.of !== undefined ? fuller(of, house) : mayBe(of, house) && house
    return within ? { ...office, of: within } : undefined
  }
  const isBare = office.places.length + office.fields.length + office.modifiers.length === 0
  if (isBare && SPEAKS.test(office.head.kk[0])) return { ...office, of: house }
  // "Commissioner" of the Election Commission sits in it.
  if (isBare && office.head.kk[0] === 'комиссар' && COMMISSION.test(house.head.kk[0]))
    return seated({ ...office, of: house })
  if (HOUSES[office.head.kk[0]] !== house.head.kk[0] || !tellsPart(office, house)) return undefined
  const { fields, places, of: whose } = house
  return whose ? undefined : { ...office, fields, places }
}

/** Whether one name may be all that is told of a house by another. */
function mayBe(one: NameParts, house: NameParts): boolean {
  return isSameKind(one.head, house.head) && tellsPart(one, house)
}

function isSameKind(one: Head, other: Head): boolean {
  // «комиссия» of «избирательная комиссия»
  const isMore = other.ru[0].endsWith(` ${one.ru[0]}`)
  return isMore || one.ru[0] === other.ru[0] || one.kk[0] === other.kk[0] || one.en[0] === other.en[0]
}

/** Whether all that one name tells of what it is for and where is told by another, too, which tells more. */
function tellsPart(one: NameParts, { modifiers, fields, places, number }: NameParts): boolean {
  const among = (some: readonly Told[], all: readonly Told[]): boolean =>
    some.every((row) => all.includes(row))
  return (
    one.number === undefined &&
    number === undefined &&
    among(one.modifiers, modifiers) &&
    (one.fields.length === 0 || (among(one.fields, fields) && one.fields.length === fields.length)) &&
    one.places.every((place) => places.some((other) => isPart(place, other)))
  )
}

function isPart({ level, name }: Place, other: Place): boolean {
  return level === other.level && (name === undefined || name.en === other.name?.en)
}
