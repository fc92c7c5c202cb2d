/** Whether copies are told from look-alikes, on pairs made out of real pages. */
@NullMarked
package org.denouement.eval.copies;

import org.jspecify.annotations.NullMarked;
