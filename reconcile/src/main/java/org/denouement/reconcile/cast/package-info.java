/** One person, many names: mentions of all articles brought together, each merge with its reason. */
@NullMarked
package org.denouement.reconcile.cast;

import org.jspecify.annotations.NullMarked;
