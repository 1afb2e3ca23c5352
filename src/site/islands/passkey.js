// Offers passkeys where the browser has them; without this file the password does the same.
const able =
  globalThis.PublicKeyCredential?.parseCreationOptionsFromJSON &&
  // Passkeys belong to names of hosts, never to addresses of machines.
  !/^[\d.]+$|:/u.test(location.hostname)

for (const button of able ? document.querySelectorAll('button[data-passkey]') : []) {
  button.closest('[hidden]')?.removeAttribute('hidden')
  button.addEventListener('click', (event) => {
    event.preventDefault()
    ask(button)
  })
}

async function ask(button) {
  const { form, dataset } = button
  const said = form.querySelector('.passkey-failed')
  said.hidden = true
  const person = ['name', 'login'].map((name) => form.elements[name])
  if (!person.every((input) => input?.reportValidity() ?? true)) return
  try {
    const options = JSON.parse(dataset.options)
    const credential = await (dataset.passkey === 'create' ? create(options, person) : get(options))
    form.elements.answer.value = JSON.stringify(credential.toJSON())
    form.action = dataset.action
    form.submit()
  } catch {
    said.textContent = dataset.failed
    said.hidden = false
  }
}

function create(options, [name, login]) {
  if (name) options.user.displayName = name.value
  if (login) options.user.name = login.value
  return navigator.credentials.create({
    publicKey: PublicKeyCredential.parseCreationOptionsFromJSON(options),
  })
}

function get(options) {
  return navigator.credentials.get({ publicKey: PublicKeyCredential.parseRequestOptionsFromJSON(options) })
}
