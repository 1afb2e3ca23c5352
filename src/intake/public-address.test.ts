import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { isPublicAddress } from './public-address.ts'

test('the open internet is public', () => {
  for (const address of [
    '8.8.8.8',
    '1.1.1.1',
    '172.15.0.1',
    '172.32.0.1',
    '100.63.0.1',
    '100.128.0.1',
    '192.167.1.1',
    '2606:4700::1111',
    '2a00:1450:4001::200e',
  ]) {
    assert.ok(isPublicAddress(address), address)
  }
})

test('everything else is not', () => {
  const closed = (
    '0.0.0.0 0.1.2.3 10.0.0.1 100.64.0.1 100.127.255.255 127.0.0.1 127.255.255.254 169.254.169.254 172.16.0.1 172.31.255.255 192.0.0.8 192.0.2.1 ' +
    '192.168.0.1 198.18.0.1 198.51.100.7 203.0.113.9 224.0.0.1 239.255.255.255 240.0.0.1 255.255.255.255 ' +
    ':: ::1 ::ffff:8.8.8.8 ::ffff:127.0.0.1 ::ffff:7f00:1 ::127.0.0.1 64:ff9b::7f00:1 100::1 fc00::1 fd12:3456::1 fe80::1 fe80::1%eth0 fec0::1 ff02::1 ' +
    '2001::1 2001:db8::1 2002:7f00:1:: 3fff::1 5f00::1 localhost 127.1 0x7f000001 2130706433'
  ).split(' ')
  for (const address of closed) assert.ok(!isPublicAddress(address), address)
  assert.ok(!isPublicAddress(''))
})

test('no mapped, private or made-up address is public', () => {
  fc.assert(fc.property(fc.ipV4(), (address) => assert.ok(!isPublicAddress(`::ffff:${address}`))))
  fc.assert(
    fc.property(fc.nat(255), fc.nat(255), fc.nat(255), (b, c, d) =>
      assert.ok(!isPublicAddress(`10.${b}.${c}.${d}`) && !isPublicAddress(`127.${b}.${c}.${d}`)),
    ),
  )
  fc.assert(fc.property(fc.string(), (address) => assert.ok(!isPublicAddress(`x${address}`))))
})
