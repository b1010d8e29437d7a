import { expect } from '@jest/globals';
import { refused, wrong, type Stories } from './story.js';

const PASSWORD = 'seven quiet herons at dawn';

export const auth: Stories = {
  'a newcomer signs up, confirms the address and signs in': async ({ client, newcomer, tokenMailedTo }) => {
    const { email, password, client: own } = await newcomer();
    const token = await tokenMailedTo(email, 'verify-email');

    await client().verifyEmail({ body: { token } });

    const { body } = await client().login({ body: { email, password } });
    expect(body.user.emailVerifiedAt).not.toBeNull();
    await refused(
      client().verifyEmail({ body: { token: `${token.slice(0, -4)}AAAA` } }),
      422,
      'mailed_token_invalid',
    );
    await refused(own.resendVerification({}), 409, 'email_already_verified');
  },

  'what is wrong with a sign-up is said': async ({ client, newcomer }) => {
    const { email } = await newcomer();
    const account = { email, password: PASSWORD, displayName: 'Ana' };

    await refused(client().registerUser({ body: account }), 409, 'email_taken');
    await refused(
      client().registerUser({ body: { ...account, password: 'password1234password' } }),
      422,
      'weak_password',
    );
    const { problem } = await refused(
      client().registerUser({ body: wrong({ email: 'nobody' }) }),
      422,
      'validation_failed',
    );
    expect(problem['errors']).toContainEqual(expect.objectContaining({ pointer: '#/email', code: 'format' }));
  },

  'nobody gets in with a wrong password': async ({ client, newcomer }) => {
    const { email } = await newcomer();
    await refused(
      client().login({ body: { email, password: 'not this one, surely' } }),
      401,
      'invalid_credentials',
    );
  },

  'a phone stays signed in, and a stolen token ends the session': async ({ client, newcomer }) => {
    const { email, password } = await newcomer();
    const phone = { tokenDelivery: 'body', device: { name: "Ana's phone", platform: 'android' } } as const;
    const { body: first } = await client().login({ body: { email, password, ...phone } });
    const refreshToken = first.refreshToken!;

    const { body: second } = await client().refreshTokens({ body: { refreshToken } });
    expect((await client(second.accessToken).getMe({})).status).toBe(200);

    await refused(client().refreshTokens({ body: { refreshToken } }), 401, 'refresh_token_invalid');
    await refused(client(second.accessToken).getMe({}), 401, 'token_revoked');
  },

  'whoever signs out is out': async ({ client, newcomer }) => {
    const { token, client: own } = await newcomer();
    await refused(client().logout({ body: {} }), 401, 'unauthenticated');

    await own.logout({ body: {} });

    await refused(client(token).getMe({}), 401, 'token_revoked');
  },

  'a forgotten password is replaced by mail': async ({ client, newcomer, tokenMailedTo }) => {
    const { email, token: old } = await newcomer();

    await client().requestPasswordReset({ body: { email } });
    const token = await tokenMailedTo(email, 'reset-password');
    await refused(
      client().resetPassword({ body: { token, newPassword: 'password1234password' } }),
      422,
      'weak_password',
    );
    await client().resetPassword({ body: { token, newPassword: PASSWORD } });

    await refused(client(old).getMe({}), 401, 'token_revoked');
    expect((await client().login({ body: { email, password: PASSWORD } })).status).toBe(200);
    await refused(
      client().resetPassword({ body: { token, newPassword: PASSWORD } }),
      422,
      'mailed_token_invalid',
    );
  },

  'somebody signs in through a provider, adds a password and leaves the provider': async (world) => {
    const { client, provider, tokenMailedTo } = world;
    if (!provider) return;
    const email = `${crypto.randomUUID()}@provider.example`;
    const account = provider.add({ email, email_verified: true, name: 'Ana Sá' });
    const { body: started } = await client().startOidcSignIn({ body: { redirectUri: REDIRECT_URI } });
    const back = await provider.visit(started.authorizationUrl, account);

    const { body } = await client().completeOidcSignIn({ body: { ...back, flowToken: started.flowToken } });

    const own = client(body.accessToken);
    const { items } = (await own.listIdentities({})).body;
    const path = { identityId: items[0]!.id };
    await refused(own.deleteIdentity({ path }), 409, 'last_sign_in_method');
    await client().requestPasswordReset({ body: { email } });
    const token = await tokenMailedTo(email, 'reset-password');
    await client().resetPassword({ body: { token, newPassword: PASSWORD } });
    const { client: again } = await world.signInAgain({ email, password: PASSWORD });
    await again.deleteIdentity({ path });
    expect((await again.listIdentities({})).body.items).toEqual([]);
    const flow = { ...back, flowToken: started.flowToken };
    await refused(client().completeOidcSignIn({ body: flow }), 422, 'oidc_sign_in_failed');
  },
};

const REDIRECT_URI = 'https://app.spotter.example/signed-in';
