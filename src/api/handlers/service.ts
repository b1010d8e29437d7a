import { ok, reply } from '../../contract/runtime/index.js';
import type { HealthService } from '../../domain/health/service.js';
import type { Area } from '../contract.js';

export const serviceHandlers = (health: HealthService): Area<'getHealth' | 'getReadiness'> => ({
  getHealth() {
    return ok({ status: 'pass' });
  },

  async getReadiness() {
    const readiness = await health.readiness();
    return readiness.status === 'fail'
      ? reply(503, readiness, { headers: { 'Retry-After': 5 } })
      : ok(readiness);
  },
});
