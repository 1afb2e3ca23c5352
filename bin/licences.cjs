'use strict'
const { readdirSync, readFileSync } = require('node:fs')
const path = require('node:path')

/**
 * The licences of the packages that files of a bundle come from.
 * @param {string} root folder of the project
 * @param {readonly string[]} inputs the files, by their path from there
 */
exports.licencesOf = function licencesOf(root, inputs) {
  return packagesOf(inputs)
    .map((name) => licenceOf(root, name))
    .join('\n')
}

function packagesOf(inputs) {
  const names = inputs.map((input) => /(?:^|\/)node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(input)?.[1])
  return [...new Set(names.filter((name) => name !== undefined))].sort()
}

function licenceOf(root, name) {
  const folder = path.join(root, 'node_modules', name)
  const file = readdirSync(folder).find((entry) => /^licen[cs]e/i.test(entry))
  const { version, license } = JSON.parse(readFileSync(path.join(folder, 'package.json'), 'utf8'))
  const text = file ? readFileSync(path.join(folder, file), 'utf8') : `${license}\n`
  return `${name} ${version}\n\n${text}`
}
