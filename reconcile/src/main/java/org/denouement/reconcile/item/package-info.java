/** What every item of a story needs: its id, and its source's day, origin and words. */
@NullMarked
package org.denouement.reconcile.item;

import org.jspecify.annotations.NullMarked;
