/** Role intervals with each bound sourced. */
@NullMarked
package org.denouement.reconcile.role;

import org.jspecify.annotations.NullMarked;
