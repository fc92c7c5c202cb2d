/** The quote ledger: speakers, channels, families of one quotation. */
@NullMarked
package org.denouement.reconcile.speech;

import org.jspecify.annotations.NullMarked;
