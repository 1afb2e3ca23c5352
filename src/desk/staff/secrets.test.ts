import assert from 'node:assert/strict'
import { test } from 'node:test'
import { checkPassword, hashPassword, isPassword } from './password.ts'
import { checkLogin, checkName } from './person.ts'
import { newRecoveryCodes, recoveryCodeAsTyped } from './recovery-code.ts'
import { newTotpSecret, totpAddress, totpCode, totpStep } from './totp.ts'

const RFC_SECRET = 'GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ'

test('one-time codes are those of RFC 6238, appendix B', () => {
  for (const [seconds, code] of [
    [59, '287082'],
    [1_111_111_109, '081804'],
    [1_111_111_111, '050471'],
    [1_234_567_890, '005924'],
    [2_000_000_000, '279037'],
    [20_000_000_000, '353130'],
  ] as const)
    assert.equal(totpCode(RFC_SECRET, Math.floor(seconds / 30)), code)
})

test('a code holds in its half minute, the one before and the one after', () => {
  const at = 1_111_111_109_000
  const step = Math.floor(at / 30_000)
  for (const [offset, expected] of [
    [-2, undefined],
    [-1, step - 1],
    [0, step],
    [1, step + 1],
    [2, undefined],
  ] as const)
    assert.equal(totpStep(RFC_SECRET, totpCode(RFC_SECRET, step + offset), at), expected)
  assert.equal(totpStep(RFC_SECRET, '081 804', at), step)
  for (const nonsense of ['', '0', '000000000000', 'абвгде', '08180４'])
    assert.equal(totpStep(RFC_SECRET, nonsense, at), undefined)
})

test('a new secret is new, and an address for apps names site and person', () => {
  const secret = newTotpSecret()
  assert.match(secret, /^[A-Z2-7]{32}$/u)
  assert.notEqual(secret, newTotpSecret())
  const address = new URL(totpAddress(secret, 'Айгерім С.', 'Сұрақ & жауап'))
  assert.equal(address.searchParams.get('secret'), secret)
  assert.equal(address.searchParams.get('issuer'), 'Сұрақ & жауап')
  assert.equal(decodeURIComponent(address.pathname), '/Айгерім С.')
  const long = totpAddress(secret, 'aigerim', 'Правовой фонд защиты свободы слова и доступа к информации')
  assert.equal(new URL(long).searchParams.get('issuer'), 'Правовой фонд защиты')
  assert.equal(new URL(totpAddress(secret, 'a', 'ы'.repeat(99))).searchParams.get('issuer'), 'ы'.repeat(24))
  const parted = new URL(totpAddress(secret, 'a', `${'a'.repeat(23)}𝔸${'a'.repeat(9)}`))
  assert.equal(parted.searchParams.get('issuer'), 'a'.repeat(23))
})

test('a password is known by its hash alone, however its letters are composed', async () => {
  const [one, two] = [await hashPassword('é long enough phrase'), await hashPassword('é long enough phrase')]
  assert.match(one, /^argon2id\$m=19456,t=2,p=1\$/u)
  assert.notEqual(one, two)
  assert.equal(await isPassword('e\u0301 long enough phrase', one), true)
  assert.equal(await isPassword('É long enough phrase', one), false)
  assert.equal(await isPassword('', one), false)
  assert.equal(await isPassword('é long enough phrase', undefined), false)
  assert.equal(await isPassword('x'.repeat(1_000_000), one), false)
})

test('passwords that are guessed first are refused, long phrases are taken', () => {
  const refuses = (password: string, code: string) =>
    assert.throws(() => checkPassword(password, ['Айгерім Серікова', 'aigerim']), { code: `staff-${code}` })
  refuses('eleven char', 'password-short')
  refuses('😀😀😀😀😀😀', 'password-short')
  refuses('x'.repeat(201), 'password-long')
  refuses('aaaaaaaaaaaaaaaa', 'password-common')
  refuses('Password1234', 'password-common')
  refuses('йцукенгшщзхъ', 'password-common')
  refuses('айгерімсерікова1', 'password-common')
  refuses('AigerimAigerim12', 'password-common')
  for (const good of ['four plain words here', 'ескі көпірдің астындағы су', 'aigerim likes long walks'])
    checkPassword(good, ['Айгерім Серікова', 'aigerim'])
})

test('recovery codes are ten, all different, and hold however they are typed', () => {
  const codes = newRecoveryCodes()
  assert.equal(new Set(codes).size, 10)
  for (const code of codes) {
    assert.match(code, /^[a-z2-9]{5}(?:-[a-z2-9]{5}){2}$/u)
    assert.equal(recoveryCodeAsTyped(` ${code.toUpperCase().replaceAll('-', ' ')} `), code)
    assert.equal(recoveryCodeAsTyped(code.replaceAll('-', '')), code)
  }
})

test('names are one line of what can be seen', () => {
  assert.equal(checkName('  Айгерім \n С. '), 'Айгерім С.')
  assert.equal(checkLogin(' Aigerim '), 'Aigerim')
  for (const [name, code] of [
    ['', 'staff-name-missing'],
    ['—', 'staff-name-missing'],
    ['Ai\u202egerim', 'staff-name-wrong'],
    ['Ai\u0000', 'staff-name-wrong'],
    ['x'.repeat(101), 'staff-name-wrong'],
    ['x\ud800', 'staff-name-wrong'],
  ] as const)
    assert.throws(() => checkName(name), { code })
  assert.throws(() => checkLogin(''), { code: 'staff-login-missing' })
  assert.throws(() => checkLogin('x'.repeat(101)), { code: 'staff-login-wrong' })
})
