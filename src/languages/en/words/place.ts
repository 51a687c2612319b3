// English: words by which a rule knows where something was.

import type { PlaceWords } from '../../words/place.js';
import { never, phrases, words } from '../../words/word-set.js';

export const place: PlaceWords = {
  there: words('in at inside within across'),
  towns: words('city town'),
  provinces: words('province region governorate state'),
  countries: words('country'),
  example: phrases('including', 'such as', 'like', 'except'),
  locative: words('in at near on inside outside around off across over from into throughout within of'),
  venue: phrases('in', 'at', 'from', 'during', 'outside', 'before', 'while in', 'on'),
  posted: words('ambassador consul correspondent envoy representative'),
  compass: words(
    'north south east west northeast north-east northwest north-west southeast south-east southwest south-west',
  ),
  inside: words('in across throughout'),
  fromInside: /^(?:in|from)\b/,
  struckAt: words('of against at on upon'),
  namedAfter: words('accord agreement treaty convention protocol pact conference summit'),
  from: words('from'),
  dwellers: words('inhabitant native resident'),
  towards: words('to toward towards'),
  onTheWay: words('direction way road route'),
  shouted: never,
  behest: words('invitation request behest initiative insistence urging instigation expense demand order'),
  patronage: phrases('with', 'without', 'thanks to', 'despite', 'under'),
};
