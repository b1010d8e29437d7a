import { created, noContent, ok, reply } from '../../contract/runtime/index.js';
import type { MeasurementService } from '../../domain/progress/service.js';
import { instant } from '../../domain/shared/time.js';
import type { Area, Call } from '../contract.js';
import { presentOutcomes, presentStored } from '../presenters/batch.js';
import { presentPage } from '../presenters/page.js';
import { optional } from './optional.js';

type Operations =
  | 'listMeasurements'
  | 'createMeasurement'
  | 'batchCreateMeasurements'
  | 'getMeasurement'
  | 'updateMeasurement'
  | 'deleteMeasurement';

const toInstant = optional(instant);

type NewMeasurement = Call<'createMeasurement'>['body'];

const toNewMeasurement = (body: NewMeasurement) => ({ ...body, measuredAt: instant(body.measuredAt) });

/** What a list of measurements is asked for, of one's own or of an athlete. */
export const toMeasurementFilter = (query: Call<'listMeasurements'>['query']) => ({
  ...query,
  measuredAtFrom: toInstant(query.measuredAtFrom),
  measuredAtTo: toInstant(query.measuredAtTo),
});

export const measurementHandlers = (measurements: MeasurementService): Area<Operations> => ({
  async listMeasurements({ actor, query, page }) {
    const filter = toMeasurementFilter(query);
    const found = await measurements.list(actor, filter, { ...page, includeTotal: query.includeTotal });
    return ok(presentPage(found, page));
  },

  async createMeasurement({ actor, body }) {
    const measurement = await measurements.create(actor, toNewMeasurement(body));
    return created(measurement, { headers: { Location: `/api/v1/measurements/${measurement.id}` } });
  },

  async batchCreateMeasurements({ actor, body, request }) {
    const items = body.items.map(toNewMeasurement);
    if (body.atomic ?? true) return created(presentStored(await measurements.createAll(actor, items)));
    return reply(207, presentOutcomes(await measurements.createEach(actor, items), request.requestId));
  },

  async getMeasurement({ actor, path }) {
    return ok(await measurements.get(actor, path.measurementId));
  },

  async updateMeasurement({ actor, path, body, ifMatch }) {
    const patch = { ...body, measuredAt: toInstant(body.measuredAt) };
    return ok(await measurements.update(actor, path.measurementId, patch, ifMatch));
  },

  async deleteMeasurement({ actor, path, ifMatch }) {
    await measurements.remove(actor, path.measurementId, ifMatch);
    return noContent();
  },
});
