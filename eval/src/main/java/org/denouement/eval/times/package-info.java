/** How well time expressions are found and put on the calendar: TimeML files, and the measures of TempEval-3. */
@NullMarked
package org.denouement.eval.times;

import org.jspecify.annotations.NullMarked;
