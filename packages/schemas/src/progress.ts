import { z } from 'zod';
import { date, orWord, text, type Schema } from './fields.ts';
import type { LayerInput, RatingInput, StatusInput } from './generated/types.ts';
import { layers, ratings } from './vocabulary.ts';

/** A colour: confident, on the way, beginning. */
export const rating: Schema<RatingInput> = z.enum(ratings).meta({
  id: 'rating',
  description: 'Green: confident. Yellow (or amber): on the way. Red: beginning.',
});

/** Where something stands. */
export const status: Schema<StatusInput> = orWord(
  'rating',
  rating,
  z
    .strictObject({
      rating: rating.describe('Green, yellow or red.'),
      evidence: text.describe('What shows it.'),
      on: date.describe('When it was judged.'),
    })
    .partial(),
).meta({
  id: 'status',
  title: 'a colour or a status',
  description: 'Where something stands, and what shows it.',
});

const layerName = z.enum(layers);

/** What one layer of the school does. */
export const layer: Schema<LayerInput> = orWord(
  'layer',
  layerName,
  z
    .strictObject({
      layer: layerName.describe('Which layer: leaders, champions, staff or students.'),
      designs: text.describe('What this layer designs.'),
      does: text.describe('What this layer does.'),
      status: status.describe('Where this layer stands.'),
    })
    .partial(),
).meta({ id: 'layer', title: 'a layer', description: 'What one layer of the school designs and does.' });
