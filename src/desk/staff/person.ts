import { Problem } from '../../problem.ts'

const LONGEST = 100
/** Line breaks and marks that turn the direction of a text have no place in a name. */
const UNSEEN = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/u

/**
 * A name as it will stand, in one line.
 * @throws Problem `staff-name-missing`, `staff-name-wrong`
 */
export function checkName(given: string): string {
  const name = given.normalize('NFC').replaceAll(/\s+/gu, ' ').trim()
  if (!/[\p{L}\p{N}]/u.test(name)) throw new Problem('staff-name-missing', 'input')
  if (name.length > LONGEST || UNSEEN.test(name))
    throw new Problem('staff-name-wrong', 'input', { most: LONGEST })
  return name
}

/**
 * What a person signs in with.
 * @throws Problem `staff-login-missing`, `staff-login-wrong`
 */
export function checkLogin(given: string): string {
  const login = given.normalize('NFKC').replaceAll(/\s+/gu, ' ').trim()
  if (!/[\p{L}\p{N}]/u.test(login)) throw new Problem('staff-login-missing', 'input')
  if (login.length > LONGEST || UNSEEN.test(login))
    throw new Problem('staff-login-wrong', 'input', { most: LONGEST })
  return login
}
