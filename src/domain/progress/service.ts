import type { Actor } from '../shared/actor.js';
import type { Atomically, Separately } from '../shared/atomically.js';
import { type Outcome, outcomeOf, storeEach } from '../shared/batch.js';
import { PreconditionFailed } from '../shared/errors.js';
import type { Ids } from '../shared/ids.js';
import type { Page, PageRequest } from '../shared/page.js';
import { patched } from '../shared/patch.js';
import type { Clock, Instant } from '../shared/time.js';
import { type IfMatch, requireVersion } from '../shared/version.js';
import { Violations } from '../shared/violations.js';
import { MeasurementNotFound } from './errors.js';
import type { Measurement } from './measurement.js';
import type { MeasurementFilter, MeasurementRepository } from './repository.js';
import { settleMeasurement } from './rules.js';

export interface NewMeasurement extends Pick<Measurement, 'kind' | 'value' | 'unit' | 'measuredAt'> {
  readonly id?: string | undefined;
  readonly source?: Measurement['source'] | undefined;
  readonly notes?: string | null | undefined;
}

/** The kind stays: another one is another measurement. */
export interface MeasurementPatch {
  readonly value?: number | undefined;
  readonly unit?: Measurement['unit'] | undefined;
  readonly measuredAt?: Instant | undefined;
  readonly notes?: string | null | undefined;
}

export interface MeasurementServiceNeeds {
  readonly measurements: MeasurementRepository;
  readonly atomically: Atomically;
  readonly separately: Separately;
  readonly clock: Clock;
  readonly ids: Ids;
}

export class MeasurementService {
  constructor(private readonly needs: MeasurementServiceNeeds) {}

  list(actor: Actor, filter: MeasurementFilter, page: PageRequest): Promise<Page<Measurement>> {
    return this.needs.measurements.list(actor.userId, filter, page);
  }

  async get(actor: Actor, id: string): Promise<Measurement> {
    const measurement = await this.needs.measurements.find(actor.userId, id);
    if (!measurement) throw new MeasurementNotFound();
    return measurement;
  }

  async create(actor: Actor, input: NewMeasurement): Promise<Measurement> {
    const violations = new Violations();
    const measurement = this.draft(input, '#', violations);
    violations.throwIfAny();
    await this.needs.measurements.add(actor.userId, [measurement]);
    return measurement;
  }

  /** All of them or none; the faults of all of them at once, under `#/items/<index>`. */
  async createAll(actor: Actor, inputs: readonly NewMeasurement[]): Promise<Measurement[]> {
    const violations = new Violations();
    const measurements = inputs.map((input, index) => this.draft(input, `#/items/${index}`, violations));
    violations.throwIfAny();
    await this.needs.measurements.add(actor.userId, measurements);
    return measurements;
  }

  /** Each measurement stands for itself. */
  async createEach(actor: Actor, inputs: readonly NewMeasurement[]): Promise<Outcome<Measurement>[]> {
    const { measurements, atomically, separately } = this.needs;
    const drafts = inputs.map((input, index) =>
      outcomeOf(() => {
        const violations = new Violations();
        const measurement = this.draft(input, `#/items/${index}`, violations);
        violations.throwIfAny();
        return measurement;
      }),
    );
    return atomically(() =>
      storeEach(drafts, separately, (values) => measurements.add(actor.userId, values)),
    );
  }

  async update(actor: Actor, id: string, patch: MeasurementPatch, ifMatch: IfMatch): Promise<Measurement> {
    const { measurements, atomically, clock } = this.needs;
    return atomically(async () => {
      const before = await measurements.lock(actor.userId, id);
      if (!before) throw new MeasurementNotFound();
      requireVersion(before.version, ifMatch);
      const violations = new Violations();
      const merged = patched(before, patch, ['value', 'unit', 'measuredAt', 'notes']);
      const stamp = { version: before.version + 1, updatedAt: clock.now() };
      const after = settleMeasurement(violations, '#', { ...merged, ...stamp });
      violations.throwIfAny();
      if (!(await measurements.save(actor.userId, after))) throw new PreconditionFailed();
      return after;
    });
  }

  async remove(actor: Actor, id: string, ifMatch: IfMatch): Promise<void> {
    const outcome = await this.needs.measurements.remove(actor.userId, id, ifMatch);
    if (outcome === 'missing') throw new MeasurementNotFound();
    if (outcome === 'stale') throw new PreconditionFailed();
  }

  private draft(input: NewMeasurement, pointer: string, violations: Violations): Measurement {
    const now = this.needs.clock.now();
    return settleMeasurement(violations, pointer, {
      id: input.id ?? this.needs.ids.next(),
      kind: input.kind,
      value: input.value,
      unit: input.unit,
      measuredAt: input.measuredAt,
      source: input.source ?? 'api',
      notes: input.notes ?? null,
      version: 1,
      createdAt: now,
      updatedAt: now,
    });
  }
}
