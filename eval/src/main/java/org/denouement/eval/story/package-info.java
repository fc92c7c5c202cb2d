/** Whole accounts against what a careful editor would tell. */
@NullMarked
package org.denouement.eval.story;

import org.jspecify.annotations.NullMarked;
