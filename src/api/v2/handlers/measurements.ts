import { created, noContent, ok, reply } from '../../../contract/runtime/index.js';
import type { MeasurementService } from '../../../domain/progress/service.js';
import { instant } from '../../../domain/shared/time.js';
import { toMeasurementFilter } from '../../handlers/measurements.js';
import { optional } from '../../handlers/optional.js';
import { presentOutcomes, presentStored } from '../../presenters/batch.js';
import { presentPage } from '../../presenters/page.js';
import type { Area, Call } from '../contract.js';
import { presentMeasurement } from '../presenters/measurements.js';
import { quantityFaultsAt } from './quantity-faults.js';

type Operations =
  | 'listMeasurementsV2'
  | 'createMeasurementV2'
  | 'batchCreateMeasurementsV2'
  | 'getMeasurementV2'
  | 'updateMeasurementV2'
  | 'deleteMeasurementV2';

const toInstant = optional(instant);

const toNewMeasurement = ({ quantity, ...others }: Call<'createMeasurementV2'>['body']) => ({
  ...others,
  ...quantity,
  measuredAt: instant(others.measuredAt),
});

const toPatch = ({ quantity, ...others }: Call<'updateMeasurementV2'>['body']) => ({
  ...others,
  ...quantity,
  measuredAt: toInstant(others.measuredAt),
});

/** The measurements of version 2: other shapes over the same service, and so the same data, versions and tags. */
export const measurementHandlersV2 = (measurements: MeasurementService): Area<Operations> => ({
  async listMeasurementsV2({ actor, query, page }) {
    const request = { ...page, includeTotal: query.includeTotal };
    const found = await measurements.list(actor, toMeasurementFilter(query), request);
    return ok(presentPage({ ...found, items: found.items.map(presentMeasurement) }, page));
  },

  async createMeasurementV2({ actor, body }) {
    const measurement = await measurements.create(actor, toNewMeasurement(body));
    const headers = { Location: `/api/v2/measurements/${measurement.id}` };
    return created(presentMeasurement(measurement), { headers });
  },

  async batchCreateMeasurementsV2({ actor, body, request }) {
    const items = body.items.map(toNewMeasurement);
    if (body.atomic ?? true) return created(presentStored(await measurements.createAll(actor, items)));
    return reply(207, presentOutcomes(await measurements.createEach(actor, items), request.requestId));
  },

  async getMeasurementV2({ actor, path }) {
    return ok(presentMeasurement(await measurements.get(actor, path.measurementId)));
  },

  async updateMeasurementV2({ actor, path, body, ifMatch }) {
    const changed = measurements.update(actor, path.measurementId, toPatch(body), ifMatch);
    return ok(presentMeasurement(await changed.catch(quantityFaultsAt)));
  },

  async deleteMeasurementV2({ actor, path, ifMatch }) {
    await measurements.remove(actor, path.measurementId, ifMatch);
    return noContent();
  },
});
