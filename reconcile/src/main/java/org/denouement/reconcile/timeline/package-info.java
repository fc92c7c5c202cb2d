/** The same event across articles, and when it was. */
@NullMarked
package org.denouement.reconcile.timeline;

import org.jspecify.annotations.NullMarked;
