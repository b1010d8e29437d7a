import type { Page, PageRequest } from '../shared/page.js';
import type { Instant } from '../shared/time.js';
import type { IfMatch } from '../shared/version.js';
import type { Measurement, MeasurementKind } from './measurement.js';

export interface MeasurementFilter {
  readonly kind?: readonly MeasurementKind[] | undefined;
  /** Inclusive. */
  readonly measuredAtFrom?: Instant | undefined;
  /** Exclusive. */
  readonly measuredAtTo?: Instant | undefined;
  readonly sort?: 'measuredAt' | '-measuredAt' | undefined;
}

/** Every method names the owner: what belongs to somebody else does not exist. */
export interface MeasurementRepository {
  list(ownerId: string, filter: MeasurementFilter, page: PageRequest): Promise<Page<Measurement>>;
  find(ownerId: string, id: string): Promise<Measurement | undefined>;
  /** Writes all of them or none; throws AlreadyExists where an id is taken. */
  add(ownerId: string, measurements: readonly Measurement[]): Promise<void>;
  /** Holds the row until the transaction ends. */
  lock(ownerId: string, id: string): Promise<Measurement | undefined>;
  /** Writes the measurement over the version before it; false where that is no longer the stored one. */
  save(ownerId: string, measurement: Measurement): Promise<boolean>;
  remove(ownerId: string, id: string, ifMatch: IfMatch): Promise<'removed' | 'missing' | 'stale'>;
}
