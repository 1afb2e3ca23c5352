import assert from 'node:assert/strict'
import { resolve } from 'node:path'
import { test } from 'node:test'
import { readConfig } from './config.ts'

test('what is not set has a usual value, or none', () => {
  const config = readConfig({
    SAUAL_DATA: '',
    SAUAL_DATABASE: '',
    SAUAL_ADDRESS: '',
    XDG_DATA_HOME: '/home/a/data',
  })
  assert.equal(config.folder, resolve('/home/a/data/saual'))
  assert.equal('database' in config || 'address' in config, false)
  assert.ok(Object.isFrozen(config))
})

test('what is set is taken over, the address without its slash', () => {
  const config = readConfig({
    SAUAL_DATA: '/srv/saual',
    SAUAL_DATABASE: 'postgres://saual@localhost/saual',
    SAUAL_ADDRESS: 'https://saual.example/',
  })
  assert.deepEqual(config, {
    folder: resolve('/srv/saual'),
    database: 'postgres://saual@localhost/saual',
    address: 'https://saual.example',
  })
})

test('what can’t be meant is a problem that names the setting and keeps the password to itself', () => {
  for (const SAUAL_DATABASE of ['mysql://a:secret@b/c', 'secret', 'postgres://localhost'])
    assert.throws(
      () => readConfig({ SAUAL_DATABASE }),
      (error: Error) => Reflect.get(error, 'code') === 'config-database' && !error.message.includes('secret'),
    )
  for (const SAUAL_ADDRESS of [
    'saual.example',
    'ftp://a.b',
    'https://a.b/path',
    'https://a.b/?q',
    'https://u:p@a.b',
  ])
    assert.throws(() => readConfig({ SAUAL_ADDRESS }), { code: 'config-address' })
})
