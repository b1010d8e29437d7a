import { describe, expect, it } from '@jest/globals';
import { createMetrics } from '../../src/core/metrics.js';

describe('createMetrics', () => {
  it('counts and times requests by method, operation and status', async () => {
    const metrics = createMetrics();
    const meter = metrics.operation('get', 'listWorkouts');
    meter.started();
    meter.finished(200, 0.004);
    meter.started();
    meter.finished(422, 0.002);
    meter.started();

    const text = await metrics.registry.metrics();

    expect(text).toContain('http_requests_total{method="get",operation="listWorkouts",status="200"} 1');
    expect(text).toContain('http_requests_total{method="get",operation="listWorkouts",status="422"} 1');
    expect(text).toContain('http_requests_in_progress{method="get",operation="listWorkouts"} 1');
    expect(text).toContain(
      'http_request_duration_seconds_bucket{le="0.005",method="get",operation="listWorkouts",status="200"} 1',
    );
  });

  it('asks the pool when it is asked', async () => {
    const metrics = createMetrics();
    let used = 0;
    metrics.watchPool(() => ({ max: 10, used, free: 2, waiting: 3 }));
    used = 7;

    const text = await metrics.registry.metrics();

    expect(text).toContain('database_pool_connections{state="used"} 7');
    expect(text).toContain('database_pool_connections{state="max"} 10');
    expect(text).toContain('database_pool_waiting 3');
  });

  it('counts violations of the contract and what concerns accounts', async () => {
    const metrics = createMetrics();
    metrics.contractViolation('getWorkout', 'response_body');
    metrics.authOperation('login', 'failure');

    const text = await metrics.registry.metrics();

    expect(text).toContain('contract_violations_total{operation="getWorkout",kind="response_body"} 1');
    expect(text).toContain('auth_operations_total{operation="login",status="failure"} 1');
  });
});
