/* The state of the service, and buttons that copy. */
const health = document.getElementById('health');
const WORDS = { pass: 'Ready', warn: 'Ready, with a warning', fail: 'Not ready' };

async function showHealth() {
  const link = health.querySelector('a');
  try {
    const response = await fetch(health.dataset.path, { headers: { Accept: 'application/health+json' } });
    const { status } = await response.json();
    health.dataset.status = status;
    link.textContent = WORDS[status] ?? status;
  } catch {
    health.dataset.status = 'fail';
    link.textContent = 'It does not answer';
  }
}

for (const block of document.querySelectorAll('.copyable')) {
  const button = document.createElement('button');
  button.type = 'button';
  button.textContent = 'Copy';
  button.setAttribute('aria-label', `Copy: ${block.previousElementSibling.textContent}`);
  button.addEventListener('click', async () => {
    const text = block.querySelector('code').textContent;
    button.textContent = (await copied(text, block)) ? 'Copied' : 'Selected';
    setTimeout(() => (button.textContent = 'Copy'), 2000);
  });
  block.append(button);
}

/** Over plain HTTP browsers have no clipboard for scripts: then the text is selected at least. */
async function copied(text, block) {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    getSelection().selectAllChildren(block.querySelector('code'));
    return false;
  }
}

void showHealth();
