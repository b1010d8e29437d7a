/* Signing in above Swagger UI. The token lives in this page and nowhere else: it goes with the tab. */

/** `authorize(token)` and `withdraw()` say whose token operations are tried out with. */
export function signingIn(element, { authorize, withdraw }) {
  const status = element.querySelector('.session');
  const choices = element.querySelector('.choices');
  const signOut = element.querySelector('[name=sign-out]');
  const form = element.querySelector('form');
  let token;
  let expiry;

  const say = (text, kind = '') => {
    status.textContent = text;
    element.dataset.kind = kind;
  };
  const show = (isSignedIn) => {
    choices.hidden = isSignedIn;
    signOut.hidden = !isSignedIn;
  };
  const forget = (text, kind) => {
    clearTimeout(expiry);
    token = undefined;
    withdraw();
    show(false);
    say(text, kind);
  };

  async function signIn(email, password) {
    say('Signing in …');
    const body = {
      email,
      password,
      tokenDelivery: 'body',
      device: { name: 'Documentation', platform: 'web' },
    };
    const answer = await send(element.dataset.login, body);
    if (!answer.ok) return say(answer.text, 'bad');
    const { accessToken, expiresInSeconds, user } = answer.json;
    token = accessToken;
    authorize(token);
    expiry = setTimeout(
      () => forget('The access token has expired. Sign in again.', 'bad'),
      expiresInSeconds * 1000,
    );
    form.reset();
    show(true);
    say(`Signed in as ${user.displayName} (${user.email}).`, 'good');
    signOut.focus();
  }

  for (const button of element.querySelectorAll('[data-email]')) {
    button.addEventListener('click', () => signIn(button.dataset.email, button.dataset.password));
  }
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    const { email, password } = Object.fromEntries(new FormData(form));
    void signIn(email, password);
  });
  signOut.addEventListener('click', async () => {
    const ended = token;
    forget('Signed out.', '');
    choices.querySelector('button, input, summary').focus();
    const answer = await send(element.dataset.logout, {}, ended);
    if (!answer.ok) say(`Signed out here, but the session goes on: ${answer.text}`, 'bad');
  });

  return {
    /** An operation answered 401: says so, if the token of this page was the reason. */
    refused({ obj, headers }) {
      if (token === undefined) return;
      const code = obj?.code ?? headers['www-authenticate'] ?? '';
      if (String(code).startsWith('token_'))
        forget(`${REASONS[code] ?? 'The token does not hold.'} Sign in again.`, 'bad');
    },
  };
}

const REASONS = {
  token_expired: 'The access token has expired.',
  token_revoked: 'The session has ended.',
};

/** What the server answers, or in one sentence why it does not. */
async function send(path, body, token) {
  try {
    const response = await fetch(path, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json', ...(token && { Authorization: `Bearer ${token}` }) },
      body: JSON.stringify(body),
    });
    const json = await response.json().catch(() => ({}));
    return { ok: response.ok, json, text: explain(json, response) };
  } catch {
    return { ok: false, text: 'The server does not answer. Is it running?' };
  }
}

function explain({ title, detail }, { status, headers }) {
  const wait = headers.get('Retry-After');
  const parts = [title ?? `The server answered ${status}.`, detail, wait && `Try again in ${wait} seconds.`];
  return parts.filter(Boolean).join(' · ');
}
