// Shows the copy buttons where the browser can copy; without this file the page lacks nothing else.
if (navigator.clipboard) {
  offer()
  // A browser that reads by itself puts one page in place of another.
  document.addEventListener('saual:page', offer)
}

function offer() {
  for (const button of document.querySelectorAll('button.copy')) {
    button.hidden = false
    button.addEventListener('click', () => copy(button))
  }
}

async function copy(button) {
  const said = button.parentElement.querySelector('.copied')
  const question = button.closest('.note').querySelector('.asked').textContent.trim()
  try {
    await navigator.clipboard.writeText(question)
    said.textContent = button.dataset.copied
  } catch {
    said.textContent = button.dataset.failed
  }
  setTimeout(() => {
    said.textContent = ''
  }, 4000)
}
