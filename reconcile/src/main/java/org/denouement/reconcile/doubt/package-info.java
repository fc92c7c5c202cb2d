/** Disputes, corrections and open questions. */
@NullMarked
package org.denouement.reconcile.doubt;

import org.jspecify.annotations.NullMarked;
