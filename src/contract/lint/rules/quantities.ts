/** Quantities carry their unit. */
import { rule } from '../rule.js';
import type { Place } from '../place.js';
import { hasType, members, type Schema } from '../schemas.js';
import { valuesOf } from './names.js';

const unitsAreNamed = rule({
  id: 'quantity-names-its-unit',
  keeps: 'C-14',
  options: {
    quantities: [
      ...['weight', 'mass', 'load', 'bodyweight', 'volume', 'distance', 'length', 'height', 'width', 'depth'],
      ...[
        'duration',
        'rest',
        'time',
        'interval',
        'timeout',
        'delay',
        'age',
        'energy',
        'heartRate',
        'speed',
        'pace',
      ],
      ...['temperature', 'power', 'size', 'pulse', 'expiresIn'],
    ],
  },
  check(document, report, { quantities }) {
    const bare = new RegExp(`^(${quantities.join('|')})$|(${quantities.map(capital).join('|')})$`);
    for (const { name, at, schema } of valuesOf(document)) {
      if (!hasType(schema.node, 'number', 'integer') || !bare.test(name)) continue;
      // A share of a whole has no unit.
      if (schema.node.minimum === 0 && schema.node.maximum === 1) continue;
      report(at, `The quantity "${name}" must carry its unit, such as weightKg or durationSeconds.`, 'key');
    }
  },
});

const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);

const loadsHaveKilograms = rule({
  id: 'load-comes-with-kilograms',
  keeps: 'C-14',
  check({ responseSchemas, reader }, report) {
    /** `{value, unit}` whose unit is kilograms and nothing else, made by the server. */
    const isKilograms = (schema: Place<Schema> | undefined): boolean => {
      const units = schema?.node.readOnly ? members(reader, schema).get('unit')?.node.enum : undefined;
      return units?.length === 1 && units[0] === 'kg';
    };
    for (const owner of responseSchemas) {
      const own = members(reader, owner);
      for (const [name, schema] of own) {
        const unit = members(reader, schema).get('unit')?.node.enum;
        if (!unit?.includes('kg') || !unit.includes('lb') || own.get(`${name}Kg`)?.node.readOnly) continue;
        if (isKilograms(own.get('canonical'))) continue;
        report(owner.at, `The load "${name}" must come with a read-only "${name}Kg", or "canonical" in kg.`);
      }
    }
  },
});

export const quantityRules = [unitsAreNamed, loadsHaveKilograms];
