/** Series of figures: agreeing, superseded, contested. */
@NullMarked
package org.denouement.reconcile.figure;

import org.jspecify.annotations.NullMarked;
