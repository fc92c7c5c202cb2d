/** Readings to Story: the passes, in the one order in which they run. */
@NullMarked
package org.denouement.reconcile;

import org.jspecify.annotations.NullMarked;
