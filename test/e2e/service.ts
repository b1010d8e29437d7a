import { expect } from '@jest/globals';
import { refused, wrong, type Stories } from './story.js';

export const service: Stories = {
  'a load balancer asks whether the service runs and is ready': async ({ client }) => {
    const health = await client().getHealth();
    const readiness = await client().getReadiness();

    expect(health.body.status).toBe('pass');
    expect(readiness.body.status).toBe('pass');
  },

  'a monitor with a typing error is told': async ({ client }) => {
    await refused(client().getHealth(wrong({ query: { verbose: 1 } })), 422, 'validation_failed');
    await refused(client().getReadiness({ accept: 'text/html' }), 406, 'not_acceptable');
  },
};
