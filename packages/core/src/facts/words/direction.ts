import { remember } from './memo.ts';
import { directionsNamed, polarityOf } from './polarity.ts';
import { lazily } from './memo.ts';
import { words } from './words.ts';
