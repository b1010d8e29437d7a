/* Uses the token behind the `#` of a link, as the web application would. */
const form = document.querySelector('form');
const outcome = document.getElementById('outcome');
const token = new URLSearchParams(location.hash.slice(1)).get('token');

form.addEventListener('submit', async (event) => {
  event.preventDefault();
  const body = JSON.stringify({ ...Object.fromEntries(new FormData(form)), token });
  const response = await fetch(form.dataset.path, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body,
  });
  outcome.textContent = response.ok ? 'Done.' : problemText(await response.json());
});

function problemText({ title, errors = [] }) {
  return [title, ...errors.map(({ detail }) => detail)].join(': ');
}

if (!token) outcome.textContent = 'The link has no token.';
