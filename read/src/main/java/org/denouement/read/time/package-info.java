/** Time expressions, recognised and put on the calendar (TIMEX3). */
@NullMarked
package org.denouement.read.time;

import org.jspecify.annotations.NullMarked;
